package org.counterpart.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every operation of an API. */
final class ResourceRules {
  private static final Set<String> VERBS =
      Set.of(
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.DELETE");
  private static final List<String> WHO_MAY =
      List.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll",
          "io.quarkus.security.Authenticated");

  static final ArchRule OPERATIONS_SAY_WHO_MAY_CALL_THEM =
      methods()
          .that(areOperations())
          .should(sayWhoMayCallThem())
          .because("what nobody thought about must not be open");

  static final ArchRule OPERATIONS_SHOW_NO_ENTITIES =
      methods()
          .that(areOperations())
          .should(showNoEntity())
          .because("a column that is added must not become part of the API by that");

  private ResourceRules() {}

  private static DescribedPredicate<JavaMethod> areOperations() {
    return describe(
        "are operations of an API",
        method ->
            method.getAnnotations().stream()
                .anyMatch(annotation -> VERBS.contains(annotation.getRawType().getName())));
  }

  private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
    return new ArchCondition<>("be annotated with who may call them, or be in a class that is") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!saysWho(method) && !saysWho(method.getOwner())) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say"));
        }
      }
    };
  }

  private static boolean saysWho(CanBeAnnotated element) {
    return WHO_MAY.stream().anyMatch(element::isAnnotatedWith);
  }

  private static ArchCondition<JavaMethod> showNoEntity() {
    return new ArchCondition<>("neither take nor return an entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream)
            .filter(ResourceRules::isEntity)
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }

  private static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith("jakarta.persistence.Entity")
        || type.isAnnotatedWith("jakarta.persistence.Embeddable");
  }
}
