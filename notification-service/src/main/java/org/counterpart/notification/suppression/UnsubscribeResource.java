package org.counterpart.notification.suppression;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.delivery.DeliveryRepository;
import org.counterpart.notification.delivery.SuppressionReason;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where the links in the mails lead. Anybody who has the link may use it, without a login, a cookie
 * or a redirect, because a mail program posts to it on its own (RFC 8058). Reading never acts:
 * scanners open every link in a mail.
 */
@Path("/unsubscribe/{token}")
@PermitAll
@Produces({MediaType.TEXT_HTML, "application/problem+json"})
@Tag(name = "Unsubscribe")
public class UnsubscribeResource {
  private final UnsubscribeLinks links;
  private final SuppressionRepository suppressions;
  private final DeliveryRepository deliveries;

  @Inject
  UnsubscribeResource(
      UnsubscribeLinks links, SuppressionRepository suppressions, DeliveryRepository deliveries) {
    this.links = links;
    this.suppressions = suppressions;
    this.deliveries = deliveries;
  }

  @GET
  @Operation(
      operationId = "showUnsubscribe",
      summary = "Show a page with a button",
      description = "Changes nothing, however often it is read.")
  @APIResponse(responseCode = "200", description = "A page whose one button unsubscribes")
  public Response show(@PathParam("token") String token, @Context HttpHeaders headers) {
    return links
        .recipient(token)
        .map(_ -> page(Response.Status.OK, UnsubscribePages.ask()))
        .orElseGet(() -> unknown(headers));
  }

  @POST
  @Operation(
      operationId = "unsubscribe",
      summary = "Stop the mail",
      description =
          "Stops all mails to the address that the link was sent to. The body is not read; doing"
              + " it again changes nothing.")
  @APIResponse(responseCode = "200", description = "A page that says that it is done")
  public Response unsubscribe(@PathParam("token") String token, @Context HttpHeaders headers) {
    return links.recipient(token).map(this::stop).orElseGet(() -> unknown(headers));
  }

  private Response stop(AddressHash recipient) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              suppressions.add(recipient, SuppressionReason.UNSUBSCRIBED);
              deliveries.suppress(recipient, SuppressionReason.UNSUBSCRIBED);
            });
    return page(Response.Status.OK, UnsubscribePages.done());
  }

  private static Response unknown(HttpHeaders headers) {
    boolean isBrowser =
        headers.getAcceptableMediaTypes().stream()
            .anyMatch(type -> type.getSubtype().equalsIgnoreCase("html"));
    if (!isBrowser) {
      throw new ProblemException(
          GeneralProblems.NOT_FOUND, "The link is not one of ours, or is too old.");
    }
    return page(Response.Status.NOT_FOUND, UnsubscribePages.invalid());
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
