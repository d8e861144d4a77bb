package org.counterpart.engine.affinity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into words, and words down to what they share with their other forms. */
public final class Tokens {

  private static final Set<String> EMPTY =
      Set.of(
          """
          a about across after aim aimed aims all also always am an and any approach are as at be
          because been before being best between both but by can could d de development do does
          during e each eg enable enabling especially etc eu europe european first for from further
          g had has have having he her here high his horizon how however i ie if in include includes
          including innovation innovative into is it its itself just key ll main make many may might
          more most must new no not novel objective objectives of on one only onto or order other
          our ours out over own per project projects propose proposed proposal provide provides re
          research results s same shall she should so some such support t than that the their theirs
          them then there therefore these they this those three through thus to too towards two
          under until up upon us use used using ve very via was we well were what when where whether
          which while who whom whose why will with within without work would you your
          aber als auch auf aus bei bis das dass dem den der des die durch ein eine einem einen
          einer es fur hat ich ihr im ist kann mit nach nicht oder sich sie sind um und uns unser
          unsere vom von vor war werden wie wir wird zu zum zur
          """
              .strip()
              .split("\\s+"));

  private Tokens() {}

  /**
   * The words of a text in their order, in lower case, without accents, without those that say
   * nothing, numbers and single characters, and without the ending of the plural. Time grows with
   * the text's length.
   */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    for (String word : words(text)) {
      String token = of1(word);
      if (token != null) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** What {@link #of} makes of one word as {@link #words} gives it; null when it says nothing. */
  static String of1(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() < 2 || EMPTY.contains(lower) || isNumber(lower) ? null : stem(lower);
  }

  /** Every word of a text in its order, as it is written but for accents. */
  static List<String> words(String text) {
    String plain = withoutAccents(text);
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at < plain.length(); ) {
      int point = plain.codePointAt(at);
      if (Character.isLetterOrDigit(point)) {
        begin = begin < 0 ? at : begin;
      } else if (begin >= 0) {
        words.add(plain.substring(begin, at));
        begin = -1;
      }
      at += Character.charCount(point);
    }
    if (begin >= 0) {
      words.add(plain.substring(begin));
    }
    return words;
  }

  /** Only the endings of English plurals: more of stemming moved nothing on real texts. */
  private static String stem(String word) {
    if (word.length() <= 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + 'y';
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return singular ? word : word.substring(0, word.length() - 1);
  }

  private static boolean isNumber(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isDigit(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> append(point, plain));
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Letters that are not taken apart by normalising, as people write them without them. */
  private static void append(int point, StringBuilder plain) {
    switch (point) {
      case 'ß' -> plain.append("ss");
      case 'ø' -> plain.append('o');
      case 'Ø' -> plain.append('O');
      case 'ł' -> plain.append('l');
      case 'Ł' -> plain.append('L');
      case 'đ' -> plain.append('d');
      case 'Đ' -> plain.append('D');
      case 'æ' -> plain.append("ae");
      case 'Æ' -> plain.append("Ae");
      case 'œ' -> plain.append("oe");
      case 'Œ' -> plain.append("Oe");
      case 'ı' -> plain.append('i');
      default -> plain.appendCodePoint(point);
    }
  }
}
