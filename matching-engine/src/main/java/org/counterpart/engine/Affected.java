package org.counterpart.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * An open opportunity for which a change of levels would matter.
 *
 * @param before whether the partner fits it now
 * @param after whether it would then
 * @param gain by how much the contribution of what is covered would grow; negative where it shrinks
 */
public record Affected(UUID opportunity, boolean before, boolean after, double gain) {

  public Affected {
    requireNonNull(opportunity, "opportunity");
  }
}
