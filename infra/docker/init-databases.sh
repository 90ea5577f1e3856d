#!/bin/sh
# Runs once on an empty PostgreSQL: one database per service, with an owner that migrates and roles that run. What a service is
# told (the password of its own roles) opens no other service's database; the owners' password is told to the migration only.
set -eu

create() {
  database=$1
  password=$2
  shift 2
  psql -v ON_ERROR_STOP=1 -v password="$ESTAFET_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<SQL
CREATE ROLE "${database}_owner" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE "${database}" OWNER "${database}_owner";
REVOKE ALL ON DATABASE "${database}" FROM PUBLIC;
SQL
  for role in "$@"; do
    psql -v ON_ERROR_STOP=1 -v password="$password" --username "$POSTGRES_USER" <<SQL
CREATE ROLE "${database}_${role}" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'password';
GRANT CONNECT ON DATABASE "${database}" TO "${database}_${role}";
SQL
  done
}

create estafet_police "$ESTAFET_POLICE_DATABASE_PASSWORD" app
create estafet_social_services "$ESTAFET_SOCIAL_SERVICES_DATABASE_PASSWORD" app
create estafet_service_centre "$ESTAFET_SERVICE_CENTRE_DATABASE_PASSWORD" app
create estafet_ngo "$ESTAFET_NGO_DATABASE_PASSWORD" app
create estafet_task_force "$ESTAFET_TASK_FORCE_DATABASE_PASSWORD" engine board
