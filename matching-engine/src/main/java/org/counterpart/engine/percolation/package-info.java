/**
 * The way back: which of the open opportunities a partner fits, without looking at each of them.
 *
 * <p>An opportunity with a threshold cannot be reached without some of the competencies that it
 * lacks, so it is filed only under those that are rarest, two at a time where one is not enough. A
 * partner looks where its own competencies, and the pairs of them, lead. What is filed there
 * carries two words of bits that rule most of it out; the rest is judged exactly.
 */
package org.counterpart.engine.percolation;
