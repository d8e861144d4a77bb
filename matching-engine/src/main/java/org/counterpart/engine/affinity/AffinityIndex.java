package org.counterpart.engine.affinity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;

/** Takes partners in. Used by one thread at a time; readers use its snapshots. */
public final class AffinityIndex {

  private final Pages<Member> members = new Pages<>();
  private final Map<UUID, Integer> slots = new HashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Holders names = new Holders();
  private final Documents documents = new Documents();
  private long length;
  private int talking;

  /**
   * Adds a partner or replaces what was known of it. Time grows with its texts and with how many
   * share its name's words.
   *
   * @return its slot, which stays the same until it is removed
   */
  public int put(Partner partner) {
    Integer known = slots.get(partner.id());
    int slot = known != null ? known : free.isEmpty() ? members.size() : free.pop();
    slots.put(partner.id(), slot);
    // What stays is joined before the old listing leaves, so that it is not taken apart.
    Member member = member(partner, slot);
    if (known != null) {
      leave(members.get(slot), slot, member);
    }
    enter(member, slot);
    return slot;
  }

  /** Forgets a partner; without effect when it is not known. */
  public void remove(UUID id) {
    Integer slot = slots.remove(id);
    if (slot != null) {
      leave(members.get(slot), slot, null);
      members.set(slot, null);
      free.push(slot);
    }
  }

  /** What is known now; time grows with the number of pages that hold it, if anything changed. */
  public AffinitySnapshot snapshot() {
    if (documents.isWorthRebuilding()) {
      rebuild();
    }
    return new AffinitySnapshot(
        members.view(),
        documents.view(),
        names.view(),
        slots.size(),
        talking,
        length,
        new WordCounting.Later());
  }

  private void rebuild() {
    int[] renumbered = documents.rebuild();
    for (int slot = 0; slot < members.size(); slot++) {
      if (members.get(slot) != null) {
        members.set(slot, members.get(slot).renumbered(renumbered));
      }
    }
  }

  private void enter(Member member, int slot) {
    members.set(slot, member);
    keys(member).forEach(key -> names.add(key, slot));
    length += member.length();
    talking += member.length() > 0 ? 1 : 0;
  }

  /**
   * @param next what takes its place; null for nothing
   */
  private void leave(Member member, int slot, Member next) {
    keys(member).forEach(key -> names.remove(key, slot));
    length -= member.length();
    talking -= member.length() > 0 ? 1 : 0;
    for (Listing listing : member.works()) {
      if (next == null || !next.lists(listing.document())) {
        documents.leave(listing.document(), slot);
      }
    }
    if (member.profile() >= 0) {
      documents.leave(member.profile(), slot);
    }
  }

  private Member member(Partner partner, int slot) {
    Member before = members.get(slot);
    Map<Integer, Set<String>> listed = new LinkedHashMap<>();
    for (Reference reference : partner.references()) {
      WorkKey key = key(partner, reference);
      int known = documents.find(key);
      boolean has = listed.containsKey(known) || (before != null && before.lists(known));
      int work = has ? known : documents.join(key, reference, slot);
      listed.computeIfAbsent(work, w -> new HashSet<>()).addAll(reference.partners());
    }
    List<Listing> works = new ArrayList<>();
    listed.forEach((work, partners) -> works.add(new Listing(work, Set.copyOf(partners))));
    NameKeys keys = NameKeys.of(partner);
    String text = partner.description();
    int profile = text.isEmpty() ? -1 : documents.profile(text, slot);
    return Member.of(
        partner.id(),
        partner.externalId(),
        partner.name(),
        partner.seat(),
        keys,
        keys.words().stream().mapToInt(word -> names.number(NameKeys.WORD + word)).toArray(),
        works,
        profile,
        length(works, profile));
  }

  /** A title alone is no proof of having worked together: without a text a work is its lister's. */
  private static WorkKey key(Partner partner, Reference reference) {
    String text = reference.text().isBlank() ? partner.id().toString() : reference.text();
    return WorkKey.of(reference.title(), text);
  }

  private long length(List<Listing> works, int profile) {
    long sum = profile < 0 ? 0 : documents.get(profile).length();
    for (Listing listing : works) {
      sum += documents.get(listing.document()).length();
    }
    return sum;
  }

  /** Everything that the partner is to be found by, and whom its work names. */
  private static Set<String> keys(Member member) {
    Set<String> keys = new HashSet<>(member.nameKeys().keys());
    for (Listing listing : member.works()) {
      listing.partners().forEach(name -> keys.add(NameKeys.NAMES + name));
    }
    return keys;
  }
}
