package org.counterpart.notification.address;

import java.util.Arrays;
import java.util.HexFormat;

/** A keyed hash of a mail address: tells equal addresses, and nothing else about them. */
public final class AddressHash {
  /** SHA-256. */
  public static final int SIZE = 32;

  private final byte[] bytes;

  public AddressHash(byte[] bytes) {
    if (bytes.length != SIZE) {
      throw new IllegalArgumentException("An address hash has 32 bytes, not " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes, 0, 4) + "…";
  }
}
