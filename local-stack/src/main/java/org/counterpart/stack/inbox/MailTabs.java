package org.counterpart.stack.inbox;

import static org.counterpart.stack.inbox.InboxPage.escape;

import java.util.stream.Collectors;

/** The ways to look at one mail: as its reader sees it, as text, and what is in its headers. */
record MailTabs(MailSummary mail, MailView view, Query query) {

  private enum Tab {
    HTML,
    TEXT,
    HEADERS;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  String render() {
    Tab current = current();
    return """
    <nav class="tabs" aria-label="Ways to look at this mail">%s%s%s\
    <a href="/api/messages/%s/raw" download="%s.eml">Raw</a></nav>
    %s\
    """
        .formatted(
            view.hasHtml() ? tab(Tab.HTML, "HTML", current) : "",
            tab(Tab.TEXT, "Text", current),
            tab(Tab.HEADERS, "Headers", current),
            mail.id(),
            mail.id(),
            content(current));
  }

  private Tab current() {
    String wanted = query.get("view").orElse("");
    for (Tab tab : Tab.values()) {
      if (tab.id().equals(wanted) && (tab != Tab.HTML || view.hasHtml())) {
        return tab;
      }
    }
    return view.hasHtml() ? Tab.HTML : Tab.TEXT;
  }

  private String tab(Tab tab, String label, Tab current) {
    return "<a href=\"%s\"%s>%s</a>"
        .formatted(
            escape(query.with("view", tab.id()).link()),
            tab == current ? " aria-current=\"page\"" : "",
            label);
  }

  private String content(Tab tab) {
    return switch (tab) {
      case HTML ->
          """
          <iframe title="HTML part" src="/messages/%s/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>\
          """
              .formatted(mail.id());
      case TEXT ->
          view.text().isBlank()
              ? "<p class=\"empty\">This mail has no text part.</p>"
              : "<pre tabindex=\"0\">" + escape(view.text()) + "</pre>";
      case HEADERS -> "<div class=\"headers\" tabindex=\"0\"><dl>" + headers() + "</dl></div>";
    };
  }

  private String headers() {
    return view.headers().stream()
        .map(line -> "<dt>%s</dt><dd>%s</dd>".formatted(escape(line.name()), escape(line.value())))
        .collect(Collectors.joining("\n"));
  }
}
