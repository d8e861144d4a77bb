package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;

/**
 * Past work of a partner.
 *
 * @param title what it was called; shown as evidence
 * @param text what was done; may be empty
 * @param competencies codes of the competencies that it took
 * @param partners who else took part, by id or by external id, as the reference names them
 * @param start its first day; nullable
 * @param end its last day; nullable, as when it still goes on
 */
public record Reference(
    String title,
    String text,
    Set<String> competencies,
    Set<String> partners,
    LocalDate start,
    LocalDate end) {

  public Reference {
    requireNonNull(title, "title");
    requireNonNull(text, "text");
    competencies = Set.copyOf(competencies);
    partners = Set.copyOf(partners);
  }

  /** Work of which nobody says when it was. */
  public Reference(String title, String text, Set<String> competencies, Set<String> partners) {
    this(title, text, competencies, partners, null, null);
  }
}
