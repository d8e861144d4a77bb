package org.counterpart.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Reads JSON as it is written: what Jackson would guess at is refused instead.
 *
 * <p>Whoever reads events with the same mapper has to be more tolerant than this: {@code
 * mapper.readerFor(type).without(FAIL_ON_UNKNOWN_PROPERTIES)}.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    // an emoji goes out as it came in, rather than as two escapes
    mapper.getFactory().enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Integer);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Float);
    refuse(mapper, LogicalType.Textual, CoercionInputShape.Boolean);
    refuse(mapper, LogicalType.DateTime, CoercionInputShape.EmptyString);
    mapper.registerModule(new WrittenDates());
    for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Float}) {
      refuse(mapper, type, CoercionInputShape.String);
      refuse(mapper, type, CoercionInputShape.EmptyString);
    }
    for (CoercionInputShape shape :
        new CoercionInputShape[] {
          CoercionInputShape.String, CoercionInputShape.EmptyString, CoercionInputShape.Integer
        }) {
      refuse(mapper, LogicalType.Boolean, shape);
    }
  }

  /** Last: of two deserializers of a type the one that is registered later wins. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape shape) {
    mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
  }
}
