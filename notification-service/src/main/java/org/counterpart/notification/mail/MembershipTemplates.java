package org.counterpart.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The two faces of a mail about a membership, checked against {@link MembershipMail} when built.
 */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class MembershipTemplates {
  private MembershipTemplates() {}

  static native TemplateInstance membershipHtml(MembershipMail mail);

  static native TemplateInstance membershipText(MembershipMail mail);
}
