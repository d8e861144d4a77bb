package org.counterpart.broken.engine;

import jakarta.inject.Singleton;
import java.util.Random;

/** An engine that knows a framework and leaves the order to chance. */
@Singleton
public class Lottery {
  public int draw() {
    return new Random().nextInt();
  }
}
