/**
 * The index in memory, built on every instance from the whole log, or from a checkpoint and the log
 * behind it.
 */
package org.counterpart.matching.index;
