package org.counterpart.profile.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.badge.OpenBadge;

/** For whom each badge proves something: one person at one partner, among all partners. */
@ApplicationScoped
class CredentialHolders {
  private final EntityManager entities;

  @Inject
  CredentialHolders(EntityManager entities) {
    this.entities = entities;
  }

  /** What a badge is known by: its issuer and its id, which is all that makes it one badge. */
  static String key(OpenBadge badge) {
    try {
      var text = badge.issuer() + "\n" + badge.id();
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * Lets a badge stand for this person.
   *
   * @return false where it stands for somebody else
   */
  boolean claim(String key, UUID partner, String person) {
    query(
            "insert into credential_holder (credential, partner_id, person)"
                + " values (:key, :partner, :person) on conflict do nothing")
        .setParameter("key", key)
        .setParameter("partner", partner)
        .setParameter("person", person)
        .executeUpdate();
    var holder =
        (Number)
            query(
                    "select count(*) from credential_holder where credential = :key"
                        + " and partner_id = :partner and person = :person")
                .setParameter("key", key)
                .setParameter("partner", partner)
                .setParameter("person", person)
                .getSingleResult();
    return holder.intValue() == 1;
  }

  /** Gives all badges of a partner back but these. */
  void keepOnly(UUID partner, Collection<String> keys) {
    query("delete from credential_holder where partner_id = :partner and credential <> all(:keys)")
        .setParameter("partner", partner)
        .setParameter("keys", List.copyOf(keys).toArray(String[]::new))
        .executeUpdate();
  }

  private Query query(String sql) {
    // a partner may be stored after this: its key is looked at when the transaction ends
    return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
  }
}
