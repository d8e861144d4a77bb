package org.counterpart.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.counterpart.profile.csv.Columns;
import org.counterpart.profile.csv.PartnerRows;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.registration.PartnerDocument;
import org.counterpart.profile.registration.StoredPartner;
import org.counterpart.profile.registration.StoredPartners;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives out what an import takes. */
@Tag(name = "bulk", description = "Many partners at once, one JSON document per line.")
@Path("/partners/export")
public class ExportResource {
  private static final MediaType NDJSON = MediaType.valueOf(ImportResource.NDJSON);
  private static final MediaType CSV = MediaType.valueOf(ImportResource.CSV);
  private static final List<Variant> VARIANTS = Variant.mediaTypes(NDJSON, CSV).build();

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
  @Produces({ImportResource.NDJSON, ImportResource.CSV})
  @Operation(
      operationId = "exportPartners",
      summary = "Export partners",
      description = "All that the caller manages, in the form that an import takes.")
  @APIResponse(
      responseCode = "200",
      description = "A partner per line; as CSV with as many rows as its longest list needs.",
      content = {
        @Content(
            mediaType = ImportResource.NDJSON,
            schema = @Schema(implementation = PartnerDocument.class)),
        @Content(mediaType = ImportResource.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public Response export(@Context Request request) {
    // the caller is asked before the answer begins: the request may be over when it is written
    var registeredBy = caller.isOperator() ? null : caller.subject();
    var wanted = request.selectVariant(VARIANTS);
    var isCsv = wanted != null && wanted.getMediaType().isCompatible(CSV);
    StreamingOutput content =
        isCsv ? out -> writeCsv(registeredBy, out) : out -> writeJson(registeredBy, out);
    return Response.ok(content, isCsv ? CSV.withCharset("utf-8") : NDJSON)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private void writeJson(String registeredBy, OutputStream out) throws IOException {
    each(
        registeredBy,
        partner -> {
          out.write(json.writeValueAsBytes(partner.document()));
          out.write('\n');
        });
  }

  private void writeCsv(String registeredBy, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(Columns.names());
    each(
        registeredBy,
        partner -> csv.printRecords(PartnerRows.of(json.valueToTree(partner.document()))));
    csv.flush();
  }

  private void each(String registeredBy, PartnerWriting writing) throws IOException {
    var page = page(registeredBy, null);
    while (!page.isEmpty()) {
      for (var partner : page) {
        writing.write(partner);
      }
      page = page(registeredBy, page.getLast().partner().id());
    }
  }

  /** Writes one partner. */
  @FunctionalInterface
  private interface PartnerWriting {
    void write(StoredPartner partner) throws IOException;
  }

  private List<StoredPartner> page(String registeredBy, UUID after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> stored.complete(partners.after(registeredBy, after, config.batch())));
  }
}
