package org.counterpart.profile.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.counterpart.profile.certification.CertificationDetails;
import org.counterpart.profile.certification.EvidenceDetails;
import org.counterpart.profile.contact.Absence;
import org.counterpart.profile.contact.ContactDetails;
import org.counterpart.profile.reference.ReferenceDetails;
import org.counterpart.profile.registration.PartnerDocument;
import org.counterpart.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PartnerTableTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOSTILE = "=cmd|'/c calc'!A0, \"quoted\"; back\\slash\r\nnext | line";

  @Test
  void shouldReadPartnersOfSeveralRows() throws IOException {
    var found =
        read(
            """
            name,externalId,country,languages,contact.name,contact.email,certification.person,certification.certification,certification.validFrom
            Alpha,a,DE,de|en,Ada,ada@a.example,p1,AZ-500,2026-01-01
            ,a,,,Bob,bob@a.example,p2,AZ-500,2026-02-01
            ,a,,,,,p3,AZ-500,2026-03-01
            Beta,b,AT,,,,,,
            """);

    assertThat(found).extracting(PartnerTable.Found::row).containsExactly(2, 5);
    assertThat(found.getFirst().document().toString())
        .isEqualTo(
            """
            {"name":"Alpha","externalId":"a","country":"DE","languages":["de","en"],\
            "contacts":[{"name":"Ada","email":"ada@a.example"},{"name":"Bob","email":"bob@a.example"}],\
            "certifications":[{"person":"p1","certification":"AZ-500","validFrom":"2026-01-01"},\
            {"person":"p2","certification":"AZ-500","validFrom":"2026-02-01"},\
            {"person":"p3","certification":"AZ-500","validFrom":"2026-03-01"}]}\
            """);
    assertThat(found.getLast().document().toString())
        .isEqualTo("{\"name\":\"Beta\",\"externalId\":\"b\",\"country\":\"AT\"}");
  }

  @Test
  void shouldBeginAnotherPartnerWhereANameIsEvenIfTheKeyIsTheSame() throws IOException {
    assertThat(read("externalId,name\na,One\na,Two\n")).hasSize(2);
  }

  @Test
  void shouldTakeRowsThatWereSortedOrFilledDownForOnePartner() throws IOException {
    var found =
        read(
            """
            externalId,name,country,certification.person
            a,One,DE,p1
            a,One,DE,p2
            b,,,p3
            b,One,DE,p4
            ,One,DE,p5
            ,One,DE,p6
            """);

    assertThat(found)
        .extracting(partner -> partner.document().path("certifications").size())
        .containsExactly(2, 2, 1, 1);
    assertThat(found.getFirst().document().path("country").asText()).isEqualTo("DE");
  }

  @Test
  void shouldSayWhichColumnsAreNone() {
    assertThatThrownBy(() -> read("name,nmae,name\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.violations())
                    .extracting(violation -> violation.code())
                    .containsExactly("unknown-column", "duplicate"));
  }

  @Test
  void shouldTellOfCellsBeyondTheColumns() throws IOException {
    assertThat(read("externalId,name\na,One,surplus\n").getFirst().hasExtraCells()).isTrue();
  }

  @Test
  void shouldEndAtAQuotationMarkThatIsNeverClosed() {
    var endless = "externalId,name\na,One\nb,\"" + "x".repeat(100_000);

    assertThatThrownBy(() -> read(endless, 20_000))
        .isInstanceOfSatisfying(
            UnreadableRowException.class, e -> assertThat(e.row()).isEqualTo(3));
  }

  @Test
  void shouldHaveAColumnForEverythingThatAPartnerHas() {
    var said = everything(new Random(1)).toString();
    Stream.of(
            PartnerDocument.class,
            ContactDetails.class,
            Absence.class,
            CertificationDetails.class,
            EvidenceDetails.class,
            ReferenceDetails.class)
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .map(RecordComponent::getName)
        .forEach(name -> assertThat(said).contains("\"" + name + "\""));
  }

  @Test
  void shouldGiveBackWhatWasWritten() throws IOException {
    var random = new Random(7);
    var documents = new ArrayList<JsonNode>();
    for (var i = 0; i < 300; i++) {
      documents.add(everything(random));
    }
    var csv = new StringBuilder();
    try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord(Columns.names());
      for (var document : documents) {
        printer.printRecords(PartnerRows.of(document));
      }
    }

    assertThat(read(csv.toString()))
        .extracting(PartnerTable.Found::document)
        .containsExactlyElementsOf(documents);
    assertThat(csv.toString()).doesNotContainPattern("(^|[,\n\"])=cmd");
  }

  /** A partner that has everything, some of it several times. */
  private static ObjectNode everything(Random random) {
    var partner = JSON.createObjectNode();
    partner
        .put("id", "0199f3a0-0000-7000-8000-000000000001")
        .put("externalId", "x:" + random.nextInt());
    for (var text : List.of("name", "description", "website", "country")) {
      partner.put(text, text(random));
    }
    for (var list :
        List.of("countriesServed", "regionsServed", "languages", "industries", "practiceTypes")) {
      texts(partner, list, random);
    }
    for (var list : List.of("technologies", "ecosystems", "engagementKinds", "goldPreference")) {
      texts(partner, list, random);
    }
    texts(partner, "reachLimitedTo", random);
    for (var i = random.nextInt(3); i >= 0; i--) {
      var contact = partner.withArray("contacts").addObject();
      contact.put("name", text(random)).put("email", text(random)).put("language", text(random));
      var topics = contact.putObject("topics");
      for (var topic : List.of("competencies", "industries", "countries", "languages")) {
        texts(topics, topic, random);
      }
      var absence = contact.putObject("absence").put("deputy", text(random));
      absence.put("from", "2026-12-21").put("until", "2027-01-07");
    }
    for (var i = random.nextInt(4); i >= 0; i--) {
      var held = partner.withArray("certifications").addObject();
      held.put("person", text(random)).put("certification", text(random));
      held.put("validFrom", "2026-01-01").put("validUntil", "2027-01-01");
      held.putObject("evidence").put("credential", text(random)).put("identity", text(random));
    }
    for (var i = random.nextInt(2); i >= 0; i--) {
      var reference = partner.withArray("references").addObject();
      reference.put("title", text(random)).put("text", text(random)).put("country", text(random));
      reference.put("startDate", "2025-01-01").put("endDate", "2025-06-30");
      texts(reference, "competencies", random);
      reference.withArray("partners").addObject().put("id", text(random));
      reference.withArray("partners").addObject().put("externalId", text(random));
    }
    return partner;
  }

  private static void texts(ObjectNode to, String name, Random random) {
    var list = to.putArray(name);
    for (var i = random.nextInt(3); i >= 0; i--) {
      list.add(text(random));
    }
  }

  private static String text(Random random) {
    var texts =
        List.of("plain", HOSTILE, "''=two", "-1", "@here", "'quoted'", "a|b", "Größe 🏭", "\\");
    return texts.get(random.nextInt(texts.size()));
  }

  private static List<PartnerTable.Found> read(String csv) throws IOException {
    return read(csv, 100_000);
  }

  private static List<PartnerTable.Found> read(String csv, int most) throws IOException {
    var table = new PartnerTable(new BoundedText(new StringReader(csv), most), ',');
    var found = new ArrayList<PartnerTable.Found>();
    for (var next = table.next(); next != null; next = table.next()) {
      found.add(next);
    }
    return found;
  }
}
