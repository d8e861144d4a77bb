package org.counterpart.broken.naming;

import jakarta.ws.rs.core.Response;

/** A rule, by its name, that answers HTTP. */
public class DisclosurePolicy {
  public Response refuse() {
    return Response.status(403).build();
  }
}
