package org.counterpart.benchmarks.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterpart.benchmarks.running.Api;
import org.counterpart.benchmarks.running.Progress;

/** Loads partners, and searches them by every kind of search. */
final class DirectoryRun {
  private static final int IMPORTED_AT_ONCE = 20_000;
  private static final int ROUNDS_TO_WARM_UP = 60;
  private static final int CHANGED_AT_ONCE = 50;
  private static final long SEED = 7;

  private final ProfileStack stack;
  private final Api api;
  private final Progress progress;
  private final String token;
  private final int rounds;

  /**
   * @param rounds searches of each kind
   */
  DirectoryRun(ProfileStack stack, Api api, Progress progress, int rounds) {
    this.stack = stack;
    this.api = api;
    this.progress = progress;
    this.token = stack.operatorToken();
    this.rounds = rounds;
  }

  void load(int partners) {
    for (var from = 0; from < partners; from += IMPORTED_AT_ONCE) {
      imported(from, Math.min(partners, from + IMPORTED_AT_ONCE));
      progress.step("%,d partners imported".formatted(Math.min(partners, from + IMPORTED_AT_ONCE)));
    }
  }

  private void imported(int from, int until) {
    var lines =
        IntStream.range(from, until)
            .mapToObj(InventedProfile::line)
            .collect(Collectors.joining("\n"));
    var url = stack.url() + "/partners/import";
    Api.expect(200, api.send("POST", url, token, "application/x-ndjson", lines));
  }

  /** Tables of pages and of facets. */
  List<String> measure() {
    warmUp();
    var lines = new ArrayList<String>();
    lines.add(heading("pages of 50"));
    Stream.of(SearchKind.values()).map(kind -> searched(kind, "partners")).forEach(lines::add);
    lines.add(walked());
    lines.add(heading("facets, 20 values of each"));
    Stream.of(SearchKind.values()).map(kind -> searched(kind, "facets")).forEach(lines::add);
    return lines;
  }

  private static String heading(String what) {
    return "\n| %s | searches | p50 ms | p99 ms | slowest ms |\n|---|--:|--:|--:|--:|"
        .formatted(what);
  }

  private void warmUp() {
    var random = new Random(SEED + 1);
    for (var kind : SearchKind.values()) {
      for (var i = 0; i < ROUNDS_TO_WARM_UP; i++) {
        search("partners", kind.query(random));
        search("facets", kind.query(random));
      }
    }
    progress.step("warmed up");
  }

  private String searched(SearchKind kind, String resource) {
    var random = new Random(SEED);
    var times = new Times(kind.what());
    for (var i = 0; i < rounds; i++) {
      var query = kind.query(random);
      times.time(() -> search(resource, query));
    }
    progress.step(resource + ": " + times.row());
    return times.row();
  }

  private String search(String resource, String query) {
    return api.get("%s/directory/%s?%s".formatted(stack.url(), resource, query), token);
  }

  /** One after the other from the first to the last, as somebody does who reads everything. */
  private String walked() {
    var times = new Times("pages of 200, from the first to the last");
    var cursor = new String[] {""};
    while (cursor[0] != null) {
      times.time(
          () -> {
            var page = Api.parse(search("partners", "limit=200&cursor=" + cursor[0]));
            cursor[0] = page.path("next").asText(null);
          });
    }
    progress.step(times.row());
    return times.row();
  }

  /** The same kinds while partners are changed by imports, one after the other. */
  List<String> measureBesideChanges(Duration atMost) {
    var end = System.nanoTime() + atMost.toNanos();
    var changed = new int[1];
    var changing =
        CompletableFuture.runAsync(
            () -> {
              // New ones come, and the index has to take them in between searches.
              for (var from = 1_000_000_000; System.nanoTime() < end; from += CHANGED_AT_ONCE) {
                imported(from, from + CHANGED_AT_ONCE);
                changed[0] += CHANGED_AT_ONCE;
              }
            });
    var random = new Random(SEED);
    var pages = new Times("pages of 50, every kind");
    var facets = new Times("facets, every kind");
    while (System.nanoTime() < end) {
      for (var kind : SearchKind.values()) {
        pages.time(() -> search("partners", kind.query(random)));
        facets.time(() -> search("facets", kind.query(random)));
      }
    }
    changing.join();
    var rate = changed[0] / Math.max(1, atMost.toSeconds());
    progress.step(pages.row());
    return List.of(
        heading("beside an import of %,d new partners a second".formatted(rate)),
        pages.row(),
        facets.row());
  }
}
