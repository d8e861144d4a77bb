package org.counterpart.stack.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.counterpart.stack.part.Cache;
import org.counterpart.stack.part.PartFailedException;
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
    Set<Integer> chosen = new HashSet<>();
    Map<Service, Integer> services = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      services.put(service, choose(service.port(), chosen));
    }
    return new Addresses(
        services,
        choose(INBOX, chosen),
        choose(SMTP, chosen),
        choose(KAFKA, chosen),
        choose(POSTGRES, chosen),
        choose(ISSUER, chosen));
  }

  /** None is given twice: a port that was only chosen is still free. */
  private static int choose(int usual, Set<Integer> chosen) {
    int port = Ports.isFree(usual) && reserve(usual) ? usual : Ports.free();
    while (!chosen.add(port)) {
      port = Ports.free();
    }
    return port;
  }

  /** Keeps another stack that starts now from choosing what nobody listens on yet. */
  private static boolean reserve(int port) {
    try {
      Path ports = Files.createDirectories(Cache.directory().resolve("ports"));
      return RunFiles.lock(ports.resolve(Integer.toString(port))).isPresent();
    } catch (IOException e) {
      throw new PartFailedException("cannot reserve port " + port + ": " + e.getMessage(), e);
    }
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
