package org.counterpart.engine.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ColumnTest {

  private static final int ROWS = 2 * Chunk.ROWS + 1000;

  /** So many that chunks change between lists and bitmaps, and back. */
  private static final int CHANGES = 900;

  private final Random random = new Random(3);

  @Test
  void shouldHoldWhatItWasToldWhileRowsComeAndGo() {
    Column column = Column.NONE;
    TreeSet<Integer> held = new TreeSet<>();
    for (int round = 0; round < 60; round++) {
      // It grows for a while and shrinks then, so that it has many rows, and in the end none.
      boolean grows = round % 20 < 10;
      int[] flips = round == 59 ? allOff(held) : flips(held, grows);
      Column before = column;
      int[] rowsBefore = before.rows();

      column = column.with(flips);

      apply(flips, held);
      assertThat(column.rows()).as("round %d", round).isEqualTo(array(held));
      assertThat(column.count()).isEqualTo(held.size());
      assertLines(column, held);
      assertThat(before.rows()).as("the one before").isEqualTo(rowsBefore);
    }
  }

  @Test
  void shouldTellWhoHoldsItRowByRow() {
    TreeSet<Integer> held = new TreeSet<>();
    int[] flips = flips(held, true);

    Column column = Column.NONE.with(flips);

    apply(flips, held);
    for (int row = 0; row < ROWS; row++) {
      assertThat(column.holds(row)).as("row %d", row).isEqualTo(held.contains(row));
    }
  }

  private int[] flips(NavigableSet<Integer> held, boolean grows) {
    TreeMap<Integer, Boolean> flips = new TreeMap<>();
    for (int i = 0; i < CHANGES; i++) {
      Integer known = held.higher(random.nextInt(ROWS));
      boolean on = random.nextInt(5) > 0 == grows;
      // Mostly in the first chunk, so that chunks differ.
      int fresh = random.nextInt(random.nextInt(3) == 0 ? ROWS : Chunk.ROWS);
      flips.put(on || known == null ? fresh : known, on);
    }
    return flips.entrySet().stream()
        .mapToInt(flip -> flip.getValue() ? Flip.on(flip.getKey()) : Flip.off(flip.getKey()))
        .toArray();
  }

  private static int[] allOff(Set<Integer> held) {
    return held.stream().mapToInt(Flip::off).toArray();
  }

  private static void apply(int[] flips, Set<Integer> held) {
    for (int flip : flips) {
      if (Flip.isOn(flip)) {
        held.add(Flip.row(flip));
      } else {
        held.remove(Flip.row(flip));
      }
    }
  }

  private static void assertLines(Column column, Set<Integer> held) {
    TreeSet<Integer> lines = new TreeSet<>();
    held.forEach(row -> lines.add(row / Chunk.LINE_ROWS));
    TreeSet<Integer> told = new TreeSet<>();
    for (int line = 0; line < column.lines().length * Long.SIZE; line++) {
      if ((column.lines()[line / Long.SIZE] >>> line & 1) != 0) {
        told.add(line);
      }
    }
    assertThat(told).isEqualTo(lines);
  }

  private static int[] array(Set<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }
}
