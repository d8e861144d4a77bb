package org.counterpart.profile.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.partner.Edit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A contact as it is stored: personal data, which leaves only on its own topic and to its owner.
 */
@Entity
public class Contact implements NewRow {
  @Id private UUID id;

  @Column(name = "partner_id")
  private UUID partnerId;

  private long version;
  private String name;
  private String email;
  private String language;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> competencies;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> industries;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> countries;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> languages;

  @Column(name = "absent_from")
  private LocalDate absentFrom;

  @Column(name = "absent_until")
  private LocalDate absentUntil;

  private String deputy;

  /** For Hibernate. */
  protected Contact() {}

  /**
   * @param details normalised
   */
  public Contact(UUID id, UUID partnerId, ContactDetails details) {
    this.id = id;
    this.partnerId = partnerId;
    change(details);
  }

  /** Takes over normalised details and counts the change. */
  public final void change(ContactDetails details) {
    version++;
    name = details.name();
    email = details.email();
    language = details.language();
    competencies = details.topics().competencies();
    industries = details.topics().industries();
    countries = details.topics().countries();
    languages = details.topics().languages();
    var absence = details.absence();
    absentFrom = absence == null ? null : absence.from();
    absentUntil = absence == null ? null : absence.until();
    deputy = absence == null ? null : absence.deputy();
  }

  @Override
  public String table() {
    return "contact";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("id", id)
        .uuid("partner_id", partnerId)
        .number("version", version)
        .text("name", name)
        .text("email", email)
        .text("language", language)
        .texts("competencies", competencies)
        .texts("industries", industries)
        .texts("countries", countries)
        .texts("languages", languages)
        .day("absent_from", absentFrom)
        .day("absent_until", absentUntil)
        .text("deputy", deputy);
  }

  public ContactDetails details() {
    return new ContactDetails(
        name,
        email,
        language,
        new Topics(competencies, industries, countries, languages),
        absentFrom == null ? null : new Absence(absentFrom, absentUntil, deputy));
  }

  /** That this contact has changed, for the history of its partner; null where there is none. */
  public Edit edit(ContactDetails before, ContactDetails after) {
    return new Edit(path(id), before, after);
  }

  /** Where it is in its partner's history. */
  public static String path(UUID id) {
    return "/contacts/" + id;
  }

  public UUID id() {
    return id;
  }

  public UUID partnerId() {
    return partnerId;
  }

  public long version() {
    return version;
  }
}
