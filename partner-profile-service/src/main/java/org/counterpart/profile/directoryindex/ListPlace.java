package org.counterpart.profile.directoryindex;

import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the list of all partners: by name, then id. It stays what it is while partners come
 * and go, so that a page goes on after it wherever it has moved to.
 */
public record ListPlace(String name, UUID id) implements Comparable<ListPlace> {
  private static final Comparator<ListPlace> ORDER =
      Comparator.comparing(ListPlace::name).thenComparing(ListPlace::id);

  @Override
  public int compareTo(ListPlace other) {
    return ORDER.compare(this, other);
  }
}
