package org.counterpart.stack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void shouldReplaceAPortThatIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(Ports.answers(port)).isTrue();
      assertThat(Ports.isFree(port)).isFalse();
      assertThat(Ports.freeOr(port)).isNotEqualTo(port);
    }
  }

  @Test
  void shouldKeepAPortThatIsFree() throws Exception {
    int port = released();

    assertThat(Ports.freeOr(port)).isEqualTo(port);
    assertThat(Ports.answers(port)).isFalse();
  }

  @Test
  void shouldGiveNobodyAPortThatSomebodyWasGivenAndDoesNotListenOnYet() throws Exception {
    int port = Ports.freeOr(released());

    assertThat(Ports.freeOr(port)).isNotEqualTo(port);
  }

  private static int released() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
