package org.counterpart.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.counterpart.notification.Letters;
import org.counterpart.notification.opportunity.Value;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RenderedMailIT {
  private static final String HOSTILE =
      "<script>alert(1)</script> 🏭 Größe\r\nBcc: everybody@spam.example\u202e";

  @Inject Messages messages;

  @Test
  void shouldSayTheSameInBothParts() throws Exception {
    MimeMessage message = messages.compose(Letters.plantSecurity());
    save("match", message);

    String text = part(message, 0);
    String html = part(message, 1);
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    for (String said :
        new String[] {
          "Ada Muster",
          "Fabrikam Ltd in Germany",
          "Northwind Security",
          "Plant security for a machine builder",
          "€120,000",
          "Up to €72,000 of it is for what you cover",
          "one security operations centre",
          "11 January 2027 to 30 June 2027, about 5½ months",
          "31 December 2026",
          "German or English",
          "Gold in Security through the project",
          "Monitoring for a car supplier",
          "Data Analytics",
          "silver or better, must have",
          "Infrastructure (Azure)",
          "https://counterpart.example/unsubscribe/"
        }) {
      assertThat(text).contains(said);
      assertThat(html).contains(said);
    }
  }

  @Test
  void shouldCarryTheHeadersThatMailProgramsLookFor() throws Exception {
    MimeMessage message = messages.compose(Letters.plantSecurity());

    assertThat(message.getSubject())
        .isEqualTo("Security work in Germany, up to €72,000 of €120,000: you are a match");
    assertThat(header(message, "From")).isEqualTo("Counterpart <matches@counterpart.example>");
    assertThat(message.getAllRecipients())
        .containsExactly(new InternetAddress("ada@northwind.example"));
    assertThat(header(message, "Message-ID"))
        .isEqualTo("<match-5b3f2c1e-6d0a-5f1b-9c55-0d2f7c9a1e01@counterpart.example>");
    assertThat(header(message, "References"))
        .isEqualTo("<opportunity-0199f3a0-0000-7000-8000-00000000a001@counterpart.example>");
    assertThat(header(message, "List-Id"))
        .isEqualTo("\"Counterpart matches\" <matches.counterpart.example>");
    assertThat(header(message, "List-Unsubscribe"))
        .matches("<https://counterpart.example/unsubscribe/[A-Za-z0-9_-]{60,90}>");
    assertThat(header(message, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(message.getSentDate()).isNotNull();
    assertThat(message.getHeader("Reply-To")).isNull();
  }

  @Test
  void shouldLetNobodyWriteHeadersOrMarkup() throws Exception {
    MatchLetter letter =
        Letters.letter(
            new Recipient(
                "Zoë \"Zo\", 李雷 " + HOSTILE, "zoe@northwind.example", "en", HOSTILE, "IE"),
            Letters.opportunity(HOSTILE, HOSTILE + "\r\n.\r\nRCPT TO:<x@y.example>", null));

    MimeMessage message = messages.compose(letter);
    save("hostile", message);

    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getPersonal())
        .startsWith("Zoë \"Zo\", 李雷 <script>");
    assertThat(part(message, 1))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;")
        .doesNotContain("\u202e");
  }

  @Test
  void shouldDoWithoutWhatIsNotKnown() throws Exception {
    MatchLetter full = Letters.plantSecurity();
    MatchLetter letter =
        new MatchLetter(
            new Recipient("Ada", "ada@northwind.example", null, null, null),
            full.recipientHash(),
            full.messageId(),
            full.match(),
            Letters.opportunity("Plant security", "Eleven plants.", null),
            Optional.empty(),
            java.util.Map.of());

    MimeMessage message = messages.compose(letter);
    save("sparse", message);

    assertThat(message.getSubject()).isEqualTo("Security work in Germany: you are a match");
    assertThat(part(message, 0)).contains("A partner").doesNotContain("WHAT IT PAYS", "null");
    assertThat(part(message, 1)).doesNotContain("What it pays").doesNotContain("null");
  }

  @Test
  void shouldWriteMoneyAsTheReaderDoes() throws Exception {
    MatchLetter letter =
        Letters.letter(
            new Recipient("Max", "max@northwind.example", "de", "Nordwind", "DE"),
            Letters.opportunity("Plant security", "Eleven plants.", new Value(12_000_050, "EUR")));

    assertThat(part(messages.compose(letter), 0)).contains("120.000,50 €");
  }

  @Test
  void shouldTellAStandInWhyItComesToThem() throws Exception {
    Recipient.Colleague ada =
        new Recipient.Colleague("Ada " + HOSTILE, java.time.LocalDate.of(2027, 1, 7));
    Recipient ben =
        new Recipient("Ben", "ben@northwind.example", "en", "Northwind Security", "IE", ada);
    MatchLetter letter =
        Letters.letter(ben, Letters.opportunity("Plant security", "Eleven plants.", null));

    MimeMessage message = messages.compose(letter);
    save("stand-in", message);

    for (int part : new int[] {0, 1}) {
      assertThat(part(message, part).replaceAll("\\s+", " "))
          .contains("This comes to you because Ada ")
          .contains("is away until 7 January 2027.")
          .contains("names your colleague as its contact for this kind of work");
    }
    assertThat(part(message, 1)).doesNotContain("<script>");
  }

  @Test
  void shouldSayWhatWouldSaveALevel() throws Exception {
    MimeMessage message = messages.compose(Letters.levelWarning("Northwind Security"));
    save("level-warning", message);

    assertThat(message.getSubject())
        .isEqualTo("Gold in Security and 2 more lapse on 1 January 2150");
    assertThat(header(message, "List-Id"))
        .isEqualTo("\"Counterpart levels\" <levels.counterpart.example>");
    for (int part : new int[] {0, 1}) {
      String said = part(message, part).replaceAll("\\s+", " ");
      assertThat(said)
          .contains("Northwind Security")
          .contains("Security: gold becomes silver")
          .contains("Runs out: AZ-500 of two people")
          .contains(
              "What would save it: have two people renew, or two more people certified, who back no"
                  + " other gold.")
          .contains("Data Analytics: silver is lost")
          .contains(
              "What would save it: have one more person certified; and add one customer reference.")
          .contains("Infrastructure (Azure): gold becomes silver")
          .contains("Its people back another gold from then on.");
    }
  }

  @Test
  void shouldShowTheProfileThatIsAskedAbout() throws Exception {
    MimeMessage message = messages.compose(Letters.profileReminder("Northwind Security"));
    save("profile-reminder", message);

    assertThat(message.getSubject()).isEqualTo("Is the profile of Northwind Security still right?");
    assertThat(header(message, "List-Id"))
        .isEqualTo("\"Counterpart profiles\" <profiles.counterpart.example>");
    for (int part : new int[] {0, 1}) {
      assertThat(part(message, part).replaceAll("\\s+", " "))
          .contains("since 20 November 2025")
          .contains("BENELUX, United Kingdom, Germany")
          .contains("English, Irish")
          .contains("build with, sell with, OF_TOMORROW")
          .contains("Gold in Security, Silver in Data Analytics")
          .contains("19 of seven people")
          .contains("one reference")
          .contains("Ada Muster, Bert General")
          .contains("One certificate has run out without being renewed.")
          .contains("12 certificates run out within 90 days.")
          .contains("None of your contacts says what they look after")
          .contains("https://counterpart.example/confirmation/")
          .contains("the second time that we ask");
    }
  }

  @Test
  void shouldLetNobodyWriteMarkupIntoAReminder() throws Exception {
    MimeMessage message = messages.compose(Letters.profileReminder(HOSTILE));

    assertThat(part(message, 1)).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(message.getHeader("Bcc")).isNull();
  }

  @Test
  void shouldLetNobodyWriteMarkupIntoAWarning() throws Exception {
    MimeMessage message = messages.compose(Letters.levelWarning(HOSTILE));

    assertThat(part(message, 1)).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(message.getHeader("Bcc")).isNull();
  }

  @Test
  void shouldSayWhatAnOperatorHasDoneAboutAMembership() throws Exception {
    MimeMessage message = messages.compose(Letters.membership("IAMCP Germany", null, "INVITED"));
    save("membership", message);

    assertThat(message.getSubject()).isEqualTo("Invitation to IAMCP Germany");
    assertThat(header(message, "List-Id"))
        .isEqualTo("\"Counterpart memberships\" <memberships.counterpart.example>");
    for (int part : new int[] {0, 1}) {
      assertThat(part(message, part).replaceAll("\\s+", " "))
          .contains("Northwind Security is invited to become a member.")
          .contains("IAMCP Germany")
          .contains("memberships/iamcp: MEMBER or DECLINED");
    }
    assertThat(subject("REQUESTED", "MEMBER")).isEqualTo("You are a member of IAMCP Germany");
    assertThat(subject("REQUESTED", "REJECTED")).isEqualTo("Your request to join IAMCP Germany");
    assertThat(subject("MEMBER", "REMOVED"))
        .isEqualTo("Your membership in IAMCP Germany has ended");
  }

  @Test
  void shouldNotLetAnEcosystemsNameIntoTheMarkupOfAMailAboutAMembership() throws Exception {
    MimeMessage message = messages.compose(Letters.membership(HOSTILE, null, "INVITED"));

    assertThat(part(message, 1)).doesNotContain("<script>").contains("&lt;script&gt;");
    assertThat(message.getHeader("Bcc")).isNull();
  }

  private String subject(String before, String state) throws Exception {
    return messages.compose(Letters.membership("IAMCP Germany", before, state)).getSubject();
  }

  private static String header(MimeMessage message, String name) throws Exception {
    return message.getHeader(name, null);
  }

  private static String part(MimeMessage message, int index) throws Exception {
    BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(index);
    return (String) part.getContent();
  }

  /** For looking at: target/mails has what the tests composed. */
  private static void save(String name, MimeMessage message) throws Exception {
    Path directory = Files.createDirectories(Path.of("target", "mails"));
    try (OutputStream out = Files.newOutputStream(directory.resolve(name + ".eml"))) {
      message.writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Files.writeString(directory.resolve(name + ".html"), part(message, 1));
    Files.writeString(directory.resolve(name + ".txt"), part(message, 0));
  }
}
