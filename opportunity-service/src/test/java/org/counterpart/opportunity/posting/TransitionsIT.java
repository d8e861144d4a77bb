package org.counterpart.opportunity.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every operation that is offered, over HTTP. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TransitionsIT {
  private static final Map<String, Set<State>> LEGAL =
      Map.of(
          "amend", Set.of(State.DRAFT, State.OPEN),
          "post", Set.of(State.DRAFT),
          "cancel", Set.of(State.DRAFT, State.OPEN));

  @Inject DataSource database;

  private final Api poster = Api.of(UUID.randomUUID());

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  static Stream<Arguments> everything() {
    return Stream.of(State.values())
        .flatMap(state -> LEGAL.keySet().stream().sorted().map(op -> Arguments.of(state, op)));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void shouldDoWhatIsLegalAndRefuseTheRest(State state, String operation) throws SQLException {
    String id = in(state);
    JsonNode before = Api.json(poster.read(id));
    int eventsBefore = Log.read("opportunities", id).size();

    Response response = call(operation, id);

    if (LEGAL.get(operation).contains(state)) {
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.header("ETag")).isEqualTo("\"2\"");
      return;
    }
    JsonNode problem = Api.json(response);
    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(problem.get("type").asText())
        .isEqualTo("urn:counterpart:problem:illegal-transition");
    assertThat(problem.get("detail").asText())
        .contains("is " + state)
        .contains("legal from " + state);
    assertThat(Api.json(poster.read(id))).isEqualTo(before);
    assertThat(Log.read("opportunities", id)).hasSizeLessThanOrEqualTo(Math.max(eventsBefore, 1));
  }

  private Response call(String operation, String id) {
    return switch (operation) {
      case "amend" -> poster.amend(id, 1, "{\"title\":\"Another title\"}");
      case "post" -> poster.post(id, 1);
      default -> poster.cancel(id, 1, "{}");
    };
  }

  /** Brings one into the state; for those that no operation leads to yet, in the database. */
  private String in(State state) throws SQLException {
    String id =
        poster.created(state == State.DRAFT ? Api.draft() : Api.complete()).get("id").asText();
    if (!List.of(State.DRAFT, State.OPEN).contains(state)) {
      try (Connection connection = database.getConnection();
          PreparedStatement update =
              connection.prepareStatement("UPDATE opportunity SET state = ? WHERE id = ?")) {
        update.setString(1, state.name());
        update.setObject(2, UUID.fromString(id));
        update.executeUpdate();
      }
    }
    return id;
  }
}
