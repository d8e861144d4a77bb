package org.counterpart.engine.stored;

import org.counterpart.engine.Seat;

/** How a seat is saved, which may be null. */
public final class SeatStore {

  private SeatStore() {}

  public static void save(Seat seat, BlockOutput out) {
    out.flag(seat != null);
    if (seat != null) {
      out.code(seat.country());
      out.code(seat.region());
      out.code(seat.city());
    }
  }

  public static Seat seat(BlockInput in) {
    return in.flag() ? new Seat(in.code(), in.code(), in.code()) : null;
  }
}
