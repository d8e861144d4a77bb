/** Forgets partners and people who were erased, and reports what was purged. */
package org.counterpart.notification.erasure;
