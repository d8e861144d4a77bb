package org.counterpart.systemtests.world;

import java.util.Map;
import java.util.UUID;

/**
 * A registered partner.
 *
 * @param addresses mail addresses by the first names of the contacts
 */
public record Partner(UUID id, String name, Map<String, String> addresses) {

  public Partner {
    addresses = Map.copyOf(addresses);
  }

  /** The address of a contact. */
  public String address(String firstName) {
    return addresses.get(firstName);
  }

  /** The address of the only contact. */
  public String address() {
    if (addresses.size() != 1) {
      throw new IllegalStateException(name + " has " + addresses.keySet());
    }
    return addresses.values().iterator().next();
  }
}
