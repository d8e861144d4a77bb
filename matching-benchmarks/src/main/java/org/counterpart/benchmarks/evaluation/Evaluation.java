package org.counterpart.benchmarks.evaluation;

/** Puts every trial to a ranker. */
final class Evaluation {

  private final TimeSplit split;
  private final Progress progress;

  Evaluation(TimeSplit split, Progress progress) {
    this.split = split;
    this.progress = progress;
  }

  Figures of(Ranker ranker) {
    Figures.Sum sum = new Figures.Sum(split.organisations().size());
    int done = 0;
    for (Trial trial : split.trials()) {
      sum.add(ranker.best(trial, Figures.DEPTH), trial.truth());
      progress.count(ranker.name(), ++done, split.trials().size());
    }
    return sum.figures();
  }
}
