package org.counterpart.profile.directoryindex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void shouldCutAtWhateverIsNoLetterOrDigit() {
    assertThat(Words.of("C# / F#, azure-sentinel 365 (a.b@c.example)"))
        .containsExactlyInAnyOrder("c", "f", "azure", "sentinel", "365", "a", "b", "example");
  }

  @Test
  void shouldFindTheSameWordHoweverItIsWritten() {
    assertThat(Words.of("ZÜRICH Zu\u0308rich zurich")).containsExactly("zurich");
    assertThat(Words.of("Москва МОСКВА")).containsExactly("москва");
  }

  @Test
  void shouldFindNoneWhereThereIsNone() {
    assertThat(Words.of(null)).isEmpty();
    assertThat(Words.of(" -- & ! ")).isEmpty();
  }
}
