package org.counterpart.benchmarks.ecosystem;

/**
 * How large an ecosystem is.
 *
 * @param partners how many there are; 1 or more
 * @param competencies how many the taxonomies have; 8 or more, which one opportunity may ask for
 */
public record Scale(int partners, int competencies) {

  public Scale {
    if (partners < 1 || competencies < 8) {
      throw new IllegalArgumentException("too small: " + partners + ", " + competencies);
    }
  }

  /** For names of files and tables. */
  public String slug() {
    return partners + "_" + competencies;
  }
}
