package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something that would close or narrow a gap. */
public sealed interface Remedy {

  /** Whose situation would change. */
  UUID partner();

  /** How many of the lacking seats it would fill. */
  int fills();

  /** One line for people. */
  String text();

  /**
   * A partner in scope gets back, before the project starts, what it held.
   *
   * @param level what it held
   * @param lapsed since when it does not
   */
  record Renew(UUID partner, int fills, Level level, LocalDate lapsed, String text)
      implements Remedy {
    public Renew {
      requireNonNull(partner, "partner");
      requireNonNull(text, "text");
    }
  }

  /**
   * The project starts when a partner in scope already has enough.
   *
   * @param level what it will hold
   * @param start from when on
   */
  record StartLater(UUID partner, int fills, Level level, LocalDate start, String text)
      implements Remedy {
    public StartLater {
      requireNonNull(partner, "partner");
      requireNonNull(text, "text");
    }
  }

  /**
   * A partner in scope has more people certified before the project starts.
   *
   * @param held its level on the first day; null when it holds none
   * @param needed the level that it takes
   * @param people how many more certified people that is at least, if all who are counted for the
   *     level held still are
   */
  record Certify(UUID partner, int fills, Level held, Level needed, int people, String text)
      implements Remedy {
    public Certify {
      requireNonNull(partner, "partner");
      requireNonNull(needed, "needed");
      requireNonNull(text, "text");
    }
  }

  /**
   * The opportunity opens its scope to a partner that covers it.
   *
   * @param level what it holds; null when past work speaks for it
   * @param obstacles what keeps it out; never that it posted the opportunity itself
   */
  record Admit(UUID partner, int fills, Level level, List<Obstacle> obstacles, String text)
      implements Remedy {
    public Admit {
      requireNonNull(partner, "partner");
      requireNonNull(text, "text");
      obstacles = List.copyOf(obstacles);
    }
  }
}
