package org.counterpart.broken.resource;

import jakarta.ws.rs.GET;
import java.util.List;

/** Shows what is stored to whoever asks. */
public class RowResource {
  @GET
  public List<Row> list() {
    return List.of();
  }
}
