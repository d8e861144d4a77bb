package org.counterpart.profile.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.counterpart.profile.bulk.Lines.Flaw;
import org.counterpart.profile.bulk.Lines.Line;
import org.counterpart.profile.csv.BoundedText;
import org.counterpart.profile.csv.PartnerTable;
import org.counterpart.profile.csv.UnreadableRowException;
import org.counterpart.rest.problem.ProblemException;

/** Partners from a spreadsheet; what cannot be read ends it. */
final class CsvLines implements LineSource {
  private static final int LOOK_AHEAD = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final PartnerTable table;

  /**
   * @param maxBytes of one row; also of all rows of one partner together, as JSON
   * @throws ProblemException 422 where the first row names columns that there are not
   */
  CsvLines(InputStream in, int maxBytes) throws IOException {
    var text =
        new BufferedReader(
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), LOOK_AHEAD);
    table = new PartnerTable(new BoundedText(text, maxBytes), delimiter(text));
  }

  @Override
  public Line next() throws IOException {
    try {
      var found = table.next();
      if (found == null) {
        return null;
      }
      if (found.hasTooManyRows()) {
        return new Line(found.row(), null, Flaw.TOO_LONG);
      }
      return found.hasExtraCells()
          ? new Line(found.row(), null, Flaw.EXTRA_CELLS)
          : new Line(found.row(), found.document().toString(), null);
    } catch (UnreadableRowException e) {
      return new Line(e.row(), null, Flaw.NOT_CSV);
    }
  }

  /** A semicolon where the first row has one and no comma, as some spreadsheets write. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD);
    var start = new char[LOOK_AHEAD / 2];
    var length = Math.max(0, text.read(start));
    text.reset();
    if (length > 0 && start[0] == BYTE_ORDER_MARK) {
      text.skip(1);
    }
    for (var i = 0; i < length && start[i] != '\n'; i++) {
      if (start[i] == ',') {
        return ',';
      }
      if (start[i] == ';') {
        return ';';
      }
    }
    return ',';
  }
}
