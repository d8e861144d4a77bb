package org.counterpart.profile.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Rows of one table in PostgreSQL's binary COPY format. Binary, because nothing in it has to be
 * escaped here and parsed there. Not safe for use by several threads.
 */
final class BinaryRows implements RowWriter {
  private static final byte[] HEADER = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int FIRST_CAPACITY = 64 * 1024;
  private static final short END = -1;
  private static final int NULL = -1;
  private static final int OID_TEXT = 25;
  private static final int OID_UUID = 2950;
  private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

  private final List<String> columns = new ArrayList<>();
  private ByteBuffer bytes = ByteBuffer.allocate(FIRST_CAPACITY);
  private int written;

  BinaryRows(List<? extends NewRow> rows) {
    bytes.put(HEADER).putLong(0);
    for (var row : rows) {
      var start = bytes.position();
      room(Short.BYTES).putShort((short) 0);
      written = 0;
      row.write(this);
      if (written != columns.size()) {
        throw new IllegalArgumentException(written + " columns come instead of " + columns);
      }
      bytes.putShort(start, (short) written);
    }
    room(Short.BYTES).putShort(END);
  }

  /** The names of the columns, in the order in which they were written. */
  List<String> columns() {
    return columns;
  }

  /** The whole of it, to be read. */
  ByteBuffer content() {
    return bytes.duplicate().flip();
  }

  @Override
  public RowWriter uuid(String column, UUID value) {
    name(column);
    uuid(value);
    return this;
  }

  @Override
  public RowWriter text(String column, String value) {
    name(column);
    text(value);
    return this;
  }

  @Override
  public RowWriter number(String column, long value) {
    name(column);
    room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
    return this;
  }

  @Override
  public RowWriter flag(String column, boolean value) {
    name(column);
    room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
    return this;
  }

  @Override
  public RowWriter day(String column, LocalDate value) {
    name(column);
    if (value == null) {
      room(Integer.BYTES).putInt(NULL);
    } else {
      var days = Math.toIntExact(ChronoUnit.DAYS.between(EPOCH_DAY, value));
      room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(days);
    }
    return this;
  }

  @Override
  public RowWriter instant(String column, Instant value) {
    name(column);
    if (value == null) {
      room(Integer.BYTES).putInt(NULL);
    } else {
      var micros = ChronoUnit.MICROS.between(EPOCH, value.truncatedTo(ChronoUnit.MICROS));
      room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(micros);
    }
    return this;
  }

  @Override
  public RowWriter texts(String column, List<String> values) {
    name(column);
    var start = array(OID_TEXT, values);
    if (values != null) {
      values.forEach(this::text);
    }
    return length(start);
  }

  @Override
  public RowWriter uuids(String column, List<UUID> values) {
    name(column);
    var start = array(OID_UUID, values);
    if (values != null) {
      values.forEach(this::uuid);
    }
    return length(start);
  }

  private void name(String column) {
    if (columns.size() == written) {
      columns.add(column);
    } else if (!columns.get(written).equals(column)) {
      throw new IllegalArgumentException(column + " comes instead of " + columns.get(written));
    }
    written++;
  }

  private void uuid(UUID value) {
    if (value == null) {
      room(Integer.BYTES).putInt(NULL);
    } else {
      room(Integer.BYTES + 2 * Long.BYTES)
          .putInt(2 * Long.BYTES)
          .putLong(value.getMostSignificantBits())
          .putLong(value.getLeastSignificantBits());
    }
  }

  private void text(String value) {
    if (value == null) {
      room(Integer.BYTES).putInt(NULL);
    } else {
      var utf8 = value.getBytes(StandardCharsets.UTF_8);
      room(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
    }
  }

  /** Begins an array; answers where its length has to be put once it is known. */
  private int array(int elementType, List<?> values) {
    var start = bytes.position();
    if (values == null) {
      room(Integer.BYTES).putInt(NULL);
      return start;
    }
    var dimensions = values.isEmpty() ? 0 : 1;
    room(6 * Integer.BYTES).putInt(0).putInt(dimensions).putInt(0).putInt(elementType);
    if (dimensions == 1) {
      bytes.putInt(values.size()).putInt(1);
    }
    return start;
  }

  private RowWriter length(int start) {
    var length = bytes.position() - start - Integer.BYTES;
    if (length > 0) {
      bytes.putInt(start, length);
    }
    return this;
  }

  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      var larger = Math.max(2 * bytes.capacity(), bytes.position() + more);
      bytes = ByteBuffer.allocate(larger).put(bytes.flip());
    }
    return bytes;
  }
}
