package org.counterpart.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ListingIT {

  @Test
  void shouldLeadThroughTheWholeListByLink() {
    List<Integer> seen = new ArrayList<>();
    String next = "/notes?limit=50";
    while (next != null) {
      Response page = asPartner().urlEncodingEnabled(false).get(next);
      seen.addAll(page.jsonPath().getList("items", Integer.class));
      next = linkToNext(page);
    }

    assertThat(seen).isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
  }

  @Test
  void shouldSayNextInTheBodyToo() {
    String next = asPartner().get("/notes?limit=2").path("next");

    Response page = asPartner().queryParam("cursor", next).queryParam("limit", 2).get("/notes");

    assertThat(page.jsonPath().getList("items", Integer.class)).containsExactly(3, 4);
  }

  @Test
  void shouldTakeFiftyWhenNotAskedForMore() {
    assertThat(asPartner().get("/notes").jsonPath().getList("items")).hasSize(50);
  }

  @Test
  void shouldLeaveNextOutOnTheLastPage() {
    Response page = asPartner().get("/notes?limit=200");

    assertThat(page.header("Link")).isNull();
    assertThat(page.jsonPath().getMap("")).containsOnlyKeys("items");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1"})
  void shouldKeepTheLimitInRange(String limit) {
    Response response = asPartner().get("/notes?limit=" + limit);

    assertProblem(response, 422, "validation");
    assertThat(response.path("errors[0].parameter").toString()).isEqualTo("limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "!!", "AAAAAGFiYw"})
  void shouldRefuseACursorThatIsNotOurs(String cursor) {
    Response response = asPartner().queryParam("cursor", cursor).get("/notes");

    assertProblem(response, 400, "invalid-cursor");
    assertThat(response.path("errors[0].parameter").toString()).isEqualTo("cursor");
  }

  @Test
  void shouldRefuseACursorOfAnotherList() {
    Response response = asPartner().queryParam("cursor", Cursor.encode("a", "b")).get("/notes");

    assertProblem(response, 400, "invalid-cursor");
  }

  private static String linkToNext(Response page) {
    String link = page.header("Link");
    if (link == null) {
      return null;
    }
    assertThat(link).endsWith("; rel=\"next\"");
    return link.substring(1, link.indexOf('>'));
  }
}
