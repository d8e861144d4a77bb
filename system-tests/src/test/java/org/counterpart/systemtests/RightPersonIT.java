package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Log;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/**
 * The right person of a partner is written to, and nobody at another partner learns who that is.
 */
@SystemTest
class RightPersonIT {
  private static final Duration MAIL = Duration.ofSeconds(60);

  private final Log log;
  private final World world;

  RightPersonIT(Stack stack, World world) {
    this.log = new Log(stack);
    this.world = world;
  }

  @Test
  void shouldWriteToTheDeputyWhileTheOneWhomItConcernsIsAway() {
    // given
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner partner =
        world
            .partner("Fabrikam")
            .silverIn("mpn:security")
            .contact("General")
            .contact("Dora", "mpn:devops")
            .absentContact("Sam", "Dora", "mpn:security")
            .register();

    // when
    Opportunity opportunity =
        world.opportunity(poster, "Guarded").requiring("mpn:security", "SILVER").post();

    // then
    Mail mail = mail(opportunity, partner.address("Dora"));
    assertThat(mail.text()).contains("because Sam Muster is away until ");
    assertThat(mail.html()).contains("because Sam Muster is away until ");
    world.awaitStandstill();
    assertThat(opportunity.mailsTo(partner.address("Sam"))).isEmpty();
    assertThat(opportunity.mailsTo(partner.address("General"))).isEmpty();
    assertThat(opportunity.deliveries().getFirst().at("/recipient/standsInFor").asText())
        .isNotEmpty();
  }

  @Test
  void shouldKeepContactsFromOtherPartners() {
    // given
    String first = world.unique("Canary");
    Partner poster = world.partner("Poster").contact("Paul").silverIn("mpn:devops").register();
    Partner partner = world.partner("Fabrikam").silverIn("mpn:security").contact(first).register();
    Partner other = world.partner("Contoso").silverIn("mpn:security").contact("Otto").register();

    // when
    Opportunity opportunity =
        world.opportunity(poster, "Guarded").requiring("mpn:security", "SILVER").post();
    mail(opportunity, partner.address());
    mail(opportunity, other.address());

    // then
    assertThat(topicsWith(first)).containsExactly("partner-contacts");
    assertThat(topicsWith(partner.address())).containsExactly("partner-contacts");
    assertThat(
            Stream.of(poster, other)
                .flatMap(reader -> everythingAbout(opportunity, partner, reader)))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(first));
  }

  private Mail mail(Opportunity opportunity, String address) {
    return await()
        .atMost(MAIL)
        .until(() -> opportunity.mailsTo(address), mails -> !mails.isEmpty())
        .getFirst();
  }

  private Set<String> topicsWith(String text) {
    return log.topics().stream()
        .filter(
            topic ->
                log.records(topic).stream()
                    .anyMatch(
                        found ->
                            found
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains(text.toLowerCase(Locale.ROOT))))
        .collect(Collectors.toSet());
  }

  /** What a reader has in its inbox, and what it is answered where it asks. */
  private Stream<String> everythingAbout(Opportunity opportunity, Partner partner, Partner reader) {
    Stream<String> answers =
        Stream.of(
                world.as(reader, Service.MATCHING).get(opportunity.path() + "/matches"),
                world.as(reader, Service.MATCHING).get(opportunity.path() + "/teams"),
                world.as(reader, Service.PARTNER_PROFILE).get("/partners/" + partner.id()),
                world
                    .as(reader, Service.PARTNER_PROFILE)
                    .get("/partners/" + partner.id() + "/contacts"),
                world
                    .as(reader, Service.PARTNER_PROFILE)
                    .get("/directory/partners/" + partner.id()),
                world
                    .as(reader, Service.PARTNER_PROFILE)
                    .get("/directory/partners?ecosystem=" + world.ecosystem()),
                world.as(reader, Service.NOTIFICATION).get("/deliveries?limit=200"))
            .map(reply -> reply.body());
    return Stream.concat(
        answers, world.mails(reader.address()).stream().map(mail -> mail.everything()));
  }
}
