package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works and profiles with their words. Written by one thread, read through views. */
final class Documents {

  /**
   * What was there when the view was taken.
   *
   * @param norms bits of each work's length, as a float; 0 for what is none
   * @param owners who lists each document: its slot and 1, {@link #SEVERAL}, or 0 for nobody
   * @param works how many pieces of past work there are
   */
  record View(
      Numbers tokens,
      Pages.View<Postings> postings,
      Pages.View<Document> rows,
      IntPages.View norms,
      IntPages.View owners,
      Numbers capitals,
      Pages.View<Integer> capitalCounts,
      int works) {

    Postings postings(String token) {
      Postings found = postings.get(tokens.find(token));
      return found == null ? Postings.NONE : found;
    }

    /** In how many works a word occurs exactly as it is written. */
    int worksWithExactly(String word) {
      Integer found = capitalCounts.get(capitals.find(word));
      return found == null ? 0 : found;
    }

    /**
     * In how many works a word occurs, however written; all of them for a word that says nothing.
     */
    int worksWith(String word) {
      String token = Tokens.of1(word);
      return token == null ? works : postings(token).works();
    }
  }

  /** More than one member lists the document. */
  static final int SEVERAL = -1;

  private static final int WORTH_REBUILDING = 1024;
  private static final int MOST_WAITING = 100_000;

  private final Cutter cutter;
  private Pages<Postings> postings = new Pages<>();
  private Pages<Document> rows;
  private IntPages norms = new IntPages();
  private IntPages owners = new IntPages();
  private Pages<Integer> capitalCounts;
  private final Map<WorkKey, Integer> numbers;

  /** Numbers of documents whose words are not posted yet, growing. */
  private final List<Integer> waiting = new ArrayList<>();

  private int works;
  private int alive;

  Documents() {
    this(new Cutter(new Numbers(), new Numbers()), new Document[0]);
  }

  /**
   * @param cutter what made the documents
   * @param documents by their numbers; null for what is gone
   */
  Documents(Cutter cutter, Document[] documents) {
    this.cutter = cutter;
    rows = new Pages<>(documents);
    numbers = HashMap.newHashMap(documents.length);
    Integer[] counts = new Integer[cutter.capitals().size()];
    for (int number = 0; number < documents.length; number++) {
      if (documents[number] != null) {
        alive++;
        waiting.add(number);
        index(number, documents[number]);
        if (documents[number].isWork()) {
          works++;
          numbers.put(documents[number].key(), number);
        }
        for (int word : documents[number].capitals()) {
          counts[word] = counts[word] == null ? 1 : counts[word] + 1;
        }
      }
    }
    capitalCounts = new Pages<>(counts);
    post();
  }

  /** Makes the documents that are put in here. */
  Cutter cutter() {
    return cutter;
  }

  Document get(int number) {
    return rows.get(number);
  }

  /** The number of a work; -1 when nobody lists it. */
  int find(WorkKey key) {
    return numbers.getOrDefault(key, -1);
  }

  /** The work, now listed by the member too. */
  int join(Prepared.Work work, int member) {
    Integer known = numbers.get(work.key());
    if (known != null) {
      set(known, rows.get(known).with(member));
      return known;
    }
    works++;
    boolean ready = work.document() != null;
    Document words = ready ? work.document() : cutter.document(work.key(), work.reference());
    int number = add(words.with(member));
    numbers.put(work.key(), number);
    return number;
  }

  /** What a member says about itself. */
  int profile(Document words, int member) {
    return add(words.with(member));
  }

  /** The member no longer lists the document, which goes with the last who does. */
  void leave(int number, int member) {
    post();
    Document left = rows.get(number).without(member);
    if (left.members().length > 0) {
      set(number, left);
      return;
    }
    rows.set(number, null);
    norms.set(number, 0);
    owners.set(number, 0);
    alive--;
    if (left.isWork()) {
      works--;
      numbers.remove(left.key());
      Arrays.stream(left.tokens()).forEach(t -> postings.set(t, postings.get(t).withoutOne()));
      Arrays.stream(left.capitals()).forEach(word -> count(word, -1));
    }
  }

  View view() {
    post();
    return new View(
        cutter.tokens(),
        postings.view(),
        rows.view(),
        norms.view(),
        owners.view(),
        cutter.capitals(),
        capitalCounts.view(),
        works);
  }

  /** Whether most of what the postings hold is gone. */
  boolean isWorthRebuilding() {
    return rows.size() > WORTH_REBUILDING && alive < rows.size() / 2;
  }

  /**
   * Gives those that are still there new numbers, without gaps; views that are out keep the old
   * ones.
   *
   * @return the new number of each old one; -1 for what is gone
   */
  int[] rebuild() {
    waiting.clear();
    List<Document> kept = new ArrayList<>();
    int[] renumbered = new int[rows.size()];
    for (int old = 0; old < renumbered.length; old++) {
      renumbered[old] = rows.get(old) == null ? -1 : kept.size();
      if (rows.get(old) != null) {
        kept.add(rows.get(old));
      }
    }
    rows = new Pages<>();
    norms = new IntPages();
    owners = new IntPages();
    postings = new Pages<>();
    capitalCounts = new Pages<>();
    alive = 0;
    kept.forEach(this::add);
    numbers.replaceAll((key, old) -> renumbered[old]);
    return renumbered;
  }

  private int add(Document document) {
    int number = rows.size();
    set(number, document);
    alive++;
    waiting.add(number);
    if (waiting.size() >= MOST_WAITING) {
      post();
    }
    Arrays.stream(document.capitals()).forEach(word -> count(word, 1));
    return number;
  }

  private void set(int number, Document document) {
    rows.set(number, document);
    index(number, document);
  }

  private void index(int number, Document document) {
    int[] members = document.members();
    norms.set(number, document.isWork() ? Float.floatToIntBits(document.norm()) : 0);
    owners.set(number, members.length == 1 ? members[0] + 1 : SEVERAL);
  }

  /** Posts what was added since the last time: the more at once, the less each takes. */
  private void post() {
    Posting.of(waiting, rows::get, postings);
    waiting.clear();
  }

  private void count(int capital, int more) {
    Integer had = capitalCounts.get(capital);
    capitalCounts.set(capital, (had == null ? 0 : had) + more);
  }
}
