package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Seat;

/**
 * A partner as the index knows it.
 *
 * @param externalId nullable
 * @param words the distinct words of its name, in lower case
 * @param phrases names of several words, in lower case
 * @param keys numbers of what it is to be found by, and of whom its work names
 * @param nameWords numbers of the keys of the words of its name
 * @param works what it lists, each work once, in the order of their numbers
 * @param numbers of these works, growing
 * @param profile number of the document of what it says about itself; -1 for nothing
 * @param length how many words all its documents have, weighed
 */
@SuppressWarnings("ArrayRecordComponent") // primitives on the hot path; never compared
record Member(
    UUID id,
    String externalId,
    String name,
    Seat seat,
    List<String> words,
    List<List<String>> phrases,
    int[] keys,
    int[] nameWords,
    List<Listing> works,
    int[] numbers,
    int profile,
    long length) {

  static Member of(Prepared prepared, List<Listing> works, int profile, long length) {
    Partner partner = prepared.partner();
    List<Listing> sorted =
        works.stream().sorted(Comparator.comparingInt(Listing::document)).toList();
    return new Member(
        partner.id(),
        partner.externalId(),
        partner.name(),
        partner.seat(),
        List.copyOf(prepared.names().words()),
        List.copyOf(prepared.names().phrases()),
        prepared.keys(),
        prepared.nameWords(),
        sorted,
        numbers(sorted),
        profile,
        length);
  }

  private static int[] numbers(List<Listing> works) {
    return works.stream().mapToInt(Listing::document).toArray();
  }

  /** Whether a listing's name of a partner means this one. */
  boolean isNamedIn(Listing listing) {
    return listing.partners().contains(id.toString())
        || (externalId != null && listing.partners().contains(externalId));
  }

  boolean lists(int document) {
    return Arrays.binarySearch(numbers, document) >= 0;
  }

  String country() {
    return seat == null ? null : seat.country();
  }

  /** The same with the numbers that its documents have now, which grow as the old ones did. */
  Member renumbered(int[] changed) {
    List<Listing> others = works.stream().map(listing -> listing.renumbered(changed)).toList();
    int said = profile < 0 ? -1 : changed[profile];
    return new Member(
        id,
        externalId,
        name,
        seat,
        words,
        phrases,
        keys,
        nameWords,
        others,
        numbers(others),
        said,
        length);
  }
}
