package org.counterpart.matching.checkpoint;

import static org.counterpart.matching.checkpoint.UnusableCheckpointException.damaged;
import static org.counterpart.matching.checkpoint.UnusableCheckpointException.refused;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.counterpart.matching.index.KnownOpportunity;

/**
 * Reads one checkpoint in the order in which it was written: header, opportunities, and the rest,
 * which is the engine's.
 */
final class CheckpointReader implements AutoCloseable {

  private final InputStream in;
  private final CRC32C checksum = new CRC32C();
  private final DataInputStream checked;

  /**
   * @param in closed with this; better buffered
   */
  CheckpointReader(InputStream in) {
    this.in = in;
    checked = new DataInputStream(new CheckedInputStream(in, checksum));
  }

  /**
   * @throws UnusableCheckpointException when it is damaged or of another form
   */
  CheckpointHeader header() throws IOException {
    try {
      if (checked.readLong() != CheckpointForm.MAGIC) {
        throw damaged("it is no checkpoint");
      }
      int form = checked.readInt();
      if (form != CheckpointForm.NUMBER) {
        throw refused("it has form %d, and not %d".formatted(form, CheckpointForm.NUMBER));
      }
    } catch (EOFException e) {
      throw damaged("it ends too soon");
    }
    return frame(CheckpointHeader.class);
  }

  /**
   * @throws UnusableCheckpointException when it is damaged
   */
  List<KnownOpportunity> opportunities(CheckpointHeader header) throws IOException {
    List<KnownOpportunity> opportunities = new ArrayList<>();
    for (int left = header.opportunities(); left > 0; left--) {
      opportunities.add(frame(KnownOpportunity.class));
    }
    return opportunities;
  }

  /** What the engine saved. */
  InputStream rest() {
    return in;
  }

  private <T> T frame(Class<T> type) throws IOException {
    try {
      int length = checked.readInt();
      if (length < 0 || length > CheckpointForm.MOST_BYTES) {
        throw damaged("a frame cannot have " + length + " bytes");
      }
      byte[] bytes = checked.readNBytes(length);
      int wanted = (int) checksum.getValue();
      if (checked.readInt() != wanted) {
        throw damaged("a checksum is wrong");
      }
      return CheckpointForm.JSON.readValue(bytes, type);
    } catch (EOFException e) {
      throw damaged("it ends too soon");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
