package org.counterpart.systemtests.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A partner leaves its mark in every field of every service; after its erasure no row of any
 * database and no record of any topic has the mark. That the same search finds it before is what
 * makes this a proof. On a stack of its own, whose topics it makes forget ahead of time.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ErasureIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Where an id may stand that means nobody any more; docs/erasure.md says what for. */
  private static final Set<String> KEPT_IDS =
      Set.of(
          "profile.erasure.id",
          "profile.erasure.partner_id",
          "profile.erasure_report.erasure_id",
          "profile.directory_change.partner_id",
          "profile.outbox_repeat.key",
          "profile.outbox_repeat.subject",
          "opportunity.erased_partner.partner_id",
          "matching.erased.id",
          "notification.erased.id",
          "notification.partner.id");

  private Stack stack;
  private World world;
  private Stores stores;
  private ForgettingLog log;

  @BeforeAll
  void start() {
    stack = Stack.run("erasure", "--empty");
    stores = new Stores(stack.endpoints().postgres());
    log = new ForgettingLog(stack);
  }

  @BeforeEach
  void begin() {
    world = new World(stack);
  }

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  void shouldLeaveNothingOfAPartner() throws Exception {
    // given
    String mark = mark();
    MarkedPartner marked = MarkedPartner.imported(world, mark);
    MarkedPartner spreadsheet = MarkedPartner.fromSpreadsheet(world, mark);
    Partner other = world.partner("Other").silverIn("mpn:security").contact("Olga").register();
    beWorkedWith(other, mark);
    marked.addContact("Cleo");
    marked.lapseSoon();
    marked.draft();
    Opportunity posted = marked.post();
    Opportunity others =
        world.opportunity(other, "Others").requiring("mpn:security", "SILVER").post();
    log.poison("partner-contacts", marked.partner().id(), mark);
    awaitMails(posted, 1);
    awaitMails(others, 1);
    await().atMost(PATIENCE).until(() -> world.mails(marked.partner().address()).size() >= 2);
    world.awaitStandstill();

    // then: the search finds what there is
    assertThat(stores.holding(mark))
        .contains(
            "profile.partner.name",
            "profile.partner.external_id",
            "profile.contact.email",
            "profile.certification.person",
            "profile.certification.identity",
            "profile.partner_reference.title",
            "profile.partner_reference.partner_external_ids",
            "profile.idempotency_key.body",
            "opportunity.opportunity.title",
            "opportunity.opportunity_details.details",
            "opportunity.opportunity_full.customer_name",
            "opportunity.idempotency_key.body",
            "notification.partner.contacts",
            "notification.opportunity.teaser",
            "notification.delivery.address");
    assertThat(log.holding(mark))
        .contains(
            "partner-profiles",
            "partner-contacts",
            "opportunities",
            "dead-letter.notification-service.partner-contacts");
    assertThat(stores.holding(marked.partner().id().toString()))
        .contains("notification.notice.partner_id", "matching.match.partner_id");

    // when
    String proof = marked.erase();
    JsonNode erasure = awaitComplete(proof);
    awaitComplete(spreadsheet.erase());

    // then
    assertThat(stores.holding(mark)).isEmpty();
    assertThat(erasure.at("/services")).hasSize(4);
    assertThat(removed(erasure, "opportunity-service").get("opportunity").asInt()).isEqualTo(2);
    assertThat(removed(erasure, "notification-service").get("delivery").asInt()).isPositive();
    assertThat(erasure.at("/topics").findValuesAsText("topic")).containsAll(topicsOfPartners());
    assertThat(marked.own(Service.PARTNER_PROFILE).get(proof).expect(200).json())
        .isEqualTo(erasure);
    world.awaitStandstill();
    assertThat(stores.holding(marked.partner().id().toString())).isSubsetOf(KEPT_IDS);

    // when
    log.letTimePass();

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(log.holding(mark)).as("topics").isEmpty());
    assertThat(log.telling(marked.partner().id().toString()))
        .isSubsetOf("erasures", "erasure-reports", "level-changes");
    world.asOperator(Service.OPPORTUNITY).get(posted.path()).expect(404);
    world.asOperator(Service.MATCHING).get(posted.path() + "/matches").expect(404);
    assertThat(others.matches()).isEmpty();
  }

  /** Those that are agreed on, without the ones that keep an erasure or tell of no partner. */
  private static List<String> topicsOfPartners() throws IOException {
    try (Stream<Path> topics = Files.list(Path.of("..", "event-contracts", "schemas"))) {
      return topics
          .map(topic -> topic.getFileName().toString())
          .filter(topic -> !List.of("competencies", "erasures", "erasure-reports").contains(topic))
          .toList();
    }
  }

  @Test
  void shouldNotComeBack() throws Exception {
    // given
    MarkedPartner marked = MarkedPartner.imported(world, mark());
    Partner poster = world.partner("Poster").contact("Paul").register();
    awaitComplete(marked.erase());

    // when, then: it goes on with the token that it has
    marked
        .own(Service.PARTNER_PROFILE)
        .post("/partners", Map.of("name", "Again", "country", "DE"))
        .expect(409);
    assertThat(
            world
                .opportunity(marked.partner(), "Again")
                .requiring("mpn:security", "SILVER")
                .trySend("OPEN")
                .status())
        .isEqualTo(409);

    // and: what is posted now does not reach it
    Opportunity posted =
        world.opportunity(poster, "Later").requiring("mpn:security", "SILVER").post();
    world.awaitStandstill();
    assertThat(posted.matches()).isEmpty();
    assertThat(posted.deliveries()).isEmpty();
  }

  @Test
  void shouldLeaveNothingOfOnePerson() throws Exception {
    // given
    String mark = mark();
    Partner partner =
        world.partner("Staying").silverIn("mpn:security").contact("Stella").register();
    Partner poster = world.partner("Poster").contact("Paul").register();
    MarkedPerson person = MarkedPerson.at(world, partner, mark);
    Opportunity posted =
        world.opportunity(poster, "For her").requiring("mpn:devops", "SILVER").post();
    await().atMost(PATIENCE).until(() -> !world.mails(person.address()).isEmpty());
    awaitMails(posted, 1);
    world.awaitStandstill();
    assertThat(stores.holding(mark))
        .contains(
            "profile.contact.name",
            "profile.certification.person",
            "profile.idempotency_key.body",
            "notification.partner.contacts",
            "notification.delivery.address");
    assertThat(log.holding(mark)).containsExactly("partner-contacts");

    // when
    JsonNode erasure = awaitComplete(person.erase());

    // then
    assertThat(erasure.get("kind").asText()).isEqualTo("PERSON");
    assertThat(removed(erasure, "notification-service").get("delivery").asInt()).isOne();
    assertThat(stores.holding(mark)).isEmpty();
    log.letTimePass();
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(log.holding(mark)).isEmpty());

    // and: the partner stays, with its other people
    Opportunity later =
        world.opportunity(poster, "Later").requiring("mpn:security", "SILVER").post();
    awaitMails(later, 1);
    assertThat(later.mailsTo(partner.address("Stella"))).hasSize(1);
  }

  private static String mark() {
    return "mark" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  /** Somebody else's past work names the partner. */
  private void beWorkedWith(Partner other, String mark) {
    world
        .as(other, Service.PARTNER_PROFILE)
        .post(
            "/partners/" + other.id() + "/references",
            Map.of("title", "Together", "partners", List.of(Map.of("externalId", mark + ":1"))))
        .expect(201);
  }

  private static void awaitMails(Opportunity opportunity, int count) {
    await()
        .alias("mails about " + opportunity.title())
        .atMost(PATIENCE)
        .until(
            () ->
                opportunity.deliveries().stream()
                        .filter(delivery -> delivery.get("state").asText().equals("SENT"))
                        .count()
                    == count);
  }

  private JsonNode awaitComplete(String proof) {
    return await()
        .alias(proof)
        .atMost(PATIENCE)
        .until(
            () -> world.asOperator(Service.PARTNER_PROFILE).get(proof).expect(200).json(),
            found -> found.get("state").asText().equals("COMPLETE"));
  }

  private static JsonNode removed(JsonNode erasure, String service) {
    return erasure
        .get("services")
        .valueStream()
        .filter(report -> report.get("service").asText().equals(service))
        .findFirst()
        .orElseThrow()
        .get("removed");
  }
}
