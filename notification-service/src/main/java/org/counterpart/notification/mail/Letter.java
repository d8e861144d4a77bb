package org.counterpart.notification.mail;

/** Everything that a mail is made of. */
public sealed interface Letter
    permits MatchLetter, LevelWarningLetter, ProfileReminderLetter, MembershipLetter {}
