package org.counterpart.systemtests.inbox;

import java.util.List;

/** Where the mails of the system arrive. */
public sealed interface Inbox permits LocalInbox, MailDevInbox {

  /** One line of the inbox; cheap to get. */
  record Line(String id, String to, String subject) {}

  /** Every mail to an address, in no particular order. */
  List<Line> to(String address);

  /** The whole mail. */
  Mail read(Line line);

  /** Every mail to an address, whole. */
  default List<Mail> mailsTo(String address) {
    return to(address).stream().map(this::read).toList();
  }
}
