package org.counterpart.profile.bulk;

import java.io.IOException;
import org.counterpart.profile.bulk.Lines.Line;

/** Partners as JSON documents, one after the other, whatever they came as. */
interface LineSource {

  /** The next one; null at the end. */
  Line next() throws IOException;
}
