package org.counterpart.notification.suppression;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.counterpart.notification.address.AddressHash;
import org.counterpart.notification.delivery.SuppressionReason;

/** The addresses that get no more mail. */
@ApplicationScoped
public class SuppressionRepository implements PanacheRepositoryBase<Suppression, byte[]> {
  // Somebody's own wish outweighs what a mail server said.
  private static final String ADD =
      """
      INSERT INTO suppression (recipient, reason) VALUES (:recipient, :reason)
      ON CONFLICT (recipient) DO UPDATE SET reason = excluded.reason
      WHERE excluded.reason = 'UNSUBSCRIBED'
      """;

  /** Why the address gets no mail; empty where it does. */
  public Optional<SuppressionReason> reason(AddressHash recipient) {
    return find("recipient", recipient.bytes()).firstResultOptional().map(row -> row.reason);
  }

  /** Adds an address; adding it again changes nothing. */
  public void add(AddressHash recipient, SuppressionReason reason) {
    getEntityManager()
        .createNativeQuery(ADD)
        .setParameter("recipient", recipient.bytes())
        .setParameter("reason", reason.name())
        .executeUpdate();
  }
}
