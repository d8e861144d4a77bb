package org.counterpart.benchmarks.team;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.counterpart.benchmarks.structural.Question;

/** OR-Tools' CP-SAT on the set cover problem, one thread, until it has proved its answer. */
public final class CpSat implements TeamMaker {

  private final Candidates candidates;

  /**
   * @throws UnsatisfiedLinkError where there is no native library for this machine
   */
  public CpSat(Candidates candidates) {
    Loader.loadNativeLibraries();
    this.candidates = candidates;
  }

  @Override
  public long cost(Question question) {
    int[] cheapest = candidates.cheapest(question);
    if (Candidates.hasGap(cheapest)) {
      return NO_TEAM;
    }
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    CpSolverStatus status = solver.solve(model(cheapest));
    if (status != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("CP-SAT ended " + status);
    }
    return Math.round(solver.objectiveValue());
  }

  private static CpModel model(int[] cheapest) {
    int[] sets = Candidates.worthwhile(cheapest);
    CpModel model = new CpModel();
    Literal[] chosen = new Literal[sets.length];
    for (int i = 0; i < sets.length; i++) {
      chosen[i] = model.newBoolVar("");
    }
    for (int bit = 1; bit < cheapest.length; bit <<= 1) {
      List<Literal> covering = new ArrayList<>();
      for (int i = 0; i < sets.length; i++) {
        if ((sets[i] & bit) != 0) {
          covering.add(chosen[i]);
        }
      }
      model.addAtLeastOne(covering);
    }
    long[] costs = Arrays.stream(sets).mapToLong(set -> cheapest[set]).toArray();
    model.minimize(LinearExpr.weightedSum(chosen, costs));
    return model;
  }

  @Override
  public boolean isExact() {
    return true;
  }
}
