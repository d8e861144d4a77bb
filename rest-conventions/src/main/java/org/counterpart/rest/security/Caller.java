package org.counterpart.rest.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent the request, from the claims of the verified token. */
@RequestScoped
public class Caller {
  private static final String PARTNER_CLAIM = "partner_id";

  private final SecurityIdentity identity;

  @Inject
  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The partner that the token speaks for.
   *
   * @throws ProblemException 403 where it speaks for none
   */
  public UUID partnerId() {
    return partnerIdIfAny().orElseThrow(() -> forbidden("The token names no partner."));
  }

  /**
   * The partner that the token speaks for; empty for operators and integrators.
   *
   * @throws ProblemException 403 where the claim is no UUID
   */
  public Optional<UUID> partnerIdIfAny() {
    return claim(PARTNER_CLAIM).map(Caller::parse);
  }

  /**
   * @throws ProblemException 403 where the token has no role that is known here
   */
  public Role role() {
    return Arrays.stream(Role.values())
        .filter(role -> identity.hasRole(role.claim()))
        .findFirst()
        .orElseThrow(() -> forbidden("The token has no role that is known here."));
  }

  public boolean isOperator() {
    return identity.hasRole(Roles.OPERATOR);
  }

  /**
   * Refuses everybody but the partner itself and operators.
   *
   * @throws ProblemException 404, as for a partner that is not there
   */
  public void requireSelfOrOperator(UUID partner) {
    if (!isOperator() && !partnerIdIfAny().filter(partner::equals).isPresent()) {
      throw new ProblemException(GeneralProblems.NOT_FOUND, "There is nothing here for you.");
    }
  }

  /** The token's subject; empty where nobody is logged in. */
  public String subject() {
    return identity.isAnonymous() ? "" : claim("sub").orElse(identity.getPrincipal().getName());
  }

  private Optional<String> claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? token.claim(name).map(Object::toString)
        : Optional.empty();
  }

  private static UUID parse(String claim) {
    try {
      return UUID.fromString(claim);
    } catch (IllegalArgumentException e) {
      throw forbidden("The token's partner_id is not a UUID.");
    }
  }

  private static ProblemException forbidden(String detail) {
    return new ProblemException(GeneralProblems.FORBIDDEN, detail);
  }
}
