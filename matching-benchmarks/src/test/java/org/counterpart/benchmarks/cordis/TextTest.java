package org.counterpart.benchmarks.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void shouldMakeOneLine() {
    assertThat(Text.line(" a\r\n\tb\u00a0\u2028c\u0000d ")).isEqualTo("a b c d");
  }

  @Test
  void shouldKeepLinesButNoEmptyOnes() {
    assertThat(Text.paragraphs("a  b \r\n \n\n c\td\u0007e\n")).isEqualTo("a b\nc d e");
  }

  @Test
  void shouldCutBetweenWords() {
    assertThat(Text.atMost(10, "one two three")).isEqualTo("one two…");
    assertThat(Text.atMost(13, "one two three")).isEqualTo("one two three");
  }

  @Test
  void shouldCutALongWordWithoutSplittingACharacter() {
    assertThat(Text.atMost(5, "🚀🚀🚀🚀")).isEqualTo("🚀🚀…");
    assertThat(Text.atMost(6, "🚀🚀🚀🚀")).hasSizeLessThanOrEqualTo(6).endsWith("🚀…");
  }
}
