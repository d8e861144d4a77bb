/** The index's state in a file, so that a restart need not read the whole log (docs/adr/0098). */
package org.counterpart.matching.checkpoint;
