package org.counterpart.profile.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.security.Roles;

/** The schemes that competencies, countries and regions come from. */
@Path("/taxonomies")
public class TaxonomyResource {
  static final ProblemType BUILT_IN =
      new ProblemType("taxonomy-built-in", 409, "The scheme is part of the service");

  private final Schemes schemes;
  private final SchemeImport importing;
  private final PlaceSchemes places;
  private final Event<SchemeImported> imported;

  @Inject
  TaxonomyResource(
      Schemes schemes,
      SchemeImport importing,
      PlaceSchemes places,
      Event<SchemeImported> imported) {
    this.schemes = schemes;
    this.importing = importing;
    this.places = places;
    this.imported = imported;
  }

  @GET
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  public Page<SchemeView> list() {
    var all = new ArrayList<SchemeView>();
    places.all().forEach(scheme -> all.add(scheme.withoutContent()));
    schemes.all().forEach(row -> all.add(SchemeView.of(row, null, null)));
    all.sort(Comparator.comparing(SchemeView::scheme));
    return new Page<>(all, null);
  }

  @GET
  @Path("{scheme}")
  @RolesAllowed({Roles.PARTNER, Roles.OPERATOR, Roles.INTEGRATOR})
  @Transactional
  public SchemeView read(@PathParam("scheme") String scheme) {
    return places
        .find(scheme)
        .or(
            () ->
                schemes
                    .findByIdOptional(scheme)
                    .map(
                        row ->
                            SchemeView.of(
                                row, schemes.competencies(scheme), schemes.kinds(scheme))))
        .orElseThrow(
            () -> new ProblemException(GeneralProblems.NOT_FOUND, "There is no such scheme."));
  }

  @PUT
  @Path("{scheme}")
  @RolesAllowed(Roles.OPERATOR)
  public Response put(@PathParam("scheme") String scheme, TaxonomyScheme content) {
    if (places.find(scheme).isPresent()) {
      throw new ProblemException(BUILT_IN, "The scheme " + scheme + " cannot be imported.");
    }
    SchemeRules.check(scheme, content);
    var isNew = schemes.findByIdOptional(scheme).isEmpty();
    if (importing.apply(content)) {
      imported.fire(new SchemeImported(scheme));
    }
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .entity(read(scheme))
        .build();
  }

  /** A scheme has changed, and its change is committed: levels may have to be computed anew. */
  public record SchemeImported(String scheme) {}

  static List<TaxonomyScheme.Entry> entries(List<Competency> competencies) {
    return competencies.stream().filter(c -> !c.retired).map(Competency::entry).toList();
  }
}
