package org.counterpart.matching.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.engine.Contribution;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fact that a partner was found for an opportunity.
 *
 * @param rank 1 for the best at that time
 * @param score 0 to 1, the sum of the contributions
 */
public record MatchEvent(
    UUID id,
    UUID opportunityId,
    long opportunityVersion,
    UUID partnerId,
    int rank,
    double score,
    String weights,
    List<Part> contributions,
    Reason reason,
    Instant matchedAt) {

  public static final String TYPE = "org.counterpart.match.v1";

  /** Why it was found now. */
  public enum Reason {
    POSTED,
    AMENDED,
    PROFILE_CHANGED
  }

  /** The other partners that its evidence names. */
  public Set<UUID> named() {
    return contributions.stream()
        .flatMap(part -> part.evidence().stream())
        .flatMap(fact -> fact.partners().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same without the evidence that names a partner. */
  public MatchEvent withoutNaming(UUID partner) {
    return new MatchEvent(
        id,
        opportunityId,
        opportunityVersion,
        partnerId,
        rank,
        score,
        weights,
        contributions.stream().map(part -> part.withoutNaming(partner)).toList(),
        reason,
        matchedAt);
  }

  /** One contribution to the score. */
  @Schema(name = "Contribution", description = "One part of a score; the parts sum to it exactly")
  public record Part(String name, double value, List<Fact> evidence) {

    Part withoutNaming(UUID partner) {
      return new Part(
          name,
          value,
          evidence.stream().filter(fact -> !fact.partners().contains(partner)).toList());
    }

    public static Part of(Contribution contribution) {
      return new Part(
          contribution.part().label(),
          contribution.value(),
          contribution.evidence().stream().map(Fact::of).toList());
    }
  }

  /** What a contribution rests on. */
  @Schema(name = "Evidence", description = "What a contribution rests on")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fact(
      Evidence.Kind kind,
      String requirement,
      String code,
      Level level,
      @Schema(
              description =
                  "Whether others vouch for the level, rather than the partner alone; not there"
                      + " where there is no level")
          Boolean verified,
      @Schema(
              description =
                  "The competency that the level is really held in, which counts as the code; not"
                      + " there where that is the code itself",
              examples = "solutions-partner:security")
          String via,
      String text,
      @Schema(description = "Other partners that the text names; not there where it names none")
          @JsonInclude(JsonInclude.Include.NON_EMPTY)
          List<UUID> partners) {

    public Fact {
      partners = partners == null ? List.of() : List.copyOf(partners);
    }

    static Fact of(Evidence evidence) {
      return new Fact(
          evidence.kind(),
          evidence.requirement(),
          evidence.code(),
          evidence.level(),
          evidence.verified(),
          evidence.via(),
          evidence.text(),
          evidence.named());
    }
  }
}
