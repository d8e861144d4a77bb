package org.counterpart.opportunity.content;

import java.time.LocalDate;
import org.counterpart.rest.problem.Violations;

/**
 * What posting asks for on top of {@link ContentCheck}: nothing may be missing that a partner has
 * to know, something must be missing that a partner can bring, and there must be time left.
 */
public final class PostingCheck {
  private final Violations violations;
  private final LocalDate today;

  /**
   * @param today in UTC
   */
  public PostingCheck(Violations violations, LocalDate today) {
    this.violations = violations;
    this.today = today;
  }

  /** Adds what is wrong. */
  public void check(OpportunityContent content) {
    required("/title", content.title());
    required("/teaser", content.teaser());
    required("/engagementKind", content.engagementKind());
    required("/startDate", content.startDate());
    required("/endDate", content.endDate());
    if (content.requirements().isEmpty()) {
      violations.add(
          "/requirements", "required", "Say what is missing: at least one requirement is needed.");
    }
    timeLeft(content);
  }

  /**
   * Adds that nothing is missing.
   *
   * @param content has passed {@link ContentCheck}, since only right requirements can be subtracted
   */
  public void checkSomethingMissing(OpportunityContent content) {
    if (!content.requirements().isEmpty() && content.terms().missing().isEmpty()) {
      violations.add(
          "/covers",
          "nothing-missing",
          "You cover every requirement yourself, so there is nothing to match partners with.");
    }
  }

  private void required(String pointer, Object value) {
    if (value == null) {
      violations.add(pointer, "required", "Needed to post an opportunity.");
    }
  }

  private void timeLeft(OpportunityContent content) {
    if (content.applyBy() != null && content.applyBy().isBefore(today)) {
      violations.add("/applyBy", "date-passed", "Partners could not apply any more.");
    }
    if (content.endDate() != null && content.endDate().isBefore(today)) {
      violations.add("/endDate", "date-passed", "The work has ended already.");
    }
  }
}
