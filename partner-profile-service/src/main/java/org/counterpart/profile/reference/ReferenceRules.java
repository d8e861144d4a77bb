package org.counterpart.profile.reference;

import java.util.Collection;
import java.util.List;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;

/**
 * What references must be. All of a partner's travel in one event, which must stay below 1 MB: that
 * is what the limits on their number and their size together are for.
 */
public final class ReferenceRules {
  /** How many one partner can have. */
  public static final int MAX_REFERENCES = 500;

  /** How much all references of a partner take together, in bytes of JSON as {@link #weight}. */
  public static final int MAX_WEIGHT = 500_000;

  private static final int MAX_TITLE = 300;
  private static final int MAX_TEXT = 4_000;
  private static final int MAX_COMPETENCIES = 50;
  private static final int MAX_PARTNERS = 100;
  private static final int MAX_EXTERNAL_ID = 200;
  private static final int ID_AND_NAMES = 250;
  private static final int PARTNER_ID = 50;
  private static final int QUOTES = 20;

  private final Taxonomy taxonomy;

  public ReferenceRules(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Reports what breaks a rule in all references of a partner, at {@code field}. */
  public void checkAll(Field field, List<ReferenceDetails> references) {
    field.each(references, MAX_REFERENCES, this::check);
    checkWeight(field, references);
  }

  /** Reports at {@code field} when the references are too much together. */
  public static void checkWeight(Field field, Collection<ReferenceDetails> references) {
    var weight = references.stream().mapToLong(ReferenceRules::weight).sum();
    if (weight > MAX_WEIGHT) {
      field.violated(
          "too-large",
          "All references together take %d bytes, at most %d: shorten texts."
              .formatted(weight, MAX_WEIGHT));
    }
  }

  /** Reports what breaks a rule in one reference, below {@code field}. */
  public void check(Field field, ReferenceDetails reference) {
    if (field.at("title").required(reference.title())) {
      field.at("title").line(reference.title(), MAX_TITLE);
    }
    field.at("text").prose(reference.text(), MAX_TEXT);
    field.at("competencies").each(reference.competencies(), MAX_COMPETENCIES, this::competency);
    field.at("country").country(reference.country());
    field.at("startDate").day(reference.startDate());
    field.at("endDate").day(reference.endDate());
    field.days(reference.startDate(), "endDate", reference.endDate());
    field.at("partners").each(reference.partners(), MAX_PARTNERS, ReferenceRules::participant);
  }

  private void competency(Field field, String code) {
    if (!taxonomy.knowsCompetency(code)) {
      field.violated("unknown-competency", "No taxonomy has this competency.");
    }
  }

  private static void participant(Field field, ReferenceDetails.Participant partner) {
    if ((partner.id() == null) == (partner.externalId() == null)) {
      field.violated("id-or-external-id", "Exactly one of id and externalId is needed.");
    } else if (partner.externalId() != null
        && field.at("externalId").required(partner.externalId())) {
      field.at("externalId").line(partner.externalId(), MAX_EXTERNAL_ID);
    }
  }

  /** An upper bound of the bytes that a reference takes in an event; 0 for null. */
  static long weight(ReferenceDetails reference) {
    if (reference == null) {
      return 0;
    }
    long weight = ID_AND_NAMES + bytes(reference.title()) + bytes(reference.text());
    for (var code : reference.competencies()) {
      weight += bytes(code) + QUOTES;
    }
    for (var partner : reference.partners()) {
      weight += PARTNER_ID + (partner == null ? 0 : bytes(partner.externalId()));
    }
    return weight;
  }

  private static long bytes(String text) {
    var sum = 0L;
    for (var i = 0; text != null && i < text.length(); i++) {
      sum += bytes(text.charAt(i));
    }
    return sum;
  }

  private static int bytes(char unit) {
    if (unit == '"' || unit == '\\' || unit < ' ') {
      return 2;
    }
    // half of a surrogate pair is counted as 2 of its 4 bytes
    return unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
  }
}
