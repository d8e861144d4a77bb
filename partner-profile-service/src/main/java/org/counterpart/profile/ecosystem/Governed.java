package org.counterpart.profile.ecosystem;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which codes an operator has made ecosystems of, retired ones included: to these belongs who is a
 * member, to all others who says so.
 */
public record Governed(Set<String> codes) {

  public Governed {
    codes = Set.copyOf(codes);
  }

  /**
   * What a partner belongs to, sorted.
   *
   * @param declared what it says itself
   * @param memberOf where it is a member, with the communities of chapters, without what is retired
   */
  public List<String> belongsTo(Collection<String> declared, Collection<String> memberOf) {
    return Stream.concat(declared.stream().filter(code -> !codes.contains(code)), memberOf.stream())
        .distinct()
        .sorted()
        .toList();
  }
}
