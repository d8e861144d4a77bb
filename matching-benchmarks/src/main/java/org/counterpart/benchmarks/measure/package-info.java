/** The benchmark command: what is measured, by JMH, and the table and plot of it. */
package org.counterpart.benchmarks.measure;
