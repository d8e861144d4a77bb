/** Links in mails that anybody who has them may use, and the pages behind them. */
package org.counterpart.notification.link;
