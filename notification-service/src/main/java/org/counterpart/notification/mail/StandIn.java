package org.counterpart.notification.mail;

/** Says to a stand-in why the mail comes to them. */
final class StandIn {
  private StandIn() {}

  /** One sentence; null for somebody whom the mail concerns. */
  static String sentence(Recipient recipient, Reader reader) {
    Recipient.Colleague colleague = recipient.standsInFor();
    if (colleague == null) {
      return null;
    }
    String back = colleague.back() == null ? "" : " until " + reader.date(colleague.back());
    return "This comes to you because %s is away%s.".formatted(Words.line(colleague.name()), back);
  }
}
