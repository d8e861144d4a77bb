package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

/**
 * What a contribution rests on.
 *
 * @param requirement id of the requirement that it speaks for; nullable
 * @param code the competency, industry or technology; nullable
 * @param level the level held; nullable
 * @param text one line for people
 */
public record Evidence(Kind kind, String requirement, String code, Level level, String text) {

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
  }

  /** A fact that speaks for no requirement in particular. */
  public static Evidence of(Kind kind, String code, String text) {
    return new Evidence(kind, null, code, null, text);
  }
}
