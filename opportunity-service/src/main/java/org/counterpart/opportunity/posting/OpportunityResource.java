package org.counterpart.opportunity.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opportunities over HTTP. Somebody else's does not exist, whatever is tried with it. */
@Path("/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class OpportunityResource {
  private static final String ID = "The opportunity's id";
  private static final String IF_MATCH =
      "The ETag of the version that the change is based on, or * for whatever it is now";

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
  @Operation(
      operationId = "createOpportunity",
      summary = "Draft or post an opportunity",
      description =
          "With state OPEN it is posted at once and matched with partners; otherwise it is a draft"
              + " that nobody else sees and that may leave anything out.")
  @APIResponse(
      responseCode = "201",
      description = "The opportunity that was created",
      headers = @Header(name = "ETag", ref = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = OwnOpportunity.class),
              examples = @ExampleObject(name = "example", value = Examples.OWN)))
  public Response create(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      examples = {
                        @ExampleObject(name = "post at once", value = Examples.OPEN),
                        @ExampleObject(name = "begin a draft", value = Examples.DRAFT)
                      }))
          OpportunityContent content) {
    OwnOpportunity created = desk.create(caller.partnerId(), content);
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
  @Operation(
      operationId = "listOpportunities",
      summary = "List your opportunities",
      description = "Newest first, without the details and full tiers. Operators see everybody's.")
  @APIResponse(
      responseCode = "200",
      description = "A page of opportunities; next is the cursor of the page after it",
      content =
          @Content(
              schema = @Schema(implementation = OpportunityPage.class),
              examples = @ExampleObject(name = "example", value = Examples.PAGE)))
  public Response list(
      @Parameter(
              description = "Only those in this state",
              schema = @Schema(implementation = State.class))
          @QueryParam("state")
          String state,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Pages.response(shelf.list(state, page), uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  @Operation(
      operationId = "readOpportunity",
      summary = "Read an opportunity",
      description =
          "Its poster sees all of it; an operator sees it without the details and full tiers and"
              + " without what the poster covers.")
  @APIResponse(
      responseCode = "200",
      description = "The opportunity",
      headers = @Header(name = "ETag", ref = "ETag"),
      content =
          @Content(
              schema = @Schema(anyOf = {OwnOpportunity.class, OpportunitySummary.class}),
              examples = @ExampleObject(name = "example", value = Examples.OWN)))
  public Response read(@Parameter(description = ID) @PathParam("id") UUID id) {
    return tagged(shelf.read(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed(Roles.PARTNER)
  @Operation(
      operationId = "amendOpportunity",
      summary = "Amend a draft or an open opportunity",
      description =
          "A JSON merge patch (RFC 7396): what is not mentioned stays, null removes, lists are"
              + " replaced whole. An open opportunity must remain one that could be posted;"
              + " partners are matched anew. A patch that changes nothing makes no new version.")
  @APIResponse(
      responseCode = "200",
      description = "The opportunity after the change",
      headers = @Header(name = "ETag", ref = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = OwnOpportunity.class),
              examples = @ExampleObject(name = "example", value = Examples.OWN)))
  @APIResponse(responseCode = "409", ref = "IllegalTransition")
  public Response amend(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      JsonNode patch)
      throws JsonProcessingException {
    return tagged(desk.amend(caller.partnerId(), id, ifMatch, patch));
  }

  @POST
  @Path("/{id}/posting")
  @RolesAllowed(Roles.PARTNER)
  @Operation(
      operationId = "postOpportunity",
      summary = "Post a draft",
      description =
          "The draft becomes OPEN and is matched with partners. It must be complete: title, teaser,"
              + " kind of engagement, dates, and at least one requirement that the poster does not"
              + " cover itself.")
  @APIResponse(
      responseCode = "200",
      description = "The open opportunity",
      headers = @Header(name = "ETag", ref = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = OwnOpportunity.class),
              examples = @ExampleObject(name = "example", value = Examples.OWN)))
  @APIResponse(responseCode = "422", ref = "Validation")
  @APIResponse(responseCode = "409", ref = "IllegalTransition")
  public Response post(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    return tagged(desk.post(caller.partnerId(), id, ifMatch));
  }

  @POST
  @Path("/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PARTNER)
  @Operation(
      operationId = "cancelOpportunity",
      summary = "Cancel a draft or an open opportunity",
      description =
          "Nothing can be done to it afterwards. The reason is for the poster's own records.")
  @APIResponse(
      responseCode = "200",
      description = "The cancelled opportunity",
      headers = @Header(name = "ETag", ref = "ETag"),
      content =
          @Content(
              schema = @Schema(implementation = OwnOpportunity.class),
              examples = @ExampleObject(name = "example", value = Examples.OWN)))
  @APIResponse(responseCode = "409", ref = "IllegalTransition")
  public Response cancel(
      @Parameter(description = ID) @PathParam("id") UUID id,
      @Parameter(description = IF_MATCH, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      @RequestBody(
              content =
                  @Content(
                      examples = @ExampleObject(name = "example", value = Examples.CANCELLATION)))
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
