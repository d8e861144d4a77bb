package org.counterpart.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.DoubleToIntFunction;

/**
 * How the contributions are weighed: a value with a version, so that a recorded score says how it
 * came about. The shares sum to 2<sup>16</sup> units of 2<sup>-16</sup>, which makes every score at
 * most 1 without rounding.
 *
 * @param version the name under which a match records them
 * @param shares what each part can contribute; a part that is not there contributes nothing
 * @param mustHave how many times heavier a must-have counts than a nice-to-have; at least 1
 * @param byReference fit of past work where any level is asked for, 0 to 1
 * @param lapsing fit of a level that holds only on the first day; it grows to 1 with the share of
 *     the project's days on which the level holds; 0 to 1
 */
public record Weights(
    String version, Map<Part, Share> shares, double mustHave, double byReference, double lapsing) {

  /** All the shares together, in 2<sup>-16</sup>. */
  public static final int WHOLE = 1 << 16;

  /**
   * Days after which a profile is not fresh at all; what {@link Part#FRESHNESS} adds falls evenly.
   */
  public static final int FRESH_DAYS = 730;

  /** After so many days without another, work together is half the reason to trust. */
  public static final int TRUST_HALF_LIFE_DAYS = 1826;

  private static final Share NOTHING = Share.straight(0);
  private static final String SHIPPED = "weights-affinity-2.properties";

  /**
   * @throws IllegalArgumentException when the shares do not sum to {@link #WHOLE} or a factor is
   *     out of range
   */
  public Weights {
    shares = Map.copyOf(shares);
    int sum = shares.values().stream().mapToInt(Share::units).sum();
    if (sum != WHOLE) {
      throw new IllegalArgumentException(
          "shares of weights " + version + " sum to " + sum + ", not " + WHOLE);
    }
    if (!(mustHave >= 1) || !isFraction(byReference) || !isFraction(lapsing)) {
      throw new IllegalArgumentException("factor out of range in weights " + version);
    }
  }

  /** The weights that were fitted and come with the engine. */
  public static Weights shipped() {
    try (InputStream stream = Weights.class.getResourceAsStream(SHIPPED)) {
      return read(new InputStreamReader(stream, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads weights from properties: {@code version}, {@code must-have}, {@code by-reference}, {@code
   * lapsing}, and for each part by its label {@code <part>.share} in units, {@code <part>.scale}
   * and {@code <part>.bend}; 1 and 0 where the last two are absent.
   *
   * @throws IllegalArgumentException when something is missing or out of range
   */
  public static Weights read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<Part, Share> shares = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      if (properties.containsKey(part.label() + ".share")) {
        shares.put(part, share(properties, part.label()));
      }
    }
    return new Weights(
        required(properties, "version"),
        shares,
        Double.parseDouble(required(properties, "must-have")),
        Double.parseDouble(required(properties, "by-reference")),
        Double.parseDouble(required(properties, "lapsing")));
  }

  private static Share share(Properties properties, String label) {
    return new Share(
        Integer.parseInt(required(properties, label + ".share")),
        Double.parseDouble(properties.getProperty(label + ".scale", "1")),
        Double.parseDouble(properties.getProperty(label + ".bend", "0")));
  }

  private static String required(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("weights lack " + key);
    }
    return value.strip();
  }

  /** The most that {@code part} can contribute, in units. */
  public int share(Part part) {
    return shares.getOrDefault(part, NOTHING).units();
  }

  /** What {@code part} contributes for a measure of 0 or more, in units. */
  public int units(Part part, double measure) {
    return shares.getOrDefault(part, NOTHING).of(measure);
  }

  /** {@link #units} for many measures of one part. */
  public DoubleToIntFunction units(Part part) {
    return shares.getOrDefault(part, NOTHING).forMany();
  }

  /** Whether {@code part} contributes its share times the measure, up to 1. */
  public boolean isStraight(Part part) {
    Share share = shares.getOrDefault(part, NOTHING);
    return share.bend() == 0 && share.scale() == 1;
  }

  private static boolean isFraction(double value) {
    return value >= 0 && value <= 1;
  }
}
