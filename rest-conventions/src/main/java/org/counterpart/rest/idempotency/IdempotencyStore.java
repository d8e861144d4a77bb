package org.counterpart.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The table of answers; every method but {@link #deleteOlderThan} belongs into the effect's
 * transaction.
 */
@Singleton
class IdempotencyStore {
  private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

  private final AgroalDataSource database;
  private final ObjectMapper mapper;

  @Inject
  IdempotencyStore(AgroalDataSource database, ObjectMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  /**
   * Takes the id for this transaction. Where another one is at work on the same id, waits for how
   * that ends: the unique index sees to it.
   *
   * @return whether the request is the first; otherwise there is an answer
   * @throws SQLException with state 55P03 where the other took longer than the patience
   */
  boolean claim(IdempotencyId id, String requestHash, Duration patience) throws SQLException {
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement timeout =
          connection.prepareStatement("SELECT set_config('lock_timeout', ?, true)")) {
        timeout.setString(1, patience.toMillis() + "ms");
        timeout.execute();
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              INSERT INTO idempotency_key (caller, operation, key, request_hash)
              VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
              """)) {
        bind(insert, 1, id);
        insert.setString(4, requestHash);
        return insert.executeUpdate() == 1;
      }
    }
  }

  /** The answer to an id that could not be claimed. */
  StoredAnswer find(IdempotencyId id) throws SQLException, JsonProcessingException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT request_hash, status, headers, body FROM idempotency_key
                WHERE caller = ? AND operation = ? AND key = ?\
                """)) {
      bind(select, 1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          // Expired between our attempt to insert and now.
          throw new SQLException("The answer is gone", "08000");
        }
        return new StoredAnswer(
            row.getString(1),
            row.getInt(2),
            mapper.readValue(row.getString(3), HEADERS),
            row.getString(4));
      }
    }
  }

  /** Keeps the answer to an id that was claimed, and what both are about. */
  void store(IdempotencyId id, StoredAnswer answer, Set<UUID> about)
      throws SQLException, JsonProcessingException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                UPDATE idempotency_key SET status = ?, headers = ?, body = ?, about = ?
                WHERE caller = ? AND operation = ? AND key = ?\
                """)) {
      update.setInt(1, answer.status());
      update.setString(2, mapper.writeValueAsString(answer.headers()));
      update.setString(3, answer.body());
      update.setArray(4, connection.createArrayOf("uuid", about.toArray()));
      bind(update, 5, id);
      update.executeUpdate();
    }
  }

  /** Deletes what is older than this, by the database's clock; returns how many. */
  int deleteOlderThan(Duration age) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "DELETE FROM idempotency_key WHERE created_at < now() - make_interval(secs =>"
                    + " ?)")) {
      delete.setDouble(1, (double) age.toSeconds());
      return delete.executeUpdate();
    }
  }

  /** Deletes what is about this, in the running transaction; returns how many. */
  int deleteAbout(UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM idempotency_key WHERE about @> ARRAY[?]")) {
      delete.setObject(1, id);
      return delete.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, int from, IdempotencyId id)
      throws SQLException {
    statement.setString(from, id.caller());
    statement.setString(from + 1, id.operation());
    statement.setString(from + 2, id.key());
  }
}
