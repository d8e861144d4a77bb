package org.counterpart.engine.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.counterpart.engine.affinity.AffinityIndex;
import org.counterpart.engine.affinity.AffinitySnapshot;
import org.counterpart.engine.stored.StoreReader;
import org.counterpart.engine.stored.StoreWriter;
import org.counterpart.engine.structure.StructuralIndex;
import org.counterpart.engine.structure.StructuralSnapshot;

/** What is saved of an engine, and restored; opportunities are filed for percolation again. */
record EngineStore(
    AffinityIndex affinity,
    StructuralIndex structure,
    Table<IndexedPartner> partners,
    Table<IndexedOpportunity> opportunities) {

  private static final int SOME = 1 << 10;

  static void save(
      Table.View<IndexedPartner> partners,
      Table.View<IndexedOpportunity> opportunities,
      StructuralSnapshot structure,
      AffinitySnapshot affinity,
      OutputStream out)
      throws IOException {
    StoreWriter writer = new StoreWriter(out);
    affinity.save(writer);
    List<IndexedPartner> known = partners.rows().stream().filter(Objects::nonNull).toList();
    writer.section(known.size(), SOME, (n, block) -> PartnerStore.save(known.get(n), block));
    List<IndexedOpportunity> open = opportunities.rows().stream().filter(Objects::nonNull).toList();
    writer.section(
        open.size(), SOME, (n, block) -> OpportunityStore.save(open.get(n).opportunity(), block));
    structure.save(writer);
    writer.end();
  }

  static EngineStore restore(InputStream in) throws IOException {
    StoreReader reader = new StoreReader(in);
    AffinityIndex affinity = AffinityIndex.restored(reader);
    IndexedPartner[] known = new IndexedPartner[reader.section()];
    PartnerStore store = new PartnerStore();
    reader.items((n, block) -> known[n] = store.partner(block));
    CompletableFuture<Table<IndexedPartner>> partners =
        CompletableFuture.supplyAsync(
            () -> new Table<>(Arrays.asList(known), row -> row.partner().id()));
    IndexedOpportunity[] open = new IndexedOpportunity[reader.section()];
    reader.items(
        (n, block) -> open[n] = IndexedOpportunity.of(OpportunityStore.opportunity(block)));
    StructuralIndex structure = StructuralIndex.restored(reader);
    reader.end();
    return new EngineStore(
        affinity,
        structure,
        partners.join(),
        new Table<>(Arrays.asList(open), row -> row.opportunity().id()));
  }
}
