package org.counterpart.opportunity.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the taxonomy is known: every competency would be called unknown. */
@Readiness
@ApplicationScoped
class TaxonomyReadiness implements HealthCheck {
  private final CatchUp catchUp;

  @Inject
  TaxonomyReadiness(CatchUp catchUp) {
    this.catchUp = catchUp;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("competency taxonomy has been read")
        .status(catchUp.isDone())
        .build();
  }
}
