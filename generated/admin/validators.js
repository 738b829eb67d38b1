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
var func2 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
      if ("ok" !== data0) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ok" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.length < 100 && vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
var check1 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      if (typeof data.error !== "string") {
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
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var check2 = validate27;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 599 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data < 200 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.location === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.location !== void 0) {
      let data0 = data.location;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/location/" + i0, schemaPath: "#/properties/location/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.length < 100 && vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate36.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.time === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.duration_ms === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_ms" }, message: "must have required property 'duration_ms'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (data.method === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.length < 100 && vErrors.push(err3);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.length < 100 && vErrors.push(err4);
      }
      errors++;
    }
    if (data.parameters === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameters" }, message: "must have required property 'parameters'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.length < 100 && vErrors.push(err5);
      }
      errors++;
    }
    if (data.query === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.length < 100 && vErrors.push(err6);
      }
      errors++;
    }
    if (data.headers === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.length < 100 && vErrors.push(err7);
      }
      errors++;
    }
    if (data.violations === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violations" }, message: "must have required property 'violations'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.length < 100 && vErrors.push(err8);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (!validate30(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.time !== void 0) {
      let data1 = data.time;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err9 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.length < 100 && vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.duration_ms !== void 0) {
      let data2 = data.duration_ms;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.length < 100 && vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/duration_ms", schemaPath: "#/properties/duration_ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        const err13 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      if (typeof data.target !== "string") {
        const err14 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.length < 100 && vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if (!validate32(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      if (typeof data.action !== "string") {
        const err15 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.length < 100 && vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key0 in data7) {
          if (typeof data7[key0] !== "string") {
            const err16 = { instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.length < 100 && vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.length < 100 && vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data9 = data.query;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
      } else {
        const err18 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.length < 100 && vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data10 = data.headers;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (typeof data10[key1] !== "string") {
            const err19 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.length < 100 && vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.length < 100 && vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.body_truncated !== void 0) {
      if (typeof data.body_truncated !== "boolean") {
        const err21 = { instancePath: instancePath + "/body_truncated", schemaPath: "#/properties/body_truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.length < 100 && vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate34(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.violations !== void 0) {
      let data14 = data.violations;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate36(data14[i0], { instancePath: instancePath + "/violations/" + i0, parentData: data14, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.length < 100 && vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.rejection !== void 0) {
      if (typeof data.rejection !== "string") {
        const err23 = { instancePath: instancePath + "/rejection", schemaPath: "#/properties/rejection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.length < 100 && vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.length < 100 && vErrors.push(err24);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.requests !== void 0) {
      let data0 = data.requests;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate29(data0[i0], { instancePath: instancePath + "/requests/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate28.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var check3 = validate40;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 100 && vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
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
  validate41.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate41.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate41.errors);
    errors = vErrors.length;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var check4 = validate43;
var schema21 = { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer", "minimum": 1 }, "status": { "$ref": "Status" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "body": {}, "delay": { "type": "number" }, "drop": { "type": "string", "enum": ["before", "during"] }, "executed": { "type": "boolean" }, "times": { "oneOf": [{ "type": "integer", "minimum": 1, "description": "So many requests." }, { "type": "string", "const": "unlimited", "description": "Every request, until a reset." }] }, "when": { "$ref": "FaultFilter" } } };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.length < 100 && vErrors.push(err1);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "operation" || key0 === "action" || key0 === "member")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 20 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      if (!validate32(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      if (!validate49(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.member !== void 0) {
      if (!validate51(data.member, { instancePath: instancePath + "/member", parentData: data, parentDataProperty: "member", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate51.errors);
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
  validate47.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 100 && vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      if (!validate34(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.headers !== void 0) {
      let data2 = data.headers;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2) {
          if (typeof data2[key0] !== "string") {
            const err3 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.length < 100 && vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.length < 100 && vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data4 = data.delay;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err5 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.length < 100 && vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data5 = data.drop;
      if (typeof data5 !== "string") {
        const err6 = { instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.length < 100 && vErrors.push(err6);
        }
        errors++;
      }
      if (!(data5 === "before" || data5 === "during")) {
        const err7 = { instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/enum", keyword: "enum", params: { allowedValues: schema21.properties.drop.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.length < 100 && vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.executed !== void 0) {
      if (typeof data.executed !== "boolean") {
        const err8 = { instancePath: instancePath + "/executed", schemaPath: "#/properties/executed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.length < 100 && vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data7 = data.times;
      const _errs16 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs17 = errors;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.length < 100 && vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.length < 100 && vErrors.push(err10);
          }
          errors++;
        }
      }
      var _valid0 = _errs17 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs19 = errors;
      if (typeof data7 !== "string") {
        const err11 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.length < 100 && vErrors.push(err11);
        }
        errors++;
      }
      if ("unlimited" !== data7) {
        const err12 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/1/const", keyword: "const", params: { allowedValue: "unlimited" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err13 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.when !== void 0) {
      if (!validate47(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.length < 100 && vErrors.push(err14);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.faults === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.faults !== void 0) {
      let data0 = data.faults;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data0[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate44.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate44.errors);
    errors = vErrors.length;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var check5 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate45.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate45.errors);
    errors = vErrors.length;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var check6 = validate58;
var schema27 = { "type": "object", "additionalProperties": false, "properties": { "status": { "$ref": "Status" }, "headers": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[\\t -~\\u0080-\\u00ff]*$" } }, "body": {}, "delay": { "type": "number", "minimum": 0, "maximum": 2147483647 }, "drop": { "type": "string", "enum": ["before", "during"] }, "executed": { "type": "boolean" }, "times": { "oneOf": [{ "type": "integer", "minimum": 1, "description": "So many requests." }, { "type": "string", "const": "unlimited", "description": "Every request, until a reset." }] }, "when": { "$ref": "FaultFilter" } } };
var pattern1 = new RegExp("^[\\t -~\\u0080-\\u00ff]*$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "status" || key0 === "headers" || key0 === "body" || key0 === "delay" || key0 === "drop" || key0 === "executed" || key0 === "times" || key0 === "when")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.length < 20 && vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate34(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.headers !== void 0) {
      let data1 = data.headers;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 === "string") {
            if (!pattern1.test(data2)) {
              const err1 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\t -~\\u0080-\\u00ff]*$" }, message: 'must match pattern "^[\\t -~\\u0080-\\u00ff]*$"' };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.length < 100 && vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.length < 100 && vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data3 = data.delay;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err4 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.length < 100 && vErrors.push(err4);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.length < 100 && vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.length < 100 && vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.drop !== void 0) {
      let data4 = data.drop;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.length < 100 && vErrors.push(err7);
        }
        errors++;
      }
      if (!(data4 === "before" || data4 === "during")) {
        const err8 = { instancePath: instancePath + "/drop", schemaPath: "#/properties/drop/enum", keyword: "enum", params: { allowedValues: schema27.properties.drop.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.length < 100 && vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.executed !== void 0) {
      if (typeof data.executed !== "boolean") {
        const err9 = { instancePath: instancePath + "/executed", schemaPath: "#/properties/executed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.length < 100 && vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data6 = data.times;
      const _errs15 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs16 = errors;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err10 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.length < 100 && vErrors.push(err11);
          }
          errors++;
        }
      }
      var _valid0 = _errs16 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs18 = errors;
      if (typeof data6 !== "string") {
        const err12 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
      if ("unlimited" !== data6) {
        const err13 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf/1/const", keyword: "const", params: { allowedValue: "unlimited" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs18 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err14 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.length < 100 && vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.when !== void 0) {
      if (!validate47(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.length < 100 && vErrors.push(err15);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var check7 = validate63;
var schema29 = { "type": "object", "additionalProperties": false, "required": ["address"], "properties": { "address": { "$ref": "MemberAddress" }, "role": { "type": "string", "enum": ["agent", "customer"] }, "phlo_id": { "type": "string", "minLength": 1 }, "node_id": { "type": "string", "minLength": 1 } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "address" || key0 === "role" || key0 === "phlo_id" || key0 === "node_id")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate51(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.length < 100 && vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "agent" || data1 === "customer")) {
        const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema29.properties.role.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.length < 100 && vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.phlo_id !== void 0) {
      let data2 = data.phlo_id;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err4 = { instancePath: instancePath + "/phlo_id", schemaPath: "#/properties/phlo_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.length < 100 && vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/phlo_id", schemaPath: "#/properties/phlo_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.length < 100 && vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.node_id !== void 0) {
      let data3 = data.node_id;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err6 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.length < 100 && vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.length < 100 && vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.length < 100 && vErrors.push(err8);
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
var check8 = validate67;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "address")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate51(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate51.errors);
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
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate68.errors);
    errors = vErrors.length;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var check9 = validate71;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "address" || key0 === "answersAfter" || key0 === "busyAfter" || key0 === "noAnswerAfter" || key0 === "queuedFor" || key0 === "hangsUpAfter")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (!validate51(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.answersAfter !== void 0) {
      let data1 = data.answersAfter;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/answersAfter", schemaPath: "#/properties/answersAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/answersAfter", schemaPath: "#/properties/answersAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.length < 100 && vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/answersAfter", schemaPath: "#/properties/answersAfter/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.length < 100 && vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.busyAfter !== void 0) {
      let data2 = data.busyAfter;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/busyAfter", schemaPath: "#/properties/busyAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.length < 100 && vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/busyAfter", schemaPath: "#/properties/busyAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.length < 100 && vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/busyAfter", schemaPath: "#/properties/busyAfter/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.length < 100 && vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.noAnswerAfter !== void 0) {
      let data3 = data.noAnswerAfter;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/noAnswerAfter", schemaPath: "#/properties/noAnswerAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.length < 100 && vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/noAnswerAfter", schemaPath: "#/properties/noAnswerAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.length < 100 && vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/noAnswerAfter", schemaPath: "#/properties/noAnswerAfter/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.queuedFor !== void 0) {
      let data4 = data.queuedFor;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/queuedFor", schemaPath: "#/properties/queuedFor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.length < 100 && vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/queuedFor", schemaPath: "#/properties/queuedFor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.length < 100 && vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/queuedFor", schemaPath: "#/properties/queuedFor/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.hangsUpAfter !== void 0) {
      let data5 = data.hangsUpAfter;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/hangsUpAfter", schemaPath: "#/properties/hangsUpAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.length < 100 && vErrors.push(err14);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/hangsUpAfter", schemaPath: "#/properties/hangsUpAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.length < 100 && vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/hangsUpAfter", schemaPath: "#/properties/hangsUpAfter/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.length < 100 && vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.length < 100 && vErrors.push(err17);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate72(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate72.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate72.errors);
    errors = vErrors.length;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var check10 = validate75;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ms === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.ms !== void 0) {
      let data0 = data.ms;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2147483647 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.length < 100 && vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
  validate76.errors = vErrors;
  return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate76.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate76.errors);
    errors = vErrors.length;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var check11 = validate78;
var schema38 = { "type": "object", "required": ["phlo_id", "node_id", "address", "role", "state", "room", "held", "muted", "hears", "call_uuid"], "properties": { "phlo_id": { "type": "string" }, "node_id": { "type": "string" }, "address": { "type": "string" }, "role": { "type": "string" }, "state": { "type": "string", "enum": ["queued", "ringing", "joined", "left"] }, "room": { "type": "string" }, "held": { "type": "boolean" }, "muted": { "type": "boolean" }, "hears": { "type": "array", "items": { "type": "string" } }, "sound": { "type": "string", "enum": ["music", "recording", "nothing"] }, "call_uuid": { "type": "string" } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.address === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (data.role === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.length < 100 && vErrors.push(err3);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.length < 100 && vErrors.push(err4);
      }
      errors++;
    }
    if (data.room === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "room" }, message: "must have required property 'room'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.length < 100 && vErrors.push(err5);
      }
      errors++;
    }
    if (data.held === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "held" }, message: "must have required property 'held'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.length < 100 && vErrors.push(err6);
      }
      errors++;
    }
    if (data.muted === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "muted" }, message: "must have required property 'muted'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.length < 100 && vErrors.push(err7);
      }
      errors++;
    }
    if (data.hears === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hears" }, message: "must have required property 'hears'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.length < 100 && vErrors.push(err8);
      }
      errors++;
    }
    if (data.call_uuid === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "call_uuid" }, message: "must have required property 'call_uuid'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.length < 100 && vErrors.push(err9);
      }
      errors++;
    }
    if (data.phlo_id !== void 0) {
      if (typeof data.phlo_id !== "string") {
        const err10 = { instancePath: instancePath + "/phlo_id", schemaPath: "#/properties/phlo_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.node_id !== void 0) {
      if (typeof data.node_id !== "string") {
        const err11 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.length < 100 && vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (typeof data.address !== "string") {
        const err12 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        const err13 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 !== "string") {
        const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.length < 100 && vErrors.push(err14);
        }
        errors++;
      }
      if (!(data4 === "queued" || data4 === "ringing" || data4 === "joined" || data4 === "left")) {
        const err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema38.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.length < 100 && vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.room !== void 0) {
      if (typeof data.room !== "string") {
        const err16 = { instancePath: instancePath + "/room", schemaPath: "#/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.length < 100 && vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.held !== void 0) {
      if (typeof data.held !== "boolean") {
        const err17 = { instancePath: instancePath + "/held", schemaPath: "#/properties/held/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.length < 100 && vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.muted !== void 0) {
      if (typeof data.muted !== "boolean") {
        const err18 = { instancePath: instancePath + "/muted", schemaPath: "#/properties/muted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.length < 100 && vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.hears !== void 0) {
      let data8 = data.hears;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data8[i0] !== "string") {
            const err19 = { instancePath: instancePath + "/hears/" + i0, schemaPath: "#/properties/hears/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.length < 100 && vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/hears", schemaPath: "#/properties/hears/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.length < 100 && vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.sound !== void 0) {
      let data10 = data.sound;
      if (typeof data10 !== "string") {
        const err21 = { instancePath: instancePath + "/sound", schemaPath: "#/properties/sound/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.length < 100 && vErrors.push(err21);
        }
        errors++;
      }
      if (!(data10 === "music" || data10 === "recording" || data10 === "nothing")) {
        const err22 = { instancePath: instancePath + "/sound", schemaPath: "#/properties/sound/enum", keyword: "enum", params: { allowedValues: schema38.properties.sound.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.length < 100 && vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.call_uuid !== void 0) {
      if (typeof data.call_uuid !== "string") {
        const err23 = { instancePath: instancePath + "/call_uuid", schemaPath: "#/properties/call_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.length < 100 && vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.length < 100 && vErrors.push(err24);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.members === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "members" }, message: "must have required property 'members'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.members !== void 0) {
      let data0 = data.members;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate80(data0[i0], { instancePath: instancePath + "/members/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate80.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate79.errors = vErrors;
  return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate79.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate79.errors);
    errors = vErrors.length;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var check12 = validate83;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.addresses === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addresses" }, message: "must have required property 'addresses'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.addresses !== void 0) {
      let data0 = data.addresses;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/properties/addresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.length < 100 && vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate84.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate84.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate84.errors);
    errors = vErrors.length;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var check13 = validate86;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rings === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rings" }, message: "must have required property 'rings'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.rings !== void 0) {
      let data0 = data.rings;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/rings", schemaPath: "#/properties/rings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 100 && vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/rings", schemaPath: "#/properties/rings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.length < 100 && vErrors.push(err2);
          }
          errors++;
        }
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
  validate87.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var check14 = validate89;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.phlo_id === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phlo_id" }, message: "must have required property 'phlo_id'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (data.node_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node_id" }, message: "must have required property 'node_id'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.length < 100 && vErrors.push(err3);
      }
      errors++;
    }
    if (data.what === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.length < 100 && vErrors.push(err4);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.length < 100 && vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data1 = data.at;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.length < 100 && vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.phlo_id !== void 0) {
      if (typeof data.phlo_id !== "string") {
        const err7 = { instancePath: instancePath + "/phlo_id", schemaPath: "#/properties/phlo_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.length < 100 && vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.node_id !== void 0) {
      if (typeof data.node_id !== "string") {
        const err8 = { instancePath: instancePath + "/node_id", schemaPath: "#/properties/node_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.length < 100 && vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.what !== void 0) {
      if (typeof data.what !== "string") {
        const err9 = { instancePath: instancePath + "/what", schemaPath: "#/properties/what/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.length < 100 && vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      if (typeof data.address !== "string") {
        const err10 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.detail !== void 0) {
      if (typeof data.detail !== "string") {
        const err11 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.length < 100 && vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      let data7 = data.cause;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err12 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.assumption !== void 0) {
      if (typeof data.assumption !== "string") {
        const err14 = { instancePath: instancePath + "/assumption", schemaPath: "#/properties/assumption/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.length < 100 && vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.length < 100 && vErrors.push(err15);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeline === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeline" }, message: "must have required property 'timeline'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.timeline !== void 0) {
      let data0 = data.timeline;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate91(data0[i0], { instancePath: instancePath + "/timeline/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate90.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate90.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate90.errors);
    errors = vErrors.length;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var check15 = validate94;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.question === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "question" }, message: "must have required property 'question'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data.default === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "default" }, message: "must have required property 'default'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.length < 100 && vErrors.push(err3);
      }
      errors++;
    }
    if (data.values === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.length < 100 && vErrors.push(err4);
      }
      errors++;
    }
    if (data.missing === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.length < 100 && vErrors.push(err5);
      }
      errors++;
    }
    if (data.used === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.length < 100 && vErrors.push(err6);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.length < 100 && vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.question !== void 0) {
      if (typeof data.question !== "string") {
        const err8 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.length < 100 && vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.default !== void 0) {
      if (typeof data.default !== "string") {
        const err9 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.length < 100 && vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.length < 100 && vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          if (typeof data4[key0] !== "string") {
            const err11 = { instancePath: instancePath + "/values/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/values/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.length < 100 && vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.length < 100 && vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.missing !== void 0) {
      if (typeof data.missing !== "string") {
        const err13 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.length < 100 && vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.used !== void 0) {
      if (typeof data.used !== "boolean") {
        const err14 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.length < 100 && vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.length < 100 && vErrors.push(err15);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assumptions === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assumptions" }, message: "must have required property 'assumptions'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.assumptions !== void 0) {
      let data0 = data.assumptions;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate96(data0[i0], { instancePath: instancePath + "/assumptions/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate96.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate95.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate95.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate95.errors);
    errors = vErrors.length;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var check16 = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "token")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.length < 20 && vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      if (typeof data.token !== "string") {
        const err2 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate100.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate100.errors);
    errors = vErrors.length;
  }
  validate99.errors = vErrors;
  return errors === 0;
}

// validators:texts
var check02 = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate212.errors = vErrors;
  return errors === 0;
}
var check17 = validate222;
var func22 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  }
  validate252.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
  if (typeof data == "number" && isFinite(data)) {
    if (data > 599 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
    if (data < 200 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.length < 100 && vErrors.push(err2);
      }
      errors++;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  }
  validate292.errors = vErrors;
  return errors === 0;
}
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1)) {
        coerced0 = +data;
      } else {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.length < 100 && vErrors.push(err1);
      }
      errors++;
    }
  }
  validate322.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation !== void 0) {
      if (!validate23(data.operation, { instancePath: instancePath + "/operation", parentData: data, parentDataProperty: "operation", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      if (!validate252(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData })) {
        vErrors = vErrors === null ? validate252.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate272(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate272.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.member !== void 0) {
      if (!validate292(data.member, { instancePath: instancePath + "/member", parentData: data, parentDataProperty: "member", rootData })) {
        vErrors = vErrors === null ? validate292.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate292(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate292.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate292.errors);
        errors = vErrors.length;
      }
    }
    if (data.since !== void 0) {
      if (!validate322(data.since, { instancePath: instancePath + "/since", parentData: data, parentDataProperty: "since", rootData })) {
        vErrors = vErrors === null ? validate322.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate322.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.length < 100 && vErrors.push(err0);
    }
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
var check22 = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.address !== void 0) {
      if (!validate292(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData })) {
        vErrors = vErrors === null ? validate292.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate292.errors);
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
  validate342.errors = vErrors;
  return errors === 0;
}
var check32 = validate362;
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.length < 100 && vErrors.push(err0);
      }
      errors++;
    }
    if (data.to !== void 0) {
      if (!validate292(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate292.errors : vErrors.length >= 100 ? vErrors : vErrors.concat(validate292.errors);
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
  validate362.errors = vErrors;
  return errors === 0;
}

// <stdin>
var validators = {
  getHealth: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check0, 400: check1, 401: check1, 403: check1 }
  },
  listRequests: {
    path: check02,
    query: check17,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check2, 400: check1, 401: check1, 403: check1 }
  },
  deleteRequests: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 400: check1, 401: check1, 403: check1, 415: check1 }
  },
  countRequests: {
    path: check02,
    query: check17,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check3, 400: check1, 401: check1, 403: check1 }
  },
  listFaults: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check4, 400: check1, 401: check1, 403: check1 }
  },
  createFault: {
    path: check02,
    query: check02,
    body: check6,
    bodyRequired: true,
    responses: { 201: check5, 400: check1, 401: check1, 403: check1, 415: check1 }
  },
  deleteFaults: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 400: check1, 401: check1, 403: check1, 415: check1 }
  },
  reset: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 400: check1, 401: check1, 403: check1, 415: check1 }
  },
  joinCall: {
    path: check02,
    query: check02,
    body: check7,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  answerPhone: {
    path: check02,
    query: check02,
    body: check8,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  rejectPhone: {
    path: check02,
    query: check02,
    body: check8,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  missPhone: {
    path: check02,
    query: check02,
    body: check8,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  hangUpPhone: {
    path: check02,
    query: check02,
    body: check8,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  setDialRule: {
    path: check02,
    query: check02,
    body: check9,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  advanceClock: {
    path: check02,
    query: check02,
    body: check10,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 409: check1, 415: check1 }
  },
  listMembers: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check11, 400: check1, 401: check1, 403: check1, 409: check1 }
  },
  getHeardBy: {
    path: check02,
    query: check22,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check12, 400: check1, 401: check1, 403: check1, 409: check1 }
  },
  countRings: {
    path: check02,
    query: check32,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check13, 400: check1, 401: check1, 403: check1, 409: check1 }
  },
  getTimeline: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check14, 400: check1, 401: check1, 403: check1, 409: check1 }
  },
  listAssumptions: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 200: check15, 400: check1, 401: check1, 403: check1, 409: check1 }
  },
  getPage: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 400: check1, 403: check1 }
  },
  login: {
    path: check02,
    query: check02,
    body: check16,
    bodyRequired: true,
    responses: { 400: check1, 401: check1, 403: check1, 415: check1 }
  },
  watch: {
    path: check02,
    query: check02,
    body: void 0,
    bodyRequired: false,
    responses: { 400: check1, 401: check1, 403: check1 }
  }
};
export {
  validators
};
