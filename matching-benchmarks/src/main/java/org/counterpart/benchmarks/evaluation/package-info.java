/** Ranks the members of real consortia and says how many were found: baselines and the engine. */
package org.counterpart.benchmarks.evaluation;
