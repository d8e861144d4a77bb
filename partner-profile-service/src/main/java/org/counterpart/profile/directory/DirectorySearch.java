package org.counterpart.profile.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.profile.directoryindex.ListPlace;
import org.counterpart.profile.directoryindex.Wanted;
import org.counterpart.profile.held.HeldLevels;
import org.counterpart.profile.level.LevelTimeline;
import org.counterpart.profile.partner.Cursors;
import org.counterpart.profile.partner.Partner;
import org.counterpart.profile.partner.PartnerRepository;
import org.counterpart.rest.page.Cursor;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** Finds partners in the index and shows them as they are stored. */
@ApplicationScoped
class DirectorySearch {
  private final LiveDirectory directory;
  private final PartnerRepository partners;
  private final HeldLevels levels;

  @Inject
  DirectorySearch(LiveDirectory directory, PartnerRepository partners, HeldLevels levels) {
    this.directory = directory;
    this.partners = partners;
    this.levels = levels;
  }

  /** Partners by name, then id. */
  @Transactional
  public Page<DirectoryEntry> page(Wanted wanted, PageRequest request) {
    var after = after(request);
    var max = request.limit() + 1;
    var places = directory.read(index -> index.page(wanted, after, max));
    var page = Page.of(places, request.limit(), DirectorySearch::cursor);
    return new Page<>(shown(page.items(), wanted.day()), page.next());
  }

  private static ListPlace after(PageRequest request) {
    var parts = request.after(2);
    return parts.isEmpty() ? null : new ListPlace(parts.getFirst(), Cursors.id(parts.getLast()));
  }

  private static String cursor(ListPlace last) {
    return Cursor.encode(last.name(), last.id().toString());
  }

  /** Whoever was erased in this very moment is left out. */
  private List<DirectoryEntry> shown(List<ListPlace> places, LocalDate day) {
    var ids = places.stream().map(ListPlace::id).toList();
    var stored =
        partners.find("id in ?1", ids).stream()
            .collect(Collectors.toMap(Partner::id, Function.identity()));
    var held = levels.of(stored.keySet());
    return places.stream()
        .map(place -> stored.get(place.id()))
        .filter(Objects::nonNull)
        .map(p -> DirectoryEntry.of(p, LevelTimeline.at(day, held.getOrDefault(p.id(), List.of()))))
        .toList();
  }
}
