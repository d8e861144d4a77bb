package org.counterpart.profile.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.outbox.Outbox;

/** Takes over a scheme as a whole and publishes the competencies that this changes. */
@ApplicationScoped
class SchemeImport {
  private final Schemes schemes;
  private final Outbox outbox;

  @Inject
  SchemeImport(Schemes schemes, Outbox outbox) {
    this.schemes = schemes;
    this.outbox = outbox;
  }

  /**
   * Imports a scheme that keeps the rules; what is equal already stays untouched, and what the
   * scheme no longer names is retired.
   *
   * @return whether anything changed
   */
  @Transactional
  boolean apply(TaxonomyScheme scheme) {
    var known = schemes.lock(scheme.scheme());
    var row = known.orElseGet(() -> new SchemeRow(scheme.scheme()));
    var described = row.describe(scheme);
    if (known.isEmpty()) {
      schemes.persistAndFlush(row);
    }
    var competencies = competencies(scheme);
    var kinds = kinds(scheme);
    if (!described && !competencies && !kinds) {
      return false;
    }
    row.revision++;
    row.levelsPending = row.levelsPending || competencies || kinds;
    return true;
  }

  private boolean competencies(TaxonomyScheme scheme) {
    var known =
        schemes.competencies(scheme.scheme()).stream()
            .collect(Collectors.toMap(c -> c.code, Function.identity()));
    var changed = false;
    for (var entry : scheme.competencies()) {
      var competency = known.remove(entry.code());
      if (competency == null) {
        competency = new Competency(entry.code(), scheme.scheme());
        competency.update(scheme, entry);
        schemes.getEntityManager().persist(competency);
        changed = publish(competency);
      } else if (competency.update(scheme, entry)) {
        changed = publish(competency);
      }
    }
    return retire(known, scheme) || changed;
  }

  /**
   * Retires what the scheme no longer names. What it says to have retired before it came here is
   * taken over, so that its code works as well.
   */
  private boolean retire(Map<String, Competency> known, TaxonomyScheme scheme) {
    var changed = false;
    var successors = scheme.successors();
    var all = new TreeSet<>(known.keySet());
    all.addAll(successors.keySet());
    for (var code : all) {
      var gone = known.get(code);
      if (gone == null) {
        gone = Competency.neverSeen(scheme, code);
        schemes.getEntityManager().persist(gone);
      }
      if (gone.retire(successors.get(code))) {
        changed = publish(gone);
      }
    }
    return changed;
  }

  private boolean publish(Competency competency) {
    outbox.publish(competency.event().message());
    return true;
  }

  private boolean kinds(TaxonomyScheme scheme) {
    var wanted =
        scheme.certifications().stream()
            .map(kind -> new CertificationKindRow(scheme.scheme(), kind))
            .toList();
    var stored = schemes.kinds(scheme.scheme());
    if (content(wanted).equals(content(stored))) {
      return false;
    }
    stored.forEach(schemes.getEntityManager()::remove);
    schemes.flush();
    wanted.forEach(schemes.getEntityManager()::persist);
    return true;
  }

  private static Set<TaxonomyScheme.CertificationKind> content(List<CertificationKindRow> rows) {
    return rows.stream()
        .map(CertificationKindRow::kind)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
