package org.counterpart.opportunity.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OpportunityEventTest {

  @Test
  void shouldHaveNoPlaceForTheTiersBeyondTheTeaser() {
    assertThat(
            Arrays.stream(OpportunityEvent.class.getRecordComponents())
                .map(RecordComponent::getName))
        .doesNotContain("details", "full", "customerName", "covers", "cancellationReason");
  }
}
