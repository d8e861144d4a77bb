package org.counterpart.profile.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.certification.HeldLevels;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerAccess;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.reference.ReferenceRepository;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Pages;
import org.counterpart.rest.security.Roles;

/** Partners as everybody may see them. */
@Path("/directory/partners")
@RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
public class DirectoryResource {
  private final Directory directory;
  private final PartnerRepository partners;
  private final ReferenceRepository references;
  private final HeldLevels levels;
  private final Clock clock;

  @Inject
  DirectoryResource(
      Directory directory,
      PartnerRepository partners,
      ReferenceRepository references,
      HeldLevels levels,
      Clock clock) {
    this.directory = directory;
    this.partners = partners;
    this.references = references;
    this.levels = levels;
    this.clock = clock;
  }

  @GET
  @Transactional
  public Response search(
      @BeanParam DirectoryQuery query, @BeanParam PageRequest request, @Context UriInfo uri) {
    var day = day(query.at);
    var page = directory.search(query, day, request);
    var held = levels.of(page.items().stream().map(Partner::id).toList());
    return Pages.response(
        page.map(
            p -> DirectoryEntry.of(p, LevelTimeline.at(day, held.getOrDefault(p.id(), List.of())))),
        uri);
  }

  @GET
  @Path("{id}")
  @Transactional
  public DirectoryEntry read(@PathParam("id") UUID id, @QueryParam("at") LocalDate at) {
    var partner = partners.findByIdOptional(id).orElseThrow(PartnerAccess::notFound);
    return DirectoryEntry.of(partner, LevelTimeline.at(day(at), levels.of(id)))
        .with(references.of(id));
  }

  private LocalDate day(LocalDate at) {
    return at == null ? LocalDate.now(clock) : at;
  }
}
