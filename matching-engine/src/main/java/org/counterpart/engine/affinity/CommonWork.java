package org.counterpart.engine.affinity;

import java.time.LocalDate;
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
  private final Decay decay;

  /**
   * @param asOf the day at which trust is judged
   */
  public CommonWork(AffinitySnapshot snapshot, LocalDate asOf) {
    this.snapshot = snapshot;
    decay = new Decay(asOf);
  }

  /**
   * How many pieces two share, by their slots, each as far as it still counts; symmetric. Where
   * each names the other in works of its own, two works make a piece, which counts as the older of
   * them does. Time grows with what they list.
   *
   * @return 0 where either is not known
   */
  public double pieces(int slot, int other) {
    Member one = snapshot.member(slot);
    Member two = snapshot.member(other);
    if (one == null || two == null) {
      return 0;
    }
    double[] here = left(naming(one, two));
    double[] there = left(naming(two, one));
    long pieces = 0;
    for (int i = 1; i <= Math.min(here.length, there.length); i++) {
      pieces += Fixed.of(Math.min(here[here.length - i], there[there.length - i]));
    }
    for (int work : one.numbers()) {
      pieces += two.lists(work) ? Fixed.of(decay.of(snapshot.document(work))) : 0;
    }
    return Fixed.toDouble(pieces);
  }

  /** What is left of each, growing. */
  private double[] left(Stream<Listing> works) {
    return works
        .mapToDouble(listing -> decay.of(snapshot.document(listing.document())))
        .sorted()
        .toArray();
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
