package org.counterpart.benchmarks.postgresql;

import java.nio.file.Path;
import org.counterpart.benchmarks.structural.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlCompetitorIT {

  @TempDir Path directory;

  @Test
  void shouldGiveTheEnginesAnswers() throws Exception {
    try (Server server = Server.start(directory);
        PostgreSqlCompetitor peer =
            new PostgreSqlCompetitor(Questions.MANY_COMPETENCIES, server.url())) {
      Questions.assertAgrees(Questions.MANY_COMPETENCIES, peer);
    }
  }
}
