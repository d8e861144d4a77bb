package org.counterpart.profile.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counterpart.profile.Api;

/** Imports and exports as an integrator does. */
final class Imports {
  private static final String NDJSON = "application/x-ndjson";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Imports() {}

  /** The report of an import that is taken. */
  static List<JsonNode> imported(String body, String integrator) {
    var answer = sent(body, integrator);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString().lines().map(Imports::json).toList();
  }

  /** Whatever an import is answered. */
  static Response sent(String body, String integrator) {
    return Api.asIntegrator(integrator)
        .contentType(NDJSON)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/partners/import");
  }

  /** What became of each record, in order. */
  static List<String> statuses(List<JsonNode> report) {
    return report.stream().map(line -> line.path("status").asText()).toList();
  }

  static String export(String integrator) {
    return Api.asIntegrator(integrator).accept(NDJSON).get("/partners/export").asString();
  }

  static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(line, e);
    }
  }
}
