package org.counterpart.opportunity.content;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.opportunity.requirement.Requirement;
import org.counterpart.opportunity.terms.EngagementKind;
import org.counterpart.opportunity.terms.Terms;
import org.counterpart.opportunity.tier.Full;
import org.counterpart.opportunity.tier.Tiers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that a poster writes, as it was sent, before anybody checked it. Lists are never null,
 * but what is in them can be. Blank text counts as none.
 */
@Schema(
    description =
        "What a poster says of the work. A draft may leave anything out; what is there must be"
            + " right. Text is plain: markup in it is kept as it is and escaped where it is shown.")
public record OpportunityContent(
    @Schema(
            description = "When creating only: OPEN posts at once. Later it is an operation.",
            defaultValue = "DRAFT")
        InitialState state,
    @Schema(
            description = "One line",
            maxLength = 300,
            examples = "\"Plant security for a machine builder\"")
        String title,
    @Schema(
            description = "The teaser tier: for every partner that is matched; several lines",
            maxLength = 5_000,
            examples = "\"Eleven plants, one security operations centre.\"")
        String teaser,
    @Schema(
            description = "The details tier: for partners that said they are interested",
            maxLength = 20_000,
            examples = "\"Sentinel and Defender, 4,000 endpoints.\"")
        String details,
    Full full,
    @Schema(description = "A slug", maxLength = 100, examples = "\"manufacturing\"")
        String industry,
    @Schema(
            description = "ISO 3166-1 alpha-2; a partner must serve one; empty: anywhere",
            maxItems = 250,
            examples = "[\"DE\"]")
        List<String> countries,
    @Schema(
            description = "BCP 47; a partner must speak one; empty: any",
            maxItems = 100,
            examples = "[\"de\"]")
        List<String> languages,
    @Schema(
            description = "Slugs; a partner must be in one; empty: any",
            maxItems = 100,
            examples = "[\"iamcp-germany\"]")
        List<String> ecosystems,
    EngagementKind engagementKind,
    @Schema(description = "First day of the work", examples = "\"2031-01-13\"") LocalDate startDate,
    @Schema(description = "Last day of the work", examples = "\"2031-06-30\"") LocalDate endDate,
    @Schema(
            description =
                "Last day, in UTC, on which the opportunity stays open; left out: the end date",
            examples = "\"2031-01-07\"")
        LocalDate applyBy,
    MoneyContent value,
    @Schema(description = "What the work needs", maxItems = 50)
        List<RequirementContent> requirements,
    @Schema(
            description = "What the poster brings itself; it is subtracted from the requirements",
            maxItems = 50)
        List<CoverContent> covers) {

  public OpportunityContent {
    title = textOrNull(title);
    teaser = textOrNull(teaser);
    details = textOrNull(details);
    industry = textOrNull(industry);
    countries = listOrEmpty(countries);
    languages = listOrEmpty(languages);
    ecosystems = listOrEmpty(ecosystems);
    requirements = listOrEmpty(requirements);
    covers = listOrEmpty(covers);
  }

  /** What is stored, in the form in which it would be sent. */
  public static OpportunityContent of(Terms terms, Tiers tiers) {
    return new OpportunityContent(
        null,
        terms.title(),
        terms.teaser(),
        tiers.details(),
        tiers.full(),
        terms.industry(),
        terms.countries(),
        terms.languages(),
        terms.ecosystems(),
        terms.engagementKind(),
        terms.startDate(),
        terms.endDate(),
        terms.applyBy(),
        MoneyContent.of(terms.value()),
        terms.requirements().stream().map(RequirementContent::of).toList(),
        terms.covers().stream().map(CoverContent::of).toList());
  }

  /** The terms; the content has passed the check. */
  public Terms terms() {
    return new Terms(
        title,
        teaser,
        industry,
        sortedSet(countries),
        sortedSet(languages),
        sortedSet(ecosystems),
        engagementKind,
        startDate,
        endDate,
        applyBy,
        value == null ? null : value.money(),
        withIds(),
        covers.stream().map(CoverContent::cover).toList());
  }

  public Tiers tiers() {
    return new Tiers(details, full);
  }

  /** Every competency that is mentioned, known or not. */
  public Set<String> competencies() {
    return Stream.concat(
            requirements.stream().filter(Objects::nonNull).map(RequirementContent::competency),
            covers.stream().filter(Objects::nonNull).map(CoverContent::competency))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<Requirement> withIds() {
    Set<String> taken =
        requirements.stream()
            .map(RequirementContent::id)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    List<Requirement> complete = new ArrayList<>(requirements.size());
    for (RequirementContent content : requirements) {
      complete.add(content.requirement(content.id() == null ? nextFree(taken) : content.id()));
    }
    return complete;
  }

  private static String nextFree(Set<String> taken) {
    return Stream.iterate(1, i -> i + 1)
        .map(i -> "r" + i)
        .filter(Predicate.not(taken::contains))
        .peek(taken::add)
        .findFirst()
        .orElseThrow();
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static <T> List<T> listOrEmpty(List<T> list) {
    return Collections.unmodifiableList(requireNonNullElse(list, List.<T>of()));
  }

  private static List<String> sortedSet(List<String> values) {
    return values.stream().distinct().sorted().toList();
  }
}
