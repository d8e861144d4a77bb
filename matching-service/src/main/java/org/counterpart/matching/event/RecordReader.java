package org.counterpart.matching.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.counterpart.matching.event.ReadRecord.Erasure;
import org.counterpart.matching.event.ReadRecord.OpportunityErased;
import org.counterpart.matching.event.ReadRecord.OpportunityState;
import org.counterpart.matching.event.ReadRecord.PartnerErased;
import org.counterpart.matching.event.ReadRecord.PartnerState;
import org.counterpart.matching.event.ReadRecord.Poison;

/** Understands the records of the log: CloudEvents in binary mode, or tombstones. */
@Singleton
public final class RecordReader {

  private static final String PROFILE_TYPE = "org.counterpart.partner-profile.v1";
  private static final String ERASURE_TYPE = "org.counterpart.erasure.v1";
  private static final String OPPORTUNITY_TYPE = "org.counterpart.opportunity.v1";

  /** Of its own: an event may have properties that came later, a request may not. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** What the record says; never throws for what is in it. */
  public ReadRecord read(ConsumerRecord<String, byte[]> record) {
    try {
      UUID key = UUID.fromString(record.key());
      return record.value() == null ? erased(record.topic(), key) : state(record, key);
    } catch (JsonProcessingException e) {
      // Its message would quote the record; the place is enough to find it.
      return new Poison(e.getClass().getSimpleName() + " at " + place(e));
    } catch (IOException | RuntimeException e) {
      return new Poison(e.getClass().getSimpleName() + ": the record breaks the contract");
    }
  }

  private static ReadRecord erased(String topic, UUID key) {
    return switch (topic) {
      case Topics.PARTNER_PROFILES -> new PartnerErased(key);
      case Topics.ERASURES -> new Poison("an erasure stays and has no tombstone");
      default -> new OpportunityErased(key);
    };
  }

  private static ReadRecord state(ConsumerRecord<String, byte[]> record, UUID key)
      throws IOException {
    String expected =
        switch (record.topic()) {
          case Topics.PARTNER_PROFILES -> PROFILE_TYPE;
          case Topics.ERASURES -> ERASURE_TYPE;
          default -> OPPORTUNITY_TYPE;
        };
    if (!expected.equals(type(record))) {
      return new Poison("the CloudEvents type is not " + expected);
    }
    ReadRecord read =
        switch (record.topic()) {
          case Topics.PARTNER_PROFILES -> partner(record.value());
          case Topics.ERASURES -> erasure(record.value());
          default -> opportunity(record.value());
        };
    UUID id =
        switch (read) {
          case PartnerState state -> state.partner().id();
          case OpportunityState state -> state.opportunity().id();
          case Erasure erasure -> erasure.id();
          default -> key;
        };
    return key.equals(id) ? read : new Poison("the key is not the id");
  }

  private static ReadRecord partner(byte[] value) throws IOException {
    return new PartnerState(JSON.readValue(value, ProfileEvent.class).partner());
  }

  private static ReadRecord erasure(byte[] value) throws IOException {
    ErasureEvent event = JSON.readValue(value, ErasureEvent.class);
    return event.isWhole()
        ? new Erasure(event.id(), event.partnerId(), event.isOfPartner())
        : new Poison("the erasure lacks something");
  }

  private static ReadRecord opportunity(byte[] value) throws IOException {
    OpportunityEvent event = JSON.readValue(value, OpportunityEvent.class);
    return event.state() == null
        ? new Poison("the opportunity has no state")
        : new OpportunityState(
            event.opportunity(), event.isOpen(), event.isAmended(), event.value());
  }

  private static String type(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader("ce_type");
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? "an unknown place"
        : "line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }
}
