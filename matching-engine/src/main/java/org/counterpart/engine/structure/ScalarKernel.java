package org.counterpart.engine.structure;

import java.util.Arrays;

/**
 * 64 sums at a time in eight longs, of which each has one binary digit of all: a weight is added
 * digit by digit, with the carry of 64 additions in one long.
 */
final class ScalarKernel implements Kernel {

  private static final int DIGITS = Integer.SIZE - Integer.numberOfLeadingZeros(MOST);

  @Override
  public void reach(long[][] bitmaps, int[] weights, int count, int from, int least, long[] rows) {
    long[] sums = new long[DIGITS];
    for (int word = 0; word < Chunk.LINE; word++) {
      rows[word] = 0;
      if (candidates(bitmaps, weights, count, from + word, least) != 0) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < count; i++) {
          add(bitmaps[i][from + word], weights[i], sums);
        }
        rows[word] = atLeast(sums, least);
      }
    }
  }

  /** The rows of a word that have everything without which the sum cannot be reached. */
  private static long candidates(long[][] bitmaps, int[] weights, int count, int word, int least) {
    int most = 0;
    for (int i = 0; i < count; i++) {
      most += bitmaps[i][word] == 0 ? 0 : weights[i];
    }
    long rows = most < least ? 0 : -1;
    for (int i = 0; i < count && rows != 0; i++) {
      long some = bitmaps[i][word];
      rows &= some != 0 && most - weights[i] < least ? some : -1;
    }
    return rows;
  }

  private static void add(long rows, int weight, long[] sums) {
    if (rows == 0) {
      return;
    }
    long carry = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      long more = rows & -(weight >>> digit & 1);
      long before = sums[digit];
      long one = before ^ more;
      sums[digit] = one ^ carry;
      carry = (before & more) | (one & carry);
    }
  }

  /** Compares from the highest digit down: what is equal so far may still become more. */
  private static long atLeast(long[] sums, int least) {
    long more = 0;
    long equal = -1;
    for (int digit = DIGITS - 1; digit >= 0; digit--) {
      if ((least >>> digit & 1) == 0) {
        more |= equal & sums[digit];
        equal &= ~sums[digit];
      } else {
        equal &= sums[digit];
      }
    }
    return more | equal;
  }
}
