/**
 * Exact top-k by structure: who may, who covers how much of what is missing at the project's dates,
 * and what is known of a partner before any query.
 *
 * <p>Every thing that a partner can hold is a column of bits over all rows. A second bitmap over
 * each column says which of its words, 64 rows each, are not empty. Rows that hold the same lie
 * side by side, so that a word is close to one partner: adding up the second bitmaps of what is
 * wanted bounds what every word can reach at a few instructions for 64 of them, and few words are
 * looked into.
 */
package org.counterpart.engine.structure;
