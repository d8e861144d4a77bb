package org.counterpart.profile.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.profile.ecosystem.Belonging;
import org.counterpart.profile.ecosystem.Governed;
import org.counterpart.profile.erasurelog.ErasedPartners;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.registration.PartnerWriter;
import org.counterpart.profile.registration.RowStore;
import org.counterpart.profile.registration.Rows;
import org.counterpart.profile.registration.StoredPartner;
import org.counterpart.profile.registration.StoredPartners;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.Violation;
import org.jboss.logging.Logger;

/**
 * Stores records in one transaction, and where that fails in two of half the size each, down to
 * single records: one that cannot be stored takes no neighbour with it. Where the database is away,
 * no record is tried again.
 */
@ApplicationScoped
class ImportBatch {
  private static final Logger LOG = Logger.getLogger(ImportBatch.class);

  /** How often a transaction is tried anew that somebody else got in the way of. */
  private static final int RETRIES = 2;

  private final PartnerRepository partners;
  private final StoredPartners stored;
  private final PartnerWriter writer;
  private final Taxonomies taxonomies;
  private final Belonging belonging;
  private final RowStore store;
  private final ErasedPartners erased;

  @Inject
  ImportBatch(
      PartnerRepository partners,
      StoredPartners stored,
      PartnerWriter writer,
      Taxonomies taxonomies,
      Belonging belonging,
      RowStore store,
      ErasedPartners erased) {
    this.partners = partners;
    this.stored = stored;
    this.writer = writer;
    this.taxonomies = taxonomies;
    this.belonging = belonging;
    this.store = store;
    this.erased = erased;
  }

  /**
   * A report line per record, in order; no two records have the same key.
   *
   * @throws RuntimeException where the database is away, as {@link RowStore#isAway} tells; some of
   *     the records may be stored
   */
  List<ReportLine> store(List<ImportRecord> records, Importer importer) {
    return store(records, importer, RETRIES);
  }

  private List<ReportLine> store(List<ImportRecord> records, Importer importer, int retries) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> attempt(records, importer));
    } catch (RuntimeException e) {
      LOG.debugf("A batch of %d could not be stored: %s", records.size(), e.getClass());
      if (RowStore.isAway(e)) {
        // halves would fare no better, and no record is to blame
        throw e;
      }
      if (retries > 0 && RowStore.isConflict(e)) {
        // what the other one has committed is found this time
        return store(records, importer, retries - 1);
      }
      return records.size() > 1
          ? halves(records).flatMap(half -> store(half, importer).stream()).toList()
          : List.of(failed(records.getFirst(), e));
    }
  }

  private static Stream<List<ImportRecord>> halves(List<ImportRecord> records) {
    var middle = records.size() / 2;
    return Stream.of(records.subList(0, middle), records.subList(middle, records.size()));
  }

  private List<ReportLine> attempt(List<ImportRecord> records, Importer importer) {
    var taxonomy = taxonomies.forStoring();
    var known = known(records);
    requireDistinct(
        records.stream().map(r -> known.get(r.key())).filter(Objects::nonNull).toList());
    var report = new ArrayList<ReportLine>();
    var rows = new Rows();
    var gone = erased(records, known);
    var governed =
        belonging.governed(
            records.stream().flatMap(r -> r.document().ecosystems().stream()).distinct().toList());
    // always the same order, so that two imports of the same new partners do not wait for each
    // other
    for (var record : records.stream().sorted(Comparator.comparing(ImportRecord::key)).toList()) {
      report.add(
          gone.contains(record.key())
              ? rejected(record, "/externalId", "erased", ErasedPartners.DETAIL)
              : store(record, known.get(record.key()), importer, taxonomy, governed, rows));
    }
    store.store(rows);
    report.sort(Comparator.comparingInt(ReportLine::line));
    return report;
  }

  private Map<String, StoredPartner> known(List<ImportRecord> records) {
    var externalIds =
        records.stream().map(r -> r.document().externalId()).filter(Objects::nonNull).toList();
    var ids = records.stream().map(ImportRecord::id).filter(Objects::nonNull).toList();
    var known = new HashMap<String, StoredPartner>();
    for (var partner : stored.complete(partners.lock(externalIds, ids))) {
      known.put(ImportRecord.key(partner.partner().id()), partner);
      if (partner.partner().externalId() != null) {
        known.put(partner.partner().externalId(), partner);
      }
    }
    return known;
  }

  /** External ids of partners that were erased: an import that is late does not bring them back. */
  private Set<String> erased(List<ImportRecord> records, Map<String, StoredPartner> known) {
    return erased.among(
        records.stream()
            .map(record -> record.document().externalId())
            .filter(externalId -> externalId != null && !known.containsKey(externalId))
            .toList());
  }

  /** One by its id and one by its external id: halves are stored one after the other. */
  private static void requireDistinct(List<StoredPartner> hit) {
    if (hit.stream().map(p -> p.partner().id()).distinct().count() < hit.size()) {
      throw new IllegalStateException("Two records of a batch are the same partner");
    }
  }

  private ReportLine store(
      ImportRecord record,
      StoredPartner known,
      Importer importer,
      Taxonomy taxonomy,
      Governed governed,
      Rows rows) {
    var document = record.document();
    if (known == null) {
      return document.externalId() == null
          ? rejected(record, "/id", "unknown-partner", "There is no such partner.")
          : created(record, importer, taxonomy, governed, rows);
    }
    if (!importer.manages(known.partner())) {
      return document.externalId() == null
          ? rejected(record, "/id", "unknown-partner", "There is no such partner.")
          : rejected(record, "/externalId", "duplicate", "This is taken by somebody else.");
    }
    var changed = writer.update(known, document, importer.author(), taxonomy, governed, rows);
    return ReportLine.done(
        record.line(),
        document.externalId(),
        changed ? ReportLine.Status.UPDATED : ReportLine.Status.UNCHANGED,
        known.partner().id());
  }

  private ReportLine created(
      ImportRecord record, Importer importer, Taxonomy taxonomy, Governed governed, Rows rows) {
    UUID id = Ids.next();
    writer.create(id, importer.author(), record.document(), taxonomy, governed, rows);
    return ReportLine.done(
        record.line(), record.document().externalId(), ReportLine.Status.CREATED, id);
  }

  private static ReportLine failed(ImportRecord record, RuntimeException e) {
    if (RowStore.isConflict(e)) {
      return rejected(record, "", "conflict", "Changed by somebody else meanwhile; send it again.");
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
