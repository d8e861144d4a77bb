package org.counterpart.rest.problem;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What to call our types when speaking to somebody who sees only JSON. */
final class JsonNames {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);

  private JsonNames() {}

  /** With an article, for example "a whole number in range". */
  static String of(Class<?> type) {
    if (type == null) {
      return "another type";
    } else if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    } else if (CharSequence.class.isAssignableFrom(type)) {
      return "a string";
    } else if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    } else if (WHOLE.contains(type)) {
      return "a whole number in range";
    } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return ofOther(type);
  }

  private static String ofOther(Class<?> type) {
    if (Temporal.class.isAssignableFrom(type)) {
      return "a date or time as RFC 3339 writes it, for example "
          + (type.getSimpleName().equals("LocalDate") ? "2027-01-31" : "2027-01-31T08:00:00Z");
    } else if (type == UUID.class) {
      return "a UUID";
    }
    return Iterable.class.isAssignableFrom(type) || type.isArray() ? "an array" : "an object";
  }
}
