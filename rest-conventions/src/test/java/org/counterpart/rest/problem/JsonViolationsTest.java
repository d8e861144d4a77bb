package org.counterpart.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.counterpart.rest.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonViolationsTest {
  private final ObjectMapper mapper = new ObjectMapper();

  record Line(String name, List<Part> parts) {}

  record Part(int number) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'nme':'a'}                   | /nme             | unknown-property",
        "{'name':1}                    | /name            | wrong-type",
        "{'parts':[{'number':'x'}]}    | /parts/0/number  | wrong-type",
        "{'parts':[{'number':1e9999}]} | /parts/0/number  | wrong-type",
        "{'name':'a'                   | /name            | malformed-json",
      })
  void shouldTellTheSameAsOfABody(String json, String pointer, String code) {
    new StrictJson().customize(mapper);

    JacksonException exception =
        catchThrowableOfType(
            JacksonException.class, () -> mapper.readValue(json.replace('\'', '"'), Line.class));

    assertThat(JsonViolations.of(exception))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo(pointer);
              assertThat(violation.code()).isEqualTo(code);
            });
  }
}
