package org.counterpart.matching.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Level;
import org.counterpart.engine.Remedy;
import org.counterpart.matching.index.MatchingIndex;
import org.counterpart.matching.match.ObstacleResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that would close or narrow a gap. */
@Schema(name = "Remedy", description = "Something that would close or narrow a gap")
public record RemedyResponse(
    Kind kind,
    @Schema(description = "Whose situation would change") UUID partnerId,
    @Schema(description = "Not there while the partner is not known here") String partnerName,
    @Schema(description = "How many of the lacking seats it would fill", minimum = "1") int fills,
    @Schema(
            description =
                "The level that would fill them; not there where past work does, in a partner out"
                    + " of scope")
        Level level,
    @Schema(description = "Since when it is not held, or from when on it will be; only for these")
        LocalDate date,
    @Schema(description = "How many more certified people it takes at least; only for CERTIFY")
        Integer people,
    @Schema(description = "What keeps the partner out; only for ADMIT")
        List<ObstacleResponse> obstacles,
    @Schema(description = "A line for people") String text) {

  /** What would have to happen. */
  @Schema(
      name = "RemedyKind",
      description =
          "RENEW: get back what lapsed. START_LATER: begin when the level does. CERTIFY: have more"
              + " people certified. ADMIT: open the opportunity's scope")
  public enum Kind {
    RENEW,
    START_LATER,
    CERTIFY,
    ADMIT
  }

  static RemedyResponse of(Remedy remedy, MatchingIndex index) {
    return switch (remedy) {
      case Remedy.Renew renew ->
          of(Kind.RENEW, remedy, index, renew.level(), renew.lapsed(), null, List.of());
      case Remedy.StartLater later ->
          of(Kind.START_LATER, remedy, index, later.level(), later.start(), null, List.of());
      case Remedy.Certify certify ->
          of(Kind.CERTIFY, remedy, index, certify.needed(), null, certify.people(), List.of());
      case Remedy.Admit admit -> {
        List<ObstacleResponse> obstacles = ObstacleResponse.of(admit.obstacles());
        yield of(Kind.ADMIT, remedy, index, admit.level(), null, null, obstacles);
      }
    };
  }

  private static RemedyResponse of(
      Kind kind,
      Remedy remedy,
      MatchingIndex index,
      Level level,
      LocalDate date,
      Integer people,
      List<ObstacleResponse> obstacles) {
    return new RemedyResponse(
        kind,
        remedy.partner(),
        index.partnerName(remedy.partner()).orElse(null),
        remedy.fills(),
        level,
        date,
        people,
        obstacles,
        remedy.text());
  }
}
