package org.counterpart.systemtests.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Days;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.OpportunityDraft;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;

/**
 * A partner with something to break: a profile, a contact, a certification, a posted opportunity.
 */
final class Scene {
  private final World world;
  private final Partner partner;
  private final Opportunity opportunity;

  Scene(World world) {
    this.world = world;
    partner = world.partner("Careless").silverIn("mpn:devops").contact("Cara").register();
    opportunity =
        world.opportunity(partner, "Posted before").requiring("mpn:security", "SILVER").post();
  }

  Partner partner() {
    return partner;
  }

  Opportunity opportunity() {
    return opportunity;
  }

  Api profiles() {
    return world.as(partner, Service.PARTNER_PROFILE);
  }

  Api opportunities() {
    return world.as(partner, Service.OPPORTUNITY);
  }

  Api operator() {
    return world.asOperator(Service.PARTNER_PROFILE);
  }

  /** A body that could be posted, but for what is changed. */
  static Map<String, Object> ecosystem(Map<String, ?> changes) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", "never-created");
    body.put("name", "Never created");
    body.put("kind", "COMMUNITY");
    body.putAll(changes);
    return body;
  }

  String path() {
    return "/partners/" + partner.id();
  }

  /** A body that could be posted, but for what is changed. */
  Map<String, Object> body(Map<String, ?> changes) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("state", "OPEN");
    body.put("title", world.unique("Not posted"));
    body.put("teaser", "Eleven plants.");
    body.put("ecosystems", List.of(world.ecosystem()));
    body.put("engagementKind", "BUILD_WITH");
    body.put("startDate", Days.workBegins());
    body.put("endDate", Days.workEnds());
    body.put("requirements", List.of(OpportunityDraft.requirement("mpn:security", "SILVER")));
    body.putAll(changes);
    return body;
  }

  /** Everything that the partner has, as it is now. */
  List<JsonNode> everything() {
    return List.of(
        read(profiles(), path()),
        read(profiles(), path() + "/contacts"),
        read(profiles(), path() + "/certifications"),
        read(profiles(), path() + "/references"),
        read(opportunities(), opportunity.path()),
        read(opportunities(), "/opportunities"));
  }

  private static JsonNode read(Api api, String path) {
    return api.get(path).expect(200).json();
  }
}
