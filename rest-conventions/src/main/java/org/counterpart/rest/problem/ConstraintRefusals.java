package org.counterpart.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What bean validation found, in the caller's words. */
final class ConstraintRefusals {
  private static final Comparator<Violation> IN_ORDER =
      Comparator.comparing((Violation violation) -> String.valueOf(violation.pointer()))
          .thenComparing(violation -> String.valueOf(violation.parameter()))
          .thenComparing(Violation::code)
          .thenComparing(Violation::detail);

  private ConstraintRefusals() {}

  /** Whether it is an answer of ours that broke a rule. */
  static boolean isOurFault(ConstraintViolationException exception) {
    return exception.getConstraintViolations().isEmpty()
        || exception.getConstraintViolations().stream()
            .flatMap(violation -> nodes(violation).stream())
            .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }

  /** In an order that does not depend on chance. */
  static List<Violation> violations(ConstraintViolationException exception) {
    return exception.getConstraintViolations().stream()
        .map(ConstraintRefusals::violation)
        .distinct()
        .sorted(IN_ORDER)
        .toList();
  }

  private static Violation violation(ConstraintViolation<?> found) {
    List<Path.Node> nodes = nodes(found);
    String code = code(found.getConstraintDescriptor().getAnnotation());
    if (nodes.size() < 2 || nodes.getFirst().getKind() != ElementKind.METHOD) {
      return new Violation(JsonPointers.of(nodes), code, found.getMessage());
    }
    List<Path.Node> within = nodes.subList(2, nodes.size());
    return ResourceParameters.name(found.getRootBeanClass(), nodes, within)
        .map(name -> Violation.ofParameter(name, code, found.getMessage()))
        .orElseGet(() -> new Violation(JsonPointers.of(within), code, found.getMessage()));
  }

  private static String code(Annotation constraint) {
    Class<? extends Annotation> type = constraint.annotationType();
    if (type == NotNull.class || type == NotBlank.class || type == NotEmpty.class) {
      return "required";
    }
    ViolationCode code = type.getAnnotation(ViolationCode.class);
    return code == null ? JsonPointers.kebab(type.getSimpleName()) : code.value();
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = new ArrayList<>();
    violation.getPropertyPath().forEach(nodes::add);
    return nodes;
  }
}
