package org.counterpart.rest.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;

/** Which limit holds. Application scoped and so lazy: filters are made before configuration. */
@ApplicationScoped
class BodyLimits {
  private final BodyConfig config;

  @Inject
  BodyLimits(BodyConfig config) {
    this.config = config;
  }

  /**
   * How many bytes an operation reads.
   *
   * @param operation null where none was found
   */
  long of(Method operation) {
    boolean large = operation != null && operation.isAnnotationPresent(LargeBody.class);
    return (large ? config.largeBodyLimit() : config.bodyLimit()).asLongValue();
  }
}
