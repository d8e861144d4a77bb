package org.counterpart.profile.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowStoreTest {

  @ParameterizedTest
  @CsvSource({
    "23505, true, true",
    "40001, true, false",
    "40P01, true, false",
    "23502, false, false",
    "08006, false, false"
  })
  void shouldTellWhatIsTakenFromWhatMerelyCollided(String state, boolean conflict, boolean taken) {
    var failure = new IllegalStateException(new SQLException("refused", state));

    assertThat(RowStore.isConflict(failure)).isEqualTo(conflict);
    assertThat(RowStore.isTaken(failure)).isEqualTo(taken);
  }
}
