package org.counterpart.matching.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.rest.problem.Violations;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a partner would stand with other levels. */
@Path("/what-if/partners/{partnerId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR})
@Tag(name = "What if", description = "What would be found; nothing of it is kept")
public class PartnerWhatIfResource {

  private static final int MOST = 20;

  private final Supposing supposing;

  @Inject
  PartnerWhatIfResource(Supposing supposing) {
    this.supposing = supposing;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "supposeLevels",
      summary = "Find where a partner would stand with other levels",
      description =
          "Score and rank before and after a change of levels that did not happen, while everybody"
              + " else stays as they are. A partner asks for itself, and sees no opportunity that"
              + " it was not told of, but how many there are that it would fit; operators ask for"
              + " anybody and see all. Nothing is stored.")
  @APIResponse(responseCode = "200", description = "Before and after")
  public ProspectsResponse suppose(
      @PathParam("partnerId") @Parameter(description = "Which partner") UUID partnerId,
      @Parameter(description = "How many opportunities at most, 1 to 20")
          @QueryParam("limit")
          @DefaultValue("10")
          @Min(1)
          @Max(MOST)
          int limit,
      @NotNull @Valid UnsavedLevels levels) {
    Violations violations = new Violations();
    levels.check(violations);
    violations.throwIfAny();
    supposing.requireVisible(partnerId);
    return supposing.prospects(partnerId, levels, limit);
  }
}
