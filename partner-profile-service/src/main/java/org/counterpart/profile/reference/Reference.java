package org.counterpart.profile.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.profile.copy.NewRow;
import org.counterpart.profile.copy.RowWriter;
import org.counterpart.profile.partner.Edit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reference as it is stored. */
@Entity
@Table(name = "partner_reference")
public class Reference implements NewRow {
  @Id private UUID id;

  @Column(name = "partner_id")
  private UUID partnerId;

  private String title;
  private String text;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> competencies;

  private String country;

  @Column(name = "start_date")
  private LocalDate startDate;

  @Column(name = "end_date")
  private LocalDate endDate;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "partner_ids")
  private List<UUID> partnerIds;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "partner_external_ids")
  private List<String> partnerExternalIds;

  /** For Hibernate. */
  protected Reference() {}

  /**
   * @param details normalised
   */
  public Reference(UUID id, UUID partnerId, ReferenceDetails details) {
    this.id = id;
    this.partnerId = partnerId;
    this.title = details.title();
    this.text = details.text();
    this.competencies = details.competencies();
    this.country = details.country();
    this.startDate = details.startDate();
    this.endDate = details.endDate();
    this.partnerIds =
        details.partners().stream()
            .map(ReferenceDetails.Participant::id)
            .filter(Objects::nonNull)
            .toList();
    this.partnerExternalIds =
        details.partners().stream()
            .map(ReferenceDetails.Participant::externalId)
            .filter(Objects::nonNull)
            .toList();
  }

  @Override
  public String table() {
    return "partner_reference";
  }

  @Override
  public void write(RowWriter row) {
    row.uuid("id", id)
        .uuid("partner_id", partnerId)
        .text("title", title)
        .text("text", text)
        .texts("competencies", competencies)
        .text("country", country)
        .day("start_date", startDate)
        .day("end_date", endDate)
        .uuids("partner_ids", partnerIds)
        .texts("partner_external_ids", partnerExternalIds);
  }

  public ReferenceDetails details() {
    var partners =
        Stream.concat(
                partnerIds.stream().map(p -> new ReferenceDetails.Participant(p, null)),
                partnerExternalIds.stream().map(p -> new ReferenceDetails.Participant(null, p)))
            .toList();
    return new ReferenceDetails(title, text, competencies, country, startDate, endDate, partners);
  }

  /** That this reference has come or gone, for the history of its partner; null for none. */
  public Edit edit(ReferenceDetails before, ReferenceDetails after) {
    return new Edit(path(id), before, after);
  }

  /** Where it is in its partner's history. */
  public static String path(UUID id) {
    return "/references/" + id;
  }

  public UUID id() {
    return id;
  }

  public UUID partnerId() {
    return partnerId;
  }
}
