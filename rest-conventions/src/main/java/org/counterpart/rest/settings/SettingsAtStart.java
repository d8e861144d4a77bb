package org.counterpart.rest.settings;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Asks for the settings, because only a mapping that somebody uses is checked at the start. */
@Singleton
@Unremovable
class SettingsAtStart {

  void check(@Observes StartupEvent event, RequiredSettings complete) {}
}
