package org.counterpart.engine.structure;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * 64 sums in the 64 bytes of a vector: a long of a bitmap is the mask under which its weight is
 * added, one instruction on processors with AVX-512.
 */
final class VectorKernel implements Kernel {

  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_512;

  /** Whether masks and vectors of this width are what the processor has. */
  static boolean isFast() {
    return ByteVector.SPECIES_PREFERRED.length() >= BYTES.length();
  }

  /** Adds up eight vectors side by side, so that a weight is spread over one once for all. */
  @Override
  public void reach(long[][] bitmaps, int[] weights, int count, int from, int least, long[] rows) {
    ByteVector s0 = ByteVector.zero(BYTES);
    ByteVector s1 = s0;
    ByteVector s2 = s0;
    ByteVector s3 = s0;
    ByteVector s4 = s0;
    ByteVector s5 = s0;
    ByteVector s6 = s0;
    ByteVector s7 = s0;
    for (int i = 0; i < count; i++) {
      long[] bits = bitmaps[i];
      ByteVector weight = ByteVector.broadcast(BYTES, (byte) weights[i]);
      s0 = s0.add(weight, mask(bits[from]));
      s1 = s1.add(weight, mask(bits[from + 1]));
      s2 = s2.add(weight, mask(bits[from + 2]));
      s3 = s3.add(weight, mask(bits[from + 3]));
      s4 = s4.add(weight, mask(bits[from + 4]));
      s5 = s5.add(weight, mask(bits[from + 5]));
      s6 = s6.add(weight, mask(bits[from + 6]));
      s7 = s7.add(weight, mask(bits[from + 7]));
    }
    byte bar = (byte) least;
    rows[0] = atLeast(s0, bar);
    rows[1] = atLeast(s1, bar);
    rows[2] = atLeast(s2, bar);
    rows[3] = atLeast(s3, bar);
    rows[4] = atLeast(s4, bar);
    rows[5] = atLeast(s5, bar);
    rows[6] = atLeast(s6, bar);
    rows[7] = atLeast(s7, bar);
  }

  private static long atLeast(ByteVector sums, byte least) {
    return sums.compare(VectorOperators.UGE, least).toLong();
  }

  private static VectorMask<Byte> mask(long bits) {
    return VectorMask.fromLong(BYTES, bits);
  }
}
