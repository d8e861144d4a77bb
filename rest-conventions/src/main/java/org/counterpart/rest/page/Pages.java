package org.counterpart.rest.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with pages. */
public final class Pages {
  private Pages() {}

  /** The page, with a {@code Link} to the next one (RFC 8288) where there is one. */
  public static Response response(Page<?> page, UriInfo uri) {
    Response.ResponseBuilder response = Response.ok(page);
    if (page.next() != null) {
      response.link(
          uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build(), "next");
    }
    return response.build();
  }
}
