package org.counterpart.systemtests.stack;

import org.counterpart.systemtests.world.World;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one stack of the run, or a world of their own on it, to those tests that ask for it.
 */
public final class StackExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Stack.class || type == World.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Stack stack = stack(context);
    return parameter.getParameter().getType() == Stack.class ? stack : new World(stack);
  }

  /** In the root's store, so that it is closed when the last test of the run is over. */
  private static Stack stack(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Stack.class, _ -> Stack.start(), Stack.class);
  }
}
