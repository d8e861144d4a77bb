package org.counterpart.opportunity.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.counterpart.contracts.EventSchemas;
import org.junit.jupiter.api.Test;

class ErasureConsumerTest {
  private final ErasureConsumer consumer =
      new ErasureConsumer(null, new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void shouldReadEveryGoldenExample() {
    EventSchemas.examples("erasures")
        .forEach(
            (name, example) ->
                assertThat(consumer.read(example.toString()).id())
                    .as(name)
                    .hasToString(example.get("id").asText()));
  }

  @Test
  void shouldRefuseWhatIsNone() {
    for (var value : new String[] {"x", "{}", "null", null}) {
      assertThatThrownBy(() -> consumer.read(value)).isInstanceOf(BrokenErasureException.class);
    }
  }
}
