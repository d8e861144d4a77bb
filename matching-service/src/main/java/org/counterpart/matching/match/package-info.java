/** The matches that were told of, and why: kept in PostgreSQL, shown to the poster. */
package org.counterpart.matching.match;
