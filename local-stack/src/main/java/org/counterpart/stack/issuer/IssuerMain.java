package org.counterpart.stack.issuer;

import java.io.IOException;
import java.nio.file.Path;

/** The issuer as a process of its own, for a container. */
public final class IssuerMain {
  private IssuerMain() {}

  /**
   * @param arguments base URL by which the services reach it, port, file of the signing key (made
   *     when it is not there)
   */
  public static void main(String[] arguments) throws IOException {
    SigningKey key = SigningKey.in(Path.of(arguments[2]));
    Issuer issuer = Issuer.startFor(arguments[0], Integer.parseInt(arguments[1]), key);
    System.out.println("Issuer at " + issuer.url());
  }
}
