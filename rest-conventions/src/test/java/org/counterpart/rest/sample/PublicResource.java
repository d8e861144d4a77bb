package org.counterpart.rest.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What needs no token. */
@Path("/public")
@PermitAll
public class PublicResource {
  @GET
  public String get() {
    return "hello";
  }
}
