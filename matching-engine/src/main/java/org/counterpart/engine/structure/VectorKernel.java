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

  @Override
  public void atLeast(
      long[][] bitmaps, int[] weights, int count, int least, long[] target, int length) {
    for (int at = 0; at < length; at += LINE) {
      line(bitmaps, weights, count, least, target, at);
    }
  }

  @Override
  public void atLeast(
      long[][] bitmaps,
      int[] weights,
      int count,
      int least,
      long[] target,
      int[] lines,
      int from,
      int to) {
    for (int i = from; i < to; i++) {
      line(bitmaps, weights, count, least, target, lines[i] * LINE);
    }
  }

  /** Eight sums side by side, so that a weight is spread over a vector once for all of them. */
  private static void line(
      long[][] bitmaps, int[] weights, int count, int least, long[] target, int at) {
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
      s0 = s0.add(weight, mask(bits[at]));
      s1 = s1.add(weight, mask(bits[at + 1]));
      s2 = s2.add(weight, mask(bits[at + 2]));
      s3 = s3.add(weight, mask(bits[at + 3]));
      s4 = s4.add(weight, mask(bits[at + 4]));
      s5 = s5.add(weight, mask(bits[at + 5]));
      s6 = s6.add(weight, mask(bits[at + 6]));
      s7 = s7.add(weight, mask(bits[at + 7]));
    }
    ByteVector bar = ByteVector.broadcast(BYTES, (byte) least);
    target[at] = s0.compare(VectorOperators.UGE, bar).toLong();
    target[at + 1] = s1.compare(VectorOperators.UGE, bar).toLong();
    target[at + 2] = s2.compare(VectorOperators.UGE, bar).toLong();
    target[at + 3] = s3.compare(VectorOperators.UGE, bar).toLong();
    target[at + 4] = s4.compare(VectorOperators.UGE, bar).toLong();
    target[at + 5] = s5.compare(VectorOperators.UGE, bar).toLong();
    target[at + 6] = s6.compare(VectorOperators.UGE, bar).toLong();
    target[at + 7] = s7.compare(VectorOperators.UGE, bar).toLong();
  }

  private static VectorMask<Byte> mask(long bits) {
    return VectorMask.fromLong(BYTES, bits);
  }
}
