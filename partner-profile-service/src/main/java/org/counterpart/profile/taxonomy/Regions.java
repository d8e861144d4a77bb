package org.counterpart.profile.taxonomy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that stand for several countries, such as {@code eu}. Immutable. */
public final class Regions {
  /** Stands for every country there is. */
  public static final String WORLD = "world";

  private final Map<String, Region> byCode;

  Regions(Collection<Region> regions) {
    byCode =
        regions.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));
  }

  /** Whether there is such a region. */
  public boolean contains(String code) {
    return code.equals(WORLD) || byCode.containsKey(code);
  }

  /** All codes in natural order, for messages. */
  public Set<String> codes() {
    var codes = new TreeSet<>(byCode.keySet());
    codes.add(WORLD);
    return codes;
  }

  /**
   * Seat, countries and the regions' countries together, sorted.
   *
   * @param regions known ones; others add nothing
   */
  public List<String> expand(String seat, List<String> countries, List<String> regions) {
    var all = new TreeSet<>(countries);
    all.add(seat);
    regions.forEach(region -> all.addAll(countries(region)));
    return List.copyOf(all);
  }

  private Collection<String> countries(String region) {
    if (region.equals(WORLD)) {
      return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    }
    return byCode.containsKey(region) ? byCode.get(region).countries() : List.of();
  }

  /** The list as it is shipped. */
  record Shipped(String scheme, String name, LocalDate asOf, String source, List<Region> regions) {}

  /** A name for several countries, ISO 3166-1 alpha-2. */
  public record Region(String code, String name, List<String> countries) {}
}
