package org.counterpart.notification.mail;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.counterpart.notification.match.Contribution;
import org.counterpart.notification.match.Evidence;
import org.counterpart.notification.match.Match;

/** Puts a match's contributions into plain words, and its score into points that add up. */
record Reasons(CompetencyNames names, Reader reader) {
  private static final int MOST_EVIDENCE = 4;
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          entry("coverage", "You cover what is missing"),
          entry("verified", "Others vouch for what you cover"),
          entry("industry", "You know the industry"),
          entry("technology", "You work with the technology"),
          entry("words", "You speak of what is asked for"),
          entry("work", "You have done similar work"),
          entry("network", "You and your partners have done work like it"),
          entry("experience", "You have the experience"),
          entry("trust", "You know each other"),
          entry("named", "The text names you"),
          entry("name", "The text has words of your name"),
          entry("city", "The text names your city"),
          entry("country", "The text names your country"),
          entry("near", "You are near each other"),
          entry("freshness", "Your profile is up to date"));

  /** The score, 0 to 100. */
  static int score(Match match) {
    return (int) Math.round(match.score() * 100);
  }

  /** What contributes, most first; the points of all add up to the score. */
  List<MatchMail.Reason> of(Match match) {
    List<Contribution> given =
        match.contributions().stream()
            .filter(c -> c.value() > 0)
            .sorted(Comparator.comparingDouble(Contribution::value).reversed())
            .toList();
    int[] points = points(given, score(match));
    List<MatchMail.Reason> reasons = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      if (points[i] > 0) {
        Contribution c = given.get(i);
        reasons.add(new MatchMail.Reason(label(c), points[i], evidence(c)));
      }
    }
    return List.copyOf(reasons);
  }

  // Largest remainders: rounding each for itself would not add up.
  private static int[] points(List<Contribution> given, int total) {
    int[] points = given.stream().mapToInt(c -> (int) Math.floor(c.value() * 100)).toArray();
    int left = total;
    for (int point : points) {
      left -= point;
    }
    List<Integer> byRemainder = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      byRemainder.add(i);
    }
    byRemainder.sort(
        Comparator.comparingDouble((Integer i) -> given.get(i).value() * 100 % 1).reversed());
    for (int i = 0; i < Math.min(left, points.length); i++) {
      points[byRemainder.get(i)]++;
    }
    return points;
  }

  private static String label(Contribution contribution) {
    String label = LABELS.get(contribution.name());
    return label != null ? label : Words.capital(contribution.name().replace('-', ' '));
  }

  private List<String> evidence(Contribution contribution) {
    List<String> texts =
        contribution.evidence().stream().map(Evidence::text).map(this::plain).distinct().toList();
    if (texts.size() <= MOST_EVIDENCE) {
      return texts;
    }
    List<String> some = new ArrayList<>(texts.subList(0, MOST_EVIDENCE));
    some.add("and " + (texts.size() - MOST_EVIDENCE) + " more");
    return List.copyOf(some);
  }

  private String plain(String text) {
    String named = names.inText(Words.line(text));
    String dated = DAY.matcher(named).replaceAll(day -> day(day.group()));
    // The score is explained to whoever asks; in the mail the partner itself is spoken to.
    return dated.startsWith("Its ") ? "Your " + dated.substring("Its ".length()) : dated;
  }

  private String day(String iso) {
    try {
      return reader.date(LocalDate.parse(iso));
    } catch (DateTimeParseException _) {
      return iso;
    }
  }
}
