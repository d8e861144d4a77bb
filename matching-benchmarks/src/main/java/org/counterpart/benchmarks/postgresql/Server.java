package org.counterpart.benchmarks.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.counterpart.stack.part.Directories;
import org.counterpart.stack.part.Part;
import org.counterpart.stack.part.Ports;
import org.counterpart.stack.part.PostgreSql;
import org.counterpart.stack.part.PostgreSql.Durability;
import org.counterpart.stack.part.PostgreSqlServer;
import org.counterpart.stack.part.RunningPart;
import org.postgresql.Driver;

/** The embedded PostgreSQL, with memory enough for everything that is asked of it. */
public final class Server implements AutoCloseable {

  private static final String DATABASE = "benchmarks";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String SETTINGS =
      """
      shared_buffers = '2GB'
      effective_cache_size = '4GB'
      work_mem = '256MB'
      maintenance_work_mem = '1GB'
      max_wal_size = '8GB'
      autovacuum = off
      random_page_cost = 1.1
      # One thread, as everybody else.
      max_parallel_workers_per_gather = 0
      # Compiling takes longer than these queries.
      jit = off
      """;

  private final Path data;
  private final RunningPart running;
  private final PostgreSqlServer server;

  private Server(Path data, RunningPart running, PostgreSqlServer server) {
    this.data = data;
    this.running = running;
    this.server = server;
  }

  /**
   * Starts one.
   *
   * @param directory for its data, which is deleted in the end, and its log
   */
  public static Server start(Path directory) throws IOException {
    Path data = directory.resolve("postgresql");
    Directories.delete(data);
    PostgreSql postgreSql = new PostgreSql(data, Ports.free(), Durability.THROWAWAY);
    Part part = postgreSql.part(directory.resolve("postgresql.log"));
    Files.writeString(
        data.resolve("postgresql.auto.conf"), SETTINGS, StandardOpenOption.TRUNCATE_EXISTING);
    RunningPart running = RunningPart.start(part);
    Server server = new Server(data, running, postgreSql.server());
    try {
      running.awaitReady(PATIENCE);
      server.server.ensureDatabase(DATABASE);
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Where competitors find it. */
  public String url() {
    return server.jdbcUrl(DATABASE);
  }

  static Connection connect(String url) throws SQLException {
    Properties login = new Properties();
    login.put("user", DATABASE);
    login.put("password", DATABASE);
    login.put("prepareThreshold", "1");
    return new Driver().connect(url, login);
  }

  @Override
  public void close() {
    running.kill();
    running.close();
    Directories.delete(data);
  }
}
