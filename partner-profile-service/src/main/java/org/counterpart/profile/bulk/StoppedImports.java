package org.counterpart.profile.bulk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.Outage;
import org.counterpart.rest.problem.ProblemResponses;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells the caller of an import that was stopped what to do next, and the log what was wrong. */
@Singleton
class StoppedImports {
  private static final Logger LOG = Logger.getLogger(StoppedImports.class);

  private final ProblemResponses problems;
  private final BulkConfig config;

  @Inject
  StoppedImports(ProblemResponses problems, BulkConfig config) {
    this.problems = problems;
    this.config = config;
  }

  @ServerExceptionMapper
  Response stopped(ImportStoppedException stop, UriInfo uri) {
    var stored = stop.stored();
    LOG.warnf(
        "The database is away and an import was stopped with at least %d records stored (%s). See"
            + " that PostgreSQL is up and takes connections; the caller was told to send the import"
            + " again.",
        stored, Outage.behind(stop).map(SQLException::getMessage).orElse("no reason known"));
    var detail =
        "The database is away. At least "
            + stored
            + " records of this import are stored. Send the same import again as a whole: what is"
            + " stored already stays as it is.";
    return problems
        .of(GeneralProblems.UNAVAILABLE, detail, uri, List.of())
        .header(HttpHeaders.RETRY_AFTER, Math.max(1, config.retryAfter().toSeconds()))
        .build();
  }
}
