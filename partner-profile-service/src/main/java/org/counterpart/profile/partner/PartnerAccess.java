package org.counterpart.profile.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.security.Caller;

/**
 * The one way to a partner for its managers: the partner itself, an operator, and the integrator
 * that registered it. To everybody else it does not exist.
 */
@ApplicationScoped
public class PartnerAccess {
  private final PartnerRepository partners;
  private final Caller caller;

  @Inject
  PartnerAccess(PartnerRepository partners, Caller caller) {
    this.partners = partners;
    this.caller = caller;
  }

  /**
   * The partner, to be read.
   *
   * @throws ProblemException 404 where there is none, or it is not the caller's
   */
  public Partner read(UUID id) {
    return partners
        .findByIdOptional(id)
        .filter(this::isManaged)
        .orElseThrow(PartnerAccess::notFound);
  }

  /**
   * The partner with its row locked, to be changed in the running transaction.
   *
   * @throws ProblemException 404 where there is none, or it is not the caller's
   */
  public Partner lock(UUID id) {
    // read first: nobody may hold up a partner that it does not even see
    var partner = read(id);
    try {
      partners.getEntityManager().refresh(partner, LockModeType.PESSIMISTIC_WRITE);
    } catch (EntityNotFoundException _) {
      throw notFound();
    }
    return partner;
  }

  /** Whether the caller manages this partner. */
  public boolean isManaged(Partner partner) {
    return switch (caller.role()) {
      case OPERATOR -> true;
      case PARTNER -> partner.id().equals(caller.partnerId());
      case INTEGRATOR -> partner.registeredBy().equals(caller.subject());
    };
  }

  /** What to throw where there is nothing to be seen; the same for every reason. */
  public static ProblemException notFound() {
    return new ProblemException(GeneralProblems.NOT_FOUND, "There is nothing here for you.");
  }
}
