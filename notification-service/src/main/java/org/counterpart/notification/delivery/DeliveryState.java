package org.counterpart.notification.delivery;

/** Where a delivery stands. */
public enum DeliveryState {
  /** Planned, never tried. */
  PENDING,
  /** A worker is at it, or was when its process died. */
  ATTEMPTING,
  /** Accepted by the mail server. */
  SENT,
  /** Not accepted for now; tried again later. */
  RETRYING,
  /** Refused for good, or tried often enough. */
  FAILED,
  /** Deliberately not sent; the reason says why. */
  SUPPRESSED;

  /** Whether nothing more will happen. */
  public boolean isFinal() {
    return this == SENT || this == FAILED || this == SUPPRESSED;
  }
}
