package org.counterpart.matching.checkpoint;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.counterpart.rest.id.Ids;
import org.counterpart.stack.test.LocalStackResource;
import org.junit.jupiter.api.Test;

/** The application keeps checkpoints where it is told to, and says so. */
@QuarkusTest
@TestProfile(ConfiguredCheckpointIT.WithDirectory.class)
@WithTestResource(LocalStackResource.class)
class ConfiguredCheckpointIT {

  @Inject CheckpointConfig config;

  /** Names a directory. */
  public static final class WithDirectory implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      String directory = Path.of("target", "checkpoints", Ids.next().toString()).toString();
      return Map.of("matching.checkpoint.directory", directory);
    }
  }

  @Test
  void shouldSaveACheckpointOnceTheIndexIsReady() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              assertThat(metric("matching_checkpoint_saves_total{result=\"saved\"}")).isEqualTo(1);
              assertThat(metric("matching_checkpoint_restores_total{result=\"absent\"}"))
                  .isEqualTo(1);
              assertThat(metric("matching_checkpoint_size_bytes")).isPositive();
              assertThat(metric("matching_checkpoint_age_seconds")).isBetween(0.0, 60.0);
              assertThat(metric("matching_checkpoint_save_time_seconds_count")).isEqualTo(1);
            });
    assertThat(config.directory().orElseThrow().resolve(CheckpointFile.NAME)).isRegularFile();
  }

  private static double metric(String name) {
    String metrics = get("/q/metrics").then().statusCode(200).extract().asString();
    return metrics
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElse(Double.NaN);
  }
}
