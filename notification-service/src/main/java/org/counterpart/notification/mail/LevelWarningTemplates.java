package org.counterpart.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two faces of a mail about levels, checked against {@link LevelWarningMail} when built. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class LevelWarningTemplates {
  private LevelWarningTemplates() {}

  static native TemplateInstance levelWarningHtml(LevelWarningMail mail);

  static native TemplateInstance levelWarningText(LevelWarningMail mail);
}
