package org.counterpart.profile.history;

/** What somebody did with a partner. */
public enum Action {
  /** It is there from then on. */
  REGISTERED,
  /** Something of it changed. */
  CHANGED,
  /** Everything about it was handed out. */
  EXPORTED,
  /** Everything about one person was handed out. */
  PERSON_EXPORTED
}
