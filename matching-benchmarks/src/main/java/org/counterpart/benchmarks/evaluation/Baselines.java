package org.counterpart.benchmarks.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterpart.benchmarks.cordis.Competency;
import org.counterpart.benchmarks.cordis.Project;

/** The rankings that anybody would try first. */
final class Baselines {

  private final TimeSplit split;
  private final int count;
  private final double[] popularity;
  private final int[][] projects;
  private final Map<String, int[]> holders = new HashMap<>();
  private final Bm25 text;
  private final Bm25 paths;

  Baselines(TimeSplit split) {
    this.split = split;
    count = split.organisations().size();
    popularity = new double[count];
    text = new Bm25(count);
    paths = new Bm25(count);
    Ints[] took = new Ints[count];
    Arrays.setAll(took, i -> new Ints());
    Map<String, Ints> having = new HashMap<>();
    for (int p = 0; p < split.history().size(); p++) {
      Project project = split.history().get(p);
      int[] words = text.numbers(project.text());
      int[] path = paths.numbers(path(project));
      Set<String> codes = codes(project);
      for (int member : split.members(project)) {
        popularity[member]++;
        took[member].add(p);
        text.add(member, words);
        paths.add(member, path);
        codes.forEach(code -> having.computeIfAbsent(code, c -> new Ints()).add(member));
      }
    }
    projects = Arrays.stream(took).map(Ints::toArray).toArray(int[][]::new);
    having.forEach((code, all) -> holders.put(code, all.distinct()));
    text.finish();
    paths.finish();
  }

  /** In the order in which they are printed. */
  List<Ranker> all() {
    Random random = new Random(7);
    return List.of(
        ranker("random", trial -> random(random)),
        ranker("popularity", trial -> popularity.clone()),
        ranker("overlap", this::overlap),
        ranker("bm25-paths", trial -> paths.score(path(trial.project()))),
        ranker("trust", this::trust),
        ranker("bm25-text", this::text),
        ranker("text+trust", trial -> sum(text(trial), trust(trial))),
        ranker("untuned-sum", trial -> sum(text(trial), trust(trial), overlap(trial), popularity)));
  }

  private Ranker ranker(String name, ByScore.Scores scores) {
    return new ByScore(name, count, scores);
  }

  private double[] random(Random random) {
    return random.doubles(count).toArray();
  }

  /** Competencies that trial and organisation share, the rare ones for more. */
  private double[] overlap(Trial trial) {
    double[] scores = new double[count];
    for (String code : codes(trial.project())) {
      int[] having = holders.getOrDefault(code, new int[0]);
      for (int organisation : having) {
        scores[organisation] += Math.log(1 + count / (having.length + 0.5));
      }
    }
    return scores;
  }

  /** In how many projects an organisation took part together with the poster. */
  private double[] trust(Trial trial) {
    double[] scores = new double[count];
    if (trial.poster() >= 0) {
      for (int project : projects[trial.poster()]) {
        for (int member : split.members(split.history().get(project))) {
          scores[member]++;
        }
      }
    }
    return scores;
  }

  private double[] text(Trial trial) {
    return text.score(trial.project().text());
  }

  /** The sum of each as a share of its most. */
  private double[] sum(double[]... parts) {
    double[] sum = new double[count];
    for (double[] scores : parts) {
      double most = Arrays.stream(scores).max().orElse(0);
      for (int i = 0; i < count && most > 0; i++) {
        sum[i] += scores[i] / most;
      }
    }
    return sum;
  }

  private Set<String> codes(Project project) {
    return split.cordis().competencies(project).stream()
        .map(Competency::code)
        .collect(Collectors.toSet());
  }

  private String path(Project project) {
    return split.cordis().competencies(project).stream()
        .map(Competency::path)
        .collect(Collectors.joining(" "));
  }
}
