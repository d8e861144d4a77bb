package org.counterpart.opportunity.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterpart.opportunity.requirement.Requirement;
import org.counterpart.rest.problem.Violations;

/** What requirements and covers have to keep to, in a draft as well. */
final class RequirementCheck {
  private static final int MAX_ITEMS = 50;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  private final Violations violations;
  private final Set<String> knownCompetencies;

  RequirementCheck(Violations violations, Set<String> knownCompetencies) {
    this.violations = violations;
    this.knownCompetencies = knownCompetencies;
  }

  void requirements(List<RequirementContent> requirements) {
    new TextCheck(violations).size("/requirements", requirements, MAX_ITEMS);
    Set<String> ids = new HashSet<>();
    Set<List<Object>> askedFor = new HashSet<>();
    for (int i = 0; i < requirements.size(); i++) {
      String at = "/requirements/" + i;
      RequirementContent requirement = requirements.get(i);
      if (requirement == null) {
        violations.add(at, "required", "Must not be null.");
      } else {
        requirement(at, requirement);
        unique(at, requirement, ids, askedFor);
      }
    }
  }

  void covers(List<CoverContent> covers) {
    new TextCheck(violations).size("/covers", covers, MAX_ITEMS);
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < covers.size(); i++) {
      String at = "/covers/" + i;
      CoverContent cover = covers.get(i);
      if (cover == null) {
        violations.add(at, "required", "Must not be null.");
      } else {
        cover(at, cover, seen);
      }
    }
  }

  private void requirement(String at, RequirementContent requirement) {
    if (requirement.id() != null && !ID.matcher(requirement.id()).matches()) {
      violations.add(
          at + "/id", "malformed-code", "Must be 1 to 40 letters, digits, dots, _ or -.");
    }
    competency(at, requirement.competency());
    range(at + "/weight", requirement.weight(), Requirement.MAX_WEIGHT);
    range(at + "/seats", requirement.seats(), Requirement.MAX_SEATS);
  }

  private void unique(
      String at, RequirementContent requirement, Set<String> ids, Set<List<Object>> askedFor) {
    if (requirement.id() != null && !ids.add(requirement.id())) {
      violations.add(at + "/id", "duplicate-id", "Another requirement has this id.");
    }
    if (requirement.competency() != null
        && !askedFor.add(
            List.of(
                requirement.competency(),
                requirement.levelOrAny(),
                requirement.priorityOrMust()))) {
      violations.add(
          at,
          "duplicate-requirement",
          "Another requirement asks for the same competency, level and priority; give one of them"
              + " more seats.");
    }
  }

  private void cover(String at, CoverContent cover, Set<List<Object>> seen) {
    competency(at, cover.competency());
    range(at + "/seats", cover.seats(), Requirement.MAX_SEATS);
    if (cover.level() == null) {
      violations.add(at + "/level", "required", "Say at which level you cover it.");
    } else if (cover.competency() != null
        && !seen.add(List.of(cover.competency(), cover.level()))) {
      violations.add(at, "duplicate-cover", "Another cover names the same competency and level.");
    }
  }

  private void competency(String at, String competency) {
    if (competency == null) {
      violations.add(at + "/competency", "required", "Name a competency of the taxonomy.");
    } else if (!knownCompetencies.contains(competency)) {
      violations.add(
          at + "/competency", "unknown-competency", "The taxonomy has no such competency.");
    }
  }

  private void range(String at, Integer value, int max) {
    if (value != null && (value < 1 || value > max)) {
      violations.add(at, "out-of-range", "Must be 1 to " + max + ".");
    }
  }
}
