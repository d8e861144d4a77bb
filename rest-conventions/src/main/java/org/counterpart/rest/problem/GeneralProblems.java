package org.counterpart.rest.problem;

/** The problems that any operation can have; a feature declares its own beside itself. */
public final class GeneralProblems {
  public static final ProblemType MALFORMED =
      new ProblemType("malformed", 400, "The request could not be read");
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", 401, "A valid bearer token is needed");
  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", 403, "The token does not allow this");
  public static final ProblemType NOT_FOUND =
      new ProblemType("not-found", 404, "There is no such resource");
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType("method-not-allowed", 405, "The resource does not know this method");
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType("not-acceptable", 406, "No accepted media type can be produced");
  public static final ProblemType STALE =
      new ProblemType("stale", 412, "The resource has changed since it was read");
  public static final ProblemType TOO_LARGE =
      new ProblemType("too-large", 413, "The request's body is too large");
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType("unsupported-media-type", 415, "The body's media type is not understood");
  public static final ProblemType VALIDATION =
      new ProblemType("validation", 422, "The request breaks rules");
  public static final ProblemType IDEMPOTENCY_KEY_REUSED =
      new ProblemType("idempotency-key-reused", 422, "The Idempotency-Key was used before");
  public static final ProblemType PRECONDITION_REQUIRED =
      new ProblemType("precondition-required", 428, "If-Match is needed");
  public static final ProblemType RATE_LIMITED =
      new ProblemType("rate-limited", 429, "Too many requests");
  public static final ProblemType INTERNAL =
      new ProblemType("internal", 500, "Something went wrong on our side");
  public static final ProblemType UNAVAILABLE =
      new ProblemType("unavailable", 503, "The service cannot answer at the moment");

  private GeneralProblems() {}
}
