package org.counterpart.profile.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Tells the days on which a level is verified from those on which it is only declared. */
public final class VerifiedLevels {
  private VerifiedLevels() {}

  /**
   * The same levels, each split where being verified begins or ends.
   *
   * @param all what is held, by everything there is
   * @param verified what would be held by what is verified alone
   * @return by code and then day; segments of one code and level that touch differ in being
   *     verified
   */
  public static List<LevelSegment> of(
      Collection<LevelSegment> all, Collection<LevelSegment> verified) {
    if (verified.isEmpty()) {
      return List.copyOf(all);
    }
    var split = new ArrayList<LevelSegment>();
    for (var segment : all) {
      var proof = verified.stream().filter(v -> proves(v, segment)).toList();
      split(segment, proof, split);
    }
    return List.copyOf(split);
  }

  private static boolean proves(LevelSegment verified, LevelSegment held) {
    return verified.code().equals(held.code()) && verified.level().compareTo(held.level()) >= 0;
  }

  private static void split(
      LevelSegment segment, List<LevelSegment> proof, List<LevelSegment> into) {
    var days = new TreeSet<LocalDate>();
    days.add(segment.from());
    for (var part : proof) {
      if (segment.covers(part.from())) {
        days.add(part.from());
      }
      if (part.until() != null && segment.covers(part.until())) {
        days.add(part.until());
      }
    }
    LevelSegment last = null;
    for (var day : days) {
      var verified = proof.stream().anyMatch(part -> part.covers(day));
      if (last != null && last.verified() == verified) {
        // two proofs that follow each other without a gap
        continue;
      }
      if (last != null) {
        into.add(ending(last, day));
      }
      last = new LevelSegment(segment.code(), segment.level(), day, segment.until(), verified);
    }
    into.add(last);
  }

  private static LevelSegment ending(LevelSegment segment, LocalDate day) {
    return new LevelSegment(
        segment.code(), segment.level(), segment.from(), day, segment.verified());
  }
}
