package org.counterpart.benchmarks.cordis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code project.csv.gz}, {@code organization.csv.gz} and {@code euroSciVoc.csv.gz}. Their
 * objectives span lines and hold quotes and commas, and some were quoted twice.
 */
public final class CordisFiles {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CordisFiles() {}

  /**
   * Reads a whole directory into memory, about 200 MB for three years of projects.
   *
   * @throws IOException when a file is missing or is not what it should be
   */
  public static Cordis read(Path directory) throws IOException {
    Map<String, List<Competency>> competencies = new TreeMap<>();
    for (CodedProject coded : read(directory, "euroSciVoc.csv.gz", CordisFiles::coded)) {
      competencies
          .computeIfAbsent(coded.projectId(), id -> new ArrayList<>())
          .add(coded.competency());
    }
    return Cordis.of(
        read(directory, "project.csv.gz", CordisFiles::project),
        read(directory, "organization.csv.gz", CordisFiles::membership),
        competencies);
  }

  private static <T> List<T> read(Path directory, String name, Function<CSVRecord, T> row)
      throws IOException {
    Path file = directory.resolve(name);
    if (!Files.isReadable(file)) {
      throw new IOException(directory + " has no readable file " + name);
    }
    try (Reader text =
            new InputStreamReader(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))), UTF_8);
        CSVParser records = FORMAT.parse(text)) {
      List<T> rows = new ArrayList<>();
      for (CSVRecord csv : records) {
        rows.add(parse(file, csv, row));
      }
      return rows;
    } catch (ZipException e) {
      throw new IOException(file + " is not gzipped: " + e.getMessage(), e);
    }
  }

  private static <T> T parse(Path file, CSVRecord csv, Function<CSVRecord, T> row)
      throws IOException {
    try {
      return row.apply(csv);
    } catch (RuntimeException e) {
      throw new IOException(file + ", row " + csv.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }

  private static Project project(CSVRecord csv) {
    return new Project(
        csv.get("projectID"),
        Text.line(csv.get("acronym")),
        Text.line(csv.get("title")),
        LocalDate.parse(csv.get("startDate")),
        LocalDate.parse(csv.get("endDate")),
        LocalDate.parse(csv.get("ecSignatureDate")),
        csv.get("call"),
        Text.paragraphs(csv.get("keywords")),
        Text.paragraphs(Text.unquoted(csv.get("objective"))));
  }

  private static Membership membership(CSVRecord csv) {
    String contribution = csv.get("ecContribution");
    return new Membership(
        csv.get("projectID"),
        csv.get("organisationID"),
        Text.line(csv.get("name")),
        Text.line(csv.get("shortName")),
        csv.get("role").equals("coordinator"),
        Boolean.parseBoolean(csv.get("sme")),
        csv.get("activityType"),
        Countries.iso(csv.get("country")),
        csv.get("nutsCode").strip(),
        Text.line(csv.get("city")),
        contribution.isBlank() ? BigDecimal.ZERO : new BigDecimal(contribution));
  }

  private record CodedProject(String projectId, Competency competency) {}

  private static CodedProject coded(CSVRecord csv) {
    return new CodedProject(
        csv.get("projectID"),
        Competency.of(
            csv.get("euroSciVocCode"), Text.line(csv.get("title")), Text.line(csv.get("path"))));
  }
}
