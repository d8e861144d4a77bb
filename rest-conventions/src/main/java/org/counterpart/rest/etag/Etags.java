package org.counterpart.rest.etag;

import jakarta.ws.rs.core.HttpHeaders;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;

/** Strong entity tags made of a resource's version. */
public final class Etags {
  private Etags() {}

  /** The value of the {@code ETag} header, quotes included. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Lets an update pass whose {@code If-Match} names the current version, or is {@code *}.
   *
   * @throws ProblemException 428 where the header is missing, 412 where it names another version
   */
  public static void requireMatch(HttpHeaders headers, long currentVersion) {
    requireMatch(headers.getHeaderString(HttpHeaders.IF_MATCH), currentVersion);
  }

  /**
   * The same for the header's value.
   *
   * @param ifMatch null where there was no header
   */
  public static void requireMatch(String ifMatch, long currentVersion) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          GeneralProblems.PRECONDITION_REQUIRED,
          "Send If-Match with the ETag of the version that this change is based on.");
    }
    String current = of(currentVersion);
    for (String tag : ifMatch.split(",", -1)) {
      if (tag.strip().equals("*") || tag.strip().equals(current)) {
        return;
      }
    }
    throw new ProblemException(
        GeneralProblems.STALE,
        "The current ETag is " + current + ": read the resource again, then change it.");
  }
}
