package org.counterpart.engine.affinity;

import java.io.IOException;
import java.time.LocalDate;
import org.counterpart.engine.stored.StoreWriter;

/**
 * What the index knew at one moment; never changes.
 *
 * @param lengths how many words each member has, weighed, by its slot
 * @param talkers how many members have each token, by its number
 * @param partners how many there are
 * @param talking how many of them have a text
 * @param length how many words they have together, weighed
 */
public record AffinitySnapshot(
    Pages.View<Member> members,
    Documents.View documents,
    Holders.View names,
    IntPages.View lengths,
    IntPages.View talkers,
    int partners,
    int talking,
    long length) {

  /**
   * What ties an opportunity to each partner. Time grows with how many works have its words.
   *
   * @param poster slot of the partner that posts it; -1 when it is not known
   * @param asOf the day at which trust is judged
   */
  public Affinities of(Wording opportunity, int poster, LocalDate asOf) {
    return new Affinities(this, opportunity, poster, asOf);
  }

  /**
   * Writes all of it, for {@link AffinityIndex#restored}.
   *
   * @throws IOException when it cannot be written
   */
  public void save(StoreWriter out) throws IOException {
    AffinityStore.save(this, out);
  }

  Member member(int slot) {
    return members.get(slot);
  }

  Document document(int number) {
    return documents.rows().get(number);
  }
}
