package org.counterpart.notification.competency;

import static java.util.Objects.requireNonNull;

/**
 * What a competency's code stands for, as published on `competencies`.
 *
 * @param successor code of what stands for a retired one; nullable
 */
public record Competency(String code, long version, String name, String successor) {

  public Competency {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
  }
}
