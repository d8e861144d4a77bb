package org.counterpart.matching.checkpoint;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The form of the file: magic and number of the form, then frames (length, checksum, bytes): the
 * header, and each opportunity. What the engine saves of itself follows, with checks of its own.
 * The checksum of a frame is that of everything from the beginning up to its end, so that a frame
 * that is missing or in another's place is noticed as well.
 */
final class CheckpointForm {

  static final long MAGIC = 0x636865636b706e74L;

  /**
   * One more whenever the form changes, or what is understood of an event: what was understood
   * before is then to be read from the log again.
   */
  static final int NUMBER = 4;

  /** No frame is nearly as large: a length beyond it is damage. */
  static final int MOST_BYTES = 1 << 26;

  /** Strict: what this version would not have written, it does not read. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private CheckpointForm() {}
}
