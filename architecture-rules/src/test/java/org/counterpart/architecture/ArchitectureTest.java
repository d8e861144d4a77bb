package org.counterpart.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static JavaClasses production;

  /** Each rule, and the package below org.counterpart.broken that breaks it. */
  static List<Arguments> rules() {
    return List.of(
        arguments(FeatureRules.FEATURES_HAVE_NO_CYCLES, "cycle"),
        arguments(FeatureRules.PACKAGES_ARE_NAMED_AFTER_FEATURES, "util"),
        arguments(PlainRules.RULES_KNOW_NO_FRAMEWORK, "level"),
        arguments(PlainRules.RULES_KNOW_NO_FRAMEWORK, "naming"),
        arguments(PlainRules.RULES_ARE_TOLD_THE_TIME, "terms"),
        arguments(PlainRules.RULES_ARE_TOLD_THE_TIME, "engine"),
        arguments(PlainRules.ENGINE_KNOWS_JAVA_ONLY, "engine"),
        arguments(ResourceRules.OPERATIONS_SAY_WHO_MAY_CALL_THEM, "resource"),
        arguments(ResourceRules.OPERATIONS_SHOW_NO_ENTITIES, "resource"),
        arguments(PersistenceRules.NO_ACTIVE_RECORDS, "record"));
  }

  @BeforeAll
  static void read() {
    production = Production.classes();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void shouldKeepTheRule(ArchRule rule, String fixture) {
    rule.check(production);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void shouldNoticeWhenTheRuleIsBroken(ArchRule rule, String fixture) {
    String broken = "org.counterpart.broken." + fixture;
    JavaClasses classes =
        fixture.equals("cycle")
            ? new ClassFileImporter().importPackages(broken + "one", broken + "two")
            : new ClassFileImporter().importPackages(broken);

    assertThat(classes).isNotEmpty();
    assertThat(rule.evaluate(classes).hasViolation()).isTrue();
  }
}
