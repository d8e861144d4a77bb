package org.counterpart.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.counterpart.systemtests.world.Api;

/**
 * What a service should answer to something wrong.
 *
 * @param type the problem's slug
 * @param pointer where it is wrong; null where the type says it all
 * @param code why it is wrong; null where the type says it all
 */
record Refusal(int status, String type, String pointer, String code) {

  static Refusal of(int status, String type) {
    return new Refusal(status, type, null, null);
  }

  /** The rules are broken at one place. */
  static Refusal at(String pointer, String code) {
    return new Refusal(422, "validation", pointer, code);
  }

  /** Fails unless the reply is this refusal, in the form that all refusals have. */
  void assertIs(Api.Reply reply) {
    JsonNode problem = reply.json();
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.headers().firstValue("Content-Type"))
        .hasValueSatisfying(media -> assertThat(media).startsWith("application/problem+json"));
    assertThat(problem.path("type").asText()).isEqualTo("urn:counterpart:problem:" + type);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(reply.body()).doesNotContain("Exception", "org.counterpart", "\tat ");
    if (pointer != null) {
      assertThat(problem.path("errors"))
          .as(reply.body())
          .anySatisfy(
              error -> {
                assertThat(error.path("pointer").asText()).isEqualTo(pointer);
                assertThat(error.path("code").asText()).isEqualTo(code);
                assertThat(error.path("detail").asText()).isNotBlank();
              });
      assertThat(StreamSupport.stream(problem.path("errors").spliterator(), false)).hasSize(1);
    }
  }
}
