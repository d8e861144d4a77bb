package org.counterpart.stack.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.counterpart.stack.issuer.TokenSigner;
import org.counterpart.stack.part.PartFailedException;

/** Loads the sample through the API, as an integrator would, and waits for what comes of it. */
public final class SampleRun {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration VALIDITY = Duration.ofMinutes(15);
  private static final Duration POLL = Duration.ofMillis(100);

  private final TokenSigner signer;
  private final Targets targets;
  private final BiConsumer<String, String> progress;
  private final Http http = new Http();
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  /**
   * Base URLs.
   *
   * @param inbox {@code null} when mails go elsewhere
   */
  public record Targets(
      String partnerProfile, String opportunity, String notification, String inbox) {}

  /**
   * @param progress told what is done and how
   */
  public SampleRun(TokenSigner signer, Targets targets, BiConsumer<String, String> progress) {
    this.signer = signer;
    this.targets = targets;
    this.progress = progress;
  }

  /**
   * Loads the partners; needs the partner-profile-service alone. Doing it twice changes nothing.
   *
   * @return the id of the partner that is going to post
   * @throws PartFailedException when the service refuses something
   */
  public String loadPartners() {
    try {
      return importPartners();
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  /**
   * Posts the opportunity and returns once its mails have arrived. Doing it twice changes nothing.
   *
   * @param poster what {@link #loadPartners} returned
   * @throws PartFailedException when a service refuses something or no mail arrives
   */
  public void postOpportunity(String poster) {
    try {
      String opportunity = posted(poster).orElseGet(() -> post(poster));
      progress.accept("posted", SampleOpportunity.TITLE);
      awaitMails(opportunity);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  private static PartFailedException notJson(JsonProcessingException e) {
    return new PartFailedException("a service did not answer with JSON: " + e.getMessage(), e);
  }

  private String importPartners() throws JsonProcessingException {
    List<PartnerRecord> partners = new SampleEcosystem(today).partners();
    StringBuilder lines = new StringBuilder();
    for (PartnerRecord partner : partners) {
      lines.append(Http.JSON.writeValueAsString(partner)).append('\n');
    }
    HttpResponse<String> response =
        http.post(
            targets.partnerProfile() + "/partners/import",
            operator(),
            Map.of("Content-Type", "application/x-ndjson"),
            lines.toString());
    List<JsonNode> report = report(Http.expect(200, response));
    progress.accept("sample", report.size() + " partners loaded");
    return report.stream()
        .filter(line -> line.path("externalId").asText().equals(SampleEcosystem.poster()))
        .map(line -> line.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new PartFailedException("the import's report lacks the poster"));
  }

  private static List<JsonNode> report(String ndjson) throws JsonProcessingException {
    List<JsonNode> lines = new java.util.ArrayList<>();
    for (String line : ndjson.lines().toList()) {
      JsonNode node = Http.JSON.readTree(line);
      if (node.path("status").asText().equals("REJECTED")) {
        throw new PartFailedException("the import rejected a sample partner: " + line);
      }
      if (node.has("externalId")) {
        lines.add(node);
      }
    }
    return lines;
  }

  /** What an earlier run on the same data has posted, be it on another day. */
  private Optional<String> posted(String poster) throws JsonProcessingException {
    String url = targets.opportunity() + "/opportunities?limit=200";
    JsonNode page = Http.JSON.readTree(Http.expect(200, http.get(url, partner(poster))));
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(item -> item.path("title").asText().equals(SampleOpportunity.TITLE))
        .map(item -> item.path("id").asText())
        .findFirst();
  }

  /** Posts; the service may first have to hear of the taxonomy. */
  private String post(String poster) {
    try {
      return tryToPost(poster);
    } catch (JsonProcessingException e) {
      throw notJson(e);
    }
  }

  private String tryToPost(String poster) throws JsonProcessingException {
    String body = Http.JSON.writeValueAsString(SampleOpportunity.body(today));
    Map<String, String> headers =
        Map.of("Content-Type", "application/json", "Idempotency-Key", "sample-" + today);
    var deadline = new Deadline("the sample opportunity could be posted");
    while (true) {
      HttpResponse<String> response =
          http.post(targets.opportunity() + "/opportunities", partner(poster), headers, body);
      if (response.statusCode() == 422 && response.body().contains("unknown-competency")) {
        deadline.pause();
      } else {
        return Http.JSON.readTree(Http.expect(201, response)).path("id").asText();
      }
    }
  }

  private void awaitMails(String opportunity) throws JsonProcessingException {
    var deadline = new Deadline("the sample opportunity's mails arrived");
    Map<String, Long> states = deliveries(opportunity);
    while (!states.keySet().equals(java.util.Set.of("SENT"))) {
      deadline.pause();
      states = deliveries(opportunity);
    }
    while (targets.inbox() != null && inInbox() < states.get("SENT")) {
      deadline.pause();
    }
    progress.accept("mails", states.get("SENT") + " arrived");
  }

  private Map<String, Long> deliveries(String opportunity) throws JsonProcessingException {
    String url = targets.notification() + "/deliveries?opportunity=" + opportunity;
    JsonNode page = Http.JSON.readTree(Http.expect(200, http.get(url, operator())));
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .collect(
            Collectors.groupingBy(
                delivery -> delivery.path("state").asText(), Collectors.counting()));
  }

  private int inInbox() throws JsonProcessingException {
    return Http.JSON
        .readTree(Http.expect(200, http.get(targets.inbox() + "/api/messages", operator())))
        .size();
  }

  private String operator() {
    return signer.sign("local-stack", VALIDITY, Map.of("role", "operator"));
  }

  private String partner(String id) {
    return signer.sign("partner-" + id, VALIDITY, Map.of("role", "partner", "partner_id", id));
  }

  /** Waits a little, again and again, but not for ever. */
  private static final class Deadline {
    private final long at = System.nanoTime() + PATIENCE.toNanos();
    private final String what;

    private Deadline(String what) {
      this.what = what;
    }

    private void pause() {
      if (System.nanoTime() > at) {
        throw new PartFailedException(
            "it took longer than %d s until %s".formatted(PATIENCE.toSeconds(), what));
      }
      java.util.concurrent.locks.LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
