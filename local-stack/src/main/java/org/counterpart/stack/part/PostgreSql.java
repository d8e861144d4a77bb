package org.counterpart.stack.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/** A PostgreSQL server run from binaries on the class path, as a direct child of this process. */
public final class PostgreSql {
  private final Path data;
  private final int port;
  private final Durability durability;

  /** What a crash of the whole machine may cost; a crash of PostgreSQL never costs anything. */
  public enum Durability {
    /** The data is thrown away anyway. */
    THROWAWAY,
    KEPT
  }

  public PostgreSql(Path data, int port, Durability durability) {
    this.data = data.toAbsolutePath();
    this.port = port;
    this.durability = durability;
  }

  /**
   * The server as a part; makes the data directory when there is none.
   *
   * @throws PartFailedException when the binaries do not run here
   */
  public Part part(Path log) {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      PostgreSqlBinaries.initialise(data);
    }
    List<String> command = new ArrayList<>(Root.escape());
    command.add(PostgreSqlBinaries.program("postgres").toString());
    command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
    settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return new Part("postgres", command, Map.of(), log, this::isReady, Part.StopSignal.INT);
  }

  private Map<String, String> settings() {
    String durable = durability == Durability.KEPT ? "on" : "off";
    return Map.of(
        "listen_addresses", "127.0.0.1",
        "unix_socket_directories", "",
        // In the data directory rather than in /dev/shm, where a killed server would leave it.
        "dynamic_shared_memory_type", "mmap",
        "max_connections", "200",
        "fsync", durable,
        "full_page_writes", durable);
  }

  public PostgreSqlServer server() {
    return new PostgreSqlServer(
        "127.0.0.1", port, PostgreSqlBinaries.SUPERUSER, PostgreSqlBinaries.SUPERUSER);
  }

  private boolean isReady() {
    if (!Ports.answers(port)) {
      return false;
    }
    var server = server();
    var login = new Properties();
    login.put("user", server.user());
    login.put("password", server.password());
    try (Connection connection = new Driver().connect(server.jdbcUrl("postgres"), login)) {
      return connection != null;
    } catch (SQLException e) {
      return false;
    }
  }
}
