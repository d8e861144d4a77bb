/** The levels that partners hold: computed anew when something changes, stored, and explained. */
package org.counterpart.profile.held;
