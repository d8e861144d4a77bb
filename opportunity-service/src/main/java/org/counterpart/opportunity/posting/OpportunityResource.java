package org.counterpart.opportunity.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.opportunity.content.OpportunityContent;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;

/** Opportunities over HTTP. Somebody else's does not exist, whatever is tried with it. */
@Path("/opportunities")
@Produces(MediaType.APPLICATION_JSON)
public class OpportunityResource {
  private final Desk desk;
  private final Shelf shelf;
  private final Caller caller;

  @Inject
  OpportunityResource(Desk desk, Shelf shelf, Caller caller) {
    this.desk = desk;
    this.shelf = shelf;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PARTNER)
  @Idempotent
  public Response create(OpportunityContent content) {
    OwnOpportunity created = desk.create(caller.partnerId(), Bodies.required(content));
    return Response.created(
            UriBuilder.fromResource(OpportunityResource.class)
                .path("{id}")
                .build(created.summary().id()))
        .header(HttpHeaders.ETAG, Etags.of(created.version()))
        .entity(created)
        .build();
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  public Response list(
      @QueryParam("state") String state, @BeanParam PageRequest page, @Context UriInfo uri) {
    return Pages.response(shelf.list(state, page), uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  public Response read(@PathParam("id") UUID id) {
    return tagged(shelf.read(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed(Roles.PARTNER)
  public Response amend(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonNode patch)
      throws JsonProcessingException {
    return tagged(desk.amend(caller.partnerId(), id, ifMatch, Bodies.required(patch)));
  }

  @POST
  @Path("/{id}/posting")
  @RolesAllowed(Roles.PARTNER)
  public Response post(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return tagged(desk.post(caller.partnerId(), id, ifMatch));
  }

  @POST
  @Path("/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PARTNER)
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Cancellation cancellation) {
    return tagged(
        desk.cancel(
            caller.partnerId(),
            id,
            ifMatch,
            cancellation == null ? new Cancellation(null) : cancellation));
  }

  private static Response tagged(OpportunityView view) {
    return Response.ok(view).header(HttpHeaders.ETAG, Etags.of(view.version())).build();
  }
}
