package org.counterpart.engine.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.counterpart.engine.StoredFormException;
import org.junit.jupiter.api.Test;

class StoreTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void shouldReadEveryValueAsItWasWritten() throws IOException {
    UUID id = UUID.fromString("6f2b8f5e-3a5f-7c11-9a22-0f0e0d0c0b0a");
    StoreWriter out = new StoreWriter(bytes);
    out.section(
        1,
        1,
        (_, block) -> {
          for (long number : new long[] {0, 127, 128, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
            block.number(number);
            block.signed(number);
            block.whole(number);
          }
          block.id(id);
          block.text("Größe 漢字 🦊");
          block.text("");
          block.text(null);
          block.code("de");
          block.code(null);
          block.code("de");
          block.code(null);
          block.codes(Set.of("b", "a", "de"));
          block.constant(DayOfWeek.FRIDAY);
          block.constant(null);
          block.day(LocalDate.of(1969, 7, 20));
          block.day(null);
          block.time(Instant.parse("1969-07-20T20:17:40.123456789Z"));
          block.numbers(new int[] {5, 5, -3, Integer.MAX_VALUE, Integer.MIN_VALUE});
          block.longs(new long[] {1, -1});
          block.chars(new char[] {0, 0xffff});
          block.shorts(new short[] {Short.MIN_VALUE, 7});
        });
    out.end();

    StoreReader in = new StoreReader(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(in.section()).isOne();
    in.items(
        (_, block) -> {
          for (long number : new long[] {0, 127, 128, Long.MAX_VALUE, -1, Long.MIN_VALUE}) {
            assertThat(block.number()).isEqualTo(number);
            assertThat(block.signed()).isEqualTo(number);
            assertThat(block.whole()).isEqualTo(number);
          }
          assertThat(block.id()).isEqualTo(id);
          assertThat(block.text()).isEqualTo("Größe 漢字 🦊");
          assertThat(block.text()).isEmpty();
          assertThat(block.text()).isNull();
          String code = block.code();
          assertThat(code).isEqualTo("de");
          assertThat(block.code()).isNull();
          assertThat(block.code()).isSameAs(code);
          assertThat(block.code()).isNull();
          assertThat(block.codes()).containsExactlyInAnyOrder("a", "b", "de");
          assertThat(block.constant(DayOfWeek.class)).isEqualTo(DayOfWeek.FRIDAY);
          assertThat(block.constant(DayOfWeek.class)).isNull();
          assertThat(block.day()).isEqualTo("1969-07-20");
          assertThat(block.day()).isNull();
          assertThat(block.time()).isEqualTo("1969-07-20T20:17:40.123456789Z");
          assertThat(block.numbers())
              .containsExactly(5, 5, -3, Integer.MAX_VALUE, Integer.MIN_VALUE);
          assertThat(block.longs()).containsExactly(1, -1);
          assertThat(block.chars()).containsExactly((char) 0, (char) 0xffff);
          assertThat(block.shorts()).containsExactly(Short.MIN_VALUE, (short) 7);
        });
    in.end();
  }

  @Test
  void shouldHandOverEveryItemOnce() throws IOException {
    int items = 100_003;
    StoreWriter out = new StoreWriter(bytes);
    out.section(items, 10, (number, block) -> block.number(number));
    out.section(0, 10, (number, block) -> block.number(number));
    out.end();

    StoreReader in = new StoreReader(new ByteArrayInputStream(bytes.toByteArray()));
    AtomicIntegerArray seen = new AtomicIntegerArray(in.section());
    in.items((number, block) -> seen.addAndGet(number, number == block.integer() ? 1 : 2));
    assertThat(in.section()).isZero();
    in.end();

    for (int number = 0; number < items; number++) {
      assertThat(seen.get(number)).isOne();
    }
  }

  @Test
  void shouldSayThatItWasWrittenByAnotherVersion() throws IOException {
    new StoreWriter(bytes).end();
    byte[] other = bytes.toByteArray();
    other[11] = (byte) (StoreWriter.FORM + 1);

    assertThatThrownBy(() -> new StoreReader(new ByteArrayInputStream(other)))
        .isInstanceOf(StoredFormException.class)
        .hasMessage(
            "saved in form %d, and this version reads form %d"
                .formatted(StoreWriter.FORM + 1, StoreWriter.FORM))
        .satisfies(e -> assertThat(((StoredFormException) e).isDamage()).isFalse());
  }

  @Test
  void shouldSayThatItIsSomethingElse() {
    assertThatThrownBy(() -> new StoreReader(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(StoredFormException.class)
        .hasMessage("this is not a saved engine");
  }

  @Test
  void shouldNoticeThatABlockIsNotWhereItShouldBe() throws IOException {
    StoreWriter out = new StoreWriter(bytes);
    out.section(2, 1, (_, block) -> block.number(0));
    out.end();
    byte[] swapped = bytes.toByteArray();
    // Behind the head: a frame of three bytes for the section, and of two for each block.
    int first = 12 + 8 + 3;
    byte[] block = Arrays.copyOfRange(swapped, first, first + 10);
    System.arraycopy(swapped, first + 10, swapped, first, 10);
    System.arraycopy(block, 0, swapped, first + 10, 10);

    StoreReader in = new StoreReader(new ByteArrayInputStream(swapped));
    assertThat(in.section()).isEqualTo(2);
    assertThatThrownBy(() -> in.items((_, each) -> each.number()))
        .isInstanceOf(StoredFormException.class)
        .hasMessage("damaged: block 1 is not where it should be");
  }
}
