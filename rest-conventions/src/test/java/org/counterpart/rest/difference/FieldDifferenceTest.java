package org.counterpart.rest.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldDifferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void shouldNameTheFieldsThatDifferAndNoOthers() {
    // given
    var before = "{'name':'Ada','email':'ada@a.example','topics':{'countries':['DE'],'codes':[]}}";
    var after = "{'name':'Ada','email':'ada@b.example','topics':{'countries':['AT'],'codes':[]}}";

    // when
    var changes = difference("/contacts/1", before, after);

    // then
    assertThat(changes)
        .containsExactly(
            "/contacts/1/email: \"ada@a.example\" -> \"ada@b.example\"",
            "/contacts/1/topics/countries: [\"DE\"] -> [\"AT\"]");
  }

  @Test
  void shouldTakeNullAndAbsentForTheSame() {
    assertThat(difference("", "{'website':null}", "{}")).isEmpty();
    assertThat(difference("", "{'website':null}", "{'website':'https://a.example'}"))
        .containsExactly("/website: null -> \"https://a.example\"");
    assertThat(difference("", "{'website':'https://a.example'}", "{}"))
        .containsExactly("/website: \"https://a.example\" -> null");
  }

  @Test
  void shouldTellWhatComesOrGoesAsAWholeWithoutWhatIsEmptyInIt() {
    var contact = "{'name':'Ada','absence':null,'topics':{'countries':[]},'languages':[]}";
    assertThat(difference("/contacts/1", "null", contact))
        .containsExactly("/contacts/1: null -> {\"name\":\"Ada\",\"topics\":{}}");
    assertThat(difference("/contacts/1", contact, "null"))
        .containsExactly("/contacts/1: {\"name\":\"Ada\",\"topics\":{}} -> null");
  }

  @Test
  void shouldEscapeNamesInPointers() {
    assertThat(difference("", "{}", "{'a/b~c':1}")).containsExactly("/a~1b~0c: null -> 1");
  }

  @Test
  void shouldCutTextsThatNobodyWritesByHand() {
    // given
    var longest = "x".repeat(FieldDifference.LONGEST_TEXT);

    // when
    var kept = difference("", "{}", "{'text':'" + longest + "'}");
    var cut = difference("", "{}", "{'evidence':{'credential':'" + longest + "y'}}");

    // then
    assertThat(kept).containsExactly("/text: null -> \"" + longest + "\"");
    assertThat(cut).containsExactly("/evidence: null -> {\"credential\":\"" + longest + "…\"}");
  }

  private static List<String> difference(String path, String before, String after) {
    return FieldDifference.of(path, json(before), json(after)).stream()
        .map(change -> change.path() + ": " + change.before() + " -> " + change.after())
        .toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
