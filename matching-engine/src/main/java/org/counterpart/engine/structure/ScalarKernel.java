package org.counterpart.engine.structure;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Eight sums in the eight bytes of a long: weights are added without a carry from one to the next,
 * because they sum to less than a byte holds.
 */
final class ScalarKernel implements Kernel {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  @Override
  public void sum(
      long[][] bitmaps, int[] weights, int count, int from, byte[] sums, int at, int longs) {
    Arrays.fill(sums, at, at + longs * Long.SIZE, (byte) 0);
    for (int i = 0; i < count; i++) {
      long[] bitmap = bitmaps[i];
      long weight = Bits.everywhere(weights[i]);
      for (int j = 0; j < longs; j++) {
        int to = at + j * Long.SIZE;
        for (long bits = bitmap[from + j]; bits != 0; bits >>>= Byte.SIZE) {
          long more = Bits.spread((int) bits) & weight;
          LONGS.set(sums, to, (long) LONGS.get(sums, to) + more);
          to += Byte.SIZE;
        }
      }
    }
  }

  @Override
  public void keep(long[] mask, byte[] sums, int at, int longs) {
    for (int i = 0; i < longs; i++) {
      for (int part = 0; part < Long.BYTES; part++) {
        int to = at + i * Long.SIZE + part * Byte.SIZE;
        long kept = Bits.spread((int) (mask[i] >>> (part * Byte.SIZE)));
        LONGS.set(sums, to, (long) LONGS.get(sums, to) & kept);
      }
    }
  }

  @Override
  public long atLeast(byte[] sums, int at, int least) {
    long result = 0;
    for (int part = 0; part < Long.BYTES; part++) {
      long eight = (long) LONGS.get(sums, at + part * Byte.SIZE);
      result |= (long) Bits.atLeast(eight, least) << (part * Byte.SIZE);
    }
    return result;
  }

  @Override
  public int count(byte[] sums, int least) {
    int count = 0;
    for (int at = 0; at < sums.length; at += Long.SIZE) {
      count += Long.bitCount(atLeast(sums, at, least));
    }
    return count;
  }
}
