package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Who holds a competency under its old name gets work that asks for it by the new one. */
@SystemTest
class CrosswalkIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final World world;

  CrosswalkIT(World world) {
    this.world = world;
  }

  @Test
  void shouldMailWorkThatIsAskedForByAnotherName() {
    // given
    String before = world.unique("before");
    String after = world.unique("after");
    Api operator = world.asOperator(Service.PARTNER_PROFILE);
    scheme(operator, before);
    scheme(operator, after);
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner holder = world.partner("Holder").goldIn(before + ":x").contact("Hana").register();

    // when
    operator
        .send(
            "PUT",
            "/crosswalks/" + before,
            Map.of(
                "id",
                before,
                "name",
                "Renamed",
                "asOf",
                "2026-01-01",
                "source",
                "https://example.org",
                "mappings",
                List.of(Map.of("from", before + ":x", "to", after + ":x", "relation", "EXACT"))),
            Map.of())
        .expect(201);
    Api profile = world.as(holder, Service.PARTNER_PROFILE);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                profile
                    .get("/partners/" + holder.id() + "/levels")
                    .json()
                    .path("levels")
                    .findValuesAsText("code")
                    .contains(after + ":x"));
    Opportunity opportunity =
        world.opportunity(poster, "By its new name").requiring(after + ":x", "GOLD").post();

    // then
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(world.mails(holder.address(), opportunity)).hasSize(1));
  }

  private static void scheme(Api operator, String scheme) {
    operator
        .send(
            "PUT",
            "/taxonomies/" + scheme,
            Map.of(
                "scheme",
                scheme,
                "name",
                scheme,
                "asOf",
                "2026-01-01",
                "source",
                "https://example.org",
                "competencies",
                List.of(Map.of("code", scheme + ":x", "name", "Ex"))),
            Map.of())
        .expect(201);
  }
}
