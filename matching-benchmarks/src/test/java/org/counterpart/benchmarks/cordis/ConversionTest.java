package org.counterpart.benchmarks.cordis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final String KARLSRUHE = "cordis:990797674";
  private static final String DRESDEN = "cordis:999897729";
  private static final String MUNICH = "cordis:999977463";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path source;
  @TempDir private Path target;
  private Conversion conversion;

  @BeforeEach
  void convert() throws IOException {
    conversion = Conversion.run(CordisExtract.in(source), target, FROM, 3);
  }

  @Test
  void shouldSayWhatItMadeAndSkipped() {
    assertThat(conversion.opportunities()).isEqualTo(3);
    assertThat(conversion.skipped())
        .isEqualTo(Map.of("COORDINATOR_UNKNOWN", 1, "NO_COMPETENCY", 1));
    assertThat(conversion.partners()).isEqualTo(partners().size());
  }

  @Test
  void shouldMakePartnersOnlyOfWhatWasKnownBeforeTheDate() {
    Map<String, JsonNode> partners = partners();

    assertThat(partners).containsKeys(KARLSRUHE, DRESDEN);
    assertThat(names(partners)).doesNotContain("KHORA APS", "CONSTRUCTIM SA");
    assertThat(titles(partners.get(KARLSRUHE)))
        .containsExactly("DynaCOMP", "FlexiMOFs-2", "TWEET-IE");
  }

  @Test
  void shouldTellWhoTookPartInAReference() {
    JsonNode reference = partners().get(KARLSRUHE).at("/references/0");

    assertThat(reference.at("/partners/0/externalId").asText()).isEqualTo(DRESDEN);
    assertThat(reference.at("/partners")).hasSize(1);
    assertThat(texts(reference.at("/competencies"), Function.identity()))
        .containsExactly(
            "euroscivoc:/23/53/365/1111",
            "euroscivoc:/25/63/387",
            "euroscivoc:/25/65/81684188/9727961");
  }

  @Test
  void shouldInventAnAddressOfTheIdAlone() {
    JsonNode contact = partners().get(KARLSRUHE).at("/contacts/0");

    assertThat(contact.get("email").asText()).isEqualTo("desk@organisation-990797674.example");
    assertThat(contact.get("name").asText()).isEqualTo("Partnering desk");
  }

  @Test
  void shouldUseIsoCountries() {
    assertThat(partners().values().stream().map(partner -> partner.get("country").asText()))
        .contains("GR", "GB", "DE")
        .doesNotContain("EL", "UK");
  }

  @Test
  void shouldMakeOpportunitiesOfWhatWasSignedLater() {
    JsonNode posted = opportunity("101162376");

    assertThat(posted.get("poster").asText()).isEqualTo("cordis:999977366");
    assertThat(texts(posted.get("truth"), Function.identity())).containsExactly(MUNICH);
    assertThat(posted.get("unseen").asInt()).isEqualTo(1);
    assertThat(posted.at("/opportunity/state").asText()).isEqualTo("OPEN");
    assertThat(posted.at("/opportunity/startDate").asText()).startsWith("2027-");
    assertThat(posted.at("/opportunity/value/currency").asText()).isEqualTo("EUR");
    assertThat(texts(posted.at("/opportunity/requirements"), need -> need.get("competency")))
        .containsExactly(
            "euroscivoc:/23/47/303", "euroscivoc:/23/51/359/1065", "euroscivoc:/25/63/399");
  }

  @Test
  void shouldKeepQuotesAndLinesOfAnObjective() {
    String details = opportunity("101125586").at("/opportunity/details").asText();

    assertThat(details)
        .startsWith("Black-box optimization")
        .contains("algorithms \"on the fly\".\nThe two key");
  }

  @Test
  void shouldSpellTheTaxonomyOut() throws IOException {
    JsonNode taxonomy = JSON.readTree(target.resolve(Conversion.TAXONOMY).toFile());

    assertThat(taxonomy.get("scheme").asText()).isEqualTo("euroscivoc");
    assertThat(taxonomy.get("competencies")).hasSize(conversion.competencies());
    assertThat(taxonomy.at("/competencies/0/path").asText()).startsWith("/");
    assertThat(taxonomy.at("/competencies/0/thresholds/gold").asInt()).isEqualTo(4);
  }

  @Test
  void shouldWriteTheSameTwice() throws IOException {
    byte[] first = Files.readAllBytes(target.resolve(Conversion.PARTNERS));

    Conversion.run(source, target, FROM, 3);

    assertThat(target.resolve(Conversion.PARTNERS)).hasBinaryContent(first);
  }

  @Test
  void shouldNameTheFileAndRowThatItCannotRead() throws IOException {
    Path broken = source.resolve("organization.csv.gz");
    try (var gzip = new java.util.zip.GZIPOutputStream(Files.newOutputStream(broken))) {
      gzip.write("projectID,organisationID\n1,2\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThatThrownBy(() -> Conversion.run(source, target, FROM, 3))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("organization.csv.gz, row 1");
  }

  private Map<String, JsonNode> partners() {
    return lines(Conversion.PARTNERS).stream()
        .collect(
            Collectors.toMap(partner -> partner.get("externalId").asText(), Function.identity()));
  }

  private JsonNode opportunity(String project) {
    return lines(Conversion.OPPORTUNITIES).stream()
        .filter(line -> line.get("project").asText().equals(project))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> lines(String file) {
    try {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(target.resolve(file))) {
        lines.add(JSON.readTree(line));
      }
      return lines;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> names(Map<String, JsonNode> partners) {
    return partners.values().stream().map(partner -> partner.get("name").asText()).toList();
  }

  private static List<String> titles(JsonNode partner) {
    return texts(partner.get("references"), reference -> reference.get("title")).stream()
        .map(title -> title.substring(0, title.indexOf(':')))
        .toList();
  }

  private static List<String> texts(JsonNode array, Function<JsonNode, JsonNode> text) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(text)
        .map(JsonNode::asText)
        .toList();
  }
}
