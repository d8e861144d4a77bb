/** Levels computed from the people behind them. Plain Java: no framework, no clock, no database. */
package org.counterpart.profile.level;
