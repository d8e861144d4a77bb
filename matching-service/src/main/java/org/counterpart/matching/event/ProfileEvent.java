package org.counterpart.matching.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.engine.EngagementKind;
import org.counterpart.engine.Level;
import org.counterpart.engine.LevelSegment;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;
import org.counterpart.engine.Seat;

/** The whole public state of a partner, as far as it is read here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProfileEvent(
    UUID id,
    String externalId,
    long version,
    String name,
    String description,
    String country,
    List<String> countriesServed,
    List<String> languages,
    List<String> industries,
    List<String> technologies,
    List<String> ecosystems,
    List<String> reachLimitedTo,
    List<EngagementKind> engagementKinds,
    List<Competency> competencies,
    List<Work> references,
    Instant updatedAt) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Competency(
      String code, Level level, LocalDate from, LocalDate until, Boolean verified, String via) {

    /** Whether there is a day in it: one that is empty says nothing and harms nobody. */
    boolean isLasting() {
      return until == null || from == null || from.isBefore(until);
    }

    LevelSegment segment() {
      String held = via == null || via.equals(code) ? null : via.intern();
      return new LevelSegment(
          code.intern(), level, from, until, Boolean.TRUE.equals(verified), held);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Work(
      String title,
      String text,
      List<String> competencies,
      List<Participant> partners,
      LocalDate startDate,
      LocalDate endDate) {

    Reference reference() {
      return new Reference(
          title, orEmpty(text), codes(competencies), names(partners), startDate, endDate);
    }

    private static Set<String> names(List<Participant> partners) {
      return stream(partners).flatMap(Participant::names).collect(Collectors.toSet());
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Participant(String id, String externalId) {

    Stream<String> names() {
      return Stream.of(id, externalId).filter(Objects::nonNull).map(String::intern);
    }
  }

  /** What the engine needs of it. */
  Partner partner() {
    return new Partner(
        id,
        externalId,
        version,
        orEmpty(name),
        null,
        country == null ? null : new Seat(country.intern(), null, null),
        orEmpty(description),
        codes(countriesServed),
        codes(languages),
        codes(industries),
        codes(technologies),
        OpenMarket.ofPartner(codes(ecosystems), codes(reachLimitedTo)),
        stream(engagementKinds).collect(Collectors.toSet()),
        stream(competencies).filter(Competency::isLasting).map(Competency::segment).toList(),
        stream(references).map(Work::reference).toList(),
        updatedAt);
  }

  /** The same few codes come with every partner, so they are kept once. */
  private static Set<String> codes(List<String> codes) {
    return stream(codes).map(String::intern).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T> Stream<T> stream(List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
