package org.counterpart.benchmarks.cordis;

import java.time.LocalDate;
import java.util.List;

/** The body of {@code PUT /taxonomies/euroscivoc}. */
record TaxonomyScheme(
    String scheme,
    String name,
    LocalDate asOf,
    String source,
    List<Entry> competencies,
    List<String> certifications) {

  record Entry(String code, String name, String path, Thresholds thresholds) {}

  record Thresholds(int silver, int gold) {}

  private static final LocalDate STATE_OF_THE_DATA = LocalDate.of(2025, 12, 6);

  static TaxonomyScheme of(Cordis cordis) {
    return new TaxonomyScheme(
        Competency.SCHEME,
        "European Science Vocabulary (EuroSciVoc)",
        STATE_OF_THE_DATA,
        "https://cordis.europa.eu/",
        cordis.taxonomy().stream().map(TaxonomyScheme::entry).toList(),
        List.of());
  }

  private static Entry entry(Competency competency) {
    return new Entry(
        competency.code(),
        competency.name(),
        competency.path(),
        new Thresholds(Certifications.SILVER, Certifications.GOLD));
  }
}
