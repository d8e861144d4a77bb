package org.counterpart.engine.stored;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * Writes sections one after the other; threads share the making of their blocks. Everything is in
 * frames: length, CRC-32C of the bytes, the bytes, which begin with the number of the frame, so
 * that a missing one is noticed.
 */
public final class StoreWriter {

  static final long MAGIC = 0x636f756e74657270L;

  /**
   * Of everything that is stored and of how words are cut; one more whenever either changes,
   * because what was stored before is then to be built anew.
   */
  static final int FORM = 2;

  /** Blocks that are in memory at once. */
  private static final int SOME = 32;

  /** Writes one item of a section. */
  @FunctionalInterface
  public interface Item {
    void write(int number, BlockOutput out);
  }

  private final DataOutputStream out;
  private int frames;

  public StoreWriter(OutputStream out) throws IOException {
    this.out = new DataOutputStream(out);
    this.out.writeLong(MAGIC);
    this.out.writeInt(FORM);
  }

  /**
   * Writes a section.
   *
   * @param size how many items it has, numbered from 0
   * @param perBlock how many are in a block: what a thread does at once, a megabyte or less
   */
  public void section(int size, int perBlock, Item item) throws IOException {
    BlockOutput head = frame(frames++);
    head.number(size);
    head.number(perBlock);
    write(head);
    int blocks = Math.ceilDiv(size, perBlock);
    for (int from = 0; from < blocks; from += SOME) {
      int first = frames - from;
      IntFunction<BlockOutput> block =
          number -> block(frame(first + number), number * perBlock, size, perBlock, item);
      int to = Math.min(blocks, from + SOME);
      List<BlockOutput> made = IntStream.range(from, to).parallel().mapToObj(block).toList();
      for (BlockOutput each : made) {
        write(each);
      }
      frames += made.size();
    }
  }

  private static BlockOutput block(BlockOutput out, int from, int size, int perBlock, Item item) {
    int to = (int) Math.min(size, (long) from + perBlock);
    for (int number = from; number < to; number++) {
      item.write(number, out);
    }
    return out;
  }

  private static BlockOutput frame(int number) {
    BlockOutput out = new BlockOutput();
    out.number(number);
    return out;
  }

  private void write(BlockOutput block) throws IOException {
    byte[] bytes = block.bytes();
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    out.writeInt(bytes.length);
    out.writeInt((int) checksum.getValue());
    out.write(bytes);
  }

  /** Nothing comes any more. */
  public void end() throws IOException {
    section(0, 1, (_, _) -> {});
    out.flush();
  }
}
