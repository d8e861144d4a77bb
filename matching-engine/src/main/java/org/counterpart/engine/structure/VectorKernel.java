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

  /** Vectors that are added up side by side, so that a weight is spread over one once for all. */
  private static final int SIDE_BY_SIDE = 8;

  /** Whether masks and vectors of this width are what the processor has. */
  static boolean isFast() {
    return ByteVector.SPECIES_PREFERRED.length() >= BYTES.length();
  }

  @Override
  public void sum(
      long[][] bitmaps, int[] weights, int count, int from, byte[] sums, int at, int longs) {
    int done = 0;
    for (; done + SIDE_BY_SIDE <= longs; done += SIDE_BY_SIDE) {
      eight(bitmaps, weights, count, from + done, sums, at + done * Long.SIZE);
    }
    for (; done < longs; done++) {
      ByteVector sum = ByteVector.zero(BYTES);
      for (int i = 0; i < count; i++) {
        sum = sum.add((byte) weights[i], mask(bitmaps[i][from + done]));
      }
      sum.intoArray(sums, at + done * Long.SIZE);
    }
  }

  private static void eight(
      long[][] bitmaps, int[] weights, int count, int from, byte[] sums, int at) {
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
    s0.intoArray(sums, at);
    s1.intoArray(sums, at + Long.SIZE);
    s2.intoArray(sums, at + 2 * Long.SIZE);
    s3.intoArray(sums, at + 3 * Long.SIZE);
    s4.intoArray(sums, at + 4 * Long.SIZE);
    s5.intoArray(sums, at + 5 * Long.SIZE);
    s6.intoArray(sums, at + 6 * Long.SIZE);
    s7.intoArray(sums, at + 7 * Long.SIZE);
  }

  @Override
  public void keep(long[] mask, byte[] sums, int at, int longs) {
    ByteVector nothing = ByteVector.zero(BYTES);
    for (int i = 0; i < longs; i++) {
      int to = at + i * Long.SIZE;
      nothing.blend(ByteVector.fromArray(BYTES, sums, to), mask(mask[i])).intoArray(sums, to);
    }
  }

  @Override
  public long atLeast(byte[] sums, int at, int least) {
    return ByteVector.fromArray(BYTES, sums, at)
        .compare(VectorOperators.UGE, (byte) least)
        .toLong();
  }

  @Override
  public int count(byte[] sums, int least) {
    int count = 0;
    for (int at = 0; at < sums.length; at += Long.SIZE) {
      count += Long.bitCount(atLeast(sums, at, least));
    }
    return count;
  }

  private static VectorMask<Byte> mask(long bits) {
    return VectorMask.fromLong(BYTES, bits);
  }
}
