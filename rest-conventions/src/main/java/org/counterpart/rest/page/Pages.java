package org.counterpart.rest.page;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with pages. */
public final class Pages {
  private Pages() {}

  /** The page, with a {@code Link} to the next one (RFC 8288) where there is one. */
  public static Response response(Page<?> page, UriInfo uri) {
    return response(page, page.next(), uri);
  }

  /**
   * A page that says more than its items.
   *
   * @param next what it says of the cursor of the next one; null on the last
   */
  public static Response response(Object page, String next, UriInfo uri) {
    Response.ResponseBuilder response = Response.ok(page);
    if (next != null) {
      response.link(uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build(), "next");
    }
    return response.build();
  }
}
