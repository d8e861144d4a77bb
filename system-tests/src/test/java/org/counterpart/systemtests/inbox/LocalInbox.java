package org.counterpart.systemtests.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The inbox of the local stack. */
public record LocalInbox(URI address) implements Inbox {

  @Override
  public List<Line> to(String recipient) {
    String query = URLEncoder.encode(recipient, StandardCharsets.UTF_8);
    return Web.json(address.resolve("/api/messages?to=" + query))
        .valueStream()
        .map(LocalInbox::line)
        .toList();
  }

  @Override
  public Mail read(Line line) {
    return Mail.parse(Web.bytes(address.resolve("/api/messages/" + line.id() + "/raw")));
  }

  private static Line line(JsonNode mail) {
    return new Line(mail.get("id").asText(), mail.get("to").asText(), mail.get("subject").asText());
  }
}
