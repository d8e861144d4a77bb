package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * What a query needs, by the code of a level: what a row gets is added up while its levels are
 * read. Used by one query, row after row.
 */
final class Needs {

  private static final short NONE = -1;

  private final Wanted.Need[] needs;
  private final short start;
  private final short end;

  /** The first need that a level of that code may be enough for. */
  private final short[] first;

  /** Another need for the same code, by twice the need, and one more for gold. */
  private final short[] next;

  /** What a row has got for each need so far. */
  private final int[] got;

  private final int[] touched;
  private int touches;
  private int units;

  /**
   * @param codes one more than the largest code
   */
  Needs(Wanted wanted, int codes) {
    needs = wanted.needs().toArray(Wanted.Need[]::new);
    start = wanted.start();
    end = wanted.end();
    first = new short[codes];
    Arrays.fill(first, NONE);
    next = new short[2 * needs.length];
    got = new int[needs.length];
    touched = new int[needs.length];
    for (int i = needs.length - 1; i >= 0; i--) {
      int code = needs[i].code();
      if (code != Features.NONE) {
        add(code, 2 * i);
        if (code != (code | 1)) {
          add(code | 1, 2 * i + 1);
        }
      }
    }
  }

  private void add(int code, int link) {
    next[link] = first[code];
    first[code] = (short) link;
  }

  /** Forgets the row before. */
  void clear() {
    while (touches > 0) {
      got[touched[--touches]] = 0;
    }
    units = 0;
  }

  /**
   * Reads a row's levels and returns what they add at the project's dates.
   *
   * @param from of its first stretch in the page
   * @param to after its last one
   */
  int read(char[] page, int from, int to) {
    for (int at = from; at < to; at += LevelTable.STRETCH) {
      int link = first[page[at]];
      if (link >= 0 && (short) page[at + 1] <= start && (short) page[at + 2] > start) {
        for (; link >= 0; link = next[link]) {
          int need = link / 2;
          get(need, needs[need].units(start, end, (short) page[at + 2]));
        }
      }
    }
    return units;
  }

  /** Adds what a tag gives, where it gives more than a level did. */
  void tagged(int need) {
    get(need, needs[need].tagUnits());
  }

  /** What the row has by now. */
  int units() {
    return units;
  }

  private void get(int need, int more) {
    if (more > got[need]) {
      if (got[need] == 0) {
        touched[touches++] = need;
      }
      units += more - got[need];
      got[need] = more;
    }
  }

  /** Whether the row has anything that the project lacks. */
  boolean covers() {
    for (int i = 0; i < touches; i++) {
      if (needs[touched[i]].covers()) {
        return true;
      }
    }
    return false;
  }
}
