package org.counterpart.notification.delivery;

/** What a mail is about. */
public enum DeliveryKind {
  MATCH
}
