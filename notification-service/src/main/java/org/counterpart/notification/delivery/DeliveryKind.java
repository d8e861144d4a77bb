package org.counterpart.notification.delivery;

/** What a mail is about. */
public enum DeliveryKind {
  /** Work that the partner fits. */
  MATCH,
  /** Levels that the partner will lose if it does nothing. */
  LEVEL_WARNING,
  /** Whether the profile is still right. */
  PROFILE_REMINDER,
  /** What the operator of an ecosystem has done about the partner's membership. */
  MEMBERSHIP
}
