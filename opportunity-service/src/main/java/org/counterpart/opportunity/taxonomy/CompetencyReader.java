package org.counterpart.opportunity.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.counterpart.rest.iso.SingleLine;

/** Reads competencies from the log, and refuses what is not one. */
final class CompetencyReader {
  private final ObjectMapper json;

  CompetencyReader(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param key the record's key, which is the competency's code
   * @throws PoisonRecordException where the value is no competency of that code
   */
  CompetencyEvent read(String key, String value) {
    CompetencyEvent event = parse(value);
    if (event == null || !isLine(event.code()) || !isLine(event.name()) || event.version() < 1) {
      throw new PoisonRecordException("Lacks a right code, name or version", null);
    }
    if (!event.code().equals(key)) {
      throw new PoisonRecordException("Its key is not its code", null);
    }
    return event;
  }

  /** What the database would refuse for ever must not come so far that it is tried for ever. */
  private static boolean isLine(String text) {
    return text != null && new SingleLine.Validator().isValid(text, null);
  }

  private CompetencyEvent parse(String value) {
    try {
      return json.readValue(value, CompetencyEvent.class);
    } catch (JsonProcessingException e) {
      throw new PoisonRecordException("Is no competency", e);
    }
  }
}
