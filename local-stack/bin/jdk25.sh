# To be sourced: sets JAVA_HOME to a JDK 25 or newer, or says in one line what to install and exits with 3.
# Looks at JAVA_HOME, then the PATH, then where JDKs usually lie.

jdk_is_25() { # DIR
  [[ -x $1/bin/javac ]] || return 1
  local version
  version=$("$1/bin/javac" -version 2>&1) || return 1
  version=${version#javac }
  [[ ${version%%[.-]*} =~ ^[0-9]+$ ]] && ((${version%%[.-]*} >= 25))
}

find_jdk_25() {
  local candidate javac
  javac=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" \
    "${javac:+$(dirname "$(dirname "$(readlink -f "$javac")")")}" \
    /usr/lib/jvm/*25* /usr/java/*25* /opt/java/* /opt/jdk* /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [[ -n $candidate ]] && jdk_is_25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_jdk_25); then
  echo "${0##*/}: no JDK 25 found; install one (package temurin-25-jdk or openjdk-25-jdk) or set JAVA_HOME to it" >&2
  exit 3
fi
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
