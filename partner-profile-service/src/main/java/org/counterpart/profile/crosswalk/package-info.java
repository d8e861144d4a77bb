/** Crosswalks between schemes, as operators import them. */
package org.counterpart.profile.crosswalk;
