package org.counterpart.systemtests.authorisation;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;

/**
 * A partner who owns one of everything: contact, certification, reference, opportunity, a match and
 * its delivery.
 */
final class Victim {
  private static final List<String> SECRETS =
      List.of("SECRET-DETAILS", "SECRET-CUSTOMER", "Vera Muster", "vera@");

  private final World world;
  private final Partner partner;
  private final Partner matched;
  private final Opportunity opportunity;
  private final Map<String, String> ids;

  Victim(World world) {
    this.world = world;
    partner = world.partner("Victim").silverIn("mpn:devops").contact("Vera").register();
    matched = world.partner("Matched").silverIn("mpn:security").contact("Mia").register();
    own(Service.PARTNER_PROFILE)
        .post(
            path() + "/references",
            Map.of("title", "A plant", "text", "Done", "competencies", List.of("mpn:devops")))
        .expect(201);
    opportunity =
        world
            .opportunity(partner, "Victim's")
            .requiring("mpn:security", "SILVER")
            .with("details", "SECRET-DETAILS")
            .with("full", Map.of("customerName", "SECRET-CUSTOMER", "text", "SECRET-CUSTOMER"))
            .post();
    ids = ids(sentDelivery());
  }

  private Map<String, String> ids(JsonNode delivery) {
    return Map.of(
        "partnerId",
        partner.id().toString(),
        "opportunityId",
        opportunity.id().toString(),
        "matchedId",
        matched.id().toString(),
        "contactId",
        first("/contacts"),
        "certificationId",
        first("/certifications"),
        "referenceId",
        first("/references"),
        "deliveryId",
        delivery.get("id").asText());
  }

  private JsonNode sentDelivery() {
    return await()
        .alias("the matched partner's mail")
        .atMost(Duration.ofSeconds(90))
        .until(
            opportunity::deliveries,
            found ->
                !found.isEmpty()
                    && found.stream().allMatch(d -> d.get("state").asText().equals("SENT")))
        .getFirst();
  }

  UUID id() {
    return partner.id();
  }

  /** The matched partner, who has had the mail and nothing else. */
  Partner matched() {
    return matched;
  }

  Opportunity opportunity() {
    return opportunity;
  }

  /** The row's path with the ids of what the victim owns. */
  String path(Row row) {
    String path =
        row.path()
            .replace("{id}", ids.get(idIn(row)))
            .replace("{scheme}", "mpn")
            .replace("{code}", "mpn:devops")
            .replace("{ecosystem}", "nobodys")
            .replace("{person}", "mpn:devops%2F1")
            .replace("{token}", "AAAAAAAAAAAAAAAAAAAAAAAA");
    return row.service() == Service.MATCHING
        ? path.replace("{opportunityId}", ids.get("opportunityId"))
            .replace("{partnerId}", ids.get("matchedId"))
        : path.replace("{partnerId}", ids.get("partnerId"))
            .replace("{contactId}", ids.get("contactId"))
            .replace("{certificationId}", ids.get("certificationId"))
            .replace("{referenceId}", ids.get("referenceId"));
  }

  /** The row's path with ids that nobody has. */
  String pathOfNothing(Row row) {
    return row.path()
        .replace("{scheme}", "mpn")
        .replace("{code}", "mpn:devops")
        .replace("{token}", "AAAAAAAAAAAAAAAAAAAAAAAA")
        .replaceAll("\\{[A-Za-z]+}", UUID.randomUUID().toString());
  }

  private static String idIn(Row row) {
    return switch (row.service()) {
      case PARTNER_PROFILE -> "partnerId";
      case OPPORTUNITY, MATCHING -> "opportunityId";
      case NOTIFICATION -> "deliveryId";
    };
  }

  /** What of all this nobody but its owner and, for contacts, an operator may read. */
  List<String> secrets() {
    return SECRETS;
  }

  /** Everything that it owns, as it is now. */
  List<JsonNode> everything() {
    Api profile = own(Service.PARTNER_PROFILE);
    return List.of(
        read(profile, path()),
        read(profile, path() + "/contacts"),
        read(profile, path() + "/certifications"),
        read(profile, path() + "/references"),
        read(profile, path() + "/levels"),
        read(own(Service.OPPORTUNITY), opportunity.path()),
        read(own(Service.OPPORTUNITY), "/opportunities"),
        read(own(Service.MATCHING), opportunity.path() + "/matches"),
        read(
            world.asOperator(Service.NOTIFICATION), "/deliveries?opportunity=" + opportunity.id()));
  }

  private String first(String below) {
    return read(own(Service.PARTNER_PROFILE), path() + below).at("/items/0/id").asText();
  }

  private static JsonNode read(Api api, String path) {
    return api.get(path).expect(200).json();
  }

  private Api own(Service service) {
    return world.as(partner, service);
  }

  private String path() {
    return "/partners/" + partner.id();
  }
}
