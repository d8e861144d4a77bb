/** Everything that is known of a partner or a person at it, for those who may know. */
package org.counterpart.profile.privacy;
