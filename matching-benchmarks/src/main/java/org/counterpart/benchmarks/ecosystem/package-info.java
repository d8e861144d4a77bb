/** The invented partners and opportunities that every competitor is measured on. */
package org.counterpart.benchmarks.ecosystem;
