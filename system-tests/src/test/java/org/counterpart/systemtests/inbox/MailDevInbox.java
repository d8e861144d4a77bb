package org.counterpart.systemtests.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;

/** MailDev, which {@code deploy/compose.yaml} brings. */
public record MailDevInbox(URI address) implements Inbox {

  @Override
  public List<Line> to(String recipient) {
    return Web.json(address.resolve("/email"))
        .valueStream()
        .map(MailDevInbox::line)
        .filter(line -> line.to().equalsIgnoreCase(recipient))
        .toList();
  }

  @Override
  public Mail read(Line line) {
    return Mail.parse(Web.bytes(address.resolve("/email/" + line.id() + "/download")));
  }

  private static Line line(JsonNode mail) {
    return new Line(
        mail.get("id").asText(),
        mail.at("/envelope/to/0/address").asText(),
        mail.path("subject").asText());
  }
}
