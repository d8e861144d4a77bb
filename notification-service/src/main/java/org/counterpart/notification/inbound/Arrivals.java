package org.counterpart.notification.inbound;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells whoever plans deliveries that something arrived which matches may have waited for. */
@ApplicationScoped
public class Arrivals {
  private final Bell bell = new Bell();

  public void signal() {
    bell.ring();
  }

  public Bell bell() {
    return bell;
  }
}
