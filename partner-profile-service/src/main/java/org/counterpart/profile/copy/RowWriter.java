package org.counterpart.profile.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes the columns of a row one after the other. Every value but a number may be null. */
public interface RowWriter {

  /** A {@code uuid}. */
  RowWriter uuid(String column, UUID value);

  /** A {@code text}. */
  RowWriter text(String column, String value);

  /** A {@code bigint}. */
  RowWriter number(String column, long value);

  /** A {@code boolean}. */
  RowWriter flag(String column, boolean value);

  /** A {@code date}. */
  RowWriter day(String column, LocalDate value);

  /** A {@code timestamptz}, in whole microseconds: what is finer is cut off. */
  RowWriter instant(String column, Instant value);

  /** A {@code text[]} without nulls. */
  RowWriter texts(String column, List<String> values);

  /** A {@code uuid[]} without nulls. */
  RowWriter uuids(String column, List<UUID> values);
}
