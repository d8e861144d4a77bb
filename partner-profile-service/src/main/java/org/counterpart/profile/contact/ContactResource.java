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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.idempotency.Idempotent;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.security.Roles;

/** The people at a partner. */
@Path("/partners/{partnerId}/contacts")
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
  public Page<ContactView> list(@PathParam("partnerId") UUID partnerId) {
    access.read(partnerId);
    return new Page<>(contacts.of(partnerId).stream().map(ContactView::of).toList(), null);
  }

  @GET
  @Path("{contactId}")
  public Response read(
      @PathParam("partnerId") UUID partnerId, @PathParam("contactId") UUID contactId) {
    access.read(partnerId);
    return answer(find(partnerId, contactId));
  }

  @POST
  @Transactional
  @Idempotent
  public Response add(
      @PathParam("partnerId") UUID partnerId, ContactDetails details, @Context UriInfo uri) {
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
  public Response change(
      @PathParam("partnerId") UUID partnerId,
      @PathParam("contactId") UUID contactId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
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
  public void remove(
      @PathParam("partnerId") UUID partnerId,
      @PathParam("contactId") UUID contactId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
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
}
