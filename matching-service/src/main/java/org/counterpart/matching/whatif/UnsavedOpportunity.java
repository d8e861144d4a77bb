package org.counterpart.matching.whatif;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;
import org.counterpart.matching.event.OpenMarket;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.iso.Country;
import org.counterpart.rest.iso.Language;
import org.counterpart.rest.iso.PlainText;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opportunity that nobody posted, as far as matching looks at it. */
@Schema(
    name = "UnsavedOpportunity",
    description = "What matching looks at of an opportunity; fields are as when posting one")
public record UnsavedOpportunity(
    @Size(max = 300) @SingleLine String title,
    @Schema(description = "Its words are held against profiles and past work")
        @Size(max = 5_000)
        @PlainText
        String teaser,
    @Schema(examples = "manufacturing") @Size(max = 100) @SingleLine String industry,
    @Schema(description = "A partner must serve one; empty: anywhere", examples = "[\"DE\"]")
        @Size(max = 250)
        List<@NotNull @Country String> countries,
    @Schema(description = "A partner must speak one; empty: any", examples = "[\"de\"]")
        @Size(max = 100)
        List<@NotNull @Language String> languages,
    @Schema(description = "A partner must be in one; empty: any") @Size(max = 100)
        List<@NotNull @Size(max = 100) @SingleLine String> ecosystems,
    EngagementKind engagementKind,
    @Schema(description = "First day of the work", examples = "2031-01-13") @NotNull
        LocalDate startDate,
    @Schema(description = "Last day of the work", examples = "2031-06-30") @NotNull
        LocalDate endDate,
    @Schema(description = "What is lacking: without what the poster covers itself")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Valid UnsavedRequirement> requirements) {

  /** Adds what is wrong between fields that are each right. */
  void check(Violations violations) {
    Years.OF_WORK.check("/startDate", startDate, violations);
    Years.OF_WORK.check("/endDate", endDate, violations);
    if (endDate.isBefore(startDate)) {
      violations.add("/endDate", "dates-out-of-order", "The work cannot end before it starts.");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < requirements.size(); i++) {
      String id = requirements.get(i).id();
      if (id != null && !ids.add(id)) {
        String at = "/requirements/" + i + "/id";
        violations.add(at, "duplicate-id", "Another requirement has this id.");
      }
    }
  }

  /**
   * What the engine needs of it. The same content gets the same id, so that those who are equal
   * keep their order from page to page.
   *
   * @param poster who is left out and whose ties count
   * @param asOf when profiles count as fresh or stale
   */
  Opportunity opportunity(UUID poster, Instant asOf) {
    return new Opportunity(
        Ids.named("what-if", toString()),
        1,
        poster,
        requireNonNullElse(title, ""),
        requireNonNullElse(teaser, ""),
        industry,
        setOf(countries),
        setOf(languages),
        OpenMarket.ofOpportunity(setOf(ecosystems)),
        engagementKind,
        startDate,
        endDate,
        missing(),
        asOf);
  }

  private List<Requirement> missing() {
    Set<String> taken = new HashSet<>();
    requirements.forEach(requirement -> taken.add(requirement.id()));
    List<Requirement> missing = new ArrayList<>();
    int next = 1;
    for (UnsavedRequirement requirement : requirements) {
      while (taken.contains("r" + next)) {
        next++;
      }
      missing.add(requirement.requirement("r" + next));
      next += requirement.id() == null ? 1 : 0;
    }
    return missing;
  }

  private static Set<String> setOf(List<String> codes) {
    return codes == null ? Set.of() : new HashSet<>(codes);
  }
}
