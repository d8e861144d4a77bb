package org.counterpart.notification.mail;

/**
 * Who gets a mail.
 *
 * @param language BCP 47; nullable
 * @param partnerName of the partner that the person belongs to; nullable
 * @param country of the partner, ISO 3166-1 alpha-2; nullable
 */
public record Recipient(
    String name, String address, String language, String partnerName, String country) {}
