package org.counterpart.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two faces of a mail about a match, checked against {@link MatchMail} when built. */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MatchTemplates {
  private MatchTemplates() {}

  static native TemplateInstance matchHtml(MatchMail mail);

  static native TemplateInstance matchText(MatchMail mail);
}
