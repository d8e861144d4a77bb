/**
 * Changes of levels, told when they happen, also when only time passes, and 90, 30 and 7 days
 * before a level lapses.
 */
package org.counterpart.profile.levelchange;
