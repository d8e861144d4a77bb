/** Past work that a partner shows: what was done, where, when and with whom. */
package org.counterpart.profile.reference;
