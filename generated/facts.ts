// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

/** Where the live API is. */
export const server = "https://phlorunner.plivo.com";

const rule0 = { pattern: /^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$/, expected: "an id of letters, digits and single hyphens, such as e564a84a-7910-4447-b16f-65c541dd552c" };
const rule1 = { pattern: /^(\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$/, expected: "a phone number such as +14152225555 (E.164, the + may be missing) or a SIP address such as sip:agent@phone.plivo.com" };
const rule2 = { pattern: /^(agent|customer)$/, expected: "agent or customer" };
const rule3 = { pattern: /^[MS]A[0-9A-Z]{18}$/, expected: "MA or SA and 18 capital letters or digits, as the console shows it" };
const rule4 = { pattern: /^(live|queued)$/, expected: "live or queued" };
const rule5 = { pattern: /^(inbound|outbound)$/, expected: "inbound or outbound" };
const rule6 = { pattern: /^[0-9]+$/, expected: "a whole number from 1 to 20" };
const rule7 = { pattern: /^[0-9]+$/, expected: "a whole number, 0 or more" };

/** What a value must match, and what that is in words. */
export const fields = {
  phlo_id: rule0,
  node_id: rule0,
  to: rule1,
  role: rule2,
  trigger_source: rule1,
  member_address: rule1,
  auth_id: rule3,
  run_id: rule0,
  status: rule4,
  call_direction: rule5,
  from_number: rule1,
  to_number: rule1,
  limit: rule6,
  offset: rule7,
  call_uuid: rule0,
};

/** Each operation: where and how it is sent, what its body holds beside the action, and what is idempotent. */
export const operations = {
  updateMultiPartyCall: {
    server: "https://phlorunner.plivo.com",
    method: "POST",
    path: "/v1/phlo/{phlo_id}/multi_party_call/{node_id}",
    fields: ["to","role","trigger_source"],
    idempotent: [],
  },
  getMultiPartyCall: {
    server: "https://phlorunner.plivo.com",
    method: "GET",
    path: "/v1/phlo/{phlo_id}/multi_party_call/{node_id}",
    fields: [],
    idempotent: true,
  },
  updateMember: {
    server: "https://phlorunner.plivo.com",
    method: "POST",
    path: "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}",
    fields: [],
    idempotent: ["hold","unhold","mute","unmute","hangup","abort_transfer","resume_call"],
  },
  getConferenceBridge: {
    server: "https://phlorunner.plivo.com",
    method: "GET",
    path: "/v1/phlo/{phlo_id}/conference_bridge/{node_id}",
    fields: [],
    idempotent: true,
  },
  updateConferenceMember: {
    server: "https://phlorunner.plivo.com",
    method: "POST",
    path: "/v1/phlo/{phlo_id}/conference_bridge/{node_id}/members/{member_address}",
    fields: [],
    idempotent: ["mute","unmute","hangup"],
  },
  runPhlo: {
    server: "https://phlorunner.plivo.com",
    method: "POST",
    path: "/v1/account/{auth_id}/phlo/{phlo_id}",
    fields: [],
    idempotent: false,
  },
  getPhlo: {
    server: "https://phlorunner.plivo.com",
    method: "GET",
    path: "/v1/phlo/{phlo_id}",
    fields: [],
    idempotent: true,
  },
  getPhloRun: {
    server: "https://phlorunner.plivo.com",
    method: "GET",
    path: "/v1/phlo/{phlo_id}/runs/{run_id}",
    fields: [],
    idempotent: true,
  },
  listCalls: {
    server: "https://api.plivo.com",
    method: "GET",
    path: "/v1/Account/{auth_id}/Call/",
    fields: [],
    idempotent: true,
  },
  getCall: {
    server: "https://api.plivo.com",
    method: "GET",
    path: "/v1/Account/{auth_id}/Call/{call_uuid}/",
    fields: [],
    idempotent: true,
  },
} as const;
