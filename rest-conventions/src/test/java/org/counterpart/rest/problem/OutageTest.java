package org.counterpart.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "57P01, true",
    "57P03, true",
    "53300, true",
    "53100, true",
    "25006, true",
    "28P01, true",
    "3D000, true",
    // a statement that took too long, memory that a large batch may have used up, and conflicts
    "57014, false",
    "53200, false",
    "23505, false",
    "40P01, false",
    "23514, false"
  })
  void shouldTellADatabaseThatIsAwayFromOneThatRefuses(String state, boolean away) {
    var failure = new IllegalStateException(new SQLException("refused", state));

    assertThat(Outage.behind(failure).isPresent()).isEqualTo(away);
  }

  @Test
  void shouldFindWhatHangsOnAFailedCommit() {
    // given
    var failure = new IllegalStateException("rolled back");
    failure.addSuppressed(new IllegalStateException(new SQLException("broken", "08006")));

    // then
    assertThat(Outage.behind(failure)).map(SQLException::getMessage).hasValue("broken");
  }

  @Test
  void shouldNotTakeAnythingElseForAnOutage() {
    assertThat(Outage.behind(null).isPresent()).isFalse();
    assertThat(Outage.behind(new SQLException()).isPresent()).isFalse();
    // as when the transaction has timed out
    assertThat(
            Outage.behind(new SQLException("Enlisted connection used without transaction"))
                .isPresent())
        .isFalse();
  }

  @Test
  void shouldSeeThatConnectionsAreRefused() throws IOException {
    // given
    int closed;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }

    // then
    assertThat(Outage.behind(failureToConnect(closed)).isPresent()).isTrue();
  }

  @Test
  void shouldSeeThatThePoolGivesUpOnAServerThatDoesNotAnswer() throws IOException {
    // given
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // then
      assertThat(Outage.behind(failureToConnect(silent.getLocalPort())).isPresent()).isTrue();
    }
  }

  private static Throwable failureToConnect(int port) {
    var configuration =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(500))
                        .connectionFactoryConfiguration(
                            factory ->
                                factory.jdbcUrl(
                                    "jdbc:postgresql://127.0.0.1:%d/x".formatted(port))));
    return catchThrowable(
        () -> {
          try (var pool = AgroalDataSource.from(configuration);
              var connection = pool.getConnection()) {
            connection.isValid(1);
          }
        });
  }
}
