/** Opaque cursors and the pages they lead through. */
package org.counterpart.rest.page;
