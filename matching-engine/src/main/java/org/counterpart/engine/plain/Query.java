package org.counterpart.engine.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counterpart.engine.Opportunity;
import org.counterpart.engine.Requirement;

/** One opportunity, prepared for being held against many partners. Used by one thread. */
final class Query {

  private final Opportunity opportunity;
  private final Corpus.View corpus;
  private final IndexedPartner poster;
  private final Set<String> competencies = new LinkedHashSet<>();
  private final String[] words;
  private final BitSet terms = new BitSet();
  private final long norm;
  private double[] similarities;

  /**
   * @param words of the opportunity's text
   * @param poster null when the poster is not known
   */
  Query(Opportunity opportunity, String[] words, IndexedPartner poster, Corpus.View corpus) {
    this.opportunity = opportunity;
    this.words = words;
    this.poster = poster;
    this.corpus = corpus;
    for (Requirement requirement : opportunity.missing()) {
      competencies.add(requirement.competency());
    }
    long sum = 0;
    for (String word : words) {
      int number = corpus.number(word);
      sum += corpus.square(number);
      if (number >= 0) {
        terms.set(number);
      }
    }
    norm = sum;
  }

  Opportunity opportunity() {
    return opportunity;
  }

  /** The distinct competencies that are missing. */
  Set<String> competencies() {
    return competencies;
  }

  /** Pieces of past work that poster and partner both name each other in; one side is no proof. */
  int sharedWork(IndexedPartner partner) {
    if (poster == null || poster.work().isEmpty() || partner.work().isEmpty()) {
      return 0;
    }
    int named = partner.workWith(poster);
    return named == 0 ? 0 : Math.min(named, poster.workWith(partner));
  }

  /** Whether the opportunity's text has all these words; false for no words. */
  boolean names(int[] numbers) {
    for (int number : numbers) {
      if (!terms.get(number)) {
        return false;
      }
    }
    return numbers.length > 0;
  }

  /** Cosine of the opportunity's text and a document, each word weighed by its rarity; 0 to 1. */
  double similarity(Document document) {
    if (document.isEmpty() || norm == 0) {
      return 0;
    }
    if (similarities == null) {
      similarities = new double[corpus.capacity()];
    }
    // Stored with 1 added: 0 is what an array begins with.
    double known = similarities[document.number()];
    if (known == 0) {
      known = 1 + cosine(document.terms());
      similarities[document.number()] = known;
    }
    return known - 1;
  }

  private double cosine(int[] numbers) {
    long common = 0;
    long length = 0;
    for (int number : numbers) {
      int square = corpus.square(number);
      length += square;
      if (terms.get(number)) {
        common += square;
      }
    }
    return common == 0 ? 0 : common / Math.sqrt((double) norm * length);
  }

  /** The words that text and document share, those that say most first. */
  List<String> shared(Document document, int most) {
    BitSet numbers = new BitSet();
    for (int number : document.terms()) {
      numbers.set(number);
    }
    List<String> shared = new ArrayList<>();
    for (String word : words) {
      int number = corpus.number(word);
      if (number >= 0 && numbers.get(number)) {
        shared.add(word);
      }
    }
    shared.sort(
        Comparator.comparingInt((String word) -> -corpus.square(corpus.number(word)))
            .thenComparing(Comparator.naturalOrder()));
    return shared.subList(0, Math.min(most, shared.size()));
  }
}
