/** Structural top-k: what is measured, the engine's index, and peers that are kept in memory. */
package org.counterpart.benchmarks.structural;
