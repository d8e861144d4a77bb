package org.counterpart.benchmarks.realinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.benchmarks.running.RunningStack;
import org.counterpart.benchmarks.running.Waiting;

/** Waits for the mails of the opportunities and gathers what came of each. */
final class Outcomes {

  /** Nothing has changed for so long: nothing more will come. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  private static final Pattern MESSAGE_ID =
      Pattern.compile("^Message-ID:\\s*(<[^>]+>)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private final RunningStack stack;
  private final Api api;
  private final Progress progress;

  Outcomes(RunningStack stack, Api api, Progress progress) {
    this.stack = stack;
    this.api = api;
    this.progress = progress;
  }

  private record Standing(Map<String, Integer> deliveries, int mails) {

    boolean settled() {
      return deliveries.keySet().stream()
              .noneMatch(state -> List.of("PENDING", "ATTEMPTING", "RETRYING").contains(state))
          && mails >= deliveries.getOrDefault("SENT", 0);
    }
  }

  /** Returns when no delivery is open, every mail is in the inbox and nothing changes any more. */
  void await(Duration atMost) {
    long[] changedAt = {System.nanoTime()};
    Standing[] last = {new Standing(Map.of(), -1)};
    Waiting.until(
        "every delivery had come to its end",
        atMost,
        () -> {
          Standing now = standing();
          if (!now.equals(last[0])) {
            progress.step(
                "deliveries " + now.deliveries() + ", mails in the inbox: " + now.mails());
            changedAt[0] = System.nanoTime();
            last[0] = now;
          }
          return now.settled() && System.nanoTime() - changedAt[0] > QUIET.toNanos();
        });
  }

  private Standing standing() {
    Map<String, Integer> states = new TreeMap<>();
    for (JsonNode delivery : api.all(stack.notification() + "/deliveries", token())) {
      states.merge(delivery.required("state").asText(), 1, Integer::sum);
    }
    return new Standing(states, api.json(stack.inbox() + "/api/messages", token()).size());
  }

  /** What came of each, in the order in which they were posted. */
  List<Outcome> gather(List<Posted> posted) {
    Map<String, Instant> arrivals = arrivals();
    return inParallel(posted, one -> outcome(one, arrivals));
  }

  private Outcome outcome(Posted posted, Map<String, Instant> arrivals) {
    List<UUID> matched =
        api.all(stack.matching() + "/opportunities/" + posted.id() + "/matches", token()).stream()
            .map(match -> UUID.fromString(match.required("partnerId").asText()))
            .toList();
    Map<String, Integer> states = new TreeMap<>();
    List<Duration> times = new ArrayList<>();
    String url = stack.notification() + "/deliveries?opportunity=" + posted.id();
    for (JsonNode delivery : api.all(url, token())) {
      states.merge(delivery.required("state").asText(), 1, Integer::sum);
      Instant arrival = arrivals.get(delivery.path("messageId").asText());
      if (arrival != null) {
        times.add(Duration.between(posted.at(), arrival));
      }
    }
    return new Outcome(posted, matched, states, times);
  }

  /** When each mail arrived, by its Message-ID. */
  private Map<String, Instant> arrivals() {
    record Arrival(String messageId, Instant at) {}
    List<JsonNode> mails = new ArrayList<>();
    api.json(stack.inbox() + "/api/messages", token()).forEach(mails::add);
    Map<String, Instant> arrivals = new HashMap<>();
    inParallel(
            mails,
            mail ->
                new Arrival(
                    messageId(mail.required("id").asText()),
                    Instant.parse(mail.required("receivedAt").asText())))
        .forEach(
            arrival ->
                arrivals.merge(arrival.messageId(), arrival.at(), (a, b) -> a.isBefore(b) ? a : b));
    return arrivals;
  }

  private String messageId(String mail) {
    String raw = api.get(stack.inbox() + "/api/messages/" + mail + "/raw", token());
    Matcher matcher = MESSAGE_ID.matcher(raw);
    return matcher.find() ? matcher.group(1) : "";
  }

  private String token() {
    return stack.operatorToken();
  }

  private static <T, R> List<R> inParallel(List<T> items, Function<T, R> call) {
    try (ExecutorService threads = Executors.newFixedThreadPool(8, Thread.ofVirtual().factory())) {
      List<Future<R>> running = new ArrayList<>();
      for (T item : items) {
        running.add(threads.submit(() -> call.apply(item)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> result : running) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new RunFailedException("A call failed: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException("interrupted", e);
    }
  }
}
