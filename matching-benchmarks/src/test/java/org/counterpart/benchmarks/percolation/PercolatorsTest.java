package org.counterpart.benchmarks.percolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.ecosystem.Scale;
import org.counterpart.engine.Partner;
import org.junit.jupiter.api.Test;

class PercolatorsTest {

  private static final int PARTNERS = 60;
  private static final int OPPORTUNITIES = 500;

  private final Ecosystem ecosystem = new Ecosystem(new Scale(PARTNERS, 30));
  private final List<Partner> partners =
      IntStream.range(0, PARTNERS).mapToObj(ecosystem::partner).toList();
  private final PercolationCheck check = new PercolationCheck(ecosystem, OPPORTUNITIES);

  @Test
  void shouldFindSomethingForSomePartners() {
    ScanPercolator scan = new ScanPercolator(ecosystem, OPPORTUNITIES);

    assertThat(partners).anySatisfy(each -> assertThat(scan.fitting(each).size()).isPositive());
    assertThat(partners).anySatisfy(each -> assertThat(scan.fitting(each).size()).isZero());
  }

  @Test
  void shouldCoverWhatTheScanFinds() throws IOException {
    assertAgrees(new CoveringPercolator(ecosystem, OPPORTUNITIES));
  }

  @Test
  void shouldMonitorWhatTheScanFinds() throws IOException {
    assertAgrees(new MonitorPercolator(ecosystem, OPPORTUNITIES));
  }

  @Test
  void shouldFindByTheIndexWhatTheScanFinds() {
    assertAgrees(new IndexPercolator(ecosystem, OPPORTUNITIES));
  }

  @Test
  void shouldFindByTheWholeEngineWhatTheScanFinds() {
    assertAgrees(new EnginePercolator(ecosystem, OPPORTUNITIES, partners));
  }

  private void assertAgrees(Percolator percolator) {
    try (percolator) {
      assertThat(partners).allMatch(partner -> check.agrees(percolator, partner));
    }
  }
}
