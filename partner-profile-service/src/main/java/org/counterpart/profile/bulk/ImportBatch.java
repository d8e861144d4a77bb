package org.counterpart.profile.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.registration.PartnerWriter;
import org.counterpart.profile.registration.Rows;
import org.counterpart.profile.registration.StoredPartner;
import org.counterpart.profile.registration.StoredPartners;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.Violation;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Stores records in one transaction, and where that fails one by one, so that a record that cannot
 * be stored takes no neighbour with it.
 */
@ApplicationScoped
class ImportBatch {
  private static final Logger LOG = Logger.getLogger(ImportBatch.class);

  private final PartnerRepository partners;
  private final StoredPartners stored;
  private final PartnerWriter writer;
  private final Taxonomies taxonomies;
  private final Outbox outbox;

  @Inject
  ImportBatch(
      PartnerRepository partners,
      StoredPartners stored,
      PartnerWriter writer,
      Taxonomies taxonomies,
      Outbox outbox) {
    this.partners = partners;
    this.stored = stored;
    this.writer = writer;
    this.taxonomies = taxonomies;
    this.outbox = outbox;
  }

  /** A report line per record, in order; no two records are the same partner. */
  List<ReportLine> store(List<ImportRecord> records, Importer importer) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> attempt(records, importer));
    } catch (RuntimeException e) {
      if (records.size() > 1) {
        LOG.debugf("A batch of %d is stored one by one: %s", records.size(), e.getClass());
        return records.stream()
            .flatMap(record -> store(List.of(record), importer).stream())
            .toList();
      }
      return List.of(failed(records.getFirst(), e));
    }
  }

  private List<ReportLine> attempt(List<ImportRecord> records, Importer importer) {
    var taxonomy = taxonomies.current();
    var known = known(records);
    var report = new ArrayList<ReportLine>();
    var rows = new Rows();
    for (var record : records) {
      report.add(store(record, known.get(record.key()), importer, taxonomy, rows));
    }
    rows.store(partners.getEntityManager(), outbox);
    return report;
  }

  private Map<String, StoredPartner> known(List<ImportRecord> records) {
    var externalIds =
        records.stream().map(r -> r.document().externalId()).filter(Objects::nonNull).toList();
    var ids = records.stream().map(ImportRecord::id).filter(Objects::nonNull).toList();
    var known = new HashMap<String, StoredPartner>();
    for (var partner : stored.complete(partners.lock(externalIds, ids))) {
      known.put("#" + partner.partner().id(), partner);
      if (partner.partner().externalId() != null) {
        known.put(partner.partner().externalId(), partner);
      }
    }
    return known;
  }

  private ReportLine store(
      ImportRecord record, StoredPartner known, Importer importer, Taxonomy taxonomy, Rows rows) {
    var document = record.document();
    if (known == null) {
      return document.externalId() == null
          ? rejected(record, "/id", "unknown-partner", "There is no such partner.")
          : created(record, importer, taxonomy, rows);
    }
    if (!importer.manages(known.partner())) {
      return document.externalId() == null
          ? rejected(record, "/id", "unknown-partner", "There is no such partner.")
          : rejected(record, "/externalId", "duplicate", "This is taken by somebody else.");
    }
    var changed = writer.update(known, document, taxonomy, rows);
    return ReportLine.done(
        record.line(),
        document.externalId(),
        changed ? ReportLine.Status.UPDATED : ReportLine.Status.UNCHANGED,
        known.partner().id());
  }

  private ReportLine created(ImportRecord record, Importer importer, Taxonomy taxonomy, Rows rows) {
    UUID id = Ids.next();
    writer.create(id, importer.subject(), record.document(), taxonomy, rows);
    return ReportLine.done(
        record.line(), record.document().externalId(), ReportLine.Status.CREATED, id);
  }

  private static ReportLine failed(ImportRecord record, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConstraintViolationException) {
        return rejected(
            record, "", "conflict", "Changed by somebody else meanwhile; send it again.");
      }
    }
    var reference = Ids.next();
    LOG.errorf(
        e, "Line %d of an import could not be stored, reference %s", record.line(), reference);
    return rejected(
        record, "", "internal", "It could not be stored; send it again. Reference " + reference);
  }

  private static ReportLine rejected(
      ImportRecord record, String pointer, String code, String detail) {
    return ReportLine.rejected(
        record.line(),
        record.document().externalId(),
        List.of(new Violation(pointer, code, detail)));
  }
}
