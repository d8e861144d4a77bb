package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterpart.systemtests.inbox.Inbox.Line;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api.Reply;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.OpportunityDraft;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A service, or what all of them need, dies without warning while opportunities are being posted,
 * and is started again. {@code -Dkill.posts} says how many there are; ./verify asks for 500.
 */
@SystemTest
class KillIT {

  private static final int POSTS = Integer.getInteger("kill.posts", 50);
  private static final int CLIENTS = 4;
  private static final int FEW_POSTS = Math.min(POSTS, 100);
  private static final Duration PATIENCE = Duration.ofSeconds(120 + POSTS / 2);

  private final Stack stack;
  private final World world;
  private final Map<String, Read> read = new HashMap<>();

  KillIT(Stack stack, World world) {
    this.stack = stack;
    this.world = world;
  }

  @ParameterizedTest
  @EnumSource
  void shouldMailEverythingThatWasPostedAndNothingTwice(Service victim) throws Exception {
    killWhilePosting(victim.part(), POSTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka", "postgres"})
  void shouldDoSoWhenKafkaOrPostgreSqlDies(String victim) throws Exception {
    killWhilePosting(victim, FEW_POSTS);
  }

  private void killWhilePosting(String victim, int times) throws Exception {
    // given
    long pid = stack.pid(victim);
    Partner poster = world.partner("Poster").contact("Paul").register();
    Partner first = world.partner("First").silverIn("mpn:security").contact("Fay").register();
    Partner second = world.partner("Second").goldIn("mpn:security").contact("Sue").register();

    // when
    CountDownLatch aFifth = new CountDownLatch(times / 5);
    List<Opportunity> posted;
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Opportunity>> posts = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        String title = victim + " dies " + i;
        posts.add(clients.submit(() -> postUntilAccepted(poster, title, aFifth)));
      }
      aFifth.await();
      stack.kill(victim);
      posted = new ArrayList<>();
      for (Future<Opportunity> post : posts) {
        posted.add(post.get());
      }
    }
    stack.awaitRestart(victim, pid);

    // then
    assertThat(posted).extracting(Opportunity::id).doesNotHaveDuplicates().hasSize(times);
    for (String address : List.of(first.address(), second.address())) {
      await()
          .alias("a mail to " + address + " for each of " + times + " opportunities")
          .atMost(PATIENCE)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> mails(address, posted).size() == times);
      assertThat(mails(address, posted).entrySet())
          .allSatisfy(entry -> assertOnce(entry.getKey(), entry.getValue()));
    }
  }

  /** The same key each time, so that a post whose answer was lost is not made twice. */
  private Opportunity postUntilAccepted(Partner poster, String title, CountDownLatch accepted) {
    OpportunityDraft draft =
        world
            .opportunity(poster, title)
            .requiring("mpn:security", "SILVER")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    Reply reply =
        await()
            .atMost(PATIENCE)
            .pollDelay(Duration.ZERO)
            .pollInterval(Duration.ofMillis(300))
            .ignoreExceptionsInstanceOf(IOException.class)
            .until(() -> draft.trySend("OPEN"), answer -> answer.status() < 500);
    accepted.countDown();
    return draft.posted(reply.expect(201));
  }

  /** A mail is read once, however often the inbox is looked at. */
  private record Read(Mail mail, Optional<Opportunity> about) {}

  /** The mails of a person's inbox by the opportunity that they are about. */
  private Map<Opportunity, List<Mail>> mails(String address, List<Opportunity> posted) {
    Map<Opportunity, List<Mail>> found = new HashMap<>();
    for (Line line : stack.inbox().to(address)) {
      Read one = read.computeIfAbsent(line.id(), _ -> read(line, posted));
      one.about()
          .ifPresent(about -> found.computeIfAbsent(about, _ -> new ArrayList<>()).add(one.mail()));
    }
    return found;
  }

  private Read read(Line line, List<Opportunity> posted) {
    Mail mail = stack.inbox().read(line);
    return new Read(
        mail,
        posted.stream()
            .filter(opportunity -> mail.text().contains(opportunity.title()))
            .findFirst());
  }

  /**
   * Once to the reader: a mail whose acceptance was under way at the kill is sent again under the
   * same Message-ID, and the delivery log says so. Anything else twice is a mistake.
   */
  private static void assertOnce(Opportunity opportunity, List<Mail> mails) {
    assertThat(mails.stream().map(mail -> mail.headers().get("Message-ID")).distinct())
        .as(opportunity.title())
        .hasSize(1);
    if (mails.size() > 1) {
      assertThat(opportunity.deliveries())
          .as("copies of %s to %s", opportunity.title(), mails.getFirst().recipients())
          .anySatisfy(delivery -> assertThat(delivery.get("attempts").asInt()).isGreaterThan(1));
    }
  }
}
