package org.counterpart.benchmarks.measure;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.structural.StructuralCompetitor;

/** Changes partners at a steady rate beside the queries, and publishes twenty times a second. */
final class Writer {

  private static final int PUBLICATIONS = 20;

  private final StructuralCompetitor engine;
  private final Ecosystem ecosystem;
  private final int perSecond;
  private final byte[] revisions;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile double rate;

  private Writer(StructuralCompetitor engine, Ecosystem ecosystem, int perSecond) {
    this.engine = engine;
    this.ecosystem = ecosystem;
    this.perSecond = perSecond;
    revisions = new byte[ecosystem.scale().partners()];
    thread = new Thread(this::run, "writer");
  }

  static Writer start(StructuralCompetitor engine, Ecosystem ecosystem, int perSecond) {
    Writer writer = new Writer(engine, ecosystem, perSecond);
    writer.thread.setDaemon(true);
    writer.thread.start();
    return writer;
  }

  private void run() {
    SplittableRandom random = new SplittableRandom(1);
    long begun = System.nanoTime();
    long changes = 0;
    while (!stopped) {
      for (int i = 0; i < perSecond / PUBLICATIONS; i++) {
        change(random.nextInt(revisions.length));
        changes++;
      }
      engine.publish();
      rate = changes * 1e9 / Math.max(1, System.nanoTime() - begun);
      long due = begun + changes * TimeUnit.SECONDS.toNanos(1) / perSecond;
      while (!stopped && System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
    }
  }

  private void change(int number) {
    int revision = revisions[number]++ & 0xff;
    int next = revisions[number] & 0xff;
    engine.index().put(ecosystem.partner(number, next), ecosystem.partner(number, revision));
  }

  /** Ends it, and says how many changes it made in a second. */
  double stop() throws InterruptedException {
    stopped = true;
    thread.join();
    return rate;
  }
}
