package org.counterpart.opportunity.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CompetencyConsumerIT {
  private static final String DEAD_LETTERS = "dead-letter.opportunity-service.competencies";

  @Inject CompetencyReplica replica;
  @Inject KafkaClientService kafka;

  private final Api poster = Api.of(UUID.randomUUID());
  private final String code = "test:" + UUID.randomUUID();

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @Test
  void shouldAcceptACompetencyFromWhenItIsHeardOf() {
    poster
        .create(asking())
        .then()
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-competency")));

    Log.send("competencies", code, Taxonomy.competency(code, 1));
    awaitKnown(code);

    poster.create(asking()).then().statusCode(201);
  }

  @Test
  void shouldPutPoisonAsideAndReadOn() {
    String poison = "test:poison-" + UUID.randomUUID();

    Log.send("competencies", poison, "no competency at all");
    Log.send("competencies", code, Taxonomy.competency(code, 1));

    awaitKnown(code);
    var dead = Log.await(DEAD_LETTERS, poison, 1);
    assertThat(dead).hasSize(1);
    assertThat(dead.getFirst().value()).isEqualTo("no competency at all");
    assertThat(Log.header(dead.getFirst(), "dead-letter-reason")).isNotBlank();
    assertThat(isKnown(poison)).isFalse();
  }

  @Test
  void shouldIgnoreWhatIsOlderThanWhatItHas() {
    replica.take(new CompetencyEvent(code, 5, "Newer", false));
    replica.take(new CompetencyEvent(code, 4, "Older", true));
    replica.take(new CompetencyEvent(code, 5, "Again", true));

    assertThat(name(code)).isEqualTo("Newer");
  }

  @Test
  void shouldForgetWhatWasErased() {
    Log.send("competencies", code, Taxonomy.competency(code, 1));
    awaitKnown(code);

    Log.send("competencies", code, null);

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !isKnown(code));
  }

  @Test
  void shouldStillKnowWhatIsRetired() {
    replica.take(new CompetencyEvent(code, 2, "Retired", true));

    assertThat(isKnown(code)).isTrue();
  }

  @Test
  void shouldBeGivenUpSoonAfterACrash() {
    assertThat(kafka.getConsumer("competencies").configuration())
        .extractingByKey("session.timeout.ms")
        .hasToString("10000");
  }

  private void awaitKnown(String awaited) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isKnown(awaited));
  }

  private ObjectNode asking() {
    ObjectNode body = Api.complete();
    body.putArray("requirements").addObject().put("competency", code);
    return body;
  }

  @Transactional
  boolean isKnown(String asked) {
    return !replica.known(Set.of(asked)).isEmpty();
  }

  @Transactional
  String name(String asked) {
    return replica.findById(asked).name;
  }
}
