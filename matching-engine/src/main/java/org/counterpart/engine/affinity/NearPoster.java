package org.counterpart.engine.affinity;

import java.util.List;
import java.util.function.IntConsumer;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;
import org.counterpart.engine.Seat;

/** The partner's seat is in the poster's region (or city), or at least in its country. */
final class NearPoster implements Signal {

  private static final double SAME_COUNTRY = 0.1;

  private final AffinitySnapshot snapshot;
  private final Seat poster;

  /**
   * @param poster null when it is not known
   */
  NearPoster(AffinitySnapshot snapshot, Member poster) {
    this.snapshot = snapshot;
    this.poster = poster == null ? null : poster.seat();
  }

  @Override
  public double of(int member) {
    Seat seat = snapshot.member(member).seat();
    if (poster == null || seat == null) {
      return 0;
    }
    boolean country = same(poster.country(), seat.country());
    boolean region =
        country && (same(poster.region(), seat.region()) || same(poster.city(), seat.city()));
    return (region ? 1 : 0) + (country ? SAME_COUNTRY : 0);
  }

  private static boolean same(String one, String other) {
    return one != null && one.equals(other);
  }

  @Override
  public void forEachTied(IntConsumer member) {
    if (poster != null && poster.country() != null) {
      snapshot.names().forEach(NameKeys.LAND + poster.country(), member);
    }
  }

  @Override
  public List<Evidence> evidence(int member) {
    Seat seat = snapshot.member(member).seat();
    String text =
        of(member) >= 1 ? "Its seat is near the poster's" : "Its seat is in the poster's country";
    return List.of(Evidence.of(Kind.COUNTRY, seat.country(), text));
  }
}
