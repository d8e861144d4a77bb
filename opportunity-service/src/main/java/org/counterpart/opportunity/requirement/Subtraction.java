package org.counterpart.opportunity.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Requirements minus what the poster covers itself: what is still missing.
 *
 * <p>A cover counts for requirements of its competency that ask for its level or a lower one. One
 * without seats takes them away whole. One with seats fills that many, each once: must-haves before
 * nice-to-haves, the higher level first, then in the order given; and a seat is filled by the
 * lowest cover that is good enough, so that a gold is not spent on what a silver does. With levels
 * that contain each other, that leaves as few must-have seats open as any distribution could, and
 * after that as few seats at all. What is partly filled stays with the seats that are left and with
 * its whole weight, since a weight compares requirements and not seats.
 */
public final class Subtraction {
  private static final Comparator<Requirement> SERVED_FIRST =
      Comparator.comparing(Requirement::priority)
          .thenComparing(Requirement::level, Comparator.reverseOrder());

  private Subtraction() {}

  /**
   * What is left of the requirements, in their order. O((r + c) log r + r·c) for r requirements and
   * c covers; neither list is changed.
   */
  public static List<Requirement> missing(List<Requirement> required, List<Cover> covers) {
    int[] open = openSeats(required, new Stock(covers));
    List<Requirement> missing = new ArrayList<>(required.size());
    for (int i = 0; i < open.length; i++) {
      if (open[i] > 0) {
        missing.add(required.get(i).withSeats(open[i]));
      }
    }
    return List.copyOf(missing);
  }

  private static int[] openSeats(List<Requirement> required, Stock stock) {
    int[] open = new int[required.size()];
    IntStream.range(0, open.length)
        .boxed()
        .sorted(Comparator.comparing(required::get, SERVED_FIRST))
        .forEach(i -> open[i] = required.get(i).seats() - stock.take(required.get(i)));
    return open;
  }

  /** The covers that are left to hand out, lowest level first. */
  private static final class Stock {
    private final List<Cover> covers;
    private final int[] seats;

    Stock(List<Cover> given) {
      covers = given.stream().sorted(Comparator.comparing(Cover::level)).toList();
      seats = covers.stream().mapToInt(Stock::seatsOf).toArray();
    }

    private static int seatsOf(Cover cover) {
      return cover.seats() == null ? Integer.MAX_VALUE : cover.seats();
    }

    /** How many seats of the requirement are filled, 0..its seats. */
    int take(Requirement requirement) {
      int open = requirement.seats();
      for (int i = 0; i < seats.length && open > 0; i++) {
        if (fits(covers.get(i), requirement)) {
          int taken = Math.min(open, seats[i]);
          open -= taken;
          seats[i] -= covers.get(i).seats() == null ? 0 : taken;
        }
      }
      return requirement.seats() - open;
    }

    private static boolean fits(Cover cover, Requirement requirement) {
      return cover.competency().equals(requirement.competency())
          && cover.level().satisfies(requirement.level());
    }
  }
}
