package org.counterpart.profile.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Countries and regions: schemes that come with the service and cannot be imported. */
@ApplicationScoped
class PlaceSchemes {
  private static final String COUNTRIES = "iso-3166";

  /** ISO 3166-1 last gained or lost an officially assigned alpha-2 code with South Sudan. */
  private static final LocalDate COUNTRIES_AS_OF = LocalDate.of(2011, 8, 9);

  private final List<SchemeView> schemes;

  @Inject
  PlaceSchemes(Regions.Shipped shipped) {
    schemes = List.of(countries(), regions(shipped));
  }

  List<SchemeView> all() {
    return schemes;
  }

  Optional<SchemeView> find(String scheme) {
    return schemes.stream().filter(s -> s.scheme().equals(scheme)).findFirst();
  }

  private static SchemeView countries() {
    var countries =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .sorted()
            .map(
                code ->
                    new SchemeView.Country(
                        code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
            .toList();
    return new SchemeView(
        COUNTRIES,
        "Countries by ISO 3166-1 alpha-2",
        COUNTRIES_AS_OF,
        "https://www.iso.org/iso-3166-country-codes.html, as java.util.Locale has it",
        null,
        null,
        null,
        countries,
        null);
  }

  private static SchemeView regions(Regions.Shipped shipped) {
    var regions = new ArrayList<>(shipped.regions());
    regions.add(new Regions.Region(Regions.WORLD, "Every country", null));
    return new SchemeView(
        shipped.scheme(),
        shipped.name(),
        shipped.asOf(),
        shipped.source(),
        null,
        null,
        null,
        null,
        regions);
  }
}
