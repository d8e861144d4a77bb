package org.counterpart.stack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxPageTest {
  private static final String MAIL =
      """
      From: match@counterpart.example
      Subject: <script>alert(1)</script>
      X-Note: "quoted" & more
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Grüße <b>
      --b
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: 8bit

      <p>Grüße</p>
      --b--
      """;

  @TempDir Path directory;
  private MailStore store;

  @BeforeEach
  void open() throws Exception {
    store = MailStore.open(directory);
  }

  @Test
  void shouldShowTheHtmlPartInASandbox() throws Exception {
    String id = keep("ada@fabrikam.example");

    String page = page("id=" + id);

    assertThat(page)
        .contains("src=\"/messages/" + id + "/html\"")
        .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
        .doesNotContain("<p>Grüße</p>");
    assertThat(MailView.of(store.raw(id).orElseThrow()).html()).contains("<p>Grüße</p>");
  }

  @Test
  void shouldEscapeWhatMailsBring() throws Exception {
    String id = keep("ada@fabrikam.example");

    assertThat(page("id=" + id + "&view=text"))
        .contains("Grüße &lt;b&gt;")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
    assertThat(page("id=" + id + "&view=headers")).contains("&quot;quoted&quot; &amp; more");
  }

  @Test
  void shouldFindByRecipient() throws Exception {
    keep("ada@fabrikam.example");
    keep("bob@contoso.example");

    String page = page("q=FABRI");

    assertThat(page).contains("ada@fabrikam.example</span>").contains("1 mail to");
    assertThat(page).doesNotContain("bob@contoso.example</span>");
  }

  @Test
  void shouldListThousandsPageByPage() throws Exception {
    for (int i = 0; i < 250; i++) {
      keep("person" + i + "@fabrikam.example");
    }

    String first = page("");
    String last = page("before=0000000051");

    assertThat(first).contains("250 mails").contains("person249@").contains("person150@");
    assertThat(first).doesNotContain("person149@").contains("before=0000000151");
    assertThat(last).contains("person0@").doesNotContain("Older mails");
  }

  @Test
  void shouldSayThatAMailIsNotThere() throws Exception {
    assertThat(page("id=nonsense")).contains("There is no such mail.");
  }

  private String keep(String to) throws Exception {
    return store.keep("", List.of(to), MAIL.getBytes(StandardCharsets.UTF_8));
  }

  private String page(String query) throws Exception {
    return new InboxPage(store, Query.parse(query)).render();
  }
}
