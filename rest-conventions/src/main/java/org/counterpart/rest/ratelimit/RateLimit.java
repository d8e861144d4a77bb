package org.counterpart.rest.ratelimit;

import java.time.Duration;

/**
 * Where a caller stands after a request.
 *
 * @param remaining how many requests are left now
 * @param reset until the bucket is full again
 * @param retryAfter until one request is possible; zero where it was allowed
 */
record RateLimit(
    int requests,
    Duration per,
    boolean allowed,
    long remaining,
    Duration reset,
    Duration retryAfter) {

  /** The value of {@code RateLimit-Policy}. */
  String policyHeader() {
    return "\"caller\";q=" + requests + ";w=" + per.toSeconds();
  }

  /** The value of {@code RateLimit}. */
  String header() {
    return "\"caller\";r=" + remaining + ";t=" + wholeSeconds(reset);
  }

  /** The value of {@code Retry-After}, at least a second. */
  String retryAfterHeader() {
    return Long.toString(Math.max(1, wholeSeconds(retryAfter)));
  }

  private static long wholeSeconds(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds();
  }
}
