package org.counterpart.engine.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.engine.Change;
import org.counterpart.engine.Partner;

/**
 * Parts a batch of changes into partners that nobody knows yet, which can be prepared side by side,
 * and the rest. Changes of different things may change places, so those of one id stay together.
 *
 * @param partners each new, and nowhere else in the batch
 * @param rest in its order
 */
record Newcomers(List<Partner> partners, List<Change> rest) {

  static Newcomers among(List<Change> changes, Table<IndexedPartner> known) {
    Map<UUID, Integer> times = HashMap.newHashMap(changes.size());
    for (Change change : changes) {
      times.merge(id(change), 1, Integer::sum);
    }
    List<Partner> partners = new ArrayList<>();
    List<Change> rest = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.PutPartner(Partner partner)
          && known.get(partner.id()) == null
          && times.get(partner.id()) == 1) {
        partners.add(partner);
      } else {
        rest.add(change);
      }
    }
    return new Newcomers(partners, rest);
  }

  private static UUID id(Change change) {
    return switch (change) {
      case Change.PutPartner put -> put.partner().id();
      case Change.RemovePartner remove -> remove.id();
      case Change.PutOpportunity put -> put.opportunity().id();
      case Change.RemoveOpportunity remove -> remove.id();
    };
  }
}
