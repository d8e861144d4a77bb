package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.List;
import org.counterpart.engine.Contribution;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Evidence.Kind;
import org.counterpart.engine.Match;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Part;
import org.counterpart.engine.Requirement;

/** Says what a score consists of and what each part rests on. */
final class Explaining {

  private static final int MOST_WORK = 3;

  private final Scoring scoring;

  Explaining(Scoring scoring) {
    this.scoring = scoring;
  }

  /** The match of a partner that fits. */
  Match match(Query query, IndexedPartner partner) {
    List<Contribution> contributions = new ArrayList<>();
    int total = 0;
    for (Part part : Part.values()) {
      int units = scoring.part(part, query, partner);
      total += units;
      if (scoring.weights().share(part) > 0) {
        List<Evidence> evidence = units == 0 ? List.of() : evidence(part, query, partner);
        contributions.add(new Contribution(part, fraction(units), evidence));
      }
    }
    return new Match(
        query.opportunity().id(),
        partner.partner().id(),
        fraction(total),
        scoring.weights().version(),
        contributions);
  }

  static double fraction(int units) {
    return units / (double) Scoring.ONE;
  }

  private List<Evidence> evidence(Part part, Query query, IndexedPartner partner) {
    return switch (part) {
      case COVERAGE -> covered(query.opportunity(), partner);
      case VERIFIED -> verified(query.opportunity(), partner);
      case INDUSTRY -> industry(query.opportunity().industry());
      case TECHNOLOGY -> technologies(query, partner);
      case EXPERIENCE -> experience(query, partner);
      case FRESHNESS -> updated(partner);
      case WORK, WORDS, NETWORK, TRUST, NAMED, NAME, CITY, COUNTRY, NEAR ->
          query.evidence(part, partner);
    };
  }

  private List<Evidence> covered(Opportunity opportunity, IndexedPartner partner) {
    List<Evidence> evidence = new ArrayList<>();
    for (Requirement requirement : opportunity.missing()) {
      Held held = partner.held(requirement.competency());
      Fit fit = Fit.of(requirement, opportunity, held, scoring.weights());
      if (fit.value() > 0) {
        evidence.add(covered(requirement, opportunity, fit, held));
      }
    }
    return evidence;
  }

  private Evidence covered(Requirement requirement, Opportunity opportunity, Fit fit, Held held) {
    String code = requirement.competency();
    if (fit.level() == null) {
      String text = pieces(held.references()) + " in " + code;
      return Evidence.about(requirement.id(), Kind.REFERENCE, code, text);
    }
    Fit verified = Fit.verified(requirement, opportunity, held, scoring.weights());
    return HeldLevel.evidence(requirement, opportunity, fit, verified);
  }

  private List<Evidence> verified(Opportunity opportunity, IndexedPartner partner) {
    List<Evidence> evidence = new ArrayList<>();
    for (Requirement requirement : opportunity.missing()) {
      Held held = partner.held(requirement.competency());
      Fit fit = Fit.verified(requirement, opportunity, held, scoring.weights());
      if (fit.value() > 0) {
        evidence.add(HeldLevel.proof(requirement, opportunity, fit));
      }
    }
    return evidence;
  }

  private static List<Evidence> industry(String industry) {
    return List.of(Evidence.of(Kind.INDUSTRY, industry, "Works in " + industry));
  }

  private static List<Evidence> technologies(Query query, IndexedPartner partner) {
    return partner.technologies().entrySet().stream()
        .filter(technology -> query.names(technology.getValue()))
        .map(technology -> technology.getKey())
        .sorted()
        .map(code -> Evidence.of(Kind.TECHNOLOGY, code, "Uses " + code))
        .toList();
  }

  private static List<Evidence> experience(Query query, IndexedPartner partner) {
    return query.competencies().stream()
        .filter(code -> partner.held(code).references() > 0)
        .map(code -> Evidence.of(Kind.REFERENCE, code, titles(code, partner)))
        .toList();
  }

  private static String titles(String code, IndexedPartner partner) {
    List<String> titles =
        partner.work().stream()
            .filter(work -> work.competencies().contains(code))
            .map(work -> '"' + work.title() + '"')
            .distinct()
            .limit(MOST_WORK)
            .toList();
    int count = partner.held(code).references();
    return pieces(count) + " in " + code + ", for example " + String.join(", ", titles);
  }

  private static List<Evidence> updated(IndexedPartner partner) {
    String day = partner.partner().updatedAt().toString().substring(0, 10);
    return List.of(Evidence.of(Kind.PROFILE, null, "Profile updated on " + day));
  }

  private static String pieces(int count) {
    return count == 1 ? "1 piece of past work" : count + " pieces of past work";
  }
}
