package org.counterpart.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a topic decides for how long it keeps what.
 *
 * @param cleanup the cleanup policies, sorted
 * @param retentionDays null where it is kept for good
 */
record MadeTopic(TreeSet<String> cleanup, Long retentionDays) {
  private static final long DAY = 86_400_000;
  private static final Pattern TOPIC =
      Pattern.compile("outbox\\.topics\\.\"?([a-z.-]+?)\"?\\.(?:[a-z]+(?:-[a-z]+)*)");

  /** The topics that a service makes. */
  static Map<String, MadeTopic> by(String service) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Contracts.FOLDER.resolveSibling(
                service + "/src/main/resources/application.properties"))) {
      properties.load(reader);
    }
    Map<String, MadeTopic> topics = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      Matcher topic = TOPIC.matcher(name);
      if (topic.matches()) {
        topics.put(topic.group(1), of(properties, name.substring(0, name.lastIndexOf('.') + 1)));
      }
    }
    return topics;
  }

  private static MadeTopic of(Properties properties, String prefix) {
    String days = properties.getProperty(prefix + "retention");
    return new MadeTopic(
        policies(properties.getProperty(prefix + "cleanup-policy", "delete").split(",")),
        days == null ? null : Long.valueOf(days.replace("D", "")));
  }

  /** The same as the document says it. */
  static MadeTopic described(JsonNode configuration) {
    TreeSet<String> cleanup = new TreeSet<>();
    configuration.get("cleanup.policy").forEach(policy -> cleanup.add(policy.asText()));
    JsonNode retention = configuration.path("retention.ms");
    return new MadeTopic(
        cleanup, retention.isMissingNode() ? null : Long.valueOf(retention.asLong() / DAY));
  }

  private static TreeSet<String> policies(String... names) {
    return new TreeSet<>(java.util.List.of(names));
  }
}
