package org.counterpart.engine.stored;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.counterpart.engine.StoredFormException;

/** Reads what {@link StoreWriter} wrote, section by section in the same order. */
public final class StoreReader {

  /** No block that is written is nearly as large: a length beyond it is damage. */
  private static final int MOST_BYTES = 1 << 28;

  /** Blocks that are read and not yet understood. */
  private static final int MOST_WAITING = 32;

  /** Takes one item of a section. Threads take items at the same time, each others. */
  @FunctionalInterface
  public interface Item {
    void read(int number, BlockInput in);
  }

  @SuppressWarnings("ArrayRecordComponent") // handed over to a thread; never compared
  private record Frame(int number, int checksum, byte[] bytes) {}

  private final DataInputStream in;
  private final Map<String, String> codes = new ConcurrentHashMap<>();
  private int frames;
  private int size;
  private int perBlock;

  /**
   * @throws StoredFormException when it is not in the form that is written now
   */
  public StoreReader(InputStream in) throws IOException {
    this.in = new DataInputStream(in);
    try {
      if (this.in.readLong() != StoreWriter.MAGIC) {
        throw new StoredFormException("this is not a saved engine");
      }
      int form = this.in.readInt();
      if (form != StoreWriter.FORM) {
        throw StoredFormException.ofOtherForm(
            "saved in form " + form + ", and this version reads form " + StoreWriter.FORM);
      }
    } catch (EOFException e) {
      throw new StoredFormException("it ends too soon", e);
    }
  }

  /** Turns to the next section and tells how many items it has. */
  public int section() throws IOException {
    Frame head = next();
    understood(
        () -> {
          BlockInput block = open(head);
          size = block.integer();
          perBlock = block.integer();
        });
    return size;
  }

  /** Hands over all items of the section, and returns when all were taken. */
  public void items(Item item) throws IOException {
    Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
    try {
      for (long from = 0; from < size; from += perBlock) {
        int first = (int) from;
        Frame frame = next();
        if (waiting.size() == MOST_WAITING) {
          understood(waiting.pop()::join);
        }
        waiting.add(CompletableFuture.runAsync(() -> read(frame, first, item)));
      }
      while (!waiting.isEmpty()) {
        understood(waiting.pop()::join);
      }
    } finally {
      // However this is left, nobody writes afterwards.
      waiting.forEach(task -> task.exceptionally(_ -> null).join());
    }
  }

  /** Makes sure that nothing comes any more. */
  public void end() throws IOException {
    if (section() != 0) {
      throw new StoredFormException("damaged: more follows where it should end");
    }
  }

  private Frame next() throws IOException {
    try {
      int length = in.readInt();
      int checksum = in.readInt();
      if (length < 0 || length > MOST_BYTES) {
        throw new StoredFormException("damaged: a block cannot have " + length + " bytes");
      }
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new StoredFormException("it ends too soon");
      }
      return new Frame(frames++, checksum, bytes);
    } catch (EOFException e) {
      throw new StoredFormException("it ends too soon", e);
    }
  }

  private void read(Frame frame, int first, Item item) {
    BlockInput block = open(frame);
    int end = (int) Math.min(size, (long) first + perBlock);
    for (int number = first; number < end; number++) {
      item.read(number, block);
    }
    if (!block.isAtEnd()) {
      throw new IllegalStateException("block " + frame.number + " has more than its items");
    }
  }

  private BlockInput open(Frame frame) {
    CRC32C checksum = new CRC32C();
    checksum.update(frame.bytes);
    if ((int) checksum.getValue() != frame.checksum) {
      throw new IllegalStateException("the checksum of block " + frame.number + " is wrong");
    }
    BlockInput block = new BlockInput(frame.bytes, codes);
    if (block.integer() != frame.number) {
      throw new IllegalStateException("block " + frame.number + " is not where it should be");
    }
    return block;
  }

  /** Whatever goes wrong in understanding a block is the block's fault. */
  private static void understood(Runnable step) throws StoredFormException {
    try {
      step.run();
    } catch (CompletionException e) {
      throw new StoredFormException("damaged: " + e.getCause().getMessage(), e.getCause());
    } catch (RuntimeException e) {
      throw new StoredFormException("damaged: " + e.getMessage(), e);
    }
  }
}
