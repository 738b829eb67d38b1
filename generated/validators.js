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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "api_id": true, "node_id": true, "phlo_id": true, "name": true, "node_type": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
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
validate83.evaluated = { "props": { "api_id": true, "node_id": true, "phlo_id": true, "name": true, "node_type": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
var schema6 = validate91;
var schema38 = { "type": "object", "additionalProperties": false, "required": ["action"], "properties": { "action": { "type": "string", "enum": ["mute", "unmute", "hangup"] } } };
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
        const err3 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: schema38.properties.action.enum }, message: "must be equal to one of the allowed values" };
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
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate92.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate92.errors);
    errors = vErrors.length;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema7 = validate94;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
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
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": { "api_id": true, "phlo_id": true, "phlo_run_id": true, "message": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate95.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate95.errors);
    errors = vErrors.length;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": { "api_id": true, "phlo_id": true, "phlo_run_id": true, "message": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var schema8 = validate100;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
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
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate101.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate101.errors);
    errors = vErrors.length;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema9 = validate103;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
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
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": { "api_id": true, "phlo_id": true, "name": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate104.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate104.errors);
    errors = vErrors.length;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": { "api_id": true, "phlo_id": true, "name": true, "created_on": true }, "dynamicProps": false, "dynamicItems": false };
var schema10 = validate110;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
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
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { "props": { "api_id": true, "phlo_id": true, "run_id": true, "call_uuids": true, "message_uuids": true, "recording_ids": true }, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate111.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate111.errors);
    errors = vErrors.length;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "props": { "api_id": true, "phlo_id": true, "run_id": true, "call_uuids": true, "message_uuids": true, "recording_ids": true }, "dynamicProps": false, "dynamicItems": false };
var schema11 = validate119;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
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
          if (!validate56(data1[i0], { instancePath: instancePath + "/calls/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
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
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": { "api_id": true, "calls": true }, "dynamicProps": false, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate120(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate120.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate120.errors);
    errors = vErrors.length;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": { "api_id": true, "calls": true }, "dynamicProps": false, "dynamicItems": false };
var schema12 = validate124;
var pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([+-]\\d{2}:\\d{2})?$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate54(data.api_id, { instancePath: instancePath + "/api_id", parentData: data, parentDataProperty: "api_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_uuid !== void 0) {
      if (!validate56(data.call_uuid, { instancePath: instancePath + "/call_uuid", parentData: data, parentDataProperty: "call_uuid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_status !== void 0) {
      let data2 = data.call_status;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
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
        if (!pattern4.test(data3)) {
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
        if (!pattern4.test(data4)) {
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
        if (!pattern4.test(data5)) {
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
        if (!pattern4.test(data6)) {
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
      if (!validate56(data.request_uuid, { instancePath: instancePath + "/request_uuid", parentData: data, parentDataProperty: "request_uuid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.session_start !== void 0) {
      let data8 = data.session_start;
      if (typeof data8 === "string") {
        if (!pattern18.test(data8)) {
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
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": { "api_id": true, "call_uuid": true, "call_status": true, "direction": true, "from": true, "to": true, "caller_name": true, "request_uuid": true, "session_start": true }, "dynamicProps": false, "dynamicItems": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate125.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate125.errors);
    errors = vErrors.length;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "props": { "api_id": true, "call_uuid": true, "call_status": true, "direction": true, "from": true, "to": true, "caller_name": true, "request_uuid": true, "session_start": true }, "dynamicProps": false, "dynamicItems": false };

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
var schema13 = validate562;
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
var schema62 = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
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
    if (data.auth_id !== void 0) {
      if (!validate63(data.auth_id, { instancePath: instancePath + "/auth_id", parentData: data, parentDataProperty: "auth_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate63.errors);
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": { "auth_id": true }, "dynamicProps": false, "dynamicItems": false };
var schema72 = validate732;
var schema302 = { "type": "string", "enum": ["live", "queued"] };
function validate742(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate742.evaluated;
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
  if (!(data === "live" || data === "queued")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema302.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate742.errors = vErrors;
  return errors === 0;
}
validate742.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema31 = { "type": "string", "enum": ["inbound", "outbound"] };
function validate762(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate762.evaluated;
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
  if (!(data === "inbound" || data === "outbound")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate762.errors = vErrors;
  return errors === 0;
}
validate762.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate732.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate742(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate742.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate742.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_direction !== void 0) {
      if (!validate762(data.call_direction, { instancePath: instancePath + "/call_direction", parentData: data, parentDataProperty: "call_direction", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate762.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate762.errors);
        errors = vErrors.length;
      }
    }
    if (data.from_number !== void 0) {
      if (!validate60(data.from_number, { instancePath: instancePath + "/from_number", parentData: data, parentDataProperty: "from_number", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.to_number !== void 0) {
      if (!validate60(data.to_number, { instancePath: instancePath + "/to_number", parentData: data, parentDataProperty: "to_number", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate60.errors);
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
  validate732.errors = vErrors;
  return errors === 0;
}
validate732.evaluated = { "props": { "status": true, "call_direction": true, "from_number": true, "to_number": true, "limit": true, "offset": true }, "dynamicProps": false, "dynamicItems": false };
var schema82 = validate802;
function validate802(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate802.evaluated;
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
      if (!validate63(data.auth_id, { instancePath: instancePath + "/auth_id", parentData: data, parentDataProperty: "auth_id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.call_uuid !== void 0) {
      if (!validate532(data.call_uuid, { instancePath: instancePath + "/call_uuid", parentData: data, parentDataProperty: "call_uuid", rootData, dynamicAnchors })) {
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
  validate802.errors = vErrors;
  return errors === 0;
}
validate802.evaluated = { "props": { "auth_id": true, "call_uuid": true }, "dynamicProps": false, "dynamicItems": false };
var schema92 = validate832;
function validate832(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate832.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      if (!validate742(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate742.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate742.errors);
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
  validate832.errors = vErrors;
  return errors === 0;
}
validate832.evaluated = { "props": { "status": true }, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var validators = {
  getMultiPartyCall: {
    path: schema02,
    query: schema13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema0, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  updateMultiPartyCall: {
    path: schema02,
    query: schema13,
    body: schema3,
    bodyRequired: true,
    responses: { 200: schema2, 201: schema2, 202: schema2, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  updateMember: {
    path: schema22,
    query: schema13,
    body: schema4,
    bodyRequired: true,
    responses: { 200: schema2, 201: schema2, 202: schema2, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  getConferenceBridge: {
    path: schema02,
    query: schema13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema5, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  updateConferenceMember: {
    path: schema22,
    query: schema13,
    body: schema6,
    bodyRequired: true,
    responses: { 200: schema2, 201: schema2, 202: schema2, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  runPhlo: {
    path: schema33,
    query: schema13,
    body: schema8,
    bodyRequired: false,
    responses: { 200: schema7, 201: schema7, 202: schema7, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  getPhlo: {
    path: schema42,
    query: schema13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema9, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  getPhloRun: {
    path: schema52,
    query: schema13,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema10, 400: schema1, 401: schema1, 403: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  listCalls: {
    path: schema62,
    query: schema72,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema11, 400: schema1, 401: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  },
  getCall: {
    path: schema82,
    query: schema92,
    body: void 0,
    bodyRequired: false,
    responses: { 200: schema12, 400: schema1, 401: schema1, 404: schema1, 405: schema1, 429: schema1, 500: schema1 }
  }
};
export {
  validators
};
