package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {

  static List<List<Case>> plans() {
    return List.of(Plan.trial(), Plan.brief(), Plan.whole());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void shouldMeasureTheEngineBeforeItsPeersAreHeldAgainstIt(List<Case> plan) {
    Set<String> answered = new HashSet<>();
    for (Case each : plan) {
      if (each.benchmark() == StructuralBenchmark.class) {
        String scale = each.partners() + " " + each.competencies();
        assertThat(each.isEngine() || answered.contains(scale)).as(each.title()).isTrue();
        answered.add(scale);
      }
    }
  }

  @Test
  void shouldChooseTheEngineBesideWhatIsChosen() {
    assertThat(Plan.only("RoaringBitmap", Plan.brief()))
        .extracting(Case::who)
        .contains(StructuralPeer.ROARING.label(), StructuralPeer.ENGINE_SCALAR.label())
        .doesNotContain(StructuralPeer.LUCENE.label(), PercolationPeer.SCAN.label());
    assertThat(Plan.only("nobody", Plan.brief())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void shouldNotMeasureTwice(List<Case> plan) {
    assertThat(plan).extracting(Case::title).doesNotHaveDuplicates();
    assertThat(plan).extracting(Case::facts).doesNotHaveDuplicates();
  }
}
