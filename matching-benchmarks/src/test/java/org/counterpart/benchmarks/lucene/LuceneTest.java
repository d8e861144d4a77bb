package org.counterpart.benchmarks.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.Question;
import org.counterpart.benchmarks.structural.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneTest {

  @TempDir Path directory;

  @Test
  void shouldGiveTheEnginesAnswers() {
    assertAgrees(Questions.FEW_COMPETENCIES);
  }

  @Test
  void shouldGiveThemWhereFewCoverAnything() {
    assertAgrees(Questions.MANY_COMPETENCIES);
  }

  private void assertAgrees(Ecosystem ecosystem) {
    try (LuceneExact lucene = new LuceneExact(ecosystem, directory)) {
      Questions.assertAgrees(ecosystem, lucene);
      assertThat(lucene.bytes()).isPositive();
    }
  }

  @Test
  void shouldAnswerRoughlyWhenFlat() {
    Ecosystem ecosystem = Questions.FEW_COMPETENCIES;
    try (LuceneFlat flat = new LuceneFlat(ecosystem, directory)) {
      assertThat(IntStream.range(0, 20).mapToObj(ecosystem::opportunity).map(Question::of))
          .allSatisfy(question -> assertThat(flat.top(question, 50).units()).isNotEmpty());
    }
  }
}
