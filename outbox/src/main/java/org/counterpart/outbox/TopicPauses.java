package org.counterpart.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The topics that are left alone for a while because a send to them failed. */
final class TopicPauses {

  private final Supplier<Backoff> backoffs;
  private final Map<String, Pause> pauses = new HashMap<>();

  TopicPauses(Supplier<Backoff> backoffs) {
    this.backoffs = backoffs;
  }

  private record Pause(Backoff backoff, Instant until) {}

  /** Lengthens the pause of a topic and returns how long it is now. */
  Duration failed(String topic, Instant now) {
    Pause before = pauses.get(topic);
    Backoff backoff = before == null ? backoffs.get() : before.backoff();
    Duration wait = backoff.next();
    pauses.put(topic, new Pause(backoff, now.plus(wait)));
    return wait;
  }

  /** Returns whether the topic had failed before. */
  boolean worked(String topic) {
    return pauses.remove(topic) != null;
  }

  Set<String> at(Instant now) {
    return pauses.entrySet().stream()
        .filter(entry -> entry.getValue().until().isAfter(now))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** When to look again: the least of {@code atMost} and what is left of the shortest pause. */
  Duration shortest(Instant now, Duration atMost) {
    return pauses.values().stream()
        .map(pause -> Duration.between(now, pause.until()))
        .filter(Duration::isPositive)
        .reduce(atMost, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
