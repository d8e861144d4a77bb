package org.counterpart.profile.erasurelog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violation;

/**
 * Keeps the erased from coming back. Asked in the transaction that would bring one, after it has
 * looked for the partner with a lock: so an erasure that was under way is known.
 */
@ApplicationScoped
public class ErasedPartners {
  /** What to tell whoever brings an erased external id. */
  public static final String DETAIL =
      "The partner with this externalId was erased; an operator can release the externalId.";

  static final ProblemType ERASED =
      new ProblemType("partner-erased", 409, "The partner was erased");

  private final ErasureRepository erasures;
  private final ExternalIdHash hash;

  @Inject
  ErasedPartners(ErasureRepository erasures, ExternalIdHash hash) {
    this.erasures = erasures;
    this.hash = hash;
  }

  /**
   * Refuses an id or an external id that was erased.
   *
   * @param externalId null for none
   * @throws ProblemException 409
   */
  public void refuse(UUID id, String externalId) {
    if (erasures.findByIdOptional(id).isPresent()) {
      throw new ProblemException(
          ERASED, "What was erased does not come back under its id; register with another.");
    }
    if (externalId != null && !among(Set.of(externalId)).isEmpty()) {
      throw new ProblemException(
          ERASED, DETAIL, List.of(new Violation("/externalId", "erased", DETAIL)));
    }
  }

  /** Those of the external ids that were erased. One query. */
  public Set<String> among(Collection<String> externalIds) {
    if (externalIds.isEmpty()) {
      return Set.of();
    }
    Map<String, String> byHash = new HashMap<>();
    externalIds.forEach(externalId -> byHash.put(hex(hash.of(externalId)), externalId));
    return erasures.hashesAmong(byHash.keySet()).stream()
        .map(byHash::get)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
