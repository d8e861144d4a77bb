/** Who changed what of a partner, and when: kept with the change, shown, and forgotten in time. */
package org.counterpart.profile.history;
