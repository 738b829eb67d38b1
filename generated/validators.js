// Generated from spec/ by `npm run generate`. Do not edit: change spec/ and run it again.
// Made with ajv, and holds parts of it: MIT License, Copyright (c) 2015-2021 Evgeny Poberezkin.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

// validators:bodies
var check0 = validate21;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$" }, message: 'must match pattern "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern1 = new RegExp("^[\\s\\S]*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern1.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?[+-]\\d{2}:\\d{2}$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?[+-]\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?[+-]\\d{2}:\\d{2}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^[a-z_]+$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.node_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.phlo_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate25(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate25(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate28(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_type !== void 0) {
      let data4 = data.node_type;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err2 = { instancePath: instancePath + "/node_type", schemaPath: "#/properties/node_type/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, message: 'must match pattern "^[a-z_]+$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/node_type", schemaPath: "#/properties/node_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.created_on !== void 0) {
      if (!validate30(data.created_on, { instancePath: instancePath + "/created_on", parentData: data, parentDataProperty: "created_on", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.length < 100 && vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var check1 = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err0 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.length < 100 && vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 100 && vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var check2 = validate37;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_id" }, message: "must have required property 'api_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern1.test(data1)) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.length < 100 && vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.length < 100 && vErrors.push(err3);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate38.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate38.errors);
    errors = vErrors.length;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var check3 = validate41;
var schema17 = { "type": "object", "additionalProperties": false, "required": ["action", "to", "trigger_source"], "properties": { "action": { "type": "string", "enum": ["call", "warm_transfer", "cold_transfer"] }, "to": { "$ref": "Address" }, "role": { "$ref": "Role" }, "trigger_source": { "$ref": "Address" } } };
var pattern6 = new RegExp("^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) < 2) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$" }, message: `must match pattern "^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$"` };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "string", "enum": ["agent", "customer"] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "agent" || data === "customer")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema19.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.trigger_source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trigger_source" }, message: "must have required property 'trigger_source'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action" || key0 === "to" || key0 === "role" || key0 === "trigger_source")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 20 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.length < 100 && vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "call" || data0 === "warm_transfer" || data0 === "cold_transfer")) {
        const err5 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema17.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.length < 100 && vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate43(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      if (!validate45(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.trigger_source !== void 0) {
      if (!validate43(data.trigger_source, { instancePath: instancePath + "/trigger_source", parentData: data, parentDataProperty: "trigger_source", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.length < 100 && vErrors.push(err6);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate42(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate42.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate42.errors);
    errors = vErrors.length;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var check4 = validate49;
var schema21 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "type": "string", "enum": ["hold", "unhold", "mute", "unmute", "hangup", "abort_transfer", "resume_call", "voicemail_drop"] } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "hold" || data0 === "unhold" || data0 === "mute" || data0 === "unmute" || data0 === "hangup" || data0 === "abort_transfer" || data0 === "resume_call" || data0 === "voicemail_drop")) {
        const err3 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema21.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.length < 100 && vErrors.push(err4);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate50.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate50.errors);
    errors = vErrors.length;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var check5 = validate52;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.node_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.phlo_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate25(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate25(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate28(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_type !== void 0) {
      let data4 = data.node_type;
      if (typeof data4 === "string") {
        if (!pattern2.test(data4)) {
          const err2 = { instancePath: instancePath + "/node_type", schemaPath: "#/properties/node_type/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, message: 'must match pattern "^[a-z_]+$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/node_type", schemaPath: "#/properties/node_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.created_on !== void 0) {
      if (!validate30(data.created_on, { instancePath: instancePath + "/created_on", parentData: data, parentDataProperty: "created_on", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.length < 100 && vErrors.push(err4);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var check6 = validate60;
var schema25 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "type": "string", "enum": ["mute", "unmute", "hangup"] } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.action === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "action")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data0 = data.action;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "mute" || data0 === "unmute" || data0 === "hangup")) {
        const err3 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema25.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.length < 100 && vErrors.push(err4);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var check7 = validate63;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_id" }, message: "must have required property 'api_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate25(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_run_id !== void 0) {
      if (!validate25(data.phlo_run_id, { instancePath: instancePath + "/phlo_run_id", parentData: data, parentDataProperty: "phlo_run_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (!pattern1.test(data3)) {
          const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.length < 100 && vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.length < 100 && vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.length < 100 && vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.length < 100 && vErrors.push(err5);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate64.errors);
    errors = vErrors.length;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var check8 = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var check9 = validate72;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phlo_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate25(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate28(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_on !== void 0) {
      if (!validate30(data.created_on, { instancePath: instancePath + "/created_on", parentData: data, parentDataProperty: "created_on", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate73.errors);
    errors = vErrors.length;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var check10 = validate79;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate25(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate25(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_uuids !== void 0) {
      let data3 = data.call_uuids;
      if (Array.isArray(data3)) {
        if (data3.length < 0) {
          const err0 = { instancePath: instancePath + "/call_uuids", schemaPath: "#/properties/call_uuids/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.length < 100 && vErrors.push(err0);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data3[i0], { instancePath: instancePath + "/call_uuids/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/call_uuids", schemaPath: "#/properties/call_uuids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 100 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.message_uuids !== void 0) {
      let data5 = data.message_uuids;
      if (Array.isArray(data5)) {
        if (data5.length < 0) {
          const err2 = { instancePath: instancePath + "/message_uuids", schemaPath: "#/properties/message_uuids/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate25(data5[i1], { instancePath: instancePath + "/message_uuids/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/message_uuids", schemaPath: "#/properties/message_uuids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.recording_ids !== void 0) {
      let data7 = data.recording_ids;
      if (Array.isArray(data7)) {
        if (data7.length < 0) {
          const err4 = { instancePath: instancePath + "/recording_ids", schemaPath: "#/properties/recording_ids/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.length < 100 && vErrors.push(err4);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate25(data7[i2], { instancePath: instancePath + "/recording_ids/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/recording_ids", schemaPath: "#/properties/recording_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.length < 100 && vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.length < 100 && vErrors.push(err6);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate80(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate80.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate80.errors);
    errors = vErrors.length;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var check11 = validate88;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.calls === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.calls !== void 0) {
      let data1 = data.calls;
      if (Array.isArray(data1)) {
        if (data1.length < 0) {
          const err1 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.length < 100 && vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate25(data1[i0], { instancePath: instancePath + "/calls/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.length < 100 && vErrors.push(err3);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var check12 = validate93;
var pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([+-]\\d{2}:\\d{2})?$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.call_uuid === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "call_uuid" }, message: "must have required property 'call_uuid'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.api_id !== void 0) {
      if (!validate23(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_uuid !== void 0) {
      if (!validate25(data.call_uuid, { instancePath: instancePath + "/call_uuid", parentData: data, parentDataProperty: "call_uuid", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_status !== void 0) {
      let data2 = data.call_status;
      if (typeof data2 === "string") {
        if (!pattern1.test(data2)) {
          const err1 = { instancePath: instancePath + "/call_status", schemaPath: "#/properties/call_status/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.length < 100 && vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/call_status", schemaPath: "#/properties/call_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.direction !== void 0) {
      let data3 = data.direction;
      if (typeof data3 === "string") {
        if (!pattern1.test(data3)) {
          const err3 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.length < 100 && vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.length < 100 && vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (typeof data4 === "string") {
        if (!pattern1.test(data4)) {
          const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.length < 100 && vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.length < 100 && vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data5 = data.to;
      if (typeof data5 === "string") {
        if (!pattern1.test(data5)) {
          const err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.length < 100 && vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.length < 100 && vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.caller_name !== void 0) {
      let data6 = data.caller_name;
      if (typeof data6 === "string") {
        if (!pattern1.test(data6)) {
          const err9 = { instancePath: instancePath + "/caller_name", schemaPath: "#/properties/caller_name/pattern", keyword: "pattern", params: { pattern: "^[\\s\\S]*$" }, message: 'must match pattern "^[\\s\\S]*$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.length < 100 && vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/caller_name", schemaPath: "#/properties/caller_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.request_uuid !== void 0) {
      if (!validate25(data.request_uuid, { instancePath: instancePath + "/request_uuid", parentData: data, parentDataProperty: "request_uuid", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.session_start !== void 0) {
      let data8 = data.session_start;
      if (typeof data8 === "string") {
        if (!pattern15.test(data8)) {
          const err11 = { instancePath: instancePath + "/session_start", schemaPath: "#/properties/session_start/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([+-]\\d{2}:\\d{2})?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([+-]\\d{2}:\\d{2})?$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.length < 100 && vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/session_start", schemaPath: "#/properties/session_start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.length < 100 && vErrors.push(err13);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate94.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate94.errors);
    errors = vErrors.length;
  }
  validate93.errors = vErrors;
  return errors === 0;
}

// validators:texts
var check02 = validate212;
var func22 = require_ucs2length().default;
var pattern02 = new RegExp("^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$", "u");
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 100 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (typeof data === "string") {
    if (func22(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern02.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$" }, message: 'must match pattern "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
  }
  validate222.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phlo_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.node_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.phlo_id !== void 0) {
      if (!validate222(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate222(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var check13 = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
var check22 = validate26;
var pattern12 = new RegExp("^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 100 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (typeof data === "string") {
    if (func22(data) < 2) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern12.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$" }, message: `must match pattern "^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$"` };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phlo_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.node_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.member_address === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "member_address" }, message: "must have required property 'member_address'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (data.phlo_id !== void 0) {
      if (!validate222(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate222(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.member_address !== void 0) {
      if (!validate29(data.member_address, { instancePath: instancePath + "/member_address", parentData: data, parentDataProperty: "member_address", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.length < 100 && vErrors.push(err3);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var check32 = validate31;
var pattern22 = new RegExp("^[MS]A[0-9A-Z]{18}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 100 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (typeof data === "string") {
    if (func22(data) > 20) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (func22(data) < 20) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern22.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[MS]A[0-9A-Z]{18}$" }, message: 'must match pattern "^[MS]A[0-9A-Z]{18}$"' };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.length < 100 && vErrors.push(err3);
      }
      errors++;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_id" }, message: "must have required property 'auth_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.phlo_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.auth_id !== void 0) {
      if (!validate32(data.auth_id, { instancePath: instancePath + "/auth_id", parentData: data, parentDataProperty: "auth_id", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate222(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var check42 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phlo_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.phlo_id !== void 0) {
      if (!validate222(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var check52 = validate372;
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phlo_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.run_id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" }, message: "must have required property 'run_id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.phlo_id !== void 0) {
      if (!validate222(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate222(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate372.errors = vErrors;
  return errors === 0;
}
var check62 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_id" }, message: "must have required property 'auth_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.auth_id !== void 0) {
      if (!validate32(data.auth_id, { instancePath: instancePath + "/auth_id", parentData: data, parentDataProperty: "auth_id", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var check72 = validate422;
var schema172 = { "type": "string", "enum": ["live", "queued"] };
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 100 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "live" || data === "queued")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema172.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate432.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "string", "enum": ["inbound", "outbound"] };
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 100 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "inbound" || data === "outbound")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate452.errors = vErrors;
  return errors === 0;
}
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.status !== void 0) {
      if (!validate432(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate432.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate432.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_direction !== void 0) {
      if (!validate452(data.call_direction, { instancePath: instancePath + "/call_direction", parentData: data, parentDataProperty: "call_direction", rootData })) {
        vErrors = vErrors === null ? validate452.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate452.errors);
        errors = vErrors.length;
      }
    }
    if (data.from_number !== void 0) {
      if (!validate29(data.from_number, { instancePath: instancePath + "/from_number", parentData: data, parentDataProperty: "from_number", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.to_number !== void 0) {
      if (!validate29(data.to_number, { instancePath: instancePath + "/to_number", parentData: data, parentDataProperty: "to_number", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.limit !== void 0) {
      let data4 = data.limit;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        let dataType0 = typeof data4;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 === "boolean" || data4 === null || dataType0 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
            coerced0 = +data4;
          } else {
            const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.length < 100 && vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data4 = coerced0;
          if (data !== void 0) {
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 20 || isNaN(data4)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.length < 100 && vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.offset !== void 0) {
      let data5 = data.offset;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        let dataType1 = typeof data5;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data5 === null || dataType1 === "string" && data5 && data5 == +data5 && !(data5 % 1)) {
            coerced1 = +data5;
          } else {
            const err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.length < 100 && vErrors.push(err4);
            }
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data5 = coerced1;
          if (data !== void 0) {
            data["offset"] = coerced1;
          }
        }
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err5 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.length < 100 && vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.length < 100 && vErrors.push(err6);
    }
    errors++;
  }
  validate422.errors = vErrors;
  return errors === 0;
}
var check82 = validate492;
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auth_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_id" }, message: "must have required property 'auth_id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.call_uuid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "call_uuid" }, message: "must have required property 'call_uuid'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.auth_id !== void 0) {
      if (!validate32(data.auth_id, { instancePath: instancePath + "/auth_id", parentData: data, parentDataProperty: "auth_id", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_uuid !== void 0) {
      if (!validate222(data.call_uuid, { instancePath: instancePath + "/call_uuid", parentData: data, parentDataProperty: "call_uuid", rootData })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.length < 100 && vErrors.push(err2);
    }
    errors++;
  }
  validate492.errors = vErrors;
  return errors === 0;
}
var check92 = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.status !== void 0) {
      if (!validate432(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate432.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate432.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate522.errors = vErrors;
  return errors === 0;
}

// <stdin>
var validators = {
  getMultiPartyCall: {
    path: check02,
    query: check13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check0, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  updateMultiPartyCall: {
    path: check02,
    query: check13,
    body: check3,
    bodyRequired: true,
    responses: { 200: check2, 201: check2, 202: check2, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  updateMember: {
    path: check22,
    query: check13,
    body: check4,
    bodyRequired: true,
    responses: { 200: check2, 201: check2, 202: check2, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  getConferenceBridge: {
    path: check02,
    query: check13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check5, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  updateConferenceMember: {
    path: check22,
    query: check13,
    body: check6,
    bodyRequired: true,
    responses: { 200: check2, 201: check2, 202: check2, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  runPhlo: {
    path: check32,
    query: check13,
    body: check8,
    bodyRequired: false,
    responses: { 200: check7, 201: check7, 202: check7, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  getPhlo: {
    path: check42,
    query: check13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check9, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  getPhloRun: {
    path: check52,
    query: check13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check10, 400: check1, 401: check1, 403: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  listCalls: {
    path: check62,
    query: check72,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check11, 400: check1, 401: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  },
  getCall: {
    path: check82,
    query: check92,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check12, 400: check1, 401: check1, 404: check1, 405: check1, 429: check1, 500: check1 }
  }
};
export {
  validators
};
