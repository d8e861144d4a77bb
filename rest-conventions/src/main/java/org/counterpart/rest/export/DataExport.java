package org.counterpart.rest.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes rows as they are stored, with the names of their columns in the API's way of writing. All
 * of it is of one moment, and no more than some hundred rows are in memory at a time.
 */
@Singleton
public class DataExport {
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");
  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z0-9])");
  private static final int FETCHED = 200;

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final String service;

  @Inject
  DataExport(
      AgroalDataSource database,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.json = json;
    this.service = service;
  }

  /**
   * Answers with what this service holds.
   *
   * @param partner to whom it belongs
   * @param parameters of the tables' conditions, by name
   */
  public Response answer(UUID partner, HeldData held, Map<String, ?> parameters) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("service", service);
    head.put("partnerId", partner);
    StreamingOutput content = out -> write(head, held, parameters, out);
    return Response.ok(content, MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /**
   * Writes one JSON object, with a list of rows for each table. Must not run in a transaction.
   *
   * @param head what stands before the rows
   * @param parameters of the tables' conditions, by name
   * @throws IOException where the client or the database went away; what was written is then no
   *     complete JSON
   */
  void write(Map<String, ?> head, HeldData held, Map<String, ?> parameters, OutputStream out)
      throws IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (JsonGenerator generator = json.createGenerator(out)) {
        generator.writeStartObject();
        for (var entry : head.entrySet()) {
          generator.writePOJOField(entry.getKey(), entry.getValue());
        }
        generator.writePOJOField("at", begin(connection));
        generator.writeObjectFieldStart("rows");
        for (HeldTable table : held.tables()) {
          generator.writeArrayFieldStart(apiName(table.table()));
          rows(connection, table, parameters, generator);
          generator.writeEndArray();
        }
        generator.writeEndObject();
        generator.writeEndObject();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IOException("The rows could not be read", e);
    }
  }

  /** Makes sure that all of it is of one moment, and answers with which. */
  private static Instant begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
      try (ResultSet now = statement.executeQuery("select now()")) {
        now.next();
        return now.getObject(1, OffsetDateTime.class).toInstant();
      }
    }
  }

  private void rows(
      Connection connection, HeldTable table, Map<String, ?> parameters, JsonGenerator generator)
      throws SQLException, IOException {
    List<Object> values = new ArrayList<>();
    String condition =
        PARAMETER
            .matcher(table.condition())
            .replaceAll(
                found -> {
                  values.add(parameters.get(found.group(1)));
                  return "?";
                });
    String sql = "select to_jsonb(held) from %s held where %s".formatted(table.source(), condition);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(FETCHED);
      for (int i = 0; i < values.size(); i++) {
        select.setObject(i + 1, values.get(i));
      }
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          generator.writeTree(row(found.getString(1), table));
        }
      }
    }
  }

  private ObjectNode row(String stored, HeldTable table) throws IOException {
    ObjectNode row = json.createObjectNode();
    var columns = ((ObjectNode) json.readTree(stored)).remove(table.hidden());
    for (var column : columns.properties()) {
      var value = column.getValue();
      boolean isJson = value.isTextual() && table.json().contains(column.getKey());
      row.set(apiName(column.getKey()), isJson ? json.readTree(value.textValue()) : value);
    }
    return row;
  }

  /** As the API writes names: {@code partner_id} is {@code partnerId}. */
  private static String apiName(String name) {
    return UNDERSCORE.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }
}
