/**
 * What the directory is searched by, in memory: plain Java. For every value, level and word there
 * is a bitmap of the partners that have it, so that a search is an intersection, and a facet a
 * count of one. See docs/adr/0100.
 */
package org.counterpart.profile.directoryindex;
