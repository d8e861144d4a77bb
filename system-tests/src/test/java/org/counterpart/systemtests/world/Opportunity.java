package org.counterpart.systemtests.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;

/** An opportunity that exists, as its poster handles it. */
public record Opportunity(World world, Partner poster, UUID id, String title) {

  /** Changes it (JSON merge patch). */
  public void amend(Map<String, Object> changes) {
    api().patch(path(), etag(), changes).expect(200);
  }

  /** Posts a draft. */
  public void post() {
    api().send("POST", path() + "/posting", null, Map.of("If-Match", etag())).expect(200);
  }

  public void cancel() {
    api()
        .send(
            "POST",
            path() + "/cancellation",
            Map.of("reason", "The customer changed its mind."),
            Map.of("If-Match", etag()))
        .expect(200);
  }

  /** Its matches, the best first. */
  public List<JsonNode> matches() {
    return world
        .as(poster, Service.MATCHING)
        .get(path() + "/matches")
        .expect(200)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  /** What became of its mails, as the operator sees it. */
  public List<JsonNode> deliveries() {
    return world
        .asOperator(Service.NOTIFICATION)
        .get("/deliveries?limit=200&opportunity=" + id)
        .expect(200)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  /** The mails that a person has about it. */
  public List<Mail> mailsTo(String address) {
    return world.mails(address, this);
  }

  /** Where the services have it. */
  public String path() {
    return "/opportunities/" + id;
  }

  private String etag() {
    return api().get(path()).expect(200).etag();
  }

  private Api api() {
    return world.as(poster, Service.OPPORTUNITY);
  }
}
