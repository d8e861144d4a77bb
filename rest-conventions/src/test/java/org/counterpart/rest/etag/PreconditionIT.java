package org.counterpart.rest.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PreconditionIT {
  private final String note = "/notes/" + UUID.randomUUID();

  @Test
  void shouldWantIfMatch() {
    assertProblem(asPartner().body("{}").patch(note), 428, "precondition-required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "\"8\"", "W/\"7\"", "7", "\"77\""})
  void shouldRefuseAnotherVersion(String tag) {
    assertProblem(asPartner().header("If-Match", tag).body("{}").patch(note), 412, "stale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\""})
  void shouldLetTheCurrentVersionPass(String tag) {
    Response response =
        asPartner()
            .header("If-Match", tag)
            .contentType("application/merge-patch+json")
            .body("{\"title\":\"new\",\"copies\":null}")
            .patch(note);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("ETag")).isEqualTo("\"8\"");
    assertThat(response.jsonPath().getMap("")).containsOnlyKeys("title");
  }
}
