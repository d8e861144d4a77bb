package org.counterpart.stack.inbox;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The query part of an address; blank values count as absent. */
record Query(Map<String, String> values) {

  Query {
    values = new LinkedHashMap<>(values);
  }

  /** Never fails: what cannot be decoded is left out. */
  static Query parse(String raw) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        decode(pair.substring(equals + 1))
            .filter(value -> !value.isBlank())
            .ifPresent(value -> values.put(pair.substring(0, equals), value.strip()));
      }
    }
    return new Query(values);
  }

  private static Optional<String> decode(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value when it is a number from 1 up. */
  OptionalLong number(String name) {
    return get(name)
        .filter(value -> value.matches("[1-9]\\d{0,8}"))
        .map(value -> OptionalLong.of(Long.parseLong(value)))
        .orElse(OptionalLong.empty());
  }

  /** The same with one more value, or one replaced; {@code null} takes it away. */
  Query with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Query(changed);
  }

  /** As it is written in a link on the page. */
  String link() {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/?", ""));
  }
}
