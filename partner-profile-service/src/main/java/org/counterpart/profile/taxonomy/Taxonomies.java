package org.counterpart.profile.taxonomy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterpart.profile.level.Near;
import org.counterpart.profile.level.RuleHistory;
import org.counterpart.profile.nearness.Nearness;
import org.counterpart.profile.nearness.Relation;

/**
 * The taxonomy as it is now. It is kept in memory and read anew when its revision in the database
 * is another one, so that every instance sees an import at once.
 */
@ApplicationScoped
public class Taxonomies {
  private final Schemes schemes;
  private volatile Loaded loaded = new Loaded(-1, new Taxonomy(Map.of(), Map.of()));

  @Inject
  Taxonomies(Schemes schemes) {
    this.schemes = schemes;
  }

  /** The current taxonomy; one small query where nothing has changed. */
  public Taxonomy current() {
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              var revision = schemes.revision();
              var known = loaded;
              if (known.revision != revision) {
                known = new Loaded(revision, load());
                loaded = known;
              }
              return known.taxonomy;
            });
  }

  /**
   * The taxonomy for a transaction that stores levels: a change that commits meanwhile waits with
   * computing them anew until this one has committed, and so does not miss it.
   */
  public Taxonomy forStoring() {
    schemes.enterWriters();
    return current();
  }

  /** Waits until everybody has committed who stores levels by an older taxonomy than this. */
  public void awaitStored() {
    QuarkusTransaction.requiringNew().run(schemes::awaitWriters);
  }

  /** Notes that what competencies count as has changed, and levels are to be computed anew. */
  public void concerned(Collection<String> codes) {
    schemes.concerned(codes);
  }

  /** Whether levels have to be computed anew since some scheme has changed, and as of when. */
  public Set<Pending> pending() {
    return QuarkusTransaction.joiningExisting()
        .call(
            () ->
                schemes.withLevelsPending().stream()
                    .map(row -> new Pending(row.scheme, row.revision))
                    .collect(Collectors.toSet()));
  }

  /** Notes that levels were computed anew; does nothing where the scheme has changed again. */
  public void computed(Pending done) {
    QuarkusTransaction.joiningExisting()
        .run(
            () ->
                schemes.update(
                    "levelsPending = false where scheme = ?1 and revision = ?2",
                    done.scheme,
                    done.revision));
  }

  private Taxonomy load() {
    var rules = new HashMap<String, RuleHistory>();
    var successors = new HashMap<String, String>();
    for (var competency : schemes.allCompetencies()) {
      rules.put(competency.code, competency.history());
      if (competency.successor != null) {
        successors.put(competency.code, competency.successor);
      }
    }
    var countsTowards = new HashMap<String, Set<String>>();
    for (var kind : schemes.allKinds()) {
      countsTowards.computeIfAbsent(kind.code, _ -> new TreeSet<>()).addAll(kind.countsTowards);
    }
    return new Taxonomy(rules, countsTowards, near(successors), Successors.last(successors));
  }

  private Map<String, List<Near>> near(Map<String, String> successors) {
    var nearness = new Nearness();
    successors.forEach((code, successor) -> nearness.add(code, successor, Relation.EXACT));
    schemes.allMappings().forEach(m -> nearness.add(m.from(), m.to(), m.relation()));
    return nearness.near();
  }

  /** A change of a scheme whose effect on levels is not yet computed. */
  public record Pending(String scheme, long revision) {}

  private record Loaded(long revision, Taxonomy taxonomy) {}
}
