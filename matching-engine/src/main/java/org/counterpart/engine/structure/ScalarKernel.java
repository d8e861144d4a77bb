package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * Sums that are bit-sliced: bit <i>i</i> of 64 sums in one long. Adding a weight to those of a
 * bitmap is then a handful of instructions for 64 sums (a vertical counter).
 */
final class ScalarKernel implements Kernel {

  private static final int PLANES = Byte.SIZE;

  @Override
  public void atLeast(
      long[][] bitmaps, int[] weights, int count, int least, long[] target, int length) {
    long[] planes = new long[PLANES * LINE];
    for (int at = 0; at < length; at += LINE) {
      line(bitmaps, weights, count, least, target, at, planes);
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
    long[] planes = new long[PLANES * LINE];
    for (int i = from; i < to; i++) {
      line(bitmaps, weights, count, least, target, lines[i] * LINE, planes);
    }
  }

  private static void line(
      long[][] bitmaps, int[] weights, int count, int least, long[] target, int at, long[] planes) {
    Arrays.fill(planes, 0);
    for (int i = 0; i < count; i++) {
      add(bitmaps[i], at, weights[i], planes);
    }
    for (int word = 0; word < LINE; word++) {
      long result = -1;
      for (int plane = 0; plane < PLANES; plane++) {
        long sum = planes[plane * LINE + word];
        result = (least >>> plane & 1) != 0 ? result & sum : result | sum;
      }
      target[at + word] = result;
    }
  }

  private static void add(long[] bits, int at, int weight, long[] planes) {
    for (int word = 0; word < LINE; word++) {
      long mine = bits[at + word];
      if (mine != 0) {
        long carry = 0;
        for (int plane = 0; plane < PLANES; plane++) {
          long sum = planes[plane * LINE + word];
          long more = mine & -(weight >>> plane & 1L);
          planes[plane * LINE + word] = sum ^ more ^ carry;
          carry = (sum & more) | (carry & (sum ^ more));
        }
      }
    }
  }
}
