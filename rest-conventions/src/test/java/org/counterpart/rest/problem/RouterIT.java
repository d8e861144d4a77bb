package org.counterpart.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RouterIT {

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/notes/a/b/c", "/", "/q/nowhere"})
  void shouldAnswerNotFound(String path) {
    Response response = asPartner().get(path);

    assertProblem(response, 404, "not-found");
    assertThat(response.path("instance").toString()).isEqualTo(path);
  }

  @Test
  void shouldRefuseAnotherMethod() {
    assertProblem(asPartner().delete("/notes"), 405, "method-not-allowed");
  }

  @Test
  void shouldRefuseAnotherMediaType() {
    Response response = asPartner().contentType("text/plain").body("title").post("/notes");

    assertProblem(response, 415, "unsupported-media-type");
  }

  @Test
  void shouldRefuseToProduceWhatItCannot() {
    Response response = asPartner().accept("image/png").get("/notes");

    assertProblem(response, 406, "not-acceptable");
  }

  @Test
  void shouldKeepWhatBrokeToItself() {
    Response response = asPartner().get("/notes/broken");

    assertProblem(response, 500, "internal");
    assertThat(response.path("instance").toString()).startsWith("urn:uuid:");
    assertThat(response.asString()).doesNotContain("swordfish");
  }

  @Test
  void shouldTakeALostRaceForAStaleVersion() {
    assertProblem(asPartner().get("/notes/stale"), 412, "stale");
  }
}
