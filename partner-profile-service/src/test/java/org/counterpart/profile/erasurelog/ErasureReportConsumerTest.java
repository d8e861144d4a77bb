package org.counterpart.profile.erasurelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.counterpart.contracts.EventSchemas;
import org.junit.jupiter.api.Test;

class ErasureReportConsumerTest {
  private final ErasureReportConsumer consumer =
      new ErasureReportConsumer(null, new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void shouldReadEveryGoldenExample() {
    EventSchemas.examples(ErasureReport.TOPIC)
        .forEach(
            (name, example) -> {
              var report = consumer.read(example.toString());
              assertThat(report.service()).as(name).isEqualTo(example.get("service").asText());
              assertThat(report.removed()).as(name).hasSize(example.get("removed").size());
            });
  }

  @Test
  void shouldRefuseWhatIsNone() {
    for (var value : new String[] {"x", "{}", "null", null}) {
      assertThatThrownBy(() -> consumer.read(value)).isInstanceOf(BrokenReportException.class);
    }
  }
}
