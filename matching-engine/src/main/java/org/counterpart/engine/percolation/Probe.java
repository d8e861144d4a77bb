package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Weights;

/** What a profile holds, in the numbers of an index. Used by one query. */
final class Probe {

  private static final int NEVER = Integer.MAX_VALUE;

  /** Numbers of a segment: first day, end, whether it is gold. */
  private static final int SEGMENT = 3;

  private final Weights weights;

  /** By competency: 0 when nothing is held in it, otherwise its place, from 1 on. */
  private final int[] places;

  /** By place: whether there is past work. */
  private final boolean[] worked;

  /** By place: segments, growing. */
  private final int[][] segments;

  private int held;

  /** By demand: whether it is met, at whatever time. */
  private final boolean[] meets;

  private final int[] demands;
  private int count;

  /** By stretch of time: bits of the demands that are met at some day of it. */
  private final long[] signatures = new long[Reach.TIMES];

  private final BitSet industries;
  private final Extras extras;
  private final long updated;
  private final Welcome welcome;

  /** Bits of the welcome, here because every posting is held against them. */
  private final long reach;

  /**
   * @param competencies how many of them can have been filed
   */
  Probe(Profile profile, int competencies, Vocabulary vocabulary, Weights weights) {
    this.weights = weights;
    int most = profile.levels().size() + profile.worked().size();
    worked = new boolean[most];
    segments = new int[most][];
    places = new int[competencies];
    meets = new boolean[competencies * EnumNumbers.ASKED];
    demands = new int[most * EnumNumbers.ASKED];
    holdLevels(profile.levels(), vocabulary.competencies());
    holdWork(profile.worked(), vocabulary.competencies());
    industries = vocabulary.industries().find(profile.partner().industries());
    extras = Extras.of(weights);
    updated = Extras.day(profile.partner().updatedAt());
    welcome = new Welcome(profile.partner(), vocabulary);
    reach = welcome.reach();
  }

  private void holdLevels(List<LevelSegment> levels, Codes codes) {
    LevelSegment[] growing = levels.toArray(LevelSegment[]::new);
    Arrays.sort(growing, Comparator.comparing(LevelSegment::from));
    for (LevelSegment level : growing) {
      int competency = codes.find(level.competency());
      if (competency >= 0 && competency < places.length) {
        int from = (int) level.from().toEpochDay();
        int until = level.until() == null ? NEVER : (int) level.until().toEpochDay();
        boolean gold = level.level() == Level.GOLD;
        add(place(competency), from, until, gold);
        meet(competency, EnumNumbers.ANY, from, until);
        meet(competency, EnumNumbers.SILVER, from, until);
        if (gold) {
          meet(competency, EnumNumbers.GOLD, from, until);
        }
      }
    }
  }

  private void holdWork(Set<String> codesWorked, Codes codes) {
    for (String code : codesWorked) {
      int competency = codes.find(code);
      if (competency >= 0 && competency < places.length && weights.byReference() > 0) {
        worked[place(competency)] = true;
        meet(competency, EnumNumbers.ANY, 0, NEVER);
      }
    }
  }

  private int place(int competency) {
    if (places[competency] == 0) {
      places[competency] = ++held;
    }
    return places[competency] - 1;
  }

  private void add(int place, int from, int until, boolean gold) {
    int[] before = segments[place];
    int at = before == null ? 0 : before.length;
    int[] all = before == null ? new int[SEGMENT] : Arrays.copyOf(before, at + SEGMENT);
    all[at] = from;
    all[at + 1] = until;
    all[at + 2] = gold ? 1 : 0;
    segments[place] = all;
  }

  private void meet(int competency, int asked, int from, int until) {
    int demand = Filed.demand(competency, asked);
    if (!meets[demand]) {
      meets[demand] = true;
      demands[count++] = demand;
    }
    int day = from;
    for (int i = 0; i < Reach.TIMES && day < until; i++) {
      signatures[Reach.number(day)] |= Posting.bit(demand);
      day = Reach.next(day);
    }
  }

  /** Which opportunities are for it, whatever it holds. */
  Welcome welcome() {
    return welcome;
  }

  /** How many demands it meets, at whatever time, that may have been made. */
  int count() {
    return count;
  }

  int demand(int i) {
    return demands[i];
  }

  /** Whether the bits of a posting leave room for its being fitted. */
  boolean mayReach(int least, long asked, long required, long wanted) {
    long signature = signatures[Reach.time(wanted)];
    return (required & ~signature) == 0
        && Long.bitCount(asked & signature) >= least
        && Reach.meet(wanted, reach);
  }

  /** Whether it meets a demand at some time. */
  boolean meets(int demand) {
    return meets[demand];
  }

  /**
   * What it covers of a need.
   *
   * @param demand one that it meets at some time
   * @param units what a sufficient level for the whole project is worth
   * @return -1 for nothing
   */
  int units(int demand, int units, int start, int end) {
    int place = places[Filed.competency(demand)] - 1;
    int asked = Filed.asked(demand);
    boolean past = asked == EnumNumbers.ANY && worked[place];
    int byWork = past ? (int) Math.round(units * weights.byReference()) : -1;
    int lapse = lapse(segments[place], asked == EnumNumbers.GOLD ? 1 : 0, start);
    return lapse == start ? byWork : Math.max(byWork, byLevel(units, start, end, lapse));
  }

  /** What adds to the score of the opportunity at a place beside what is covered. */
  int extras(int[] numbers, int at) {
    int wanted = numbers[at + Filed.INDUSTRY];
    int industry = wanted != Codes.NONE && industries.get(wanted) ? extras.industry() : 0;
    return industry + extras.fresh(numbers[at + Filed.TODAY], updated);
  }

  private int byLevel(int units, int start, int end, int lapse) {
    if (lapse > end) {
      return units;
    }
    double days = end - start + 1.0;
    double lapsing = weights.lapsing();
    return (int) Math.round(units * (lapsing + (1 - lapsing) * (lapse - start) / days));
  }

  /** The first day from {@code start} on at which the level is not held. */
  private static int lapse(int[] segments, int least, int start) {
    int reached = start;
    for (int i = 0; segments != null && i < segments.length; i += SEGMENT) {
      if (segments[i] <= reached && reached < segments[i + 1] && segments[i + 2] >= least) {
        reached = segments[i + 1];
      }
    }
    return reached;
  }
}
