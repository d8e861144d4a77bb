package org.counterpart.profile.crosswalk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterpart.profile.nearness.Crosswalk;
import org.counterpart.profile.nearness.CrosswalkMapping;
import org.counterpart.profile.taxonomy.Taxonomies;

/** The crosswalks between schemes. */
@ApplicationScoped
class Crosswalks implements PanacheRepositoryBase<CrosswalkRow, String> {
  private final Taxonomies taxonomies;

  @Inject
  Crosswalks(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  /** All of them, without their mappings, by id. */
  List<Crosswalk> all() {
    return list("order by id").stream().map(row -> row.with(List.of())).toList();
  }

  Optional<Crosswalk> read(String id) {
    return findByIdOptional(id).map(row -> row.with(mappings(id)));
  }

  /**
   * Replaces a crosswalk that keeps the rules.
   *
   * @return whether that changes what competencies count as
   */
  @Transactional
  boolean put(Crosswalk crosswalk) {
    var known = findByIdOptional(crosswalk.id(), LockModeType.PESSIMISTIC_WRITE);
    var row = known.orElseGet(() -> new CrosswalkRow(crosswalk.id()));
    row.describe(crosswalk);
    if (known.isEmpty()) {
      persistAndFlush(row);
    }
    var before = mappings(crosswalk.id());
    if (content(before).equals(Set.copyOf(crosswalk.mappings()))) {
      return false;
    }
    before.forEach(getEntityManager()::remove);
    flush();
    crosswalk.mappings().stream()
        .map(mapping -> new CrosswalkMapping(crosswalk.id(), mapping))
        .forEach(getEntityManager()::persist);
    taxonomies.concerned(
        codes(Stream.concat(content(before).stream(), crosswalk.mappings().stream())));
    return true;
  }

  /** Removes a crosswalk; false where there is none. */
  @Transactional
  boolean remove(String id) {
    var row = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    if (row.isEmpty()) {
      return false;
    }
    var before = mappings(id);
    before.forEach(getEntityManager()::remove);
    flush();
    delete(row.get());
    taxonomies.concerned(codes(content(before).stream()));
    return true;
  }

  private List<CrosswalkMapping> mappings(String id) {
    return getEntityManager()
        .createQuery(
            "from CrosswalkMapping where crosswalk = :id order by from, to", CrosswalkMapping.class)
        .setParameter("id", id)
        .getResultList();
  }

  private static Set<Crosswalk.Mapping> content(Collection<CrosswalkMapping> mappings) {
    var content = new HashSet<Crosswalk.Mapping>();
    mappings.forEach(mapping -> content.add(mapping.mapping()));
    return content;
  }

  private static Set<String> codes(Stream<Crosswalk.Mapping> mappings) {
    var codes = new HashSet<String>();
    mappings.forEach(
        mapping -> {
          codes.add(mapping.from());
          codes.add(mapping.to());
        });
    return codes;
  }
}
