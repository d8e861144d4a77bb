package org.counterpart.benchmarks.ecosystem;

import java.util.random.RandomGenerator;

/** The codes of what partners hold, and the numbers that peers keep in their place. */
public final class Codes {

  /** How many countries there are; the first are the most frequent. */
  public static final int COUNTRIES = 40;

  /** How many industries there are. */
  public static final int INDUSTRIES = 20;

  private Codes() {}

  static String competency(int number) {
    return "c" + number;
  }

  static String country(RandomGenerator random) {
    return "C" + (int) (COUNTRIES * Math.pow(random.nextDouble(), 2));
  }

  static String industry(RandomGenerator random) {
    return "i" + random.nextInt(INDUSTRIES);
  }

  /** The number in a code, from 0. */
  public static int number(String code) {
    return Integer.parseInt(code, 1, code.length(), 10);
  }
}
