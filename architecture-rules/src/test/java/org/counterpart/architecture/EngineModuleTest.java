package org.counterpart.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
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

  @Test
  void shouldLetAModuleBeUsedWhereItHappensToBe() {
    ModuleDescriptor modest =
        ModuleDescriptor.newModule("modest")
            .requires("java.base")
            .requires(Set.of(Modifier.STATIC), "jdk.incubator.vector")
            .build();

    assertThat(required(modest)).containsExactly("java.base");
  }

  private static Set<String> required(Path descriptor) throws IOException {
    try (InputStream in = Files.newInputStream(descriptor)) {
      return required(ModuleDescriptor.read(in));
    }
  }

  /** What it cannot run without. */
  private static Set<String> required(ModuleDescriptor module) {
    return module.requires().stream()
        .filter(requires -> !requires.modifiers().contains(Modifier.STATIC))
        .map(ModuleDescriptor.Requires::name)
        .collect(Collectors.toSet());
  }
}
