package org.counterpart.notification.mail;

import java.net.URI;
import org.counterpart.notification.notice.MembershipChange.Told;

/** Finds the words of a mail about a membership in an ecosystem. */
final class MembershipMailWriter {
  private static final int SUBJECT_NAME = 80;

  private final MembershipLetter letter;
  private final String ecosystem;
  private final String partner;

  private MembershipMailWriter(MembershipLetter letter) {
    this.letter = letter;
    ecosystem = Words.line(letter.change().ecosystemName());
    var name = letter.recipient().partnerName();
    partner = name == null ? "your company" : Words.line(name);
  }

  /** The mail of a letter about something that is {@linkplain Told told}. */
  static MembershipMail write(MembershipLetter letter, URI unsubscribe) {
    return new MembershipMailWriter(letter).write(unsubscribe);
  }

  private MembershipMail write(URI unsubscribe) {
    var told = letter.change().told().orElseThrow();
    var recipient = letter.recipient();
    return new MembershipMail(
        subject(told),
        meaning(told),
        Words.line(recipient.name()),
        StandIn.sentence(recipient, Reader.of(recipient.language(), recipient.country())),
        partner,
        ecosystem,
        news(told),
        meaning(told),
        next(told),
        unsubscribe.toString());
  }

  private String subject(Told told) {
    var name = Words.line(letter.change().ecosystemName(), SUBJECT_NAME);
    return switch (told) {
      case INVITED -> "Invitation to " + name;
      case TAKEN_IN -> "You are a member of " + name;
      case REJECTED -> "Your request to join " + name;
      case REMOVED -> "Your membership in " + name + " has ended";
    };
  }

  private String news(Told told) {
    return switch (told) {
      case INVITED -> partner + " is invited to become a member.";
      case TAKEN_IN -> partner + " asked for membership, and is a member from now on.";
      case REJECTED -> partner + " asked for membership, and was not taken in.";
      case REMOVED -> partner + " is no longer a member: its operator has ended the membership.";
    };
  }

  private static String meaning(Told told) {
    return switch (told) {
      case INVITED ->
          "Work that is posted inside an ecosystem goes to its members alone, and members can post"
              + " inside it.";
      case TAKEN_IN ->
          "Work that is posted inside it reaches you from now on, and you can post inside it.";
      case REJECTED -> "Work that is posted inside it does not reach you; all other work does.";
      case REMOVED -> "Work that is posted inside it no longer reaches you; all other work does.";
    };
  }

  private String next(Told told) {
    var membership = "memberships/" + Words.line(letter.change().ecosystem());
    return switch (told) {
      case INVITED ->
          "Accept or decline it where you keep your profile (%s: MEMBER or DECLINED). Nobody is a"
                  .formatted(membership)
              + " member without wanting to be, and you can leave at any time.";
      case TAKEN_IN ->
          "There is nothing you have to do. You can leave at any time where you keep your profile"
              + " (%s: LEFT).".formatted(membership);
      case REJECTED, REMOVED ->
          "There is nothing you have to do. You can ask again where you keep your profile"
              + " (%s: REQUESTED).".formatted(membership);
    };
  }
}
