package org.counterpart.profile.levelchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.jboss.logging.Logger;

/**
 * Looks at everybody whose levels a new day changes or brings near their end. Each batch of
 * partners is a transaction, and what was told is noted with the partner: a crash, or a second
 * instance at the same work, tells nothing twice and leaves nothing out. Days on which the service
 * was down are made up for.
 */
@ApplicationScoped
class LevelSweep {
  private static final Logger LOG = Logger.getLogger(LevelSweep.class);

  private final Sweeps sweeps;
  private final Warnings warnings;
  private final PartnerRepository partners;
  private final HeldLevels levels;
  private final Taxonomies taxonomies;
  private final Outbox outbox;
  private final int batch;

  @Inject
  LevelSweep(
      Sweeps sweeps,
      Warnings warnings,
      PartnerRepository partners,
      HeldLevels levels,
      Taxonomies taxonomies,
      Outbox outbox,
      LevelChangeConfig config) {
    this.sweeps = sweeps;
    this.warnings = warnings;
    this.partners = partners;
    this.levels = levels;
    this.taxonomies = taxonomies;
    this.outbox = outbox;
    this.batch = config.batch();
  }

  /** Does what a day brings; nothing where it was done. */
  void upTo(LocalDate today) {
    var swept = inTransaction(sweeps::sweptOn);
    if (!swept.isBefore(today)) {
      return;
    }
    var changed =
        each(after -> sweeps.changed(after, swept, today, batch), ids -> tell(ids, today));
    var warned = each(after -> sweeps.lapsing(after, today, batch), ids -> warn(ids, today));
    QuarkusTransaction.requiringNew().run(() -> sweeps.swept(today));
    LOG.infof(
        "Levels of %s: %d partners whose levels time has changed, %d warnings",
        today, changed, warned);
  }

  private int each(Function<UUID, List<UUID>> next, ToIntFunction<List<UUID>> work) {
    var done = 0;
    var after = new UUID(0, 0);
    while (true) {
      var from = after;
      var ids = inTransaction(() -> next.apply(from));
      if (ids.isEmpty()) {
        return done;
      }
      done += inTransaction(() -> work.applyAsInt(ids));
      after = ids.getLast();
    }
  }

  private int tell(List<UUID> ids, LocalDate today) {
    var told = 0;
    for (var partner : partners.lock(List.of(), ids)) {
      var segments = levels.of(partner.id());
      var event = levels.tell(partner, segments, segments, today);
      event.ifPresent(outbox::publish);
      told += event.isPresent() ? 1 : 0;
    }
    return told;
  }

  private int warn(List<UUID> ids, LocalDate today) {
    var taxonomy = taxonomies.current();
    var warned = 0;
    for (var partner : partners.lock(List.of(), ids)) {
      var due = warnings.due(partner, levels.of(partner.id()), taxonomy, today);
      outbox.publishAll(due);
      warned += due.size();
    }
    return warned;
  }

  private static <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
