package org.counterpart.notification.match;

/** What keeps a match from being planned. */
public enum WaitingFor {
  /** The opportunity, or its version that was matched, has not arrived. */
  OPPORTUNITY,
  /** Nothing is known of the matched partner. */
  PARTNER,
  /** The partner is known but has nobody to write to. */
  CONTACT,
  /** The name of who posted has not arrived; after some patience the mail does without it. */
  POSTER
}
