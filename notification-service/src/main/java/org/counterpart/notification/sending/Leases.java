package org.counterpart.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Keeps what is under way from being taken over. A mail server may take ten minutes to answer; a
 * lease that long would leave the mails of a killed process lying for as long, so leases are short
 * and renewed.
 */
@ApplicationScoped
class Leases {
  private static final Logger LOG = Logger.getLogger(Leases.class);

  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private final Claims claims;
  private final DeliveryConfig config;

  @Inject
  Leases(Claims claims, DeliveryConfig config) {
    this.claims = claims;
    this.config = config;
  }

  void begin(UUID delivery) {
    underWay.add(delivery);
  }

  void end(UUID delivery) {
    underWay.remove(delivery);
  }

  int underWay() {
    return underWay.size();
  }

  /** Renews all leases; called several times within one. */
  void renew() {
    List<UUID> ids = List.copyOf(underWay);
    if (ids.isEmpty()) {
      return;
    }
    try {
      claims.renew(ids, config.lease());
    } catch (RuntimeException e) {
      LOG.warnf("The leases of %d mails were not renewed: %s", ids.size(), e.getClass().getName());
    }
  }
}
