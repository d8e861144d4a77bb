package org.counterpart.stack.inbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the inbox answers over HTTP: the API for scripts and the page for people. */
final class InboxServer {
  private static final Pattern RAW = Pattern.compile("/api/messages/([^/]+)/raw");
  private static final Pattern HTML = Pattern.compile("/messages/([^/]+)/html");
  private static final Pattern STATIC = Pattern.compile("/(inbox\\.(?:css|js|svg))");
  private static final int BACKLOG = 100;

  private final MailStore store;

  private InboxServer(MailStore store) {
    this.store = store;
  }

  static HttpServer start(int port, MailStore store) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var server = HttpServer.create(address, BACKLOG);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", new InboxServer(store)::handle);
    server.start();
    return server;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        Reply.text(405, "only GET and HEAD\n").send(exchange, false);
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Query query = Query.parse(exchange.getRequestURI().getRawQuery());
      answer(path, query).orElseGet(() -> Reply.text(404, "not found\n")).send(exchange, head);
    }
  }

  private Optional<Reply> answer(String path, Query query) throws IOException {
    if (path.equals("/")) {
      return Optional.of(Reply.page(new InboxPage(store, query).render()));
    }
    if (path.equals("/api/messages")) {
      return Optional.of(Reply.json(list(query)));
    }
    Matcher raw = RAW.matcher(path);
    if (raw.matches()) {
      return store.raw(raw.group(1)).map(Reply::mail);
    }
    Matcher html = HTML.matcher(path);
    if (html.matches()) {
      return store.raw(html.group(1)).map(bytes -> Reply.foreignHtml(MailView.of(bytes).html()));
    }
    Matcher resource = STATIC.matcher(path);
    return resource.matches() ? resource(resource.group(1)) : Optional.empty();
  }

  private List<MailSummary> list(Query query) {
    var mails = store.newestFirst().stream();
    Optional<String> to = query.get("to");
    if (to.isPresent()) {
      mails = mails.filter(mail -> mail.isTo(to.get()));
    }
    return mails.limit(query.number("limit").orElse(Long.MAX_VALUE)).toList();
  }

  private static Optional<Reply> resource(String name) throws IOException {
    try (InputStream in = InboxServer.class.getResourceAsStream("/inbox/" + name)) {
      return in == null ? Optional.empty() : Optional.of(Reply.resource(name, in.readAllBytes()));
    }
  }
}
