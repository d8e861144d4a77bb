package org.counterpart.benchmarks.structural;

import java.time.ZoneOffset;
import java.util.List;
import org.counterpart.benchmarks.ecosystem.Codes;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Stretches.Stretch;
import org.counterpart.engine.Partner;

/**
 * A partner in numbers, for peers.
 *
 * @param updated epoch day on which it last changed
 * @param features what is held at which time, sorted; see {@link Stretch}
 * @param from epoch days, one for each feature
 * @param until epoch days, one for each feature
 * @param countries a bit for each that is served
 * @param industries a bit for each that it knows
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once; never compared
public record Profile(
    int number,
    int updated,
    int[] features,
    int[] from,
    int[] until,
    long countries,
    long industries) {

  public static Profile of(Partner partner) {
    List<Stretch> stretches = Stretches.of(partner.levels());
    return new Profile(
        Ecosystem.number(partner.id()),
        Stretches.day(partner.updatedAt().atOffset(ZoneOffset.UTC).toLocalDate()),
        stretches.stream().mapToInt(Stretch::feature).toArray(),
        stretches.stream().mapToInt(Stretch::from).toArray(),
        stretches.stream().mapToInt(Stretch::until).toArray(),
        bits(partner.countriesServed()),
        bits(partner.industries()));
  }

  private static long bits(Iterable<String> codes) {
    long bits = 0;
    for (String code : codes) {
      bits |= 1L << Codes.number(code);
    }
    return bits;
  }
}
