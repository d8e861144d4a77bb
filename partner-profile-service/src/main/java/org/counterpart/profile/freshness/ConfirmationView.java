package org.counterpart.profile.freshness;

import java.time.Instant;
import java.time.LocalDate;
import org.counterpart.profile.partner.Partner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a profile was last right, as its managers see it. */
@Schema(name = "Confirmation", description = "When a profile was last right.")
record ConfirmationView(
    @Schema(description = "When somebody last said so, or showed it by a change.")
        Instant confirmedAt,
    @Schema(description = "Mails that have asked since then.", examples = "0") long reminders,
    @Schema(
            nullable = true,
            description = "Day from which a mail asks next; absent where none will.",
            examples = "2027-12-03")
        LocalDate remindOn) {

  static ConfirmationView of(Partner partner) {
    return new ConfirmationView(partner.confirmedAt(), partner.reminders(), partner.remindOn());
  }
}
