package org.counterpart.profile.badge;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Whom a badge is for, as Open Badges 3.0 tells it, compared with whom a partner says it is. */
final class Identity {
  private static final String SHA256 = "sha256$";
  private static final String MAILTO = "mailto:";

  private Identity() {}

  /**
   * Whether the badge's subject is who is stated: its {@code id}, or one of its {@code identifier},
   * in plain or as a salted SHA-256. Other hashes are not believed.
   *
   * @param subject credentialSubject
   * @param stated an e-mail address or the subject's id
   */
  static boolean matches(JsonNode subject, String stated) {
    if (canonical(subject.path("id").asText()).equals(canonical(stated))) {
      return true;
    }
    for (var identifier : each(subject.path("identifier"))) {
      if (isSame(identifier, stated)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same for all ways to write one identity: letters of an address have no case, and {@code
   * mailto:} adds nothing.
   */
  static String canonical(String stated) {
    var bare = stated.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
    var address = bare ? stated.substring(MAILTO.length()) : stated;
    return isAddress(address) ? address.toLowerCase(Locale.ROOT) : stated;
  }

  private static boolean isSame(JsonNode identifier, String stated) {
    var told = identifier.path("identityHash").asText();
    if (identifier.path("hashed").isBoolean() && !identifier.path("hashed").booleanValue()) {
      return canonical(told).equals(canonical(stated));
    }
    var salt = identifier.path("salt").asText();
    // issuers hash an address as it was typed in, or in small letters
    return isHash(told, stated + salt) || isHash(told, canonical(stated) + salt);
  }

  private static boolean isHash(String told, String plain) {
    return told.toLowerCase(Locale.ROOT).equals(SHA256 + sha256(plain));
  }

  private static boolean isAddress(String stated) {
    return stated.contains("@") && !stated.contains(":");
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The elements of an array, or the one thing that stands for such an array. */
  static Iterable<JsonNode> each(JsonNode oneOrMore) {
    if (oneOrMore.isArray()) {
      return oneOrMore;
    }
    return oneOrMore.isMissingNode() ? List.of() : List.of(oneOrMore);
  }
}
