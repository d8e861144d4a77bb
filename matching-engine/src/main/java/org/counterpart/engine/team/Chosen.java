package org.counterpart.engine.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterpart.engine.team.Formation.Member;
import org.counterpart.engine.team.Group.Candidate;

/** The members of a team in the making, and what they cost together. */
final class Chosen {

  private final Demand demand;
  private final Pricing pricing;
  private final Ties ties;
  private final Apart apart;
  private final List<Candidate> members = new ArrayList<>();

  Chosen(Demand demand, Pricing pricing, Ties ties, Apart apart) {
    this.demand = demand;
    this.pricing = pricing;
    this.ties = ties;
    this.apart = apart;
  }

  int size() {
    return members.size();
  }

  List<Candidate> members() {
    return members;
  }

  boolean admits(Candidate candidate) {
    return !members.contains(candidate) && apart.admits(candidate.ref());
  }

  /** What it costs to take this one in. */
  long price(Candidate candidate) {
    long price = candidate.price();
    if (pricing.countsPairs()) {
      for (Candidate member : members) {
        boolean strangers = !candidate.tied() || !member.tied();
        int distance = strangers ? Ties.STRANGERS : ties.between(member.ref(), candidate.ref());
        price += pricing.pair(distance);
      }
    }
    return price;
  }

  void join(Candidate candidate) {
    members.add(candidate);
    apart.join(candidate.ref());
  }

  void leave() {
    apart.leave(members.removeLast().ref());
  }

  /**
   * The team, if it is one: new, and without a member that it could do without.
   *
   * @param open the needs that it leaves open
   * @return null when it is none
   */
  Formation formation(long open, long price) {
    if (!apart.isNew(members.size())) {
      return null;
    }
    int[] seats = seats(open);
    for (Candidate member : members) {
      if (seated(seats, member).open() < 0) {
        return null;
      }
    }
    return new Formation(shares(seated(open)), open, price);
  }

  /**
   * The team without those that it could do without, the most expensive of them first.
   *
   * @param paid for the needs that are left open
   * @return null when it was found before
   */
  Formation trimmed(long open, long paid) {
    int[] seats = seats(open);
    List<Candidate> byPrice = new ArrayList<>(members);
    byPrice.sort(Candidate.CHEAPEST_FIRST.reversed());
    Chosen kept = new Chosen(demand, pricing, ties, apart.again());
    byPrice.forEach(kept::join);
    for (Candidate member : byPrice) {
      if (kept.seated(seats, member).open() < 0) {
        kept.members.remove(member);
        kept.apart.leave(member.ref());
      }
    }
    return kept.formation(open, paid + kept.price());
  }

  /** What all of them cost together. */
  private long price() {
    Chosen joining = new Chosen(demand, pricing, ties, apart.again());
    long price = 0;
    for (Candidate member : members) {
      price += joining.price(member);
      joining.join(member);
    }
    return price;
  }

  /** Seats everybody. */
  Matching seated(long open) {
    return seated(seats(open), null);
  }

  /** Who sits where without one of them. */
  private Matching seated(int[] seats, Candidate without) {
    Matching matching = new Matching(seats);
    for (Candidate member : members) {
      if (!member.equals(without)) {
        matching.add(member.group().crew());
      }
    }
    return matching;
  }

  private int[] seats(long open) {
    int[] seats = new int[demand.size()];
    for (int need = 0; need < seats.length; need++) {
      seats[need] = (open >>> need & 1) != 0 ? 0 : demand.needs().get(need).seats();
    }
    return seats;
  }

  private List<Member> shares(Matching matching) {
    List<Member> shares = new ArrayList<>();
    int before = 0;
    for (Candidate member : members) {
      int after = before + member.group().crew().people().length;
      List<Integer> seats = new ArrayList<>();
      for (int need = 0; need < demand.size(); need++) {
        int first = before;
        seats.add(
            (int)
                matching.sittingOn(need).stream()
                    .filter(who -> who >= first && who < after)
                    .count());
      }
      shares.add(new Member(member.ref(), seats));
      before = after;
    }
    shares.sort(Comparator.comparingInt(Member::ref));
    return shares;
  }
}
