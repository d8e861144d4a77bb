package org.counterpart.engine.structure;

/** That a row comes to hold something, or holds it no more, in one int that sorts by row. */
final class Flip {

  private Flip() {}

  static int on(int row) {
    return 2 * row + 1;
  }

  static int off(int row) {
    return 2 * row;
  }

  static int row(int flip) {
    return flip >>> 1;
  }

  static boolean isOn(int flip) {
    return (flip & 1) != 0;
  }
}
