package org.counterpart.engine.affinity;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.counterpart.engine.Partner;
import org.counterpart.engine.stored.StoreReader;

/** Takes partners in. Used by one thread at a time; readers use its snapshots. */
public final class AffinityIndex {

  private final Pages<Member> members;
  private final Map<UUID, Integer> slots;
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Holders names;
  private final Documents documents;
  private final Preparing preparing;
  private final IntPages lengths = new IntPages();
  private final IntPages talkers;
  private long length;
  private int talking;

  public AffinityIndex() {
    this(new Documents(), new Holders(), new Member[0], new IntPages());
  }

  /**
   * @param members by their slots; null for a slot that is free
   * @param talkers how many of them have each token
   */
  AffinityIndex(Documents documents, Holders names, Member[] members, IntPages talkers) {
    this.documents = documents;
    this.names = names;
    this.talkers = talkers;
    preparing = new Preparing(documents.cutter(), names);
    this.members = new Pages<>(members);
    slots = HashMap.newHashMap(members.length);
    for (int slot = 0; slot < members.length; slot++) {
      if (members[slot] == null) {
        free.push(slot);
      } else {
        slots.put(members[slot].id(), slot);
        count(slot, members[slot], 1);
      }
    }
  }

  /**
   * What a snapshot saved.
   *
   * @throws IOException when it cannot be read
   */
  public static AffinityIndex restored(StoreReader in) throws IOException {
    return AffinityStore.restore(in);
  }

  /**
   * Adds a partner or replaces what was known of it. Time grows with its texts and with how many
   * share its name's words.
   *
   * @return its slot, which stays the same until it is removed
   */
  public int put(Partner partner) {
    return put(preparing.sparing(partner));
  }

  /** Works out what can be before {@link #put(Prepared)}; any thread may ask. */
  public Prepared prepare(Partner partner) {
    return preparing.whole(partner);
  }

  /** The same as with the partner alone, of which much was worked out. */
  public int put(Prepared prepared) {
    Partner partner = prepared.partner();
    Integer known = slots.get(partner.id());
    int slot = known != null ? known : free.isEmpty() ? members.size() : free.pop();
    slots.put(partner.id(), slot);
    // What stays is joined before the old listing leaves, so that it is not taken apart.
    Member member = member(prepared, slot);
    int[] tokens = prepared.tokens() == null ? tokens(member) : prepared.tokens();
    if (known != null) {
      leave(members.get(slot), slot, member);
    }
    enter(member, slot, tokens);
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
        lengths.view(),
        talkers.view(),
        slots.size(),
        talking,
        length);
  }

  private void rebuild() {
    int[] renumbered = documents.rebuild();
    for (int slot = 0; slot < members.size(); slot++) {
      if (members.get(slot) != null) {
        members.set(slot, members.get(slot).renumbered(renumbered));
      }
    }
  }

  private void enter(Member member, int slot, int[] tokens) {
    members.set(slot, member);
    for (int token : tokens) {
      talkers.add(token, 1);
    }
    for (int key : member.keys()) {
      names.add(key, slot);
    }
    count(slot, member, 1);
  }

  private void count(int slot, Member member, int more) {
    lengths.set(slot, more > 0 ? Math.toIntExact(member.length()) : 0);
    length += more * member.length();
    talking += member.length() > 0 ? more : 0;
  }

  /**
   * @param next what takes its place; null for nothing
   */
  private void leave(Member member, int slot, Member next) {
    for (int key : member.keys()) {
      names.remove(key, slot);
    }
    for (int token : tokens(member)) {
      talkers.add(token, -1);
    }
    count(slot, member, -1);
    for (Listing listing : member.works()) {
      if (next == null || !next.lists(listing.document())) {
        documents.leave(listing.document(), slot);
      }
    }
    if (member.profile() >= 0) {
      documents.leave(member.profile(), slot);
    }
  }

  /** The distinct tokens of all that a member says. */
  private int[] tokens(Member member) {
    IntStream works = Arrays.stream(member.numbers());
    IntStream all =
        member.profile() < 0 ? works : IntStream.concat(works, IntStream.of(member.profile()));
    return Document.tokens(all.mapToObj(documents::get));
  }

  private Member member(Prepared prepared, int slot) {
    Member before = members.get(slot);
    Map<Integer, Set<String>> listed = new LinkedHashMap<>();
    for (Prepared.Work work : prepared.works()) {
      int known = documents.find(work.key());
      boolean has = listed.containsKey(known) || (before != null && before.lists(known));
      int number = has ? known : documents.join(work, slot);
      listed.computeIfAbsent(number, w -> new HashSet<>()).addAll(work.reference().partners());
    }
    List<Listing> works = new ArrayList<>();
    listed.forEach((work, partners) -> works.add(new Listing(work, Set.copyOf(partners))));
    int profile = prepared.profile() == null ? -1 : documents.profile(prepared.profile(), slot);
    return Member.of(prepared, works, profile, length(works, profile));
  }

  private long length(List<Listing> works, int profile) {
    long sum = profile < 0 ? 0 : documents.get(profile).length();
    for (Listing listing : works) {
      sum += documents.get(listing.document()).length();
    }
    return sum;
  }
}
