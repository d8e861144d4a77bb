package org.counterpart.engine.affinity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterpart.engine.Partner;
import org.counterpart.engine.Reference;

/** Works out what can be before a partner is put in. Any thread may ask. */
record Preparing(Cutter cutter, Holders names) {

  /** All of it, for one that is likely not known yet. */
  Prepared whole(Partner partner) {
    return prepared(partner, true);
  }

  /** Without the words of its works, most of which may be known. */
  Prepared sparing(Partner partner) {
    return prepared(partner, false);
  }

  private Prepared prepared(Partner partner, boolean whole) {
    List<Prepared.Work> works = new ArrayList<>(partner.references().size());
    for (Reference reference : partner.references()) {
      WorkKey key = key(partner, reference);
      Document words = whole ? cutter.document(key, reference) : null;
      works.add(new Prepared.Work(key, reference, words));
    }
    NameKeys keys = NameKeys.of(partner);
    String text = partner.description();
    Document profile = text.isEmpty() ? null : cutter.document(text);
    return new Prepared(
        partner,
        keys,
        keys(partner, keys).stream().mapToInt(names::number).toArray(),
        keys.words().stream().mapToInt(word -> names.number(NameKeys.WORD + word)).toArray(),
        works,
        profile,
        whole ? tokens(works, profile) : null);
  }

  /** A title alone is no proof of having worked together: without a text a work is its lister's. */
  private static WorkKey key(Partner partner, Reference reference) {
    String text = reference.text().isBlank() ? partner.id().toString() : reference.text();
    return WorkKey.of(reference.title(), text, reference.start(), reference.end());
  }

  /** Everything that the partner is to be found by, and whom its work names. */
  private static Set<String> keys(Partner partner, NameKeys names) {
    Set<String> keys = new HashSet<>(names.keys());
    for (Reference reference : partner.references()) {
      reference.partners().forEach(name -> keys.add(NameKeys.NAMES + name));
    }
    return keys;
  }

  private static int[] tokens(List<Prepared.Work> works, Document profile) {
    Stream<Document> said = works.stream().map(Prepared.Work::document);
    return Document.tokens(profile == null ? said : Stream.concat(said, Stream.of(profile)));
  }
}
