package org.counterpart.profile.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.Api;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CsvImportIT {
  private static final String HEADER =
      "externalId,name,country,languages,contact.name,contact.email,certification.person,"
          + "certification.certification,certification.validFrom\n";

  private final String run = UUID.randomUUID().toString();
  private final String integrator = "spreadsheet-" + run;

  @Test
  void shouldTakeTheGoodRowsAndSayWhatIsWrongWithTheBadOnes() {
    var report =
        imported(
            HEADER
                + run
                + ":a,Alpha,DE,de|en,Ada,ada@a.example,p1,AZ-500,2026-01-01\n"
                + run
                + ":a,,,,,,p2,AZ-500,2026-13-01\n"
                + run
                + ":b,\"Beta, Ltd\",DE,,,,p1,AZ-500,2026-01-01\n"
                + run
                + ":c,Gamma,XX,,,,,,\n"
                + run
                + ":d,Delta,DE,,,,,,,surplus\n");

    assertThat(report)
        .containsExactly(
            "2 REJECTED /certifications/1/validFrom wrong-type",
            "4 CREATED",
            "5 REJECTED /country unknown-country",
            "6 REJECTED  malformed");
  }

  @Test
  void shouldTakeWhatSpreadsheetsWrite() {
    // a byte order mark, semicolons, CR LF
    var report =
        imported("\uFEFFexternalId;name;country\r\n" + run + ":s;Müller & Söhne;AT\r\n\r\n");

    assertThat(report).containsExactly("2 CREATED");
    Api.asIntegrator(integrator)
        .get("/partners")
        .then()
        .body("items[0].name", equalTo("Müller & Söhne"));
  }

  @Test
  void shouldStopWhereARowCannotBeRead() {
    var report = imported("externalId,name,country\n" + run + ":x,Ex,DE\n" + run + ":y,\"Why,DE\n");

    assertThat(report).containsExactly("2 CREATED", "3 REJECTED  malformed");
  }

  @Test
  void shouldRefuseColumnsThatThereAreNot() {
    sent("externalId,nmae\n")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-column"))
        .body("errors[0].detail", containsString("\"nmae\""));
  }

  @Test
  void shouldExportAsCsvWhatAnImportTakes() {
    // given
    Imports.imported(
        """
        {"externalId":"%s:rich","name":"=Rich | \\"co\\"","country":"DE","languages":["de","en"],\
        "technologies":["a|b"],"reachLimitedTo":["wit"],"goldPreference":["mpn:security","mpn:devops"],\
        "contacts":[{"name":"Ada","email":"ada@r.example","language":"de","topics":{"countries":["DE"]}},\
        {"name":"Bob","email":"bob@r.example"}],\
        "certifications":[{"person":"p1","certification":"AZ-500","validFrom":"2026-01-01"}],\
        "references":[{"title":"A","text":"two\\nlines","competencies":["mpn:devops"],\
        "partners":[{"externalId":"%s:other"}]}]}
        {"externalId":"%s:poor","name":"Poor","country":"AT"}
        """
            .formatted(run, run, run),
        integrator);
    var before = Imports.export(integrator);

    // when
    var csv = export();

    // then
    assertThat(csv).startsWith("id,externalId,name,").contains("'=Rich");
    assertThat(imported(csv))
        .extracting(line -> line.replaceAll("\\d+ ", ""))
        .containsOnly("UNCHANGED");
    assertThat(Imports.export(integrator)).isEqualTo(before);
  }

  private String export() {
    var answer = Api.asIntegrator(integrator).accept("text/csv").get("/partners/export");
    answer.then().statusCode(200).contentType(containsString("text/csv"));
    return answer.asString();
  }

  private List<String> imported(String csv) {
    var answer = sent(csv);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer
        .asString()
        .lines()
        .map(Imports::json)
        .map(
            line ->
                "%d %s %s %s"
                    .formatted(
                        line.path("line").asInt(),
                        line.path("status").asText(),
                        line.at("/errors/0/pointer").asText(),
                        line.at("/errors/0/code").asText())
                    .strip())
        .toList();
  }

  private Response sent(String csv) {
    return Api.asIntegrator(integrator)
        .contentType("text/csv")
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post("/partners/import");
  }
}
