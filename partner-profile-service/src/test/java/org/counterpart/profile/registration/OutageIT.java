package org.counterpart.profile.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.copy.TableCopy;
import org.counterpart.stack.test.LocalStackResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is really thrown when PostgreSQL goes away, and when it does not. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class OutageIT {
  private static final String END_OWN_SESSION =
      "select cast(pg_terminate_backend(pg_backend_pid()) as text)";

  private final String table = "outage_" + UUID.randomUUID().toString().replace('-', '_');

  @Inject EntityManager entities;
  @Inject TableCopy copy;

  @BeforeEach
  void createTable() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                execute(
                    """
                    create table %1$s (id bigint primary key);
                    create function %1$s() returns trigger language plpgsql as $$
                    begin
                      if new.id = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
                      if new.id = 2 then raise exception 'refused'; end if;
                      return new;
                    end $$;\
                    """
                        .formatted(table)));
  }

  @Test
  void shouldSeeThatTheConnectionBreaksInAStatement() {
    assertThat(RowStore.isAway(failureOf(() -> execute(END_OWN_SESSION)))).isTrue();
  }

  @Test
  void shouldSeeThatTheConnectionBreaksInACopy() {
    // given
    trigger("create trigger t before insert on %s");

    // then
    assertThat(RowStore.isAway(failureOf(() -> copy.insert(List.of(row(0), row(1)))))).isTrue();
    assertThat(RowStore.isAway(failureOf(() -> copy.insert(List.of(row(2)))))).isFalse();
  }

  @Test
  void shouldSeeThatTheConnectionBreaksInTheCommit() {
    // given
    trigger("create constraint trigger t after insert on %s deferrable initially deferred");

    // then
    assertThat(RowStore.isAway(failureOf(() -> copy.insert(List.of(row(1)))))).isTrue();
    assertThat(RowStore.isAway(failureOf(() -> copy.insert(List.of(row(2)))))).isFalse();
  }

  @Test
  void shouldNotTakeATransactionThatTookTooLongForAnOutage() {
    // when
    var failure =
        catchThrowable(
            () ->
                QuarkusTransaction.requiringNew()
                    .timeout(1)
                    .run(
                        () -> {
                          execute("select cast(pg_sleep(3) as text)");
                          copy.insert(List.of(row(0)));
                        }));

    // then
    assertThat(failure).isNotNull();
    assertThat(RowStore.isAway(failure)).as("%s", failure).isFalse();
  }

  @Test
  void shouldSeeThatThePoolHasNoConnectionInTime() throws SQLException {
    // given
    try (var pool = AgroalDataSource.from(poolOfOne());
        var only = pool.getConnection()) {
      // when
      var failure = catchThrowable(() -> pool.getConnection().close());

      // then
      assertThat(only.isValid(1)).isTrue();
      assertThat(RowStore.isAway(failure)).as("%s", failure).isTrue();
    }
  }

  private static Throwable failureOf(Runnable work) {
    var failure = catchThrowable(() -> QuarkusTransaction.requiringNew().run(work));
    assertThat(failure).isNotNull();
    return failure;
  }

  private void trigger(String beginning) {
    QuarkusTransaction.requiringNew()
        .run(() -> execute((beginning + " for each row execute function %1$s()").formatted(table)));
  }

  private void execute(String sql) {
    var query = entities.createNativeQuery(sql);
    if (sql.startsWith("select")) {
      query.getResultList();
    } else {
      query.executeUpdate();
    }
  }

  private NewRow row(long id) {
    return new NewRow() {
      @Override
      public String table() {
        return table;
      }

      @Override
      public void write(RowWriter row) {
        row.number("id", id);
      }
    };
  }

  private static AgroalDataSourceConfigurationSupplier poolOfOne() {
    return new AgroalDataSourceConfigurationSupplier()
        .connectionPoolConfiguration(
            pool ->
                pool.maxSize(1)
                    .acquisitionTimeout(Duration.ofMillis(500))
                    .connectionFactoryConfiguration(
                        factory ->
                            factory
                                .jdbcUrl(setting("jdbc.url"))
                                .principal(new NamePrincipal(setting("username")))
                                .credential(new SimplePassword(setting("password")))));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
  }
}
