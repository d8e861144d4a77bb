package org.counterpart.opportunity.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PublicationTest {
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

    assertThat(event.get("version").asLong()).isEqualTo(1);
    assertThat(event.get("state").asText()).isEqualTo("OPEN");
    assertThat(event.get("posterId").asText()).isEqualTo(posterId.toString());
    assertThat(event.get("missing").findValuesAsText("id")).isEqualTo(List.of("r1", "r2"));
    assertThat(event.at("/missing/0/seats").asInt()).isEqualTo(1);
    assertThat(Log.header(message, "ce_type")).isEqualTo("org.counterpart.opportunity.v1");
    assertThat(Log.header(message, "ce_subject")).isEqualTo(id);
    assertThat(Log.header(message, "ce_source")).isEqualTo("/opportunity-service");
  }
}
