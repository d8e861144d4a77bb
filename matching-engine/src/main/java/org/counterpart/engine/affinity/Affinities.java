package org.counterpart.engine.affinity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleToIntFunction;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Part;
import org.counterpart.engine.Weights;

/**
 * What ties one opportunity to each partner. A value depends on the snapshot, the opportunity and
 * its poster alone, never on who else is asked about.
 */
public final class Affinities {

  private final AffinitySnapshot snapshot;
  private final Map<Part, Signal> signals = new EnumMap<>(Part.class);

  Affinities(AffinitySnapshot snapshot, Wording opportunity, int posterSlot) {
    this.snapshot = snapshot;
    Member poster = snapshot.member(posterSlot);
    Similarity similarity = new Similarity(snapshot, opportunity);
    int[] nearest = similarity.nearest(SimilarWork.NEAREST);
    PosterWork posterWork = PosterWork.of(poster, similarity);
    signals.put(Part.WORK, new SimilarWork(snapshot, similarity, nearest));
    signals.put(Part.WORDS, new SharedWords(snapshot, similarity, opportunity));
    signals.put(Part.NETWORK, new Walk(snapshot, similarity, nearest, posterWork));
    signals.put(Part.TRUST, new SharedWork(snapshot, posterWork));
    signals.put(Part.NAMED, new Named(snapshot, opportunity));
    signals.put(Part.NAME, new NameWords(snapshot, opportunity));
    signals.put(Part.CITY, new CityNamed(snapshot, opportunity));
    signals.put(Part.COUNTRY, new CountryNamed(snapshot, opportunity));
    signals.put(Part.NEAR, new NearPoster(snapshot, poster));
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
   * What all ties add to the score of each partner, by its slot. Looks only at those who are tied.
   */
  public int[] units(Weights weights) {
    int[] units = new int[snapshot.members().size()];
    signals.forEach(
        (part, signal) -> {
          if (weights.share(part) > 0) {
            DoubleToIntFunction share = weights.units(part);
            signal.forEachTied(slot -> units[slot] += share.applyAsInt(signal.of(slot)));
          }
        });
    return units;
  }

  /** The same for one partner, whoever else is tied. */
  public int units(Weights weights, int partner) {
    int units = 0;
    for (Map.Entry<Part, Signal> signal : signals.entrySet()) {
      if (weights.share(signal.getKey()) > 0) {
        units += weights.units(signal.getKey(), signal.getValue().of(partner));
      }
    }
    return units;
  }

  /** The partner in a slot that is not empty. */
  public UUID partner(int slot) {
    return snapshot.member(slot).id();
  }

  /** What a tie rests on; empty where there is none. */
  public List<Evidence> evidence(Part part, int partner) {
    Signal signal = signals.get(part);
    return signal.of(partner) > 0 ? signal.evidence(partner) : List.of();
  }
}
