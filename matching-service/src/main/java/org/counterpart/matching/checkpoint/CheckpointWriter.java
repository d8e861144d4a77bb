package org.counterpart.matching.checkpoint;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.index.KnownOpportunity;

/** Writes one checkpoint. */
final class CheckpointWriter {

  private final OutputStream out;
  private final CRC32C checksum = new CRC32C();
  private final DataOutputStream checked;

  CheckpointWriter(OutputStream out) {
    this.out = out;
    checked = new DataOutputStream(new CheckedOutputStream(out, checksum));
  }

  void write(CheckpointHeader header, IndexMoment moment) throws IOException {
    write(header, moment.opportunities());
    moment.snapshot().save(out);
  }

  /** All but what the engine saves. */
  void write(CheckpointHeader header, List<KnownOpportunity> opportunities) throws IOException {
    checked.writeLong(CheckpointForm.MAGIC);
    checked.writeInt(CheckpointForm.NUMBER);
    frame(header);
    for (KnownOpportunity known : opportunities) {
      frame(known);
    }
    checked.flush();
  }

  private void frame(Object value) throws IOException {
    byte[] bytes = CheckpointForm.JSON.writeValueAsBytes(value);
    checked.writeInt(bytes.length);
    checked.write(bytes);
    checked.writeInt((int) checksum.getValue());
  }
}
