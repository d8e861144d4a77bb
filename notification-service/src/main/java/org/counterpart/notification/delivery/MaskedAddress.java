package org.counterpart.notification.delivery;

/** An address that whoever knows it recognises, and nobody else can use. */
final class MaskedAddress {
  private MaskedAddress() {}

  /** Such as `a…@n….example`; null for null. */
  static String of(String address) {
    if (address == null) {
      return null;
    }
    int at = address.lastIndexOf('@');
    int dot = address.lastIndexOf('.');
    if (at < 1) {
      return "…";
    }
    String top = dot > at ? address.substring(dot) : "";
    return first(address) + "…@" + first(address.substring(at + 1)) + "…" + top;
  }

  private static String first(String text) {
    return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
  }
}
