package org.counterpart.profile.ecosystem;

import java.util.Optional;
import java.util.function.Function;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.problem.Violations;

/** What an ecosystem must be. */
final class EcosystemRules {
  private static final String ID = "[a-z][a-z0-9-]{0,99}";
  private static final int MAX_NAME = 200;
  private static final int MAX_DESCRIPTION = 4_000;

  private EcosystemRules() {}

  /**
   * Everything that breaks a rule.
   *
   * @param find an ecosystem by its id
   */
  static Violations check(NewEcosystem content, Function<String, Optional<Ecosystem>> find) {
    var violations = check(new EcosystemText(content.name(), content.description()));
    var root = Field.root(violations);
    if (root.at("id").required(content.id()) && !content.id().matches(ID)) {
      root.at("id").violated("id", "Lower-case letters, digits and hyphens, 100 at most.");
    }
    root.at("kind").required(content.kind());
    if (content.parent() != null) {
      parentProblem(content, find.apply(content.parent()))
          .ifPresent(detail -> root.at("parent").violated("parent", detail));
    }
    return violations;
  }

  static Violations check(EcosystemText text) {
    var violations = new Violations();
    var root = Field.root(violations);
    if (root.at("name").required(text.name())) {
      root.at("name").line(text.name(), MAX_NAME);
    }
    root.at("description").prose(text.description(), MAX_DESCRIPTION);
    return violations;
  }

  private static Optional<String> parentProblem(
      NewEcosystem chapter, Optional<Ecosystem> community) {
    if (community.isEmpty()) {
      return Optional.of("There is no such ecosystem.");
    }
    var parent = community.get();
    if (parent.kind != EcosystemKind.COMMUNITY || chapter.kind() != EcosystemKind.COMMUNITY) {
      return Optional.of("Only a community has chapters, and these are communities themselves.");
    }
    if (parent.parent != null) {
      return Optional.of("A chapter has no chapters; its community is " + parent.parent + ".");
    }
    return parent.retired ? Optional.of("This community is retired.") : Optional.empty();
  }
}
