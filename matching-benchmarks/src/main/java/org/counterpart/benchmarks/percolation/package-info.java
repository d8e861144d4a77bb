/**
 * A changed partner against all open opportunities: which of them it fits with at least a score.
 * The engine's index of opportunities joins as one more {@link Percolator}.
 */
package org.counterpart.benchmarks.percolation;
