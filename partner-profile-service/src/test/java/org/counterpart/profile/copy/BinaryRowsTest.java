package org.counterpart.profile.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
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

  @Test
  void shouldWriteNullAsALengthOfMinusOneAndNothingElse() {
    // when
    var content =
        contentOf(
            r ->
                r.uuid("a", null)
                    .text("b", null)
                    .day("c", null)
                    .instant("d", null)
                    .texts("e", null)
                    .uuids("f", null));

    // then
    content.position(HEADER);
    assertThat(content.getShort()).isEqualTo((short) 6);
    for (var column = 0; column < 6; column++) {
      assertThat(content.getInt()).isEqualTo(-1);
    }
    assertThat(content.getShort()).isEqualTo((short) -1);
  }

  @Test
  void shouldCountDaysAndMicrosecondsFromTheYear2000() {
    // when
    var content =
        contentOf(
            r ->
                r.day("a", LocalDate.of(1999, 12, 31))
                    .instant("b", Instant.parse("2000-01-01T00:00:01.000002999Z"))
                    .instant("c", Instant.parse("1999-12-31T23:59:59.999999Z")));

    // then
    content.position(HEADER + Short.BYTES);
    assertThat(List.of(content.getInt(), content.getInt())).containsExactly(Integer.BYTES, -1);
    assertThat(content.getInt()).isEqualTo(Long.BYTES);
    assertThat(content.getLong()).isEqualTo(1_000_002);
    assertThat(content.getInt()).isEqualTo(Long.BYTES);
    assertThat(content.getLong()).isEqualTo(-1);
  }

  @Test
  void shouldWriteAUuidWithItsHighestByteFirst() {
    // when
    var content =
        contentOf(r -> r.uuid("a", UUID.fromString("f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f")));

    // then
    content.position(HEADER + Short.BYTES);
    assertThat(content.getInt()).isEqualTo(16);
    assertThat(content.getLong()).isEqualTo(0xf0e1d2c3b4a59687L);
    assertThat(content.getLong()).isEqualTo(0x78695a4b3c2d1e0fL);
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
