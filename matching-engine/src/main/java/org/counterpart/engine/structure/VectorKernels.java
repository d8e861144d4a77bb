package org.counterpart.engine.structure;

import java.util.Optional;

/** Finds out whether this JVM runs with the vector module, on a processor that it pays off on. */
final class VectorKernels {

  private static final String MODULE = "jdk.incubator.vector";

  private VectorKernels() {}

  /** Empty without {@code --add-modules jdk.incubator.vector}, or without vectors of 512 bits. */
  static Optional<Kernel> find() {
    return ModuleLayer.boot().findModule(MODULE).isPresent() && VectorKernel.isFast()
        ? Optional.of(new VectorKernel())
        : Optional.empty();
  }
}
