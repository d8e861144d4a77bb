package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Academy;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Once an issuer is no longer trusted its badges prove nothing, even if the service dies at it. */
@SystemTest
class DistrustIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Several seconds of work in the background, so that a kill at its start interrupts it. */
  private static final int PARTNERS = 1_000;

  private final Stack stack;
  private final World world;
  private final Api integrator;

  DistrustIT(Stack stack, World world) {
    this.stack = stack;
    this.world = world;
    this.integrator =
        new Api(
            stack.endpoints().partnerProfile(),
            stack.tokens().integrator(world.unique("integrator")));
  }

  @Test
  void shouldGoOnVerifyingAgainAfterItWasKilled() {
    // given
    Academy academy = Academy.in(world).trustedFor("mpn:devops");
    String file =
        IntStream.range(0, PARTNERS)
            .mapToObj(number -> line(number, academy))
            .collect(Collectors.joining("\n"));
    integrator
        .send("POST", "/partners/import", file, Map.of("Content-Type", "application/x-ndjson"))
        .expect(200);
    assertThat(verified()).hasSize(PARTNERS);

    // when: killed as soon as it has said that the issuer is gone
    long pid = stack.pid(Service.PARTNER_PROFILE);
    world
        .asOperator(Service.PARTNER_PROFILE)
        .send("DELETE", academy.path(), null, Map.of())
        .expect(204);
    stack.kill(Service.PARTNER_PROFILE);
    stack.awaitRestart(Service.PARTNER_PROFILE, pid);

    // then
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(verified()).isEmpty());
  }

  /** Those of whom somebody vouches for a level, over all parts of the list. */
  private List<String> verified() {
    var found = new ArrayList<String>();
    String search =
        "/directory/partners?limit=200&verified=true&competency=mpn:devops&ecosystem="
            + world.ecosystem();
    for (String next = ""; next != null; ) {
      var page =
          integrator.get(search + (next.isEmpty() ? "" : "&cursor=" + next)).expect(200).json();
      page.get("items").forEach(item -> found.add(item.get("id").asText()));
      next = page.path("next").isTextual() ? page.get("next").asText() : null;
    }
    return found;
  }

  private String line(int number, Academy academy) {
    return """
    {"externalId":"%1$s-%2$d","name":"Badge %2$d","country":"DE","ecosystems":["%1$s"],"certifications":[%3$s,%4$s]}\
    """
        .formatted(world.ecosystem(), number, held("a", academy), held("b", academy));
  }

  private static String held(String person, Academy academy) {
    String email = person + "-" + UUID.randomUUID() + "@fabrikam.example";
    return """
    {"person":"%s","certification":"mpn:devops","validFrom":"2026-01-01","validUntil":"2090-01-01","evidence":{"credential":"%s","identity":"%s"}}\
    """
        .formatted(person, academy.badge("mpn:devops", email), email);
  }
}
