package org.counterpart.engine.affinity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleToIntFunction;
import org.counterpart.engine.Evidence;
import org.counterpart.engine.Part;
import org.counterpart.engine.Weights;

/**
 * What ties one opportunity to each partner. A value depends on the snapshot, the opportunity and
 * its poster alone, never on who else is asked about.
 */
public final class Affinities {

  private final Map<Part, Signal> signals = new EnumMap<>(Part.class);
  private final int members;

  Affinities(AffinitySnapshot snapshot, Wording opportunity, int posterSlot) {
    members = snapshot.members().size();
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
    int[] units = new int[members];
    signals.forEach(
        (part, signal) -> {
          if (weights.share(part) > 0) {
            DoubleToIntFunction share = weights.units(part);
            signal.forEachTied(slot -> units[slot] += share.applyAsInt(signal.of(slot)));
          }
        });
    return units;
  }

  /** What a tie rests on; empty where there is none. */
  public List<Evidence> evidence(Part part, int partner) {
    Signal signal = signals.get(part);
    return signal.of(partner) > 0 ? signal.evidence(partner) : List.of();
  }
}
