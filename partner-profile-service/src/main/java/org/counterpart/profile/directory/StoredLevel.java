package org.counterpart.profile.directory;

import java.time.LocalDate;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;

/** A level in one text, as it comes in an array of them beside the partner. */
final class StoredLevel {
  private static final String SEPARATOR = "\u001f";
  private static final int WITH_END = 5;

  private StoredLevel() {}

  static LevelSegment parse(String text) {
    var parts = text.split(SEPARATOR, -1);
    var until = parts.length == WITH_END ? LocalDate.parse(parts[4]) : null;
    return new LevelSegment(
        parts[0], Level.valueOf(parts[1]), LocalDate.parse(parts[3]), until, parts[2].equals("t"));
  }
}
