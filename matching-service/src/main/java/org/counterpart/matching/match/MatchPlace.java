package org.counterpart.matching.match;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.problem.ProblemException;

/**
 * Where a match stands in the list of its opportunity. A rank is the one at the time: whoever was
 * found later under a rank that was given before was ahead of the one that had it, so the later
 * comes first. A row never changes, so neither does its place.
 */
record MatchPlace(int rank, Instant matchedAt, UUID id) {

  /** The order of the list, as a query says it. */
  static final String ORDER = " order by rank, matchedAt desc, id";

  /** What comes after a place, as a query says it with {@link #parameters}. */
  static final String LATER =
      " and (rank > :rank or (rank = :rank"
          + " and (matchedAt < :matchedAt or (matchedAt = :matchedAt and id > :id))))";

  static MatchPlace of(MatchRow row) {
    return new MatchPlace(row.rank, row.matchedAt, row.id);
  }

  /**
   * The place after which a page begins; empty for the first page.
   *
   * @throws ProblemException 400 where the cursor is none of these
   */
  static Optional<MatchPlace> after(PageRequest request) {
    List<String> parts = request.after(3);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new MatchPlace(
              Integer.parseInt(parts.get(0)),
              Instant.parse(parts.get(1)),
              UUID.fromString(parts.get(2))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Cursor.invalid();
    }
  }

  String cursor() {
    return Cursor.encode(Integer.toString(rank), matchedAt.toString(), id.toString());
  }

  Map<String, Object> parameters() {
    return Map.of("rank", rank, "matchedAt", matchedAt, "id", id);
  }
}
