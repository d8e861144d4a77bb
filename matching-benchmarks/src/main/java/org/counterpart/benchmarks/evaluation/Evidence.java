package org.counterpart.benchmarks.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterpart.engine.Part;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Share;
import org.counterpart.engine.Weights;

/**
 * Evidence that can be left out. The texts were published when the consortium was known, and some
 * name its members or places, which a posting may not do: the figures without it say what the rest
 * is worth.
 */
enum Evidence {
  NAMES(Part.NAMED, Part.NAME),
  PLACES(Part.NAMED, Part.NAME, Part.CITY, Part.COUNTRY);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Part> parts;

  Evidence(Part... parts) {
    this.parts = Set.of(parts);
  }

  /** The engine without these parts: {@code without-names}, {@code without-places}. */
  Ranker ranker(TimeSplit split, EngineWorld world, List<Partner> partners, Weights weights) {
    String name = "without-" + name().toLowerCase(Locale.ROOT);
    return new Shipped(name, split, world, partners, of(weights));
  }

  /** Takes the parts' shares away; a part that adds to nobody's score takes them over. */
  private Weights of(Weights weights) {
    Map<Part, Share> shares = new EnumMap<>(weights.shares());
    int taken = parts.stream().mapToInt(weights::share).sum();
    shares.keySet().removeAll(parts);
    shares.put(Part.INDUSTRY, Share.straight(weights.share(Part.INDUSTRY) + taken));
    return new Weights(
        weights.version() + "-" + this,
        shares,
        weights.mustHave(),
        weights.byReference(),
        weights.lapsing());
  }
}
