package org.counterpart.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RefusalsTest {

  @Test
  void shouldSayThatTheDatabaseIsAwayWhereThePoolHadNoConnectionInTime() {
    var failure = new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));

    assertThat(Refusals.of(failure)).map(Refusal::type).hasValue(GeneralProblems.UNAVAILABLE);
  }

  @Test
  void shouldSayThatTheDatabaseIsAwayWhereItBrokeOffInACommit() {
    var failure = new IllegalStateException("rolled back");
    failure.addSuppressed(new SQLException("broken", "08006"));

    assertThat(Refusals.of(failure)).map(Refusal::type).hasValue(GeneralProblems.UNAVAILABLE);
  }

  @Test
  void shouldTakeAStatementThatTheDatabaseRefusesForOurFault() {
    assertThat(Refusals.of(new IllegalStateException(new SQLException("no", "42601")))).isEmpty();
  }
}
