package org.counterpart.notification.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are sent. */
@ConfigMapping(prefix = "delivery")
public interface DeliveryConfig {

  /** How many mails are under way at once, each on a connection of its own. */
  @WithDefault("8")
  int workers();

  /** How often the database is asked for due deliveries even if nothing was planned here. */
  @WithDefault("1s")
  Duration poll();

  /**
   * How long a delivery belongs to its worker without a sign of life. The process renews it while
   * the mail is under way; after a kill -9 another takes over when it has passed.
   */
  @WithDefault("20s")
  Duration lease();

  /** How long the end of the service waits for mails that are under way. */
  @WithDefault("30s")
  Duration shutdownGrace();

  /** How long a connection with nothing to do is kept. */
  @WithDefault("5s")
  Duration idle();

  Retry retry();

  /** What happens to mails that the server does not take for now. */
  interface Retry {
    /** How often a mail is tried before it has failed. */
    @WithDefault("16")
    int limit();

    /** The pause after the first try; it doubles with every further one. */
    @WithDefault("30s")
    Duration first();

    /** The longest pause. */
    @WithDefault("6h")
    Duration longest();
  }
}
