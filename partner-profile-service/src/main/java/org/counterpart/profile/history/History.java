package org.counterpart.profile.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.profile.partner.Edit;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerChanges.Edited;
import org.counterpart.rest.difference.FieldChange;
import org.counterpart.rest.difference.FieldDifference;
import org.counterpart.rest.security.Caller;

/** Notes who did what, in the transaction in which it is done: there is never one without both. */
@ApplicationScoped
public class History {
  private final HistoryRepository entries;
  private final ObjectMapper json;
  private final Caller caller;
  private final Clock clock;

  @Inject
  History(HistoryRepository entries, ObjectMapper json, Caller caller, Clock clock) {
    this.entries = entries;
    this.json = json;
    this.caller = caller;
    this.clock = clock;
  }

  void on(@Observes Edited change) {
    var author = new Author(caller.subject(), caller.role(), false);
    entries.persist(changed(change.partner(), author, change.edits()));
  }

  /** Notes that somebody has confirmed a profile in a mail; to be called after it was. */
  public void confirmedByMail(Partner partner, Instant before) {
    var edit = new Edit("/confirmedAt", before, partner.confirmedAt());
    entries.persist(changed(partner, Author.BY_MAIL, List.of(edit)));
  }

  /** Notes that the caller got everything of that kind. */
  public void exported(Partner partner, Action action) {
    var author = new Author(caller.subject(), caller.role(), false);
    entries.persist(entry(partner, author, action, List.of()));
  }

  /** That a partner is new: its document is not copied, for nothing was before it. */
  public HistoryEntry registered(Partner partner, Author author) {
    return entry(partner, author, Action.REGISTERED, List.of());
  }

  /** That parts of a partner changed, after its versions were counted. */
  public HistoryEntry changed(Partner partner, Author author, List<Edit> edits) {
    var changes = new ArrayList<FieldChange>();
    for (var edit : edits) {
      changes.addAll(FieldDifference.of(edit.path(), tree(edit.before()), tree(edit.after())));
    }
    return entry(partner, author, Action.CHANGED, changes);
  }

  private JsonNode tree(Object value) {
    return value == null ? null : json.valueToTree(value);
  }

  private HistoryEntry entry(
      Partner partner, Author author, Action action, List<FieldChange> changes) {
    try {
      return new HistoryEntry(
          partner, author, action, clock.instant(), json.writeValueAsString(changes));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
