package org.counterpart.notification.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that people see who answer a reminder. */
@CheckedTemplate(basePath = "confirmation")
final class ConfirmationPages {
  private ConfirmationPages() {}

  static native TemplateInstance ask(String partner);

  static native TemplateInstance done(String partner);

  static native TemplateInstance answered(String partner, String day);

  static native TemplateInstance invalid();
}
