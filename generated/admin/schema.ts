// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

export interface paths {
    "/__admin/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the mock runs
         * @description Answers as soon as the mock listens.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description Lists the requests that match every filter given; all of them without a filter.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Empty the journal
         * @description Forgets every request so far; there is no filter. Faults stay.
         */
        delete: operations["deleteRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count requests
         * @description Counts the requests that match every filter given. `count?action=cold_transfer&to=%2B14152225555` says how often that
         *     phone would have rung.
         */
        get: operations["countRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults that wait
         * @description Lists the faults that still wait for a request, in the order in which they were set.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Set a fault
         * @description Sets how the mock answers the next request, or the next ones that `times` and `when` name.
         */
        post: operations["createFault"];
        /**
         * Forget the faults
         * @description Forgets every fault that still waits.
         */
        delete: operations["deleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the mock
         * @description Empties the journal and forgets the faults, as before a test.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody dial in
         * @description The member joins the call of a node; without ids, of the one in the contract's examples.
         */
        post: operations["joinCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a phone
         * @description Answers the phone that has rung longest at this address.
         */
        post: operations["answerPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/busy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a phone be busy
         * @description The phone that has rung longest at this address turns out to be busy.
         */
        post: operations["rejectPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/no-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a phone ring in vain
         * @description The phone that has rung longest at this address stops ringing.
         */
        post: operations["missPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/hang-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a member hang up
         * @description The member hangs up by themselves.
         */
        post: operations["hangUpPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/dial-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say ahead of time what happens when a number is dialled
         * @description The rule holds until the next reset. Without one, a phone rings until it is answered here.
         */
        post: operations["setDialRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the manual clock on
         * @description Carries out all that falls due. Only where the simulator was started with a manual clock.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members
         * @description Everybody on the calls, with those whose phone rings and those who have left.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/heard-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whom a member hears
         * @description The addresses of those whom this member hears; none, where they hear music or nobody.
         */
        get: operations["getHeardBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/rings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how often a phone rang
         * @description How often the phone at this address has rung.
         */
        get: operations["countRings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened
         * @description All that happened, each entry with its cause and with the source or assumption on which it rests.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/simulator/assumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the assumptions
         * @description What Plivo does not document, and what the simulator does instead.
         */
        get: operations["listAssumptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the mock
         * @description A page for a browser: members, who hears whom, the timeline, and the requests with their bodies, as they change. Beyond
         *     loopback it asks for the admin token once.
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the admin token to the page
         * @description Keeps the token in an HttpOnly cookie, with which the page may read, and only read.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what the page shows
         * @description Server-sent events, each JSON: `members`, and what is new in `timeline` and `requests`. The first, and the first after a
         *     reset, has `isFirst` and the last 200 of each.
         */
        get: operations["watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Joining
         * @description Who dials in.
         */
        Joining: {
            /** @description A phone number or SIP address. */
            address: components["schemas"]["MemberAddress"];
            /**
             * @description By default a customer.
             * @enum {string}
             */
            role?: "agent" | "customer";
            /** @description The id of the PHLO. */
            phlo_id?: string;
            /** @description The id of the node. */
            node_id?: string;
        };
        /**
         * Phone
         * @description A phone by its address.
         */
        Phone: {
            /** @description A phone number or SIP address. */
            address: components["schemas"]["MemberAddress"];
        };
        /**
         * Dial rule
         * @description What happens when a number is dialled. At most one of the first three.
         */
        DialRule: {
            /** @description A phone number or SIP address. */
            address: components["schemas"]["MemberAddress"];
            /** @description It is answered so long after it began to ring. */
            answersAfter?: number;
            /** @description It is busy after so long. */
            busyAfter?: number;
            /** @description It stops ringing after so long. */
            noAnswerAfter?: number;
            /** @description It waits so long before it rings. */
            queuedFor?: number;
            /** @description It hangs up so long after it was answered. */
            hangsUpAfter?: number;
        };
        /**
         * Advance
         * @description How far to move the clock.
         */
        Advance: {
            /** @description In milliseconds. */
            ms: number;
        };
        /**
         * Login
         * @description The admin token.
         */
        Login: {
            /** @description The token of `--admin-token`. */
            token: string;
        };
        /**
         * Simulated member
         * @description Somebody on a simulated call, or whose phone rings or rang for it.
         */
        SimulatedMember: {
            /** @description The id of the PHLO. */
            phlo_id: string;
            /** @description The id of the node. */
            node_id: string;
            /** @description A phone number or SIP address. */
            address: string;
            /** @description The role on the call. */
            role: string;
            /**
             * @description Where the phone is in its life.
             * @enum {string}
             */
            state: "queued" | "ringing" | "joined" | "left";
            /** @description The room in which they talk, which is `call` or a private one. */
            room: string;
            /** @description Whether they are on hold. */
            held: boolean;
            /** @description Whether they are muted. */
            muted: boolean;
            /** @description The addresses of those whom they hear. */
            hears: string[];
            /**
             * @description What they hear in place of the others.
             * @enum {string}
             */
            sound?: "music" | "recording" | "nothing";
            /** @description The id of this phone's call, made up. */
            call_uuid: string;
        };
        /**
         * Simulated members
         * @description The members.
         */
        SimulatedMembers: {
            /** @description In order. */
            members: components["schemas"]["SimulatedMember"][];
        };
        /**
         * Heard by
         * @description Whom a member hears.
         */
        HeardBy: {
            /** @description The addresses of those who are heard. */
            addresses: string[];
        };
        /**
         * Rings
         * @description How often a phone rang.
         */
        Rings: {
            /** @description The number. */
            rings: number;
        };
        /**
         * Timeline entry
         * @description One thing that happened.
         */
        TimelineEntry: {
            /** @description Its number. */
            id: number;
            /** @description Milliseconds since the start. */
            at: number;
            /** @description The id of the PHLO. */
            phlo_id: string;
            /** @description The id of the node. */
            node_id: string;
            /** @description What happened, in a few words. */
            what: string;
            /** @description Whom it happened to. */
            address?: string;
            /** @description More of it. */
            detail?: string;
            /** @description The number of the entry that caused it. */
            cause?: number;
            /** @description The public source of this behaviour. */
            source?: string;
            /** @description The assumption on which it rests. */
            assumption?: string;
        };
        /**
         * Timeline
         * @description The timeline.
         */
        Timeline: {
            /** @description In order. */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        /**
         * Assumption
         * @description What Plivo does not document.
         */
        Assumption: {
            /** @description Its name. */
            name: string;
            /** @description What is not documented. */
            question: string;
            /** @description The value where none is chosen. */
            default: string;
            /** @description The value that holds. */
            value: string;
            /** @description Each value, with what it means. */
            values: {
                [key: string]: string;
            };
            /** @description Where a source is missing. */
            missing: string;
            /** @description Whether anything has rested on it. */
            used: boolean;
        };
        /**
         * Assumptions
         * @description The assumptions.
         */
        Assumptions: {
            /** @description In order. */
            assumptions: components["schemas"]["Assumption"][];
        };
        /** @description That the mock runs, and what it is. */
        Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            status: "ok";
            /** @description The version of the contract that it answers by. */
            version: string;
        };
        /** @description An operation by its name in the contract of Plivo's API, such as `updateMember`. */
        OperationName: string;
        /** @description An action as on the wire, such as `cold_transfer`. */
        ActionName: string;
        /** @description A phone number or SIP endpoint address, exactly as in the request. */
        MemberAddress: string;
        /** @description A status of HTTP. */
        Status: number;
        /** @description Counts requests from 1 on, and does not start anew with a reset. */
        RequestNumber: number;
        /**
         * @description How the mock answers instead of as usual. At least one of `status`, `headers`, `body`, `delay` and `drop`. What is left
         *     out stays as it would have been.
         */
        FaultSettings: {
            /**
             * @description The status of the response. Without a `body`, the response is the contract's example of this status, or Plivo's shape
             *     with the status in words where the contract has none.
             */
            status?: components["schemas"]["Status"];
            /** @description Headers of the response, beside the usual ones or in place of them. */
            headers?: {
                [key: string]: string;
            };
            /** @description The body of the response. Text is sent as it is, anything else as JSON. It is not validated. */
            body?: unknown;
            /** @description How long the response, or the drop, is held back, in milliseconds. */
            delay?: number;
            /**
             * @description Drops the connection before the response, or in the middle of its body.
             * @enum {string}
             */
            drop?: "before" | "during";
            /**
             * @description Whether the simulator performs the action all the same, so that only its response is lost. `false` with a `status`,
             *     otherwise `true`, if you leave it out.
             */
            executed?: boolean;
            /** @description How many requests take it, or `unlimited`. 1 if you leave it out. */
            times?: number | "unlimited";
            when?: components["schemas"]["FaultFilter"];
        };
        /** @description Which requests take a fault; any, if it is left out. */
        FaultFilter: {
            operation?: components["schemas"]["OperationName"];
            action?: components["schemas"]["ActionName"];
            member?: components["schemas"]["MemberAddress"];
        };
        /** @description A fault that waits, as it was set; `times` says how many requests it still waits for. */
        WaitingFault: {
            /** @description Counts the faults from 1 on. */
            id: number;
            status?: components["schemas"]["Status"];
            /** @description Headers of the response. */
            headers?: {
                [key: string]: string;
            };
            /** @description The body of the response. */
            body?: unknown;
            /** @description Milliseconds. */
            delay?: number;
            /**
             * @description When the connection is dropped.
             * @enum {string}
             */
            drop?: "before" | "during";
            /** @description Whether the simulator performs the action all the same. */
            executed?: boolean;
            /** @description How many requests it still waits for, or `unlimited`. */
            times?: number | "unlimited";
            when?: components["schemas"]["FaultFilter"];
        };
        /** @description The faults that wait. */
        FaultList: {
            /** @description In the order in which they were set. */
            faults: components["schemas"]["WaitingFault"][];
        };
        /** @description A request that the mock received, and how it answered. */
        JournalRequest: {
            id: components["schemas"]["RequestNumber"];
            /** @description When the request came, in UTC. */
            time: string;
            /** @description Milliseconds until the response went out, the delay of a fault included. */
            duration_ms: number;
            /** @description Such as `POST`. */
            method: string;
            /** @description The path with its query, as it came. */
            target: string;
            /** @description The operation; missing where the contract has none at this address. */
            operation?: components["schemas"]["OperationName"];
            /** @description The action as it came; missing for an operation without actions. */
            action?: string;
            /** @description The values in the path by their names in the contract, decoded. */
            parameters: {
                [key: string]: string;
            };
            /** @description The values in the query, decoded; a list where a name comes more than once. */
            query: {
                [key: string]: unknown;
            };
            /** @description The headers by their names in lower case, without the credentials. */
            headers: {
                [key: string]: string;
            };
            /** @description The body, parsed; the text where it is not JSON; missing where there was none. */
            body?: unknown;
            /** @description True where the body was larger than 64 kB, and only its beginning is kept. */
            body_truncated?: boolean;
            /** @description The status of the response; missing where a fault dropped the connection before one. */
            status?: components["schemas"]["Status"];
            /** @description Where the request departs from the contract; 20 at most. */
            violations: components["schemas"]["ContractViolation"][];
            /** @description Why the mock rejected the request; missing where it did not. */
            rejection?: string;
        };
        /** @description One departure from the contract. */
        ContractViolation: {
            /** @description Such as `request`, `body`, `role`. */
            location: string[];
            /** @description What was expected and what was received. */
            message: string;
        };
        /** @description Requests of the journal, the oldest first. */
        RequestList: {
            /** @description The requests. */
            requests: components["schemas"]["JournalRequest"][];
        };
        /** @description How many requests match. */
        RequestCount: {
            /** @description The number. */
            count: number;
        };
        /** @description Why control did not do what was asked. */
        ControlFailure: {
            /** @description The reason in words. */
            error: string;
        };
    };
    responses: {
        /** @description The simulator is off, or what was asked cannot happen now, such as answering a phone that does not ring. */
        NoSimulator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlFailure"];
            };
        };
        /** @description A parameter or the body is wrong. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlFailure"];
            };
        };
        /** @description The mock wants its admin token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlFailure"];
            };
        };
        /** @description Control does not answer to this host, or is off. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlFailure"];
            };
        };
        /** @description What changes something needs `content-type` set to `application/json`, with a body or without. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlFailure"];
            };
        };
    };
    parameters: {
        /**
         * @description Only requests to this operation, by its name in the contract of Plivo's API. Another name is refused.
         * @example updateMember
         */
        operation: components["schemas"]["OperationName"];
        /**
         * @description Only requests with this action. One that neither the contract nor a request has is refused, not counted as 0.
         * @example hangup
         */
        action: components["schemas"]["ActionName"];
        /**
         * @description Only requests that were answered with this status.
         * @example 503
         */
        status: components["schemas"]["Status"];
        /**
         * @description Only requests to the member with this address. Write `+` as `%2B`; a literal `+` is taken as it is, too.
         * @example +14152225555
         */
        member: components["schemas"]["MemberAddress"];
        /**
         * @description Only requests that dial this address. Write `+` as `%2B`; a literal `+` is taken as it is, too.
         * @example +14152225555
         */
        to: components["schemas"]["MemberAddress"];
        /**
         * @description Only requests that came after the one with this `id`.
         * @example 7
         */
        since: components["schemas"]["RequestNumber"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Joining = components['schemas']['Joining'];
export type Phone = components['schemas']['Phone'];
export type DialRule = components['schemas']['DialRule'];
export type Advance = components['schemas']['Advance'];
export type Login = components['schemas']['Login'];
export type SimulatedMember = components['schemas']['SimulatedMember'];
export type SimulatedMembers = components['schemas']['SimulatedMembers'];
export type HeardBy = components['schemas']['HeardBy'];
export type Rings = components['schemas']['Rings'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type Timeline = components['schemas']['Timeline'];
export type Assumption = components['schemas']['Assumption'];
export type Assumptions = components['schemas']['Assumptions'];
export type Health = components['schemas']['Health'];
export type OperationName = components['schemas']['OperationName'];
export type ActionName = components['schemas']['ActionName'];
export type MemberAddress = components['schemas']['MemberAddress'];
export type Status = components['schemas']['Status'];
export type RequestNumber = components['schemas']['RequestNumber'];
export type FaultSettings = components['schemas']['FaultSettings'];
export type FaultFilter = components['schemas']['FaultFilter'];
export type WaitingFault = components['schemas']['WaitingFault'];
export type FaultList = components['schemas']['FaultList'];
export type JournalRequest = components['schemas']['JournalRequest'];
export type ContractViolation = components['schemas']['ContractViolation'];
export type RequestList = components['schemas']['RequestList'];
export type RequestCount = components['schemas']['RequestCount'];
export type ControlFailure = components['schemas']['ControlFailure'];
export type ResponseNoSimulator = components['responses']['NoSimulator'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterOperation = components['parameters']['operation'];
export type ParameterAction = components['parameters']['action'];
export type ParameterStatus = components['parameters']['status'];
export type ParameterMember = components['parameters']['member'];
export type ParameterTo = components['parameters']['to'];
export type ParameterSince = components['parameters']['since'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only requests to this operation, by its name in the contract of Plivo's API. Another name is refused.
                 * @example updateMember
                 */
                operation?: components["parameters"]["operation"];
                /**
                 * @description Only requests with this action. One that neither the contract nor a request has is refused, not counted as 0.
                 * @example hangup
                 */
                action?: components["parameters"]["action"];
                /**
                 * @description Only requests that were answered with this status.
                 * @example 503
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Only requests to the member with this address. Write `+` as `%2B`; a literal `+` is taken as it is, too.
                 * @example +14152225555
                 */
                member?: components["parameters"]["member"];
                /**
                 * @description Only requests that dial this address. Write `+` as `%2B`; a literal `+` is taken as it is, too.
                 * @example +14152225555
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description Only requests that came after the one with this `id`.
                 * @example 7
                 */
                since?: components["parameters"]["since"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    deleteRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Emptied. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only requests to this operation, by its name in the contract of Plivo's API. Another name is refused.
                 * @example updateMember
                 */
                operation?: components["parameters"]["operation"];
                /**
                 * @description Only requests with this action. One that neither the contract nor a request has is refused, not counted as 0.
                 * @example hangup
                 */
                action?: components["parameters"]["action"];
                /**
                 * @description Only requests that were answered with this status.
                 * @example 503
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Only requests to the member with this address. Write `+` as `%2B`; a literal `+` is taken as it is, too.
                 * @example +14152225555
                 */
                member?: components["parameters"]["member"];
                /**
                 * @description Only requests that dial this address. Write `+` as `%2B`; a literal `+` is taken as it is, too.
                 * @example +14152225555
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description Only requests that came after the one with this `id`.
                 * @example 7
                 */
                since?: components["parameters"]["since"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fault. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultSettings"];
            };
        };
        responses: {
            /** @description The fault waits. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingFault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    joinCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who, and on which call. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    answerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Phone"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    rejectPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Phone"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    missPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Phone"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    hangUpPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Phone"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    setDialRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialRule"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulatedMembers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
        };
    };
    getHeardBy: {
        parameters: {
            query: {
                /**
                 * @description Whose hearing is meant.
                 * @example +12025551111
                 */
                address: components["schemas"]["MemberAddress"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeardBy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
        };
    };
    countRings: {
        parameters: {
            query: {
                /**
                 * @description The phone.
                 * @example +14152225555
                 */
                to: components["schemas"]["MemberAddress"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
        };
    };
    listAssumptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assumptions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NoSimulator"];
        };
    };
    getPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description The cookie is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    watch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that does not end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
