package org.counterpart.benchmarks.realinput;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.counterpart.benchmarks.cordis.RealOpportunity;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.benchmarks.running.RunningStack;
import org.counterpart.benchmarks.running.Waiting;

/** Posts opportunities as their coordinators, one after the other at a steady pace. */
final class Posting {

  private static final Duration TAXONOMY_PATIENCE = Duration.ofSeconds(60);
  private static final int PROGRESS_EVERY = 50;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private final RunningStack stack;
  private final Api api;
  private final Progress progress;

  Posting(RunningStack stack, Api api, Progress progress) {
    this.stack = stack;
    this.api = api;
    this.progress = progress;
  }

  /**
   * Chooses opportunities, evenly spread over the file, whose poster is a partner and of whose real
   * members at least one is.
   */
  static List<RealOpportunity> choose(Path file, int count, Map<String, UUID> partners)
      throws IOException {
    List<RealOpportunity> fit = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      RealOpportunity real = JSON.readValue(line, RealOpportunity.class);
      if (partners.containsKey(real.poster())
          && real.truth().stream().anyMatch(partners::containsKey)) {
        fit.add(real);
      }
    }
    List<RealOpportunity> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(count, fit.size()); i++) {
      chosen.add(fit.get((int) ((long) i * fit.size() / Math.min(count, fit.size()))));
    }
    return chosen;
  }

  /** Posts them all, so many a second. */
  List<Posted> post(List<RealOpportunity> chosen, Map<String, UUID> partners, double perSecond)
      throws JsonProcessingException {
    long gap = (long) (1e9 / perSecond);
    List<Posted> posted = new ArrayList<>();
    awaitTaxonomy(chosen.getFirst(), partners);
    long startedAt = System.nanoTime();
    for (RealOpportunity real : chosen) {
      long wait = startedAt + posted.size() * gap - System.nanoTime();
      LockSupport.parkNanos(wait);
      posted.add(post(real, partners.get(real.poster())));
      if (posted.size() % PROGRESS_EVERY == 0) {
        progress.step(posted.size() + " opportunities posted");
      }
    }
    return posted;
  }

  /** A draft that is refused changes nothing; one that is taken is seen by its poster only. */
  private void awaitTaxonomy(RealOpportunity any, Map<String, UUID> partners)
      throws JsonProcessingException {
    String draft =
        JSON.writeValueAsString(Map.of("requirements", any.opportunity().requirements()));
    Waiting.until(
        "opportunity-service knew the taxonomy",
        TAXONOMY_PATIENCE,
        () -> {
          HttpResponse<String> response = send(draft, partners.get(any.poster()));
          boolean unknown =
              response.statusCode() == 422 && response.body().contains("unknown-competency");
          if (!unknown) {
            Api.expect(201, response);
          }
          return !unknown;
        });
  }

  private Posted post(RealOpportunity real, UUID poster) throws JsonProcessingException {
    String body = JSON.writeValueAsString(real.opportunity());
    Instant at = Instant.now();
    String created = Api.expect(201, send(body, poster));
    return new Posted(real, UUID.fromString(Api.parse(created).required("id").asText()), at);
  }

  private HttpResponse<String> send(String body, UUID poster) {
    return api.send(
        "POST",
        stack.opportunity() + "/opportunities",
        stack.partnerToken(poster),
        "application/json",
        body);
  }
}
