package org.counterpart.profile.advice;

import java.util.List;
import org.counterpart.profile.level.Level;

/**
 * A competency on one day.
 *
 * @param level null for none
 * @param backedBy for gold exactly those who back it, and no other gold; for silver everybody who
 *     is certified for it; nobody where there is no level
 */
public record HeldCompetency(String competency, Level level, List<String> backedBy) {}
