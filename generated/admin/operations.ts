// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

/** What a control operation is called, and where it is. `expected` says what a value must be, by the way to it: `body.when.action`. */
export const adminOperations = {
  getHealth: {"method":"GET","path":"/__admin/health","expected":{}},
  listRequests: {"method":"GET","path":"/__admin/requests","expected":{"query.operation":"the name of an operation","query.action":"the name of an action","query.status":"a whole number from 200 to 599","query.member":"an address","query.to":"an address","query.since":"a whole number from 0"}},
  deleteRequests: {"method":"DELETE","path":"/__admin/requests","expected":{}},
  countRequests: {"method":"GET","path":"/__admin/requests/count","expected":{"query.operation":"the name of an operation","query.action":"the name of an action","query.status":"a whole number from 200 to 599","query.member":"an address","query.to":"an address","query.since":"a whole number from 0"}},
  listFaults: {"method":"GET","path":"/__admin/faults","expected":{}},
  createFault: {"method":"POST","path":"/__admin/faults","expected":{"body":"an object with status, headers, body, delay or drop","body.status":"a whole number from 200 to 599","body.headers":"an object of strings","body.headers.*":"a string on one line","body.body":"text, or any JSON","body.delay":"a number of milliseconds from 0 to 2147483647","body.drop":"\"before\" or \"during\"","body.executed":"true or false","body.times":"a whole number from 1, or \"unlimited\" (in JavaScript, Infinity)","body.when":"an object with operation, action or member","body.when.operation":"the name of an operation","body.when.action":"the name of an action","body.when.member":"an address"}},
  deleteFaults: {"method":"DELETE","path":"/__admin/faults","expected":{}},
  reset: {"method":"POST","path":"/__admin/reset","expected":{}},
} as const;
