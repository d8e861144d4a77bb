package org.counterpart.profile.ecosystem;

/** What an ecosystem is built around. */
public enum EcosystemKind {
  GEOGRAPHY,
  INDUSTRY,
  TECHNOLOGY,
  PRACTICE,
  /** The only one that has chapters. */
  COMMUNITY
}
