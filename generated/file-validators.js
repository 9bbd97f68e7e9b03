// Generated from specs/. Do not edit; run `npm run generate`.

function codePointLength(text) {
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) length--;
  }
  return length;
}

function jsonEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key], b[key]));
}

function addError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function addErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}

const tooDeep = [
  { instancePath: "", schemaPath: "#", keyword: "depth", params: {}, message: "must not be nested too deeply to check" },
];

function validator(validate) {
  return (value) => {
    try {
      return validate(value) ? [] : validate.errors;
    } catch (error) {
      if (error instanceof RangeError) return tooDeep;
      throw error;
    }
  };
}

const validate_baseline = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/baseline.schema.json","title":"Baseline","description":"The known divergences of one target, each with a reason.","type":"object","additionalProperties":false,"required":["target","suiteVersion","entries"],"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)baseline\\.schema\\.json$"},"target":{"type":"string","minLength":1,"description":"The name of the target."},"suiteVersion":{"type":"string","minLength":1,"description":"The version of the suite that it was written by."},"entries":{"type":"array","description":"Sorted by case.","items":{"type":"object","additionalProperties":false,"required":["case","requirement","status","signature","reason"],"properties":{"case":{"type":"string","minLength":1,"description":"The id of a case."},"requirement":{"type":"string","minLength":1,"description":"The id of the requirement that is contradicted, or that blocks."},"status":{"enum":["failed","blocked","errored"]},"signature":{"type":"string","minLength":0,"description":"What was seen, in a form that is stable between runs."},"reason":{"type":"string","minLength":1,"description":"Why the divergence is accepted."},"issue":{"type":"string","minLength":1,"description":"Where it is being worked on."},"expires":{"type":"string","pattern":"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$","description":"The last day on which the entry excuses anything."}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func64 = codePointLength;
const pattern3 = new RegExp("(?:^|/)baseline\\.schema\\.json$", "u");
const pattern4 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/baseline.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.target === undefined) || (!(func0.call(data, "target")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.suiteVersion === undefined) || (!(func0.call(data, "suiteVersion")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suiteVersion"},message:"must have required property '"+"suiteVersion"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.entries === undefined) || (!(func0.call(data, "entries")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "$schema") || (key0 === "target")) || (key0 === "suiteVersion")) || (key0 === "entries"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err4);
errors++;
}
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)baseline\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)baseline\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data1 = data.target;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.suiteVersion !== undefined && func0.call(data, "suiteVersion")){
let data2 = data.suiteVersion;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err9 = {instancePath:instancePath+"/suiteVersion",schemaPath:"#/properties/suiteVersion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/suiteVersion",schemaPath:"#/properties/suiteVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.entries !== undefined && func0.call(data, "entries")){
let data3 = data.entries;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.case === undefined) || (!(func0.call(data4, "case")))){
const err11 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'"};
vErrors = addError(vErrors, err11);
errors++;
}
if((data4.requirement === undefined) || (!(func0.call(data4, "requirement")))){
const err12 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err12);
errors++;
}
if((data4.status === undefined) || (!(func0.call(data4, "status")))){
const err13 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err13);
errors++;
}
if((data4.signature === undefined) || (!(func0.call(data4, "signature")))){
const err14 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"};
vErrors = addError(vErrors, err14);
errors++;
}
if((data4.reason === undefined) || (!(func0.call(data4, "reason")))){
const err15 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = addError(vErrors, err15);
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((((((key1 === "case") || (key1 === "requirement")) || (key1 === "status")) || (key1 === "signature")) || (key1 === "reason")) || (key1 === "issue")) || (key1 === "expires"))){
const err16 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data4.case !== undefined && func0.call(data4, "case")){
let data5 = data4.case;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err17 = {instancePath:instancePath+"/entries/" + i0+"/case",schemaPath:"#/properties/entries/items/properties/case/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/entries/" + i0+"/case",schemaPath:"#/properties/entries/items/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
}
if(data4.requirement !== undefined && func0.call(data4, "requirement")){
let data6 = data4.requirement;
if(typeof data6 === "string"){
if(func64(data6) < 1){
const err19 = {instancePath:instancePath+"/entries/" + i0+"/requirement",schemaPath:"#/properties/entries/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/entries/" + i0+"/requirement",schemaPath:"#/properties/entries/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data4.status !== undefined && func0.call(data4, "status")){
let data7 = data4.status;
if(!(((data7 === "failed") || (data7 === "blocked")) || (data7 === "errored"))){
const err21 = {instancePath:instancePath+"/entries/" + i0+"/status",schemaPath:"#/properties/entries/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.items.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err21);
errors++;
}
}
if(data4.signature !== undefined && func0.call(data4, "signature")){
let data8 = data4.signature;
if(typeof data8 === "string"){
if(func64(data8) < 0){
const err22 = {instancePath:instancePath+"/entries/" + i0+"/signature",schemaPath:"#/properties/entries/items/properties/signature/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"};
vErrors = addError(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/entries/" + i0+"/signature",schemaPath:"#/properties/entries/items/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err23);
errors++;
}
}
if(data4.reason !== undefined && func0.call(data4, "reason")){
let data9 = data4.reason;
if(typeof data9 === "string"){
if(func64(data9) < 1){
const err24 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err25);
errors++;
}
}
if(data4.issue !== undefined && func0.call(data4, "issue")){
let data10 = data4.issue;
if(typeof data10 === "string"){
if(func64(data10) < 1){
const err26 = {instancePath:instancePath+"/entries/" + i0+"/issue",schemaPath:"#/properties/entries/items/properties/issue/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/entries/" + i0+"/issue",schemaPath:"#/properties/entries/items/properties/issue/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err27);
errors++;
}
}
if(data4.expires !== undefined && func0.call(data4, "expires")){
let data11 = data4.expires;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err28 = {instancePath:instancePath+"/entries/" + i0+"/expires",schemaPath:"#/properties/entries/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"+"\""};
vErrors = addError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/entries/" + i0+"/expires",schemaPath:"#/properties/entries/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err32);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_config = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/config.schema.json","title":"Config","description":"Settings of a run; the flags of the same names mean the same and beat them.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)config\\.schema\\.json$"},"endpoint":{"type":"string","pattern":"^https?://","description":"The URL of the target; without one, the embedded reference."},"region":{"type":"string","minLength":1,"description":"The AWS region to sign for."},"target":{"type":"string","minLength":1,"description":"A target file, or the name of a known target."},"run":{"type":"array","description":"Patterns of cases to run.","items":{"type":"string","minLength":1}},"skip":{"type":"array","description":"Patterns of cases to leave out.","items":{"type":"string","minLength":1}},"tiers":{"type":"array","description":"The tiers that count.","items":{"enum":["documented","modelled","observed"]},"minItems":1,"uniqueItems":true},"client":{"enum":["wire","sdk-js","aws-cli","boto3"],"description":"Which client makes the calls."},"concurrency":{"type":"integer","minimum":1,"description":"How many cases run at once."},"timeScale":{"type":"number","exclusiveMinimum":0,"description":"How many times faster than real time the target's clock runs."},"seed":{"type":"integer","minimum":0,"maximum":2147483647,"description":"What names, payloads and order come from."},"baseline":{"type":"string","minLength":1,"description":"The file of known divergences."},"reporters":{"type":"array","description":"Reporters as NAME or NAME=FILE.","items":{"type":"string","pattern":"^[a-z][a-z0-9-]*(?:=.+)?$"},"minItems":1},"maxFailures":{"type":"integer","minimum":1,"description":"After how many failures the run stops."},"requestTimeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one call may take beyond what its operation may hold it."},"caseTimeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one case may take beside what it waits for as documented."},"globalTimeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that the run may take."},"wait":{"type":"number","minimum":0,"description":"Seconds to wait for the endpoint to come up."},"strict":{"type":"boolean","description":"Whether a should, or a skipped case, fails the run."},"keepResources":{"type":"boolean","description":"Whether to leave executions and types as they are after the run."}}};
const func27 = jsonEqual;
const pattern5 = new RegExp("(?:^|/)config\\.schema\\.json$", "u");
const pattern6 = new RegExp("^https?://", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9-]*(?:=.+)?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema20.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)config\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)config\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.endpoint !== undefined && func0.call(data, "endpoint")){
let data1 = data.endpoint;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data2 = data.region;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data3 = data.target;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.run !== undefined && func0.call(data, "run")){
let data4 = data.run;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err10 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data.skip !== undefined && func0.call(data, "skip")){
let data6 = data.skip;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err13 = {instancePath:instancePath+"/skip/" + i1,schemaPath:"#/properties/skip/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/skip/" + i1,schemaPath:"#/properties/skip/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data8 = data.tiers;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err16);
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(!(((data9 === "documented") || (data9 === "modelled")) || (data9 === "observed"))){
const err17 = {instancePath:instancePath+"/tiers/" + i2,schemaPath:"#/properties/tiers/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.tiers.items.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err17);
errors++;
}
}
let i3 = data8.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func27(data8[i3], data8[j0])){
const err18 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
vErrors = addError(vErrors, err18);
errors++;
break outer0;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data.client !== undefined && func0.call(data, "client")){
let data10 = data.client;
if(!((((data10 === "wire") || (data10 === "sdk-js")) || (data10 === "aws-cli")) || (data10 === "boto3"))){
const err20 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/enum",keyword:"enum",params:{allowedValues: schema20.properties.client.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data.concurrency !== undefined && func0.call(data, "concurrency")){
let data11 = data.concurrency;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err21);
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err22);
errors++;
}
}
}
if(data.timeScale !== undefined && func0.call(data, "timeScale")){
let data12 = data.timeScale;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/timeScale",schemaPath:"#/properties/timeScale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/timeScale",schemaPath:"#/properties/timeScale/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data.seed !== undefined && func0.call(data, "seed")){
let data13 = data.seed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err25 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err25);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
vErrors = addError(vErrors, err26);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err27);
errors++;
}
}
}
if(data.baseline !== undefined && func0.call(data, "baseline")){
let data14 = data.baseline;
if(typeof data14 === "string"){
if(func64(data14) < 1){
const err28 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err29);
errors++;
}
}
if(data.reporters !== undefined && func0.call(data, "reporters")){
let data15 = data.reporters;
if(Array.isArray(data15)){
if(data15.length < 1){
const err30 = {instancePath:instancePath+"/reporters",schemaPath:"#/properties/reporters/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err30);
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err31 = {instancePath:instancePath+"/reporters/" + i4,schemaPath:"#/properties/reporters/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*(?:=.+)?$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*(?:=.+)?$"+"\""};
vErrors = addError(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/reporters/" + i4,schemaPath:"#/properties/reporters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err33);
errors++;
}
}
if(data.maxFailures !== undefined && func0.call(data, "maxFailures")){
let data17 = data.maxFailures;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err34 = {instancePath:instancePath+"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err34);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err35);
errors++;
}
}
}
if(data.requestTimeout !== undefined && func0.call(data, "requestTimeout")){
let data18 = data.requestTimeout;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/requestTimeout",schemaPath:"#/properties/requestTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/requestTimeout",schemaPath:"#/properties/requestTimeout/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err37);
errors++;
}
}
if(data.caseTimeout !== undefined && func0.call(data, "caseTimeout")){
let data19 = data.caseTimeout;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 <= 0 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/caseTimeout",schemaPath:"#/properties/caseTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/caseTimeout",schemaPath:"#/properties/caseTimeout/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err39);
errors++;
}
}
if(data.globalTimeout !== undefined && func0.call(data, "globalTimeout")){
let data20 = data.globalTimeout;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/globalTimeout",schemaPath:"#/properties/globalTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/globalTimeout",schemaPath:"#/properties/globalTimeout/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err41);
errors++;
}
}
if(data.wait !== undefined && func0.call(data, "wait")){
let data21 = data.wait;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err43);
errors++;
}
}
if(data.strict !== undefined && func0.call(data, "strict")){
if(typeof data.strict !== "boolean"){
const err44 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err44);
errors++;
}
}
if(data.keepResources !== undefined && func0.call(data, "keepResources")){
if(typeof data.keepResources !== "boolean"){
const err45 = {instancePath:instancePath+"/keepResources",schemaPath:"#/properties/keepResources/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err45);
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err46);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_diff = validate54;
const schema21 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/diff.schema.json","title":"Diff","description":"What is different between two or more reports.","type":"object","additionalProperties":false,"required":["$schema","exitCode","reasons","runs","comparisons","matrix"],"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)diff\\.schema\\.json$"},"exitCode":{"enum":[0,1,3],"description":"0 nothing got worse, 1 a regression or a vanished case, 3 a run can't tell."},"reasons":{"type":"array","description":"Why the exit code is not 0.","items":{"type":"string","minLength":1}},"runs":{"type":"array","minItems":2,"description":"The compared runs, in the order they were named.","items":{"$ref":"#/$defs/run"}},"comparisons":{"type":"array","minItems":1,"description":"Each later run held against the first.","items":{"$ref":"#/$defs/comparison"}},"matrix":{"type":"array","description":"The standing of each requirement in each run; sorted by requirement.","items":{"$ref":"#/$defs/row"}}},"$defs":{"run":{"type":"object","additionalProperties":false,"description":"What a run was.","required":["label","file","target","client","suiteVersion","suiteDigest","startedAt","outcome","complete","counts","standings"],"properties":{"label":{"type":"string","minLength":1,"description":"Tells the run apart from the others."},"file":{"type":"string","minLength":1,"description":"The file that its report came from."},"target":{"type":"object","additionalProperties":false,"description":"What was tested.","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The name of the target."},"version":{"type":"string","minLength":1,"description":"The version of the target."}}},"client":{"type":"string","minLength":1,"description":"Which client made the calls."},"suiteVersion":{"type":"string","minLength":1,"description":"The version of this package."},"suiteDigest":{"type":"string","minLength":1,"description":"SHA-256 over the specs and the selected cases."},"startedAt":{"type":"string","minLength":1,"description":"When the run started."},"outcome":{"enum":["completed","interrupted","target-died","time-limit","max-failures"],"description":"How the run came to its end."},"complete":{"type":"boolean","description":"Whether no case was left out."},"counts":{"type":"object","additionalProperties":false,"description":"How many cases have each verdict.","required":["passed","failed","blocked","skipped","errored"],"properties":{"passed":{"type":"integer","minimum":0,"description":"Cases that are passed."},"failed":{"type":"integer","minimum":0,"description":"Cases that are failed."},"blocked":{"type":"integer","minimum":0,"description":"Cases that are blocked."},"skipped":{"type":"integer","minimum":0,"description":"Cases that are skipped."},"errored":{"type":"integer","minimum":0,"description":"Cases that are errored."}}},"standings":{"type":"object","additionalProperties":false,"description":"How many requirements have each standing.","required":["conforms","diverges","unverified"],"properties":{"conforms":{"type":"integer","minimum":0,"description":"Requirements that are: conforms."},"diverges":{"type":"integer","minimum":0,"description":"Requirements that are: diverges."},"unverified":{"type":"integer","minimum":0,"description":"Requirements that are: unverified."}}}}},"comparison":{"type":"object","additionalProperties":false,"description":"One run held against an earlier one.","required":["before","after","counts","changes"],"properties":{"before":{"type":"integer","minimum":0,"description":"Position of the earlier run."},"after":{"type":"integer","minimum":0,"description":"Position of the later run."},"counts":{"type":"object","additionalProperties":false,"description":"How many changes are in each class.","required":["regression","vanished","changed","inconclusive","suite changed","new case","fixed","same"],"properties":{"regression":{"type":"integer","minimum":0,"description":"Passed before, failed or blocked now."},"vanished":{"type":"integer","minimum":0,"description":"The later suite does not have the case."},"changed":{"type":"integer","minimum":0,"description":"Red both times, with another signature."},"inconclusive":{"type":"integer","minimum":0,"description":"A run says nothing that the other's could be held against."},"suite changed":{"type":"integer","minimum":0,"description":"The case itself is another one."},"new case":{"type":"integer","minimum":0,"description":"The earlier suite does not have the case."},"fixed":{"type":"integer","minimum":0,"description":"Failed or blocked before, passed now."},"same":{"type":"integer","minimum":0,"description":"Nothing changed."}}},"changes":{"type":"array","description":"The worst first; a case that passes both times, or passes and is about the client of one of them, is only counted.","items":{"$ref":"#/$defs/change"}}}},"change":{"type":"object","additionalProperties":false,"description":"One case in two runs.","required":["class","case","title","requirement","level","tier","before","after"],"properties":{"class":{"enum":["regression","vanished","changed","inconclusive","suite changed","new case","fixed","same"],"description":"What became of the case."},"case":{"type":"string","minLength":1,"description":"The id of the case."},"title":{"type":"string","minLength":1,"description":"The fact that the case verifies."},"requirement":{"type":"string","minLength":1,"description":"The requirement to look at first."},"level":{"enum":["must","should"],"description":"The strongest of what the change is about."},"tier":{"enum":["documented","modelled","observed"],"description":"Where that comes from."},"before":{"$ref":"#/$defs/sight"},"after":{"$ref":"#/$defs/sight"},"clients":{"type":"array","items":{"type":"string"},"description":"What the clients of the two runs did differently, a line each."}}},"sight":{"type":"object","additionalProperties":false,"description":"How a run saw a case.","required":["status","signature"],"properties":{"status":{"enum":["passed","failed","blocked","skipped","errored","absent","not run"],"description":"The verdict; or absent if the suite lacks the case, not run if the run left it out, or went through another client than the case is about."},"signature":{"type":"string","description":"What diverged, as a baseline says it; empty if nothing did."},"reason":{"type":"string","description":"Why there is no judgement, in the words of the run."}}},"row":{"type":"object","additionalProperties":false,"description":"One requirement in all runs.","required":["requirement","level","tier","standings"],"properties":{"requirement":{"type":"string","minLength":1,"description":"The permanent id."},"level":{"enum":["must","should"],"description":"A must fails a run, a should warns."},"tier":{"enum":["documented","modelled","observed"],"description":"Where the fact comes from."},"standings":{"type":"array","minItems":2,"description":"One for each run; absent where its suite does not have the requirement.","items":{"enum":["conforms","diverges","unverified","absent"]}}}}}};
const pattern8 = new RegExp("(?:^|/)diff\\.schema\\.json$", "u");
const schema22 = {"type":"object","additionalProperties":false,"description":"What a run was.","required":["label","file","target","client","suiteVersion","suiteDigest","startedAt","outcome","complete","counts","standings"],"properties":{"label":{"type":"string","minLength":1,"description":"Tells the run apart from the others."},"file":{"type":"string","minLength":1,"description":"The file that its report came from."},"target":{"type":"object","additionalProperties":false,"description":"What was tested.","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The name of the target."},"version":{"type":"string","minLength":1,"description":"The version of the target."}}},"client":{"type":"string","minLength":1,"description":"Which client made the calls."},"suiteVersion":{"type":"string","minLength":1,"description":"The version of this package."},"suiteDigest":{"type":"string","minLength":1,"description":"SHA-256 over the specs and the selected cases."},"startedAt":{"type":"string","minLength":1,"description":"When the run started."},"outcome":{"enum":["completed","interrupted","target-died","time-limit","max-failures"],"description":"How the run came to its end."},"complete":{"type":"boolean","description":"Whether no case was left out."},"counts":{"type":"object","additionalProperties":false,"description":"How many cases have each verdict.","required":["passed","failed","blocked","skipped","errored"],"properties":{"passed":{"type":"integer","minimum":0,"description":"Cases that are passed."},"failed":{"type":"integer","minimum":0,"description":"Cases that are failed."},"blocked":{"type":"integer","minimum":0,"description":"Cases that are blocked."},"skipped":{"type":"integer","minimum":0,"description":"Cases that are skipped."},"errored":{"type":"integer","minimum":0,"description":"Cases that are errored."}}},"standings":{"type":"object","additionalProperties":false,"description":"How many requirements have each standing.","required":["conforms","diverges","unverified"],"properties":{"conforms":{"type":"integer","minimum":0,"description":"Requirements that are: conforms."},"diverges":{"type":"integer","minimum":0,"description":"Requirements that are: diverges."},"unverified":{"type":"integer","minimum":0,"description":"Requirements that are: unverified."}}}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.label === undefined) || (!(func0.call(data, "label")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.file === undefined) || (!(func0.call(data, "file")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.target === undefined) || (!(func0.call(data, "target")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.client === undefined) || (!(func0.call(data, "client")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.suiteVersion === undefined) || (!(func0.call(data, "suiteVersion")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suiteVersion"},message:"must have required property '"+"suiteVersion"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.suiteDigest === undefined) || (!(func0.call(data, "suiteDigest")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suiteDigest"},message:"must have required property '"+"suiteDigest"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.startedAt === undefined) || (!(func0.call(data, "startedAt")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.outcome === undefined) || (!(func0.call(data, "outcome")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data.complete === undefined) || (!(func0.call(data, "complete")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data.standings === undefined) || (!(func0.call(data, "standings")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standings"},message:"must have required property '"+"standings"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema22.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
let data0 = data.label;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.file !== undefined && func0.call(data, "file")){
let data1 = data.file;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err14 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data2 = data.target;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err16 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err16);
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((key1 === "name") || (key1 === "version"))){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err17);
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err18 = {instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data2.version !== undefined && func0.call(data2, "version")){
let data4 = data2.version;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err20 = {instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err22);
errors++;
}
}
if(data.client !== undefined && func0.call(data, "client")){
let data5 = data.client;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err23 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data.suiteVersion !== undefined && func0.call(data, "suiteVersion")){
let data6 = data.suiteVersion;
if(typeof data6 === "string"){
if(func64(data6) < 1){
const err25 = {instancePath:instancePath+"/suiteVersion",schemaPath:"#/properties/suiteVersion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/suiteVersion",schemaPath:"#/properties/suiteVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err26);
errors++;
}
}
if(data.suiteDigest !== undefined && func0.call(data, "suiteDigest")){
let data7 = data.suiteDigest;
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err27 = {instancePath:instancePath+"/suiteDigest",schemaPath:"#/properties/suiteDigest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/suiteDigest",schemaPath:"#/properties/suiteDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err28);
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
let data8 = data.startedAt;
if(typeof data8 === "string"){
if(func64(data8) < 1){
const err29 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err30);
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data9 = data.outcome;
if(!(((((data9 === "completed") || (data9 === "interrupted")) || (data9 === "target-died")) || (data9 === "time-limit")) || (data9 === "max-failures"))){
const err31 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema22.properties.outcome.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err31);
errors++;
}
}
if(data.complete !== undefined && func0.call(data, "complete")){
if(typeof data.complete !== "boolean"){
const err32 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err32);
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data11 = data.counts;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.passed === undefined) || (!(func0.call(data11, "passed")))){
const err33 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
vErrors = addError(vErrors, err33);
errors++;
}
if((data11.failed === undefined) || (!(func0.call(data11, "failed")))){
const err34 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
vErrors = addError(vErrors, err34);
errors++;
}
if((data11.blocked === undefined) || (!(func0.call(data11, "blocked")))){
const err35 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
vErrors = addError(vErrors, err35);
errors++;
}
if((data11.skipped === undefined) || (!(func0.call(data11, "skipped")))){
const err36 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"};
vErrors = addError(vErrors, err36);
errors++;
}
if((data11.errored === undefined) || (!(func0.call(data11, "errored")))){
const err37 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errored"},message:"must have required property '"+"errored"+"'"};
vErrors = addError(vErrors, err37);
errors++;
}
for(const key2 of Object.keys(data11)){
if(!(((((key2 === "passed") || (key2 === "failed")) || (key2 === "blocked")) || (key2 === "skipped")) || (key2 === "errored"))){
const err38 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err38);
errors++;
}
}
if(data11.passed !== undefined && func0.call(data11, "passed")){
let data12 = data11.passed;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err39 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err39);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err40 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err40);
errors++;
}
}
}
if(data11.failed !== undefined && func0.call(data11, "failed")){
let data13 = data11.failed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err41 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err41);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err42 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err42);
errors++;
}
}
}
if(data11.blocked !== undefined && func0.call(data11, "blocked")){
let data14 = data11.blocked;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err43 = {instancePath:instancePath+"/counts/blocked",schemaPath:"#/properties/counts/properties/blocked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err43);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err44 = {instancePath:instancePath+"/counts/blocked",schemaPath:"#/properties/counts/properties/blocked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err44);
errors++;
}
}
}
if(data11.skipped !== undefined && func0.call(data11, "skipped")){
let data15 = data11.skipped;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err45 = {instancePath:instancePath+"/counts/skipped",schemaPath:"#/properties/counts/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err45);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/counts/skipped",schemaPath:"#/properties/counts/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err46);
errors++;
}
}
}
if(data11.errored !== undefined && func0.call(data11, "errored")){
let data16 = data11.errored;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err47 = {instancePath:instancePath+"/counts/errored",schemaPath:"#/properties/counts/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err47);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/counts/errored",schemaPath:"#/properties/counts/properties/errored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err48);
errors++;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err49);
errors++;
}
}
if(data.standings !== undefined && func0.call(data, "standings")){
let data17 = data.standings;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.conforms === undefined) || (!(func0.call(data17, "conforms")))){
const err50 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/required",keyword:"required",params:{missingProperty: "conforms"},message:"must have required property '"+"conforms"+"'"};
vErrors = addError(vErrors, err50);
errors++;
}
if((data17.diverges === undefined) || (!(func0.call(data17, "diverges")))){
const err51 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/required",keyword:"required",params:{missingProperty: "diverges"},message:"must have required property '"+"diverges"+"'"};
vErrors = addError(vErrors, err51);
errors++;
}
if((data17.unverified === undefined) || (!(func0.call(data17, "unverified")))){
const err52 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/required",keyword:"required",params:{missingProperty: "unverified"},message:"must have required property '"+"unverified"+"'"};
vErrors = addError(vErrors, err52);
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(((key3 === "conforms") || (key3 === "diverges")) || (key3 === "unverified"))){
const err53 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err53);
errors++;
}
}
if(data17.conforms !== undefined && func0.call(data17, "conforms")){
let data18 = data17.conforms;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err54 = {instancePath:instancePath+"/standings/conforms",schemaPath:"#/properties/standings/properties/conforms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err54);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err55 = {instancePath:instancePath+"/standings/conforms",schemaPath:"#/properties/standings/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err55);
errors++;
}
}
}
if(data17.diverges !== undefined && func0.call(data17, "diverges")){
let data19 = data17.diverges;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err56 = {instancePath:instancePath+"/standings/diverges",schemaPath:"#/properties/standings/properties/diverges/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err56);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err57 = {instancePath:instancePath+"/standings/diverges",schemaPath:"#/properties/standings/properties/diverges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err57);
errors++;
}
}
}
if(data17.unverified !== undefined && func0.call(data17, "unverified")){
let data20 = data17.unverified;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err58 = {instancePath:instancePath+"/standings/unverified",schemaPath:"#/properties/standings/properties/unverified/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err58);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/standings/unverified",schemaPath:"#/properties/standings/properties/unverified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err59);
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err61);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"description":"One case in two runs.","required":["class","case","title","requirement","level","tier","before","after"],"properties":{"class":{"enum":["regression","vanished","changed","inconclusive","suite changed","new case","fixed","same"],"description":"What became of the case."},"case":{"type":"string","minLength":1,"description":"The id of the case."},"title":{"type":"string","minLength":1,"description":"The fact that the case verifies."},"requirement":{"type":"string","minLength":1,"description":"The requirement to look at first."},"level":{"enum":["must","should"],"description":"The strongest of what the change is about."},"tier":{"enum":["documented","modelled","observed"],"description":"Where that comes from."},"before":{"$ref":"#/$defs/sight"},"after":{"$ref":"#/$defs/sight"},"clients":{"type":"array","items":{"type":"string"},"description":"What the clients of the two runs did differently, a line each."}}};
const schema25 = {"type":"object","additionalProperties":false,"description":"How a run saw a case.","required":["status","signature"],"properties":{"status":{"enum":["passed","failed","blocked","skipped","errored","absent","not run"],"description":"The verdict; or absent if the suite lacks the case, not run if the run left it out, or went through another client than the case is about."},"signature":{"type":"string","description":"What diverged, as a baseline says it; empty if nothing did."},"reason":{"type":"string","description":"Why there is no judgement, in the words of the run."}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.signature === undefined) || (!(func0.call(data, "signature")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "status") || (key0 === "signature")) || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(!(((((((data0 === "passed") || (data0 === "failed")) || (data0 === "blocked")) || (data0 === "skipped")) || (data0 === "errored")) || (data0 === "absent")) || (data0 === "not run"))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.signature !== undefined && func0.call(data, "signature")){
if(typeof data.signature !== "string"){
const err4 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(typeof data.reason !== "string"){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err6);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.class === undefined) || (!(func0.call(data, "class")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.case === undefined) || (!(func0.call(data, "case")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.requirement === undefined) || (!(func0.call(data, "requirement")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.tier === undefined) || (!(func0.call(data, "tier")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.before === undefined) || (!(func0.call(data, "before")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.after === undefined) || (!(func0.call(data, "after")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema24.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.class !== undefined && func0.call(data, "class")){
let data0 = data.class;
if(!((((((((data0 === "regression") || (data0 === "vanished")) || (data0 === "changed")) || (data0 === "inconclusive")) || (data0 === "suite changed")) || (data0 === "new case")) || (data0 === "fixed")) || (data0 === "same"))){
const err9 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/enum",keyword:"enum",params:{allowedValues: schema24.properties.class.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.case !== undefined && func0.call(data, "case")){
let data1 = data.case;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err10 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data3 = data.requirement;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err14 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data4 = data.level;
if(!((data4 === "must") || (data4 === "should"))){
const err16 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema24.properties.level.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data5 = data.tier;
if(!(((data5 === "documented") || (data5 === "modelled")) || (data5 === "observed"))){
const err17 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema24.properties.tier.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err17);
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
if(!(validate59(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined && func0.call(data, "after")){
if(!(validate59(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.clients !== undefined && func0.call(data, "clients")){
let data8 = data.clients;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err18 = {instancePath:instancePath+"/clients/" + i0,schemaPath:"#/properties/clients/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err20);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.before === undefined) || (!(func0.call(data, "before")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.after === undefined) || (!(func0.call(data, "after")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.changes === undefined) || (!(func0.call(data, "changes")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "before") || (key0 === "after")) || (key0 === "counts")) || (key0 === "changes"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
let data0 = data.before;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err5);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.after !== undefined && func0.call(data, "after")){
let data1 = data.after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err7);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err8);
errors++;
}
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data2 = data.counts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.regression === undefined) || (!(func0.call(data2, "regression")))){
const err9 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "regression"},message:"must have required property '"+"regression"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data2.vanished === undefined) || (!(func0.call(data2, "vanished")))){
const err10 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "vanished"},message:"must have required property '"+"vanished"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
if((data2.changed === undefined) || (!(func0.call(data2, "changed")))){
const err11 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'"};
vErrors = addError(vErrors, err11);
errors++;
}
if((data2.inconclusive === undefined) || (!(func0.call(data2, "inconclusive")))){
const err12 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "inconclusive"},message:"must have required property '"+"inconclusive"+"'"};
vErrors = addError(vErrors, err12);
errors++;
}
if((data2["suite changed"] === undefined) || (!(func0.call(data2, "suite changed")))){
const err13 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "suite changed"},message:"must have required property '"+"suite changed"+"'"};
vErrors = addError(vErrors, err13);
errors++;
}
if((data2["new case"] === undefined) || (!(func0.call(data2, "new case")))){
const err14 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "new case"},message:"must have required property '"+"new case"+"'"};
vErrors = addError(vErrors, err14);
errors++;
}
if((data2.fixed === undefined) || (!(func0.call(data2, "fixed")))){
const err15 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "fixed"},message:"must have required property '"+"fixed"+"'"};
vErrors = addError(vErrors, err15);
errors++;
}
if((data2.same === undefined) || (!(func0.call(data2, "same")))){
const err16 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "same"},message:"must have required property '"+"same"+"'"};
vErrors = addError(vErrors, err16);
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((((((key1 === "regression") || (key1 === "vanished")) || (key1 === "changed")) || (key1 === "inconclusive")) || (key1 === "suite changed")) || (key1 === "new case")) || (key1 === "fixed")) || (key1 === "same"))){
const err17 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err17);
errors++;
}
}
if(data2.regression !== undefined && func0.call(data2, "regression")){
let data3 = data2.regression;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/counts/regression",schemaPath:"#/properties/counts/properties/regression/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err18);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/counts/regression",schemaPath:"#/properties/counts/properties/regression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err19);
errors++;
}
}
}
if(data2.vanished !== undefined && func0.call(data2, "vanished")){
let data4 = data2.vanished;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/counts/vanished",schemaPath:"#/properties/counts/properties/vanished/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err20);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/counts/vanished",schemaPath:"#/properties/counts/properties/vanished/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
if(data2.changed !== undefined && func0.call(data2, "changed")){
let data5 = data2.changed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/counts/changed",schemaPath:"#/properties/counts/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err22);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/counts/changed",schemaPath:"#/properties/counts/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err23);
errors++;
}
}
}
if(data2.inconclusive !== undefined && func0.call(data2, "inconclusive")){
let data6 = data2.inconclusive;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/counts/inconclusive",schemaPath:"#/properties/counts/properties/inconclusive/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err24);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/counts/inconclusive",schemaPath:"#/properties/counts/properties/inconclusive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err25);
errors++;
}
}
}
if(data2["suite changed"] !== undefined && func0.call(data2, "suite changed")){
let data7 = data2["suite changed"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/counts/suite changed",schemaPath:"#/properties/counts/properties/suite%20changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err26);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/counts/suite changed",schemaPath:"#/properties/counts/properties/suite%20changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err27);
errors++;
}
}
}
if(data2["new case"] !== undefined && func0.call(data2, "new case")){
let data8 = data2["new case"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err28 = {instancePath:instancePath+"/counts/new case",schemaPath:"#/properties/counts/properties/new%20case/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err28);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/counts/new case",schemaPath:"#/properties/counts/properties/new%20case/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err29);
errors++;
}
}
}
if(data2.fixed !== undefined && func0.call(data2, "fixed")){
let data9 = data2.fixed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/counts/fixed",schemaPath:"#/properties/counts/properties/fixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err30);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/counts/fixed",schemaPath:"#/properties/counts/properties/fixed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err31);
errors++;
}
}
}
if(data2.same !== undefined && func0.call(data2, "same")){
let data10 = data2.same;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err32 = {instancePath:instancePath+"/counts/same",schemaPath:"#/properties/counts/properties/same/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err32);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/counts/same",schemaPath:"#/properties/counts/properties/same/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err33);
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err34);
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data11 = data.changes;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data11[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err36);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"description":"One requirement in all runs.","required":["requirement","level","tier","standings"],"properties":{"requirement":{"type":"string","minLength":1,"description":"The permanent id."},"level":{"enum":["must","should"],"description":"A must fails a run, a should warns."},"tier":{"enum":["documented","modelled","observed"],"description":"Where the fact comes from."},"standings":{"type":"array","minItems":2,"description":"One for each run; absent where its suite does not have the requirement.","items":{"enum":["conforms","diverges","unverified","absent"]}}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.requirement === undefined) || (!(func0.call(data, "requirement")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.tier === undefined) || (!(func0.call(data, "tier")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.standings === undefined) || (!(func0.call(data, "standings")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standings"},message:"must have required property '"+"standings"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "requirement") || (key0 === "level")) || (key0 === "tier")) || (key0 === "standings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data0 = data.requirement;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err5 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
if(!((data1 === "must") || (data1 === "should"))){
const err7 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema26.properties.level.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data2 = data.tier;
if(!(((data2 === "documented") || (data2 === "modelled")) || (data2 === "observed"))){
const err8 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema26.properties.tier.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.standings !== undefined && func0.call(data, "standings")){
let data3 = data.standings;
if(Array.isArray(data3)){
if(data3.length < 2){
const err9 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err9);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((((data4 === "conforms") || (data4 === "diverges")) || (data4 === "unverified")) || (data4 === "absent"))){
const err10 = {instancePath:instancePath+"/standings/" + i0,schemaPath:"#/properties/standings/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.standings.items.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/diff.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.reasons === undefined) || (!(func0.call(data, "reasons")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.runs === undefined) || (!(func0.call(data, "runs")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.comparisons === undefined) || (!(func0.call(data, "comparisons")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparisons"},message:"must have required property '"+"comparisons"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.matrix === undefined) || (!(func0.call(data, "matrix")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matrix"},message:"must have required property '"+"matrix"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "exitCode")) || (key0 === "reasons")) || (key0 === "runs")) || (key0 === "comparisons")) || (key0 === "matrix"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err7);
errors++;
}
if(!pattern8.test(data0)){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)diff\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)diff\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data1 = data.exitCode;
if(!(((data1 === 0) || (data1 === 1)) || (data1 === 3))){
const err10 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema21.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data2 = data.reasons;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err11 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.runs !== undefined && func0.call(data, "runs")){
let data4 = data.runs;
if(Array.isArray(data4)){
if(data4.length < 2){
const err14 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err14);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data4[i1], {instancePath:instancePath+"/runs/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data.comparisons !== undefined && func0.call(data, "comparisons")){
let data6 = data.comparisons;
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err16);
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate57(data6[i2], {instancePath:instancePath+"/comparisons/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err17);
errors++;
}
}
if(data.matrix !== undefined && func0.call(data, "matrix")){
let data8 = data.matrix;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data8[i3], {instancePath:instancePath+"/matrix/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err19);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_durations = validate66;
const pattern9 = new RegExp("(?:^|/)durations\\.schema\\.json$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/durations.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.usualMs === undefined) || (!(func0.call(data, "usualMs")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "usualMs"},message:"must have required property '"+"usualMs"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.longer === undefined) || (!(func0.call(data, "longer")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "longer"},message:"must have required property '"+"longer"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "$schema") || (key0 === "usualMs")) || (key0 === "longer"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err3);
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)durations\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)durations\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.usualMs !== undefined && func0.call(data, "usualMs")){
let data1 = data.usualMs;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/usualMs",schemaPath:"#/properties/usualMs/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/usualMs",schemaPath:"#/properties/usualMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.longer !== undefined && func0.call(data, "longer")){
let data2 = data.longer;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/longer/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/longer/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/longer/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/longer/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/longer",schemaPath:"#/properties/longer/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err11);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_exemplar = validate67;
const pattern10 = new RegExp("(?:^|/)exemplar\\.schema\\.json$", "u");
const pattern17 = new RegExp("^[A-Z][A-Za-z]+$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern15 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern16 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate81.errors = null;
return true;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate79(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = addError(vErrors, err0);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate81(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.fixture === undefined) || (!(func0.call(data0, "fixture")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "fixture"},message:"must have required property '"+"fixture"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "fixture") || (key0 === "with")) || (key0 === "as"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data0.fixture !== undefined && func0.call(data0, "fixture")){
if(!(validate76(data0.fixture, {instancePath:instancePath+"/" + i0+"/fixture",parentData:data0,parentDataProperty:"fixture",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data0.with !== undefined && func0.call(data0, "with")){
if(!(validate78(data0.with, {instancePath:instancePath+"/" + i0+"/with",parentData:data0,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data0.as !== undefined && func0.call(data0, "as")){
if(!(validate79(data0.as, {instancePath:instancePath+"/" + i0+"/as",parentData:data0,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 599 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data < 100 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
vErrors = addError(vErrors, err2);
errors++;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"JSON that a value is held against; an object of exactly one special member is a test.","if":{"type":"object","required":["is"],"maxProperties":1},"then":{"properties":{"is":{"enum":["present","absent","string","integer","number","boolean","object","list","nonempty"]}}},"else":{"additionalProperties":{"$ref":"#/$defs/matcher"},"items":{"$ref":"#/$defs/matcher"}}};
const wrapper2 = {validate: validate110};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {};
vErrors = addError(vErrors, err0);
errors++;
}
else {
let missing0;
if(((data.is === undefined) || (!(func0.call(data, "is")))) && (missing0 = "is")){
const err1 = {};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {};
vErrors = addError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is !== undefined && func0.call(data, "is")){
let data0 = data.is;
if(!(((((((((data0 === "present") || (data0 === "absent")) || (data0 === "string")) || (data0 === "integer")) || (data0 === "number")) || (data0 === "boolean")) || (data0 === "object")) || (data0 === "list")) || (data0 === "nonempty"))){
const err3 = {instancePath:instancePath+"/is",schemaPath:"#/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema51.then.properties.is.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.is = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper2.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(wrapper2.validate(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
var items2 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
vErrors = addError(vErrors, err4);
errors++;
}
validate110.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items2;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern21 = new RegExp("^[a-z0-9-]+$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "fault") || (key0 === "orSuccess")) || (key0 === "status")) || (key0 === "headers")) || (key0 === "output")) || (key0 === "where")) || (key0 === "requirement"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data0 = data.fault;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate104(data0, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(Array.isArray(data0)){
if(data0.length < 2){
const err1 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data0[i0], {instancePath:instancePath+"/fault/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data0[i1], data0[j0])){
const err2 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.orSuccess !== undefined && func0.call(data, "orSuccess")){
if(true !== data.orSuccess){
const err5 = {instancePath:instancePath+"/orSuccess",schemaPath:"#/properties/orSuccess/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(!(validate107(data3, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate107.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid5 = valid5 || _valid1;
const _errs12 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err6);
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(!(validate107(data3[i2], {instancePath:instancePath+"/status/" + i2,parentData:data3,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate107.errors);
errors = vErrors.length;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data3[i3], data3[j1])){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
vErrors = addError(vErrors, err7);
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err8);
errors++;
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err9);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
let data5 = data.headers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern21.test(key1)){
const err10 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",propertyName:key1};
vErrors = addError(vErrors, err10);
errors++;
}
}
var valid9 = _errs17 === errors;
if(!valid9){
const err11 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = addError(vErrors, err11);
errors++;
}
}
for(const key2 of Object.keys(data5)){
if(!(validate110(data5[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
if(!(validate110(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined && func0.call(data, "where")){
let data8 = data.where;
if(Array.isArray(data8)){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err13);
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.query === undefined) || (!(func0.call(data9, "query")))){
const err14 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
vErrors = addError(vErrors, err14);
errors++;
}
if((data9.matches === undefined) || (!(func0.call(data9, "matches")))){
const err15 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'"};
vErrors = addError(vErrors, err15);
errors++;
}
for(const key3 of Object.keys(data9)){
if(!(((key3 === "query") || (key3 === "matches")) || (key3 === "requirement"))){
const err16 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data9.query !== undefined && func0.call(data9, "query")){
if(!(validate113(data9.query, {instancePath:instancePath+"/where/" + i4+"/query",parentData:data9,parentDataProperty:"query",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data9.matches !== undefined && func0.call(data9, "matches")){
if(!(validate110(data9.matches, {instancePath:instancePath+"/where/" + i4+"/matches",parentData:data9,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data9.requirement !== undefined && func0.call(data9, "requirement")){
if(!(validate71(data9.requirement, {instancePath:instancePath+"/where/" + i4+"/requirement",parentData:data9,parentDataProperty:"requirement",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err18);
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
if(!(validate71(data.requirement, {instancePath:instancePath+"/requirement",parentData:data,parentDataProperty:"requirement",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.orSuccess !== undefined && func0.call(data, "orSuccess")){
if((data.fault === undefined) || (!(func0.call(data, "fault")))){
const err19 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "orSuccess",
    missingProperty: "fault",
    depsCount: 1,
    deps: "fault"},message:"must have property fault when property orSuccess is present"};
vErrors = addError(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err20);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern26 = new RegExp("^[A-Za-z][A-Za-z0-9]*(?:\\[(?:[0-9]+)?\\])*(?:\\.[A-Za-z0-9]+(?:\\[(?:[0-9]+)?\\])*)*$", "u");

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*(?:\\[(?:[0-9]+)?\\])*(?:\\.[A-Za-z0-9]+(?:\\[(?:[0-9]+)?\\])*)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*(?:\\[(?:[0-9]+)?\\])*(?:\\.[A-Za-z0-9]+(?:\\[(?:[0-9]+)?\\])*)*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
vErrors = addError(vErrors, err0);
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "parameter") || (key0 === "opaque")) || (key0 === "unknown"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.parameter !== undefined && func0.call(data, "parameter")){
if(!(validate154(data.parameter, {instancePath:instancePath+"/parameter",parentData:data,parentDataProperty:"parameter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate154.errors);
errors = vErrors.length;
}
}
if(data.opaque !== undefined && func0.call(data, "opaque")){
if(true !== data.opaque){
const err3 = {instancePath:instancePath+"/opaque",schemaPath:"#/properties/opaque/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.unknown !== undefined && func0.call(data, "unknown")){
if(!(validate156(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.variant === undefined) || (!(func0.call(data, "variant")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.given === undefined) || (!(func0.call(data, "given")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.input === undefined) || (!(func0.call(data, "input")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.origins === undefined) || (!(func0.call(data, "origins")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origins"},message:"must have required property '"+"origins"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "operation") || (key0 === "decision")) || (key0 === "variant")) || (key0 === "given")) || (key0 === "input")) || (key0 === "expect")) || (key0 === "origins"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
if(!(validate132(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate132.errors);
errors = vErrors.length;
}
}
if(data.decision !== undefined && func0.call(data, "decision")){
let data1 = data.decision;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.variant !== undefined && func0.call(data, "variant")){
let data2 = data.variant;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err8 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.given !== undefined && func0.call(data, "given")){
if(!(validate134(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
let data4 = data.input;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate139(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.origins !== undefined && func0.call(data, "origins")){
let data6 = data.origins;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
const _errs13 = errors;
if(!(validate151(key1, {instancePath:instancePath+"/origins",parentData:data6,parentDataProperty:"origins",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate151.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = addError(vErrors, err11);
errors++;
}
}
for(const key2 of Object.keys(data6)){
if(!(validate153(data6[key2], {instancePath:instancePath+"/origins/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err13);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/exemplar.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.exemplars === undefined) || (!(func0.call(data, "exemplars")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exemplars"},message:"must have required property '"+"exemplars"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "$schema") || (key0 === "exemplars"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err3);
errors++;
}
if(!pattern10.test(data0)){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)exemplar\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)exemplar\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.exemplars !== undefined && func0.call(data, "exemplars")){
let data1 = data.exemplars;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/exemplars",schemaPath:"#/properties/exemplars/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data1[i0], {instancePath:instancePath+"/exemplars/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/exemplars",schemaPath:"#/properties/exemplars/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err8);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_fault = validate160;
const pattern29 = new RegExp("^[A-Z][A-Za-z]+Fault$", "u");
const pattern34 = new RegExp("^https://docs\\.aws\\.amazon\\.com/", "u");

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minLength !== undefined && func0.call(data, "minLength")){
let data0 = data.minLength;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.maxLength !== undefined && func0.call(data, "maxLength")){
let data1 = data.maxLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(!(typeof data.pattern === "string")){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.not !== undefined && func0.call(data, "not")){
let data3 = data.not;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.const === undefined) || (!(func0.call(data3, "const")))){
const err5 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/required",keyword:"required",params:{missingProperty: "const"},message:"must have required property '"+"const"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
for(const key0 of Object.keys(data3)){
if(!(key0 === "const")){
const err6 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data3.const !== undefined && func0.call(data3, "const")){
if(typeof data3.const !== "string"){
const err7 = {instancePath:instancePath+"/not/const",schemaPath:"#/properties/not/properties/const/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.minimum !== undefined && func0.call(data, "minimum")){
let data5 = data.minimum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.maximum !== undefined && func0.call(data, "maximum")){
let data6 = data.maximum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.minItems !== undefined && func0.call(data, "minItems")){
let data7 = data.minItems;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err11);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
if(data.maxItems !== undefined && func0.call(data, "maxItems")){
let data8 = data.maxItems;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err14);
errors++;
}
}
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"minLength":true,"maxLength":true,"pattern":true,"not":true,"minimum":true,"maximum":true,"minItems":true,"maxItems":true},"dynamicProps":false,"dynamicItems":false};

const pattern35 = new RegExp("^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$", "u");

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"},message:"must match pattern \""+"^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern36 = new RegExp("^[a-z][A-Za-z]*$", "u");
const wrapper4 = {validate: validate174};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern36.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*$"},message:"must match pattern \""+"^[a-z][A-Za-z]*$"+"\"",propertyName:key0};
vErrors = addError(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = addError(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(wrapper4.validate(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate175.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$ref === undefined) || (!(func0.call(data, "$ref")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$ref"},message:"must have required property '"+"$ref"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.$ref !== undefined && func0.call(data, "$ref")){
if(!(validate177(data.$ref, {instancePath:instancePath+"/$ref",parentData:data,parentDataProperty:"$ref",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate179(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
for(const key0 of Object.keys(data)){
if(((((((((((key0 !== "$ref") && (key0 !== "description")) && (key0 !== "properties")) && (key0 !== "minLength")) && (key0 !== "maxLength")) && (key0 !== "pattern")) && (key0 !== "not")) && (key0 !== "minimum")) && (key0 !== "maximum")) && (key0 !== "minItems")) && (key0 !== "maxItems")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern30 = new RegExp("^[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)+$", "u");

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!pattern30.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)+$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"enum":["must","should"],"description":"The strength of the words of the source."};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "must") || (data === "should"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err0);
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"enum":["documented","modelled","observed"],"description":"Where the fact comes from: the API reference or developer guide, only the service model, or only the running service."};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "documented") || (data === "modelled")) || (data === "observed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err0);
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern31 = new RegExp("^(?:(?:[A-Za-z0-9_.-]+\\.html)(?:#.+)?|service model|observed behaviour)$", "u");

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!pattern31.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[A-Za-z0-9_.-]+\\.html)(?:#.+)?|service model|observed behaviour)$"},message:"must match pattern \""+"^(?:(?:[A-Za-z0-9_.-]+\\.html)(?:#.+)?|service model|observed behaviour)$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern14 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern33 = new RegExp("^[0-9]{4}(?:-[0-9]{2})?$", "u");

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tier !== undefined && func0.call(data, "tier")){
if("observed" !== data.tier){
const err0 = {};
vErrors = addError(vErrors, err0);
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.observed === undefined) || (!(func0.call(data, "observed")))){
const err1 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.observed !== undefined && func0.call(data, "observed")){
const err2 = {instancePath:instancePath+"/observed",schemaPath:"#/else/properties/observed/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = addError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.observed = true;
props0.tier = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.tier === undefined) || (!(func0.call(data, "tier")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "level")) || (key0 === "tier")) || (key0 === "text")) || (key0 === "source")) || (key0 === "unobservable")) || (key0 === "capability")) || (key0 === "observed"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate163(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined && func0.call(data, "level")){
if(!(validate165(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
if(!(validate167(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data5 = data.text;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate169(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate169.errors);
errors = vErrors.length;
}
}
if(data.unobservable !== undefined && func0.call(data, "unobservable")){
let data7 = data.unobservable;
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err12 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.capability !== undefined && func0.call(data, "capability")){
let data8 = data.capability;
if(typeof data8 === "string"){
if(func64(data8) < 1){
const err14 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
if(!pattern14.test(data8)){
const err15 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.observed !== undefined && func0.call(data, "observed")){
let data9 = data.observed;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.evidence === undefined) || (!(func0.call(data9, "evidence")))){
const err17 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = addError(vErrors, err17);
errors++;
}
if((data9.date === undefined) || (!(func0.call(data9, "date")))){
const err18 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = addError(vErrors, err18);
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((key1 === "evidence") || (key1 === "date"))){
const err19 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data9.evidence !== undefined && func0.call(data9, "evidence")){
let data10 = data9.evidence;
if(typeof data10 === "string"){
if(func64(data10) < 1){
const err20 = {instancePath:instancePath+"/observed/evidence",schemaPath:"#/properties/observed/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/observed/evidence",schemaPath:"#/properties/observed/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err21);
errors++;
}
}
if(data9.date !== undefined && func0.call(data9, "date")){
let data11 = data9.date;
if(typeof data11 === "string"){
if(func64(data11) < 1){
const err22 = {instancePath:instancePath+"/observed/date",schemaPath:"#/properties/observed/properties/date/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err22);
errors++;
}
if(!pattern33.test(data11)){
const err23 = {instancePath:instancePath+"/observed/date",schemaPath:"#/properties/observed/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(?:-[0-9]{2})?$"+"\""};
vErrors = addError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/observed/date",schemaPath:"#/properties/observed/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err26);
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/fault.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.fault === undefined) || (!(func0.call(data, "fault")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "fault")) || (key0 === "documentation")) || (key0 === "summary")) || (key0 === "status")) || (key0 === "members")) || (key0 === "note")) || (key0 === "requirements"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("../meta/fault.schema.json" !== data.$schema){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../meta/fault.schema.json"},message:"must be equal to constant"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data1 = data.fault;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err9 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err9);
errors++;
}
if(!pattern29.test(data1)){
const err10 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+Fault$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+Fault$"+"\""};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate172(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(400 !== data.status){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data5 = data.members;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!(key1 === "message")){
const err15 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data5.message !== undefined && func0.call(data5, "message")){
if(!(validate174(data5.message, {instancePath:instancePath+"/members/message",parentData:data5,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data7 = data.note;
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
if(!(validate182(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err19);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_fixture = validate185;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/fixture.schema.json","title":"Fixture","description":"A named list of steps that builds a state.","type":"object","additionalProperties":false,"required":["$schema","fixture","title","scope","parameters","steps","provides"],"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)fixture\\.schema\\.json$"},"fixture":{"$ref":"suite.schema.json#/$defs/name"},"title":{"type":"string","minLength":1,"description":"The state that is built."},"scope":{"enum":["run","case"],"description":"run: built once for all cases that ask for it with the same parameters."},"parameters":{"$ref":"suite.schema.json#/$defs/templates","description":"Names with their defaults."},"given":{"$ref":"suite.schema.json#/$defs/given"},"steps":{"$ref":"suite.schema.json#/$defs/steps"},"provides":{"$ref":"suite.schema.json#/$defs/templates","description":"What is bound for those who ask for it."}}};
const pattern37 = new RegExp("(?:^|/)fixture\\.schema\\.json$", "u");

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate79(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = addError(vErrors, err0);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate81(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.fixture === undefined) || (!(func0.call(data0, "fixture")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "fixture"},message:"must have required property '"+"fixture"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "fixture") || (key0 === "with")) || (key0 === "as"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data0.fixture !== undefined && func0.call(data0, "fixture")){
if(!(validate76(data0.fixture, {instancePath:instancePath+"/" + i0+"/fixture",parentData:data0,parentDataProperty:"fixture",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data0.with !== undefined && func0.call(data0, "with")){
if(!(validate78(data0.with, {instancePath:instancePath+"/" + i0+"/with",parentData:data0,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data0.as !== undefined && func0.call(data0, "as")){
if(!(validate79(data0.as, {instancePath:instancePath+"/" + i0+"/as",parentData:data0,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate87};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.together === undefined) || (!(func0.call(data, "together")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "together"},message:"must have required property '"+"together"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "together")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.together !== undefined && func0.call(data, "together")){
let data0 = data.together;
if(Array.isArray(data0)){
if(data0.length < 2){
const err2 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], {instancePath:instancePath+"/together/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.inTurn === undefined) || (!(func0.call(data, "inTurn")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inTurn"},message:"must have required property '"+"inTurn"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "inTurn")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.inTurn !== undefined && func0.call(data, "inTurn")){
let data0 = data.inTurn;
if(Array.isArray(data0)){
if(data0.length < 2){
const err2 = {instancePath:instancePath+"/inTurn",schemaPath:"#/properties/inTurn/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data0[i0], {instancePath:instancePath+"/inTurn/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/inTurn",schemaPath:"#/properties/inTurn/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.wait === undefined) || (!(func0.call(data, "wait")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wait"},message:"must have required property '"+"wait"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "wait")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.wait !== undefined && func0.call(data, "wait")){
let data0 = data.wait;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"description":"One call of an operation.","required":["call","input"],"properties":{"call":{"$ref":"#/$defs/operation"},"input":{"$ref":"#/$defs/template"},"credentials":{"$ref":"#/$defs/credentials"},"http":{"$ref":"#/$defs/http"},"expect":{"$ref":"#/$defs/expectation"},"capture":{"type":"object","description":"Names bound to parts of the output.","additionalProperties":{"$ref":"#/$defs/query"},"propertyNames":{"$ref":"#/$defs/binding"},"minProperties":1},"twin":{"$ref":"#/$defs/twin"},"times":{"anyOf":[{"type":"integer","minimum":1},{"type":"object","additionalProperties":false,"required":["quota"],"properties":{"quota":{"type":"string","minLength":1}}}],"description":"How often the call is made, or up to which quota."},"eventually":{"type":"number","exclusiveMinimum":0,"description":"Documented seconds within which the expectation must come true."},"pages":{"enum":["one","all"],"description":"Whether the pages that follow are fetched too and joined; by default if the input names neither a page nor its size."}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"description":"What of the HTTP request differs from a well-formed one.","properties":{"method":{"type":"string","pattern":"^[A-Z]+$"},"headers":{"type":"object","description":"Header values; null leaves a header out.","additionalProperties":{"type":["string","null"]}},"body":{"$ref":"#/$defs/template","description":"The body as text, in place of the input."},"bodyBase64":{"type":"string","pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","description":"The body as bytes, in place of the input."},"signature":{"const":"query","description":"The signature goes into the query, in place of headers."}},"minProperties":1,"not":{"required":["body","bodyBase64"]}};
const pattern18 = new RegExp("^[A-Z]+$", "u");
const pattern19 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body")) || (((data.bodyBase64 === undefined) || (!(func0.call(data, "bodyBase64")))) && (missing0 = "bodyBase64"))){
const err0 = {};
vErrors = addError(vErrors, err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "method") || (key0 === "headers")) || (key0 === "body")) || (key0 === "bodyBase64")) || (key0 === "signature"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+$"},message:"must match pattern \""+"^[A-Z]+$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
let data1 = data.headers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
let data2 = data1[key1];
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema47.properties.headers.additionalProperties.type},message:"must be string,null"};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate81(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.bodyBase64 !== undefined && func0.call(data, "bodyBase64")){
let data4 = data.bodyBase64;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err8 = {instancePath:instancePath+"/bodyBase64",schemaPath:"#/properties/bodyBase64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/bodyBase64",schemaPath:"#/properties/bodyBase64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.signature !== undefined && func0.call(data, "signature")){
if("query" !== data.signature){
const err10 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/const",keyword:"const",params:{allowedValue: "query"},message:"must be equal to constant"};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err11);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "fault") || (key0 === "orSuccess")) || (key0 === "status")) || (key0 === "headers")) || (key0 === "output")) || (key0 === "where")) || (key0 === "requirement"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data0 = data.fault;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate104(data0, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(Array.isArray(data0)){
if(data0.length < 2){
const err1 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err1);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data0[i0], {instancePath:instancePath+"/fault/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data0[i1], data0[j0])){
const err2 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err2);
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err4);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.orSuccess !== undefined && func0.call(data, "orSuccess")){
if(true !== data.orSuccess){
const err5 = {instancePath:instancePath+"/orSuccess",schemaPath:"#/properties/orSuccess/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data3 = data.status;
const _errs10 = errors;
let valid5 = false;
const _errs11 = errors;
if(!(validate107(data3, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate107.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid5 = valid5 || _valid1;
const _errs12 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err6);
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(!(validate107(data3[i2], {instancePath:instancePath+"/status/" + i2,parentData:data3,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate107.errors);
errors = vErrors.length;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data3[i3], data3[j1])){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
vErrors = addError(vErrors, err7);
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err8);
errors++;
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err9);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.headers !== undefined && func0.call(data, "headers")){
let data5 = data.headers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern21.test(key1)){
const err10 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",propertyName:key1};
vErrors = addError(vErrors, err10);
errors++;
}
}
var valid9 = _errs17 === errors;
if(!valid9){
const err11 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = addError(vErrors, err11);
errors++;
}
}
for(const key2 of Object.keys(data5)){
if(!(validate110(data5[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data.output !== undefined && func0.call(data, "output")){
if(!(validate110(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined && func0.call(data, "where")){
let data8 = data.where;
if(Array.isArray(data8)){
if(data8.length < 1){
const err13 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err13);
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.query === undefined) || (!(func0.call(data9, "query")))){
const err14 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/required",keyword:"required",params:{missingProperty: "query"},message:"must have required property '"+"query"+"'"};
vErrors = addError(vErrors, err14);
errors++;
}
if((data9.matches === undefined) || (!(func0.call(data9, "matches")))){
const err15 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/required",keyword:"required",params:{missingProperty: "matches"},message:"must have required property '"+"matches"+"'"};
vErrors = addError(vErrors, err15);
errors++;
}
for(const key3 of Object.keys(data9)){
if(!(((key3 === "query") || (key3 === "matches")) || (key3 === "requirement"))){
const err16 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data9.query !== undefined && func0.call(data9, "query")){
if(!(validate113(data9.query, {instancePath:instancePath+"/where/" + i4+"/query",parentData:data9,parentDataProperty:"query",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data9.matches !== undefined && func0.call(data9, "matches")){
if(!(validate110(data9.matches, {instancePath:instancePath+"/where/" + i4+"/matches",parentData:data9,parentDataProperty:"matches",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data9.requirement !== undefined && func0.call(data9, "requirement")){
if(!(validate71(data9.requirement, {instancePath:instancePath+"/where/" + i4+"/requirement",parentData:data9,parentDataProperty:"requirement",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/where/" + i4,schemaPath:"#/properties/where/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err18);
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
if(!(validate71(data.requirement, {instancePath:instancePath+"/requirement",parentData:data,parentDataProperty:"requirement",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.orSuccess !== undefined && func0.call(data, "orSuccess")){
if((data.fault === undefined) || (!(func0.call(data, "fault")))){
const err19 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "orSuccess",
    missingProperty: "fault",
    depsCount: 1,
    deps: "fault"},message:"must have property fault when property orSuccess is present"};
vErrors = addError(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err20);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "input") || (key0 === "http")) || (key0 === "credentials"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate81(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined && func0.call(data, "http")){
if(!(validate100(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.credentials !== undefined && func0.call(data, "credentials")){
if(!(validate98(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.call === undefined) || (!(func0.call(data, "call")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call"},message:"must have required property '"+"call"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.input === undefined) || (!(func0.call(data, "input")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema44.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.call !== undefined && func0.call(data, "call")){
if(!(validate95(data.call, {instancePath:instancePath+"/call",parentData:data,parentDataProperty:"call",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate81(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.credentials !== undefined && func0.call(data, "credentials")){
if(!(validate98(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined && func0.call(data, "http")){
if(!(validate100(data.http, {instancePath:instancePath+"/http",parentData:data,parentDataProperty:"http",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate103(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.capture !== undefined && func0.call(data, "capture")){
let data5 = data.capture;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err3 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key1 of Object.keys(data5)){
const _errs9 = errors;
if(!(validate79(key1, {instancePath:instancePath+"/capture",parentData:data5,parentDataProperty:"capture",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
const err4 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = addError(vErrors, err4);
errors++;
}
}
for(const key2 of Object.keys(data5)){
if(!(validate113(data5[key2], {instancePath:instancePath+"/capture/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.twin !== undefined && func0.call(data, "twin")){
if(!(validate121(data.twin, {instancePath:instancePath+"/twin",parentData:data,parentDataProperty:"twin",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined && func0.call(data, "times")){
let data8 = data.times;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err6 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err6);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err7 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err7);
errors++;
}
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
const _errs17 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.quota === undefined) || (!(func0.call(data8, "quota")))){
const err8 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/anyOf/1/required",keyword:"required",params:{missingProperty: "quota"},message:"must have required property '"+"quota"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
for(const key3 of Object.keys(data8)){
if(!(key3 === "quota")){
const err9 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data8.quota !== undefined && func0.call(data8, "quota")){
let data9 = data8.quota;
if(typeof data9 === "string"){
if(func64(data9) < 1){
const err10 = {instancePath:instancePath+"/times/quota",schemaPath:"#/properties/times/anyOf/1/properties/quota/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/times/quota",schemaPath:"#/properties/times/anyOf/1/properties/quota/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err13 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err13);
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.eventually !== undefined && func0.call(data, "eventually")){
let data10 = data.eventually;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data.pages !== undefined && func0.call(data, "pages")){
let data11 = data.pages;
if(!((data11 === "one") || (data11 === "all"))){
const err16 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/enum",keyword:"enum",params:{allowedValues: schema44.properties.pages.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err17);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err0);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.together === undefined) || (!(func0.call(data, "together")))) && (missing0 = "together")){
const err1 = {};
vErrors = addError(vErrors, err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.inTurn === undefined) || (!(func0.call(data, "inTurn")))) && (missing1 = "inTurn")){
const err2 = {};
vErrors = addError(vErrors, err2);
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.wait === undefined) || (!(func0.call(data, "wait")))) && (missing2 = "wait")){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate92.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true){
props2 = true;
}
}
ifClause2 = "else";
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
vErrors = addError(vErrors, err4);
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
vErrors = addError(vErrors, err5);
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
vErrors = addError(vErrors, err6);
errors++;
}
validate87.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/fixture.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.fixture === undefined) || (!(func0.call(data, "fixture")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fixture"},message:"must have required property '"+"fixture"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.scope === undefined) || (!(func0.call(data, "scope")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.provides === undefined) || (!(func0.call(data, "provides")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provides"},message:"must have required property '"+"provides"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "fixture")) || (key0 === "title")) || (key0 === "scope")) || (key0 === "parameters")) || (key0 === "given")) || (key0 === "steps")) || (key0 === "provides"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err8);
errors++;
}
if(!pattern37.test(data0)){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)fixture\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)fixture\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.fixture !== undefined && func0.call(data, "fixture")){
if(!(validate186(data.fixture, {instancePath:instancePath+"/fixture",parentData:data,parentDataProperty:"fixture",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data3 = data.scope;
if(!((data3 === "run") || (data3 === "case"))){
const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema75.properties.scope.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
if(!(validate188(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate188.errors);
errors = vErrors.length;
}
}
if(data.given !== undefined && func0.call(data, "given")){
if(!(validate192(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate192.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined && func0.call(data, "steps")){
if(!(validate197(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data.provides !== undefined && func0.call(data, "provides")){
if(!(validate188(data.provides, {instancePath:instancePath+"/provides",parentData:data,parentDataProperty:"provides",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err14);
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_kills = validate201;
const schema80 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/kills.schema.json","title":"Kills","description":"Which case noticed each way of breaking the reference endpoint.","type":"object","additionalProperties":false,"required":["mutants","unverifiable"],"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)kills\\.schema\\.json$"},"mutants":{"type":"array","description":"Sorted by mutant.","items":{"type":"object","additionalProperties":false,"required":["mutant","requirement","verdict","killedBy","diverged"],"properties":{"mutant":{"type":"string","minLength":1,"description":"The requirement and the kind of the fault."},"requirement":{"type":"string","minLength":1},"verdict":{"enum":["killed","survived","too-broad","unverifiable"]},"killedBy":{"type":"array","description":"The first cases about the requirement that failed.","items":{"type":"string","minLength":1}},"diverged":{"type":"array","description":"The first requirements that came to diverge.","items":{"type":"string","minLength":1}},"note":{"$ref":"suite.schema.json#/$defs/note"}}}},"unverifiable":{"type":"array","description":"Requirements whose cases all need what the reference does not declare. Sorted.","items":{"type":"object","additionalProperties":false,"required":["requirement","needs"],"properties":{"requirement":{"type":"string","minLength":1},"needs":{"type":"array","items":{"type":"string","minLength":1},"minItems":1}}}}}};
const pattern39 = new RegExp("(?:^|/)kills\\.schema\\.json$", "u");

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/kills.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.mutants === undefined) || (!(func0.call(data, "mutants")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mutants"},message:"must have required property '"+"mutants"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.unverifiable === undefined) || (!(func0.call(data, "unverifiable")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unverifiable"},message:"must have required property '"+"unverifiable"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "$schema") || (key0 === "mutants")) || (key0 === "unverifiable"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err3);
errors++;
}
if(!pattern39.test(data0)){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)kills\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)kills\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.mutants !== undefined && func0.call(data, "mutants")){
let data1 = data.mutants;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.mutant === undefined) || (!(func0.call(data2, "mutant")))){
const err6 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "mutant"},message:"must have required property '"+"mutant"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data2.requirement === undefined) || (!(func0.call(data2, "requirement")))){
const err7 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data2.verdict === undefined) || (!(func0.call(data2, "verdict")))){
const err8 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data2.killedBy === undefined) || (!(func0.call(data2, "killedBy")))){
const err9 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "killedBy"},message:"must have required property '"+"killedBy"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data2.diverged === undefined) || (!(func0.call(data2, "diverged")))){
const err10 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "diverged"},message:"must have required property '"+"diverged"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((((key1 === "mutant") || (key1 === "requirement")) || (key1 === "verdict")) || (key1 === "killedBy")) || (key1 === "diverged")) || (key1 === "note"))){
const err11 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data2.mutant !== undefined && func0.call(data2, "mutant")){
let data3 = data2.mutant;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err12 = {instancePath:instancePath+"/mutants/" + i0+"/mutant",schemaPath:"#/properties/mutants/items/properties/mutant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mutants/" + i0+"/mutant",schemaPath:"#/properties/mutants/items/properties/mutant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data2.requirement !== undefined && func0.call(data2, "requirement")){
let data4 = data2.requirement;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err14 = {instancePath:instancePath+"/mutants/" + i0+"/requirement",schemaPath:"#/properties/mutants/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/mutants/" + i0+"/requirement",schemaPath:"#/properties/mutants/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data2.verdict !== undefined && func0.call(data2, "verdict")){
let data5 = data2.verdict;
if(!((((data5 === "killed") || (data5 === "survived")) || (data5 === "too-broad")) || (data5 === "unverifiable"))){
const err16 = {instancePath:instancePath+"/mutants/" + i0+"/verdict",schemaPath:"#/properties/mutants/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema80.properties.mutants.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data2.killedBy !== undefined && func0.call(data2, "killedBy")){
let data6 = data2.killedBy;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err17 = {instancePath:instancePath+"/mutants/" + i0+"/killedBy/" + i1,schemaPath:"#/properties/mutants/items/properties/killedBy/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/mutants/" + i0+"/killedBy/" + i1,schemaPath:"#/properties/mutants/items/properties/killedBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/mutants/" + i0+"/killedBy",schemaPath:"#/properties/mutants/items/properties/killedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data2.diverged !== undefined && func0.call(data2, "diverged")){
let data8 = data2.diverged;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func64(data9) < 1){
const err20 = {instancePath:instancePath+"/mutants/" + i0+"/diverged/" + i2,schemaPath:"#/properties/mutants/items/properties/diverged/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/mutants/" + i0+"/diverged/" + i2,schemaPath:"#/properties/mutants/items/properties/diverged/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/mutants/" + i0+"/diverged",schemaPath:"#/properties/mutants/items/properties/diverged/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err22);
errors++;
}
}
if(data2.note !== undefined && func0.call(data2, "note")){
if(!(validate202(data2.note, {instancePath:instancePath+"/mutants/" + i0+"/note",parentData:data2,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/mutants",schemaPath:"#/properties/mutants/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data.unverifiable !== undefined && func0.call(data, "unverifiable")){
let data11 = data.unverifiable;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.requirement === undefined) || (!(func0.call(data12, "requirement")))){
const err25 = {instancePath:instancePath+"/unverifiable/" + i3,schemaPath:"#/properties/unverifiable/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err25);
errors++;
}
if((data12.needs === undefined) || (!(func0.call(data12, "needs")))){
const err26 = {instancePath:instancePath+"/unverifiable/" + i3,schemaPath:"#/properties/unverifiable/items/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
vErrors = addError(vErrors, err26);
errors++;
}
for(const key2 of Object.keys(data12)){
if(!((key2 === "requirement") || (key2 === "needs"))){
const err27 = {instancePath:instancePath+"/unverifiable/" + i3,schemaPath:"#/properties/unverifiable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err27);
errors++;
}
}
if(data12.requirement !== undefined && func0.call(data12, "requirement")){
let data13 = data12.requirement;
if(typeof data13 === "string"){
if(func64(data13) < 1){
const err28 = {instancePath:instancePath+"/unverifiable/" + i3+"/requirement",schemaPath:"#/properties/unverifiable/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/unverifiable/" + i3+"/requirement",schemaPath:"#/properties/unverifiable/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err29);
errors++;
}
}
if(data12.needs !== undefined && func0.call(data12, "needs")){
let data14 = data12.needs;
if(Array.isArray(data14)){
if(data14.length < 1){
const err30 = {instancePath:instancePath+"/unverifiable/" + i3+"/needs",schemaPath:"#/properties/unverifiable/items/properties/needs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err30);
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(func64(data15) < 1){
const err31 = {instancePath:instancePath+"/unverifiable/" + i3+"/needs/" + i4,schemaPath:"#/properties/unverifiable/items/properties/needs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/unverifiable/" + i3+"/needs/" + i4,schemaPath:"#/properties/unverifiable/items/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/unverifiable/" + i3+"/needs",schemaPath:"#/properties/unverifiable/items/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/unverifiable/" + i3,schemaPath:"#/properties/unverifiable/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/unverifiable",schemaPath:"#/properties/unverifiable/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err36);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_mutants = validate204;
const pattern40 = new RegExp("(?:^|/)mutants\\.schema\\.json$", "u");
const pattern41 = new RegExp("^reference/.+\\.ts$", "u");

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/mutants.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.mutants === undefined) || (!(func0.call(data, "mutants")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mutants"},message:"must have required property '"+"mutants"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "$schema") || (key0 === "mutants"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err2);
errors++;
}
if(!pattern40.test(data0)){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)mutants\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)mutants\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.mutants !== undefined && func0.call(data, "mutants")){
let data1 = data.mutants;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.requirement === undefined) || (!(func0.call(data2, "requirement")))){
const err5 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data2.file === undefined) || (!(func0.call(data2, "file")))){
const err6 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data2.replace === undefined) || (!(func0.call(data2, "replace")))){
const err7 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data2.with === undefined) || (!(func0.call(data2, "with")))){
const err8 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((((key1 === "requirement") || (key1 === "file")) || (key1 === "replace")) || (key1 === "with")) || (key1 === "also")) || (key1 === "kin")) || (key1 === "note"))){
const err9 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data2.requirement !== undefined && func0.call(data2, "requirement")){
let data3 = data2.requirement;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err10 = {instancePath:instancePath+"/mutants/" + i0+"/requirement",schemaPath:"#/properties/mutants/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/mutants/" + i0+"/requirement",schemaPath:"#/properties/mutants/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data2.file !== undefined && func0.call(data2, "file")){
let data4 = data2.file;
if(typeof data4 === "string"){
if(!pattern41.test(data4)){
const err12 = {instancePath:instancePath+"/mutants/" + i0+"/file",schemaPath:"#/properties/mutants/items/properties/file/pattern",keyword:"pattern",params:{pattern: "^reference/.+\\.ts$"},message:"must match pattern \""+"^reference/.+\\.ts$"+"\""};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mutants/" + i0+"/file",schemaPath:"#/properties/mutants/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data2.replace !== undefined && func0.call(data2, "replace")){
let data5 = data2.replace;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err14 = {instancePath:instancePath+"/mutants/" + i0+"/replace",schemaPath:"#/properties/mutants/items/properties/replace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/mutants/" + i0+"/replace",schemaPath:"#/properties/mutants/items/properties/replace/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data2.with !== undefined && func0.call(data2, "with")){
if(typeof data2.with !== "string"){
const err16 = {instancePath:instancePath+"/mutants/" + i0+"/with",schemaPath:"#/properties/mutants/items/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data2.also !== undefined && func0.call(data2, "also")){
let data7 = data2.also;
if(Array.isArray(data7)){
if(data7.length < 1){
const err17 = {instancePath:instancePath+"/mutants/" + i0+"/also",schemaPath:"#/properties/mutants/items/properties/also/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err17);
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.file === undefined) || (!(func0.call(data8, "file")))){
const err18 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1,schemaPath:"#/properties/mutants/items/properties/also/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
vErrors = addError(vErrors, err18);
errors++;
}
if((data8.replace === undefined) || (!(func0.call(data8, "replace")))){
const err19 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1,schemaPath:"#/properties/mutants/items/properties/also/items/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"};
vErrors = addError(vErrors, err19);
errors++;
}
if((data8.with === undefined) || (!(func0.call(data8, "with")))){
const err20 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1,schemaPath:"#/properties/mutants/items/properties/also/items/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
vErrors = addError(vErrors, err20);
errors++;
}
for(const key2 of Object.keys(data8)){
if(!(((key2 === "file") || (key2 === "replace")) || (key2 === "with"))){
const err21 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1,schemaPath:"#/properties/mutants/items/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err21);
errors++;
}
}
if(data8.file !== undefined && func0.call(data8, "file")){
let data9 = data8.file;
if(typeof data9 === "string"){
if(!pattern41.test(data9)){
const err22 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1+"/file",schemaPath:"#/properties/mutants/items/properties/also/items/properties/file/pattern",keyword:"pattern",params:{pattern: "^reference/.+\\.ts$"},message:"must match pattern \""+"^reference/.+\\.ts$"+"\""};
vErrors = addError(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1+"/file",schemaPath:"#/properties/mutants/items/properties/also/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err23);
errors++;
}
}
if(data8.replace !== undefined && func0.call(data8, "replace")){
let data10 = data8.replace;
if(typeof data10 === "string"){
if(func64(data10) < 1){
const err24 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1+"/replace",schemaPath:"#/properties/mutants/items/properties/also/items/properties/replace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1+"/replace",schemaPath:"#/properties/mutants/items/properties/also/items/properties/replace/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err25);
errors++;
}
}
if(data8.with !== undefined && func0.call(data8, "with")){
if(typeof data8.with !== "string"){
const err26 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1+"/with",schemaPath:"#/properties/mutants/items/properties/also/items/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/mutants/" + i0+"/also/" + i1,schemaPath:"#/properties/mutants/items/properties/also/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/mutants/" + i0+"/also",schemaPath:"#/properties/mutants/items/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err28);
errors++;
}
}
if(data2.kin !== undefined && func0.call(data2, "kin")){
let data12 = data2.kin;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func64(data13) < 1){
const err29 = {instancePath:instancePath+"/mutants/" + i0+"/kin/" + i2,schemaPath:"#/properties/mutants/items/properties/kin/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/mutants/" + i0+"/kin/" + i2,schemaPath:"#/properties/mutants/items/properties/kin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err30);
errors++;
}
}
let i3 = data12.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data12[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err31 = {instancePath:instancePath+"/mutants/" + i0+"/kin",schemaPath:"#/properties/mutants/items/properties/kin/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
vErrors = addError(vErrors, err31);
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err32 = {instancePath:instancePath+"/mutants/" + i0+"/kin",schemaPath:"#/properties/mutants/items/properties/kin/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err32);
errors++;
}
}
if(data2.note !== undefined && func0.call(data2, "note")){
if(!(validate205(data2.note, {instancePath:instancePath+"/mutants/" + i0+"/note",parentData:data2,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/mutants/" + i0,schemaPath:"#/properties/mutants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/mutants",schemaPath:"#/properties/mutants/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err35);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_operation = validate207;
const schema84 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/operation.schema.json","title":"Operation","description":"What SWF promises about one operation.","type":"object","additionalProperties":false,"required":["$schema","operation","documentation","summary","input","output","faults","accessControl","clients","pagination","requirements","conflicts","samples"],"properties":{"$schema":{"const":"../meta/operation.schema.json"},"operation":{"type":"string","minLength":1,"description":"The name of the operation.","pattern":"^[A-Z][A-Za-z]+$"},"documentation":{"$ref":"requirement.schema.json#/$defs/documentation"},"summary":{"type":"string","minLength":1,"description":"What the operation does, in our own words."},"input":{"$ref":"requirement.schema.json#/$defs/structure"},"output":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["$ref"],"properties":{"$ref":{"$ref":"requirement.schema.json#/$defs/reference"}}}],"description":"The shape of the answer; null means an empty body."},"faults":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z][A-Za-z]+Fault$"}},"accessControl":{"$ref":"requirement.schema.json#/$defs/accessControl"},"clients":{"type":"object","additionalProperties":false,"required":["aws-cli","boto3"],"properties":{"aws-cli":{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"string","pattern":"^[a-z]+(?:-[a-z]+)*$"}}},"boto3":{"type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"type":"string","pattern":"^[a-z]+(?:_[a-z]+)*$"}}}}},"pagination":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["token","limit","items"],"properties":{"token":{"type":"string"},"limit":{"type":"string"},"items":{"type":"string"}}}]},"requirements":{"$ref":"requirement.schema.json#/$defs/requirements"},"conflicts":{"$ref":"requirement.schema.json#/$defs/conflicts"},"samples":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["request","response"],"properties":{"request":{"type":"object","additionalProperties":false,"required":["headers","body"],"properties":{"headers":{"$ref":"requirement.schema.json#/$defs/headers"},"body":{"type":"object"}}},"response":{"type":"object","additionalProperties":false,"required":["status","headers","body"],"properties":{"status":{"type":"integer"},"headers":{"$ref":"requirement.schema.json#/$defs/headers"},"body":{"type":["object","null"]}}},"note":{"type":"string","minLength":1,"description":"What is odd about the printed sample, or was mended."}}}},"unobservable":{"type":"object","description":"Derived requirements of the operation that no client can observe: by id, why.","minProperties":1,"propertyNames":{"pattern":"^[A-Z][A-Za-z]+(?:\\.[A-Za-z0-9]+(?:\\[\\])?)+$"},"additionalProperties":{"type":"string","minLength":1}}}};
const pattern48 = new RegExp("^[a-z]+(?:-[a-z]+)*$", "u");
const pattern49 = new RegExp("^[a-z]+(?:_[a-z]+)*$", "u");
const pattern50 = new RegExp("^[A-Z][A-Za-z]+(?:\\.[A-Za-z0-9]+(?:\\[\\])?)+$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err2);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.additionalProperties === undefined) || (!(func0.call(data, "additionalProperties")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "additionalProperties"},message:"must have required property '"+"additionalProperties"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "required")) || (key0 === "additionalProperties")) || (key0 === "properties"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("object" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "object"},message:"must be equal to constant"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.required !== undefined && func0.call(data, "required")){
if(!(validate211(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate211.errors);
errors = vErrors.length;
}
}
if(data.additionalProperties !== undefined && func0.call(data, "additionalProperties")){
if(false !== data.additionalProperties){
const err5 = {instancePath:instancePath+"/additionalProperties",schemaPath:"#/properties/additionalProperties/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate179(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err6);
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern35.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"},message:"must match pattern \""+"^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","additionalProperties":false,"required":["resource","conditionKeys"],"properties":{"resource":{"enum":["domain",null],"description":"What a policy names as the resource; null where a policy cannot limit the domains."},"conditionKeys":{"type":"object","description":"Condition key to the JMESPath of the parameter that it constrains.","propertyNames":{"pattern":"^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"},"additionalProperties":{"type":"string","minLength":1}}}};
const pattern47 = new RegExp("^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$", "u");

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resource === undefined) || (!(func0.call(data, "resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.conditionKeys === undefined) || (!(func0.call(data, "conditionKeys")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditionKeys"},message:"must have required property '"+"conditionKeys"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "resource") || (key0 === "conditionKeys"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.resource !== undefined && func0.call(data, "resource")){
let data0 = data.resource;
if(!((data0 === "domain") || (data0 === null))){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema89.properties.resource.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.conditionKeys !== undefined && func0.call(data, "conditionKeys")){
let data1 = data.conditionKeys;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern47.test(key1)){
const err4 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames/pattern",keyword:"pattern",params:{pattern: "^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"+"\"",propertyName:key1};
vErrors = addError(vErrors, err4);
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = addError(vErrors, err5);
errors++;
}
}
for(const key2 of Object.keys(data1)){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err6 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err9);
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","additionalProperties":false,"required":["id","subject","text","readings"],"properties":{"id":{"$ref":"#/$defs/id"},"subject":{"anyOf":[{"type":"null"},{"type":"string","minLength":1,"description":"The requirement that the readings disagree on; null if there is none."}]},"text":{"type":"string","minLength":1,"description":"What the documentation says two ways, in our own words."},"readings":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["source","text"],"properties":{"source":{"$ref":"#/$defs/source"},"text":{"type":"string","minLength":1,"description":"What this source says."},"value":{"type":["string","number"],"description":"The value this source gives."}}}}}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.readings === undefined) || (!(func0.call(data, "readings")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readings"},message:"must have required property '"+"readings"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "subject")) || (key0 === "text")) || (key0 === "readings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate163(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
let data1 = data.subject;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(data1 !== null){
const err5 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = addError(vErrors, err5);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err6 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err8);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data2 = data.text;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.readings !== undefined && func0.call(data, "readings")){
let data3 = data.readings;
if(Array.isArray(data3)){
if(data3.length < 2){
const err11 = {instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = addError(vErrors, err11);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.source === undefined) || (!(func0.call(data4, "source")))){
const err12 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = addError(vErrors, err12);
errors++;
}
if((data4.text === undefined) || (!(func0.call(data4, "text")))){
const err13 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err13);
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "source") || (key1 === "text")) || (key1 === "value"))){
const err14 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data4.source !== undefined && func0.call(data4, "source")){
if(!(validate169(data4.source, {instancePath:instancePath+"/readings/" + i0+"/source",parentData:data4,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate169.errors);
errors = vErrors.length;
}
}
if(data4.text !== undefined && func0.call(data4, "text")){
let data6 = data4.text;
if(typeof data6 === "string"){
if(func64(data6) < 1){
const err15 = {instancePath:instancePath+"/readings/" + i0+"/text",schemaPath:"#/properties/readings/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/readings/" + i0+"/text",schemaPath:"#/properties/readings/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data4.value !== undefined && func0.call(data4, "value")){
let data7 = data4.value;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err17 = {instancePath:instancePath+"/readings/" + i0+"/value",schemaPath:"#/properties/readings/items/properties/value/type",keyword:"type",params:{type: schema92.properties.readings.items.properties.value.type},message:"must be string,number"};
vErrors = addError(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err20);
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate223(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/operation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.input === undefined) || (!(func0.call(data, "input")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.output === undefined) || (!(func0.call(data, "output")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.faults === undefined) || (!(func0.call(data, "faults")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},message:"must have required property '"+"faults"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.accessControl === undefined) || (!(func0.call(data, "accessControl")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessControl"},message:"must have required property '"+"accessControl"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data.clients === undefined) || (!(func0.call(data, "clients")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clients"},message:"must have required property '"+"clients"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data.pagination === undefined) || (!(func0.call(data, "pagination")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
if((data.conflicts === undefined) || (!(func0.call(data, "conflicts")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
vErrors = addError(vErrors, err11);
errors++;
}
if((data.samples === undefined) || (!(func0.call(data, "samples")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = addError(vErrors, err12);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema84.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("../meta/operation.schema.json" !== data.$schema){
const err14 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../meta/operation.schema.json"},message:"must be equal to constant"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data1 = data.operation;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err15 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err15);
errors++;
}
if(!pattern17.test(data1)){
const err16 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err17);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate208(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err18 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate210(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data.output !== undefined && func0.call(data, "output")){
let data5 = data.output;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(data5 !== null){
const err20 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = addError(vErrors, err20);
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.$ref === undefined) || (!(func0.call(data5, "$ref")))){
const err21 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/required",keyword:"required",params:{missingProperty: "$ref"},message:"must have required property '"+"$ref"+"'"};
vErrors = addError(vErrors, err21);
errors++;
}
for(const key1 of Object.keys(data5)){
if(!(key1 === "$ref")){
const err22 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err22);
errors++;
}
}
if(data5.$ref !== undefined && func0.call(data5, "$ref")){
if(!(validate215(data5.$ref, {instancePath:instancePath+"/output/$ref",parentData:data5,parentDataProperty:"$ref",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate215.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err23);
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err24 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err24);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.faults !== undefined && func0.call(data, "faults")){
let data7 = data.faults;
if(Array.isArray(data7)){
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err25);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern29.test(data8)){
const err26 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+Fault$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+Fault$"+"\""};
vErrors = addError(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err27);
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err28 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err28);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err29 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err29);
errors++;
}
}
if(data.accessControl !== undefined && func0.call(data, "accessControl")){
if(!(validate217(data.accessControl, {instancePath:instancePath+"/accessControl",parentData:data,parentDataProperty:"accessControl",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate217.errors);
errors = vErrors.length;
}
}
if(data.clients !== undefined && func0.call(data, "clients")){
let data10 = data.clients;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10["aws-cli"] === undefined) || (!(func0.call(data10, "aws-cli")))){
const err30 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/required",keyword:"required",params:{missingProperty: "aws-cli"},message:"must have required property '"+"aws-cli"+"'"};
vErrors = addError(vErrors, err30);
errors++;
}
if((data10.boto3 === undefined) || (!(func0.call(data10, "boto3")))){
const err31 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/required",keyword:"required",params:{missingProperty: "boto3"},message:"must have required property '"+"boto3"+"'"};
vErrors = addError(vErrors, err31);
errors++;
}
for(const key2 of Object.keys(data10)){
if(!((key2 === "aws-cli") || (key2 === "boto3"))){
const err32 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err32);
errors++;
}
}
if(data10["aws-cli"] !== undefined && func0.call(data10, "aws-cli")){
let data11 = data10["aws-cli"];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.command === undefined) || (!(func0.call(data11, "command")))){
const err33 = {instancePath:instancePath+"/clients/aws-cli",schemaPath:"#/properties/clients/properties/aws-cli/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = addError(vErrors, err33);
errors++;
}
for(const key3 of Object.keys(data11)){
if(!(key3 === "command")){
const err34 = {instancePath:instancePath+"/clients/aws-cli",schemaPath:"#/properties/clients/properties/aws-cli/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err34);
errors++;
}
}
if(data11.command !== undefined && func0.call(data11, "command")){
let data12 = data11.command;
if(typeof data12 === "string"){
if(!pattern48.test(data12)){
const err35 = {instancePath:instancePath+"/clients/aws-cli/command",schemaPath:"#/properties/clients/properties/aws-cli/properties/command/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(?:-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(?:-[a-z]+)*$"+"\""};
vErrors = addError(vErrors, err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/clients/aws-cli/command",schemaPath:"#/properties/clients/properties/aws-cli/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/clients/aws-cli",schemaPath:"#/properties/clients/properties/aws-cli/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err37);
errors++;
}
}
if(data10.boto3 !== undefined && func0.call(data10, "boto3")){
let data13 = data10.boto3;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.method === undefined) || (!(func0.call(data13, "method")))){
const err38 = {instancePath:instancePath+"/clients/boto3",schemaPath:"#/properties/clients/properties/boto3/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = addError(vErrors, err38);
errors++;
}
for(const key4 of Object.keys(data13)){
if(!(key4 === "method")){
const err39 = {instancePath:instancePath+"/clients/boto3",schemaPath:"#/properties/clients/properties/boto3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err39);
errors++;
}
}
if(data13.method !== undefined && func0.call(data13, "method")){
let data14 = data13.method;
if(typeof data14 === "string"){
if(!pattern49.test(data14)){
const err40 = {instancePath:instancePath+"/clients/boto3/method",schemaPath:"#/properties/clients/properties/boto3/properties/method/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(?:_[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(?:_[a-z]+)*$"+"\""};
vErrors = addError(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/clients/boto3/method",schemaPath:"#/properties/clients/properties/boto3/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/clients/boto3",schemaPath:"#/properties/clients/properties/boto3/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err43);
errors++;
}
}
if(data.pagination !== undefined && func0.call(data, "pagination")){
let data15 = data.pagination;
const _errs36 = errors;
let valid9 = false;
const _errs37 = errors;
if(data15 !== null){
const err44 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
vErrors = addError(vErrors, err44);
errors++;
}
var _valid1 = _errs37 === errors;
valid9 = valid9 || _valid1;
const _errs39 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.token === undefined) || (!(func0.call(data15, "token")))){
const err45 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
vErrors = addError(vErrors, err45);
errors++;
}
if((data15.limit === undefined) || (!(func0.call(data15, "limit")))){
const err46 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = addError(vErrors, err46);
errors++;
}
if((data15.items === undefined) || (!(func0.call(data15, "items")))){
const err47 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
vErrors = addError(vErrors, err47);
errors++;
}
for(const key5 of Object.keys(data15)){
if(!(((key5 === "token") || (key5 === "limit")) || (key5 === "items"))){
const err48 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err48);
errors++;
}
}
if(data15.token !== undefined && func0.call(data15, "token")){
if(typeof data15.token !== "string"){
const err49 = {instancePath:instancePath+"/pagination/token",schemaPath:"#/properties/pagination/anyOf/1/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err49);
errors++;
}
}
if(data15.limit !== undefined && func0.call(data15, "limit")){
if(typeof data15.limit !== "string"){
const err50 = {instancePath:instancePath+"/pagination/limit",schemaPath:"#/properties/pagination/anyOf/1/properties/limit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err50);
errors++;
}
}
if(data15.items !== undefined && func0.call(data15, "items")){
if(typeof data15.items !== "string"){
const err51 = {instancePath:instancePath+"/pagination/items",schemaPath:"#/properties/pagination/anyOf/1/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err52);
errors++;
}
var _valid1 = _errs39 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err53 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err53);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
if(!(validate219(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate219.errors);
errors = vErrors.length;
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
if(!(validate222(data.conflicts, {instancePath:instancePath+"/conflicts",parentData:data,parentDataProperty:"conflicts",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.samples !== undefined && func0.call(data, "samples")){
let data21 = data.samples;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i2=0; i2<len1; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.request === undefined) || (!(func0.call(data22, "request")))){
const err54 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
vErrors = addError(vErrors, err54);
errors++;
}
if((data22.response === undefined) || (!(func0.call(data22, "response")))){
const err55 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
vErrors = addError(vErrors, err55);
errors++;
}
for(const key6 of Object.keys(data22)){
if(!(((key6 === "request") || (key6 === "response")) || (key6 === "note"))){
const err56 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err56);
errors++;
}
}
if(data22.request !== undefined && func0.call(data22, "request")){
let data23 = data22.request;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.headers === undefined) || (!(func0.call(data23, "headers")))){
const err57 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
vErrors = addError(vErrors, err57);
errors++;
}
if((data23.body === undefined) || (!(func0.call(data23, "body")))){
const err58 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = addError(vErrors, err58);
errors++;
}
for(const key7 of Object.keys(data23)){
if(!((key7 === "headers") || (key7 === "body"))){
const err59 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err59);
errors++;
}
}
if(data23.headers !== undefined && func0.call(data23, "headers")){
if(!(validate228(data23.headers, {instancePath:instancePath+"/samples/" + i2+"/request/headers",parentData:data23,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate228.errors);
errors = vErrors.length;
}
}
if(data23.body !== undefined && func0.call(data23, "body")){
let data25 = data23.body;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err60 = {instancePath:instancePath+"/samples/" + i2+"/request/body",schemaPath:"#/properties/samples/items/properties/request/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err61);
errors++;
}
}
if(data22.response !== undefined && func0.call(data22, "response")){
let data26 = data22.response;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.status === undefined) || (!(func0.call(data26, "status")))){
const err62 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err62);
errors++;
}
if((data26.headers === undefined) || (!(func0.call(data26, "headers")))){
const err63 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
vErrors = addError(vErrors, err63);
errors++;
}
if((data26.body === undefined) || (!(func0.call(data26, "body")))){
const err64 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = addError(vErrors, err64);
errors++;
}
for(const key8 of Object.keys(data26)){
if(!(((key8 === "status") || (key8 === "headers")) || (key8 === "body"))){
const err65 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err65);
errors++;
}
}
if(data26.status !== undefined && func0.call(data26, "status")){
let data27 = data26.status;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/samples/" + i2+"/response/status",schemaPath:"#/properties/samples/items/properties/response/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err66);
errors++;
}
}
if(data26.headers !== undefined && func0.call(data26, "headers")){
if(!(validate228(data26.headers, {instancePath:instancePath+"/samples/" + i2+"/response/headers",parentData:data26,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate228.errors);
errors = vErrors.length;
}
}
if(data26.body !== undefined && func0.call(data26, "body")){
let data29 = data26.body;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err67 = {instancePath:instancePath+"/samples/" + i2+"/response/body",schemaPath:"#/properties/samples/items/properties/response/properties/body/type",keyword:"type",params:{type: schema84.properties.samples.items.properties.response.properties.body.type},message:"must be object,null"};
vErrors = addError(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err68);
errors++;
}
}
if(data22.note !== undefined && func0.call(data22, "note")){
let data30 = data22.note;
if(typeof data30 === "string"){
if(func64(data30) < 1){
const err69 = {instancePath:instancePath+"/samples/" + i2+"/note",schemaPath:"#/properties/samples/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err69);
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/samples/" + i2+"/note",schemaPath:"#/properties/samples/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err72);
errors++;
}
}
if(data.unobservable !== undefined && func0.call(data, "unobservable")){
let data31 = data.unobservable;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
const err73 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = addError(vErrors, err73);
errors++;
}
for(const key9 of Object.keys(data31)){
const _errs73 = errors;
if(typeof key9 === "string"){
if(!pattern50.test(key9)){
const err74 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+(?:\\.[A-Za-z0-9]+(?:\\[\\])?)+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+(?:\\.[A-Za-z0-9]+(?:\\[\\])?)+$"+"\"",propertyName:key9};
vErrors = addError(vErrors, err74);
errors++;
}
}
var valid16 = _errs73 === errors;
if(!valid16){
const err75 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
vErrors = addError(vErrors, err75);
errors++;
}
}
for(const key10 of Object.keys(data31)){
let data32 = data31[key10];
if(typeof data32 === "string"){
if(func64(data32) < 1){
const err76 = {instancePath:instancePath+"/unobservable/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/unobservable/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err76);
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/unobservable/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/unobservable/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err77);
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err78);
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err79);
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_patterns = validate231;
const pattern51 = new RegExp("(?:^|/)patterns\\.schema\\.json$", "u");

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/patterns.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.patterns === undefined) || (!(func0.call(data, "patterns")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "$schema") || (key0 === "patterns"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err3);
errors++;
}
if(!pattern51.test(data0)){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)patterns\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)patterns\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.patterns !== undefined && func0.call(data, "patterns")){
let data1 = data.patterns;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.pattern === undefined) || (!(func0.call(data2, "pattern")))){
const err7 = {instancePath:instancePath+"/patterns/" + i0,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data2.title === undefined) || (!(func0.call(data2, "title")))){
const err8 = {instancePath:instancePath+"/patterns/" + i0,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data2.accepted === undefined) || (!(func0.call(data2, "accepted")))){
const err9 = {instancePath:instancePath+"/patterns/" + i0,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data2.rejected === undefined) || (!(func0.call(data2, "rejected")))){
const err10 = {instancePath:instancePath+"/patterns/" + i0,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((key1 === "pattern") || (key1 === "title")) || (key1 === "accepted")) || (key1 === "rejected"))){
const err11 = {instancePath:instancePath+"/patterns/" + i0,schemaPath:"#/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data2.pattern !== undefined && func0.call(data2, "pattern")){
let data3 = data2.pattern;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err12 = {instancePath:instancePath+"/patterns/" + i0+"/pattern",schemaPath:"#/properties/patterns/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/patterns/" + i0+"/pattern",schemaPath:"#/properties/patterns/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data2.title !== undefined && func0.call(data2, "title")){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err14 = {instancePath:instancePath+"/patterns/" + i0+"/title",schemaPath:"#/properties/patterns/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/patterns/" + i0+"/title",schemaPath:"#/properties/patterns/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data2.accepted !== undefined && func0.call(data2, "accepted")){
let data5 = data2.accepted;
if(Array.isArray(data5)){
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/patterns/" + i0+"/accepted",schemaPath:"#/properties/patterns/items/properties/accepted/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err16);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err17 = {instancePath:instancePath+"/patterns/" + i0+"/accepted/" + i1,schemaPath:"#/properties/patterns/items/properties/accepted/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err17);
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data5[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/patterns/" + i0+"/accepted",schemaPath:"#/properties/patterns/items/properties/accepted/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
vErrors = addError(vErrors, err18);
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err19 = {instancePath:instancePath+"/patterns/" + i0+"/accepted",schemaPath:"#/properties/patterns/items/properties/accepted/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data2.rejected !== undefined && func0.call(data2, "rejected")){
let data7 = data2.rejected;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/patterns/" + i0+"/rejected",schemaPath:"#/properties/patterns/items/properties/rejected/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err20);
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
let data8 = data7[i3];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.value === undefined) || (!(func0.call(data8, "value")))){
const err21 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3,schemaPath:"#/properties/patterns/items/properties/rejected/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = addError(vErrors, err21);
errors++;
}
if((data8.why === undefined) || (!(func0.call(data8, "why")))){
const err22 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3,schemaPath:"#/properties/patterns/items/properties/rejected/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
vErrors = addError(vErrors, err22);
errors++;
}
for(const key2 of Object.keys(data8)){
if(!((key2 === "value") || (key2 === "why"))){
const err23 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3,schemaPath:"#/properties/patterns/items/properties/rejected/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err23);
errors++;
}
}
if(data8.value !== undefined && func0.call(data8, "value")){
if(typeof data8.value !== "string"){
const err24 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3+"/value",schemaPath:"#/properties/patterns/items/properties/rejected/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data8.why !== undefined && func0.call(data8, "why")){
let data10 = data8.why;
if(typeof data10 === "string"){
if(func64(data10) < 1){
const err25 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3+"/why",schemaPath:"#/properties/patterns/items/properties/rejected/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3+"/why",schemaPath:"#/properties/patterns/items/properties/rejected/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/patterns/" + i0+"/rejected/" + i3,schemaPath:"#/properties/patterns/items/properties/rejected/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/patterns/" + i0+"/rejected",schemaPath:"#/properties/patterns/items/properties/rejected/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/patterns/" + i0,schemaPath:"#/properties/patterns/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err31);
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_policies = validate232;
const pattern52 = new RegExp("^[^$]", "u");
const pattern53 = new RegExp("(?:^|/)policies\\.schema\\.json$", "u");
const schema96 = {"type":"object","additionalProperties":false,"required":["Statement"],"description":"An IAM policy, with what else is known of the key that it is given to.","properties":{"Version":{"enum":["2012-10-17","2008-10-17"]},"Id":{"type":"string"},"Statement":{"description":"One statement, or a list of them; an empty list allows nothing.","if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/statement"}},"else":{"$ref":"#/$defs/statement"}},"secretAccessKey":{"type":"string","minLength":1,"description":"If given, requests must be signed with it."},"securityToken":{"type":"string","minLength":1,"description":"If given, requests must carry it."},"expired":{"type":"boolean","description":"Whether the session of the key is over."},"account":{"type":"string","pattern":"^[0-9]{12}$","description":"The account of the key, if it is not that of the endpoint."}}};
const schema97 = {"type":"object","additionalProperties":false,"required":["Effect"],"anyOf":[{"required":["Action"]},{"required":["NotAction"]}],"properties":{"Sid":{"type":"string"},"Effect":{"enum":["Allow","Deny","allow","deny"]},"Action":{"$ref":"#/$defs/texts"},"NotAction":{"$ref":"#/$defs/texts"},"Resource":{"$ref":"#/$defs/texts"},"NotResource":{"$ref":"#/$defs/texts"},"Condition":{"type":"object","additionalProperties":false,"properties":{"StringEquals":{"$ref":"#/$defs/comparison"},"StringEqualsIfExists":{"$ref":"#/$defs/comparison"},"StringNotEquals":{"$ref":"#/$defs/comparison"},"StringNotEqualsIfExists":{"$ref":"#/$defs/comparison"},"StringEqualsIgnoreCase":{"$ref":"#/$defs/comparison"},"StringEqualsIgnoreCaseIfExists":{"$ref":"#/$defs/comparison"},"StringNotEqualsIgnoreCase":{"$ref":"#/$defs/comparison"},"StringNotEqualsIgnoreCaseIfExists":{"$ref":"#/$defs/comparison"},"StringLike":{"$ref":"#/$defs/comparison"},"StringLikeIfExists":{"$ref":"#/$defs/comparison"},"StringNotLike":{"$ref":"#/$defs/comparison"},"StringNotLikeIfExists":{"$ref":"#/$defs/comparison"},"ArnEquals":{"$ref":"#/$defs/comparison"},"ArnEqualsIfExists":{"$ref":"#/$defs/comparison"},"ArnNotEquals":{"$ref":"#/$defs/comparison"},"ArnNotEqualsIfExists":{"$ref":"#/$defs/comparison"},"ArnLike":{"$ref":"#/$defs/comparison"},"ArnLikeIfExists":{"$ref":"#/$defs/comparison"},"ArnNotLike":{"$ref":"#/$defs/comparison"},"ArnNotLikeIfExists":{"$ref":"#/$defs/comparison"},"Null":{"$ref":"#/$defs/comparison"}}}}};
const schema98 = {"description":"One text or several, with `*` and `?`.","type":["string","array"],"items":{"type":"string"}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema98.type},message:"must be string,array"};
vErrors = addError(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"description":"By condition key: one wanted value or several.","type":"object","additionalProperties":{"type":["string","boolean","array"],"items":{"type":"string"}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if(((typeof data0 !== "string") && (typeof data0 !== "boolean")) && (!(Array.isArray(data0)))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema99.additionalProperties.type},message:"must be string,boolean,array"};
vErrors = addError(vErrors, err0);
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Action === undefined) || (!(func0.call(data, "Action")))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "Action"},message:"must have required property '"+"Action"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.NotAction === undefined) || (!(func0.call(data, "NotAction")))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "NotAction"},message:"must have required property '"+"NotAction"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err2);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Effect === undefined) || (!(func0.call(data, "Effect")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Effect"},message:"must have required property '"+"Effect"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "Sid") || (key0 === "Effect")) || (key0 === "Action")) || (key0 === "NotAction")) || (key0 === "Resource")) || (key0 === "NotResource")) || (key0 === "Condition"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.Sid !== undefined && func0.call(data, "Sid")){
if(typeof data.Sid !== "string"){
const err5 = {instancePath:instancePath+"/Sid",schemaPath:"#/properties/Sid/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.Effect !== undefined && func0.call(data, "Effect")){
let data1 = data.Effect;
if(!((((data1 === "Allow") || (data1 === "Deny")) || (data1 === "allow")) || (data1 === "deny"))){
const err6 = {instancePath:instancePath+"/Effect",schemaPath:"#/properties/Effect/enum",keyword:"enum",params:{allowedValues: schema97.properties.Effect.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.Action !== undefined && func0.call(data, "Action")){
if(!(validate235(data.Action, {instancePath:instancePath+"/Action",parentData:data,parentDataProperty:"Action",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data.NotAction !== undefined && func0.call(data, "NotAction")){
if(!(validate235(data.NotAction, {instancePath:instancePath+"/NotAction",parentData:data,parentDataProperty:"NotAction",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data.Resource !== undefined && func0.call(data, "Resource")){
if(!(validate235(data.Resource, {instancePath:instancePath+"/Resource",parentData:data,parentDataProperty:"Resource",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data.NotResource !== undefined && func0.call(data, "NotResource")){
if(!(validate235(data.NotResource, {instancePath:instancePath+"/NotResource",parentData:data,parentDataProperty:"NotResource",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
if(data.Condition !== undefined && func0.call(data, "Condition")){
let data6 = data.Condition;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!(func0.call(schema97.properties.Condition.properties, key1))){
const err7 = {instancePath:instancePath+"/Condition",schemaPath:"#/properties/Condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data6.StringEquals !== undefined && func0.call(data6, "StringEquals")){
if(!(validate240(data6.StringEquals, {instancePath:instancePath+"/Condition/StringEquals",parentData:data6,parentDataProperty:"StringEquals",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringEqualsIfExists !== undefined && func0.call(data6, "StringEqualsIfExists")){
if(!(validate240(data6.StringEqualsIfExists, {instancePath:instancePath+"/Condition/StringEqualsIfExists",parentData:data6,parentDataProperty:"StringEqualsIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringNotEquals !== undefined && func0.call(data6, "StringNotEquals")){
if(!(validate240(data6.StringNotEquals, {instancePath:instancePath+"/Condition/StringNotEquals",parentData:data6,parentDataProperty:"StringNotEquals",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringNotEqualsIfExists !== undefined && func0.call(data6, "StringNotEqualsIfExists")){
if(!(validate240(data6.StringNotEqualsIfExists, {instancePath:instancePath+"/Condition/StringNotEqualsIfExists",parentData:data6,parentDataProperty:"StringNotEqualsIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringEqualsIgnoreCase !== undefined && func0.call(data6, "StringEqualsIgnoreCase")){
if(!(validate240(data6.StringEqualsIgnoreCase, {instancePath:instancePath+"/Condition/StringEqualsIgnoreCase",parentData:data6,parentDataProperty:"StringEqualsIgnoreCase",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringEqualsIgnoreCaseIfExists !== undefined && func0.call(data6, "StringEqualsIgnoreCaseIfExists")){
if(!(validate240(data6.StringEqualsIgnoreCaseIfExists, {instancePath:instancePath+"/Condition/StringEqualsIgnoreCaseIfExists",parentData:data6,parentDataProperty:"StringEqualsIgnoreCaseIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringNotEqualsIgnoreCase !== undefined && func0.call(data6, "StringNotEqualsIgnoreCase")){
if(!(validate240(data6.StringNotEqualsIgnoreCase, {instancePath:instancePath+"/Condition/StringNotEqualsIgnoreCase",parentData:data6,parentDataProperty:"StringNotEqualsIgnoreCase",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringNotEqualsIgnoreCaseIfExists !== undefined && func0.call(data6, "StringNotEqualsIgnoreCaseIfExists")){
if(!(validate240(data6.StringNotEqualsIgnoreCaseIfExists, {instancePath:instancePath+"/Condition/StringNotEqualsIgnoreCaseIfExists",parentData:data6,parentDataProperty:"StringNotEqualsIgnoreCaseIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringLike !== undefined && func0.call(data6, "StringLike")){
if(!(validate240(data6.StringLike, {instancePath:instancePath+"/Condition/StringLike",parentData:data6,parentDataProperty:"StringLike",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringLikeIfExists !== undefined && func0.call(data6, "StringLikeIfExists")){
if(!(validate240(data6.StringLikeIfExists, {instancePath:instancePath+"/Condition/StringLikeIfExists",parentData:data6,parentDataProperty:"StringLikeIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringNotLike !== undefined && func0.call(data6, "StringNotLike")){
if(!(validate240(data6.StringNotLike, {instancePath:instancePath+"/Condition/StringNotLike",parentData:data6,parentDataProperty:"StringNotLike",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.StringNotLikeIfExists !== undefined && func0.call(data6, "StringNotLikeIfExists")){
if(!(validate240(data6.StringNotLikeIfExists, {instancePath:instancePath+"/Condition/StringNotLikeIfExists",parentData:data6,parentDataProperty:"StringNotLikeIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnEquals !== undefined && func0.call(data6, "ArnEquals")){
if(!(validate240(data6.ArnEquals, {instancePath:instancePath+"/Condition/ArnEquals",parentData:data6,parentDataProperty:"ArnEquals",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnEqualsIfExists !== undefined && func0.call(data6, "ArnEqualsIfExists")){
if(!(validate240(data6.ArnEqualsIfExists, {instancePath:instancePath+"/Condition/ArnEqualsIfExists",parentData:data6,parentDataProperty:"ArnEqualsIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnNotEquals !== undefined && func0.call(data6, "ArnNotEquals")){
if(!(validate240(data6.ArnNotEquals, {instancePath:instancePath+"/Condition/ArnNotEquals",parentData:data6,parentDataProperty:"ArnNotEquals",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnNotEqualsIfExists !== undefined && func0.call(data6, "ArnNotEqualsIfExists")){
if(!(validate240(data6.ArnNotEqualsIfExists, {instancePath:instancePath+"/Condition/ArnNotEqualsIfExists",parentData:data6,parentDataProperty:"ArnNotEqualsIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnLike !== undefined && func0.call(data6, "ArnLike")){
if(!(validate240(data6.ArnLike, {instancePath:instancePath+"/Condition/ArnLike",parentData:data6,parentDataProperty:"ArnLike",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnLikeIfExists !== undefined && func0.call(data6, "ArnLikeIfExists")){
if(!(validate240(data6.ArnLikeIfExists, {instancePath:instancePath+"/Condition/ArnLikeIfExists",parentData:data6,parentDataProperty:"ArnLikeIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnNotLike !== undefined && func0.call(data6, "ArnNotLike")){
if(!(validate240(data6.ArnNotLike, {instancePath:instancePath+"/Condition/ArnNotLike",parentData:data6,parentDataProperty:"ArnNotLike",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.ArnNotLikeIfExists !== undefined && func0.call(data6, "ArnNotLikeIfExists")){
if(!(validate240(data6.ArnNotLikeIfExists, {instancePath:instancePath+"/Condition/ArnNotLikeIfExists",parentData:data6,parentDataProperty:"ArnNotLikeIfExists",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data6.Null !== undefined && func0.call(data6, "Null")){
if(!(validate240(data6.Null, {instancePath:instancePath+"/Condition/Null",parentData:data6,parentDataProperty:"Null",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/Condition",schemaPath:"#/properties/Condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err9);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern55 = new RegExp("^[0-9]{12}$", "u");

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Statement === undefined) || (!(func0.call(data, "Statement")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Statement"},message:"must have required property '"+"Statement"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "Version") || (key0 === "Id")) || (key0 === "Statement")) || (key0 === "secretAccessKey")) || (key0 === "securityToken")) || (key0 === "expired")) || (key0 === "account"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.Version !== undefined && func0.call(data, "Version")){
let data0 = data.Version;
if(!((data0 === "2012-10-17") || (data0 === "2008-10-17"))){
const err2 = {instancePath:instancePath+"/Version",schemaPath:"#/properties/Version/enum",keyword:"enum",params:{allowedValues: schema96.properties.Version.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.Id !== undefined && func0.call(data, "Id")){
if(typeof data.Id !== "string"){
const err3 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.Statement !== undefined && func0.call(data, "Statement")){
let data2 = data.Statement;
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(!(Array.isArray(data2))){
const err4 = {};
vErrors = addError(vErrors, err4);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs9 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate234(data2[i0], {instancePath:instancePath+"/Statement/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate234.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate234(data2, {instancePath:instancePath+"/Statement",parentData:data,parentDataProperty:"Statement",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate234.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath:instancePath+"/Statement",schemaPath:"#/properties/Statement/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.secretAccessKey !== undefined && func0.call(data, "secretAccessKey")){
let data4 = data.secretAccessKey;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err6 = {instancePath:instancePath+"/secretAccessKey",schemaPath:"#/properties/secretAccessKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/secretAccessKey",schemaPath:"#/properties/secretAccessKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.securityToken !== undefined && func0.call(data, "securityToken")){
let data5 = data.securityToken;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err8 = {instancePath:instancePath+"/securityToken",schemaPath:"#/properties/securityToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/securityToken",schemaPath:"#/properties/securityToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.expired !== undefined && func0.call(data, "expired")){
if(typeof data.expired !== "boolean"){
const err10 = {instancePath:instancePath+"/expired",schemaPath:"#/properties/expired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.account !== undefined && func0.call(data, "account")){
let data7 = data.account;
if(typeof data7 === "string"){
if(!pattern55.test(data7)){
const err11 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},message:"must match pattern \""+"^[0-9]{12}$"+"\""};
vErrors = addError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err13);
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/policies.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "$schema") || (pattern52.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err2);
errors++;
}
if(!pattern53.test(data0)){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)policies\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)policies\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err4);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(pattern52.test(key1)){
if(!(validate233(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate233.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_quotas = validate265;
const schema100 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/quotas.schema.json","title":"Quotas","description":"Quotas of the reference endpoint that differ from the documented ones.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)quotas\\.schema\\.json$"},"registeredDomains":{"$ref":"#/$defs/quota"},"workflowTypes":{"$ref":"#/$defs/quota"},"activityTypes":{"$ref":"#/$defs/quota"},"requestSize":{"$ref":"#/$defs/quota"},"resourceTags":{"$ref":"#/$defs/quota"},"openWorkflowExecutions":{"$ref":"#/$defs/quota"},"workflowExecutionTime":{"$ref":"#/$defs/quota"},"workflowExecutionHistory":{"$ref":"#/$defs/quota"},"openChildWorkflowExecutions":{"$ref":"#/$defs/quota"},"pollersPerTaskList":{"$ref":"#/$defs/quota"},"tasksScheduledPerSecond":{"$ref":"#/$defs/quota"},"openActivityTasks":{"$ref":"#/$defs/quota"},"openTimers":{"$ref":"#/$defs/quota"},"openLambdaFunctions":{"$ref":"#/$defs/quota"}},"$defs":{"quota":{"type":"integer","minimum":0}}};
const pattern56 = new RegExp("(?:^|/)quotas\\.schema\\.json$", "u");

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err1);
errors++;
}
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/quotas.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema100.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
if(!pattern56.test(data0)){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)quotas\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)quotas\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.registeredDomains !== undefined && func0.call(data, "registeredDomains")){
if(!(validate266(data.registeredDomains, {instancePath:instancePath+"/registeredDomains",parentData:data,parentDataProperty:"registeredDomains",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.workflowTypes !== undefined && func0.call(data, "workflowTypes")){
if(!(validate266(data.workflowTypes, {instancePath:instancePath+"/workflowTypes",parentData:data,parentDataProperty:"workflowTypes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.activityTypes !== undefined && func0.call(data, "activityTypes")){
if(!(validate266(data.activityTypes, {instancePath:instancePath+"/activityTypes",parentData:data,parentDataProperty:"activityTypes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.requestSize !== undefined && func0.call(data, "requestSize")){
if(!(validate266(data.requestSize, {instancePath:instancePath+"/requestSize",parentData:data,parentDataProperty:"requestSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.resourceTags !== undefined && func0.call(data, "resourceTags")){
if(!(validate266(data.resourceTags, {instancePath:instancePath+"/resourceTags",parentData:data,parentDataProperty:"resourceTags",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.openWorkflowExecutions !== undefined && func0.call(data, "openWorkflowExecutions")){
if(!(validate266(data.openWorkflowExecutions, {instancePath:instancePath+"/openWorkflowExecutions",parentData:data,parentDataProperty:"openWorkflowExecutions",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionTime !== undefined && func0.call(data, "workflowExecutionTime")){
if(!(validate266(data.workflowExecutionTime, {instancePath:instancePath+"/workflowExecutionTime",parentData:data,parentDataProperty:"workflowExecutionTime",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionHistory !== undefined && func0.call(data, "workflowExecutionHistory")){
if(!(validate266(data.workflowExecutionHistory, {instancePath:instancePath+"/workflowExecutionHistory",parentData:data,parentDataProperty:"workflowExecutionHistory",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.openChildWorkflowExecutions !== undefined && func0.call(data, "openChildWorkflowExecutions")){
if(!(validate266(data.openChildWorkflowExecutions, {instancePath:instancePath+"/openChildWorkflowExecutions",parentData:data,parentDataProperty:"openChildWorkflowExecutions",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.pollersPerTaskList !== undefined && func0.call(data, "pollersPerTaskList")){
if(!(validate266(data.pollersPerTaskList, {instancePath:instancePath+"/pollersPerTaskList",parentData:data,parentDataProperty:"pollersPerTaskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.tasksScheduledPerSecond !== undefined && func0.call(data, "tasksScheduledPerSecond")){
if(!(validate266(data.tasksScheduledPerSecond, {instancePath:instancePath+"/tasksScheduledPerSecond",parentData:data,parentDataProperty:"tasksScheduledPerSecond",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.openActivityTasks !== undefined && func0.call(data, "openActivityTasks")){
if(!(validate266(data.openActivityTasks, {instancePath:instancePath+"/openActivityTasks",parentData:data,parentDataProperty:"openActivityTasks",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.openTimers !== undefined && func0.call(data, "openTimers")){
if(!(validate266(data.openTimers, {instancePath:instancePath+"/openTimers",parentData:data,parentDataProperty:"openTimers",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
if(data.openLambdaFunctions !== undefined && func0.call(data, "openLambdaFunctions")){
if(!(validate266(data.openLambdaFunctions, {instancePath:instancePath+"/openLambdaFunctions",parentData:data,parentDataProperty:"openLambdaFunctions",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_report = validate281;
const schema102 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/report.schema.json","title":"Report","description":"What a run of the suites showed of a target: the one source of every other format.","type":"object","additionalProperties":false,"required":["$schema","header","outcome","finishedAt","counts","standings","results","requirements"],"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)report\\.schema\\.json$"},"header":{"type":"object","additionalProperties":false,"description":"What the run was: enough to run it again.","required":["suiteVersion","suiteDigest","target","client","seed","startedAt","selection","concurrency","timeScale"],"properties":{"suiteVersion":{"type":"string","minLength":1,"description":"The version of this package."},"suiteDigest":{"type":"string","pattern":"^(?:sha256:)?[0-9a-f]{64}$","description":"SHA-256 over the specs and the selected cases, those of other shards too."},"target":{"type":"object","additionalProperties":false,"description":"What was tested.","required":["name","endpoint"],"properties":{"name":{"type":"string","minLength":1,"description":"The name of the target."},"endpoint":{"type":"string","minLength":1,"description":"The URL that was called, without credentials."},"version":{"type":"string","minLength":1,"description":"The version of the target."}}},"client":{"type":"string","minLength":1,"description":"Which client made the calls."},"seed":{"type":"integer","description":"What names, payloads and order came from."},"startedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$","description":"When the run started."},"selection":{"type":"object","additionalProperties":false,"description":"Which cases the run took.","required":["run","skip","tiers","complete"],"properties":{"run":{"type":"array","description":"Patterns of cases to run; none means all.","items":{"type":"string"}},"skip":{"type":"array","description":"Patterns of cases to leave out.","items":{"type":"string"}},"tiers":{"type":"array","description":"The tiers that count.","items":{"enum":["documented","modelled","observed"]}},"shard":{"type":"string","minLength":1,"description":"Which part of the cases ran, as i/n.","pattern":"^[1-9][0-9]*/[1-9][0-9]*$"},"whole":{"type":"object","additionalProperties":false,"description":"Of a shard: what all shards take together.","required":["cases","complete"],"properties":{"cases":{"type":"integer","minimum":1,"description":"How many cases."},"complete":{"type":"boolean","description":"Whether they are the whole suite."}}},"complete":{"type":"boolean","description":"Whether no case was left out."}}},"concurrency":{"type":"integer","minimum":1,"description":"How many cases ran at once."},"timeScale":{"type":"number","exclusiveMinimum":0,"description":"How many times faster than real time the target's clock ran."}}},"outcome":{"enum":["completed","interrupted","target-died","time-limit","max-failures"],"description":"How the run came to its end."},"finishedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$","description":"When the run ended."},"counts":{"type":"object","additionalProperties":false,"description":"How many cases have each verdict.","required":["passed","failed","blocked","skipped","errored"],"properties":{"passed":{"type":"integer","minimum":0,"description":"Cases that hold."},"failed":{"type":"integer","minimum":0,"description":"Cases in which the target is wrong."},"blocked":{"type":"integer","minimum":0,"description":"Cases whose setup went wrong."},"skipped":{"type":"integer","minimum":0,"description":"Cases that need a capability the target lacks."},"errored":{"type":"integer","minimum":0,"description":"Cases that met trouble of the connection or of the harness."}}},"standings":{"type":"object","additionalProperties":false,"description":"How many requirements have each standing.","required":["conforms","diverges","unverified"],"properties":{"conforms":{"type":"integer","minimum":0,"description":"Requirements that were checked and hold."},"diverges":{"type":"integer","minimum":0,"description":"Requirements that were contradicted."},"unverified":{"type":"integer","minimum":0,"description":"Requirements that nothing in this run checked."}}},"results":{"type":"array","description":"One for each case, sorted by id.","items":{"$ref":"#/$defs/result"}},"requirements":{"type":"array","description":"One for each requirement, sorted by id.","items":{"$ref":"#/$defs/requirement"}}},"$defs":{"result":{"type":"object","additionalProperties":false,"description":"One case after it ran.","required":["id","title","status","requirements","mismatches","held","exchanges","calls","durationMs"],"properties":{"id":{"type":"string","minLength":1,"description":"The id of the case."},"title":{"type":"string","minLength":1,"description":"The fact that the case verifies."},"status":{"enum":["passed","failed","blocked","skipped","errored"],"description":"The verdict."},"reason":{"type":"string","minLength":1,"description":"Why the case was skipped, or what went wrong."},"blockedBy":{"type":"object","additionalProperties":false,"description":"What stopped the case from being judged.","required":["requirement","at","reason"],"properties":{"requirement":{"type":"string","minLength":1,"description":"The requirement to mend first."},"at":{"type":"string","minLength":0,"description":"Where in the case it was met."},"reason":{"type":"string","minLength":1,"description":"What happened there."}}},"requirements":{"type":"array","description":"Ids of the requirements that the case verifies.","items":{"type":"string","minLength":1}},"mismatches":{"type":"array","description":"Every divergence that was seen.","items":{"$ref":"#/$defs/mismatch"}},"aftermath":{"type":"string","minLength":1,"description":"What became of the target after this case, if it was left unusable."},"held":{"type":"array","description":"Ids of the requirements that were checked and held.","items":{"type":"string","minLength":1}},"exchanges":{"type":"array","description":"The calls of a case that did not pass, in order.","items":{"$ref":"#/$defs/exchange"}},"calls":{"type":"integer","minimum":0,"description":"How many calls the case made."},"durationMs":{"type":"number","minimum":0,"description":"Milliseconds of wall time."},"digest":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"The beginning of a SHA-256 over the case, its fixtures and its requirements."}}},"mismatch":{"type":"object","additionalProperties":false,"description":"One way in which a response departs from the documentation.","required":["requirement","kind","pointer","expected","actual","at"],"properties":{"requirement":{"type":"string","minLength":1,"description":"The id of the requirement that is contradicted."},"kind":{"enum":["accepted","rejected","wrong-fault","wrong-status","missing","wrong-type","wrong-value","unexpected","not-json","too-early","too-late","never"],"description":"The kind of divergence."},"pointer":{"type":"string","description":"JSON Pointer into the output; empty for the whole response, /headers/x or /status for its head."},"expected":{"description":"What the documentation promises."},"actual":{"description":"What came."},"at":{"type":"string","description":"The step that it was seen at."}}},"exchange":{"type":"object","additionalProperties":false,"description":"One request with what came of it.","required":["operation","request","startedAt","durationMs"],"properties":{"operation":{"type":"string","minLength":1,"description":"The operation that was called."},"request":{"type":"object","additionalProperties":false,"description":"The request on the wire.","required":["method","path","headers","body"],"properties":{"method":{"type":"string","minLength":1,"description":"The HTTP method."},"path":{"type":"string","minLength":1,"description":"The path of the URL."},"headers":{"type":"object","description":"By lower-case name; credentials are left out.","additionalProperties":{"type":"string"}},"body":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["base64"],"properties":{"base64":{"type":"string"}}}],"description":"The body as text, or bytes that are no text."}}},"response":{"type":"object","additionalProperties":false,"description":"The response; absent if none came.","required":["status","headers","body"],"properties":{"status":{"type":"integer","description":"The HTTP status."},"headers":{"type":"object","description":"By lower-case name; credentials are left out.","additionalProperties":{"type":"string"}},"body":{"type":"string","description":"The body as text."},"json":{"description":"The body as JSON, if it is JSON; what nests too deeply is cut off."}}},"failure":{"type":"object","additionalProperties":false,"description":"Why no response came.","required":["code","message"],"properties":{"code":{"enum":["refused","reset","timeout","too-large","malformed","tls","aborted","unsent","other"],"description":"The kind of trouble."},"message":{"type":"string","description":"The words of the system."}}},"client":{"type":"object","additionalProperties":false,"description":"What a real client made of the response: what it returned, or the class and words of what it raised.","properties":{"returned":{"type":"object","description":"The members that its caller got; times are epoch seconds."},"raised":{"type":"string","description":"The class of the exception, or the code that a command line names."},"message":{"type":"string","description":"The words of the client."}}},"startedAt":{"type":"number","description":"Epoch milliseconds."},"durationMs":{"type":"number","minimum":0,"description":"Milliseconds from request to response."},"at":{"type":"string","minLength":1,"description":"The step that made it."},"pauseMs":{"type":"number","minimum":0,"description":"Milliseconds that its case waited on purpose before it."}}},"requirement":{"type":"object","additionalProperties":false,"description":"One requirement after the run.","required":["id","standing","level","tier","text","source","cases"],"properties":{"id":{"type":"string","minLength":1,"description":"The permanent id."},"standing":{"enum":["conforms","diverges","unverified"],"description":"What the run showed."},"level":{"enum":["must","should"],"description":"A must fails a run, a should warns."},"tier":{"enum":["documented","modelled","observed"],"description":"Where the fact comes from."},"text":{"type":"string","minLength":1,"description":"The fact."},"source":{"type":"string","minLength":1,"description":"The page that states it."},"cases":{"type":"array","description":"Ids of the cases that verify it.","items":{"type":"string","minLength":1}},"unobservable":{"type":"string","minLength":1,"description":"Why no client can observe it."}}}}};
const pattern57 = new RegExp("(?:^|/)report\\.schema\\.json$", "u");
const pattern58 = new RegExp("^(?:sha256:)?[0-9a-f]{64}$", "u");
const pattern59 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern60 = new RegExp("^[1-9][0-9]*/[1-9][0-9]*$", "u");
const schema103 = {"type":"object","additionalProperties":false,"description":"One case after it ran.","required":["id","title","status","requirements","mismatches","held","exchanges","calls","durationMs"],"properties":{"id":{"type":"string","minLength":1,"description":"The id of the case."},"title":{"type":"string","minLength":1,"description":"The fact that the case verifies."},"status":{"enum":["passed","failed","blocked","skipped","errored"],"description":"The verdict."},"reason":{"type":"string","minLength":1,"description":"Why the case was skipped, or what went wrong."},"blockedBy":{"type":"object","additionalProperties":false,"description":"What stopped the case from being judged.","required":["requirement","at","reason"],"properties":{"requirement":{"type":"string","minLength":1,"description":"The requirement to mend first."},"at":{"type":"string","minLength":0,"description":"Where in the case it was met."},"reason":{"type":"string","minLength":1,"description":"What happened there."}}},"requirements":{"type":"array","description":"Ids of the requirements that the case verifies.","items":{"type":"string","minLength":1}},"mismatches":{"type":"array","description":"Every divergence that was seen.","items":{"$ref":"#/$defs/mismatch"}},"aftermath":{"type":"string","minLength":1,"description":"What became of the target after this case, if it was left unusable."},"held":{"type":"array","description":"Ids of the requirements that were checked and held.","items":{"type":"string","minLength":1}},"exchanges":{"type":"array","description":"The calls of a case that did not pass, in order.","items":{"$ref":"#/$defs/exchange"}},"calls":{"type":"integer","minimum":0,"description":"How many calls the case made."},"durationMs":{"type":"number","minimum":0,"description":"Milliseconds of wall time."},"digest":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"The beginning of a SHA-256 over the case, its fixtures and its requirements."}}};
const schema104 = {"type":"object","additionalProperties":false,"description":"One way in which a response departs from the documentation.","required":["requirement","kind","pointer","expected","actual","at"],"properties":{"requirement":{"type":"string","minLength":1,"description":"The id of the requirement that is contradicted."},"kind":{"enum":["accepted","rejected","wrong-fault","wrong-status","missing","wrong-type","wrong-value","unexpected","not-json","too-early","too-late","never"],"description":"The kind of divergence."},"pointer":{"type":"string","description":"JSON Pointer into the output; empty for the whole response, /headers/x or /status for its head."},"expected":{"description":"What the documentation promises."},"actual":{"description":"What came."},"at":{"type":"string","description":"The step that it was seen at."}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.requirement === undefined) || (!(func0.call(data, "requirement")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.pointer === undefined) || (!(func0.call(data, "pointer")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.expected === undefined) || (!(func0.call(data, "expected")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.actual === undefined) || (!(func0.call(data, "actual")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "requirement") || (key0 === "kind")) || (key0 === "pointer")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "at"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data0 = data.requirement;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err7 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/requirement",schemaPath:"#/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(!((((((((((((data1 === "accepted") || (data1 === "rejected")) || (data1 === "wrong-fault")) || (data1 === "wrong-status")) || (data1 === "missing")) || (data1 === "wrong-type")) || (data1 === "wrong-value")) || (data1 === "unexpected")) || (data1 === "not-json")) || (data1 === "too-early")) || (data1 === "too-late")) || (data1 === "never"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema104.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
if(typeof data.pointer !== "string"){
const err10 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
if(typeof data.at !== "string"){
const err11 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"object","additionalProperties":false,"description":"One request with what came of it.","required":["operation","request","startedAt","durationMs"],"properties":{"operation":{"type":"string","minLength":1,"description":"The operation that was called."},"request":{"type":"object","additionalProperties":false,"description":"The request on the wire.","required":["method","path","headers","body"],"properties":{"method":{"type":"string","minLength":1,"description":"The HTTP method."},"path":{"type":"string","minLength":1,"description":"The path of the URL."},"headers":{"type":"object","description":"By lower-case name; credentials are left out.","additionalProperties":{"type":"string"}},"body":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["base64"],"properties":{"base64":{"type":"string"}}}],"description":"The body as text, or bytes that are no text."}}},"response":{"type":"object","additionalProperties":false,"description":"The response; absent if none came.","required":["status","headers","body"],"properties":{"status":{"type":"integer","description":"The HTTP status."},"headers":{"type":"object","description":"By lower-case name; credentials are left out.","additionalProperties":{"type":"string"}},"body":{"type":"string","description":"The body as text."},"json":{"description":"The body as JSON, if it is JSON; what nests too deeply is cut off."}}},"failure":{"type":"object","additionalProperties":false,"description":"Why no response came.","required":["code","message"],"properties":{"code":{"enum":["refused","reset","timeout","too-large","malformed","tls","aborted","unsent","other"],"description":"The kind of trouble."},"message":{"type":"string","description":"The words of the system."}}},"client":{"type":"object","additionalProperties":false,"description":"What a real client made of the response: what it returned, or the class and words of what it raised.","properties":{"returned":{"type":"object","description":"The members that its caller got; times are epoch seconds."},"raised":{"type":"string","description":"The class of the exception, or the code that a command line names."},"message":{"type":"string","description":"The words of the client."}}},"startedAt":{"type":"number","description":"Epoch milliseconds."},"durationMs":{"type":"number","minimum":0,"description":"Milliseconds from request to response."},"at":{"type":"string","minLength":1,"description":"The step that made it."},"pauseMs":{"type":"number","minimum":0,"description":"Milliseconds that its case waited on purpose before it."}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.request === undefined) || (!(func0.call(data, "request")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.startedAt === undefined) || (!(func0.call(data, "startedAt")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.durationMs === undefined) || (!(func0.call(data, "durationMs")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema105.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data0 = data.operation;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err5 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.request !== undefined && func0.call(data, "request")){
let data1 = data.request;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.method === undefined) || (!(func0.call(data1, "method")))){
const err7 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err8 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data1.headers === undefined) || (!(func0.call(data1, "headers")))){
const err9 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data1.body === undefined) || (!(func0.call(data1, "body")))){
const err10 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((key1 === "method") || (key1 === "path")) || (key1 === "headers")) || (key1 === "body"))){
const err11 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data1.method !== undefined && func0.call(data1, "method")){
let data2 = data1.method;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err12 = {instancePath:instancePath+"/request/method",schemaPath:"#/properties/request/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data3 = data1.path;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err14 = {instancePath:instancePath+"/request/path",schemaPath:"#/properties/request/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/request/path",schemaPath:"#/properties/request/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data1.headers !== undefined && func0.call(data1, "headers")){
let data4 = data1.headers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(typeof data4[key2] !== "string"){
const err16 = {instancePath:instancePath+"/request/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/request/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/request/headers",schemaPath:"#/properties/request/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err17);
errors++;
}
}
if(data1.body !== undefined && func0.call(data1, "body")){
let data6 = data1.body;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/request/body",schemaPath:"#/properties/request/properties/body/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.base64 === undefined) || (!(func0.call(data6, "base64")))){
const err19 = {instancePath:instancePath+"/request/body",schemaPath:"#/properties/request/properties/body/anyOf/1/required",keyword:"required",params:{missingProperty: "base64"},message:"must have required property '"+"base64"+"'"};
vErrors = addError(vErrors, err19);
errors++;
}
for(const key3 of Object.keys(data6)){
if(!(key3 === "base64")){
const err20 = {instancePath:instancePath+"/request/body",schemaPath:"#/properties/request/properties/body/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data6.base64 !== undefined && func0.call(data6, "base64")){
if(typeof data6.base64 !== "string"){
const err21 = {instancePath:instancePath+"/request/body/base64",schemaPath:"#/properties/request/properties/body/anyOf/1/properties/base64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/request/body",schemaPath:"#/properties/request/properties/body/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err22);
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err23 = {instancePath:instancePath+"/request/body",schemaPath:"#/properties/request/properties/body/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = addError(vErrors, err23);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data.response !== undefined && func0.call(data, "response")){
let data8 = data.response;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.status === undefined) || (!(func0.call(data8, "status")))){
const err25 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err25);
errors++;
}
if((data8.headers === undefined) || (!(func0.call(data8, "headers")))){
const err26 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
vErrors = addError(vErrors, err26);
errors++;
}
if((data8.body === undefined) || (!(func0.call(data8, "body")))){
const err27 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = addError(vErrors, err27);
errors++;
}
for(const key4 of Object.keys(data8)){
if(!((((key4 === "status") || (key4 === "headers")) || (key4 === "body")) || (key4 === "json"))){
const err28 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err28);
errors++;
}
}
if(data8.status !== undefined && func0.call(data8, "status")){
let data9 = data8.status;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/response/status",schemaPath:"#/properties/response/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err29);
errors++;
}
}
if(data8.headers !== undefined && func0.call(data8, "headers")){
let data10 = data8.headers;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 of Object.keys(data10)){
if(typeof data10[key5] !== "string"){
const err30 = {instancePath:instancePath+"/response/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/response/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/response/headers",schemaPath:"#/properties/response/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err31);
errors++;
}
}
if(data8.body !== undefined && func0.call(data8, "body")){
if(typeof data8.body !== "string"){
const err32 = {instancePath:instancePath+"/response/body",schemaPath:"#/properties/response/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err33);
errors++;
}
}
if(data.failure !== undefined && func0.call(data, "failure")){
let data13 = data.failure;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.code === undefined) || (!(func0.call(data13, "code")))){
const err34 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
vErrors = addError(vErrors, err34);
errors++;
}
if((data13.message === undefined) || (!(func0.call(data13, "message")))){
const err35 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = addError(vErrors, err35);
errors++;
}
for(const key6 of Object.keys(data13)){
if(!((key6 === "code") || (key6 === "message"))){
const err36 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err36);
errors++;
}
}
if(data13.code !== undefined && func0.call(data13, "code")){
let data14 = data13.code;
if(!(((((((((data14 === "refused") || (data14 === "reset")) || (data14 === "timeout")) || (data14 === "too-large")) || (data14 === "malformed")) || (data14 === "tls")) || (data14 === "aborted")) || (data14 === "unsent")) || (data14 === "other"))){
const err37 = {instancePath:instancePath+"/failure/code",schemaPath:"#/properties/failure/properties/code/enum",keyword:"enum",params:{allowedValues: schema105.properties.failure.properties.code.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err37);
errors++;
}
}
if(data13.message !== undefined && func0.call(data13, "message")){
if(typeof data13.message !== "string"){
const err38 = {instancePath:instancePath+"/failure/message",schemaPath:"#/properties/failure/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err39);
errors++;
}
}
if(data.client !== undefined && func0.call(data, "client")){
let data16 = data.client;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key7 of Object.keys(data16)){
if(!(((key7 === "returned") || (key7 === "raised")) || (key7 === "message"))){
const err40 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err40);
errors++;
}
}
if(data16.returned !== undefined && func0.call(data16, "returned")){
let data17 = data16.returned;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err41 = {instancePath:instancePath+"/client/returned",schemaPath:"#/properties/client/properties/returned/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err41);
errors++;
}
}
if(data16.raised !== undefined && func0.call(data16, "raised")){
if(typeof data16.raised !== "string"){
const err42 = {instancePath:instancePath+"/client/raised",schemaPath:"#/properties/client/properties/raised/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err42);
errors++;
}
}
if(data16.message !== undefined && func0.call(data16, "message")){
if(typeof data16.message !== "string"){
const err43 = {instancePath:instancePath+"/client/message",schemaPath:"#/properties/client/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err44);
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
let data20 = data.startedAt;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err45 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err45);
errors++;
}
}
if(data.durationMs !== undefined && func0.call(data, "durationMs")){
let data21 = data.durationMs;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err46 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err47);
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data22 = data.at;
if(typeof data22 === "string"){
if(func64(data22) < 1){
const err48 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err48);
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err49);
errors++;
}
}
if(data.pauseMs !== undefined && func0.call(data, "pauseMs")){
let data23 = data.pauseMs;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err50 = {instancePath:instancePath+"/pauseMs",schemaPath:"#/properties/pauseMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/pauseMs",schemaPath:"#/properties/pauseMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err52);
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern62 = new RegExp("^[0-9a-f]{16}$", "u");

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.mismatches === undefined) || (!(func0.call(data, "mismatches")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mismatches"},message:"must have required property '"+"mismatches"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.held === undefined) || (!(func0.call(data, "held")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "held"},message:"must have required property '"+"held"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.exchanges === undefined) || (!(func0.call(data, "exchanges")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exchanges"},message:"must have required property '"+"exchanges"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.calls === undefined) || (!(func0.call(data, "calls")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},message:"must have required property '"+"calls"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data.durationMs === undefined) || (!(func0.call(data, "durationMs")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema103.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(!(((((data2 === "passed") || (data2 === "failed")) || (data2 === "blocked")) || (data2 === "skipped")) || (data2 === "errored"))){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema103.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.blockedBy !== undefined && func0.call(data, "blockedBy")){
let data4 = data.blockedBy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.requirement === undefined) || (!(func0.call(data4, "requirement")))){
const err17 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
vErrors = addError(vErrors, err17);
errors++;
}
if((data4.at === undefined) || (!(func0.call(data4, "at")))){
const err18 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = addError(vErrors, err18);
errors++;
}
if((data4.reason === undefined) || (!(func0.call(data4, "reason")))){
const err19 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = addError(vErrors, err19);
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "requirement") || (key1 === "at")) || (key1 === "reason"))){
const err20 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data4.requirement !== undefined && func0.call(data4, "requirement")){
let data5 = data4.requirement;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err21 = {instancePath:instancePath+"/blockedBy/requirement",schemaPath:"#/properties/blockedBy/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/blockedBy/requirement",schemaPath:"#/properties/blockedBy/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err22);
errors++;
}
}
if(data4.at !== undefined && func0.call(data4, "at")){
let data6 = data4.at;
if(typeof data6 === "string"){
if(func64(data6) < 0){
const err23 = {instancePath:instancePath+"/blockedBy/at",schemaPath:"#/properties/blockedBy/properties/at/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"};
vErrors = addError(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/blockedBy/at",schemaPath:"#/properties/blockedBy/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data4.reason !== undefined && func0.call(data4, "reason")){
let data7 = data4.reason;
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err25 = {instancePath:instancePath+"/blockedBy/reason",schemaPath:"#/properties/blockedBy/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/blockedBy/reason",schemaPath:"#/properties/blockedBy/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/blockedBy",schemaPath:"#/properties/blockedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err27);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data8 = data.requirements;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func64(data9) < 1){
const err28 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err30);
errors++;
}
}
if(data.mismatches !== undefined && func0.call(data, "mismatches")){
let data10 = data.mismatches;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate283(data10[i1], {instancePath:instancePath+"/mismatches/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate283.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/mismatches",schemaPath:"#/properties/mismatches/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err31);
errors++;
}
}
if(data.aftermath !== undefined && func0.call(data, "aftermath")){
let data12 = data.aftermath;
if(typeof data12 === "string"){
if(func64(data12) < 1){
const err32 = {instancePath:instancePath+"/aftermath",schemaPath:"#/properties/aftermath/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/aftermath",schemaPath:"#/properties/aftermath/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err33);
errors++;
}
}
if(data.held !== undefined && func0.call(data, "held")){
let data13 = data.held;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func64(data14) < 1){
const err34 = {instancePath:instancePath+"/held/" + i2,schemaPath:"#/properties/held/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/held/" + i2,schemaPath:"#/properties/held/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err36);
errors++;
}
}
if(data.exchanges !== undefined && func0.call(data, "exchanges")){
let data15 = data.exchanges;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate285(data15[i3], {instancePath:instancePath+"/exchanges/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate285.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err37);
errors++;
}
}
if(data.calls !== undefined && func0.call(data, "calls")){
let data17 = data.calls;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err38 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err38);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err39);
errors++;
}
}
}
if(data.durationMs !== undefined && func0.call(data, "durationMs")){
let data18 = data.durationMs;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err41);
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data19 = data.digest;
if(typeof data19 === "string"){
if(!pattern62.test(data19)){
const err42 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
vErrors = addError(vErrors, err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err43);
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err44);
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","additionalProperties":false,"description":"One requirement after the run.","required":["id","standing","level","tier","text","source","cases"],"properties":{"id":{"type":"string","minLength":1,"description":"The permanent id."},"standing":{"enum":["conforms","diverges","unverified"],"description":"What the run showed."},"level":{"enum":["must","should"],"description":"A must fails a run, a should warns."},"tier":{"enum":["documented","modelled","observed"],"description":"Where the fact comes from."},"text":{"type":"string","minLength":1,"description":"The fact."},"source":{"type":"string","minLength":1,"description":"The page that states it."},"cases":{"type":"array","description":"Ids of the cases that verify it.","items":{"type":"string","minLength":1}},"unobservable":{"type":"string","minLength":1,"description":"Why no client can observe it."}}};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.standing === undefined) || (!(func0.call(data, "standing")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.tier === undefined) || (!(func0.call(data, "tier")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.cases === undefined) || (!(func0.call(data, "cases")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "standing")) || (key0 === "level")) || (key0 === "tier")) || (key0 === "text")) || (key0 === "source")) || (key0 === "cases")) || (key0 === "unobservable"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.standing !== undefined && func0.call(data, "standing")){
let data1 = data.standing;
if(!(((data1 === "conforms") || (data1 === "diverges")) || (data1 === "unverified"))){
const err10 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema106.properties.standing.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.level !== undefined && func0.call(data, "level")){
let data2 = data.level;
if(!((data2 === "must") || (data2 === "should"))){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema106.properties.level.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data3 = data.tier;
if(!(((data3 === "documented") || (data3 === "modelled")) || (data3 === "observed"))){
const err12 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema106.properties.tier.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data4 = data.text;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err13 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data5 = data.source;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.cases !== undefined && func0.call(data, "cases")){
let data6 = data.cases;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err17 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data.unobservable !== undefined && func0.call(data, "unobservable")){
let data8 = data.unobservable;
if(typeof data8 === "string"){
if(func64(data8) < 1){
const err20 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err22);
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.header === undefined) || (!(func0.call(data, "header")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "header"},message:"must have required property '"+"header"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.outcome === undefined) || (!(func0.call(data, "outcome")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.finishedAt === undefined) || (!(func0.call(data, "finishedAt")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finishedAt"},message:"must have required property '"+"finishedAt"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.standings === undefined) || (!(func0.call(data, "standings")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standings"},message:"must have required property '"+"standings"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.results === undefined) || (!(func0.call(data, "results")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "header")) || (key0 === "outcome")) || (key0 === "finishedAt")) || (key0 === "counts")) || (key0 === "standings")) || (key0 === "results")) || (key0 === "requirements"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err9);
errors++;
}
if(!pattern57.test(data0)){
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)report\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)report\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.header !== undefined && func0.call(data, "header")){
let data1 = data.header;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.suiteVersion === undefined) || (!(func0.call(data1, "suiteVersion")))){
const err12 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "suiteVersion"},message:"must have required property '"+"suiteVersion"+"'"};
vErrors = addError(vErrors, err12);
errors++;
}
if((data1.suiteDigest === undefined) || (!(func0.call(data1, "suiteDigest")))){
const err13 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "suiteDigest"},message:"must have required property '"+"suiteDigest"+"'"};
vErrors = addError(vErrors, err13);
errors++;
}
if((data1.target === undefined) || (!(func0.call(data1, "target")))){
const err14 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = addError(vErrors, err14);
errors++;
}
if((data1.client === undefined) || (!(func0.call(data1, "client")))){
const err15 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = addError(vErrors, err15);
errors++;
}
if((data1.seed === undefined) || (!(func0.call(data1, "seed")))){
const err16 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
vErrors = addError(vErrors, err16);
errors++;
}
if((data1.startedAt === undefined) || (!(func0.call(data1, "startedAt")))){
const err17 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
vErrors = addError(vErrors, err17);
errors++;
}
if((data1.selection === undefined) || (!(func0.call(data1, "selection")))){
const err18 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "selection"},message:"must have required property '"+"selection"+"'"};
vErrors = addError(vErrors, err18);
errors++;
}
if((data1.concurrency === undefined) || (!(func0.call(data1, "concurrency")))){
const err19 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "concurrency"},message:"must have required property '"+"concurrency"+"'"};
vErrors = addError(vErrors, err19);
errors++;
}
if((data1.timeScale === undefined) || (!(func0.call(data1, "timeScale")))){
const err20 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/required",keyword:"required",params:{missingProperty: "timeScale"},message:"must have required property '"+"timeScale"+"'"};
vErrors = addError(vErrors, err20);
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(func0.call(schema102.properties.header.properties, key1))){
const err21 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err21);
errors++;
}
}
if(data1.suiteVersion !== undefined && func0.call(data1, "suiteVersion")){
let data2 = data1.suiteVersion;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err22 = {instancePath:instancePath+"/header/suiteVersion",schemaPath:"#/properties/header/properties/suiteVersion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/header/suiteVersion",schemaPath:"#/properties/header/properties/suiteVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err23);
errors++;
}
}
if(data1.suiteDigest !== undefined && func0.call(data1, "suiteDigest")){
let data3 = data1.suiteDigest;
if(typeof data3 === "string"){
if(!pattern58.test(data3)){
const err24 = {instancePath:instancePath+"/header/suiteDigest",schemaPath:"#/properties/header/properties/suiteDigest/pattern",keyword:"pattern",params:{pattern: "^(?:sha256:)?[0-9a-f]{64}$"},message:"must match pattern \""+"^(?:sha256:)?[0-9a-f]{64}$"+"\""};
vErrors = addError(vErrors, err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/header/suiteDigest",schemaPath:"#/properties/header/properties/suiteDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err25);
errors++;
}
}
if(data1.target !== undefined && func0.call(data1, "target")){
let data4 = data1.target;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err26 = {instancePath:instancePath+"/header/target",schemaPath:"#/properties/header/properties/target/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err26);
errors++;
}
if((data4.endpoint === undefined) || (!(func0.call(data4, "endpoint")))){
const err27 = {instancePath:instancePath+"/header/target",schemaPath:"#/properties/header/properties/target/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
vErrors = addError(vErrors, err27);
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(((key2 === "name") || (key2 === "endpoint")) || (key2 === "version"))){
const err28 = {instancePath:instancePath+"/header/target",schemaPath:"#/properties/header/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err28);
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err29 = {instancePath:instancePath+"/header/target/name",schemaPath:"#/properties/header/properties/target/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err29);
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/header/target/name",schemaPath:"#/properties/header/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err30);
errors++;
}
}
if(data4.endpoint !== undefined && func0.call(data4, "endpoint")){
let data6 = data4.endpoint;
if(typeof data6 === "string"){
if(func64(data6) < 1){
const err31 = {instancePath:instancePath+"/header/target/endpoint",schemaPath:"#/properties/header/properties/target/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/header/target/endpoint",schemaPath:"#/properties/header/properties/target/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err32);
errors++;
}
}
if(data4.version !== undefined && func0.call(data4, "version")){
let data7 = data4.version;
if(typeof data7 === "string"){
if(func64(data7) < 1){
const err33 = {instancePath:instancePath+"/header/target/version",schemaPath:"#/properties/header/properties/target/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/header/target/version",schemaPath:"#/properties/header/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/header/target",schemaPath:"#/properties/header/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err35);
errors++;
}
}
if(data1.client !== undefined && func0.call(data1, "client")){
let data8 = data1.client;
if(typeof data8 === "string"){
if(func64(data8) < 1){
const err36 = {instancePath:instancePath+"/header/client",schemaPath:"#/properties/header/properties/client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/header/client",schemaPath:"#/properties/header/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err37);
errors++;
}
}
if(data1.seed !== undefined && func0.call(data1, "seed")){
let data9 = data1.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err38 = {instancePath:instancePath+"/header/seed",schemaPath:"#/properties/header/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err38);
errors++;
}
}
if(data1.startedAt !== undefined && func0.call(data1, "startedAt")){
let data10 = data1.startedAt;
if(typeof data10 === "string"){
if(!pattern59.test(data10)){
const err39 = {instancePath:instancePath+"/header/startedAt",schemaPath:"#/properties/header/properties/startedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
vErrors = addError(vErrors, err39);
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/header/startedAt",schemaPath:"#/properties/header/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err40);
errors++;
}
}
if(data1.selection !== undefined && func0.call(data1, "selection")){
let data11 = data1.selection;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.run === undefined) || (!(func0.call(data11, "run")))){
const err41 = {instancePath:instancePath+"/header/selection",schemaPath:"#/properties/header/properties/selection/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
vErrors = addError(vErrors, err41);
errors++;
}
if((data11.skip === undefined) || (!(func0.call(data11, "skip")))){
const err42 = {instancePath:instancePath+"/header/selection",schemaPath:"#/properties/header/properties/selection/required",keyword:"required",params:{missingProperty: "skip"},message:"must have required property '"+"skip"+"'"};
vErrors = addError(vErrors, err42);
errors++;
}
if((data11.tiers === undefined) || (!(func0.call(data11, "tiers")))){
const err43 = {instancePath:instancePath+"/header/selection",schemaPath:"#/properties/header/properties/selection/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
vErrors = addError(vErrors, err43);
errors++;
}
if((data11.complete === undefined) || (!(func0.call(data11, "complete")))){
const err44 = {instancePath:instancePath+"/header/selection",schemaPath:"#/properties/header/properties/selection/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
vErrors = addError(vErrors, err44);
errors++;
}
for(const key3 of Object.keys(data11)){
if(!((((((key3 === "run") || (key3 === "skip")) || (key3 === "tiers")) || (key3 === "shard")) || (key3 === "whole")) || (key3 === "complete"))){
const err45 = {instancePath:instancePath+"/header/selection",schemaPath:"#/properties/header/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err45);
errors++;
}
}
if(data11.run !== undefined && func0.call(data11, "run")){
let data12 = data11.run;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err46 = {instancePath:instancePath+"/header/selection/run/" + i0,schemaPath:"#/properties/header/properties/selection/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/header/selection/run",schemaPath:"#/properties/header/properties/selection/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err47);
errors++;
}
}
if(data11.skip !== undefined && func0.call(data11, "skip")){
let data14 = data11.skip;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err48 = {instancePath:instancePath+"/header/selection/skip/" + i1,schemaPath:"#/properties/header/properties/selection/properties/skip/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/header/selection/skip",schemaPath:"#/properties/header/properties/selection/properties/skip/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err49);
errors++;
}
}
if(data11.tiers !== undefined && func0.call(data11, "tiers")){
let data16 = data11.tiers;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(!(((data17 === "documented") || (data17 === "modelled")) || (data17 === "observed"))){
const err50 = {instancePath:instancePath+"/header/selection/tiers/" + i2,schemaPath:"#/properties/header/properties/selection/properties/tiers/items/enum",keyword:"enum",params:{allowedValues: schema102.properties.header.properties.selection.properties.tiers.items.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err50);
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/header/selection/tiers",schemaPath:"#/properties/header/properties/selection/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err51);
errors++;
}
}
if(data11.shard !== undefined && func0.call(data11, "shard")){
let data18 = data11.shard;
if(typeof data18 === "string"){
if(func64(data18) < 1){
const err52 = {instancePath:instancePath+"/header/selection/shard",schemaPath:"#/properties/header/properties/selection/properties/shard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err52);
errors++;
}
if(!pattern60.test(data18)){
const err53 = {instancePath:instancePath+"/header/selection/shard",schemaPath:"#/properties/header/properties/selection/properties/shard/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*/[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*/[1-9][0-9]*$"+"\""};
vErrors = addError(vErrors, err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/header/selection/shard",schemaPath:"#/properties/header/properties/selection/properties/shard/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err54);
errors++;
}
}
if(data11.whole !== undefined && func0.call(data11, "whole")){
let data19 = data11.whole;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.cases === undefined) || (!(func0.call(data19, "cases")))){
const err55 = {instancePath:instancePath+"/header/selection/whole",schemaPath:"#/properties/header/properties/selection/properties/whole/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
vErrors = addError(vErrors, err55);
errors++;
}
if((data19.complete === undefined) || (!(func0.call(data19, "complete")))){
const err56 = {instancePath:instancePath+"/header/selection/whole",schemaPath:"#/properties/header/properties/selection/properties/whole/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
vErrors = addError(vErrors, err56);
errors++;
}
for(const key4 of Object.keys(data19)){
if(!((key4 === "cases") || (key4 === "complete"))){
const err57 = {instancePath:instancePath+"/header/selection/whole",schemaPath:"#/properties/header/properties/selection/properties/whole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err57);
errors++;
}
}
if(data19.cases !== undefined && func0.call(data19, "cases")){
let data20 = data19.cases;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err58 = {instancePath:instancePath+"/header/selection/whole/cases",schemaPath:"#/properties/header/properties/selection/properties/whole/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err58);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err59 = {instancePath:instancePath+"/header/selection/whole/cases",schemaPath:"#/properties/header/properties/selection/properties/whole/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err59);
errors++;
}
}
}
if(data19.complete !== undefined && func0.call(data19, "complete")){
if(typeof data19.complete !== "boolean"){
const err60 = {instancePath:instancePath+"/header/selection/whole/complete",schemaPath:"#/properties/header/properties/selection/properties/whole/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/header/selection/whole",schemaPath:"#/properties/header/properties/selection/properties/whole/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err61);
errors++;
}
}
if(data11.complete !== undefined && func0.call(data11, "complete")){
if(typeof data11.complete !== "boolean"){
const err62 = {instancePath:instancePath+"/header/selection/complete",schemaPath:"#/properties/header/properties/selection/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/header/selection",schemaPath:"#/properties/header/properties/selection/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err63);
errors++;
}
}
if(data1.concurrency !== undefined && func0.call(data1, "concurrency")){
let data23 = data1.concurrency;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err64 = {instancePath:instancePath+"/header/concurrency",schemaPath:"#/properties/header/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err64);
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err65 = {instancePath:instancePath+"/header/concurrency",schemaPath:"#/properties/header/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err65);
errors++;
}
}
}
if(data1.timeScale !== undefined && func0.call(data1, "timeScale")){
let data24 = data1.timeScale;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){
const err66 = {instancePath:instancePath+"/header/timeScale",schemaPath:"#/properties/header/properties/timeScale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/header/timeScale",schemaPath:"#/properties/header/properties/timeScale/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err68);
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data25 = data.outcome;
if(!(((((data25 === "completed") || (data25 === "interrupted")) || (data25 === "target-died")) || (data25 === "time-limit")) || (data25 === "max-failures"))){
const err69 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema102.properties.outcome.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err69);
errors++;
}
}
if(data.finishedAt !== undefined && func0.call(data, "finishedAt")){
let data26 = data.finishedAt;
if(typeof data26 === "string"){
if(!pattern59.test(data26)){
const err70 = {instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
vErrors = addError(vErrors, err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/finishedAt",schemaPath:"#/properties/finishedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err71);
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data27 = data.counts;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.passed === undefined) || (!(func0.call(data27, "passed")))){
const err72 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
vErrors = addError(vErrors, err72);
errors++;
}
if((data27.failed === undefined) || (!(func0.call(data27, "failed")))){
const err73 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
vErrors = addError(vErrors, err73);
errors++;
}
if((data27.blocked === undefined) || (!(func0.call(data27, "blocked")))){
const err74 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
vErrors = addError(vErrors, err74);
errors++;
}
if((data27.skipped === undefined) || (!(func0.call(data27, "skipped")))){
const err75 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "skipped"},message:"must have required property '"+"skipped"+"'"};
vErrors = addError(vErrors, err75);
errors++;
}
if((data27.errored === undefined) || (!(func0.call(data27, "errored")))){
const err76 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errored"},message:"must have required property '"+"errored"+"'"};
vErrors = addError(vErrors, err76);
errors++;
}
for(const key5 of Object.keys(data27)){
if(!(((((key5 === "passed") || (key5 === "failed")) || (key5 === "blocked")) || (key5 === "skipped")) || (key5 === "errored"))){
const err77 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err77);
errors++;
}
}
if(data27.passed !== undefined && func0.call(data27, "passed")){
let data28 = data27.passed;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err78 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err78);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err79 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err79);
errors++;
}
}
}
if(data27.failed !== undefined && func0.call(data27, "failed")){
let data29 = data27.failed;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err80 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err80);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err81 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err81);
errors++;
}
}
}
if(data27.blocked !== undefined && func0.call(data27, "blocked")){
let data30 = data27.blocked;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err82 = {instancePath:instancePath+"/counts/blocked",schemaPath:"#/properties/counts/properties/blocked/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err82);
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err83 = {instancePath:instancePath+"/counts/blocked",schemaPath:"#/properties/counts/properties/blocked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err83);
errors++;
}
}
}
if(data27.skipped !== undefined && func0.call(data27, "skipped")){
let data31 = data27.skipped;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err84 = {instancePath:instancePath+"/counts/skipped",schemaPath:"#/properties/counts/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err84);
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err85 = {instancePath:instancePath+"/counts/skipped",schemaPath:"#/properties/counts/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err85);
errors++;
}
}
}
if(data27.errored !== undefined && func0.call(data27, "errored")){
let data32 = data27.errored;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err86 = {instancePath:instancePath+"/counts/errored",schemaPath:"#/properties/counts/properties/errored/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err86);
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err87 = {instancePath:instancePath+"/counts/errored",schemaPath:"#/properties/counts/properties/errored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err87);
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err88);
errors++;
}
}
if(data.standings !== undefined && func0.call(data, "standings")){
let data33 = data.standings;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.conforms === undefined) || (!(func0.call(data33, "conforms")))){
const err89 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/required",keyword:"required",params:{missingProperty: "conforms"},message:"must have required property '"+"conforms"+"'"};
vErrors = addError(vErrors, err89);
errors++;
}
if((data33.diverges === undefined) || (!(func0.call(data33, "diverges")))){
const err90 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/required",keyword:"required",params:{missingProperty: "diverges"},message:"must have required property '"+"diverges"+"'"};
vErrors = addError(vErrors, err90);
errors++;
}
if((data33.unverified === undefined) || (!(func0.call(data33, "unverified")))){
const err91 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/required",keyword:"required",params:{missingProperty: "unverified"},message:"must have required property '"+"unverified"+"'"};
vErrors = addError(vErrors, err91);
errors++;
}
for(const key6 of Object.keys(data33)){
if(!(((key6 === "conforms") || (key6 === "diverges")) || (key6 === "unverified"))){
const err92 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err92);
errors++;
}
}
if(data33.conforms !== undefined && func0.call(data33, "conforms")){
let data34 = data33.conforms;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err93 = {instancePath:instancePath+"/standings/conforms",schemaPath:"#/properties/standings/properties/conforms/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err93);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err94 = {instancePath:instancePath+"/standings/conforms",schemaPath:"#/properties/standings/properties/conforms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err94);
errors++;
}
}
}
if(data33.diverges !== undefined && func0.call(data33, "diverges")){
let data35 = data33.diverges;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err95 = {instancePath:instancePath+"/standings/diverges",schemaPath:"#/properties/standings/properties/diverges/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err95);
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err96 = {instancePath:instancePath+"/standings/diverges",schemaPath:"#/properties/standings/properties/diverges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err96);
errors++;
}
}
}
if(data33.unverified !== undefined && func0.call(data33, "unverified")){
let data36 = data33.unverified;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err97 = {instancePath:instancePath+"/standings/unverified",schemaPath:"#/properties/standings/properties/unverified/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err97);
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err98 = {instancePath:instancePath+"/standings/unverified",schemaPath:"#/properties/standings/properties/unverified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err98);
errors++;
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/standings",schemaPath:"#/properties/standings/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err99);
errors++;
}
}
if(data.results !== undefined && func0.call(data, "results")){
let data37 = data.results;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
if(!(validate282(data37[i3], {instancePath:instancePath+"/results/" + i3,parentData:data37,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate282.errors);
errors = vErrors.length;
}
}
}
else {
const err100 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err100);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data39 = data.requirements;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
if(!(validate288(data39[i4], {instancePath:instancePath+"/requirements/" + i4,parentData:data39,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate288.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err101);
errors++;
}
}
}
else {
const err102 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err102);
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_service = validate290;
const schema107 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/service.schema.json","title":"Service","description":"What SWF promises about every operation: protocol, headers, errors, quotas.","type":"object","additionalProperties":false,"required":["$schema","service","apiVersion","protocol","documentation","signing","method","path","targetPrefixes","requestContentTypes","requestHeaders","responseHeaders","errorBody","commonErrors","quotas","throttling","longPoll","requirements","conflicts"],"properties":{"$schema":{"const":"meta/service.schema.json"},"service":{"type":"string","minLength":1,"description":"The name of the service."},"apiVersion":{"const":"2012-01-25"},"protocol":{"const":"awsJson1.0"},"documentation":{"$ref":"requirement.schema.json#/$defs/documentation"},"signing":{"type":"object","additionalProperties":false,"required":["algorithm","service","documented"],"properties":{"algorithm":{"const":"AWS4-HMAC-SHA256"},"service":{"const":"swf"},"documented":{"type":"array","items":{"type":"string"},"description":"Every signing scheme that the documentation mentions."}}},"method":{"const":"POST"},"path":{"const":"/"},"targetPrefixes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"requestContentTypes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"requestHeaders":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","required","text"],"properties":{"name":{"type":"string"},"required":{"type":"boolean"},"text":{"type":"string","minLength":1,"description":"What the header carries."}}}},"responseHeaders":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","required","text"],"properties":{"name":{"type":"string"},"required":{"type":"boolean"},"text":{"type":"string","minLength":1,"description":"What the header carries."}}}},"errorBody":{"type":"object","additionalProperties":false,"required":["type","message","namespaces"],"properties":{"type":{"type":"object","additionalProperties":false,"required":["member","text"],"properties":{"member":{"type":"string"},"text":{"type":"string","minLength":1,"description":"How to read it."}}},"message":{"type":"object","additionalProperties":false,"required":["members","text"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"text":{"type":"string","minLength":1,"description":"How to read it."}}},"namespaces":{"type":"array","items":{"type":"string"},"description":"Namespaces seen before the # of the type; any other is as good."}}},"commonErrors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","summary","wireNames"],"properties":{"name":{"type":"string","minLength":1,"description":"The name in the documentation."},"status":{"type":"integer","minimum":400,"maximum":599},"summary":{"type":"string","minLength":1,"description":"When it comes, in our own words."},"wireNames":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"recordedAs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"statusesSeen":{"type":"array","items":{"type":"integer"},"description":"Other statuses seen on the running service."}}}},"quotas":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z]+$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["value","unit","scope","adjustable","text"],"properties":{"value":{"type":"integer"},"unit":{"type":"string","minLength":1,"description":"What the value counts."},"scope":{"type":"string","minLength":1,"description":"What the value holds for."},"adjustable":{"type":["boolean","null"],"description":"Whether AWS raises it on request; null if the page does not say."},"text":{"type":"string","minLength":1,"description":"What happens at the limit."}}}},"throttling":{"type":"object","additionalProperties":false,"required":["account","decisions","workflow"],"properties":{"account":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["bucket","refillPerSecond"],"properties":{"bucket":{"type":"integer","minimum":1},"refillPerSecond":{"type":"integer","minimum":1}}}},"decisions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["bucket","refillPerSecond"],"properties":{"bucket":{"type":"integer","minimum":1},"refillPerSecond":{"type":"integer","minimum":1}}}},"workflow":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["bucket","refillPerSecond"],"properties":{"bucket":{"type":"integer","minimum":1},"refillPerSecond":{"type":"integer","minimum":1}}}}}},"longPoll":{"type":"object","additionalProperties":false,"required":["holdSeconds","clientTimeoutSeconds"],"properties":{"holdSeconds":{"const":60},"clientTimeoutSeconds":{"const":70}}},"requirements":{"$ref":"requirement.schema.json#/$defs/requirements"},"conflicts":{"$ref":"requirement.schema.json#/$defs/conflicts"}}};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate223(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern64 = new RegExp("^[a-z][A-Za-z]+$", "u");

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/service.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.service === undefined) || (!(func0.call(data, "service")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.protocol === undefined) || (!(func0.call(data, "protocol")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if((data.signing === undefined) || (!(func0.call(data, "signing")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signing"},message:"must have required property '"+"signing"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = addError(vErrors, err6);
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data.targetPrefixes === undefined) || (!(func0.call(data, "targetPrefixes")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetPrefixes"},message:"must have required property '"+"targetPrefixes"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data.requestContentTypes === undefined) || (!(func0.call(data, "requestContentTypes")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestContentTypes"},message:"must have required property '"+"requestContentTypes"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data.requestHeaders === undefined) || (!(func0.call(data, "requestHeaders")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestHeaders"},message:"must have required property '"+"requestHeaders"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
if((data.responseHeaders === undefined) || (!(func0.call(data, "responseHeaders")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responseHeaders"},message:"must have required property '"+"responseHeaders"+"'"};
vErrors = addError(vErrors, err11);
errors++;
}
if((data.errorBody === undefined) || (!(func0.call(data, "errorBody")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorBody"},message:"must have required property '"+"errorBody"+"'"};
vErrors = addError(vErrors, err12);
errors++;
}
if((data.commonErrors === undefined) || (!(func0.call(data, "commonErrors")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commonErrors"},message:"must have required property '"+"commonErrors"+"'"};
vErrors = addError(vErrors, err13);
errors++;
}
if((data.quotas === undefined) || (!(func0.call(data, "quotas")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quotas"},message:"must have required property '"+"quotas"+"'"};
vErrors = addError(vErrors, err14);
errors++;
}
if((data.throttling === undefined) || (!(func0.call(data, "throttling")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "throttling"},message:"must have required property '"+"throttling"+"'"};
vErrors = addError(vErrors, err15);
errors++;
}
if((data.longPoll === undefined) || (!(func0.call(data, "longPoll")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "longPoll"},message:"must have required property '"+"longPoll"+"'"};
vErrors = addError(vErrors, err16);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err17);
errors++;
}
if((data.conflicts === undefined) || (!(func0.call(data, "conflicts")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
vErrors = addError(vErrors, err18);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema107.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err19);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("meta/service.schema.json" !== data.$schema){
const err20 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "meta/service.schema.json"},message:"must be equal to constant"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data.service !== undefined && func0.call(data, "service")){
let data1 = data.service;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err21 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err22);
errors++;
}
}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
if("2012-01-25" !== data.apiVersion){
const err23 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "2012-01-25"},message:"must be equal to constant"};
vErrors = addError(vErrors, err23);
errors++;
}
}
if(data.protocol !== undefined && func0.call(data, "protocol")){
if("awsJson1.0" !== data.protocol){
const err24 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: "awsJson1.0"},message:"must be equal to constant"};
vErrors = addError(vErrors, err24);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate291(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate291.errors);
errors = vErrors.length;
}
}
if(data.signing !== undefined && func0.call(data, "signing")){
let data5 = data.signing;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.algorithm === undefined) || (!(func0.call(data5, "algorithm")))){
const err25 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
vErrors = addError(vErrors, err25);
errors++;
}
if((data5.service === undefined) || (!(func0.call(data5, "service")))){
const err26 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
vErrors = addError(vErrors, err26);
errors++;
}
if((data5.documented === undefined) || (!(func0.call(data5, "documented")))){
const err27 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "documented"},message:"must have required property '"+"documented"+"'"};
vErrors = addError(vErrors, err27);
errors++;
}
for(const key1 of Object.keys(data5)){
if(!(((key1 === "algorithm") || (key1 === "service")) || (key1 === "documented"))){
const err28 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err28);
errors++;
}
}
if(data5.algorithm !== undefined && func0.call(data5, "algorithm")){
if("AWS4-HMAC-SHA256" !== data5.algorithm){
const err29 = {instancePath:instancePath+"/signing/algorithm",schemaPath:"#/properties/signing/properties/algorithm/const",keyword:"const",params:{allowedValue: "AWS4-HMAC-SHA256"},message:"must be equal to constant"};
vErrors = addError(vErrors, err29);
errors++;
}
}
if(data5.service !== undefined && func0.call(data5, "service")){
if("swf" !== data5.service){
const err30 = {instancePath:instancePath+"/signing/service",schemaPath:"#/properties/signing/properties/service/const",keyword:"const",params:{allowedValue: "swf"},message:"must be equal to constant"};
vErrors = addError(vErrors, err30);
errors++;
}
}
if(data5.documented !== undefined && func0.call(data5, "documented")){
let data8 = data5.documented;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err31 = {instancePath:instancePath+"/signing/documented/" + i0,schemaPath:"#/properties/signing/properties/documented/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/signing/documented",schemaPath:"#/properties/signing/properties/documented/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err33);
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
if("POST" !== data.method){
const err34 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "POST"},message:"must be equal to constant"};
vErrors = addError(vErrors, err34);
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
if("/" !== data.path){
const err35 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/const",keyword:"const",params:{allowedValue: "/"},message:"must be equal to constant"};
vErrors = addError(vErrors, err35);
errors++;
}
}
if(data.targetPrefixes !== undefined && func0.call(data, "targetPrefixes")){
let data12 = data.targetPrefixes;
if(Array.isArray(data12)){
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/targetPrefixes",schemaPath:"#/properties/targetPrefixes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err36);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func64(data13) < 1){
const err37 = {instancePath:instancePath+"/targetPrefixes/" + i1,schemaPath:"#/properties/targetPrefixes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/targetPrefixes/" + i1,schemaPath:"#/properties/targetPrefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err38);
errors++;
}
}
let i2 = data12.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data12[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err39 = {instancePath:instancePath+"/targetPrefixes",schemaPath:"#/properties/targetPrefixes/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
vErrors = addError(vErrors, err39);
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err40 = {instancePath:instancePath+"/targetPrefixes",schemaPath:"#/properties/targetPrefixes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err40);
errors++;
}
}
if(data.requestContentTypes !== undefined && func0.call(data, "requestContentTypes")){
let data14 = data.requestContentTypes;
if(Array.isArray(data14)){
if(data14.length < 1){
const err41 = {instancePath:instancePath+"/requestContentTypes",schemaPath:"#/properties/requestContentTypes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err41);
errors++;
}
const len2 = data14.length;
for(let i3=0; i3<len2; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func64(data15) < 1){
const err42 = {instancePath:instancePath+"/requestContentTypes/" + i3,schemaPath:"#/properties/requestContentTypes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/requestContentTypes/" + i3,schemaPath:"#/properties/requestContentTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err43);
errors++;
}
}
let i4 = data14.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data14[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err44 = {instancePath:instancePath+"/requestContentTypes",schemaPath:"#/properties/requestContentTypes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
vErrors = addError(vErrors, err44);
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err45 = {instancePath:instancePath+"/requestContentTypes",schemaPath:"#/properties/requestContentTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err45);
errors++;
}
}
if(data.requestHeaders !== undefined && func0.call(data, "requestHeaders")){
let data16 = data.requestHeaders;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i5=0; i5<len3; i5++){
let data17 = data16[i5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.name === undefined) || (!(func0.call(data17, "name")))){
const err46 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err46);
errors++;
}
if((data17.required === undefined) || (!(func0.call(data17, "required")))){
const err47 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = addError(vErrors, err47);
errors++;
}
if((data17.text === undefined) || (!(func0.call(data17, "text")))){
const err48 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err48);
errors++;
}
for(const key2 of Object.keys(data17)){
if(!(((key2 === "name") || (key2 === "required")) || (key2 === "text"))){
const err49 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err49);
errors++;
}
}
if(data17.name !== undefined && func0.call(data17, "name")){
if(typeof data17.name !== "string"){
const err50 = {instancePath:instancePath+"/requestHeaders/" + i5+"/name",schemaPath:"#/properties/requestHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err50);
errors++;
}
}
if(data17.required !== undefined && func0.call(data17, "required")){
if(typeof data17.required !== "boolean"){
const err51 = {instancePath:instancePath+"/requestHeaders/" + i5+"/required",schemaPath:"#/properties/requestHeaders/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err51);
errors++;
}
}
if(data17.text !== undefined && func0.call(data17, "text")){
let data20 = data17.text;
if(typeof data20 === "string"){
if(func64(data20) < 1){
const err52 = {instancePath:instancePath+"/requestHeaders/" + i5+"/text",schemaPath:"#/properties/requestHeaders/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/requestHeaders/" + i5+"/text",schemaPath:"#/properties/requestHeaders/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err54);
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err55);
errors++;
}
}
if(data.responseHeaders !== undefined && func0.call(data, "responseHeaders")){
let data21 = data.responseHeaders;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i6=0; i6<len4; i6++){
let data22 = data21[i6];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.name === undefined) || (!(func0.call(data22, "name")))){
const err56 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err56);
errors++;
}
if((data22.required === undefined) || (!(func0.call(data22, "required")))){
const err57 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = addError(vErrors, err57);
errors++;
}
if((data22.text === undefined) || (!(func0.call(data22, "text")))){
const err58 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err58);
errors++;
}
for(const key3 of Object.keys(data22)){
if(!(((key3 === "name") || (key3 === "required")) || (key3 === "text"))){
const err59 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err59);
errors++;
}
}
if(data22.name !== undefined && func0.call(data22, "name")){
if(typeof data22.name !== "string"){
const err60 = {instancePath:instancePath+"/responseHeaders/" + i6+"/name",schemaPath:"#/properties/responseHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err60);
errors++;
}
}
if(data22.required !== undefined && func0.call(data22, "required")){
if(typeof data22.required !== "boolean"){
const err61 = {instancePath:instancePath+"/responseHeaders/" + i6+"/required",schemaPath:"#/properties/responseHeaders/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err61);
errors++;
}
}
if(data22.text !== undefined && func0.call(data22, "text")){
let data25 = data22.text;
if(typeof data25 === "string"){
if(func64(data25) < 1){
const err62 = {instancePath:instancePath+"/responseHeaders/" + i6+"/text",schemaPath:"#/properties/responseHeaders/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/responseHeaders/" + i6+"/text",schemaPath:"#/properties/responseHeaders/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err65);
errors++;
}
}
if(data.errorBody !== undefined && func0.call(data, "errorBody")){
let data26 = data.errorBody;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.type === undefined) || (!(func0.call(data26, "type")))){
const err66 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = addError(vErrors, err66);
errors++;
}
if((data26.message === undefined) || (!(func0.call(data26, "message")))){
const err67 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = addError(vErrors, err67);
errors++;
}
if((data26.namespaces === undefined) || (!(func0.call(data26, "namespaces")))){
const err68 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/required",keyword:"required",params:{missingProperty: "namespaces"},message:"must have required property '"+"namespaces"+"'"};
vErrors = addError(vErrors, err68);
errors++;
}
for(const key4 of Object.keys(data26)){
if(!(((key4 === "type") || (key4 === "message")) || (key4 === "namespaces"))){
const err69 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err69);
errors++;
}
}
if(data26.type !== undefined && func0.call(data26, "type")){
let data27 = data26.type;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.member === undefined) || (!(func0.call(data27, "member")))){
const err70 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/required",keyword:"required",params:{missingProperty: "member"},message:"must have required property '"+"member"+"'"};
vErrors = addError(vErrors, err70);
errors++;
}
if((data27.text === undefined) || (!(func0.call(data27, "text")))){
const err71 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err71);
errors++;
}
for(const key5 of Object.keys(data27)){
if(!((key5 === "member") || (key5 === "text"))){
const err72 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err72);
errors++;
}
}
if(data27.member !== undefined && func0.call(data27, "member")){
if(typeof data27.member !== "string"){
const err73 = {instancePath:instancePath+"/errorBody/type/member",schemaPath:"#/properties/errorBody/properties/type/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err73);
errors++;
}
}
if(data27.text !== undefined && func0.call(data27, "text")){
let data29 = data27.text;
if(typeof data29 === "string"){
if(func64(data29) < 1){
const err74 = {instancePath:instancePath+"/errorBody/type/text",schemaPath:"#/properties/errorBody/properties/type/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err74);
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/errorBody/type/text",schemaPath:"#/properties/errorBody/properties/type/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err75);
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err76);
errors++;
}
}
if(data26.message !== undefined && func0.call(data26, "message")){
let data30 = data26.message;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.members === undefined) || (!(func0.call(data30, "members")))){
const err77 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
vErrors = addError(vErrors, err77);
errors++;
}
if((data30.text === undefined) || (!(func0.call(data30, "text")))){
const err78 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err78);
errors++;
}
for(const key6 of Object.keys(data30)){
if(!((key6 === "members") || (key6 === "text"))){
const err79 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err79);
errors++;
}
}
if(data30.members !== undefined && func0.call(data30, "members")){
let data31 = data30.members;
if(Array.isArray(data31)){
if(data31.length < 1){
const err80 = {instancePath:instancePath+"/errorBody/message/members",schemaPath:"#/properties/errorBody/properties/message/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err80);
errors++;
}
const len5 = data31.length;
for(let i7=0; i7<len5; i7++){
let data32 = data31[i7];
if(typeof data32 === "string"){
if(func64(data32) < 1){
const err81 = {instancePath:instancePath+"/errorBody/message/members/" + i7,schemaPath:"#/properties/errorBody/properties/message/properties/members/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err81);
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/errorBody/message/members/" + i7,schemaPath:"#/properties/errorBody/properties/message/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err82);
errors++;
}
}
let i8 = data31.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data31[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err83 = {instancePath:instancePath+"/errorBody/message/members",schemaPath:"#/properties/errorBody/properties/message/properties/members/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i8+" are identical)"};
vErrors = addError(vErrors, err83);
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err84 = {instancePath:instancePath+"/errorBody/message/members",schemaPath:"#/properties/errorBody/properties/message/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err84);
errors++;
}
}
if(data30.text !== undefined && func0.call(data30, "text")){
let data33 = data30.text;
if(typeof data33 === "string"){
if(func64(data33) < 1){
const err85 = {instancePath:instancePath+"/errorBody/message/text",schemaPath:"#/properties/errorBody/properties/message/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err85);
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/errorBody/message/text",schemaPath:"#/properties/errorBody/properties/message/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err86);
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err87);
errors++;
}
}
if(data26.namespaces !== undefined && func0.call(data26, "namespaces")){
let data34 = data26.namespaces;
if(Array.isArray(data34)){
const len6 = data34.length;
for(let i9=0; i9<len6; i9++){
if(typeof data34[i9] !== "string"){
const err88 = {instancePath:instancePath+"/errorBody/namespaces/" + i9,schemaPath:"#/properties/errorBody/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err88);
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/errorBody/namespaces",schemaPath:"#/properties/errorBody/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err89);
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err90);
errors++;
}
}
if(data.commonErrors !== undefined && func0.call(data, "commonErrors")){
let data36 = data.commonErrors;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i10=0; i10<len7; i10++){
let data37 = data36[i10];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.name === undefined) || (!(func0.call(data37, "name")))){
const err91 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err91);
errors++;
}
if((data37.status === undefined) || (!(func0.call(data37, "status")))){
const err92 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err92);
errors++;
}
if((data37.summary === undefined) || (!(func0.call(data37, "summary")))){
const err93 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = addError(vErrors, err93);
errors++;
}
if((data37.wireNames === undefined) || (!(func0.call(data37, "wireNames")))){
const err94 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "wireNames"},message:"must have required property '"+"wireNames"+"'"};
vErrors = addError(vErrors, err94);
errors++;
}
for(const key7 of Object.keys(data37)){
if(!((((((key7 === "name") || (key7 === "status")) || (key7 === "summary")) || (key7 === "wireNames")) || (key7 === "recordedAs")) || (key7 === "statusesSeen"))){
const err95 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err95);
errors++;
}
}
if(data37.name !== undefined && func0.call(data37, "name")){
let data38 = data37.name;
if(typeof data38 === "string"){
if(func64(data38) < 1){
const err96 = {instancePath:instancePath+"/commonErrors/" + i10+"/name",schemaPath:"#/properties/commonErrors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err96);
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/commonErrors/" + i10+"/name",schemaPath:"#/properties/commonErrors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err97);
errors++;
}
}
if(data37.status !== undefined && func0.call(data37, "status")){
let data39 = data37.status;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err98 = {instancePath:instancePath+"/commonErrors/" + i10+"/status",schemaPath:"#/properties/commonErrors/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err98);
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 599 || isNaN(data39)){
const err99 = {instancePath:instancePath+"/commonErrors/" + i10+"/status",schemaPath:"#/properties/commonErrors/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
vErrors = addError(vErrors, err99);
errors++;
}
if(data39 < 400 || isNaN(data39)){
const err100 = {instancePath:instancePath+"/commonErrors/" + i10+"/status",schemaPath:"#/properties/commonErrors/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
vErrors = addError(vErrors, err100);
errors++;
}
}
}
if(data37.summary !== undefined && func0.call(data37, "summary")){
let data40 = data37.summary;
if(typeof data40 === "string"){
if(func64(data40) < 1){
const err101 = {instancePath:instancePath+"/commonErrors/" + i10+"/summary",schemaPath:"#/properties/commonErrors/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/commonErrors/" + i10+"/summary",schemaPath:"#/properties/commonErrors/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err102);
errors++;
}
}
if(data37.wireNames !== undefined && func0.call(data37, "wireNames")){
let data41 = data37.wireNames;
if(Array.isArray(data41)){
if(data41.length < 1){
const err103 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames",schemaPath:"#/properties/commonErrors/items/properties/wireNames/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err103);
errors++;
}
const len8 = data41.length;
for(let i11=0; i11<len8; i11++){
let data42 = data41[i11];
if(typeof data42 === "string"){
if(func64(data42) < 1){
const err104 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames/" + i11,schemaPath:"#/properties/commonErrors/items/properties/wireNames/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err104);
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames/" + i11,schemaPath:"#/properties/commonErrors/items/properties/wireNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err105);
errors++;
}
}
let i12 = data41.length;
let j3;
if(i12 > 1){
const indices3 = {};
for(;i12--;){
let item3 = data41[i12];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err106 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames",schemaPath:"#/properties/commonErrors/items/properties/wireNames/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i12+" are identical)"};
vErrors = addError(vErrors, err106);
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err107 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames",schemaPath:"#/properties/commonErrors/items/properties/wireNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err107);
errors++;
}
}
if(data37.recordedAs !== undefined && func0.call(data37, "recordedAs")){
let data43 = data37.recordedAs;
if(Array.isArray(data43)){
if(data43.length < 1){
const err108 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs",schemaPath:"#/properties/commonErrors/items/properties/recordedAs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err108);
errors++;
}
const len9 = data43.length;
for(let i13=0; i13<len9; i13++){
let data44 = data43[i13];
if(typeof data44 === "string"){
if(func64(data44) < 1){
const err109 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs/" + i13,schemaPath:"#/properties/commonErrors/items/properties/recordedAs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err109);
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs/" + i13,schemaPath:"#/properties/commonErrors/items/properties/recordedAs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err110);
errors++;
}
}
let i14 = data43.length;
let j4;
if(i14 > 1){
const indices4 = {};
for(;i14--;){
let item4 = data43[i14];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err111 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs",schemaPath:"#/properties/commonErrors/items/properties/recordedAs/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i14+" are identical)"};
vErrors = addError(vErrors, err111);
errors++;
break;
}
indices4[item4] = i14;
}
}
}
else {
const err112 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs",schemaPath:"#/properties/commonErrors/items/properties/recordedAs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err112);
errors++;
}
}
if(data37.statusesSeen !== undefined && func0.call(data37, "statusesSeen")){
let data45 = data37.statusesSeen;
if(Array.isArray(data45)){
const len10 = data45.length;
for(let i15=0; i15<len10; i15++){
let data46 = data45[i15];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err113 = {instancePath:instancePath+"/commonErrors/" + i10+"/statusesSeen/" + i15,schemaPath:"#/properties/commonErrors/items/properties/statusesSeen/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/commonErrors/" + i10+"/statusesSeen",schemaPath:"#/properties/commonErrors/items/properties/statusesSeen/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err114);
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err115);
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/commonErrors",schemaPath:"#/properties/commonErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err116);
errors++;
}
}
if(data.quotas !== undefined && func0.call(data, "quotas")){
let data47 = data.quotas;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 of Object.keys(data47)){
const _errs97 = errors;
if(typeof key8 === "string"){
if(!pattern64.test(key8)){
const err117 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]+$"},message:"must match pattern \""+"^[a-z][A-Za-z]+$"+"\"",propertyName:key8};
vErrors = addError(vErrors, err117);
errors++;
}
}
var valid35 = _errs97 === errors;
if(!valid35){
const err118 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
vErrors = addError(vErrors, err118);
errors++;
}
}
for(const key9 of Object.keys(data47)){
let data48 = data47[key9];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.value === undefined) || (!(func0.call(data48, "value")))){
const err119 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = addError(vErrors, err119);
errors++;
}
if((data48.unit === undefined) || (!(func0.call(data48, "unit")))){
const err120 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
vErrors = addError(vErrors, err120);
errors++;
}
if((data48.scope === undefined) || (!(func0.call(data48, "scope")))){
const err121 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
vErrors = addError(vErrors, err121);
errors++;
}
if((data48.adjustable === undefined) || (!(func0.call(data48, "adjustable")))){
const err122 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "adjustable"},message:"must have required property '"+"adjustable"+"'"};
vErrors = addError(vErrors, err122);
errors++;
}
if((data48.text === undefined) || (!(func0.call(data48, "text")))){
const err123 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err123);
errors++;
}
for(const key10 of Object.keys(data48)){
if(!(((((key10 === "value") || (key10 === "unit")) || (key10 === "scope")) || (key10 === "adjustable")) || (key10 === "text"))){
const err124 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err124);
errors++;
}
}
if(data48.value !== undefined && func0.call(data48, "value")){
let data49 = data48.value;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err125 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/quotas/additionalProperties/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err125);
errors++;
}
}
if(data48.unit !== undefined && func0.call(data48, "unit")){
let data50 = data48.unit;
if(typeof data50 === "string"){
if(func64(data50) < 1){
const err126 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/quotas/additionalProperties/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err126);
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/quotas/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err127);
errors++;
}
}
if(data48.scope !== undefined && func0.call(data48, "scope")){
let data51 = data48.scope;
if(typeof data51 === "string"){
if(func64(data51) < 1){
const err128 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/quotas/additionalProperties/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/quotas/additionalProperties/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err129);
errors++;
}
}
if(data48.adjustable !== undefined && func0.call(data48, "adjustable")){
let data52 = data48.adjustable;
if((typeof data52 !== "boolean") && (data52 !== null)){
const err130 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/adjustable",schemaPath:"#/properties/quotas/additionalProperties/properties/adjustable/type",keyword:"type",params:{type: schema107.properties.quotas.additionalProperties.properties.adjustable.type},message:"must be boolean,null"};
vErrors = addError(vErrors, err130);
errors++;
}
}
if(data48.text !== undefined && func0.call(data48, "text")){
let data53 = data48.text;
if(typeof data53 === "string"){
if(func64(data53) < 1){
const err131 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/quotas/additionalProperties/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/quotas/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err132);
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err133);
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err134);
errors++;
}
}
if(data.throttling !== undefined && func0.call(data, "throttling")){
let data54 = data.throttling;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.account === undefined) || (!(func0.call(data54, "account")))){
const err135 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
vErrors = addError(vErrors, err135);
errors++;
}
if((data54.decisions === undefined) || (!(func0.call(data54, "decisions")))){
const err136 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'"};
vErrors = addError(vErrors, err136);
errors++;
}
if((data54.workflow === undefined) || (!(func0.call(data54, "workflow")))){
const err137 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
vErrors = addError(vErrors, err137);
errors++;
}
for(const key11 of Object.keys(data54)){
if(!(((key11 === "account") || (key11 === "decisions")) || (key11 === "workflow"))){
const err138 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err138);
errors++;
}
}
if(data54.account !== undefined && func0.call(data54, "account")){
let data55 = data54.account;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key12 of Object.keys(data55)){
let data56 = data55[key12];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.bucket === undefined) || (!(func0.call(data56, "bucket")))){
const err139 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"};
vErrors = addError(vErrors, err139);
errors++;
}
if((data56.refillPerSecond === undefined) || (!(func0.call(data56, "refillPerSecond")))){
const err140 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/required",keyword:"required",params:{missingProperty: "refillPerSecond"},message:"must have required property '"+"refillPerSecond"+"'"};
vErrors = addError(vErrors, err140);
errors++;
}
for(const key13 of Object.keys(data56)){
if(!((key13 === "bucket") || (key13 === "refillPerSecond"))){
const err141 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err141);
errors++;
}
}
if(data56.bucket !== undefined && func0.call(data56, "bucket")){
let data57 = data56.bucket;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err142 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/bucket/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err142);
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 1 || isNaN(data57)){
const err143 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/bucket/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err143);
errors++;
}
}
}
if(data56.refillPerSecond !== undefined && func0.call(data56, "refillPerSecond")){
let data58 = data56.refillPerSecond;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err144 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/refillPerSecond/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err144);
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
const err145 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/refillPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err145);
errors++;
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/throttling/account",schemaPath:"#/properties/throttling/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err147);
errors++;
}
}
if(data54.decisions !== undefined && func0.call(data54, "decisions")){
let data59 = data54.decisions;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key14 of Object.keys(data59)){
let data60 = data59[key14];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.bucket === undefined) || (!(func0.call(data60, "bucket")))){
const err148 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"};
vErrors = addError(vErrors, err148);
errors++;
}
if((data60.refillPerSecond === undefined) || (!(func0.call(data60, "refillPerSecond")))){
const err149 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/required",keyword:"required",params:{missingProperty: "refillPerSecond"},message:"must have required property '"+"refillPerSecond"+"'"};
vErrors = addError(vErrors, err149);
errors++;
}
for(const key15 of Object.keys(data60)){
if(!((key15 === "bucket") || (key15 === "refillPerSecond"))){
const err150 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err150);
errors++;
}
}
if(data60.bucket !== undefined && func0.call(data60, "bucket")){
let data61 = data60.bucket;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err151 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/bucket/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err151);
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 1 || isNaN(data61)){
const err152 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/bucket/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err152);
errors++;
}
}
}
if(data60.refillPerSecond !== undefined && func0.call(data60, "refillPerSecond")){
let data62 = data60.refillPerSecond;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err153 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/refillPerSecond/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err153);
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err154 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/refillPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err154);
errors++;
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err155);
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/throttling/decisions",schemaPath:"#/properties/throttling/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err156);
errors++;
}
}
if(data54.workflow !== undefined && func0.call(data54, "workflow")){
let data63 = data54.workflow;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key16 of Object.keys(data63)){
let data64 = data63[key16];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if((data64.bucket === undefined) || (!(func0.call(data64, "bucket")))){
const err157 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/required",keyword:"required",params:{missingProperty: "bucket"},message:"must have required property '"+"bucket"+"'"};
vErrors = addError(vErrors, err157);
errors++;
}
if((data64.refillPerSecond === undefined) || (!(func0.call(data64, "refillPerSecond")))){
const err158 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/required",keyword:"required",params:{missingProperty: "refillPerSecond"},message:"must have required property '"+"refillPerSecond"+"'"};
vErrors = addError(vErrors, err158);
errors++;
}
for(const key17 of Object.keys(data64)){
if(!((key17 === "bucket") || (key17 === "refillPerSecond"))){
const err159 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err159);
errors++;
}
}
if(data64.bucket !== undefined && func0.call(data64, "bucket")){
let data65 = data64.bucket;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err160 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/bucket/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err160);
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 1 || isNaN(data65)){
const err161 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/bucket/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err161);
errors++;
}
}
}
if(data64.refillPerSecond !== undefined && func0.call(data64, "refillPerSecond")){
let data66 = data64.refillPerSecond;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err162 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/refillPerSecond/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err162);
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err163 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/refillPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err163);
errors++;
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err164);
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/throttling/workflow",schemaPath:"#/properties/throttling/properties/workflow/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err165);
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err166);
errors++;
}
}
if(data.longPoll !== undefined && func0.call(data, "longPoll")){
let data67 = data.longPoll;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.holdSeconds === undefined) || (!(func0.call(data67, "holdSeconds")))){
const err167 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/required",keyword:"required",params:{missingProperty: "holdSeconds"},message:"must have required property '"+"holdSeconds"+"'"};
vErrors = addError(vErrors, err167);
errors++;
}
if((data67.clientTimeoutSeconds === undefined) || (!(func0.call(data67, "clientTimeoutSeconds")))){
const err168 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/required",keyword:"required",params:{missingProperty: "clientTimeoutSeconds"},message:"must have required property '"+"clientTimeoutSeconds"+"'"};
vErrors = addError(vErrors, err168);
errors++;
}
for(const key18 of Object.keys(data67)){
if(!((key18 === "holdSeconds") || (key18 === "clientTimeoutSeconds"))){
const err169 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err169);
errors++;
}
}
if(data67.holdSeconds !== undefined && func0.call(data67, "holdSeconds")){
if(60 !== data67.holdSeconds){
const err170 = {instancePath:instancePath+"/longPoll/holdSeconds",schemaPath:"#/properties/longPoll/properties/holdSeconds/const",keyword:"const",params:{allowedValue: 60},message:"must be equal to constant"};
vErrors = addError(vErrors, err170);
errors++;
}
}
if(data67.clientTimeoutSeconds !== undefined && func0.call(data67, "clientTimeoutSeconds")){
if(70 !== data67.clientTimeoutSeconds){
const err171 = {instancePath:instancePath+"/longPoll/clientTimeoutSeconds",schemaPath:"#/properties/longPoll/properties/clientTimeoutSeconds/const",keyword:"const",params:{allowedValue: 70},message:"must be equal to constant"};
vErrors = addError(vErrors, err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err172);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
if(!(validate293(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate293.errors);
errors = vErrors.length;
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
if(!(validate296(data.conflicts, {instancePath:instancePath+"/conflicts",parentData:data,parentDataProperty:"conflicts",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err173 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err173);
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_shape = validate299;
const schema111 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/shape.schema.json","title":"Shape","description":"A type that operations share, as a JSON Schema.","type":"object","unevaluatedProperties":false,"required":["$schema","title","description","type"],"allOf":[{"$ref":"requirement.schema.json#/$defs/keywords"}],"properties":{"$schema":{"const":"../meta/shape.schema.json"},"title":{"type":"string","minLength":1,"description":"The name of the shape.","pattern":"^[A-Z][A-Za-z]+$"},"documentation":{"$ref":"requirement.schema.json#/$defs/documentation"},"description":{"type":"string","minLength":1,"description":"What the type is, in our own words."},"type":{"enum":["object","array","string","integer","number","boolean"]},"required":{"$ref":"requirement.schema.json#/$defs/required"},"additionalProperties":{"const":false},"properties":{"$ref":"requirement.schema.json#/$defs/members"},"items":{"$ref":"requirement.schema.json#/$defs/member"},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"accessControl":{"$ref":"requirement.schema.json#/$defs/accessControl"},"requirements":{"allOf":[{"$ref":"requirement.schema.json#/$defs/requirements"}],"minItems":1},"conflicts":{"allOf":[{"$ref":"requirement.schema.json#/$defs/conflicts"}],"minItems":1}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minLength !== undefined && func0.call(data, "minLength")){
let data0 = data.minLength;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.maxLength !== undefined && func0.call(data, "maxLength")){
let data1 = data.maxLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(!(typeof data.pattern === "string")){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.not !== undefined && func0.call(data, "not")){
let data3 = data.not;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.const === undefined) || (!(func0.call(data3, "const")))){
const err5 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/required",keyword:"required",params:{missingProperty: "const"},message:"must have required property '"+"const"+"'"};
vErrors = addError(vErrors, err5);
errors++;
}
for(const key0 of Object.keys(data3)){
if(!(key0 === "const")){
const err6 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data3.const !== undefined && func0.call(data3, "const")){
if(typeof data3.const !== "string"){
const err7 = {instancePath:instancePath+"/not/const",schemaPath:"#/properties/not/properties/const/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.minimum !== undefined && func0.call(data, "minimum")){
let data5 = data.minimum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.maximum !== undefined && func0.call(data, "maximum")){
let data6 = data.maximum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.minItems !== undefined && func0.call(data, "minItems")){
let data7 = data.minItems;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err11);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
if(data.maxItems !== undefined && func0.call(data, "maxItems")){
let data8 = data.maxItems;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err14);
errors++;
}
}
}
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":{"minLength":true,"maxLength":true,"pattern":true,"not":true,"minimum":true,"maximum":true,"minItems":true,"maxItems":true},"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!pattern34.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err2);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern36.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*$"},message:"must match pattern \""+"^[a-z][A-Za-z]*$"+"\"",propertyName:key0};
vErrors = addError(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = addError(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate174(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate175.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$ref === undefined) || (!(func0.call(data, "$ref")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$ref"},message:"must have required property '"+"$ref"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.$ref !== undefined && func0.call(data, "$ref")){
if(!(validate177(data.$ref, {instancePath:instancePath+"/$ref",parentData:data,parentDataProperty:"$ref",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate177.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate179(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
for(const key0 of Object.keys(data)){
if(((((((((((key0 !== "$ref") && (key0 !== "description")) && (key0 !== "properties")) && (key0 !== "minLength")) && (key0 !== "maxLength")) && (key0 !== "pattern")) && (key0 !== "not")) && (key0 !== "minimum")) && (key0 !== "maximum")) && (key0 !== "minItems")) && (key0 !== "maxItems")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resource === undefined) || (!(func0.call(data, "resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.conditionKeys === undefined) || (!(func0.call(data, "conditionKeys")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditionKeys"},message:"must have required property '"+"conditionKeys"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "resource") || (key0 === "conditionKeys"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.resource !== undefined && func0.call(data, "resource")){
let data0 = data.resource;
if(!((data0 === "domain") || (data0 === null))){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema89.properties.resource.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.conditionKeys !== undefined && func0.call(data, "conditionKeys")){
let data1 = data.conditionKeys;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern47.test(key1)){
const err4 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames/pattern",keyword:"pattern",params:{pattern: "^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"+"\"",propertyName:key1};
vErrors = addError(vErrors, err4);
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = addError(vErrors, err5);
errors++;
}
}
for(const key2 of Object.keys(data1)){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err6 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err9);
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate162(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate223(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/shape.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate300.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("../meta/shape.schema.json" !== data.$schema){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../meta/shape.schema.json"},message:"must be equal to constant"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err5);
errors++;
}
if(!pattern17.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate302(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate302.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(!((((((data4 === "object") || (data4 === "array")) || (data4 === "string")) || (data4 === "integer")) || (data4 === "number")) || (data4 === "boolean"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema111.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.required !== undefined && func0.call(data, "required")){
if(!(validate304(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate304.errors);
errors = vErrors.length;
}
}
if(data.additionalProperties !== undefined && func0.call(data, "additionalProperties")){
if(false !== data.additionalProperties){
const err11 = {instancePath:instancePath+"/additionalProperties",schemaPath:"#/properties/additionalProperties/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate306(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined && func0.call(data, "items")){
if(!(validate309(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate309.errors);
errors = vErrors.length;
}
}
if(data.enum !== undefined && func0.call(data, "enum")){
let data9 = data.enum;
if(Array.isArray(data9)){
if(data9.length < 1){
const err12 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err12);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err13 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err13);
errors++;
}
}
let i1 = data9.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data9[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err14);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err15);
errors++;
}
}
if(data.accessControl !== undefined && func0.call(data, "accessControl")){
if(!(validate314(data.accessControl, {instancePath:instancePath+"/accessControl",parentData:data,parentDataProperty:"accessControl",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate314.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data12 = data.requirements;
if(!(validate316(data12, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate316.errors);
errors = vErrors.length;
}
if(Array.isArray(data12)){
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err16);
errors++;
}
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
let data13 = data.conflicts;
if(!(validate319(data13, {instancePath:instancePath+"/conflicts",parentData:data,parentDataProperty:"conflicts",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate319.errors);
errors = vErrors.length;
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err17 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err17);
errors++;
}
}
}
for(const key0 of Object.keys(data)){
if(((((((((((((((((((((key0 !== "$schema") && (key0 !== "title")) && (key0 !== "documentation")) && (key0 !== "description")) && (key0 !== "type")) && (key0 !== "required")) && (key0 !== "additionalProperties")) && (key0 !== "properties")) && (key0 !== "items")) && (key0 !== "enum")) && (key0 !== "accessControl")) && (key0 !== "requirements")) && (key0 !== "conflicts")) && (key0 !== "minLength")) && (key0 !== "maxLength")) && (key0 !== "pattern")) && (key0 !== "not")) && (key0 !== "minimum")) && (key0 !== "maximum")) && (key0 !== "minItems")) && (key0 !== "maxItems")){
const err18 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err19);
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_source = validate322;
const pattern69 = new RegExp("^https://", "u");
const pattern70 = new RegExp("^[0-9a-f]{64}$", "u");

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern70.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/source.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.readOn === undefined) || (!(func0.call(data, "readOn")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readOn"},message:"must have required property '"+"readOn"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.pages === undefined) || (!(func0.call(data, "pages")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "readOn")) || (key0 === "pages"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("meta/source.schema.json" !== data.$schema){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "meta/source.schema.json"},message:"must be equal to constant"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
if("2012-01-25" !== data.apiVersion){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "2012-01-25"},message:"must be equal to constant"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.readOn !== undefined && func0.call(data, "readOn")){
if(!(typeof data.readOn === "string")){
const err7 = {instancePath:instancePath+"/readOn",schemaPath:"#/properties/readOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.pages !== undefined && func0.call(data, "pages")){
let data3 = data.pages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.page === undefined) || (!(func0.call(data4, "page")))){
const err8 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data4.url === undefined) || (!(func0.call(data4, "url")))){
const err9 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data4.sha256 === undefined) || (!(func0.call(data4, "sha256")))){
const err10 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
if((data4.requirements === undefined) || (!(func0.call(data4, "requirements")))){
const err11 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err11);
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((((key1 === "page") || (key1 === "url")) || (key1 === "sha256")) || (key1 === "requirements"))){
const err12 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data4.page !== undefined && func0.call(data4, "page")){
let data5 = data4.page;
if(typeof data5 === "string"){
if(func64(data5) < 1){
const err13 = {instancePath:instancePath+"/pages/" + i0+"/page",schemaPath:"#/properties/pages/items/properties/page/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pages/" + i0+"/page",schemaPath:"#/properties/pages/items/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data4.url !== undefined && func0.call(data4, "url")){
let data6 = data4.url;
if(typeof data6 === "string"){
if(!pattern69.test(data6)){
const err15 = {instancePath:instancePath+"/pages/" + i0+"/url",schemaPath:"#/properties/pages/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/pages/" + i0+"/url",schemaPath:"#/properties/pages/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data4.sha256 !== undefined && func0.call(data4, "sha256")){
if(!(validate323(data4.sha256, {instancePath:instancePath+"/pages/" + i0+"/sha256",parentData:data4,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate323.errors);
errors = vErrors.length;
}
}
if(data4.requirements !== undefined && func0.call(data4, "requirements")){
let data8 = data4.requirements;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func64(data9) < 1){
const err17 = {instancePath:instancePath+"/pages/" + i0+"/requirements/" + i1,schemaPath:"#/properties/pages/items/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/pages/" + i0+"/requirements/" + i1,schemaPath:"#/properties/pages/items/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err18);
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data8[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/pages/" + i0+"/requirements",schemaPath:"#/properties/pages/items/properties/requirements/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
vErrors = addError(vErrors, err19);
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err20 = {instancePath:instancePath+"/pages/" + i0+"/requirements",schemaPath:"#/properties/pages/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err23);
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_staging = validate325;
const pattern71 = new RegExp("(?:^|/)staging\\.schema\\.json$", "u");
const pattern72 = new RegExp("^[A-Z][A-Za-z]+\\.sample\\.[1-9][0-9]*$", "u");

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.fixture === undefined) || (!(func0.call(data0, "fixture")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "fixture"},message:"must have required property '"+"fixture"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "fixture") || (key0 === "with")) || (key0 === "as"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data0.fixture !== undefined && func0.call(data0, "fixture")){
if(!(validate76(data0.fixture, {instancePath:instancePath+"/" + i0+"/fixture",parentData:data0,parentDataProperty:"fixture",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data0.with !== undefined && func0.call(data0, "with")){
if(!(validate78(data0.with, {instancePath:instancePath+"/" + i0+"/with",parentData:data0,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data0.as !== undefined && func0.call(data0, "as")){
if(!(validate79(data0.as, {instancePath:instancePath+"/" + i0+"/as",parentData:data0,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern26.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*(?:\\[(?:[0-9]+)?\\])*(?:\\.[A-Za-z0-9]+(?:\\[(?:[0-9]+)?\\])*)*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*(?:\\[(?:[0-9]+)?\\])*(?:\\.[A-Za-z0-9]+(?:\\[(?:[0-9]+)?\\])*)*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate336.errors = null;
return true;
}
validate336.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {};
vErrors = addError(vErrors, err0);
errors++;
}
else {
let missing0;
if(((data.is === undefined) || (!(func0.call(data, "is")))) && (missing0 = "is")){
const err1 = {};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {};
vErrors = addError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is !== undefined && func0.call(data, "is")){
let data0 = data.is;
if(!(((((((((data0 === "present") || (data0 === "absent")) || (data0 === "string")) || (data0 === "integer")) || (data0 === "number")) || (data0 === "boolean")) || (data0 === "object")) || (data0 === "list")) || (data0 === "nonempty"))){
const err3 = {instancePath:instancePath+"/is",schemaPath:"#/then/properties/is/enum",keyword:"enum",params:{allowedValues: schema51.then.properties.is.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.is = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate110(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
var items2 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
vErrors = addError(vErrors, err4);
errors++;
}
validate339.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items2;
return errors === 0;
}
validate339.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate343.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
validate343.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/staging.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.stagings === undefined) || (!(func0.call(data, "stagings")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stagings"},message:"must have required property '"+"stagings"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "$schema") || (key0 === "stagings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err3);
errors++;
}
if(!pattern71.test(data0)){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)staging\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)staging\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err5);
errors++;
}
}
if(data.stagings !== undefined && func0.call(data, "stagings")){
let data1 = data.stagings;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/stagings",schemaPath:"#/properties/stagings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.sample === undefined) || (!(func0.call(data2, "sample")))){
const err7 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/required",keyword:"required",params:{missingProperty: "sample"},message:"must have required property '"+"sample"+"'"};
vErrors = addError(vErrors, err7);
errors++;
}
if((data2.title === undefined) || (!(func0.call(data2, "title")))){
const err8 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err8);
errors++;
}
if((data2.given === undefined) || (!(func0.call(data2, "given")))){
const err9 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'"};
vErrors = addError(vErrors, err9);
errors++;
}
if((data2.replace === undefined) || (!(func0.call(data2, "replace")))){
const err10 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"};
vErrors = addError(vErrors, err10);
errors++;
}
if((data2.loosen === undefined) || (!(func0.call(data2, "loosen")))){
const err11 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/required",keyword:"required",params:{missingProperty: "loosen"},message:"must have required property '"+"loosen"+"'"};
vErrors = addError(vErrors, err11);
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((((key1 === "sample") || (key1 === "title")) || (key1 === "given")) || (key1 === "steps")) || (key1 === "replace")) || (key1 === "loosen")) || (key1 === "note"))){
const err12 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data2.sample !== undefined && func0.call(data2, "sample")){
let data3 = data2.sample;
if(typeof data3 === "string"){
if(!pattern72.test(data3)){
const err13 = {instancePath:instancePath+"/stagings/" + i0+"/sample",schemaPath:"#/properties/stagings/items/properties/sample/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+\\.sample\\.[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+\\.sample\\.[1-9][0-9]*$"+"\""};
vErrors = addError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/stagings/" + i0+"/sample",schemaPath:"#/properties/stagings/items/properties/sample/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data2.title !== undefined && func0.call(data2, "title")){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err15 = {instancePath:instancePath+"/stagings/" + i0+"/title",schemaPath:"#/properties/stagings/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/stagings/" + i0+"/title",schemaPath:"#/properties/stagings/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data2.given !== undefined && func0.call(data2, "given")){
if(!(validate326(data2.given, {instancePath:instancePath+"/stagings/" + i0+"/given",parentData:data2,parentDataProperty:"given",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate326.errors);
errors = vErrors.length;
}
}
if(data2.steps !== undefined && func0.call(data2, "steps")){
if(!(validate331(data2.steps, {instancePath:instancePath+"/stagings/" + i0+"/steps",parentData:data2,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate331.errors);
errors = vErrors.length;
}
}
if(data2.replace !== undefined && func0.call(data2, "replace")){
let data7 = data2.replace;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 of Object.keys(data7)){
const _errs17 = errors;
if(!(validate334(key2, {instancePath:instancePath+"/stagings/" + i0+"/replace",parentData:data7,parentDataProperty:"replace",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate334.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
const err17 = {instancePath:instancePath+"/stagings/" + i0+"/replace",schemaPath:"#/properties/stagings/items/properties/replace/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
vErrors = addError(vErrors, err17);
errors++;
}
}
for(const key3 of Object.keys(data7)){
if(!(validate336(data7[key3], {instancePath:instancePath+"/stagings/" + i0+"/replace/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate336.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/stagings/" + i0+"/replace",schemaPath:"#/properties/stagings/items/properties/replace/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err18);
errors++;
}
}
if(data2.loosen !== undefined && func0.call(data2, "loosen")){
let data9 = data2.loosen;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 of Object.keys(data9)){
const _errs22 = errors;
if(!(validate334(key4, {instancePath:instancePath+"/stagings/" + i0+"/loosen",parentData:data9,parentDataProperty:"loosen",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate334.errors);
errors = vErrors.length;
}
var valid6 = _errs22 === errors;
if(!valid6){
const err19 = {instancePath:instancePath+"/stagings/" + i0+"/loosen",schemaPath:"#/properties/stagings/items/properties/loosen/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
vErrors = addError(vErrors, err19);
errors++;
}
}
for(const key5 of Object.keys(data9)){
if(!(validate339(data9[key5], {instancePath:instancePath+"/stagings/" + i0+"/loosen/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate339.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/stagings/" + i0+"/loosen",schemaPath:"#/properties/stagings/items/properties/loosen/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data2.note !== undefined && func0.call(data2, "note")){
if(!(validate343(data2.note, {instancePath:instancePath+"/stagings/" + i0+"/note",parentData:data2,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate343.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/stagings/" + i0,schemaPath:"#/properties/stagings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/stagings",schemaPath:"#/properties/stagings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err23);
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_suite = validate69;
const pattern11 = new RegExp("(?:^|/)suite\\.schema\\.json$", "u");
const pattern12 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*$", "u");
const pattern13 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.fixture === undefined) || (!(func0.call(data0, "fixture")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "fixture"},message:"must have required property '"+"fixture"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "fixture") || (key0 === "with")) || (key0 === "as"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data0.fixture !== undefined && func0.call(data0, "fixture")){
if(!(validate76(data0.fixture, {instancePath:instancePath+"/" + i0+"/fixture",parentData:data0,parentDataProperty:"fixture",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data0.with !== undefined && func0.call(data0, "with")){
if(!(validate78(data0.with, {instancePath:instancePath+"/" + i0+"/with",parentData:data0,parentDataProperty:"with",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data0.as !== undefined && func0.call(data0, "as")){
if(!(validate79(data0.as, {instancePath:instancePath+"/" + i0+"/as",parentData:data0,parentDataProperty:"as",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err3);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.steps === undefined) || (!(func0.call(data, "steps")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "requirements")) || (key0 === "capabilities")) || (key0 === "credentials")) || (key0 === "given")) || (key0 === "steps")) || (key0 === "note"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)+$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data2 = data.requirements;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err9);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data2[i0], {instancePath:instancePath+"/requirements/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
const err10 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err10);
errors++;
break outer0;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data4 = data.capabilities;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err12);
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate73(data4[i2], {instancePath:instancePath+"/capabilities/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data4[i3], data4[j1])){
const err13 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
vErrors = addError(vErrors, err13);
errors++;
break outer1;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data.credentials !== undefined && func0.call(data, "credentials")){
let data6 = data.credentials;
if(typeof data6 === "string"){
if(func64(data6) < 1){
const err15 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.given !== undefined && func0.call(data, "given")){
if(!(validate75(data.given, {instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined && func0.call(data, "steps")){
let data8 = data.steps;
if(!(validate86(data8, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate86.errors);
errors = vErrors.length;
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err17);
errors++;
}
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate129(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err18);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/suite.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.suite === undefined) || (!(func0.call(data, "suite")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.cases === undefined) || (!(func0.call(data, "cases")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "$schema") || (key0 === "suite")) || (key0 === "title")) || (key0 === "cases"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err4);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err5);
errors++;
}
if(!pattern11.test(data0)){
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)suite\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)suite\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err7);
errors++;
}
}
if(data.suite !== undefined && func0.call(data, "suite")){
let data1 = data.suite;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err8 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*$"+"\""};
vErrors = addError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err9);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err11);
errors++;
}
}
if(data.cases !== undefined && func0.call(data, "cases")){
let data3 = data.cases;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = addError(vErrors, err12);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data3[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err14);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_target = validate345;
const schema129 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/target.schema.json","title":"Target","description":"A known implementation and what it declares.","type":"object","additionalProperties":false,"required":["target","title","capabilities"],"properties":{"$schema":{"type":"string","minLength":1,"description":"The schema of this file: a relative path, or the published address.","pattern":"(?:^|/)target\\.schema\\.json$"},"target":{"type":"string","pattern":"^[a-z0-9]+(?:[.-][a-z0-9]+)*$","description":"Its name, as the baseline has it."},"title":{"type":"string","minLength":1,"description":"Its name for people."},"version":{"type":"string","minLength":1},"homepage":{"type":"string","pattern":"^https?://"},"capabilities":{"type":"array","description":"What it has; cases that need more are skipped.","items":{"$ref":"suite.schema.json#/$defs/capability"},"uniqueItems":true},"concurrency":{"type":"integer","minimum":1,"description":"How many cases it takes at once."},"timeScale":{"type":"number","exclusiveMinimum":0,"description":"How many times faster than real time its clock runs."},"credentials":{"type":"object","description":"Further credentials, by the name that cases use.","additionalProperties":{"type":"object","additionalProperties":false,"required":["accessKeyId","secretAccessKey"],"properties":{"accessKeyId":{"type":"string","minLength":1},"secretAccessKey":{"type":"string","minLength":1},"sessionToken":{"type":"string","minLength":1,"description":"The security token of temporary credentials."},"quotas":{"description":"Quotas of their account, where they differ from those of the target.","$ref":"#/$defs/quotas"},"throttled":{"type":"boolean","description":"Whether calls of their account are throttled at the documented rates."}}}},"quotas":{"description":"Quotas that it enforces, if other than documented.","$ref":"#/$defs/quotas"},"reset":{"description":"The request that puts it back to its start. Used when a divergence leaves it unusable; all of its state is lost.","type":"object","additionalProperties":false,"required":["method","path"],"properties":{"method":{"enum":["GET","POST","PUT","DELETE"]},"path":{"type":"string","pattern":"^/"}}},"recognisedBy":{"description":"A request that only this implementation answers with a body that holds the text.","type":"object","additionalProperties":false,"required":["method","path","text"],"properties":{"method":{"enum":["GET","POST","PUT","DELETE"]},"path":{"type":"string","pattern":"^/"},"text":{"type":"string","minLength":1}}},"note":{"$ref":"suite.schema.json#/$defs/note"}},"$defs":{"quotas":{"type":"object","additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"$ref":"suite.schema.json#/$defs/binding"}}}};
const pattern74 = new RegExp("(?:^|/)target\\.schema\\.json$", "u");
const pattern75 = new RegExp("^[a-z0-9]+(?:[.-][a-z0-9]+)*$", "u");
const pattern79 = new RegExp("^/", "u");

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern16.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]*$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(!(validate349(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate349.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = addError(vErrors, err0);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func64(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/target.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.target === undefined) || (!(func0.call(data, "target")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.capabilities === undefined) || (!(func0.call(data, "capabilities")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"},message:"must have required property '"+"capabilities"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema129.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func64(data0) < 1){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err4);
errors++;
}
if(!pattern74.test(data0)){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "(?:^|/)target\\.schema\\.json$"},message:"must match pattern \""+"(?:^|/)target\\.schema\\.json$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err6);
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data1 = data.target;
if(typeof data1 === "string"){
if(!pattern75.test(data1)){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[.-][a-z0-9]+)*$"+"\""};
vErrors = addError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err8);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(func64(data2) < 1){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err10);
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data3 = data.version;
if(typeof data3 === "string"){
if(func64(data3) < 1){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err12);
errors++;
}
}
if(data.homepage !== undefined && func0.call(data, "homepage")){
let data4 = data.homepage;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err13 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
vErrors = addError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err14);
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data5 = data.capabilities;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate346(data5[i0], {instancePath:instancePath+"/capabilities/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate346.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
const err15 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
vErrors = addError(vErrors, err15);
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err16);
errors++;
}
}
if(data.concurrency !== undefined && func0.call(data, "concurrency")){
let data7 = data.concurrency;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err17);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = addError(vErrors, err18);
errors++;
}
}
}
if(data.timeScale !== undefined && func0.call(data, "timeScale")){
let data8 = data.timeScale;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/timeScale",schemaPath:"#/properties/timeScale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
vErrors = addError(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/timeScale",schemaPath:"#/properties/timeScale/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err20);
errors++;
}
}
if(data.credentials !== undefined && func0.call(data, "credentials")){
let data9 = data.credentials;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 of Object.keys(data9)){
let data10 = data9[key1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.accessKeyId === undefined) || (!(func0.call(data10, "accessKeyId")))){
const err21 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/required",keyword:"required",params:{missingProperty: "accessKeyId"},message:"must have required property '"+"accessKeyId"+"'"};
vErrors = addError(vErrors, err21);
errors++;
}
if((data10.secretAccessKey === undefined) || (!(func0.call(data10, "secretAccessKey")))){
const err22 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/required",keyword:"required",params:{missingProperty: "secretAccessKey"},message:"must have required property '"+"secretAccessKey"+"'"};
vErrors = addError(vErrors, err22);
errors++;
}
for(const key2 of Object.keys(data10)){
if(!(((((key2 === "accessKeyId") || (key2 === "secretAccessKey")) || (key2 === "sessionToken")) || (key2 === "quotas")) || (key2 === "throttled"))){
const err23 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err23);
errors++;
}
}
if(data10.accessKeyId !== undefined && func0.call(data10, "accessKeyId")){
let data11 = data10.accessKeyId;
if(typeof data11 === "string"){
if(func64(data11) < 1){
const err24 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/accessKeyId",schemaPath:"#/properties/credentials/additionalProperties/properties/accessKeyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/accessKeyId",schemaPath:"#/properties/credentials/additionalProperties/properties/accessKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err25);
errors++;
}
}
if(data10.secretAccessKey !== undefined && func0.call(data10, "secretAccessKey")){
let data12 = data10.secretAccessKey;
if(typeof data12 === "string"){
if(func64(data12) < 1){
const err26 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/secretAccessKey",schemaPath:"#/properties/credentials/additionalProperties/properties/secretAccessKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/secretAccessKey",schemaPath:"#/properties/credentials/additionalProperties/properties/secretAccessKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err27);
errors++;
}
}
if(data10.sessionToken !== undefined && func0.call(data10, "sessionToken")){
let data13 = data10.sessionToken;
if(typeof data13 === "string"){
if(func64(data13) < 1){
const err28 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionToken",schemaPath:"#/properties/credentials/additionalProperties/properties/sessionToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionToken",schemaPath:"#/properties/credentials/additionalProperties/properties/sessionToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err29);
errors++;
}
}
if(data10.quotas !== undefined && func0.call(data10, "quotas")){
if(!(validate348(data10.quotas, {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quotas",parentData:data10,parentDataProperty:"quotas",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate348.errors);
errors = vErrors.length;
}
}
if(data10.throttled !== undefined && func0.call(data10, "throttled")){
if(typeof data10.throttled !== "boolean"){
const err30 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/throttled",schemaPath:"#/properties/credentials/additionalProperties/properties/throttled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/credentials/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credentials/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err32);
errors++;
}
}
if(data.quotas !== undefined && func0.call(data, "quotas")){
if(!(validate348(data.quotas, {instancePath:instancePath+"/quotas",parentData:data,parentDataProperty:"quotas",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate348.errors);
errors = vErrors.length;
}
}
if(data.reset !== undefined && func0.call(data, "reset")){
let data17 = data.reset;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.method === undefined) || (!(func0.call(data17, "method")))){
const err33 = {instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = addError(vErrors, err33);
errors++;
}
if((data17.path === undefined) || (!(func0.call(data17, "path")))){
const err34 = {instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = addError(vErrors, err34);
errors++;
}
for(const key3 of Object.keys(data17)){
if(!((key3 === "method") || (key3 === "path"))){
const err35 = {instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err35);
errors++;
}
}
if(data17.method !== undefined && func0.call(data17, "method")){
let data18 = data17.method;
if(!((((data18 === "GET") || (data18 === "POST")) || (data18 === "PUT")) || (data18 === "DELETE"))){
const err36 = {instancePath:instancePath+"/reset/method",schemaPath:"#/properties/reset/properties/method/enum",keyword:"enum",params:{allowedValues: schema129.properties.reset.properties.method.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err36);
errors++;
}
}
if(data17.path !== undefined && func0.call(data17, "path")){
let data19 = data17.path;
if(typeof data19 === "string"){
if(!pattern79.test(data19)){
const err37 = {instancePath:instancePath+"/reset/path",schemaPath:"#/properties/reset/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
vErrors = addError(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/reset/path",schemaPath:"#/properties/reset/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/reset",schemaPath:"#/properties/reset/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err39);
errors++;
}
}
if(data.recognisedBy !== undefined && func0.call(data, "recognisedBy")){
let data20 = data.recognisedBy;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.method === undefined) || (!(func0.call(data20, "method")))){
const err40 = {instancePath:instancePath+"/recognisedBy",schemaPath:"#/properties/recognisedBy/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = addError(vErrors, err40);
errors++;
}
if((data20.path === undefined) || (!(func0.call(data20, "path")))){
const err41 = {instancePath:instancePath+"/recognisedBy",schemaPath:"#/properties/recognisedBy/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = addError(vErrors, err41);
errors++;
}
if((data20.text === undefined) || (!(func0.call(data20, "text")))){
const err42 = {instancePath:instancePath+"/recognisedBy",schemaPath:"#/properties/recognisedBy/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = addError(vErrors, err42);
errors++;
}
for(const key4 of Object.keys(data20)){
if(!(((key4 === "method") || (key4 === "path")) || (key4 === "text"))){
const err43 = {instancePath:instancePath+"/recognisedBy",schemaPath:"#/properties/recognisedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err43);
errors++;
}
}
if(data20.method !== undefined && func0.call(data20, "method")){
let data21 = data20.method;
if(!((((data21 === "GET") || (data21 === "POST")) || (data21 === "PUT")) || (data21 === "DELETE"))){
const err44 = {instancePath:instancePath+"/recognisedBy/method",schemaPath:"#/properties/recognisedBy/properties/method/enum",keyword:"enum",params:{allowedValues: schema129.properties.recognisedBy.properties.method.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err44);
errors++;
}
}
if(data20.path !== undefined && func0.call(data20, "path")){
let data22 = data20.path;
if(typeof data22 === "string"){
if(!pattern79.test(data22)){
const err45 = {instancePath:instancePath+"/recognisedBy/path",schemaPath:"#/properties/recognisedBy/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
vErrors = addError(vErrors, err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/recognisedBy/path",schemaPath:"#/properties/recognisedBy/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err46);
errors++;
}
}
if(data20.text !== undefined && func0.call(data20, "text")){
let data23 = data20.text;
if(typeof data23 === "string"){
if(func64(data23) < 1){
const err47 = {instancePath:instancePath+"/recognisedBy/text",schemaPath:"#/properties/recognisedBy/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err47);
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/recognisedBy/text",schemaPath:"#/properties/recognisedBy/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/recognisedBy",schemaPath:"#/properties/recognisedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err49);
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate353(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate353.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err50);
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const fileValidators = {
  __proto__: null,
  "baseline": validator(validate_baseline),
  "config": validator(validate_config),
  "diff": validator(validate_diff),
  "durations": validator(validate_durations),
  "exemplar": validator(validate_exemplar),
  "fault": validator(validate_fault),
  "fixture": validator(validate_fixture),
  "kills": validator(validate_kills),
  "mutants": validator(validate_mutants),
  "operation": validator(validate_operation),
  "patterns": validator(validate_patterns),
  "policies": validator(validate_policies),
  "quotas": validator(validate_quotas),
  "report": validator(validate_report),
  "service": validator(validate_service),
  "shape": validator(validate_shape),
  "source": validator(validate_source),
  "staging": validator(validate_staging),
  "suite": validator(validate_suite),
  "target": validator(validate_target),
};
