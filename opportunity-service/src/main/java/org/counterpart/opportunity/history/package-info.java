/** Who did what with an opportunity, and when: kept with the change, and forgotten in time. */
package org.counterpart.opportunity.history;
