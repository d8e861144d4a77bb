package org.counterpart.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** Days and instants are written as text (RFC 3339): Jackson alone takes numbers for them, too. */
final class WrittenDates extends SimpleModule {
  private static final long serialVersionUID = 1;

  WrittenDates() {
    addDeserializer(
        LocalDate.class, new Written<>(LocalDate.class, LocalDateDeserializer.INSTANCE));
    addDeserializer(Instant.class, new Written<>(Instant.class, InstantDeserializer.INSTANT));
  }

  private static final class Written<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final JsonDeserializer<T> text;

    Written(Class<T> type, JsonDeserializer<T> text) {
      this.type = type;
      this.text = text;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        return type.cast(context.handleUnexpectedToken(type, json));
      }
      return text.deserialize(json, context);
    }
  }
}
