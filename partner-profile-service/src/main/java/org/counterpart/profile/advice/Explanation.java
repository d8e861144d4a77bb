package org.counterpart.profile.advice;

import java.util.List;

/**
 * The levels of one day, and why.
 *
 * @param levels the most preferred competency first
 * @param advice what is missing for each next level, in the same order; before it the certification
 *     that would gain the most, if one alone gains anything
 * @param proven whether no better choice of golds is possible; false where the search was given up
 */
public record Explanation(List<HeldCompetency> levels, List<Advice> advice, boolean proven) {}
