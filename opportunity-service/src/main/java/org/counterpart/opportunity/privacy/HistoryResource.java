package org.counterpart.opportunity.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.opportunity.history.History;
import org.counterpart.opportunity.history.HistoryView;
import org.counterpart.opportunity.posting.Shelf;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.page.Period;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to an opportunity, over HTTP. */
@Path("/opportunities/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class HistoryResource {
  private final Shelf shelf;
  private final History history;

  @Inject
  HistoryResource(Shelf shelf, History history) {
    this.shelf = shelf;
    this.history = history;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
  @Transactional
  @Operation(
      operationId = "listOpportunityHistory",
      summary = "List what happened to an opportunity",
      description =
          "The latest first: who did what and when, for its poster and operators. Entries are"
              + " forgotten after a time that the operator sets.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries; next is the cursor of the page after it",
      content = @Content(schema = @Schema(implementation = HistoryPage.class)))
  public Response list(
      @Parameter(description = "The opportunity's id") @PathParam("id") UUID id,
      @BeanParam Period period,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    shelf.requireVisible(id);
    return Pages.response(history.page(id, period, page), uri);
  }

  /** The form of a page, for the documentation. */
  @Schema(name = "HistoryPage", description = "A page")
  record HistoryPage(
      List<HistoryView> items,
      @Schema(description = "The cursor of the next page; not there on the last") String next) {}
}
