package org.counterpart.engine.affinity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.counterpart.engine.stored.BlockInput;
import org.counterpart.engine.stored.BlockOutput;
import org.counterpart.engine.stored.SeatStore;
import org.counterpart.engine.stored.StoreReader;
import org.counterpart.engine.stored.StoreWriter;

/** How the index is saved: words and keys by their numbers, then who has them. */
final class AffinityStore {

  private static final int SHORT_ONES = 1 << 14;
  private static final int LONG_ONES = 1 << 10;
  private static final int[] NOTHING = {};

  private AffinityStore() {}

  static void save(AffinitySnapshot snapshot, StoreWriter out) throws IOException {
    Documents.View documents = snapshot.documents();
    save(documents.tokens(), out);
    IntPages.View talkers = snapshot.talkers();
    int tokens = documents.postings().size();
    out.section(tokens, SHORT_ONES, (token, block) -> block.number(talkers.get(token)));
    save(documents.capitals(), out);
    out.section(
        documents.rows().size(),
        LONG_ONES,
        (number, block) -> save(documents.rows().get(number), block));
    save(snapshot.names().keys(), out);
    Pages.View<int[]> holders = snapshot.names().rows();
    out.section(holders.size(), SHORT_ONES, (key, block) -> save(holders.get(key), block));
    out.section(
        snapshot.members().size(),
        LONG_ONES,
        (slot, block) -> save(snapshot.members().get(slot), block));
  }

  static AffinityIndex restore(StoreReader in) throws IOException {
    Numbers tokens = numbers(in);
    int[] talkers = new int[in.section()];
    in.items((token, block) -> talkers[token] = block.integer());
    Numbers capitals = numbers(in);
    Document[] rows = new Document[in.section()];
    in.items((number, block) -> rows[number] = document(block));
    // Counting their words takes as long as reading all the rest.
    CompletableFuture<Documents> documents =
        CompletableFuture.supplyAsync(() -> new Documents(new Cutter(tokens, capitals), rows));
    Numbers keys = numbers(in);
    int[][] holders = new int[in.section()][];
    in.items((key, block) -> holders[key] = block.flag() ? block.numbers() : null);
    Member[] members = new Member[in.section()];
    in.items((slot, block) -> members[slot] = member(block));
    Holders names = new Holders(keys, new Pages<>(holders));
    return new AffinityIndex(documents.join(), names, members, new IntPages(talkers));
  }

  private static void save(Numbers numbers, StoreWriter out) throws IOException {
    String[] words = numbers.words();
    out.section(words.length, SHORT_ONES, (number, block) -> block.text(words[number]));
  }

  private static Numbers numbers(StoreReader in) throws IOException {
    String[] words = new String[in.section()];
    in.items((number, block) -> words[number] = block.text());
    return new Numbers(words);
  }

  private static void save(int[] holders, BlockOutput out) {
    out.flag(holders != null);
    if (holders != null) {
      out.numbers(holders);
    }
  }

  private static void save(Document document, BlockOutput out) {
    out.flag(document != null);
    if (document == null) {
      return;
    }
    out.flag(document.isWork());
    if (document.isWork()) {
      out.whole(document.key().high());
      out.whole(document.key().low());
      out.code(document.title());
      out.signed(document.lastDay());
      out.numbers(document.capitals());
    }
    out.numbers(document.tokens());
    for (int count : document.counts()) {
      out.number(count);
    }
    // It depends on the order in which it was summed, so it is not to be computed again.
    out.number(Float.floatToIntBits(document.norm()));
    out.numbers(document.members());
  }

  private static Document document(BlockInput in) {
    if (!in.flag()) {
      return null;
    }
    boolean isWork = in.flag();
    WorkKey key = isWork ? new WorkKey(in.whole(), in.whole()) : null;
    String title = isWork ? in.code() : "";
    int lastDay = isWork ? (int) in.signed() : Decay.UNKNOWN;
    int[] capitals = isWork ? in.numbers() : NOTHING;
    int[] tokens = in.numbers();
    int[] counts = new int[tokens.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.integer();
    }
    float norm = Float.intBitsToFloat(in.integer());
    return new Document(key, title, lastDay, tokens, counts, norm, capitals, in.numbers());
  }

  private static void save(Member member, BlockOutput out) {
    out.flag(member != null);
    if (member == null) {
      return;
    }
    out.id(member.id());
    out.code(member.externalId());
    out.code(member.name());
    SeatStore.save(member.seat(), out);
    saveWords(member.words(), out);
    out.number(member.phrases().size());
    member.phrases().forEach(phrase -> saveWords(phrase, out));
    out.numbers(member.keys());
    out.numbers(member.nameWords());
    out.numbers(member.numbers());
    member.works().forEach(listing -> out.codes(listing.partners()));
    out.signed(member.profile());
    out.number(member.length());
  }

  private static Member member(BlockInput in) {
    if (!in.flag()) {
      return null;
    }
    var id = in.id();
    String externalId = in.code();
    String name = in.code();
    var seat = SeatStore.seat(in);
    List<String> words = words(in);
    List<List<String>> phrases = new ArrayList<>();
    for (long left = in.number(); left > 0; left--) {
      phrases.add(words(in));
    }
    int[] keys = in.numbers();
    int[] nameWords = in.numbers();
    int[] numbers = in.numbers();
    List<Listing> works = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      works.add(new Listing(number, in.codes()));
    }
    return new Member(
        id,
        externalId,
        name,
        seat,
        words,
        List.copyOf(phrases),
        keys,
        nameWords,
        List.copyOf(works),
        numbers,
        (int) in.signed(),
        in.number());
  }

  private static void saveWords(List<String> words, BlockOutput out) {
    out.number(words.size());
    words.forEach(out::code);
  }

  private static List<String> words(BlockInput in) {
    String[] words = new String[in.integer()];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.code();
    }
    return List.of(words);
  }
}
