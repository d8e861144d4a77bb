package org.counterpart.notification.delivery;

import java.util.UUID;

/** What a mail is about, so that one person gets one mail about it. */
public sealed interface DeliverySubject {

  DeliveryKind kind();

  /** What must not be mailed about twice, together with the kind and the recipient. */
  UUID about();

  /** Work that the partner fits: several matches with one opportunity are one mail. */
  record OfMatch(UUID matchId, UUID opportunityId) implements DeliverySubject {
    @Override
    public DeliveryKind kind() {
      return DeliveryKind.MATCH;
    }

    @Override
    public UUID about() {
      return opportunityId;
    }
  }

  /** A membership in an ecosystem. */
  record OfMembership(UUID changeId) implements DeliverySubject {
    @Override
    public DeliveryKind kind() {
      return DeliveryKind.MEMBERSHIP;
    }

    @Override
    public UUID about() {
      return changeId;
    }
  }

  /** Levels that will lapse. */
  record OfLevelWarning(UUID warningId) implements DeliverySubject {
    @Override
    public DeliveryKind kind() {
      return DeliveryKind.LEVEL_WARNING;
    }

    @Override
    public UUID about() {
      return warningId;
    }
  }

  /** A profile that may be right no longer. */
  record OfProfileReminder(UUID reminderId) implements DeliverySubject {
    @Override
    public DeliveryKind kind() {
      return DeliveryKind.PROFILE_REMINDER;
    }

    @Override
    public UUID about() {
      return reminderId;
    }
  }
}
