package org.counterpart.benchmarks.running;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What was published and is not yet sent, or is sent and not yet read. */
public final class Backlogs {

  private final RunningStack stack;
  private final Api api;

  public Backlogs(RunningStack stack, Api api) {
    this.stack = stack;
    this.api = api;
  }

  /** Returns once the matching index holds so many partners and nothing waits anywhere. */
  public void awaitPartners(int partners, Duration atMost) {
    Waiting.until(
        "the imported partners had reached the other services",
        atMost,
        () ->
            metric(stack.partnerProfile(), "outbox_pending") == 0
                && metric(stack.matching(), "matching_index_partners") >= partners
                && lag() == 0);
  }

  private double metric(String service, String name) {
    return api.get(service + "/q/metrics", stack.operatorToken())
        .lines()
        .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** Records that consumer groups have not committed. */
  private long lag() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
      Collection<GroupListing> groups = admin.listGroups().all().get();
      Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
      long lag = 0;
      for (GroupListing group : groups) {
        committed.clear();
        committed.putAll(
            admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get());
        lag += lag(admin, committed);
      }
      return lag;
    } catch (ExecutionException e) {
      throw new RunFailedException("Kafka does not tell its offsets", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException("interrupted", e);
    }
  }

  private static long lag(Admin admin, Map<TopicPartition, OffsetAndMetadata> committed)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    committed.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
    long lag = 0;
    for (var end : admin.listOffsets(wanted).all().get().entrySet()) {
      lag += Math.max(0, end.getValue().offset() - committed.get(end.getKey()).offset());
    }
    return lag;
  }
}
