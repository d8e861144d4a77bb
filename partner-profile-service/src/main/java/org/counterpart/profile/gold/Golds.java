package org.counterpart.profile.gold;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The golds that stand at once, and who backs them.
 *
 * @param backedBy exactly as many persons as each gold takes, in natural order; in the order of the
 *     wishes; nobody is in two of the lists
 * @param proven whether no better choice is possible; false where the search was given up
 */
public record Golds(SequencedMap<String, List<String>> backedBy, boolean proven) {

  /** The competencies that are gold. */
  public Set<String> competencies() {
    return backedBy.keySet();
  }
}
