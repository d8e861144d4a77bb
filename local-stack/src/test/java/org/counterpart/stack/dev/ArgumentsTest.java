package org.counterpart.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterpart.stack.dev.Arguments.BadArguments;
import org.counterpart.stack.dev.Arguments.HostAndPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final String PARTNER = "0199aaaa-0000-7000-8000-000000000001";

  @Test
  void shouldRunWithTheSampleWhenNothingIsSaid() {
    assertThat(parse(""))
        .isEqualTo(new Arguments.Run(false, Optional.empty(), Optional.empty(), "1g"));
  }

  @Test
  void shouldUnderstandEveryOptionOfARun() {
    assertThat(parse("--smtp mail.example:25 --empty --heap 4g --data /tmp/kept"))
        .isEqualTo(
            new Arguments.Run(
                true,
                Optional.of(Path.of("/tmp/kept")),
                Optional.of(new HostAndPort("mail.example", 25)),
                "4g"));
  }

  @Test
  void shouldSignForThePartnerUnlessAnotherRoleIsSaid() {
    assertThat(parse("token " + PARTNER)).isEqualTo(new Arguments.Token(PARTNER, "partner"));
    assertThat(parse("token --role operator " + PARTNER))
        .isEqualTo(new Arguments.Token(PARTNER, "operator"));
    assertThat(parse("token me --role operator")).isEqualTo(new Arguments.Token("me", "operator"));
  }

  @Test
  void shouldFindAServiceByModuleOrKey() {
    assertThat(parse("quarkus notification-service"))
        .isEqualTo(new Arguments.DevMode(Service.NOTIFICATION));
    assertThat(parse("quarkus partnerProfile"))
        .isEqualTo(new Arguments.DevMode(Service.PARTNER_PROFILE));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          --fast,                unknown option --fast
          everything,            unknown argument everything
          --data,                --data needs a value
          --smtp localhost,      --smtp takes HOST:PORT
          --smtp localhost:0,    --smtp takes HOST:PORT
          --smtp localhost:70000,--smtp takes HOST:PORT
          --smtp :25,            --smtp takes HOST:PORT
          --heap 4,              --heap takes a size
          --heap -1g,            --heap takes a size
          token,                 token needs the id of a partner
          token fabrikam,        not fabrikam
          token --role king 0199aaaa-0000-7000-8000-000000000001, not king
          quarkus,               quarkus needs a service
          quarkus mail,          there is no service called mail
          """)
  void shouldSayWhatIsWrong(String line, String why) {
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(BadArguments.class)
        .hasMessageContaining(why);
  }

  private static Arguments parse(String line) {
    return Arguments.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
  }
}
