package org.counterpart.engine.affinity;

import java.io.IOException;
import org.counterpart.engine.stored.StoreWriter;

/**
 * What the index knew at one moment; never changes.
 *
 * @param partners how many there are
 * @param talking how many of them have a text
 * @param length how many words they have together, weighed
 * @param later what is computed of it when it is asked for
 */
public record AffinitySnapshot(
    Pages.View<Member> members,
    Documents.View documents,
    Holders.View names,
    int partners,
    int talking,
    long length,
    WordCounting.Later later) {

  /**
   * What ties an opportunity to each partner. Time grows with how many works have its words.
   *
   * @param poster slot of the partner that posts it; -1 when it is not known
   */
  public Affinities of(Wording opportunity, int poster) {
    return new Affinities(this, opportunity, poster);
  }

  /**
   * Writes all of it, for {@link AffinityIndex#restored}.
   *
   * @throws IOException when it cannot be written
   */
  public void save(StoreWriter out) throws IOException {
    AffinityStore.save(this, out);
  }

  WordCounting counting() {
    return later.of(this);
  }

  Member member(int slot) {
    return members.get(slot);
  }

  Document document(int number) {
    return documents.rows().get(number);
  }
}
