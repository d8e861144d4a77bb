package org.counterpart.rest.security;

import java.util.Arrays;
import java.util.Optional;

/** What a caller is; a token names exactly one. */
public enum Role {
  /** Acts for one partner. */
  PARTNER(Roles.PARTNER),
  /** Runs the installation. */
  OPERATOR(Roles.OPERATOR),
  /** Brings in many partners: a programme, an association, a CRM. */
  INTEGRATOR(Roles.INTEGRATOR);

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  /** The role's name in a token. */
  public String claim() {
    return claim;
  }

  /** The role of that name, if there is one. */
  public static Optional<Role> of(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
  }
}
