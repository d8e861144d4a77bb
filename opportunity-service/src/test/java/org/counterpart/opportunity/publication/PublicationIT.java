package org.counterpart.opportunity.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PublicationIT {
  private final UUID posterId = UUID.randomUUID();
  private final Api poster = Api.of(posterId);

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @Test
  void shouldPublishTheTeaserWhenPosted() {
    JsonNode created = poster.created(Api.complete());

    String id = created.get("id").asText();
    ConsumerRecord<String, String> message = Log.await("opportunities", id, 1).getFirst();
    JsonNode event = Api.json(message.value());

    assertThat(EventSchemas.validate("opportunities", event)).isEmpty();
    assertThat(event.get("version").asLong()).isEqualTo(1);
    assertThat(event.get("state").asText()).isEqualTo("OPEN");
    assertThat(event.get("posterId").asText()).isEqualTo(posterId.toString());
    assertThat(event.get("missing").findValuesAsText("id")).isEqualTo(List.of("r1", "r2"));
    assertThat(event.at("/missing/0/seats").asInt()).isEqualTo(1);
    assertThat(Log.header(message, "ce_type")).isEqualTo("org.counterpart.opportunity.v1");
    assertThat(Log.header(message, "ce_subject")).isEqualTo(id);
    assertThat(Log.header(message, "ce_source")).isEqualTo("/opportunity-service");
  }

  @Test
  void shouldPublishTheLeastThatCanBePosted() {
    JsonNode created =
        poster.created(
            """
            {"state":"OPEN","title":"T","teaser":"T","engagementKind":"SELL_WITH",
             "startDate":"2027-01-11","endDate":"2027-01-11",
             "requirements":[{"competency":"mpn:security"}]}
            """);

    JsonNode event =
        Api.json(Log.await("opportunities", created.get("id").asText(), 1).getFirst().value());

    assertThat(EventSchemas.validate("opportunities", event)).isEmpty();
    assertThat(event.at("/requirements/0/level").asText()).isEqualTo("ANY");
  }

  @Test
  void shouldPublishEveryChangeInOrderAndNeverATierBeyondTheTeaser() {
    String id = poster.created(Api.draft()).get("id").asText();
    poster.amend(id, 1, "{\"title\":\"Still a draft\"}").then().statusCode(200);
    poster.post(id, 2).then().statusCode(200);
    poster.amend(id, 3, "{\"details\":\"DETAILS-TIER changed\"}").then().statusCode(200);
    poster.amend(id, 4, "{\"covers\":[]}").then().statusCode(200);
    poster.cancel(id, 5, "{\"reason\":\"FULL-TIER reason\"}").then().statusCode(200);

    List<JsonNode> events =
        Log.await("opportunities", id, 4).stream()
            .map(message -> Api.json(message.value()))
            .toList();

    assertThat(events)
        .extracting(event -> event.get("version").asInt())
        .containsExactly(3, 4, 5, 6);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(EventSchemas.validate("opportunities", event)).isEmpty();
              assertThat(event.toString())
                  .doesNotContain("DETAILS-TIER", "FULL-TIER", "details", "full", "covers");
            });
    assertThat(events.get(2).at("/missing/0/seats").asInt()).isEqualTo(2);
  }
}
