/** How soon the engine answers after a start. */
package org.counterpart.benchmarks.start;
