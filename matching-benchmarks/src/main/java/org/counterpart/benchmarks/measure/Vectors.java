package org.counterpart.benchmarks.measure;

/** Whether the engine's vector kernel would be used here: it wants 512 bits. */
final class Vectors {

  private static final String BYTES = "jdk.incubator.vector.ByteVector";
  private static final int BITS = 512;

  private Vectors() {}

  /** False also in a JVM without the vector module. */
  static boolean areFast() {
    try {
      Object species = Class.forName(BYTES).getField("SPECIES_PREFERRED").get(null);
      Class<?> type = Class.forName("jdk.incubator.vector.VectorSpecies");
      return (int) type.getMethod("vectorBitSize").invoke(species) >= BITS;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
