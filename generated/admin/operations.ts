// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

/** What a control operation is called, and where it is. `expected` says what a value must be, by the way to it: `body.when.action`. */
export const adminOperations = {
  getHealth: {"method":"GET","path":"/__admin/health","expected":{}},
  listRequests: {"method":"GET","path":"/__admin/requests","expected":{"query.operation":"the name of an operation","query.action":"the name of an action","query.status":"a whole number from 200 to 599","query.member":"a phone number or a SIP address","query.to":"a phone number or a SIP address","query.since":"a whole number from 0"}},
  deleteRequests: {"method":"DELETE","path":"/__admin/requests","expected":{}},
  countRequests: {"method":"GET","path":"/__admin/requests/count","expected":{"query.operation":"the name of an operation","query.action":"the name of an action","query.status":"a whole number from 200 to 599","query.member":"a phone number or a SIP address","query.to":"a phone number or a SIP address","query.since":"a whole number from 0"}},
  listFaults: {"method":"GET","path":"/__admin/faults","expected":{}},
  createFault: {"method":"POST","path":"/__admin/faults","expected":{"body":"an object with status, headers, body, delay or drop","body.status":"a whole number from 200 to 599","body.headers":"an object of strings","body.headers.*":"a string on one line, of characters that HTTP allows","body.body":"text, or any JSON","body.delay":"a number of milliseconds from 0 to 2147483647","body.drop":"\"before\" or \"during\"","body.executed":"true or false","body.times":"a whole number from 1, or \"unlimited\" (in JavaScript, Infinity)","body.when":"an object with operation, action or member","body.when.operation":"the name of an operation","body.when.action":"the name of an action","body.when.member":"a phone number or a SIP address"}},
  deleteFaults: {"method":"DELETE","path":"/__admin/faults","expected":{}},
  reset: {"method":"POST","path":"/__admin/reset","expected":{}},
  joinCall: {"method":"POST","path":"/__admin/simulator/join","expected":{"body":"an object with address","body.address":"a phone number or a SIP address","body.role":"agent or customer","body.phlo_id":"an id","body.node_id":"an id"}},
  answerPhone: {"method":"POST","path":"/__admin/simulator/answer","expected":{"body":"an object with address","body.address":"a phone number or a SIP address"}},
  rejectPhone: {"method":"POST","path":"/__admin/simulator/busy","expected":{"body":"an object with address","body.address":"a phone number or a SIP address"}},
  missPhone: {"method":"POST","path":"/__admin/simulator/no-answer","expected":{"body":"an object with address","body.address":"a phone number or a SIP address"}},
  hangUpPhone: {"method":"POST","path":"/__admin/simulator/hang-up","expected":{"body":"an object with address","body.address":"a phone number or a SIP address"}},
  setDialRule: {"method":"POST","path":"/__admin/simulator/dial-rules","expected":{"body":"an object with address and what happens","body.address":"a phone number or a SIP address","body.answersAfter":"milliseconds from 0 to 2147483647","body.busyAfter":"milliseconds from 0 to 2147483647","body.noAnswerAfter":"milliseconds from 0 to 2147483647","body.queuedFor":"milliseconds from 0 to 2147483647","body.hangsUpAfter":"milliseconds from 0 to 2147483647"}},
  advanceClock: {"method":"POST","path":"/__admin/simulator/advance","expected":{"body":"an object with ms","body.ms":"milliseconds from 0 to 2147483647"}},
  listMembers: {"method":"GET","path":"/__admin/simulator/members","expected":{}},
  getHeardBy: {"method":"GET","path":"/__admin/simulator/heard-by","expected":{"query.address":"a phone number or a SIP address"}},
  countRings: {"method":"GET","path":"/__admin/simulator/rings","expected":{"query.to":"a phone number or a SIP address"}},
  getTimeline: {"method":"GET","path":"/__admin/simulator/timeline","expected":{}},
  listAssumptions: {"method":"GET","path":"/__admin/simulator/assumptions","expected":{}},
  getPage: {"method":"GET","path":"/__admin/","expected":{}},
  login: {"method":"POST","path":"/__admin/login","expected":{"body":"an object with token","body.token":"the admin token"}},
  watch: {"method":"GET","path":"/__admin/stream","expected":{}},
} as const;
