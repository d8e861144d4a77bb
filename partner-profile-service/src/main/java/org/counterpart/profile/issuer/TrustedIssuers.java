package org.counterpart.profile.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.counterpart.profile.badge.BadgeRefusedException;
import org.counterpart.profile.badge.Issuer;
import org.counterpart.profile.badge.StatusList;
import org.counterpart.profile.badge.TrustedKeys;

/**
 * The issuers that are trusted now. They are kept in memory and read anew when their revision in
 * the database is another one, so that every instance sees a change at once.
 */
@ApplicationScoped
public class TrustedIssuers {
  private final TrustedIssuerRepository issuers;
  private final ObjectMapper json;
  private volatile Trust loaded = new Trust(-1, Map.of());

  @Inject
  TrustedIssuers(TrustedIssuerRepository issuers, ObjectMapper json) {
    this.issuers = issuers;
    this.json = json;
  }

  /**
   * Whom to trust until the running transaction ends: a change waits for it, and finds by {@link
   * #pending} what it has stored.
   */
  public Trust hold() {
    var revision = issuers.holdRevision();
    var known = loaded;
    if (known.revision != revision) {
      known = new Trust(revision, load());
      loaded = known;
    }
    return known;
  }

  /** The revision for which evidence has to be verified again; empty where nothing has to be. */
  public OptionalLong pending() {
    var revision = QuarkusTransaction.requiringNew().call(issuers::pendingRevision);
    return revision == 0 ? OptionalLong.empty() : OptionalLong.of(revision);
  }

  /** Notes that evidence was verified again. */
  public void verified(long revision) {
    QuarkusTransaction.requiringNew().run(() -> issuers.verified(revision));
  }

  private Map<String, Issuer> load() {
    var all = new HashMap<String, Issuer>();
    for (var row : issuers.listAll()) {
      // changed with the revision: what the session still holds may be older
      issuers.getEntityManager().refresh(row);
      all.put(row.issuer, issuer(content(row)));
    }
    return Map.copyOf(all);
  }

  TrustedIssuer content(TrustedIssuerRow row) {
    try {
      return json.readValue(row.content, TrustedIssuer.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The trusted issuer " + row.id + " cannot be read", e);
    }
  }

  private static Issuer issuer(TrustedIssuer content) {
    var keys = TrustedKeys.of(content.keySet());
    var achievements = new HashMap<String, Set<String>>();
    for (var achievement : content.achievements()) {
      achievements
          .computeIfAbsent(achievement.id(), _ -> new HashSet<>())
          .addAll(achievement.certifications());
    }
    var lists = new HashMap<String, StatusList>();
    for (var list : content.statusLists()) {
      try {
        lists.put(list.id(), Issuer.statusList(list.content(), content.issuer(), keys));
      } catch (BadgeRefusedException e) {
        throw new IllegalStateException("A stored status list cannot be read", e);
      }
    }
    return new Issuer(content.issuer(), keys, achievements, lists);
  }

  /** Whom to trust at one moment: immutable. */
  public record Trust(long revision, Map<String, Issuer> issuers) {

    /** The issuer of this IRI, where it is trusted. */
    public Optional<Issuer> find(String iri) {
      return Optional.ofNullable(issuers.get(iri));
    }
  }
}
