package org.counterpart.stack.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A partner in the form of the bulk import: one of these is one line. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PartnerRecord(
    String externalId,
    String name,
    String description,
    String website,
    String country,
    List<String> countriesServed,
    List<String> regionsServed,
    List<String> languages,
    List<String> industries,
    List<String> practiceTypes,
    List<String> technologies,
    List<String> ecosystems,
    List<String> engagementKinds,
    List<Contact> contacts,
    List<Certification> certifications,
    List<Reference> references) {

  /** Somebody who gets mails about the topics. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Contact(String name, String email, String language, Topics topics) {}

  /** What a contact is asked about; a list that is empty stands for everything. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Topics(List<String> competencies, List<String> countries) {}

  /** An exam that a person has passed. Dates are ISO. */
  record Certification(String person, String certification, String validFrom, String validUntil) {}

  /** Work that is done. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Reference(
      String title,
      String text,
      List<String> competencies,
      String country,
      String startDate,
      String endDate,
      List<Participant> partners) {}

  /** Another partner that took part, by its external id. */
  record Participant(String externalId) {}
}
