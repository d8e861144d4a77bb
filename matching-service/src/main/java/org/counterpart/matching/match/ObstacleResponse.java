package org.counterpart.matching.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterpart.engine.Level;
import org.counterpart.engine.Obstacle;
import org.counterpart.engine.Obstacle.Shortfall;
import org.counterpart.matching.event.OpenMarket;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reason for which a partner does not fit. */
@Schema(name = "Obstacle", description = "One reason for which a partner does not fit")
public record ObstacleResponse(
    @Schema(description = "Kebab-case and stable", examples = "country-not-served") String code,
    @Schema(description = "A sentence for people") String detail,
    @Schema(description = "The requirement that it is about; not there for the others")
        String requirement) {

  /** A line for each obstacle; one that covers nothing gets a line for each requirement. */
  public static List<ObstacleResponse> of(List<Obstacle> obstacles) {
    return obstacles.stream().flatMap(obstacle -> lines(obstacle).stream()).toList();
  }

  private static List<ObstacleResponse> lines(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.OwnOpportunity() ->
          line("own-opportunity", "The partner posted the opportunity itself.");
      case Obstacle.CountryNotServed(Set<String> wanted) ->
          line("country-not-served", "It serves none of " + list(wanted) + ".");
      case Obstacle.LanguageNotSpoken(Set<String> wanted) ->
          line("language-not-spoken", "It speaks none of " + list(wanted) + ".");
      case Obstacle.OutsideEcosystems(Set<String> wanted) when OpenMarket.isIt(wanted) ->
          line("reach-limited", "It is only to be found inside ecosystems of its choice.");
      case Obstacle.OutsideEcosystems(Set<String> wanted) ->
          line(
              "outside-ecosystems",
              "It belongs to none of " + list(wanted) + ", or wants no work from there.");
      case Obstacle.EngagementKindNotOffered(var wanted, var offered) ->
          line("engagement-kind-not-offered", "It does not offer " + wanted + ".");
      case Obstacle.NothingMissing() ->
          line("nothing-missing", "The poster covers every requirement itself.");
      case Obstacle.CoversNothing(List<Shortfall> shortfalls) ->
          shortfalls.stream().map(ObstacleResponse::shortfall).toList();
    };
  }

  private static List<ObstacleResponse> line(String code, String detail) {
    return List.of(new ObstacleResponse(code, detail, null));
  }

  private static ObstacleResponse shortfall(Shortfall shortfall) {
    StringBuilder detail = new StringBuilder();
    detail
        .append(asked(shortfall))
        .append(" in ")
        .append(shortfall.requirement().competency())
        .append(" is needed when the project starts; it then holds ")
        .append(shortfall.held() == null ? "no level" : lower(shortfall.held()));
    if (shortfall.heldUntil() != null) {
      detail.append("; what it held lapsed on ").append(shortfall.heldUntil());
    }
    if (shortfall.heldFrom() != null) {
      detail.append("; what is needed begins on ").append(shortfall.heldFrom());
    }
    return new ObstacleResponse(
        "level-not-held", detail.append('.').toString(), shortfall.requirement().id());
  }

  private static String asked(Shortfall shortfall) {
    return switch (shortfall.requirement().asked()) {
      case ANY -> "Any level, or past work,";
      case SILVER -> "Silver";
      case GOLD -> "Gold";
    };
  }

  private static String lower(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static String list(Set<String> codes) {
    return new TreeSet<>(codes).stream().collect(Collectors.joining(", "));
  }
}
