package org.counterpart.stack.sample;

import java.util.List;

/**
 * What a sample partner lives from.
 *
 * <p>The certifications are chosen so that some partners reach silver, some gold and some nothing.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are: List.of makes them.
enum Practice {
  SECURITY(
      "Security",
      "keeps plants, offices and clouds safe from those who should not be there",
      List.of("mpn:security", "mpn:enterprise-mobility-management"),
      List.of("SC-100", "SC-200", "SC-300", "SC-401", "AZ-500", "MD-102"),
      List.of("azure-sentinel", "defender", "entra-id")),
  CLOUD(
      "Cloud",
      "moves what runs in cellars to where it can grow",
      List.of("mpn:cloud-platform", "mpn:datacenter"),
      List.of("AZ-104", "AZ-305", "AZ-700", "AZ-800", "AZ-801"),
      List.of("azure", "azure-virtual-desktop", "windows-server")),
  DATA(
      "Data",
      "turns what machines and shops write down into answers",
      List.of("mpn:data-analytics", "mpn:data-platform"),
      List.of("DP-203", "DP-300", "DP-600", "DP-700", "PL-300"),
      List.of("fabric", "power-bi", "sql-server")),
  SOFTWARE(
      "Software",
      "builds the application that no catalogue has",
      List.of("mpn:application-development", "mpn:devops", "mpn:application-integration"),
      List.of("AZ-204", "AZ-400", "PL-400", "AZ-305"),
      List.of("azure-functions", "github", "kubernetes")),
  MODERN_WORK(
      "Workplace",
      "lets people work together wherever they are",
      List.of("mpn:cloud-productivity", "mpn:collaboration-and-content", "mpn:communications"),
      List.of("MS-102", "MS-700", "MS-721", "MD-102", "MS-203"),
      List.of("microsoft-365", "teams", "sharepoint")),
  BUSINESS(
      "Business",
      "runs the books, the warehouse and the shop floor of mid-sized companies",
      List.of("mpn:enterprise-resource-planning", "mpn:cloud-business-applications"),
      List.of("MB-310", "MB-330", "MB-800", "MB-820", "PL-200", "MB-230"),
      List.of("business-central", "dynamics-365", "power-platform"));

  private final String word;
  private final String promise;
  private final List<String> competencies;
  private final List<String> certifications;
  private final List<String> technologies;

  Practice(
      String word,
      String promise,
      List<String> competencies,
      List<String> certifications,
      List<String> technologies) {
    this.word = word;
    this.promise = promise;
    this.competencies = competencies;
    this.certifications = certifications;
    this.technologies = technologies;
  }

  /** A word for the partner's name. */
  String word() {
    return word;
  }

  /** What it does for its customers, as the end of a sentence. */
  String promise() {
    return promise;
  }

  List<String> competencies() {
    return competencies;
  }

  List<String> certifications() {
    return certifications;
  }

  List<String> technologies() {
    return technologies;
  }
}
