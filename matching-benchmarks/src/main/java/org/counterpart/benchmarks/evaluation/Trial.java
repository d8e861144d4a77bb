package org.counterpart.benchmarks.evaluation;

import org.counterpart.benchmarks.cordis.Project;

/**
 * A project that was signed after the split, as a question.
 *
 * @param poster number of the organisation that coordinates it; -1 when history does not know it
 * @param posterId CORDIS's id of the coordinator; empty when there is none
 * @param truth numbers of the other members that history knows, growing
 */
@SuppressWarnings("ArrayRecordComponent") // primitives for the metrics; never compared
record Trial(Project project, int poster, String posterId, int[] truth) {}
