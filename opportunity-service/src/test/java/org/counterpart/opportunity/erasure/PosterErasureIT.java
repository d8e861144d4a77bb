package org.counterpart.opportunity.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.opportunity.fixture.Api;
import org.counterpart.opportunity.fixture.Log;
import org.counterpart.opportunity.fixture.Taxonomy;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PosterErasureIT {
  @Inject AgroalDataSource database;

  private final UUID posterId = UUID.randomUUID();
  private final Api poster = Api.of(posterId);

  @BeforeEach
  void taxonomy() {
    Taxonomy.known();
  }

  @Test
  void shouldPurgeEveryTierAndReportIt() throws SQLException {
    // given
    String posted = poster.created(Api.complete()).get("id").asText();
    String draft = poster.created(Api.draft()).get("id").asText();
    poster
        .request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.draft().toString())
        .post("/opportunities")
        .then()
        .statusCode(201);

    // when
    JsonNode report = erase("PARTNER", posterId, posterId);

    // then
    assertThat(EventSchemas.validate("erasure-reports", report)).isEmpty();
    assertThat(report.at("/removed/opportunity").asInt()).isEqualTo(3);
    assertThat(report.at("/removed/opportunity_full").asInt()).isEqualTo(3);
    assertThat(report.at("/removed/idempotency_key").asInt()).isEqualTo(1);
    for (String id : new String[] {posted, draft}) {
      poster.read(id).then().statusCode(404);
    }
    assertThat(count("opportunity_full", posted)).isZero();
    assertThat(Log.await("opportunities", posted, 2).getLast().value()).isNull();
    assertThat(Log.read("opportunities", draft)).isEmpty();
  }

  @Test
  void shouldPostNothingMoreOfWhoWasErased() {
    erase("PARTNER", posterId, posterId);

    poster.create(Api.complete()).then().statusCode(409).body("type", endsWith(":partner-erased"));
  }

  @Test
  void shouldReportAgainWhereTheSameErasureComesAgain() {
    poster.created(Api.complete());
    erase("PARTNER", posterId, posterId);

    send("PARTNER", posterId, posterId);

    var reports = Log.await("erasure-reports", posterId.toString(), 2);
    assertThat(Api.json(reports.getLast().value()).get("removed")).isEmpty();
  }

  @Test
  void shouldHoldNothingOfPeople() {
    String id = poster.created(Api.complete()).get("id").asText();

    JsonNode report = erase("PERSON", UUID.randomUUID(), posterId);

    assertThat(report.get("removed")).isEmpty();
    poster.read(id).then().statusCode(200);
  }

  private static JsonNode erase(String kind, UUID id, UUID partner) {
    send(kind, id, partner);
    return Api.json(Log.await("erasure-reports", id.toString(), 1).getFirst().value());
  }

  private static void send(String kind, UUID id, UUID partner) {
    Log.send(
        "erasures",
        id.toString(),
        """
        {"id":"%s","kind":"%s","partnerId":"%s","requestedAt":"2026-11-23T10:00:00Z"}
        """
            .formatted(id, kind, partner));
  }

  private long count(String table, String opportunity) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select count(*) from " + table + " where opportunity_id = ?")) {
      query.setObject(1, UUID.fromString(opportunity));
      try (var result = query.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
