package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Optional;

/** What is wrong with a JSON text, without the names of our classes. */
final class JsonRefusals {
  private JsonRefusals() {}

  /** Empty where the fault is ours: a type that Jackson cannot handle. */
  static Optional<Refusal> of(JacksonException exception) {
    return switch (exception) {
      case InvalidDefinitionException _ -> Optional.empty();
      case InputCoercionException range -> Optional.of(outOfRange(range, ""));
      case StreamReadException unreadable -> Optional.of(malformed(unreadable, ""));
      case StreamConstraintsException limits -> Optional.of(malformed(limits, ""));
      case ValueInstantiationException refused -> Optional.of(refused(refused));
      case MismatchedInputException mismatch when isTrailing(mismatch) ->
          Optional.of(malformed(mismatch, ""));
      case MismatchedInputException mismatch ->
          Optional.of(Refusal.of(GeneralProblems.VALIDATION, violation(mismatch)));
      case JsonMappingException wrapped -> Optional.of(ofWrapped(wrapped));
      default -> Optional.of(malformed(exception, ""));
    };
  }

  private static Refusal ofWrapped(JsonMappingException exception) {
    return switch (exception.getCause()) {
      case ProblemException problem -> Refusal.of(problem);
      case InputCoercionException range -> outOfRange(range, JsonPointers.of(exception));
      case JacksonException json -> malformed(json, JsonPointers.of(exception));
      case null, default -> malformed(exception, JsonPointers.of(exception));
    };
  }

  /** The one mismatch that has no type of its own: something after the end of the document. */
  private static boolean isTrailing(MismatchedInputException exception) {
    return exception.getOriginalMessage().startsWith("Trailing token");
  }

  private static Refusal outOfRange(InputCoercionException exception, String path) {
    String pointer = path.isEmpty() ? JsonPointers.ofParser(exception.getProcessor()) : path;
    return Refusal.of(
        GeneralProblems.VALIDATION,
        new Violation(
            pointer, "wrong-type", "Expected " + JsonNames.of(exception.getTargetType()) + "."));
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
    return JsonNames.of(exception.getTargetType());
  }
}
