package org.counterpart.opportunity.lifecycle;

/** What can be done to an opportunity, each in its own way of saying it. */
public enum Operation {
  AMEND("amended"),
  POST("posted"),
  CANCEL("cancelled"),
  EXPIRE("expired"),
  FILL("filled"),
  COMPLETE("completed");

  private final String participle;

  Operation(String participle) {
    this.participle = participle;
  }

  String participle() {
    return participle;
  }
}
