/**
 * The form in which an engine is saved: sections of numbered items, in blocks that several threads
 * write and read at once, each with a checksum. What the items are is said by the packages whose
 * they are.
 */
package org.counterpart.engine.stored;
