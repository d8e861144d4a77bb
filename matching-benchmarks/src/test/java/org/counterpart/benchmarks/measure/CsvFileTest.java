package org.counterpart.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

  @Test
  void shouldSayInEveryLineWhatItWasMeasuredOn(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("benchmark.csv");

    CsvFile.write(file, Lines.SURROUNDINGS, List.of(Lines.line("engine", true, 10_000, 10)));

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith("task,who,size,")
        .endsWith("jvm,flags,commit,day,load_before");
    assertThat(lines.get(1))
        .startsWith(
            "structural top-50,engine,10000,200,0,1000,100000.0,10.0,10.0,30.0,90.0,640000,0,")
        .contains("\"Some processor, 3 GHz\",4,24,Some VM 25")
        .endsWith("-Dx=y,abc123,2026-11-22,0.5");
  }
}
