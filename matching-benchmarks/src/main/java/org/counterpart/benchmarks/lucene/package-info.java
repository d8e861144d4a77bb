/** Structural top-k with Lucene. */
package org.counterpart.benchmarks.lucene;
