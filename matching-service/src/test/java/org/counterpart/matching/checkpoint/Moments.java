package org.counterpart.matching.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.counterpart.engine.Change;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Requirement;
import org.counterpart.engine.Requirement.Asked;
import org.counterpart.engine.Requirement.Priority;
import org.counterpart.engine.Weights;
import org.counterpart.matching.event.Money;
import org.counterpart.matching.event.Topics;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.index.KnownOpportunity;
import org.counterpart.matching.log.LogIdentity;
import org.counterpart.rest.id.Ids;

/** What an index may know, without a log that it is from. */
final class Moments {

  static final TopicPartition PARTNERS = new TopicPartition(Topics.PARTNER_PROFILES, 0);
  static final TopicPartition OPPORTUNITIES = new TopicPartition(Topics.OPPORTUNITIES, 0);
  static final Map<TopicPartition, Long> NEXT = Map.of(PARTNERS, 30L, OPPORTUNITIES, 5L);
  static final LogIdentity LOG =
      new LogIdentity(
          "cluster",
          Map.of(Topics.PARTNER_PROFILES, "first", Topics.OPPORTUNITIES, "second"),
          Duration.ofDays(1));
  static final Instant AS_OF = Instant.parse("2026-11-22T10:00:00.123Z");
  static final UUID PARTNER = Ids.named("partner");

  private Moments() {}

  /** One partner, one open and one closed opportunity. */
  static IndexMoment some() {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    Opportunity open = opportunity("open");
    engine.apply(List.of(new Change.PutPartner(partner()), new Change.PutOpportunity(open)));
    return new IndexMoment(
        engine.snapshot(),
        List.of(
            new KnownOpportunity(open, true, new Money(2_500_000, "EUR")),
            new KnownOpportunity(opportunity("closed"), false, null)),
        NEXT);
  }

  private static Partner partner() {
    Set<String> none = Set.of();
    return new Partner(
        PARTNER,
        "sample:1",
        3,
        "Fabrikam Ltd",
        null,
        null,
        "Robots for plants",
        Set.of("DE"),
        Set.of("de"),
        none,
        none,
        none,
        Set.of(EngagementKind.BUILD_WITH),
        List.of(),
        List.of(new Reference("A plant", "Built with robots", none, Set.of("sample:2"))),
        Instant.EPOCH);
  }

  static Opportunity opportunity(String name) {
    return new Opportunity(
        Ids.named(name),
        2,
        Ids.named("poster"),
        "Robots for a plant – " + name,
        "",
        null,
        Set.of("AT", "DE"),
        Set.of(),
        Set.of(),
        EngagementKind.BUILD_WITH,
        LocalDate.of(2027, 1, 11),
        LocalDate.of(2027, 6, 30),
        List.of(new Requirement("r1", "mpn:security", Asked.ANY, Priority.MUST_HAVE, 60, 2)),
        Instant.parse("2026-11-22T09:00:00Z"));
  }
}
