package org.counterpart.matching.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenMarketTest {
  private static final Set<String> ANYWHERE = OpenMarket.ofOpportunity(Set.of());

  @Test
  void shouldBringEverybodyToWhatIsRestrictedToNothing() {
    assertThat(meet(ANYWHERE, OpenMarket.ofPartner(Set.of(), Set.of()))).isTrue();
    assertThat(meet(ANYWHERE, OpenMarket.ofPartner(Set.of("iamcp"), Set.of()))).isTrue();
    assertThat(OpenMarket.isIt(ANYWHERE)).isTrue();
  }

  @Test
  void shouldKeepALimitedReachInsideWhatItIsLimitedTo() {
    var limited = OpenMarket.ofPartner(Set.of("iamcp", "wit"), Set.of("wit"));

    assertThat(meet(ANYWHERE, limited)).isFalse();
    assertThat(meet(OpenMarket.ofOpportunity(Set.of("iamcp")), limited)).isFalse();
    assertThat(meet(OpenMarket.ofOpportunity(Set.of("iamcp", "wit")), limited)).isTrue();
  }

  @Test
  void shouldReachNobodyByAnEcosystemThatThePartnerIsNotIn() {
    assertThat(OpenMarket.ofPartner(Set.of("iamcp"), Set.of("wit"))).isEmpty();
  }

  private static boolean meet(Set<String> opportunity, Set<String> partner) {
    return !Collections.disjoint(opportunity, partner);
  }
}
