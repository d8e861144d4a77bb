package org.counterpart.engine.affinity;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleToIntFunction;
import java.util.function.Supplier;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Part;
import org.counterpart.engine.Weights;

/**
 * What ties one opportunity to each partner. A value depends on the snapshot, the opportunity and
 * its poster alone, never on who else is asked about.
 */
public final class Affinities {

  /** With fewer partners threads would cost more than they save. */
  private static final int WORTH_SHARING = 20_000;

  private final AffinitySnapshot snapshot;
  private final SharedWords words;
  private final Map<Part, Signal> signals = new EnumMap<>(Part.class);

  Affinities(AffinitySnapshot snapshot, Wording opportunity, int posterSlot, LocalDate asOf) {
    this.snapshot = snapshot;
    Member poster = snapshot.member(posterSlot);
    // What the words say, what the names, and what past work does not need each other.
    CompletableFuture<Similarity> similar = new CompletableFuture<>();
    Supplier<SharedWords> counting =
        () -> new SharedWords(snapshot, similar::join, opportunity, SharedWords.AT_ONCE);
    Supplier<NameWords> naming = () -> new NameWords(snapshot, opportunity);
    boolean isLarge = snapshot.members().size() > WORTH_SHARING;
    Supplier<SharedWords> counted = isLarge ? supplyAsync(counting)::join : counting;
    Supplier<NameWords> named = isLarge ? supplyAsync(naming)::join : naming;
    similar.complete(new Similarity(snapshot, opportunity));
    putPastWork(similar.join(), poster, asOf);
    signals.put(Part.NAMED, new Named(snapshot, opportunity));
    signals.put(Part.CITY, new CityNamed(snapshot, opportunity));
    signals.put(Part.COUNTRY, new CountryNamed(snapshot, opportunity));
    signals.put(Part.NEAR, new NearPoster(snapshot, poster));
    signals.put(Part.NAME, named.get());
    words = counted.get();
    signals.put(Part.WORDS, words);
  }

  private void putPastWork(Similarity similarity, Member poster, LocalDate asOf) {
    int[] nearest = similarity.nearest(SimilarWork.NEAREST);
    PosterWork posterWork = PosterWork.of(snapshot, poster, similarity, asOf);
    signals.put(Part.WORK, new SimilarWork(snapshot, similarity, nearest));
    signals.put(Part.NETWORK, new Walk(snapshot, similarity, nearest, posterWork));
    signals.put(Part.TRUST, new SharedWork(snapshot, posterWork));
  }

  /**
   * How strong a tie is; 0 for none, no upper bound.
   *
   * @param partner its slot in the snapshot
   */
  public double of(Part part, int partner) {
    return signals.get(part).of(partner);
  }

  /**
   * What all ties add at most to the score of each partner, by its slot.
   *
   * @param everybody whether nearly all of them will then be asked for, one by one
   */
  public int[] most(Weights weights, boolean everybody) {
    if (everybody) {
      words.countForAll();
    }
    int[] units = new int[snapshot.members().size()];
    int[] others = {0};
    signals.forEach(
        (part, signal) -> {
          if (weights.share(part) > 0) {
            DoubleToIntFunction share = weights.units(part);
            int least = share.applyAsInt(signal.ofOthers());
            others[0] += least;
            signal.forEachTied(
                slot -> units[slot] += share.applyAsInt(signal.atMost(slot)) - least);
          }
        });
    for (int slot = 0; slot < units.length; slot++) {
      units[slot] += others[0];
    }
    return units;
  }

  /** What all ties add to the score of a partner. */
  public int units(Weights weights, int partner) {
    int units = 0;
    for (Map.Entry<Part, Signal> signal : signals.entrySet()) {
      if (weights.share(signal.getKey()) > 0) {
        units += weights.units(signal.getKey(), signal.getValue().of(partner));
      }
    }
    return units;
  }

  /** The partner in a slot; null where there is none. */
  public UUID partner(int slot) {
    Member member = snapshot.member(slot);
    return member == null ? null : member.id();
  }

  /** What a tie rests on; empty where there is none. */
  public List<Evidence> evidence(Part part, int partner) {
    Signal signal = signals.get(part);
    return signal.of(partner) > 0 ? signal.evidence(partner) : List.of();
  }
}
