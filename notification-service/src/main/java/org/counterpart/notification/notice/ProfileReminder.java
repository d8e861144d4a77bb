package org.counterpart.notification.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.notification.delivery.DeliverySubject;
import org.counterpart.notification.delivery.DeliverySubject.OfProfileReminder;

/**
 * The question whether a profile is still right, as published on {@code profile-reminders}.
 *
 * @param confirmedAt when it was right
 * @param number how many reminders this is since then, from 1
 */
public record ProfileReminder(
    UUID id,
    UUID partnerId,
    Instant confirmedAt,
    int number,
    Summary profile,
    List<Suggestion> suggestions)
    implements Notice {

  public ProfileReminder {
    requireNonNull(id, "id");
    requireNonNull(partnerId, "partnerId");
    requireNonNull(confirmedAt, "confirmedAt");
    requireNonNull(profile, "profile");
    suggestions = List.copyOf(suggestions);
  }

  /** None: it is about the whole of the profile. */
  @Override
  public List<String> competencies() {
    return List.of();
  }

  @Override
  public DeliverySubject subject() {
    return new OfProfileReminder(id);
  }

  /**
   * What the profile says, in short.
   *
   * @param country of the seat, ISO 3166-1 alpha-2
   * @param people how many hold certifications
   */
  public record Summary(
      String country,
      List<String> countriesServed,
      List<String> regionsServed,
      List<String> languages,
      List<String> industries,
      List<String> engagementKinds,
      List<Held> levels,
      int people,
      int certifications,
      int references) {

    public Summary {
      requireNonNull(country, "country");
      countriesServed = List.copyOf(countriesServed);
      regionsServed = List.copyOf(regionsServed);
      languages = List.copyOf(languages);
      industries = List.copyOf(industries);
      engagementKinds = List.copyOf(engagementKinds);
      levels = List.copyOf(levels);
    }
  }

  /** A level that is held: SILVER or GOLD. */
  public record Held(String competency, String level) {

    public Held {
      requireNonNull(competency, "competency");
      requireNonNull(level, "level");
    }
  }

  /**
   * Something that is worth a look.
   *
   * @param kind one that the contract names, or a later one
   * @param count 0 where there is nothing to count
   */
  public record Suggestion(String kind, int count) {

    public Suggestion {
      requireNonNull(kind, "kind");
    }
  }
}
