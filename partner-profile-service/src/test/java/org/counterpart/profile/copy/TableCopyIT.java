package org.counterpart.profile.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** What PostgreSQL reads out of what is written here. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TableCopyIT {
  private static final UUID ID = UUID.fromString("f199a5a0-1234-7000-8000-00000000abcd");
  private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000001");

  @Inject DataSource dataSource;
  @Inject TableCopy copy;

  @Test
  void shouldStoreEveryKindOfValue() {
    // given
    var sent =
        new Values(
            ID,
            "ünï 🚀\t\\N",
            Long.MIN_VALUE,
            LocalDate.of(2026, 2, 28),
            Instant.parse("2026-11-22T10:00:00.123456Z"),
            List.of("", "a,b", "NULL"),
            List.of(ID, OTHER));

    // then
    assertThat(copied(sent)).containsExactly(sent);
  }

  @Test
  void shouldStoreNull() {
    // given
    var nothing = new Values(null, null, 0, null, null, null, null);
    var something = new Values(OTHER, "", -1, LocalDate.EPOCH, Instant.EPOCH, List.of(), List.of());

    // then
    assertThat(copied(nothing, something, nothing)).containsExactly(nothing, something, nothing);
  }

  @Test
  void shouldStoreDaysAndInstantsOnBothSidesOfTheirEpoch() {
    // given
    var sent =
        List.of(
            at("1582-10-04", "1582-10-04T23:59:59.999999Z"),
            at("1900-01-01", "1900-01-01T00:00:00Z"),
            at("1999-12-31", "1999-12-31T23:59:59.999999Z"),
            at("2000-01-01", "2000-01-01T00:00:00Z"),
            at("2000-02-29", "2000-01-01T00:00:00.000001Z"),
            at("9999-12-31", "9999-12-31T23:59:59.999999Z"));

    // then
    assertThat(copied(sent.toArray(Values[]::new))).containsExactlyElementsOf(sent);
  }

  @Test
  void shouldCutOffWhatIsFinerThanAMicrosecond() {
    assertThat(
            copied(
                at("2000-01-01", "1999-12-31T23:59:59.999999999Z"),
                at("2000-01-01", "2026-01-01T00:00:00.000000999Z")))
        .containsExactly(
            at("2000-01-01", "1999-12-31T23:59:59.999999Z"),
            at("2000-01-01", "2026-01-01T00:00:00Z"));
  }

  private static Values at(String day, String instant) {
    return new Values(null, null, 0, LocalDate.parse(day), Instant.parse(instant), null, null);
  }

  /** What is in the table after these rows were copied to it. */
  private List<Values> copied(Values... rows) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (var connection = dataSource.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(Values.TABLE);
                copy.insert(List.of(rows));
                return Values.all(statement);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
