package org.counterpart.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterpart.systemtests.stack.Service;
import org.counterpart.systemtests.stack.SystemTest;
import org.counterpart.systemtests.world.Api;
import org.counterpart.systemtests.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator sees of each service from outside. */
@SystemTest
class HealthIT {

  private final World world;

  HealthIT(World world) {
    this.world = world;
  }

  @ParameterizedTest
  @EnumSource
  void shouldSayThatItLivesAndIsReady(Service service) {
    Api api = world.asNobody(service);

    assertThat(api.get("/q/health/live").expect(200).json().path("status").asText())
        .isEqualTo("UP");
    assertThat(api.get("/q/health/ready").expect(200).json().path("status").asText())
        .isEqualTo("UP");
  }

  @ParameterizedTest
  @EnumSource
  void shouldCount(Service service) {
    String metrics = world.asNobody(service).get("/q/metrics").expect(200).body();

    assertThat(metrics).contains("jvm_memory_used_bytes").contains("http_server_");
  }

  @ParameterizedTest
  @EnumSource
  void shouldDescribeItself(Service service) {
    Api api = world.asNobody(service);

    assertThat(api.get("/q/openapi").expect(200).body()).startsWith("---\nopenapi: 3.1");
    assertThat(api.get("/q/swagger-ui/").expect(200).body()).contains("swagger");
  }
}
