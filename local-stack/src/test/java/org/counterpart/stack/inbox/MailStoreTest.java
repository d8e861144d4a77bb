package org.counterpart.stack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailStoreTest {
  private static final String MAIL =
      """
      From: Counterpart <match@counterpart.example>
      Subject: =?UTF-8?Q?Arbeit_f=C3=BCr?=
       =?UTF-8?Q?_Sie?=

      Body
      """
          .replace("\n", "\r\n");

  @TempDir Path directory;

  @Test
  void shouldListNewestFirst() throws Exception {
    var store = MailStore.open(directory);

    String first = store.keep("", List.of("ada@fabrikam.example"), bytes(MAIL));
    String second = store.keep("", List.of("bob@contoso.example"), bytes(MAIL));

    assertThat(store.newestFirst()).extracting(MailSummary::id).containsExactly(second, first);
  }

  @Test
  void shouldSummariseDecodedHeaders() throws Exception {
    var store = MailStore.open(directory);

    String id = store.keep("bounce@x.example", List.of("ada@fabrikam.example"), bytes(MAIL));

    MailSummary mail = store.find(id).orElseThrow();
    assertThat(mail.from()).isEqualTo("match@counterpart.example");
    assertThat(mail.to()).isEqualTo("ada@fabrikam.example");
    assertThat(mail.subject()).isEqualTo("Arbeit für Sie");
  }

  @Test
  void shouldStillHaveEverythingWhenOpenedAgain() throws Exception {
    String id = MailStore.open(directory).keep("", List.of("a@x.example"), bytes(MAIL));
    Files.writeString(directory.resolve("0000000002.draft"), "cut off by a cra");

    var store = MailStore.open(directory);
    String next = store.keep("", List.of("b@x.example"), bytes(MAIL));

    assertThat(store.raw(id)).hasValueSatisfying(raw -> assertThat(raw).isEqualTo(bytes(MAIL)));
    assertThat(store.newestFirst()).extracting(MailSummary::id).containsExactly(next, id);
  }

  @Test
  void shouldKeepWhatIsNoMailAtAll() throws Exception {
    var store = MailStore.open(directory);

    String id = store.keep("a@x.example", List.of("b@x.example"), new byte[] {0, '\n', (byte) 255});

    assertThat(store.find(id).orElseThrow().subject()).isEmpty();
    assertThat(store.raw(id)).hasValueSatisfying(raw -> assertThat(raw).hasSize(3));
  }

  @Test
  void shouldNotLookOutsideOfItsDirectory() throws Exception {
    assertThat(MailStore.open(directory).raw("../../etc/passwd")).isEmpty();
  }

  @Test
  void shouldFindWholeAddressesExactlyAndPartsAnywhere() throws Exception {
    var store = MailStore.open(directory);

    String id = store.keep("", List.of("nada@fabrikam.example"), bytes(MAIL));

    MailSummary mail = store.find(id).orElseThrow();
    assertThat(mail.isTo("ada@fabrikam.example")).isFalse();
    assertThat(mail.isTo("NADA@Fabrikam.example")).isTrue();
    assertThat(mail.isTo("fabrikam")).isTrue();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
