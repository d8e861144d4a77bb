package org.counterpart.benchmarks.cordis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the three files that a run imports.
 *
 * @param partners how many partners were written
 * @param opportunities how many opportunities were written
 * @param skipped how many projects were skipped, by reason
 */
public record Conversion(
    int partners, int competencies, int opportunities, Map<String, Integer> skipped) {

  /** Moves projects of 2024 to where they can still be posted in 2026. */
  public static final int LATER_BY_YEARS = 3;

  public static final String PARTNERS = "partners.ndjson";
  public static final String OPPORTUNITIES = "opportunities.ndjson";
  public static final String TAXONOMY = "taxonomy.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  /**
   * Converts what was signed before {@code from} into partners and the rest into opportunities. Two
   * runs on the same input write the same bytes.
   *
   * @param source directory of the three gzipped CSV files
   * @param target directory to write to, made if missing
   * @param laterByYears added to the dates of the opportunities' work
   * @throws IOException when the input cannot be read or the output not written
   */
  public static Conversion run(Path source, Path target, LocalDate from, int laterByYears)
      throws IOException {
    Cordis cordis = CordisFiles.read(source);
    Files.createDirectories(target);
    TaxonomyScheme taxonomy = TaxonomyScheme.of(cordis);
    JSON.writeValue(target.resolve(TAXONOMY).toFile(), taxonomy);
    Partners partners = new Partners(cordis, from);
    int written = writeLines(target.resolve(PARTNERS), partners.all());
    Opportunities opportunities =
        new Opportunities(cordis, partners.organisations(), from, laterByYears);
    writeLines(target.resolve(OPPORTUNITIES), opportunities.made());
    Map<String, Integer> skipped = new TreeMap<>();
    opportunities.skipped().forEach((reason, count) -> skipped.put(reason.name(), count));
    return new Conversion(
        written, taxonomy.competencies().size(), opportunities.made().size(), skipped);
  }

  private static int writeLines(Path file, Iterable<?> items) throws IOException {
    int count = 0;
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (Object item : items) {
        lines.write(JSON.writeValueAsString(item));
        lines.write('\n');
        count++;
      }
    }
    return count;
  }
}
