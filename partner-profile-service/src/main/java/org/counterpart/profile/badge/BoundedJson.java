package org.counterpart.profile.badge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads JSON of strangers: shallow, each name once, and nothing behind it. */
final class BoundedJson {
  private static final int MAX_DEPTH = 32;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  // two readers of the same name twice could see two values
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private BoundedJson() {}

  /**
   * An object of UTF-8 bytes.
   *
   * @throws BadgeRefusedException where it is none
   */
  static JsonNode object(byte[] utf8, String what) throws BadgeRefusedException {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return object(text, what);
    } catch (CharacterCodingException _) {
      throw malformed(what + " is not UTF-8.");
    }
  }

  /**
   * An object.
   *
   * @throws BadgeRefusedException where it is none
   */
  static JsonNode object(String text, String what) throws BadgeRefusedException {
    try {
      var tree = JSON.readTree(text);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JsonProcessingException _) {
      // told below, without the parser's excerpt of what may be personal
    }
    throw malformed(what + " is not a JSON object that is plain enough to be read.");
  }

  static BadgeRefusedException malformed(String detail) {
    return new BadgeRefusedException(BadgeProblem.MALFORMED, detail);
  }
}
