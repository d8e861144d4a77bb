package org.counterpart.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of each mail: for operators all of them, for a partner those to its own people. */
@Path("/deliveries")
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
public class DeliveryResource {
  private final DeliveryLog log;
  private final Caller caller;

  @Inject
  DeliveryResource(DeliveryLog log, Caller caller) {
    this.log = log;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listDeliveries",
      summary = "List deliveries, newest first",
      description = "Operators see all, with masked addresses; a partner sees those to its people.")
  @APIResponse(
      responseCode = "200",
      description = "A page of deliveries",
      content = @Content(schema = @Schema(implementation = DeliveryPage.class)))
  public Response list(
      @QueryParam("opportunity") UUID opportunity,
      @QueryParam("state") DeliveryState state,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    DeliveryLog.Filter filter = new DeliveryLog.Filter(scope(), opportunity, state);
    return Pages.response(log.page(filter, page).map(this::view), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getDelivery",
      summary = "Get a delivery",
      description = "Tells what became of one mail, and why. A partner sees those to its people.")
  @APIResponse(
      responseCode = "200",
      description = "The delivery",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  public DeliveryView get(@PathParam("id") UUID id) {
    return log.find(id, scope())
        .map(this::view)
        .orElseThrow(
            () -> new ProblemException(GeneralProblems.NOT_FOUND, "There is no such delivery."));
  }

  private Optional<UUID> scope() {
    return caller.isOperator() ? Optional.empty() : Optional.of(caller.partnerId());
  }

  private DeliveryView view(Delivery delivery) {
    return DeliveryView.of(delivery, caller.isOperator());
  }
}
