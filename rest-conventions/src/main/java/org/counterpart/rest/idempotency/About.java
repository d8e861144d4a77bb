package org.counterpart.rest.idempotency;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds out what a request and its answer are about: every id that their addresses name. */
final class About {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private About() {}

  /**
   * @param operation the method and the path
   * @param headers of the answer
   * @param partner the caller's, if it is one
   */
  static Set<UUID> of(String operation, Map<String, List<String>> headers, Optional<UUID> partner) {
    Set<UUID> ids = new HashSet<>();
    add(ids, operation);
    headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Location"))
        .map(Map.Entry::getValue)
        .flatMap(Collection::stream)
        .forEach(location -> add(ids, location));
    partner.ifPresent(ids::add);
    return ids;
  }

  private static void add(Set<UUID> ids, String text) {
    ID.matcher(text).results().map(found -> UUID.fromString(found.group())).forEach(ids::add);
  }
}
