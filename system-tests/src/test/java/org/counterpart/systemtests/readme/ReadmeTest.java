package org.counterpart.systemtests.readme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void shouldFindBlocksAndTheCodeOfStepsUnderItsHeadingAlone() {
    String text =
        """
        ## Before
        ```sh
        ./before
        ```
        ## Calls
        With `curl`:
        ```sh
        a=1
        b=2
        ```
        1. First:

           ```sh
           echo '{
             "a": 1}'
           ```

        2. Then: `echo $a | jq '.[0]'`, or `nothing`.
        ## After
        3. Last: `./after`
        """;

    assertThat(Readme.commands(text, "Calls"))
        .containsExactly("a=1\nb=2\n", "   echo '{\n     \"a\": 1}'\n", "echo $a | jq '.[0]'");
  }
}
