"""Rehearses a cold transfer from Python: plivo-phlo mock --simulate --clock manual, steered over HTTP.

MOCK_URL=http://127.0.0.1:4010 python3 -m unittest rehearse_call.py
The simulator follows the contract and named assumptions; it does not tell how Plivo behaves.
"""

import os
import unittest

import requests

MOCK = os.environ.get("MOCK_URL", "http://127.0.0.1:4010")
ACCOUNT = (os.environ.get("PLIVO_AUTH_ID", "MAXXXXXXXXXXXXXXXXXX"), os.environ.get("PLIVO_AUTH_TOKEN", "mock-token"))
CALL = f"{MOCK}/v1/phlo/e564a84a-7910-4447-b16f-65c541dd552c/multi_party_call/b4b48fc2-f47a-4a93-97c3-749ed9a40fa8"
CALLER, AGENT, COLLEAGUE = "+12025551111", "+14152223333", "+14152225555"


def cold_transfer():
    """The program under test: it hands the caller over, and must not try again after an unknown outcome."""
    body = {"action": "cold_transfer", "to": COLLEAGUE, "role": "agent", "trigger_source": AGENT}
    try:
        return requests.post(CALL, json=body, auth=ACCOUNT, timeout=5).status_code
    except requests.ConnectionError:
        return None  # unknown: look at the call before you retry


def control(method, path, **options):
    headers = {"content-type": "application/json"}
    response = requests.request(method, f"{MOCK}/__admin/{path}", headers=headers, timeout=5, **options)
    response.raise_for_status()
    return response.json() if response.content else None


class ColdTransfer(unittest.TestCase):
    def setUp(self):
        control("POST", "reset")
        control("POST", "simulator/join", json={"address": CALLER})
        control("POST", "simulator/join", json={"address": AGENT, "role": "agent"})

    def heard_by(self, address):
        return control("GET", "simulator/heard-by", params={"address": address})["addresses"]

    def rings(self, to):
        return control("GET", "simulator/rings", params={"to": to})["rings"]

    def test_the_colleague_answers(self):
        control("POST", "simulator/dial-rules", json={"address": COLLEAGUE, "answersAfter": 2000})
        self.assertEqual(cold_transfer(), 200)
        self.assertEqual(self.heard_by(CALLER), [AGENT])
        control("POST", "simulator/advance", json={"ms": 2000})
        self.assertEqual(self.heard_by(CALLER), [COLLEAGUE])

    def test_nobody_answers_and_the_agent_is_still_there(self):
        cold_transfer()
        control("POST", "simulator/no-answer", json={"address": COLLEAGUE})
        self.assertEqual(self.heard_by(CALLER), [AGENT])

    def test_a_lost_response_rings_once(self):
        control("POST", "faults", json={"drop": "before"})
        self.assertIsNone(cold_transfer())
        self.assertEqual(self.rings(COLLEAGUE), 1)


if __name__ == "__main__":
    unittest.main()
