/** Runs real data through a running system and measures what people would see of it. */
package org.counterpart.benchmarks.realinput;
