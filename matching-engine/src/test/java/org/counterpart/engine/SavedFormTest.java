package org.counterpart.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The same partners are saved as the same bytes by every build of a form. What is saved are
 * results: which words a text has, which keys a name, which columns a partner. A build that would
 * make something else of the same partners must not take over what an older one made.
 */
class SavedFormTest {

  private static final String DIGEST_OF_FORM_2 =
      "558a93888bc8e5a1f569e0c94434e9ac0764495a1ebfb04492093e09935c4a17";

  /** One of each kind only: the order of a set is another in every JVM. */
  private static final List<Partner> PARTNERS =
      List.of(
          partner(
              1,
              "Bergmann Häuser GmbH",
              "BHG",
              "We migrate hospitals' networks to the cloud, and secure them.",
              new Reference(
                  "Zero Trust for the Port of Hamburg",
                  "Segmented 400 switches and trained the port's engineers.",
                  Set.of("security"),
                  Set.of("ext-2"))),
          partner(
              2,
              "Crête & Fils Université",
              null,
              "Données, analyses: data lakes for retailers since 1998.",
              new Reference(
                  "Zero Trust for the Port of Hamburg",
                  "Segmented 400 switches and trained the port's engineers.",
                  Set.of("data"),
                  Set.of())));

  @Test
  void shouldSaveTheSameBytesAsLongAsTheFormIsTheSame() throws Exception {
    MatchingEngine engine = MatchingEngine.inMemory(Weights.shipped());
    for (Partner partner : PARTNERS) {
      engine.apply(List.of(new Change.PutPartner(partner)));
    }
    engine.apply(List.of(new Change.PutOpportunity(opportunity())));

    assertThat(digest(engine.snapshot()))
        .as("what is saved is not what it was: raise StoreWriter.FORM and put the new digest here")
        .isEqualTo(DIGEST_OF_FORM_2);
  }

  private static Partner partner(
      int number, String name, String shortName, String description, Reference reference) {
    return new Partner(
        World.id(1, number),
        "ext-" + number,
        number,
        name,
        shortName,
        new Seat("DE", "DE6", "Hamburg"),
        description,
        Set.of("DE"),
        Set.of("de"),
        Set.of("health"),
        Set.of("kubernetes-operators"),
        Set.of("acme"),
        Set.of(List.of(EngagementKind.values()).get(number)),
        List.of(
            new LevelSegment(
                "security", Level.GOLD, LocalDate.of(2025, 1, 1), null, true, "solutions:security"),
            new LevelSegment(
                "data", Level.SILVER, LocalDate.of(2026, 5, 1), LocalDate.of(2028, 5, 1))),
        List.of(reference),
        Instant.parse("2026-11-22T10:15:30.5Z"));
  }

  private static Opportunity opportunity() {
    return new Opportunity(
        World.id(2, 1),
        3,
        World.id(1, 1),
        "Cloud for three clinics",
        "We have sold it and need help.",
        "health",
        Set.of("DE"),
        Set.of("de"),
        Set.of(),
        null,
        LocalDate.of(2027, 2, 1),
        LocalDate.of(2027, 8, 1),
        List.of(
            new Requirement(
                "r1", "security", Requirement.Asked.GOLD, Requirement.Priority.MUST_HAVE, 70, 2)),
        Instant.parse("2026-11-22T10:15:30Z"));
  }

  private static String digest(Snapshot snapshot) throws IOException, NoSuchAlgorithmException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    snapshot.save(out);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
    return HexFormat.of().formatHex(digest);
  }
}
