package org.counterpart.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.jboss.logging.Logger;

/**
 * Sets on topics that were made before what they should have. What was set on the topic itself is
 * an operator's and stays, but for the cleanup policy: without it a tombstone erases nothing.
 */
final class TopicAlignment {

  private static final Logger LOG = Logger.getLogger(TopicAlignment.class);

  private final Admin admin;

  TopicAlignment(Admin admin) {
    this.admin = admin;
  }

  /**
   * @param wanted settings by the name of the topic
   * @throws ExecutionException when Kafka refuses to tell or to change them
   */
  void align(List<String> names, Function<String, Map<String, String>> wanted)
      throws InterruptedException, ExecutionException {
    List<ConfigResource> topics =
        names.stream().map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name)).toList();
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (Map.Entry<ConfigResource, Config> found :
        admin.describeConfigs(topics).all().get().entrySet()) {
      String name = found.getKey().name();
      List<AlterConfigOp> lacking = lacking(name, found.getValue(), wanted.apply(name));
      if (!lacking.isEmpty()) {
        changes.put(found.getKey(), lacking);
      }
    }
    if (!changes.isEmpty()) {
      admin.incrementalAlterConfigs(changes).all().get();
      changes.forEach((topic, set) -> LOG.infof("Set on topic %s: %s", topic.name(), set));
    }
  }

  private static List<AlterConfigOp> lacking(
      String name, Config found, Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .filter(setting -> isToBeSet(name, found.get(setting.getKey()), setting.getValue()))
        .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
        .map(entry -> new AlterConfigOp(entry, OpType.SET))
        .toList();
  }

  private static boolean isToBeSet(String name, ConfigEntry found, String wanted) {
    if (found == null || found.value() == null) {
      return true;
    }
    if (found.name().equals(TopicConfig.CLEANUP_POLICY_CONFIG)) {
      return !List.of(found.value().split(",")).containsAll(List.of(wanted.split(",")))
          || found.value().split(",").length != wanted.split(",").length;
    }
    if (found.value().equals(wanted)) {
      return false;
    }
    if (found.source() != ConfigSource.DYNAMIC_TOPIC_CONFIG) {
      return true;
    }
    LOG.infof(
        "Topic %s has %s=%s, set by an operator, rather than %s: what is erased is gone"
            + " accordingly",
        name, found.name(), found.value(), wanted);
    return false;
  }
}
