package org.counterpart.benchmarks.bulk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Percentiles;
import org.counterpart.benchmarks.running.Progress;
import org.counterpart.benchmarks.running.RunFailedException;
import org.counterpart.benchmarks.running.RunningStack;

/** Erases partners and measures how long it takes until every service has reported. */
final class ErasureRun {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final Duration SEARCHING = Duration.ofSeconds(10);
  private static final int CLIENTS = 4;

  private final RunningStack stack;
  private final Api api;
  private final Searches searches;
  private final Progress progress;
  private final StringBuilder table = new StringBuilder("| step | measured |\n|---|--:|\n");

  ErasureRun(RunningStack stack, Api api, Searches searches, Progress progress) {
    this.stack = stack;
    this.api = api;
    this.searches = searches;
    this.progress = progress;
  }

  /** A table of what was measured, in Markdown. */
  String run(int erasures) {
    List<String> partners = partners(erasures + erasures / 10);
    List<String> singly = partners.subList(0, erasures / 10);
    List<String> together = partners.subList(erasures / 10, partners.size());
    note("one after the other, until complete, of " + singly.size(), singly(singly));
    note("a search, before", searches.measure(SEARCHING));
    var begin = System.nanoTime();
    var erasing = CompletableFuture.supplyAsync(() -> together(together, begin));
    note("a search, while %,d are erased".formatted(together.size()), searches.measure(SEARCHING));
    note("%,d by %d clients at once".formatted(together.size(), CLIENTS), erasing.join());
    return table.toString();
  }

  private List<String> partners(int count) {
    List<String> ids = new ArrayList<>();
    var cursor = "";
    while (ids.size() < count) {
      var page = api.json(stack.partnerProfile() + "/partners?limit=200" + cursor, operator());
      page.required("items").forEach(partner -> ids.add(partner.get("id").asText()));
      if (!page.hasNonNull("next")) {
        break;
      }
      cursor = "&cursor=" + page.get("next").asText();
    }
    return ids.subList(0, Math.min(count, ids.size()));
  }

  private String singly(List<String> partners) {
    List<Duration> answered = new ArrayList<>();
    List<Duration> complete = new ArrayList<>();
    for (var partner : partners) {
      var begin = System.nanoTime();
      erase(partner);
      answered.add(Duration.ofNanos(System.nanoTime() - begin));
      awaitComplete(partner);
      complete.add(Duration.ofNanos(System.nanoTime() - begin));
    }
    return "p50 %d ms, p99 %d ms; the answer p50 %d ms, p99 %d ms"
        .formatted(
            new Percentiles(complete).at(50).toMillis(),
            new Percentiles(complete).at(99).toMillis(),
            new Percentiles(answered).at(50).toMillis(),
            new Percentiles(answered).at(99).toMillis());
  }

  private String together(List<String> partners, long begin) {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      partners.forEach(partner -> clients.execute(() -> erase(partner)));
    }
    var answered = (System.nanoTime() - begin) / 1e9;
    partners.forEach(this::awaitComplete);
    return "%.1f s, all complete after %.1f s"
        .formatted(answered, (System.nanoTime() - begin) / 1e9);
  }

  private void erase(String partner) {
    Api.expect(
        204,
        api.send(
            "DELETE",
            stack.partnerProfile() + "/partners/" + partner,
            operator(),
            "application/json",
            ""));
  }

  private void awaitComplete(String partner) {
    var url = stack.partnerProfile() + "/erasures/" + partner;
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!api.json(url, operator()).get("state").asText().equals("COMPLETE")) {
      if (System.nanoTime() > end) {
        throw new RunFailedException("not complete in time: " + url);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private String operator() {
    return stack.operatorToken();
  }

  private void note(String what, String measured) {
    table.append("| %s | %s |\n".formatted(what, measured));
    progress.step(what + ": " + measured);
  }
}
