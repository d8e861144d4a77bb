package org.counterpart.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engine.Change;
import org.counterpart.engine.Match;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Rotation;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.Weights;

/** The engine itself, asked as the matching service asks it. */
final class Shipped implements Ranker {

  private final String name;
  private final EngineWorld world;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final Snapshot snapshot;
  private final List<Long> nanos = new ArrayList<>();

  Shipped(
      String name, TimeSplit split, EngineWorld world, List<Partner> partners, Weights weights) {
    this(name, split, world, partners, weights, Rotation.OF_EQUALS);
  }

  Shipped(
      String name,
      TimeSplit split,
      EngineWorld world,
      List<Partner> partners,
      Weights weights,
      Rotation rotation) {
    this.name = name;
    this.world = world;
    for (int i = 0; i < split.organisations().size(); i++) {
      numbers.put(EngineWorld.id(split.organisations().get(i)), i);
    }
    MatchingEngine engine = MatchingEngine.inMemory(weights, rotation);
    engine.apply(partners.stream().<Change>map(Change.PutPartner::new).toList());
    snapshot = engine.snapshot();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int[] best(Trial trial, int most) {
    Opportunity opportunity = world.opportunity(trial);
    long begin = System.nanoTime();
    List<Match> top = snapshot.top(opportunity, most, 0);
    nanos.add(System.nanoTime() - begin);
    return top.stream().map(Match::partner).mapToInt(numbers::get).toArray();
  }

  /** How long a part of the answers took at most, in milliseconds. */
  double milliseconds(double part) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int at = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, at)) / 1e6;
  }
}
