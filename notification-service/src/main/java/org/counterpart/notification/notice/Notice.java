package org.counterpart.notification.notice;

import java.util.List;
import java.util.UUID;
import org.counterpart.notification.delivery.DeliverySubject;

/** Something that a partner is told about itself, as it was published. */
public sealed interface Notice permits LevelChanges, ProfileReminder, MembershipChange {

  UUID id();

  UUID partnerId();

  /** The competencies that it is about: who looks after them gets the mail. */
  List<String> competencies();

  /** What its mail is about. */
  DeliverySubject subject();
}
