package org.counterpart.rest.body;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that says it is too large before any of it is read. */
@Singleton
class BodyLimitFilter {
  static final String LIMIT = BodyLimitFilter.class.getName();

  private final BodyLimits limits;

  @Inject
  BodyLimitFilter(BodyLimits limits) {
    this.limits = limits;
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    long allowed = limits.of(resource.getResourceMethod());
    if (length(request) > allowed) {
      throw BoundedStream.tooLarge(allowed);
    }
    request.setProperty(LIMIT, allowed);
  }

  /** What the header says; 0 where there is none, as with a chunked body. */
  private static long length(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
