package org.counterpart.profile.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.reference.ReferenceRepository;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partners as everybody may see them. */
@Tag(
    name = "directory",
    description = "Partners as everybody may see them: no contacts, no people.")
@Path("/directory")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class DirectoryResource {
  private static final int MOST_VALUES = 200;

  private final DirectorySearch search;
  private final LiveDirectory directory;
  private final PartnerRepository partners;
  private final ReferenceRepository references;
  private final HeldLevels levels;
  private final Clock clock;

  @Inject
  DirectoryResource(
      DirectorySearch search,
      LiveDirectory directory,
      PartnerRepository partners,
      ReferenceRepository references,
      HeldLevels levels,
      Clock clock) {
    this.search = search;
    this.directory = directory;
    this.partners = partners;
    this.references = references;
    this.levels = levels;
    this.clock = clock;
  }

  @GET
  @Path("partners")
  @Operation(
      operationId = "searchDirectory",
      summary = "Search partners",
      description =
          "Everything that is given must fit; of several values of one kind, all. By name. Whatever"
              + " comes or goes while pages are read, a partner that stays is shown once.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list.",
      content = @Content(schema = @Schema(implementation = DirectoryPage.class)))
  public Response search(
      @BeanParam @Valid DirectoryQuery query,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    return Pages.response(search.page(query.wanted(day(query.at)), request), uri);
  }

  @GET
  @Path("facets")
  @Operation(
      operationId = "countDirectoryFacets",
      summary = "Count what partners have",
      description =
          "How many of those that a search finds have each value, by the same parameters. A value's"
              + " count is what would be left if it were asked for, too: of several values of one"
              + " kind all must fit, so that a partner that has two counts for both. A competency"
              + " counts at the level that is held at `at`. Counts are exact and of one moment.")
  public DirectoryFacets facets(
      @BeanParam @Valid DirectoryQuery query,
      @QueryParam("top")
          @DefaultValue("20")
          @Min(1)
          @Max(MOST_VALUES)
          @Parameter(description = "How many values of each kind at most, 1 to 200.")
          int top) {
    var wanted = query.wanted(day(query.at));
    return DirectoryFacets.of(directory.read(index -> index.count(wanted, top)));
  }

  @GET
  @Path("partners/{id}")
  @Transactional
  @Operation(
      operationId = "readDirectoryEntry",
      summary = "Read a partner as everybody may see it",
      description = "With references, and with the levels held at a day.")
  @APIResponse(
      responseCode = "200",
      description = "The partner.",
      content = @Content(schema = @Schema(implementation = DirectoryEntry.class)))
  public DirectoryEntry read(
      @PathParam("id") @Parameter(description = "Id of the partner.") UUID id,
      @QueryParam("at")
          @Parameter(
              description = "Day that the levels are judged at; today (UTC) where it is left out.")
          LocalDate at) {
    var partner = partners.findByIdOptional(id).orElseThrow(PartnerAccess::notFound);
    return DirectoryEntry.of(partner, LevelTimeline.at(day(at), levels.of(id)))
        .with(references.of(id));
  }

  private LocalDate day(LocalDate at) {
    return at == null ? LocalDate.now(clock) : at;
  }

  /** For the API's description. */
  @Schema(name = "DirectoryPage", description = "A part of a list.")
  record DirectoryPage(
      List<DirectoryEntry> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
