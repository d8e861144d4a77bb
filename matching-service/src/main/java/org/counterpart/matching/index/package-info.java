/** The index in memory, built from the whole log on every instance. */
package org.counterpart.matching.index;
