package org.counterpart.opportunity.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.Cancelled;
import org.counterpart.opportunity.lifecycle.Completed;
import org.counterpart.opportunity.lifecycle.Draft;
import org.counterpart.opportunity.lifecycle.Expired;
import org.counterpart.opportunity.lifecycle.Filled;
import org.counterpart.opportunity.lifecycle.Open;
import org.counterpart.opportunity.lifecycle.Posting;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.opportunity.publication.Change;
import org.counterpart.opportunity.requirement.Cover;
import org.counterpart.opportunity.requirement.Requirement;
import org.counterpart.opportunity.terms.EngagementKind;
import org.counterpart.opportunity.terms.Money;
import org.counterpart.opportunity.terms.Terms;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An opportunity's row: the teaser tier, what the poster covers, and where it stands. */
@Entity
@Table(name = "opportunity")
public class OpportunityEntity {
  @Id UUID id;

  /** Counted by {@link #take}, under the row's lock; a reader sees it as the ETag. */
  long version;

  @Column(name = "poster_id")
  UUID posterId;

  @Enumerated(EnumType.STRING)
  State state;

  String title;
  String teaser;
  String industry;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> countries;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> languages;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> ecosystems;

  @Enumerated(EnumType.STRING)
  @Column(name = "engagement_kind")
  EngagementKind engagementKind;

  @Column(name = "start_date")
  LocalDate startDate;

  @Column(name = "end_date")
  LocalDate endDate;

  @Column(name = "apply_by")
  LocalDate applyBy;

  @Column(name = "value_amount")
  Long valueAmount;

  @Column(name = "value_currency")
  String valueCurrency;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Requirement> requirements;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Cover> covers;

  @Column(name = "cancellation_reason")
  String cancellationReason;

  @Column(name = "posted_at")
  Instant postedAt;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  OpportunityEntity() {}

  OpportunityEntity(UUID id, UUID posterId, Instant createdAt) {
    this.id = id;
    this.posterId = posterId;
    this.createdAt = createdAt;
  }

  /** What can be done with it now. */
  public Posting posting() {
    return switch (state) {
      case DRAFT -> new Draft(terms());
      case OPEN -> new Open(terms(), postedAt);
      case FILLED -> new Filled(terms(), postedAt);
      case COMPLETED -> new Completed(terms(), postedAt);
      case CANCELLED -> new Cancelled(terms(), postedAt, cancellationReason);
      case EXPIRED -> new Expired(terms(), postedAt);
    };
  }

  /** Becomes the posting, in its next version. The caller holds the row's lock. */
  public Change take(Posting posting, Instant now) {
    version++;
    updatedAt = now;
    state = posting.state();
    postedAt = posting.postedAt();
    cancellationReason = posting instanceof Cancelled cancelled ? cancelled.reason() : null;
    write(posting.terms());
    return new Change(id, posterId, version, posting, now);
  }

  private Terms terms() {
    return new Terms(
        title,
        teaser,
        industry,
        countries,
        languages,
        ecosystems,
        engagementKind,
        startDate,
        endDate,
        applyBy,
        valueAmount == null ? null : new Money(valueAmount, valueCurrency),
        requirements,
        covers);
  }

  private void write(Terms terms) {
    title = terms.title();
    teaser = terms.teaser();
    industry = terms.industry();
    countries = terms.countries();
    languages = terms.languages();
    ecosystems = terms.ecosystems();
    engagementKind = terms.engagementKind();
    startDate = terms.startDate();
    endDate = terms.endDate();
    applyBy = terms.applyBy();
    valueAmount = terms.value() == null ? null : terms.value().amount();
    valueCurrency = terms.value() == null ? null : terms.value().currency();
    requirements = terms.requirements();
    covers = terms.covers();
  }
}
