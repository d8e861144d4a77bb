package org.counterpart.stack.sample;

import java.util.List;
import java.util.Map;

/** What sample partners have done: kinds of projects, and customers to have done them for. */
final class PastWork {

  /**
   * A kind of project.
   *
   * @param competency the one that it took most of
   * @param title as the beginning of "… for a hospital group"
   */
  record Kind(String competency, String title, String text) {}

  private static final Map<Practice, List<Kind>> KINDS =
      Map.of(
          Practice.SECURITY,
          List.of(
              new Kind(
                  "mpn:security",
                  "Security operations centre",
                  "Built on Sentinel, with playbooks for the night shift; alarms are down by"
                      + " half."),
              new Kind(
                  "mpn:security",
                  "Zero trust for remote access",
                  "Conditional access for staff and suppliers, without the old VPN."),
              new Kind(
                  "mpn:security",
                  "Incident response and recovery",
                  "Back at work after ransomware in six days, with backups that are tested since."),
              new Kind(
                  "mpn:enterprise-mobility-management",
                  "Device management",
                  "Scanners, tablets and phones enrolled in Intune and kept up to date.")),
          Practice.CLOUD,
          List.of(
              new Kind(
                  "mpn:cloud-platform",
                  "Landing zone and migration",
                  "Two hundred servers moved to Azure in waves, with costs shown per department."),
              new Kind(
                  "mpn:cloud-platform",
                  "Virtual desktops",
                  "Azure Virtual Desktop for people who work from plants, homes and trains."),
              new Kind(
                  "mpn:datacenter",
                  "Renewal of two data centres",
                  "New clusters with a second site that takes over within minutes.")),
          Practice.DATA,
          List.of(
              new Kind(
                  "mpn:data-analytics",
                  "Figures on one page",
                  "Power BI on a common model, instead of forty spreadsheets."),
              new Kind(
                  "mpn:data-platform",
                  "Data platform",
                  "Readings of machines and orders in Fabric, an hour after they come about."),
              new Kind(
                  "mpn:data-platform",
                  "Move of old databases",
                  "Thirty SQL Servers brought together on three, at night, with a way back.")),
          Practice.SOFTWARE,
          List.of(
              new Kind(
                  "mpn:application-development",
                  "Customer portal",
                  "Orders, deliveries and complaints in one place, built with those who use it."),
              new Kind(
                  "mpn:devops",
                  "Delivery pipeline",
                  "From a release every quarter to one every day, with tests that stop mistakes."),
              new Kind(
                  "mpn:application-integration",
                  "Integration of twelve systems",
                  "Events between the warehouse, the shop and the books instead of nightly"
                      + " files.")),
          Practice.MODERN_WORK,
          List.of(
              new Kind(
                  "mpn:cloud-productivity",
                  "Microsoft 365 for everybody",
                  "Mail and files of two thousand people moved, department by department."),
              new Kind(
                  "mpn:collaboration-and-content",
                  "Intranet and documents",
                  "SharePoint with an owner for every page, and a search that finds contracts."),
              new Kind(
                  "mpn:communications",
                  "Telephony in Teams",
                  "Forty sites off their old exchanges, with emergency calls that were tried.")),
          Practice.BUSINESS,
          List.of(
              new Kind(
                  "mpn:enterprise-resource-planning",
                  "Business Central",
                  "Books, stock and purchasing on one system after fifteen years on three."),
              new Kind(
                  "mpn:cloud-business-applications",
                  "Sales and service on Dynamics 365",
                  "One list of customers for those who sell and those who repair."),
              new Kind(
                  "mpn:enterprise-resource-planning",
                  "Shop floor planning",
                  "Orders are planned against machines and people that are really there.")));

  private static final Map<String, String> CUSTOMERS =
      Map.of(
          "manufacturing", "a machine builder",
          "healthcare", "a hospital group",
          "retail", "a retail chain",
          "logistics", "a haulier",
          "public-sector", "a city administration",
          "energy", "a grid operator",
          "finance", "a savings bank",
          "education", "a university");

  private PastWork() {}

  /** What partners of this practice do. */
  static List<Kind> of(Practice practice) {
    return KINDS.get(practice);
  }

  /** The title of such a project for a customer in this industry. */
  static String title(Kind kind, String industry) {
    return kind.title() + " for " + CUSTOMERS.get(industry);
  }
}
