package org.counterpart.matching.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.counterpart.stack.test.LocalStackResource;
import org.counterpart.stack.test.Tables;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class HeldIT {
  @Inject DataSource database;

  @Test
  void shouldExportEveryTableOrSayWhyNot() throws SQLException {
    assertThat(Held.ON_PARTNER.undecided(Tables.of(database)))
        .as("Name each in Held: among tables, or among others with why not")
        .isEmpty();
  }
}
