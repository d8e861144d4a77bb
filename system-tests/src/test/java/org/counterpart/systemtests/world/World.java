package org.counterpart.systemtests.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.counterpart.systemtests.inbox.Inbox;
import org.counterpart.systemtests.inbox.Mail;
import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.Stack;

/**
 * What one test puts into the system that all tests share. Partners and opportunities of one world
 * are in an ecosystem of their own, so that nobody from another world is matched.
 */
public final class World {

  private final Stack stack;

  /** By id: a mail is read once, however often the inbox is looked at. */
  private final Map<String, Mail> read = new ConcurrentHashMap<>();

  private final String name = UUID.randomUUID().toString().substring(0, 8);

  public World(Stack stack) {
    this.stack = stack;
  }

  /** The ecosystem of this world. */
  public String ecosystem() {
    return "world-" + name;
  }

  /** Something that no other world has. */
  public String unique(String word) {
    return word + "-" + name;
  }

  /** A partner to be, in this world's ecosystem. */
  public PartnerDraft partner(String partnerName) {
    return new PartnerDraft(this, partnerName);
  }

  /** An opportunity to be, in this world's ecosystem. */
  public OpportunityDraft opportunity(Partner poster, String title) {
    return new OpportunityDraft(this, poster, title);
  }

  /** A service as a partner sees it. */
  public Api as(Partner partner, Service service) {
    return new Api(stack.endpoints().of(service), stack.tokens().partner(partner.id()));
  }

  /** A service as an operator sees it. */
  public Api asOperator(Service service) {
    return new Api(stack.endpoints().of(service), stack.tokens().operator());
  }

  /** A service as anybody sees it. */
  public Api asNobody(Service service) {
    return new Api(stack.endpoints().of(service), null);
  }

  /** The mails that a person has about an opportunity. */
  public List<Mail> mails(String address, Opportunity opportunity) {
    return mails(address).stream()
        .filter(mail -> mail.text().contains(opportunity.title()))
        .toList();
  }

  /** All mails that a person has. */
  public List<Mail> mails(String address) {
    Inbox inbox = stack.inbox();
    return inbox.to(address).stream()
        .map(line -> read.computeIfAbsent(line.id(), _ -> inbox.read(line)))
        .toList();
  }

  /** Returns when nothing is under way between the services: no mail comes after that. */
  public void awaitStandstill() {
    new Standstill(this).await();
  }

  Stack stack() {
    return stack;
  }
}
