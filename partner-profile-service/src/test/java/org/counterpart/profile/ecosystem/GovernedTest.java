package org.counterpart.profile.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GovernedTest {
  private final Governed governed = new Governed(Set.of("iamcp", "iamcp-germany"));

  @Test
  void shouldTakeALabelThatNobodyGovernsAsItIs() {
    assertThat(governed.belongsTo(List.of("wit", "cloud"), List.of()))
        .containsExactly("cloud", "wit");
  }

  @Test
  void shouldTakeAGovernedCodeFromMembersAlone() {
    assertThat(governed.belongsTo(List.of("iamcp", "wit"), List.of())).containsExactly("wit");
    assertThat(governed.belongsTo(List.of("iamcp"), List.of("iamcp-germany", "iamcp")))
        .containsExactly("iamcp", "iamcp-germany");
  }
}
