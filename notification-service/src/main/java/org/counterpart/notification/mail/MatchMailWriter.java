package org.counterpart.notification.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.match.Coverage;
import org.counterpart.notification.opportunity.Opportunity;
import org.counterpart.notification.opportunity.Requirement;

/** Writes a mail about a match: decides what is said, not what it looks like. */
final class MatchMailWriter {
  private static final int SUBJECT_WORK = 60;
  private static final int PREHEADER = 110;
  private static final Map<String, String> ENGAGEMENT =
      Map.of(
          "BUILD_WITH", "Build with: deliver the project together",
          "MARKET_WITH", "Market with: win customers together",
          "SELL_WITH", "Sell with: sell to the customer together");

  private final MatchLetter letter;
  private final Opportunity opportunity;
  private final Coverage coverage;
  private final CompetencyNames names;
  private final Reader reader;
  private final Optional<Pay> pay;

  private MatchMailWriter(MatchLetter letter) {
    this.letter = letter;
    this.opportunity = letter.opportunity();
    this.coverage = Coverage.of(opportunity, letter.match());
    this.names = new CompetencyNames(letter.competencyNames());
    this.reader = Reader.of(letter.recipient().language(), letter.recipient().country());
    this.pay =
        Optional.ofNullable(opportunity.value()).map(value -> new Pay(value, coverage, reader));
  }

  /** The mail to the letter's recipient. */
  static MatchMail write(MatchLetter letter, URI unsubscribe) {
    return new MatchMailWriter(letter).write(unsubscribe);
  }

  private MatchMail write(URI unsubscribe) {
    return new MatchMail(
        subject(),
        Words.line(opportunity.title() + " – " + opportunity.teaser(), PREHEADER),
        Words.line(letter.recipient().name()),
        StandIn.sentence(letter.recipient(), reader),
        orElse(letter.recipient().partnerName(), "your company"),
        poster(),
        posterName(),
        Words.line(opportunity.title()),
        pay.map(Pay::whole).orElse(null),
        pay.flatMap(Pay::explanation).orElse(null),
        facts(),
        Words.paragraphs(opportunity.teaser()),
        Reasons.score(letter.match()),
        new Reasons(names, reader).of(letter.match()),
        needs(coverage.yours()),
        needs(coverage.others()),
        unsubscribe.toString());
  }

  private String subject() {
    String work =
        coverage.yours().isEmpty()
            ? Words.line(opportunity.title(), SUBJECT_WORK)
            : Words.line(names.of(coverage.yours().getFirst().competency()), SUBJECT_WORK)
                + " work";
    String place = Place.in(opportunity.countries());
    return Words.capital(work)
        + (place.isEmpty() ? "" : " " + place)
        + pay.map(p -> ", " + p.headline()).orElse("")
        + ": you are a match";
  }

  private List<MatchMail.Fact> facts() {
    List<MatchMail.Fact> facts = new ArrayList<>();
    facts.add(new MatchMail.Fact("Where", Place.list(opportunity.countries())));
    facts.add(new MatchMail.Fact("When", dates()));
    if (opportunity.applyBy() != null) {
      facts.add(new MatchMail.Fact("Deadline", reader.date(opportunity.applyBy())));
    }
    if (!opportunity.languages().isEmpty()) {
      facts.add(new MatchMail.Fact("Language", Reader.languages(opportunity.languages())));
    }
    if (opportunity.industry() != null) {
      facts.add(new MatchMail.Fact("Industry", industry(opportunity.industry())));
    }
    String engagement = ENGAGEMENT.get(String.valueOf(opportunity.engagementKind()));
    if (engagement != null) {
      facts.add(new MatchMail.Fact("How", engagement));
    }
    return List.copyOf(facts);
  }

  private String dates() {
    return reader.date(opportunity.startDate())
        + " to "
        + reader.date(opportunity.endDate())
        + ", "
        + Timespan.between(opportunity.startDate(), opportunity.endDate());
  }

  private static String industry(String code) {
    return Words.capital(Words.line(code).replace('-', ' '));
  }

  private String poster() {
    return letter
        .poster()
        .map(p -> Words.line(p.partnerName()) + " in " + Place.withArticle(p.country()))
        .orElseGet(this::posterName);
  }

  private String posterName() {
    return letter.poster().map(PartnerContacts::partnerName).map(Words::line).orElse("A partner");
  }

  private List<MatchMail.Need> needs(List<Requirement> requirements) {
    return requirements.stream()
        .map(r -> new MatchMail.Need(Words.capital(names.of(r.competency())), terms(r)))
        .toList();
  }

  private static String terms(Requirement requirement) {
    String level =
        switch (requirement.level()) {
          case "SILVER" -> "silver or better";
          case "GOLD" -> "gold";
          default -> "any level, or proven by past work";
        };
    return level
        + (requirement.isMustHave() ? ", must have" : ", nice to have")
        + (requirement.seats() > 1 ? ", for up to " + requirement.seats() + " partners" : "");
  }

  private static String orElse(String text, String fallback) {
    return text == null ? fallback : Words.line(text);
  }
}
