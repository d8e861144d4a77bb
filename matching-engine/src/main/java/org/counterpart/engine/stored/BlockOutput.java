package org.counterpart.engine.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes the values of one block. Used by one thread. */
public final class BlockOutput {

  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static final VarHandle CHAR =
      MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

  static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int MOST_OF_A_NUMBER = 10;

  private final Map<String, Integer> codes = new HashMap<>();
  private byte[] bytes = new byte[1 << 16];
  private int size;

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** A number, the smaller the shorter; negative ones take the most. */
  public void number(long number) {
    room(MOST_OF_A_NUMBER);
    long left = number;
    while ((left & ~0x7fL) != 0) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  /** A number of either sign, the nearer to 0 the shorter. */
  public void signed(long number) {
    number(number << 1 ^ number >> 63);
  }

  /** A number that is as long as any other. */
  public void whole(long number) {
    room(Long.BYTES);
    LONG.set(bytes, size, number);
    size += Long.BYTES;
  }

  public void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  public void id(UUID id) {
    whole(id.getMostSignificantBits());
    whole(id.getLeastSignificantBits());
  }

  /** A text, which may be null. */
  public void text(String text) {
    if (text == null) {
      number(0);
      return;
    }
    byte[] encoded = text.getBytes(UTF_8);
    number(encoded.length + 1L);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /** A text that others have as well, which may be null: once in a block, and once in memory. */
  public void code(String code) {
    Integer known = codes.putIfAbsent(code, codes.size());
    number(known == null ? 0 : known + 1L);
    if (known == null) {
      text(code);
    }
  }

  /** Codes in an order of their own, so that equal sets are written equally. */
  public void codes(Collection<String> some) {
    number(some.size());
    some.stream().sorted().forEach(this::code);
  }

  /** One of an enumeration, by its name; may be null. */
  public void constant(Enum<?> constant) {
    code(constant == null ? null : constant.name());
  }

  /** A day, which may be null. */
  public void day(LocalDate day) {
    flag(day != null);
    if (day != null) {
      signed(day.toEpochDay());
    }
  }

  public void time(Instant time) {
    signed(time.getEpochSecond());
    number(time.getNano());
  }

  /** Numbers, shortest where each is not far from the one before. */
  public void numbers(int[] numbers) {
    number(numbers.length);
    int before = 0;
    for (int number : numbers) {
      signed((long) number - before);
      before = number;
    }
  }

  public void longs(long[] numbers) {
    number(numbers.length);
    room(numbers.length * Long.BYTES);
    for (long number : numbers) {
      LONG.set(bytes, size, number);
      size += Long.BYTES;
    }
  }

  public void chars(char[] chars) {
    number(chars.length);
    room(chars.length * Character.BYTES);
    for (char one : chars) {
      CHAR.set(bytes, size, one);
      size += Character.BYTES;
    }
  }

  public void shorts(short[] shorts) {
    number(shorts.length);
    room(shorts.length * Short.BYTES);
    for (short one : shorts) {
      SHORT.set(bytes, size, one);
      size += Short.BYTES;
    }
  }
}
