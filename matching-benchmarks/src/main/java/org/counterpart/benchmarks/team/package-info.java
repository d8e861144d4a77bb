/** The cheapest team that covers everything that is missing. */
package org.counterpart.benchmarks.team;
