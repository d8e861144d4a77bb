/** Structural top-k with PostgreSQL. */
package org.counterpart.benchmarks.postgresql;
