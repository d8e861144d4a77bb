package org.counterpart.rest.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DataExportIT {
  private static final HeldTable KEYS = HeldTable.of("idempotency_key", "caller = :caller");

  @Inject DataExport export;
  @Inject DataSource database;
  @Inject ObjectMapper json;

  @Test
  void shouldWriteRowsWithAllColumnsByNamesOfTheApi() throws Exception {
    // given
    String caller = UUID.randomUUID().toString();
    insert(caller, "{\"a\":[1]}");

    // when
    JsonNode export = exported(KEYS.withJson("body"), caller);

    // then
    assertThat(export.path("head").asText()).isEqualTo("of it");
    assertThat(export.path("at").asText()).isNotEmpty();
    JsonNode row = export.at("/rows/idempotencyKey/0");
    assertThat(row.path("caller").asText()).isEqualTo(caller);
    assertThat(row.path("requestHash").asText()).isEqualTo("hash");
    assertThat(row.has("status")).isTrue();
    assertThat(row.at("/body/a/0").asInt()).isEqualTo(1);
  }

  @Test
  void shouldWriteAnEmptyListWhereThereIsNothing() throws Exception {
    JsonNode none = exported(KEYS, UUID.randomUUID().toString());
    assertThat(none.at("/rows/idempotencyKey").isArray()).isTrue();
    assertThat(none.at("/rows/idempotencyKey")).isEmpty();
    assertThat(exported(KEYS, null).at("/rows/idempotencyKey")).isEmpty();
  }

  @Test
  void shouldWriteMoreRowsThanAreInMemory() throws Exception {
    // given
    String caller = UUID.randomUUID().toString();
    for (int i = 0; i < 500; i++) {
      insert(caller, "{}");
    }

    // then
    assertThat(exported(KEYS, caller).at("/rows/idempotencyKey")).hasSize(500);
  }

  @Test
  void shouldShowAPartOfARow() throws Exception {
    // given
    String caller = UUID.randomUUID().toString();
    insert(caller, "secret");

    // when
    JsonNode export = exported(KEYS.from("select caller, status from idempotency_key"), caller);

    // then
    assertThat(export.toString()).contains(caller).doesNotContain("secret");
  }

  private JsonNode exported(HeldTable table, String caller) throws IOException {
    var parameters = new HashMap<String, Object>();
    parameters.put("caller", caller);
    var out = new ByteArrayOutputStream();
    export.write(Map.of("head", "of it"), new HeldData(List.of(table), Map.of()), parameters, out);
    return json.readTree(out.toByteArray());
  }

  private void insert(String caller, String body) throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into idempotency_key (caller, operation, key, request_hash, body)"
                    + " values (?, 'test', ?, 'hash', ?)")) {
      insert.setString(1, caller);
      insert.setString(2, UUID.randomUUID().toString());
      insert.setString(3, body);
      insert.executeUpdate();
    }
  }
}
