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
import org.counterpart.rest.problem.ViolationCode;

/** Text of several lines: no control character but tab, LF and CR LF. Null passes. */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@ViolationCode("control-character")
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
  String message() default "must not contain control characters but tabs and line ends";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The check itself. */
  final class Validator implements ConstraintValidator<PlainText, String> {
    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return value == null
          || value.replace("\r\n", "\n").codePoints().noneMatch(Validator::isForbidden);
    }

    private static boolean isForbidden(int character) {
      return (Character.isISOControl(character) && character != 0x0A && character != 0x09)
          || Character.getType(character) == Character.SURROGATE;
    }
  }
}
