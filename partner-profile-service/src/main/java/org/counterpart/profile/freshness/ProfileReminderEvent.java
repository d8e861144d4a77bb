package org.counterpart.profile.freshness;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.outbox.OutboxEvent;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.level.LevelSegment;
import org.counterpart.profile.partner.EngagementKind;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.reference.ReferenceDetails;
import org.counterpart.rest.id.Ids;

/**
 * The question whether a profile is still right, as it is published: with what it says, so that it
 * can be answered where it is read. No person is named.
 *
 * @param confirmedAt when somebody last said, or showed by changing it, that it is right
 * @param number how many reminders this is since then, from 1
 */
record ProfileReminderEvent(
    UUID id,
    UUID partnerId,
    Instant confirmedAt,
    long number,
    Summary profile,
    List<Suggestion> suggestions) {

  static final String TOPIC = "profile-reminders";
  static final String TYPE = "org.counterpart.profile-reminder.v1";

  static ProfileReminderEvent of(
      Partner partner,
      List<LevelSegment> levels,
      List<CertificationDetails> certifications,
      List<ReferenceDetails> references,
      List<Suggestion> suggestions) {
    var profile = partner.profile();
    return new ProfileReminderEvent(
        Ids.next(),
        partner.id(),
        partner.confirmedAt(),
        partner.reminders(),
        new Summary(
            profile.country(),
            profile.countriesServed(),
            profile.regionsServed(),
            profile.languages(),
            profile.industries(),
            profile.engagementKinds(),
            levels.stream().map(held -> new Held(held.code(), held.level())).toList(),
            Math.toIntExact(
                certifications.stream().map(CertificationDetails::person).distinct().count()),
            certifications.size(),
            references.size()),
        suggestions);
  }

  /** The event as a row of the outbox. */
  OutboxEvent message() {
    return new OutboxEvent(TOPIC, partnerId.toString(), TYPE, partnerId.toString(), this);
  }

  /**
   * What the profile says, in short.
   *
   * @param people how many hold certifications
   */
  record Summary(
      String country,
      List<String> countriesServed,
      List<String> regionsServed,
      List<String> languages,
      List<String> industries,
      List<EngagementKind> engagementKinds,
      List<Held> levels,
      int people,
      int certifications,
      int references) {}

  /** A level that is held on the day. */
  record Held(String competency, Level level) {}
}
