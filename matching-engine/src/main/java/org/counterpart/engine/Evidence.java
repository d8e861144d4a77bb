package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;

/**
 * What a contribution rests on.
 *
 * @param requirement id of the requirement that it speaks for; nullable
 * @param code the competency, industry or technology; nullable
 * @param level the level held; nullable
 * @param verified whether the level is verified rather than declared; null where there is no level
 * @param via the competency that the level is really held in; null where that is {@code code}
 * @param text one line for people
 * @param named the other partners whose names are in the text
 */
public record Evidence(
    Kind kind,
    String requirement,
    String code,
    Level level,
    Boolean verified,
    String via,
    String text,
    List<UUID> named) {

  /** What sort of fact it is. */
  public enum Kind {
    COMPETENCY,
    REFERENCE,
    INDUSTRY,
    TECHNOLOGY,
    CONNECTION,
    WORDS,
    COUNTRY,
    PROFILE
  }

  public Evidence {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    named = List.copyOf(named);
  }

  /** A fact that speaks for a requirement, and is no level. */
  public static Evidence about(String requirement, Kind kind, String code, String text) {
    return new Evidence(kind, requirement, code, null, null, null, text, List.of());
  }

  /** A fact about how the partner is connected with others, by whose names they are told. */
  public static Evidence connection(String text, List<UUID> named) {
    return new Evidence(Kind.CONNECTION, null, null, null, null, null, text, named);
  }

  /** A fact that speaks for no requirement in particular. */
  public static Evidence of(Kind kind, String code, String text) {
    return about(null, kind, code, text);
  }
}
