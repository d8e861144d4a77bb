package org.counterpart.benchmarks.cordis;

/**
 * A node of the European Science Vocabulary.
 *
 * @param code such as {@code euroscivoc:/23/47/373}
 * @param path the names from the root down to this node, such as {@code /natural sciences/optics}
 */
public record Competency(String code, String name, String path) {

  public static final String SCHEME = "euroscivoc";

  static Competency of(String number, String name, String path) {
    return new Competency(SCHEME + ":" + number, name, path);
  }
}
