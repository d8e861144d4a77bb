package org.counterpart.notification.mail;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.counterpart.notification.mail.LevelWarningMail.Lapse;
import org.counterpart.notification.notice.LevelChanges.Change;
import org.counterpart.notification.notice.LevelChanges.Expiring;
import org.counterpart.notification.notice.LevelChanges.Saving;

/** Writes a mail about levels that will lapse: decides what is said, not what it looks like. */
final class LevelWarningMailWriter {
  private static final int SUBJECT_NAME = 60;
  private static final int PREHEADER = 110;

  private final LevelWarningLetter letter;
  private final CompetencyNames names;
  private final Reader reader;

  private LevelWarningMailWriter(LevelWarningLetter letter) {
    this.letter = letter;
    this.names = new CompetencyNames(letter.competencyNames());
    this.reader = Reader.of(letter.recipient().language(), letter.recipient().country());
  }

  /**
   * The mail to the letter's recipient.
   *
   * @param today the day on which it is sent
   */
  static LevelWarningMail write(LevelWarningLetter letter, URI unsubscribe, LocalDate today) {
    return new LevelWarningMailWriter(letter).write(unsubscribe, today);
  }

  private LevelWarningMail write(URI unsubscribe, LocalDate today) {
    var lapses = letter.warning().changes().stream().map(this::lapse).toList();
    var partner = letter.recipient().partnerName();
    return new LevelWarningMail(
        subject(),
        Words.line(lapses.getFirst().remedy(), PREHEADER),
        Words.line(letter.recipient().name()),
        StandIn.sentence(letter.recipient(), reader),
        partner == null ? "your company" : Words.line(partner),
        reader.date(letter.warning().day()),
        left(ChronoUnit.DAYS.between(today, letter.warning().day())),
        lapses,
        unsubscribe.toString());
  }

  private String subject() {
    var first = letter.warning().changes().getFirst();
    var others = letter.warning().changes().size() - 1;
    return "%s in %s%s %s on %s"
        .formatted(
            Words.capital(level(first.before())),
            Words.line(names.of(first.competency()), SUBJECT_NAME),
            others == 0 ? "" : " and " + others + " more",
            others == 0 ? "lapses" : "lapse",
            reader.date(letter.warning().day()));
  }

  private static String left(long days) {
    return switch (Math.clamp(days, 0, 1_000)) {
      case 0 -> "today";
      case 1 -> "tomorrow";
      default -> "in " + days + " days";
    };
  }

  private Lapse lapse(Change change) {
    var saving = change.saving() == null ? new Saving(0, 0, List.of()) : change.saving();
    return new Lapse(
        Words.capital(names.of(change.competency())),
        "NONE".equals(change.after())
            ? level(change.before()) + " is lost"
            : level(change.before()) + " becomes " + level(change.after()),
        remedy(change, saving),
        saving.expiring().stream().map(LevelWarningMailWriter::expiring).toList());
  }

  private static String remedy(Change change, Saving saving) {
    if (saving.people() == 0 && saving.references() == 0) {
      return "Its people back another gold from then on.";
    }
    var references =
        saving.references() == 0
            ? ""
            : "add "
                + Words.count(saving.references(), "customer reference", "customer references");
    if (saving.people() == 0) {
      return "What would save it: " + references + ".";
    }
    var alone = "GOLD".equals(change.before()) ? ", who " + back(saving.people()) : "";
    var others = Words.count(saving.people(), "more person", "more people");
    var people =
        saving.expiring().isEmpty()
            ? "have " + others + " certified" + alone
            : "have %s renew, or %s certified%s"
                .formatted(Words.count(saving.people(), "person", "people"), others, alone);
    return "What would save it: "
        + people
        + (references.isEmpty() ? "" : "; and " + references)
        + ".";
  }

  private static String back(int people) {
    return people == 1 ? "backs no other gold" : "back no other gold";
  }

  private static String expiring(Expiring expiring) {
    return "%s of %s"
        .formatted(
            Words.line(expiring.certification()),
            Words.count(expiring.people(), "person", "people"));
  }

  private static String level(String level) {
    return level.toLowerCase(Locale.ROOT);
  }
}
