package org.counterpart.matching.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.counterpart.matching.checkpoint.UnusableCheckpointException.Kind;
import org.counterpart.matching.index.IndexMoment;
import org.counterpart.matching.index.MatchingIndex;
import org.junit.jupiter.api.Test;

class CheckpointReaderTest {

  /** More than all but the engine's part takes. */
  private static final int OURS = 2000;

  private final IndexMoment moment = Moments.some();
  private final CheckpointHeader header = CheckpointHeader.of(moment, Moments.LOG, Moments.AS_OF);

  @Test
  void shouldReadWhatWasWritten() throws IOException {
    MatchingIndex index = new MatchingIndex();

    CheckpointHeader read = read(written(), index);

    assertThat(read).isEqualTo(header);
    assertThat(read.next()).isEqualTo(Moments.NEXT);
    assertThat(index.snapshot().partners()).isOne();
    assertThat(index.snapshot().opportunities()).isOne();
    assertThat(index.partnerName(Moments.PARTNER)).contains("Fabrikam Ltd");
    assertThat(moment.opportunities())
        .hasSize(2)
        .allSatisfy(
            known -> assertThat(index.opportunity(known.opportunity().id())).contains(known));
  }

  @Test
  void shouldNoticeEveryDamagedByte() throws IOException {
    byte[] whole = written();
    for (int at = 0; at < whole.length; at = next(at)) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      requireUnusable(damaged, "byte " + at + " of " + whole.length);
    }
  }

  @Test
  void shouldNoticeWhereverItIsCutOff() throws IOException {
    byte[] whole = written();
    for (int length = 0; length < whole.length; length = next(length)) {
      requireUnusable(Arrays.copyOf(whole, length), length + " bytes of " + whole.length);
    }
  }

  @Test
  void shouldRefuseAnotherForm() throws IOException {
    byte[] other = written();
    other[Long.BYTES + Integer.BYTES - 1]++;

    assertThatExceptionOfType(UnusableCheckpointException.class)
        .isThrownBy(() -> read(other, new MatchingIndex()))
        .withMessage("it has form 5, and not 4")
        .matches(e -> e.kind() == Kind.REFUSED);
  }

  /** All places in what is ours, and some in what is the engine's, which has tests of its own. */
  private static int next(int at) {
    return at < OURS ? at + 1 : at + 997;
  }

  private static void requireUnusable(byte[] bytes, String what) {
    MatchingIndex index = new MatchingIndex();
    assertThatExceptionOfType(IOException.class).as(what).isThrownBy(() -> read(bytes, index));
    assertThat(index.snapshot().partners()).as(what).isZero();
    assertThat(index.snapshot().opportunities()).as(what).isZero();
    assertThat(index.opportunity(Moments.opportunity("open").id())).as(what).isEmpty();
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CheckpointWriter(out).write(header, moment);
    return out.toByteArray();
  }

  private static CheckpointHeader read(byte[] bytes, MatchingIndex index) throws IOException {
    try (CheckpointReader reader = new CheckpointReader(new ByteArrayInputStream(bytes))) {
      CheckpointHeader header = reader.header();
      index.restore(reader.opportunities(header), reader.rest());
      return header;
    }
  }
}
