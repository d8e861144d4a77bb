/**
 * What texts, names, places and past work say about who belongs together. An index of works (past
 * work, shared by those who list it) and of their members; one thread writes, readers take
 * snapshots that never change.
 *
 * <p>A value depends on what is known, never on the order in which it came: what many add to is
 * added up in whole numbers ({@link org.counterpart.engine.affinity.Fixed}), and equals are ordered
 * by their content.
 */
package org.counterpart.engine.affinity;
