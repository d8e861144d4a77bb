package org.counterpart.rest.ratelimit;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts each request against its caller, and says so in the response's headers. */
@Singleton
class RateLimitFilter {
  private static final String LIMIT = RateLimitFilter.class.getName();

  private final RateLimiter limiter;
  private final ProblemResponses problems;
  private final CurrentIdentityAssociation identities;

  @Inject
  RateLimitFilter(
      RateLimiter limiter, ProblemResponses problems, CurrentIdentityAssociation identities) {
    this.limiter = limiter;
    this.problems = problems;
    this.identities = identities;
  }

  @ServerRequestFilter
  Uni<Response> take(ContainerRequestContext request, UriInfo uri, HttpServerRequest connection) {
    return identities
        .getDeferredIdentity()
        .map(
            identity -> {
              RateLimit limit = limiter.take(caller(identity, connection));
              request.setProperty(LIMIT, limit);
              return limit.allowed() ? null : refuse(limit, uri);
            });
  }

  @ServerResponseFilter
  void tell(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(LIMIT) instanceof RateLimit limit) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle("RateLimit-Policy", limit.policyHeader());
      headers.putSingle("RateLimit", limit.header());
    }
  }

  private static String caller(SecurityIdentity identity, HttpServerRequest connection) {
    return identity.isAnonymous()
        ? "address " + connection.remoteAddress().hostAddress()
        : "subject " + identity.getPrincipal().getName();
  }

  private Response refuse(RateLimit limit, UriInfo uri) {
    return problems
        .of(
            GeneralProblems.RATE_LIMITED,
            "At most " + limit.requests() + " requests in " + limit.per().toSeconds() + " s.",
            uri,
            List.of())
        .header(HttpHeaders.RETRY_AFTER, limit.retryAfterHeader())
        .build();
  }
}
