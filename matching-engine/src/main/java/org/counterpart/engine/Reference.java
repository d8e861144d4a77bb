package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * Past work of a partner.
 *
 * @param title what it was called; shown as evidence
 * @param text what was done; may be empty
 * @param competencies codes of the competencies that it took
 * @param partners who else took part, by id or by external id, as the reference names them
 */
public record Reference(String title, String text, Set<String> competencies, Set<String> partners) {

  public Reference {
    requireNonNull(title, "title");
    requireNonNull(text, "text");
    competencies = Set.copyOf(competencies);
    partners = Set.copyOf(partners);
  }
}
