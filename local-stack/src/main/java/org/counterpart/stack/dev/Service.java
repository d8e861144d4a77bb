package org.counterpart.stack.dev;

import java.util.Optional;
import java.util.stream.Stream;

/** The four services: their names in the several places that name them, and their usual ports. */
enum Service {
  PARTNER_PROFILE("partnerProfile", "partner-profile-service", "profile", 8081),
  OPPORTUNITY("opportunity", "opportunity-service", "opportunity", 8082),
  MATCHING("matching", "matching-service", "matching", 8083),
  NOTIFICATION("notification", "notification-service", "notification", 8084);

  private final String key;
  private final String module;
  private final String database;
  private final int port;

  Service(String key, String module, String database, int port) {
    this.key = key;
    this.module = module;
    this.database = database;
    this.port = port;
  }

  /** Its name in {@code endpoints.json}. */
  String key() {
    return key;
  }

  /** The directory of its Maven module. */
  String module() {
    return module;
  }

  /** The name of its database, and of the database's user. */
  String database() {
    return database;
  }

  /** The port it has when nobody else does. */
  int port() {
    return port;
  }

  /** Found by either name. */
  static Optional<Service> named(String name) {
    return Stream.of(values())
        .filter(service -> service.key.equals(name) || service.module.equals(name))
        .findFirst();
  }
}
