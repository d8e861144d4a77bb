/** Who belongs to an ecosystem, how that comes about, and what its operator sees of it. */
package org.counterpart.profile.membership;
