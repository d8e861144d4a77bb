package org.counterpart.notification.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.counterpart.rest.settings.RequiredSettings;

/** What this service must be told besides; see {@link RequiredSettings}. */
@ConfigMapping(prefix = "required.mail")
public interface RequiredMailSettings {
  @WithDefault(RequiredSettings.ELSEWHERE)
  String server();

  @WithDefault(RequiredSettings.ELSEWHERE)
  String sender();

  @WithDefault(RequiredSettings.ELSEWHERE)
  String links();

  @WithDefault(RequiredSettings.ELSEWHERE)
  String secret();
}
