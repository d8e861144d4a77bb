package org.counterpart.benchmarks.cordis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertificationsTest {

  @Test
  void shouldInventAPersonForEachProjectUpToGold() {
    List<BulkPartner.Certification> made =
        Certifications.of("7", Map.of("euroscivoc:/1", projects(6), "euroscivoc:/2", projects(1)));

    assertThat(made)
        .extracting(BulkPartner.Certification::certification)
        .containsExactly(
            "euroscivoc:/1", "euroscivoc:/1", "euroscivoc:/1", "euroscivoc:/1", "euroscivoc:/2");
    assertThat(made).extracting(BulkPartner.Certification::person).doesNotHaveDuplicates();
    assertThat(made.get(1).validFrom()).isEqualTo(LocalDate.of(2022, 1, 2));
  }

  @Test
  void shouldLeaveOutTheRarestOfTooMany() {
    Map<String, List<Project>> codes = new TreeMap<>();
    IntStream.range(0, 1_200).forEach(i -> codes.put("rare-%04d".formatted(i), projects(1)));
    codes.put("zz-frequent", projects(4));

    List<BulkPartner.Certification> made = Certifications.of("7", codes);

    assertThat(made).hasSize(Certifications.MAX_CERTIFICATIONS);
    assertThat(made.getFirst().certification()).isEqualTo("zz-frequent");
  }

  private static List<Project> projects(int count) {
    LocalDate first = LocalDate.of(2022, 1, 1);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Project(
                    "" + i, "A", "Title", first, first, first.plusDays(i), "call", "", "objective"))
        .toList();
  }
}
