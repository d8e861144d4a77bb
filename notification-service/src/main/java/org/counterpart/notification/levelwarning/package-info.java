/** Levels that a partner will lose if it does nothing: one mail to the person whom it concerns. */
package org.counterpart.notification.levelwarning;
