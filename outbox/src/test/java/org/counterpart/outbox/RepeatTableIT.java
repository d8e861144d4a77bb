package org.counterpart.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

class RepeatTableIT {
  private final OutboxDatabase database = OutboxDatabase.create(new LocalStackResource().start());

  @Test
  void shouldSendATombstoneAgainWhenItsTopicsLagIsOver() throws Exception {
    try (Connection connection = database.dataSource().getConnection()) {
      // given
      RepeatTable.insert(connection, tombstones("due"), _ -> Duration.ofMinutes(-2));
      RepeatTable.insert(connection, tombstones("later"), _ -> Duration.ofHours(12));

      // when
      boolean more = RepeatTable.moveDue(connection);

      // then
      assertThat(more).isFalse();
      assertThat(database.count("topic = 'things' and key = 'due' and data is null")).isEqualTo(1);
      assertThat(database.count("key = 'later'")).isZero();
      RepeatTable.moveDue(connection);
      assertThat(database.count("true")).isEqualTo(1);
    }
  }

  @Test
  void shouldSayThatThereIsMore() throws Exception {
    try (Connection connection = database.dataSource().getConnection()) {
      for (int i = 0; i < 1001; i++) {
        RepeatTable.insert(connection, tombstones("k" + i), _ -> Duration.ofMinutes(-2));
      }

      assertThat(RepeatTable.moveDue(connection)).isTrue();
      assertThat(RepeatTable.moveDue(connection)).isFalse();
      assertThat(database.count("true")).isEqualTo(1001);
    }
  }

  private static List<OutboxEvent> tombstones(String key) {
    return List.of(OutboxEvent.tombstone("things", key, "org.counterpart.thing.v1", key));
  }
}
