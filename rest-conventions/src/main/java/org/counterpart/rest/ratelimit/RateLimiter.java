package org.counterpart.rest.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * A token bucket for each caller, in this instance's memory. Application scoped and so lazy:
 * filters are made before there is any configuration.
 */
@ApplicationScoped
class RateLimiter {
  private final RateLimitConfig config;
  private final Cache<String, Bucket> buckets;

  @Inject
  RateLimiter(RateLimitConfig config) {
    this.config = config;
    // A bucket that nobody used for a whole period is full again, so forgetting it changes nothing.
    buckets =
        Caffeine.newBuilder().maximumSize(config.callers()).expireAfterAccess(config.per()).build();
  }

  /** Takes one request from a caller's bucket, if there is one left. */
  RateLimit take(String caller) {
    ConsumptionProbe probe = buckets.get(caller, _ -> newBucket()).tryConsumeAndReturnRemaining(1);
    return new RateLimit(
        config.requests(),
        config.per(),
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForReset()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(config.requests()).refillGreedy(config.requests(), config.per()))
        .build();
  }
}
