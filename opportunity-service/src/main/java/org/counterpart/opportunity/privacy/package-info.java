/** What is known of a partner and its opportunities, for those it belongs to. */
package org.counterpart.opportunity.privacy;
