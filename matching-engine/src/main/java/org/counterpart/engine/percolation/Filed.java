package org.counterpart.engine.percolation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;

/**
 * An opportunity in numbers, as segments keep it: what is known of all of them at fixed places,
 * then its needs, two numbers each, then the countries, languages and ecosystems that it is for.
 *
 * @param numbers never changed
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them at a time; never compared
record Filed(UUID id, int[] numbers) {

  static final int THRESHOLD = 0;

  /** First and last day, as days since 1970. */
  static final int START = 1;

  static final int END = 2;

  /** Four numbers: the id of the poster. */
  static final int POSTER = 3;

  /** Number of the kind of engagement; -1 for any. */
  static final int KIND = 7;

  /** How many there are of needs, countries, languages, ecosystems. */
  static final int NEEDS = 8;

  static final int COUNTRIES = 9;
  static final int LANGUAGES = 10;
  static final int ECOSYSTEMS = 11;

  /** The industry; {@link Codes#NONE} for none. */
  static final int INDUSTRY = 12;

  /** The day at which profiles count as fresh or stale, as days since 1970. */
  static final int TODAY = 13;

  static final int FIRST_NEED = 14;

  /** Numbers of a need: what is asked for in which competency, and the units that it is worth. */
  static final int NEED = 2;

  static Filed of(Opportunity opportunity, int threshold, Weights weights, Vocabulary vocabulary) {
    List<Requirement> missing = opportunity.missing();
    int tags =
        opportunity.countries().size()
            + opportunity.languages().size()
            + opportunity.ecosystems().size();
    int[] numbers = new int[FIRST_NEED + NEED * missing.size() + tags];
    numbers[THRESHOLD] = threshold;
    numbers[START] = (int) opportunity.start().toEpochDay();
    numbers[END] = (int) opportunity.end().toEpochDay();
    putId(numbers, opportunity.poster());
    numbers[KIND] =
        opportunity.engagementKind() == null ? -1 : EnumNumbers.of(opportunity.engagementKind());
    numbers[INDUSTRY] =
        opportunity.industry() == null
            ? Codes.NONE
            : vocabulary.industries().give(opportunity.industry());
    numbers[TODAY] = (int) Extras.day(opportunity.asOf());
    numbers[NEEDS] = missing.size();
    int[] units = shares(missing, weights);
    int at = FIRST_NEED;
    for (int i = 0; i < units.length; i++) {
      Requirement need = missing.get(i);
      numbers[at++] =
          demand(vocabulary.competencies().give(need.competency()), EnumNumbers.of(need.asked()));
      numbers[at++] = units[i];
    }
    at = putCodes(numbers, COUNTRIES, at, opportunity.countries(), vocabulary.countries());
    at = putCodes(numbers, LANGUAGES, at, opportunity.languages(), vocabulary.languages());
    putCodes(numbers, ECOSYSTEMS, at, opportunity.ecosystems(), vocabulary.ecosystems());
    return new Filed(opportunity.id(), numbers);
  }

  private static void putId(int[] numbers, UUID id) {
    numbers[POSTER] = (int) (id.getMostSignificantBits() >>> Integer.SIZE);
    numbers[POSTER + 1] = (int) id.getMostSignificantBits();
    numbers[POSTER + 2] = (int) (id.getLeastSignificantBits() >>> Integer.SIZE);
    numbers[POSTER + 3] = (int) id.getLeastSignificantBits();
  }

  private static int putCodes(
      int[] numbers, int count, int first, Collection<String> codes, Codes known) {
    int at = first;
    for (String code : codes) {
      numbers[at++] = known.give(code);
    }
    numbers[count] = codes.size();
    return at;
  }

  /** The number of what is asked for in a competency. */
  static int demand(int competency, int asked) {
    return competency * EnumNumbers.ASKED + asked;
  }

  static int competency(int demand) {
    return demand / EnumNumbers.ASKED;
  }

  static int asked(int demand) {
    return demand % EnumNumbers.ASKED;
  }

  /** Units of each requirement, whole numbers that sum to the whole share of coverage. */
  private static int[] shares(List<Requirement> missing, Weights weights) {
    double sum = missing.stream().mapToDouble(need -> weight(need, weights)).sum();
    int[] units = new int[missing.size()];
    double before = 0;
    int given = 0;
    for (int i = 0; i < units.length; i++) {
      // Rounding where the sums stand keeps every share within one unit and the sum exact.
      before += weight(missing.get(i), weights);
      units[i] = (int) Math.round(weights.share(Part.COVERAGE) * (before / sum)) - given;
      given += units[i];
    }
    return units;
  }

  private static double weight(Requirement need, Weights weights) {
    return need.weight() * (need.priority() == Priority.MUST_HAVE ? weights.mustHave() : 1);
  }
}
