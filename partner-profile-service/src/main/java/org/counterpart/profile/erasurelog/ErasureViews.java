package org.counterpart.profile.erasurelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.profile.erasurelog.ErasureView.How;
import org.counterpart.profile.erasurelog.ErasureView.ServiceView;
import org.counterpart.profile.erasurelog.ErasureView.TopicView;

/** Puts together what there is to say of an erasure. */
@ApplicationScoped
class ErasureViews {
  /** Topics of facts: each goes with its retention. */
  private static final List<String> RETAINED =
      List.of("level-changes", "membership-changes", "profile-reminders", "responses");

  private final ErasureRepository erasures;
  private final ErasureConfig config;

  @Inject
  ErasureViews(ErasureRepository erasures, ErasureConfig config) {
    this.erasures = erasures;
    this.config = config;
  }

  ErasureView of(Erasure erasure) {
    var reports = erasures.reports(erasure.id());
    var pending = new TreeSet<>(config.services());
    reports.forEach(report -> pending.remove(report.service()));
    var topics = topics(erasure);
    return new ErasureView(
        erasure.id(),
        erasure.kind(),
        erasure.partnerId(),
        erasure.completedAt() == null ? ErasureState.IN_PROGRESS : ErasureState.COMPLETE,
        erasure.requestedAt(),
        erasure.completedAt(),
        goneBy(topics, reports),
        reports.stream().map(ServiceView::of).toList(),
        List.copyOf(pending),
        topics);
  }

  private static Instant goneBy(List<TopicView> topics, List<ErasureReport> reports) {
    return Stream.concat(
            topics.stream().map(TopicView::goneBy), reports.stream().map(ErasureReport::goneBy))
        .filter(Objects::nonNull)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private List<TopicView> topics(Erasure erasure) {
    // what other services publish of it, they publish once they have purged it
    UUID id = erasure.id();
    var last =
        Stream.concat(
                Stream.of(erasure.requestedAt()),
                erasures.reports(id).stream().map(ErasureReport::finishedAt))
            .max(Instant::compareTo)
            .orElseThrow();
    List<TopicView> topics = new ArrayList<>();
    var compacted = last.plus(config.compacted());
    topics.add(new TopicView("partner-contacts", How.COMPACTION, compacted));
    if (erasure.kind() == ErasureKind.PARTNER) {
      for (var topic : List.of("partner-profiles", "opportunities", "matches")) {
        topics.add(new TopicView(topic, How.COMPACTION, compacted));
      }
      for (var topic : RETAINED) {
        topics.add(new TopicView(topic, How.RETENTION, last.plus(config.facts())));
      }
    }
    topics.add(new TopicView("dead-letter.*", How.RETENTION, last.plus(config.deadLetters())));
    return topics;
  }
}
