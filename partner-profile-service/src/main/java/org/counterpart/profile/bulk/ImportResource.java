package org.counterpart.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.counterpart.profile.registration.DocumentRules;
import org.counterpart.profile.registration.PartnerDocument;
import org.counterpart.profile.registration.RowStore;
import org.counterpart.profile.taxonomy.Regions;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.body.LargeBody;
import org.counterpart.rest.problem.Problem;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Takes many partners at once. */
@Tag(name = "bulk", description = "Many partners at once, one JSON document per line.")
@Path("/partners/import")
public class ImportResource {
  /** One JSON document per line. */
  static final String NDJSON = "application/x-ndjson";

  /** A spreadsheet (RFC 4180). */
  static final String CSV = "text/csv";

  private static final Logger LOG = Logger.getLogger(ImportResource.class);

  private final ObjectMapper json;
  private final BodyReader reader;
  private final Taxonomies taxonomies;
  private final Regions regions;
  private final ImportBatch batch;
  private final BulkConfig config;
  private final Caller caller;
  private final ManagedExecutor executor;
  private final Statistics statistics;

  @Inject
  ImportResource(
      ObjectMapper json,
      BodyReader reader,
      Taxonomies taxonomies,
      Regions regions,
      ImportBatch batch,
      BulkConfig config,
      Caller caller,
      ManagedExecutor executor,
      Statistics statistics) {
    this.json = json;
    this.reader = reader;
    this.taxonomies = taxonomies;
    this.regions = regions;
    this.batch = batch;
    this.config = config;
    this.caller = caller;
    this.executor = executor;
    this.statistics = statistics;
  }

  @POST
  @RolesAllowed({Roles.OPERATOR, Roles.INTEGRATOR})
  @Consumes({NDJSON, CSV})
  @Produces(NDJSON)
  @LargeBody
  @Operation(
      operationId = "importPartners",
      summary = "Import partners",
      description =
          "NDJSON, one partner per line of at most 1 MiB; or CSV in UTF-8, with the columns of an"
              + " export in any order, commas or semicolons, several values of a cell separated by"
              + " |, and as many rows after each other for a partner as it has contacts,"
              + " certifications or references; its name stands in one of them, or in all. Goes by"
              + " externalId: a new one is created, a known one becomes equal to the record, an"
              + " equal one stays untouched, so that the same import can be sent again. A bad line"
              + " is rejected with its reasons and changes nothing. The answer has a line per"
              + " record, in order, and comes when everything is in; Import-Summary counts.")
  @APIResponse(
      responseCode = "200",
      description = "A line per record.",
      content =
          @Content(
              mediaType = "application/x-ndjson",
              schema = @Schema(implementation = ReportLine.class)))
  @APIResponse(
      responseCode = "503",
      description =
          "The database is away and the import was stopped; detail says how many records are stored"
              + " at least. The same import can be sent again as a whole.",
      headers =
          @Header(
              name = HttpHeaders.RETRY_AFTER,
              description = "Seconds to wait before",
              schema = @Schema(implementation = Integer.class)),
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  public Response importPartners(
      @RequestBody(
              required = true,
              description = "One partner per line, or a spreadsheet.",
              content = {
                @Content(
                    mediaType = NDJSON,
                    schema = @Schema(implementation = PartnerDocument.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type)
      throws IOException {
    var report = new Report(json);
    try {
      run(body, type.getSubtype().equals("csv"), report);
      statistics.gatherAfter(report.created());
    } catch (IOException | RuntimeException e) {
      report.close();
      if (RowStore.isAway(e)) {
        // most clients listen only once they have sent everything
        body.transferTo(OutputStream.nullOutputStream());
        throw new ImportStoppedException(report.stored(), e);
      }
      throw e;
    }
    LOG.infof("Imported partners: %s", report.summary());
    StreamingOutput answer =
        out -> {
          try (report) {
            report.copyTo(out);
          }
        };
    return Response.ok(answer, NDJSON).header("Import-Summary", report.summary()).build();
  }

  private void run(InputStream body, boolean isCsv, Report report) throws IOException {
    var importer = new Importer(caller.subject(), caller.role());
    var records = new RecordReader(reader, new DocumentRules(taxonomies.current(), regions));
    var lines =
        isCsv ? new CsvLines(body, config.lineBytes()) : new Lines(body, config.lineBytes());
    new ImportRun(lines, records, batch, importer, config, report, executor).run();
  }
}
