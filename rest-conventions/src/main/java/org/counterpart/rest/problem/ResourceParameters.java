package org.counterpart.rest.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a resource method's parameters from its body. */
final class ResourceParameters {
  private ResourceParameters() {}

  /**
   * The name of the query, path, header, cookie or form parameter that a violation is about; empty
   * where it is about the body.
   *
   * @param nodes the violation's path: a method, one of its parameters, and what is within
   * @param within the part of the path after the parameter
   */
  static Optional<String> name(Class<?> resource, List<Path.Node> nodes, List<Path.Node> within) {
    Path.MethodNode method = nodes.getFirst().as(Path.MethodNode.class);
    Path.ParameterNode parameter = nodes.get(1).as(Path.ParameterNode.class);
    return Arrays.stream(annotations(resource, method, parameter.getParameterIndex()))
        .map(annotation -> name(annotation, parameter, within))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String name(
      Annotation annotation, Path.ParameterNode parameter, List<Path.Node> within) {
    return switch (annotation) {
      case QueryParam query -> query.value();
      case PathParam path -> path.value();
      case HeaderParam header -> header.value();
      case CookieParam cookie -> cookie.value();
      case FormParam form -> form.value();
      case BeanParam _ -> field(within).orElseGet(parameter::getName);
      case Annotation other when isRest(other) -> parameter.getName();
      default -> null;
    };
  }

  /** The field, also where it is a list and one of its elements is wrong. */
  private static Optional<String> field(List<Path.Node> within) {
    return within.reversed().stream()
        .filter(node -> node.getKind() == ElementKind.PROPERTY)
        .map(Path.Node::getName)
        .findFirst();
  }

  /** RestQuery, RestPath and their like, which take the parameter's own name. */
  private static boolean isRest(Annotation annotation) {
    return annotation.annotationType().getPackageName().equals("org.jboss.resteasy.reactive");
  }

  private static Annotation[] annotations(Class<?> resource, Path.MethodNode method, int index) {
    Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
    // The container's subclass repeats a method without its annotations.
    return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(candidate -> candidate.getName().equals(method.getName()))
        .filter(candidate -> Arrays.equals(candidate.getParameterTypes(), types))
        .map(candidate -> candidate.getParameterAnnotations()[index])
        .filter(annotations -> annotations.length > 0)
        .findFirst()
        .orElseGet(() -> new Annotation[0]);
  }
}
