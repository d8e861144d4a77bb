package org.counterpart.notification.competency;

import static java.util.Objects.requireNonNull;

/** What a competency's code stands for, as published on `competencies`. */
public record Competency(String code, long version, String name) {

  public Competency {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
  }
}
