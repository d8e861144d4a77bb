package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterpart.outbox.Rows.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class CloudEventRecordsTest {

  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final CloudEventRecords records = new CloudEventRecords("partner-profile-service");

  @Test
  void shouldWriteACloudEventInBinaryMode() {
    ProducerRecord<String, byte[]> written =
        records.of(row(1, "partner-profiles", "p1", "{\"name\":\"Zoë 🚀\"}", null), TRACEPARENT);

    assertThat(written.topic()).isEqualTo("partner-profiles");
    assertThat(written.key()).isEqualTo("p1");
    assertThat(written.value()).asString(StandardCharsets.UTF_8).isEqualTo("{\"name\":\"Zoë 🚀\"}");
    assertThat(headers(written))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ce_specversion", "1.0",
                "ce_id", "00000000-0000-0007-0000-000000000001",
                "ce_source", "/partner-profile-service",
                "ce_type", "org.counterpart.thing.v1",
                "ce_subject", "p1",
                "ce_time", "2026-11-22T10:00:00.123Z",
                "content-type", "application/json",
                "traceparent", TRACEPARENT));
  }

  @Test
  void shouldWriteATombstoneAsANullValueThatStillSaysWhatItIs() {
    ProducerRecord<String, byte[]> written =
        records.of(row(1, "partner-profiles", "p1", null, null), null);

    assertThat(written.value()).isNull();
    assertThat(headers(written))
        .containsEntry("ce_type", "org.counterpart.thing.v1")
        .doesNotContainKeys("content-type", "traceparent");
  }

  private static Map<String, String> headers(ProducerRecord<String, byte[]> written) {
    return Arrays.stream(written.headers().toArray())
        .collect(
            Collectors.toMap(
                header -> header.key(),
                header -> new String(header.value(), StandardCharsets.UTF_8)));
  }
}
