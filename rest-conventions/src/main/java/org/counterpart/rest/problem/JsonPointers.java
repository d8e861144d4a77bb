package org.counterpart.rest.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON pointers (RFC 6901) from how others name a place. */
final class JsonPointers {
  private JsonPointers() {}

  /** Where Jackson was when it gave up. */
  static String of(JsonMappingException exception) {
    return exception.getPath().stream()
        .map(at -> at.getFieldName() == null ? "/" + at.getIndex() : token(at.getFieldName()))
        .collect(Collectors.joining());
  }

  /** Where a parser stands; the whole document where that is not known. */
  static String ofParser(Object processor) {
    return processor instanceof JsonParser parser
        ? parser.getParsingContext().pathAsPointer().toString()
        : "";
  }

  /** The properties, indexes and keys of a bean's path. */
  static String of(Iterable<Path.Node> path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(JsonPointers::tokens)
        .collect(Collectors.joining());
  }

  /** Camel case as kebab case. */
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String tokens(Path.Node node) {
    String within = node.getKind() == ElementKind.PROPERTY ? token(node.getName()) : "";
    if (node.getIndex() != null) {
      return "/" + node.getIndex() + within;
    }
    return node.getKey() == null ? within : token(node.getKey().toString()) + within;
  }

  private static String token(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
