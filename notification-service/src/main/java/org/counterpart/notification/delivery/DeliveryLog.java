package org.counterpart.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** Finds deliveries for those who may see them. */
@ApplicationScoped
class DeliveryLog {
  private final DeliveryRepository deliveries;

  @Inject
  DeliveryLog(DeliveryRepository deliveries) {
    this.deliveries = deliveries;
  }

  /**
   * Which deliveries are meant.
   *
   * @param partner whose; empty for all
   * @param opportunity nullable
   * @param state nullable
   */
  record Filter(Optional<UUID> partner, UUID opportunity, DeliveryState state) {}

  Page<Delivery> page(Filter filter, PageRequest request) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    filter.partner().ifPresent(id -> add("partnerId", id, conditions, parameters));
    add("opportunityId", filter.opportunity(), conditions, parameters);
    add("state", filter.state(), conditions, parameters);
    List<String> after = request.after(2);
    if (!after.isEmpty()) {
      conditions.add("(createdAt < :time or (createdAt = :time and id < :id))");
      parameters.put("time", time(after.get(0)));
      parameters.put("id", id(after.get(1)));
    }
    String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    List<Delivery> rows =
        deliveries
            .find("from Delivery " + where + " order by createdAt desc, id desc", parameters)
            .range(0, request.limit())
            .list();
    return Page.of(
        rows, request.limit(), d -> Cursor.encode(d.createdAt.toString(), d.id.toString()));
  }

  /** The delivery, where it is within the scope. */
  Optional<Delivery> find(UUID id, Optional<UUID> partner) {
    return deliveries
        .findByIdOptional(id)
        .filter(d -> partner.isEmpty() || d.partnerId.equals(partner.get()));
  }

  private static void add(
      String field, Object value, List<String> conditions, Map<String, Object> parameters) {
    if (value != null) {
      conditions.add(field + " = :" + field);
      parameters.put(field, value);
    }
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException _) {
      throw Cursor.invalid();
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw Cursor.invalid();
    }
  }
}
