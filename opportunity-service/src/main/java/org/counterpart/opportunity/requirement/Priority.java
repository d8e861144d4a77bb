package org.counterpart.opportunity.requirement;

/**
 * Whether the work can go without a requirement; declared in the order in which covers are used.
 */
public enum Priority {
  MUST_HAVE,
  NICE_TO_HAVE
}
