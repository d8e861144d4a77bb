package org.counterpart.stack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * Formats the broker's storage when it is new, then becomes the broker: one JVM rather than two.
 */
public final class KafkaMain {
  private KafkaMain() {}

  /**
   * @param arguments the broker's properties file
   */
  public static void main(String[] arguments) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
      properties.load(reader);
    }
    if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
      format(arguments[0]);
    }
    kafka.Kafka.main(arguments);
  }

  private static void format(String properties) {
    int status =
        StorageTool.execute(
            new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", properties},
            System.out);
    if (status != 0) {
      System.exit(status);
    }
  }
}
