package org.counterpart.profile.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.profile.certification.Certification;
import org.counterpart.profile.contact.Contact;
import org.counterpart.profile.erasure.PartnerErased;
import org.counterpart.profile.erasure.PersonErased;
import org.counterpart.profile.erasure.Removed;
import org.counterpart.profile.history.HistoryRepository.Stored;
import org.counterpart.rest.difference.FieldChange;

/**
 * Takes people who are erased out of the history: that something changed, when and by whom stays,
 * without what it was. A partner that is erased takes its history along.
 */
@ApplicationScoped
class HistoryErasure {
  private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

  private final HistoryRepository entries;
  private final ObjectMapper json;

  @Inject
  HistoryErasure(HistoryRepository entries, ObjectMapper json) {
    this.entries = entries;
    this.json = json;
  }

  /** Takes a partner that is erased out of what others have said of their past work. */
  void on(@Observes PartnerErased erased) {
    Set<String> names = new HashSet<>(Set.of(erased.partnerId().toString()));
    if (erased.externalId() != null) {
      names.add(erased.externalId());
    }
    for (var other : erased.named()) {
      rewrite(entries.mentioning(other, names), List.of(), names, erased.removed());
    }
  }

  void on(@Observes PersonErased person) {
    var paths = paths(person.contactIds(), person.certificationIds());
    var naming = entries.mentioning(person.partnerId(), ids(paths));
    Set<String> addresses = new HashSet<>();
    naming.forEach(entry -> addresses.addAll(addresses(read(entry.changes()), paths)));
    // others' deputies have been called by these addresses
    var all = entries.mentioning(person.partnerId(), with(paths, addresses));
    rewrite(all, paths, addresses, person.removed());
  }

  private void rewrite(List<Stored> found, List<String> paths, Set<String> texts, Removed removed) {
    for (var entry : found) {
      var before = read(entry.changes());
      var after = before.stream().map(change -> without(change, paths, texts)).toList();
      if (!after.equals(before)) {
        entries.rewrite(entry.id(), write(after));
        removed.add("partner_history", 1);
      }
    }
  }

  private static List<String> paths(List<UUID> contacts, List<UUID> certifications) {
    return Stream.concat(
            contacts.stream().map(Contact::path), certifications.stream().map(Certification::path))
        .toList();
  }

  private static List<String> ids(List<String> paths) {
    return paths.stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList();
  }

  private static List<String> with(List<String> paths, Set<String> addresses) {
    return Stream.concat(ids(paths).stream(), addresses.stream()).toList();
  }

  private static boolean isOf(FieldChange change, List<String> paths) {
    return paths.stream()
        .anyMatch(path -> change.path().equals(path) || change.path().startsWith(path + "/"));
  }

  private static Set<String> addresses(List<FieldChange> changes, List<String> paths) {
    Set<String> addresses = new HashSet<>();
    for (var change : changes) {
      if (isOf(change, paths)) {
        Stream.of(change.before(), change.after())
            .filter(value -> value != null)
            .map(value -> value.isObject() ? value.path("email") : value)
            .filter(value -> value.isTextual() && value.asText().contains("@"))
            .forEach(value -> addresses.add(value.asText()));
      }
    }
    return addresses;
  }

  private static FieldChange without(
      FieldChange change, List<String> paths, Set<String> addresses) {
    return isOf(change, paths) || has(change.before(), addresses) || has(change.after(), addresses)
        ? new FieldChange(change.path(), null, null)
        : change;
  }

  private static boolean has(JsonNode value, Set<String> addresses) {
    return value != null && addresses.stream().anyMatch(value.toString()::contains);
  }

  private List<FieldChange> read(String changes) {
    try {
      return json.readValue(changes, CHANGES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored history cannot be read", e);
    }
  }

  private String write(List<FieldChange> changes) {
    try {
      return json.writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Changes cannot be made JSON", e);
    }
  }
}
