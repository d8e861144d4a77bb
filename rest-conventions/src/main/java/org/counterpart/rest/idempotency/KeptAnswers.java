package org.counterpart.rest.idempotency;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;

/** The answers that are kept for requests that come again, for those who erase. */
@Singleton
public class KeptAnswers {
  private final IdempotencyStore store;

  @Inject
  KeptAnswers(IdempotencyStore store) {
    this.store = store;
  }

  /**
   * Deletes the answers that are about something, in the running transaction. A request that comes
   * again after that is a new one.
   *
   * @param id in the path of the request or the Location of its answer, or the caller's partner
   * @return how many
   */
  public int forget(UUID id) {
    try {
      return store.deleteAbout(id);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot delete the answers about " + id, e);
    }
  }
}
