package org.counterpart.engine.team;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Seats people, each on one seat of a need that they can fill, so that as many seats as possible
 * are taken. A new person may move others along an alternating path (Berge); since the seating was
 * largest before, one search per person keeps it so. Hopcroft and Karp, or Dinic on the needs as a
 * network, would bundle the searches, which does not pay for teams of a few dozen people.
 *
 * <p>A search takes time in proportion to needs times people.
 */
final class Matching {

  private final int[] seats;
  private final List<List<Integer>> seated;
  private final List<Long> people = new ArrayList<>();
  private int taken;

  /**
   * @param seats how many seats each need has; may be 0
   */
  Matching(int[] seats) {
    this.seats = seats;
    seated = new ArrayList<>(seats.length);
    for (int need = 0; need < seats.length; need++) {
      seated.add(new ArrayList<>(2));
    }
  }

  /** The same seating, to try what more would do to it. */
  Matching copy() {
    Matching copy = new Matching(seats);
    copy.people.addAll(people);
    copy.taken = taken;
    for (int need = 0; need < seats.length; need++) {
      copy.seated.get(need).addAll(seated.get(need));
    }
    return copy;
  }

  /** How many seats are taken. */
  int taken() {
    return taken;
  }

  /** Seats a whole crew; how many more seats are taken then. */
  int add(Crew crew) {
    int before = taken;
    for (long person : crew.people()) {
      add(person);
    }
    return taken - before;
  }

  /**
   * Seats one more person if that is possible; says so.
   *
   * @param person the needs that they can fill
   */
  boolean add(long person) {
    int[] from = new int[seats.length];
    int[] moved = new int[seats.length];
    Arrays.fill(from, -2);
    people.add(person);
    Deque<Integer> open = new ArrayDeque<>();
    reach(person, -1, people.size() - 1, from, moved, open);
    while (!open.isEmpty()) {
      int need = open.poll();
      if (seated.get(need).size() < seats[need]) {
        shift(need, from, moved);
        taken++;
        return true;
      }
      for (int sitting : seated.get(need)) {
        reach(people.get(sitting), need, sitting, from, moved, open);
      }
    }
    return false;
  }

  private static void reach(
      long person, int need, int who, int[] from, int[] moved, Deque<Integer> open) {
    for (long rest = person; rest != 0; rest &= rest - 1) {
      int next = Long.numberOfTrailingZeros(rest);
      if (from[next] == -2) {
        from[next] = need;
        moved[next] = who;
        open.add(next);
      }
    }
  }

  private void shift(int free, int[] from, int[] moved) {
    for (int need = free; need >= 0; need = from[need]) {
      if (from[need] >= 0) {
        seated.get(from[need]).remove(Integer.valueOf(moved[need]));
      }
      seated.get(need).add(moved[need]);
    }
  }

  /** The first need with a seat that nobody sits on; -1 when all are taken. */
  int open() {
    for (int need = 0; need < seats.length; need++) {
      if (seated.get(need).size() < seats[need]) {
        return need;
      }
    }
    return -1;
  }

  /** How many sit on the seats of a need. */
  int on(int need) {
    return seated.get(need).size();
  }

  /** Who sits on the seats of a need, by the order in which people came. */
  List<Integer> sittingOn(int need) {
    return seated.get(need);
  }

  /**
   * The needs from which somebody could be moved to {@code need}, itself among them: only a person
   * who can fill one of these helps it.
   */
  long helping(int need) {
    long helping = 1L << need;
    for (long before = 0; before != helping; ) {
      before = helping;
      for (int other = 0; other < seats.length; other++) {
        for (int who : seated.get(other)) {
          if ((people.get(who) & helping) != 0) {
            helping |= 1L << other;
          }
        }
      }
    }
    return helping;
  }
}
