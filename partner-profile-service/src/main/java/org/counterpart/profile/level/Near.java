package org.counterpart.profile.level;

/**
 * A competency that counts as another one, too.
 *
 * @param code the other one
 * @param highest the highest level that it counts as: gold only where both are the same by another
 *     name
 */
public record Near(String code, Level highest) {}
