package org.counterpart.opportunity.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.opportunity.terms.Terms;
import org.counterpart.rest.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostingTest {
  private static final Instant POSTED = Instant.parse("2026-11-22T10:00:00Z");
  private static final Terms TERMS = ending(LocalDate.of(2027, 6, 30), null);

  private static final Map<State, Set<Operation>> LEGAL =
      Map.of(
          State.DRAFT, Set.of(Operation.AMEND, Operation.POST, Operation.CANCEL),
          State.OPEN, Set.of(Operation.AMEND, Operation.CANCEL, Operation.FILL, Operation.EXPIRE),
          State.FILLED, Set.of(Operation.COMPLETE),
          State.COMPLETED, Set.of(),
          State.CANCELLED, Set.of(),
          State.EXPIRED, Set.of());

  static Stream<Posting> everyState() {
    return Stream.of(
        new Draft(TERMS),
        new Open(TERMS, POSTED),
        new Filled(TERMS, POSTED),
        new Completed(TERMS, POSTED),
        new Cancelled(TERMS, POSTED, "changed our mind"),
        new Expired(TERMS, POSTED));
  }

  @Test
  void shouldHaveATypeForEveryState() {
    assertThat(everyState().map(Posting::state)).containsExactlyInAnyOrder(State.values());
    assertThat(Posting.class.getPermittedSubclasses())
        .containsExactlyInAnyOrderElementsOf(
            everyState().map(Posting::getClass).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void shouldHaveAMethodForEveryLegalOperationAndNoOther(Posting posting) {
    Set<String> methods =
        Arrays.stream(posting.getClass().getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Posting.class.isAssignableFrom(method.getReturnType()))
            .map(Method::getName)
            .collect(Collectors.toSet());

    assertThat(posting.legal()).isEqualTo(LEGAL.get(posting.state()));
    assertThat(methods)
        .isEqualTo(
            posting.legal().stream()
                .map(operation -> operation.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void shouldNameTheStateAndWhatIsLegalWhenRefusing(Posting posting) {
    ProblemException problem = IllegalTransition.of(posting, Operation.POST);

    assertThat(problem.type().status()).isEqualTo(409);
    assertThat(problem.type().slug()).isEqualTo("illegal-transition");
    assertThat(problem).hasMessageContaining("is " + posting.state());
    posting.legal().forEach(legal -> assertThat(problem).hasMessageContaining(legal.name()));
    if (posting.legal().isEmpty()) {
      assertThat(problem).hasMessageContaining("nothing");
    }
  }

  @Test
  void shouldGoFromDraftToCompleted() {
    Completed completed = new Draft(TERMS).post(POSTED).fill().complete();

    assertThat(completed.postedAt()).isEqualTo(POSTED);
    assertThat(completed.terms()).isEqualTo(TERMS);
  }

  @Test
  void shouldRememberWhetherItWasEverPosted() {
    assertThat(new Draft(TERMS).cancel("no").postedAt()).isNull();
    assertThat(new Draft(TERMS).post(POSTED).cancel("no").postedAt()).isEqualTo(POSTED);
    assertThat(new Draft(TERMS).post(POSTED).expire().postedAt()).isEqualTo(POSTED);
  }

  @Test
  void shouldStayWhatItIsWhenAmended() {
    Terms amended = ending(LocalDate.of(2028, 1, 1), null);

    assertThat(new Draft(TERMS).amend(amended)).isEqualTo(new Draft(amended));
    assertThat(new Open(TERMS, POSTED).amend(amended)).isEqualTo(new Open(amended, POSTED));
  }

  @Test
  void shouldBeOverdueFromTheDayAfterItsLast() {
    LocalDate applyBy = LocalDate.of(2026, 12, 31);
    Open open = new Open(ending(LocalDate.of(2027, 6, 30), applyBy), POSTED);

    assertThat(open.overdue(applyBy)).isFalse();
    assertThat(open.overdue(applyBy.plusDays(1))).isTrue();
    assertThat(new Open(TERMS, POSTED).overdue(LocalDate.of(2027, 6, 30))).isFalse();
    assertThat(new Open(TERMS, POSTED).overdue(LocalDate.of(2027, 7, 1))).isTrue();
  }

  private static Terms ending(LocalDate end, LocalDate applyBy) {
    return new Terms(
        "Title", "Teaser", null, List.of(), List.of(), List.of(), null, null, end, applyBy, null,
        List.of(), List.of());
  }
}
