/**
 * The cheapest team that covers everything that is missing. The engine's team search joins as one
 * more {@link TeamMaker}.
 */
package org.counterpart.benchmarks.team;
