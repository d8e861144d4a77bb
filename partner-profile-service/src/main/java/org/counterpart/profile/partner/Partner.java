package org.counterpart.profile.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.taxonomy.Regions;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A partner as it is stored. Whoever changes it, or anything that hangs on it, holds its row's
 * lock, so that versions and events of one partner are one after the other.
 */
@Entity
public class Partner implements NewRow {
  @Id private UUID id;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "registered_by")
  private String registeredBy;

  private long version;

  @Column(name = "contacts_version")
  private long contactsVersion;

  private String name;
  private String description;
  private String website;
  private String country;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "countries_served")
  private List<String> countriesServed;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "regions_served")
  private List<String> regionsServed;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> serves;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> languages;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> industries;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "practice_types")
  private List<String> practiceTypes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> technologies;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> ecosystems;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "belongs_to")
  private List<String> belongsTo;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "engagement_kinds")
  private List<String> engagementKinds;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "gold_preference")
  private List<String> goldPreference;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "reach_limited_to")
  private List<String> reachLimitedTo;

  @Column(name = "levels_told_on")
  private LocalDate levelsToldOn;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  private long reminders;

  @Column(name = "remind_on")
  private LocalDate remindOn;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  /** For Hibernate. */
  protected Partner() {}

  /**
   * A partner that is new; its versions are 0 until something is published.
   *
   * @param externalId the id that its importer uses; null where there is none
   * @param registeredBy subject of the token that brought it
   */
  public Partner(UUID id, String externalId, String registeredBy, Instant now) {
    this.id = id;
    this.externalId = externalId;
    this.registeredBy = registeredBy;
    this.levelsToldOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
    this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    this.updatedAt = this.createdAt;
    this.confirmedAt = this.createdAt;
    this.remindOn = ReminderDates.first(id, this.levelsToldOn);
  }

  /**
   * Takes over a normalised profile.
   *
   * @param belongsTo the ecosystems that the partner belongs to with it
   */
  public void describe(Profile profile, Regions regions, List<String> belongsTo) {
    name = profile.name();
    description = profile.description();
    website = profile.website();
    country = profile.country();
    countriesServed = profile.countriesServed();
    regionsServed = profile.regionsServed();
    serves = regions.expand(country, countriesServed, regionsServed);
    languages = profile.languages();
    industries = profile.industries();
    practiceTypes = profile.practiceTypes();
    technologies = profile.technologies();
    ecosystems = profile.ecosystems();
    engagementKinds = profile.engagementKinds().stream().map(EngagementKind::name).toList();
    goldPreference = profile.goldPreference();
    reachLimitedTo = profile.reachLimitedTo();
    belong(belongsTo);
  }

  /** Notes the ecosystems that the partner belongs to, sorted. */
  public void belong(List<String> ecosystems) {
    belongsTo = List.copyOf(ecosystems);
  }

  /** Counts a change of the profile or of what is computed and shown with it. */
  public void profileChanged(Instant now) {
    version++;
    updatedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Notes that somebody has said, or shown by changing it, that the profile is right. */
  public void confirmed(Instant now) {
    confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    reminders = 0;
    remindOn = ReminderDates.first(id, LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /** Counts a reminder that goes out on a day. */
  public void reminded(LocalDate day) {
    reminders++;
    remindOn = ReminderDates.next(reminders, day).orElse(null);
  }

  /** Notes that there is nobody to remind; the first contact will confirm the profile. */
  public void hasNobodyToRemind() {
    remindOn = null;
  }

  /**
   * Notes that the levels of a day were told, and from now on only what changes after it is news.
   */
  public void levelsTold(LocalDate day) {
    levelsToldOn = day;
  }

  /** Counts a change of the contacts or of what is published with them. */
  public void contactsChanged() {
    contactsVersion++;
  }

  @Override
  public String table() {
    return "partner";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("id", id)
        .text("external_id", externalId)
        .text("registered_by", registeredBy)
        .number("version", version)
        .number("contacts_version", contactsVersion)
        .text("name", name)
        .text("description", description)
        .text("website", website)
        .text("country", country)
        .texts("countries_served", countriesServed)
        .texts("regions_served", regionsServed)
        .texts("serves", serves)
        .texts("languages", languages)
        .texts("industries", industries)
        .texts("practice_types", practiceTypes)
        .texts("technologies", technologies)
        .texts("ecosystems", ecosystems)
        .texts("belongs_to", belongsTo)
        .texts("engagement_kinds", engagementKinds)
        .texts("gold_preference", goldPreference)
        .texts("reach_limited_to", reachLimitedTo)
        .day("levels_told_on", levelsToldOn)
        .instant("confirmed_at", confirmedAt)
        .number("reminders", reminders)
        .day("remind_on", remindOn)
        .instant("created_at", createdAt)
        .instant("updated_at", updatedAt);
  }

  /** What the partner says about itself. */
  public Profile profile() {
    return new Profile(
        name,
        description,
        website,
        country,
        countriesServed,
        regionsServed,
        languages,
        industries,
        practiceTypes,
        technologies,
        ecosystems,
        engagementKinds.stream().map(EngagementKind::valueOf).toList(),
        goldPreference,
        reachLimitedTo);
  }

  public UUID id() {
    return id;
  }

  /** Null where no importer named one. */
  public String externalId() {
    return externalId;
  }

  public String registeredBy() {
    return registeredBy;
  }

  /** Version of the profile with references and levels, from 1. */
  public long version() {
    return version;
  }

  /** Version of the contacts, from 1. */
  public long contactsVersion() {
    return contactsVersion;
  }

  public String name() {
    return name;
  }

  public String country() {
    return country;
  }

  /** Seat, countries served and the regions' countries, sorted. */
  public List<String> serves() {
    return serves;
  }

  /**
   * The ecosystems that it belongs to, sorted: labels that it gives itself, memberships, and the
   * communities of chapters. What is searched and published.
   */
  public List<String> belongsTo() {
    return belongsTo;
  }

  /** The day whose levels were told last. */
  public LocalDate levelsToldOn() {
    return levelsToldOn;
  }

  /** When somebody last said, or showed by changing it, that the profile is right. */
  public Instant confirmedAt() {
    return confirmedAt;
  }

  /** How many reminders have gone out since then. */
  public long reminders() {
    return reminders;
  }

  /** The day from which a reminder is due; null where no more are sent. */
  public LocalDate remindOn() {
    return remindOn;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
