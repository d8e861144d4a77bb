package org.counterpart.engine.team;

/** How far candidates are from each other. */
@FunctionalInterface
public interface Ties {

  /** Between two who do not know each other: the most there is. */
  int STRANGERS = 1000;

  /** Nobody knows anybody. */
  Ties NONE = (one, other) -> STRANGERS;

  /**
   * Symmetric; {@link #STRANGERS} for everybody who was not handed in as tied.
   *
   * @return 0 (full trust) to {@link #STRANGERS}
   */
  int between(int ref, int other);
}
