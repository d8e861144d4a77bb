package org.counterpart.notification.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads what other services publish. Unlike the REST API it ignores properties that it does not
 * know, because a contract may grow.
 */
@ApplicationScoped
public class RecordReader {
  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * Parses a record's value.
   *
   * @throws BrokenRecordException where it is no such event
   */
  public <T> T read(String value, Class<T> type) {
    try {
      T event = json.readValue(value, type);
      if (event == null) {
        throw new BrokenRecordException("The value is null");
      }
      return event;
    } catch (JsonProcessingException e) {
      throw new BrokenRecordException("Not a " + type.getSimpleName() + place(e));
    }
  }

  /**
   * Parses the key of a tombstone, or of any record that is keyed by an id.
   *
   * @throws BrokenRecordException where it is no UUID
   */
  public UUID id(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException | NullPointerException _) {
      throw new BrokenRecordException("The key is not a UUID");
    }
  }

  /** The other way round, for what is stored as it was read. */
  public String write(Object event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + event.getClass().getSimpleName(), e);
    }
  }

  private static String place(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      return ": malformed JSON";
    }
    return mapping.getPath().stream()
        .map(at -> at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName())
        .collect(Collectors.joining("/", ": at /", ""));
  }
}
