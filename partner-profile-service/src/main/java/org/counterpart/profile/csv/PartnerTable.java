package org.counterpart.profile.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.counterpart.profile.csv.Columns.Column;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;

/**
 * Reads partners from a spreadsheet's CSV (RFC 4180), separated by commas or semicolons, with names
 * of columns in the first row, in any order. The rows of one partner follow each other.
 */
public final class PartnerTable {
  /** More than any partner may have elements of a list; bounds the memory that one takes. */
  private static final int MOST_ROWS = 10_000;

  private final BoundedText text;
  private final CSVParser parser;
  private final List<Column> columns;
  private CSVRecord ahead;
  private UnreadableRowException unreadable;

  /**
   * Reads the first row.
   *
   * @param delimiter comma or semicolon
   * @throws ProblemException 422 where it names a column that there is not, or one twice
   */
  public PartnerTable(BoundedText text, char delimiter) throws IOException {
    this.text = text;
    parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get());
    var header = row();
    columns = header == null ? List.of() : columns(header);
    ahead = row();
  }

  /**
   * The next partner; null at the end.
   *
   * @throws UnreadableRowException for a row that cannot be taken apart; nothing comes after it
   */
  public Found next() throws IOException {
    if (unreadable != null) {
      var row = unreadable;
      unreadable = null;
      throw row;
    }
    if (ahead == null) {
      return null;
    }
    var first = ahead;
    var cells = cells(first);
    var key = key(cells);
    var name = cell(cells, Columns.NAME);
    var partner = new PartnerFromRows();
    partner.add(cells);
    var extra = first.size() > columns.size();
    var rows = 1;
    for (ahead = row(); ahead != null; ahead = row()) {
      cells = cells(ahead);
      if (startsAnother(cells, key, name)) {
        break;
      }
      name = name.isEmpty() ? cell(cells, Columns.NAME) : name;
      extra |= ahead.size() > columns.size();
      if (rows++ < MOST_ROWS) {
        partner.add(cells);
      }
    }
    return new Found((int) first.getRecordNumber(), partner.document(), extra, rows > MOST_ROWS);
  }

  /** The next row that is not empty; null at the end, and where there is one that is unreadable. */
  private CSVRecord row() {
    try {
      var rows = parser.iterator();
      while (true) {
        text.nextRow();
        if (!rows.hasNext()) {
          return null;
        }
        var row = rows.next();
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          return row;
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      // the partner before it is whole, and is given out first
      unreadable = new UnreadableRowException((int) parser.getRecordNumber() + 1, e);
      return null;
    }
  }

  /**
   * Rows may have been sorted and names filled down: where the key is the same, only another name
   * begins another partner. Without a key each name does.
   */
  private static boolean startsAnother(Map<Column, String> cells, List<String> key, String name) {
    if (!key(cells).equals(key)) {
      return true;
    }
    var named = cell(cells, Columns.NAME);
    var hasKey = key.stream().anyMatch(cell -> !cell.isEmpty());
    return !named.isEmpty() && !(hasKey && (name.isEmpty() || named.equals(name)));
  }

  private static List<String> key(Map<Column, String> cells) {
    return List.of(cell(cells, Columns.ID), cell(cells, Columns.EXTERNAL_ID));
  }

  private static String cell(Map<Column, String> cells, String name) {
    return Columns.find(name).map(cells::get).orElse("");
  }

  private Map<Column, String> cells(CSVRecord row) {
    var cells = new LinkedHashMap<Column, String>();
    for (var i = 0; i < Math.min(columns.size(), row.size()); i++) {
      if (!row.get(i).isBlank()) {
        cells.put(columns.get(i), row.get(i));
      }
    }
    return cells;
  }

  private static List<Column> columns(CSVRecord header) {
    var columns = new ArrayList<Column>();
    var violations = new ArrayList<Violation>();
    for (var name : header) {
      var column = Columns.find(name.strip());
      if (column.isEmpty()) {
        violations.add(
            new Violation(
                "",
                "unknown-column",
                "There is no column \"%s\"; there are %s."
                    .formatted(name, String.join(", ", Columns.names()))));
      } else if (columns.contains(column.get())) {
        violations.add(
            new Violation("", "duplicate", "The column \"%s\" is there twice.".formatted(name)));
      } else {
        columns.add(column.get());
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.of(violations);
    }
    return columns;
  }

  /**
   * A partner.
   *
   * @param row its first row, from 1 for the names of the columns, as a spreadsheet counts
   * @param hasExtraCells whether a row of it has more cells than there are columns
   * @param hasTooManyRows whether some are left out
   */
  public record Found(int row, JsonNode document, boolean hasExtraCells, boolean hasTooManyRows) {}
}
