package org.counterpart.stack.inbox;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page for people: the mails on one side, the one that was chosen on the other. */
final class InboxPage {
  private static final int PAGE = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private final MailStore store;
  private final Query query;
  private final Optional<MailSummary> chosen;

  /**
   * @param query {@code q} part of a recipient, {@code id} the mail to show, {@code view} how to
   *     show it, {@code before} where the list goes on
   */
  InboxPage(MailStore store, Query query) {
    this.store = store;
    this.query = query;
    this.chosen = query.get("id").flatMap(store::find);
  }

  String render() throws IOException {
    String title = chosen.map(MailSummary::subject).orElse("Inbox");
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s · Counterpart inbox</title>
    <link rel="icon" href="/inbox.svg">
    <link rel="stylesheet" href="/inbox.css">
    <script src="/inbox.js" defer></script>
    </head>
    <body class="%s">
    <header>
    <h1><a href="/">Inbox</a></h1>
    <form role="search" action="/">
    <label for="q">Recipient</label>
    <input type="search" id="q" name="q" value="%s" placeholder="ada@fabrikam.example"
      autocomplete="off" spellcheck="false" aria-keyshortcuts="/">
    <button>Find</button>
    </form>
    </header>
    <main>
    %s
    %s
    </main>
    </body>
    </html>
    """
        .formatted(
            escape(title),
            chosen.isPresent() ? "reading" : "listing",
            escape(query.get("q").orElse("")),
            list(),
            reader());
  }

  private String list() {
    String q = query.get("q").orElse("").toLowerCase(Locale.ROOT);
    List<MailSummary> found =
        store.newestFirst().stream()
            .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(q))
            .toList();
    String before = query.get("before").orElse("~");
    List<MailSummary> shown =
        found.stream().filter(mail -> mail.id().compareTo(before) < 0).limit(PAGE).toList();
    return """
    <nav id="mails" aria-label="Mails">
    <p class="count" role="status">%s</p>
    <ol>%s</ol>
    %s
    </nav>\
    """
        .formatted(
            count(found.size(), q),
            shown.stream().map(this::item).collect(Collectors.joining("\n")),
            older(found, shown));
  }

  private static String count(int found, String q) {
    String mails = found == 1 ? "1 mail" : "%,d mails".formatted(found);
    return q.isEmpty() ? mails : mails + " to “" + escape(q) + "”";
  }

  private String older(List<MailSummary> found, List<MailSummary> shown) {
    if (shown.isEmpty() || shown.getLast().equals(found.getLast())) {
      return "";
    }
    String link = query.with("before", shown.getLast().id()).with("id", null).link();
    return "<a class=\"older\" rel=\"next\" href=\"%s\">Older mails</a>".formatted(escape(link));
  }

  private String item(MailSummary mail) {
    String link = query.with("id", mail.id()).with("view", null).link();
    return """
    <li><a href="%s"%s>
    <span class="to">%s</span> <time datetime="%s">%s</time>
    <span class="subject">%s</span></a></li>\
    """
        .formatted(
            escape(link),
            chosen.filter(mail::equals).isPresent() ? " aria-current=\"true\"" : "",
            escape(mail.to()),
            mail.receivedAt(),
            TIME.format(mail.receivedAt()),
            subject(mail));
  }

  private static String subject(MailSummary mail) {
    return mail.subject().isBlank() ? "(no subject)" : escape(mail.subject());
  }

  private String reader() throws IOException {
    if (chosen.isEmpty()) {
      String hint = query.get("id").isPresent() ? "There is no such mail." : "Choose a mail.";
      return "<article class=\"empty\"><p>%s</p><p class=\"keys\">%s</p></article>"
          .formatted(hint, "<kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>/</kbd> find");
    }
    MailSummary mail = chosen.get();
    MailView view = MailView.of(store.raw(mail.id()).orElseThrow());
    return """
    <article aria-labelledby="subject">
    <a class="back" href="%s">All mails</a>
    <h2 id="subject">%s</h2>
    <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd>\
    <dt>Received</dt><dd><time datetime="%s">%s</time></dd>%s</dl>
    %s
    </article>\
    """
        .formatted(
            escape(query.with("id", null).with("view", null).link()),
            subject(mail),
            escape(mail.from()),
            escape(mail.to()),
            mail.receivedAt(),
            TIME.format(mail.receivedAt()),
            attachments(view),
            new MailTabs(mail, view, query).render());
  }

  private static String attachments(MailView view) {
    return view.attachments().isEmpty()
        ? ""
        : "<dt>Attached</dt><dd>" + escape(String.join(", ", view.attachments())) + "</dd>";
  }

  /** Text as HTML, for element content and for quoted attributes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
