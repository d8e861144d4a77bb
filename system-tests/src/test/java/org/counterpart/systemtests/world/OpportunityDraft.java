package org.counterpart.systemtests.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Service;

/** Collects what an opportunity says, then creates it. */
public final class OpportunityDraft {

  private final World world;
  private final Partner poster;
  private final Map<String, Object> body = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<Map<String, Object>> requirements = new ArrayList<>();

  OpportunityDraft(World world, Partner poster, String title) {
    this.world = world;
    this.poster = poster;
    body.put("title", world.unique(title));
    body.put("teaser", "Eleven plants, one security operations centre.");
    body.put("ecosystems", List.of(world.ecosystem()));
    body.put("countries", List.of("DE"));
    body.put("engagementKind", "BUILD_WITH");
    body.put("startDate", Days.workBegins());
    body.put("endDate", Days.workEnds());
    body.put("value", Map.of("amount", 12_000_000, "currency", "EUR"));
    body.put("requirements", requirements);
  }

  /** Any property of the opportunity. */
  public OpportunityDraft with(String property, Object value) {
    body.put(property, value);
    return this;
  }

  /** Any header of the request that creates it. */
  public OpportunityDraft header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** A must-have. */
  public OpportunityDraft requiring(String competency, String level) {
    requirements.add(requirement(competency, level));
    return this;
  }

  /** A must-have, as it is written in JSON. */
  public static Map<String, Object> requirement(String competency, String level) {
    return Map.of(
        "competency",
        competency,
        "level",
        level,
        "priority",
        "MUST_HAVE",
        "weight",
        100,
        "seats",
        1);
  }

  /** Creates it as a draft. */
  public Opportunity draft() {
    return create("DRAFT");
  }

  /** Creates and posts it at once. */
  public Opportunity post() {
    return create("OPEN");
  }

  private Opportunity create(String state) {
    try {
      return posted(trySend(state).expect(201));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sends it once, for those who try again themselves. */
  public Api.Reply trySend(String state) throws IOException {
    body.put("state", state);
    return world.as(poster, Service.OPPORTUNITY).trySend("POST", "/opportunities", body, headers);
  }

  /** What a reply to {@link #trySend} of status 201 stands for. */
  public Opportunity posted(Api.Reply reply) {
    return new Opportunity(
        world,
        poster,
        UUID.fromString(reply.json().get("id").asText()),
        body.get("title").toString());
  }
}
