package org.counterpart.profile.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.profile.ecosystem.Belonging;
import org.counterpart.profile.erasurelog.ErasedPartners;
import org.counterpart.profile.held.LevelsReplaced;
import org.counterpart.profile.history.Author;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.profile.taxonomy.Regions;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.id.Ids;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violation;
import org.counterpart.rest.security.Caller;
import org.counterpart.rest.security.Role;

/** Registers partners. */
@ApplicationScoped
class Registration {
  static final ProblemType EXISTS =
      new ProblemType("partner-exists", 409, "The partner is registered already");

  private final PartnerRepository partners;
  private final ErasedPartners erased;
  private final PartnerWriter writer;
  private final RowStore store;
  private final Taxonomies taxonomies;
  private final Regions regions;
  private final Belonging belonging;
  private final Event<LevelsReplaced> replaced;
  private final Caller caller;

  @Inject
  Registration(
      PartnerRepository partners,
      ErasedPartners erased,
      PartnerWriter writer,
      RowStore store,
      Taxonomies taxonomies,
      Regions regions,
      Belonging belonging,
      Event<LevelsReplaced> replaced,
      Caller caller) {
    this.partners = partners;
    this.erased = erased;
    this.writer = writer;
    this.store = store;
    this.taxonomies = taxonomies;
    this.regions = regions;
    this.belonging = belonging;
    this.replaced = replaced;
    this.caller = caller;
  }

  /**
   * A partner registers itself under the id of its token; others get a new id.
   *
   * @throws ProblemException 422 for a document that breaks rules, 409 where the partner is there
   */
  Partner register(PartnerDocument document) {
    var taxonomy = taxonomies.forStoring();
    var self = caller.role() == Role.PARTNER;
    var violations = new DocumentRules(taxonomy, regions).check(BodyReader.required(document));
    if (document.id() != null) {
      violations.add("/id", "not-allowed", "Ids are given, not chosen.");
    }
    if (self && document.externalId() != null) {
      violations.add("/externalId", "not-allowed", "Only operators and integrators set it.");
    }
    violations.throwIfAny();
    var normalised = document.normalised();
    var id = self ? caller.partnerId() : Ids.next();
    if (isThere(id, normalised.externalId())) {
      throw exists(normalised);
    }
    erased.refuse(id, normalised.externalId());
    try {
      var rows = new Rows();
      var partner =
          writer.create(
              id,
              new Author(caller.subject(), caller.role(), false),
              normalised,
              taxonomy,
              belonging.governed(normalised.profile().ecosystems()),
              rows);
      store.store(rows);
      replaced.fire(new LevelsReplaced(partner));
      return partner;
    } catch (RuntimeException e) {
      if (!RowStore.isTaken(e)) {
        throw e;
      }
      // somebody else was faster between the look and the insert
      throw exists(normalised);
    }
  }

  private boolean isThere(UUID id, String externalId) {
    var externalIds = externalId == null ? Set.<String>of() : Set.of(externalId);
    return !partners.lock(externalIds, Set.of(id)).isEmpty();
  }

  private static ProblemException exists(PartnerDocument document) {
    if (document.externalId() == null) {
      return new ProblemException(EXISTS, "Change it with PATCH instead.");
    }
    return new ProblemException(
        EXISTS,
        "The externalId is taken.",
        List.of(new Violation("/externalId", "duplicate", "This is taken.")));
  }
}
