package org.counterpart.profile.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.problem.ProblemException;

/** Changes whom to trust; evidence is verified again afterwards. */
@ApplicationScoped
class TrustChanges {
  private final TrustedIssuerRepository issuers;
  private final Taxonomies taxonomies;
  private final ObjectMapper json;

  @Inject
  TrustChanges(TrustedIssuerRepository issuers, Taxonomies taxonomies, ObjectMapper json) {
    this.issuers = issuers;
    this.taxonomies = taxonomies;
    this.json = json;
  }

  /**
   * Trusts an issuer in this way and in no other.
   *
   * @return whether it is new
   * @throws ProblemException 422 for what breaks rules
   */
  @Transactional
  boolean put(String id, TrustedIssuer content) {
    var violations =
        new TrustedIssuerRules(taxonomies.current()).check(BodyReader.required(content));
    if (!id.matches(TrustedIssuerRules.ID)) {
      violations.add("", "id", "An id is lower-case letters, digits and hyphens, 40 at most.");
    }
    violations.throwIfAny();
    // first: from here on nobody else changes an issuer
    issuers.raiseRevision();
    if (issuers.count("issuer = ?1 and id <> ?2", content.issuer(), id) > 0) {
      violations.add("/issuer", "duplicate", "This issuer is trusted under another id.");
    }
    violations.throwIfAny();
    Optional<TrustedIssuerRow> known = issuers.findByIdOptional(id);
    var row = known.orElseGet(() -> new TrustedIssuerRow(id));
    row.issuer = content.issuer();
    row.content = written(content);
    issuers.persist(row);
    return known.isEmpty();
  }

  /**
   * @return whether it was trusted
   */
  @Transactional
  boolean remove(String id) {
    issuers.raiseRevision();
    return issuers.deleteById(id);
  }

  private String written(TrustedIssuer content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
