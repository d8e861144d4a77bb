package org.counterpart.profile.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterpart.profile.membership.MembershipState.DECLINED;
import static org.counterpart.profile.membership.MembershipState.INVITED;
import static org.counterpart.profile.membership.MembershipState.LEFT;
import static org.counterpart.profile.membership.MembershipState.MEMBER;
import static org.counterpart.profile.membership.MembershipState.REJECTED;
import static org.counterpart.profile.membership.MembershipState.REMOVED;
import static org.counterpart.profile.membership.MembershipState.REQUESTED;

import org.counterpart.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipRulesTest {

  @Test
  void shouldLeadToMembershipOnlyByBothSides() {
    assertThat(MembershipRules.legal(null, Side.OPERATOR)).containsExactly(INVITED);
    assertThat(MembershipRules.legal(INVITED, Side.PARTNER)).containsExactly(MEMBER, DECLINED);
    assertThat(MembershipRules.legal(null, Side.PARTNER)).containsExactly(REQUESTED);
    assertThat(MembershipRules.legal(REQUESTED, Side.OPERATOR)).containsExactly(MEMBER, REJECTED);
  }

  @Test
  void shouldLetNobodyAnswerItself() {
    assertThat(MembershipRules.legal(INVITED, Side.OPERATOR)).containsExactly(REMOVED);
    assertThat(MembershipRules.legal(REQUESTED, Side.PARTNER)).containsExactly(LEFT);
  }

  @Test
  void shouldLetEitherSideEndIt() {
    assertThat(MembershipRules.legal(MEMBER, Side.OPERATOR)).containsExactly(REMOVED);
    assertThat(MembershipRules.legal(MEMBER, Side.PARTNER)).containsExactly(LEFT);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "REJECTED", "LEFT", "REMOVED"})
  void shouldBeginAnewAfterItsEnd(MembershipState ended) {
    assertThat(MembershipRules.legal(ended, Side.OPERATOR)).containsExactly(INVITED);
    assertThat(MembershipRules.legal(ended, Side.PARTNER)).containsExactly(REQUESTED);
  }

  @Test
  void shouldNameTheStateAndWhatIsLegal() {
    assertThatThrownBy(() -> MembershipRules.require(INVITED, Side.PARTNER, REQUESTED))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("INVITED")
        .hasMessageContaining("legal: MEMBER, DECLINED");
    assertThatThrownBy(() -> MembershipRules.require(null, Side.OPERATOR, MEMBER))
        .hasMessageContaining("no membership yet")
        .hasMessageContaining("legal: INVITED");
  }
}
