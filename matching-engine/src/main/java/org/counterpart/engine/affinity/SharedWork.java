package org.counterpart.engine.affinity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;

/**
 * Past work that poster and partner both tell of: they list the same work, or each names the other
 * in a work of its own. What one side alone says is no proof. Work like what is asked for counts
 * more, and so does work that is not long ago; work of many and partners with much work count less
 * for each piece.
 */
final class SharedWork implements Signal {

  private static final double OF_TWO = StrictMath.sqrt(0.5);
  private static final int MOST_TITLES = 3;

  private final AffinitySnapshot snapshot;
  private final PosterWork posterWork;
  private final Sums shared = new Sums();

  /** How many, not as {@link Fixed}. */
  private final Sums pieces = new Sums();

  SharedWork(AffinitySnapshot snapshot, PosterWork posterWork) {
    this.snapshot = snapshot;
    this.posterWork = posterWork;
    for (int work : posterWork.best()) {
      int[] members = snapshot.document(work).members();
      long weight = Fixed.of(posterWork.weight(work) / StrictMath.sqrt(members.length));
      for (int member : members) {
        shared.add(member, weight);
        pieces.add(member, 1);
      }
    }
    namingThePoster().forEach(this::addNamed);
  }

  private List<Integer> namingThePoster() {
    Member poster = posterWork.poster();
    List<Integer> naming = new ArrayList<>();
    if (poster != null) {
      add(poster.id().toString(), naming);
      if (poster.externalId() != null) {
        add(poster.externalId(), naming);
      }
    }
    return naming.stream().distinct().toList();
  }

  private void add(String name, List<Integer> naming) {
    for (int member : snapshot.names().of(NameKeys.NAMES + name)) {
      naming.add(member);
    }
  }

  /** Works that both list are counted already; of the others, as many as both sides name. */
  private void addNamed(int slot) {
    Member member = snapshot.member(slot);
    Member poster = posterWork.poster();
    int named = (int) CommonWork.naming(poster, member).count();
    double[] weights =
        CommonWork.naming(member, poster)
            .mapToDouble(l -> posterWork.weight(l.document()))
            .sorted()
            .toArray();
    for (int i = 0; i < Math.min(named, weights.length); i++) {
      shared.add(slot, Fixed.of(weights[weights.length - 1 - i] * OF_TWO));
      pieces.add(slot, 1);
    }
  }

  @Override
  public double of(int member) {
    long sum = shared.get(member);
    return sum == 0
        ? 0
        : Fixed.toDouble(sum)
            / StrictMath.sqrt(Math.max(1, snapshot.member(member).numbers().length));
  }

  @Override
  public void forEachTied(IntConsumer member) {
    shared.forEach((slot, _) -> member.accept(slot));
  }

  @Override
  public List<Evidence> evidence(int member) {
    long count = pieces.get(member);
    String text =
        "Worked with the poster, as both say: "
            + (count == 1 ? "1 piece" : count + " pieces")
            + " of past work";
    String titles = titles(snapshot.member(member));
    return List.of(
        Evidence.of(Kind.CONNECTION, null, titles.isEmpty() ? text : text + ", " + titles));
  }

  private String titles(Member member) {
    return Arrays.stream(posterWork.best())
        .filter(member::lists)
        .limit(MOST_TITLES)
        .mapToObj(work -> titled(snapshot.document(work)))
        .collect(Collectors.joining(", "));
  }

  private static String titled(Document work) {
    String title = '"' + work.title() + '"';
    return work.lastDay() == Decay.UNKNOWN
        ? title
        : title + " (" + LocalDate.ofEpochDay(work.lastDay()).getYear() + ")";
  }
}
