package org.counterpart.benchmarks.team;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.team.Crews.Crew;

/**
 * The cheapest team as CP-SAT is told: set cover, where a crew of more silvers than people says
 * which of them it covers.
 */
final class TeamModel {

  private final CpModel model = new CpModel();
  private final List<List<Literal>> covering;

  private TeamModel(int requirements) {
    covering =
        IntStream.range(0, requirements)
            .<List<Literal>>mapToObj(need -> new ArrayList<>())
            .toList();
  }

  static CpModel of(List<Crew> crews, int requirements) {
    TeamModel team = new TeamModel(requirements);
    Literal[] chosen = new Literal[crews.size()];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = team.model.newBoolVar("");
      team.cover(crews.get(i), chosen[i]);
    }
    team.covering.forEach(team.model::addAtLeastOne);
    long[] fees = crews.stream().mapToLong(Crew::fee).toArray();
    team.model.minimize(LinearExpr.weightedSum(chosen, fees));
    return team.model;
  }

  private void cover(Crew crew, Literal chosen) {
    if (crew.isWhole()) {
      addTo(crew.reach(), chosen);
      return;
    }
    addTo(crew.gold(), chosen);
    List<Literal> seats = new ArrayList<>();
    for (int left = crew.silver(); left != 0; left &= left - 1) {
      Literal seat = model.newBoolVar("");
      model.addImplication(seat, chosen);
      addTo(left & -left, seat);
      seats.add(seat);
    }
    model.addLessOrEqual(LinearExpr.sum(seats.toArray(Literal[]::new)), Crews.SILVERS);
  }

  private void addTo(int needs, Literal literal) {
    for (int left = needs; left != 0; left &= left - 1) {
      covering.get(Integer.numberOfTrailingZeros(left)).add(literal);
    }
  }
}
