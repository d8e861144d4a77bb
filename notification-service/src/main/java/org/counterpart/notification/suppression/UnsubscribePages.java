package org.counterpart.notification.suppression;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that people see who follow an unsubscribe link. */
@CheckedTemplate(basePath = "unsubscribe")
final class UnsubscribePages {
  private UnsubscribePages() {}

  static native TemplateInstance ask();

  static native TemplateInstance done();

  static native TemplateInstance invalid();
}
