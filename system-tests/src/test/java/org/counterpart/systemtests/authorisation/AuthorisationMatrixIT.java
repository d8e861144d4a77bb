package org.counterpart.systemtests.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of every service, tried by everybody on what somebody else owns. */
@SystemTest
@TestInstance(Lifecycle.PER_CLASS)
class AuthorisationMatrixIT {
  private final Stack stack;
  private final World world;
  private final Victim victim;
  private final Partner stranger;
  private final List<JsonNode> before;

  AuthorisationMatrixIT(Stack stack, World world) {
    this.stack = stack;
    this.world = world;
    this.victim = new Victim(world);
    this.stranger = world.partner("Stranger").contact("Sam").register();
    this.before = victim.everything();
  }

  static Stream<Arguments> everythingByEverybody() {
    return Matrix.ROWS.stream()
        .flatMap(
            row -> row.expected().keySet().stream().sorted().map(who -> Arguments.of(row, who)));
  }

  @ParameterizedTest
  @EnumSource
  void shouldHaveARowForEveryOperation(Service service) {
    JsonNode document = world.asNobody(service).get("/q/openapi?format=json").expect(200).json();
    List<Row> rows = Matrix.ROWS.stream().filter(row -> row.service() == service).toList();

    assertThat(Coverage.withoutRow(document, rows))
        .as("operations without a row; say in Matrix who may do what")
        .isEmpty();
    assertThat(rows)
        .as("rows about operations that are gone")
        .allSatisfy(row -> assertThat(Coverage.operations(document)).contains(row.operation()));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("everythingByEverybody")
  void shouldGiveNothingAwayAndChangeNothing(Row row, Caller caller) {
    // when
    Api.Reply reply = call(row, caller, victim.path(row));

    // then
    assertThat(reply.status()).as(reply.body()).isEqualTo(row.expected().get(caller));
    assertThat(reply.body()).doesNotContain(victim.secrets());
    if (reply.status() == 404) {
      assertSameAsNothing(reply, call(row, caller, victim.pathOfNothing(row)));
    }
    if (reply.status() >= 400 && row.isForPrograms()) {
      assertThat(reply.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }
    assertThat(victim.everything()).isEqualTo(before);
  }

  @Test
  void shouldShowAMatchedPartnerNoMoreThanItsMail() {
    Partner matched = victim.matched();

    String opportunity = victim.opportunity().path();
    world.as(matched, Service.OPPORTUNITY).get(opportunity).expect(404);
    world.as(matched, Service.MATCHING).get(opportunity + "/matches").expect(404);
    Api.Reply deliveries = world.as(matched, Service.NOTIFICATION).get("/deliveries").expect(200);
    assertThat(deliveries.body()).doesNotContain(victim.secrets());
  }

  private Api.Reply call(Row row, Caller caller, String path) {
    Map<String, String> headers = new HashMap<>(Map.of("If-Match", "*"));
    if (row.method().equals("PATCH")) {
      headers.put("Content-Type", "application/merge-patch+json");
    }
    if (row.path().endsWith("/import")) {
      headers.put("Content-Type", "application/x-ndjson");
    }
    String token = caller.token(stack.tokens(), victim.id(), stranger.id());
    return new Api(stack.endpoints().of(row.service()), token)
        .send(row.method(), path, row.body(), headers);
  }

  /** Somebody else's must look like nobody's, or its id has been confirmed. */
  private static void assertSameAsNothing(Api.Reply somebodyElses, Api.Reply nothings) {
    assertThat(nothings.status()).isEqualTo(404);
    assertThat(nothings.json().path("type")).isEqualTo(somebodyElses.json().path("type"));
    assertThat(nothings.json().path("title")).isEqualTo(somebodyElses.json().path("title"));
  }
}
