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
var schema0 = validate52;
var formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var func1 = require_ucs2length().default;
var pattern3 = new RegExp("^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern3.test(data)) {
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
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[\\s\\S]*$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?[+-]\\d{2}:\\d{2}$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[a-z_]+$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate56(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate56(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_type !== void 0) {
      let data4 = data.node_type;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
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
      if (!validate61(data.created_on, { instancePath: instancePath + "/created_on", parentData: data, parentDataProperty: "created_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate61.errors);
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
validate53.evaluated = { "props": { "api_id": true, "node_id": true, "phlo_id": true, "name": true, "node_type": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": { "api_id": true, "node_id": true, "phlo_id": true, "name": true, "node_type": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
var schema1 = validate64;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api_id !== void 0) {
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
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
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": { "api_id": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate65.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate65.errors);
    errors = vErrors.length;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": { "api_id": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var schema2 = validate68;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
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
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": { "api_id": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "api_id": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var schema3 = validate72;
var schema30 = { "type": "object", "additionalProperties": false, "required": ["action", "to", "trigger_source"], "properties": { "action": { "type": "string", "enum": ["call", "warm_transfer", "cold_transfer"] }, "to": { "$ref": "Address" }, "role": { "$ref": "Role" }, "trigger_source": { "$ref": "Address" } } };
var pattern9 = new RegExp("^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) < 2) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern9.test(data)) {
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
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "string", "enum": ["agent", "customer"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        const err5 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema30.properties.action.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.length < 100 && vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate74(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      if (!validate76(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.trigger_source !== void 0) {
      if (!validate74(data.trigger_source, { instancePath: instancePath + "/trigger_source", parentData: data, parentDataProperty: "trigger_source", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate74.errors);
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
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate73.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate73.errors);
    errors = vErrors.length;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema4 = validate80;
var schema34 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "type": "string", "enum": ["hold", "unhold", "mute", "unmute", "hangup", "abort_transfer", "resume_call", "voicemail_drop"] } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
        const err3 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema34.properties.action.enum }, message: "must be equal to one of the allowed values" };
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
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate81.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate81.errors);
    errors = vErrors.length;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema5 = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate56(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_run_id !== void 0) {
      if (!validate56(data.phlo_run_id, { instancePath: instancePath + "/phlo_run_id", parentData: data, parentDataProperty: "phlo_run_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
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
        if (!pattern4.test(data4)) {
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "api_id": true, "phlo_id": true, "phlo_run_id": true, "message": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate84.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate84.errors);
    errors = vErrors.length;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": { "api_id": true, "phlo_id": true, "phlo_run_id": true, "message": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var schema6 = validate89;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate90.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate90.errors);
    errors = vErrors.length;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema7 = validate92;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate56(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.created_on !== void 0) {
      if (!validate61(data.created_on, { instancePath: instancePath + "/created_on", parentData: data, parentDataProperty: "created_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate61.errors);
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
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": { "api_id": true, "phlo_id": true, "name": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": { "api_id": true, "phlo_id": true, "name": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
var schema8 = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.api_id !== void 0) {
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate56(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate56(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
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
          if (!validate56(data3[i0], { instancePath: instancePath + "/call_uuids/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
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
          if (!validate56(data5[i1], { instancePath: instancePath + "/message_uuids/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
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
          if (!validate56(data7[i2], { instancePath: instancePath + "/recording_ids/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
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
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "api_id": true, "phlo_id": true, "run_id": true, "call_uuids": true, "message_uuids": true, "recording_ids": true }, "dynamicProps": false, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": { "api_id": true, "phlo_id": true, "run_id": true, "call_uuids": true, "message_uuids": true, "recording_ids": true }, "dynamicProps": false, "dynamicItems": false };

// validators:texts
var schema02 = validate522;
var func12 = require_ucs2length().default;
var pattern32 = new RegExp("^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$", "u");
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate532.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
    if (func12(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern32.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$" }, message: 'must match pattern "^[0-9A-Za-z]+(-[0-9A-Za-z]+)*$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
  }
  validate532.errors = vErrors;
  return errors === 0;
}
validate532.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate532(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate532(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
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
  validate522.errors = vErrors;
  return errors === 0;
}
validate522.evaluated = { "props": { "phlo_id": true, "node_id": true }, "dynamicProps": false, "dynamicItems": false };
var schema12 = validate562;
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate562.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  validate562.errors = vErrors;
  return errors === 0;
}
validate562.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = validate57;
var pattern42 = new RegExp("^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
    if (func12(data) < 2) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern42.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$" }, message: `must match pattern "^(\\+?[1-9][0-9]{1,14}|sip:[0-9A-Za-z._~!$&'()*+,;=-]+@[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?(:[0-9]{1,5})?)$"` };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate532(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
        errors = vErrors.length;
      }
    }
    if (data.node_id !== void 0) {
      if (!validate532(data.node_id, { instancePath: instancePath + "/node_id", parentData: data, parentDataProperty: "node_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
        errors = vErrors.length;
      }
    }
    if (data.member_address !== void 0) {
      if (!validate60(data.member_address, { instancePath: instancePath + "/member_address", parentData: data, parentDataProperty: "member_address", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate60.errors);
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
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": { "phlo_id": true, "node_id": true, "member_address": true }, "dynamicProps": false, "dynamicItems": false };
var schema33 = validate62;
var pattern52 = new RegExp("^[MS]A[0-9A-Z]{18}$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
    if (func12(data) > 20) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (func12(data) < 20) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (!pattern52.test(data)) {
      const err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[MS]A[0-9A-Z]{18}$" }, message: 'must match pattern "^[MS]A[0-9A-Z]{18}$"' };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.length < 100 && vErrors.push(err3);
      }
      errors++;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate63(data.auth_id, { instancePath: instancePath + "/auth_id", parentData: data, parentDataProperty: "auth_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.phlo_id !== void 0) {
      if (!validate532(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
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
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": { "auth_id": true, "phlo_id": true }, "dynamicProps": false, "dynamicItems": false };
var schema42 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate532(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
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
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": { "phlo_id": true }, "dynamicProps": false, "dynamicItems": false };
var schema52 = validate682;
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate682.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate532(data.phlo_id, { instancePath: instancePath + "/phlo_id", parentData: data, parentDataProperty: "phlo_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
        errors = vErrors.length;
      }
    }
    if (data.run_id !== void 0) {
      if (!validate532(data.run_id, { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate532.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate532.errors);
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
  validate682.errors = vErrors;
  return errors === 0;
}
validate682.evaluated = { "props": { "phlo_id": true, "run_id": true }, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var validators = {
  getMultiPartyCall: {
    path: schema02,
    query: schema12,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema0, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  updateMultiPartyCall: {
    path: schema02,
    query: schema12,
    body: schema3,
    bodyRequired: true,
    responses: { 200: schema2, 201: schema2, 202: schema2, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  updateMember: {
    path: schema22,
    query: schema12,
    body: schema4,
    bodyRequired: true,
    responses: { 200: schema2, 201: schema2, 202: schema2, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  runPhlo: {
    path: schema33,
    query: schema12,
    body: schema6,
    bodyRequired: false,
    responses: { 200: schema5, 201: schema5, 202: schema5, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  getPhlo: {
    path: schema42,
    query: schema12,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema7, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  getPhloRun: {
    path: schema52,
    query: schema12,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema8, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  }
};
export {
  validators
};
