package org.counterpart.rest.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises a database that is away, or that takes nothing from anybody. */
public final class Outage {
  /**
   * PostgreSQL's classes of broken connections, refused logins and databases that are not there.
   */
  private static final Set<String> CLASSES = Set.of("08", "28", "3D");

  /** What the states begin with that say that somebody, or a crash, has ended the session. */
  private static final String ENDED = "57P0";

  /** A full disk, too many connections, and a standby, which can only be read. */
  private static final Set<String> STATES = Set.of("53100", "53300", "25006");

  /** Of both messages with which the pool gives up: its own exceptions have no state. */
  private static final String NO_CONNECTION_IN_TIME = "cquisition timeout";

  private static final int DEEPEST = 20;

  private Outage() {}

  /**
   * What the driver or the pool said.
   *
   * @param failure null is none
   * @return empty where it failed for another reason; a transaction that took too long is one
   */
  public static Optional<SQLException> behind(Throwable failure) {
    return causes(failure, DEEPEST)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .filter(Outage::isOutage)
        .findFirst();
  }

  private static boolean isOutage(SQLException failure) {
    var state = failure.getSQLState();
    if (state == null || state.length() < 2) {
      var message = failure.getMessage();
      return message != null && message.contains(NO_CONNECTION_IN_TIME);
    }
    return STATES.contains(state)
        || state.startsWith(ENDED)
        || CLASSES.contains(state.substring(0, 2));
  }

  /** It, and all behind it: why a commit failed hangs there as suppressed. */
  private static Stream<Throwable> causes(Throwable failure, int depth) {
    if (failure == null || depth == 0) {
      return Stream.empty();
    }
    var next =
        Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
    return Stream.concat(Stream.of(failure), next.flatMap(cause -> causes(cause, depth - 1)));
  }
}
