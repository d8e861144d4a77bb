package org.counterpart.notification.levelwarning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.notification.contact.Concern;
import org.counterpart.notification.contact.ContactChoice;
import org.counterpart.notification.contact.PartnerErased;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliveryPlanned;
import org.counterpart.notification.delivery.DeliveryRepository;
import org.counterpart.notification.delivery.DeliverySubject.OfLevelWarning;
import org.counterpart.notification.inbound.RecordReader;

/** Turns a warning into a mail to the person who looks after the competencies that it is about. */
@ApplicationScoped
public class LevelWarningPlanning {
  private final LevelWarningRepository warnings;
  private final PartnerRepository partners;
  private final DeliveryRepository deliveries;
  private final RecordReader records;
  private final Event<DeliveryPlanned> planned;

  @Inject
  LevelWarningPlanning(
      LevelWarningRepository warnings,
      PartnerRepository partners,
      DeliveryRepository deliveries,
      RecordReader records,
      Event<DeliveryPlanned> planned) {
    this.warnings = warnings;
    this.partners = partners;
    this.deliveries = deliveries;
    this.records = records;
    this.planned = planned;
  }

  /**
   * Plans the mail of a warning within the running transaction; does nothing a second time, and
   * leaves it to wait where the partner has nobody to write to.
   */
  void plan(UUID id) {
    warnings.unplanned(id).ifPresent(this::plan);
  }

  /**
   * Plans warnings whose partner has somebody to write to by now, within the running transaction.
   *
   * @return how many were looked at; less than the limit where there are no more
   */
  public int planReady(int limit) {
    List<UUID> ready = warnings.ready(limit);
    ready.forEach(this::plan);
    return ready.size();
  }

  void on(@Observes PartnerErased erased) {
    warnings.erase(erased.partnerId());
  }

  private void plan(LevelWarningRow row) {
    var warning = records.read(row.event, LevelChanges.class);
    var contacts = partners.known(row.partnerId).map(partner -> partner.contacts());
    contacts
        .flatMap(
            people -> ContactChoice.choose(people, concern(warning), LocalDate.now(ZoneOffset.UTC)))
        .ifPresent(
            chosen -> {
              deliveries.plan(
                  chosen.delivery(new OfLevelWarning(row.id), row.partnerId, row.traceparent));
              warnings.markPlanned(row.id);
              planned.fire(new DeliveryPlanned());
            });
  }

  private static Concern concern(LevelChanges warning) {
    return new Concern(
        warning.changes().stream()
            .collect(Collectors.toMap(LevelChanges.Change::competency, _ -> 1, (a, _) -> a)),
        null,
        List.of(),
        List.of());
  }
}
