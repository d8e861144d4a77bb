package org.counterpart.engine.percolation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;

/**
 * What of a partner decides which opportunities it fits.
 *
 * @param partner who it is, where it works and what it offers; its levels and references are not
 *     looked at
 * @param levels levels over time; segments of one competency do not overlap
 * @param worked competencies of its past work
 */
public record Profile(Partner partner, List<LevelSegment> levels, Set<String> worked) {

  public Profile {
    requireNonNull(partner, "partner");
    levels = List.copyOf(levels);
    worked = Set.copyOf(worked);
  }

  /** The profile of a partner that is known whole. */
  public static Profile of(Partner partner) {
    Set<String> worked =
        partner.references().stream()
            .flatMap(reference -> reference.competencies().stream())
            .collect(Collectors.toSet());
    return new Profile(partner, partner.levels(), worked);
  }
}
