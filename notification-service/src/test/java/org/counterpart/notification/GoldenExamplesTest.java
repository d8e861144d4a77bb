package org.counterpart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.counterpart.contracts.EventSchemas;
import org.counterpart.notification.competency.Competency;
import org.counterpart.notification.contact.PartnerContacts;
import org.counterpart.notification.erasure.Erasure;
import org.counterpart.notification.inbound.RecordReader;
import org.counterpart.notification.match.Match;
import org.counterpart.notification.notice.LevelChanges;
import org.counterpart.notification.notice.MembershipChange;
import org.counterpart.notification.notice.ProfileReminder;
import org.counterpart.notification.opportunity.Opportunity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden example of what this service reads can be read, stored and read again. */
class GoldenExamplesTest {
  private final RecordReader records = new RecordReader();

  static Stream<Arguments> examples() {
    return Stream.of(
            Arguments.of("partner-contacts", PartnerContacts.class),
            Arguments.of("opportunities", Opportunity.class),
            Arguments.of("matches", Match.class),
            Arguments.of("level-changes", LevelChanges.class),
            Arguments.of("profile-reminders", ProfileReminder.class),
            Arguments.of("membership-changes", MembershipChange.class),
            Arguments.of("competencies", Competency.class),
            Arguments.of("erasures", Erasure.class))
        .flatMap(
            topic ->
                EventSchemas.examples((String) topic.get()[0]).entrySet().stream()
                    .map(
                        e ->
                            Arguments.of(
                                topic.get()[0],
                                e.getKey(),
                                e.getValue().toString(),
                                topic.get()[1])));
  }

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("examples")
  void shouldRead(String topic, String name, String json, Class<?> type) {
    Object event = records.read(json, type);

    assertThat(records.read(records.write(event), type)).isEqualTo(event);
  }
}
