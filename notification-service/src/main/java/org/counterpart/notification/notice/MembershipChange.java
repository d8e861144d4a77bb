package org.counterpart.notification.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.notification.delivery.DeliverySubject;
import org.counterpart.notification.delivery.DeliverySubject.OfMembership;

/**
 * How a partner stands to an ecosystem was changed, as published on {@code membership-changes}.
 *
 * @param before null where there was no membership
 * @param by OPERATOR or PARTNER
 */
public record MembershipChange(
    UUID id,
    UUID partnerId,
    String ecosystem,
    String ecosystemName,
    String before,
    String state,
    String by,
    Instant changedAt)
    implements Notice {

  public MembershipChange {
    requireNonNull(id, "id");
    requireNonNull(partnerId, "partnerId");
    requireNonNull(ecosystem, "ecosystem");
    requireNonNull(ecosystemName, "ecosystemName");
    requireNonNull(state, "state");
    requireNonNull(by, "by");
    requireNonNull(changedAt, "changedAt");
  }

  /** None: an ecosystem is no topic that a contact owns, so the most general one gets the mail. */
  @Override
  public List<String> competencies() {
    return List.of();
  }

  @Override
  public DeliverySubject subject() {
    return new OfMembership(id);
  }

  /** What the partner is told; empty for what it has done itself, or need not hear. */
  public Optional<Told> told() {
    if (!"OPERATOR".equals(by)) {
      return Optional.empty();
    }
    return switch (state) {
      case "INVITED" -> Optional.of(Told.INVITED);
      case "MEMBER" -> Optional.of(Told.TAKEN_IN);
      case "REJECTED" -> Optional.of(Told.REJECTED);
      case "REMOVED" -> "MEMBER".equals(before) ? Optional.of(Told.REMOVED) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What an operator has done that a partner wants to hear of. */
  public enum Told {
    INVITED,
    TAKEN_IN,
    REJECTED,
    REMOVED
  }
}
