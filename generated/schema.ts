// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.

export interface paths {
    "/v1/phlo/{phlo_id}/multi_party_call/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Multi-Party Call node's id, found in the node's configuration in the console. It names the node, not one of the calls
                 *     in it.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["node_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a multi-party call
         * @description Reads the Multi-Party Call node of a PHLO: its name, type and time of creation. It does not list the members of the
         *     live call; no public source describes an operation that does.
         */
        get: operations["getMultiPartyCall"];
        put?: never;
        /**
         * Add a user to a multi-party call, or transfer its caller
         * @description Sends one of the three actions that dial somebody. Each dials `to` on behalf of `trigger_source`:
         *
         *     - `call` adds `to` to the call.
         *     - `warm_transfer` lets the agent talk to `to` in private before the caller is added.
         *     - `cold_transfer` connects the caller to `to` directly and disconnects the agent.
         *
         *     None of them is idempotent: a second request dials a second time. If a request fails and the outcome is unknown, check
         *     the call before you retry.
         */
        post: operations["updateMultiPartyCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phlo/{phlo_id}/multi_party_call/{node_id}/members/{member_address}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Multi-Party Call node's id, found in the node's configuration in the console. It names the node, not one of the calls
                 *     in it.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["node_id"];
                /**
                 * @description The phone number or SIP endpoint address of the member, exactly as they joined: a member who joined as `+14152225555`
                 *     may not be found as `14152225555`.
                 * @example +14152223333
                 */
                member_address: components["parameters"]["member_address"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update one member of a multi-party call
         * @description Acts on the one member that the path names:
         *
         *     - `hold` and `unhold` put the member on hold and take them off. Try out who hears the music: Plivo's pages and its SDK
         *       disagree.
         *     - `mute` and `unmute` switch the member's microphone off and on.
         *     - `hangup` disconnects the member from the call.
         *     - `abort_transfer` cancels a transfer; `resume_call` completes a warm transfer.
         *     - `voicemail_drop` plays a voicemail. Name the customer.
         *
         *     Each action says whose address it takes. To act on several members, send one request for each.
         */
        post: operations["updateMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phlo/{phlo_id}/conference_bridge/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Conference Bridge node's id, found in the node's configuration in the console.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["conference_node_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a conference bridge
         * @description Reads the Conference Bridge node of a PHLO: its name, type and time of creation. It does not list the members.
         */
        get: operations["getConferenceBridge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phlo/{phlo_id}/conference_bridge/{node_id}/members/{member_address}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Conference Bridge node's id, found in the node's configuration in the console.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["conference_node_id"];
                /**
                 * @description The phone number or SIP endpoint address of the member, exactly as they joined: a member who joined as `+14152225555`
                 *     may not be found as `14152225555`.
                 * @example +14152223333
                 */
                member_address: components["parameters"]["member_address"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update one member of a conference bridge
         * @description Acts on the one member that the path names: `mute`, `unmute` or `hangup`. To act on several members, send one request for
         *     each.
         */
        post: operations["updateConferenceMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account/{auth_id}/phlo/{phlo_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's Auth ID, the same one that authenticates the request.
                 * @example MAXXXXXXXXXXXXXXXXXX
                 */
                auth_id: components["parameters"]["auth_id"];
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a PHLO
         * @description Starts the flow, which may place calls or send messages at once. Send the values that the PHLO's Start node asks for, or
         *     no body if it asks for none.
         *
         *     `api_id` of the response is the id of the run. A 2xx says that the run was started, not that it went on: `message` may
         *     say that the flow stopped at its first node.
         *
         *     Not idempotent: a second request runs the flow a second time.
         */
        post: operations["runPhlo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phlo/{phlo_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a PHLO
         * @description Reads the PHLO's name and time of creation. Use it to check the credentials and the id: it rings no phone.
         */
        get: operations["getPhlo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phlo/{phlo_id}/runs/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The run's id. It is the `api_id` of the response to running the PHLO.
                 * @example 7b6f8256-07c7-4d9a-bf2a-a2cd0f05d269
                 */
                run_id: components["parameters"]["run_id"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a run of a PHLO
         * @description Reads which calls, messages and recordings a run led to.
         */
        get: operations["getPhloRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Account/{auth_id}/Call/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's Auth ID, the same one that authenticates the request.
                 * @example MAXXXXXXXXXXXXXXXXXX
                 */
                auth_id: components["parameters"]["auth_id"];
            };
            cookie?: never;
        };
        /**
         * List the calls that are live or queued
         * @description Lists the ids of the account's calls that are live (ringing or in progress) or queued (not dialled yet), at most 20 at a
         *     time. This is the place to look after an unknown outcome.
         *
         *     **A hit says that the call exists. An empty list says nothing**: the call may be queued, or over. The filters
         *     `call_direction`, `from_number` and `to_number` belong to `live`; with `queued` only `limit` and `offset` are known.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Account/{auth_id}/Call/{call_uuid}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's Auth ID, the same one that authenticates the request.
                 * @example MAXXXXXXXXXXXXXXXXXX
                 */
                auth_id: components["parameters"]["auth_id"];
                /**
                 * @description The call's id, as the list of calls, a run of a PHLO or an event callback shows it.
                 * @example d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a
                 */
                call_uuid: components["parameters"]["call_uuid"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a call that is live or queued
         * @description Reads one call: who calls whom, and in which state the call is. A 404 says that no call with this id is live (or queued),
         *     not that there never was one.
         */
        get: operations["getCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member joined or left, as a GET
         * @description The same variables in the address. Whether Plivo sends a GET or a POST is not documented.
         */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description The variables, each as a parameter of its own.
                     * @example {
                     *       "event": "ConferenceEnter",
                     *       "to": "+14152225555"
                     *     }
                     */
                    variables?: components["schemas"]["EventCallback"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Taken. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * A member joined or left
         * @description What Plivo sends to the address under *Event Callbacks* in the PHLO's configuration, when somebody joins or leaves a
         *     multi-party call. A `ConferenceEnter` is the only sure answer to "did the phone ring, and was it answered?".
         *
         *     **Not documented**: whether it comes as a GET or a POST, as a form or as JSON, whether it carries Plivo's signature, and
         *     whether it is sent again when your server fails. Be ready for each; `plivo-phlo/webhooks` reads all of them.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The variables. Which of the two encodings is used is not documented. */
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["EventCallback"];
                    "application/json": components["schemas"]["EventCallback"];
                };
            };
            responses: {
                /** @description Taken. What Plivo does with another status is not documented. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Identifier
         * @description An id that Plivo gave. Plivo's examples are UUIDs; letters, digits and single hyphens are accepted.
         * @example e564a84a-7910-4447-b16f-65c541dd552c
         */
        Id: string;
        /**
         * Request id
         * Format: uuid
         * @description Plivo's id of the request. Quote it when you ask Plivo about the request.
         * @example 8c77b816-d621-4028-afc8-1aeab1d497a8
         */
        ApiId: string;
        /**
         * Name
         * @description The name given in the console.
         * @example assignment_mpc
         */
        Name: string;
        /**
         * Time of creation
         * @description Date and time with an offset from UTC, separated by a space, not a `T`.
         * @example 2018-11-03 19:32:33.240504+00:00
         */
        CreatedOn: string;
        /**
         * Multi-party call
         * @description A Multi-Party Call node of a PHLO. `api_id` may be missing.
         */
        MultiPartyCall: {
            api_id?: components["schemas"]["ApiId"];
            /** @description The node's id. */
            node_id: components["schemas"]["Id"];
            /** @description The id of the PHLO that the node belongs to. */
            phlo_id: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            /**
             * @description The kind of node.
             * @example multi_party_call
             */
            node_type?: string;
            created_on?: components["schemas"]["CreatedOn"];
        };
        /**
         * Failure
         * @description Why the request was rejected. Both fields may be missing.
         */
        Failure: {
            api_id?: components["schemas"]["ApiId"];
            /**
             * Error text
             * @description The reason in words.
             * @example to is a mandatory param.
             */
            error?: string;
        };
        /**
         * Address
         * @description A phone number, such as `+14152225555`, or a SIP endpoint address, such as `sip:agent@phone.plivo.com`.
         * @example +14152225555
         * @example 14152225555
         * @example sip:agent@phone.plivo.com
         */
        Address: string;
        /**
         * Role
         * @description The added user's role, `agent` or `customer`. `agent` if you leave it out.
         * @example agent
         * @enum {string}
         */
        Role: "agent" | "customer";
        /**
         * Multi-party call action
         * @description An action that dials somebody into the call.
         */
        MultiPartyCallUpdate: {
            /**
             * @description What to do on the call.
             * @example cold_transfer
             * @enum {string}
             */
            action: "call" | "warm_transfer" | "cold_transfer";
            /** @description The phone number or SIP endpoint address to dial. The user to add, or to transfer the caller to. */
            to: components["schemas"]["Address"];
            role?: components["schemas"]["Role"];
            /** @description The phone number or SIP endpoint address of the agent who initiates the action. */
            trigger_source: components["schemas"]["Address"];
        };
        /**
         * Action result
         * @description The response to an action.
         */
        ActionResult: {
            api_id: components["schemas"]["ApiId"];
            /**
             * Error text
             * @description Empty if the action was accepted. Treat text here as a failure, even with a 2xx.
             * @example
             */
            error?: string;
        };
        /**
         * Member action
         * @description An action on the member that the path names.
         */
        MemberUpdate: {
            /**
             * @description What to do with the member.
             * @example hold
             * @enum {string}
             */
            action: "hold" | "unhold" | "mute" | "unmute" | "hangup" | "abort_transfer" | "resume_call" | "voicemail_drop";
        };
        /**
         * Conference bridge
         * @description A Conference Bridge node of a PHLO. `api_id` may be missing.
         */
        ConferenceBridge: {
            api_id?: components["schemas"]["ApiId"];
            /** @description The node's id. */
            node_id: components["schemas"]["Id"];
            /** @description The id of the PHLO that the node belongs to. */
            phlo_id: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            /**
             * @description The kind of node. `conference`, or `conference_bridge` as in the path.
             * @example conference
             */
            node_type?: string;
            created_on?: components["schemas"]["CreatedOn"];
        };
        /**
         * Conference member action
         * @description An action on the conference member that the path names.
         */
        ConferenceMemberUpdate: {
            /**
             * @description What to do with the member.
             * @example mute
             * @enum {string}
             */
            action: "mute" | "unmute" | "hangup";
        };
        /**
         * Auth ID
         * @description The id of a Plivo account (`MA…`) or subaccount (`SA…`), as the console shows it.
         * @example MAXXXXXXXXXXXXXXXXXX
         */
        AuthId: string;
        /**
         * Run payload
         * @description A JSON object. Its keys are those that the PHLO's Start node defines; they are sent unchanged.
         * @example {
         *       "from": "+12025550000",
         *       "to": "+12025551111"
         *     }
         */
        RunPayload: {
            [key: string]: unknown;
        };
        /**
         * Run result
         * @description The response to running a PHLO.
         */
        RunResult: {
            /** @description The id of the run. Plivo also calls it `phlo_run_id`. */
            api_id: components["schemas"]["ApiId"];
            /** @description The id of the PHLO that was run. */
            phlo_id?: components["schemas"]["Id"];
            /** @description The id of the run, again. */
            phlo_run_id?: components["schemas"]["Id"];
            /**
             * @description What happened at the first node, in words that vary with the node. It may say that the run stopped there, even with a
             *     2xx.
             * @example b'Send SMS' - b'Send SMS_1' with phlo_run_uuid: 7b6f8256-07c7-4d9a-bf2a-a2cd0f05d269 executed with response: {}
             */
            message?: string;
            /**
             * Error text
             * @description Why the run failed. Treat text here as a failure, even with a 2xx.
             * @example
             */
            error?: string;
        };
        /**
         * PHLO
         * @description A call flow. `api_id` may be missing.
         */
        Phlo: {
            api_id?: components["schemas"]["ApiId"];
            /** @description The PHLO's id. */
            phlo_id: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            created_on?: components["schemas"]["CreatedOn"];
        };
        /**
         * PHLO run
         * @description What a run led to. Any field may be missing.
         */
        PhloRun: {
            api_id?: components["schemas"]["ApiId"];
            /** @description The PHLO's id. */
            phlo_id?: components["schemas"]["Id"];
            /** @description The run's id. */
            run_id?: components["schemas"]["Id"];
            /**
             * @description The ids of the calls that the run placed or took.
             * @example [
             *       "0c3f1d5e-52a0-4d0a-9c43-2d1d7a1c52b9"
             *     ]
             */
            call_uuids?: components["schemas"]["Id"][];
            /**
             * @description The ids of the messages that the run sent.
             * @example []
             */
            message_uuids?: components["schemas"]["Id"][];
            /**
             * @description The ids of the recordings that the run made.
             * @example []
             */
            recording_ids?: components["schemas"]["Id"][];
        };
        /**
         * Call state
         * @description Which calls are meant.
         * @example live
         * @enum {string}
         */
        CallState: "live" | "queued";
        /**
         * Call direction
         * @description Whether the account was called (`inbound`) or called somebody (`outbound`).
         * @example outbound
         * @enum {string}
         */
        CallDirection: "inbound" | "outbound";
        /**
         * Call list
         * @description The ids of the calls that match.
         */
        CallList: {
            api_id?: components["schemas"]["ApiId"];
            /**
             * @description The ids. Empty if none match, which does not prove that nobody was called.
             * @example [
             *       "d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a"
             *     ]
             */
            calls: components["schemas"]["Id"][];
        };
        /**
         * Live call
         * @description A call that is live or queued. Only `call_uuid` is certain to be there.
         */
        LiveCall: {
            api_id?: components["schemas"]["ApiId"];
            /** @description The call's id. */
            call_uuid: components["schemas"]["Id"];
            /**
             * @description The state of the call, such as `ringing` or `in-progress`.
             * @example in-progress
             */
            call_status?: string;
            /**
             * @description `inbound` or `outbound`.
             * @example outbound
             */
            direction?: string;
            /**
             * @description The calling number or SIP address, with or without `+`.
             * @example +14152223333
             */
            from?: string;
            /**
             * @description The called number or SIP address, with or without `+`.
             * @example 14152225555
             */
            to?: string;
            /**
             * @description The caller's name. May be empty.
             * @example
             */
            caller_name?: string;
            /** @description The id of the API request that placed the call. */
            request_uuid?: components["schemas"]["Id"];
            /**
             * @description When the call began, without an offset from UTC.
             * @example 2017-05-22 13:17:49.050872
             */
            session_start?: string;
        };
        /**
         * Event callback
         * @description The variables that a Multi-Party Call node sends when its call changes. Numbers are strings. Plivo's list is longer than the
         *     copy that this contract was written from: what is not named here is passed on.
         */
        EventCallback: {
            /**
             * Event
             * @description What happened last: `ConferenceEnter` (a member joined), `ConferenceExit` (a member left) or `Redirect`. Others may come; they are passed on.
             * @example ConferenceEnter
             */
            event?: string;
            /**
             * From
             * @description The phone number or SIP endpoint address that the call is made from.
             * @example +14152223333
             */
            from?: string;
            /**
             * To
             * @description The phone number or SIP endpoint address that is called.
             * @example +14152225555
             */
            to?: string;
            /**
             * Direction
             * @description `inbound` or `outbound`.
             * @example outbound
             */
            direction?: string;
            /**
             * Caller name
             * @description The name of whoever calls; by default the same as `from`.
             * @example +14152223333
             */
            caller_name?: string;
            /**
             * Call status
             * @description Plivo's page says that it is set to `in-progress`.
             * @example in-progress
             */
            call_status?: string;
            /**
             * Call UUID
             * @description Plivo's id of the call; the page says "of the incoming call".
             * @example 1d0f0c3c-6f2e-4c8b-9d57-0a5d5c0f3a11
             */
            call_uuid?: string;
            /**
             * Conference name
             * @description The name of the bridge on which the members talk.
             * @example agents
             */
            conference_name?: string;
            /**
             * Conference UUID
             * @description Plivo's id of the conference.
             * @example 7a3c7f2e-2f4b-4e1b-8a53-3b1f6c0d9e22
             */
            conference_uuid?: string;
            /**
             * Member id
             * @description Plivo's id of the member in the conference; each member has its own.
             * @example 8241
             */
            member_id?: string;
            /**
             * Bill rate
             * @description The price of the call for one unit.
             * @example 0.0065
             */
            bill_rate?: string;
            /**
             * Country of from
             * @description The country of `from`, two letters (ISO 3166-1 alpha-2).
             * @example US
             */
            from_iso2?: string;
            /**
             * Country of to
             * @description The country of `to`, two letters (ISO 3166-1 alpha-2).
             * @example US
             */
            to_iso2?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description A parameter is missing or invalid, or the body is not what the endpoint expects. The action was not performed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The Auth ID or the Auth Token is wrong. The action was not performed. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description PHLO is not enabled for the account, or the account is not verified. The action was not performed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The PHLO's id is wrong, or the PHLO is not deployed. The action was not performed. The body may be `{}`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint does not take this HTTP method. The action was not performed. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests. Wait before you retry, longer each time (exponential backoff). The action was not performed. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description A temporary failure at Plivo, see https://status.plivo.com. **It is unknown whether the action was performed**: check the
         *     call before you retry an action that dials.
         */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Accepted. */
        Changed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActionResult"];
            };
        };
        /** @description The run was started. */
        RunChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RunResult"];
            };
        };
        /** @description A parameter is missing or invalid. */
        CallsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The Auth ID or the Auth Token is wrong. */
        CallsUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No such account, or no call with this id is live (or queued). */
        CallsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The endpoint does not take this HTTP method. */
        CallsMethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests. An account may send 300 in 5 seconds. Wait before you retry. */
        CallsTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A failure at Plivo, see https://status.plivo.com. It is safe to retry. */
        CallsServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description The PHLO's id, listed on the console's PHLO page.
         * @example e564a84a-7910-4447-b16f-65c541dd552c
         */
        phlo_id: components["schemas"]["Id"];
        /**
         * @description The Multi-Party Call node's id, found in the node's configuration in the console. It names the node, not one of the calls
         *     in it.
         * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
         */
        node_id: components["schemas"]["Id"];
        /**
         * @description The phone number or SIP endpoint address of the member, exactly as they joined: a member who joined as `+14152225555`
         *     may not be found as `14152225555`.
         * @example +14152223333
         */
        member_address: components["schemas"]["Address"];
        /**
         * @description The Conference Bridge node's id, found in the node's configuration in the console.
         * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
         */
        conference_node_id: components["schemas"]["Id"];
        /**
         * @description The account's Auth ID, the same one that authenticates the request.
         * @example MAXXXXXXXXXXXXXXXXXX
         */
        auth_id: components["schemas"]["AuthId"];
        /**
         * @description The run's id. It is the `api_id` of the response to running the PHLO.
         * @example 7b6f8256-07c7-4d9a-bf2a-a2cd0f05d269
         */
        run_id: components["schemas"]["Id"];
        /**
         * @description `live` for calls that ring or are in progress, `queued` for calls that are not dialled yet.
         * @example live
         */
        status: components["schemas"]["CallState"];
        /**
         * @description Only calls in this direction, `inbound` or `outbound`. For live calls only.
         * @example outbound
         */
        call_direction: components["schemas"]["CallDirection"];
        /**
         * @description Only calls with this calling number or SIP address. Ask with and without `+`. For live calls only.
         * @example 14152223333
         */
        from_number: components["schemas"]["Address"];
        /**
         * @description Only calls with this called number or SIP address. Ask with and without `+`. For live calls only.
         * @example 14152225555
         */
        to_number: components["schemas"]["Address"];
        /**
         * @description How many ids to return at most, 1 to 20. 20 if you leave it out.
         * @example 20
         */
        limit: number;
        /**
         * @description How many ids to skip. 0 if you leave it out.
         * @example 0
         */
        offset: number;
        /**
         * @description The call's id, as the list of calls, a run of a PHLO or an event callback shows it.
         * @example d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a
         */
        call_uuid: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Id = components['schemas']['Id'];
export type ApiId = components['schemas']['ApiId'];
export type Name = components['schemas']['Name'];
export type CreatedOn = components['schemas']['CreatedOn'];
export type MultiPartyCall = components['schemas']['MultiPartyCall'];
export type Failure = components['schemas']['Failure'];
export type Address = components['schemas']['Address'];
export type Role = components['schemas']['Role'];
export type MultiPartyCallUpdate = components['schemas']['MultiPartyCallUpdate'];
export type ActionResult = components['schemas']['ActionResult'];
export type MemberUpdate = components['schemas']['MemberUpdate'];
export type ConferenceBridge = components['schemas']['ConferenceBridge'];
export type ConferenceMemberUpdate = components['schemas']['ConferenceMemberUpdate'];
export type AuthId = components['schemas']['AuthId'];
export type RunPayload = components['schemas']['RunPayload'];
export type RunResult = components['schemas']['RunResult'];
export type Phlo = components['schemas']['Phlo'];
export type PhloRun = components['schemas']['PhloRun'];
export type CallState = components['schemas']['CallState'];
export type CallDirection = components['schemas']['CallDirection'];
export type CallList = components['schemas']['CallList'];
export type LiveCall = components['schemas']['LiveCall'];
export type EventCallback = components['schemas']['EventCallback'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseChanged = components['responses']['Changed'];
export type ResponseRunChanged = components['responses']['RunChanged'];
export type ResponseCallsBadRequest = components['responses']['CallsBadRequest'];
export type ResponseCallsUnauthorized = components['responses']['CallsUnauthorized'];
export type ResponseCallsNotFound = components['responses']['CallsNotFound'];
export type ResponseCallsMethodNotAllowed = components['responses']['CallsMethodNotAllowed'];
export type ResponseCallsTooManyRequests = components['responses']['CallsTooManyRequests'];
export type ResponseCallsServerError = components['responses']['CallsServerError'];
export type ParameterPhloId = components['parameters']['phlo_id'];
export type ParameterNodeId = components['parameters']['node_id'];
export type ParameterMemberAddress = components['parameters']['member_address'];
export type ParameterConferenceNodeId = components['parameters']['conference_node_id'];
export type ParameterAuthId = components['parameters']['auth_id'];
export type ParameterRunId = components['parameters']['run_id'];
export type ParameterStatus = components['parameters']['status'];
export type ParameterCallDirection = components['parameters']['call_direction'];
export type ParameterFromNumber = components['parameters']['from_number'];
export type ParameterToNumber = components['parameters']['to_number'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterCallUuid = components['parameters']['call_uuid'];
export type $defs = Record<string, never>;
export interface operations {
    getMultiPartyCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Multi-Party Call node's id, found in the node's configuration in the console. It names the node, not one of the calls
                 *     in it.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["node_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MultiPartyCall"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateMultiPartyCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Multi-Party Call node's id, found in the node's configuration in the console. It names the node, not one of the calls
                 *     in it.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["node_id"];
            };
            cookie?: never;
        };
        /** @description The action, whom to dial, in which role, and on whose behalf. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiPartyCallUpdate"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description Accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            202: components["responses"]["Changed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Multi-Party Call node's id, found in the node's configuration in the console. It names the node, not one of the calls
                 *     in it.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["node_id"];
                /**
                 * @description The phone number or SIP endpoint address of the member, exactly as they joined: a member who joined as `+14152225555`
                 *     may not be found as `14152225555`.
                 * @example +14152223333
                 */
                member_address: components["parameters"]["member_address"];
            };
            cookie?: never;
        };
        /** @description The action, and no other field. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description Accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            202: components["responses"]["Changed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getConferenceBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Conference Bridge node's id, found in the node's configuration in the console.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["conference_node_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceBridge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateConferenceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The Conference Bridge node's id, found in the node's configuration in the console.
                 * @example b4b48fc2-f47a-4a93-97c3-749ed9a40fa8
                 */
                node_id: components["parameters"]["conference_node_id"];
                /**
                 * @description The phone number or SIP endpoint address of the member, exactly as they joined: a member who joined as `+14152225555`
                 *     may not be found as `14152225555`.
                 * @example +14152223333
                 */
                member_address: components["parameters"]["member_address"];
            };
            cookie?: never;
        };
        /** @description The action, and no other field. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConferenceMemberUpdate"];
            };
        };
        responses: {
            /** @description Accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            /** @description Accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
            };
            202: components["responses"]["Changed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    runPhlo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's Auth ID, the same one that authenticates the request.
                 * @example MAXXXXXXXXXXXXXXXXXX
                 */
                auth_id: components["parameters"]["auth_id"];
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
            };
            cookie?: never;
        };
        /** @description The values that the PHLO's Start node asks for. Leave the body out, or send `{}`, if it asks for none. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunPayload"];
            };
        };
        responses: {
            /** @description The run was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResult"];
                };
            };
            /** @description The run was started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResult"];
                };
            };
            202: components["responses"]["RunChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPhlo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PHLO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phlo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPhloRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The PHLO's id, listed on the console's PHLO page.
                 * @example e564a84a-7910-4447-b16f-65c541dd552c
                 */
                phlo_id: components["parameters"]["phlo_id"];
                /**
                 * @description The run's id. It is the `api_id` of the response to running the PHLO.
                 * @example 7b6f8256-07c7-4d9a-bf2a-a2cd0f05d269
                 */
                run_id: components["parameters"]["run_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhloRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listCalls: {
        parameters: {
            query: {
                /**
                 * @description `live` for calls that ring or are in progress, `queued` for calls that are not dialled yet.
                 * @example live
                 */
                status: components["parameters"]["status"];
                /**
                 * @description Only calls in this direction, `inbound` or `outbound`. For live calls only.
                 * @example outbound
                 */
                call_direction?: components["parameters"]["call_direction"];
                /**
                 * @description Only calls with this calling number or SIP address. Ask with and without `+`. For live calls only.
                 * @example 14152223333
                 */
                from_number?: components["parameters"]["from_number"];
                /**
                 * @description Only calls with this called number or SIP address. Ask with and without `+`. For live calls only.
                 * @example 14152225555
                 */
                to_number?: components["parameters"]["to_number"];
                /**
                 * @description How many ids to return at most, 1 to 20. 20 if you leave it out.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many ids to skip. 0 if you leave it out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's Auth ID, the same one that authenticates the request.
                 * @example MAXXXXXXXXXXXXXXXXXX
                 */
                auth_id: components["parameters"]["auth_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            400: components["responses"]["CallsBadRequest"];
            401: components["responses"]["CallsUnauthorized"];
            404: components["responses"]["CallsNotFound"];
            405: components["responses"]["CallsMethodNotAllowed"];
            429: components["responses"]["CallsTooManyRequests"];
            500: components["responses"]["CallsServerError"];
        };
    };
    getCall: {
        parameters: {
            query: {
                /**
                 * @description `live` for calls that ring or are in progress, `queued` for calls that are not dialled yet.
                 * @example live
                 */
                status: components["parameters"]["status"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's Auth ID, the same one that authenticates the request.
                 * @example MAXXXXXXXXXXXXXXXXXX
                 */
                auth_id: components["parameters"]["auth_id"];
                /**
                 * @description The call's id, as the list of calls, a run of a PHLO or an event callback shows it.
                 * @example d0a87a1a-b0e9-4ab2-ac07-c22ee87cd04a
                 */
                call_uuid: components["parameters"]["call_uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveCall"];
                };
            };
            400: components["responses"]["CallsBadRequest"];
            401: components["responses"]["CallsUnauthorized"];
            404: components["responses"]["CallsNotFound"];
            405: components["responses"]["CallsMethodNotAllowed"];
            429: components["responses"]["CallsTooManyRequests"];
            500: components["responses"]["CallsServerError"];
        };
    };
}
