package org.counterpart.rest.sample;

import static org.counterpart.rest.security.Roles.OPERATOR;
import static org.counterpart.rest.security.Roles.PARTNER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.rest.body.LargeBody;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.problem.Violations;
import org.counterpart.rest.security.Caller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** An operation for each convention; its state is a table of notes. */
@Path("/notes")
@RolesAllowed({PARTNER, OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {
  static final long VERSION = 7;

  @Inject AgroalDataSource database;
  @Inject ObjectMapper mapper;
  @Inject Caller caller;
  @Inject Gate gate;

  public record Saved(UUID id, String title) {}

  @POST
  @Idempotent
  @Transactional
  @APIResponseSchema(value = Saved.class, responseCode = "201")
  public Response create(@NotNull @Valid Note note) throws SQLException {
    UUID id = Ids.next();
    insert(id, note.title());
    gate.pass(note.title());
    return Response.created(URI.create("/notes/" + id))
        .header("ETag", Etags.of(1))
        .entity(new Saved(id, note.title()))
        .build();
  }

  @POST
  @Path("/plain")
  @Idempotent
  public Saved createPlainly(@NotNull @Valid Note note) throws SQLException {
    UUID id = Ids.next();
    insert(id, note.title());
    return new Saved(id, note.title());
  }

  @GET
  public Response list(@BeanParam @Valid PageRequest request, @Context UriInfo uri) {
    int from = request.after(1).stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    List<Integer> rows =
        IntStream.rangeClosed(from + 1, 120).boxed().limit(request.limit() + 1L).toList();
    Page<Integer> page =
        Page.of(rows, request.limit(), last -> Cursor.encode(String.valueOf(last)));
    return Pages.response(page, uri);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch)
      throws IOException {
    Etags.requireMatch(ifMatch, VERSION);
    JsonNode target = mapper.readTree("{\"title\":\"old\",\"copies\":2}");
    Note changed = mapper.treeToValue(MergePatch.apply(target, patch), Note.class);
    return Response.ok(changed).header("ETag", Etags.of(VERSION + 1)).build();
  }

  @POST
  @Path("/import")
  @LargeBody
  @Consumes("application/x-ndjson")
  public long importNotes(InputStream lines) throws IOException {
    return lines.transferTo(OutputStream.nullOutputStream());
  }

  @GET
  @Path("/caller")
  public List<String> caller() {
    return List.of(caller.partnerId().toString(), caller.role().name(), caller.subject());
  }

  @GET
  @Path("/limited")
  public int limited(@QueryParam("most") @Max(10) int most) {
    return most;
  }

  @GET
  @Path("/operators")
  @RolesAllowed(OPERATOR)
  public boolean forOperators() {
    return caller.isOperator();
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalStateException("the password is swordfish");
  }

  @GET
  @Path("/stale")
  public String stale() {
    throw new IllegalStateException(new OptimisticLockException("row 5"));
  }

  @GET
  @Path("/violations")
  public String violations() {
    new Violations().add("/a", "one", "First.").add("/b", "two", "Second.").throwIfAny();
    return "";
  }

  private void insert(UUID id, String title) throws SQLException {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?)")) {
      insert.setObject(1, id);
      insert.setString(2, title);
      insert.executeUpdate();
    }
  }
}
