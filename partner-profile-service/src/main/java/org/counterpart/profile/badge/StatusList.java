package org.counterpart.profile.badge;

import java.util.Set;

/** What an issuer says of badges that it has given before. */
public sealed interface StatusList {

  /** 1EdTech Revocation List: the ids of revoked badges. */
  record Revoked(Set<String> badges) implements StatusList {
    public Revoked {
      badges = Set.copyOf(badges);
    }
  }

  /**
   * W3C Bitstring Status List: one bit for each badge, the first is the highest of the first byte.
   *
   * @param purpose {@code revocation} or {@code suspension}
   */
  @SuppressWarnings("ArrayRecordComponent") // neither compared nor shared
  record Bits(String purpose, byte[] bits) implements StatusList {

    boolean has(long index) {
      return index >= 0 && index < 8L * bits.length;
    }

    boolean isSet(long index) {
      return (bits[(int) (index >> 3)] >> (7 - (index & 7)) & 1) == 1;
    }
  }
}
