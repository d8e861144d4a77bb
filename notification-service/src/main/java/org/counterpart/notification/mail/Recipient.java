package org.counterpart.notification.mail;

import java.time.LocalDate;

/**
 * Who gets a mail.
 *
 * @param language BCP 47; nullable
 * @param partnerName of the partner that the person belongs to; nullable
 * @param country of the partner, ISO 3166-1 alpha-2; nullable
 * @param standsInFor a colleague who is away; null where the mail concerns this person
 */
public record Recipient(
    String name,
    String address,
    String language,
    String partnerName,
    String country,
    Colleague standsInFor) {

  /** Somebody whom the mail concerns. */
  public Recipient(
      String name, String address, String language, String partnerName, String country) {
    this(name, address, language, partnerName, country, null);
  }

  /**
   * A colleague who is away.
   *
   * @param back first day back; null while nobody knows
   */
  public record Colleague(String name, LocalDate back) {}
}
