package org.counterpart.rest.security;

/** The roles' names, for {@code @RolesAllowed}. */
public final class Roles {
  public static final String PARTNER = "partner";
  public static final String OPERATOR = "operator";
  public static final String INTEGRATOR = "integrator";

  private Roles() {}
}
