// Generated from schemas/plan.schema.json by src/build/generate.ts.
"use strict";
exports.roots_plan = validate18;
const schema7 = { type: "object", required: ["gtm", "kind", "id", "name", "period"], properties: { $schema: {}, gtm: {}, kind: {}, id: {}, name: {}, status: {}, version: {}, company: {}, summary: {}, extends: {}, include: {}, period: {}, currency: {}, fx: {}, locale: {}, timezone: {}, fiscal_year_start: {}, fiscal_year_named_by: {}, market_model: {}, motion: {}, calendar: {}, owner: {}, stance: {}, teams: {}, roles: {}, offerings: {}, goals: {}, segments: {}, personas: {}, positioning: {}, lifecycle: {}, handoffs: {}, scoring: {}, funnel: {}, campaigns: {}, capacity: {}, playbooks: {}, processes: {}, kpis: {}, budget: {}, economics: {}, responsibilities: {}, collaboration: {}, tools: {}, links: {}, lint: {} }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u");
function validate18(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++), data.period === void 0 && (vErrors = fault(vErrors, instancePath, "required", "period"), errors++);
    for (const key0 in data)
      func2.call(schema7.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate18.errors = vErrors, errors === 0;
}
exports.roots_part = validate19;
const schema8 = { type: "object", required: ["gtm", "kind"], properties: { $schema: {}, gtm: {}, kind: {}, calendar: {}, stance: {}, teams: {}, roles: {}, offerings: {}, goals: {}, segments: {}, personas: {}, positioning: {}, lifecycle: {}, handoffs: {}, scoring: {}, funnel: {}, campaigns: {}, capacity: {}, playbooks: {}, processes: {}, kpis: {}, budget: {}, economics: {}, responsibilities: {}, collaboration: {}, tools: {}, links: {}, lint: {} }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate19(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++);
    for (const key0 in data)
      func2.call(schema8.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate19.errors = vErrors, errors === 0;
}
exports.roots_base = validate20;
const schema9 = { type: "object", required: ["gtm", "kind"], properties: { $schema: {}, gtm: {}, kind: {}, teams: {}, roles: {}, lifecycle: {}, playbooks: {}, tools: {}, lint: {} }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate20(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++);
    for (const key0 in data)
      func2.call(schema9.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate20.errors = vErrors, errors === 0;
}
exports.roots_segments = validate21;
function validate21(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.segments === void 0 && (vErrors = fault(vErrors, instancePath, "required", "segments"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "segments" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate21.errors = vErrors, errors === 0;
}
exports.roots_personas = validate22;
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.personas === void 0 && (vErrors = fault(vErrors, instancePath, "required", "personas"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "personas" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate22.errors = vErrors, errors === 0;
}
exports.roots_campaigns = validate23;
function validate23(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.campaigns === void 0 && (vErrors = fault(vErrors, instancePath, "required", "campaigns"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "campaigns" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate23.errors = vErrors, errors === 0;
}
exports.roots_playbooks = validate24;
function validate24(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.playbooks === void 0 && (vErrors = fault(vErrors, instancePath, "required", "playbooks"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "playbooks" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate24.errors = vErrors, errors === 0;
}
exports.roots_kpis = validate25;
function validate25(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.kpis === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kpis"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "kpis" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate25.errors = vErrors, errors === 0;
}
exports.roots_scoring = validate26;
function validate26(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.scoring === void 0 && (vErrors = fault(vErrors, instancePath, "required", "scoring"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "scoring" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate26.errors = vErrors, errors === 0;
}
exports.roots_content = validate27;
function validate27(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gtm === void 0 && (vErrors = fault(vErrors, instancePath, "required", "gtm"), errors++), data.kind === void 0 && (vErrors = fault(vErrors, instancePath, "required", "kind"), errors++), data.content === void 0 && (vErrors = fault(vErrors, instancePath, "required", "content"), errors++);
    for (const key0 in data)
      key0 === "$schema" || key0 === "gtm" || key0 === "kind" || key0 === "content" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate27.errors = vErrors, errors === 0;
}
exports.sections__schema = validate28;
function validate28(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), validate28.errors = vErrors, errors === 0;
}
exports.sections_gtm = validate29;
function validate29(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = fault(vErrors, instancePath, "type"), errors++), data !== 1 && (vErrors = fault(vErrors, instancePath, "const"), errors++), validate29.errors = vErrors, errors === 0;
}
exports.sections_kind = validate30;
function validate30(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "plan" || data === "part" || data === "base" || data === "segments" || data === "personas" || data === "campaigns" || data === "playbooks" || data === "kpis" || data === "scoring" || data === "content" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate30.errors = vErrors, errors === 0;
}
exports.sections_id = validate31;
const pattern10 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
function validate32(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? (data.length > 63 && (vErrors = fault(vErrors, instancePath, "maxLength"), errors++), pattern10.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++)) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate32.errors = vErrors, errors === 0;
}
function validate31(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate32(data, instancePath) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length), validate31.errors = vErrors, errors === 0;
}
exports.sections_name = validate34;
function validate34(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), validate34.errors = vErrors, errors === 0;
}
exports.sections_status = validate35;
function validate35(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "draft" || data === "review" || data === "approved" || data === "active" || data === "archived" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate35.errors = vErrors, errors === 0;
}
exports.sections_version = validate36;
const pattern11 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate36(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern11.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate36.errors = vErrors, errors === 0;
}
exports.sections_company = validate37;
function validate37(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "name" || key0 === "industry" || key0 === "website" || key0 === "size" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.industry !== void 0 && typeof data.industry != "string" && (vErrors = fault(vErrors, instancePath + "/industry", "type"), errors++), data.website !== void 0 && typeof data.website != "string" && (vErrors = fault(vErrors, instancePath + "/website", "type"), errors++), data.size !== void 0) {
      let data3 = data.size;
      typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3)) && (vErrors = fault(vErrors, instancePath + "/size", "type"), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate37.errors = vErrors, errors === 0;
}
exports.sections_summary = validate38;
function validate38(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), validate38.errors = vErrors, errors === 0;
}
exports.sections_extends = validate39;
function validate39(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? data.length < 1 && (vErrors = fault(vErrors, instancePath, "minLength"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate39.errors = vErrors, errors === 0;
}
exports.sections_include = validate40;
function validate40(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      typeof data0 == "string" ? data0.length < 1 && (vErrors = fault(vErrors, instancePath + "/" + i0, "minLength"), errors++) : (vErrors = fault(vErrors, instancePath + "/" + i0, "type"), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate40.errors = vErrors, errors === 0;
}
exports.sections_period = validate41;
const pattern13 = new RegExp("^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$", "u");
const pattern15 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate42(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern15.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate42.errors = vErrors, errors === 0;
}
function validate41(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && (vErrors = fault(vErrors, instancePath, "type"), errors++), typeof data == "number" && isFinite(data) && ((data > 2999 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "maximum"), errors++), (data < 1900 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum"), errors++)), typeof data == "string" && (pattern13.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    data.start === void 0 && (vErrors = fault(vErrors, instancePath, "required", "start"), errors++), data.end === void 0 && (vErrors = fault(vErrors, instancePath, "required", "end"), errors++);
    for (const key0 in data)
      key0 === "start" || key0 === "end" || key0 === "interval" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.start !== void 0 && (validate42(data.start, instancePath + "/start") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.end !== void 0 && (validate42(data.end, instancePath + "/end") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.interval !== void 0) {
      let data2 = data.interval;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/interval", "type"), errors++), data2 === "month" || data2 === "quarter" || data2 === "half" || data2 === "year" || (vErrors = fault(vErrors, instancePath + "/interval", "enum"), errors++);
    }
  }
  return validate41.errors = vErrors, errors === 0;
}
exports.sections_currency = validate45;
const pattern16 = new RegExp("^[A-Z]{3}$", "u");
function validate46(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern16.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate46.errors = vErrors, errors === 0;
}
function validate45(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate46(data, instancePath) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
exports.sections_fx = validate48;
const pattern17 = new RegExp("^x-|^[A-Z]{3}$", "u");
function validate48(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      typeof key0 == "string" ? pattern17.test(key0) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = fault(vErrors, instancePath, "propertyNames", key0), errors++);
    }
    for (const key1 in data)
      if (!pattern0.test(key1)) {
        let data0 = data[key1];
        typeof data0 == "number" && isFinite(data0) ? (data0 <= 0 || isNaN(data0)) && (vErrors = fault(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "exclusiveMinimum"), errors++) : (vErrors = fault(vErrors, instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type"), errors++);
      }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate48.errors = vErrors, errors === 0;
}
exports.sections_locale = validate49;
const pattern19 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
function validate49(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern19.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate49.errors = vErrors, errors === 0;
}
exports.sections_timezone = validate50;
const pattern20 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");
function validate50(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern20.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate50.errors = vErrors, errors === 0;
}
exports.sections_fiscal_year_start = validate51;
const pattern21 = new RegExp("^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate51(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern21.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate51.errors = vErrors, errors === 0;
}
exports.sections_fiscal_year_named_by = validate52;
function validate52(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "end" || data === "start" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate52.errors = vErrors, errors === 0;
}
exports.sections_market_model = validate53;
function validate53(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "b2b" || data === "b2c" || data === "b2b2c" || data === "hybrid" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate53.errors = vErrors, errors === 0;
}
exports.sections_motion = validate54;
function validate55(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "sales-led" || data === "marketing-led" || data === "product-led" || data === "partner-led" || data === "hybrid" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate55.errors = vErrors, errors === 0;
}
function validate54(data, instancePath = "") {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate55(data, instancePath) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate55(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
    } else
      vErrors = fault(vErrors, instancePath, "type"), errors++;
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = fault(vErrors, instancePath, "anyOf"), errors++), validate54.errors = vErrors, errors === 0;
}
exports.sections_calendar = validate58;
function validate59(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "mon" || data === "tue" || data === "wed" || data === "thu" || data === "fri" || data === "sat" || data === "sun" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate59.errors = vErrors, errors === 0;
}
const pattern24 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", "u");
function validate61(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern24.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate61.errors = vErrors, errors === 0;
}
function validate58(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "business_days" || key0 === "hours" || key0 === "holidays" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.business_days !== void 0) {
      let data0 = data.business_days;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate59(data0[i0], instancePath + "/business_days/" + i0) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/business_days", "type"), errors++;
    }
    if (data.hours !== void 0) {
      let data2 = data.hours;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        data2.from === void 0 && (vErrors = fault(vErrors, instancePath + "/hours", "required", "from"), errors++), data2.to === void 0 && (vErrors = fault(vErrors, instancePath + "/hours", "required", "to"), errors++);
        for (const key1 in data2)
          key1 === "from" || key1 === "to" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/hours", "additionalProperties", key1), errors++);
        data2.from !== void 0 && (validate61(data2.from, instancePath + "/hours/from") || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data2.to !== void 0 && (validate61(data2.to, instancePath + "/hours/to") || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/hours", "type"), errors++;
    }
    if (data.holidays !== void 0) {
      let data5 = data.holidays;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate42(data5[i1], instancePath + "/holidays/" + i1) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/holidays", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate58.errors = vErrors, errors === 0;
}
exports.sections_owner = validate65;
function validate66(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? data.length < 1 && (vErrors = fault(vErrors, instancePath, "minLength"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate66.errors = vErrors, errors === 0;
}
function validate65(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate66(data, instancePath) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
exports.sections_stance = validate68;
const schema51 = { type: "object", properties: { inbound_owner: { $ref: "decision" }, outbound_owner: { $ref: "decision" }, nurture_owner: { $ref: "decision" }, qualification: { type: "object", propertyNames: { $ref: "reference" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "decision" } }, middle_funnel_owner: { $ref: "decision" }, relationship_owner: { type: "object", properties: { pre_sale: { $ref: "decision" }, post_sale: { $ref: "decision" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, revenue_accountability: { $ref: "decision" }, engagement: { type: "object", properties: { marketing: { $ref: "engagement" }, sales: { $ref: "engagement" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, promotion_owner: { $ref: "decision" }, transition: { type: "string", enum: ["baton", "overlap", "loop"] } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate69(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "marketing" || data === "sales" || data === "shared" || data === "customer_success" || data === "product" || data === "none" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate69.errors = vErrors, errors === 0;
}
function validate79(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "proactive" || data === "reactive" || data === "both" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate79.errors = vErrors, errors === 0;
}
function validate68(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      func2.call(schema51.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.inbound_owner !== void 0 && (validate69(data.inbound_owner, instancePath + "/inbound_owner") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.outbound_owner !== void 0 && (validate69(data.outbound_owner, instancePath + "/outbound_owner") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.nurture_owner !== void 0 && (validate69(data.nurture_owner, instancePath + "/nurture_owner") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.qualification !== void 0) {
      let data3 = data.qualification;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs7 = errors;
          validate66(key1, instancePath + "/qualification") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
          var valid1 = _errs7 === errors;
          valid1 || (vErrors = fault(vErrors, instancePath + "/qualification", "propertyNames", key1), errors++);
        }
        for (const key2 in data3)
          pattern0.test(key2) || validate69(data3[key2], instancePath + "/qualification/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/qualification", "type"), errors++;
    }
    if (data.middle_funnel_owner !== void 0 && (validate69(data.middle_funnel_owner, instancePath + "/middle_funnel_owner") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.relationship_owner !== void 0) {
      let data6 = data.relationship_owner;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key3 in data6)
          key3 === "pre_sale" || key3 === "post_sale" || pattern0.test(key3) || (vErrors = fault(vErrors, instancePath + "/relationship_owner", "additionalProperties", key3), errors++);
        data6.pre_sale !== void 0 && (validate69(data6.pre_sale, instancePath + "/relationship_owner/pre_sale") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data6.post_sale !== void 0 && (validate69(data6.post_sale, instancePath + "/relationship_owner/post_sale") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/relationship_owner", "type"), errors++;
    }
    if (data.revenue_accountability !== void 0 && (validate69(data.revenue_accountability, instancePath + "/revenue_accountability") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.engagement !== void 0) {
      let data10 = data.engagement;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key4 in data10)
          key4 === "marketing" || key4 === "sales" || pattern0.test(key4) || (vErrors = fault(vErrors, instancePath + "/engagement", "additionalProperties", key4), errors++);
        data10.marketing !== void 0 && (validate79(data10.marketing, instancePath + "/engagement/marketing") || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data10.sales !== void 0 && (validate79(data10.sales, instancePath + "/engagement/sales") || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/engagement", "type"), errors++;
    }
    if (data.promotion_owner !== void 0 && (validate69(data.promotion_owner, instancePath + "/promotion_owner") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.transition !== void 0) {
      let data14 = data.transition;
      typeof data14 != "string" && (vErrors = fault(vErrors, instancePath + "/transition", "type"), errors++), data14 === "baton" || data14 === "overlap" || data14 === "loop" || (vErrors = fault(vErrors, instancePath + "/transition", "enum"), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate68.errors = vErrors, errors === 0;
}
exports.sections_teams = validate83;
function validate86(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "marketing" || data === "sales" || data === "presales" || data === "customer_success" || data === "revops" || data === "product" || data === "partner" || data === "finance" || data === "other" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate86.errors = vErrors, errors === 0;
}
function validate84(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++), data.function === void 0 && (vErrors = fault(vErrors, instancePath, "required", "function"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "function" || key0 === "label" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.function !== void 0 && (validate86(data.function, instancePath + "/function") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data.label !== void 0 && typeof data.label != "string" && (vErrors = fault(vErrors, instancePath + "/label", "type"), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate84.errors = vErrors, errors === 0;
}
function validate83(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate84(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate83.errors = vErrors, errors === 0;
}
exports.sections_roles = validate89;
function validate93(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) || (vErrors = fault(vErrors, instancePath, "type"), errors++), typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum"), errors++), validate93.errors = vErrors, errors === 0;
}
function validate90(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.title === void 0 && (vErrors = fault(vErrors, instancePath, "required", "title"), errors++), data.team === void 0 && (vErrors = fault(vErrors, instancePath, "required", "team"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "team" || key0 === "headcount" || key0 === "compensation" || key0 === "person" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.title !== void 0 && typeof data.title != "string" && (vErrors = fault(vErrors, instancePath + "/title", "type"), errors++), data.team !== void 0 && (validate66(data.team, instancePath + "/team") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.headcount !== void 0 && (validate93(data.headcount, instancePath + "/headcount") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.compensation !== void 0 && typeof data.compensation != "string" && (vErrors = fault(vErrors, instancePath + "/compensation", "type"), errors++), data.person !== void 0 && typeof data.person != "string" && (vErrors = fault(vErrors, instancePath + "/person", "type"), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate90(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate89.errors = vErrors, errors === 0;
}
exports.sections_offerings = validate96;
function validate99(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = fault(vErrors, instancePath, "type"), errors++), typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.amount === void 0 && (vErrors = fault(vErrors, instancePath, "required", "amount"), errors++), data.currency === void 0 && (vErrors = fault(vErrors, instancePath, "required", "currency"), errors++);
    for (const key0 in data)
      key0 === "amount" || key0 === "currency" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.amount !== void 0) {
      let data0 = data.amount;
      typeof data0 == "number" && isFinite(data0) ? (data0 < 0 || isNaN(data0)) && (vErrors = fault(vErrors, instancePath + "/amount", "minimum"), errors++) : (vErrors = fault(vErrors, instancePath + "/amount", "type"), errors++);
    }
    data.currency !== void 0 && (validate46(data.currency, instancePath + "/currency") || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
  }
  return validate99.errors = vErrors, errors === 0;
}
const pattern33 = new RegExp("^([0-9]+(\\.[0-9]+)? ?(s|m|h|d|w|mo|y)|P(?=[0-9T])([0-9]+(\\.[0-9]+)?Y)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?W)?([0-9]+(\\.[0-9]+)?D)?(T(?=[0-9])([0-9]+(\\.[0-9]+)?H)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?S)?)?)$", "u");
function validate102(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern33.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate102.errors = vErrors, errors === 0;
}
const pattern34 = new RegExp("^(0*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?) *%|0+(\\.[0-9]+)?|0*1(\\.0+)?)$", "u");
function validate104(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return !(typeof data == "number" && isFinite(data)) && typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), typeof data == "number" && isFinite(data) && ((data > 1 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "maximum"), errors++), (data < 0 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum"), errors++)), typeof data == "string" && (pattern34.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++)), validate104.errors = vErrors, errors === 0;
}
function validate97(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "model" || key0 === "list_price" || key0 === "per" || key0 === "gross_margin" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.model !== void 0) {
      let data2 = data.model;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/model", "type"), errors++), data2 === "one-time" || data2 === "subscription" || data2 === "usage" || data2 === "service" || (vErrors = fault(vErrors, instancePath + "/model", "enum"), errors++);
    }
    data.list_price !== void 0 && (validate99(data.list_price, instancePath + "/list_price") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.per !== void 0 && (validate102(data.per, instancePath + "/per") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.gross_margin !== void 0 && (validate104(data.gross_margin, instancePath + "/gross_margin") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate97(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate96.errors = vErrors, errors === 0;
}
exports.sections_goals = validate107;
function validate110(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "marketing" || data === "sales" || data === "shared" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate110.errors = vErrors, errors === 0;
}
function validate108(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.side === void 0 && (vErrors = fault(vErrors, instancePath, "required", "side"), errors++), data.statement === void 0 && (vErrors = fault(vErrors, instancePath, "required", "statement"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "side" || key0 === "statement" || key0 === "kpi" || key0 === "horizon" || key0 === "parent" || key0 === "segments" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.side !== void 0 && (validate110(data.side, instancePath + "/side") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.statement !== void 0 && typeof data.statement != "string" && (vErrors = fault(vErrors, instancePath + "/statement", "type"), errors++), data.kpi !== void 0 && (validate66(data.kpi, instancePath + "/kpi") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.horizon !== void 0 && (validate102(data.horizon, instancePath + "/horizon") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.parent !== void 0 && (validate66(data.parent, instancePath + "/parent") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.segments !== void 0) {
      let data6 = data.segments;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data6[i0], instancePath + "/segments/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate108.errors = vErrors, errors === 0;
}
function validate107(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate108(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate107.errors = vErrors, errors === 0;
}
exports.sections_segments = validate117;
const schema76 = { type: "object", required: ["id", "name"], properties: { id: { $ref: "id" }, name: { $ref: "text" }, model: { $ref: "customer-model" }, motion: { $ref: "motion" }, priority: { type: "integer", minimum: 1 }, parent: { $ref: "reference" }, offering: { $ref: "reference" }, criteria: { $ref: "criteria" }, exclude: { $ref: "criteria" }, size: { type: "object", properties: { accounts: { $ref: "count" }, people: { $ref: "count" }, tam: { $ref: "money" }, sam: { $ref: "money" }, som: { $ref: "money" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, accounts: { $ref: "texts" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate120(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "b2b" || data === "b2c" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate120.errors = vErrors, errors === 0;
}
const schema79 = { type: "object", properties: { industries: { $ref: "texts" }, employees: { $ref: "range" }, revenue: { $ref: "range" }, age: { $ref: "range" }, interests: { $ref: "texts" }, behaviours: { $ref: "texts" }, occasions: { $ref: "texts" }, technologies: { $ref: "texts" }, countries: { type: "array", items: { $ref: "country" } }, custom: { type: "object", propertyNames: { type: "string" }, patternProperties: { "^x-": !0 }, additionalProperties: { type: ["array", "object", "string"], items: { type: ["string", "number"] }, properties: { min: { type: "number" }, max: { type: "number" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 } } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate126(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      typeof data[i0] != "string" && (vErrors = fault(vErrors, instancePath + "/" + i0, "type"), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate126.errors = vErrors, errors === 0;
}
function validate128(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "min" || key0 === "max" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.min !== void 0) {
      let data0 = data.min;
      typeof data0 == "number" && isFinite(data0) || (vErrors = fault(vErrors, instancePath + "/min", "type"), errors++);
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      typeof data1 == "number" && isFinite(data1) || (vErrors = fault(vErrors, instancePath + "/max", "type"), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate128.errors = vErrors, errors === 0;
}
const pattern39 = new RegExp("^[A-Z]{2}$", "u");
function validate136(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern39.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate136.errors = vErrors, errors === 0;
}
function validate125(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      func2.call(schema79.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.industries !== void 0 && (validate126(data.industries, instancePath + "/industries") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.employees !== void 0 && (validate128(data.employees, instancePath + "/employees") || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.revenue !== void 0 && (validate128(data.revenue, instancePath + "/revenue") || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.age !== void 0 && (validate128(data.age, instancePath + "/age") || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length)), data.interests !== void 0 && (validate126(data.interests, instancePath + "/interests") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.behaviours !== void 0 && (validate126(data.behaviours, instancePath + "/behaviours") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.occasions !== void 0 && (validate126(data.occasions, instancePath + "/occasions") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.technologies !== void 0 && (validate126(data.technologies, instancePath + "/technologies") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.countries !== void 0) {
      let data8 = data.countries;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate136(data8[i0], instancePath + "/countries/" + i0) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/countries", "type"), errors++;
    }
    if (data.custom !== void 0) {
      let data10 = data.custom;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          const _errs15 = errors;
          typeof key1 != "string" && (vErrors = fault(vErrors, instancePath + "/custom", "type"), errors++);
          var valid3 = _errs15 === errors;
          valid3 || (vErrors = fault(vErrors, instancePath + "/custom", "propertyNames", key1), errors++);
        }
        for (const key2 in data10)
          if (!pattern0.test(key2)) {
            let data11 = data10[key2];
            if ((!data11 || typeof data11 != "object") && typeof data11 != "string" && (vErrors = fault(vErrors, instancePath + "/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type"), errors++), Array.isArray(data11)) {
              const len1 = data11.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data12 = data11[i1];
                typeof data12 != "string" && !(typeof data12 == "number" && isFinite(data12)) && (vErrors = fault(vErrors, instancePath + "/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "type"), errors++);
              }
            }
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
              for (const key3 in data11)
                key3 === "min" || key3 === "max" || pattern0.test(key3) || (vErrors = fault(vErrors, instancePath + "/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", key3), errors++);
              if (data11.min !== void 0) {
                let data13 = data11.min;
                typeof data13 == "number" && isFinite(data13) || (vErrors = fault(vErrors, instancePath + "/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", "type"), errors++);
              }
              if (data11.max !== void 0) {
                let data14 = data11.max;
                typeof data14 == "number" && isFinite(data14) || (vErrors = fault(vErrors, instancePath + "/custom/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", "type"), errors++);
              }
            }
          }
      } else
        vErrors = fault(vErrors, instancePath + "/custom", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate125.errors = vErrors, errors === 0;
}
function validate118(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++);
    for (const key0 in data)
      func2.call(schema76.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.model !== void 0 && (validate120(data.model, instancePath + "/model") || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length)), data.motion !== void 0 && (validate54(data.motion, instancePath + "/motion") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.priority !== void 0) {
      let data4 = data.priority;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = fault(vErrors, instancePath + "/priority", "type"), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)) && (vErrors = fault(vErrors, instancePath + "/priority", "minimum"), errors++);
    }
    if (data.parent !== void 0 && (validate66(data.parent, instancePath + "/parent") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.offering !== void 0 && (validate66(data.offering, instancePath + "/offering") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.criteria !== void 0 && (validate125(data.criteria, instancePath + "/criteria") || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.exclude !== void 0 && (validate125(data.exclude, instancePath + "/exclude") || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data.size !== void 0) {
      let data9 = data.size;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9)
          key1 === "accounts" || key1 === "people" || key1 === "tam" || key1 === "sam" || key1 === "som" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/size", "additionalProperties", key1), errors++);
        data9.accounts !== void 0 && (validate93(data9.accounts, instancePath + "/size/accounts") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data9.people !== void 0 && (validate93(data9.people, instancePath + "/size/people") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data9.tam !== void 0 && (validate99(data9.tam, instancePath + "/size/tam") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data9.sam !== void 0 && (validate99(data9.sam, instancePath + "/size/sam") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data9.som !== void 0 && (validate99(data9.som, instancePath + "/size/som") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/size", "type"), errors++;
    }
    data.accounts !== void 0 && (validate126(data.accounts, instancePath + "/accounts") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate118.errors = vErrors, errors === 0;
}
function validate117(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate118(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate117.errors = vErrors, errors === 0;
}
exports.sections_personas = validate147;
const schema85 = { type: "object", required: ["id", "name", "segments"], properties: { id: { $ref: "id" }, name: { $ref: "text" }, segments: { type: "array", items: { $ref: "reference" } }, offerings: { type: "array", items: { $ref: "reference" } }, buying_role: { type: "string", enum: ["economic_buyer", "decision_maker", "champion", "technical_evaluator", "user", "influencer", "procurement", "blocker", "buyer", "payer"] }, goals: { $ref: "texts" }, pains: { $ref: "texts" }, objections: { type: "array", items: { $ref: "text" } }, triggers: { $ref: "texts" }, motives: { $ref: "texts" }, questions: { $ref: "texts" }, channels: { $ref: "texts" }, quote: { $ref: "text" }, research: { type: "object", properties: { source: { $ref: "text" }, date: { $ref: "date" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate148(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++), data.segments === void 0 && (vErrors = fault(vErrors, instancePath, "required", "segments"), errors++);
    for (const key0 in data)
      func2.call(schema85.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.segments !== void 0) {
      let data2 = data.segments;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data2[i0], instancePath + "/segments/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
    if (data.offerings !== void 0) {
      let data4 = data.offerings;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data4[i1], instancePath + "/offerings/" + i1) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/offerings", "type"), errors++;
    }
    if (data.buying_role !== void 0) {
      let data6 = data.buying_role;
      typeof data6 != "string" && (vErrors = fault(vErrors, instancePath + "/buying_role", "type"), errors++), data6 === "economic_buyer" || data6 === "decision_maker" || data6 === "champion" || data6 === "technical_evaluator" || data6 === "user" || data6 === "influencer" || data6 === "procurement" || data6 === "blocker" || data6 === "buyer" || data6 === "payer" || (vErrors = fault(vErrors, instancePath + "/buying_role", "enum"), errors++);
    }
    if (data.goals !== void 0 && (validate126(data.goals, instancePath + "/goals") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.pains !== void 0 && (validate126(data.pains, instancePath + "/pains") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.objections !== void 0) {
      let data9 = data.objections;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          typeof data9[i2] != "string" && (vErrors = fault(vErrors, instancePath + "/objections/" + i2, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/objections", "type"), errors++;
    }
    if (data.triggers !== void 0 && (validate126(data.triggers, instancePath + "/triggers") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.motives !== void 0 && (validate126(data.motives, instancePath + "/motives") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.questions !== void 0 && (validate126(data.questions, instancePath + "/questions") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.channels !== void 0 && (validate126(data.channels, instancePath + "/channels") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.quote !== void 0 && typeof data.quote != "string" && (vErrors = fault(vErrors, instancePath + "/quote", "type"), errors++), data.research !== void 0) {
      let data16 = data.research;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 in data16)
          key1 === "source" || key1 === "date" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/research", "additionalProperties", key1), errors++);
        data16.source !== void 0 && typeof data16.source != "string" && (vErrors = fault(vErrors, instancePath + "/research/source", "type"), errors++), data16.date !== void 0 && (validate42(data16.date, instancePath + "/research/date") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/research", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate148.errors = vErrors, errors === 0;
}
function validate147(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate148(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate147.errors = vErrors, errors === 0;
}
exports.sections_positioning = validate160;
const schema91 = { type: "object", required: ["category", "promise"], properties: { segment: { $ref: "reference" }, persona: { $ref: "reference" }, offering: { $ref: "reference" }, category: { $ref: "text" }, promise: { $ref: "text" }, for: { $ref: "text" }, alternatives: { $ref: "texts" }, differentiators: { $ref: "texts" }, proof: { type: "array", items: { $ref: "text" } }, tone: { $ref: "text" }, pillars: { $ref: "texts" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate161(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.category === void 0 && (vErrors = fault(vErrors, instancePath, "required", "category"), errors++), data.promise === void 0 && (vErrors = fault(vErrors, instancePath, "required", "promise"), errors++);
    for (const key0 in data)
      func2.call(schema91.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.segment !== void 0 && (validate66(data.segment, instancePath + "/segment") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.persona !== void 0 && (validate66(data.persona, instancePath + "/persona") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.offering !== void 0 && (validate66(data.offering, instancePath + "/offering") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.category !== void 0 && typeof data.category != "string" && (vErrors = fault(vErrors, instancePath + "/category", "type"), errors++), data.promise !== void 0 && typeof data.promise != "string" && (vErrors = fault(vErrors, instancePath + "/promise", "type"), errors++), data.for !== void 0 && typeof data.for != "string" && (vErrors = fault(vErrors, instancePath + "/for", "type"), errors++), data.alternatives !== void 0 && (validate126(data.alternatives, instancePath + "/alternatives") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.differentiators !== void 0 && (validate126(data.differentiators, instancePath + "/differentiators") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.proof !== void 0) {
      let data8 = data.proof;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data8[i0] != "string" && (vErrors = fault(vErrors, instancePath + "/proof/" + i0, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/proof", "type"), errors++;
    }
    data.tone !== void 0 && typeof data.tone != "string" && (vErrors = fault(vErrors, instancePath + "/tone", "type"), errors++), data.pillars !== void 0 && (validate126(data.pillars, instancePath + "/pillars") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate161.errors = vErrors, errors === 0;
}
function validate160(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate161(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate160.errors = vErrors, errors === 0;
}
exports.sections_lifecycle = validate169;
const schema98 = { type: "object", required: ["id", "name"], properties: { id: { $ref: "id" }, name: { $ref: "text" }, position: { type: "string", enum: ["tofu", "mofu", "bofu", "post"] }, unit: { type: "string", enum: ["person", "account", "opportunity", "order", "session"] }, owner: { $ref: "reference" }, co_owner: { $ref: "reference" }, alternative_to: { $ref: "reference" }, entry: { $ref: "texts" }, exit: { $ref: "texts" }, terminal: { type: "string", enum: ["won", "lost", "churned"] }, probability: { $ref: "rate" }, forecast_category: { type: "string", enum: ["pipeline", "best_case", "commit", "closed", "omitted"] }, target_time: { $ref: "duration" }, alias: { type: "object", properties: { hubspot: { $ref: "text" }, forrester: { $ref: "text" }, bowtie: { $ref: "text" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate170(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++);
    for (const key0 in data)
      func2.call(schema98.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.position !== void 0) {
      let data2 = data.position;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/position", "type"), errors++), data2 === "tofu" || data2 === "mofu" || data2 === "bofu" || data2 === "post" || (vErrors = fault(vErrors, instancePath + "/position", "enum"), errors++);
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      typeof data3 != "string" && (vErrors = fault(vErrors, instancePath + "/unit", "type"), errors++), data3 === "person" || data3 === "account" || data3 === "opportunity" || data3 === "order" || data3 === "session" || (vErrors = fault(vErrors, instancePath + "/unit", "enum"), errors++);
    }
    if (data.owner !== void 0 && (validate66(data.owner, instancePath + "/owner") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.co_owner !== void 0 && (validate66(data.co_owner, instancePath + "/co_owner") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.alternative_to !== void 0 && (validate66(data.alternative_to, instancePath + "/alternative_to") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.entry !== void 0 && (validate126(data.entry, instancePath + "/entry") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.exit !== void 0 && (validate126(data.exit, instancePath + "/exit") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.terminal !== void 0) {
      let data9 = data.terminal;
      typeof data9 != "string" && (vErrors = fault(vErrors, instancePath + "/terminal", "type"), errors++), data9 === "won" || data9 === "lost" || data9 === "churned" || (vErrors = fault(vErrors, instancePath + "/terminal", "enum"), errors++);
    }
    if (data.probability !== void 0 && (validate104(data.probability, instancePath + "/probability") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.forecast_category !== void 0) {
      let data11 = data.forecast_category;
      typeof data11 != "string" && (vErrors = fault(vErrors, instancePath + "/forecast_category", "type"), errors++), data11 === "pipeline" || data11 === "best_case" || data11 === "commit" || data11 === "closed" || data11 === "omitted" || (vErrors = fault(vErrors, instancePath + "/forecast_category", "enum"), errors++);
    }
    if (data.target_time !== void 0 && (validate102(data.target_time, instancePath + "/target_time") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.alias !== void 0) {
      let data13 = data.alias;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13)
          key1 === "hubspot" || key1 === "forrester" || key1 === "bowtie" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/alias", "additionalProperties", key1), errors++);
        data13.hubspot !== void 0 && typeof data13.hubspot != "string" && (vErrors = fault(vErrors, instancePath + "/alias/hubspot", "type"), errors++), data13.forrester !== void 0 && typeof data13.forrester != "string" && (vErrors = fault(vErrors, instancePath + "/alias/forrester", "type"), errors++), data13.bowtie !== void 0 && typeof data13.bowtie != "string" && (vErrors = fault(vErrors, instancePath + "/alias/bowtie", "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/alias", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate170.errors = vErrors, errors === 0;
}
function validate180(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.from === void 0 && (vErrors = fault(vErrors, instancePath, "required", "from"), errors++), data.to === void 0 && (vErrors = fault(vErrors, instancePath, "required", "to"), errors++);
    for (const key0 in data)
      key0 === "from" || key0 === "to" || key0 === "name" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.from !== void 0 && (validate66(data.from, instancePath + "/from") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.to !== void 0 && (validate66(data.to, instancePath + "/to") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate180.errors = vErrors, errors === 0;
}
function validate169(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "stages" || key0 === "returns" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.stages !== void 0) {
      let data0 = data.stages;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate170(data0[i0], instancePath + "/stages/" + i0) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/stages", "type"), errors++;
    }
    if (data.returns !== void 0) {
      let data2 = data.returns;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate180(data2[i1], instancePath + "/returns/" + i1) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/returns", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate169.errors = vErrors, errors === 0;
}
exports.sections_handoffs = validate184;
const schema106 = { type: "object", required: ["id", "from", "to", "giver", "receiver"], properties: { id: { $ref: "id" }, from: { $ref: "reference" }, to: { $ref: "reference" }, giver: { $ref: "reference" }, receiver: { $ref: "reference" }, accept_if: { $ref: "texts" }, required_fields: { $ref: "texts" }, sla: { type: "object", properties: { first_touch: { $ref: "duration" }, decide: { $ref: "duration" }, clock: { $ref: "clock" }, attempts: { $ref: "count" }, attempts_over: { $ref: "duration" }, attainment: { $ref: "rate" }, goal: { type: "object", properties: { first_touch: { $ref: "duration" }, decide: { $ref: "duration" }, clock: { $ref: "clock" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, commitment: { type: "object", required: ["volume", "per"], properties: { volume: { $ref: "count" }, per: { $ref: "duration" }, source: { $ref: "source" }, acceptance: { $ref: "rate" }, by_segment: { type: "object", propertyNames: { $ref: "reference" }, patternProperties: { "^x-": !0 }, additionalProperties: { $ref: "count" } } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, reject: { type: "object", properties: { reasons: { type: "array", items: { $ref: "reject-reason" } }, return_to: { $ref: "return-to" }, feedback_to: { $ref: "reference" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, escalate_to: { $ref: "reference" }, review: { $ref: "duration" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate195(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (vErrors = fault(vErrors, instancePath, "type"), errors++), data === "business" || data === "calendar" || (vErrors = fault(vErrors, instancePath, "enum"), errors++), validate195.errors = vErrors, errors === 0;
}
function validate205(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate66(data, instancePath) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate205.errors = vErrors, errors === 0;
}
function validate212(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate66(data, instancePath) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
function validate211(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = fault(vErrors, instancePath, "type"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "return_to" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.id !== void 0 && typeof data.id != "string" && (vErrors = fault(vErrors, instancePath + "/id", "type"), errors++), data.return_to !== void 0 && (validate212(data.return_to, instancePath + "/return_to") || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length));
  }
  return validate211.errors = vErrors, errors === 0;
}
function validate185(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.from === void 0 && (vErrors = fault(vErrors, instancePath, "required", "from"), errors++), data.to === void 0 && (vErrors = fault(vErrors, instancePath, "required", "to"), errors++), data.giver === void 0 && (vErrors = fault(vErrors, instancePath, "required", "giver"), errors++), data.receiver === void 0 && (vErrors = fault(vErrors, instancePath, "required", "receiver"), errors++);
    for (const key0 in data)
      func2.call(schema106.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.from !== void 0 && (validate66(data.from, instancePath + "/from") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.to !== void 0 && (validate66(data.to, instancePath + "/to") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.giver !== void 0 && (validate66(data.giver, instancePath + "/giver") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.receiver !== void 0 && (validate66(data.receiver, instancePath + "/receiver") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.accept_if !== void 0 && (validate126(data.accept_if, instancePath + "/accept_if") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.required_fields !== void 0 && (validate126(data.required_fields, instancePath + "/required_fields") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.sla !== void 0) {
      let data7 = data.sla;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7)
          key1 === "first_touch" || key1 === "decide" || key1 === "clock" || key1 === "attempts" || key1 === "attempts_over" || key1 === "attainment" || key1 === "goal" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/sla", "additionalProperties", key1), errors++);
        if (data7.first_touch !== void 0 && (validate102(data7.first_touch, instancePath + "/sla/first_touch") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data7.decide !== void 0 && (validate102(data7.decide, instancePath + "/sla/decide") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data7.clock !== void 0 && (validate195(data7.clock, instancePath + "/sla/clock") || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length)), data7.attempts !== void 0 && (validate93(data7.attempts, instancePath + "/sla/attempts") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data7.attempts_over !== void 0 && (validate102(data7.attempts_over, instancePath + "/sla/attempts_over") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data7.attainment !== void 0 && (validate104(data7.attainment, instancePath + "/sla/attainment") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data7.goal !== void 0) {
          let data14 = data7.goal;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key2 in data14)
              key2 === "first_touch" || key2 === "decide" || key2 === "clock" || pattern0.test(key2) || (vErrors = fault(vErrors, instancePath + "/sla/goal", "additionalProperties", key2), errors++);
            data14.first_touch !== void 0 && (validate102(data14.first_touch, instancePath + "/sla/goal/first_touch") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data14.decide !== void 0 && (validate102(data14.decide, instancePath + "/sla/goal/decide") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data14.clock !== void 0 && (validate195(data14.clock, instancePath + "/sla/goal/clock") || (vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors), errors = vErrors.length));
          } else
            vErrors = fault(vErrors, instancePath + "/sla/goal", "type"), errors++;
        }
      } else
        vErrors = fault(vErrors, instancePath + "/sla", "type"), errors++;
    }
    if (data.commitment !== void 0) {
      let data18 = data.commitment;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        data18.volume === void 0 && (vErrors = fault(vErrors, instancePath + "/commitment", "required", "volume"), errors++), data18.per === void 0 && (vErrors = fault(vErrors, instancePath + "/commitment", "required", "per"), errors++);
        for (const key3 in data18)
          key3 === "volume" || key3 === "per" || key3 === "source" || key3 === "acceptance" || key3 === "by_segment" || pattern0.test(key3) || (vErrors = fault(vErrors, instancePath + "/commitment", "additionalProperties", key3), errors++);
        if (data18.volume !== void 0 && (validate93(data18.volume, instancePath + "/commitment/volume") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data18.per !== void 0 && (validate102(data18.per, instancePath + "/commitment/per") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data18.source !== void 0 && (validate205(data18.source, instancePath + "/commitment/source") || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data18.acceptance !== void 0 && (validate104(data18.acceptance, instancePath + "/commitment/acceptance") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data18.by_segment !== void 0) {
          let data23 = data18.by_segment;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (const key4 in data23) {
              const _errs33 = errors;
              validate66(key4, instancePath + "/commitment/by_segment") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
              var valid4 = _errs33 === errors;
              valid4 || (vErrors = fault(vErrors, instancePath + "/commitment/by_segment", "propertyNames", key4), errors++);
            }
            for (const key5 in data23)
              pattern0.test(key5) || validate93(data23[key5], instancePath + "/commitment/by_segment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
          } else
            vErrors = fault(vErrors, instancePath + "/commitment/by_segment", "type"), errors++;
        }
      } else
        vErrors = fault(vErrors, instancePath + "/commitment", "type"), errors++;
    }
    if (data.reject !== void 0) {
      let data25 = data.reject;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key6 in data25)
          key6 === "reasons" || key6 === "return_to" || key6 === "feedback_to" || pattern0.test(key6) || (vErrors = fault(vErrors, instancePath + "/reject", "additionalProperties", key6), errors++);
        if (data25.reasons !== void 0) {
          let data26 = data25.reasons;
          if (Array.isArray(data26)) {
            const len0 = data26.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate211(data26[i0], instancePath + "/reject/reasons/" + i0) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
          } else
            vErrors = fault(vErrors, instancePath + "/reject/reasons", "type"), errors++;
        }
        data25.return_to !== void 0 && (validate212(data25.return_to, instancePath + "/reject/return_to") || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length)), data25.feedback_to !== void 0 && (validate66(data25.feedback_to, instancePath + "/reject/feedback_to") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/reject", "type"), errors++;
    }
    data.escalate_to !== void 0 && (validate66(data.escalate_to, instancePath + "/escalate_to") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.review !== void 0 && (validate102(data.review, instancePath + "/review") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate185.errors = vErrors, errors === 0;
}
function validate184(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate185(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate184.errors = vErrors, errors === 0;
}
exports.sections_scoring = validate221;
const schema113 = { type: "object", required: ["id"], properties: { id: { $ref: "id" }, segments: { type: "array", items: { $ref: "reference" } }, fit: { type: "object", properties: { cap: { $ref: "quantity" }, rules: { type: "array", items: { $ref: "score-rule" } } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, engagement: { type: "object", properties: { cap: { $ref: "quantity" }, half_life: { $ref: "duration" }, rules: { type: "array", items: { $ref: "score-rule" } } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, negative: { type: "array", items: { $ref: "score-rule" } }, exclude: { $ref: "texts" }, thresholds: { type: "array", items: { $ref: "threshold" } }, agreed_by: { type: "array", items: { $ref: "reference" } }, review: { $ref: "duration" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate225(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "number" && isFinite(data) ? (data < 0 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate225.errors = vErrors, errors === 0;
}
function validate227(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.when === void 0 && (vErrors = fault(vErrors, instancePath, "required", "when"), errors++), data.points === void 0 && (vErrors = fault(vErrors, instancePath, "required", "points"), errors++);
    for (const key0 in data)
      key0 === "when" || key0 === "points" || key0 === "category" || key0 === "source" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.when !== void 0 && typeof data.when != "string" && (vErrors = fault(vErrors, instancePath + "/when", "type"), errors++), data.points !== void 0) {
      let data1 = data.points;
      typeof data1 == "number" && isFinite(data1) || (vErrors = fault(vErrors, instancePath + "/points", "type"), errors++);
    }
    data.category !== void 0 && typeof data.category != "string" && (vErrors = fault(vErrors, instancePath + "/category", "type"), errors++), data.source !== void 0 && typeof data.source != "string" && (vErrors = fault(vErrors, instancePath + "/source", "type"), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate227.errors = vErrors, errors === 0;
}
function validate234(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.stage === void 0 && (vErrors = fault(vErrors, instancePath, "required", "stage"), errors++);
    for (const key0 in data)
      key0 === "stage" || key0 === "fit" || key0 === "engagement" || key0 === "total" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.fit !== void 0) {
      let data1 = data.fit;
      typeof data1 == "number" && isFinite(data1) || (vErrors = fault(vErrors, instancePath + "/fit", "type"), errors++);
    }
    if (data.engagement !== void 0) {
      let data2 = data.engagement;
      typeof data2 == "number" && isFinite(data2) || (vErrors = fault(vErrors, instancePath + "/engagement", "type"), errors++);
    }
    if (data.total !== void 0) {
      let data3 = data.total;
      typeof data3 == "number" && isFinite(data3) || (vErrors = fault(vErrors, instancePath + "/total", "type"), errors++);
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate234.errors = vErrors, errors === 0;
}
function validate222(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      func2.call(schema113.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.segments !== void 0) {
      let data1 = data.segments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data1[i0], instancePath + "/segments/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
    if (data.fit !== void 0) {
      let data3 = data.fit;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3)
          key1 === "cap" || key1 === "rules" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/fit", "additionalProperties", key1), errors++);
        if (data3.cap !== void 0 && (validate225(data3.cap, instancePath + "/fit/cap") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data3.rules !== void 0) {
          let data5 = data3.rules;
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate227(data5[i1], instancePath + "/fit/rules/" + i1) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
          } else
            vErrors = fault(vErrors, instancePath + "/fit/rules", "type"), errors++;
        }
      } else
        vErrors = fault(vErrors, instancePath + "/fit", "type"), errors++;
    }
    if (data.engagement !== void 0) {
      let data7 = data.engagement;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7)
          key2 === "cap" || key2 === "half_life" || key2 === "rules" || pattern0.test(key2) || (vErrors = fault(vErrors, instancePath + "/engagement", "additionalProperties", key2), errors++);
        if (data7.cap !== void 0 && (validate225(data7.cap, instancePath + "/engagement/cap") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data7.half_life !== void 0 && (validate102(data7.half_life, instancePath + "/engagement/half_life") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data7.rules !== void 0) {
          let data10 = data7.rules;
          if (Array.isArray(data10)) {
            const len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate227(data10[i2], instancePath + "/engagement/rules/" + i2) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
          } else
            vErrors = fault(vErrors, instancePath + "/engagement/rules", "type"), errors++;
        }
      } else
        vErrors = fault(vErrors, instancePath + "/engagement", "type"), errors++;
    }
    if (data.negative !== void 0) {
      let data12 = data.negative;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate227(data12[i3], instancePath + "/negative/" + i3) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/negative", "type"), errors++;
    }
    if (data.exclude !== void 0 && (validate126(data.exclude, instancePath + "/exclude") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.thresholds !== void 0) {
      let data15 = data.thresholds;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate234(data15[i4], instancePath + "/thresholds/" + i4) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/thresholds", "type"), errors++;
    }
    if (data.agreed_by !== void 0) {
      let data17 = data.agreed_by;
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate66(data17[i5], instancePath + "/agreed_by/" + i5) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/agreed_by", "type"), errors++;
    }
    data.review !== void 0 && (validate102(data.review, instancePath + "/review") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate222.errors = vErrors, errors === 0;
}
function validate221(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate222(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate221.errors = vErrors, errors === 0;
}
exports.sections_funnel = validate240;
const pattern64 = new RegExp("^x-|^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?$", "u");
function validate249(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern64.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate249.errors = vErrors, errors === 0;
}
function validate248(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      validate249(key0, instancePath) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = fault(vErrors, instancePath, "propertyNames", key0), errors++);
    }
    for (const key1 in data)
      pattern0.test(key1) || validate99(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate248.errors = vErrors, errors === 0;
}
function validate242(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.segment === void 0 && (vErrors = fault(vErrors, instancePath, "required", "segment"), errors++);
    for (const key0 in data)
      key0 === "segment" || key0 === "new_revenue" || key0 === "new_customers" || key0 === "opening_pipeline" || key0 === "committed_revenue" || key0 === "by_interval" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.segment !== void 0 && (validate66(data.segment, instancePath + "/segment") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.new_revenue !== void 0 && (validate99(data.new_revenue, instancePath + "/new_revenue") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.new_customers !== void 0 && (validate93(data.new_customers, instancePath + "/new_customers") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.opening_pipeline !== void 0 && (validate99(data.opening_pipeline, instancePath + "/opening_pipeline") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.committed_revenue !== void 0 && (validate99(data.committed_revenue, instancePath + "/committed_revenue") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.by_interval !== void 0 && (validate248(data.by_interval, instancePath + "/by_interval") || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate242.errors = vErrors, errors === 0;
}
function validate257(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      validate66(key0, instancePath) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = fault(vErrors, instancePath, "propertyNames", key0), errors++);
    }
    for (const key1 in data)
      pattern0.test(key1) || validate104(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate257.errors = vErrors, errors === 0;
}
function validate261(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      validate66(key0, instancePath) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = fault(vErrors, instancePath, "propertyNames", key0), errors++);
    }
    for (const key1 in data)
      pattern0.test(key1) || validate102(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate261.errors = vErrors, errors === 0;
}
function validate267(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "conversion" || key0 === "lag" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.conversion !== void 0 && (validate257(data.conversion, instancePath + "/conversion") || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length)), data.lag !== void 0 && (validate261(data.lag, instancePath + "/lag") || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate267.errors = vErrors, errors === 0;
}
function validate254(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.segment === void 0 && (vErrors = fault(vErrors, instancePath, "required", "segment"), errors++);
    for (const key0 in data)
      key0 === "segment" || key0 === "average_deal" || key0 === "provenance" || key0 === "source" || key0 === "conversion" || key0 === "lag" || key0 === "skips" || key0 === "by_source" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.segment !== void 0 && (validate66(data.segment, instancePath + "/segment") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.average_deal !== void 0 && (validate99(data.average_deal, instancePath + "/average_deal") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.provenance !== void 0) {
      let data2 = data.provenance;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/provenance", "type"), errors++), data2 === "own-cohort" || data2 === "own-blended" || data2 === "benchmark" || data2 === "guess" || (vErrors = fault(vErrors, instancePath + "/provenance", "enum"), errors++);
    }
    if (data.source !== void 0 && typeof data.source != "string" && (vErrors = fault(vErrors, instancePath + "/source", "type"), errors++), data.conversion !== void 0 && (validate257(data.conversion, instancePath + "/conversion") || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length)), data.lag !== void 0 && (validate261(data.lag, instancePath + "/lag") || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data.skips !== void 0) {
      let data6 = data.skips;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data6[i0], instancePath + "/skips/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/skips", "type"), errors++;
    }
    if (data.by_source !== void 0) {
      let data8 = data.by_source;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs16 = errors;
          validate66(key1, instancePath + "/by_source") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
          var valid4 = _errs16 === errors;
          valid4 || (vErrors = fault(vErrors, instancePath + "/by_source", "propertyNames", key1), errors++);
        }
        for (const key2 in data8)
          pattern0.test(key2) || validate267(data8[key2], instancePath + "/by_source/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/by_source", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate254.errors = vErrors, errors === 0;
}
function validate240(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "basis" || key0 === "as_of" || key0 === "targets" || key0 === "assumptions" || key0 === "sourcing" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.basis !== void 0) {
      let data0 = data.basis;
      typeof data0 != "string" && (vErrors = fault(vErrors, instancePath + "/basis", "type"), errors++), data0 === "cohort" || data0 === "period" || (vErrors = fault(vErrors, instancePath + "/basis", "enum"), errors++);
    }
    if (data.as_of !== void 0 && (validate42(data.as_of, instancePath + "/as_of") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate242(data2[i0], instancePath + "/targets/" + i0) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/targets", "type"), errors++;
    }
    if (data.assumptions !== void 0) {
      let data4 = data.assumptions;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate254(data4[i1], instancePath + "/assumptions/" + i1) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/assumptions", "type"), errors++;
    }
    if (data.sourcing !== void 0) {
      let data6 = data.sourcing;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          const _errs13 = errors;
          validate66(key1, instancePath + "/sourcing") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
          var valid5 = _errs13 === errors;
          valid5 || (vErrors = fault(vErrors, instancePath + "/sourcing", "propertyNames", key1), errors++);
        }
        for (const key2 in data6)
          pattern0.test(key2) || validate104(data6[key2], instancePath + "/sourcing/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/sourcing", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate240.errors = vErrors, errors === 0;
}
exports.sections_campaigns = validate274;
const schema134 = { type: "object", required: ["id", "name", "type"], properties: { id: { $ref: "id" }, name: { $ref: "text" }, type: { type: "string", enum: ["digital", "content", "social", "influencer", "email", "seo", "sem", "affiliate", "traditional", "event", "guerrilla", "relationship", "internet", "print", "blog", "video", "product-focused", "price-focused", "status", "online", "cold-calling", "door-to-door", "discount-sale", "coupon", "trade-fair", "cross-selling", "webinar", "account-based", "pr", "podcast", "community", "partner"] }, status: { type: "string", enum: ["idea", "planned", "running", "done", "cancelled"] }, source: { $ref: "source" }, direction: { type: "string", enum: ["inbound", "outbound", "both"] }, parent: { $ref: "reference" }, owner: { $ref: "reference" }, contributors: { type: "array", items: { $ref: "reference" } }, sales_contribution: { type: "object", properties: { owner: { $ref: "reference" }, play: { $ref: "text" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, segments: { type: "array", items: { $ref: "reference" } }, personas: { type: "array", items: { $ref: "reference" } }, stages: { type: "array", items: { $ref: "reference" } }, period: { $ref: "period" }, budget: { $ref: "money" }, targets: { type: "array", items: { $ref: "campaign-target" } }, kpis: { type: "array", items: { $ref: "reference" } }, offer: { $ref: "text" }, message: { $ref: "text" }, assets: { type: "array", items: { $ref: "text" } } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate285(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && (vErrors = fault(vErrors, instancePath, "type"), errors++), typeof data == "number" && isFinite(data) && ((data > 2999 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "maximum"), errors++), (data < 1900 || isNaN(data)) && (vErrors = fault(vErrors, instancePath, "minimum"), errors++)), typeof data == "string" && (pattern13.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    data.start === void 0 && (vErrors = fault(vErrors, instancePath, "required", "start"), errors++), data.end === void 0 && (vErrors = fault(vErrors, instancePath, "required", "end"), errors++);
    for (const key0 in data)
      key0 === "start" || key0 === "end" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.start !== void 0 && (validate42(data.start, instancePath + "/start") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.end !== void 0 && (validate42(data.end, instancePath + "/end") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  }
  return validate285.errors = vErrors, errors === 0;
}
function validate294(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      validate249(key0, instancePath) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = fault(vErrors, instancePath, "propertyNames", key0), errors++);
    }
    for (const key1 in data)
      pattern0.test(key1) || validate93(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate294.errors = vErrors, errors === 0;
}
function validate290(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.segment === void 0 && (vErrors = fault(vErrors, instancePath, "required", "segment"), errors++), data.stage === void 0 && (vErrors = fault(vErrors, instancePath, "required", "stage"), errors++), data.count === void 0 && (vErrors = fault(vErrors, instancePath, "required", "count"), errors++);
    for (const key0 in data)
      key0 === "segment" || key0 === "stage" || key0 === "count" || key0 === "by_interval" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.segment !== void 0 && (validate66(data.segment, instancePath + "/segment") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.count !== void 0 && (validate93(data.count, instancePath + "/count") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.by_interval !== void 0 && (validate294(data.by_interval, instancePath + "/by_interval") || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate290.errors = vErrors, errors === 0;
}
function validate275(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++), data.type === void 0 && (vErrors = fault(vErrors, instancePath, "required", "type"), errors++);
    for (const key0 in data)
      func2.call(schema134.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.type !== void 0) {
      let data2 = data.type;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/type", "type"), errors++), data2 === "digital" || data2 === "content" || data2 === "social" || data2 === "influencer" || data2 === "email" || data2 === "seo" || data2 === "sem" || data2 === "affiliate" || data2 === "traditional" || data2 === "event" || data2 === "guerrilla" || data2 === "relationship" || data2 === "internet" || data2 === "print" || data2 === "blog" || data2 === "video" || data2 === "product-focused" || data2 === "price-focused" || data2 === "status" || data2 === "online" || data2 === "cold-calling" || data2 === "door-to-door" || data2 === "discount-sale" || data2 === "coupon" || data2 === "trade-fair" || data2 === "cross-selling" || data2 === "webinar" || data2 === "account-based" || data2 === "pr" || data2 === "podcast" || data2 === "community" || data2 === "partner" || (vErrors = fault(vErrors, instancePath + "/type", "enum"), errors++);
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      typeof data3 != "string" && (vErrors = fault(vErrors, instancePath + "/status", "type"), errors++), data3 === "idea" || data3 === "planned" || data3 === "running" || data3 === "done" || data3 === "cancelled" || (vErrors = fault(vErrors, instancePath + "/status", "enum"), errors++);
    }
    if (data.source !== void 0 && (validate205(data.source, instancePath + "/source") || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data.direction !== void 0) {
      let data5 = data.direction;
      typeof data5 != "string" && (vErrors = fault(vErrors, instancePath + "/direction", "type"), errors++), data5 === "inbound" || data5 === "outbound" || data5 === "both" || (vErrors = fault(vErrors, instancePath + "/direction", "enum"), errors++);
    }
    if (data.parent !== void 0 && (validate66(data.parent, instancePath + "/parent") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.owner !== void 0 && (validate66(data.owner, instancePath + "/owner") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.contributors !== void 0) {
      let data8 = data.contributors;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data8[i0], instancePath + "/contributors/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/contributors", "type"), errors++;
    }
    if (data.sales_contribution !== void 0) {
      let data10 = data.sales_contribution;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10)
          key1 === "owner" || key1 === "play" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/sales_contribution", "additionalProperties", key1), errors++);
        data10.owner !== void 0 && (validate66(data10.owner, instancePath + "/sales_contribution/owner") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data10.play !== void 0 && typeof data10.play != "string" && (vErrors = fault(vErrors, instancePath + "/sales_contribution/play", "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/sales_contribution", "type"), errors++;
    }
    if (data.segments !== void 0) {
      let data13 = data.segments;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data13[i1], instancePath + "/segments/" + i1) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
    if (data.personas !== void 0) {
      let data15 = data.personas;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate66(data15[i2], instancePath + "/personas/" + i2) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/personas", "type"), errors++;
    }
    if (data.stages !== void 0) {
      let data17 = data.stages;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate66(data17[i3], instancePath + "/stages/" + i3) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/stages", "type"), errors++;
    }
    if (data.period !== void 0 && (validate285(data.period, instancePath + "/period") || (vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors), errors = vErrors.length)), data.budget !== void 0 && (validate99(data.budget, instancePath + "/budget") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.targets !== void 0) {
      let data21 = data.targets;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate290(data21[i4], instancePath + "/targets/" + i4) || (vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/targets", "type"), errors++;
    }
    if (data.kpis !== void 0) {
      let data23 = data.kpis;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate66(data23[i5], instancePath + "/kpis/" + i5) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/kpis", "type"), errors++;
    }
    if (data.offer !== void 0 && typeof data.offer != "string" && (vErrors = fault(vErrors, instancePath + "/offer", "type"), errors++), data.message !== void 0 && typeof data.message != "string" && (vErrors = fault(vErrors, instancePath + "/message", "type"), errors++), data.assets !== void 0) {
      let data27 = data.assets;
      if (Array.isArray(data27)) {
        const len6 = data27.length;
        for (let i6 = 0; i6 < len6; i6++)
          typeof data27[i6] != "string" && (vErrors = fault(vErrors, instancePath + "/assets/" + i6, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/assets", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate275.errors = vErrors, errors === 0;
}
function validate274(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate275(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate274.errors = vErrors, errors === 0;
}
exports.sections_capacity = validate301;
const schema144 = { type: "object", properties: { role: { $ref: "reference" }, segment: { $ref: "reference" }, stage: { $ref: "reference" }, headcount: { $ref: "quantity" }, quota: { $ref: "money" }, quota_count: { type: "object", required: ["stage", "count"], properties: { stage: { $ref: "reference" }, count: { $ref: "count" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, per: { $ref: "duration" }, attainment: { $ref: "rate" }, ramp_steps: { $ref: "ramp-steps" }, hires: { type: "array", items: { $ref: "hire" } }, monthly_load: { $ref: "quantity" }, concurrent_load: { $ref: "quantity" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate312(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate104(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate312.errors = vErrors, errors === 0;
}
function validate315(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.start === void 0 && (vErrors = fault(vErrors, instancePath, "required", "start"), errors++);
    for (const key0 in data)
      key0 === "start" || key0 === "count" || key0 === "ramp" || key0 === "ramp_factor" || key0 === "ramp_steps" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.start !== void 0 && (validate42(data.start, instancePath + "/start") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.count !== void 0 && (validate93(data.count, instancePath + "/count") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.ramp !== void 0 && (validate102(data.ramp, instancePath + "/ramp") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.ramp_factor !== void 0 && (validate104(data.ramp_factor, instancePath + "/ramp_factor") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.ramp_steps !== void 0 && (validate312(data.ramp_steps, instancePath + "/ramp_steps") || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate315.errors = vErrors, errors === 0;
}
function validate302(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      func2.call(schema144.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.role !== void 0 && (validate66(data.role, instancePath + "/role") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.segment !== void 0 && (validate66(data.segment, instancePath + "/segment") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.headcount !== void 0 && (validate225(data.headcount, instancePath + "/headcount") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data.quota !== void 0 && (validate99(data.quota, instancePath + "/quota") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.quota_count !== void 0) {
      let data5 = data.quota_count;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.stage === void 0 && (vErrors = fault(vErrors, instancePath + "/quota_count", "required", "stage"), errors++), data5.count === void 0 && (vErrors = fault(vErrors, instancePath + "/quota_count", "required", "count"), errors++);
        for (const key1 in data5)
          key1 === "stage" || key1 === "count" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/quota_count", "additionalProperties", key1), errors++);
        data5.stage !== void 0 && (validate66(data5.stage, instancePath + "/quota_count/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data5.count !== void 0 && (validate93(data5.count, instancePath + "/quota_count/count") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/quota_count", "type"), errors++;
    }
    if (data.per !== void 0 && (validate102(data.per, instancePath + "/per") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.attainment !== void 0 && (validate104(data.attainment, instancePath + "/attainment") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.ramp_steps !== void 0 && (validate312(data.ramp_steps, instancePath + "/ramp_steps") || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length)), data.hires !== void 0) {
      let data11 = data.hires;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate315(data11[i0], instancePath + "/hires/" + i0) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/hires", "type"), errors++;
    }
    data.monthly_load !== void 0 && (validate225(data.monthly_load, instancePath + "/monthly_load") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data.concurrent_load !== void 0 && (validate225(data.concurrent_load, instancePath + "/concurrent_load") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate302.errors = vErrors, errors === 0;
}
function validate301(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate302(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate301.errors = vErrors, errors === 0;
}
exports.sections_playbooks = validate325;
function validate330(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "required_by" || key0 === "questions" || key0 === "evidence" || key0 === "weight" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.required_by !== void 0 && (validate66(data.required_by, instancePath + "/required_by") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.questions !== void 0 && (validate126(data.questions, instancePath + "/questions") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.evidence !== void 0 && typeof data.evidence != "string" && (vErrors = fault(vErrors, instancePath + "/evidence", "type"), errors++), data.weight !== void 0 && (validate225(data.weight, instancePath + "/weight") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate330.errors = vErrors, errors === 0;
}
function validate326(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.method === void 0 && (vErrors = fault(vErrors, instancePath, "required", "method"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "method" || key0 === "segments" || key0 === "stages" || key0 === "rationale" || key0 === "elements" || key0 === "disqualify_if" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.method !== void 0) {
      let data1 = data.method;
      typeof data1 != "string" && (vErrors = fault(vErrors, instancePath + "/method", "type"), errors++), data1 === "spin" || data1 === "solution" || data1 === "neat" || data1 === "conceptual" || data1 === "snap" || data1 === "customer-centric" || data1 === "inbound" || data1 === "meddic" || data1 === "challenger" || data1 === "sandler" || data1 === "custom" || (vErrors = fault(vErrors, instancePath + "/method", "enum"), errors++);
    }
    if (data.segments !== void 0) {
      let data2 = data.segments;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data2[i0], instancePath + "/segments/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
    if (data.stages !== void 0) {
      let data4 = data.stages;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data4[i1], instancePath + "/stages/" + i1) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/stages", "type"), errors++;
    }
    if (data.rationale !== void 0 && typeof data.rationale != "string" && (vErrors = fault(vErrors, instancePath + "/rationale", "type"), errors++), data.elements !== void 0) {
      let data7 = data.elements;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate330(data7[i2], instancePath + "/elements/" + i2) || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/elements", "type"), errors++;
    }
    data.disqualify_if !== void 0 && (validate126(data.disqualify_if, instancePath + "/disqualify_if") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate326.errors = vErrors, errors === 0;
}
function validate325(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate326(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate325.errors = vErrors, errors === 0;
}
exports.sections_processes = validate338;
function validate339(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "step" || key0 === "name" || key0 === "owner" || key0 === "inputs" || key0 === "outputs" || key0 === "stage" || key0 === "duration" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.step !== void 0) {
      let data1 = data.step;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = fault(vErrors, instancePath + "/step", "type"), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = fault(vErrors, instancePath + "/step", "minimum"), errors++);
    }
    data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.owner !== void 0 && (validate66(data.owner, instancePath + "/owner") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.inputs !== void 0 && (validate126(data.inputs, instancePath + "/inputs") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.outputs !== void 0 && (validate126(data.outputs, instancePath + "/outputs") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.duration !== void 0 && (validate102(data.duration, instancePath + "/duration") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate339.errors = vErrors, errors === 0;
}
function validate338(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "marketing" || key0 === "sales" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.marketing !== void 0) {
      let data0 = data.marketing;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate339(data0[i0], instancePath + "/marketing/" + i0) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/marketing", "type"), errors++;
    }
    if (data.sales !== void 0) {
      let data2 = data.sales;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate339(data2[i1], instancePath + "/sales/" + i1) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/sales", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate338.errors = vErrors, errors === 0;
}
exports.sections_kpis = validate348;
const schema156 = { type: "object", required: ["id", "name"], properties: { id: { $ref: "id" }, name: { $ref: "text" }, measures: { type: "string", enum: ["revenue", "new-customers", "volume", "conversion", "win-rate", "acceptance", "sla-attainment", "cac", "ltv", "ltv-cac", "payback", "cost-per", "coverage", "velocity", "pipeline", "abandonment", "roas", "awareness", "engagement", "retention", "repeat", "satisfaction", "average-order", "other"] }, kind: { type: "string", enum: ["simple", "ratio", "derived", "cumulative", "conversion"] }, stage: { $ref: "reference" }, to_stage: { $ref: "reference" }, side: { type: "string", enum: ["marketing", "sales", "shared", "other"] }, segments: { type: "array", items: { $ref: "reference" } }, accountable: { $ref: "reference" }, contributors: { type: "array", items: { $ref: "reference" } }, level: { type: "string", enum: ["person", "team", "campaign"] }, unit: { type: "string", enum: ["count", "rate", "ratio", "currency", "duration", "score"] }, direction: { type: "string", enum: ["up", "down", "hold"] }, baseline: { $ref: "measure" }, target: { $ref: "measure" }, by_interval: { $ref: "intervals-of-measure" }, cumulative: { type: "boolean" }, formula: { $ref: "text" }, source: { $ref: "text" }, guardrail: { $ref: "reference" }, review: { $ref: "duration" }, actuals: { type: ["array", "object"], items: { $ref: "actual" }, required: ["file", "date_column", "value_column"], properties: { file: { $ref: "text" }, date_column: { $ref: "text" }, value_column: { $ref: "text" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
const pattern86 = new RegExp("^([0-9]+(\\.[0-9]+)? *%|0\\.[0-9]+|[0-9]+(\\.[0-9]+)? *: *([0-9]*[1-9][0-9]*(\\.[0-9]+)?|0+\\.[0-9]*[1-9][0-9]*)|([0-9]+(\\.[0-9]+)? ?(s|m|h|d|w|mo|y)|P(?=[0-9T])([0-9]+(\\.[0-9]+)?Y)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?W)?([0-9]+(\\.[0-9]+)?D)?(T(?=[0-9])([0-9]+(\\.[0-9]+)?H)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?S)?)?))$", "u");
function validate356(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = fault(vErrors, instancePath, "type"), errors++), typeof data == "string" && (pattern86.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    data.amount === void 0 && (vErrors = fault(vErrors, instancePath, "required", "amount"), errors++), data.currency === void 0 && (vErrors = fault(vErrors, instancePath, "required", "currency"), errors++);
    for (const key0 in data)
      key0 === "amount" || key0 === "currency" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.amount !== void 0) {
      let data0 = data.amount;
      typeof data0 == "number" && isFinite(data0) || (vErrors = fault(vErrors, instancePath + "/amount", "type"), errors++);
    }
    data.currency !== void 0 && (validate46(data.currency, instancePath + "/currency") || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length));
  }
  return validate356.errors = vErrors, errors === 0;
}
function validate360(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      validate249(key0, instancePath) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
      var valid0 = _errs1 === errors;
      valid0 || (vErrors = fault(vErrors, instancePath, "propertyNames", key0), errors++);
    }
    for (const key1 in data)
      pattern0.test(key1) || validate356(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate360.errors = vErrors, errors === 0;
}
function validate366(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.date === void 0 && (vErrors = fault(vErrors, instancePath, "required", "date"), errors++), data.value === void 0 && (vErrors = fault(vErrors, instancePath, "required", "value"), errors++);
    for (const key0 in data)
      key0 === "date" || key0 === "value" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.date !== void 0 && (validate42(data.date, instancePath + "/date") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.value !== void 0 && (validate356(data.value, instancePath + "/value") || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate366.errors = vErrors, errors === 0;
}
function validate349(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.name === void 0 && (vErrors = fault(vErrors, instancePath, "required", "name"), errors++);
    for (const key0 in data)
      func2.call(schema156.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.measures !== void 0) {
      let data2 = data.measures;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/measures", "type"), errors++), data2 === "revenue" || data2 === "new-customers" || data2 === "volume" || data2 === "conversion" || data2 === "win-rate" || data2 === "acceptance" || data2 === "sla-attainment" || data2 === "cac" || data2 === "ltv" || data2 === "ltv-cac" || data2 === "payback" || data2 === "cost-per" || data2 === "coverage" || data2 === "velocity" || data2 === "pipeline" || data2 === "abandonment" || data2 === "roas" || data2 === "awareness" || data2 === "engagement" || data2 === "retention" || data2 === "repeat" || data2 === "satisfaction" || data2 === "average-order" || data2 === "other" || (vErrors = fault(vErrors, instancePath + "/measures", "enum"), errors++);
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      typeof data3 != "string" && (vErrors = fault(vErrors, instancePath + "/kind", "type"), errors++), data3 === "simple" || data3 === "ratio" || data3 === "derived" || data3 === "cumulative" || data3 === "conversion" || (vErrors = fault(vErrors, instancePath + "/kind", "enum"), errors++);
    }
    if (data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.to_stage !== void 0 && (validate66(data.to_stage, instancePath + "/to_stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.side !== void 0) {
      let data6 = data.side;
      typeof data6 != "string" && (vErrors = fault(vErrors, instancePath + "/side", "type"), errors++), data6 === "marketing" || data6 === "sales" || data6 === "shared" || data6 === "other" || (vErrors = fault(vErrors, instancePath + "/side", "enum"), errors++);
    }
    if (data.segments !== void 0) {
      let data7 = data.segments;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data7[i0], instancePath + "/segments/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
    if (data.accountable !== void 0 && (validate66(data.accountable, instancePath + "/accountable") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.contributors !== void 0) {
      let data10 = data.contributors;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data10[i1], instancePath + "/contributors/" + i1) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/contributors", "type"), errors++;
    }
    if (data.level !== void 0) {
      let data12 = data.level;
      typeof data12 != "string" && (vErrors = fault(vErrors, instancePath + "/level", "type"), errors++), data12 === "person" || data12 === "team" || data12 === "campaign" || (vErrors = fault(vErrors, instancePath + "/level", "enum"), errors++);
    }
    if (data.unit !== void 0) {
      let data13 = data.unit;
      typeof data13 != "string" && (vErrors = fault(vErrors, instancePath + "/unit", "type"), errors++), data13 === "count" || data13 === "rate" || data13 === "ratio" || data13 === "currency" || data13 === "duration" || data13 === "score" || (vErrors = fault(vErrors, instancePath + "/unit", "enum"), errors++);
    }
    if (data.direction !== void 0) {
      let data14 = data.direction;
      typeof data14 != "string" && (vErrors = fault(vErrors, instancePath + "/direction", "type"), errors++), data14 === "up" || data14 === "down" || data14 === "hold" || (vErrors = fault(vErrors, instancePath + "/direction", "enum"), errors++);
    }
    if (data.baseline !== void 0 && (validate356(data.baseline, instancePath + "/baseline") || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length)), data.target !== void 0 && (validate356(data.target, instancePath + "/target") || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length)), data.by_interval !== void 0 && (validate360(data.by_interval, instancePath + "/by_interval") || (vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors), errors = vErrors.length)), data.cumulative !== void 0 && typeof data.cumulative != "boolean" && (vErrors = fault(vErrors, instancePath + "/cumulative", "type"), errors++), data.formula !== void 0 && typeof data.formula != "string" && (vErrors = fault(vErrors, instancePath + "/formula", "type"), errors++), data.source !== void 0 && typeof data.source != "string" && (vErrors = fault(vErrors, instancePath + "/source", "type"), errors++), data.guardrail !== void 0 && (validate66(data.guardrail, instancePath + "/guardrail") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.review !== void 0 && (validate102(data.review, instancePath + "/review") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.actuals !== void 0) {
      let data23 = data.actuals;
      if ((!data23 || typeof data23 != "object") && (vErrors = fault(vErrors, instancePath + "/actuals", "type"), errors++), Array.isArray(data23)) {
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate366(data23[i2], instancePath + "/actuals/" + i2) || (vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors), errors = vErrors.length);
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        data23.file === void 0 && (vErrors = fault(vErrors, instancePath + "/actuals", "required", "file"), errors++), data23.date_column === void 0 && (vErrors = fault(vErrors, instancePath + "/actuals", "required", "date_column"), errors++), data23.value_column === void 0 && (vErrors = fault(vErrors, instancePath + "/actuals", "required", "value_column"), errors++);
        for (const key1 in data23)
          key1 === "file" || key1 === "date_column" || key1 === "value_column" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/actuals", "additionalProperties", key1), errors++);
        data23.file !== void 0 && typeof data23.file != "string" && (vErrors = fault(vErrors, instancePath + "/actuals/file", "type"), errors++), data23.date_column !== void 0 && typeof data23.date_column != "string" && (vErrors = fault(vErrors, instancePath + "/actuals/date_column", "type"), errors++), data23.value_column !== void 0 && typeof data23.value_column != "string" && (vErrors = fault(vErrors, instancePath + "/actuals/value_column", "type"), errors++);
      }
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate349.errors = vErrors, errors === 0;
}
function validate348(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate349(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate348.errors = vErrors, errors === 0;
}
exports.sections_budget = validate371;
function validate373(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.side === void 0 && (vErrors = fault(vErrors, instancePath, "required", "side"), errors++), data.category === void 0 && (vErrors = fault(vErrors, instancePath, "required", "category"), errors++), data.amount === void 0 && (vErrors = fault(vErrors, instancePath, "required", "amount"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "side" || key0 === "category" || key0 === "amount" || key0 === "segments" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.side !== void 0 && (validate110(data.side, instancePath + "/side") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.category !== void 0) {
      let data2 = data.category;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/category", "type"), errors++), data2 === "programmes" || data2 === "brand" || data2 === "people" || data2 === "commissions" || data2 === "enablement" || data2 === "training" || data2 === "tools" || data2 === "events" || data2 === "promotions" || data2 === "agency" || data2 === "other" || (vErrors = fault(vErrors, instancePath + "/category", "enum"), errors++);
    }
    if (data.amount !== void 0 && (validate99(data.amount, instancePath + "/amount") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.segments !== void 0) {
      let data4 = data.segments;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data4[i0], instancePath + "/segments/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/segments", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate373.errors = vErrors, errors === 0;
}
function validate371(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.total === void 0 && (vErrors = fault(vErrors, instancePath, "required", "total"), errors++);
    for (const key0 in data)
      key0 === "total" || key0 === "lines" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.total !== void 0 && (validate99(data.total, instancePath + "/total") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.lines !== void 0) {
      let data1 = data.lines;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate373(data1[i0], instancePath + "/lines/" + i0) || (vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/lines", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate371.errors = vErrors, errors === 0;
}
exports.sections_economics = validate379;
function validate379(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "gross_margin" || key0 === "monthly_churn" || key0 === "orders_per_year" || key0 === "lifetime" || key0 === "cac_scope" || key0 === "limits" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.gross_margin !== void 0 && (validate104(data.gross_margin, instancePath + "/gross_margin") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.monthly_churn !== void 0 && (validate104(data.monthly_churn, instancePath + "/monthly_churn") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.orders_per_year !== void 0 && (validate225(data.orders_per_year, instancePath + "/orders_per_year") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data.lifetime !== void 0 && (validate102(data.lifetime, instancePath + "/lifetime") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.cac_scope !== void 0) {
      let data4 = data.cac_scope;
      typeof data4 != "string" && (vErrors = fault(vErrors, instancePath + "/cac_scope", "type"), errors++), data4 === "programmes" || data4 === "fully-loaded" || (vErrors = fault(vErrors, instancePath + "/cac_scope", "enum"), errors++);
    }
    if (data.limits !== void 0) {
      let data5 = data.limits;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5)
          key1 === "ltv_cac" || key1 === "payback" || pattern0.test(key1) || (vErrors = fault(vErrors, instancePath + "/limits", "additionalProperties", key1), errors++);
        data5.ltv_cac !== void 0 && (validate225(data5.ltv_cac, instancePath + "/limits/ltv_cac") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data5.payback !== void 0 && (validate102(data5.payback, instancePath + "/limits/payback") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/limits", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate379.errors = vErrors, errors === 0;
}
exports.sections_responsibilities = validate386;
function validate387(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aspect === void 0 && (vErrors = fault(vErrors, instancePath, "required", "aspect"), errors++);
    for (const key0 in data)
      key0 === "aspect" || key0 === "marketing" || key0 === "sales" || key0 === "shared" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.aspect !== void 0) {
      let data0 = data.aspect;
      typeof data0 != "string" && (vErrors = fault(vErrors, instancePath + "/aspect", "type"), errors++), data0 === "focus" || data0 === "timeline" || data0 === "strategy" || data0 === "audience" || data0 === "metrics" || data0 === "tools" || data0 === "team_role" || data0 === "funnel_stage" || data0 === "budget" || data0 === "customer_interaction" || data0 === "data_usage" || data0 === "communication_style" || data0 === "crm_involvement" || data0 === "kpi_alignment" || data0 === "communication_type" || data0 === "activities" || data0 === "approach_level" || data0 === "goal_horizon" || data0 === "conversion_vs_attraction" || data0 === "revenue_vs_brand" || data0 === "quota_vs_reach" || data0 === "close_vs_nurture" || data0 === "revenue_vs_demand" || data0 === "push_pull" || data0 === "reach_mode" || data0 === "planning_mode" || data0 === "driver" || data0 === "timing_mode" || data0 === "lead_verb" || data0 === "first_step" || data0 === "selection" || data0 === "planning_object" || data0 === "content_vs_demo" || data0 === "channel_mode" || data0 === "scale_mode" || data0 === "measurement_mode" || data0 === "measurement_unit" || data0 === "compensation" || data0 === "satisfaction_horizon" || data0 === "trust" || data0 === "feedback" || data0 === "experience" || data0 === "need_focus" || data0 === "product_flow" || data0 === "skills" || data0 === "aim" || data0 === "sequence" || data0 === "value" || data0 === "incentive_tactics" || data0 === "metaphor" || data0 === "buyer_education" || data0 === "self_service" || (vErrors = fault(vErrors, instancePath + "/aspect", "enum"), errors++);
    }
    if (data.marketing !== void 0) {
      let data1 = data.marketing;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data1[i0] != "string" && (vErrors = fault(vErrors, instancePath + "/marketing/" + i0, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/marketing", "type"), errors++;
    }
    if (data.sales !== void 0) {
      let data3 = data.sales;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data3[i1] != "string" && (vErrors = fault(vErrors, instancePath + "/sales/" + i1, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/sales", "type"), errors++;
    }
    if (data.shared !== void 0) {
      let data5 = data.shared;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          typeof data5[i2] != "string" && (vErrors = fault(vErrors, instancePath + "/shared/" + i2, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/shared", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate387.errors = vErrors, errors === 0;
}
function validate393(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !Array.isArray(data) && (vErrors = fault(vErrors, instancePath, "type"), errors++), Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate66(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
  }
  return validate393.errors = vErrors, errors === 0;
}
function validate389(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "stage" || key0 === "responsible" || key0 === "accountable" || key0 === "consulted" || key0 === "informed" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.responsible !== void 0) {
      let data3 = data.responsible;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data3[i0], instancePath + "/responsible/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/responsible", "type"), errors++;
    }
    if (data.accountable !== void 0 && (validate393(data.accountable, instancePath + "/accountable") || (vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors), errors = vErrors.length)), data.consulted !== void 0) {
      let data6 = data.consulted;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data6[i1], instancePath + "/consulted/" + i1) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/consulted", "type"), errors++;
    }
    if (data.informed !== void 0) {
      let data8 = data.informed;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate66(data8[i2], instancePath + "/informed/" + i2) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/informed", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate389.errors = vErrors, errors === 0;
}
function validate386(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "aspects" || key0 === "activities" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.aspects !== void 0) {
      let data0 = data.aspects;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate387(data0[i0], instancePath + "/aspects/" + i0) || (vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/aspects", "type"), errors++;
    }
    if (data.activities !== void 0) {
      let data2 = data.activities;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate389(data2[i1], instancePath + "/activities/" + i1) || (vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/activities", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate386.errors = vErrors, errors === 0;
}
exports.sections_collaboration = validate399;
function validate400(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "cadence" || key0 === "attendees" || key0 === "agenda" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.cadence !== void 0 && (validate102(data.cadence, instancePath + "/cadence") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.attendees !== void 0) {
      let data3 = data.attendees;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data3[i0], instancePath + "/attendees/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/attendees", "type"), errors++;
    }
    data.agenda !== void 0 && (validate126(data.agenda, instancePath + "/agenda") || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate400.errors = vErrors, errors === 0;
}
function validate406(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++), data.from === void 0 && (vErrors = fault(vErrors, instancePath, "required", "from"), errors++), data.to === void 0 && (vErrors = fault(vErrors, instancePath, "required", "to"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "from" || key0 === "to" || key0 === "about" || key0 === "cadence" || key0 === "feeds" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.from !== void 0 && (validate66(data.from, instancePath + "/from") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.to !== void 0 && (validate66(data.to, instancePath + "/to") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.about !== void 0 && typeof data.about != "string" && (vErrors = fault(vErrors, instancePath + "/about", "type"), errors++), data.cadence !== void 0 && (validate102(data.cadence, instancePath + "/cadence") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.feeds !== void 0) {
      let data5 = data.feeds;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data5[i0] != "string" && (vErrors = fault(vErrors, instancePath + "/feeds/" + i0, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/feeds", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate406.errors = vErrors, errors === 0;
}
const schema183 = { type: "object", required: ["id"], properties: { id: { $ref: "id" }, name: { $ref: "text" }, type: { $ref: "text" }, stage: { $ref: "reference" }, personas: { type: "array", items: { $ref: "reference" } }, owner: { $ref: "reference" }, requested_by: { $ref: "reference" }, answers: { type: "array", items: { $ref: "text" } }, url: { $ref: "text" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 };
function validate412(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      func2.call(schema183.properties, key0) || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.type !== void 0 && typeof data.type != "string" && (vErrors = fault(vErrors, instancePath + "/type", "type"), errors++), data.stage !== void 0 && (validate66(data.stage, instancePath + "/stage") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.personas !== void 0) {
      let data4 = data.personas;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data4[i0], instancePath + "/personas/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/personas", "type"), errors++;
    }
    if (data.owner !== void 0 && (validate66(data.owner, instancePath + "/owner") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.requested_by !== void 0 && (validate66(data.requested_by, instancePath + "/requested_by") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.answers !== void 0) {
      let data8 = data.answers;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data8[i1] != "string" && (vErrors = fault(vErrors, instancePath + "/answers/" + i1, "type"), errors++);
      } else
        vErrors = fault(vErrors, instancePath + "/answers", "type"), errors++;
    }
    data.url !== void 0 && typeof data.url != "string" && (vErrors = fault(vErrors, instancePath + "/url", "type"), errors++);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate412.errors = vErrors, errors === 0;
}
function validate399(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "rituals" || key0 === "feedback" || key0 === "content" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.rituals !== void 0) {
      let data0 = data.rituals;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate400(data0[i0], instancePath + "/rituals/" + i0) || (vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/rituals", "type"), errors++;
    }
    if (data.feedback !== void 0) {
      let data2 = data.feedback;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate406(data2[i1], instancePath + "/feedback/" + i1) || (vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/feedback", "type"), errors++;
    }
    if (data.content !== void 0) {
      let data4 = data.content;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate412(data4[i2], instancePath + "/content/" + i2) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/content", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate399.errors = vErrors, errors === 0;
}
exports.sections_tools = validate419;
function validate420(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && (vErrors = fault(vErrors, instancePath, "required", "id"), errors++);
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "category" || key0 === "used_by" || key0 === "record_of" || key0 === "syncs_with" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.id !== void 0 && (validate32(data.id, instancePath + "/id") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string" && (vErrors = fault(vErrors, instancePath + "/name", "type"), errors++), data.category !== void 0) {
      let data2 = data.category;
      typeof data2 != "string" && (vErrors = fault(vErrors, instancePath + "/category", "type"), errors++), data2 === "crm" || data2 === "marketing-automation" || data2 === "email" || data2 === "social-scheduling" || data2 === "seo" || data2 === "advertising" || data2 === "analytics" || data2 === "lead-tracking" || data2 === "sales-scripts" || data2 === "dialler" || data2 === "sales-engagement" || data2 === "enablement" || data2 === "chatbot" || data2 === "survey" || data2 === "commerce" || data2 === "data-enrichment" || data2 === "forecasting" || data2 === "customer-success" || data2 === "gifting" || data2 === "call-recording" || (vErrors = fault(vErrors, instancePath + "/category", "enum"), errors++);
    }
    if (data.used_by !== void 0) {
      let data3 = data.used_by;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data3[i0], instancePath + "/used_by/" + i0) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/used_by", "type"), errors++;
    }
    if (data.record_of !== void 0) {
      let data5 = data.record_of;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data5[i1], instancePath + "/record_of/" + i1) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/record_of", "type"), errors++;
    }
    if (data.syncs_with !== void 0) {
      let data7 = data.syncs_with;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate66(data7[i2], instancePath + "/syncs_with/" + i2) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/syncs_with", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate420.errors = vErrors, errors === 0;
}
function validate419(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate420(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate419.errors = vErrors, errors === 0;
}
exports.sections_links = validate426;
function validate427(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data)) && (vErrors = fault(vErrors, instancePath, "type"), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.to === void 0 && (vErrors = fault(vErrors, instancePath, "required", "to"), errors++);
    for (const key0 in data)
      key0 === "title" || key0 === "to" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.title !== void 0 && typeof data.title != "string" && (vErrors = fault(vErrors, instancePath + "/title", "type"), errors++), data.to !== void 0 && typeof data.to != "string" && (vErrors = fault(vErrors, instancePath + "/to", "type"), errors++);
  }
  return validate427.errors = vErrors, errors === 0;
}
function validate426(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate427(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate426.errors = vErrors, errors === 0;
}
exports.sections_lint = validate429;
const schema195 = { type: "object", properties: { severity: { type: "object", propertyNames: { type: "string", pattern: "^x-|^[A-Z]{3}-[0-9]{3}$" }, patternProperties: { "^x-": !0 }, additionalProperties: { type: "string", enum: ["error", "warning", "info", "off"] } }, ignore: { type: "array", items: { $ref: "ignore" } }, limits: { type: "object", properties: { market_share: { $ref: "rate" }, supply_surplus: { $ref: "quantity" }, kpi_tolerance: { $ref: "rate" }, assumption_age: { $ref: "duration" }, rate_high: { $ref: "rate" }, rate_low: { $ref: "rate" }, opening_share: { $ref: "rate" }, productive_days: { $ref: "rate" }, starts_per_week: { $ref: "count" }, silence: { type: ["string", "integer"], minimum: 0, pattern: "^([0-9]+(\\.[0-9]+)? ?(s|m|h|d|w|mo|y)|P(?=[0-9T])([0-9]+(\\.[0-9]+)?Y)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?W)?([0-9]+(\\.[0-9]+)?D)?(T(?=[0-9])([0-9]+(\\.[0-9]+)?H)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?S)?)?)$" }, quota_over: { $ref: "quantity" }, programme_spend: { $ref: "rate" }, kpis_per_side: { $ref: "count" }, short_cycle: { $ref: "duration" } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 } }, patternProperties: { "^x-": !0 }, additionalProperties: !1 }, pattern105 = new RegExp("^x-|^[A-Z]{3}-[0-9]{3}$", "u");
const pattern108 = new RegExp("^[A-Z]{3}-[0-9]{3}$", "u");
function validate431(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern108.test(data) || (vErrors = fault(vErrors, instancePath, "pattern"), errors++) : (vErrors = fault(vErrors, instancePath, "type"), errors++), validate431.errors = vErrors, errors === 0;
}
function validate430(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.rule === void 0 && (vErrors = fault(vErrors, instancePath, "required", "rule"), errors++), data.at === void 0 && (vErrors = fault(vErrors, instancePath, "required", "at"), errors++), data.reason === void 0 && (vErrors = fault(vErrors, instancePath, "required", "reason"), errors++);
    for (const key0 in data)
      key0 === "rule" || key0 === "at" || key0 === "reason" || key0 === "until" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    data.rule !== void 0 && (validate431(data.rule, instancePath + "/rule") || (vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors), errors = vErrors.length)), data.at !== void 0 && typeof data.at != "string" && (vErrors = fault(vErrors, instancePath + "/at", "type"), errors++), data.reason !== void 0 && typeof data.reason != "string" && (vErrors = fault(vErrors, instancePath + "/reason", "type"), errors++), data.until !== void 0 && (validate42(data.until, instancePath + "/until") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length));
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate430.errors = vErrors, errors === 0;
}
function validate429(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "severity" || key0 === "ignore" || key0 === "limits" || pattern0.test(key0) || (vErrors = fault(vErrors, instancePath, "additionalProperties", key0), errors++);
    if (data.severity !== void 0) {
      let data0 = data.severity;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          const _errs4 = errors;
          typeof key1 == "string" ? pattern105.test(key1) || (vErrors = fault(vErrors, instancePath + "/severity", "pattern"), errors++) : (vErrors = fault(vErrors, instancePath + "/severity", "type"), errors++);
          var valid1 = _errs4 === errors;
          valid1 || (vErrors = fault(vErrors, instancePath + "/severity", "propertyNames", key1), errors++);
        }
        for (const key2 in data0)
          if (!pattern0.test(key2)) {
            let data1 = data0[key2];
            typeof data1 != "string" && (vErrors = fault(vErrors, instancePath + "/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type"), errors++), data1 === "error" || data1 === "warning" || data1 === "info" || data1 === "off" || (vErrors = fault(vErrors, instancePath + "/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "enum"), errors++);
          }
      } else
        vErrors = fault(vErrors, instancePath + "/severity", "type"), errors++;
    }
    if (data.ignore !== void 0) {
      let data2 = data.ignore;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate430(data2[i0], instancePath + "/ignore/" + i0) || (vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors), errors = vErrors.length);
      } else
        vErrors = fault(vErrors, instancePath + "/ignore", "type"), errors++;
    }
    if (data.limits !== void 0) {
      let data4 = data.limits;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key3 in data4)
          func2.call(schema195.properties.limits.properties, key3) || pattern0.test(key3) || (vErrors = fault(vErrors, instancePath + "/limits", "additionalProperties", key3), errors++);
        if (data4.market_share !== void 0 && (validate104(data4.market_share, instancePath + "/limits/market_share") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.supply_surplus !== void 0 && (validate225(data4.supply_surplus, instancePath + "/limits/supply_surplus") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data4.kpi_tolerance !== void 0 && (validate104(data4.kpi_tolerance, instancePath + "/limits/kpi_tolerance") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.assumption_age !== void 0 && (validate102(data4.assumption_age, instancePath + "/limits/assumption_age") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data4.rate_high !== void 0 && (validate104(data4.rate_high, instancePath + "/limits/rate_high") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.rate_low !== void 0 && (validate104(data4.rate_low, instancePath + "/limits/rate_low") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.opening_share !== void 0 && (validate104(data4.opening_share, instancePath + "/limits/opening_share") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.productive_days !== void 0 && (validate104(data4.productive_days, instancePath + "/limits/productive_days") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.starts_per_week !== void 0 && (validate93(data4.starts_per_week, instancePath + "/limits/starts_per_week") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data4.silence !== void 0) {
          let data14 = data4.silence;
          typeof data14 != "string" && !(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && (vErrors = fault(vErrors, instancePath + "/limits/silence", "type"), errors++), typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)) && (vErrors = fault(vErrors, instancePath + "/limits/silence", "minimum"), errors++), typeof data14 == "string" && (pattern33.test(data14) || (vErrors = fault(vErrors, instancePath + "/limits/silence", "pattern"), errors++));
        }
        data4.quota_over !== void 0 && (validate225(data4.quota_over, instancePath + "/limits/quota_over") || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length)), data4.programme_spend !== void 0 && (validate104(data4.programme_spend, instancePath + "/limits/programme_spend") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data4.kpis_per_side !== void 0 && (validate93(data4.kpis_per_side, instancePath + "/limits/kpis_per_side") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data4.short_cycle !== void 0 && (validate102(data4.short_cycle, instancePath + "/limits/short_cycle") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length));
      } else
        vErrors = fault(vErrors, instancePath + "/limits", "type"), errors++;
    }
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate429.errors = vErrors, errors === 0;
}
exports.sections_content = validate448;
function validate448(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate412(data[i0], instancePath + "/" + i0) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length);
  } else
    vErrors = fault(vErrors, instancePath, "type"), errors++;
  return validate448.errors = vErrors, errors === 0;
}
exports.items_teams = validate84;
exports.items_roles = validate90;
exports.items_offerings = validate97;
exports.items_goals = validate108;
exports.items_segments = validate118;
exports.items_personas = validate148;
exports.items_positioning = validate161;
exports.items_handoffs = validate185;
exports.items_scoring = validate222;
exports.items_campaigns = validate275;
exports.items_capacity = validate302;
exports.items_playbooks = validate326;
exports.items_kpis = validate349;
exports.items_tools = validate420;
exports.items_links = validate427;
exports.items_content = validate412;
function fault(list, instancePath, keyword, key) {
  const error = { instancePath, keyword, key };
  return list === null ? [error] : (list.push(error), list);
}
exports.roots = { plan: exports.roots_plan, part: exports.roots_part, base: exports.roots_base, segments: exports.roots_segments, personas: exports.roots_personas, campaigns: exports.roots_campaigns, playbooks: exports.roots_playbooks, kpis: exports.roots_kpis, scoring: exports.roots_scoring, content: exports.roots_content };
exports.sections = { $schema: exports.sections__schema, gtm: exports.sections_gtm, kind: exports.sections_kind, id: exports.sections_id, name: exports.sections_name, status: exports.sections_status, version: exports.sections_version, company: exports.sections_company, summary: exports.sections_summary, extends: exports.sections_extends, include: exports.sections_include, period: exports.sections_period, currency: exports.sections_currency, fx: exports.sections_fx, locale: exports.sections_locale, timezone: exports.sections_timezone, fiscal_year_start: exports.sections_fiscal_year_start, fiscal_year_named_by: exports.sections_fiscal_year_named_by, market_model: exports.sections_market_model, motion: exports.sections_motion, calendar: exports.sections_calendar, owner: exports.sections_owner, stance: exports.sections_stance, teams: exports.sections_teams, roles: exports.sections_roles, offerings: exports.sections_offerings, goals: exports.sections_goals, segments: exports.sections_segments, personas: exports.sections_personas, positioning: exports.sections_positioning, lifecycle: exports.sections_lifecycle, handoffs: exports.sections_handoffs, scoring: exports.sections_scoring, funnel: exports.sections_funnel, campaigns: exports.sections_campaigns, capacity: exports.sections_capacity, playbooks: exports.sections_playbooks, processes: exports.sections_processes, kpis: exports.sections_kpis, budget: exports.sections_budget, economics: exports.sections_economics, responsibilities: exports.sections_responsibilities, collaboration: exports.sections_collaboration, tools: exports.sections_tools, links: exports.sections_links, lint: exports.sections_lint, content: exports.sections_content };
exports.items = { teams: exports.items_teams, roles: exports.items_roles, offerings: exports.items_offerings, goals: exports.items_goals, segments: exports.items_segments, personas: exports.items_personas, positioning: exports.items_positioning, handoffs: exports.items_handoffs, scoring: exports.items_scoring, campaigns: exports.items_campaigns, capacity: exports.items_capacity, playbooks: exports.items_playbooks, kpis: exports.items_kpis, tools: exports.items_tools, links: exports.items_links, content: exports.items_content };
