package org.counterpart.systemtests.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Days;
import org.counterpart.systemtests.world.Opportunity;
import org.counterpart.systemtests.world.OpportunityDraft;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;

/** A partner that has a mark in everything that anybody can write of it. */
final class MarkedPartner {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final String mark;
  private final Partner partner;

  private MarkedPartner(World world, String mark, UUID id) {
    this.world = world;
    this.mark = mark;
    partner = new Partner(id, mark, Map.of("Ada", mark + "@x.example"));
  }

  /** One line of an import, with a badge, an absence and past work. */
  static MarkedPartner imported(World world, String mark) throws IOException {
    String line = JSON.writeValueAsString(document(world, mark));
    return new MarkedPartner(world, mark, send(world, line, "application/x-ndjson"));
  }

  /** One row of a spreadsheet. */
  static MarkedPartner fromSpreadsheet(World world, String mark) throws IOException {
    String sheet =
        """
        externalId,name,country,description,contact.name,contact.email,certification.person,certification.certification,certification.validFrom
        %1$s:csv,%1$s csv,DE,About %1$s,%1$s Muster,%1$s.csv@x.example,%1$s-p9,AZ-500,%2$s
        """
            .formatted(mark, Days.certifiedFrom());
    return new MarkedPartner(world, mark, send(world, sheet, "text/csv"));
  }

  private static UUID send(World world, String body, String type) throws IOException {
    Api operator = world.asOperator(Service.PARTNER_PROFILE);
    String report =
        operator
            .send("POST", "/partners/import", body, Map.of("Content-Type", type))
            .expect(200)
            .body();
    JsonNode line = JSON.readTree(report);
    if (!line.hasNonNull("id")) {
      throw new AssertionError(report);
    }
    return UUID.fromString(line.get("id").asText());
  }

  private static Map<String, Object> document(World world, String mark) {
    return Map.ofEntries(
        Map.entry("externalId", mark + ":1"),
        Map.entry("name", mark + " GmbH"),
        Map.entry("description", "About " + mark),
        Map.entry("website", "https://" + mark + ".example"),
        Map.entry("country", "DE"),
        Map.entry("technologies", List.of(mark + "-tech")),
        Map.entry("industries", List.of(mark + "-industry")),
        Map.entry("practiceTypes", List.of(mark + "-practice")),
        Map.entry("ecosystems", List.of(world.ecosystem(), mark + "-label")),
        Map.entry("engagementKinds", List.of("BUILD_WITH")),
        Map.entry("contacts", contacts(mark)),
        Map.entry("certifications", certifications(mark)),
        Map.entry("references", List.of(reference(mark))));
  }

  private static List<Map<String, Object>> contacts(String mark) {
    return List.of(
        Map.of("name", mark + " Ada", "email", mark + "@x.example", "language", "en"),
        Map.of(
            "name",
            mark + " Ben",
            "email",
            "ben@" + mark + ".example",
            "topics",
            Map.of("industries", List.of(mark + "-industry"))));
  }

  private static List<Map<String, Object>> certifications(String mark) {
    return List.of(
        certification(mark + "-p1", Days.certifiedUntil()),
        certification(mark + "-p2", Days.certifiedUntil()),
        Map.of(
            "person",
            mark + "-p3",
            "certification",
            "AZ-500",
            "validFrom",
            "2026-01-01",
            "evidence",
            Map.of("credential", badge(mark), "identity", mark + "@x.example")));
  }

  private static Map<String, Object> certification(String person, String until) {
    return Map.of(
        "person",
        person,
        "certification",
        "mpn:security",
        "validFrom",
        Days.certifiedFrom(),
        "validUntil",
        until);
  }

  private static Map<String, Object> reference(String mark) {
    return Map.of(
        "title",
        "Work for " + mark,
        "text",
        "With " + mark,
        "competencies",
        List.of("mpn:security"));
  }

  private static String badge(String mark) {
    return part("{\"alg\":\"ES256\",\"kid\":\"k1\"}")
        + "."
        + part(
            """
            {"@context":["https://www.w3.org/ns/credentials/v2"],
             "id":"https://a.example/%1$s","type":["VerifiableCredential","OpenBadgeCredential"],
             "issuer":{"id":"https://a.example"},"validFrom":"2026-01-01T00:00:00Z",
             "credentialSubject":{"id":"mailto:%1$s@x.example","type":["AchievementSubject"],
               "achievement":{"id":"https://a.example/az-500","type":["Achievement"]}}}
            """
                .formatted(mark))
        + "."
        + part("signature");
  }

  private static String part(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  Partner partner() {
    return partner;
  }

  /** Adds somebody to write to, with a key that a retry would have. */
  UUID addContact(String name) {
    return UUID.fromString(
        own(Service.PARTNER_PROFILE)
            .send(
                "POST",
                "/partners/" + partner.id() + "/contacts",
                Map.of("name", mark + " " + name, "email", mark + "." + name + "@x.example"),
                Map.of("Idempotency-Key", mark + "-" + name))
            .expect(201)
            .json()
            .get("id")
            .asText());
  }

  /** Somebody of whom a level hangs lapses in 20 days. */
  void lapseSoon() {
    for (String person : List.of("-p4", "-p5")) {
      own(Service.PARTNER_PROFILE)
          .post(
              "/partners/" + partner.id() + "/certifications",
              Map.of(
                  "person",
                  mark + person,
                  "certification",
                  "mpn:devops",
                  "validFrom",
                  Days.certifiedFrom(),
                  "validUntil",
                  Days.soon()))
          .expect(201);
    }
  }

  /** Posts one with its mark in every tier. */
  Opportunity post() {
    return opportunity().header("Idempotency-Key", mark + "-post").post();
  }

  /** Drafts one with its mark in every tier. */
  Opportunity draft() {
    return opportunity().draft();
  }

  private OpportunityDraft opportunity() {
    return world
        .opportunity(partner, mark)
        .with("teaser", "Teaser of " + mark)
        .with("industry", mark + "-industry")
        .with("details", "Details of " + mark)
        .with("full", Map.of("customerName", mark + " AG", "text", "All of " + mark))
        .requiring("mpn:security", "SILVER");
  }

  /** Erases it and returns where the proof is. */
  String erase() {
    world
        .asOperator(Service.PARTNER_PROFILE)
        .send("DELETE", "/partners/" + partner.id(), null, Map.of())
        .expect(204);
    return "/erasures/" + partner.id();
  }

  Api own(Service service) {
    return world.as(partner, service);
  }
}
