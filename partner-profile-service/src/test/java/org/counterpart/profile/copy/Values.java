package org.counterpart.profile.copy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row with a column of every type. */
record Values(
    UUID uuid,
    String text,
    long number,
    LocalDate day,
    Instant instant,
    List<String> texts,
    List<UUID> uuids)
    implements NewRow {

  /** Creates the table, for as long as the transaction. */
  static final String TABLE =
      """
      create temporary table every_type (position serial, a uuid, b text, c bigint, d date,
        e timestamptz, f text[], g uuid[]) on commit drop\
      """;

  /** All rows, in the order in which they came. */
  static List<Values> all(Statement statement) throws SQLException {
    var rows = new ArrayList<Values>();
    try (var result = statement.executeQuery("select * from every_type order by position")) {
      while (result.next()) {
        rows.add(of(result));
      }
    }
    return rows;
  }

  private static Values of(ResultSet row) throws SQLException {
    var instant = row.getObject("e", OffsetDateTime.class);
    return new Values(
        row.getObject("a", UUID.class),
        row.getString("b"),
        row.getLong("c"),
        row.getObject("d", LocalDate.class),
        instant == null ? null : instant.toInstant(),
        list(row.getArray("f"), String[].class),
        list(row.getArray("g"), UUID[].class));
  }

  private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
    return array == null ? null : List.of(type.cast(array.getArray()));
  }

  @Override
  public String table() {
    return "every_type";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("a", uuid)
        .text("b", text)
        .number("c", number)
        .day("d", day)
        .instant("e", instant)
        .texts("f", texts)
        .uuids("g", uuids);
  }
}
