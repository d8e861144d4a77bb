package org.counterpart.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EngineModuleTest {

  @Test
  void shouldNeedNothingButJavaBase() throws IOException {
    Path descriptor =
        Production.outputs().stream()
            .map(output -> output.resolve("module-info.class"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();

    assertThat(required(descriptor)).containsExactly("java.base");
  }

  @Test
  void shouldNoticeAnotherModule() {
    ModuleDescriptor greedy =
        ModuleDescriptor.newModule("broken").requires("java.base").requires("java.sql").build();

    assertThat(required(greedy)).isNotEqualTo(Set.of("java.base"));
  }

  private static Set<String> required(Path descriptor) throws IOException {
    try (InputStream in = Files.newInputStream(descriptor)) {
      return required(ModuleDescriptor.read(in));
    }
  }

  private static Set<String> required(ModuleDescriptor module) {
    return module.requires().stream()
        .map(ModuleDescriptor.Requires::name)
        .collect(Collectors.toSet());
  }
}
