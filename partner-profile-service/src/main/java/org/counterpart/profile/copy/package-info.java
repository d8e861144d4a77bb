/** Inserts of many rows at once, by PostgreSQL's COPY. */
package org.counterpart.profile.copy;
