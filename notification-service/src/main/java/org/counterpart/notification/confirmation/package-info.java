/** One click in a mail says that a profile is still right. */
package org.counterpart.notification.confirmation;
