package org.counterpart.systemtests.stack;

/** The four services. */
public enum Service {
  PARTNER_PROFILE("partnerProfile", "partner-profile-service"),
  OPPORTUNITY("opportunity", "opportunity-service"),
  MATCHING("matching", "matching-service"),
  NOTIFICATION("notification", "notification-service");

  private final String part;
  private final String title;

  Service(String part, String title) {
    this.part = part;
    this.title = title;
  }

  /** Its name in {@code endpoints.json}. */
  public String part() {
    return part;
  }

  /** Its name as the services call themselves. */
  @Override
  public String toString() {
    return title;
  }
}
