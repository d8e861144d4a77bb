package org.counterpart.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What keeps the rules of the domain plain: they can be read, and tested, without a framework. */
final class PlainRules {
  private static final String[] RULE_PACKAGES = {
    "org.counterpart.*.advice..",
    "org.counterpart.*.directoryindex..",
    "org.counterpart.*.gold..",
    "org.counterpart.*.level..",
    "org.counterpart.*.lifecycle..",
    "org.counterpart.*.requirement..",
    "org.counterpart.*.terms.."
  };
  private static final String RULE_NAMES =
      ".*\\.[A-Z]\\w*(Rules|Policy|Check|Choice|Schedule|Judge|Verdict)(\\$.*)?";
  private static final List<String> FRAMEWORKS =
      List.of(
          "jakarta.", "io.", "org.hibernate.", "org.apache.", "org.eclipse.", "org.jboss.", "com.");
  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");
  static final ArchRule RULES_KNOW_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage(RULE_PACKAGES)
          .or()
          .haveNameMatching(RULE_NAMES)
          .should()
          .dependOnClassesThat(describe("belong to a framework", PlainRules::isOfFramework))
          .because("rules outlive frameworks, and are tested without them");

  static final ArchRule RULES_ARE_TOLD_THE_TIME =
      noClasses()
          .that()
          .resideInAnyPackage(RULE_PACKAGES)
          .or()
          .haveNameMatching(RULE_NAMES)
          .or()
          .resideInAPackage("org.counterpart..engine..")
          .should()
          .callCodeUnitWhere(asksTheMachine())
          .because("what depends on the moment or on chance cannot be reproduced");

  /** The vector kernel is left aside where the JVM runs without that module. */
  static final ArchRule ENGINE_KNOWS_JAVA_ONLY =
      classes()
          .that()
          .resideInAPackage("org.counterpart..engine..")
          .and()
          .doNotHaveSimpleName("VectorKernel")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.counterpart..engine..")
          .because("the engine is to run wherever Java runs");

  private PlainRules() {}

  private static boolean isOfFramework(JavaClass type) {
    return FRAMEWORKS.stream().anyMatch(type.getPackageName().concat(".")::startsWith);
  }

  private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
    return describe("ask a clock or a source of chance", call -> isClock(call) || isChance(call));
  }

  private static boolean isClock(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    boolean tells = owner.startsWith("java.time.") || owner.equals("java.lang.System");
    return tells && CLOCKS.contains(call.getName());
  }

  /** A generator that is given its seed is no chance. */
  private static boolean isChance(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    return call.getName().equals("randomUUID")
        || (owner.equals("java.lang.Math") && call.getName().equals("random"))
        || (owner.equals("java.util.Random") && isWithoutSeed(call))
        || owner.equals("java.security.SecureRandom")
        || owner.equals("java.util.concurrent.ThreadLocalRandom");
  }

  private static boolean isWithoutSeed(JavaCall<?> call) {
    return call.getName().equals("<init>") && call.getTarget().getRawParameterTypes().isEmpty();
  }
}
