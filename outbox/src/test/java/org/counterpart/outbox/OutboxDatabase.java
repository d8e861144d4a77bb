package org.counterpart.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the outbox's table and with aggregates that have a version. */
final class OutboxDatabase {

  private final DataSource dataSource;

  private OutboxDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  static OutboxDatabase create(Map<String, String> configuration) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(configuration.get("quarkus.datasource.jdbc.url"));
    dataSource.setUser(configuration.get("quarkus.datasource.username"));
    dataSource.setPassword(configuration.get("quarkus.datasource.password"));
    OutboxDatabase database = new OutboxDatabase(dataSource);
    database.execute(migration("V0_2__outbox.sql"));
    database.execute(migration("R__outbox_repeat.sql"));
    database.execute("create table aggregate (id text primary key, version bigint not null)");
    return database;
  }

  private static String migration(String file) {
    try (InputStream sql = OutboxDatabase.class.getResourceAsStream("/db/outbox/" + file)) {
      return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DataSource dataSource() {
    return dataSource;
  }

  void publish(String topic, String key, String data) {
    try (Connection connection = dataSource.getConnection()) {
      insert(connection, topic, key, data);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Raises an aggregate's version and publishes it, as a service does: the row is locked first. */
  void change(String topic, String id) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try (ResultSet raised =
          statement.executeQuery(
              "insert into aggregate values ('"
                  + id
                  + "', 1) on conflict (id) do update set version = aggregate.version + 1"
                  + " returning version")) {
        raised.next();
        insert(connection, topic, id, Long.toString(raised.getLong(1)));
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(Connection connection, String topic, String key, String data)
      throws SQLException {
    OutboxEvent event =
        new OutboxEvent(topic, key, "org.counterpart.thing.v1", key, Objects.requireNonNull(data));
    OutboxTable.insert(connection, List.of(event), List.of(data), null);
  }

  /** Ends the session that holds the leader's lock, as a failover of the database would. */
  void killLeader() {
    execute(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = current_database())");
  }

  /** The next delete of sent rows ends its own session before it has an effect. */
  void dieOnNextDelete() {
    execute(
        """
        create sequence deaths;
        create function die_once() returns trigger language plpgsql as $$
        begin
          if nextval('deaths') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
          return old;
        end $$;
        create trigger die_once before delete on outbox_event
          for each row execute function die_once()\
        """);
  }

  long count(String condition) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select count(*) from outbox_event where " + condition)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
