package org.counterpart.notification.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.counterpart.notification.address.AddressHash;
import org.junit.jupiter.api.Test;

class UnsubscribeTokenTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private final UnsubscribeToken tokens = new UnsubscribeToken("x".repeat(32));
  private final AddressHash recipient = recipient();

  @Test
  void shouldBeReadForMoreThanAYearAndNotForEver() {
    String token = tokens.issue(recipient, NOW);

    assertThat(tokens.read(token, NOW)).contains(recipient);
    assertThat(tokens.read(token, NOW.plus(Duration.ofDays(400)))).contains(recipient);
    assertThat(tokens.read(token, NOW.plus(Duration.ofDays(800)))).isEmpty();
  }

  @Test
  void shouldFitIntoALinkAsItIs() {
    assertThat(tokens.issue(recipient, NOW)).matches("[A-Za-z0-9_-]{71}");
  }

  @Test
  void shouldTellEveryChangedCharacter() {
    String token = tokens.issue(recipient, NOW);

    // The last character carries bits that the encoding does not use.
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String forged = token.substring(0, i) + other + token.substring(i + 1);
      assertThat(tokens.read(forged, NOW)).isEmpty();
    }
  }

  @Test
  void shouldNotReadWhatIsNoneOfItsOwn() {
    UnsubscribeToken others = new UnsubscribeToken("y".repeat(32));

    assertThat(tokens.read(others.issue(recipient, NOW), NOW)).isEmpty();
    for (String garbage : new String[] {"", "x", "not base64 ü", "AAAA", "A".repeat(5000)}) {
      assertThat(tokens.read(garbage, NOW)).isEmpty();
    }
  }

  private static AddressHash recipient() {
    byte[] bytes = new byte[AddressHash.SIZE];
    Arrays.fill(bytes, (byte) 7);
    return new AddressHash(bytes);
  }
}
