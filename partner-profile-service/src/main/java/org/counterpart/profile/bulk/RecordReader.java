package org.counterpart.profile.bulk;

import java.util.List;
import org.counterpart.profile.bulk.Lines.Line;
import org.counterpart.profile.registration.DocumentRules;
import org.counterpart.profile.registration.PartnerDocument;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.Violation;

/** Makes a record of a line, or says why it is none. */
final class RecordReader {
  private final BodyReader reader;
  private final DocumentRules rules;

  RecordReader(BodyReader reader, DocumentRules rules) {
    this.reader = reader;
    this.rules = rules;
  }

  /** A record that keeps the rules, or the line's rejection. */
  Read read(Line line) {
    if (line.flaw() != null) {
      return rejected(line, null, List.of(flaw(line.flaw())));
    }
    PartnerDocument document;
    try {
      document = reader.read(line.text(), PartnerDocument.class);
    } catch (ProblemException e) {
      return rejected(line, null, e.violations());
    }
    var violations = rules.check(document);
    if ((document.id() == null) == (document.externalId() == null)) {
      violations.add(
          "/externalId", "required", "An import goes by externalId; an export's id will do.");
    }
    return violations.isEmpty()
        ? new Good(new ImportRecord(line.number(), document.normalised(), line.text().length()))
        : rejected(line, document.externalId(), violations.asList());
  }

  private static Violation flaw(Lines.Flaw flaw) {
    return switch (flaw) {
      case TOO_LONG -> new Violation("", "too-large", "The line is too long.");
      case NOT_UTF_8 -> new Violation("", "malformed", "The line is not UTF-8.");
      case NOT_CSV ->
          new Violation(
              "",
              "malformed",
              "The row cannot be read, and nothing after it was: it is not UTF-8, is too long, or"
                  + " a quotation mark is not closed.");
      case EXTRA_CELLS ->
          new Violation("", "malformed", "A row has more cells than there are columns.");
    };
  }

  private static Bad rejected(Line line, String externalId, List<Violation> errors) {
    return new Bad(ReportLine.rejected(line.number(), externalId, errors));
  }

  /** What a line turned out to be. */
  sealed interface Read {}

  record Good(ImportRecord record) implements Read {}

  record Bad(ReportLine report) implements Read {}
}
