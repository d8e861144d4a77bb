package org.counterpart.stack.issuer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * An OpenID Connect issuer for one machine: publishes where its keys are, and the keys. It hands
 * out no tokens; whoever has the private key signs them with {@link TokenSigner}.
 */
public final class Issuer implements AutoCloseable {
  private final HttpServer server;
  private final String url;
  private final SigningKey key;

  private Issuer(HttpServer server, String url, SigningKey key) {
    this.server = server;
    this.key = key;
    this.url = url;
  }

  /**
   * Starts to answer, on loopback only.
   *
   * @param port 0 for any
   */
  public static Issuer start(int port, SigningKey key) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    return serve(server, "http://127.0.0.1:" + server.getAddress().getPort(), key);
  }

  /**
   * Starts to answer on every interface, for those who reach this machine by another name.
   *
   * @param url the base URL by which they do
   */
  static Issuer startFor(String url, int port, SigningKey key) throws IOException {
    return serve(HttpServer.create(new InetSocketAddress(port), 0), url, key);
  }

  private static Issuer serve(HttpServer server, String url, SigningKey key) {
    var issuer = new Issuer(server, url, key);
    server.createContext("/", exchange -> reply(exchange, 404, "{}"));
    server.createContext(
        "/.well-known/openid-configuration",
        exchange -> reply(exchange, 200, issuer.configuration()));
    server.createContext("/jwks", exchange -> reply(exchange, 200, key.publicKeySet()));
    server.start();
    return issuer;
  }

  /** The base URL: the {@code iss} of its tokens. */
  public String url() {
    return url;
  }

  public TokenSigner signer() {
    return new TokenSigner(key, url);
  }

  private String configuration() {
    return """
    {"issuer":"%1$s","jwks_uri":"%1$s/jwks",\
    "authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
    "response_types_supported":["token"],"subject_types_supported":["public"],\
    "id_token_signing_alg_values_supported":["ES256"]}\
    """
        .formatted(url);
  }

  private static void reply(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
