package org.counterpart.profile.directoryindex;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.profile.level.LevelSegment;

/**
 * What a partner is found by.
 *
 * @param values those of each facet; one that is absent has none
 * @param text everything whose words count, as it was written
 * @param levels over all time
 */
public record Listed(
    UUID id, String name, Map<Facet, List<String>> values, String text, List<LevelSegment> levels) {

  public Listed {
    values = Map.copyOf(values);
    levels = List.copyOf(levels);
  }

  /** Where it stands in the list. */
  public ListPlace place() {
    return new ListPlace(name, id);
  }
}
