package org.counterpart.engine.affinity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.counterpart.engine.Seat;

/**
 * A partner as the index knows it.
 *
 * @param externalId nullable
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
    NameKeys nameKeys,
    int[] nameWords,
    List<Listing> works,
    int[] numbers,
    int profile,
    long length) {

  static Member of(
      UUID id,
      String externalId,
      String name,
      Seat seat,
      NameKeys nameKeys,
      int[] nameWords,
      List<Listing> works,
      int profile,
      long length) {
    List<Listing> sorted =
        works.stream().sorted(Comparator.comparingInt(Listing::document)).toList();
    int[] numbers = sorted.stream().mapToInt(Listing::document).toArray();
    return new Member(
        id, externalId, name, seat, nameKeys, nameWords, sorted, numbers, profile, length);
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

  /** The same with the numbers that its documents have now. */
  Member renumbered(int[] changed) {
    return with(
        works.stream().map(listing -> listing.renumbered(changed)).toList(),
        profile < 0 ? -1 : changed[profile]);
  }

  private Member with(List<Listing> others, int text) {
    return of(id, externalId, name, seat, nameKeys, nameWords, others, text, length);
  }
}
