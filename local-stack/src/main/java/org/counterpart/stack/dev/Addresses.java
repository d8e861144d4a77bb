package org.counterpart.stack.dev;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterpart.stack.part.Ports;

/**
 * The port of everything in a run: the usual one, or a free one where that is taken. All listen on
 * loopback only.
 */
record Addresses(
    Map<Service, Integer> services, int inbox, int smtp, int kafka, int postgres, int issuer) {
  private static final String HOST = "127.0.0.1";
  private static final int INBOX = 8025;
  private static final int SMTP = 1025;
  private static final int KAFKA = 19092;
  private static final int POSTGRES = 15432;
  private static final int ISSUER = 8090;

  static Addresses choose() {
    Map<Service, Integer> services = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      services.put(service, Ports.freeOr(service.port()));
    }
    return new Addresses(
        services,
        Ports.freeOr(INBOX),
        Ports.freeOr(SMTP),
        Ports.freeOr(KAFKA),
        Ports.freeOr(POSTGRES),
        Ports.freeOr(ISSUER));
  }

  String url(Service service) {
    return "http://" + HOST + ":" + services.get(service);
  }

  String inboxUrl() {
    return "http://" + HOST + ":" + inbox;
  }

  String hostAndPort(int port) {
    return HOST + ":" + port;
  }

  /** As {@code endpoints.json} has them, by name, in the order in which people look for them. */
  Map<String, Object> named(String smtpServer, String issuerUrl) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      named.put(service.key(), url(service));
    }
    named.put("inbox", inboxUrl());
    named.put("smtp", smtpServer);
    named.put("kafka", hostAndPort(kafka));
    named.put("postgres", hostAndPort(postgres));
    named.put("issuer", issuerUrl);
    return named;
  }
}
