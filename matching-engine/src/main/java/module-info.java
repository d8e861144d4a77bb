/** The matching engine: plain Java on {@code java.base}; time, randomness and ids are handed in. */
module org.counterpart.engine {
  exports org.counterpart.engine;

  // For the vector kernel, which is left aside where the module is not added to those that run.
  requires static jdk.incubator.vector;
}
