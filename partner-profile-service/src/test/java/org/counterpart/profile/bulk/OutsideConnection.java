package org.counterpart.profile.bulk;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** A session beside those of the service, which stays while theirs are taken away. */
final class OutsideConnection implements AutoCloseable {
  private static final int LOCK = 4711;

  private final Connection connection;

  private OutsideConnection(Connection connection) {
    this.connection = connection;
  }

  static OutsideConnection open() {
    try {
      return new OutsideConnection(
          DriverManager.getConnection(
              setting("jdbc.url"), setting("username"), setting("password")));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has whoever inserts a partner of this name wait until the database is taken away. */
  void holdUp(String name) {
    execute("select pg_advisory_lock(%d)".formatted(LOCK));
    execute(
        """
        create or replace function hold_up() returns trigger language plpgsql as $$
        begin
          if new.name = '%s' then perform pg_advisory_xact_lock_shared(%d); end if;
          return new;
        end $$;
        create or replace trigger hold_up before insert on partner
          for each row execute function hold_up()\
        """
            .formatted(name, LOCK));
  }

  /** How many sessions are held up. */
  int waiting() {
    return number(
        """
        select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = %d
          and database = (select oid from pg_database where datname = current_database())\
        """
            .formatted(LOCK));
  }

  /** How many partners are stored whose external ids begin so. */
  int stored(String prefix) {
    return number("select count(*) from partner where external_id like '%s:%%'".formatted(prefix));
  }

  /** Ends all other sessions and lets no new one in. */
  void takeAway() {
    limitConnections(0);
    execute(
        """
        select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()\
        """);
  }

  /** Lets everybody in again, and lets go whom it holds up. */
  void restore() {
    limitConnections(-1);
    execute("select pg_advisory_unlock_all()");
  }

  private void limitConnections(int limit) {
    execute(
        """
        do $$ begin
          execute format('alter database %%I connection limit %d', current_database());
        end $$\
        """
            .formatted(limit));
  }

  private int number(String query) {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
