/** Identifiers: time-ordered for what is new, named for what must come out the same twice. */
package org.counterpart.rest.id;
