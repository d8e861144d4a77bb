package org.counterpart.notification;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.counterpart.rest.id.Ids;

/** A posted opportunity, its poster, and a partner that matches, all with ids of their own. */
public final class Scene {
  public final UUID poster;
  public final UUID partner = Ids.next();
  public final UUID opportunity;
  public final UUID match;
  public final UUID contact = Ids.next();
  public final String address;
  public final String trace;

  public Scene() {
    this(Ids.next(), Ids.next());
  }

  /** Another partner that matches the same opportunity. */
  public Scene(Scene same) {
    this(same.poster, same.opportunity);
  }

  private Scene(UUID poster, UUID opportunity) {
    this.poster = poster;
    this.opportunity = opportunity;
    this.match = Ids.named("match", opportunity.toString(), partner.toString());
    this.address = "ada+" + match + "@northwind.example";
    this.trace = match.toString().replace("-", "");
  }

  /** Publishes everything but the match. */
  public Scene prepared() {
    publishPoster();
    publishContacts(1);
    publishOpportunity(1, "OPEN");
    return this;
  }

  public void publishPoster() {
    Topics.publish(
        "partner-contacts",
        poster,
        """
        {"partnerId":"%s","version":1,"partnerName":"Fabrikam Ltd","country":"DE","contacts":[]}
        """
            .formatted(poster),
        null);
  }

  public void publishContacts(long version) {
    publishContacts(version, address);
  }

  /** The partner has Ada, who owns security, and Bert, who owns nothing in particular. */
  public void publishContacts(long version, String email) {
    Topics.publish(List.of(contactsEvent(version, email, "mpn:security")));
  }

  /** Ada owns another competency than security. */
  void publishContactsOwning(String competency) {
    Topics.publish(List.of(contactsEvent(2, address, competency)));
  }

  public ProducerRecord<String, String> contactsEvent() {
    return contactsEvent(1, address, "mpn:security");
  }

  private ProducerRecord<String, String> contactsEvent(
      long version, String email, String competency) {
    return Topics.event(
        "partner-contacts",
        partner,
        """
        {"partnerId":"%s","version":%d,"partnerName":"Northwind","country":"IE","contacts":[
          {"id":"%s","name":"Bert General","email":"bert+%s@northwind.example",
           "topics":{"competencies":[],"industries":[],"countries":[],"languages":[]}},
          {"id":"%s","name":"Ada Muster","email":"%s","language":"en",
           "topics":{"competencies":["%s"],"industries":[],"countries":[],"languages":[]}}
        ]}
        """
            .formatted(partner, version, Ids.next(), match, contact, email, competency),
        null);
  }

  public void erasePartner() {
    Topics.publish("partner-contacts", partner, null, null);
  }

  /** The partner itself is erased, everywhere. */
  public void publishErasure(UUID erased) {
    publishErasure(erased, "PARTNER", erased, "");
  }

  /** Ada is erased; returns the id of the erasure. */
  public UUID publishErasureOfContact() {
    UUID id = Ids.next();
    publishErasure(id, "PERSON", partner, "\"" + contact + "\"");
    return id;
  }

  private static void publishErasure(UUID id, String kind, UUID partner, String contacts) {
    Topics.publish(
        "erasures",
        id,
        """
        {"id":"%s","kind":"%s","partnerId":"%s","contactIds":[%s],
         "requestedAt":"2026-11-23T10:00:00Z"}
        """
            .formatted(id, kind, partner, contacts),
        null);
  }

  public void publishOpportunity(long version, String state) {
    Topics.publish(
        "opportunities",
        opportunity,
        """
        {"id":"%s","version":%d,"state":"%s","posterId":"%s","title":"Plant security",
         "teaser":"Eleven plants, one security operations centre.","industry":"manufacturing",
         "countries":["DE"],"languages":["de"],"ecosystems":[],"engagementKind":"BUILD_WITH",
         "startDate":"2027-01-11","endDate":"2027-06-30","applyBy":"2026-12-31",
         "value":{"amount":12000000,"currency":"EUR"},
         "requirements":[],
         "missing":[{"id":"r1","competency":"mpn:security","level":"SILVER",
                     "priority":"MUST_HAVE","weight":60,"seats":1}],
         "postedAt":"2026-11-22T10:00:00Z","updatedAt":"2026-11-22T10:00:00Z"}
        """
            .formatted(opportunity, version, state, poster),
        null);
  }

  public void publishMatch() {
    Topics.publish(List.of(matchEvent()));
  }

  public ProducerRecord<String, String> matchEvent() {
    return Topics.event(
        "matches",
        match,
        """
        {"id":"%s","opportunityId":"%s","opportunityVersion":1,"partnerId":"%s","rank":1,
         "score":0.8125,"weights":"plain-1","contributions":[
           {"name":"coverage","value":0.8125,"evidence":[
             {"kind":"COMPETENCY","requirement":"r1","code":"mpn:security","level":"SILVER",
              "text":"Silver in mpn:security through 2027-06-30"}]}],
         "reason":"POSTED","matchedAt":"2026-11-22T10:00:01Z"}
        """
            .formatted(match, opportunity, partner),
        "00-" + trace + "-00f067aa0ba902b7-01");
  }
}
