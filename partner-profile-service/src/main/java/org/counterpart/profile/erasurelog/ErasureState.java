package org.counterpart.profile.erasurelog;

/** How far an erasure is. */
public enum ErasureState {
  /** Some service has not reported yet. */
  IN_PROGRESS,
  /** Every service has purged its store; `goneBy` says until when topics hold something. */
  COMPLETE
}
