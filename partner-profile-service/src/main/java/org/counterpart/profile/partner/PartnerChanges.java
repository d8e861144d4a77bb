package org.counterpart.profile.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Counts a change and lets the rest of the service know, in the running transaction. */
@ApplicationScoped
public class PartnerChanges {
  private final Event<LevelsConcerned> levels;
  private final Event<ProfileChanged> profiles;
  private final Event<ContactsChanged> contacts;
  private final Event<Edited> edits;
  private final Clock clock;

  @Inject
  PartnerChanges(
      Event<LevelsConcerned> levels,
      Event<ProfileChanged> profiles,
      Event<ContactsChanged> contacts,
      Event<Edited> edits,
      Clock clock) {
    this.levels = levels;
    this.profiles = profiles;
    this.contacts = contacts;
    this.edits = edits;
    this.clock = clock;
  }

  /**
   * To be called after a change of what levels are computed from, with the partner's row locked and
   * before {@link #profile}, which tells of the levels as well.
   */
  public void levels(Partner partner) {
    levels.fire(new LevelsConcerned(partner));
  }

  /** To be called after somebody's change, with the partner's row locked. */
  public void profile(Partner partner) {
    partner.confirmed(clock.instant());
    recomputed(partner);
  }

  /**
   * To be called after a change of what is shown with a profile though nobody has said so, with the
   * partner's row locked.
   */
  public void recomputed(Partner partner) {
    partner.profileChanged(clock.instant());
    profiles.fire(new ProfileChanged(partner));
  }

  /** To be called after somebody's change, with the partner's row locked. */
  public void contacts(Partner partner) {
    partner.confirmed(clock.instant());
    partner.contactsChanged();
    contacts.fire(new ContactsChanged(partner));
  }

  /**
   * To be called after {@link #profile} and {@link #contacts}, with what the caller itself has
   * changed.
   */
  public void edited(Partner partner, Edit... parts) {
    edits.fire(new Edited(partner, List.of(parts)));
  }

  /** People, references or the preference have changed: levels have to be computed anew. */
  public record LevelsConcerned(Partner partner) {}

  /** The profile, its references or its levels have changed. */
  public record ProfileChanged(Partner partner) {}

  /** The caller has changed these parts of the partner; its versions are counted already. */
  public record Edited(Partner partner, List<Edit> edits) {}

  /** The contacts, or the partner's name or seat, have changed. */
  public record ContactsChanged(Partner partner) {}
}
