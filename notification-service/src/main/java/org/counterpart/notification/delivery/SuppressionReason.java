package org.counterpart.notification.delivery;

/** Why a delivery is not sent. */
public enum SuppressionReason {
  /** The recipient wants no more mail. */
  UNSUBSCRIBED,
  /** The address does not exist, says the mail server that should know. */
  ADDRESS_REFUSED,
  /** The opportunity was filled, completed, cancelled or expired before the mail went out. */
  OPPORTUNITY_CLOSED,
  /**
   * Before the mail went out the day that it warns of had come, it was answered, or something later
   * had undone what it tells.
   */
  OUTDATED,
  /** The contact or its partner was removed before the mail went out. */
  RECIPIENT_ERASED
}
