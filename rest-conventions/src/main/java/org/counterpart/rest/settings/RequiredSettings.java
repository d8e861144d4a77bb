package org.counterpart.rest.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What every service must be told in production, where each property refers to a setting and,
 * should that be missing, to the environment variable that gives it. So whoever starts a service
 * with nothing is told the names of all that is missing at once, before any part of it stumbles
 * over the first. Nobody reads the values here.
 */
@ConfigMapping(prefix = "required")
public interface RequiredSettings {
  /** Outside production, where it does not matter. */
  String ELSEWHERE = "elsewhere";

  @WithDefault(ELSEWHERE)
  String database();

  @WithDefault(ELSEWHERE)
  String databaseUser();

  @WithDefault(ELSEWHERE)
  String databasePassword();

  @WithDefault(ELSEWHERE)
  String kafka();

  @WithDefault(ELSEWHERE)
  String issuer();
}
