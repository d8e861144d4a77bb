# Sourced by the scripts beside it.

export COMPOSE_PROJECT_NAME=${COMPOSE_PROJECT_NAME:-counterpart}

# The plugin where it is there, the older program of its own otherwise.
compose() {
  # Compose wants the contexts to be there, whatever it is asked to do.
  mkdir -p {partner-profile,opportunity,matching,notification}-service/target/quarkus-app local-stack/target/issuer
  if docker compose version >/dev/null 2>&1; then
    docker compose -f deploy/compose.yaml "$@"
  else
    docker-compose -f deploy/compose.yaml "$@"
  fi
}

# The containers that are not healthy, a line for each; all of them have a health check.
unhealthy() {
  local containers
  containers=$(compose ps -q)
  [[ -n $containers ]] || { echo none; return; }
  # shellcheck disable=SC2086 # one argument for each
  docker inspect -f '{{.Name}} {{.State.Health.Status}}' $containers | grep -v ' healthy$' || true
}

# What target/dev/endpoints.json is for ./dev.
endpoints() {
  cat <<JSON
{
  "partnerProfile": "http://127.0.0.1:${PARTNER_PROFILE_PORT:-8081}",
  "opportunity": "http://127.0.0.1:${OPPORTUNITY_PORT:-8082}",
  "matching": "http://127.0.0.1:${MATCHING_PORT:-8083}",
  "notification": "http://127.0.0.1:${NOTIFICATION_PORT:-8084}",
  "inbox": "http://127.0.0.1:${INBOX_PORT:-8025}",
  "inboxKind": "maildev",
  "smtp": "127.0.0.1:${SMTP_PORT:-1025}",
  "kafka": "127.0.0.1:${KAFKA_PORT:-19092}",
  "postgres": "127.0.0.1:${POSTGRES_PORT:-15432}",
  "issuer": "http://issuer:8090"
}
JSON
}
