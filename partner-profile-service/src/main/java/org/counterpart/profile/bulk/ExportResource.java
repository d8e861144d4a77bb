package org.counterpart.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.registration.PartnerDocument;
import org.counterpart.profile.registration.StoredPartner;
import org.counterpart.profile.registration.StoredPartners;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives out what an import takes. */
@Tag(name = "bulk", description = "Many partners at once, one JSON document per line.")
@Path("/partners/export")
public class ExportResource {
  private final ObjectMapper json;
  private final PartnerRepository partners;
  private final StoredPartners stored;
  private final BulkConfig config;
  private final Caller caller;

  @Inject
  ExportResource(
      ObjectMapper json,
      PartnerRepository partners,
      StoredPartners stored,
      BulkConfig config,
      Caller caller) {
    this.json = json;
    this.partners = partners;
    this.stored = stored;
    this.config = config;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.OPERATOR, Roles.INTEGRATOR})
  @Produces(ImportResource.NDJSON)
  @Operation(
      operationId = "exportPartners",
      summary = "Export partners",
      description = "All that the caller manages, in the form that an import takes.")
  @APIResponse(
      responseCode = "200",
      description = "A partner per line.",
      content =
          @Content(
              mediaType = "application/x-ndjson",
              schema = @Schema(implementation = PartnerDocument.class)))
  public StreamingOutput export() {
    // the caller is asked before the answer begins: the request may be over when it is written
    var registeredBy = caller.isOperator() ? null : caller.subject();
    return out -> write(registeredBy, out);
  }

  private void write(String registeredBy, OutputStream out) throws IOException {
    var page = page(registeredBy, null);
    while (!page.isEmpty()) {
      for (var partner : page) {
        out.write(json.writeValueAsBytes(partner.document()));
        out.write('\n');
      }
      page = page(registeredBy, page.getLast().partner().id());
    }
  }

  private List<StoredPartner> page(String registeredBy, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> stored.complete(partners.after(registeredBy, after, config.batch())));
  }
}
