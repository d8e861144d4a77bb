package org.counterpart.opportunity.terms;

import java.time.LocalDate;
import java.util.List;
import org.counterpart.opportunity.requirement.Cover;
import org.counterpart.opportunity.requirement.Requirement;
import org.counterpart.opportunity.requirement.Subtraction;

/**
 * What is said of the work to everybody who is matched (the teaser tier), and what the poster
 * covers. The details and full tiers are not in here, so nothing made from this can show them.
 *
 * <p>Anything may be null or empty while the opportunity is a draft.
 *
 * @param industry a slug, for example {@code manufacturing}
 * @param countries ISO 3166-1 alpha-2, sorted; a partner must serve one of them; empty: anywhere
 * @param languages BCP 47, sorted; a partner must speak one of them; empty: any
 * @param ecosystems slugs, sorted; a partner must be in one of them; empty: any
 * @param applyBy the last day, in UTC, on which the opportunity is open; null: the end date is
 * @param value what the partners' work is worth; null: not said
 */
public record Terms(
    String title,
    String teaser,
    String industry,
    List<String> countries,
    List<String> languages,
    List<String> ecosystems,
    EngagementKind engagementKind,
    LocalDate startDate,
    LocalDate endDate,
    LocalDate applyBy,
    Money value,
    List<Requirement> requirements,
    List<Cover> covers) {
  public Terms {
    countries = List.copyOf(countries);
    languages = List.copyOf(languages);
    ecosystems = List.copyOf(ecosystems);
    requirements = List.copyOf(requirements);
    covers = List.copyOf(covers);
  }

  /** The requirements minus what the poster covers itself. */
  public List<Requirement> missing() {
    return Subtraction.missing(requirements, covers);
  }

  /** The last day on which partners may still come in; null while a draft has no dates. */
  public LocalDate lastDay() {
    return applyBy == null ? endDate : applyBy;
  }
}
