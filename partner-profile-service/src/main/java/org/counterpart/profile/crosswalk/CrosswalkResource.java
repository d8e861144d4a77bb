package org.counterpart.profile.crosswalk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterpart.profile.nearness.Crosswalk;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.taxonomy.TaxonomyResource.SchemeImported;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What stands for what across schemes. */
@Tag(
    name = "taxonomies",
    description = "Reference data: competencies, certifications, countries and regions.")
@Path("/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
public class CrosswalkResource {
  private final Crosswalks crosswalks;
  private final Taxonomies taxonomies;
  private final Event<SchemeImported> imported;

  @Inject
  CrosswalkResource(Crosswalks crosswalks, Taxonomies taxonomies, Event<SchemeImported> imported) {
    this.crosswalks = crosswalks;
    this.taxonomies = taxonomies;
    this.imported = imported;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "listCrosswalks",
      summary = "List the crosswalks",
      description = "Without their mappings.")
  @APIResponse(
      responseCode = "200",
      description = "The crosswalks.",
      content = @Content(schema = @Schema(implementation = CrosswalkPage.class)))
  public Page<Crosswalk> list() {
    return new Page<>(crosswalks.all(), null);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "readCrosswalk",
      summary = "Read a crosswalk",
      description = "With its mappings.")
  @APIResponse(
      responseCode = "200",
      description = "The crosswalk.",
      content = @Content(schema = @Schema(implementation = Crosswalk.class)))
  public Crosswalk read(
      @PathParam("id") @Parameter(description = "The crosswalk.") @SingleLine String id) {
    return crosswalks.read(id).orElseThrow(CrosswalkResource::notFound);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "importCrosswalk",
      summary = "Import a crosswalk",
      description =
          "Replaces the whole crosswalk. Who holds a competency then counts as holding those that"
              + " it is mapped to; the levels of partners are computed anew soon after. At most"
              + " 20,000 mappings.")
  @APIResponse(
      responseCode = "200",
      description = "The crosswalk as it is now; 201 where it is new.",
      content = @Content(schema = @Schema(implementation = Crosswalk.class)))
  public Response put(
      @PathParam("id") @Parameter(description = "The crosswalk.") @SingleLine String id,
      Crosswalk content) {
    CrosswalkRules.check(id, BodyReader.required(content), taxonomies.current()::knowsCompetency);
    var isNew = crosswalks.findByIdOptional(id).isEmpty();
    if (crosswalks.put(content)) {
      imported.fireAsync(new SchemeImported(id));
    }
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .entity(QuarkusTransaction.requiringNew().call(() -> read(id)))
        .build();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "removeCrosswalk",
      summary = "Remove a crosswalk",
      description = "Nothing counts as something else by it any longer.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void remove(
      @PathParam("id") @Parameter(description = "The crosswalk.") @SingleLine String id) {
    if (!crosswalks.remove(id)) {
      throw notFound();
    }
    imported.fireAsync(new SchemeImported(id));
  }

  private static ProblemException notFound() {
    return new ProblemException(GeneralProblems.NOT_FOUND, "There is no such crosswalk.");
  }

  /** For the API's description. */
  @Schema(name = "CrosswalkPage", description = "A part of a list.")
  record CrosswalkPage(
      List<Crosswalk> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
