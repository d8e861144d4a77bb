package org.counterpart.stack.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the inbox answers over HTTP: the API for scripts. */
final class InboxPage {
  private static final Pattern RAW = Pattern.compile("/api/messages/([^/]+)/raw");

  private final MailStore store;

  private InboxPage(MailStore store) {
    this.store = store;
  }

  static HttpServer start(int port, MailStore store) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", new InboxPage(store)::handle);
    server.start();
    return server;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Matcher raw = RAW.matcher(path);
      if (path.equals("/api/messages")) {
        reply(exchange, 200, "application/json", MailStore.JSON.writeValueAsBytes(list(exchange)));
      } else if (raw.matches() && store.raw(raw.group(1)).isPresent()) {
        reply(exchange, 200, "message/rfc822", store.raw(raw.group(1)).orElseThrow());
      } else {
        reply(exchange, 404, "text/plain", "not found\n".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<MailSummary> list(HttpExchange exchange) {
    Optional<String> to = parameter(exchange, "to");
    return store.newestFirst().stream().filter(mail -> to.map(mail::isTo).orElse(true)).toList();
  }

  private static Optional<String> parameter(HttpExchange exchange, String name) {
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null) {
      return Optional.empty();
    }
    return List.of(query.split("&")).stream()
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst();
  }

  private static void reply(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }
}
