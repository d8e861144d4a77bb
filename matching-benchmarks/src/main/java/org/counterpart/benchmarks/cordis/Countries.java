package org.counterpart.benchmarks.cordis;

import java.util.Locale;
import java.util.Set;

/** The Union's country codes as ISO 3166-1 alpha-2. */
final class Countries {

  private static final Set<String> ISO = Set.of(Locale.getISOCountries());

  private Countries() {}

  /** The ISO code, or empty where there is none, as for Kosovo's XK. */
  static String iso(String code) {
    String iso =
        switch (code) {
          case "EL" -> "GR";
          case "UK" -> "GB";
          default -> code;
        };
    return ISO.contains(iso) ? iso : "";
  }
}
