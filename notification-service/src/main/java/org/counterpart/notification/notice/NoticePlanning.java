package org.counterpart.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.notification.competency.CompetencyRepository;
import org.counterpart.notification.contact.Concern;
import org.counterpart.notification.contact.ContactChoice;
import org.counterpart.notification.contact.PartnerErased;
import org.counterpart.notification.contact.PartnerRepository;
import org.counterpart.notification.delivery.DeliveryPlanned;
import org.counterpart.notification.delivery.DeliveryRepository;

/** Turns a notice into a mail to the person whom it concerns. */
@ApplicationScoped
public class NoticePlanning {
  private final NoticeRepository notices;
  private final PartnerRepository partners;
  private final CompetencyRepository competencies;
  private final DeliveryRepository deliveries;
  private final Event<DeliveryPlanned> planned;

  @Inject
  NoticePlanning(
      NoticeRepository notices,
      PartnerRepository partners,
      CompetencyRepository competencies,
      DeliveryRepository deliveries,
      Event<DeliveryPlanned> planned) {
    this.notices = notices;
    this.partners = partners;
    this.competencies = competencies;
    this.deliveries = deliveries;
    this.planned = planned;
  }

  /**
   * Stores a notice and plans its mail within the running transaction; does nothing a second time,
   * and leaves it to wait where the partner has nobody to write to.
   *
   * @param traceparent nullable
   */
  void take(Notice notice, String traceparent) {
    notices.store(notice, traceparent);
    notices.unplanned(notice.id()).ifPresent(this::plan);
  }

  /**
   * Plans notices whose partner has somebody to write to by now, within the running transaction.
   *
   * @return how many were looked at; less than the limit where there are no more
   */
  public int planReady(int limit) {
    List<UUID> ready = notices.ready(limit);
    ready.forEach(id -> notices.unplanned(id).ifPresent(this::plan));
    return ready.size();
  }

  void on(@Observes PartnerErased erased) {
    erased.removed().add("notice", notices.erase(erased.partnerId()));
  }

  private void plan(NoticeRow row) {
    var notice = notices.notice(row);
    var contacts = partners.known(row.partnerId).map(partner -> partner.contacts());
    contacts
        .flatMap(
            people -> ContactChoice.choose(people, concern(notice), LocalDate.now(ZoneOffset.UTC)))
        .ifPresent(
            chosen -> {
              deliveries.plan(chosen.delivery(notice.subject(), row.partnerId, row.traceparent));
              notices.markPlanned(row.id);
              planned.fire(new DeliveryPlanned());
            });
  }

  private Concern concern(Notice notice) {
    return new Concern(
        notice.competencies().stream().collect(Collectors.toMap(code -> code, _ -> 1, (a, _) -> a)),
        null,
        List.of(),
        List.of(),
        competencies.successors());
  }
}
