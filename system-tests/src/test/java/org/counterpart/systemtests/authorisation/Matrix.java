package org.counterpart.systemtests.authorisation;

import static org.counterpart.systemtests.authorisation.Row.open;
import static org.counterpart.systemtests.authorisation.Row.row;
import static org.counterpart.systemtests.stack.Service.MATCHING;
import static org.counterpart.systemtests.stack.Service.NOTIFICATION;
import static org.counterpart.systemtests.stack.Service.OPPORTUNITY;
import static org.counterpart.systemtests.stack.Service.PARTNER_PROFILE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.world.Days;

/**
 * Every operation of every service, and who gets what that tries it on what somebody else owns.
 * Somebody else's object is a 404; what the role does not have at all is a 403. An operator is left
 * out where it may change what others own.
 */
final class Matrix {
  private static final Map<String, Object> NAME = Map.of("name", "Taken over");
  private static final Map<String, Object> CONTACT =
      Map.of("name", "Eve", "email", "eve@intruder.example");
  private static final Map<String, Object> CERTIFICATION =
      Map.of(
          "person",
          "p1",
          "certification",
          "mpn:security",
          "validFrom",
          Days.certifiedFrom(),
          "validUntil",
          Days.certifiedUntil());
  private static final Map<String, Object> EVIDENCE =
      Map.of("credential", "e30.e30.e30", "identity", "eve@intruder.example");
  private static final Map<String, Object> REFERENCE =
      Map.of("title", "Invented", "text", "Invented", "competencies", List.of("mpn:security"));
  private static final Map<String, Object> TITLE = Map.of("title", "Taken over");
  private static final Map<String, Object> REASON = Map.of("reason", "Because I can");

  private static final Map<String, Object> ECOSYSTEM =
      Map.of("id", "intruders", "name", "Intruders", "kind", "COMMUNITY");

  private static final Map<String, Object> UNSAVED =
      Map.of(
          "startDate",
          Days.workBegins(),
          "endDate",
          Days.workEnds(),
          "requirements",
          List.of(Map.of("competency", "mpn:security")));

  static final List<Row> ROWS =
      Stream.of(
              profiles(),
              ofPartner(),
              reference(),
              ecosystems(),
              opportunities(),
              matches(),
              deliveries())
          .flatMap(List::stream)
          .toList();

  private Matrix() {}

  private static List<Row> profiles() {
    return List.of(
        // The stranger is registered already; what integrators and operators create is theirs.
        row(PARTNER_PROFILE, "POST", "/partners")
            .with(Map.of("name", "Second self", "country", "DE"))
            .stranger(409),
        row(PARTNER_PROFILE, "GET", "/partners").stranger(200).integrator(200),
        row(PARTNER_PROFILE, "GET", "/partners/{id}").stranger(404).integrator(404),
        row(PARTNER_PROFILE, "PATCH", "/partners/{id}").with(NAME).stranger(404).integrator(404),
        row(PARTNER_PROFILE, "DELETE", "/partners/{id}").stranger(404).integrator(403),
        // The victim is not erased: there is nothing to be read, or released, by operators either.
        row(PARTNER_PROFILE, "GET", "/erasures/{id}").stranger(404).integrator(403).operator(404),
        row(PARTNER_PROFILE, "DELETE", "/erasures/{id}/external-id")
            .stranger(403)
            .integrator(403)
            .operator(404),
        row(PARTNER_PROFILE, "POST", "/partners/import").with("{}").stranger(403),
        row(PARTNER_PROFILE, "GET", "/partners/export").stranger(403).integrator(200),
        row(PARTNER_PROFILE, "GET", "/directory/partners").stranger(200).integrator(200),
        row(PARTNER_PROFILE, "GET", "/directory/partners/{id}").stranger(200).integrator(200),
        row(PARTNER_PROFILE, "GET", "/directory/facets").stranger(200).integrator(200));
  }

  private static List<Row> ofPartner() {
    return List.of(
        own("GET", "/contacts"),
        own("POST", "/contacts").with(CONTACT),
        own("GET", "/contacts/{contactId}"),
        own("PATCH", "/contacts/{contactId}").with(NAME),
        own("DELETE", "/contacts/{contactId}"),
        own("GET", "/certifications"),
        own("POST", "/certifications").with(CERTIFICATION),
        own("DELETE", "/certifications/{certificationId}"),
        own("PUT", "/certifications/{certificationId}/evidence").with(EVIDENCE),
        own("DELETE", "/certifications/{certificationId}/evidence"),
        own("DELETE", "/people/{person}"),
        own("GET", "/references"),
        own("POST", "/references").with(REFERENCE),
        own("DELETE", "/references/{referenceId}"),
        own("GET", "/levels"),
        own("GET", "/history").integrator(403),
        own("GET", "/export").integrator(403),
        own("GET", "/people/export").integrator(403),
        own("GET", "/confirmation"),
        own("PUT", "/confirmation"),
        row(PARTNER_PROFILE, "POST", "/partners/{partnerId}/reminders")
            .stranger(403)
            .integrator(403));
  }

  private static Row own(String method, String below) {
    return row(PARTNER_PROFILE, method, "/partners/{partnerId}" + below)
        .stranger(404)
        .integrator(404);
  }

  private static Row export(Service service) {
    return row(service, "GET", "/partners/{partnerId}/export").stranger(404).integrator(403);
  }

  private static List<Row> reference() {
    return List.of(
        row(PARTNER_PROFILE, "GET", "/competencies").stranger(200).integrator(200).operator(200),
        row(PARTNER_PROFILE, "GET", "/competencies/{code}/thresholds")
            .stranger(200)
            .integrator(200)
            .operator(200),
        row(PARTNER_PROFILE, "PUT", "/competencies/{code}/thresholds")
            .with(Map.of("datedThresholds", List.of()))
            .stranger(403)
            .integrator(403),
        // What nobody holds is nobody's.
        row(PARTNER_PROFILE, "POST", "/levels/preview")
            .with(Map.of("preference", List.of("mpn:security")))
            .stranger(200)
            .integrator(200)
            .operator(200),
        row(PARTNER_PROFILE, "GET", "/crosswalks").stranger(200).integrator(200).operator(200),
        row(PARTNER_PROFILE, "GET", "/crosswalks/{id}").stranger(404).integrator(404).operator(404),
        row(PARTNER_PROFILE, "PUT", "/crosswalks/{id}")
            .with(Map.of("id", "mine", "mappings", List.of()))
            .stranger(403)
            .integrator(403),
        row(PARTNER_PROFILE, "DELETE", "/crosswalks/{id}").stranger(403).integrator(403),
        row(PARTNER_PROFILE, "GET", "/taxonomies").stranger(200).integrator(200).operator(200),
        row(PARTNER_PROFILE, "GET", "/taxonomies/{scheme}")
            .stranger(200)
            .integrator(200)
            .operator(200),
        row(PARTNER_PROFILE, "PUT", "/taxonomies/{scheme}")
            .with(Map.of("scheme", "mpn", "competencies", List.of()))
            .stranger(403)
            .integrator(403),
        row(PARTNER_PROFILE, "GET", "/trusted-issuers").stranger(200).integrator(200).operator(200),
        row(PARTNER_PROFILE, "GET", "/trusted-issuers/{id}").stranger(404).integrator(404),
        row(PARTNER_PROFILE, "PUT", "/trusted-issuers/{id}")
            .with(Map.of("issuer", "https://intruder.example"))
            .stranger(403)
            .integrator(403),
        row(PARTNER_PROFILE, "DELETE", "/trusted-issuers/{id}").stranger(403).integrator(403));
  }

  private static List<Row> ecosystems() {
    return List.of(
        row(PARTNER_PROFILE, "GET", "/ecosystems").stranger(200).integrator(200).operator(200),
        row(PARTNER_PROFILE, "GET", "/ecosystems/{id}").stranger(404).integrator(404).operator(404),
        row(PARTNER_PROFILE, "POST", "/ecosystems").with(ECOSYSTEM).stranger(403).integrator(403),
        row(PARTNER_PROFILE, "PATCH", "/ecosystems/{id}")
            .with(NAME)
            .stranger(403)
            .integrator(403)
            .operator(404),
        row(PARTNER_PROFILE, "PUT", "/ecosystems/{id}/retirement")
            .stranger(403)
            .integrator(403)
            .operator(404),
        row(PARTNER_PROFILE, "GET", "/ecosystems/{id}/members")
            .stranger(403)
            .integrator(403)
            .operator(404),
        row(PARTNER_PROFILE, "PUT", "/ecosystems/{id}/members/{partnerId}")
            .with(Map.of("state", "INVITED"))
            .stranger(403)
            .integrator(403),
        row(PARTNER_PROFILE, "GET", "/ecosystems/{id}/levels")
            .stranger(403)
            .integrator(403)
            .operator(404),
        // What it counts belongs to nobody, and an ecosystem that nobody has created has none.
        row(MATCHING, "GET", "/ecosystems/{id}/unmet-demand")
            .stranger(403)
            .integrator(403)
            .operator(200),
        own("GET", "/memberships"),
        own("PUT", "/memberships/{ecosystem}").with(Map.of("state", "REQUESTED")).operator(403));
  }

  private static List<Row> opportunities() {
    return List.of(
        row(OPPORTUNITY, "POST", "/opportunities").with(TITLE).integrator(403).operator(403),
        row(OPPORTUNITY, "GET", "/opportunities").stranger(200).integrator(403).operator(200),
        row(OPPORTUNITY, "GET", "/opportunities/{id}").stranger(404).integrator(403).operator(200),
        row(OPPORTUNITY, "PATCH", "/opportunities/{id}")
            .with(TITLE)
            .stranger(404)
            .integrator(403)
            .operator(403),
        row(OPPORTUNITY, "GET", "/opportunities/{id}/history")
            .stranger(404)
            .integrator(403)
            .operator(200),
        row(OPPORTUNITY, "POST", "/opportunities/{id}/posting")
            .stranger(404)
            .integrator(403)
            .operator(403),
        row(OPPORTUNITY, "POST", "/opportunities/{id}/cancellation")
            .with(REASON)
            .stranger(404)
            .integrator(403)
            .operator(403));
  }

  private static List<Row> matches() {
    return List.of(
        row(MATCHING, "GET", "/opportunities/{opportunityId}/matches")
            .stranger(404)
            .integrator(404)
            .operator(200),
        row(MATCHING, "GET", "/opportunities/{opportunityId}/matches/{partnerId}")
            .stranger(404)
            .integrator(404)
            .operator(200),
        row(MATCHING, "GET", "/opportunities/{opportunityId}/teams")
            .stranger(404)
            .integrator(404)
            .operator(200),
        row(MATCHING, "GET", "/opportunities/{opportunityId}/gaps")
            .stranger(404)
            .integrator(404)
            .operator(200),
        // What nobody posted is nobody's.
        row(MATCHING, "POST", "/what-if/opportunities")
            .with(UNSAVED)
            .stranger(200)
            .integrator(200)
            .operator(200),
        row(MATCHING, "POST", "/what-if/partners/{partnerId}")
            .with(Map.of("removed", List.of("mpn:security")))
            .stranger(404)
            .integrator(403)
            .operator(200));
  }

  private static List<Row> deliveries() {
    return List.of(
        export(OPPORTUNITY).operator(200),
        export(MATCHING).operator(200),
        export(NOTIFICATION),
        row(NOTIFICATION, "GET", "/partners/{partnerId}/people/export")
            .stranger(404)
            .integrator(403),
        row(NOTIFICATION, "GET", "/deliveries").stranger(200).integrator(403),
        row(NOTIFICATION, "GET", "/deliveries/{id}").stranger(404).integrator(403),
        // The token in the address is the right to call it; this one is invented.
        open(NOTIFICATION, "GET", "/confirmation/{token}", 404),
        open(NOTIFICATION, "POST", "/confirmation/{token}", 404),
        open(NOTIFICATION, "GET", "/unsubscribe/{token}", 404),
        open(NOTIFICATION, "POST", "/unsubscribe/{token}", 404));
  }
}
