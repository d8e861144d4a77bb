package org.counterpart.rest.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.counterpart.stack.test.Tokens;

/** What the tests send, and what every refusal has in common. */
public final class Requests {
  private Requests() {}

  public static RequestSpecification asPartner() {
    return asPartner(UUID.randomUUID());
  }

  public static RequestSpecification asPartner(UUID partner) {
    return given().auth().oauth2(Tokens.partner(partner)).contentType("application/json");
  }

  public static RequestSpecification asOperator() {
    return given().auth().oauth2(Tokens.operator()).contentType("application/json");
  }

  /** Checks what every problem has in common. */
  public static Response assertProblem(Response response, int status, String slug) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.path("type").toString()).isEqualTo("urn:counterpart:problem:" + slug);
    assertThat(response.path("status").toString()).isEqualTo(String.valueOf(status));
    assertThat(response.path("title").toString()).isNotBlank();
    assertThat(response.path("instance").toString()).isNotBlank();
    assertThat(response.asString()).doesNotContain("Exception", "org.counterpart", "java.");
    return response;
  }

  /** Checks that exactly one rule is named as broken, there and in this way. */
  public static void assertOnlyError(Response response, String pointer, String code) {
    assertThat(response.<Integer>path("errors.size()")).as(response.asString()).isEqualTo(1);
    assertThat(response.path("errors[0].pointer").toString()).isEqualTo(pointer);
    assertThat(response.path("errors[0].code").toString()).isEqualTo(code);
    assertThat(response.path("errors[0].detail").toString()).isNotBlank();
  }
}
