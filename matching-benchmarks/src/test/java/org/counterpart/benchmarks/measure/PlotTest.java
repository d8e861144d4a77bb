package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PlotTest {

  @Test
  void shouldDrawALineForEverybody() throws Exception {
    String svg =
        Plot.of(
            "Times",
            Map.of(
                "engine",
                List.of(
                    Lines.line("engine", true, 10_000, 10),
                    Lines.line("engine", true, 1_000_000, 40)),
                "peer",
                List.of(Lines.line("peer", false, 10_000, 2500))));

    var drawn =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(drawn.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    assertThat(drawn.getElementsByTagName("circle").getLength()).isEqualTo(3);
  }

  @Test
  void shouldPlaceNumbersByTheirLogarithm() {
    LogAxis axis = new LogAxis(10, 1000, 0, 100);

    assertThat(axis.at(10)).isZero();
    assertThat(axis.at(100)).isEqualTo(50);
    assertThat(axis.at(1000)).isEqualTo(100);
    assertThat(axis.powers()).containsExactly(10.0, 100.0, 1000.0);
  }
}
