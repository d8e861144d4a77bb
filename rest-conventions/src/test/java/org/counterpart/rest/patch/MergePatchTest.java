package org.counterpart.rest.patch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The table in RFC 7396, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'b'}          | {'a':'c'}              | {'a':'c'}",
        "{'a':'b'}          | {'b':'c'}              | {'a':'b','b':'c'}",
        "{'a':'b'}          | {'a':null}             | {}",
        "{'a':'b','b':'c'}  | {'a':null}             | {'b':'c'}",
        "{'a':['b']}        | {'a':'c'}              | {'a':'c'}",
        "{'a':'c'}          | {'a':['b']}            | {'a':['b']}",
        "{'a':{'b':'c'}}    | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]}  | {'a':[1]}              | {'a':[1]}",
        "['a','b']          | ['c','d']              | ['c','d']",
        "{'a':'b'}          | ['c']                  | ['c']",
        "{'a':'foo'}        | null                   | null",
        "{'a':'foo'}        | 'bar'                  | 'bar'",
        "{'e':null}         | {'a':1}                | {'e':null,'a':1}",
        "[1,2]              | {'a':'b','c':null}     | {'a':'b'}",
        "{}                 | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}",
      })
  void shouldDoWhatTheStandardSays(String target, String patch, String result) throws Exception {
    assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(result));
  }

  @Test
  void shouldChangeNeitherArgument() throws Exception {
    JsonNode target = json("{'a':{'b':1}}");
    JsonNode patch = json("{'a':{'b':2,'c':{'d':3}}}");

    JsonNode result = MergePatch.apply(target, patch);

    assertThat(target).isEqualTo(json("{'a':{'b':1}}"));
    assertThat(patch).isEqualTo(json("{'a':{'b':2,'c':{'d':3}}}"));
    assertThat(result).isEqualTo(json("{'a':{'b':2,'c':{'d':3}}}"));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
