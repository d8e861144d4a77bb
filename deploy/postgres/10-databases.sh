#!/bin/bash
# Runs once, when the data volume is new: a database and a user of its own for each service.
set -euo pipefail

create() {
  local name=$1 password=$2
  psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres \
    -v name="$name" -v password="$password" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create profile "$PROFILE_DB_PASSWORD"
create opportunity "$OPPORTUNITY_DB_PASSWORD"
create matching "$MATCHING_DB_PASSWORD"
create notification "$NOTIFICATION_DB_PASSWORD"
