package org.counterpart.notification.link;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/** How the pages are sent that links in mails lead to. */
public final class ActionPage {
  private ActionPage() {}

  /** A page that says what can be done, or that it is done. */
  public static Response ok(TemplateInstance page) {
    return page(Response.Status.OK, page);
  }

  /**
   * The answer to a link that is not ours or too old: a page for a browser.
   *
   * @throws ProblemException 404 for everything else
   */
  public static Response unknown(TemplateInstance page, HttpHeaders headers) {
    boolean isBrowser =
        headers.getAcceptableMediaTypes().stream()
            .anyMatch(type -> type.getSubtype().equalsIgnoreCase("html"));
    if (!isBrowser) {
      throw new ProblemException(
          GeneralProblems.NOT_FOUND, "The link is not one of ours, or is too old.");
    }
    return page(Response.Status.NOT_FOUND, page);
  }

  private static Response page(Response.Status status, TemplateInstance page) {
    return Response.status(status)
        .entity(page.render())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'")
        .build();
  }
}
