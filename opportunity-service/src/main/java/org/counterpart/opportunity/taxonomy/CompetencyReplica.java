package org.counterpart.opportunity.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The competencies that exist, as far as this service has heard. A retired one still counts as
 * known: partners hold it, and postings that ask for it go on.
 */
@ApplicationScoped
public class CompetencyReplica implements PanacheRepositoryBase<CompetencyEntity, String> {

  /** Those of the codes that the taxonomy has. */
  public Set<String> known(Set<String> codes) {
    return find("code in ?1", codes).stream()
        .map(competency -> competency.code)
        .collect(Collectors.toSet());
  }

  /** Whether nothing was ever heard. */
  @Transactional
  boolean isEmpty() {
    return count() == 0;
  }

  /** Remembers the event unless a newer one is known already. */
  @Transactional
  void take(CompetencyEvent event) {
    CompetencyEntity known = findById(event.code());
    if (known == null) {
      persist(new CompetencyEntity(event));
    } else if (event.version() > known.version) {
      known.take(event);
    }
  }

  @Transactional
  void forget(String code) {
    deleteById(code);
  }
}
