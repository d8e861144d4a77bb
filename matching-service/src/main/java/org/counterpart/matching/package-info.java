/** Finds the partners for each opportunity and tells of them. */
package org.counterpart.matching;
