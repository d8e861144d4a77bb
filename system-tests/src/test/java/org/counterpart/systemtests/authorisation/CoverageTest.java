package org.counterpart.systemtests.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.counterpart.systemtests.stack.Service;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void shouldTellOperationsThatNobodyThoughtOf() throws Exception {
    JsonNode document =
        new ObjectMapper()
            .readTree(
                """
                {"paths": {
                  "/things": {"parameters": [], "get": {}, "post": {}},
                  "/things/{id}": {"delete": {}}}}
                """);
    Row known = Row.row(Service.OPPORTUNITY, "GET", "/things");

    assertThat(Coverage.withoutRow(document, List.of(known)))
        .containsExactly("DELETE /things/{id}", "POST /things");
  }
}
