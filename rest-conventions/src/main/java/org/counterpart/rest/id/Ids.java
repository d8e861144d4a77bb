package org.counterpart.rest.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes identifiers; safe for use by several threads. */
public final class Ids {
  /** Fixed for ever: with another one every named id would change. */
  private static final UUID NAMESPACE = UUID.fromString("6f2c1f0e-1c2b-5d57-9b3e-3d1a0c5e7a11");

  private static final TimeBasedEpochGenerator EPOCH = Generators.timeBasedEpochGenerator();
  private static final NameBasedGenerator NAMED = Generators.nameBasedGenerator(NAMESPACE);

  private Ids() {}

  /** A new UUIDv7: ids made later sort later, to the millisecond. */
  public static UUID next() {
    return EPOCH.generate();
  }

  /**
   * A UUIDv5 that is the same for the same parts in the same order, on every machine.
   *
   * @param parts at least one
   */
  public static UUID named(String... parts) {
    // Lengths keep ("ab", "c") and ("a", "bc") apart without forbidding any character.
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      name.append(part.length()).append(':').append(part);
    }
    synchronized (NAMED) {
      return NAMED.generate(name.toString());
    }
  }
}
