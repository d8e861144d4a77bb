package org.counterpart.stack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** TCP ports of this machine. */
public final class Ports {
  private static final int CONNECT_MILLIS = 500;

  /** Parts listen long after they were given their port, so the system may offer it once more. */
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** A port that was free a moment ago, and that this process has given to nobody else. */
  public static int free() {
    while (true) {
      int port = offered();
      if (GIVEN.add(port)) {
        return port;
      }
    }
  }

  /** {@code wanted} when nobody has it or was given it, otherwise a free one. */
  public static int freeOr(int wanted) {
    return isFree(wanted) && GIVEN.add(wanted) ? wanted : free();
  }

  private static int offered() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody listens on the port, on any address of this machine. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a connection to the port of this machine is accepted. */
  public static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
