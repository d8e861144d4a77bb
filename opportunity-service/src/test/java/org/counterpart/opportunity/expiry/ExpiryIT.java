package org.counterpart.opportunity.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.FixedClock;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ExpiryIT {
  @Inject ExpiryJob job;
  @Inject Expiry expiry;
  @Inject DataSource database;

  private final Api poster = Api.of(UUID.randomUUID());

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @AfterEach
  void backToTheStart() {
    FixedClock.set(FixedClock.START);
  }

  @Test
  void shouldExpireAtMidnightAfterTheLastDayToApply() {
    String id = created(Api.complete().put("applyBy", "2026-11-30"));

    FixedClock.set(Instant.parse("2026-11-30T23:59:59.999999Z"));
    job.run();
    poster.read(id).then().body("state", equalTo("OPEN"));

    FixedClock.set(Instant.parse("2026-12-01T00:00:00Z"));
    job.run();

    poster.read(id).then().body("state", equalTo("EXPIRED"), "version", equalTo(2));
    poster
        .request()
        .get("/opportunities/{id}/history", id)
        .then()
        .body("items[0].action", equalTo("EXPIRED"), "items[0].subject", nullValue());
    JsonNode event = Api.json(Log.await("opportunities", id, 2).getLast().value());
    assertThat(EventSchemas.validate("opportunities", event)).isEmpty();
    assertThat(event.get("state").asText()).isEqualTo("EXPIRED");
    assertThat(event.get("version").asInt()).isEqualTo(2);
  }

  @Test
  void shouldExpireAfterTheEndWhenThereIsNoLastDayToApply() {
    ObjectNode body = Api.complete().put("startDate", "2026-11-23").put("endDate", "2026-11-24");
    body.remove("applyBy");
    String id = created(body);

    FixedClock.set(Instant.parse("2026-11-25T00:00:00Z"));
    job.run();

    poster.read(id).then().body("state", equalTo("EXPIRED"));
  }

  @Test
  void shouldLeaveDraftsAndTheCancelledAlone() {
    String draft = created(Api.draft().put("applyBy", "2026-11-23"));
    String cancelled = created(Api.complete().put("applyBy", "2026-11-23"));
    poster.cancel(cancelled, 1, "{}").then().statusCode(200);

    FixedClock.set(Instant.parse("2026-11-25T00:00:00Z"));
    job.run();

    poster.read(draft).then().body("state", equalTo("DRAFT"), "version", equalTo(1));
    poster.read(cancelled).then().body("state", equalTo("CANCELLED"), "version", equalTo(2));
  }

  @Test
  void shouldWorkThroughSeveralBatches() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ids.add(created(Api.complete().put("applyBy", "2026-11-23")));
    }

    FixedClock.set(Instant.parse("2026-11-24T00:00:00Z"));
    job.run();

    assertThat(ids).allSatisfy(id -> poster.read(id).then().body("state", equalTo("EXPIRED")));
  }

  @Test
  void shouldPassByWhatSomebodyElseHasLocked() throws SQLException {
    String locked = created(Api.complete().put("applyBy", "2026-11-23"));
    String free = created(Api.complete().put("applyBy", "2026-11-23"));
    FixedClock.set(Instant.parse("2026-11-24T00:00:00Z"));

    try (Connection connection = database.getConnection();
        PreparedStatement lock =
            connection.prepareStatement("SELECT 1 FROM opportunity WHERE id = ? FOR UPDATE")) {
      connection.setAutoCommit(false);
      lock.setObject(1, UUID.fromString(locked));
      lock.executeQuery();
      job.run();
      connection.rollback();
    }

    poster.read(locked).then().body("state", equalTo("OPEN"));
    poster.read(free).then().body("state", equalTo("EXPIRED"));
    assertThat(expiry.expireBatch(10)).isEqualTo(1);
    poster.read(locked).then().body("state", equalTo("EXPIRED"));
  }

  private String created(ObjectNode body) {
    return poster.created(body).get("id").asText();
  }
}
