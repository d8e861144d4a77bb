package org.counterpart.benchmarks.directory;

import java.util.List;

/**
 * A statement whose plan is shown, and what it is for.
 *
 * @param sql with {@code :ids} where the ids of a page belong
 */
record Question(String what, String sql) {
  static final List<Question> ASKED =
      List.of(
          new Question(
              "Changes since the last search",
              """
              select cast(pg_current_snapshot() as text),
                (select h.purged_before <= pg_snapshot_xmin(s.snapshot) from directory_horizon h),
                array(select distinct c.partner_id from directory_change c
                  where c.xid >= pg_snapshot_xmin(s.snapshot)
                    and not pg_visible_in_snapshot(c.xid, s.snapshot))
              from (select pg_current_snapshot() as snapshot) s
              """),
          new Question("The partners of a page", "select p.* from partner p where p.id in (:ids)"),
          new Question(
              "Their levels",
              "select s.* from level_segment s where s.partner_id in (:ids)"
                  + " order by s.code, s.valid_from"));

  static final List<String> BEFORE_ALTERNATIVES =
      List.of(
          "alter table partner add column words tsvector generated always as"
              + " (to_tsvector('simple', name || ' ' || coalesce(description, ''))) stored",
          "create index alternative_name on partner (name collate \"C\", id)",
          "create index alternative_search on partner using gin"
              + " (words, serves, languages, industries, ecosystems, technologies)",
          "vacuum analyze partner");

  static final List<Question> ALTERNATIVES =
      List.of(
          page("a page, one popular value", "p.serves @> array['US']"),
          page(
              "a page, four popular values that few have",
              "p.serves @> array['DE'] and p.industries @> array['industry-3']"
                  + " and p.ecosystems @> array['ecosystem-5'] and p.languages @> array['nl']"),
          page("a page, the first letter of a word", "p.words @@ to_tsquery('simple', 'a:*')"),
          page(
              "a page, a rare word in a popular country",
              "p.words @@ to_tsquery('simple', 'ab:*') and p.serves @> array['US']"),
          page("a page, a competency at gold", held("mpn:security")),
          page(
              "a page, a rare competency at gold and a popular country",
              held("mpn:cloud-business-applications") + " and p.serves @> array['US']"),
          page(
              "a page, a competency at gold that few have with two more",
              held("mpn:datacenter")
                  + " and "
                  + held("mpn:communications")
                  + " and "
                  + held("mpn:devops")),
          page(
              "a page, far down the names, two popular values",
              "(p.name collate \"C\", p.id) > ('z', '00000000-0000-0000-0000-000000000000')"
                  + " and p.serves @> array['SE'] and p.languages @> array['sv']"),
          facet("a facet of everybody", "true"),
          facet("a facet of one popular value", "p.serves @> array['US']"));

  private static Question page(String what, String condition) {
    return new Question(
        what,
        "select p.* from partner p where %s order by p.name collate \"C\", p.id limit 51"
            .formatted(condition));
  }

  private static Question facet(String what, String condition) {
    return new Question(
        what + ", technologies alone",
        "select value, count(*) from partner p, unnest(p.technologies) as value where "
            + condition
            + " group by value order by count(*) desc, value limit 20");
  }

  private static String held(String competency) {
    return """
    exists (select 1 from level_segment s where s.partner_id = p.id and s.code = '%s'
      and s.level = 'GOLD' and s.valid_from <= current_date
      and (s.valid_until is null or s.valid_until > current_date))\
    """
        .formatted(competency);
  }
}
