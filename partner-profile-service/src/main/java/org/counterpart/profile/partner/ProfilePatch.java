package org.counterpart.profile.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.counterpart.profile.ecosystem.Belonging;
import org.counterpart.profile.taxonomy.Regions;
import org.counterpart.profile.taxonomy.Taxonomies;
import org.counterpart.profile.validation.BodyReader;
import org.counterpart.profile.validation.Field;
import org.counterpart.rest.patch.MergePatch;
import org.counterpart.rest.problem.Violations;

/** Changes a profile by a merge patch. */
@ApplicationScoped
class ProfilePatch {
  private final ObjectMapper json;
  private final BodyReader reader;
  private final Taxonomies taxonomies;
  private final Regions regions;
  private final Belonging belonging;
  private final PartnerChanges changes;

  @Inject
  ProfilePatch(
      ObjectMapper json,
      BodyReader reader,
      Taxonomies taxonomies,
      Regions regions,
      Belonging belonging,
      PartnerChanges changes) {
    this.json = json;
    this.reader = reader;
    this.taxonomies = taxonomies;
    this.regions = regions;
    this.belonging = belonging;
    this.changes = changes;
  }

  /** Changes the partner, which is locked; a patch that changes nothing makes no new version. */
  void apply(Partner partner, JsonNode patch) {
    var before = partner.profile();
    var after =
        reader.read(
            MergePatch.apply(json.valueToTree(before), BodyReader.required(patch)), Profile.class);
    var violations = new Violations();
    new ProfileRules(taxonomies.current(), regions).check(Field.root(violations), after);
    violations.throwIfAny();
    var normalised = after.normalised();
    if (normalised.equals(before)) {
      return;
    }
    partner.describe(normalised, regions, belonging.of(partner.id(), normalised.ecosystems()));
    if (!normalised.goldPreference().equals(before.goldPreference())) {
      changes.levels(partner);
    }
    changes.profile(partner);
    if (!normalised.name().equals(before.name())
        || !normalised.country().equals(before.country())) {
      changes.contacts(partner);
    }
    changes.edited(partner, new Edit("", before, normalised));
  }
}
