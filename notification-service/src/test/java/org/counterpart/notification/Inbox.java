package org.counterpart.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.counterpart.stack.test.Mailbox;
import org.counterpart.stack.test.Tokens;

/** Waits for what the service does. */
public final class Inbox {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Inbox() {}

  /** The mail to an address, once there is one; fails where there are two. */
  public static MimeMessage theOnlyMailTo(String address) {
    List<MimeMessage> mails = mailsTo(address, 1);
    assertThat(mails).hasSize(1);
    return mails.getFirst();
  }

  /** The mails to an address once there are so many. */
  public static List<MimeMessage> mailsTo(String address, int atLeast) {
    return await()
        .atMost(PATIENCE)
        .until(() -> Mailbox.messagesTo(address), found -> found.size() >= atLeast);
  }

  /** The only delivery about an opportunity, once it is in the state. */
  public static JsonPath delivery(UUID opportunity, String state) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                given()
                    .auth()
                    .oauth2(Tokens.operator())
                    .get("/deliveries?opportunity=" + opportunity)
                    .jsonPath(),
            log -> state.equals(log.getString("items[0].state")));
  }
}
