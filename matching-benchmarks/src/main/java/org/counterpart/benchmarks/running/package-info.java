/**
 * The running system as a client measures it: where it is, how to call it, when it has caught up.
 */
package org.counterpart.benchmarks.running;
