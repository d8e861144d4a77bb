package org.counterpart.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engine.Change;
import org.counterpart.engine.Contribution;
import org.counterpart.engine.Match;
import org.counterpart.engine.MatchingEngine;
import org.counterpart.engine.Part;
import org.counterpart.engine.Share;
import org.counterpart.engine.Snapshot;
import org.counterpart.engine.Weights;

/**
 * The best candidates of each trial under the weights to start from, and what each of them has of
 * every part: its contribution, as a fraction of the part's share.
 */
final class Training {

  /** The parts whose shares are fitted. */
  static final List<Part> FITTED =
      List.of(
          Part.EXPERIENCE,
          Part.WORK,
          Part.WORDS,
          Part.NETWORK,
          Part.TRUST,
          Part.NAMED,
          Part.NAME,
          Part.CITY,
          Part.COUNTRY,
          Part.NEAR);

  private static final int CANDIDATES = 250;

  /** So that every contribution is measured finely enough, whatever its share was before. */
  private static final int LEAST_SHARE = 512;

  private final Weights before;
  private final int depth;
  private final Progress progress;
  private final List<ListwiseFit.Lists> lists = new ArrayList<>();

  Training(Weights before, int depth, Progress progress) {
    this.before = measurable(before);
    this.depth = depth;
    this.progress = progress;
  }

  private static Weights measurable(Weights weights) {
    double[] shares = FITTED.stream().mapToDouble(part -> share(weights, part)).toArray();
    return shared(weights, weights.version(), shares);
  }

  private static double share(Weights weights, Part part) {
    return Math.max(LEAST_SHARE, weights.share(part));
  }

  void add(TimeSplit split) {
    progress.step(split.toString());
    EngineWorld world = new EngineWorld(split, depth);
    MatchingEngine engine = MatchingEngine.inMemory(before);
    engine.apply(world.partners().stream().<Change>map(Change.PutPartner::new).toList());
    Map<UUID, Integer> numbers = new HashMap<>();
    for (int i = 0; i < split.organisations().size(); i++) {
      numbers.put(EngineWorld.id(split.organisations().get(i)), i);
    }
    Snapshot snapshot = engine.snapshot();
    int done = 0;
    for (Trial trial : split.trials()) {
      List<Match> best = snapshot.top(world.opportunity(trial), CANDIDATES, 0);
      lists.add(lists(best, trial, numbers));
      progress.count("measured", ++done, split.trials().size());
    }
  }

  private ListwiseFit.Lists lists(List<Match> best, Trial trial, Map<UUID, Integer> numbers) {
    float[][] features = new float[best.size()][];
    boolean[] right = new boolean[features.length];
    for (int c = 0; c < features.length; c++) {
      features[c] = features(best.get(c));
      int number = numbers.get(best.get(c).partner());
      right[c] = Arrays.binarySearch(trial.truth(), number) >= 0;
    }
    return new ListwiseFit.Lists(features, right);
  }

  private float[] features(Match match) {
    float[] features = new float[FITTED.size()];
    for (Contribution contribution : match.contributions()) {
      int at = FITTED.indexOf(contribution.part());
      if (at >= 0) {
        double share = before.share(contribution.part());
        features[at] = (float) (contribution.value() * Weights.WHOLE / share);
      }
    }
    return features;
  }

  List<ListwiseFit.Lists> lists() {
    return lists;
  }

  /** The weights before, with what the fitted parts had shared out anew. */
  Weights weights(String version, double[] fitted) {
    return shared(before, version, fitted);
  }

  /** Rounded where the sums stand, so that every share is whole and nothing is lost. */
  private static Weights shared(Weights weights, String version, double[] parts) {
    int whole =
        Weights.WHOLE
            - weights.shares().entrySet().stream()
                .filter(entry -> !FITTED.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue().units())
                .sum();
    double sum = Arrays.stream(parts).sum();
    Map<Part, Share> shares = new EnumMap<>(weights.shares());
    double before = 0;
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      before += parts[i];
      int units = (int) Math.round(whole * before / sum) - given;
      given += units;
      Share old = shares.getOrDefault(FITTED.get(i), Share.straight(0));
      shares.put(FITTED.get(i), new Share(units, old.scale(), old.bend()));
    }
    return new Weights(
        version, shares, weights.mustHave(), weights.byReference(), weights.lapsing());
  }
}
