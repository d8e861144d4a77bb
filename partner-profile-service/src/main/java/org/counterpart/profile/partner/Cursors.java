package org.counterpart.profile.partner;

import java.util.UUID;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.PageRequest;

/** Cursors that go by id. */
public final class Cursors {
  /** Lower than every id. */
  private static final UUID BEGINNING = new UUID(0, 0);

  private Cursors() {}

  /** The id after which a page goes on; lower than every id for the first page. */
  public static UUID after(PageRequest request) {
    var after = request.after(1);
    return after.isEmpty() ? BEGINNING : id(after.getFirst());
  }

  /**
   * The id that a part of a cursor stands for.
   *
   * @throws org.counterpart.rest.problem.ProblemException 400 where it stands for none
   */
  public static UUID id(String part) {
    try {
      return UUID.fromString(part);
    } catch (IllegalArgumentException _) {
      throw Cursor.invalid();
    }
  }

  /** The cursor that goes on after an id. */
  public static String of(UUID id) {
    return Cursor.encode(id.toString());
  }
}
