package org.counterpart.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AboutTest {
  private final UUID partner = UUID.randomUUID();
  private final UUID contact = UUID.randomUUID();

  @Test
  void shouldFindTheIdsInPathAndLocation() {
    var about =
        About.of(
            "POST /partners/" + partner + "/contacts",
            Map.of("location", List.of("http://here/partners/" + partner + "/contacts/" + contact)),
            Optional.empty());

    assertThat(about).containsExactlyInAnyOrder(partner, contact);
  }

  @Test
  void shouldCountTheCallersPartner() {
    var about = About.of("POST /opportunities", Map.of(), Optional.of(partner));

    assertThat(about).containsExactly(partner);
  }
}
