package org.counterpart.matching.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterpart.matching.event.MatchEvent;
import org.counterpart.rest.page.Page;
import org.counterpart.rest.page.PageRequest;

/** The matches that were told of. Every method needs a transaction or a request. */
@ApplicationScoped
public class MatchRepository implements PanacheRepositoryBase<MatchRow, UUID> {

  private static final TypeReference<List<MatchEvent.Part>> PARTS = new TypeReference<>() {};

  private static final String INSERT =
      """
      insert into match (id, opportunity_id, opportunity_version, partner_id, rank, score,
        weights, contributions, named, reason, matched_at)
      select :id, :opportunity, :version, :partner, :rank, :score,
        :weights, cast(:contributions as jsonb), :named, :reason, cast(:at as timestamptz)
      where not exists (select from erased where id in (:partner, :opportunity))
      on conflict do nothing
      """;

  private final ObjectMapper mapper;

  @Inject
  MatchRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Stores a match unless the partner was told of the opportunity before, or one of them was
   * erased.
   *
   * @return whether it is new
   */
  public boolean insert(MatchEvent match) {
    Query insert =
        getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("id", match.id())
            .setParameter("opportunity", match.opportunityId())
            .setParameter("version", match.opportunityVersion())
            .setParameter("partner", match.partnerId())
            .setParameter("rank", match.rank())
            .setParameter("score", match.score())
            .setParameter("weights", match.weights())
            .setParameter("contributions", json(match.contributions()))
            .setParameter("named", match.named().toArray(UUID[]::new))
            .setParameter("reason", match.reason().name())
            .setParameter("at", match.matchedAt().toString());
    return insert.executeUpdate() == 1;
  }

  /** How many partners were told of an opportunity. */
  public long countOf(UUID opportunity) {
    return count("opportunityId", opportunity);
  }

  /** The opportunities that a partner was told of. */
  public Set<UUID> opportunitiesOf(UUID partner) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select m.opportunityId from MatchRow m where m.partnerId = ?1", UUID.class)
            .setParameter(1, partner)
            .getResultList());
  }

  /** Forgets a partner that was erased; returns which matches are gone. */
  public List<UUID> erasePartner(UUID partner) {
    return erase("delete from match where partner_id = :id returning id", partner);
  }

  /** Forgets an opportunity that was erased; returns which matches are gone. */
  public List<UUID> eraseOpportunity(UUID opportunity) {
    return erase("delete from match where opportunity_id = :id returning id", opportunity);
  }

  /** Takes a partner out of the evidence of others' matches; returns those as they are now. */
  @SuppressWarnings("unchecked") // The query selects one column of type uuid.
  public List<MatchEvent> unname(UUID partner) {
    List<UUID> naming =
        getEntityManager()
            .createNativeQuery(
                "select id from match where named @> array[:id] order by id for update", UUID.class)
            .setParameter("id", partner)
            .getResultList();
    return naming.stream().map(id -> unname(id, partner)).toList();
  }

  private MatchEvent unname(UUID id, UUID partner) {
    MatchEvent without = event(findById(id)).withoutNaming(partner);
    getEntityManager()
        .createNativeQuery(
            "update match set contributions = cast(:contributions as jsonb), named = :named"
                + " where id = :id")
        .setParameter("contributions", json(without.contributions()))
        .setParameter("named", without.named().toArray(UUID[]::new))
        .setParameter("id", id)
        .executeUpdate();
    return without;
  }

  @SuppressWarnings("unchecked") // The statement returns one column of type uuid.
  private List<UUID> erase(String statement, UUID erased) {
    return getEntityManager()
        .createNativeQuery(statement, UUID.class)
        .setParameter("id", erased)
        .getResultList();
  }

  /** What was told to one partner of one opportunity. */
  public Optional<MatchEvent> find(UUID opportunity, UUID partner) {
    return find("opportunityId = ?1 and partnerId = ?2", opportunity, partner)
        .firstResultOptional()
        .map(this::event);
  }

  /** The matches of an opportunity, in the order of {@link MatchPlace}. */
  public Page<MatchEvent> page(UUID opportunity, PageRequest request) {
    Optional<MatchPlace> after = MatchPlace.after(request);
    Map<String, Object> parameters = new HashMap<>(Map.of("opportunity", opportunity));
    after.ifPresent(place -> parameters.putAll(place.parameters()));
    String where = "opportunityId = :opportunity" + after.map(_ -> MatchPlace.LATER).orElse("");
    List<MatchRow> rows =
        find(where + MatchPlace.ORDER, parameters).range(0, request.limit()).list();
    return Page.of(rows, request.limit(), row -> MatchPlace.of(row).cursor()).map(this::event);
  }

  private MatchEvent event(MatchRow row) {
    return new MatchEvent(
        row.id,
        row.opportunityId,
        row.opportunityVersion,
        row.partnerId,
        row.rank,
        row.score,
        row.weights,
        parts(row.contributions),
        row.reason,
        row.matchedAt);
  }

  private String json(List<MatchEvent.Part> contributions) {
    try {
      return mapper.writeValueAsString(contributions);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Contributions cannot be made JSON", e);
    }
  }

  private List<MatchEvent.Part> parts(String json) {
    try {
      return mapper.readValue(json, PARTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored contributions cannot be read", e);
    }
  }
}
