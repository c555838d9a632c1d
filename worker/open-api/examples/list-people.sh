#!/usr/bin/env bash
# Everybody of your organization who is not cleared, and why. Needs curl; HOST, ORGANIZATION and KEY in the environment.
set -euo pipefail
curl --fail --silent --show-error \
  --header "Authorization: Bearer $KEY" \
  "$HOST/v1/organizations/$ORGANIZATION/people?limit=500"
