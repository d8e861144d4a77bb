package org.counterpart.notification.mail;

import java.util.List;

/**
 * What a mail about a match says, in words that only need to be set: the HTML and the text show the
 * same. Nothing in here is escaped, and nothing has a line break but the paragraphs' lines.
 *
 * @param preheader what a mailbox shows beside the subject
 * @param standIn why it comes to a stand-in; null for somebody whom it concerns
 * @param poster who posted, with the country
 * @param pay the amount; null where none was named
 * @param payPart how much of it is for what the reader covers; null where that is not known
 * @param teaser paragraphs of lines
 * @param score of 100
 */
public record MatchMail(
    String subject,
    String preheader,
    String greetingName,
    String standIn,
    String partner,
    String poster,
    String posterName,
    String title,
    String pay,
    String payPart,
    List<Fact> facts,
    List<List<String>> teaser,
    int score,
    List<Reason> reasons,
    List<Need> yours,
    List<Need> others,
    String unsubscribeUrl) {

  /** A line of the overview. */
  public record Fact(String label, String value) {}

  /** A part of the score: what it is, how many of the points, and what it rests on. */
  public record Reason(String label, int points, List<String> evidence) {}

  /** A competency that the project needs. */
  public record Need(String name, String terms) {}
}
