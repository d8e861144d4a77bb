package org.counterpart.profile.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.counterpart.profile.Api;
import org.counterpart.profile.publication.Topics;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ReferenceIT {

  @Test
  void shouldAddAndRemoveAReference() {
    // given
    var partner = Api.registered();
    var references = "/partners/" + partner + "/references";

    // when
    var added =
        Api.as(partner)
            .body(
                """
                {"title":"Monitoring","text":"Eleven plants.\\nDay and night.",
                 "competencies":["mpn:security"],"country":"AT","startDate":"2025-01-01",
                 "endDate":"2025-01-01","partners":[{"externalId":"sample:3"},
                 {"id":"0199f3a0-0000-7000-8000-000000000002"}]}
                """)
            .post(references);
    added.then().statusCode(201);
    String id = added.jsonPath().getString("id");

    // then
    Api.as(partner)
        .get(references)
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(id));
    var event = Topics.last("partner-profiles", partner.toString(), 2);
    assertThat(event.at("/references/0/title").asText()).isEqualTo("Monitoring");
    assertThat(event.at("/references/0/partners").toString())
        .isEqualTo(
            "[{\"id\":\"0199f3a0-0000-7000-8000-000000000002\"},{\"externalId\":\"sample:3\"}]");

    // and when
    Api.as(partner).delete(references + "/" + id).then().statusCode(204);

    // then
    Api.as(partner).get(references).then().body("items", hasSize(0));
    assertThat(Topics.last("partner-profiles", partner.toString(), 3).path("references")).isEmpty();
  }

  @Test
  void shouldRefuseWhatBreaksRules() {
    var partner = Api.registered();
    Api.as(partner)
        .body(
            "{\"title\":\""
                + " \",\"country\":\"ZZ\",\"startDate\":\"2025-02-01\",\"endDate\":\"2025-01-31\",\"partners\":[{}]}")
        .post("/partners/" + partner + "/references")
        .then()
        .statusCode(422)
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/title required"))
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/country unknown-country"))
        .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/endDate date-order"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            hasItem("/partners/0 id-or-external-id"));
  }
}
