package org.counterpart.systemtests.authorisation;

import java.util.EnumMap;
import java.util.Map;
import org.counterpart.systemtests.stack.Service;

/**
 * One operation, and what each caller gets who tries it on what somebody else owns.
 *
 * @param path as the OpenAPI document writes it
 * @param body null for none
 * @param expected the status by caller; who is left out may do it, and is not tried
 */
public record Row(
    Service service, String method, String path, Object body, Map<Caller, Integer> expected) {

  public Row {
    expected = Map.copyOf(expected);
  }

  /** An operation that needs a token. */
  static Row row(Service service, String method, String path) {
    return new Row(
        service,
        method,
        path,
        null,
        Map.of(
            Caller.NOBODY, 401,
            Caller.WRONG_AUDIENCE, 401,
            Caller.EXPIRED, 401,
            Caller.UNKNOWN_ROLE, 403));
  }

  /** An operation for everybody: whoever calls it gets the same. */
  static Row open(Service service, String method, String path, int status) {
    Map<Caller, Integer> same = new EnumMap<>(Caller.class);
    same.put(Caller.NOBODY, status);
    same.put(Caller.STRANGER, status);
    same.put(Caller.OPERATOR, status);
    return new Row(service, method, path, null, same);
  }

  Row with(Object sent) {
    return new Row(service, method, path, sent, expected);
  }

  Row stranger(int status) {
    return answering(Caller.STRANGER, status);
  }

  Row integrator(int status) {
    return answering(Caller.INTEGRATOR, status);
  }

  Row operator(int status) {
    return answering(Caller.OPERATOR, status);
  }

  private Row answering(Caller caller, int status) {
    Map<Caller, Integer> more = new EnumMap<>(expected);
    more.put(caller, status);
    return new Row(service, method, path, body, more);
  }

  /** Whether programs call it; what people open from a mail answers with a page for people. */
  boolean isForPrograms() {
    return expected.containsKey(Caller.WRONG_AUDIENCE);
  }

  /** What tells operations apart. */
  String operation() {
    return method + " " + path;
  }

  @Override
  public String toString() {
    return service + " " + operation();
  }
}
