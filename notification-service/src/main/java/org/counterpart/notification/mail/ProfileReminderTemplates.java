package org.counterpart.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two faces of a reminder, checked against {@link ProfileReminderMail} when built. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ProfileReminderTemplates {
  private ProfileReminderTemplates() {}

  static native TemplateInstance profileReminderHtml(ProfileReminderMail mail);

  static native TemplateInstance profileReminderText(ProfileReminderMail mail);
}
