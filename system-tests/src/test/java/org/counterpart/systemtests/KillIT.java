package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.concurrent.TimeUnit;
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
      awaitAFifth(aFifth, clients, posts);
      stack.kill(victim);
      posted = new ArrayList<>();
      for (Future<Opportunity> post : posts) {
        posted.add(post.get());
      }
    }
    stack.awaitRestart(victim, pid);

    // then
    assertThat(posted).extracting(Opportunity::id).doesNotHaveDuplicates().hasSize(times);
    awaitEndOfDeliveries(posted);
    for (Partner partner : List.of(first, second)) {
      Map<Opportunity, List<Mail>> mails = mails(partner.address(), posted);
      assertThat(mails.keySet())
          .as("what %s has a mail for", partner.address())
          .containsExactlyInAnyOrderElementsOf(posted);
      mails.forEach((opportunity, copies) -> assertOnce(victim, opportunity, partner, copies));
    }
  }

  private static void awaitAFifth(
      CountDownLatch aFifth, ExecutorService clients, List<Future<Opportunity>> posts)
      throws InterruptedException {
    if (!aFifth.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      clients.shutdownNow(); // Closing them would wait for every post.
      AssertionError failure =
          new AssertionError("a fifth of the posts was not accepted in " + PATIENCE);
      posts.stream()
          .filter(post -> post.state() == Future.State.FAILED)
          .forEach(post -> failure.addSuppressed(post.exceptionNow()));
      throw failure;
    }
  }

  /** After that no mail comes: neither a first nor, from a delivery taken over, a second. */
  private static void awaitEndOfDeliveries(List<Opportunity> posted) {
    List<Opportunity> unfinished = new ArrayList<>(posted);
    await()
        .alias("two sent deliveries for each of " + posted.size() + " opportunities")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              unfinished.removeIf(KillIT::isSent);
              return unfinished.isEmpty();
            });
  }

  private static boolean isSent(Opportunity opportunity) {
    List<JsonNode> deliveries = opportunity.deliveries();
    return deliveries.size() == 2
        && deliveries.stream().allMatch(delivery -> delivery.get("state").asText().equals("SENT"));
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
   * Once to the reader: where notification-service dies, a mail whose acceptance was under way is
   * sent again under the same Message-ID, and the log of that very delivery says so. The death of
   * anything else is no reason: while the database is away, the process that sent the mail keeps
   * the outcome until it can be stored.
   */
  private static void assertOnce(
      String victim, Opportunity opportunity, Partner partner, List<Mail> copies) {
    String what = "copies of %s to %s".formatted(opportunity.title(), partner.address());
    assertThat(copies.stream().map(mail -> mail.headers().get("Message-ID")).distinct())
        .as(what)
        .hasSize(1);
    if (copies.size() > 1) {
      assertThat(victim).as(what).isEqualTo(Service.NOTIFICATION.part());
      assertThat(opportunity.deliveries())
          .as(what)
          .filteredOn(
              delivery -> delivery.get("partnerId").asText().equals(partner.id().toString()))
          .singleElement()
          .satisfies(
              delivery ->
                  assertThat(delivery.get("attempts").asInt())
                      .isGreaterThanOrEqualTo(copies.size()));
    }
  }
}
