/**
 * Exact top-k by structure: who may, who covers how much of what is missing at the project's dates,
 * and what is known of a partner before any query. Rows lie in blocks of 512 that are sorted by
 * what they hold, with a bitmap for each thing held; a bound for each block decides which blocks
 * are looked at.
 */
package org.counterpart.engine.structure;
