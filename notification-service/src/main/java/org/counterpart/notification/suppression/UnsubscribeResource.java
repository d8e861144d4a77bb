package org.counterpart.notification.suppression;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.counterpart.notification.link.ActionPage;
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
        .map(_ -> ActionPage.ok(UnsubscribePages.ask()))
        .orElseGet(() -> ActionPage.unknown(UnsubscribePages.invalid(), headers));
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
    return links
        .recipient(token)
        .map(this::stop)
        .orElseGet(() -> ActionPage.unknown(UnsubscribePages.invalid(), headers));
  }

  private Response stop(AddressHash recipient) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              suppressions.add(recipient, SuppressionReason.UNSUBSCRIBED);
              deliveries.suppress(recipient, SuppressionReason.UNSUBSCRIBED);
            });
    return ActionPage.ok(UnsubscribePages.done());
  }
}
