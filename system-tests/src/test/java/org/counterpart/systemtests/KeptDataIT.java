package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.counterpart.stack.inbox.Inbox;
import org.counterpart.stack.part.Ports;
import org.counterpart.stack.part.RunningPart;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two runs of {@code ./dev} with its sample on the same data, the second with a mail server of
 * somebody else's.
 */
class KeptDataIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path directory;
  private Partner poster;
  private Partner partner;
  private Opportunity before;
  private String ecosystem;
  private List<String> mails;
  private int partners;

  @Test
  void shouldGoOnWhereItWasAndSendMailsWhereItIsTold() {
    String data = directory.resolve("data").toString();
    try (Stack first = Stack.run("kept", "--data", data)) {
      beginWith(first);
    }

    Inbox elsewhere = new Inbox(directory.resolve("elsewhere"), Ports.free(), Ports.free());
    try (RunningPart server = RunningPart.start(elsewhere.part(directory.resolve("smtp.log")));
        Stack second =
            Stack.run("kept", "--data", data, "--smtp", "127.0.0.1:" + elsewhere.smtpPort())) {
      assertThat(server.isAlive()).isTrue();
      assertGoesOn(second, URI.create(elsewhere.url()));
    }
  }

  private void beginWith(Stack stack) {
    World world = new World(stack);
    ecosystem = world.ecosystem();
    poster = world.partner("Poster").contact("Paul").register();
    partner = world.partner("Fabrikam").goldIn("mpn:security").contact("Ada").register();
    before = world.opportunity(poster, "Before").requiring("mpn:security", "SILVER").post();
    await().atMost(PATIENCE).until(() -> before.mailsTo(partner.address()).size() == 1);
    world.awaitStandstill();
    mails = messages(stack.endpoints().inbox());
    partners = partners(world);
    assertThat(mails).as("the sample's mails and ours").hasSizeGreaterThan(1);
    assertThat(partners).as("the sample's partners and ours").isGreaterThan(100);
  }

  private void assertGoesOn(Stack stack, URI elsewhere) {
    World world = new World(stack);
    Opportunity kept = new Opportunity(world, poster, before.id(), before.title());
    assertThat(partners(world)).isEqualTo(partners);
    assertThat(kept.matches()).hasSize(1);

    Opportunity after =
        world
            .opportunity(poster, "After")
            .with("ecosystems", List.of(ecosystem))
            .requiring("mpn:security", "SILVER")
            .post();
    await().atMost(PATIENCE).until(() -> !messages(elsewhere).isEmpty());
    world.awaitStandstill();

    assertThat(messages(elsewhere)).as("mails to the other server").hasSize(1);
    assertThat(after.deliveries()).hasSize(1);
    assertThat(kept.deliveries()).hasSize(1);
    assertThat(messages(stack.endpoints().inbox())).isEqualTo(mails);
  }

  /** Ids of what is in an inbox, the newest first. */
  private static List<String> messages(URI inbox) {
    return new Api(inbox, null).get("/api/messages").expect(200).json().findValuesAsText("id");
  }

  private static int partners(World world) {
    Api profiles = world.asOperator(Service.PARTNER_PROFILE);
    int count = 0;
    for (String path = "/partners?limit=200"; path != null; ) {
      JsonNode page = profiles.get(path).expect(200).json();
      count += page.path("items").size();
      path =
          page.hasNonNull("next")
              ? "/partners?limit=200&cursor=" + page.get("next").asText()
              : null;
    }
    return count;
  }
}
