package org.counterpart.profile.taxonomy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * The reference data that comes with the service. At startup a shipped scheme is taken over where
 * it is missing, or where the shipped one has a later date than what is stored: what an operator
 * has imported since is not undone by a restart.
 */
@ApplicationScoped
class ShippedTaxonomy {
  private static final Logger LOG = Logger.getLogger(ShippedTaxonomy.class);
  private static final List<String> SCHEMES = List.of("mpn", "solutions-partner");

  private static final int BEFORE_OTHERS = 100;

  private final ObjectMapper json;
  private final SchemeImport importing;
  private final Schemes schemes;

  @Inject
  ShippedTaxonomy(ObjectMapper json, SchemeImport importing, Schemes schemes) {
    this.json = json;
    this.importing = importing;
    this.schemes = schemes;
  }

  void load(@Observes @Priority(BEFORE_OTHERS) StartupEvent start) {
    for (var name : SCHEMES) {
      var shipped = read(name, TaxonomyScheme.class);
      SchemeRules.check(name, shipped, _ -> false);
      var stored = schemes.findByIdOptional(name);
      if (stored.isEmpty() || stored.get().asOf.isBefore(shipped.asOf())) {
        importing.apply(shipped);
        LOG.infof("Took over the shipped taxonomy %s of %s", name, shipped.asOf());
      }
    }
  }

  @Produces
  @Singleton
  Regions.Shipped regionsAsShipped() {
    return read("regions", Regions.Shipped.class);
  }

  @Produces
  @Singleton
  Regions regions(Regions.Shipped shipped) {
    return new Regions(shipped.regions());
  }

  private <T> T read(String name, Class<T> type) {
    try (InputStream in = getClass().getResourceAsStream("/taxonomy/" + name + ".json")) {
      return json.readValue(Objects.requireNonNull(in, name), type);
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped taxonomy " + name + " cannot be read", e);
    }
  }
}
