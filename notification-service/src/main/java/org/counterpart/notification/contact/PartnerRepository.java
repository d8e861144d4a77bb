package org.counterpart.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.inbound.RecordReader;

/** Partners and their contacts, as far as they are known here. */
@ApplicationScoped
public class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {
  private static final String INSERT =
      """
      INSERT INTO partner (id, version, name, country, contacts)
      VALUES (:id, :version, :name, :country, CAST(:contacts AS jsonb))
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String REPLACE =
      """
      INSERT INTO partner (id, version, name, country, contacts)
      VALUES (:id, :version, :name, :country, CAST(:contacts AS jsonb))
      ON CONFLICT (id) DO UPDATE
      SET version = excluded.version, name = excluded.name, country = excluded.country,
          contacts = excluded.contacts
      WHERE partner.version < excluded.version AND NOT partner.erased
      """;
  private static final String ERASE =
      """
      INSERT INTO partner (id, version, contacts, erased) VALUES (:id, 0, '[]', true)
      ON CONFLICT (id) DO UPDATE
      SET version = 0, name = NULL, country = NULL, contacts = '[]', erased = true
      """;
  private static final String FORGET =
      """
      UPDATE partner
      SET contacts = (SELECT coalesce(jsonb_agg(c), '[]') FROM jsonb_array_elements(contacts) AS c
                      WHERE NOT c ->> 'id' = ANY(:gone))
      WHERE id = :id
        AND EXISTS (SELECT FROM jsonb_array_elements(contacts) AS c WHERE c ->> 'id' = ANY(:gone))
      """;

  private final RecordReader records;

  @Inject
  PartnerRepository(RecordReader records) {
    this.records = records;
  }

  /** What is known of a partner; empty where it was never heard of, or was erased. */
  public Optional<PartnerContacts> known(UUID partnerId) {
    return findByIdOptional(partnerId).filter(row -> !row.erased).map(this::toContacts);
  }

  /**
   * Stores the contacts unless newer ones are there.
   *
   * @return whether they took the place of others; false for a partner that is new
   */
  public boolean store(PartnerContacts contacts) {
    return !write(INSERT, contacts) && write(REPLACE, contacts);
  }

  private boolean write(String statement, PartnerContacts contacts) {
    return getEntityManager()
            .createNativeQuery(statement)
            .setParameter("id", contacts.partnerId())
            .setParameter("version", contacts.version())
            .setParameter("name", contacts.partnerName())
            .setParameter("country", contacts.country())
            .setParameter("contacts", records.write(contacts.contacts()))
            .executeUpdate()
        > 0;
  }

  /** Forgets everything about a partner but that it was erased. */
  public void erase(UUID partnerId) {
    getEntityManager().createNativeQuery(ERASE).setParameter("id", partnerId).executeUpdate();
  }

  /** Forgets some contacts of a partner; returns how many rows that changed. */
  public int forget(UUID partnerId, List<UUID> contacts) {
    return getEntityManager()
        .createNativeQuery(FORGET)
        .setParameter("id", partnerId)
        .setParameter("gone", contacts.stream().map(UUID::toString).toArray(String[]::new))
        .executeUpdate();
  }

  private PartnerContacts toContacts(Partner row) {
    Contact[] contacts = records.read(row.contacts, Contact[].class);
    return new PartnerContacts(row.id, row.version, row.name, row.country, List.of(contacts));
  }
}
