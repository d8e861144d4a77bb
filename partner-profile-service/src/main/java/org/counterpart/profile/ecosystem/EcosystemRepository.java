package org.counterpart.profile.ecosystem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The stored ecosystems. */
@ApplicationScoped
class EcosystemRepository implements PanacheRepositoryBase<Ecosystem, String> {

  Optional<Ecosystem> lock(String id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Ecosystems in the order of their ids.
   *
   * @param kind null for every kind
   * @param parent only the chapters of this one; null for all
   */
  Page<Ecosystem> page(EcosystemKind kind, String parent, PageRequest request) {
    Map<String, Object> values = new HashMap<>();
    var after = request.after(1);
    values.put("after", after.isEmpty() ? "" : after.getFirst());
    var query = new StringBuilder("id > :after");
    if (kind != null) {
      query.append(" and kind = :kind");
      values.put("kind", kind);
    }
    if (parent != null) {
      query.append(" and parent = :parent");
      values.put("parent", parent);
    }
    List<Ecosystem> rows = find(query + " order by id", values).range(0, request.limit()).list();
    return Page.of(rows, request.limit(), ecosystem -> Cursor.encode(ecosystem.id));
  }
}
