/**
 * The matching engine: plain Java on {@code java.base} alone; time, randomness and ids are handed
 * in.
 */
module org.counterpart.engine {
  exports org.counterpart.engine;
}
