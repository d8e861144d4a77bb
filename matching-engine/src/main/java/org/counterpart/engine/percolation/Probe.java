package org.counterpart.engine.percolation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Weights;

/** A profile in the numbers of an index. Used by one query. */
final class Probe {

  private static final int NEVER = Integer.MAX_VALUE;

  /** Numbers of a segment: first day, end, whether it is gold. */
  private static final int SEGMENT = 3;

  private final UUID id;
  private final Weights weights;
  private final int[] held;
  private final int count;

  /** By competency: 0 when it is not held, otherwise its place among those held, from 1 on. */
  private final int[] places;

  private final boolean[] worked;

  /** Of each competency held, its segments, growing. */
  private final int[][] segments;

  private final BitSet countries;
  private final BitSet languages;
  private final BitSet ecosystems;
  private final int kinds;
  private final long reach;
  private final long signature;

  /**
   * @param competencies how many of them can have been filed
   */
  Probe(Profile profile, int competencies, Vocabulary vocabulary, Weights weights) {
    id = profile.partner().id();
    this.weights = weights;
    int most = profile.levels().size() + profile.worked().size();
    held = new int[most];
    worked = new boolean[most];
    segments = new int[most][];
    places = new int[competencies];
    count = hold(profile, vocabulary.competencies());
    countries = numbers(profile.partner().countriesServed(), vocabulary.countries());
    languages = numbers(profile.partner().languages(), vocabulary.languages());
    ecosystems = numbers(profile.partner().ecosystems(), vocabulary.ecosystems());
    kinds = kinds(profile.partner().engagementKinds());
    reach = reachBits();
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= 1L << held[i];
    }
    signature = bits;
  }

  private int hold(Profile profile, Codes codes) {
    int size = 0;
    LevelSegment[] levels = profile.levels().toArray(LevelSegment[]::new);
    Arrays.sort(levels, Comparator.comparing(LevelSegment::from));
    for (LevelSegment level : levels) {
      int competency = codes.find(level.competency());
      if (competency >= 0 && competency < places.length) {
        size = place(competency, size);
        add(places[competency] - 1, level);
      }
    }
    for (String code : profile.worked()) {
      int competency = codes.find(code);
      if (competency >= 0 && competency < places.length) {
        size = place(competency, size);
        worked[places[competency] - 1] = true;
      }
    }
    return size;
  }

  private int place(int competency, int size) {
    if (places[competency] != 0) {
      return size;
    }
    held[size] = competency;
    places[competency] = size + 1;
    return size + 1;
  }

  private void add(int place, LevelSegment level) {
    int[] before = segments[place];
    int at = before == null ? 0 : before.length;
    int[] all = before == null ? new int[SEGMENT] : Arrays.copyOf(before, at + SEGMENT);
    all[at] = (int) level.from().toEpochDay();
    all[at + 1] = level.until() == null ? NEVER : (int) level.until().toEpochDay();
    all[at + 2] = level.level() == Level.GOLD ? 1 : 0;
    segments[place] = all;
  }

  private static BitSet numbers(Set<String> had, Codes codes) {
    BitSet numbers = new BitSet();
    for (String code : had) {
      int number = codes.find(code);
      if (number != Codes.NONE) {
        numbers.set(number);
      }
    }
    return numbers;
  }

  /** Bits of the kinds offered; who never said what it offers may be asked for anything. */
  private static int kinds(Set<EngagementKind> offered) {
    int kinds = offered.isEmpty() ? -1 : 0;
    for (EngagementKind kind : offered) {
      kinds |= 1 << EnumNumbers.of(kind);
    }
    return kinds;
  }

  private long reachBits() {
    long bits = Reach.ANYBODY;
    for (int i = countries.nextSetBit(0); i >= 0; i = countries.nextSetBit(i + 1)) {
      bits |= Reach.country(i);
    }
    for (int i = languages.nextSetBit(0); i >= 0; i = languages.nextSetBit(i + 1)) {
      bits |= Reach.language(i);
    }
    for (int i = ecosystems.nextSetBit(0); i >= 0; i = ecosystems.nextSetBit(i + 1)) {
      bits |= Reach.ecosystem(i);
    }
    for (EngagementKind kind : EngagementKind.values()) {
      int number = EnumNumbers.of(kind);
      bits |= (kinds >>> number & 1) == 0 ? 0 : Reach.kind(number);
    }
    return bits;
  }

  /** How many competencies it holds, at whatever time, that may have been filed. */
  int count() {
    return count;
  }

  int competency(int i) {
    return held[i];
  }

  /** Bits of the competencies held, at whatever time. */
  long signature() {
    return signature;
  }

  long reach() {
    return reach;
  }

  boolean holds(int competency) {
    return places[competency] != 0;
  }

  /**
   * What it covers of a need.
   *
   * @param competency one that it holds, at whatever time
   * @param asked number of what is asked for
   * @param units what a sufficient level for the whole project is worth
   * @return -1 for nothing
   */
  int units(int competency, int asked, int units, int start, int end) {
    int place = places[competency] - 1;
    int byWork =
        asked == EnumNumbers.ANY && worked[place] && weights.byReference() > 0
            ? (int) Math.round(units * weights.byReference())
            : -1;
    int lapse = lapse(segments[place], asked == EnumNumbers.GOLD ? 1 : 0, start);
    return lapse == start ? byWork : Math.max(byWork, byLevel(units, start, end, lapse));
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

  /**
   * Whether the opportunity is one for it.
   *
   * @param numbers where the numbers of the opportunity are
   * @param at from where on
   */
  boolean isAdmitted(int[] numbers, int at) {
    int kind = numbers[at + Filed.KIND];
    if ((kind >= 0 && (kinds >>> kind & 1) == 0) || posted(numbers, at + Filed.POSTER)) {
      return false;
    }
    int country = at + Filed.FIRST_NEED + Filed.NEED * numbers[at + Filed.NEEDS];
    int language = country + numbers[at + Filed.COUNTRIES];
    int ecosystem = language + numbers[at + Filed.LANGUAGES];
    return meets(numbers, country, language, countries)
        && meets(numbers, language, ecosystem, languages)
        && meets(numbers, ecosystem, ecosystem + numbers[at + Filed.ECOSYSTEMS], ecosystems);
  }

  private static boolean meets(int[] numbers, int from, int to, BitSet had) {
    for (int i = from; i < to; i++) {
      if (had.get(numbers[i])) {
        return true;
      }
    }
    return from == to;
  }

  private boolean posted(int[] numbers, int at) {
    return numbers[at + 1] == (int) id.getMostSignificantBits()
        && numbers[at + 3] == (int) id.getLeastSignificantBits()
        && numbers[at] == (int) (id.getMostSignificantBits() >>> Integer.SIZE)
        && numbers[at + 2] == (int) (id.getLeastSignificantBits() >>> Integer.SIZE);
  }
}
