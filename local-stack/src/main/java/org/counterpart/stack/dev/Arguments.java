package org.counterpart.stack.dev;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was asked for on the command line. */
sealed interface Arguments {

  /**
   * Run the stack.
   *
   * @param empty without the sample
   * @param data where data is kept across runs; empty when it is thrown away
   * @param smtp where mails go instead of the inbox
   * @param heap what each service may take at most, as the JVM's {@code -Xmx} writes it
   */
  record Run(boolean empty, Optional<Path> data, Optional<HostAndPort> smtp, String heap)
      implements Arguments {
    static final String USUAL_HEAP = "1g";
  }

  /**
   * Print a token.
   *
   * @param partnerId the id of a partner; for a role that speaks for none, any name will do
   */
  record Token(String partnerId, String role) implements Arguments {
    static boolean isPartner(String id) {
      try {
        return UUID.fromString(id).toString().equalsIgnoreCase(id);
      } catch (IllegalArgumentException e) {
        return false;
      }
    }
  }

  /** Run one service in Quarkus' dev mode. */
  record DevMode(Service service) implements Arguments {}

  /**
   * @param port 1..65535
   */
  record HostAndPort(String host, int port) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /** The command line makes no sense; the message says why. */
  final class BadArguments extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadArguments(String message) {
      super(message);
    }
  }

  Set<String> ROLES = Set.of("partner", "operator", "integrator");

  /**
   * @throws BadArguments when there is something that is not known, missing or malformed
   */
  static Arguments parse(List<String> arguments) {
    Deque<String> rest = new ArrayDeque<>(arguments);
    return switch (rest.isEmpty() ? "" : rest.peek()) {
      case "token" -> token(tail(rest));
      case "quarkus" -> devMode(tail(rest));
      default -> run(rest);
    };
  }

  private static Deque<String> tail(Deque<String> rest) {
    rest.pop();
    return rest;
  }

  private static Run run(Deque<String> rest) {
    boolean empty = false;
    Optional<Path> data = Optional.empty();
    Optional<HostAndPort> smtp = Optional.empty();
    String heap = Run.USUAL_HEAP;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--empty" -> empty = true;
        case "--data" -> data = Optional.of(Path.of(value(option, rest)).toAbsolutePath());
        case "--smtp" -> smtp = Optional.of(hostAndPort(value(option, rest)));
        case "--heap" -> heap = heap(value(option, rest));
        default -> throw unknown(option);
      }
    }
    return new Run(empty, data, smtp, heap);
  }

  private static Token token(Deque<String> rest) {
    Optional<String> partnerId = Optional.empty();
    String role = "partner";
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      if (argument.equals("--role")) {
        role = value(argument, rest);
      } else if (argument.startsWith("-") || partnerId.isPresent()) {
        throw unknown(argument);
      } else {
        partnerId = Optional.of(argument);
      }
    }
    if (!ROLES.contains(role)) {
      throw new BadArguments("--role is one of partner, operator, integrator; not " + role);
    }
    String id = partnerId.orElseThrow(() -> new BadArguments("token needs the id of a partner"));
    if (role.equals("partner") && !Token.isPartner(id)) {
      throw new BadArguments("the id of a partner is a UUID; not " + id);
    }
    return new Token(id, role);
  }

  private static DevMode devMode(Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new BadArguments("quarkus needs a service, e.g. notification-service");
    }
    String name = rest.pop();
    if (!rest.isEmpty()) {
      throw unknown(rest.pop());
    }
    return new DevMode(
        Service.named(name)
            .orElseThrow(() -> new BadArguments("there is no service called " + name)));
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new BadArguments(option + " needs a value");
    }
    return rest.pop();
  }

  private static BadArguments unknown(String argument) {
    return new BadArguments(
        (argument.startsWith("-") ? "unknown option " : "unknown argument ") + argument);
  }

  private static String heap(String text) {
    if (!text.matches("[1-9]\\d{0,5}[mg]")) {
      throw new BadArguments("--heap takes a size such as 512m or 4g; not " + text);
    }
    return text;
  }

  private static HostAndPort hostAndPort(String text) {
    int colon = text.lastIndexOf(':');
    String port = text.substring(colon + 1);
    boolean numeric = port.matches("\\d{1,5}");
    if (colon < 1 || !numeric || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
      throw new BadArguments("--smtp takes HOST:PORT; not " + text);
    }
    return new HostAndPort(text.substring(0, colon), Integer.parseInt(port));
  }
}
