/** What a partner is told about itself: one mail to the person whom it concerns. */
package org.counterpart.notification.notice;
