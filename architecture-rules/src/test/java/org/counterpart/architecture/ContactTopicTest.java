package org.counterpart.architecture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names and addresses of people travel on one topic, and no other service may even know its name. A
 * topic is a string, so this looks for it in everything that was compiled or is configured.
 */
class ContactTopicTest {
  private static final String TOPIC = "partner-contacts";
  private static final Set<String> PUBLISHER_AND_READER =
      Set.of("notification-service", "partner-profile-service");

  @Test
  void shouldBeNamedByItsPublisherAndItsReaderOnly() {
    assertThat(naming(Production.outputs())).isEqualTo(PUBLISHER_AND_READER);
  }

  @Test
  void shouldBeReadByNotificationServiceOnly() throws IOException {
    Path publisher =
        Production.outputs().stream()
            .filter(output -> module(output).equals("partner-profile-service"))
            .findFirst()
            .orElseThrow();

    assertThat(Files.readString(publisher.resolve("application.properties")))
        .doesNotContain("incoming." + TOPIC);
  }

  @Test
  void shouldNoticeAnotherReader(@TempDir Path root) throws IOException {
    Path output = Files.createDirectories(root.resolve("nosy-service/target/classes"));
    Files.writeString(
        output.resolve("application.properties"), "mp.messaging.incoming.people.topic=" + TOPIC);

    assertThat(naming(Set.of(output))).containsExactly("nosy-service");
  }

  private static Set<String> naming(Collection<Path> outputs) {
    Set<String> found = new TreeSet<>();
    for (Path output : outputs) {
      try (Stream<Path> files = Files.walk(output)) {
        if (files.filter(Files::isRegularFile).anyMatch(ContactTopicTest::isNamedIn)) {
          found.add(module(output));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  /**
   * Every byte is a character here, also in a class file, whose constants are ASCII where ours are.
   */
  private static boolean isNamedIn(Path file) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(TOPIC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String module(Path output) {
    return output.getParent().getParent().getFileName().toString();
  }
}
