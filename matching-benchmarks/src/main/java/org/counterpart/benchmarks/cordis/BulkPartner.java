package org.counterpart.benchmarks.cordis;

import java.time.LocalDate;
import java.util.List;

/** A line of the bulk import of partners; see the profile service's API for each field. */
record BulkPartner(
    String externalId,
    String name,
    String description,
    String country,
    List<String> engagementKinds,
    List<Contact> contacts,
    List<Certification> certifications,
    List<Reference> references) {

  record Contact(String name, String email, String language) {}

  /**
   * @param person an invented pseudonym
   * @param certification a competency's code: it counts towards that competency
   */
  record Certification(String person, String certification, LocalDate validFrom) {}

  record Reference(
      String title,
      String text,
      List<String> competencies,
      String country,
      LocalDate startDate,
      LocalDate endDate,
      List<Partner> partners) {}

  record Partner(String externalId) {}
}
