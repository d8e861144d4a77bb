package org.counterpart.benchmarks.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A term with a frequency of our own: a number that the postings' impacts know the most of. */
final class FrequencyField extends Field {

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(false);
    TYPE.setOmitNorms(true);
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.freeze();
  }

  private final String term;
  private final int frequency;

  FrequencyField(String name, String term, int frequency) {
    super(name, TYPE);
    fieldsData = term;
    this.term = term;
    this.frequency = frequency;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return new OneToken(term, frequency);
  }

  private static final class OneToken extends TokenStream {
    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute times = addAttribute(TermFrequencyAttribute.class);
    private final String term;
    private final int frequency;
    private boolean used;

    OneToken(String term, int frequency) {
      this.term = term;
      this.frequency = frequency;
    }

    @Override
    public boolean incrementToken() {
      if (used) {
        return false;
      }
      clearAttributes();
      text.append(term);
      times.setTermFrequency(frequency);
      used = true;
      return true;
    }

    @Override
    public void reset() {
      used = false;
    }
  }
}
