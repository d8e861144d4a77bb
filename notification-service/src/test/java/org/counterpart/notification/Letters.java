package org.counterpart.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.mail.LevelWarningLetter;
import org.counterpart.notification.mail.MatchLetter;
import org.counterpart.notification.mail.MembershipLetter;
import org.counterpart.notification.mail.ProfileReminderLetter;
import org.counterpart.notification.mail.Recipient;
import org.counterpart.notification.match.Contribution;
import org.counterpart.notification.match.Evidence;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.notice.LevelChanges;
import org.counterpart.notification.notice.LevelChanges.Change;
import org.counterpart.notification.notice.LevelChanges.Expiring;
import org.counterpart.notification.notice.LevelChanges.Saving;
import org.counterpart.notification.notice.MembershipChange;
import org.counterpart.notification.notice.ProfileReminder;
import org.counterpart.notification.notice.ProfileReminder.Held;
import org.counterpart.notification.notice.ProfileReminder.Suggestion;
import org.counterpart.notification.notice.ProfileReminder.Summary;
import org.counterpart.notification.opportunity.Opportunity;
import org.counterpart.notification.opportunity.Requirement;
import org.counterpart.notification.opportunity.Value;

/** Letters as they may really be. */
public final class Letters {
  private static final UUID OPPORTUNITY = UUID.fromString("0199f3a0-0000-7000-8000-00000000a001");
  private static final UUID POSTER = UUID.fromString("0199f3a0-0000-7000-8000-000000000002");
  private static final UUID PARTNER = UUID.fromString("0199f3a0-0000-7000-8000-000000000001");
  private static final UUID MATCH = UUID.fromString("5b3f2c1e-6d0a-5f1b-9c55-0d2f7c9a1e01");

  private static final Map<String, String> NAMES =
      Map.of(
          "mpn:security", "Security",
          "mpn:data-analytics", "Data Analytics",
          "solutions-partner:infrastructure", "Infrastructure (Azure)");

  private Letters() {}

  /** To Ada in Ireland, about security for a machine builder in Germany. */
  public static MatchLetter plantSecurity() {
    return letter(
        new Recipient("Ada Muster", "ada@northwind.example", "en", "Northwind Security", "IE"),
        opportunity(
            "Plant security for a machine builder",
            """
            A machine builder connects eleven plants and wants one security operations centre \
            for all of them: sensors in the plants, one place where alarms come together, and \
            people who answer them.

            We bring the cloud platform and run the project.
            You bring security and the experience of factories.\
            """,
            new Value(12_000_000, "EUR")));
  }

  /** To Ada in Ireland: is it still right? */
  public static ProfileReminderLetter profileReminder(String partnerName) {
    return new ProfileReminderLetter(
        new Recipient("Ada Muster", "ada@northwind.example", "en", partnerName, "IE"),
        new AddressHash(new byte[AddressHash.SIZE]),
        "<profile-" + MATCH + "@counterpart.example>",
        new ProfileReminder(
            MATCH,
            PARTNER,
            Instant.parse("2025-11-20T09:30:00Z"),
            2,
            new Summary(
                "IE",
                List.of("GB", "DE"),
                List.of("BENELUX"),
                List.of("en", "ga"),
                List.of("manufacturing", partnerName),
                List.of("BUILD_WITH", "SELL_WITH", "OF_TOMORROW"),
                List.of(new Held("mpn:security", "GOLD"), new Held("mpn:data-analytics", "SILVER")),
                7,
                19,
                1),
            List.of(
                new Suggestion("CERTIFICATIONS_LAPSED", 1),
                new Suggestion("CERTIFICATIONS_LAPSING", 12),
                new Suggestion("NO_CONTACT_TOPICS", 0),
                new Suggestion("OF_TOMORROW", 3))),
        List.of("Ada Muster", "Bert General", partnerName),
        NAMES);
  }

  /** To Ada in Ireland, about something that the operator of an ecosystem has done. */
  public static MembershipLetter membership(String ecosystem, String before, String state) {
    return new MembershipLetter(
        new Recipient("Ada Muster", "ada@northwind.example", "en", "Northwind Security", "IE"),
        new AddressHash(new byte[AddressHash.SIZE]),
        "<membership-" + MATCH + "@counterpart.example>",
        new MembershipChange(
            MATCH, PARTNER, "iamcp", ecosystem, before, state, "OPERATOR", Instant.EPOCH));
  }

  /** To Ada in Ireland: three levels lapse, each for another reason. */
  public static LevelWarningLetter levelWarning(String partnerName) {
    return new LevelWarningLetter(
        new Recipient("Ada Muster", "ada@northwind.example", "en", partnerName, "IE"),
        new AddressHash(new byte[AddressHash.SIZE]),
        "<levels-" + MATCH + "@counterpart.example>",
        new LevelChanges(
            MATCH,
            PARTNER,
            LocalDate.of(2150, 1, 1),
            30,
            List.of(
                new Change(
                    "mpn:security",
                    "GOLD",
                    "SILVER",
                    new Saving(
                        2, 0, List.of(new Expiring("AZ-500", 2), new Expiring("SC-200", 1)))),
                new Change("mpn:data-analytics", "SILVER", "NONE", new Saving(1, 1, List.of())),
                new Change(
                    "solutions-partner:infrastructure",
                    "GOLD",
                    "SILVER",
                    new Saving(0, 0, List.of())))),
        NAMES);
  }

  public static MatchLetter letter(Recipient recipient, Opportunity opportunity) {
    return new MatchLetter(
        recipient,
        new AddressHash(new byte[AddressHash.SIZE]),
        "<match-" + MATCH + "@counterpart.example>",
        match(),
        opportunity,
        Optional.of(new PartnerContacts(POSTER, 1, "Fabrikam Ltd", "DE", List.of())),
        NAMES);
  }

  public static Opportunity opportunity(String title, String teaser, Value value) {
    return new Opportunity(
        OPPORTUNITY,
        2,
        "OPEN",
        POSTER,
        title,
        teaser,
        "manufacturing",
        List.of("DE"),
        List.of("de", "en"),
        "BUILD_WITH",
        LocalDate.of(2027, 1, 11),
        LocalDate.of(2027, 6, 30),
        LocalDate.of(2026, 12, 31),
        value,
        List.of(
            new Requirement("r1", "mpn:security", "SILVER", "MUST_HAVE", 60, 1),
            new Requirement("r2", "solutions-partner:infrastructure", "ANY", "MUST_HAVE", 30, 1),
            new Requirement("r3", "mpn:data-analytics", "GOLD", "NICE_TO_HAVE", 10, 2)));
  }

  public static Match match() {
    return new Match(
        MATCH,
        OPPORTUNITY,
        2,
        PARTNER,
        0.8125,
        List.of(
            new Contribution(
                "coverage",
                0.55,
                List.of(
                    new Evidence(
                        "COMPETENCY",
                        "r1",
                        "mpn:security",
                        "Gold in mpn:security through the project's end on 2027-06-30"))),
            new Contribution(
                "industry",
                0.1025,
                List.of(new Evidence("INDUSTRY", null, null, "Works in manufacturing"))),
            new Contribution(
                "experience",
                0.16,
                List.of(
                    new Evidence(
                        "REFERENCE",
                        null,
                        "mpn:security",
                        "2 pieces of past work in mpn:security: Monitoring for a car supplier,"
                            + " Remote maintenance for presses")))));
  }
}
