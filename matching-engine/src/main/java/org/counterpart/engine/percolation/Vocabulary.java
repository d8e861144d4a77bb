package org.counterpart.engine.percolation;

/** The numbers of everything that an opportunity can ask for. */
record Vocabulary(
    Codes competencies, Codes countries, Codes languages, Codes ecosystems, Codes industries) {

  Vocabulary() {
    this(new Codes(), new Codes(), new Codes(), new Codes(), new Codes());
  }
}
