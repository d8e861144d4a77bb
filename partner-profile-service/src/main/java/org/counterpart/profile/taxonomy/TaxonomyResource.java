package org.counterpart.profile.taxonomy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.iso.SingleLine;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schemes that competencies, countries and regions come from. */
@Tag(
    name = "taxonomies",
    description = "Reference data: competencies, certifications, countries and regions.")
@Path("/taxonomies")
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomyResource {
  static final ProblemType BUILT_IN =
      new ProblemType("taxonomy-built-in", 409, "The scheme is part of the service");

  private final Schemes schemes;
  private final SchemeImport importing;
  private final Taxonomies taxonomies;
  private final PlaceSchemes places;
  private final Event<SchemeImported> imported;

  @Inject
  TaxonomyResource(
      Schemes schemes,
      SchemeImport importing,
      Taxonomies taxonomies,
      PlaceSchemes places,
      Event<SchemeImported> imported) {
    this.schemes = schemes;
    this.importing = importing;
    this.taxonomies = taxonomies;
    this.places = places;
    this.imported = imported;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Operation(
      operationId = "listTaxonomies",
      summary = "List the schemes",
      description = "Without their content.")
  @APIResponse(
      responseCode = "200",
      description = "The schemes.",
      content = @Content(schema = @Schema(implementation = TaxonomyPage.class)))
  public Page<SchemeView> list() {
    var all = new ArrayList<SchemeView>();
    places.all().forEach(scheme -> all.add(scheme.withoutContent()));
    schemes.all().forEach(row -> all.add(SchemeView.of(row, null, null)));
    all.sort(Comparator.comparing(SchemeView::scheme));
    return new Page<>(all, null);
  }

  @GET
  @Path("{scheme}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  @Operation(
      operationId = "readTaxonomy",
      summary = "Read a scheme",
      description = "With its content; retired competencies are left out.")
  @APIResponse(
      responseCode = "200",
      description = "The scheme.",
      content = @Content(schema = @Schema(implementation = SchemeView.class)))
  public SchemeView read(
      @PathParam("scheme") @Parameter(description = "The scheme, as its codes begin.") @SingleLine
          String scheme) {
    return places
        .find(scheme)
        .or(
            () ->
                schemes
                    .findByIdOptional(scheme)
                    .map(
                        row ->
                            SchemeView.of(
                                row, schemes.competencies(scheme), schemes.kinds(scheme))))
        .orElseThrow(
            () -> new ProblemException(GeneralProblems.NOT_FOUND, "There is no such scheme."));
  }

  @PUT
  @Path("{scheme}")
  @RolesAllowed(Roles.OPERATOR)
  @Operation(
      operationId = "importTaxonomy",
      summary = "Import a scheme",
      description =
          "Replaces the whole scheme: what it no longer names is retired, and where `retired` names"
              + " a successor, each counts as the other from then on; a retired code of the scheme"
              + " that was never here is taken over by it, and one that `retired` leaves out has no"
              + " successor any longer. The levels of partners are computed anew"
              + " soon after. At most 5,000 competencies. The schemes iso-3166 and regions are part"
              + " of the service.")
  @APIResponse(
      responseCode = "200",
      description = "The scheme as it is now; 201 where it is new.",
      content = @Content(schema = @Schema(implementation = SchemeView.class)))
  public Response put(
      @PathParam("scheme") @Parameter(description = "The scheme, as its codes begin.") @SingleLine
          String scheme,
      TaxonomyScheme content) {
    if (places.find(scheme).isPresent()) {
      throw new ProblemException(BUILT_IN, "The scheme " + scheme + " cannot be imported.");
    }
    SchemeRules.check(scheme, BodyReader.required(content), taxonomies.current()::knowsCompetency);
    var isNew = schemes.findByIdOptional(scheme).isEmpty();
    if (importing.apply(content)) {
      imported.fireAsync(new SchemeImported(scheme));
    }
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .entity(QuarkusTransaction.requiringNew().call(() -> read(scheme)))
        .build();
  }

  /** A scheme has changed, and its change is committed: levels may have to be computed anew. */
  public record SchemeImported(String scheme) {}

  static List<TaxonomyScheme.Entry> entries(List<Competency> competencies) {
    return competencies.stream().filter(c -> !c.retired).map(Competency::entry).toList();
  }

  /** For the API's description. */
  @Schema(name = "TaxonomyPage", description = "A part of a list.")
  record TaxonomyPage(
      List<SchemeView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
