/**
 * Levels that explain themselves: who backs what, what is missing for the next level, and which one
 * certification would gain the most. Plain Java: no framework, no clock, no database.
 */
package org.counterpart.profile.advice;
