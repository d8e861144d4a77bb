package org.counterpart.matching.match;

import java.util.List;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.problem.ProblemException;

/**
 * Cursors of lists that are ranked anew for every page: they say how many come before. Each page
 * costs as much as all before it together, so such lists have an end.
 */
public final class RankCursor {

  private RankCursor() {}

  /**
   * How many come before the page.
   *
   * @param deepest how many there are at most
   * @throws ProblemException 400 where the cursor is none of these
   */
  public static int before(PageRequest request, int deepest) {
    List<String> parts = request.after(1);
    try {
      int before = parts.isEmpty() ? 0 : Integer.parseInt(parts.getFirst());
      if (before < 0 || before >= deepest) {
        throw Cursor.invalid();
      }
      return before;
    } catch (NumberFormatException e) {
      throw Cursor.invalid();
    }
  }

  /**
   * The cursor of the next page; null where there is none.
   *
   * @param shown how many were shown up to now
   * @param found how many there are, of which one more than shown were looked for
   */
  public static String next(int shown, int found, int deepest) {
    return found > shown && shown < deepest ? Cursor.encode(Integer.toString(shown)) : null;
  }
}
