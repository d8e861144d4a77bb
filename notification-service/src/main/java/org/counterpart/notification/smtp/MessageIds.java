package org.counterpart.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Message-IDs that follow from what the mail is about: a mail that is sent again, because nobody
 * knows whether it arrived, has the same one, and a mail program can put the two together.
 */
@ApplicationScoped
public class MessageIds {
  private final String domain;

  @Inject
  MessageIds(Sender sender) {
    this.domain = sender.domain();
  }

  public String ofMatch(UUID matchId) {
    return "<match-" + matchId + "@" + domain + ">";
  }

  public String ofLevelWarning(UUID warningId) {
    return "<levels-" + warningId + "@" + domain + ">";
  }

  public String ofProfileReminder(UUID reminderId) {
    return "<profile-" + reminderId + "@" + domain + ">";
  }

  public String ofMembership(UUID changeId) {
    return "<membership-" + changeId + "@" + domain + ">";
  }

  /** What every mail about the opportunity refers to, so that they stand together. */
  public String ofOpportunity(UUID opportunityId) {
    return "<opportunity-" + opportunityId + "@" + domain + ">";
  }
}
