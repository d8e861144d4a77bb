package org.counterpart.profile.registration;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * New rows of several partners, gathered so that those of one table are inserted one after the
 * other: only then does the database get one statement for many of them.
 */
public final class Rows {
  private final Map<Class<?>, List<Object>> byTable = new LinkedHashMap<>();

  /** Adds a row. */
  public void add(Object row) {
    byTable.computeIfAbsent(row.getClass(), _ -> new ArrayList<>()).add(row);
  }

  /** Hands all of them over. */
  public void persist(EntityManager entities) {
    byTable.values().forEach(rows -> rows.forEach(entities::persist));
    byTable.clear();
  }
}
