package org.counterpart.notification.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedTokenTest {
  private static final Instant NOW = Instant.parse("2026-11-23T23:59:00Z");
  private static final String SECRET = "x".repeat(32);
  private static final byte[] PAYLOAD = {1, 2, 3, 4};

  private final SignedToken tokens = confirmation(4, 90);

  @Test
  void shouldBeValidForSoManyDaysAndNoLonger() {
    var token = tokens.issue(PAYLOAD, NOW);

    assertThat(tokens.read(token, NOW.plus(Duration.ofDays(90)))).contains(PAYLOAD);
    assertThat(tokens.read(token, NOW.plus(Duration.ofDays(91)))).isEmpty();
  }

  @Test
  void shouldBeForOnePurposeOnly() {
    var unsubscribe = new SignedToken(SECRET, "unsubscribe", 4, Duration.ofDays(90));

    assertThat(tokens.read(unsubscribe.issue(PAYLOAD, NOW), NOW)).isEmpty();
  }

  @Test
  void shouldNotTakeThePayloadOfAnotherSize() {
    var longer = confirmation(5, 90).issue(new byte[5], NOW);

    assertThat(tokens.read(longer, NOW)).isEmpty();
  }

  private static SignedToken confirmation(int payloadSize, int days) {
    return new SignedToken(SECRET, "confirmation", payloadSize, Duration.ofDays(days));
  }
}
