package org.counterpart.engine;

import java.util.List;

/**
 * What no team covers, within the opportunity's scope and at its dates: what is left open by the
 * team that leaves least open, must-haves before nice-to-haves.
 *
 * @param gaps in the order of the requirements; empty when one team can cover everything
 * @param proven whether it is certain that no team leaves less open
 */
public record GapReport(List<Gap> gaps, boolean proven) {
  public GapReport {
    gaps = List.copyOf(gaps);
  }
}
