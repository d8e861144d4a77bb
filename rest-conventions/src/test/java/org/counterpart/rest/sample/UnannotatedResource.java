package org.counterpart.rest.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may call it. */
@Path("/unannotated")
public class UnannotatedResource {
  @GET
  public String get() {
    return "nobody should see this";
  }
}
