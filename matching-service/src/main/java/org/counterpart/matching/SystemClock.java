package org.counterpart.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The one source of time, so that a test can hand in another. */
final class SystemClock {

  private SystemClock() {}

  @Produces
  @ApplicationScoped
  static InstantSource clock() {
    return InstantSource.system();
  }
}
