package org.counterpart.profile.contact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people at a partner. */
@Tag(
    name = "contacts",
    description =
        "The people at a partner. Personal data: seen by the managers of the partner alone.")
@Path("/partners/{partnerId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class ContactResource {
  private final PartnerAccess access;
  private final ContactRepository contacts;
  private final ContactChanges changes;

  @Inject
  ContactResource(PartnerAccess access, ContactRepository contacts, ContactChanges changes) {
    this.access = access;
    this.contacts = contacts;
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listContacts",
      summary = "List the contacts of a partner",
      description = "In the order in which they came; at most 50, so there is one part only.")
  @APIResponse(
      responseCode = "200",
      description = "The contacts.",
      content = @Content(schema = @Schema(implementation = ContactPage.class)))
  public Page<ContactView> list(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId) {
    access.read(partnerId);
    return new Page<>(contacts.of(partnerId).stream().map(ContactView::of).toList(), null);
  }

  @GET
  @Path("{contactId}")
  @Operation(
      operationId = "readContact",
      summary = "Read a contact",
      description = "The ETag is what a change has to name in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The contact.",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response read(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("contactId") @Parameter(description = "Id of the contact.") UUID contactId) {
    access.read(partnerId);
    return answer(find(partnerId, contactId));
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      operationId = "addContact",
      summary = "Add a contact",
      description = "At most 50 per partner, each address once.")
  @APIResponse(
      responseCode = "201",
      description = "The contact; Location and ETag are set.",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response add(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      ContactDetails details,
      @Context UriInfo uri) {
    var contact = changes.add(access.lock(partnerId), details);
    return Response.created(uri.getAbsolutePathBuilder().path(contact.id().toString()).build())
        .entity(ContactView.of(contact))
        .tag(String.valueOf(contact.version()))
        .build();
  }

  @PATCH
  @Path("{contactId}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Transactional
  @Operation(
      operationId = "changeContact",
      summary = "Change a contact",
      description =
          "JSON Merge Patch (RFC 7396): null removes, a list replaces the whole list. Needs"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The contact as it is now.",
      content = @Content(schema = @Schema(implementation = ContactView.class)))
  public Response change(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("contactId") @Parameter(description = "Id of the contact.") UUID contactId,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch,
      @RequestBody(
              required = true,
              description = "What changes.",
              content = @Content(schema = @Schema(implementation = ContactDetails.class)))
          JsonNode patch) {
    var partner = access.lock(partnerId);
    var contact = find(partnerId, contactId);
    Etags.requireMatch(ifMatch, contact.version());
    changes.change(partner, contact, patch);
    return answer(contact);
  }

  @DELETE
  @Path("{contactId}")
  @Transactional
  @Operation(
      operationId = "removeContact",
      summary = "Remove a contact",
      description = "If-Match is heeded where it is sent.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void remove(
      @PathParam("partnerId") @Parameter(description = "Id of the partner.") UUID partnerId,
      @PathParam("contactId") @Parameter(description = "Id of the contact.") UUID contactId,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "ETag of the version that this is based on.", example = "\"3\"")
          String ifMatch) {
    var partner = access.lock(partnerId);
    var contact = find(partnerId, contactId);
    if (ifMatch != null) {
      Etags.requireMatch(ifMatch, contact.version());
    }
    changes.remove(partner, contact);
  }

  private Contact find(UUID partnerId, UUID contactId) {
    return contacts.find(partnerId, contactId).orElseThrow(PartnerAccess::notFound);
  }

  private static Response answer(Contact contact) {
    return Response.ok(ContactView.of(contact)).tag(String.valueOf(contact.version())).build();
  }

  /** For the API's description. */
  @Schema(name = "ContactPage", description = "A part of a list.")
  record ContactPage(
      List<ContactView> items,
      @Schema(nullable = true, description = "Cursor of the next part; absent on the last.")
          String next) {}
}
