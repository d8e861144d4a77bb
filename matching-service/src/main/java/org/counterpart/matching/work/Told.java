package org.counterpart.matching.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.counterpart.matching.MatchingConfig;
import org.counterpart.matching.match.MatchRepository;

/** Who was told of what until now. */
interface Told {

  /** The opportunities that a partner was told of. */
  Set<UUID> opportunitiesOf(UUID partner);

  /** Whether so many were told of an opportunity that nobody else will be. */
  boolean isFull(UUID opportunity);

  /** As the database has it. */
  @Singleton
  final class Stored implements Told {

    private final MatchRepository matches;
    private final int most;

    @Inject
    Stored(MatchRepository matches, MatchingConfig config) {
      this.matches = matches;
      most = config.notified().most();
    }

    @Override
    public Set<UUID> opportunitiesOf(UUID partner) {
      return QuarkusTransaction.requiringNew().call(() -> matches.opportunitiesOf(partner));
    }

    @Override
    public boolean isFull(UUID opportunity) {
      return QuarkusTransaction.requiringNew().call(() -> matches.countOf(opportunity) >= most);
    }
  }
}
