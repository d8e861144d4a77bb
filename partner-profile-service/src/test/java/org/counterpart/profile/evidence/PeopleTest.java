package org.counterpart.profile.evidence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.counterpart.profile.badge.BadgeRefusedException;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Optional<String> NO_ID = Optional.empty();

  private final People people = new People();

  @Test
  void shouldMeetTheSamePersonAgain() throws BadgeRefusedException {
    people.meet("p1", "ada@x.example", Optional.of("did:x:1"));
    people.meet("p1", "ada@x.example", Optional.of("did:y:7"));
    people.meet("p2", "bob@x.example", NO_ID);
  }

  @Test
  void shouldNotTakeOneForTwo() throws BadgeRefusedException {
    // given
    people.meet("p1", "ada@x.example", Optional.of("did:x:1"));

    // when, then
    refused("p2", "ada@x.example", NO_ID);
    refused("p2", "did:x:1", Optional.of("did:x:1"));
    refused("p2", "bob@x.example", Optional.of("did:x:1"));
  }

  @Test
  void shouldNotTakeTwoForOne() throws BadgeRefusedException {
    people.meet("p1", "ada@x.example", NO_ID);

    refused("p1", "bob@x.example", NO_ID);
  }

  private void refused(String person, String identity, Optional<String> subjectId) {
    assertThatThrownBy(() -> people.meet(person, identity, subjectId))
        .isInstanceOf(BadgeRefusedException.class);
  }
}
