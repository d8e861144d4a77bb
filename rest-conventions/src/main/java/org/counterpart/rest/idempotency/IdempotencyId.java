package org.counterpart.rest.idempotency;

import java.util.List;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violation;

/**
 * What two requests must share to be the same one.
 *
 * @param caller the token's subject: keys of different callers have nothing to do with each other
 * @param operation the method and the path
 * @param key the header's value
 */
record IdempotencyId(String caller, String operation, String key) {
  static final String HEADER = "Idempotency-Key";
  static final ProblemType INVALID_KEY =
      new ProblemType("invalid-idempotency-key", 400, "The Idempotency-Key cannot be used");

  private static final int LONGEST = 255;

  IdempotencyId {
    if (key.isEmpty() || key.length() > LONGEST || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
      String detail = "A key is 1 to 255 visible ASCII characters.";
      throw new ProblemException(
          INVALID_KEY, detail, List.of(Violation.ofParameter(HEADER, "invalid-key", detail)));
    }
  }
}
