/** Everything that is known of a partner, for those who may know. */
package org.counterpart.matching.privacy;
