package org.counterpart.matching.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.matching.event.ReadRecord;
import org.counterpart.matching.event.RecordReader;
import org.counterpart.matching.event.Topics;
import org.junit.jupiter.api.Test;

/** A checkpoint holds what its version understood of the events: another must not take it over. */
class UnderstoodTest {

  /** The form, and what is understood of the golden examples where checkpoints have it. */
  private static final Map<Integer, String> KNOWN = Map.of(4, "391e2a96");

  private final RecordReader reader = new RecordReader();

  @Test
  void shouldHaveAnotherFormWhenEventsAreUnderstoodInAnotherWay() {
    assertThat(understood())
        .as(
            "The golden examples, or what is understood of them, are others. If only an example"
                + " was added or changed, put the new value here; otherwise also raise"
                + " CheckpointForm.NUMBER, so that checkpoints of before are not used")
        .isEqualTo(KNOWN.get(CheckpointForm.NUMBER));
  }

  private String understood() {
    CRC32C digest = new CRC32C();
    for (String topic : Topics.KEPT) {
      new TreeMap<>(EventSchemas.examples(topic))
          .forEach((name, example) -> digest.update(canonical(topic, example)));
    }
    return Long.toHexString(digest.getValue());
  }

  private byte[] canonical(String topic, JsonNode example) {
    JsonNode tree = CheckpointForm.JSON.valueToTree(read(topic, example));
    return sorted(tree).toString().getBytes(UTF_8);
  }

  /** Sets have another order in each run. */
  private static JsonNode sorted(JsonNode node) {
    if (node.isArray()) {
      List<JsonNode> items = new ArrayList<>();
      node.forEach(item -> items.add(sorted(item)));
      items.sort(Comparator.comparing(JsonNode::toString));
      return JsonNodeFactory.instance.arrayNode().addAll(items);
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties()
          .forEach(property -> object.set(property.getKey(), sorted(property.getValue())));
      return object;
    }
    return node;
  }

  private ReadRecord read(String topic, JsonNode example) {
    RecordHeaders headers = new RecordHeaders();
    String type = topic.equals(Topics.PARTNER_PROFILES) ? "partner-profile" : "opportunity";
    headers.add("ce_type", "org.counterpart.%s.v1".formatted(type).getBytes(UTF_8));
    byte[] value = example.toString().getBytes(UTF_8);
    String key = example.get("id").textValue();
    return reader.read(
        new ConsumerRecord<>(
            topic,
            0,
            0,
            0,
            TimestampType.CREATE_TIME,
            0,
            0,
            key,
            value,
            headers,
            Optional.empty()));
  }
}
