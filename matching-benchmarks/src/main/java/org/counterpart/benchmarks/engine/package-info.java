/** The engine by its public surface, filled with the invented ecosystem. */
package org.counterpart.benchmarks.engine;
