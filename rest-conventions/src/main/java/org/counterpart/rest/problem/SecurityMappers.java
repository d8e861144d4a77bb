package org.counterpart.rest.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of the token, with the challenge of RFC 6750; never why a token failed. */
@Singleton
class SecurityMappers {
  private final ProblemResponses responses;

  @Inject
  SecurityMappers(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response noToken(UnauthorizedException exception, UriInfo uri) {
    return challenge("Bearer", "Send Authorization: Bearer with a token of this issuer.", uri);
  }

  @ServerExceptionMapper({
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  Response badToken(Throwable exception, UriInfo uri) {
    return challenge(
        "Bearer error=\"invalid_token\"",
        "The token is expired, or of another issuer or for another audience, or broken.",
        uri);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException exception, UriInfo uri) {
    return responses
        .of(GeneralProblems.FORBIDDEN, "The token's role does not allow this.", uri, List.of())
        .build();
  }

  private Response challenge(String challenge, String detail, UriInfo uri) {
    return responses
        .of(GeneralProblems.UNAUTHENTICATED, detail, uri, List.of())
        .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
        .build();
  }
}
