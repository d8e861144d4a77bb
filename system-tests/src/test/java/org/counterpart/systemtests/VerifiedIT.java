package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Academy;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.Test;

/** Of two equals the one that can prove its level comes first, and both hear why. */
@SystemTest
class VerifiedIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final World world;

  VerifiedIT(World world) {
    this.world = world;
  }

  @Test
  void shouldRankAVerifiedLevelBeforeADeclaredOneAndSaySoInItsMail() {
    // given
    Academy academy = Academy.in(world).trustedFor("mpn:security");
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner declared = world.partner("Equal").silverIn("mpn:security").contact("Dora").register();
    Partner verified =
        world
            .partner("Equal")
            .silverIn("mpn:security")
            .verifiedBy(academy)
            .contact("Vera")
            .register();

    // when
    Opportunity opportunity =
        world.opportunity(poster, "Proof").requiring("mpn:security", "SILVER").post();

    // then
    String toVerified = mail(verified.address(), opportunity);
    String toDeclared = mail(declared.address(), opportunity);
    assertThat(toVerified).contains("Others vouch for what you cover", "verified");
    assertThat(toDeclared).doesNotContain("Others vouch for what you cover").contains("declared");
    List<JsonNode> matches = opportunity.matches();
    assertThat(matches)
        .extracting(match -> match.get("partnerId").asText())
        .containsExactly(verified.id().toString(), declared.id().toString());
    assertThat(matches.get(0).get("score").asDouble())
        .isGreaterThan(matches.get(1).get("score").asDouble());
  }

  private String mail(String address, Opportunity opportunity) {
    List<Mail> mails =
        await()
            .atMost(PATIENCE)
            .until(() -> opportunity.mailsTo(address), found -> !found.isEmpty());
    return mails.getFirst().text();
  }
}
