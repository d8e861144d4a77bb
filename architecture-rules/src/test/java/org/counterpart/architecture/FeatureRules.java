package org.counterpart.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** How the packages of a service stand to each other: each is a feature. */
final class FeatureRules {
  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices()
          .matching("org.counterpart.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature that needs another which needs it cannot be understood alone");

  static final ArchRule PACKAGES_ARE_NAMED_AFTER_FEATURES =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..common..", "..util..", "..shared..", "..dto..", "..impl..", "..helper..")
          .because("such a package is where features go to be mixed");

  private FeatureRules() {}
}
