/**
 * Which golds a partner can hold at once, where nobody may back two of them. Plain Java: no
 * framework, no clock, no database.
 */
package org.counterpart.profile.gold;
