package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is wrong with a JSON text, without the names of our classes. */
final class JsonRefusals {
  private JsonRefusals() {}

  /** Empty where the fault is ours: a type that Jackson cannot handle. */
  static Optional<Refusal> of(JacksonException exception) {
    return switch (exception) {
      case InvalidDefinitionException _ -> Optional.empty();
      case StreamReadException unreadable -> Optional.of(malformed(unreadable, ""));
      case StreamConstraintsException limits -> Optional.of(malformed(limits, ""));
      case ValueInstantiationException refused -> Optional.of(refused(refused));
      case MismatchedInputException mismatch ->
          Optional.of(Refusal.of(GeneralProblems.VALIDATION, violation(mismatch)));
      case JsonMappingException wrapped -> Optional.of(ofWrapped(wrapped));
      default -> Optional.of(malformed(exception, ""));
    };
  }

  private static Refusal ofWrapped(JsonMappingException exception) {
    return switch (exception.getCause()) {
      case ProblemException problem -> Refusal.of(problem);
      case JacksonException json -> malformed(json, JsonPointers.of(exception));
      case null, default -> malformed(exception, JsonPointers.of(exception));
    };
  }

  private static Refusal malformed(JacksonException exception, String path) {
    String pointer = path.isEmpty() ? JsonPointers.ofParser(exception.getProcessor()) : path;
    JsonLocation at = exception.getLocation();
    String place = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
    return Refusal.of(
        GeneralProblems.MALFORMED,
        new Violation(
            pointer,
            exception instanceof StreamConstraintsException ? "over-limit" : "malformed-json",
            "The JSON cannot be read" + place + "."));
  }

  private static Refusal refused(ValueInstantiationException exception) {
    if (exception.getCause() instanceof ProblemException problem) {
      return Refusal.of(problem);
    }
    return Refusal.of(
        GeneralProblems.VALIDATION,
        new Violation(
            JsonPointers.of(exception), "invalid-value", "These values do not go together."));
  }

  private static Violation violation(MismatchedInputException exception) {
    String pointer = JsonPointers.of(exception);
    return switch (exception) {
      case UnrecognizedPropertyException unknown ->
          new Violation(
              pointer,
              "unknown-property",
              "There is no property " + unknown.getPropertyName() + " here.");
      case InvalidFormatException format ->
          new Violation(pointer, formatCode(format), "Expected " + expected(format) + ".");
      default -> new Violation(pointer, "wrong-type", "Expected " + expected(exception) + ".");
    };
  }

  private static String formatCode(InvalidFormatException exception) {
    return exception.getTargetType() != null && exception.getTargetType().isEnum()
        ? "unknown-value"
        : "wrong-type";
  }

  private static String expected(MismatchedInputException exception) {
    Class<?> type = exception.getTargetType();
    if (type == null) {
      return "another type";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return name(type);
  }

  private static String name(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a string";
    } else if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    } else if (type == int.class
        || type == long.class
        || type == Integer.class
        || type == Long.class) {
      return "a whole number in range";
    } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number";
    } else if (Temporal.class.isAssignableFrom(type)) {
      return "a " + JsonPointers.kebab(type.getSimpleName()) + " as RFC 3339 writes it";
    } else if (type == UUID.class) {
      return "a UUID";
    }
    return Iterable.class.isAssignableFrom(type) || type.isArray() ? "an array" : "an object";
  }
}
