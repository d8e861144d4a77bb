/**
 * Exact top-k by structure: who may, who covers how much of what is missing at the project's dates,
 * and what is known of a partner before any query.
 *
 * <p>Every thing that a partner can hold is a column of bits over all rows. Rows that hold the same
 * lie side by side, in lines of 512; each column has one bit more for each line with somebody in
 * it. A query adds up those first, then the rows of the lines that can matter, and reads no more
 * than the few rows that can be among the best.
 */
package org.counterpart.engine.structure;
