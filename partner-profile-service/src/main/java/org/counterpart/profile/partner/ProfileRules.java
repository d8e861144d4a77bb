package org.counterpart.profile.partner;

import java.util.List;
import org.counterpart.profile.taxonomy.Regions;
import org.counterpart.profile.taxonomy.Taxonomy;
import org.counterpart.profile.validation.Field;

/** What a profile must be. */
public final class ProfileRules {
  private static final int MAX_NAME = 200;
  private static final int MAX_DESCRIPTION = 4_000;
  private static final int MAX_WEBSITE = 300;
  private static final int MAX_TOKEN = 100;
  private static final int MAX_LIST = 50;
  private static final int MAX_COUNTRIES = 250;
  private static final int MAX_PREFERENCE = 100;

  private final Taxonomy taxonomy;
  private final Regions regions;

  public ProfileRules(Taxonomy taxonomy, Regions regions) {
    this.taxonomy = taxonomy;
    this.regions = regions;
  }

  /** Reports what breaks a rule, below {@code root}. */
  public void check(Field root, Profile profile) {
    if (root.at("name").required(profile.name())) {
      root.at("name").line(profile.name(), MAX_NAME);
    }
    root.at("description").prose(profile.description(), MAX_DESCRIPTION);
    root.at("website").website(profile.website(), MAX_WEBSITE);
    if (root.at("country").required(profile.country())) {
      root.at("country").country(profile.country());
    }
    root.at("countriesServed").each(profile.countriesServed(), MAX_COUNTRIES, Field::country);
    root.at("regionsServed").each(profile.regionsServed(), MAX_LIST, this::region);
    root.at("languages").each(profile.languages(), MAX_LIST, Field::language);
    tokens(root.at("industries"), profile.industries());
    tokens(root.at("practiceTypes"), profile.practiceTypes());
    root.at("technologies")
        .each(profile.technologies(), MAX_LIST, (f, value) -> f.line(value, MAX_TOKEN));
    tokens(root.at("ecosystems"), profile.ecosystems());
    tokens(root.at("reachLimitedTo"), profile.reachLimitedTo());
    root.at("engagementKinds").each(profile.engagementKinds(), MAX_LIST, (_, _) -> {});
    var preference = root.at("goldPreference");
    preference.each(profile.goldPreference(), MAX_PREFERENCE, this::competency);
    preference.distinct(profile.goldPreference());
  }

  private void competency(Field field, String code) {
    if (!taxonomy.knowsCompetency(code)) {
      field.violated("unknown-competency", "No taxonomy has this competency.");
    }
  }

  private void region(Field field, String code) {
    if (!regions.contains(code)) {
      field.violated("unknown-region", "One of " + String.join(", ", regions.codes()) + ".");
    }
  }

  private static void tokens(Field field, List<String> values) {
    field.each(values, MAX_LIST, (f, value) -> f.token(value, MAX_TOKEN));
  }
}
