package org.counterpart.benchmarks.cordis;

import java.time.LocalDate;
import java.util.List;

/**
 * A project as the opportunity that its coordinator could have posted, with what really came of it.
 *
 * @param project CORDIS's number
 * @param poster external id of the coordinator
 * @param truth external ids of the other members that are partners
 * @param unseen how many other members appear only after the date, which nothing could find
 * @param opportunity the body of {@code POST /opportunities}
 */
public record RealOpportunity(
    String project,
    LocalDate signed,
    String poster,
    List<String> truth,
    int unseen,
    Posting opportunity) {

  /** The body of {@code POST /opportunities}, posted at once. */
  public record Posting(
      String state,
      String title,
      String teaser,
      String details,
      Full full,
      String engagementKind,
      LocalDate startDate,
      LocalDate endDate,
      Money value,
      List<Requirement> requirements) {}

  public record Full(String customerName, String text) {}

  /**
   * @param amount cents
   */
  public record Money(long amount, String currency) {}

  public record Requirement(
      String competency, String level, String priority, int weight, int seats) {}
}
