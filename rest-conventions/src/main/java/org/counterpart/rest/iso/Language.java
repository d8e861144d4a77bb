package org.counterpart.rest.iso;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.counterpart.rest.problem.ViolationCode;

/**
 * A language: a well-formed BCP 47 tag whose language is in ISO 639-1, such as {@code de} or {@code
 * pt-BR}. Null passes.
 */
@Documented
@Constraint(validatedBy = Language.Validator.class)
@ViolationCode("unknown-language")
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Language {
  String message() default "is not a BCP 47 language tag of a known language";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Validator implements ConstraintValidator<Language, String> {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value == null || isKnown(value);
    }

    private static boolean isKnown(String tag) {
      try {
        return LANGUAGES.contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
      } catch (IllformedLocaleException e) {
        return false;
      }
    }
  }
}
