package org.counterpart.profile.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterpart.profile.badge.BadgeProblem;
import org.counterpart.profile.badge.BadgeRefusedException;

/**
 * Who is who at one partner, by its badges: a person is stated as one identity, and neither this
 * nor the id that badges have for their subject is another person's.
 */
final class People {
  private final Map<String, String> identities = new HashMap<>();
  private final Map<String, String> persons = new HashMap<>();

  /**
   * @param identity as it is stated for the person
   * @param subjectId as the badge has it; empty where it has none
   * @throws BadgeRefusedException where the person is somebody else by an earlier badge
   */
  void meet(String person, String identity, Optional<String> subjectId)
      throws BadgeRefusedException {
    if (!identities.getOrDefault(person, identity).equals(identity)) {
      throw wrong("The person has a badge of another identity already.");
    }
    var known = Stream.concat(Stream.of(identity), subjectId.stream()).toList();
    if (!known.stream().allMatch(id -> persons.getOrDefault(id, person).equals(person))) {
      throw wrong("This identity is another person's here; one counts once.");
    }
    identities.put(person, identity);
    known.forEach(id -> persons.put(id, person));
  }

  private static BadgeRefusedException wrong(String detail) {
    return new BadgeRefusedException(BadgeProblem.WRONG_SUBJECT, detail);
  }
}
