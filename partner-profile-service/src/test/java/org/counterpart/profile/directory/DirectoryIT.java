package org.counterpart.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DirectoryIT {
  private final String ecosystem = "eco-" + UUID.randomUUID();

  @Test
  void shouldFindPartnersByWhatTheyHoldOnADay() {
    // given
    partner("Silver", certifications(2, "2026-01-01", "2027-01-01"));
    partner("Gold", certifications(4, "2026-01-01", "2026-07-01"));
    partner("None", "");

    // then
    assertThat(found("competency=mpn:security&at=2026-06-30")).containsExactly("Gold", "Silver");
    assertThat(found("competency=mpn:security&at=2026-07-01")).containsExactly("Silver");
    assertThat(found("competency=mpn:security&level=GOLD&at=2026-06-30")).containsExactly("Gold");
    assertThat(found("competency=mpn:security&at=2027-01-01")).isEmpty();
    assertThat(found("at=2026-01-01")).containsExactly("Gold", "None", "Silver");
  }

  @Test
  void shouldFindPartnersByWhatTheySay() {
    // given
    partner(
        "Alpha Werke",
        ",\"regionsServed\":[\"dach\"],\"languages\":[\"de\"],\"industries\":[\"retail\"]");
    partner(
        "Beta",
        ",\"description\":\"The alphabet.\",\"languages\":[\"de\",\"fr\"],\"technologies\":[\"C# /"
            + " F#\"]");

    // then
    assertThat(found("country=CH")).containsExactly("Alpha Werke");
    assertThat(found("language=de")).containsExactly("Alpha Werke", "Beta");
    assertThat(found("language=DE&language=fr")).containsExactly("Beta");
    assertThat(found("industry=retail")).containsExactly("Alpha Werke");
    assertThat(found("technology=C%23%20%2F%20F%23")).containsExactly("Beta");
    assertThat(found("q=ALPH")).containsExactly("Alpha Werke", "Beta");
    assertThat(found("q=alph+werk")).containsExactly("Alpha Werke");
    assertThat(found("q=%27%29%3B--+%26%21%3A%2A")).containsExactly("Alpha Werke", "Beta");
  }

  @Test
  void shouldGoThroughPages() {
    // given
    for (var name : List.of("c", "a", "b", "a")) {
      partner(name, "");
    }

    // when
    var names = new ArrayList<String>();
    String cursor = "";
    while (cursor != null) {
      var page =
          Api.as(UUID.randomUUID())
              .queryParam("cursor", cursor)
              .get("/directory/partners?limit=1&ecosystem=" + ecosystem);
      names.addAll(page.jsonPath().getList("items.name"));
      cursor = page.jsonPath().getString("next");
    }

    // then
    assertThat(names).containsExactly("a", "a", "b", "c");
  }

  @Test
  void shouldShowAPartnerWithoutItsPeople() {
    // given
    var id =
        partner(
            "Public",
            certifications(2, "2026-01-01", "2027-01-01")
                + ",\"contacts\":[{\"name\":\"Ada Muster\",\"email\":\"ada@x.example\"}],"
                + "\"references\":[{\"title\":\"Work\",\"text\":\"Done.\"}]");

    // when
    var answer = Api.as(UUID.randomUUID()).get("/directory/partners/" + id + "?at=2026-06-01");

    // then
    answer
        .then()
        .statusCode(200)
        .body("competencies[0].level", equalTo("SILVER"))
        .body("references", hasSize(1))
        .body("contacts", nullValue());
    assertThat(answer.asString()).doesNotContain("Ada", "ada@", "person");
  }

  @Test
  void shouldRefuseParametersThatMakeNoSense() {
    for (var query :
        List.of("level=BRONZE", "at=yesterday", "country=XX", "competency=a%00b", "cursor=zzz")) {
      var status =
          Api.asOperator()
              .urlEncodingEnabled(false)
              .get("/directory/partners?" + query)
              .statusCode();
      assertThat(status).as(query).isIn(400, 422);
    }
  }

  private List<String> found(String query) {
    var answer =
        Api.as(UUID.randomUUID())
            .urlEncodingEnabled(false)
            .get("/directory/partners?ecosystem=" + ecosystem + "&" + query);
    answer.then().statusCode(200);
    return answer.jsonPath().getList("items.name");
  }

  private UUID partner(String name, String more) {
    return Api.registered(
        "{\"name\":\"%s\",\"country\":\"DE\",\"ecosystems\":[\"%s\"]%s}"
            .formatted(name, ecosystem, more));
  }

  private static String certifications(int persons, String from, String until) {
    var held = new ArrayList<String>();
    for (var i = 0; i < persons; i++) {
      held.add(
          "{\"person\":\"p%d\",\"certification\":\"mpn:security\",\"validFrom\":\"%s\",\"validUntil\":\"%s\"}"
              .formatted(i, from, until));
    }
    return ",\"certifications\":[" + String.join(",", held) + "]";
  }
}
