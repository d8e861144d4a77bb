package org.counterpart.profile.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.counterpart.profile.level.Level;
import org.counterpart.profile.partner.Cursors;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.validation.Values;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.hibernate.query.NativeQuery;

/**
 * Finds partners by what they say and hold. Only fixed text goes into the SQL; values are bound.
 */
@ApplicationScoped
class Directory {
  private final EntityManager entities;

  @Inject
  Directory(EntityManager entities) {
    this.entities = entities;
  }

  /** Partners by name, then id. */
  Page<Partner> search(DirectoryQuery query, LocalDate day, PageRequest request) {
    var values = new HashMap<String, Object>();
    var where = conditions(query, day, values);
    var after = request.after(2);
    if (!after.isEmpty()) {
      where.add("(p.name collate \"C\", p.id) > (cast(:name as text), :id)");
      values.put("name", after.get(0));
      values.put("id", Cursors.id(after.get(1)));
    }
    var sql =
        "select p.* from partner p" + where + " order by p.name collate \"C\", p.id limit :max";
    values.put("max", request.limit() + 1);
    return Page.of(
        run(sql, values), request.limit(), p -> Cursor.encode(p.name(), p.id().toString()));
  }

  private List<Partner> run(String sql, Map<String, Object> values) {
    var query = entities.createNativeQuery(sql, Partner.class).unwrap(NativeQuery.class);
    values.forEach(query::setParameter);
    @SuppressWarnings("unchecked") // the query's result class is Partner
    var found = (List<Partner>) query.getResultList();
    return found;
  }

  private static StringJoiner conditions(
      DirectoryQuery query, LocalDate day, Map<String, Object> values) {
    var where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    if (query.words() != null) {
      where.add("p.words @@ to_tsquery('simple', :words)");
      values.put("words", query.words());
    }
    held(query, day, where, values);
    contains("serves", Values.list(query.country), where, values);
    contains("industries", Values.list(query.industry), where, values);
    contains("languages", query.languages(), where, values);
    contains("ecosystems", Values.list(query.ecosystem), where, values);
    contains("technologies", Values.list(query.technology), where, values);
    return where;
  }

  private static void held(
      DirectoryQuery query, LocalDate day, StringJoiner where, Map<String, Object> values) {
    if (query.competency == null) {
      return;
    }
    where.add(
        "exists (select 1 from level_segment s where s.partner_id = p.id and s.code = :code"
            + " and s.level in (:levels) and s.valid_from <= :day"
            + " and (s.valid_until is null or s.valid_until > :day))");
    values.put("code", query.competency);
    values.put("levels", query.level == Level.GOLD ? List.of("GOLD") : List.of("SILVER", "GOLD"));
    values.put("day", day);
  }

  private static void contains(
      String column, List<String> wanted, StringJoiner where, Map<String, Object> values) {
    for (var i = 0; i < wanted.size(); i++) {
      where.add("p." + column + " @> array[cast(:" + column + i + " as text)]");
      values.put(column + i, wanted.get(i));
    }
  }
}
