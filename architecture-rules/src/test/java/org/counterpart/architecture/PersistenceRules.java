package org.counterpart.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** How the services reach their databases. */
final class PersistenceRules {
  static final ArchRule NO_ACTIVE_RECORDS =
      noClasses()
          .should()
          .beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
          .orShould()
          .beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntity")
          .because("a static finder cannot be handed in; write a repository");

  private PersistenceRules() {}
}
