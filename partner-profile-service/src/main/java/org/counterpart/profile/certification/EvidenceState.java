package org.counterpart.profile.certification;

/** Whether somebody else than the partner says so. */
public enum EvidenceState {
  SELF_DECLARED,
  VERIFIED
}
