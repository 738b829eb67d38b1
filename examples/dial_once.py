"""Tests from Python that a program dials once, whatever the network does: plivo-phlo mock, steered over HTTP.

python3 -m unittest dial_once.py    (or: pytest dial_once.py), where the package is installed
"""

import json
import os
import shlex
import subprocess
import unittest

import requests

START = shlex.split(os.environ.get("START_MOCK", "node_modules/.bin/plivo-phlo mock"))  # npx would not pass the end on.
CALLEE, AGENT = "+14152225555", "+14152223333"
JSON = {"content-type": "application/json"}


def hand_over(api):
    """The program under test: it transfers the caller, and tells whether that is done, refused or unknown."""
    call = f"{api}/v1/phlo/e564a84a-7910-4447-b16f-65c541dd552c/multi_party_call/b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"
    body = {"action": "cold_transfer", "to": CALLEE, "role": "agent", "trigger_source": AGENT}
    for _ in range(3):
        try:
            response = requests.post(call, json=body, auth=("MAXXXXXXXXXXXXXXXXXX", "mock-token"), timeout=2)
        except requests.RequestException:
            return "unknown"  # It may ring already: a second request would ring again.
        if response.status_code != 429:
            return "done" if response.ok else "unknown" if response.status_code >= 500 else "refused"
    return "refused"


class DialOnce(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PLIVO_")}
        words = [*START, "--port", "0", "--json"]
        cls.mock = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)
        cls.api = json.loads(cls.mock.stdout.readline())["url"]  # The first line says where it listens.

    @classmethod
    def tearDownClass(cls):
        cls.mock.terminate()
        cls.mock.wait()
        cls.mock.stdout.close()

    def setUp(self):
        requests.post(f"{self.api}/__admin/reset", headers=JSON, timeout=5).raise_for_status()

    def fault(self, **fault):
        requests.post(f"{self.api}/__admin/faults", json=fault, timeout=5).raise_for_status()

    def dialled(self, **filters):
        query = {"action": "cold_transfer", "to": CALLEE, **filters}
        return requests.get(f"{self.api}/__admin/requests/count", params=query, timeout=5).json()["count"]

    def test_it_dials(self):
        self.assertEqual(hand_over(self.api), "done")
        self.assertEqual(self.dialled(status=200), 1)

    def test_it_retries_what_was_certainly_not_performed(self):
        self.fault(status=429, headers={"retry-after": "0"}, times=2)
        self.assertEqual(hand_over(self.api), "done")
        self.assertEqual([self.dialled(status=429), self.dialled(status=200)], [2, 1])

    def test_a_lost_response_does_not_ring_twice(self):
        self.fault(drop="before", when={"action": "cold_transfer"})
        self.assertEqual(hand_over(self.api), "unknown")
        self.assertEqual(self.dialled(), 1)

    def test_a_server_error_does_not_ring_twice(self):
        self.fault(status=503, times="unlimited")
        self.assertEqual(hand_over(self.api), "unknown")
        self.assertEqual(self.dialled(), 1)

    def test_a_slow_response_does_not_ring_twice(self):
        self.fault(delay=3000)
        self.assertEqual(hand_over(self.api), "unknown")
        self.assertEqual(self.dialled(), 1)

    def test_the_journal_says_what_was_sent(self):
        hand_over(self.api)
        [request] = requests.get(f"{self.api}/__admin/requests", timeout=5).json()["requests"]
        self.assertEqual(request["body"]["trigger_source"], AGENT)
        self.assertEqual(request["violations"], [])


if __name__ == "__main__":
    unittest.main()
