package org.counterpart.notification.mail;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.notification.mail.ProfileReminderMail.Fact;
import org.counterpart.notification.notice.ProfileReminder.Suggestion;
import org.counterpart.notification.notice.ProfileReminder.Summary;

/** Writes a mail that asks whether a profile is still right. */
final class ProfileReminderMailWriter {
  private static final int SUBJECT_NAME = 60;
  private static final int MOST_NAMED = 12;
  private static final Map<String, String> ENGAGEMENT =
      Map.of("BUILD_WITH", "build with", "MARKET_WITH", "market with", "SELL_WITH", "sell with");

  private final ProfileReminderLetter letter;
  private final CompetencyNames names;
  private final Reader reader;

  private ProfileReminderMailWriter(ProfileReminderLetter letter) {
    this.letter = letter;
    this.names = new CompetencyNames(letter.competencyNames());
    this.reader = Reader.of(letter.recipient().language(), letter.recipient().country());
  }

  /** The mail to the letter's recipient. */
  static ProfileReminderMail write(ProfileReminderLetter letter, URI confirm, URI unsubscribe) {
    return new ProfileReminderMailWriter(letter).write(confirm, unsubscribe);
  }

  private ProfileReminderMail write(URI confirm, URI unsubscribe) {
    var name = letter.recipient().partnerName();
    var partner = name == null ? "your company" : Words.line(name);
    var reminder = letter.reminder();
    var suggestions = reminder.suggestions().stream().flatMap(s -> suggestion(s).stream()).toList();
    return new ProfileReminderMail(
        "Is the profile of %s still right?".formatted(Words.line(partner, SUBJECT_NAME)),
        suggestions.isEmpty() ? "One click keeps it for another year." : suggestions.getFirst(),
        Words.line(letter.recipient().name()),
        StandIn.sentence(letter.recipient(), reader),
        partner,
        reader.date(LocalDate.ofInstant(reminder.confirmedAt(), ZoneOffset.UTC)),
        facts(reminder.profile()),
        suggestions,
        confirm.toString(),
        reminder.number() > 1,
        unsubscribe.toString());
  }

  private List<Fact> facts(Summary profile) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Seat", Reader.country(profile.country())));
    facts.add(
        fact(
            "Serves",
            Stream.concat(
                profile.regionsServed().stream().map(Words::line),
                profile.countriesServed().stream().map(Reader::country)),
            "its own country"));
    facts.add(
        fact(
            "Languages",
            profile.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(Reader.TEXT)),
            "none named"));
    facts.add(fact("Industries", profile.industries().stream().map(Words::line), "none named"));
    facts.add(
        fact(
            "Ways to work",
            profile.engagementKinds().stream().map(kind -> ENGAGEMENT.getOrDefault(kind, kind)),
            "none named"));
    facts.add(
        fact(
            "Levels",
            profile.levels().stream()
                .map(
                    held ->
                        Words.capital(held.level().toLowerCase(Locale.ROOT))
                            + " in "
                            + names.of(held.competency())),
            "none"));
    facts.add(new Fact("Certificates", certificates(profile)));
    facts.add(new Fact("Past work", Words.count(profile.references(), "reference", "references")));
    facts.add(fact("Contacts", letter.contacts().stream().map(Words::line), "none"));
    return List.copyOf(facts);
  }

  private static Fact fact(String label, Stream<String> values, String none) {
    var all = values.toList();
    var more = all.size() - MOST_NAMED;
    var named = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return new Fact(
        label, all.isEmpty() ? none : more > 0 ? named + " and " + more + " more" : named);
  }

  private static String certificates(Summary profile) {
    return profile.certifications() == 0
        ? "none"
        : "%d of %s"
            .formatted(profile.certifications(), Words.count(profile.people(), "person", "people"));
  }

  /** A sentence; empty for a kind that is newer than this. */
  private static Optional<String> suggestion(Suggestion suggestion) {
    var count = suggestion.count();
    var certificates = Words.count(count, "certificate", "certificates");
    return Optional.ofNullable(
        switch (suggestion.kind()) {
          case "CERTIFICATIONS_LAPSED" ->
              "%s %s run out without being renewed."
                  .formatted(Words.capital(certificates), count == 1 ? "has" : "have");
          case "CERTIFICATIONS_LAPSING" ->
              "%s %s out within 90 days."
                  .formatted(Words.capital(certificates), count == 1 ? "runs" : "run");
          case "NO_CERTIFICATIONS" ->
              "There is nobody's certificate, so you hold no level and are found for little.";
          case "NO_RECENT_REFERENCES" ->
              "There is no past work of the last two years; what you have done counts in a match.";
          case "NO_CONTACT_TOPICS" ->
              "None of your contacts says what they look after, so mails cannot go to the right"
                  + " one.";
          case "NO_DESCRIPTION" -> "There is no description for the directory to show.";
          default -> null;
        });
  }
}
