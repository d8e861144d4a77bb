package org.counterpart.systemtests.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.counterpart.systemtests.inbox.Inbox;
import org.counterpart.systemtests.inbox.Inbox.Line;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the README has a newcomer type does what the README says. */
@SystemTest
class ReadmeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TITLE = "Zero trust for a hospital group";

  private final World world;
  private final Inbox inbox;
  private final Terminal terminal;

  ReadmeIT(Stack stack, World world) throws IOException {
    this.world = world;
    this.inbox = stack.inbox();
    this.terminal = new Terminal(stack.directory());
  }

  /** One of them may be the partner that the README finds to post for. */
  @BeforeEach
  void somebodyIsThere() {
    world.partner("Fabrikam").goldIn("mpn:security").contact("Ada").register();
    world.partner("Contoso").silverIn("mpn:security").contact("Ben").register();
  }

  @AfterEach
  void leaveTheTerminal() {
    terminal.close();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void shouldDoWhatItsThreeCallsPromise() throws Exception {
    // given
    terminal.require(List.of("curl", "jq"));
    List<String> commands = Readme.commands("Three calls");
    assertThat(commands).as("the preparation and three calls").hasSize(4);
    terminal.run(commands.getFirst());

    // when
    String posted = terminal.run(commands.get(1));

    // then
    String id = terminal.run("echo $id");
    assertThat(posted)
        .startsWith("HTTP/1.1 201")
        .containsPattern("(?i)\\r?\\nlocation: \\S+/opportunities/" + UUID.fromString(id));
    try {
      assertThat(typeUntil("matches", commands.get(2), this::hasMatches).path("items"))
          .allSatisfy(ReadmeIT::assertExplained);
      JsonNode mail = typeUntil("the mail", commands.get(3), this::isAboutIt);
      assertThat(mail.path("subject").asText()).contains("Security");
    } finally {
      withdraw(UUID.fromString(id));
    }
  }

  /** The newcomer types a command again until what the others were told of has arrived. */
  private JsonNode typeUntil(String what, String command, Predicate<JsonNode> there) {
    return await()
        .alias(what)
        .atMost(PATIENCE)
        .until(() -> new ObjectMapper().readTree(terminal.run(command)), there);
  }

  private boolean hasMatches(JsonNode answer) {
    return !answer.path("items").isEmpty();
  }

  private boolean isAboutIt(JsonNode mail) {
    Line line = new Line(mail.path("id").asText(), mail.path("to").asText(), "");
    return mail.has("id") && inbox.read(line).text().contains(TITLE);
  }

  private static void assertExplained(JsonNode match) {
    assertThat(match.path("contributions")).isNotEmpty();
    assertThat(match.findValuesAsText("text")).as("reasons").isNotEmpty();
  }

  /** It is open to everybody, and other tests' partners are not to be told of it. */
  private void withdraw(UUID opportunity) throws IOException {
    UUID poster = UUID.fromString(terminal.run("echo $poster"));
    new Opportunity(world, new Partner(poster, "the README's poster", Map.of()), opportunity, TITLE)
        .cancel();
  }
}
