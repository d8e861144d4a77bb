package org.counterpart.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * Adds to each operation what it can answer beside its own results, and the headers that it
 * understands, so that no resource has to repeat them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ConventionsFilter implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    if (components == null) {
      components = createComponents();
      document.setComponents(components);
    }
    StandardComponents.addTo(components);
    // Relative to where the document is served, whatever stands in front of the service.
    document.setServers(List.of(createServer().url("/").description("This service")));
    if (document.getPaths() != null) {
      document.getPaths().getPathItems().forEach(ConventionsFilter::describe);
    }
  }

  private static void describe(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> describe(path, method, operation));
  }

  private static void describe(String path, HttpMethod method, Operation operation) {
    StandardHeaders.addTo(method, operation);
    StandardRefusals.addTo(path, operation);
  }
}
