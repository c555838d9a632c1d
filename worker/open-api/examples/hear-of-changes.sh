#!/usr/bin/env bash
# Subscribes your system to every change of a dot. Run it twice with the same Idempotency-Key: it is done once.
# Needs curl; HOST, ORGANIZATION, KEY and RECEIVER in the environment. Keep the secret of the answer: it is shown once.
set -euo pipefail
curl --fail --silent --show-error \
  --header "Authorization: Bearer $KEY" \
  --header "Content-Type: application/json" \
  --header "Idempotency-Key: hear-of-changes-1" \
  --data "{\"url\": \"$RECEIVER\", \"types\": [\"status.changed\", \"test\"]}" \
  "$HOST/v1/organizations/$ORGANIZATION/webhooks"
