package org.counterpart.engine.structure;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.stored.BlockInput;
import org.counterpart.engine.stored.BlockOutput;
import org.counterpart.engine.stored.StoreReader;
import org.counterpart.engine.stored.StoreWriter;

/** How the index is saved: its arrays as they are, so that nothing has to be sorted again. */
final class StructureStore {

  private static final int CODES = 1 << 14;
  private static final int COLUMNS = 8;
  private static final int PAGES = 16;
  private static final int SHORT_PAGES = 64;

  private StructureStore() {}

  static void save(StructuralSnapshot snapshot, StoreWriter out) throws IOException {
    Features.Key[] features = snapshot.features().keys();
    out.section(
        features.length,
        CODES,
        (number, block) -> {
          block.constant(features[number].kind());
          block.text(features[number].code());
        });
    String[] competencies = snapshot.features().competencies();
    out.section(competencies.length, CODES, (number, block) -> block.text(competencies[number]));
    out.section(
        features.length,
        COLUMNS,
        (feature, block) -> {
          Column column = snapshot.column(feature);
          block.flag(column != null);
          if (column != null) {
            save(column, block);
          }
        });
    long[][] ids = snapshot.ids().pages();
    out.section(ids.length, PAGES, (page, block) -> block.longs(ids[page]));
    short[][] days = snapshot.days().pages();
    out.section(days.length, PAGES, (page, block) -> block.shorts(days[page]));
    char[][] levels = snapshot.levels().pages();
    out.section(levels.length, SHORT_PAGES, (page, block) -> block.chars(levels[page]));
    out.section(1, 1, (_, block) -> block.number(snapshot.rows()));
  }

  static StructuralIndex restore(StoreReader in) throws IOException {
    Features.Key[] keys = new Features.Key[in.section()];
    in.items((n, block) -> keys[n] = key(block));
    String[] competencies = new String[in.section()];
    in.items((n, block) -> competencies[n] = block.text());
    Column[] columns = new Column[in.section()];
    in.items((feature, block) -> columns[feature] = block.flag() ? column(block) : null);
    long[][] ids = new long[in.section()][];
    in.items((page, block) -> ids[page] = block.longs());
    short[][] days = new short[in.section()][];
    in.items((page, block) -> days[page] = block.shorts());
    char[][] levels = new char[in.section()][];
    in.items((page, block) -> levels[page] = block.chars());
    int[] rows = new int[in.section()];
    in.items((n, block) -> rows[n] = block.integer());
    Features features = new Features(keys, competencies);
    return new StructuralIndex(
        Kernel.best(),
        features,
        columns,
        new IdTable(ids),
        new LevelTable(levels),
        new DayTable(days),
        rows[0],
        alive(features, columns));
  }

  /** Whoever is there offers some kind of engagement, and who is not holds nothing. */
  private static BitSet alive(Features features, Column[] columns) {
    BitSet alive = new BitSet();
    for (EngagementKind kind : EngagementKind.values()) {
      int feature = features.find(Features.Kind.ENGAGEMENT, kind.name());
      if (feature != Features.NONE && columns[feature] != null) {
        Arrays.stream(columns[feature].rows()).forEach(alive::set);
      }
    }
    return alive;
  }

  private static Features.Key key(BlockInput in) {
    return new Features.Key(in.constant(Features.Kind.class), in.text());
  }

  private static void save(Column column, BlockOutput out) {
    out.longs(column.lines());
    out.number(column.chunks());
    for (int number = 0; number < column.chunks(); number++) {
      Chunk chunk = column.chunk(number);
      out.flag(chunk != null);
      if (chunk == null) {
        out.chars(column.list(number));
      } else {
        out.longs(chunk.words());
      }
    }
  }

  private static Column column(BlockInput in) {
    long[] lines = in.longs();
    Chunk[] chunks = new Chunk[in.integer()];
    char[][] lists = new char[chunks.length][];
    for (int number = 0; number < chunks.length; number++) {
      if (in.flag()) {
        chunks[number] = Chunk.of(in.longs());
      } else {
        lists[number] = in.chars();
      }
    }
    return Column.of(chunks, lists, lines);
  }
}
