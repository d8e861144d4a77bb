package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterpart.systemtests.stack.Instance;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Any instance of matching-service answers; one of them works, and dies; another takes over. */
@SystemTest
class TwoInstancesIT {

  private static final int POSTS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern LEADING =
      Pattern.compile("(?m)^matching_work_leading(?:\\{.*})? ([01])");

  private final Stack stack;
  private final World world;
  private final Partner poster;
  private final Partner partner;

  TwoInstancesIT(Stack stack, World world) {
    this.stack = stack;
    this.world = world;
    this.poster = world.partner("Poster").contact("Paul").register();
    this.partner = world.partner("Fabrikam").goldIn("mpn:security").contact("Ada").register();
  }

  @Test
  void shouldGoOnWithTheWorkOfTheOneThatDies() {
    try (Instance other = stack.another(Service.MATCHING)) {
      // given
      URI own = stack.endpoints().of(Service.MATCHING);
      Opportunity before = post("Before");
      awaitMails(List.of(before));
      assertThat(matches(own, before))
          .isEqualTo(matches(other.address(), before))
          .contains(partner.id());
      assertThat(leads(own)).isTrue();
      assertThat(leads(other.address())).isFalse();

      // when
      long killed = stack.pid(Service.MATCHING);
      List<Opportunity> posted = new ArrayList<>();
      try (var _ = stack.withoutRestart(Service.MATCHING)) {
        posted.addAll(post("To the first", POSTS));
        stack.kill(Service.MATCHING);
        posted.addAll(post("To the second", POSTS));

        // then
        await().atMost(PATIENCE).until(() -> leads(other.address()));
        awaitMails(posted);
        assertThat(posted)
            .allSatisfy(one -> assertThat(matches(other.address(), one)).contains(partner.id()));
      }

      // when
      stack.awaitRestart(Service.MATCHING, killed);
      assertThat(leads(own)).isFalse();
      List<Opportunity> later = post("To the second again", POSTS);
      other.kill();
      later.addAll(post("To the first again", POSTS));

      // then
      await().atMost(PATIENCE).until(() -> leads(own));
      awaitMails(later);
      posted.addAll(later);
      assertThat(posted).allSatisfy(this::assertToldOnce);
    }
  }

  private Opportunity post(String title) {
    return world.opportunity(poster, title).requiring("mpn:security", "SILVER").post();
  }

  private List<Opportunity> post(String title, int times) {
    List<Opportunity> posted = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      posted.add(post(title + " " + i));
    }
    return posted;
  }

  private void awaitMails(List<Opportunity> posted) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(posted)
                    .allSatisfy(one -> assertThat(one.mailsTo(partner.address())).isNotEmpty()));
  }

  private void assertToldOnce(Opportunity opportunity) {
    assertThat(opportunity.mailsTo(partner.address())).hasSize(1);
    assertThat(opportunity.deliveries()).hasSize(1);
  }

  private List<UUID> matches(URI instance, Opportunity opportunity) {
    return new Api(instance, stack.tokens().partner(poster.id()))
            .get(opportunity.path() + "/matches")
            .expect(200)
            .json()
            .get("items")
            .findValuesAsText("partnerId")
            .stream()
            .map(UUID::fromString)
            .toList();
  }

  private static boolean leads(URI instance) {
    String metrics = new Api(instance, null).get("/q/metrics").expect(200).body();
    Matcher leading = LEADING.matcher(metrics);
    assertThat(leading.find()).as("matching_work_leading").isTrue();
    return leading.group(1).equals("1");
  }
}
