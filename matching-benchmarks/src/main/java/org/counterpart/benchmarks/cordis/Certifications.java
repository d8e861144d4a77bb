package org.counterpart.benchmarks.cordis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Invents the people behind an organisation's competencies: one for each project that needed the
 * competency, up to as many as gold asks for. So two projects make silver and four make gold. Each
 * person backs one competency only, as nobody may back two golds. None runs out: the data does not
 * say when experience does.
 */
final class Certifications {

  static final int SILVER = 2;
  static final int GOLD = 4;

  /** What the API takes. Only a handful of universities have more; their rarest ones go. */
  static final int MAX_CERTIFICATIONS = 1_000;

  private static final Comparator<Map.Entry<String, List<Project>>> MOST_PROJECTS_FIRST =
      Comparator.comparingInt((Map.Entry<String, List<Project>> entry) -> -entry.getValue().size())
          .thenComparing(Map.Entry::getKey);

  private Certifications() {}

  /**
   * @param projectsByCode projects in the order of their signing, by competency code
   */
  static List<BulkPartner.Certification> of(
      String organisationId, Map<String, List<Project>> projectsByCode) {
    List<BulkPartner.Certification> certifications = new ArrayList<>();
    projectsByCode.entrySet().stream()
        .sorted(MOST_PROJECTS_FIRST)
        .forEach(
            entry -> {
              for (Project project : entry.getValue().stream().limit(GOLD).toList()) {
                certifications.add(
                    new BulkPartner.Certification(
                        "person-" + organisationId + "-" + (certifications.size() + 1),
                        entry.getKey(),
                        project.signed()));
              }
            });
    return certifications.stream().limit(MAX_CERTIFICATIONS).toList();
  }
}
