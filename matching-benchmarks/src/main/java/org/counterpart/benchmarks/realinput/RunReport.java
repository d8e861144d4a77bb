package org.counterpart.benchmarks.realinput;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.counterpart.benchmarks.running.Machine;

/**
 * The figures of a run.
 *
 * @param importTime until the last chunk's report was there
 * @param indexTime from then until every service had read every partner
 */
record RunReport(
    Instant at,
    Machine machine,
    int partners,
    int rejected,
    Duration importTime,
    double partnersPerSecond,
    Duration indexTime,
    double postedPerSecond,
    Findings findings) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** Writes {@code report.json} and {@code report.md}. */
  void write(Path directory) throws IOException {
    JSON.writeValue(directory.resolve("report.json").toFile(), this);
    Files.writeString(directory.resolve("report.md"), markdown());
  }

  String markdown() {
    return String.format(
        Locale.ROOT,
        """
        Measured %s on %s.

        | figure | value |
        |---|---|
        | partners imported (rejected) | %,d (%,d) |
        | import rate | %.0f partners/s |
        | until every service had read them | %.1f s more |
        | opportunities posted, at | %,d, %.1f/s |
        | POST to mail in the inbox, p50 | %.0f ms |
        | POST to mail in the inbox, p99 | %.0f ms |
        | partners matched | %,d |
        | mails sent (arrived) | %,d (%,d) |
        | opportunities without a match | %,d |
        | real participants among the matched | %,d of %,d (%.1f %%) |
        | opportunities with a real participant in the top 10 | %,d of %,d (%.1f %%) |
        | recall@10 | %.3f |
        """,
        at,
        machine,
        partners,
        rejected,
        partnersPerSecond,
        importTime.isZero() ? 0.0 : indexTime.toMillis() / 1000.0,
        findings.opportunities(),
        postedPerSecond,
        (double) findings.postToMailMedian().toMillis(),
        (double) findings.postToMail99().toMillis(),
        findings.matches(),
        findings.mailsSent(),
        findings.mailsArrived(),
        findings.withoutMatch(),
        findings.found(),
        findings.participants(),
        percent(findings.found(), findings.participants()),
        findings.hitsAt10(),
        findings.opportunities(),
        percent(findings.hitsAt10(), findings.opportunities()),
        findings.recallAt10());
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
