package org.counterpart.systemtests.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Service;

/** Collects what a partner is and has, then registers it the way that a partner would. */
public final class PartnerDraft {

  private final World world;
  private final String name;
  private final Map<String, Object> profile = new LinkedHashMap<>();
  private final List<Map<String, Object>> contacts = new ArrayList<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final List<Map<String, Object>> certifications = new ArrayList<>();
  private Academy academy;

  PartnerDraft(World world, String name) {
    this.world = world;
    this.name = name;
    profile.put("name", name);
    profile.put("country", "DE");
    profile.put("languages", List.of("de", "en"));
    profile.put("ecosystems", List.of(world.ecosystem()));
    profile.put("engagementKinds", List.of("BUILD_WITH"));
  }

  /** Any property of the profile. */
  public PartnerDraft with(String property, Object value) {
    profile.put(property, value);
    return this;
  }

  /** Enough certified people for silver in a competency. */
  public PartnerDraft silverIn(String competency) {
    return certified(competency, 2);
  }

  /** Enough certified people for gold in a competency. */
  public PartnerDraft goldIn(String competency) {
    return certified(competency, 4);
  }

  private PartnerDraft certified(String competency, int people) {
    for (int i = 1; i <= people; i++) {
      certifications.add(
          Map.of(
              "person",
              competency + "/" + i,
              "certification",
              competency,
              "validFrom",
              Days.certifiedFrom(),
              "validUntil",
              Days.certifiedUntil()));
    }
    return this;
  }

  /** Lets an academy vouch for everybody who is certified. */
  public PartnerDraft verifiedBy(Academy issuer) {
    academy = issuer;
    return this;
  }

  /** A person who owns these competencies; without any, everything. */
  public PartnerDraft contact(String firstName, String... competencies) {
    contacts.add(person(firstName, competencies));
    return this;
  }

  /** A person like that, away from yesterday on, and who stands in: one of those before. */
  public PartnerDraft absentContact(String firstName, String deputy, String... competencies) {
    Map<String, Object> contact = new HashMap<>(person(firstName, competencies));
    contact.put(
        "absence",
        Map.of(
            "from", Days.yesterday(), "until", Days.workBegins(), "deputy", addresses.get(deputy)));
    contacts.add(contact);
    return this;
  }

  private Map<String, Object> person(String firstName, String... competencies) {
    String address =
        "%s@%s.example"
            .formatted(firstName, world.unique(name.replaceAll("[^A-Za-z0-9]", "-")))
            .toLowerCase(Locale.ROOT);
    addresses.put(firstName, address);
    return Map.of(
        "name",
        firstName + " Muster",
        "email",
        address,
        "language",
        "en",
        "topics",
        Map.of("competencies", List.of(competencies)));
  }

  /** Does it, with the partner's own token. */
  public Partner register() {
    Partner partner = new Partner(UUID.randomUUID(), name, addresses);
    Api api = world.as(partner, Service.PARTNER_PROFILE);
    api.post("/partners", profile).expect(201);
    String path = "/partners/" + partner.id();
    contacts.forEach(contact -> api.post(path + "/contacts", contact).expect(201));
    certifications.forEach(held -> certify(api, path + "/certifications", held));
    return partner;
  }

  private void certify(Api api, String path, Map<String, Object> held) {
    String id = api.post(path, held).expect(201).json().get("id").asText();
    if (academy != null) {
      String email = UUID.randomUUID() + "@fabrikam.example";
      String badge = academy.badge((String) held.get("certification"), email);
      api.send(
              "PUT",
              path + "/" + id + "/evidence",
              Map.of("credential", badge, "identity", email),
              Map.of())
          .expect(200);
    }
  }
}
