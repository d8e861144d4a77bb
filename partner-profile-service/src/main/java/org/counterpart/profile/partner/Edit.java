package org.counterpart.profile.partner;

import static java.util.Objects.requireNonNull;

/**
 * A part of a partner that was changed by somebody.
 *
 * @param path JSON pointer of the part, as the API's paths name it; empty for the profile
 * @param before what it was, as the API shows it; null where it is new
 * @param after what it became; null where it is gone
 */
public record Edit(String path, Object before, Object after) {

  public Edit {
    requireNonNull(path);
  }
}
