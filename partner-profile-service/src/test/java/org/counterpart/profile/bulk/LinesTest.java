package org.counterpart.profile.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.profile.bulk.Lines.Flaw;
import org.counterpart.profile.bulk.Lines.Line;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void shouldReadLinesWithAndWithoutAnEnd() throws IOException {
    assertThat(read("a\nb\r\nc")).extracting(l -> l.text().strip()).containsExactly("a", "b", "c");
    assertThat(read("a\n")).extracting(Line::text).containsExactly("a");
    assertThat(read("")).isEmpty();
  }

  @Test
  void shouldSkipBlankLinesButCountThem() throws IOException {
    assertThat(read("\n \r\na\n\n\nb")).extracting(Line::number).containsExactly(3, 6);
  }

  @Test
  void shouldGoOnBehindALineThatIsTooLong() throws IOException {
    // given: longer than what is read at once
    var lines = read("short\n" + "x".repeat(200_000) + "\nafter");

    // then
    assertThat(lines).extracting(Line::flaw).containsExactly(null, Flaw.TOO_LONG, null);
    assertThat(lines.getLast().text()).isEqualTo("after");
  }

  @Test
  void shouldTakeALineOfExactlyTheLimit() throws IOException {
    assertThat(read("x".repeat(1000))).extracting(Line::flaw).containsExactly((Flaw) null);
    assertThat(read("x".repeat(1001))).extracting(Line::flaw).containsExactly(Flaw.TOO_LONG);
  }

  @Test
  void shouldRefuseWhatIsNotUtf8() throws IOException {
    assertThat(read(new byte[] {'a', '\n', (byte) 0xC3, '(', '\n', 'b'}))
        .extracting(Line::flaw)
        .containsExactly(null, Flaw.NOT_UTF_8, null);
  }

  @Test
  void shouldLeaveOutAByteOrderMark() throws IOException {
    assertThat(read("\uFEFFa\nb")).extracting(Line::text).containsExactly("a", "b");
  }

  private static List<Line> read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private static List<Line> read(byte[] bytes) throws IOException {
    var lines = new Lines(new ByteArrayInputStream(bytes), 1000);
    var all = new ArrayList<Line>();
    for (var line = lines.next(); line != null; line = lines.next()) {
      all.add(line);
    }
    return all;
  }
}
