// What every client is asked to do: hand a caller over, or run a PHLO. Clients that know no API take the addresses from here.

export const authId = "MAXXXXXXXXXXXXXXXXXX";
export const authToken = "mock-token";
export const phloId = "e564a84a-7910-4447-b16f-65c541dd552c";
export const nodeId = "b4b48fc2-f47a-4a93-97c3-749ed9a40fa8";
export const agent = "+14152223333";

export const headers = {
  authorization: `Basic ${Buffer.from(`${authId}:${authToken}`).toString("base64")}`,
  "content-type": "application/json",
};

export const transferPath = `/v1/phlo/${phloId}/multi_party_call/${nodeId}`;
export const runPath = `/v1/account/${authId}/phlo/${phloId}`;

/** @param {string} to */
export const transferBody = (to) => ({ action: "cold_transfer", to, role: "agent", trigger_source: agent });
