package org.counterpart.profile;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: it goes, and tests move it. */
@Mock
@Singleton
public class MovableClock extends Clock {
  private static volatile Duration ahead = Duration.ZERO;

  /** It is this moment now, and goes on from there. */
  public static void set(Instant now) {
    ahead = Duration.between(Instant.now(), now);
  }

  public static void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }
}
