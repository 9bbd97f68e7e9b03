// Generated from specs/. Do not edit; run `npm run generate`.

function codePointLength(text) {
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

function report(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function append(errors, more) {
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

const fault = validate52;
const func0 = Object.prototype.hasOwnProperty;
const func69 = codePointLength;
const pattern3 = new RegExp("^[A-Z][A-Za-z]+Fault$", "u");
const pattern8 = new RegExp("^https://docs\\.aws\\.amazon\\.com/", "u");

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
if(typeof data === "string"){
if(func69(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.minLength !== undefined && func0.call(data, "minLength")){
let data0 = data.minLength;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err1);
errors++;
}
}
}
if(data.maxLength !== undefined && func0.call(data, "maxLength")){
let data1 = data.maxLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = report(vErrors, err3);
errors++;
}
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(!(typeof data.pattern === "string")){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err4);
errors++;
}
}
if(data.not !== undefined && func0.call(data, "not")){
let data3 = data.not;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.const === undefined) || (!(func0.call(data3, "const")))){
const err5 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/required",keyword:"required",params:{missingProperty: "const"},message:"must have required property '"+"const"+"'"};
vErrors = report(vErrors, err5);
errors++;
}
for(const key0 of Object.keys(data3)){
if(!(key0 === "const")){
const err6 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err6);
errors++;
}
}
if(data3.const !== undefined && func0.call(data3, "const")){
if(typeof data3.const !== "string"){
const err7 = {instancePath:instancePath+"/not/const",schemaPath:"#/properties/not/properties/const/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err8);
errors++;
}
}
if(data.minimum !== undefined && func0.call(data, "minimum")){
let data5 = data.minimum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err9);
errors++;
}
}
if(data.maximum !== undefined && func0.call(data, "maximum")){
let data6 = data.maximum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err10);
errors++;
}
}
if(data.minItems !== undefined && func0.call(data, "minItems")){
let data7 = data.minItems;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err11);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = report(vErrors, err12);
errors++;
}
}
}
if(data.maxItems !== undefined && func0.call(data, "maxItems")){
let data8 = data.maxItems;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = report(vErrors, err14);
errors++;
}
}
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"minLength":true,"maxLength":true,"pattern":true,"not":true,"minimum":true,"maximum":true,"minItems":true,"maxItems":true},"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"},message:"must match pattern \""+"^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"+"\""};
vErrors = report(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err1);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern10 = new RegExp("^[a-z][A-Za-z]*$", "u");
const wrapper0 = {validate: validate66};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*$"},message:"must match pattern \""+"^[a-z][A-Za-z]*$"+"\"",propertyName:key0};
vErrors = report(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = report(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(wrapper0.validate(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err2);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$ref === undefined) || (!(func0.call(data, "$ref")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$ref"},message:"must have required property '"+"$ref"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if(data.$ref !== undefined && func0.call(data, "$ref")){
if(!(validate69(data.$ref, {instancePath:instancePath+"/$ref",parentData:data,parentDataProperty:"$ref",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate71(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
for(const key0 of Object.keys(data)){
if(((((((((((key0 !== "$ref") && (key0 !== "description")) && (key0 !== "properties")) && (key0 !== "minLength")) && (key0 !== "maxLength")) && (key0 !== "pattern")) && (key0 !== "not")) && (key0 !== "minimum")) && (key0 !== "maximum")) && (key0 !== "minItems")) && (key0 !== "maxItems")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
vErrors = report(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err4);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)+$", "u");

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
if(typeof data === "string"){
if(func69(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err0);
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)+$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9][A-Za-z0-9-]*)+$"+"\""};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"enum":["must","should"],"description":"The strength of the words of the source."};

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
if(!((data === "must") || (data === "should"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"};
vErrors = report(vErrors, err0);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"enum":["documented","modelled","observed"],"description":"Where the fact comes from: the API reference or developer guide, only the service model, or only the running service."};

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
if(!(((data === "documented") || (data === "modelled")) || (data === "observed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values"};
vErrors = report(vErrors, err0);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:(?:[A-Za-z0-9_.-]+\\.html)(?:#.+)?|service model|observed behaviour)$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func69(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err0);
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[A-Za-z0-9_.-]+\\.html)(?:#.+)?|service model|observed behaviour)$"},message:"must match pattern \""+"^(?:(?:[A-Za-z0-9_.-]+\\.html)(?:#.+)?|service model|observed behaviour)$"+"\""};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern7 = new RegExp("^[0-9]{4}(?:-[0-9]{2})?$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
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
vErrors = report(vErrors, err0);
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
vErrors = report(vErrors, err1);
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
vErrors = report(vErrors, err2);
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
vErrors = report(vErrors, err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = report(vErrors, err4);
errors++;
}
if((data.level === undefined) || (!(func0.call(data, "level")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
vErrors = report(vErrors, err5);
errors++;
}
if((data.tier === undefined) || (!(func0.call(data, "tier")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
vErrors = report(vErrors, err6);
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err7);
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = report(vErrors, err8);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "level")) || (key0 === "tier")) || (key0 === "text")) || (key0 === "source")) || (key0 === "unobservable")) || (key0 === "capability")) || (key0 === "observed"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err9);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate55(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined && func0.call(data, "level")){
if(!(validate57(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
if(!(validate59(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data5 = data.text;
if(typeof data5 === "string"){
if(func69(data5) < 1){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err11);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
if(!(validate61(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.unobservable !== undefined && func0.call(data, "unobservable")){
let data7 = data.unobservable;
if(typeof data7 === "string"){
if(func69(data7) < 1){
const err12 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unobservable",schemaPath:"#/properties/unobservable/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err13);
errors++;
}
}
if(data.capability !== undefined && func0.call(data, "capability")){
let data8 = data.capability;
if(typeof data8 === "string"){
if(func69(data8) < 1){
const err14 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err14);
errors++;
}
if(!pattern6.test(data8)){
const err15 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
vErrors = report(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/capability",schemaPath:"#/properties/capability/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err16);
errors++;
}
}
if(data.observed !== undefined && func0.call(data, "observed")){
let data9 = data.observed;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.evidence === undefined) || (!(func0.call(data9, "evidence")))){
const err17 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
vErrors = report(vErrors, err17);
errors++;
}
if((data9.date === undefined) || (!(func0.call(data9, "date")))){
const err18 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
vErrors = report(vErrors, err18);
errors++;
}
for(const key1 of Object.keys(data9)){
if(!((key1 === "evidence") || (key1 === "date"))){
const err19 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = report(vErrors, err19);
errors++;
}
}
if(data9.evidence !== undefined && func0.call(data9, "evidence")){
let data10 = data9.evidence;
if(typeof data10 === "string"){
if(func69(data10) < 1){
const err20 = {instancePath:instancePath+"/observed/evidence",schemaPath:"#/properties/observed/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/observed/evidence",schemaPath:"#/properties/observed/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err21);
errors++;
}
}
if(data9.date !== undefined && func0.call(data9, "date")){
let data11 = data9.date;
if(typeof data11 === "string"){
if(func69(data11) < 1){
const err22 = {instancePath:instancePath+"/observed/date",schemaPath:"#/properties/observed/properties/date/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err22);
errors++;
}
if(!pattern7.test(data11)){
const err23 = {instancePath:instancePath+"/observed/date",schemaPath:"#/properties/observed/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(?:-[0-9]{2})?$"},message:"must match pattern \""+"^[0-9]{4}(?:-[0-9]{2})?$"+"\""};
vErrors = report(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/observed/date",schemaPath:"#/properties/observed/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err26);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/fault.schema.json" */;
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
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.fault === undefined) || (!(func0.call(data, "fault")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = report(vErrors, err3);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = report(vErrors, err4);
errors++;
}
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
vErrors = report(vErrors, err5);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = report(vErrors, err6);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "$schema") || (key0 === "fault")) || (key0 === "documentation")) || (key0 === "summary")) || (key0 === "status")) || (key0 === "members")) || (key0 === "note")) || (key0 === "requirements"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err7);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("../meta/fault.schema.json" !== data.$schema){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../meta/fault.schema.json"},message:"must be equal to constant"};
vErrors = report(vErrors, err8);
errors++;
}
}
if(data.fault !== undefined && func0.call(data, "fault")){
let data1 = data.fault;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err9 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err9);
errors++;
}
if(!pattern3.test(data1)){
const err10 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+Fault$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+Fault$"+"\""};
vErrors = report(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err11);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate64(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func69(data3) < 1){
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err13);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(400 !== data.status){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"};
vErrors = report(vErrors, err14);
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data5 = data.members;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
if(!(key1 === "message")){
const err15 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = report(vErrors, err15);
errors++;
}
}
if(data5.message !== undefined && func0.call(data5, "message")){
if(!(validate66(data5.message, {instancePath:instancePath+"/members/message",parentData:data5,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err16);
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data7 = data.note;
if(typeof data7 === "string"){
if(func69(data7) < 1){
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err18);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
if(!(validate74(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err19);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const operation = validate77;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/operation.schema.json","title":"Operation","description":"What SWF promises about one operation.","type":"object","additionalProperties":false,"required":["$schema","operation","documentation","summary","input","output","faults","accessControl","clients","pagination","requirements","conflicts","samples"],"properties":{"$schema":{"const":"../meta/operation.schema.json"},"operation":{"type":"string","minLength":1,"description":"The name of the operation.","pattern":"^[A-Z][A-Za-z]+$"},"documentation":{"$ref":"requirement.schema.json#/$defs/documentation"},"summary":{"type":"string","minLength":1,"description":"What the operation does, in our own words."},"input":{"$ref":"requirement.schema.json#/$defs/structure"},"output":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["$ref"],"properties":{"$ref":{"$ref":"requirement.schema.json#/$defs/reference"}}}],"description":"The shape of the answer; null means an empty body."},"faults":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z][A-Za-z]+Fault$"}},"accessControl":{"$ref":"requirement.schema.json#/$defs/accessControl"},"clients":{"type":"object","additionalProperties":false,"required":["aws-cli","boto3"],"properties":{"aws-cli":{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"type":"string","pattern":"^[a-z]+(?:-[a-z]+)*$"}}},"boto3":{"type":"object","additionalProperties":false,"required":["method"],"properties":{"method":{"type":"string","pattern":"^[a-z]+(?:_[a-z]+)*$"}}}}},"pagination":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["token","limit","items"],"properties":{"token":{"type":"string"},"limit":{"type":"string"},"items":{"type":"string"}}}]},"requirements":{"$ref":"requirement.schema.json#/$defs/requirements"},"conflicts":{"$ref":"requirement.schema.json#/$defs/conflicts"},"samples":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["request","response"],"properties":{"request":{"type":"object","additionalProperties":false,"required":["headers","body"],"properties":{"headers":{"$ref":"requirement.schema.json#/$defs/headers"},"body":{"type":"object"}}},"response":{"type":"object","additionalProperties":false,"required":["status","headers","body"],"properties":{"status":{"type":"integer"},"headers":{"$ref":"requirement.schema.json#/$defs/headers"},"body":{"type":["object","null"]}}},"note":{"type":"string","minLength":1,"description":"What is odd about the printed sample, or was mended."}}}}}};
const pattern11 = new RegExp("^[A-Z][A-Za-z]+$", "u");
const pattern16 = new RegExp("^[a-z]+(?:-[a-z]+)*$", "u");
const pattern17 = new RegExp("^[a-z]+(?:_[a-z]+)*$", "u");

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
if(typeof data === "string"){
if(func69(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err1);
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
vErrors = report(vErrors, err2);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err3);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.additionalProperties === undefined) || (!(func0.call(data, "additionalProperties")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "additionalProperties"},message:"must have required property '"+"additionalProperties"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.properties === undefined) || (!(func0.call(data, "properties")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "required")) || (key0 === "additionalProperties")) || (key0 === "properties"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err3);
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if("object" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "object"},message:"must be equal to constant"};
vErrors = report(vErrors, err4);
errors++;
}
}
if(data.required !== undefined && func0.call(data, "required")){
if(!(validate81(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.additionalProperties !== undefined && func0.call(data, "additionalProperties")){
if(false !== data.additionalProperties){
const err5 = {instancePath:instancePath+"/additionalProperties",schemaPath:"#/properties/additionalProperties/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
vErrors = report(vErrors, err5);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate71(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err6);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"},message:"must match pattern \""+"^(?:\\.\\./shapes/)?[A-Z][A-Za-z]*\\.json$"+"\""};
vErrors = report(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err1);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["resource","conditionKeys"],"properties":{"resource":{"enum":["domain",null],"description":"What a policy names as the resource; null where a policy cannot limit the domains."},"conditionKeys":{"type":"object","description":"Condition key to the JMESPath of the parameter that it constrains.","propertyNames":{"pattern":"^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"},"additionalProperties":{"type":"string","minLength":1}}}};
const pattern15 = new RegExp("^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resource === undefined) || (!(func0.call(data, "resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.conditionKeys === undefined) || (!(func0.call(data, "conditionKeys")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditionKeys"},message:"must have required property '"+"conditionKeys"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "resource") || (key0 === "conditionKeys"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err2);
errors++;
}
}
if(data.resource !== undefined && func0.call(data, "resource")){
let data0 = data.resource;
if(!((data0 === "domain") || (data0 === null))){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema37.properties.resource.enum},message:"must be equal to one of the allowed values"};
vErrors = report(vErrors, err3);
errors++;
}
}
if(data.conditionKeys !== undefined && func0.call(data, "conditionKeys")){
let data1 = data.conditionKeys;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern15.test(key1)){
const err4 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames/pattern",keyword:"pattern",params:{pattern: "^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"+"\"",propertyName:key1};
vErrors = report(vErrors, err4);
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = report(vErrors, err5);
errors++;
}
}
for(const key2 of Object.keys(data1)){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func69(data2) < 1){
const err6 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err9);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["id","subject","text","readings"],"properties":{"id":{"$ref":"#/$defs/id"},"subject":{"anyOf":[{"type":"null"},{"type":"string","minLength":1,"description":"The requirement that the readings disagree on; null if there is none."}]},"text":{"type":"string","minLength":1,"description":"What the documentation says two ways, in our own words."},"readings":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["source","text"],"properties":{"source":{"$ref":"#/$defs/source"},"text":{"type":"string","minLength":1,"description":"What this source says."},"value":{"type":["string","number"],"description":"The value this source gives."}}}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.subject === undefined) || (!(func0.call(data, "subject")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
if((data.readings === undefined) || (!(func0.call(data, "readings")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readings"},message:"must have required property '"+"readings"+"'"};
vErrors = report(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "subject")) || (key0 === "text")) || (key0 === "readings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err4);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate55(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate55.errors);
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
vErrors = report(vErrors, err5);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err6 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = report(vErrors, err8);
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
if(func69(data2) < 1){
const err9 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err10);
errors++;
}
}
if(data.readings !== undefined && func0.call(data, "readings")){
let data3 = data.readings;
if(Array.isArray(data3)){
if(data3.length < 2){
const err11 = {instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
vErrors = report(vErrors, err11);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.source === undefined) || (!(func0.call(data4, "source")))){
const err12 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = report(vErrors, err12);
errors++;
}
if((data4.text === undefined) || (!(func0.call(data4, "text")))){
const err13 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err13);
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "source") || (key1 === "text")) || (key1 === "value"))){
const err14 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = report(vErrors, err14);
errors++;
}
}
if(data4.source !== undefined && func0.call(data4, "source")){
if(!(validate61(data4.source, {instancePath:instancePath+"/readings/" + i0+"/source",parentData:data4,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data4.text !== undefined && func0.call(data4, "text")){
let data6 = data4.text;
if(typeof data6 === "string"){
if(func69(data6) < 1){
const err15 = {instancePath:instancePath+"/readings/" + i0+"/text",schemaPath:"#/properties/readings/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/readings/" + i0+"/text",schemaPath:"#/properties/readings/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err16);
errors++;
}
}
if(data4.value !== undefined && func0.call(data4, "value")){
let data7 = data4.value;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err17 = {instancePath:instancePath+"/readings/" + i0+"/value",schemaPath:"#/properties/readings/items/properties/value/type",keyword:"type",params:{type: schema40.properties.readings.items.properties.value.type},message:"must be string,number"};
vErrors = report(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/readings/" + i0,schemaPath:"#/properties/readings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/readings",schemaPath:"#/properties/readings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err20);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(typeof data[key0] !== "string"){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err1);
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/operation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.operation === undefined) || (!(func0.call(data, "operation")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = report(vErrors, err3);
errors++;
}
if((data.input === undefined) || (!(func0.call(data, "input")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'"};
vErrors = report(vErrors, err4);
errors++;
}
if((data.output === undefined) || (!(func0.call(data, "output")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};
vErrors = report(vErrors, err5);
errors++;
}
if((data.faults === undefined) || (!(func0.call(data, "faults")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},message:"must have required property '"+"faults"+"'"};
vErrors = report(vErrors, err6);
errors++;
}
if((data.accessControl === undefined) || (!(func0.call(data, "accessControl")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessControl"},message:"must have required property '"+"accessControl"+"'"};
vErrors = report(vErrors, err7);
errors++;
}
if((data.clients === undefined) || (!(func0.call(data, "clients")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clients"},message:"must have required property '"+"clients"+"'"};
vErrors = report(vErrors, err8);
errors++;
}
if((data.pagination === undefined) || (!(func0.call(data, "pagination")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
vErrors = report(vErrors, err9);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = report(vErrors, err10);
errors++;
}
if((data.conflicts === undefined) || (!(func0.call(data, "conflicts")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
vErrors = report(vErrors, err11);
errors++;
}
if((data.samples === undefined) || (!(func0.call(data, "samples")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samples"},message:"must have required property '"+"samples"+"'"};
vErrors = report(vErrors, err12);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err13);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("../meta/operation.schema.json" !== data.$schema){
const err14 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../meta/operation.schema.json"},message:"must be equal to constant"};
vErrors = report(vErrors, err14);
errors++;
}
}
if(data.operation !== undefined && func0.call(data, "operation")){
let data1 = data.operation;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err15 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err15);
errors++;
}
if(!pattern11.test(data1)){
const err16 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = report(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err17);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate78(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func69(data3) < 1){
const err18 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err19);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate80(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate80.errors);
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
vErrors = report(vErrors, err20);
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.$ref === undefined) || (!(func0.call(data5, "$ref")))){
const err21 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/required",keyword:"required",params:{missingProperty: "$ref"},message:"must have required property '"+"$ref"+"'"};
vErrors = report(vErrors, err21);
errors++;
}
for(const key1 of Object.keys(data5)){
if(!(key1 === "$ref")){
const err22 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = report(vErrors, err22);
errors++;
}
}
if(data5.$ref !== undefined && func0.call(data5, "$ref")){
if(!(validate85(data5.$ref, {instancePath:instancePath+"/output/$ref",parentData:data5,parentDataProperty:"$ref",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err23);
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err24 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = report(vErrors, err24);
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
vErrors = report(vErrors, err25);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err26 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+Fault$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+Fault$"+"\""};
vErrors = report(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err27);
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
vErrors = report(vErrors, err28);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err29 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err29);
errors++;
}
}
if(data.accessControl !== undefined && func0.call(data, "accessControl")){
if(!(validate87(data.accessControl, {instancePath:instancePath+"/accessControl",parentData:data,parentDataProperty:"accessControl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.clients !== undefined && func0.call(data, "clients")){
let data10 = data.clients;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10["aws-cli"] === undefined) || (!(func0.call(data10, "aws-cli")))){
const err30 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/required",keyword:"required",params:{missingProperty: "aws-cli"},message:"must have required property '"+"aws-cli"+"'"};
vErrors = report(vErrors, err30);
errors++;
}
if((data10.boto3 === undefined) || (!(func0.call(data10, "boto3")))){
const err31 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/required",keyword:"required",params:{missingProperty: "boto3"},message:"must have required property '"+"boto3"+"'"};
vErrors = report(vErrors, err31);
errors++;
}
for(const key2 of Object.keys(data10)){
if(!((key2 === "aws-cli") || (key2 === "boto3"))){
const err32 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = report(vErrors, err32);
errors++;
}
}
if(data10["aws-cli"] !== undefined && func0.call(data10, "aws-cli")){
let data11 = data10["aws-cli"];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.command === undefined) || (!(func0.call(data11, "command")))){
const err33 = {instancePath:instancePath+"/clients/aws-cli",schemaPath:"#/properties/clients/properties/aws-cli/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
vErrors = report(vErrors, err33);
errors++;
}
for(const key3 of Object.keys(data11)){
if(!(key3 === "command")){
const err34 = {instancePath:instancePath+"/clients/aws-cli",schemaPath:"#/properties/clients/properties/aws-cli/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = report(vErrors, err34);
errors++;
}
}
if(data11.command !== undefined && func0.call(data11, "command")){
let data12 = data11.command;
if(typeof data12 === "string"){
if(!pattern16.test(data12)){
const err35 = {instancePath:instancePath+"/clients/aws-cli/command",schemaPath:"#/properties/clients/properties/aws-cli/properties/command/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(?:-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(?:-[a-z]+)*$"+"\""};
vErrors = report(vErrors, err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/clients/aws-cli/command",schemaPath:"#/properties/clients/properties/aws-cli/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/clients/aws-cli",schemaPath:"#/properties/clients/properties/aws-cli/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err37);
errors++;
}
}
if(data10.boto3 !== undefined && func0.call(data10, "boto3")){
let data13 = data10.boto3;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.method === undefined) || (!(func0.call(data13, "method")))){
const err38 = {instancePath:instancePath+"/clients/boto3",schemaPath:"#/properties/clients/properties/boto3/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = report(vErrors, err38);
errors++;
}
for(const key4 of Object.keys(data13)){
if(!(key4 === "method")){
const err39 = {instancePath:instancePath+"/clients/boto3",schemaPath:"#/properties/clients/properties/boto3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = report(vErrors, err39);
errors++;
}
}
if(data13.method !== undefined && func0.call(data13, "method")){
let data14 = data13.method;
if(typeof data14 === "string"){
if(!pattern17.test(data14)){
const err40 = {instancePath:instancePath+"/clients/boto3/method",schemaPath:"#/properties/clients/properties/boto3/properties/method/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(?:_[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(?:_[a-z]+)*$"+"\""};
vErrors = report(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/clients/boto3/method",schemaPath:"#/properties/clients/properties/boto3/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/clients/boto3",schemaPath:"#/properties/clients/properties/boto3/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err43);
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
vErrors = report(vErrors, err44);
errors++;
}
var _valid1 = _errs37 === errors;
valid9 = valid9 || _valid1;
const _errs39 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.token === undefined) || (!(func0.call(data15, "token")))){
const err45 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
vErrors = report(vErrors, err45);
errors++;
}
if((data15.limit === undefined) || (!(func0.call(data15, "limit")))){
const err46 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
vErrors = report(vErrors, err46);
errors++;
}
if((data15.items === undefined) || (!(func0.call(data15, "items")))){
const err47 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
vErrors = report(vErrors, err47);
errors++;
}
for(const key5 of Object.keys(data15)){
if(!(((key5 === "token") || (key5 === "limit")) || (key5 === "items"))){
const err48 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = report(vErrors, err48);
errors++;
}
}
if(data15.token !== undefined && func0.call(data15, "token")){
if(typeof data15.token !== "string"){
const err49 = {instancePath:instancePath+"/pagination/token",schemaPath:"#/properties/pagination/anyOf/1/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err49);
errors++;
}
}
if(data15.limit !== undefined && func0.call(data15, "limit")){
if(typeof data15.limit !== "string"){
const err50 = {instancePath:instancePath+"/pagination/limit",schemaPath:"#/properties/pagination/anyOf/1/properties/limit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err50);
errors++;
}
}
if(data15.items !== undefined && func0.call(data15, "items")){
if(typeof data15.items !== "string"){
const err51 = {instancePath:instancePath+"/pagination/items",schemaPath:"#/properties/pagination/anyOf/1/properties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err51);
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err52);
errors++;
}
var _valid1 = _errs39 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err53 = {instancePath:instancePath+"/pagination",schemaPath:"#/properties/pagination/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
vErrors = report(vErrors, err53);
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
if(!(validate89(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
if(!(validate92(data.conflicts, {instancePath:instancePath+"/conflicts",parentData:data,parentDataProperty:"conflicts",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate92.errors);
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
vErrors = report(vErrors, err54);
errors++;
}
if((data22.response === undefined) || (!(func0.call(data22, "response")))){
const err55 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: "response"},message:"must have required property '"+"response"+"'"};
vErrors = report(vErrors, err55);
errors++;
}
for(const key6 of Object.keys(data22)){
if(!(((key6 === "request") || (key6 === "response")) || (key6 === "note"))){
const err56 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = report(vErrors, err56);
errors++;
}
}
if(data22.request !== undefined && func0.call(data22, "request")){
let data23 = data22.request;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.headers === undefined) || (!(func0.call(data23, "headers")))){
const err57 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
vErrors = report(vErrors, err57);
errors++;
}
if((data23.body === undefined) || (!(func0.call(data23, "body")))){
const err58 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = report(vErrors, err58);
errors++;
}
for(const key7 of Object.keys(data23)){
if(!((key7 === "headers") || (key7 === "body"))){
const err59 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = report(vErrors, err59);
errors++;
}
}
if(data23.headers !== undefined && func0.call(data23, "headers")){
if(!(validate98(data23.headers, {instancePath:instancePath+"/samples/" + i2+"/request/headers",parentData:data23,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data23.body !== undefined && func0.call(data23, "body")){
let data25 = data23.body;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err60 = {instancePath:instancePath+"/samples/" + i2+"/request/body",schemaPath:"#/properties/samples/items/properties/request/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/samples/" + i2+"/request",schemaPath:"#/properties/samples/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err61);
errors++;
}
}
if(data22.response !== undefined && func0.call(data22, "response")){
let data26 = data22.response;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.status === undefined) || (!(func0.call(data26, "status")))){
const err62 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = report(vErrors, err62);
errors++;
}
if((data26.headers === undefined) || (!(func0.call(data26, "headers")))){
const err63 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
vErrors = report(vErrors, err63);
errors++;
}
if((data26.body === undefined) || (!(func0.call(data26, "body")))){
const err64 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
vErrors = report(vErrors, err64);
errors++;
}
for(const key8 of Object.keys(data26)){
if(!(((key8 === "status") || (key8 === "headers")) || (key8 === "body"))){
const err65 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = report(vErrors, err65);
errors++;
}
}
if(data26.status !== undefined && func0.call(data26, "status")){
let data27 = data26.status;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/samples/" + i2+"/response/status",schemaPath:"#/properties/samples/items/properties/response/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err66);
errors++;
}
}
if(data26.headers !== undefined && func0.call(data26, "headers")){
if(!(validate98(data26.headers, {instancePath:instancePath+"/samples/" + i2+"/response/headers",parentData:data26,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data26.body !== undefined && func0.call(data26, "body")){
let data29 = data26.body;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err67 = {instancePath:instancePath+"/samples/" + i2+"/response/body",schemaPath:"#/properties/samples/items/properties/response/properties/body/type",keyword:"type",params:{type: schema32.properties.samples.items.properties.response.properties.body.type},message:"must be object,null"};
vErrors = report(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/samples/" + i2+"/response",schemaPath:"#/properties/samples/items/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err68);
errors++;
}
}
if(data22.note !== undefined && func0.call(data22, "note")){
let data30 = data22.note;
if(typeof data30 === "string"){
if(func69(data30) < 1){
const err69 = {instancePath:instancePath+"/samples/" + i2+"/note",schemaPath:"#/properties/samples/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err69);
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/samples/" + i2+"/note",schemaPath:"#/properties/samples/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err70);
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/samples/" + i2,schemaPath:"#/properties/samples/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err72);
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err73);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const service = validate101;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/service.schema.json","title":"Service","description":"What SWF promises about every operation: protocol, headers, errors, quotas.","type":"object","additionalProperties":false,"required":["$schema","service","apiVersion","protocol","documentation","signing","method","path","targetPrefixes","requestContentTypes","requestHeaders","responseHeaders","errorBody","commonErrors","quotas","throttling","longPoll","requirements","conflicts"],"properties":{"$schema":{"const":"meta/service.schema.json"},"service":{"type":"string","minLength":1,"description":"The name of the service."},"apiVersion":{"const":"2012-01-25"},"protocol":{"const":"awsJson1.0"},"documentation":{"$ref":"requirement.schema.json#/$defs/documentation"},"signing":{"type":"object","additionalProperties":false,"required":["algorithm","service","documented"],"properties":{"algorithm":{"const":"AWS4-HMAC-SHA256"},"service":{"const":"swf"},"documented":{"type":"array","items":{"type":"string"},"description":"Every signing scheme that the documentation mentions."}}},"method":{"const":"POST"},"path":{"const":"/"},"targetPrefixes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"requestContentTypes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"requestHeaders":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","required","text"],"properties":{"name":{"type":"string"},"required":{"type":"boolean"},"text":{"type":"string","minLength":1,"description":"What the header carries."}}}},"responseHeaders":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","required","text"],"properties":{"name":{"type":"string"},"required":{"type":"boolean"},"text":{"type":"string","minLength":1,"description":"What the header carries."}}}},"errorBody":{"type":"object","additionalProperties":false,"required":["type","message","namespaces"],"properties":{"type":{"type":"object","additionalProperties":false,"required":["member","text"],"properties":{"member":{"type":"string"},"text":{"type":"string","minLength":1,"description":"How to read it."}}},"message":{"type":"object","additionalProperties":false,"required":["members","text"],"properties":{"members":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"text":{"type":"string","minLength":1,"description":"How to read it."}}},"namespaces":{"type":"array","items":{"type":"string"},"description":"Namespaces seen before the # of the type; any other is as good."}}},"commonErrors":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","status","summary","wireNames"],"properties":{"name":{"type":"string","minLength":1,"description":"The name in the documentation."},"status":{"type":"integer","minimum":400,"maximum":599},"summary":{"type":"string","minLength":1,"description":"When it comes, in our own words."},"wireNames":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"recordedAs":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"statusesSeen":{"type":"array","items":{"type":"integer"},"description":"Other statuses seen on the running service."}}}},"quotas":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z]+$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["value","unit","scope","adjustable","text"],"properties":{"value":{"type":"integer"},"unit":{"type":"string","minLength":1,"description":"What the value counts."},"scope":{"type":"string","minLength":1,"description":"What the value holds for."},"adjustable":{"type":["boolean","null"],"description":"Whether AWS raises it on request; null if the page does not say."},"text":{"type":"string","minLength":1,"description":"What happens at the limit."}}}},"throttling":{"type":"object","additionalProperties":false,"required":["account","decisions","workflow"],"properties":{"account":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["bucket","refillPerSecond"],"properties":{"bucket":{"type":"integer","minimum":1},"refillPerSecond":{"type":"integer","minimum":1}}}},"decisions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["bucket","refillPerSecond"],"properties":{"bucket":{"type":"integer","minimum":1},"refillPerSecond":{"type":"integer","minimum":1}}}},"workflow":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["bucket","refillPerSecond"],"properties":{"bucket":{"type":"integer","minimum":1},"refillPerSecond":{"type":"integer","minimum":1}}}}}},"longPoll":{"type":"object","additionalProperties":false,"required":["holdSeconds","clientTimeoutSeconds"],"properties":{"holdSeconds":{"const":60},"clientTimeoutSeconds":{"const":70}}},"requirements":{"$ref":"requirement.schema.json#/$defs/requirements"},"conflicts":{"$ref":"requirement.schema.json#/$defs/conflicts"}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func69(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern19 = new RegExp("^[a-z][A-Za-z]+$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/service.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.service === undefined) || (!(func0.call(data, "service")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
if((data.protocol === undefined) || (!(func0.call(data, "protocol")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
vErrors = report(vErrors, err3);
errors++;
}
if((data.documentation === undefined) || (!(func0.call(data, "documentation")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentation"},message:"must have required property '"+"documentation"+"'"};
vErrors = report(vErrors, err4);
errors++;
}
if((data.signing === undefined) || (!(func0.call(data, "signing")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signing"},message:"must have required property '"+"signing"+"'"};
vErrors = report(vErrors, err5);
errors++;
}
if((data.method === undefined) || (!(func0.call(data, "method")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
vErrors = report(vErrors, err6);
errors++;
}
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = report(vErrors, err7);
errors++;
}
if((data.targetPrefixes === undefined) || (!(func0.call(data, "targetPrefixes")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetPrefixes"},message:"must have required property '"+"targetPrefixes"+"'"};
vErrors = report(vErrors, err8);
errors++;
}
if((data.requestContentTypes === undefined) || (!(func0.call(data, "requestContentTypes")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestContentTypes"},message:"must have required property '"+"requestContentTypes"+"'"};
vErrors = report(vErrors, err9);
errors++;
}
if((data.requestHeaders === undefined) || (!(func0.call(data, "requestHeaders")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestHeaders"},message:"must have required property '"+"requestHeaders"+"'"};
vErrors = report(vErrors, err10);
errors++;
}
if((data.responseHeaders === undefined) || (!(func0.call(data, "responseHeaders")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responseHeaders"},message:"must have required property '"+"responseHeaders"+"'"};
vErrors = report(vErrors, err11);
errors++;
}
if((data.errorBody === undefined) || (!(func0.call(data, "errorBody")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errorBody"},message:"must have required property '"+"errorBody"+"'"};
vErrors = report(vErrors, err12);
errors++;
}
if((data.commonErrors === undefined) || (!(func0.call(data, "commonErrors")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commonErrors"},message:"must have required property '"+"commonErrors"+"'"};
vErrors = report(vErrors, err13);
errors++;
}
if((data.quotas === undefined) || (!(func0.call(data, "quotas")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quotas"},message:"must have required property '"+"quotas"+"'"};
vErrors = report(vErrors, err14);
errors++;
}
if((data.throttling === undefined) || (!(func0.call(data, "throttling")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "throttling"},message:"must have required property '"+"throttling"+"'"};
vErrors = report(vErrors, err15);
errors++;
}
if((data.longPoll === undefined) || (!(func0.call(data, "longPoll")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "longPoll"},message:"must have required property '"+"longPoll"+"'"};
vErrors = report(vErrors, err16);
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
vErrors = report(vErrors, err17);
errors++;
}
if((data.conflicts === undefined) || (!(func0.call(data, "conflicts")))){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
vErrors = report(vErrors, err18);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema42.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err19);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("meta/service.schema.json" !== data.$schema){
const err20 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "meta/service.schema.json"},message:"must be equal to constant"};
vErrors = report(vErrors, err20);
errors++;
}
}
if(data.service !== undefined && func0.call(data, "service")){
let data1 = data.service;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err21 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err22);
errors++;
}
}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
if("2012-01-25" !== data.apiVersion){
const err23 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "2012-01-25"},message:"must be equal to constant"};
vErrors = report(vErrors, err23);
errors++;
}
}
if(data.protocol !== undefined && func0.call(data, "protocol")){
if("awsJson1.0" !== data.protocol){
const err24 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: "awsJson1.0"},message:"must be equal to constant"};
vErrors = report(vErrors, err24);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate102(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data.signing !== undefined && func0.call(data, "signing")){
let data5 = data.signing;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.algorithm === undefined) || (!(func0.call(data5, "algorithm")))){
const err25 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
vErrors = report(vErrors, err25);
errors++;
}
if((data5.service === undefined) || (!(func0.call(data5, "service")))){
const err26 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
vErrors = report(vErrors, err26);
errors++;
}
if((data5.documented === undefined) || (!(func0.call(data5, "documented")))){
const err27 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/required",keyword:"required",params:{missingProperty: "documented"},message:"must have required property '"+"documented"+"'"};
vErrors = report(vErrors, err27);
errors++;
}
for(const key1 of Object.keys(data5)){
if(!(((key1 === "algorithm") || (key1 === "service")) || (key1 === "documented"))){
const err28 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = report(vErrors, err28);
errors++;
}
}
if(data5.algorithm !== undefined && func0.call(data5, "algorithm")){
if("AWS4-HMAC-SHA256" !== data5.algorithm){
const err29 = {instancePath:instancePath+"/signing/algorithm",schemaPath:"#/properties/signing/properties/algorithm/const",keyword:"const",params:{allowedValue: "AWS4-HMAC-SHA256"},message:"must be equal to constant"};
vErrors = report(vErrors, err29);
errors++;
}
}
if(data5.service !== undefined && func0.call(data5, "service")){
if("swf" !== data5.service){
const err30 = {instancePath:instancePath+"/signing/service",schemaPath:"#/properties/signing/properties/service/const",keyword:"const",params:{allowedValue: "swf"},message:"must be equal to constant"};
vErrors = report(vErrors, err30);
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
vErrors = report(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/signing/documented",schemaPath:"#/properties/signing/properties/documented/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err32);
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/signing",schemaPath:"#/properties/signing/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err33);
errors++;
}
}
if(data.method !== undefined && func0.call(data, "method")){
if("POST" !== data.method){
const err34 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "POST"},message:"must be equal to constant"};
vErrors = report(vErrors, err34);
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
if("/" !== data.path){
const err35 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/const",keyword:"const",params:{allowedValue: "/"},message:"must be equal to constant"};
vErrors = report(vErrors, err35);
errors++;
}
}
if(data.targetPrefixes !== undefined && func0.call(data, "targetPrefixes")){
let data12 = data.targetPrefixes;
if(Array.isArray(data12)){
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/targetPrefixes",schemaPath:"#/properties/targetPrefixes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err36);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func69(data13) < 1){
const err37 = {instancePath:instancePath+"/targetPrefixes/" + i1,schemaPath:"#/properties/targetPrefixes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/targetPrefixes/" + i1,schemaPath:"#/properties/targetPrefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err38);
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
vErrors = report(vErrors, err39);
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err40 = {instancePath:instancePath+"/targetPrefixes",schemaPath:"#/properties/targetPrefixes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err40);
errors++;
}
}
if(data.requestContentTypes !== undefined && func0.call(data, "requestContentTypes")){
let data14 = data.requestContentTypes;
if(Array.isArray(data14)){
if(data14.length < 1){
const err41 = {instancePath:instancePath+"/requestContentTypes",schemaPath:"#/properties/requestContentTypes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err41);
errors++;
}
const len2 = data14.length;
for(let i3=0; i3<len2; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func69(data15) < 1){
const err42 = {instancePath:instancePath+"/requestContentTypes/" + i3,schemaPath:"#/properties/requestContentTypes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/requestContentTypes/" + i3,schemaPath:"#/properties/requestContentTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err43);
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
vErrors = report(vErrors, err44);
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err45 = {instancePath:instancePath+"/requestContentTypes",schemaPath:"#/properties/requestContentTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err45);
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
vErrors = report(vErrors, err46);
errors++;
}
if((data17.required === undefined) || (!(func0.call(data17, "required")))){
const err47 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = report(vErrors, err47);
errors++;
}
if((data17.text === undefined) || (!(func0.call(data17, "text")))){
const err48 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err48);
errors++;
}
for(const key2 of Object.keys(data17)){
if(!(((key2 === "name") || (key2 === "required")) || (key2 === "text"))){
const err49 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = report(vErrors, err49);
errors++;
}
}
if(data17.name !== undefined && func0.call(data17, "name")){
if(typeof data17.name !== "string"){
const err50 = {instancePath:instancePath+"/requestHeaders/" + i5+"/name",schemaPath:"#/properties/requestHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err50);
errors++;
}
}
if(data17.required !== undefined && func0.call(data17, "required")){
if(typeof data17.required !== "boolean"){
const err51 = {instancePath:instancePath+"/requestHeaders/" + i5+"/required",schemaPath:"#/properties/requestHeaders/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = report(vErrors, err51);
errors++;
}
}
if(data17.text !== undefined && func0.call(data17, "text")){
let data20 = data17.text;
if(typeof data20 === "string"){
if(func69(data20) < 1){
const err52 = {instancePath:instancePath+"/requestHeaders/" + i5+"/text",schemaPath:"#/properties/requestHeaders/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/requestHeaders/" + i5+"/text",schemaPath:"#/properties/requestHeaders/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/requestHeaders/" + i5,schemaPath:"#/properties/requestHeaders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err54);
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/requestHeaders",schemaPath:"#/properties/requestHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err55);
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
vErrors = report(vErrors, err56);
errors++;
}
if((data22.required === undefined) || (!(func0.call(data22, "required")))){
const err57 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
vErrors = report(vErrors, err57);
errors++;
}
if((data22.text === undefined) || (!(func0.call(data22, "text")))){
const err58 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err58);
errors++;
}
for(const key3 of Object.keys(data22)){
if(!(((key3 === "name") || (key3 === "required")) || (key3 === "text"))){
const err59 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = report(vErrors, err59);
errors++;
}
}
if(data22.name !== undefined && func0.call(data22, "name")){
if(typeof data22.name !== "string"){
const err60 = {instancePath:instancePath+"/responseHeaders/" + i6+"/name",schemaPath:"#/properties/responseHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err60);
errors++;
}
}
if(data22.required !== undefined && func0.call(data22, "required")){
if(typeof data22.required !== "boolean"){
const err61 = {instancePath:instancePath+"/responseHeaders/" + i6+"/required",schemaPath:"#/properties/responseHeaders/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = report(vErrors, err61);
errors++;
}
}
if(data22.text !== undefined && func0.call(data22, "text")){
let data25 = data22.text;
if(typeof data25 === "string"){
if(func69(data25) < 1){
const err62 = {instancePath:instancePath+"/responseHeaders/" + i6+"/text",schemaPath:"#/properties/responseHeaders/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/responseHeaders/" + i6+"/text",schemaPath:"#/properties/responseHeaders/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/responseHeaders/" + i6,schemaPath:"#/properties/responseHeaders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/responseHeaders",schemaPath:"#/properties/responseHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err65);
errors++;
}
}
if(data.errorBody !== undefined && func0.call(data, "errorBody")){
let data26 = data.errorBody;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.type === undefined) || (!(func0.call(data26, "type")))){
const err66 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = report(vErrors, err66);
errors++;
}
if((data26.message === undefined) || (!(func0.call(data26, "message")))){
const err67 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = report(vErrors, err67);
errors++;
}
if((data26.namespaces === undefined) || (!(func0.call(data26, "namespaces")))){
const err68 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/required",keyword:"required",params:{missingProperty: "namespaces"},message:"must have required property '"+"namespaces"+"'"};
vErrors = report(vErrors, err68);
errors++;
}
for(const key4 of Object.keys(data26)){
if(!(((key4 === "type") || (key4 === "message")) || (key4 === "namespaces"))){
const err69 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = report(vErrors, err69);
errors++;
}
}
if(data26.type !== undefined && func0.call(data26, "type")){
let data27 = data26.type;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.member === undefined) || (!(func0.call(data27, "member")))){
const err70 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/required",keyword:"required",params:{missingProperty: "member"},message:"must have required property '"+"member"+"'"};
vErrors = report(vErrors, err70);
errors++;
}
if((data27.text === undefined) || (!(func0.call(data27, "text")))){
const err71 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err71);
errors++;
}
for(const key5 of Object.keys(data27)){
if(!((key5 === "member") || (key5 === "text"))){
const err72 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
vErrors = report(vErrors, err72);
errors++;
}
}
if(data27.member !== undefined && func0.call(data27, "member")){
if(typeof data27.member !== "string"){
const err73 = {instancePath:instancePath+"/errorBody/type/member",schemaPath:"#/properties/errorBody/properties/type/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err73);
errors++;
}
}
if(data27.text !== undefined && func0.call(data27, "text")){
let data29 = data27.text;
if(typeof data29 === "string"){
if(func69(data29) < 1){
const err74 = {instancePath:instancePath+"/errorBody/type/text",schemaPath:"#/properties/errorBody/properties/type/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err74);
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/errorBody/type/text",schemaPath:"#/properties/errorBody/properties/type/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err75);
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/errorBody/type",schemaPath:"#/properties/errorBody/properties/type/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err76);
errors++;
}
}
if(data26.message !== undefined && func0.call(data26, "message")){
let data30 = data26.message;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.members === undefined) || (!(func0.call(data30, "members")))){
const err77 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
vErrors = report(vErrors, err77);
errors++;
}
if((data30.text === undefined) || (!(func0.call(data30, "text")))){
const err78 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err78);
errors++;
}
for(const key6 of Object.keys(data30)){
if(!((key6 === "members") || (key6 === "text"))){
const err79 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = report(vErrors, err79);
errors++;
}
}
if(data30.members !== undefined && func0.call(data30, "members")){
let data31 = data30.members;
if(Array.isArray(data31)){
if(data31.length < 1){
const err80 = {instancePath:instancePath+"/errorBody/message/members",schemaPath:"#/properties/errorBody/properties/message/properties/members/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err80);
errors++;
}
const len5 = data31.length;
for(let i7=0; i7<len5; i7++){
let data32 = data31[i7];
if(typeof data32 === "string"){
if(func69(data32) < 1){
const err81 = {instancePath:instancePath+"/errorBody/message/members/" + i7,schemaPath:"#/properties/errorBody/properties/message/properties/members/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err81);
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/errorBody/message/members/" + i7,schemaPath:"#/properties/errorBody/properties/message/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err82);
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
vErrors = report(vErrors, err83);
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err84 = {instancePath:instancePath+"/errorBody/message/members",schemaPath:"#/properties/errorBody/properties/message/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err84);
errors++;
}
}
if(data30.text !== undefined && func0.call(data30, "text")){
let data33 = data30.text;
if(typeof data33 === "string"){
if(func69(data33) < 1){
const err85 = {instancePath:instancePath+"/errorBody/message/text",schemaPath:"#/properties/errorBody/properties/message/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err85);
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/errorBody/message/text",schemaPath:"#/properties/errorBody/properties/message/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err86);
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/errorBody/message",schemaPath:"#/properties/errorBody/properties/message/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err87);
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
vErrors = report(vErrors, err88);
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/errorBody/namespaces",schemaPath:"#/properties/errorBody/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err89);
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/errorBody",schemaPath:"#/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err90);
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
vErrors = report(vErrors, err91);
errors++;
}
if((data37.status === undefined) || (!(func0.call(data37, "status")))){
const err92 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = report(vErrors, err92);
errors++;
}
if((data37.summary === undefined) || (!(func0.call(data37, "summary")))){
const err93 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
vErrors = report(vErrors, err93);
errors++;
}
if((data37.wireNames === undefined) || (!(func0.call(data37, "wireNames")))){
const err94 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/required",keyword:"required",params:{missingProperty: "wireNames"},message:"must have required property '"+"wireNames"+"'"};
vErrors = report(vErrors, err94);
errors++;
}
for(const key7 of Object.keys(data37)){
if(!((((((key7 === "name") || (key7 === "status")) || (key7 === "summary")) || (key7 === "wireNames")) || (key7 === "recordedAs")) || (key7 === "statusesSeen"))){
const err95 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = report(vErrors, err95);
errors++;
}
}
if(data37.name !== undefined && func0.call(data37, "name")){
let data38 = data37.name;
if(typeof data38 === "string"){
if(func69(data38) < 1){
const err96 = {instancePath:instancePath+"/commonErrors/" + i10+"/name",schemaPath:"#/properties/commonErrors/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err96);
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/commonErrors/" + i10+"/name",schemaPath:"#/properties/commonErrors/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err97);
errors++;
}
}
if(data37.status !== undefined && func0.call(data37, "status")){
let data39 = data37.status;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err98 = {instancePath:instancePath+"/commonErrors/" + i10+"/status",schemaPath:"#/properties/commonErrors/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err98);
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 599 || isNaN(data39)){
const err99 = {instancePath:instancePath+"/commonErrors/" + i10+"/status",schemaPath:"#/properties/commonErrors/items/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
vErrors = report(vErrors, err99);
errors++;
}
if(data39 < 400 || isNaN(data39)){
const err100 = {instancePath:instancePath+"/commonErrors/" + i10+"/status",schemaPath:"#/properties/commonErrors/items/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
vErrors = report(vErrors, err100);
errors++;
}
}
}
if(data37.summary !== undefined && func0.call(data37, "summary")){
let data40 = data37.summary;
if(typeof data40 === "string"){
if(func69(data40) < 1){
const err101 = {instancePath:instancePath+"/commonErrors/" + i10+"/summary",schemaPath:"#/properties/commonErrors/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/commonErrors/" + i10+"/summary",schemaPath:"#/properties/commonErrors/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err102);
errors++;
}
}
if(data37.wireNames !== undefined && func0.call(data37, "wireNames")){
let data41 = data37.wireNames;
if(Array.isArray(data41)){
if(data41.length < 1){
const err103 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames",schemaPath:"#/properties/commonErrors/items/properties/wireNames/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err103);
errors++;
}
const len8 = data41.length;
for(let i11=0; i11<len8; i11++){
let data42 = data41[i11];
if(typeof data42 === "string"){
if(func69(data42) < 1){
const err104 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames/" + i11,schemaPath:"#/properties/commonErrors/items/properties/wireNames/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err104);
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames/" + i11,schemaPath:"#/properties/commonErrors/items/properties/wireNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err105);
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
vErrors = report(vErrors, err106);
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err107 = {instancePath:instancePath+"/commonErrors/" + i10+"/wireNames",schemaPath:"#/properties/commonErrors/items/properties/wireNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err107);
errors++;
}
}
if(data37.recordedAs !== undefined && func0.call(data37, "recordedAs")){
let data43 = data37.recordedAs;
if(Array.isArray(data43)){
if(data43.length < 1){
const err108 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs",schemaPath:"#/properties/commonErrors/items/properties/recordedAs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err108);
errors++;
}
const len9 = data43.length;
for(let i13=0; i13<len9; i13++){
let data44 = data43[i13];
if(typeof data44 === "string"){
if(func69(data44) < 1){
const err109 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs/" + i13,schemaPath:"#/properties/commonErrors/items/properties/recordedAs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err109);
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs/" + i13,schemaPath:"#/properties/commonErrors/items/properties/recordedAs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err110);
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
vErrors = report(vErrors, err111);
errors++;
break;
}
indices4[item4] = i14;
}
}
}
else {
const err112 = {instancePath:instancePath+"/commonErrors/" + i10+"/recordedAs",schemaPath:"#/properties/commonErrors/items/properties/recordedAs/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err112);
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
vErrors = report(vErrors, err113);
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/commonErrors/" + i10+"/statusesSeen",schemaPath:"#/properties/commonErrors/items/properties/statusesSeen/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err114);
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/commonErrors/" + i10,schemaPath:"#/properties/commonErrors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err115);
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/commonErrors",schemaPath:"#/properties/commonErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err116);
errors++;
}
}
if(data.quotas !== undefined && func0.call(data, "quotas")){
let data47 = data.quotas;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 of Object.keys(data47)){
const _errs97 = errors;
if(typeof key8 === "string"){
if(!pattern19.test(key8)){
const err117 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]+$"},message:"must match pattern \""+"^[a-z][A-Za-z]+$"+"\"",propertyName:key8};
vErrors = report(vErrors, err117);
errors++;
}
}
var valid35 = _errs97 === errors;
if(!valid35){
const err118 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
vErrors = report(vErrors, err118);
errors++;
}
}
for(const key9 of Object.keys(data47)){
let data48 = data47[key9];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.value === undefined) || (!(func0.call(data48, "value")))){
const err119 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
vErrors = report(vErrors, err119);
errors++;
}
if((data48.unit === undefined) || (!(func0.call(data48, "unit")))){
const err120 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
vErrors = report(vErrors, err120);
errors++;
}
if((data48.scope === undefined) || (!(func0.call(data48, "scope")))){
const err121 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
vErrors = report(vErrors, err121);
errors++;
}
if((data48.adjustable === undefined) || (!(func0.call(data48, "adjustable")))){
const err122 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "adjustable"},message:"must have required property '"+"adjustable"+"'"};
vErrors = report(vErrors, err122);
errors++;
}
if((data48.text === undefined) || (!(func0.call(data48, "text")))){
const err123 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
vErrors = report(vErrors, err123);
errors++;
}
for(const key10 of Object.keys(data48)){
if(!(((((key10 === "value") || (key10 === "unit")) || (key10 === "scope")) || (key10 === "adjustable")) || (key10 === "text"))){
const err124 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = report(vErrors, err124);
errors++;
}
}
if(data48.value !== undefined && func0.call(data48, "value")){
let data49 = data48.value;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err125 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/quotas/additionalProperties/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err125);
errors++;
}
}
if(data48.unit !== undefined && func0.call(data48, "unit")){
let data50 = data48.unit;
if(typeof data50 === "string"){
if(func69(data50) < 1){
const err126 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/quotas/additionalProperties/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err126);
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/quotas/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err127);
errors++;
}
}
if(data48.scope !== undefined && func0.call(data48, "scope")){
let data51 = data48.scope;
if(typeof data51 === "string"){
if(func69(data51) < 1){
const err128 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/quotas/additionalProperties/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/quotas/additionalProperties/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err129);
errors++;
}
}
if(data48.adjustable !== undefined && func0.call(data48, "adjustable")){
let data52 = data48.adjustable;
if((typeof data52 !== "boolean") && (data52 !== null)){
const err130 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/adjustable",schemaPath:"#/properties/quotas/additionalProperties/properties/adjustable/type",keyword:"type",params:{type: schema42.properties.quotas.additionalProperties.properties.adjustable.type},message:"must be boolean,null"};
vErrors = report(vErrors, err130);
errors++;
}
}
if(data48.text !== undefined && func0.call(data48, "text")){
let data53 = data48.text;
if(typeof data53 === "string"){
if(func69(data53) < 1){
const err131 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/quotas/additionalProperties/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/quotas/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err132);
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/quotas/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quotas/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err133);
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err134);
errors++;
}
}
if(data.throttling !== undefined && func0.call(data, "throttling")){
let data54 = data.throttling;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.account === undefined) || (!(func0.call(data54, "account")))){
const err135 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
vErrors = report(vErrors, err135);
errors++;
}
if((data54.decisions === undefined) || (!(func0.call(data54, "decisions")))){
const err136 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "decisions"},message:"must have required property '"+"decisions"+"'"};
vErrors = report(vErrors, err136);
errors++;
}
if((data54.workflow === undefined) || (!(func0.call(data54, "workflow")))){
const err137 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
vErrors = report(vErrors, err137);
errors++;
}
for(const key11 of Object.keys(data54)){
if(!(((key11 === "account") || (key11 === "decisions")) || (key11 === "workflow"))){
const err138 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = report(vErrors, err138);
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
vErrors = report(vErrors, err139);
errors++;
}
if((data56.refillPerSecond === undefined) || (!(func0.call(data56, "refillPerSecond")))){
const err140 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/required",keyword:"required",params:{missingProperty: "refillPerSecond"},message:"must have required property '"+"refillPerSecond"+"'"};
vErrors = report(vErrors, err140);
errors++;
}
for(const key13 of Object.keys(data56)){
if(!((key13 === "bucket") || (key13 === "refillPerSecond"))){
const err141 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
vErrors = report(vErrors, err141);
errors++;
}
}
if(data56.bucket !== undefined && func0.call(data56, "bucket")){
let data57 = data56.bucket;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err142 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/bucket/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err142);
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 1 || isNaN(data57)){
const err143 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/bucket/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err143);
errors++;
}
}
}
if(data56.refillPerSecond !== undefined && func0.call(data56, "refillPerSecond")){
let data58 = data56.refillPerSecond;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err144 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/refillPerSecond/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err144);
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
const err145 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/account/additionalProperties/properties/refillPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err145);
errors++;
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/throttling/account/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/account/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err146);
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/throttling/account",schemaPath:"#/properties/throttling/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err147);
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
vErrors = report(vErrors, err148);
errors++;
}
if((data60.refillPerSecond === undefined) || (!(func0.call(data60, "refillPerSecond")))){
const err149 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/required",keyword:"required",params:{missingProperty: "refillPerSecond"},message:"must have required property '"+"refillPerSecond"+"'"};
vErrors = report(vErrors, err149);
errors++;
}
for(const key15 of Object.keys(data60)){
if(!((key15 === "bucket") || (key15 === "refillPerSecond"))){
const err150 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
vErrors = report(vErrors, err150);
errors++;
}
}
if(data60.bucket !== undefined && func0.call(data60, "bucket")){
let data61 = data60.bucket;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err151 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/bucket/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err151);
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 1 || isNaN(data61)){
const err152 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/bucket/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err152);
errors++;
}
}
}
if(data60.refillPerSecond !== undefined && func0.call(data60, "refillPerSecond")){
let data62 = data60.refillPerSecond;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err153 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/refillPerSecond/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err153);
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 1 || isNaN(data62)){
const err154 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/properties/refillPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err154);
errors++;
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/throttling/decisions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/decisions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err155);
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/throttling/decisions",schemaPath:"#/properties/throttling/properties/decisions/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err156);
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
vErrors = report(vErrors, err157);
errors++;
}
if((data64.refillPerSecond === undefined) || (!(func0.call(data64, "refillPerSecond")))){
const err158 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/required",keyword:"required",params:{missingProperty: "refillPerSecond"},message:"must have required property '"+"refillPerSecond"+"'"};
vErrors = report(vErrors, err158);
errors++;
}
for(const key17 of Object.keys(data64)){
if(!((key17 === "bucket") || (key17 === "refillPerSecond"))){
const err159 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
vErrors = report(vErrors, err159);
errors++;
}
}
if(data64.bucket !== undefined && func0.call(data64, "bucket")){
let data65 = data64.bucket;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err160 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/bucket/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err160);
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 1 || isNaN(data65)){
const err161 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/bucket",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/bucket/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err161);
errors++;
}
}
}
if(data64.refillPerSecond !== undefined && func0.call(data64, "refillPerSecond")){
let data66 = data64.refillPerSecond;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err162 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/refillPerSecond/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err162);
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err163 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/refillPerSecond",schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/properties/refillPerSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err163);
errors++;
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/throttling/workflow/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/throttling/properties/workflow/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err164);
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/throttling/workflow",schemaPath:"#/properties/throttling/properties/workflow/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err165);
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/throttling",schemaPath:"#/properties/throttling/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err166);
errors++;
}
}
if(data.longPoll !== undefined && func0.call(data, "longPoll")){
let data67 = data.longPoll;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.holdSeconds === undefined) || (!(func0.call(data67, "holdSeconds")))){
const err167 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/required",keyword:"required",params:{missingProperty: "holdSeconds"},message:"must have required property '"+"holdSeconds"+"'"};
vErrors = report(vErrors, err167);
errors++;
}
if((data67.clientTimeoutSeconds === undefined) || (!(func0.call(data67, "clientTimeoutSeconds")))){
const err168 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/required",keyword:"required",params:{missingProperty: "clientTimeoutSeconds"},message:"must have required property '"+"clientTimeoutSeconds"+"'"};
vErrors = report(vErrors, err168);
errors++;
}
for(const key18 of Object.keys(data67)){
if(!((key18 === "holdSeconds") || (key18 === "clientTimeoutSeconds"))){
const err169 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
vErrors = report(vErrors, err169);
errors++;
}
}
if(data67.holdSeconds !== undefined && func0.call(data67, "holdSeconds")){
if(60 !== data67.holdSeconds){
const err170 = {instancePath:instancePath+"/longPoll/holdSeconds",schemaPath:"#/properties/longPoll/properties/holdSeconds/const",keyword:"const",params:{allowedValue: 60},message:"must be equal to constant"};
vErrors = report(vErrors, err170);
errors++;
}
}
if(data67.clientTimeoutSeconds !== undefined && func0.call(data67, "clientTimeoutSeconds")){
if(70 !== data67.clientTimeoutSeconds){
const err171 = {instancePath:instancePath+"/longPoll/clientTimeoutSeconds",schemaPath:"#/properties/longPoll/properties/clientTimeoutSeconds/const",keyword:"const",params:{allowedValue: 70},message:"must be equal to constant"};
vErrors = report(vErrors, err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/longPoll",schemaPath:"#/properties/longPoll/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err172);
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
if(!(validate104(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
if(!(validate107(data.conflicts, {instancePath:instancePath+"/conflicts",parentData:data,parentDataProperty:"conflicts",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err173 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err173);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const shape = validate110;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://swf-conformance.dev/schemas/shape.schema.json","title":"Shape","description":"A type that operations share, as a JSON Schema.","type":"object","unevaluatedProperties":false,"required":["$schema","title","description","type"],"allOf":[{"$ref":"requirement.schema.json#/$defs/keywords"}],"properties":{"$schema":{"const":"../meta/shape.schema.json"},"title":{"type":"string","minLength":1,"description":"The name of the shape.","pattern":"^[A-Z][A-Za-z]+$"},"documentation":{"$ref":"requirement.schema.json#/$defs/documentation"},"description":{"type":"string","minLength":1,"description":"What the type is, in our own words."},"type":{"enum":["object","array","string","integer","number","boolean"]},"required":{"$ref":"requirement.schema.json#/$defs/required"},"additionalProperties":{"const":false},"properties":{"$ref":"requirement.schema.json#/$defs/members"},"items":{"$ref":"requirement.schema.json#/$defs/member"},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"accessControl":{"$ref":"requirement.schema.json#/$defs/accessControl"},"requirements":{"allOf":[{"$ref":"requirement.schema.json#/$defs/requirements"}],"minItems":1},"conflicts":{"allOf":[{"$ref":"requirement.schema.json#/$defs/conflicts"}],"minItems":1}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
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
vErrors = report(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = report(vErrors, err1);
errors++;
}
}
}
if(data.maxLength !== undefined && func0.call(data, "maxLength")){
let data1 = data.maxLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = report(vErrors, err3);
errors++;
}
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(!(typeof data.pattern === "string")){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err4);
errors++;
}
}
if(data.not !== undefined && func0.call(data, "not")){
let data3 = data.not;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.const === undefined) || (!(func0.call(data3, "const")))){
const err5 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/required",keyword:"required",params:{missingProperty: "const"},message:"must have required property '"+"const"+"'"};
vErrors = report(vErrors, err5);
errors++;
}
for(const key0 of Object.keys(data3)){
if(!(key0 === "const")){
const err6 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err6);
errors++;
}
}
if(data3.const !== undefined && func0.call(data3, "const")){
if(typeof data3.const !== "string"){
const err7 = {instancePath:instancePath+"/not/const",schemaPath:"#/properties/not/properties/const/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err8);
errors++;
}
}
if(data.minimum !== undefined && func0.call(data, "minimum")){
let data5 = data.minimum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err9);
errors++;
}
}
if(data.maximum !== undefined && func0.call(data, "maximum")){
let data6 = data.maximum;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err10);
errors++;
}
}
if(data.minItems !== undefined && func0.call(data, "minItems")){
let data7 = data.minItems;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err11);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/minItems",schemaPath:"#/properties/minItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = report(vErrors, err12);
errors++;
}
}
}
if(data.maxItems !== undefined && func0.call(data, "maxItems")){
let data8 = data.maxItems;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = report(vErrors, err13);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/maxItems",schemaPath:"#/properties/maxItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = report(vErrors, err14);
errors++;
}
}
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"minLength":true,"maxLength":true,"pattern":true,"not":true,"minimum":true,"maximum":true,"minItems":true,"maxItems":true},"dynamicProps":false,"dynamicItems":false};


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
if(func69(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https://docs\\.aws\\.amazon\\.com/"},message:"must match pattern \""+"^https://docs\\.aws\\.amazon\\.com/"+"\""};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err1);
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
vErrors = report(vErrors, err2);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err3);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
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
if(!pattern10.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z]*$"},message:"must match pattern \""+"^[a-z][A-Za-z]*$"+"\"",propertyName:key0};
vErrors = report(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
vErrors = report(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate66(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err2);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$ref === undefined) || (!(func0.call(data, "$ref")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$ref"},message:"must have required property '"+"$ref"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if(data.$ref !== undefined && func0.call(data, "$ref")){
if(!(validate69(data.$ref, {instancePath:instancePath+"/$ref",parentData:data,parentDataProperty:"$ref",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err2);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate71(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
for(const key0 of Object.keys(data)){
if(((((((((((key0 !== "$ref") && (key0 !== "description")) && (key0 !== "properties")) && (key0 !== "minLength")) && (key0 !== "maxLength")) && (key0 !== "pattern")) && (key0 !== "not")) && (key0 !== "minimum")) && (key0 !== "maximum")) && (key0 !== "minItems")) && (key0 !== "maxItems")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
vErrors = report(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err4);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resource === undefined) || (!(func0.call(data, "resource")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.conditionKeys === undefined) || (!(func0.call(data, "conditionKeys")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditionKeys"},message:"must have required property '"+"conditionKeys"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "resource") || (key0 === "conditionKeys"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err2);
errors++;
}
}
if(data.resource !== undefined && func0.call(data, "resource")){
let data0 = data.resource;
if(!((data0 === "domain") || (data0 === null))){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema37.properties.resource.enum},message:"must be equal to one of the allowed values"};
vErrors = report(vErrors, err3);
errors++;
}
}
if(data.conditionKeys !== undefined && func0.call(data, "conditionKeys")){
let data1 = data.conditionKeys;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern15.test(key1)){
const err4 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames/pattern",keyword:"pattern",params:{pattern: "^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^swf:[A-Za-z]+(?:\\.[A-Za-z0-9]+)*$"+"\"",propertyName:key1};
vErrors = report(vErrors, err4);
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
vErrors = report(vErrors, err5);
errors++;
}
}
for(const key2 of Object.keys(data1)){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func69(data2) < 1){
const err6 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conditionKeys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/conditionKeys/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditionKeys",schemaPath:"#/properties/conditionKeys/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err9);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err0);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/shape.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate111.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.description === undefined) || (!(func0.call(data, "description")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = report(vErrors, err3);
errors++;
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("../meta/shape.schema.json" !== data.$schema){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "../meta/shape.schema.json"},message:"must be equal to constant"};
vErrors = report(vErrors, err4);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func69(data1) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err5);
errors++;
}
if(!pattern11.test(data1)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]+$"},message:"must match pattern \""+"^[A-Z][A-Za-z]+$"+"\""};
vErrors = report(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
errors++;
}
}
if(data.documentation !== undefined && func0.call(data, "documentation")){
if(!(validate113(data.documentation, {instancePath:instancePath+"/documentation",parentData:data,parentDataProperty:"documentation",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
if(typeof data3 === "string"){
if(func69(data3) < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err9);
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(!((((((data4 === "object") || (data4 === "array")) || (data4 === "string")) || (data4 === "integer")) || (data4 === "number")) || (data4 === "boolean"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema46.properties.type.enum},message:"must be equal to one of the allowed values"};
vErrors = report(vErrors, err10);
errors++;
}
}
if(data.required !== undefined && func0.call(data, "required")){
if(!(validate115(data.required, {instancePath:instancePath+"/required",parentData:data,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate115.errors);
errors = vErrors.length;
}
}
if(data.additionalProperties !== undefined && func0.call(data, "additionalProperties")){
if(false !== data.additionalProperties){
const err11 = {instancePath:instancePath+"/additionalProperties",schemaPath:"#/properties/additionalProperties/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
vErrors = report(vErrors, err11);
errors++;
}
}
if(data.properties !== undefined && func0.call(data, "properties")){
if(!(validate117(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate117.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined && func0.call(data, "items")){
if(!(validate120(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.enum !== undefined && func0.call(data, "enum")){
let data9 = data.enum;
if(Array.isArray(data9)){
if(data9.length < 1){
const err12 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err12);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err13 = {instancePath:instancePath+"/enum/" + i0,schemaPath:"#/properties/enum/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err13);
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
vErrors = report(vErrors, err14);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err15);
errors++;
}
}
if(data.accessControl !== undefined && func0.call(data, "accessControl")){
if(!(validate125(data.accessControl, {instancePath:instancePath+"/accessControl",parentData:data,parentDataProperty:"accessControl",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data12 = data.requirements;
if(!(validate127(data12, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
if(Array.isArray(data12)){
if(data12.length < 1){
const err16 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err16);
errors++;
}
}
}
if(data.conflicts !== undefined && func0.call(data, "conflicts")){
let data13 = data.conflicts;
if(!(validate130(data13, {instancePath:instancePath+"/conflicts",parentData:data,parentDataProperty:"conflicts",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate130.errors);
errors = vErrors.length;
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err17 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
vErrors = report(vErrors, err17);
errors++;
}
}
}
for(const key0 of Object.keys(data)){
if(((((((((((((((((((((key0 !== "$schema") && (key0 !== "title")) && (key0 !== "documentation")) && (key0 !== "description")) && (key0 !== "type")) && (key0 !== "required")) && (key0 !== "additionalProperties")) && (key0 !== "properties")) && (key0 !== "items")) && (key0 !== "enum")) && (key0 !== "accessControl")) && (key0 !== "requirements")) && (key0 !== "conflicts")) && (key0 !== "minLength")) && (key0 !== "maxLength")) && (key0 !== "pattern")) && (key0 !== "not")) && (key0 !== "minimum")) && (key0 !== "maximum")) && (key0 !== "minItems")) && (key0 !== "maxItems")){
const err18 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
vErrors = report(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err19);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const source = validate133;
const pattern24 = new RegExp("^https://", "u");
const pattern25 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(typeof data === "string"){
if(!pattern25.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = report(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err1);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://swf-conformance.dev/schemas/source.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.$schema === undefined) || (!(func0.call(data, "$schema")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
vErrors = report(vErrors, err0);
errors++;
}
if((data.apiVersion === undefined) || (!(func0.call(data, "apiVersion")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
vErrors = report(vErrors, err1);
errors++;
}
if((data.readOn === undefined) || (!(func0.call(data, "readOn")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "readOn"},message:"must have required property '"+"readOn"+"'"};
vErrors = report(vErrors, err2);
errors++;
}
if((data.pages === undefined) || (!(func0.call(data, "pages")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"};
vErrors = report(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "$schema") || (key0 === "apiVersion")) || (key0 === "readOn")) || (key0 === "pages"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = report(vErrors, err4);
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if("meta/source.schema.json" !== data.$schema){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "meta/source.schema.json"},message:"must be equal to constant"};
vErrors = report(vErrors, err5);
errors++;
}
}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
if("2012-01-25" !== data.apiVersion){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "2012-01-25"},message:"must be equal to constant"};
vErrors = report(vErrors, err6);
errors++;
}
}
if(data.readOn !== undefined && func0.call(data, "readOn")){
if(!(typeof data.readOn === "string")){
const err7 = {instancePath:instancePath+"/readOn",schemaPath:"#/properties/readOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err7);
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
vErrors = report(vErrors, err8);
errors++;
}
if((data4.url === undefined) || (!(func0.call(data4, "url")))){
const err9 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
vErrors = report(vErrors, err9);
errors++;
}
if((data4.sha256 === undefined) || (!(func0.call(data4, "sha256")))){
const err10 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
vErrors = report(vErrors, err10);
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(((key1 === "page") || (key1 === "url")) || (key1 === "sha256"))){
const err11 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = report(vErrors, err11);
errors++;
}
}
if(data4.page !== undefined && func0.call(data4, "page")){
let data5 = data4.page;
if(typeof data5 === "string"){
if(func69(data5) < 1){
const err12 = {instancePath:instancePath+"/pages/" + i0+"/page",schemaPath:"#/properties/pages/items/properties/page/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = report(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/pages/" + i0+"/page",schemaPath:"#/properties/pages/items/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err13);
errors++;
}
}
if(data4.url !== undefined && func0.call(data4, "url")){
let data6 = data4.url;
if(typeof data6 === "string"){
if(!pattern24.test(data6)){
const err14 = {instancePath:instancePath+"/pages/" + i0+"/url",schemaPath:"#/properties/pages/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
vErrors = report(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/pages/" + i0+"/url",schemaPath:"#/properties/pages/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = report(vErrors, err15);
errors++;
}
}
if(data4.sha256 !== undefined && func0.call(data4, "sha256")){
if(!(validate134(data4.sha256, {instancePath:instancePath+"/pages/" + i0+"/sha256",parentData:data4,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = append(vErrors, validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/pages/" + i0,schemaPath:"#/properties/pages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = report(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = report(vErrors, err18);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const fileValidators = {
  __proto__: null,
  "fault": validator(fault),
  "operation": validator(operation),
  "service": validator(service),
  "shape": validator(shape),
  "source": validator(source),
};
