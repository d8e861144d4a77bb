package org.counterpart.benchmarks.measure;

import org.counterpart.benchmarks.ecosystem.Ecosystem;
import org.counterpart.benchmarks.lucene.LuceneExact;
import org.counterpart.benchmarks.lucene.LuceneFlat;
import org.counterpart.benchmarks.postgresql.PostgreSqlCompetitor;
import org.counterpart.benchmarks.structural.ColumnarScan;
import org.counterpart.benchmarks.structural.Competitor;
import org.counterpart.benchmarks.structural.RoaringTable;
import org.counterpart.benchmarks.structural.StructuralCompetitor;

/** Who answers structural top-k. */
public enum StructuralPeer {
  ENGINE_SCALAR("Counterpart, scalar"),
  ENGINE_VECTOR("Counterpart, vector"),
  ROARING("RoaringBitmap and a table"),
  SCAN("columnar scan"),
  LUCENE("Lucene, exact"),
  LUCENE_FLAT("Lucene, flat SHOULD (inexact)"),
  POSTGRESQL("PostgreSQL 18, covering index");

  private final String label;

  StructuralPeer(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean isEngine() {
    return this == ENGINE_SCALAR || this == ENGINE_VECTOR;
  }

  /** Lucene, too, has code of its own for the vector module. */
  boolean usesVectors() {
    return this == ENGINE_VECTOR || this == LUCENE || this == LUCENE_FLAT;
  }

  /** Whether it keeps everything on the heap. */
  boolean isOnHeap() {
    return isEngine() || this == ROARING || this == SCAN;
  }

  boolean isExact() {
    return this != LUCENE_FLAT;
  }

  Competitor open(Ecosystem ecosystem, Place place) {
    String lucene = "lucene_" + ecosystem.scale().slug();
    return switch (this) {
      case ENGINE_SCALAR, ENGINE_VECTOR -> new StructuralCompetitor(ecosystem);
      case ROARING -> new RoaringTable(ecosystem);
      case SCAN -> new ColumnarScan(ecosystem);
      case LUCENE -> new LuceneExact(ecosystem, place.of(lucene));
      case LUCENE_FLAT -> new LuceneFlat(ecosystem, place.of(lucene));
      case POSTGRESQL -> new PostgreSqlCompetitor(ecosystem, System.getProperty(Place.POSTGRESQL));
    };
  }
}
