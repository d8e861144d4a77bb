package org.counterpart.profile.ecosystem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.rest.etag.Etags;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.problem.GeneralProblems;
import org.counterpart.rest.problem.ProblemException;
import org.counterpart.rest.problem.ProblemType;
import org.counterpart.rest.problem.Violation;

/** Creates, changes and retires ecosystems. */
@ApplicationScoped
public class Ecosystems {
  static final ProblemType EXISTS =
      new ProblemType("ecosystem-exists", 409, "The ecosystem exists already");
  static final ProblemType HAS_CHAPTERS =
      new ProblemType("ecosystem-has-chapters", 409, "The community still has chapters");
  static final ProblemType RETIRED =
      new ProblemType("ecosystem-retired", 409, "The ecosystem is retired");

  private final EcosystemRepository ecosystems;
  private final Belonging belonging;
  private final BodyReader reader;
  private final ObjectMapper json;

  @Inject
  Ecosystems(
      EcosystemRepository ecosystems, Belonging belonging, BodyReader reader, ObjectMapper json) {
    this.ecosystems = ecosystems;
    this.belonging = belonging;
    this.reader = reader;
    this.json = json;
  }

  @Transactional
  EcosystemView create(NewEcosystem content) {
    // first: from here on no other ecosystem is created or retired
    belonging.raiseRevision();
    EcosystemRules.check(BodyReader.required(content), ecosystems::findByIdOptional).throwIfAny();
    if (ecosystems.findByIdOptional(content.id()).isPresent()) {
      throw new ProblemException(
          EXISTS,
          "The id is taken, for ever.",
          List.of(new Violation("/id", "duplicate", "This is taken.")));
    }
    var ecosystem = new Ecosystem(content);
    ecosystems.persist(ecosystem);
    return EcosystemView.of(ecosystem);
  }

  @Transactional
  EcosystemView change(String id, String ifMatch, JsonNode patch) {
    var ecosystem = locked(id, ifMatch);
    var before = ecosystem.text();
    var after =
        reader.read(
            MergePatch.apply(json.valueToTree(before), BodyReader.required(patch)),
            EcosystemText.class);
    EcosystemRules.check(after).throwIfAny();
    if (!after.equals(before)) {
      ecosystem.describe(after);
    }
    return EcosystemView.of(ecosystem);
  }

  @Transactional
  EcosystemView retire(String id, String ifMatch) {
    belonging.raiseRevision();
    var ecosystem = locked(id, ifMatch);
    if (ecosystems.count("parent = ?1 and not retired", id) > 0) {
      throw new ProblemException(HAS_CHAPTERS, "Retire its chapters first.");
    }
    if (ecosystem.retired) {
      throw retired(id);
    }
    ecosystem.retire();
    return EcosystemView.of(ecosystem);
  }

  /**
   * @throws ProblemException 404 where there is none
   */
  public void requireKnown(String id) {
    if (ecosystems.findByIdOptional(id).isEmpty()) {
      throw notFound();
    }
  }

  /**
   * Makes sure that there is such an ecosystem, open until this transaction ends.
   *
   * @return the ecosystem
   * @throws ProblemException 404 where there is none, 409 where it is retired
   */
  public EcosystemView requireOpen(String id) {
    belonging.governed(List.of());
    var ecosystem = ecosystems.findByIdOptional(id).orElseThrow(Ecosystems::notFound);
    if (ecosystem.retired) {
      throw retired(id);
    }
    return EcosystemView.of(ecosystem);
  }

  /** Those for which partners have still to be looked at. */
  @Transactional
  public List<Pending> pending() {
    return ecosystems.list("refreshPending").stream().map(Pending::of).toList();
  }

  /** Notes that they were; not where the ecosystem was changed meanwhile. */
  @Transactional
  public void refreshed(Pending done) {
    ecosystems.update(
        "refreshPending = false where id = ?1 and version = ?2", done.id(), done.version());
  }

  /** An ecosystem in a version for which partners have still to be looked at. */
  public record Pending(String id, long version, boolean retired) {
    static Pending of(Ecosystem ecosystem) {
      return new Pending(ecosystem.id, ecosystem.version, ecosystem.retired);
    }
  }

  private Ecosystem locked(String id, String ifMatch) {
    var ecosystem = ecosystems.lock(id).orElseThrow(Ecosystems::notFound);
    Etags.requireMatch(ifMatch, ecosystem.version);
    return ecosystem;
  }

  private static ProblemException retired(String id) {
    return new ProblemException(RETIRED, id + " is retired, and that is for good.");
  }

  static ProblemException notFound() {
    return new ProblemException(GeneralProblems.NOT_FOUND, "There is no such ecosystem.");
  }
}
