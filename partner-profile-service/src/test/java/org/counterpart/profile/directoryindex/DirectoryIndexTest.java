package org.counterpart.profile.directoryindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryIndexTest {
  private static final int ROUNDS = 30;

  private final Map<UUID, Listed> stored = new LinkedHashMap<>();
  private final DirectoryIndex index = new DirectoryIndex();

  /** Partners come, change, change their names and go; after each round everything is as a scan. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shouldFindAndCountAsAScanDoesWhateverHasChanged(long seed) {
    var invented = new InventedListing(seed);
    for (var round = 0; round < ROUNDS; round++) {
      change(invented);
      var scan = new Scan(stored.values());
      for (var i = 0; i < ROUNDS; i++) {
        var wanted = invented.search();
        var found = scan.find(wanted).stream().map(Listed::place).toList();
        assertThat(paged(wanted, 1 + invented.number(9))).isEqualTo(found);
        assertThat(index.count(wanted, 3)).isEqualTo(scan.count(wanted, 3));
      }
      assertThat(index.size()).isEqualTo(stored.size());
    }
  }

  private void change(InventedListing invented) {
    var removed = new ArrayList<UUID>(List.of(invented.id()));
    stored.keySet().stream().filter(_ -> invented.number(9) == 0).forEach(removed::add);
    var kept = stored.keySet().stream().filter(id -> !removed.contains(id)).toList();
    var put =
        Stream.concat(
                kept.stream().filter(_ -> invented.number(5) == 0),
                Stream.generate(invented::id).limit(invented.number(40)))
            .map(invented::partner)
            .toList();
    index.apply(removed, put);
    removed.forEach(stored::remove);
    put.forEach(partner -> stored.put(partner.id(), partner));
  }

  private List<ListPlace> paged(Wanted wanted, int size) {
    var all = new ArrayList<ListPlace>();
    var page = index.page(wanted, null, size);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = index.page(wanted, page.getLast(), size);
    }
    return all;
  }

  /** So many that pages are walked along the order rather than compared. */
  @Test
  void shouldGoThroughManyAsThroughFew() {
    // given
    var invented = new InventedListing(4);
    for (var i = 0; i < 12_000; i++) {
      var partner = invented.partner(invented.id());
      stored.put(partner.id(), partner);
    }
    index.apply(List.of(), List.copyOf(stored.values()));
    var everybody = new Wanted(List.of("n"), Map.of(), Set.of(), null, null, InventedListing.FIRST);

    // when
    var paged = paged(everybody, 200);

    // then
    assertThat(paged).isEqualTo(stored.values().stream().map(Listed::place).sorted().toList());
  }
}
