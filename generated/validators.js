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

const validate_ActivityTask = validate52;
const func0 = Object.prototype.hasOwnProperty;
const func66 = codePointLength;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 1024){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = addError(vErrors, err0);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.runId === undefined) || (!(func0.call(data, "runId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate62(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"workflowId":true,"runId":true},"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func66(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate68(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"name":true,"version":true},"dynamicProps":false,"dynamicItems":false};


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
if(func66(data) > 32768){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"};
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
if(!(validate55(data.activityId, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"taskToken":true,"activityId":true,"startedEventId":true,"workflowExecution":true,"activityType":true,"input":true},"dynamicProps":false,"dynamicItems":false};

const validate_ActivityTaskStatus = validate73;

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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err0);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cancelRequested === undefined) || (!(func0.call(data, "cancelRequested")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cancelRequested"},message:"must have required property '"+"cancelRequested"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.cancelRequested !== undefined && func0.call(data, "cancelRequested")){
if(!(validate74(data.cancelRequested, {instancePath:instancePath+"/cancelRequested",parentData:data,parentDataProperty:"cancelRequested",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"cancelRequested":true},"dynamicProps":false,"dynamicItems":false};

const validate_ActivityTypeDetail = validate76;
const schema34 = {"description":"Whether a domain or type is registered or deprecated.","type":"string","enum":["REGISTERED","DEPRECATED"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "REGISTERED") || (data === "DEPRECATED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func66(data) > 1024){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
vErrors = addError(vErrors, err0);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.creationDate === undefined) || (!(func0.call(data, "creationDate")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationDate"},message:"must have required property '"+"creationDate"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate79(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate81(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.creationDate !== undefined && func0.call(data, "creationDate")){
if(!(validate83(data.creationDate, {instancePath:instancePath+"/creationDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.deprecationDate !== undefined && func0.call(data, "deprecationDate")){
if(!(validate83(data.deprecationDate, {instancePath:instancePath+"/deprecationDate",parentData:data,parentDataProperty:"deprecationDate",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"activityType":true,"status":true,"description":true,"creationDate":true,"deprecationDate":true},"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func66(data) > 8){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"name":true},"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])|-0*2147483648)$", "u");

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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])|-0*2147483648)$"},message:"must match pattern \""+"^(?:-?0*(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])|-0*2147483648)$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:NONE|[0-9]*)$", "u");

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
if(data.defaultTaskStartToCloseTimeout !== undefined && func0.call(data, "defaultTaskStartToCloseTimeout")){
let data0 = data.defaultTaskStartToCloseTimeout;
if(!(validate88(data0, {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",parentData:data,parentDataProperty:"defaultTaskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",schemaPath:"#/properties/defaultTaskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
}
if(data.defaultTaskHeartbeatTimeout !== undefined && func0.call(data, "defaultTaskHeartbeatTimeout")){
let data1 = data.defaultTaskHeartbeatTimeout;
if(!(validate88(data1, {instancePath:instancePath+"/defaultTaskHeartbeatTimeout",parentData:data,parentDataProperty:"defaultTaskHeartbeatTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err1 = {instancePath:instancePath+"/defaultTaskHeartbeatTimeout",schemaPath:"#/properties/defaultTaskHeartbeatTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.defaultTaskList !== undefined && func0.call(data, "defaultTaskList")){
if(!(validate91(data.defaultTaskList, {instancePath:instancePath+"/defaultTaskList",parentData:data,parentDataProperty:"defaultTaskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskPriority !== undefined && func0.call(data, "defaultTaskPriority")){
if(!(validate94(data.defaultTaskPriority, {instancePath:instancePath+"/defaultTaskPriority",parentData:data,parentDataProperty:"defaultTaskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskScheduleToStartTimeout !== undefined && func0.call(data, "defaultTaskScheduleToStartTimeout")){
let data4 = data.defaultTaskScheduleToStartTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/defaultTaskScheduleToStartTimeout",parentData:data,parentDataProperty:"defaultTaskScheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err2 = {instancePath:instancePath+"/defaultTaskScheduleToStartTimeout",schemaPath:"#/properties/defaultTaskScheduleToStartTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
if(data.defaultTaskScheduleToCloseTimeout !== undefined && func0.call(data, "defaultTaskScheduleToCloseTimeout")){
let data5 = data.defaultTaskScheduleToCloseTimeout;
if(!(validate88(data5, {instancePath:instancePath+"/defaultTaskScheduleToCloseTimeout",parentData:data,parentDataProperty:"defaultTaskScheduleToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err3 = {instancePath:instancePath+"/defaultTaskScheduleToCloseTimeout",schemaPath:"#/properties/defaultTaskScheduleToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"defaultTaskStartToCloseTimeout":true,"defaultTaskHeartbeatTimeout":true,"defaultTaskList":true,"defaultTaskPriority":true,"defaultTaskScheduleToStartTimeout":true,"defaultTaskScheduleToCloseTimeout":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.typeInfo === undefined) || (!(func0.call(data, "typeInfo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeInfo"},message:"must have required property '"+"typeInfo"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.configuration === undefined) || (!(func0.call(data, "configuration")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "configuration"},message:"must have required property '"+"configuration"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.typeInfo !== undefined && func0.call(data, "typeInfo")){
if(!(validate77(data.typeInfo, {instancePath:instancePath+"/typeInfo",parentData:data,parentDataProperty:"typeInfo",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate87(data.configuration, {instancePath:instancePath+"/configuration",parentData:data,parentDataProperty:"configuration",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"typeInfo":true,"configuration":true},"dynamicProps":false,"dynamicItems":false};

const validate_ActivityTypeInfos = validate99;

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func66(data) > 2048){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.typeInfos === undefined) || (!(func0.call(data, "typeInfos")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeInfos"},message:"must have required property '"+"typeInfos"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.typeInfos !== undefined && func0.call(data, "typeInfos")){
if(!(validate100(data.typeInfos, {instancePath:instancePath+"/typeInfos",parentData:data,parentDataProperty:"typeInfos",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"typeInfos":true,"nextPageToken":true},"dynamicProps":false,"dynamicItems":false};

const validate_CountClosedWorkflowExecutionsInput = validate105;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.oldestDate === undefined) || (!(func0.call(data, "oldestDate")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oldestDate"},message:"must have required property '"+"oldestDate"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "oldestDate") || (key0 === "latestDate"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.oldestDate !== undefined && func0.call(data, "oldestDate")){
if(!(validate83(data.oldestDate, {instancePath:instancePath+"/oldestDate",parentData:data,parentDataProperty:"oldestDate",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.latestDate !== undefined && func0.call(data, "latestDate")){
if(!(validate83(data.latestDate, {instancePath:instancePath+"/latestDate",parentData:data,parentDataProperty:"latestDate",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "workflowId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "name") || (key0 === "version"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate118(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$", "u");

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
if((data.tag === undefined) || (!(func0.call(data, "tag")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "tag")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.tag !== undefined && func0.call(data, "tag")){
let data0 = data.tag;
if(!(validate122(data0, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate122.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$"+"\""};
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
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"description":"How an execution was closed.","type":"string","enum":["COMPLETED","FAILED","CANCELED","TERMINATED","CONTINUED_AS_NEW","TIMED_OUT"]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((((((data === "COMPLETED") || (data === "FAILED")) || (data === "CANCELED")) || (data === "TERMINATED")) || (data === "CONTINUED_AS_NEW")) || (data === "TIMED_OUT"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "status")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate126(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "domain") || (key0 === "startTimeFilter")) || (key0 === "closeTimeFilter")) || (key0 === "executionFilter")) || (key0 === "typeFilter")) || (key0 === "tagFilter")) || (key0 === "closeStatusFilter"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.startTimeFilter !== undefined && func0.call(data, "startTimeFilter")){
if(!(validate108(data.startTimeFilter, {instancePath:instancePath+"/startTimeFilter",parentData:data,parentDataProperty:"startTimeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.closeTimeFilter !== undefined && func0.call(data, "closeTimeFilter")){
if(!(validate108(data.closeTimeFilter, {instancePath:instancePath+"/closeTimeFilter",parentData:data,parentDataProperty:"closeTimeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.executionFilter !== undefined && func0.call(data, "executionFilter")){
if(!(validate113(data.executionFilter, {instancePath:instancePath+"/executionFilter",parentData:data,parentDataProperty:"executionFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.typeFilter !== undefined && func0.call(data, "typeFilter")){
if(!(validate116(data.typeFilter, {instancePath:instancePath+"/typeFilter",parentData:data,parentDataProperty:"typeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.tagFilter !== undefined && func0.call(data, "tagFilter")){
if(!(validate121(data.tagFilter, {instancePath:instancePath+"/tagFilter",parentData:data,parentDataProperty:"tagFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.closeStatusFilter !== undefined && func0.call(data, "closeStatusFilter")){
if(!(validate125(data.closeStatusFilter, {instancePath:instancePath+"/closeStatusFilter",parentData:data,parentDataProperty:"closeStatusFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_CountOpenWorkflowExecutionsInput = validate129;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startTimeFilter === undefined) || (!(func0.call(data, "startTimeFilter")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startTimeFilter"},message:"must have required property '"+"startTimeFilter"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "domain") || (key0 === "startTimeFilter")) || (key0 === "typeFilter")) || (key0 === "tagFilter")) || (key0 === "executionFilter"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.startTimeFilter !== undefined && func0.call(data, "startTimeFilter")){
if(!(validate108(data.startTimeFilter, {instancePath:instancePath+"/startTimeFilter",parentData:data,parentDataProperty:"startTimeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.typeFilter !== undefined && func0.call(data, "typeFilter")){
if(!(validate116(data.typeFilter, {instancePath:instancePath+"/typeFilter",parentData:data,parentDataProperty:"typeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.tagFilter !== undefined && func0.call(data, "tagFilter")){
if(!(validate121(data.tagFilter, {instancePath:instancePath+"/tagFilter",parentData:data,parentDataProperty:"tagFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.executionFilter !== undefined && func0.call(data, "executionFilter")){
if(!(validate113(data.executionFilter, {instancePath:instancePath+"/executionFilter",parentData:data,parentDataProperty:"executionFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_CountPendingActivityTasksInput = validate135;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "taskList"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_CountPendingDecisionTasksInput = validate138;

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "taskList"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DecisionTask = validate141;

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(!(validate68(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"name":true,"version":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"description":"The kind of a history event.","type":"string","enum":["WorkflowExecutionStarted","WorkflowExecutionCancelRequested","WorkflowExecutionCompleted","CompleteWorkflowExecutionFailed","WorkflowExecutionFailed","FailWorkflowExecutionFailed","WorkflowExecutionTimedOut","WorkflowExecutionCanceled","CancelWorkflowExecutionFailed","WorkflowExecutionContinuedAsNew","ContinueAsNewWorkflowExecutionFailed","WorkflowExecutionTerminated","DecisionTaskScheduled","DecisionTaskStarted","DecisionTaskCompleted","DecisionTaskTimedOut","ActivityTaskScheduled","ScheduleActivityTaskFailed","ActivityTaskStarted","ActivityTaskCompleted","ActivityTaskFailed","ActivityTaskTimedOut","ActivityTaskCanceled","ActivityTaskCancelRequested","RequestCancelActivityTaskFailed","WorkflowExecutionSignaled","MarkerRecorded","RecordMarkerFailed","TimerStarted","StartTimerFailed","TimerFired","TimerCanceled","CancelTimerFailed","StartChildWorkflowExecutionInitiated","StartChildWorkflowExecutionFailed","ChildWorkflowExecutionStarted","ChildWorkflowExecutionCompleted","ChildWorkflowExecutionFailed","ChildWorkflowExecutionTimedOut","ChildWorkflowExecutionCanceled","ChildWorkflowExecutionTerminated","SignalExternalWorkflowExecutionInitiated","SignalExternalWorkflowExecutionFailed","ExternalWorkflowExecutionSignaled","RequestCancelExternalWorkflowExecutionInitiated","RequestCancelExternalWorkflowExecutionFailed","ExternalWorkflowExecutionCancelRequested","LambdaFunctionScheduled","LambdaFunctionStarted","LambdaFunctionCompleted","LambdaFunctionFailed","LambdaFunctionTimedOut","ScheduleLambdaFunctionFailed","StartLambdaFunctionFailed"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "WorkflowExecutionStarted") || (data === "WorkflowExecutionCancelRequested")) || (data === "WorkflowExecutionCompleted")) || (data === "CompleteWorkflowExecutionFailed")) || (data === "WorkflowExecutionFailed")) || (data === "FailWorkflowExecutionFailed")) || (data === "WorkflowExecutionTimedOut")) || (data === "WorkflowExecutionCanceled")) || (data === "CancelWorkflowExecutionFailed")) || (data === "WorkflowExecutionContinuedAsNew")) || (data === "ContinueAsNewWorkflowExecutionFailed")) || (data === "WorkflowExecutionTerminated")) || (data === "DecisionTaskScheduled")) || (data === "DecisionTaskStarted")) || (data === "DecisionTaskCompleted")) || (data === "DecisionTaskTimedOut")) || (data === "ActivityTaskScheduled")) || (data === "ScheduleActivityTaskFailed")) || (data === "ActivityTaskStarted")) || (data === "ActivityTaskCompleted")) || (data === "ActivityTaskFailed")) || (data === "ActivityTaskTimedOut")) || (data === "ActivityTaskCanceled")) || (data === "ActivityTaskCancelRequested")) || (data === "RequestCancelActivityTaskFailed")) || (data === "WorkflowExecutionSignaled")) || (data === "MarkerRecorded")) || (data === "RecordMarkerFailed")) || (data === "TimerStarted")) || (data === "StartTimerFailed")) || (data === "TimerFired")) || (data === "TimerCanceled")) || (data === "CancelTimerFailed")) || (data === "StartChildWorkflowExecutionInitiated")) || (data === "StartChildWorkflowExecutionFailed")) || (data === "ChildWorkflowExecutionStarted")) || (data === "ChildWorkflowExecutionCompleted")) || (data === "ChildWorkflowExecutionFailed")) || (data === "ChildWorkflowExecutionTimedOut")) || (data === "ChildWorkflowExecutionCanceled")) || (data === "ChildWorkflowExecutionTerminated")) || (data === "SignalExternalWorkflowExecutionInitiated")) || (data === "SignalExternalWorkflowExecutionFailed")) || (data === "ExternalWorkflowExecutionSignaled")) || (data === "RequestCancelExternalWorkflowExecutionInitiated")) || (data === "RequestCancelExternalWorkflowExecutionFailed")) || (data === "ExternalWorkflowExecutionCancelRequested")) || (data === "LambdaFunctionScheduled")) || (data === "LambdaFunctionStarted")) || (data === "LambdaFunctionCompleted")) || (data === "LambdaFunctionFailed")) || (data === "LambdaFunctionTimedOut")) || (data === "ScheduleLambdaFunctionFailed")) || (data === "StartLambdaFunctionFailed"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema63 = {"description":"What happens to the open children of an execution that is terminated or times out.","type":"string","enum":["TERMINATE","REQUEST_CANCEL","ABANDON"]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((data === "TERMINATE") || (data === "REQUEST_CANCEL")) || (data === "ABANDON"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
vErrors = addError(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate122(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err1);
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func66(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 1600){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1600},message:"must NOT have more than 1600 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.childPolicy === undefined) || (!(func0.call(data, "childPolicy")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "childPolicy"},message:"must have required property '"+"childPolicy"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data1 = data.executionStartToCloseTimeout;
if(!(validate88(data1, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data2 = data.taskStartToCloseTimeout;
if(!(validate88(data2, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err4 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.continuedExecutionRunId !== undefined && func0.call(data, "continuedExecutionRunId")){
if(!(validate167(data.continuedExecutionRunId, {instancePath:instancePath+"/continuedExecutionRunId",parentData:data,parentDataProperty:"continuedExecutionRunId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.parentWorkflowExecution !== undefined && func0.call(data, "parentWorkflowExecution")){
if(!(validate59(data.parentWorkflowExecution, {instancePath:instancePath+"/parentWorkflowExecution",parentData:data,parentDataProperty:"parentWorkflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.parentInitiatedEventId !== undefined && func0.call(data, "parentInitiatedEventId")){
if(!(validate57(data.parentInitiatedEventId, {instancePath:instancePath+"/parentInitiatedEventId",parentData:data,parentDataProperty:"parentInitiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":{"input":true,"executionStartToCloseTimeout":true,"taskStartToCloseTimeout":true,"childPolicy":true,"taskList":true,"taskPriority":true,"workflowType":true,"tagList":true,"continuedExecutionRunId":true,"parentWorkflowExecution":true,"parentInitiatedEventId":true,"lambdaRole":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate71(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":{"result":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Why an execution was not closed as completed.","type":"string","enum":["UNHANDLED_DECISION","OPERATION_NOT_PERMITTED"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "UNHANDLED_DECISION") || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate179(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":{"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate184(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":{"reason":true,"details":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema73 = {"description":"Why an execution was not closed as failed.","type":"string","enum":["UNHANDLED_DECISION","OPERATION_NOT_PERMITTED"]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "UNHANDLED_DECISION") || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate190(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate190.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":{"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"description":"The timeout that an execution exceeded.","type":"string","enum":["START_TO_CLOSE"]};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(data === "START_TO_CLOSE")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timeoutType === undefined) || (!(func0.call(data, "timeoutType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutType"},message:"must have required property '"+"timeoutType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.childPolicy === undefined) || (!(func0.call(data, "childPolicy")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "childPolicy"},message:"must have required property '"+"childPolicy"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.timeoutType !== undefined && func0.call(data, "timeoutType")){
if(!(validate195(data.timeoutType, {instancePath:instancePath+"/timeoutType",parentData:data,parentDataProperty:"timeoutType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate195.errors);
errors = vErrors.length;
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":{"timeoutType":true,"childPolicy":true},"dynamicProps":false,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"details":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"description":"Why an execution was not closed as canceled.","type":"string","enum":["UNHANDLED_DECISION","OPERATION_NOT_PERMITTED"]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "UNHANDLED_DECISION") || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate204(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":{"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.newExecutionRunId === undefined) || (!(func0.call(data, "newExecutionRunId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newExecutionRunId"},message:"must have required property '"+"newExecutionRunId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.childPolicy === undefined) || (!(func0.call(data, "childPolicy")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "childPolicy"},message:"must have required property '"+"childPolicy"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.newExecutionRunId !== undefined && func0.call(data, "newExecutionRunId")){
if(!(validate62(data.newExecutionRunId, {instancePath:instancePath+"/newExecutionRunId",parentData:data,parentDataProperty:"newExecutionRunId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data3 = data.executionStartToCloseTimeout;
if(!(validate88(data3, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err5 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data6 = data.taskStartToCloseTimeout;
if(!(validate88(data6, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err6 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err7);
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"input":true,"decisionTaskCompletedEventId":true,"newExecutionRunId":true,"executionStartToCloseTimeout":true,"taskList":true,"taskPriority":true,"taskStartToCloseTimeout":true,"childPolicy":true,"tagList":true,"workflowType":true,"lambdaRole":true},"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"Why an execution was not continued as a new one.","type":"string","enum":["UNHANDLED_DECISION","WORKFLOW_TYPE_DEPRECATED","WORKFLOW_TYPE_DOES_NOT_EXIST","DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED","DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED","DEFAULT_TASK_LIST_UNDEFINED","DEFAULT_CHILD_POLICY_UNDEFINED","CONTINUE_AS_NEW_WORKFLOW_EXECUTION_RATE_EXCEEDED","OPERATION_NOT_PERMITTED"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((((((((data === "UNHANDLED_DECISION") || (data === "WORKFLOW_TYPE_DEPRECATED")) || (data === "WORKFLOW_TYPE_DOES_NOT_EXIST")) || (data === "DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_TASK_LIST_UNDEFINED")) || (data === "DEFAULT_CHILD_POLICY_UNDEFINED")) || (data === "CONTINUE_AS_NEW_WORKFLOW_EXECUTION_RATE_EXCEEDED")) || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate222(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate222.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":{"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema84 = {"description":"Why the service terminated an execution.","type":"string","enum":["CHILD_POLICY_APPLIED","EVENT_LIMIT_EXCEEDED","OPERATOR_INITIATED"]};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((data === "CHILD_POLICY_APPLIED") || (data === "EVENT_LIMIT_EXCEEDED")) || (data === "OPERATOR_INITIATED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.childPolicy === undefined) || (!(func0.call(data, "childPolicy")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "childPolicy"},message:"must have required property '"+"childPolicy"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate227(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate227.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate231(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate231.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"reason":true,"details":true,"childPolicy":true,"cause":true},"dynamicProps":false,"dynamicItems":false};

const schema86 = {"description":"Why the service itself requested the cancellation of an execution.","type":"string","enum":["CHILD_POLICY_APPLIED"]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(data === "CHILD_POLICY_APPLIED")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema86.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalWorkflowExecution !== undefined && func0.call(data, "externalWorkflowExecution")){
if(!(validate59(data.externalWorkflowExecution, {instancePath:instancePath+"/externalWorkflowExecution",parentData:data,parentDataProperty:"externalWorkflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.externalInitiatedEventId !== undefined && func0.call(data, "externalInitiatedEventId")){
if(!(validate57(data.externalInitiatedEventId, {instancePath:instancePath+"/externalInitiatedEventId",parentData:data,parentDataProperty:"externalInitiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate237(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate237.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err0);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"externalWorkflowExecution":true,"externalInitiatedEventId":true,"cause":true},"dynamicProps":false,"dynamicItems":false};


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
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.startToCloseTimeout !== undefined && func0.call(data, "startToCloseTimeout")){
let data2 = data.startToCloseTimeout;
if(!(validate88(data2, {instancePath:instancePath+"/startToCloseTimeout",parentData:data,parentDataProperty:"startToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err1 = {instancePath:instancePath+"/startToCloseTimeout",schemaPath:"#/properties/startToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.scheduleToStartTimeout !== undefined && func0.call(data, "scheduleToStartTimeout")){
if(!(validate88(data.scheduleToStartTimeout, {instancePath:instancePath+"/scheduleToStartTimeout",parentData:data,parentDataProperty:"scheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
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
validate240.evaluated = {"props":{"taskList":true,"taskPriority":true,"startToCloseTimeout":true,"scheduleToStartTimeout":true},"dynamicProps":false,"dynamicItems":false};


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.identity !== undefined && func0.call(data, "identity")){
if(!(validate247(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"identity":true,"scheduledEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.executionContext !== undefined && func0.call(data, "executionContext")){
if(!(validate71(data.executionContext, {instancePath:instancePath+"/executionContext",parentData:data,parentDataProperty:"executionContext",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskListScheduleToStartTimeout !== undefined && func0.call(data, "taskListScheduleToStartTimeout")){
if(!(validate88(data.taskListScheduleToStartTimeout, {instancePath:instancePath+"/taskListScheduleToStartTimeout",parentData:data,parentDataProperty:"taskListScheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"executionContext":true,"scheduledEventId":true,"startedEventId":true,"taskList":true,"taskListScheduleToStartTimeout":true},"dynamicProps":false,"dynamicItems":false};

const schema92 = {"description":"The timeout that a decision task exceeded.","type":"string","enum":["START_TO_CLOSE","SCHEDULE_TO_START"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "START_TO_CLOSE") || (data === "SCHEDULE_TO_START"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema92.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timeoutType === undefined) || (!(func0.call(data, "timeoutType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutType"},message:"must have required property '"+"timeoutType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.timeoutType !== undefined && func0.call(data, "timeoutType")){
if(!(validate259(data.timeoutType, {instancePath:instancePath+"/timeoutType",parentData:data,parentDataProperty:"timeoutType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate259.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":{"timeoutType":true,"scheduledEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
if(!(validate55(data.activityId, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scheduleToStartTimeout !== undefined && func0.call(data, "scheduleToStartTimeout")){
if(!(validate88(data.scheduleToStartTimeout, {instancePath:instancePath+"/scheduleToStartTimeout",parentData:data,parentDataProperty:"scheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.scheduleToCloseTimeout !== undefined && func0.call(data, "scheduleToCloseTimeout")){
if(!(validate88(data.scheduleToCloseTimeout, {instancePath:instancePath+"/scheduleToCloseTimeout",parentData:data,parentDataProperty:"scheduleToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.startToCloseTimeout !== undefined && func0.call(data, "startToCloseTimeout")){
if(!(validate88(data.startToCloseTimeout, {instancePath:instancePath+"/startToCloseTimeout",parentData:data,parentDataProperty:"startToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.heartbeatTimeout !== undefined && func0.call(data, "heartbeatTimeout")){
if(!(validate88(data.heartbeatTimeout, {instancePath:instancePath+"/heartbeatTimeout",parentData:data,parentDataProperty:"heartbeatTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":{"activityType":true,"activityId":true,"input":true,"control":true,"scheduleToStartTimeout":true,"scheduleToCloseTimeout":true,"startToCloseTimeout":true,"taskList":true,"taskPriority":true,"decisionTaskCompletedEventId":true,"heartbeatTimeout":true},"dynamicProps":false,"dynamicItems":false};


function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate277.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.identity !== undefined && func0.call(data, "identity")){
if(!(validate247(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
validate277.evaluated = {"props":{"identity":true,"scheduledEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate71(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":{"result":true,"scheduledEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate184(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":{"reason":true,"details":true,"scheduledEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema98 = {"description":"The timeout that an activity task exceeded.","type":"string","enum":["START_TO_CLOSE","SCHEDULE_TO_START","SCHEDULE_TO_CLOSE","HEARTBEAT"]};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((((data === "START_TO_CLOSE") || (data === "SCHEDULE_TO_START")) || (data === "SCHEDULE_TO_CLOSE")) || (data === "HEARTBEAT"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema98.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 2048){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timeoutType === undefined) || (!(func0.call(data, "timeoutType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutType"},message:"must have required property '"+"timeoutType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.timeoutType !== undefined && func0.call(data, "timeoutType")){
if(!(validate293(data.timeoutType, {instancePath:instancePath+"/timeoutType",parentData:data,parentDataProperty:"timeoutType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate293.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate297(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate297.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":{"timeoutType":true,"scheduledEventId":true,"startedEventId":true,"details":true},"dynamicProps":false,"dynamicItems":false};


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
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.latestCancelRequestedEventId !== undefined && func0.call(data, "latestCancelRequestedEventId")){
if(!(validate57(data.latestCancelRequestedEventId, {instancePath:instancePath+"/latestCancelRequestedEventId",parentData:data,parentDataProperty:"latestCancelRequestedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":{"details":true,"scheduledEventId":true,"startedEventId":true,"latestCancelRequestedEventId":true},"dynamicProps":false,"dynamicItems":false};


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
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
if(!(validate55(data.activityId, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
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
validate306.evaluated = {"props":{"decisionTaskCompletedEventId":true,"activityId":true},"dynamicProps":false,"dynamicItems":false};


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.signalName === undefined) || (!(func0.call(data, "signalName")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signalName"},message:"must have required property '"+"signalName"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.signalName !== undefined && func0.call(data, "signalName")){
if(!(validate311(data.signalName, {instancePath:instancePath+"/signalName",parentData:data,parentDataProperty:"signalName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.externalWorkflowExecution !== undefined && func0.call(data, "externalWorkflowExecution")){
if(!(validate59(data.externalWorkflowExecution, {instancePath:instancePath+"/externalWorkflowExecution",parentData:data,parentDataProperty:"externalWorkflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.externalInitiatedEventId !== undefined && func0.call(data, "externalInitiatedEventId")){
if(!(validate57(data.externalInitiatedEventId, {instancePath:instancePath+"/externalInitiatedEventId",parentData:data,parentDataProperty:"externalInitiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":{"signalName":true,"input":true,"externalWorkflowExecution":true,"externalInitiatedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.markerName === undefined) || (!(func0.call(data, "markerName")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "markerName"},message:"must have required property '"+"markerName"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.markerName !== undefined && func0.call(data, "markerName")){
if(!(validate318(data.markerName, {instancePath:instancePath+"/markerName",parentData:data,parentDataProperty:"markerName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":{"markerName":true,"details":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema107 = {"description":"Why a marker was not recorded.","type":"string","enum":["OPERATION_NOT_PERMITTED"]};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(data === "OPERATION_NOT_PERMITTED")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema107.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.markerName === undefined) || (!(func0.call(data, "markerName")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "markerName"},message:"must have required property '"+"markerName"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.markerName !== undefined && func0.call(data, "markerName")){
if(!(validate318(data.markerName, {instancePath:instancePath+"/markerName",parentData:data,parentDataProperty:"markerName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate325(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate325.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":{"markerName":true,"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 8){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern14 = new RegExp("^[0-9]+$", "u");

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startToFireTimeout === undefined) || (!(func0.call(data, "startToFireTimeout")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startToFireTimeout"},message:"must have required property '"+"startToFireTimeout"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
if(!(validate330(data.timerId, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.startToFireTimeout !== undefined && func0.call(data, "startToFireTimeout")){
let data2 = data.startToFireTimeout;
if(!(validate333(data2, {instancePath:instancePath+"/startToFireTimeout",parentData:data,parentDataProperty:"startToFireTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate333.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err3 = {instancePath:instancePath+"/startToFireTimeout",schemaPath:"#/properties/startToFireTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"props":{"timerId":true,"control":true,"startToFireTimeout":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
if(!(validate330(data.timerId, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":{"timerId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
if(!(validate330(data.timerId, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}
validate341.evaluated = {"props":{"timerId":true,"startedEventId":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.childPolicy === undefined) || (!(func0.call(data, "childPolicy")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "childPolicy"},message:"must have required property '"+"childPolicy"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data4 = data.executionStartToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err5 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data9 = data.taskStartToCloseTimeout;
if(!(validate88(data9, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err6 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err7);
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"props":{"workflowId":true,"workflowType":true,"control":true,"input":true,"executionStartToCloseTimeout":true,"taskList":true,"taskPriority":true,"decisionTaskCompletedEventId":true,"childPolicy":true,"taskStartToCloseTimeout":true,"tagList":true,"lambdaRole":true},"dynamicProps":false,"dynamicItems":false};


function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"props":{"workflowExecution":true,"workflowType":true,"initiatedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate71(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"props":{"workflowExecution":true,"workflowType":true,"result":true,"initiatedEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate184(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":{"workflowExecution":true,"workflowType":true,"reason":true,"details":true,"initiatedEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.timeoutType === undefined) || (!(func0.call(data, "timeoutType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeoutType"},message:"must have required property '"+"timeoutType"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.timeoutType !== undefined && func0.call(data, "timeoutType")){
if(!(validate195(data.timeoutType, {instancePath:instancePath+"/timeoutType",parentData:data,parentDataProperty:"timeoutType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate195.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"props":{"workflowExecution":true,"workflowType":true,"timeoutType":true,"initiatedEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":{"workflowExecution":true,"workflowType":true,"details":true,"initiatedEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"props":{"workflowExecution":true,"workflowType":true,"initiatedEventId":true,"startedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.signalName === undefined) || (!(func0.call(data, "signalName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signalName"},message:"must have required property '"+"signalName"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.signalName !== undefined && func0.call(data, "signalName")){
if(!(validate311(data.signalName, {instancePath:instancePath+"/signalName",parentData:data,parentDataProperty:"signalName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"props":{"workflowId":true,"runId":true,"signalName":true,"input":true,"decisionTaskCompletedEventId":true,"control":true},"dynamicProps":false,"dynamicItems":false};


function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":{"workflowExecution":true,"initiatedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema123 = {"description":"Why another execution was not signaled.","type":"string","enum":["UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION","SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED","OPERATION_NOT_PERMITTED"]};

function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((data === "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION") || (data === "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED")) || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema123.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}
validate415.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate415(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate415.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"props":{"workflowId":true,"runId":true,"cause":true,"initiatedEventId":true,"decisionTaskCompletedEventId":true,"control":true},"dynamicProps":false,"dynamicItems":false};


function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"props":{"workflowExecution":true,"initiatedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate425.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}
validate425.evaluated = {"props":{"workflowId":true,"runId":true,"decisionTaskCompletedEventId":true,"control":true},"dynamicProps":false,"dynamicItems":false};

const schema127 = {"description":"Why cancellation of another execution was not requested.","type":"string","enum":["UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION","REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED","OPERATION_NOT_PERMITTED"]};

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate434.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((data === "UNKNOWN_EXTERNAL_WORKFLOW_EXECUTION") || (data === "REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_RATE_EXCEEDED")) || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema127.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}
validate434.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate434(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate434.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"props":{"workflowId":true,"runId":true,"cause":true,"initiatedEventId":true,"decisionTaskCompletedEventId":true,"control":true},"dynamicProps":false,"dynamicItems":false};

const schema129 = {"description":"Why an activity task was not scheduled.","type":"string","enum":["ACTIVITY_TYPE_DEPRECATED","ACTIVITY_TYPE_DOES_NOT_EXIST","ACTIVITY_ID_ALREADY_IN_USE","OPEN_ACTIVITIES_LIMIT_EXCEEDED","ACTIVITY_CREATION_RATE_EXCEEDED","DEFAULT_SCHEDULE_TO_CLOSE_TIMEOUT_UNDEFINED","DEFAULT_TASK_LIST_UNDEFINED","DEFAULT_SCHEDULE_TO_START_TIMEOUT_UNDEFINED","DEFAULT_START_TO_CLOSE_TIMEOUT_UNDEFINED","DEFAULT_HEARTBEAT_TIMEOUT_UNDEFINED","OPERATION_NOT_PERMITTED"]};

function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate443.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((((((((((data === "ACTIVITY_TYPE_DEPRECATED") || (data === "ACTIVITY_TYPE_DOES_NOT_EXIST")) || (data === "ACTIVITY_ID_ALREADY_IN_USE")) || (data === "OPEN_ACTIVITIES_LIMIT_EXCEEDED")) || (data === "ACTIVITY_CREATION_RATE_EXCEEDED")) || (data === "DEFAULT_SCHEDULE_TO_CLOSE_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_TASK_LIST_UNDEFINED")) || (data === "DEFAULT_SCHEDULE_TO_START_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_START_TO_CLOSE_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_HEARTBEAT_TIMEOUT_UNDEFINED")) || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema129.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}
validate443.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
if(!(validate55(data.activityId, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate443(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate443.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":{"activityType":true,"activityId":true,"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema131 = {"description":"Why cancellation of an activity task was not requested.","type":"string","enum":["ACTIVITY_ID_UNKNOWN","OPERATION_NOT_PERMITTED"]};

function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate449.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "ACTIVITY_ID_UNKNOWN") || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}
validate449.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
if(!(validate55(data.activityId, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate449(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate449.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}
validate447.evaluated = {"props":{"activityId":true,"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema133 = {"description":"Why a timer was not started.","type":"string","enum":["TIMER_ID_ALREADY_IN_USE","OPEN_TIMERS_LIMIT_EXCEEDED","TIMER_CREATION_RATE_EXCEEDED","OPERATION_NOT_PERMITTED"]};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((((data === "TIMER_ID_ALREADY_IN_USE") || (data === "OPEN_TIMERS_LIMIT_EXCEEDED")) || (data === "TIMER_CREATION_RATE_EXCEEDED")) || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate453.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
if(!(validate330(data.timerId, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate455(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate455.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}
validate453.evaluated = {"props":{"timerId":true,"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema135 = {"description":"Why a timer was not canceled.","type":"string","enum":["TIMER_ID_UNKNOWN","OPERATION_NOT_PERMITTED"]};

function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate461.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "TIMER_ID_UNKNOWN") || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}
validate461.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate459.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
if(!(validate330(data.timerId, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate461(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate461.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}
validate459.evaluated = {"props":{"timerId":true,"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema137 = {"description":"Why a child execution was not started.","type":"string","enum":["WORKFLOW_TYPE_DOES_NOT_EXIST","WORKFLOW_TYPE_DEPRECATED","OPEN_CHILDREN_LIMIT_EXCEEDED","OPEN_WORKFLOWS_LIMIT_EXCEEDED","CHILD_CREATION_RATE_EXCEEDED","WORKFLOW_ALREADY_RUNNING","DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED","DEFAULT_TASK_LIST_UNDEFINED","DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED","DEFAULT_CHILD_POLICY_UNDEFINED","OPERATION_NOT_PERMITTED"]};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((((((((((data === "WORKFLOW_TYPE_DOES_NOT_EXIST") || (data === "WORKFLOW_TYPE_DEPRECATED")) || (data === "OPEN_CHILDREN_LIMIT_EXCEEDED")) || (data === "OPEN_WORKFLOWS_LIMIT_EXCEEDED")) || (data === "CHILD_CREATION_RATE_EXCEEDED")) || (data === "WORKFLOW_ALREADY_RUNNING")) || (data === "DEFAULT_EXECUTION_START_TO_CLOSE_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_TASK_LIST_UNDEFINED")) || (data === "DEFAULT_TASK_START_TO_CLOSE_TIMEOUT_UNDEFINED")) || (data === "DEFAULT_CHILD_POLICY_UNDEFINED")) || (data === "OPERATION_NOT_PERMITTED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema137.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate465.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.initiatedEventId === undefined) || (!(func0.call(data, "initiatedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "initiatedEventId"},message:"must have required property '"+"initiatedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate467(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate467.errors);
errors = vErrors.length;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.initiatedEventId !== undefined && func0.call(data, "initiatedEventId")){
if(!(validate57(data.initiatedEventId, {instancePath:instancePath+"/initiatedEventId",parentData:data,parentDataProperty:"initiatedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}
validate465.evaluated = {"props":{"workflowType":true,"cause":true,"workflowId":true,"initiatedEventId":true,"decisionTaskCompletedEventId":true,"control":true},"dynamicProps":false,"dynamicItems":false};


function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate477.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}
validate477.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 32768){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 32768},message:"must NOT have more than 32768 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate474.evaluated;
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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate475(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate475.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate477(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate477.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate480(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate480.errors);
errors = vErrors.length;
}
}
if(data.startToCloseTimeout !== undefined && func0.call(data, "startToCloseTimeout")){
if(!(validate88(data.startToCloseTimeout, {instancePath:instancePath+"/startToCloseTimeout",parentData:data,parentDataProperty:"startToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}
validate474.evaluated = {"props":{"id":true,"name":true,"control":true,"input":true,"startToCloseTimeout":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate485.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"props":{"scheduledEventId":true},"dynamicProps":false,"dynamicItems":false};


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate71(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"props":{"scheduledEventId":true,"startedEventId":true,"result":true},"dynamicProps":false,"dynamicItems":false};


function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate493.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate184(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}
validate493.evaluated = {"props":{"scheduledEventId":true,"startedEventId":true,"reason":true,"details":true},"dynamicProps":false,"dynamicItems":false};

const schema146 = {"description":"The timeout that a Lambda task exceeded.","type":"string","enum":["START_TO_CLOSE"]};

function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate502.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(data === "START_TO_CLOSE")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema146.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
validate502.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate499.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheduledEventId === undefined) || (!(func0.call(data, "scheduledEventId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduledEventId"},message:"must have required property '"+"scheduledEventId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.timeoutType !== undefined && func0.call(data, "timeoutType")){
if(!(validate502(data.timeoutType, {instancePath:instancePath+"/timeoutType",parentData:data,parentDataProperty:"timeoutType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate502.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}
validate499.evaluated = {"props":{"scheduledEventId":true,"startedEventId":true,"timeoutType":true},"dynamicProps":false,"dynamicItems":false};

const schema148 = {"description":"Why a Lambda task was not scheduled.","type":"string","enum":["ID_ALREADY_IN_USE","OPEN_LAMBDA_FUNCTIONS_LIMIT_EXCEEDED","LAMBDA_FUNCTION_CREATION_RATE_EXCEEDED","LAMBDA_SERVICE_NOT_AVAILABLE_IN_REGION"]};

function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate508.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((((data === "ID_ALREADY_IN_USE") || (data === "OPEN_LAMBDA_FUNCTIONS_LIMIT_EXCEEDED")) || (data === "LAMBDA_FUNCTION_CREATION_RATE_EXCEEDED")) || (data === "LAMBDA_SERVICE_NOT_AVAILABLE_IN_REGION"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}
validate508.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate505.evaluated;
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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.cause === undefined) || (!(func0.call(data, "cause")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.decisionTaskCompletedEventId === undefined) || (!(func0.call(data, "decisionTaskCompletedEventId")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionTaskCompletedEventId"},message:"must have required property '"+"decisionTaskCompletedEventId"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate475(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate475.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate477(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate477.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate508(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate508.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventId !== undefined && func0.call(data, "decisionTaskCompletedEventId")){
if(!(validate57(data.decisionTaskCompletedEventId, {instancePath:instancePath+"/decisionTaskCompletedEventId",parentData:data,parentDataProperty:"decisionTaskCompletedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}
validate505.evaluated = {"props":{"id":true,"name":true,"cause":true,"decisionTaskCompletedEventId":true},"dynamicProps":false,"dynamicItems":false};

const schema150 = {"description":"Why a scheduled Lambda task was not started.","type":"string","enum":["ASSUME_ROLE_FAILED"]};

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(data === "ASSUME_ROLE_FAILED")){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema150.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate516.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 1728){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1728},message:"must NOT have more than 1728 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate516.errors = vErrors;
return errors === 0;
}
validate516.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate512.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduledEventId !== undefined && func0.call(data, "scheduledEventId")){
if(!(validate57(data.scheduledEventId, {instancePath:instancePath+"/scheduledEventId",parentData:data,parentDataProperty:"scheduledEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.cause !== undefined && func0.call(data, "cause")){
if(!(validate514(data.cause, {instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate514.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined && func0.call(data, "message")){
if(!(validate516(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate516.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err0);
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}
validate512.evaluated = {"props":{"scheduledEventId":true,"cause":true,"message":true},"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.eventTimestamp === undefined) || (!(func0.call(data, "eventTimestamp")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventTimestamp"},message:"must have required property '"+"eventTimestamp"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.eventType === undefined) || (!(func0.call(data, "eventType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventType"},message:"must have required property '"+"eventType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.eventId === undefined) || (!(func0.call(data, "eventId")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"},message:"must have required property '"+"eventId"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.eventTimestamp !== undefined && func0.call(data, "eventTimestamp")){
if(!(validate83(data.eventTimestamp, {instancePath:instancePath+"/eventTimestamp",parentData:data,parentDataProperty:"eventTimestamp",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.eventType !== undefined && func0.call(data, "eventType")){
if(!(validate152(data.eventType, {instancePath:instancePath+"/eventType",parentData:data,parentDataProperty:"eventType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.eventId !== undefined && func0.call(data, "eventId")){
if(!(validate57(data.eventId, {instancePath:instancePath+"/eventId",parentData:data,parentDataProperty:"eventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionStartedEventAttributes !== undefined && func0.call(data, "workflowExecutionStartedEventAttributes")){
if(!(validate155(data.workflowExecutionStartedEventAttributes, {instancePath:instancePath+"/workflowExecutionStartedEventAttributes",parentData:data,parentDataProperty:"workflowExecutionStartedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionCompletedEventAttributes !== undefined && func0.call(data, "workflowExecutionCompletedEventAttributes")){
if(!(validate174(data.workflowExecutionCompletedEventAttributes, {instancePath:instancePath+"/workflowExecutionCompletedEventAttributes",parentData:data,parentDataProperty:"workflowExecutionCompletedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate174.errors);
errors = vErrors.length;
}
}
if(data.completeWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "completeWorkflowExecutionFailedEventAttributes")){
if(!(validate178(data.completeWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/completeWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"completeWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionFailedEventAttributes !== undefined && func0.call(data, "workflowExecutionFailedEventAttributes")){
if(!(validate183(data.workflowExecutionFailedEventAttributes, {instancePath:instancePath+"/workflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"workflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data.failWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "failWorkflowExecutionFailedEventAttributes")){
if(!(validate189(data.failWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/failWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"failWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionTimedOutEventAttributes !== undefined && func0.call(data, "workflowExecutionTimedOutEventAttributes")){
if(!(validate194(data.workflowExecutionTimedOutEventAttributes, {instancePath:instancePath+"/workflowExecutionTimedOutEventAttributes",parentData:data,parentDataProperty:"workflowExecutionTimedOutEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate194.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionCanceledEventAttributes !== undefined && func0.call(data, "workflowExecutionCanceledEventAttributes")){
if(!(validate199(data.workflowExecutionCanceledEventAttributes, {instancePath:instancePath+"/workflowExecutionCanceledEventAttributes",parentData:data,parentDataProperty:"workflowExecutionCanceledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate199.errors);
errors = vErrors.length;
}
}
if(data.cancelWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "cancelWorkflowExecutionFailedEventAttributes")){
if(!(validate203(data.cancelWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/cancelWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"cancelWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate203.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionContinuedAsNewEventAttributes !== undefined && func0.call(data, "workflowExecutionContinuedAsNewEventAttributes")){
if(!(validate208(data.workflowExecutionContinuedAsNewEventAttributes, {instancePath:instancePath+"/workflowExecutionContinuedAsNewEventAttributes",parentData:data,parentDataProperty:"workflowExecutionContinuedAsNewEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.continueAsNewWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "continueAsNewWorkflowExecutionFailedEventAttributes")){
if(!(validate221(data.continueAsNewWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/continueAsNewWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"continueAsNewWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate221.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionTerminatedEventAttributes !== undefined && func0.call(data, "workflowExecutionTerminatedEventAttributes")){
if(!(validate226(data.workflowExecutionTerminatedEventAttributes, {instancePath:instancePath+"/workflowExecutionTerminatedEventAttributes",parentData:data,parentDataProperty:"workflowExecutionTerminatedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate226.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionCancelRequestedEventAttributes !== undefined && func0.call(data, "workflowExecutionCancelRequestedEventAttributes")){
if(!(validate234(data.workflowExecutionCancelRequestedEventAttributes, {instancePath:instancePath+"/workflowExecutionCancelRequestedEventAttributes",parentData:data,parentDataProperty:"workflowExecutionCancelRequestedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate234.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskScheduledEventAttributes !== undefined && func0.call(data, "decisionTaskScheduledEventAttributes")){
if(!(validate240(data.decisionTaskScheduledEventAttributes, {instancePath:instancePath+"/decisionTaskScheduledEventAttributes",parentData:data,parentDataProperty:"decisionTaskScheduledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate240.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskStartedEventAttributes !== undefined && func0.call(data, "decisionTaskStartedEventAttributes")){
if(!(validate246(data.decisionTaskStartedEventAttributes, {instancePath:instancePath+"/decisionTaskStartedEventAttributes",parentData:data,parentDataProperty:"decisionTaskStartedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate246.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskCompletedEventAttributes !== undefined && func0.call(data, "decisionTaskCompletedEventAttributes")){
if(!(validate251(data.decisionTaskCompletedEventAttributes, {instancePath:instancePath+"/decisionTaskCompletedEventAttributes",parentData:data,parentDataProperty:"decisionTaskCompletedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate251.errors);
errors = vErrors.length;
}
}
if(data.decisionTaskTimedOutEventAttributes !== undefined && func0.call(data, "decisionTaskTimedOutEventAttributes")){
if(!(validate258(data.decisionTaskTimedOutEventAttributes, {instancePath:instancePath+"/decisionTaskTimedOutEventAttributes",parentData:data,parentDataProperty:"decisionTaskTimedOutEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate258.errors);
errors = vErrors.length;
}
}
if(data.activityTaskScheduledEventAttributes !== undefined && func0.call(data, "activityTaskScheduledEventAttributes")){
if(!(validate264(data.activityTaskScheduledEventAttributes, {instancePath:instancePath+"/activityTaskScheduledEventAttributes",parentData:data,parentDataProperty:"activityTaskScheduledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate264.errors);
errors = vErrors.length;
}
}
if(data.activityTaskStartedEventAttributes !== undefined && func0.call(data, "activityTaskStartedEventAttributes")){
if(!(validate277(data.activityTaskStartedEventAttributes, {instancePath:instancePath+"/activityTaskStartedEventAttributes",parentData:data,parentDataProperty:"activityTaskStartedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate277.errors);
errors = vErrors.length;
}
}
if(data.activityTaskCompletedEventAttributes !== undefined && func0.call(data, "activityTaskCompletedEventAttributes")){
if(!(validate281(data.activityTaskCompletedEventAttributes, {instancePath:instancePath+"/activityTaskCompletedEventAttributes",parentData:data,parentDataProperty:"activityTaskCompletedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate281.errors);
errors = vErrors.length;
}
}
if(data.activityTaskFailedEventAttributes !== undefined && func0.call(data, "activityTaskFailedEventAttributes")){
if(!(validate286(data.activityTaskFailedEventAttributes, {instancePath:instancePath+"/activityTaskFailedEventAttributes",parentData:data,parentDataProperty:"activityTaskFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate286.errors);
errors = vErrors.length;
}
}
if(data.activityTaskTimedOutEventAttributes !== undefined && func0.call(data, "activityTaskTimedOutEventAttributes")){
if(!(validate292(data.activityTaskTimedOutEventAttributes, {instancePath:instancePath+"/activityTaskTimedOutEventAttributes",parentData:data,parentDataProperty:"activityTaskTimedOutEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate292.errors);
errors = vErrors.length;
}
}
if(data.activityTaskCanceledEventAttributes !== undefined && func0.call(data, "activityTaskCanceledEventAttributes")){
if(!(validate300(data.activityTaskCanceledEventAttributes, {instancePath:instancePath+"/activityTaskCanceledEventAttributes",parentData:data,parentDataProperty:"activityTaskCanceledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate300.errors);
errors = vErrors.length;
}
}
if(data.activityTaskCancelRequestedEventAttributes !== undefined && func0.call(data, "activityTaskCancelRequestedEventAttributes")){
if(!(validate306(data.activityTaskCancelRequestedEventAttributes, {instancePath:instancePath+"/activityTaskCancelRequestedEventAttributes",parentData:data,parentDataProperty:"activityTaskCancelRequestedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate306.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionSignaledEventAttributes !== undefined && func0.call(data, "workflowExecutionSignaledEventAttributes")){
if(!(validate310(data.workflowExecutionSignaledEventAttributes, {instancePath:instancePath+"/workflowExecutionSignaledEventAttributes",parentData:data,parentDataProperty:"workflowExecutionSignaledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate310.errors);
errors = vErrors.length;
}
}
if(data.markerRecordedEventAttributes !== undefined && func0.call(data, "markerRecordedEventAttributes")){
if(!(validate317(data.markerRecordedEventAttributes, {instancePath:instancePath+"/markerRecordedEventAttributes",parentData:data,parentDataProperty:"markerRecordedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate317.errors);
errors = vErrors.length;
}
}
if(data.recordMarkerFailedEventAttributes !== undefined && func0.call(data, "recordMarkerFailedEventAttributes")){
if(!(validate323(data.recordMarkerFailedEventAttributes, {instancePath:instancePath+"/recordMarkerFailedEventAttributes",parentData:data,parentDataProperty:"recordMarkerFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate323.errors);
errors = vErrors.length;
}
}
if(data.timerStartedEventAttributes !== undefined && func0.call(data, "timerStartedEventAttributes")){
if(!(validate329(data.timerStartedEventAttributes, {instancePath:instancePath+"/timerStartedEventAttributes",parentData:data,parentDataProperty:"timerStartedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate329.errors);
errors = vErrors.length;
}
}
if(data.timerFiredEventAttributes !== undefined && func0.call(data, "timerFiredEventAttributes")){
if(!(validate337(data.timerFiredEventAttributes, {instancePath:instancePath+"/timerFiredEventAttributes",parentData:data,parentDataProperty:"timerFiredEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate337.errors);
errors = vErrors.length;
}
}
if(data.timerCanceledEventAttributes !== undefined && func0.call(data, "timerCanceledEventAttributes")){
if(!(validate341(data.timerCanceledEventAttributes, {instancePath:instancePath+"/timerCanceledEventAttributes",parentData:data,parentDataProperty:"timerCanceledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate341.errors);
errors = vErrors.length;
}
}
if(data.startChildWorkflowExecutionInitiatedEventAttributes !== undefined && func0.call(data, "startChildWorkflowExecutionInitiatedEventAttributes")){
if(!(validate346(data.startChildWorkflowExecutionInitiatedEventAttributes, {instancePath:instancePath+"/startChildWorkflowExecutionInitiatedEventAttributes",parentData:data,parentDataProperty:"startChildWorkflowExecutionInitiatedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate346.errors);
errors = vErrors.length;
}
}
if(data.childWorkflowExecutionStartedEventAttributes !== undefined && func0.call(data, "childWorkflowExecutionStartedEventAttributes")){
if(!(validate360(data.childWorkflowExecutionStartedEventAttributes, {instancePath:instancePath+"/childWorkflowExecutionStartedEventAttributes",parentData:data,parentDataProperty:"childWorkflowExecutionStartedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate360.errors);
errors = vErrors.length;
}
}
if(data.childWorkflowExecutionCompletedEventAttributes !== undefined && func0.call(data, "childWorkflowExecutionCompletedEventAttributes")){
if(!(validate365(data.childWorkflowExecutionCompletedEventAttributes, {instancePath:instancePath+"/childWorkflowExecutionCompletedEventAttributes",parentData:data,parentDataProperty:"childWorkflowExecutionCompletedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate365.errors);
errors = vErrors.length;
}
}
if(data.childWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "childWorkflowExecutionFailedEventAttributes")){
if(!(validate372(data.childWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/childWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"childWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate372.errors);
errors = vErrors.length;
}
}
if(data.childWorkflowExecutionTimedOutEventAttributes !== undefined && func0.call(data, "childWorkflowExecutionTimedOutEventAttributes")){
if(!(validate380(data.childWorkflowExecutionTimedOutEventAttributes, {instancePath:instancePath+"/childWorkflowExecutionTimedOutEventAttributes",parentData:data,parentDataProperty:"childWorkflowExecutionTimedOutEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate380.errors);
errors = vErrors.length;
}
}
if(data.childWorkflowExecutionCanceledEventAttributes !== undefined && func0.call(data, "childWorkflowExecutionCanceledEventAttributes")){
if(!(validate387(data.childWorkflowExecutionCanceledEventAttributes, {instancePath:instancePath+"/childWorkflowExecutionCanceledEventAttributes",parentData:data,parentDataProperty:"childWorkflowExecutionCanceledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate387.errors);
errors = vErrors.length;
}
}
if(data.childWorkflowExecutionTerminatedEventAttributes !== undefined && func0.call(data, "childWorkflowExecutionTerminatedEventAttributes")){
if(!(validate394(data.childWorkflowExecutionTerminatedEventAttributes, {instancePath:instancePath+"/childWorkflowExecutionTerminatedEventAttributes",parentData:data,parentDataProperty:"childWorkflowExecutionTerminatedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate394.errors);
errors = vErrors.length;
}
}
if(data.signalExternalWorkflowExecutionInitiatedEventAttributes !== undefined && func0.call(data, "signalExternalWorkflowExecutionInitiatedEventAttributes")){
if(!(validate400(data.signalExternalWorkflowExecutionInitiatedEventAttributes, {instancePath:instancePath+"/signalExternalWorkflowExecutionInitiatedEventAttributes",parentData:data,parentDataProperty:"signalExternalWorkflowExecutionInitiatedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate400.errors);
errors = vErrors.length;
}
}
if(data.externalWorkflowExecutionSignaledEventAttributes !== undefined && func0.call(data, "externalWorkflowExecutionSignaledEventAttributes")){
if(!(validate408(data.externalWorkflowExecutionSignaledEventAttributes, {instancePath:instancePath+"/externalWorkflowExecutionSignaledEventAttributes",parentData:data,parentDataProperty:"externalWorkflowExecutionSignaledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate408.errors);
errors = vErrors.length;
}
}
if(data.signalExternalWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "signalExternalWorkflowExecutionFailedEventAttributes")){
if(!(validate412(data.signalExternalWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/signalExternalWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"signalExternalWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate412.errors);
errors = vErrors.length;
}
}
if(data.externalWorkflowExecutionCancelRequestedEventAttributes !== undefined && func0.call(data, "externalWorkflowExecutionCancelRequestedEventAttributes")){
if(!(validate421(data.externalWorkflowExecutionCancelRequestedEventAttributes, {instancePath:instancePath+"/externalWorkflowExecutionCancelRequestedEventAttributes",parentData:data,parentDataProperty:"externalWorkflowExecutionCancelRequestedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate421.errors);
errors = vErrors.length;
}
}
if(data.requestCancelExternalWorkflowExecutionInitiatedEventAttributes !== undefined && func0.call(data, "requestCancelExternalWorkflowExecutionInitiatedEventAttributes")){
if(!(validate425(data.requestCancelExternalWorkflowExecutionInitiatedEventAttributes, {instancePath:instancePath+"/requestCancelExternalWorkflowExecutionInitiatedEventAttributes",parentData:data,parentDataProperty:"requestCancelExternalWorkflowExecutionInitiatedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate425.errors);
errors = vErrors.length;
}
}
if(data.requestCancelExternalWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "requestCancelExternalWorkflowExecutionFailedEventAttributes")){
if(!(validate431(data.requestCancelExternalWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/requestCancelExternalWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"requestCancelExternalWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate431.errors);
errors = vErrors.length;
}
}
if(data.scheduleActivityTaskFailedEventAttributes !== undefined && func0.call(data, "scheduleActivityTaskFailedEventAttributes")){
if(!(validate440(data.scheduleActivityTaskFailedEventAttributes, {instancePath:instancePath+"/scheduleActivityTaskFailedEventAttributes",parentData:data,parentDataProperty:"scheduleActivityTaskFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate440.errors);
errors = vErrors.length;
}
}
if(data.requestCancelActivityTaskFailedEventAttributes !== undefined && func0.call(data, "requestCancelActivityTaskFailedEventAttributes")){
if(!(validate447(data.requestCancelActivityTaskFailedEventAttributes, {instancePath:instancePath+"/requestCancelActivityTaskFailedEventAttributes",parentData:data,parentDataProperty:"requestCancelActivityTaskFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate447.errors);
errors = vErrors.length;
}
}
if(data.startTimerFailedEventAttributes !== undefined && func0.call(data, "startTimerFailedEventAttributes")){
if(!(validate453(data.startTimerFailedEventAttributes, {instancePath:instancePath+"/startTimerFailedEventAttributes",parentData:data,parentDataProperty:"startTimerFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate453.errors);
errors = vErrors.length;
}
}
if(data.cancelTimerFailedEventAttributes !== undefined && func0.call(data, "cancelTimerFailedEventAttributes")){
if(!(validate459(data.cancelTimerFailedEventAttributes, {instancePath:instancePath+"/cancelTimerFailedEventAttributes",parentData:data,parentDataProperty:"cancelTimerFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate459.errors);
errors = vErrors.length;
}
}
if(data.startChildWorkflowExecutionFailedEventAttributes !== undefined && func0.call(data, "startChildWorkflowExecutionFailedEventAttributes")){
if(!(validate465(data.startChildWorkflowExecutionFailedEventAttributes, {instancePath:instancePath+"/startChildWorkflowExecutionFailedEventAttributes",parentData:data,parentDataProperty:"startChildWorkflowExecutionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate465.errors);
errors = vErrors.length;
}
}
if(data.lambdaFunctionScheduledEventAttributes !== undefined && func0.call(data, "lambdaFunctionScheduledEventAttributes")){
if(!(validate474(data.lambdaFunctionScheduledEventAttributes, {instancePath:instancePath+"/lambdaFunctionScheduledEventAttributes",parentData:data,parentDataProperty:"lambdaFunctionScheduledEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate474.errors);
errors = vErrors.length;
}
}
if(data.lambdaFunctionStartedEventAttributes !== undefined && func0.call(data, "lambdaFunctionStartedEventAttributes")){
if(!(validate485(data.lambdaFunctionStartedEventAttributes, {instancePath:instancePath+"/lambdaFunctionStartedEventAttributes",parentData:data,parentDataProperty:"lambdaFunctionStartedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate485.errors);
errors = vErrors.length;
}
}
if(data.lambdaFunctionCompletedEventAttributes !== undefined && func0.call(data, "lambdaFunctionCompletedEventAttributes")){
if(!(validate488(data.lambdaFunctionCompletedEventAttributes, {instancePath:instancePath+"/lambdaFunctionCompletedEventAttributes",parentData:data,parentDataProperty:"lambdaFunctionCompletedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate488.errors);
errors = vErrors.length;
}
}
if(data.lambdaFunctionFailedEventAttributes !== undefined && func0.call(data, "lambdaFunctionFailedEventAttributes")){
if(!(validate493(data.lambdaFunctionFailedEventAttributes, {instancePath:instancePath+"/lambdaFunctionFailedEventAttributes",parentData:data,parentDataProperty:"lambdaFunctionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate493.errors);
errors = vErrors.length;
}
}
if(data.lambdaFunctionTimedOutEventAttributes !== undefined && func0.call(data, "lambdaFunctionTimedOutEventAttributes")){
if(!(validate499(data.lambdaFunctionTimedOutEventAttributes, {instancePath:instancePath+"/lambdaFunctionTimedOutEventAttributes",parentData:data,parentDataProperty:"lambdaFunctionTimedOutEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate499.errors);
errors = vErrors.length;
}
}
if(data.scheduleLambdaFunctionFailedEventAttributes !== undefined && func0.call(data, "scheduleLambdaFunctionFailedEventAttributes")){
if(!(validate505(data.scheduleLambdaFunctionFailedEventAttributes, {instancePath:instancePath+"/scheduleLambdaFunctionFailedEventAttributes",parentData:data,parentDataProperty:"scheduleLambdaFunctionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate505.errors);
errors = vErrors.length;
}
}
if(data.startLambdaFunctionFailedEventAttributes !== undefined && func0.call(data, "startLambdaFunctionFailedEventAttributes")){
if(!(validate512(data.startLambdaFunctionFailedEventAttributes, {instancePath:instancePath+"/startLambdaFunctionFailedEventAttributes",parentData:data,parentDataProperty:"startLambdaFunctionFailedEventAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate512.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":{"eventTimestamp":true,"eventType":true,"eventId":true,"workflowExecutionStartedEventAttributes":true,"workflowExecutionCompletedEventAttributes":true,"completeWorkflowExecutionFailedEventAttributes":true,"workflowExecutionFailedEventAttributes":true,"failWorkflowExecutionFailedEventAttributes":true,"workflowExecutionTimedOutEventAttributes":true,"workflowExecutionCanceledEventAttributes":true,"cancelWorkflowExecutionFailedEventAttributes":true,"workflowExecutionContinuedAsNewEventAttributes":true,"continueAsNewWorkflowExecutionFailedEventAttributes":true,"workflowExecutionTerminatedEventAttributes":true,"workflowExecutionCancelRequestedEventAttributes":true,"decisionTaskScheduledEventAttributes":true,"decisionTaskStartedEventAttributes":true,"decisionTaskCompletedEventAttributes":true,"decisionTaskTimedOutEventAttributes":true,"activityTaskScheduledEventAttributes":true,"activityTaskStartedEventAttributes":true,"activityTaskCompletedEventAttributes":true,"activityTaskFailedEventAttributes":true,"activityTaskTimedOutEventAttributes":true,"activityTaskCanceledEventAttributes":true,"activityTaskCancelRequestedEventAttributes":true,"workflowExecutionSignaledEventAttributes":true,"markerRecordedEventAttributes":true,"recordMarkerFailedEventAttributes":true,"timerStartedEventAttributes":true,"timerFiredEventAttributes":true,"timerCanceledEventAttributes":true,"startChildWorkflowExecutionInitiatedEventAttributes":true,"childWorkflowExecutionStartedEventAttributes":true,"childWorkflowExecutionCompletedEventAttributes":true,"childWorkflowExecutionFailedEventAttributes":true,"childWorkflowExecutionTimedOutEventAttributes":true,"childWorkflowExecutionCanceledEventAttributes":true,"childWorkflowExecutionTerminatedEventAttributes":true,"signalExternalWorkflowExecutionInitiatedEventAttributes":true,"externalWorkflowExecutionSignaledEventAttributes":true,"signalExternalWorkflowExecutionFailedEventAttributes":true,"externalWorkflowExecutionCancelRequestedEventAttributes":true,"requestCancelExternalWorkflowExecutionInitiatedEventAttributes":true,"requestCancelExternalWorkflowExecutionFailedEventAttributes":true,"scheduleActivityTaskFailedEventAttributes":true,"requestCancelActivityTaskFailedEventAttributes":true,"startTimerFailedEventAttributes":true,"cancelTimerFailedEventAttributes":true,"startChildWorkflowExecutionFailedEventAttributes":true,"lambdaFunctionScheduledEventAttributes":true,"lambdaFunctionStartedEventAttributes":true,"lambdaFunctionCompletedEventAttributes":true,"lambdaFunctionFailedEventAttributes":true,"lambdaFunctionTimedOutEventAttributes":true,"scheduleLambdaFunctionFailedEventAttributes":true,"startLambdaFunctionFailedEventAttributes":true},"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startedEventId === undefined) || (!(func0.call(data, "startedEventId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedEventId"},message:"must have required property '"+"startedEventId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.workflowExecution === undefined) || (!(func0.call(data, "workflowExecution")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecution"},message:"must have required property '"+"workflowExecution"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if((data.events === undefined) || (!(func0.call(data, "events")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
vErrors = addError(vErrors, err4);
errors++;
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.startedEventId !== undefined && func0.call(data, "startedEventId")){
if(!(validate57(data.startedEventId, {instancePath:instancePath+"/startedEventId",parentData:data,parentDataProperty:"startedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.workflowExecution !== undefined && func0.call(data, "workflowExecution")){
if(!(validate59(data.workflowExecution, {instancePath:instancePath+"/workflowExecution",parentData:data,parentDataProperty:"workflowExecution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined && func0.call(data, "events")){
if(!(validate149(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.previousStartedEventId !== undefined && func0.call(data, "previousStartedEventId")){
if(!(validate57(data.previousStartedEventId, {instancePath:instancePath+"/previousStartedEventId",parentData:data,parentDataProperty:"previousStartedEventId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err5);
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":{"taskToken":true,"startedEventId":true,"workflowExecution":true,"workflowType":true,"events":true,"nextPageToken":true,"previousStartedEventId":true},"dynamicProps":false,"dynamicItems":false};

const validate_DeleteActivityTypeInput = validate523;

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate523.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "activityType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}
validate523.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DeleteWorkflowTypeInput = validate526;

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate526.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "workflowType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}
validate526.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DeprecateActivityTypeInput = validate529;

function validate529(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate529.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "activityType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate529.errors = vErrors;
return errors === 0;
}
validate529.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DeprecateDomainInput = validate532;

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate532.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate106(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}
validate532.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DeprecateWorkflowTypeInput = validate534;

function validate534(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate534.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "workflowType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}
validate534.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DescribeActivityTypeInput = validate537;

function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "activityType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DescribeDomainInput = validate540;

function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate540.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate106(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}
validate540.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DescribeWorkflowExecutionInput = validate542;

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate542.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.execution === undefined) || (!(func0.call(data, "execution")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution"},message:"must have required property '"+"execution"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "execution"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.execution !== undefined && func0.call(data, "execution")){
if(!(validate59(data.execution, {instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}
validate542.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DescribeWorkflowTypeInput = validate545;

function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "workflowType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}
validate545.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_DomainDetail = validate548;

function validate549(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate549.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate106(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate79(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate81(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.arn !== undefined && func0.call(data, "arn")){
if(!(validate171(data.arn, {instancePath:instancePath+"/arn",parentData:data,parentDataProperty:"arn",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate549.errors = vErrors;
return errors === 0;
}
validate549.evaluated = {"props":{"name":true,"status":true,"description":true,"arn":true},"dynamicProps":false,"dynamicItems":false};


function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate556.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 8){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}
validate556.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate555(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate555.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowExecutionRetentionPeriodInDays === undefined) || (!(func0.call(data, "workflowExecutionRetentionPeriodInDays")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecutionRetentionPeriodInDays"},message:"must have required property '"+"workflowExecutionRetentionPeriodInDays"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.workflowExecutionRetentionPeriodInDays !== undefined && func0.call(data, "workflowExecutionRetentionPeriodInDays")){
if(!(validate556(data.workflowExecutionRetentionPeriodInDays, {instancePath:instancePath+"/workflowExecutionRetentionPeriodInDays",parentData:data,parentDataProperty:"workflowExecutionRetentionPeriodInDays",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate556.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}
validate555.evaluated = {"props":{"workflowExecutionRetentionPeriodInDays":true},"dynamicProps":false,"dynamicItems":false};


function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domainInfo === undefined) || (!(func0.call(data, "domainInfo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainInfo"},message:"must have required property '"+"domainInfo"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.configuration === undefined) || (!(func0.call(data, "configuration")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "configuration"},message:"must have required property '"+"configuration"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.domainInfo !== undefined && func0.call(data, "domainInfo")){
if(!(validate549(data.domainInfo, {instancePath:instancePath+"/domainInfo",parentData:data,parentDataProperty:"domainInfo",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate549.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate555(data.configuration, {instancePath:instancePath+"/configuration",parentData:data,parentDataProperty:"configuration",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate555.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"props":{"domainInfo":true,"configuration":true},"dynamicProps":false,"dynamicItems":false};

const validate_DomainInfos = validate559;

function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate560.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate549(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate549.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}
validate560.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domainInfos === undefined) || (!(func0.call(data, "domainInfos")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domainInfos"},message:"must have required property '"+"domainInfos"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.domainInfos !== undefined && func0.call(data, "domainInfos")){
if(!(validate560(data.domainInfos, {instancePath:instancePath+"/domainInfos",parentData:data,parentDataProperty:"domainInfos",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate560.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"props":{"domainInfos":true,"nextPageToken":true},"dynamicProps":false,"dynamicItems":false};

const validate_GetWorkflowExecutionHistoryInput = validate564;

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
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
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err2);
errors++;
}
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate570.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err0);
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.execution === undefined) || (!(func0.call(data, "execution")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution"},message:"must have required property '"+"execution"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "domain") || (key0 === "execution")) || (key0 === "nextPageToken")) || (key0 === "maximumPageSize")) || (key0 === "reverseOrder"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.execution !== undefined && func0.call(data, "execution")){
if(!(validate59(data.execution, {instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
if(!(validate568(data.maximumPageSize, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_History = validate572;

function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate572.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.events === undefined) || (!(func0.call(data, "events")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.events !== undefined && func0.call(data, "events")){
if(!(validate149(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate149.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate572.errors = vErrors;
return errors === 0;
}
validate572.evaluated = {"props":{"events":true,"nextPageToken":true},"dynamicProps":false,"dynamicItems":false};

const validate_ListActivityTypesInput = validate575;

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate575.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.registrationStatus === undefined) || (!(func0.call(data, "registrationStatus")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registrationStatus"},message:"must have required property '"+"registrationStatus"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "domain") || (key0 === "name")) || (key0 === "registrationStatus")) || (key0 === "nextPageToken")) || (key0 === "maximumPageSize")) || (key0 === "reverseOrder"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.registrationStatus !== undefined && func0.call(data, "registrationStatus")){
if(!(validate79(data.registrationStatus, {instancePath:instancePath+"/registrationStatus",parentData:data,parentDataProperty:"registrationStatus",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
if(!(validate568(data.maximumPageSize, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate575.errors = vErrors;
return errors === 0;
}
validate575.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_ListClosedWorkflowExecutionsInput = validate582;
const schema172 = {"description":"Input of ListClosedWorkflowExecutions. Lists the closed executions of a domain that pass the given filters.","type":"object","required":["domain"],"additionalProperties":false,"properties":{"domain":{"$ref":"DomainName"},"startTimeFilter":{"$ref":"ExecutionTimeFilter"},"closeTimeFilter":{"$ref":"ExecutionTimeFilter"},"executionFilter":{"$ref":"WorkflowExecutionFilter"},"closeStatusFilter":{"$ref":"CloseStatusFilter"},"typeFilter":{"$ref":"WorkflowTypeFilter"},"tagFilter":{"$ref":"TagFilter"},"nextPageToken":{"$ref":"PageToken"},"maximumPageSize":{"$ref":"PageSize","maximum":100},"reverseOrder":{"$ref":"ReverseOrder"}}};

function validate582(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate582.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema172.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.startTimeFilter !== undefined && func0.call(data, "startTimeFilter")){
if(!(validate108(data.startTimeFilter, {instancePath:instancePath+"/startTimeFilter",parentData:data,parentDataProperty:"startTimeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.closeTimeFilter !== undefined && func0.call(data, "closeTimeFilter")){
if(!(validate108(data.closeTimeFilter, {instancePath:instancePath+"/closeTimeFilter",parentData:data,parentDataProperty:"closeTimeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.executionFilter !== undefined && func0.call(data, "executionFilter")){
if(!(validate113(data.executionFilter, {instancePath:instancePath+"/executionFilter",parentData:data,parentDataProperty:"executionFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.closeStatusFilter !== undefined && func0.call(data, "closeStatusFilter")){
if(!(validate125(data.closeStatusFilter, {instancePath:instancePath+"/closeStatusFilter",parentData:data,parentDataProperty:"closeStatusFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.typeFilter !== undefined && func0.call(data, "typeFilter")){
if(!(validate116(data.typeFilter, {instancePath:instancePath+"/typeFilter",parentData:data,parentDataProperty:"typeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.tagFilter !== undefined && func0.call(data, "tagFilter")){
if(!(validate121(data.tagFilter, {instancePath:instancePath+"/tagFilter",parentData:data,parentDataProperty:"tagFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
let data8 = data.maximumPageSize;
if(!(validate568(data8, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err2 = {instancePath:instancePath+"/maximumPageSize",schemaPath:"#/properties/maximumPageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate582.errors = vErrors;
return errors === 0;
}
validate582.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_ListDomainsInput = validate593;

function validate593(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate593.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.registrationStatus === undefined) || (!(func0.call(data, "registrationStatus")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registrationStatus"},message:"must have required property '"+"registrationStatus"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "nextPageToken") || (key0 === "registrationStatus")) || (key0 === "maximumPageSize")) || (key0 === "reverseOrder"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.registrationStatus !== undefined && func0.call(data, "registrationStatus")){
if(!(validate79(data.registrationStatus, {instancePath:instancePath+"/registrationStatus",parentData:data,parentDataProperty:"registrationStatus",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
if(!(validate568(data.maximumPageSize, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}
validate593.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_ListOpenWorkflowExecutionsInput = validate598;

function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate598.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startTimeFilter === undefined) || (!(func0.call(data, "startTimeFilter")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startTimeFilter"},message:"must have required property '"+"startTimeFilter"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "domain") || (key0 === "startTimeFilter")) || (key0 === "typeFilter")) || (key0 === "tagFilter")) || (key0 === "nextPageToken")) || (key0 === "maximumPageSize")) || (key0 === "reverseOrder")) || (key0 === "executionFilter"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.startTimeFilter !== undefined && func0.call(data, "startTimeFilter")){
if(!(validate108(data.startTimeFilter, {instancePath:instancePath+"/startTimeFilter",parentData:data,parentDataProperty:"startTimeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.typeFilter !== undefined && func0.call(data, "typeFilter")){
if(!(validate116(data.typeFilter, {instancePath:instancePath+"/typeFilter",parentData:data,parentDataProperty:"typeFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.tagFilter !== undefined && func0.call(data, "tagFilter")){
if(!(validate121(data.tagFilter, {instancePath:instancePath+"/tagFilter",parentData:data,parentDataProperty:"tagFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
let data5 = data.maximumPageSize;
if(!(validate568(data5, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err3 = {instancePath:instancePath+"/maximumPageSize",schemaPath:"#/properties/maximumPageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
vErrors = addError(vErrors, err3);
errors++;
}
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
if(data.executionFilter !== undefined && func0.call(data, "executionFilter")){
if(!(validate113(data.executionFilter, {instancePath:instancePath+"/executionFilter",parentData:data,parentDataProperty:"executionFilter",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}
validate598.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_ListTagsForResourceInput = validate607;

function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate607.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resourceArn === undefined) || (!(func0.call(data, "resourceArn")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceArn"},message:"must have required property '"+"resourceArn"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "resourceArn")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.resourceArn !== undefined && func0.call(data, "resourceArn")){
if(!(validate171(data.resourceArn, {instancePath:instancePath+"/resourceArn",parentData:data,parentDataProperty:"resourceArn",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate607.errors = vErrors;
return errors === 0;
}
validate607.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_ListTagsForResourceOutput = validate609;

function validate612(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate612.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 128){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
if(func66(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = addError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err2);
errors++;
}
validate612.errors = vErrors;
return errors === 0;
}
validate612.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate614(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate614.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 256){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
vErrors = addError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err1);
errors++;
}
validate614.errors = vErrors;
return errors === 0;
}
validate614.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate611.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.key === undefined) || (!(func0.call(data, "key")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.key !== undefined && func0.call(data, "key")){
let data0 = data.key;
if(!(validate612(data0, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate612.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(!(validate614(data1, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate614.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}\\p{Z}\\s_.:/=+\\-@]*$"+"\""};
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
validate611.errors = vErrors;
return errors === 0;
}
validate611.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate610.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate611(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate611.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate610.errors = vErrors;
return errors === 0;
}
validate610.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate609.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined && func0.call(data, "tags")){
if(!(validate610(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate610.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err0);
errors++;
}
validate609.errors = vErrors;
return errors === 0;
}
validate609.evaluated = {"props":{"tags":true},"dynamicProps":false,"dynamicItems":false};

const validate_ListWorkflowTypesInput = validate618;

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate618.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.registrationStatus === undefined) || (!(func0.call(data, "registrationStatus")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registrationStatus"},message:"must have required property '"+"registrationStatus"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "domain") || (key0 === "name")) || (key0 === "registrationStatus")) || (key0 === "nextPageToken")) || (key0 === "maximumPageSize")) || (key0 === "reverseOrder"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate66(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.registrationStatus !== undefined && func0.call(data, "registrationStatus")){
if(!(validate79(data.registrationStatus, {instancePath:instancePath+"/registrationStatus",parentData:data,parentDataProperty:"registrationStatus",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
if(!(validate568(data.maximumPageSize, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}
validate618.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_PendingTaskCount = validate625;

function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate626.evaluated;
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
validate626.errors = vErrors;
return errors === 0;
}
validate626.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err0);
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate625.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.count === undefined) || (!(func0.call(data, "count")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.count !== undefined && func0.call(data, "count")){
if(!(validate626(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate626.errors);
errors = vErrors.length;
}
}
if(data.truncated !== undefined && func0.call(data, "truncated")){
if(!(validate628(data.truncated, {instancePath:instancePath+"/truncated",parentData:data,parentDataProperty:"truncated",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate628.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate625.errors = vErrors;
return errors === 0;
}
validate625.evaluated = {"props":{"count":true,"truncated":true},"dynamicProps":false,"dynamicItems":false};

const validate_PollForActivityTaskInput = validate630;
const pattern19 = new RegExp("^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$", "u");

function validate630(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate630.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "domain") || (key0 === "taskList")) || (key0 === "identity"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
let data1 = data.taskList;
if(!(validate91(data1, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(!(validate66(data2, {instancePath:instancePath+"/taskList/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs5 = errors;
const _errs6 = errors;
if("arn" !== data2){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid2 = _errs6 === errors;
if(valid2){
const err4 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err4);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err5 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
}
}
if(data.identity !== undefined && func0.call(data, "identity")){
if(!(validate247(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate247.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err6);
errors++;
}
validate630.errors = vErrors;
return errors === 0;
}
validate630.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_PollForDecisionTaskInput = validate635;

function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate643.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = addError(vErrors, err0);
errors++;
}
validate643.errors = vErrors;
return errors === 0;
}
validate643.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern20 = new RegExp("^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate635.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "domain") || (key0 === "taskList")) || (key0 === "identity")) || (key0 === "nextPageToken")) || (key0 === "maximumPageSize")) || (key0 === "reverseOrder")) || (key0 === "startAtPreviousStartedEvent"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
let data1 = data.taskList;
if(!(validate91(data1, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
if(!(validate66(data2, {instancePath:instancePath+"/taskList/name",parentData:data1,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs5 = errors;
const _errs6 = errors;
if("arn" !== data2){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid2 = _errs6 === errors;
if(valid2){
const err4 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err4);
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err5 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
}
}
if(data.identity !== undefined && func0.call(data, "identity")){
if(!(validate247(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate247.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.maximumPageSize !== undefined && func0.call(data, "maximumPageSize")){
if(!(validate568(data.maximumPageSize, {instancePath:instancePath+"/maximumPageSize",parentData:data,parentDataProperty:"maximumPageSize",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate568.errors);
errors = vErrors.length;
}
}
if(data.reverseOrder !== undefined && func0.call(data, "reverseOrder")){
if(!(validate570(data.reverseOrder, {instancePath:instancePath+"/reverseOrder",parentData:data,parentDataProperty:"reverseOrder",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate570.errors);
errors = vErrors.length;
}
}
if(data.startAtPreviousStartedEvent !== undefined && func0.call(data, "startAtPreviousStartedEvent")){
if(!(validate643(data.startAtPreviousStartedEvent, {instancePath:instancePath+"/startAtPreviousStartedEvent",parentData:data,parentDataProperty:"startAtPreviousStartedEvent",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate643.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err6);
errors++;
}
validate635.errors = vErrors;
return errors === 0;
}
validate635.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RecordActivityTaskHeartbeatInput = validate645;

function validate645(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate645.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "taskToken") || (key0 === "details"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate297(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate297.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate645.errors = vErrors;
return errors === 0;
}
validate645.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RegisterActivityTypeInput = validate648;
const schema189 = {"description":"Input of RegisterActivityType. Registers a name and version of an activity with its defaults.","type":"object","required":["domain","name","version"],"additionalProperties":false,"properties":{"domain":{"$ref":"DomainName"},"name":{"$ref":"Name","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"version":{"$ref":"Version","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"description":{"$ref":"Description"},"defaultTaskStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that a started task may take.","pattern":"^(?:NONE|[0-9]*)$"},"defaultTaskHeartbeatTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds within which a worker must report.","pattern":"^(?:NONE|[0-9]*)$"},"defaultTaskList":{"$ref":"TaskList"},"defaultTaskPriority":{"$ref":"TaskPriority"},"defaultTaskScheduleToStartTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that a task may wait for a worker.","pattern":"^(?:NONE|[0-9]*)$"},"defaultTaskScheduleToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds from the scheduling of a task to its close.","pattern":"^(?:NONE|[0-9]*)$"}}};

function validate648(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate648.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema189.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(!(validate66(data1, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs4 = errors;
const _errs5 = errors;
if("arn" !== data1){
const err4 = {};
vErrors = addError(vErrors, err4);
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err5);
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
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
if(!(validate68(data2, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
const _errs7 = errors;
const _errs8 = errors;
if("arn" !== data2){
const err7 = {};
vErrors = addError(vErrors, err7);
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err8);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err9);
errors++;
}
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate81(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskStartToCloseTimeout !== undefined && func0.call(data, "defaultTaskStartToCloseTimeout")){
let data4 = data.defaultTaskStartToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",parentData:data,parentDataProperty:"defaultTaskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",schemaPath:"#/properties/defaultTaskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
if(data.defaultTaskHeartbeatTimeout !== undefined && func0.call(data, "defaultTaskHeartbeatTimeout")){
let data5 = data.defaultTaskHeartbeatTimeout;
if(!(validate88(data5, {instancePath:instancePath+"/defaultTaskHeartbeatTimeout",parentData:data,parentDataProperty:"defaultTaskHeartbeatTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err11 = {instancePath:instancePath+"/defaultTaskHeartbeatTimeout",schemaPath:"#/properties/defaultTaskHeartbeatTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
if(data.defaultTaskList !== undefined && func0.call(data, "defaultTaskList")){
if(!(validate91(data.defaultTaskList, {instancePath:instancePath+"/defaultTaskList",parentData:data,parentDataProperty:"defaultTaskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskPriority !== undefined && func0.call(data, "defaultTaskPriority")){
if(!(validate94(data.defaultTaskPriority, {instancePath:instancePath+"/defaultTaskPriority",parentData:data,parentDataProperty:"defaultTaskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskScheduleToStartTimeout !== undefined && func0.call(data, "defaultTaskScheduleToStartTimeout")){
let data8 = data.defaultTaskScheduleToStartTimeout;
if(!(validate88(data8, {instancePath:instancePath+"/defaultTaskScheduleToStartTimeout",parentData:data,parentDataProperty:"defaultTaskScheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err12 = {instancePath:instancePath+"/defaultTaskScheduleToStartTimeout",schemaPath:"#/properties/defaultTaskScheduleToStartTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
if(data.defaultTaskScheduleToCloseTimeout !== undefined && func0.call(data, "defaultTaskScheduleToCloseTimeout")){
let data9 = data.defaultTaskScheduleToCloseTimeout;
if(!(validate88(data9, {instancePath:instancePath+"/defaultTaskScheduleToCloseTimeout",parentData:data,parentDataProperty:"defaultTaskScheduleToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err13 = {instancePath:instancePath+"/defaultTaskScheduleToCloseTimeout",schemaPath:"#/properties/defaultTaskScheduleToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err14);
errors++;
}
validate648.errors = vErrors;
return errors === 0;
}
validate648.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RegisterDomainInput = validate659;
const pattern28 = new RegExp("^(?:NONE|[0-9]|[1-8][0-9]|90)$", "u");

function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate659.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowExecutionRetentionPeriodInDays === undefined) || (!(func0.call(data, "workflowExecutionRetentionPeriodInDays")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowExecutionRetentionPeriodInDays"},message:"must have required property '"+"workflowExecutionRetentionPeriodInDays"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "workflowExecutionRetentionPeriodInDays")) || (key0 === "tags"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(!(validate106(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if("arn" !== data0){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
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
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate81(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.workflowExecutionRetentionPeriodInDays !== undefined && func0.call(data, "workflowExecutionRetentionPeriodInDays")){
let data2 = data.workflowExecutionRetentionPeriodInDays;
if(!(validate556(data2, {instancePath:instancePath+"/workflowExecutionRetentionPeriodInDays",parentData:data,parentDataProperty:"workflowExecutionRetentionPeriodInDays",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate556.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern28.test(data2)){
const err6 = {instancePath:instancePath+"/workflowExecutionRetentionPeriodInDays",schemaPath:"#/properties/workflowExecutionRetentionPeriodInDays/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]|[1-8][0-9]|90)$"},message:"must match pattern \""+"^(?:NONE|[0-9]|[1-8][0-9]|90)$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
if(!(validate610(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate610.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err7);
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}
validate659.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RegisterWorkflowTypeInput = validate664;
const schema191 = {"description":"Input of RegisterWorkflowType. Registers a name and version of a workflow with its defaults.","type":"object","required":["domain","name","version"],"additionalProperties":false,"properties":{"domain":{"$ref":"DomainName"},"name":{"$ref":"Name","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"version":{"$ref":"Version","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"description":{"$ref":"Description"},"defaultTaskStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that a started task may take.","pattern":"^(?:NONE|[0-9]*)$"},"defaultExecutionStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that an execution of the type may last.","pattern":"^[0-9]*$"},"defaultTaskList":{"$ref":"TaskList"},"defaultTaskPriority":{"$ref":"TaskPriority"},"defaultChildPolicy":{"$ref":"ChildPolicy"},"defaultLambdaRole":{"$ref":"Arn","description":"The IAM role for executions that are started without one."}}};
const pattern32 = new RegExp("^[0-9]*$", "u");

function validate664(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate664.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema191.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(!(validate66(data1, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs4 = errors;
const _errs5 = errors;
if("arn" !== data1){
const err4 = {};
vErrors = addError(vErrors, err4);
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err5);
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
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
if(!(validate68(data2, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
const _errs7 = errors;
const _errs8 = errors;
if("arn" !== data2){
const err7 = {};
vErrors = addError(vErrors, err7);
errors++;
}
var valid2 = _errs8 === errors;
if(valid2){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err8);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err9);
errors++;
}
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate81(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskStartToCloseTimeout !== undefined && func0.call(data, "defaultTaskStartToCloseTimeout")){
let data4 = data.defaultTaskStartToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",parentData:data,parentDataProperty:"defaultTaskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",schemaPath:"#/properties/defaultTaskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
if(data.defaultExecutionStartToCloseTimeout !== undefined && func0.call(data, "defaultExecutionStartToCloseTimeout")){
let data5 = data.defaultExecutionStartToCloseTimeout;
if(!(validate88(data5, {instancePath:instancePath+"/defaultExecutionStartToCloseTimeout",parentData:data,parentDataProperty:"defaultExecutionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data5 === "string"){
if(!pattern32.test(data5)){
const err11 = {instancePath:instancePath+"/defaultExecutionStartToCloseTimeout",schemaPath:"#/properties/defaultExecutionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]*$"},message:"must match pattern \""+"^[0-9]*$"+"\""};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
if(data.defaultTaskList !== undefined && func0.call(data, "defaultTaskList")){
if(!(validate91(data.defaultTaskList, {instancePath:instancePath+"/defaultTaskList",parentData:data,parentDataProperty:"defaultTaskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskPriority !== undefined && func0.call(data, "defaultTaskPriority")){
if(!(validate94(data.defaultTaskPriority, {instancePath:instancePath+"/defaultTaskPriority",parentData:data,parentDataProperty:"defaultTaskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.defaultChildPolicy !== undefined && func0.call(data, "defaultChildPolicy")){
if(!(validate159(data.defaultChildPolicy, {instancePath:instancePath+"/defaultChildPolicy",parentData:data,parentDataProperty:"defaultChildPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.defaultLambdaRole !== undefined && func0.call(data, "defaultLambdaRole")){
if(!(validate171(data.defaultLambdaRole, {instancePath:instancePath+"/defaultLambdaRole",parentData:data,parentDataProperty:"defaultLambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err12);
errors++;
}
validate664.errors = vErrors;
return errors === 0;
}
validate664.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RequestCancelWorkflowExecutionInput = validate675;

function validate675(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate675.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "domain") || (key0 === "workflowId")) || (key0 === "runId"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate675.errors = vErrors;
return errors === 0;
}
validate675.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RespondActivityTaskCanceledInput = validate679;

function validate679(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate679.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "taskToken") || (key0 === "details"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate679.errors = vErrors;
return errors === 0;
}
validate679.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RespondActivityTaskCompletedInput = validate682;

function validate682(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate682.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "taskToken") || (key0 === "result"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate71(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate682.errors = vErrors;
return errors === 0;
}
validate682.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RespondActivityTaskFailedInput = validate685;

function validate685(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate685.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "taskToken") || (key0 === "reason")) || (key0 === "details"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate184(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate685.errors = vErrors;
return errors === 0;
}
validate685.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_RespondDecisionTaskCompletedInput = validate689;
const schema198 = {"description":"One decision of a decider: its type, and the attributes that belong to that type.","type":"object","required":["decisionType"],"additionalProperties":false,"properties":{"decisionType":{"$ref":"DecisionType"},"scheduleActivityTaskDecisionAttributes":{"$ref":"ScheduleActivityTaskDecisionAttributes"},"requestCancelActivityTaskDecisionAttributes":{"$ref":"RequestCancelActivityTaskDecisionAttributes"},"completeWorkflowExecutionDecisionAttributes":{"$ref":"CompleteWorkflowExecutionDecisionAttributes"},"failWorkflowExecutionDecisionAttributes":{"$ref":"FailWorkflowExecutionDecisionAttributes"},"cancelWorkflowExecutionDecisionAttributes":{"$ref":"CancelWorkflowExecutionDecisionAttributes"},"continueAsNewWorkflowExecutionDecisionAttributes":{"$ref":"ContinueAsNewWorkflowExecutionDecisionAttributes"},"recordMarkerDecisionAttributes":{"$ref":"RecordMarkerDecisionAttributes"},"startTimerDecisionAttributes":{"$ref":"StartTimerDecisionAttributes"},"cancelTimerDecisionAttributes":{"$ref":"CancelTimerDecisionAttributes"},"signalExternalWorkflowExecutionDecisionAttributes":{"$ref":"SignalExternalWorkflowExecutionDecisionAttributes"},"requestCancelExternalWorkflowExecutionDecisionAttributes":{"$ref":"RequestCancelExternalWorkflowExecutionDecisionAttributes"},"startChildWorkflowExecutionDecisionAttributes":{"$ref":"StartChildWorkflowExecutionDecisionAttributes"},"scheduleLambdaFunctionDecisionAttributes":{"$ref":"ScheduleLambdaFunctionDecisionAttributes"}}};
const schema199 = {"description":"The kind of a decision.","type":"string","enum":["ScheduleActivityTask","RequestCancelActivityTask","CompleteWorkflowExecution","FailWorkflowExecution","CancelWorkflowExecution","ContinueAsNewWorkflowExecution","RecordMarker","StartTimer","CancelTimer","SignalExternalWorkflowExecution","RequestCancelExternalWorkflowExecution","StartChildWorkflowExecution","ScheduleLambdaFunction"]};

function validate693(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate693.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!(((((((((((((data === "ScheduleActivityTask") || (data === "RequestCancelActivityTask")) || (data === "CompleteWorkflowExecution")) || (data === "FailWorkflowExecution")) || (data === "CancelWorkflowExecution")) || (data === "ContinueAsNewWorkflowExecution")) || (data === "RecordMarker")) || (data === "StartTimer")) || (data === "CancelTimer")) || (data === "SignalExternalWorkflowExecution")) || (data === "RequestCancelExternalWorkflowExecution")) || (data === "StartChildWorkflowExecution")) || (data === "ScheduleLambdaFunction"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema199.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate693.errors = vErrors;
return errors === 0;
}
validate693.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema200 = {"description":"Details of the decision that schedules an activity task.","type":"object","required":["activityType","activityId"],"additionalProperties":false,"properties":{"activityType":{"$ref":"ActivityType"},"activityId":{"$ref":"ActivityId","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"control":{"$ref":"Data","description":"Text for the decider itself; it stays in the history."},"input":{"$ref":"Data"},"scheduleToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds from the scheduling of the task to its close.","pattern":"^(?:NONE|[0-9]*)$"},"taskList":{"$ref":"TaskList","properties":{"name":{"$ref":"Name","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"}}},"taskPriority":{"$ref":"TaskPriority"},"scheduleToStartTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that the task may wait for a taker.","pattern":"^(?:NONE|[0-9]*)$"},"startToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that the started task may take.","pattern":"^(?:NONE|[0-9]*)$"},"heartbeatTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds within which the worker must report.","pattern":"^(?:NONE|[0-9]*)$"}}};

function validate695(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate695.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema200.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
let data1 = data.activityId;
if(!(validate55(data1, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
const _errs4 = errors;
const _errs5 = errors;
if("arn" !== data1){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
const err4 = {instancePath:instancePath+"/activityId",schemaPath:"#/properties/activityId/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err4);
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
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err5 = {instancePath:instancePath+"/activityId",schemaPath:"#/properties/activityId/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.scheduleToCloseTimeout !== undefined && func0.call(data, "scheduleToCloseTimeout")){
let data4 = data.scheduleToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/scheduleToCloseTimeout",parentData:data,parentDataProperty:"scheduleToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err6 = {instancePath:instancePath+"/scheduleToCloseTimeout",schemaPath:"#/properties/scheduleToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
let data5 = data.taskList;
if(!(validate91(data5, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined && func0.call(data5, "name")){
let data6 = data5.name;
if(!(validate66(data6, {instancePath:instancePath+"/taskList/name",parentData:data5,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs11 = errors;
const _errs12 = errors;
if("arn" !== data6){
const err7 = {};
vErrors = addError(vErrors, err7);
errors++;
}
var valid3 = _errs12 === errors;
if(valid3){
const err8 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err8);
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(typeof data6 === "string"){
if(!pattern20.test(data6)){
const err9 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err9);
errors++;
}
}
}
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.scheduleToStartTimeout !== undefined && func0.call(data, "scheduleToStartTimeout")){
let data8 = data.scheduleToStartTimeout;
if(!(validate88(data8, {instancePath:instancePath+"/scheduleToStartTimeout",parentData:data,parentDataProperty:"scheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err10 = {instancePath:instancePath+"/scheduleToStartTimeout",schemaPath:"#/properties/scheduleToStartTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
if(data.startToCloseTimeout !== undefined && func0.call(data, "startToCloseTimeout")){
let data9 = data.startToCloseTimeout;
if(!(validate88(data9, {instancePath:instancePath+"/startToCloseTimeout",parentData:data,parentDataProperty:"startToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err11 = {instancePath:instancePath+"/startToCloseTimeout",schemaPath:"#/properties/startToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err11);
errors++;
}
}
}
if(data.heartbeatTimeout !== undefined && func0.call(data, "heartbeatTimeout")){
let data10 = data.heartbeatTimeout;
if(!(validate88(data10, {instancePath:instancePath+"/heartbeatTimeout",parentData:data,parentDataProperty:"heartbeatTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err12 = {instancePath:instancePath+"/heartbeatTimeout",schemaPath:"#/properties/heartbeatTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err13);
errors++;
}
validate695.errors = vErrors;
return errors === 0;
}
validate695.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate708(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate708.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.activityId === undefined) || (!(func0.call(data, "activityId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "activityId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.activityId !== undefined && func0.call(data, "activityId")){
if(!(validate55(data.activityId, {instancePath:instancePath+"/activityId",parentData:data,parentDataProperty:"activityId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate708.errors = vErrors;
return errors === 0;
}
validate708.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate711(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate711.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "result")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.result !== undefined && func0.call(data, "result")){
if(!(validate71(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate711.errors = vErrors;
return errors === 0;
}
validate711.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate714(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate714.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "reason") || (key0 === "details"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate184(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate714.errors = vErrors;
return errors === 0;
}
validate714.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate718(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate718.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "details")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate718.errors = vErrors;
return errors === 0;
}
validate718.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema205 = {"description":"Details of the decision that closes the execution and starts it anew with a fresh history.","type":"object","additionalProperties":false,"properties":{"input":{"$ref":"Data"},"executionStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that the execution may last.","pattern":"^(?:NONE|[0-9]*)$"},"taskList":{"$ref":"TaskList"},"taskPriority":{"$ref":"TaskPriority"},"taskStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that a decider may take for a decision task.","pattern":"^(?:NONE|[0-9]*)$"},"childPolicy":{"$ref":"ChildPolicy"},"tagList":{"$ref":"TagList"},"workflowTypeVersion":{"$ref":"Version","description":"The version of the type for the new run."},"lambdaRole":{"$ref":"Arn","description":"The IAM role by which Lambda functions are invoked."}}};

function validate721(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate721.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema205.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err0);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data1 = data.executionStartToCloseTimeout;
if(!(validate88(data1, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err1 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data4 = data.taskStartToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err2 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err2);
errors++;
}
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.workflowTypeVersion !== undefined && func0.call(data, "workflowTypeVersion")){
if(!(validate68(data.workflowTypeVersion, {instancePath:instancePath+"/workflowTypeVersion",parentData:data,parentDataProperty:"workflowTypeVersion",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate721.errors = vErrors;
return errors === 0;
}
validate721.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate732(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate732.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.markerName === undefined) || (!(func0.call(data, "markerName")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "markerName"},message:"must have required property '"+"markerName"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "markerName") || (key0 === "details"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.markerName !== undefined && func0.call(data, "markerName")){
if(!(validate318(data.markerName, {instancePath:instancePath+"/markerName",parentData:data,parentDataProperty:"markerName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate318.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate732.errors = vErrors;
return errors === 0;
}
validate732.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate736(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate736.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.startToFireTimeout === undefined) || (!(func0.call(data, "startToFireTimeout")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startToFireTimeout"},message:"must have required property '"+"startToFireTimeout"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "timerId") || (key0 === "control")) || (key0 === "startToFireTimeout"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
let data0 = data.timerId;
if(!(validate330(data0, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if("arn" !== data0){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
const err4 = {instancePath:instancePath+"/timerId",schemaPath:"#/properties/timerId/not",keyword:"not",params:{},message:"must NOT be valid"};
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
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err5 = {instancePath:instancePath+"/timerId",schemaPath:"#/properties/timerId/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.startToFireTimeout !== undefined && func0.call(data, "startToFireTimeout")){
let data2 = data.startToFireTimeout;
if(!(validate333(data2, {instancePath:instancePath+"/startToFireTimeout",parentData:data,parentDataProperty:"startToFireTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate333.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err6 = {instancePath:instancePath+"/startToFireTimeout",schemaPath:"#/properties/startToFireTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err7);
errors++;
}
validate736.errors = vErrors;
return errors === 0;
}
validate736.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate741(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate741.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.timerId === undefined) || (!(func0.call(data, "timerId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timerId"},message:"must have required property '"+"timerId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "timerId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.timerId !== undefined && func0.call(data, "timerId")){
if(!(validate330(data.timerId, {instancePath:instancePath+"/timerId",parentData:data,parentDataProperty:"timerId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate741.errors = vErrors;
return errors === 0;
}
validate741.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate744(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate744.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.signalName === undefined) || (!(func0.call(data, "signalName")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signalName"},message:"must have required property '"+"signalName"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "workflowId") || (key0 === "runId")) || (key0 === "signalName")) || (key0 === "input")) || (key0 === "control"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.signalName !== undefined && func0.call(data, "signalName")){
if(!(validate311(data.signalName, {instancePath:instancePath+"/signalName",parentData:data,parentDataProperty:"signalName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate744.errors = vErrors;
return errors === 0;
}
validate744.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate751(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate751.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "workflowId") || (key0 === "runId")) || (key0 === "control"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate751.errors = vErrors;
return errors === 0;
}
validate751.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema211 = {"description":"Details of the decision that starts a child execution.","type":"object","required":["workflowType","workflowId"],"additionalProperties":false,"properties":{"workflowType":{"$ref":"WorkflowType"},"workflowId":{"$ref":"WorkflowId","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"control":{"$ref":"Data","description":"Text for the decider itself; it stays in the history."},"input":{"$ref":"Data"},"executionStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that the execution may last.","pattern":"^(?:NONE|[0-9]*)$"},"taskList":{"$ref":"TaskList","properties":{"name":{"$ref":"Name","not":{"const":"arn"},"pattern":"^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"}}},"taskPriority":{"$ref":"TaskPriority"},"taskStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that a decider may take for a decision task.","pattern":"^(?:NONE|[0-9]*)$"},"childPolicy":{"$ref":"ChildPolicy"},"tagList":{"$ref":"TagList"},"lambdaRole":{"$ref":"Arn","description":"The IAM role by which Lambda functions are invoked."}}};

function validate756(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate756.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema211.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
let data1 = data.workflowId;
if(!(validate60(data1, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
const _errs4 = errors;
const _errs5 = errors;
if("arn" !== data1){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
const err4 = {instancePath:instancePath+"/workflowId",schemaPath:"#/properties/workflowId/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err4);
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
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err5 = {instancePath:instancePath+"/workflowId",schemaPath:"#/properties/workflowId/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data4 = data.executionStartToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err6 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
let data5 = data.taskList;
if(!(validate91(data5, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined && func0.call(data5, "name")){
let data6 = data5.name;
if(!(validate66(data6, {instancePath:instancePath+"/taskList/name",parentData:data5,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs11 = errors;
const _errs12 = errors;
if("arn" !== data6){
const err7 = {};
vErrors = addError(vErrors, err7);
errors++;
}
var valid3 = _errs12 === errors;
if(valid3){
const err8 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err8);
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err9 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"},message:"must match pattern \""+"^(?!\\s)[^:/|\\u0000-\\u001f\\u007f-\\u009f]*(?<!\\s)$"+"\""};
vErrors = addError(vErrors, err9);
errors++;
}
}
}
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data8 = data.taskStartToCloseTimeout;
if(!(validate88(data8, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err10 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err10);
errors++;
}
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err11);
errors++;
}
validate756.errors = vErrors;
return errors === 0;
}
validate756.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern48 = new RegExp("^(?:|[1-9][0-9]?|[1-8][0-9]{2}|900)$", "u");

function validate770(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate770.evaluated;
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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "control")) || (key0 === "input")) || (key0 === "startToCloseTimeout"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(validate475(data0, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate475.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if("arn" !== data0){
const err3 = {};
vErrors = addError(vErrors, err3);
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{},message:"must NOT be valid"};
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
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate477(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate477.errors);
errors = vErrors.length;
}
}
if(data.control !== undefined && func0.call(data, "control")){
if(!(validate71(data.control, {instancePath:instancePath+"/control",parentData:data,parentDataProperty:"control",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate480(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate480.errors);
errors = vErrors.length;
}
}
if(data.startToCloseTimeout !== undefined && func0.call(data, "startToCloseTimeout")){
let data4 = data.startToCloseTimeout;
if(!(validate88(data4, {instancePath:instancePath+"/startToCloseTimeout",parentData:data,parentDataProperty:"startToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern48.test(data4)){
const err6 = {instancePath:instancePath+"/startToCloseTimeout",schemaPath:"#/properties/startToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:|[1-9][0-9]?|[1-8][0-9]{2}|900)$"},message:"must match pattern \""+"^(?:|[1-9][0-9]?|[1-8][0-9]{2}|900)$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err7);
errors++;
}
validate770.errors = vErrors;
return errors === 0;
}
validate770.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate692(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate692.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.decisionType === undefined) || (!(func0.call(data, "decisionType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decisionType"},message:"must have required property '"+"decisionType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema198.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.decisionType !== undefined && func0.call(data, "decisionType")){
if(!(validate693(data.decisionType, {instancePath:instancePath+"/decisionType",parentData:data,parentDataProperty:"decisionType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate693.errors);
errors = vErrors.length;
}
}
if(data.scheduleActivityTaskDecisionAttributes !== undefined && func0.call(data, "scheduleActivityTaskDecisionAttributes")){
if(!(validate695(data.scheduleActivityTaskDecisionAttributes, {instancePath:instancePath+"/scheduleActivityTaskDecisionAttributes",parentData:data,parentDataProperty:"scheduleActivityTaskDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate695.errors);
errors = vErrors.length;
}
}
if(data.requestCancelActivityTaskDecisionAttributes !== undefined && func0.call(data, "requestCancelActivityTaskDecisionAttributes")){
if(!(validate708(data.requestCancelActivityTaskDecisionAttributes, {instancePath:instancePath+"/requestCancelActivityTaskDecisionAttributes",parentData:data,parentDataProperty:"requestCancelActivityTaskDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate708.errors);
errors = vErrors.length;
}
}
if(data.completeWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "completeWorkflowExecutionDecisionAttributes")){
if(!(validate711(data.completeWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/completeWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"completeWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate711.errors);
errors = vErrors.length;
}
}
if(data.failWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "failWorkflowExecutionDecisionAttributes")){
if(!(validate714(data.failWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/failWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"failWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate714.errors);
errors = vErrors.length;
}
}
if(data.cancelWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "cancelWorkflowExecutionDecisionAttributes")){
if(!(validate718(data.cancelWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/cancelWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"cancelWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate718.errors);
errors = vErrors.length;
}
}
if(data.continueAsNewWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "continueAsNewWorkflowExecutionDecisionAttributes")){
if(!(validate721(data.continueAsNewWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/continueAsNewWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"continueAsNewWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate721.errors);
errors = vErrors.length;
}
}
if(data.recordMarkerDecisionAttributes !== undefined && func0.call(data, "recordMarkerDecisionAttributes")){
if(!(validate732(data.recordMarkerDecisionAttributes, {instancePath:instancePath+"/recordMarkerDecisionAttributes",parentData:data,parentDataProperty:"recordMarkerDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate732.errors);
errors = vErrors.length;
}
}
if(data.startTimerDecisionAttributes !== undefined && func0.call(data, "startTimerDecisionAttributes")){
if(!(validate736(data.startTimerDecisionAttributes, {instancePath:instancePath+"/startTimerDecisionAttributes",parentData:data,parentDataProperty:"startTimerDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate736.errors);
errors = vErrors.length;
}
}
if(data.cancelTimerDecisionAttributes !== undefined && func0.call(data, "cancelTimerDecisionAttributes")){
if(!(validate741(data.cancelTimerDecisionAttributes, {instancePath:instancePath+"/cancelTimerDecisionAttributes",parentData:data,parentDataProperty:"cancelTimerDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate741.errors);
errors = vErrors.length;
}
}
if(data.signalExternalWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "signalExternalWorkflowExecutionDecisionAttributes")){
if(!(validate744(data.signalExternalWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/signalExternalWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"signalExternalWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate744.errors);
errors = vErrors.length;
}
}
if(data.requestCancelExternalWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "requestCancelExternalWorkflowExecutionDecisionAttributes")){
if(!(validate751(data.requestCancelExternalWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/requestCancelExternalWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"requestCancelExternalWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate751.errors);
errors = vErrors.length;
}
}
if(data.startChildWorkflowExecutionDecisionAttributes !== undefined && func0.call(data, "startChildWorkflowExecutionDecisionAttributes")){
if(!(validate756(data.startChildWorkflowExecutionDecisionAttributes, {instancePath:instancePath+"/startChildWorkflowExecutionDecisionAttributes",parentData:data,parentDataProperty:"startChildWorkflowExecutionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate756.errors);
errors = vErrors.length;
}
}
if(data.scheduleLambdaFunctionDecisionAttributes !== undefined && func0.call(data, "scheduleLambdaFunctionDecisionAttributes")){
if(!(validate770(data.scheduleLambdaFunctionDecisionAttributes, {instancePath:instancePath+"/scheduleLambdaFunctionDecisionAttributes",parentData:data,parentDataProperty:"scheduleLambdaFunctionDecisionAttributes",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate770.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate692.errors = vErrors;
return errors === 0;
}
validate692.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate691(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate691.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate692(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate692.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate691.errors = vErrors;
return errors === 0;
}
validate691.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate689(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate689.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskToken === undefined) || (!(func0.call(data, "taskToken")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskToken"},message:"must have required property '"+"taskToken"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "taskToken") || (key0 === "decisions")) || (key0 === "executionContext")) || (key0 === "taskList")) || (key0 === "taskListScheduleToStartTimeout"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.taskToken !== undefined && func0.call(data, "taskToken")){
if(!(validate53(data.taskToken, {instancePath:instancePath+"/taskToken",parentData:data,parentDataProperty:"taskToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
if(!(validate691(data.decisions, {instancePath:instancePath+"/decisions",parentData:data,parentDataProperty:"decisions",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate691.errors);
errors = vErrors.length;
}
}
if(data.executionContext !== undefined && func0.call(data, "executionContext")){
if(!(validate71(data.executionContext, {instancePath:instancePath+"/executionContext",parentData:data,parentDataProperty:"executionContext",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskListScheduleToStartTimeout !== undefined && func0.call(data, "taskListScheduleToStartTimeout")){
if(!(validate88(data.taskListScheduleToStartTimeout, {instancePath:instancePath+"/taskListScheduleToStartTimeout",parentData:data,parentDataProperty:"taskListScheduleToStartTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate689.errors = vErrors;
return errors === 0;
}
validate689.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_Run = validate782;

function validate782(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate782.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate62(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err0);
errors++;
}
validate782.errors = vErrors;
return errors === 0;
}
validate782.evaluated = {"props":{"runId":true},"dynamicProps":false,"dynamicItems":false};

const validate_SignalWorkflowExecutionInput = validate784;

function validate784(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate784.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.signalName === undefined) || (!(func0.call(data, "signalName")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signalName"},message:"must have required property '"+"signalName"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "domain") || (key0 === "workflowId")) || (key0 === "runId")) || (key0 === "signalName")) || (key0 === "input"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.signalName !== undefined && func0.call(data, "signalName")){
if(!(validate311(data.signalName, {instancePath:instancePath+"/signalName",parentData:data,parentDataProperty:"signalName",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate311.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate784.errors = vErrors;
return errors === 0;
}
validate784.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_StartWorkflowExecutionInput = validate790;
const schema215 = {"description":"Input of StartWorkflowExecution. Starts an execution of a registered workflow type and gives its run id.","type":"object","required":["domain","workflowId","workflowType"],"additionalProperties":false,"properties":{"domain":{"$ref":"DomainName","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"workflowId":{"$ref":"WorkflowId","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},"workflowType":{"$ref":"WorkflowType"},"taskList":{"$ref":"TaskList","properties":{"name":{"$ref":"Name","not":{"const":"arn"},"pattern":"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"}}},"taskPriority":{"$ref":"TaskPriority"},"input":{"$ref":"Data"},"executionStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that the execution may last.","pattern":"^[0-9]*$"},"tagList":{"$ref":"TagList"},"taskStartToCloseTimeout":{"$ref":"DurationInSecondsOptional","description":"Seconds that a decider may take for a decision task.","pattern":"^(?:NONE|[0-9]*)$"},"childPolicy":{"$ref":"ChildPolicy"},"lambdaRole":{"$ref":"Arn","description":"The IAM role by which Lambda functions are invoked."}}};

function validate790(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate790.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema215.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err3);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
let data0 = data.domain;
if(!(validate106(data0, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if("arn" !== data0){
const err4 = {};
vErrors = addError(vErrors, err4);
errors++;
}
var valid1 = _errs4 === errors;
if(valid1){
const err5 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err5);
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
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err6 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err6);
errors++;
}
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
let data1 = data.workflowId;
if(!(validate60(data1, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
const _errs6 = errors;
const _errs7 = errors;
if("arn" !== data1){
const err7 = {};
vErrors = addError(vErrors, err7);
errors++;
}
var valid2 = _errs7 === errors;
if(valid2){
const err8 = {instancePath:instancePath+"/workflowId",schemaPath:"#/properties/workflowId/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err8);
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err9 = {instancePath:instancePath+"/workflowId",schemaPath:"#/properties/workflowId/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err9);
errors++;
}
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
let data3 = data.taskList;
if(!(validate91(data3, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
if(!(validate66(data4, {instancePath:instancePath+"/taskList/name",parentData:data3,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
const _errs11 = errors;
const _errs12 = errors;
if("arn" !== data4){
const err10 = {};
vErrors = addError(vErrors, err10);
errors++;
}
var valid4 = _errs12 === errors;
if(valid4){
const err11 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"};
vErrors = addError(vErrors, err11);
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(!pattern20.test(data4)){
const err12 = {instancePath:instancePath+"/taskList/name",schemaPath:"#/properties/taskList/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^:/|\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
vErrors = addError(vErrors, err12);
errors++;
}
}
}
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate71(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data7 = data.executionStartToCloseTimeout;
if(!(validate88(data7, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data7 === "string"){
if(!pattern32.test(data7)){
const err13 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]*$"},message:"must match pattern \""+"^[0-9]*$"+"\""};
vErrors = addError(vErrors, err13);
errors++;
}
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data9 = data.taskStartToCloseTimeout;
if(!(validate88(data9, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err14 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err14);
errors++;
}
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err15);
errors++;
}
validate790.errors = vErrors;
return errors === 0;
}
validate790.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_TagResourceInput = validate803;

function validate803(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate803.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resourceArn === undefined) || (!(func0.call(data, "resourceArn")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceArn"},message:"must have required property '"+"resourceArn"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.tags === undefined) || (!(func0.call(data, "tags")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "resourceArn") || (key0 === "tags"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.resourceArn !== undefined && func0.call(data, "resourceArn")){
if(!(validate171(data.resourceArn, {instancePath:instancePath+"/resourceArn",parentData:data,parentDataProperty:"resourceArn",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
if(!(validate610(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate610.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate803.errors = vErrors;
return errors === 0;
}
validate803.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_TerminateWorkflowExecutionInput = validate806;

function validate806(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate806.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowId === undefined) || (!(func0.call(data, "workflowId")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowId"},message:"must have required property '"+"workflowId"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "domain") || (key0 === "workflowId")) || (key0 === "runId")) || (key0 === "reason")) || (key0 === "details")) || (key0 === "childPolicy"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowId !== undefined && func0.call(data, "workflowId")){
if(!(validate60(data.workflowId, {instancePath:instancePath+"/workflowId",parentData:data,parentDataProperty:"workflowId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runId !== undefined && func0.call(data, "runId")){
if(!(validate167(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
if(!(validate227(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate227.errors);
errors = vErrors.length;
}
}
if(data.details !== undefined && func0.call(data, "details")){
if(!(validate71(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate806.errors = vErrors;
return errors === 0;
}
validate806.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_UndeprecateActivityTypeInput = validate813;

function validate813(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate813.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.activityType === undefined) || (!(func0.call(data, "activityType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityType"},message:"must have required property '"+"activityType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "activityType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.activityType !== undefined && func0.call(data, "activityType")){
if(!(validate65(data.activityType, {instancePath:instancePath+"/activityType",parentData:data,parentDataProperty:"activityType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate813.errors = vErrors;
return errors === 0;
}
validate813.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_UndeprecateDomainInput = validate816;

function validate816(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate816.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err1);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate106(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate816.errors = vErrors;
return errors === 0;
}
validate816.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_UndeprecateWorkflowTypeInput = validate818;

function validate818(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate818.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.domain === undefined) || (!(func0.call(data, "domain")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "domain") || (key0 === "workflowType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.domain !== undefined && func0.call(data, "domain")){
if(!(validate106(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate818.errors = vErrors;
return errors === 0;
}
validate818.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_UntagResourceInput = validate821;

function validate823(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate823.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate612(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate612.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate823.errors = vErrors;
return errors === 0;
}
validate823.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate821(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate821.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.resourceArn === undefined) || (!(func0.call(data, "resourceArn")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceArn"},message:"must have required property '"+"resourceArn"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.tagKeys === undefined) || (!(func0.call(data, "tagKeys")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tagKeys"},message:"must have required property '"+"tagKeys"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "resourceArn") || (key0 === "tagKeys"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = addError(vErrors, err2);
errors++;
}
}
if(data.resourceArn !== undefined && func0.call(data, "resourceArn")){
if(!(validate171(data.resourceArn, {instancePath:instancePath+"/resourceArn",parentData:data,parentDataProperty:"resourceArn",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data.tagKeys !== undefined && func0.call(data, "tagKeys")){
if(!(validate823(data.tagKeys, {instancePath:instancePath+"/tagKeys",parentData:data,parentDataProperty:"tagKeys",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate823.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate821.errors = vErrors;
return errors === 0;
}
validate821.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_WorkflowExecutionCount = validate826;

function validate826(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate826.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.count === undefined) || (!(func0.call(data, "count")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.count !== undefined && func0.call(data, "count")){
if(!(validate626(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate626.errors);
errors = vErrors.length;
}
}
if(data.truncated !== undefined && func0.call(data, "truncated")){
if(!(validate628(data.truncated, {instancePath:instancePath+"/truncated",parentData:data,parentDataProperty:"truncated",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate628.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate826.errors = vErrors;
return errors === 0;
}
validate826.evaluated = {"props":{"count":true,"truncated":true},"dynamicProps":false,"dynamicItems":false};

const validate_WorkflowExecutionDetail = validate829;
const schema226 = {"description":"Whether an execution is open or closed.","type":"string","enum":["OPEN","CLOSED"]};

function validate835(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate835.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = addError(vErrors, err0);
errors++;
}
if(!((data === "OPEN") || (data === "CLOSED"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema226.enum},message:"must be equal to one of the allowed values"};
vErrors = addError(vErrors, err1);
errors++;
}
validate835.errors = vErrors;
return errors === 0;
}
validate835.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate830(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate830.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.execution === undefined) || (!(func0.call(data, "execution")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "execution"},message:"must have required property '"+"execution"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.startTimestamp === undefined) || (!(func0.call(data, "startTimestamp")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startTimestamp"},message:"must have required property '"+"startTimestamp"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.executionStatus === undefined) || (!(func0.call(data, "executionStatus")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executionStatus"},message:"must have required property '"+"executionStatus"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.execution !== undefined && func0.call(data, "execution")){
if(!(validate59(data.execution, {instancePath:instancePath+"/execution",parentData:data,parentDataProperty:"execution",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.startTimestamp !== undefined && func0.call(data, "startTimestamp")){
if(!(validate83(data.startTimestamp, {instancePath:instancePath+"/startTimestamp",parentData:data,parentDataProperty:"startTimestamp",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.closeTimestamp !== undefined && func0.call(data, "closeTimestamp")){
if(!(validate83(data.closeTimestamp, {instancePath:instancePath+"/closeTimestamp",parentData:data,parentDataProperty:"closeTimestamp",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.executionStatus !== undefined && func0.call(data, "executionStatus")){
if(!(validate835(data.executionStatus, {instancePath:instancePath+"/executionStatus",parentData:data,parentDataProperty:"executionStatus",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate835.errors);
errors = vErrors.length;
}
}
if(data.closeStatus !== undefined && func0.call(data, "closeStatus")){
if(!(validate126(data.closeStatus, {instancePath:instancePath+"/closeStatus",parentData:data,parentDataProperty:"closeStatus",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate126.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
if(!(validate59(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.tagList !== undefined && func0.call(data, "tagList")){
if(!(validate164(data.tagList, {instancePath:instancePath+"/tagList",parentData:data,parentDataProperty:"tagList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.cancelRequested !== undefined && func0.call(data, "cancelRequested")){
if(!(validate74(data.cancelRequested, {instancePath:instancePath+"/cancelRequested",parentData:data,parentDataProperty:"cancelRequested",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate830.errors = vErrors;
return errors === 0;
}
validate830.evaluated = {"props":{"execution":true,"workflowType":true,"startTimestamp":true,"closeTimestamp":true,"executionStatus":true,"closeStatus":true,"parent":true,"tagList":true,"cancelRequested":true},"dynamicProps":false,"dynamicItems":false};

const pattern54 = new RegExp("^(?:NONE|[0-9]+)$", "u");

function validate842(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate842.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.taskStartToCloseTimeout === undefined) || (!(func0.call(data, "taskStartToCloseTimeout")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskStartToCloseTimeout"},message:"must have required property '"+"taskStartToCloseTimeout"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.executionStartToCloseTimeout === undefined) || (!(func0.call(data, "executionStartToCloseTimeout")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executionStartToCloseTimeout"},message:"must have required property '"+"executionStartToCloseTimeout"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.taskList === undefined) || (!(func0.call(data, "taskList")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taskList"},message:"must have required property '"+"taskList"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.childPolicy === undefined) || (!(func0.call(data, "childPolicy")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "childPolicy"},message:"must have required property '"+"childPolicy"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.taskStartToCloseTimeout !== undefined && func0.call(data, "taskStartToCloseTimeout")){
let data0 = data.taskStartToCloseTimeout;
if(!(validate333(data0, {instancePath:instancePath+"/taskStartToCloseTimeout",parentData:data,parentDataProperty:"taskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate333.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
const err4 = {instancePath:instancePath+"/taskStartToCloseTimeout",schemaPath:"#/properties/taskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]+)$"},message:"must match pattern \""+"^(?:NONE|[0-9]+)$"+"\""};
vErrors = addError(vErrors, err4);
errors++;
}
}
}
if(data.executionStartToCloseTimeout !== undefined && func0.call(data, "executionStartToCloseTimeout")){
let data1 = data.executionStartToCloseTimeout;
if(!(validate333(data1, {instancePath:instancePath+"/executionStartToCloseTimeout",parentData:data,parentDataProperty:"executionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate333.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(!pattern54.test(data1)){
const err5 = {instancePath:instancePath+"/executionStartToCloseTimeout",schemaPath:"#/properties/executionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]+)$"},message:"must match pattern \""+"^(?:NONE|[0-9]+)$"+"\""};
vErrors = addError(vErrors, err5);
errors++;
}
}
}
if(data.taskList !== undefined && func0.call(data, "taskList")){
if(!(validate91(data.taskList, {instancePath:instancePath+"/taskList",parentData:data,parentDataProperty:"taskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.taskPriority !== undefined && func0.call(data, "taskPriority")){
if(!(validate94(data.taskPriority, {instancePath:instancePath+"/taskPriority",parentData:data,parentDataProperty:"taskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.childPolicy !== undefined && func0.call(data, "childPolicy")){
if(!(validate159(data.childPolicy, {instancePath:instancePath+"/childPolicy",parentData:data,parentDataProperty:"childPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.lambdaRole !== undefined && func0.call(data, "lambdaRole")){
if(!(validate171(data.lambdaRole, {instancePath:instancePath+"/lambdaRole",parentData:data,parentDataProperty:"lambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err6);
errors++;
}
validate842.errors = vErrors;
return errors === 0;
}
validate842.evaluated = {"props":{"taskStartToCloseTimeout":true,"executionStartToCloseTimeout":true,"taskList":true,"taskPriority":true,"childPolicy":true,"lambdaRole":true},"dynamicProps":false,"dynamicItems":false};


function validate852(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate852.evaluated;
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
if(data > 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = addError(vErrors, err2);
errors++;
}
}
validate852.errors = vErrors;
return errors === 0;
}
validate852.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate850(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate850.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.openActivityTasks === undefined) || (!(func0.call(data, "openActivityTasks")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openActivityTasks"},message:"must have required property '"+"openActivityTasks"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.openDecisionTasks === undefined) || (!(func0.call(data, "openDecisionTasks")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openDecisionTasks"},message:"must have required property '"+"openDecisionTasks"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.openTimers === undefined) || (!(func0.call(data, "openTimers")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openTimers"},message:"must have required property '"+"openTimers"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if((data.openChildWorkflowExecutions === undefined) || (!(func0.call(data, "openChildWorkflowExecutions")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openChildWorkflowExecutions"},message:"must have required property '"+"openChildWorkflowExecutions"+"'"};
vErrors = addError(vErrors, err3);
errors++;
}
if(data.openActivityTasks !== undefined && func0.call(data, "openActivityTasks")){
if(!(validate626(data.openActivityTasks, {instancePath:instancePath+"/openActivityTasks",parentData:data,parentDataProperty:"openActivityTasks",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate626.errors);
errors = vErrors.length;
}
}
if(data.openDecisionTasks !== undefined && func0.call(data, "openDecisionTasks")){
if(!(validate852(data.openDecisionTasks, {instancePath:instancePath+"/openDecisionTasks",parentData:data,parentDataProperty:"openDecisionTasks",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate852.errors);
errors = vErrors.length;
}
}
if(data.openTimers !== undefined && func0.call(data, "openTimers")){
if(!(validate626(data.openTimers, {instancePath:instancePath+"/openTimers",parentData:data,parentDataProperty:"openTimers",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate626.errors);
errors = vErrors.length;
}
}
if(data.openChildWorkflowExecutions !== undefined && func0.call(data, "openChildWorkflowExecutions")){
if(!(validate626(data.openChildWorkflowExecutions, {instancePath:instancePath+"/openChildWorkflowExecutions",parentData:data,parentDataProperty:"openChildWorkflowExecutions",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate626.errors);
errors = vErrors.length;
}
}
if(data.openLambdaFunctions !== undefined && func0.call(data, "openLambdaFunctions")){
if(!(validate626(data.openLambdaFunctions, {instancePath:instancePath+"/openLambdaFunctions",parentData:data,parentDataProperty:"openLambdaFunctions",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate626.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err4);
errors++;
}
validate850.errors = vErrors;
return errors === 0;
}
validate850.evaluated = {"props":{"openActivityTasks":true,"openDecisionTasks":true,"openTimers":true,"openChildWorkflowExecutions":true,"openLambdaFunctions":true},"dynamicProps":false,"dynamicItems":false};


function validate829(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate829.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.executionInfo === undefined) || (!(func0.call(data, "executionInfo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executionInfo"},message:"must have required property '"+"executionInfo"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.executionConfiguration === undefined) || (!(func0.call(data, "executionConfiguration")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executionConfiguration"},message:"must have required property '"+"executionConfiguration"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.openCounts === undefined) || (!(func0.call(data, "openCounts")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openCounts"},message:"must have required property '"+"openCounts"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.executionInfo !== undefined && func0.call(data, "executionInfo")){
if(!(validate830(data.executionInfo, {instancePath:instancePath+"/executionInfo",parentData:data,parentDataProperty:"executionInfo",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate830.errors);
errors = vErrors.length;
}
}
if(data.executionConfiguration !== undefined && func0.call(data, "executionConfiguration")){
if(!(validate842(data.executionConfiguration, {instancePath:instancePath+"/executionConfiguration",parentData:data,parentDataProperty:"executionConfiguration",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate842.errors);
errors = vErrors.length;
}
}
if(data.openCounts !== undefined && func0.call(data, "openCounts")){
if(!(validate850(data.openCounts, {instancePath:instancePath+"/openCounts",parentData:data,parentDataProperty:"openCounts",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate850.errors);
errors = vErrors.length;
}
}
if(data.latestActivityTaskTimestamp !== undefined && func0.call(data, "latestActivityTaskTimestamp")){
if(!(validate83(data.latestActivityTaskTimestamp, {instancePath:instancePath+"/latestActivityTaskTimestamp",parentData:data,parentDataProperty:"latestActivityTaskTimestamp",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.latestExecutionContext !== undefined && func0.call(data, "latestExecutionContext")){
if(!(validate71(data.latestExecutionContext, {instancePath:instancePath+"/latestExecutionContext",parentData:data,parentDataProperty:"latestExecutionContext",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate829.errors = vErrors;
return errors === 0;
}
validate829.evaluated = {"props":{"executionInfo":true,"executionConfiguration":true,"openCounts":true,"latestActivityTaskTimestamp":true,"latestExecutionContext":true},"dynamicProps":false,"dynamicItems":false};

const validate_WorkflowExecutionInfos = validate860;

function validate861(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate861.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate830(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate830.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate861.errors = vErrors;
return errors === 0;
}
validate861.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate860(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate860.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.executionInfos === undefined) || (!(func0.call(data, "executionInfos")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "executionInfos"},message:"must have required property '"+"executionInfos"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.executionInfos !== undefined && func0.call(data, "executionInfos")){
if(!(validate861(data.executionInfos, {instancePath:instancePath+"/executionInfos",parentData:data,parentDataProperty:"executionInfos",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate861.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate860.errors = vErrors;
return errors === 0;
}
validate860.evaluated = {"props":{"executionInfos":true,"nextPageToken":true},"dynamicProps":false,"dynamicItems":false};

const validate_WorkflowTypeDetail = validate865;

function validate866(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate866.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.workflowType === undefined) || (!(func0.call(data, "workflowType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workflowType"},message:"must have required property '"+"workflowType"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if((data.creationDate === undefined) || (!(func0.call(data, "creationDate")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "creationDate"},message:"must have required property '"+"creationDate"+"'"};
vErrors = addError(vErrors, err2);
errors++;
}
if(data.workflowType !== undefined && func0.call(data, "workflowType")){
if(!(validate145(data.workflowType, {instancePath:instancePath+"/workflowType",parentData:data,parentDataProperty:"workflowType",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(!(validate79(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate81(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data.creationDate !== undefined && func0.call(data, "creationDate")){
if(!(validate83(data.creationDate, {instancePath:instancePath+"/creationDate",parentData:data,parentDataProperty:"creationDate",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.deprecationDate !== undefined && func0.call(data, "deprecationDate")){
if(!(validate83(data.deprecationDate, {instancePath:instancePath+"/deprecationDate",parentData:data,parentDataProperty:"deprecationDate",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err3);
errors++;
}
validate866.errors = vErrors;
return errors === 0;
}
validate866.evaluated = {"props":{"workflowType":true,"status":true,"description":true,"creationDate":true,"deprecationDate":true},"dynamicProps":false,"dynamicItems":false};


function validate873(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate873.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultTaskStartToCloseTimeout !== undefined && func0.call(data, "defaultTaskStartToCloseTimeout")){
let data0 = data.defaultTaskStartToCloseTimeout;
if(!(validate88(data0, {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",parentData:data,parentDataProperty:"defaultTaskStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err0 = {instancePath:instancePath+"/defaultTaskStartToCloseTimeout",schemaPath:"#/properties/defaultTaskStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err0);
errors++;
}
}
}
if(data.defaultExecutionStartToCloseTimeout !== undefined && func0.call(data, "defaultExecutionStartToCloseTimeout")){
let data1 = data.defaultExecutionStartToCloseTimeout;
if(!(validate88(data1, {instancePath:instancePath+"/defaultExecutionStartToCloseTimeout",parentData:data,parentDataProperty:"defaultExecutionStartToCloseTimeout",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err1 = {instancePath:instancePath+"/defaultExecutionStartToCloseTimeout",schemaPath:"#/properties/defaultExecutionStartToCloseTimeout/pattern",keyword:"pattern",params:{pattern: "^(?:NONE|[0-9]*)$"},message:"must match pattern \""+"^(?:NONE|[0-9]*)$"+"\""};
vErrors = addError(vErrors, err1);
errors++;
}
}
}
if(data.defaultTaskList !== undefined && func0.call(data, "defaultTaskList")){
if(!(validate91(data.defaultTaskList, {instancePath:instancePath+"/defaultTaskList",parentData:data,parentDataProperty:"defaultTaskList",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.defaultTaskPriority !== undefined && func0.call(data, "defaultTaskPriority")){
if(!(validate94(data.defaultTaskPriority, {instancePath:instancePath+"/defaultTaskPriority",parentData:data,parentDataProperty:"defaultTaskPriority",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.defaultChildPolicy !== undefined && func0.call(data, "defaultChildPolicy")){
if(!(validate159(data.defaultChildPolicy, {instancePath:instancePath+"/defaultChildPolicy",parentData:data,parentDataProperty:"defaultChildPolicy",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.defaultLambdaRole !== undefined && func0.call(data, "defaultLambdaRole")){
if(!(validate171(data.defaultLambdaRole, {instancePath:instancePath+"/defaultLambdaRole",parentData:data,parentDataProperty:"defaultLambdaRole",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate873.errors = vErrors;
return errors === 0;
}
validate873.evaluated = {"props":{"defaultTaskStartToCloseTimeout":true,"defaultExecutionStartToCloseTimeout":true,"defaultTaskList":true,"defaultTaskPriority":true,"defaultChildPolicy":true,"defaultLambdaRole":true},"dynamicProps":false,"dynamicItems":false};


function validate865(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate865.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.typeInfo === undefined) || (!(func0.call(data, "typeInfo")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeInfo"},message:"must have required property '"+"typeInfo"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if((data.configuration === undefined) || (!(func0.call(data, "configuration")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "configuration"},message:"must have required property '"+"configuration"+"'"};
vErrors = addError(vErrors, err1);
errors++;
}
if(data.typeInfo !== undefined && func0.call(data, "typeInfo")){
if(!(validate866(data.typeInfo, {instancePath:instancePath+"/typeInfo",parentData:data,parentDataProperty:"typeInfo",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate866.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate873(data.configuration, {instancePath:instancePath+"/configuration",parentData:data,parentDataProperty:"configuration",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate873.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err2);
errors++;
}
validate865.errors = vErrors;
return errors === 0;
}
validate865.evaluated = {"props":{"typeInfo":true,"configuration":true},"dynamicProps":false,"dynamicItems":false};

const validate_WorkflowTypeInfos = validate881;

function validate882(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate882.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate866(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate866.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = addError(vErrors, err0);
errors++;
}
validate882.errors = vErrors;
return errors === 0;
}
validate882.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate881(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate881.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.typeInfos === undefined) || (!(func0.call(data, "typeInfos")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeInfos"},message:"must have required property '"+"typeInfos"+"'"};
vErrors = addError(vErrors, err0);
errors++;
}
if(data.typeInfos !== undefined && func0.call(data, "typeInfos")){
if(!(validate882(data.typeInfos, {instancePath:instancePath+"/typeInfos",parentData:data,parentDataProperty:"typeInfos",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate882.errors);
errors = vErrors.length;
}
}
if(data.nextPageToken !== undefined && func0.call(data, "nextPageToken")){
if(!(validate103(data.nextPageToken, {instancePath:instancePath+"/nextPageToken",parentData:data,parentDataProperty:"nextPageToken",rootData,dynamicAnchors}))){
vErrors = addErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = addError(vErrors, err1);
errors++;
}
validate881.errors = vErrors;
return errors === 0;
}
validate881.evaluated = {"props":{"typeInfos":true,"nextPageToken":true},"dynamicProps":false,"dynamicItems":false};

export const inputValidators = {
  __proto__: null,
  "CountClosedWorkflowExecutions": validator(validate_CountClosedWorkflowExecutionsInput),
  "CountOpenWorkflowExecutions": validator(validate_CountOpenWorkflowExecutionsInput),
  "CountPendingActivityTasks": validator(validate_CountPendingActivityTasksInput),
  "CountPendingDecisionTasks": validator(validate_CountPendingDecisionTasksInput),
  "DeleteActivityType": validator(validate_DeleteActivityTypeInput),
  "DeleteWorkflowType": validator(validate_DeleteWorkflowTypeInput),
  "DeprecateActivityType": validator(validate_DeprecateActivityTypeInput),
  "DeprecateDomain": validator(validate_DeprecateDomainInput),
  "DeprecateWorkflowType": validator(validate_DeprecateWorkflowTypeInput),
  "DescribeActivityType": validator(validate_DescribeActivityTypeInput),
  "DescribeDomain": validator(validate_DescribeDomainInput),
  "DescribeWorkflowExecution": validator(validate_DescribeWorkflowExecutionInput),
  "DescribeWorkflowType": validator(validate_DescribeWorkflowTypeInput),
  "GetWorkflowExecutionHistory": validator(validate_GetWorkflowExecutionHistoryInput),
  "ListActivityTypes": validator(validate_ListActivityTypesInput),
  "ListClosedWorkflowExecutions": validator(validate_ListClosedWorkflowExecutionsInput),
  "ListDomains": validator(validate_ListDomainsInput),
  "ListOpenWorkflowExecutions": validator(validate_ListOpenWorkflowExecutionsInput),
  "ListTagsForResource": validator(validate_ListTagsForResourceInput),
  "ListWorkflowTypes": validator(validate_ListWorkflowTypesInput),
  "PollForActivityTask": validator(validate_PollForActivityTaskInput),
  "PollForDecisionTask": validator(validate_PollForDecisionTaskInput),
  "RecordActivityTaskHeartbeat": validator(validate_RecordActivityTaskHeartbeatInput),
  "RegisterActivityType": validator(validate_RegisterActivityTypeInput),
  "RegisterDomain": validator(validate_RegisterDomainInput),
  "RegisterWorkflowType": validator(validate_RegisterWorkflowTypeInput),
  "RequestCancelWorkflowExecution": validator(validate_RequestCancelWorkflowExecutionInput),
  "RespondActivityTaskCanceled": validator(validate_RespondActivityTaskCanceledInput),
  "RespondActivityTaskCompleted": validator(validate_RespondActivityTaskCompletedInput),
  "RespondActivityTaskFailed": validator(validate_RespondActivityTaskFailedInput),
  "RespondDecisionTaskCompleted": validator(validate_RespondDecisionTaskCompletedInput),
  "SignalWorkflowExecution": validator(validate_SignalWorkflowExecutionInput),
  "StartWorkflowExecution": validator(validate_StartWorkflowExecutionInput),
  "TagResource": validator(validate_TagResourceInput),
  "TerminateWorkflowExecution": validator(validate_TerminateWorkflowExecutionInput),
  "UndeprecateActivityType": validator(validate_UndeprecateActivityTypeInput),
  "UndeprecateDomain": validator(validate_UndeprecateDomainInput),
  "UndeprecateWorkflowType": validator(validate_UndeprecateWorkflowTypeInput),
  "UntagResource": validator(validate_UntagResourceInput),
};

export const outputValidators = {
  __proto__: null,
  "CountClosedWorkflowExecutions": validator(validate_WorkflowExecutionCount),
  "CountOpenWorkflowExecutions": validator(validate_WorkflowExecutionCount),
  "CountPendingActivityTasks": validator(validate_PendingTaskCount),
  "CountPendingDecisionTasks": validator(validate_PendingTaskCount),
  "DescribeActivityType": validator(validate_ActivityTypeDetail),
  "DescribeDomain": validator(validate_DomainDetail),
  "DescribeWorkflowExecution": validator(validate_WorkflowExecutionDetail),
  "DescribeWorkflowType": validator(validate_WorkflowTypeDetail),
  "GetWorkflowExecutionHistory": validator(validate_History),
  "ListActivityTypes": validator(validate_ActivityTypeInfos),
  "ListClosedWorkflowExecutions": validator(validate_WorkflowExecutionInfos),
  "ListDomains": validator(validate_DomainInfos),
  "ListOpenWorkflowExecutions": validator(validate_WorkflowExecutionInfos),
  "ListTagsForResource": validator(validate_ListTagsForResourceOutput),
  "ListWorkflowTypes": validator(validate_WorkflowTypeInfos),
  "PollForActivityTask": validator(validate_ActivityTask),
  "PollForDecisionTask": validator(validate_DecisionTask),
  "RecordActivityTaskHeartbeat": validator(validate_ActivityTaskStatus),
  "StartWorkflowExecution": validator(validate_Run),
};
