package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Past work that two partners both tell of: they list the same work, or each names the other in a
 * work of its own. What one side alone says is no proof.
 */
public final class CommonWork {

  private final AffinitySnapshot snapshot;

  public CommonWork(AffinitySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * How many pieces two share, by their slots; symmetric. Time grows with what they list.
   *
   * @return 0 where either is not known
   */
  public int pieces(int slot, int other) {
    Member one = snapshot.member(slot);
    Member two = snapshot.member(other);
    if (one == null || two == null) {
      return 0;
    }
    long listed = Arrays.stream(one.numbers()).filter(two::lists).count();
    return (int) (listed + Math.min(naming(one, two).count(), naming(two, one).count()));
  }

  /** Whether a partner shares any with one of those. */
  public boolean isWithAny(int slot, IntPredicate those) {
    Member member = snapshot.member(slot);
    IntStream listing =
        Arrays.stream(member.numbers()).flatMap(w -> Arrays.stream(snapshot.document(w).members()));
    return IntStream.concat(listing, naming(member))
        .anyMatch(other -> other != slot && those.test(other) && pieces(slot, other) > 0);
  }

  /** Those whose work names a member. */
  private IntStream naming(Member member) {
    IntStream byId = holders(member.id().toString());
    return member.externalId() == null
        ? byId
        : IntStream.concat(byId, holders(member.externalId()));
  }

  private IntStream holders(String name) {
    return Arrays.stream(snapshot.names().of(NameKeys.NAMES + name));
  }

  /** What one lists, the other does not, and where the other is named. */
  static Stream<Listing> naming(Member one, Member other) {
    return one.works().stream()
        .filter(listing -> !other.lists(listing.document()) && other.isNamedIn(listing));
  }
}
