#!/bin/sh
# Runs once in an empty PostgreSQL volume: one database per service, each with an owner that migrates and roles that run.
set -eu

create() {
  database=$1
  shift
  psql -v ON_ERROR_STOP=1 -v password="$ESTAFET_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<SQL
CREATE ROLE "${database}_owner" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE "${database}" OWNER "${database}_owner";
REVOKE ALL ON DATABASE "${database}" FROM PUBLIC;
SQL
  for role in "$@"; do
    psql -v ON_ERROR_STOP=1 -v password="$ESTAFET_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<SQL
CREATE ROLE "${database}_${role}" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
GRANT CONNECT ON DATABASE "${database}" TO "${database}_${role}";
SQL
  done
}

create estafet_police app
create estafet_social_services app
create estafet_service_centre app
create estafet_ngo app
create estafet_task_force engine board
