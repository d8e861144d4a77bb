package org.counterpart.profile.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.counterpart.outbox.Outbox;
import org.counterpart.profile.ecosystem.Belonging;
import org.counterpart.profile.ecosystem.Ecosystems;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violations;

/** Brings memberships from state to state, and partners to where they belong. */
@ApplicationScoped
class MembershipChanges {
  static final ProblemType TOO_MANY =
      new ProblemType("too-many-memberships", 409, "The partner is in too many ecosystems");

  /** So that an event stays small. */
  private static final int MOST = 50;

  private static final List<MembershipState> BEGINNINGS =
      List.of(MembershipState.INVITED, MembershipState.REQUESTED);

  private final MembershipRepository memberships;
  private final Ecosystems ecosystems;
  private final Belonging belonging;
  private final PartnerChanges changes;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  MembershipChanges(
      MembershipRepository memberships,
      Ecosystems ecosystems,
      Belonging belonging,
      PartnerChanges changes,
      Outbox outbox,
      Clock clock) {
    this.memberships = memberships;
    this.ecosystems = ecosystems;
    this.belonging = belonging;
    this.changes = changes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Brings a membership into a state; one that has it already stays as it is.
   *
   * @param partner with its row locked
   * @throws ProblemException 404 where there is no such ecosystem, 409 where it is retired or the
   *     state is not legal
   */
  Membership put(String ecosystem, Partner partner, Side side, WantedState wanted) {
    var state = required(wanted);
    var joined = ecosystems.requireOpen(ecosystem);
    var known = memberships.find(ecosystem, partner.id());
    var before = known.map(m -> m.state).orElse(null);
    if (state == before) {
      return known.get();
    }
    MembershipRules.require(before, side, state);
    if (BEGINNINGS.contains(state) && memberships.unended(partner.id()) >= MOST) {
      throw new ProblemException(TOO_MANY, "At most " + MOST + " that have not ended.");
    }
    var membership = known.orElseGet(() -> new Membership(ecosystem, partner.id()));
    membership.become(state, clock.instant());
    memberships.persistAndFlush(membership);
    settle(List.of(partner));
    changes.edited(partner, new Edit("/memberships/" + ecosystem, before, state));
    outbox.publish(MembershipChangedEvent.of(membership, before, side, joined).message());
    return membership;
  }

  /**
   * Publishes those of these partners, whose rows are locked, that belong to something else than
   * before.
   *
   * @return how many these are
   */
  int settle(List<Partner> partners) {
    var governed =
        belonging.governed(
            partners.stream().flatMap(p -> p.profile().ecosystems().stream()).distinct().toList());
    var memberOf = belonging.memberOf(partners.stream().map(Partner::id).toList());
    var changed = 0;
    for (var partner : partners) {
      var declared = partner.profile().ecosystems();
      var now = governed.belongsTo(declared, memberOf.getOrDefault(partner.id(), List.of()));
      changed += settle(partner, now) ? 1 : 0;
    }
    return changed;
  }

  private boolean settle(Partner partner, List<String> now) {
    if (now.equals(partner.belongsTo())) {
      return false;
    }
    partner.belong(now);
    changes.recomputed(partner);
    return true;
  }

  private static MembershipState required(WantedState wanted) {
    var state = BodyReader.required(wanted).state();
    if (state == null) {
      var violations = new Violations();
      violations.add("/state", "required", "Which state is it to have?");
      violations.throwIfAny();
    }
    return state;
  }
}
