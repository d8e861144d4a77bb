package org.counterpart.notification.confirmation;

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
import org.counterpart.notification.link.ActionPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where the link in a reminder leads. Anybody who has it may use it, without a login. Reading never
 * acts: scanners open every link in a mail.
 */
@Path("/confirmation/{token}")
@PermitAll
@Produces({MediaType.TEXT_HTML, "application/problem+json"})
@Tag(name = "Confirmation")
public class ConfirmationResource {
  private final ConfirmationLinks links;
  private final Confirmations confirmations;

  @Inject
  ConfirmationResource(ConfirmationLinks links, Confirmations confirmations) {
    this.links = links;
    this.confirmations = confirmations;
  }

  @GET
  @Operation(
      operationId = "showConfirmation",
      summary = "Show a page with a button",
      description = "Changes nothing, however often it is read.")
  @APIResponse(
      responseCode = "200",
      description =
          "A page whose one button confirms the profile, or that says when it was pressed")
  public Response show(@PathParam("token") String token, @Context HttpHeaders headers) {
    return links
        .reminder(token)
        .flatMap(confirmations::question)
        .map(asked -> page(asked, ConfirmationPages.ask(asked.partner())))
        .orElseGet(() -> ActionPage.unknown(ConfirmationPages.invalid(), headers));
  }

  @POST
  @Operation(
      operationId = "confirm",
      summary = "Say that the profile is still right",
      description = "The body is not read; doing it again changes nothing.")
  @APIResponse(responseCode = "200", description = "A page that says thank you")
  public Response confirm(@PathParam("token") String token, @Context HttpHeaders headers) {
    return links
        .reminder(token)
        .flatMap(confirmations::confirm)
        .map(asked -> page(asked, ConfirmationPages.done(asked.partner())))
        .orElseGet(() -> ActionPage.unknown(ConfirmationPages.invalid(), headers));
  }

  /** A link that was used already says so, and when: it confirms nothing anew. */
  private static Response page(Question asked, TemplateInstance unanswered) {
    return ActionPage.ok(
        asked
            .answeredOn()
            .map(day -> ConfirmationPages.answered(asked.partner(), day))
            .orElse(unanswered));
  }
}
