package org.counterpart.stack.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer over HTTP. */
final class Reply {
  private static final String OWN_PAGE = "default-src 'self'; frame-ancestors 'none'";

  /** What a mail may do in the page: show itself, and open links in another tab. */
  private static final String FOREIGN =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
          + " style-src 'unsafe-inline'; img-src data:";

  private static final String NOTHING = "default-src 'none'";

  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final int status;
  private final String type;
  private final String policy;
  private final byte[] body;

  private Reply(int status, String type, String policy, byte[] body) {
    this.status = status;
    this.type = type;
    this.policy = policy;
    this.body = body;
  }

  static Reply text(int status, String text) {
    return new Reply(status, "text/plain; charset=utf-8", NOTHING, bytes(text));
  }

  static Reply page(String html) {
    return new Reply(200, "text/html; charset=utf-8", OWN_PAGE, bytes(html));
  }

  /** HTML that somebody else wrote. */
  static Reply foreignHtml(String html) {
    return new Reply(200, "text/html; charset=utf-8", FOREIGN, bytes(html));
  }

  static Reply mail(byte[] raw) {
    return new Reply(200, "message/rfc822", NOTHING, raw);
  }

  static Reply json(Object value) throws JsonProcessingException {
    return new Reply(200, "application/json", NOTHING, MailStore.JSON.writeValueAsBytes(value));
  }

  static Reply resource(String name, byte[] bytes) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return new Reply(200, type + "; charset=utf-8", NOTHING, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void send(HttpExchange exchange, boolean head) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
