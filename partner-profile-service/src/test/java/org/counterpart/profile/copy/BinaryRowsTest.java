package org.counterpart.profile.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BinaryRowsTest {
  private static final int HEADER = 19;

  @Test
  void shouldNameTheColumnsOnceHoweverManyRowsThereAre() {
    // when
    var rows =
        new BinaryRows(
            List.of(
                row(r -> r.number("a", 1).text("b", "x")),
                row(r -> r.number("a", 2).text("b", null))));

    // then
    assertThat(rows.columns()).containsExactly("a", "b");
  }

  @Test
  void shouldRefuseARowWithOtherColumns() {
    // given
    var rows = List.of(row(r -> r.number("a", 1)), row(r -> r.number("b", 1)));

    // then
    assertThatThrownBy(() -> new BinaryRows(rows)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldRefuseARowWithFewerColumns() {
    // given
    var rows = List.of(row(r -> r.number("a", 1).number("b", 1)), row(r -> r.number("a", 1)));

    // then
    assertThatThrownBy(() -> new BinaryRows(rows)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldGrowWithWhatIsWritten() {
    // given
    var text = String.join("", Collections.nCopies(100_000, "ü"));

    // when
    var content = new BinaryRows(List.of(row(r -> r.text("a", text)))).content();

    // then
    content.position(HEADER);
    assertThat(content.getShort()).isEqualTo((short) 1);
    assertThat(content.getInt()).isEqualTo(200_000);
    content.position(content.position() + 200_000);
    assertThat(content.getShort()).isEqualTo((short) -1);
    assertThat(content.remaining()).isZero();
  }

  @Test
  void shouldWriteArraysWithTheirLength() {
    // when
    var content = contentOf(r -> r.texts("a", List.of("x", "yz")).texts("b", List.of()));

    // then
    content.position(HEADER + Short.BYTES);
    assertThat(content.getInt()).isEqualTo(5 * Integer.BYTES + 4 + 1 + 4 + 2);
    content.position(content.position() + 31);
    assertThat(content.getInt()).isEqualTo(3 * Integer.BYTES);
  }

  private static ByteBuffer contentOf(Consumer<RowWriter> columns) {
    return new BinaryRows(List.of(row(columns))).content();
  }

  private static NewRow row(Consumer<RowWriter> columns) {
    return new NewRow() {
      @Override
      public String table() {
        return "t";
      }

      @Override
      public void write(RowWriter row) {
        columns.accept(row);
      }
    };
  }
}
