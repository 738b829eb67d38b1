#!/bin/sh
# Tests with curl alone that a program dials once when the connection breaks: plivo-phlo mock, steered over HTTP. To be run where
# the package is installed: sh node_modules/plivo-phlo/examples/dial_once.sh
set -eu
unset PLIVO_AUTH_ID PLIVO_AUTH_TOKEN
ready=$(mktemp -u)
${START_MOCK:-node_modules/.bin/plivo-phlo mock} --port 0 --quiet --ready-file "$ready" > /dev/null &
mock=$!
trap 'kill "$mock"; wait "$mock"' EXIT # npx in between would end alone, and leave the mock behind
tries=0
until [ -s "$ready" ]; do # the address is in the file as soon as the mock listens
  tries=$((tries + 1))
  [ "$tries" -lt 300 ] || { echo "The mock did not start." >&2; exit 1; }
  sleep 0.1
done
api=$(cat "$ready")
admin="$api/__admin"
json='Content-Type: application/json'

curl --silent --fail --header "$json" --data '{ "drop": "before", "when": { "action": "cold_transfer" } }' "$admin/faults" > /dev/null

# The program under test: one transfer, and no second one after an unknown outcome.
program() {
  curl --silent --user MAXXXXXXXXXXXXXXXXXX:mock-token --header "$json" \
    --data '{ "action": "cold_transfer", "to": "+14152225555", "role": "agent", "trigger_source": "+14152223333" }' \
    "$api/v1/phlo/e564a84a-7910-4447-b16f-65c541dd552c/multi_party_call/b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"
}
if program; then echo "The fault was not taken." >&2; exit 1; fi

dialled=$(curl --silent --fail "$admin/requests/count?action=cold_transfer&to=%2B14152225555")
[ "$dialled" = '{"count":1}' ] || { echo "It dialled more than once: $dialled" >&2; exit 1; }
curl --silent --fail --request DELETE --header "$json" "$admin/requests"
echo "It dialled once."
