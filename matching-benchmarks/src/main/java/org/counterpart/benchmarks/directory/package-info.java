/**
 * The directory of partner-profile-service with as many partners as a vendor has: how long pages
 * and facets take, by kinds of searches, and what PostgreSQL does for them.
 */
package org.counterpart.benchmarks.directory;
