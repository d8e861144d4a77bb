package org.counterpart.profile.ecosystem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which ecosystems there are. */
@Tag(
    name = "ecosystems",
    description =
        "Smaller worlds that partners belong to by membership. A code that no operator has made an"
            + " ecosystem of is a label: who says so belongs to it.")
@Path("/ecosystems")
@Produces(MediaType.APPLICATION_JSON)
public class EcosystemResource {
  private final EcosystemRepository repository;
  private final Ecosystems ecosystems;

  @Inject
  EcosystemResource(EcosystemRepository repository, Ecosystems ecosystems) {
    this.repository = repository;
    this.ecosystems = ecosystems;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Operation(
      operationId = "listEcosystems",
      summary = "List the ecosystems",
      description = "By id, retired ones included.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = EcosystemPage.class)))
  public Response list(
      @QueryParam("kind") @Parameter(description = "Only those of this kind.") EcosystemKind kind,
      @QueryParam("parent")
          @Parameter(description = "Only the chapters of this community.")
          @SingleLine
          String parent,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    return Pages.response(repository.page(kind, parent, request).map(EcosystemView::of), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Operation(
      operationId = "readEcosystem",
      summary = "Read an ecosystem",
      description = "The ETag is what a change has to name in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The ecosystem.",
      content = @Content(schema = @Schema(implementation = EcosystemView.class)))
  public Response read(
      @PathParam("id") @Parameter(description = "Its code.") @SingleLine String id) {
    return answer(
        EcosystemView.of(repository.findByIdOptional(id).orElseThrow(Ecosystems::notFound)));
  }

  @POST
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "createEcosystem",
      summary = "Create an ecosystem",
      description =
          "From now on only members belong to it. Partners that named its code in their profile so"
              + " far are found in the list of its members as REQUESTED soon after.")
  @APIResponse(
      responseCode = "201",
      description = "The ecosystem; Location and ETag are set.",
      content = @Content(schema = @Schema(implementation = EcosystemView.class)))
  public Response create(NewEcosystem content, @Context UriInfo uri) {
    var created = ecosystems.create(content);
    return Response.created(uri.getAbsolutePathBuilder().path(created.id()).build())
        .entity(created)
        .tag(String.valueOf(created.version()))
        .build();
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "changeEcosystem",
      summary = "Change an ecosystem",
      description = "JSON Merge Patch (RFC 7396) of name and description. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The ecosystem as it is now.",
      content = @Content(schema = @Schema(implementation = EcosystemView.class)))
  public Response change(
      @PathParam("id") @Parameter(description = "Its code.") @SingleLine String id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch,
      @RequestBody(
              required = true,
              description = "What changes.",
              content = @Content(schema = @Schema(implementation = EcosystemText.class)))
          JsonNode patch) {
    return answer(ecosystems.change(id, ifMatch, patch));
  }

  @PUT
  @Path("{id}/retirement")
  @RolesAllowed(Roles.OPERATOR)
  @Transactional
  @Operation(
      operationId = "retireEcosystem",
      summary = "Retire an ecosystem",
      description =
          "For good: nobody belongs to it any more, and its code stays taken. A community with"
              + " chapters that are not retired is a 409. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The ecosystem as it is now.",
      content = @Content(schema = @Schema(implementation = EcosystemView.class)))
  public Response retire(
      @PathParam("id") @Parameter(description = "Its code.") @SingleLine String id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch) {
    return answer(ecosystems.retire(id, ifMatch));
  }

  private static Response answer(EcosystemView ecosystem) {
    return Response.ok(ecosystem).tag(String.valueOf(ecosystem.version())).build();
  }

  /** For the API's description. */
  @Schema(name = "EcosystemPage", description = "A part of a list.")
  record EcosystemPage(
      List<EcosystemView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
