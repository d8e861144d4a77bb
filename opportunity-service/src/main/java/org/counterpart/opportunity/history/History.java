package org.counterpart.opportunity.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.opportunity.lifecycle.State;
import org.counterpart.opportunity.publication.Change;
import org.counterpart.rest.difference.FieldChange;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;
import org.counterpart.rest.page.Period;
import org.counterpart.rest.security.Caller;

/** Notes what happened to opportunities, in the transaction in which it happened, and tells it. */
@ApplicationScoped
public class History {
  private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

  private final HistoryRepository entries;
  private final ObjectMapper json;
  private final Caller caller;

  @Inject
  History(HistoryRepository entries, ObjectMapper json, Caller caller) {
    this.entries = entries;
    this.json = json;
    this.caller = caller;
  }

  /** The caller has made it; nothing was before, so nothing of it is copied. */
  public void created(Change change) {
    byCaller(null, change, List.of());
  }

  /** The caller has changed it. */
  public void changed(State before, Content earlier, Change change, Content now) {
    byCaller(before, change, now.since(earlier, json));
  }

  /** Time has passed, and nobody has done anything. */
  public void passed(State before, Change change) {
    entries.persist(entry(before, change, List.of()));
  }

  /** What happened to an opportunity, the latest first. */
  public Page<HistoryView> page(UUID opportunity, Period period, PageRequest request) {
    return Page.of(
            entries.list(opportunity, period, before(request), request.limit() + 1),
            request.limit(),
            entry -> Cursor.encode(Long.toString(entry.version)))
        .map(this::view);
  }

  private void byCaller(State before, Change change, List<FieldChange> changes) {
    HistoryEntry entry = entry(before, change, changes);
    entry.subject = caller.subject();
    entry.role = caller.role();
    entries.persist(entry);
  }

  private HistoryEntry entry(State before, Change change, List<FieldChange> changes) {
    HistoryEntry entry = new HistoryEntry();
    entry.opportunityId = change.id();
    entry.version = change.version();
    entry.at = change.at();
    entry.state = change.posting().state();
    entry.action = Action.of(before, entry.state);
    try {
      entry.changes = json.writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return entry;
  }

  private HistoryView view(HistoryEntry entry) {
    try {
      return new HistoryView(
          entry.version,
          entry.at,
          entry.subject,
          entry.role,
          entry.action,
          entry.state,
          json.readValue(entry.changes, CHANGES));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A history entry cannot be read", e);
    }
  }

  private static long before(PageRequest request) {
    try {
      return request.isFirst() ? Long.MAX_VALUE : Long.parseLong(request.after(1).getFirst());
    } catch (NumberFormatException e) {
      throw Cursor.invalid();
    }
  }
}
