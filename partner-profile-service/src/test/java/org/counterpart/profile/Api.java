package org.counterpart.profile;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.counterpart.stack.test.Tokens;

/** How the tests talk to the service. */
public final class Api {
  private Api() {}

  /** A request of a partner's own. */
  public static RequestSpecification as(UUID partner) {
    return with(Tokens.partner(partner));
  }

  public static RequestSpecification asOperator() {
    return with(Tokens.operator());
  }

  /** A request of one of several integrators. */
  public static RequestSpecification asIntegrator(String subject) {
    return with(Tokens.integrator(subject));
  }

  /** A request with a token. */
  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** Registers a partner for itself with this body and returns its id. */
  public static UUID registered(String body) {
    var id = UUID.randomUUID();
    as(id).body(body).post("/partners").then().statusCode(201);
    return id;
  }

  /** Registers a partner that has nothing but a name and a seat. */
  public static UUID registered() {
    return registered("{\"name\":\"Fabrikam Ltd\",\"country\":\"DE\"}");
  }
}
