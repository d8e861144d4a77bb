package org.counterpart.profile.gold;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The same choice by OR-Tools' CP-SAT: one thread, until it has proved its answer. Who backs what
 * is a flow, how many golds stand counts first, then the most preferred.
 */
final class GoldPeer {
  static {
    Loader.loadNativeLibraries();
  }

  private final CpModel model = new CpModel();
  private final Map<String, List<Literal>> golds = new HashMap<>();
  private final List<BoolVar> stands = new ArrayList<>();
  private final List<GoldWish> wishes;

  private GoldPeer(List<GoldWish> wishes) {
    this.wishes = wishes;
    for (var wish : wishes) {
      var stand = model.newBoolVar(wish.competency());
      var backing = new ArrayList<Literal>();
      for (var person : wish.persons()) {
        var backs = model.newBoolVar("");
        backing.add(backs);
        golds.computeIfAbsent(person, _ -> new ArrayList<>()).add(backs);
      }
      model.addEquality(
          LinearExpr.sum(backing.toArray(Literal[]::new)), LinearExpr.term(stand, wish.needed()));
      stands.add(stand);
    }
    golds.values().forEach(model::addAtMostOne);
  }

  /**
   * The golds that stand; empty where that was not proved in time.
   *
   * @param wishes in the order of preference, 30 at most
   * @param seconds for one case
   */
  static Optional<Set<String>> of(List<GoldWish> wishes, double seconds) {
    return new GoldPeer(wishes).solve(seconds);
  }

  private Optional<Set<String>> solve(double seconds) {
    var worth = new long[wishes.size()];
    for (var c = 0; c < worth.length; c++) {
      worth[c] = (1L << worth.length) + (1L << (worth.length - 1 - c));
    }
    model.maximize(LinearExpr.weightedSum(stands.toArray(BoolVar[]::new), worth));
    var solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    solver.getParameters().setMaxTimeInSeconds(seconds);
    if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
      return Optional.empty();
    }
    var chosen = new HashSet<String>();
    for (var c = 0; c < worth.length; c++) {
      if (solver.booleanValue(stands.get(c))) {
        chosen.add(wishes.get(c).competency());
      }
    }
    return Optional.of(chosen);
  }
}
