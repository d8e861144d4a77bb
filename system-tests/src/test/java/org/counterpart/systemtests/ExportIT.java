package org.counterpart.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.systemtests.stack.Endpoints;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was put in comes out, of all services, for those whose it is. */
@SystemTest
class ExportIT {
  private static final Duration MAIL = Duration.ofSeconds(60);

  private final World world;
  private final Stack stack;

  ExportIT(World world, Stack stack) {
    this.world = world;
    this.stack = stack;
  }

  @Test
  void shouldCollectWhatAllServicesHold(@TempDir Path directory) throws Exception {
    // given
    Partner poster = world.partner("Canary poster").contact("Paul").register();
    Partner partner = world.partner("Canary").goldIn("mpn:security").contact("Ada").register();
    Opportunity opportunity =
        world
            .opportunity(poster, "Canary work")
            .with("details", "CANARY-SECRET")
            .requiring("mpn:security", "SILVER")
            .post();
    await().atMost(MAIL).until(() -> !opportunity.mailsTo(partner.address()).isEmpty());

    // when
    Map<String, JsonNode> ofPartner = collected(directory, partner);
    Map<String, JsonNode> ofPoster = collected(directory, poster);
    JsonNode byPoster =
        world
            .as(poster, Service.OPPORTUNITY)
            .get("/partners/" + poster.id() + "/export")
            .expect(200)
            .json();

    // then
    assertThat(ofPartner)
        .containsOnlyKeys(
            "partner-profile-service",
            "opportunity-service",
            "matching-service",
            "notification-service");
    assertThat(ofPartner.get("partner-profile-service").at("/rows/contact/0/email").asText())
        .isEqualTo(partner.address());
    assertThat(ofPartner.get("matching-service").at("/rows/match/0/opportunityId").asText())
        .isEqualTo(opportunity.id().toString());
    assertThat(ofPartner.get("matching-service").at("/rows/match/0/contributions")).isNotEmpty();
    assertThat(ofPartner.get("notification-service").at("/rows/delivery/0/address").asText())
        .isEqualTo(partner.address());
    assertThat(ofPartner.toString()).doesNotContain("CANARY-SECRET");
    assertThat(byPoster.toString()).contains("CANARY-SECRET");
    assertThat(ofPoster.toString()).contains("Canary work").doesNotContain("CANARY-SECRET");
    assertThat(ofPoster.get("opportunity-service").at("/rows/opportunityHistory/0/action").asText())
        .isEqualTo("CREATED");
    assertThat(
            world
                .as(partner, Service.PARTNER_PROFILE)
                .get("/partners/" + partner.id() + "/history")
                .expect(200)
                .json()
                .at("/items/0/action")
                .asText())
        .isEqualTo("EXPORTED");
  }

  @Test
  void shouldCollectWhatIsHeldOnOnePerson(@TempDir Path directory) throws Exception {
    // given
    Partner poster = world.partner("Canary poster").contact("Paul").register();
    Partner partner = world.partner("Canary").goldIn("mpn:security").contact("Ada").register();
    Opportunity opportunity =
        world.opportunity(poster, "Canary work").requiring("mpn:security", "SILVER").post();
    await().atMost(MAIL).until(() -> !opportunity.mailsTo(partner.address()).isEmpty());

    // when
    Map<String, JsonNode> person =
        collected(directory, partner, "--email", partner.address(), "--person", "nobody");

    // then
    assertThat(person).containsOnlyKeys("partner-profile-service", "notification-service");
    assertThat(person.get("partner-profile-service").at("/rows/contact/0/email").asText())
        .isEqualTo(partner.address());
    assertThat(person.get("notification-service").at("/rows/partner/0/contact/email").asText())
        .isEqualTo(partner.address());
    assertThat(person.get("notification-service").at("/rows/delivery/0/state").asText())
        .isEqualTo("SENT");
  }

  @Test
  void shouldSayWhatIsWrongAndWriteNothing(@TempDir Path directory) throws Exception {
    // given
    Partner partner = world.partner("Canary").contact("Ada").register();
    Partner other = world.partner("Other").contact("Otto").register();
    Path file = directory.resolve("export.json");

    // when
    Run run = run(stack.tokens().partner(other.id()), partner.id().toString(), file.toString());

    // then
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.text()).contains("there is no partner " + partner.id() + " that TOKEN may see");
    assertThat(file).doesNotExist();
    assertThat(run("token", "no-uuid", file.toString()).text()).contains("PARTNER_ID is a UUID");
    assertThat(run("token", partner.id().toString(), file.toString()).text())
        .contains("does not take TOKEN");
  }

  private Map<String, JsonNode> collected(Path directory, Partner partner, String... options)
      throws Exception {
    Path file = directory.resolve(partner.id() + ".json");
    var arguments = new ArrayList<>(List.of(partner.id().toString(), file.toString()));
    arguments.addAll(List.of(options));
    Run run = run(stack.tokens().operator(), arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.text()).isZero();
    Map<String, JsonNode> byService = new HashMap<>();
    for (JsonNode part : new ObjectMapper().readTree(Files.readString(file))) {
      byService.put(part.get("service").asText(), part);
    }
    return byService;
  }

  private record Run(int status, String text) {}

  private Run run(String token, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add("deploy/export");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(Path.of("..").toAbsolutePath().normalize().toFile());
    builder.redirectErrorStream(true);
    Endpoints endpoints = stack.endpoints();
    Map<String, String> environment = builder.environment();
    environment.put("TOKEN", token);
    environment.put("PARTNER_PROFILE", endpoints.of(Service.PARTNER_PROFILE).toString());
    environment.put("OPPORTUNITY", endpoints.of(Service.OPPORTUNITY).toString());
    environment.put("MATCHING", endpoints.of(Service.MATCHING).toString());
    environment.put("NOTIFICATION", endpoints.of(Service.NOTIFICATION).toString());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), text);
  }
}
