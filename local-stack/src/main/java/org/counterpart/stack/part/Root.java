package org.counterpart.stack.part;

import com.sun.security.auth.module.UnixSystem;
import java.util.List;

/** PostgreSQL refuses to run as root; a user namespace makes root nobody in particular. */
final class Root {
  static final List<String> UNSHARE = List.of("unshare", "-U");

  private Root() {}

  /**
   * What to put before a command of PostgreSQL; empty for everybody but root.
   *
   * @throws PartFailedException when we are root and user namespaces are forbidden here
   */
  static List<String> escape() {
    if (new UnixSystem().getUid() != 0) {
      return List.of();
    }
    if (!Offspring.works("unshare", "-U", "true")) {
      throw new PartFailedException(
          "PostgreSQL does not run as root and `unshare -U` is not allowed here:"
              + " run as another user, or use -Dlocal-stack=containers");
    }
    return UNSHARE;
  }
}
