package org.counterpart.matching.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.counterpart.engine.Snapshot;
import org.counterpart.matching.log.Progress;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the index holds everything that was in the log when the instance started. */
@Readiness
@ApplicationScoped
public class IndexReadiness implements HealthCheck {

  private final Progress progress;
  private final MatchingIndex index;

  @Inject
  IndexReadiness(Progress progress, MatchingIndex index) {
    this.progress = progress;
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    Snapshot snapshot = index.snapshot();
    return HealthCheckResponse.named("index caught up with the log")
        .status(progress.isCaughtUp())
        .withData("partners", snapshot.partners())
        .withData("openOpportunities", snapshot.opportunities())
        .build();
  }
}
