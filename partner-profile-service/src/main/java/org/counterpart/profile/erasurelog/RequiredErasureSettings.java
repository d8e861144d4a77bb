package org.counterpart.profile.erasurelog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.counterpart.rest.settings.RequiredSettings;

/** What this service must be told besides; see {@link RequiredSettings}. */
@ConfigMapping(prefix = "required.erasure")
public interface RequiredErasureSettings {
  @WithDefault(RequiredSettings.ELSEWHERE)
  String secret();
}
