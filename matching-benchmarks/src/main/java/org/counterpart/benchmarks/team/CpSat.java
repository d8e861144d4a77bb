package org.counterpart.benchmarks.team;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Arrays;
import java.util.List;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.benchmarks.team.Crews.Crew;

/** OR-Tools' CP-SAT, one thread, until it has proved its answer. */
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
    int requirements = question.features().length;
    List<Crew> crews = worthwhile(candidates.crews(question).all(), requirements);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    CpSolverStatus status = solver.solve(TeamModel.of(crews, requirements));
    if (status == CpSolverStatus.INFEASIBLE) {
      return NO_TEAM;
    }
    if (status != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("CP-SAT ended " + status);
    }
    return Math.round(solver.objectiveValue());
  }

  /** Leaves those out in whose place somebody cheaper can do all that they could. */
  private static List<Crew> worthwhile(List<Crew> crews, int requirements) {
    int[] cheapest = new int[1 << requirements];
    Arrays.fill(cheapest, Integer.MAX_VALUE);
    for (Crew crew : crews) {
      if (crew.isWhole()) {
        cheapest[crew.reach()] = Math.min(cheapest[crew.reach()], crew.fee());
      }
    }
    for (int bit = 1; bit < cheapest.length; bit <<= 1) {
      for (int set = cheapest.length - 1; set > 0; set--) {
        if ((set & bit) == 0) {
          cheapest[set] = Math.min(cheapest[set], cheapest[set | bit]);
        }
      }
    }
    return crews.stream().filter(crew -> crew.fee() <= cheapest[crew.reach()]).toList();
  }

  @Override
  public boolean isExact() {
    return true;
  }
}
