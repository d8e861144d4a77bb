package org.counterpart.engine.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void shouldLeaveOutWhatSaysNothing() {
    assertThat(Tokens.of("The plants of 2024, and a B-52 für die Stadt"))
        .containsExactly("plant", "stadt");
  }

  @Test
  void shouldCutTheEndingsOfPlurals() {
    assertThat(Tokens.of("batteries classes sensors glass status analysis gas bus"))
        .containsExactly("battery", "class", "sensor", "glass", "status", "analysis", "gas", "bus");
  }

  @Test
  void shouldWriteLettersAsPeopleWithoutThemDo() {
    assertThat(Tokens.of("Łódź Straße Århus naïve Åse"))
        .containsExactly("lodz", "strasse", "arhus", "naive", "ase");
  }

  @Test
  void shouldKeepEveryScript() {
    assertThat(Tokens.of("Αθήνα 東京 Київ")).hasSize(3);
  }

  @Test
  void shouldKeepWordsAsTheyAreWritten() {
    assertThat(Tokens.words("ABC (Köln) x-ray")).containsExactly("ABC", "Koln", "x", "ray");
  }
}
