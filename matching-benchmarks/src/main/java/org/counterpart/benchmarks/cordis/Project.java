package org.counterpart.benchmarks.cordis;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A research project that was signed.
 *
 * @param id CORDIS's number, unique
 * @param signed when the grant was signed; what was known "before" is judged by it
 * @param call the call for proposals that it answered
 * @param keywords as its authors listed them, separated by commas or semicolons; may be empty
 */
public record Project(
    String id,
    String acronym,
    String title,
    LocalDate start,
    LocalDate end,
    LocalDate signed,
    String call,
    String keywords,
    String objective) {

  static final Comparator<Project> OLDEST_FIRST =
      Comparator.comparing(Project::signed).thenComparing(Project::id);

  String heading() {
    return acronym + ": " + title;
  }

  /** Everything that says what it is about. */
  public String text() {
    return title + '\n' + keywords + '\n' + objective;
  }
}
