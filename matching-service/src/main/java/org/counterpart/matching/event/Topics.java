package org.counterpart.matching.event;

import java.util.List;

/** The topics that this service reads and writes. */
public final class Topics {

  public static final String PARTNER_PROFILES = "partner-profiles";
  public static final String OPPORTUNITIES = "opportunities";
  public static final String MATCHES = "matches";
  public static final String ERASURES = "erasures";

  /** What the index is built from and the worker works through. */
  public static final List<String> READ = List.of(PARTNER_PROFILES, OPPORTUNITIES, ERASURES);

  /**
   * What a checkpoint stands for. Erasures are read from the beginning at each start: they are
   * short, and what is known of them is not in the checkpoint.
   */
  public static final List<String> KEPT = List.of(PARTNER_PROFILES, OPPORTUNITIES);

  private Topics() {}

  /** Where the records of a topic go that cannot be understood. */
  public static String deadLetter(String topic) {
    return "dead-letter.matching-service." + topic;
  }
}
