package org.counterpart.systemtests.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.Days;
import org.counterpart.systemtests.world.Partner;
import org.counterpart.systemtests.world.World;

/**
 * A person at a partner with a mark in everything that is written of her: a contact, and one of two
 * who back a level.
 */
record MarkedPerson(Api api, Partner partner, UUID contact, String person, String address) {

  static MarkedPerson at(World world, Partner partner, String mark) {
    Api api = world.as(partner, Service.PARTNER_PROFILE);
    // a slash, which the address of the person has to survive
    String person = mark + "/1";
    certify(api, partner, person, mark);
    certify(api, partner, "somebody-else", "other");
    String address = mark + "@x.example";
    UUID contact = contact(api, partner, mark, address);
    return new MarkedPerson(api, partner, contact, person, address);
  }

  private static void certify(Api api, Partner partner, String person, String key) {
    api.send(
            "POST",
            "/partners/" + partner.id() + "/certifications",
            Map.of(
                "person",
                person,
                "certification",
                "mpn:devops",
                "validFrom",
                Days.certifiedFrom(),
                "validUntil",
                Days.certifiedUntil()),
            Map.of("Idempotency-Key", key))
        .expect(201);
  }

  private static UUID contact(Api api, Partner partner, String mark, String address) {
    Map<String, Object> body =
        Map.of(
            "name",
            mark + " Muster",
            "email",
            address,
            "topics",
            Map.of("competencies", List.of("mpn:devops")));
    return UUID.fromString(
        api.send(
                "POST",
                "/partners/" + partner.id() + "/contacts",
                body,
                Map.of("Idempotency-Key", mark + "-contact"))
            .expect(201)
            .json()
            .get("id")
            .asText());
  }

  /** Erases her and returns where the proof is. */
  String erase() {
    String path = "/people/" + URLEncoder.encode(person, UTF_8) + "?contact=" + contact;
    String proof =
        api.send("DELETE", "/partners/" + partner.id() + path, null, Map.of())
            .expect(204)
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return URI.create(proof).getPath();
  }
}
