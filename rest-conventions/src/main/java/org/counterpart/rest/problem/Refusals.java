package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises the exceptions that are the caller's affair, or the moment's, behind their wrappers.
 */
final class Refusals {
  private static final int DEEPEST = 20;

  private Refusals() {}

  /** Empty where the fault is ours. */
  static Optional<Refusal> of(Throwable exception) {
    if (exception instanceof JacksonException json) {
      return JsonRefusals.of(json);
    }
    return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .flatMap(cause -> ofOne(cause).stream())
        .findFirst()
        .or(() -> ofDatabase(exception));
  }

  private static Optional<Refusal> ofOne(Throwable exception) {
    return switch (exception) {
      case ProblemException problem -> Optional.of(Refusal.of(problem));
      // By name: whoever uses no JPA should not need it on the class path for this.
      case Throwable other when isStale(other.getClass().getName()) ->
          Optional.of(
              new Refusal(
                  GeneralProblems.STALE,
                  "Somebody else changed it at the same time: read it again, then change it."));
      default -> Optional.empty();
    };
  }

  private static boolean isStale(String exception) {
    return exception.equals("jakarta.persistence.OptimisticLockException")
        || exception.equals("org.hibernate.StaleObjectStateException")
        || exception.equals("org.hibernate.StaleStateException");
  }

  private static Optional<Refusal> ofDatabase(Throwable exception) {
    return Outage.behind(exception)
        .map(_ -> new Refusal(GeneralProblems.UNAVAILABLE, "The database is away. Try again."));
  }
}
