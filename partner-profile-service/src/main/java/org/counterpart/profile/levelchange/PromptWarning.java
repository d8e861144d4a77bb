package org.counterpart.profile.levelchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.held.LevelsReplaced;
import org.counterpart.profile.taxonomy.Taxonomies;

/**
 * Warns at once whoever has just changed a profile: it is at work on it now, and need not wait for
 * midnight to hear that something lapses soon.
 */
@ApplicationScoped
class PromptWarning {
  private final Warnings warnings;
  private final HeldLevels levels;
  private final Taxonomies taxonomies;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  PromptWarning(
      Warnings warnings, HeldLevels levels, Taxonomies taxonomies, Outbox outbox, Clock clock) {
    this.warnings = warnings;
    this.levels = levels;
    this.taxonomies = taxonomies;
    this.outbox = outbox;
    this.clock = clock;
  }

  void on(@Observes LevelsReplaced change) {
    var partner = change.partner();
    outbox.publishAll(
        warnings.due(partner, levels.of(partner.id()), taxonomies.current(), LocalDate.now(clock)));
  }
}
