package org.counterpart.systemtests.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.systemtests.stack.Service;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** An issuer of Open Badges with a name and a key that no other has. */
public final class Academy {

  private final World world;
  private final EllipticCurveJsonWebKey key;

  private Academy(World world) {
    this.world = world;
    try {
      key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
    key.setKeyId("k1");
  }

  /** One that nobody trusts yet. */
  public static Academy in(World world) {
    return new Academy(world);
  }

  /** Lets an operator take its badges for proof of a competency. */
  public Academy trustedFor(String competency) {
    world
        .asOperator(Service.PARTNER_PROFILE)
        .send("PUT", path(), content(competency), Map.of())
        .expect(201);
    return this;
  }

  /** What an operator says of it. */
  public Map<String, Object> content(String competency) {
    return Map.of(
        "issuer",
        iri(),
        "name",
        "Academy",
        "source",
        iri() + "/jwks",
        "asOf",
        "2026-01-01",
        "jwks",
        keys(),
        "achievements",
        List.of(Map.of("id", achievement(competency), "certifications", List.of(competency))));
  }

  /** Its badge for a competency, given to somebody. */
  public String badge(String competency, String email) {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
      jws.setKeyIdHeaderValue(key.getKeyId());
      jws.setPayload(text(competency, email));
      jws.setKey(key.getPrivateKey());
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where an operator keeps it. */
  public String path() {
    return "/trusted-issuers/" + world.unique("academy");
  }

  private String iri() {
    return "https://" + world.unique("academy") + ".example";
  }

  private String achievement(String competency) {
    return iri() + "/achievements/" + competency;
  }

  private JsonNode keys() {
    try {
      return Api.JSON.readTree("{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String text(String competency, String email) {
    return """
    {"@context":["https://www.w3.org/ns/credentials/v2",
                 "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
     "id":"%1$s/credentials/%2$s","type":["VerifiableCredential","OpenBadgeCredential"],
     "issuer":{"id":"%1$s","type":["Profile"],"name":"Academy"},
     "validFrom":"2020-01-01T00:00:00Z","validUntil":"2100-01-01T00:00:00Z",
     "credentialSubject":{"type":["AchievementSubject"],
       "identifier":[{"type":"IdentityObject","hashed":false,"identityType":"emailAddress",
                      "identityHash":"%3$s"}],
       "achievement":{"id":"%4$s","type":["Achievement"],"name":"Course"}}}
    """
        .formatted(iri(), UUID.randomUUID(), email, achievement(competency));
  }
}
