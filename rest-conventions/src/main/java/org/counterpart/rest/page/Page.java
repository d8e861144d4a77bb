package org.counterpart.rest.page;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the cursor of the next page; null on the last
 */
public record Page<T>(List<T> items, String next) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of rows that were queried with one more than the limit, so that it is known
   * whether there is a next page.
   *
   * @param rows at most {@code limit + 1}
   * @param cursor the cursor that continues after a row
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, String> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, cursor.apply(items.getLast()));
  }

  /** The same page with other items. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
