package org.counterpart.contracts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The consumer groups that a service is configured with where its environment names no other. */
final class ConsumerGroups {
  private static final Pattern GROUP =
      Pattern.compile("mp\\.messaging\\.incoming\\.([a-z-]+)\\.group\\.id");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

  private ConsumerGroups() {}

  /** The group for each topic that is read in one. */
  static Map<String, String> configuredBy(String service) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Contracts.FOLDER.resolveSibling(
                service + "/src/main/resources/application.properties"))) {
      properties.load(reader);
    }
    Map<String, String> groups = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      Matcher group = GROUP.matcher(name);
      if (group.matches()) {
        groups.put(group.group(1), resolved(properties, name));
      }
    }
    return groups;
  }

  private static String resolved(Properties properties, String name) {
    return REFERENCE
        .matcher(properties.getProperty(name))
        .replaceAll(
            reference -> Matcher.quoteReplacement(properties.getProperty(reference.group(1))));
  }
}
