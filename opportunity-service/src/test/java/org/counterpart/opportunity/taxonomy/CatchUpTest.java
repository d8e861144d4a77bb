package org.counterpart.opportunity.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class CatchUpTest {
  private final Progress progress = new Progress();
  private final Replica replica = new Replica();
  private final CatchUp catchUp = new CatchUp(progress, replica);

  @Test
  void shouldNotBeDoneBeforeItHasLooked() {
    assertThat(catchUp.isDone()).isFalse();
  }

  @Test
  void shouldBeDoneOnceWhatWasThereAtFirstHasBeenRead() throws InterruptedException {
    progress.end = 10;
    progress.read = 9;
    catchUp.look();
    assertThat(catchUp.isDone()).isFalse();

    progress.end = 1_000;
    progress.read = 10;
    catchUp.look();
    assertThat(catchUp.isDone()).isTrue();
  }

  @Test
  void shouldNotBeDoneWhileNothingIsKnown() throws InterruptedException {
    replica.empty = true;
    catchUp.look();

    assertThat(catchUp.isDone()).isFalse();
  }

  @Test
  void shouldGoOnLookingWhileKafkaIsAway() throws InterruptedException {
    progress.away = true;
    catchUp.look();
    assertThat(catchUp.isDone()).isFalse();

    progress.away = false;
    catchUp.look();
    assertThat(catchUp.isDone()).isTrue();
  }

  @Test
  void shouldStayDoneWhenKafkaGoesAwayLater() throws InterruptedException {
    catchUp.look();
    progress.away = true;
    catchUp.look();

    assertThat(catchUp.isDone()).isTrue();
  }

  private static final class Progress extends LogProgress {
    private long end;
    private long read;
    private boolean away;

    Progress() {
      super(Map.of(), "group");
    }

    @Override
    long end() throws TimeoutException {
      return orAway(end);
    }

    @Override
    long read() throws TimeoutException {
      return orAway(read);
    }

    private long orAway(long offset) throws TimeoutException {
      if (away) {
        throw new TimeoutException();
      }
      return offset;
    }
  }

  private static final class Replica extends CompetencyReplica {
    private boolean empty;

    @Override
    boolean isEmpty() {
      return empty;
    }
  }
}
