package org.counterpart.rest.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for; a bean parameter of every listing operation. */
public class PageRequest {
  private static final int MOST = 200;

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(MOST)
  @Parameter(description = "How many items at most, 1 to 200")
  public int limit;

  @QueryParam("cursor")
  @Size(max = 2000)
  @Parameter(description = "Where to go on: the value of `next` of the page before")
  public String cursor;

  /** For JAX-RS; the limit is 50, and there is no cursor. */
  public PageRequest() {
    this(50, null);
  }

  public PageRequest(int limit, String cursor) {
    this.limit = limit;
    this.cursor = cursor;
  }

  /**
   * How many items at most, 1 to 200.
   *
   * @throws ProblemException 422 out of that range, also where nobody validated the parameter
   */
  public int limit() {
    if (limit < 1 || limit > MOST) {
      String detail = "must be 1 to " + MOST;
      throw ProblemException.of(List.of(Violation.ofParameter("limit", "range", detail)));
    }
    return limit;
  }

  /** Whether this asks for the first page. */
  public boolean isFirst() {
    return cursor == null || cursor.isEmpty();
  }

  /**
   * The cursor's parts; empty for the first page.
   *
   * @param size how many parts this list's cursors have
   * @throws ProblemException 400 invalid-cursor
   */
  public List<String> after(int size) {
    if (isFirst()) {
      return List.of();
    }
    List<String> parts = Cursor.decode(cursor);
    if (parts.size() != size) {
      throw Cursor.invalid();
    }
    return parts;
  }
}
