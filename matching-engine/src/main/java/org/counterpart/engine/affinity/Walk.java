package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.counterpart.engine.Evidence;

/**
 * A random walk with restart over works and those who did them (Tong, Faloutsos and Pan 2006): from
 * the works most like the opportunity and from the poster's own, to their members, back to all
 * their works, and to the members of those. One return trip; more of them change nothing.
 */
final class Walk implements Signal {

  static final int NEAREST = 100;
  private static final double FROM_POSTER = 0.4;
  private static final double RESTART = 0.5;
  private static final int MOST_NAMES = 3;
  private static final int MOST_WORKS = 5;

  private final AffinitySnapshot snapshot;
  private final Sums start = new Sums();
  private final Sums first;
  private final Sums passed;
  private final Sums second;

  /**
   * @param nearest the most similar works, those first
   */
  Walk(AffinitySnapshot snapshot, Similarity similarity, int[] nearest, PosterWork posterWork) {
    this.snapshot = snapshot;
    boolean known = posterWork.best().length > 0;
    restart(nearest, similarity, known ? 1 - FROM_POSTER : 1);
    restart(posterWork);
    first = toMembers(start);
    passed = back();
    second = toMembers(passed);
  }

  private void restart(int[] nearest, Similarity similarity, double share) {
    int count = Math.min(NEAREST, nearest.length);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += similarity.of(nearest[i]);
    }
    for (int i = 0; i < count; i++) {
      start.add(nearest[i], Fixed.of(share * similarity.of(nearest[i]) / sum));
    }
  }

  private void restart(PosterWork posterWork) {
    double sum = 0;
    for (int work : posterWork.best()) {
      sum += posterWork.weight(work);
    }
    for (int work : posterWork.best()) {
      start.add(work, Fixed.of(FROM_POSTER * posterWork.weight(work) / sum));
    }
  }

  private Sums toMembers(Sums works) {
    Sums masses = new Sums();
    works.forEach(
        (work, sum) -> {
          int[] members = snapshot.document(work).members();
          for (int member : members) {
            masses.add(member, sum / members.length);
          }
        });
    return masses;
  }

  private Sums back() {
    Sums works = new Sums();
    start.forEach((work, sum) -> works.add(work, (long) (RESTART * sum)));
    first.forEach(
        (member, sum) -> {
          int[] listed = snapshot.member(member).numbers();
          long mass = (long) ((1 - RESTART) * sum / listed.length);
          for (int work : listed) {
            works.add(work, mass);
          }
        });
    return works;
  }

  @Override
  public double of(int member) {
    return Fixed.toDouble(second.get(member));
  }

  @Override
  public void forEachTied(IntConsumer member) {
    second.forEach((slot, _) -> member.accept(slot));
  }

  @Override
  public List<Evidence> evidence(int member) {
    List<Member> through =
        through(member).stream()
            .map(snapshot::member)
            .filter(other -> !other.name().isEmpty())
            .limit(MOST_NAMES)
            .toList();
    String names = through.stream().map(Member::name).collect(Collectors.joining(", "));
    String text =
        through.isEmpty()
            ? "Its own past work is similar, or the poster's"
            : "Worked with those who did similar work or work of the poster's: " + names;
    return List.of(Evidence.connection(text, through.stream().map(Member::id).toList()));
  }

  /** The works through which most of the walk came: all of them would take too long. */
  private int[] mostPassed(int[] works) {
    float[] masses = new float[works.length];
    for (int i = 0; i < works.length; i++) {
      masses[i] = (float) passed.get(works[i]) / snapshot.document(works[i]).members().length;
    }
    return Nearest.of(works, masses, MOST_WORKS, snapshot);
  }

  /** The partners through whom most of the walk came, those first. */
  private List<Integer> through(int member) {
    Map<Integer, Long> masses = new HashMap<>();
    for (int work : mostPassed(snapshot.member(member).numbers())) {
      int[] members = snapshot.document(work).members();
      for (int other : members) {
        if (other != member && first.get(other) > 0) {
          long mass = first.get(other) / snapshot.member(other).numbers().length / members.length;
          masses.merge(other, mass, Long::sum);
        }
      }
    }
    List<Integer> through = new ArrayList<>(masses.keySet());
    through.sort(
        Comparator.comparingLong((Integer other) -> -masses.get(other))
            .thenComparing(other -> snapshot.member(other).id()));
    return through;
  }
}
