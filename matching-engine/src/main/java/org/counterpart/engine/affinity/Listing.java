package org.counterpart.engine.affinity;

import java.util.Set;

/**
 * That a member lists a work.
 *
 * @param document number of the work
 * @param partners who else took part, as the listing names them
 */
record Listing(int document, Set<String> partners) {

  Listing renumbered(int[] numbers) {
    return new Listing(numbers[document], partners);
  }
}
