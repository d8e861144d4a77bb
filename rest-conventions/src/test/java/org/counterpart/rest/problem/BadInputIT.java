package org.counterpart.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.rest.sample.Requests.asPartner;
import static org.counterpart.rest.sample.Requests.assertOnlyError;
import static org.counterpart.rest.sample.Requests.assertProblem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class BadInputIT {

  static List<Arguments> malformed() {
    return List.of(
        arguments("{'title':'a',", "/title"),
        arguments("{'title':", "/title"),
        arguments("{'title':'a','lines':[{'text':'b',}]}", "/lines/0"),
        arguments("not json", ""),
        arguments("{'title':'a','title':'b'}", "/title"),
        arguments("{'title':'a'} {'title':'b'}", ""));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void shouldRefuseMalformedJson(String body, String pointer) {
    Response response = asPartner().body(body.replace('\'', '"')).post("/notes");

    assertProblem(response, 400, "malformed");
    assertThat(response.path("errors[0].pointer").toString()).isEqualTo(pointer);
  }

  static List<Arguments> wrong() {
    return List.of(
        arguments("{'title':'a','tilte':1}", "/tilte", "unknown-property"),
        arguments(
            "{'title':'a','lines':[{'text':'b','seats':1,'a/b':1}]}",
            "/lines/0/a~1b",
            "unknown-property"),
        arguments("{'title':5}", "/title", "wrong-type"),
        arguments("{'title':{}}", "/title", "wrong-type"),
        arguments("{'title':'a','copies':'3'}", "/copies", "wrong-type"),
        arguments("{'title':'a','copies':1.5}", "/copies", "wrong-type"),
        arguments("{'title':'a','copies':99999999999}", "/copies", "wrong-type"),
        arguments("{'title':'a','colour':'PINK'}", "/colour", "unknown-value"),
        arguments("{'title':'a','colour':1}", "/colour", "unknown-value"),
        arguments("{'title':'a','due':'tomorrow'}", "/due", "wrong-type"),
        arguments("{'title':'a','due':'2026-02-30'}", "/due", "wrong-type"),
        arguments("{'title':'a','due':''}", "/due", "wrong-type"),
        arguments("{'title':'a','due':20454}", "/due", "wrong-type"),
        arguments("{'title':'a','due':[2026,1,1]}", "/due", "wrong-type"),
        arguments("{'title':'a','lines':{}}", "/lines", "wrong-type"),
        arguments("[]", "", "wrong-type"),
        arguments("{}", "/title", "required"),
        arguments("{'title':' '}", "/title", "required"),
        arguments("{'title':'a\\r\\nBcc: b'}", "/title", "control-character"),
        arguments("{'title':'a','copies':0}", "/copies", "min"),
        arguments("{'title':'a','countries':['DE','XX']}", "/countries/1", "unknown-country"),
        arguments(
            "{'title':'a','lines':[{'text':'b','seats':1},{'text':'','seats':1}]}",
            "/lines/1/text",
            "required"),
        arguments("{'title':'a','lines':[null]}", "/lines/0", "required"),
        arguments(
            "{'title':'a','named':{'x/y':{'text':'','seats':1}}}", "/named/x~1y/text", "required"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void shouldPointAtWhatIsWrong(String body, String pointer, String code) {
    Response response = asPartner().body(body.replace('\'', '"')).post("/notes");

    assertProblem(response, 422, "validation");
    assertOnlyError(response, pointer, code);
  }

  @Test
  void shouldNameEverythingThatIsWrongAtOnce() {
    Response response =
        asPartner()
            .body("{\"copies\":0,\"countries\":[\"Q\"],\"lines\":[{\"text\":\"x\"}]}")
            .post("/notes");

    assertProblem(response, 422, "validation");
    assertThat(response.<List<String>>path("errors.pointer"))
        .containsExactly("/copies", "/countries/0", "/lines/0/seats", "/title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "  "})
  void shouldWantABody(String body) {
    Response response = asPartner().body(body).post("/notes");

    assertProblem(response, 400, "malformed");
    assertOnlyError(response, "", "required");
  }

  @Test
  void shouldTakeDeepNestingForMalformed() {
    // 1000 levels are Jackson's limit; REST Assured would need gigabytes to print many more.
    String body = "[".repeat(1001) + "]".repeat(1001);

    Response response =
        asPartner().header("If-Match", "*").body(body).patch("/notes/" + UUID.randomUUID());

    assertProblem(response, 400, "malformed");
    assertThat(response.path("errors[0].code").toString()).isEqualTo("over-limit");
  }

  @Test
  void shouldNameAParameterThatIsOutOfRange() {
    Response response = asPartner().get("/notes/limited?most=11");

    assertProblem(response, 422, "validation");
    assertThat(response.path("errors[0].parameter").toString()).isEqualTo("most");
    assertThat(response.<Object>path("errors[0].pointer")).isNull();
  }

  @Test
  void shouldNameAParameterThatCannotBeRead() {
    Response response = asPartner().get("/notes/limited?most=many");

    assertProblem(response, 400, "malformed");
    assertThat(response.path("errors[0].parameter").toString()).isEqualTo("most");
  }

  @Test
  void shouldFindNothingUnderAnIdThatIsNone() {
    Response response =
        asPartner().header("If-Match", "*").body("{}").patch("/notes/" + "not-a-uuid");

    assertProblem(response, 404, "not-found");
  }

  @Test
  void shouldRefuseAPatchThatMakesItWrong() {
    Response response =
        asPartner()
            .header("If-Match", "*")
            .contentType("application/merge-patch+json")
            .body("{\"copies\":\"x\"}")
            .patch("/notes/" + UUID.randomUUID());

    assertProblem(response, 422, "validation");
    assertOnlyError(response, "/copies", "wrong-type");
  }

  @Test
  void shouldCarryTheViolationsThatAnOperationFound() {
    Response response = asPartner().get("/notes/violations");

    assertProblem(response, 422, "validation");
    assertThat(response.<List<String>>path("errors.code")).containsExactly("one", "two");
  }
}
