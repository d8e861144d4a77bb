package org.counterpart.engine.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads what {@link BlockOutput} wrote, in the same order. Used by one thread. */
public final class BlockInput {

  private final byte[] bytes;

  /** Codes that other blocks had, by themselves: each is in memory once. */
  private final Map<String, String> shared;

  private final List<String> codes = new ArrayList<>();
  private int at;

  BlockInput(byte[] bytes, Map<String, String> shared) {
    this.bytes = bytes;
    this.shared = shared;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  public long number() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalStateException("a number does not end");
  }

  public int integer() {
    return Math.toIntExact(number());
  }

  public long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  public long whole() {
    long number = (long) BlockOutput.LONG.get(bytes, at);
    at += Long.BYTES;
    return number;
  }

  public boolean flag() {
    return number() == 1;
  }

  public UUID id() {
    return new UUID(whole(), whole());
  }

  public String text() {
    int length = integer() - 1;
    if (length < 0) {
      return null;
    }
    String text = new String(bytes, at, length, UTF_8);
    at += length;
    return text;
  }

  public String code() {
    int known = integer();
    if (known > 0) {
      return codes.get(known - 1);
    }
    String text = text();
    String first = text == null ? null : shared.putIfAbsent(text, text);
    codes.add(first == null ? text : first);
    return codes.getLast();
  }

  public Set<String> codes() {
    String[] some = new String[integer()];
    for (int i = 0; i < some.length; i++) {
      some[i] = code();
    }
    return Set.of(some);
  }

  public <E extends Enum<E>> E constant(Class<E> type) {
    String name = code();
    return name == null ? null : Enum.valueOf(type, name);
  }

  public LocalDate day() {
    return flag() ? LocalDate.ofEpochDay(signed()) : null;
  }

  public Instant time() {
    return Instant.ofEpochSecond(signed(), number());
  }

  public int[] numbers() {
    int[] numbers = new int[integer()];
    int before = 0;
    for (int i = 0; i < numbers.length; i++) {
      before += (int) signed();
      numbers[i] = before;
    }
    return numbers;
  }

  public long[] longs() {
    long[] numbers = new long[integer()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = whole();
    }
    return numbers;
  }

  public char[] chars() {
    char[] chars = new char[integer()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) BlockOutput.CHAR.get(bytes, at);
      at += Character.BYTES;
    }
    return chars;
  }

  public short[] shorts() {
    short[] shorts = new short[integer()];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = (short) BlockOutput.SHORT.get(bytes, at);
      at += Short.BYTES;
    }
    return shorts;
  }
}
