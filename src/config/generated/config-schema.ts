// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var P=Object.defineProperty;var x=Object.getOwnPropertyDescriptor;var q=Object.getOwnPropertyNames;var T=Object.prototype.hasOwnProperty;var N=(p,s)=>()=>{try{return s||p((s={exports:{}}).exports,s),s.exports}catch(f){throw s=0,f}},z=(p,s)=>{for(var f in s)P(p,f,{get:s[f],enumerable:!0})},C=(p,s,f,u)=>{
if(s&&typeof s=="object"||typeof s=="function")for(let c of q(s))!T.call(p,c)&&c!==f&&P(p,c,{get:()=>s[c],enumerable:!(u=x(s,c))||u.enumerable});return p};var S=p=>C(P({},"__esModule",{value:!0}),p);var _=N(v=>{"use strict";Object.defineProperty(v,"__esModule",{value:!0});function A(p){let s=p.length,f=0,u=0,c;for(;u<s;)f++,c=p.charCodeAt(u++),c>=55296&&c<=
56319&&u<s&&(c=p.charCodeAt(u),(c&64512)===56320&&u++);return f}v.default=A;A.code='require("ajv/dist/runtime/ucs2length").default'});var F={};z(F,{validate:()=>O});var O=w,g={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:creditcheck:schema:config",title:"creditcheck configur\
ation",description:"creditcheck.yaml: what to check, under which versions and assumptions, and how strictly. It is found upwards from a template to the root of \
its repository. Paths are relative to it.",type:"object",additionalProperties:!1,properties:{$schema:{description:"Where an editor finds this schema.",type:"str\
ing"},coder_version:{description:'The version of Coder, such as "2.30". It picks the cost rule: up to 2.29 costs follow the graph, since 2.30 every planned code\
r_metadata counts. The newest if left out.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$",$comment:'a version such as "2.30"'},terraform_version:{
description:'The version of Terraform, such as "1.14". The one that comes with coder_version if left out.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+)\
{0,2}([-+].*)?$",$comment:'a version such as "1.14"'},templates:{description:"The templates, as paths or globs, each with settings of its own if need be. Left o\
ut: every folder below that holds a template.",type:"array",items:{description:"A path or glob, or an object.",type:["string","object"],minLength:1,required:["p\
ath"],additionalProperties:!1,properties:{path:{description:"The template's folder, or a glob that matches folders.",type:"string",minLength:1},name:{description:"\
The template's name in Coder. The folder's name if left out.",type:"string",minLength:1},organization:{description:"The organization that the template belongs t\
o. The default one if left out.",type:"string",minLength:1},variables:{$ref:"#/$defs/variables"},parameters:{$ref:"#/$defs/parameters"},presets:{description:"Na\
mes of the presets to check. All of the template's if left out.",type:"array",items:{type:"string",minLength:1}},assumptions:{$ref:"#/$defs/assumptions"}}}},exclude:{
description:"Paths or globs that are not looked at.",type:"array",items:{type:"string",minLength:1}},variables:{$ref:"#/$defs/variables"},parameters:{$ref:"#/$d\
efs/parameters"},assumptions:{$ref:"#/$defs/assumptions"},quota:{description:"The quota file, or several: quota files, and the JSON of Coder's REST API.",$ref:"\
#/$defs/paths"},spend:{description:"The spend file, or several: spend files, the JSON of Coder's REST API, CSV exports.",$ref:"#/$defs/paths"},severities:{description:'\
How bad a finding is, by its code, such as "quota/over-budget": another severity than the usual one, or off.',type:"object",additionalProperties:{enum:["error",
"warning","note","off"]}},warn_at:{description:"The share of the budget from which on a verdict is a warning.",type:"number",minimum:0,maximum:1,default:.85},fail_on:{
description:"The mildest severity at which the exit code is 1.",enum:["error","warning","note","never"],default:"error"},credit_value:{description:"What one cre\
dit is worth, shown next to the credits.",type:"object",required:["amount","currency"],additionalProperties:!1,properties:{amount:{description:"Units of the cur\
rency a credit, such as 0.01.",type:"number",exclusiveMinimum:0},currency:{description:`The currency's sign or code, such as "USD".`,type:"string",minLength:1}}}},
$defs:{paths:{type:["string","array"],minLength:1,items:{type:"string",minLength:1}},variables:{description:"Values of the template's variables, by name.",type:"\
object",additionalProperties:!0},parameters:{description:"What the user picks, by the parameter's name. A number or a boolean is taken as Coder would get it: as\
 text. A list becomes its JSON text.",type:"object",additionalProperties:{type:["string","number","boolean","array"],items:{type:"string"}}},assumptions:{description:"\
Values for what nobody can know before a build, by address, such as data.http.prices or module.base. A number that rests on them is marked as assumed.",type:"ob\
ject",additionalProperties:!0}}};var $={description:"What the user picks, by the parameter's name. A number or a boolean is taken as Coder would get it: as text. A list becomes its JSON text.",
type:"object",additionalProperties:{type:["string","number","boolean","array"],items:{type:"string"}}};var j={type:["string","array"],minLength:1,items:{type:"string",minLength:1}},V=Object.prototype.hasOwnProperty,d=_().default,L=new RegExp("^v?[0-9]+(\\.[0-9]+){\
0,2}([-+].*)?$","u");function w(p,{instancePath:s="",parentData:f,parentDataProperty:u,rootData:c=p,dynamicAnchors:I={}}={}){let e=null,n=0,b=w.evaluated;if(b.dynamicProps&&
(b.props=void 0),b.dynamicItems&&(b.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(let r in p)if(!V.call(g.properties,r)){let t={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[t]:e.push(t),n++}if(p.$schema!==void 0&&typeof p.$schema!="str\
ing"){let r={instancePath:s+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(p.coder_version!==
void 0){let r=p.coder_version;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){let t={instancePath:s+"/coder_version",schemaPath:"#/properties/coder_v\
ersion/type",keyword:"type",params:{type:g.properties.coder_version.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&!L.test(r)){let t={instancePath:s+
"/coder_version",schemaPath:"#/properties/coder_version/pattern",keyword:"pattern",params:{pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$"}};e===null?e=[t]:e.push(
t),n++}}if(p.terraform_version!==void 0){let r=p.terraform_version;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))){let t={instancePath:s+"/terraform_\
version",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type:g.properties.terraform_version.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&!L.test(r)){let t={instancePath:s+"/terraform_version",schemaPath:"#/properties/terraform_version/pattern",keyword:"pattern",params:{pattern:"^v?[0-9]\
+(\\.[0-9]+){0,2}([-+].*)?$"}};e===null?e=[t]:e.push(t),n++}}if(p.templates!==void 0){let r=p.templates;if(Array.isArray(r)){let t=r.length;for(let i=0;i<t;i++){
let o=r[i];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){let a={instancePath:s+"/templates/"+i,schemaPath:"#/properties/templates/items/ty\
pe",keyword:"type",params:{type:g.properties.templates.items.type}};e===null?e=[a]:e.push(a),n++}if(typeof o=="string"&&d(o)<1){let a={instancePath:s+"/template\
s/"+i,schemaPath:"#/properties/templates/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),n++}if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.path===void 0){let a={instancePath:s+"/templates/"+i,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty:"pat\
h"}};e===null?e=[a]:e.push(a),n++}for(let a in o)if(!(a==="path"||a==="name"||a==="organization"||a==="variables"||a==="parameters"||a==="presets"||a==="assumpt\
ions")){let l={instancePath:s+"/templates/"+i,schemaPath:"#/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[l]:e.push(l),n++}if(o.path!==void 0){let a=o.path;if(typeof a=="string"){if(d(a)<1){let l={instancePath:s+"/templates/"+i+"/path",schemaPath:"#/prop\
erties/templates/items/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),n++}}else{let l={instancePath:s+"/templates/"+i+
"/path",schemaPath:"#/properties/templates/items/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}if(o.name!==void 0){
let a=o.name;if(typeof a=="string"){if(d(a)<1){let l={instancePath:s+"/templates/"+i+"/name",schemaPath:"#/properties/templates/items/properties/name/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[l]:e.push(l),n++}}else{let l={instancePath:s+"/templates/"+i+"/name",schemaPath:"#/properties/templates/items/\
properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}if(o.organization!==void 0){let a=o.organization;if(typeof a=="string"){
if(d(a)<1){let l={instancePath:s+"/templates/"+i+"/organization",schemaPath:"#/properties/templates/items/properties/organization/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[l]:e.push(l),n++}}else{let l={instancePath:s+"/templates/"+i+"/organization",schemaPath:"#/properties/templates/items/properties/o\
rganization/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}if(o.variables!==void 0){let a=o.variables;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let l={instancePath:s+"/templates/"+i+"/variables",schemaPath:"#/$defs/variables/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),n++}}if(o.parameters!==void 0){let a=o.parameters;if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a){let m=a[l];if(typeof m!="string"&&!(typeof m=="\
number"&&isFinite(m))&&typeof m!="boolean"&&!Array.isArray(m)){let y={instancePath:s+"/templates/"+i+"/parameters/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/parameters/additionalProperties/type",keyword:"type",params:{type:$.additionalProperties.type}};e===null?e=[y]:e.push(y),n++}if(Array.isArray(m)){let y=m.
length;for(let h=0;h<y;h++)if(typeof m[h]!="string"){let k={instancePath:s+"/templates/"+i+"/parameters/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+h,schemaPath:"\
#/$defs/parameters/additionalProperties/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),n++}}}else{let l={instancePath:s+"/templates\
/"+i+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),n++}}if(o.presets!==void 0){let a=o.presets;
if(Array.isArray(a)){let l=a.length;for(let m=0;m<l;m++){let y=a[m];if(typeof y=="string"){if(d(y)<1){let h={instancePath:s+"/templates/"+i+"/presets/"+m,schemaPath:"\
#/properties/templates/items/properties/presets/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),n++}}else{let h={instancePath:s+
"/templates/"+i+"/presets/"+m,schemaPath:"#/properties/templates/items/properties/presets/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(
h),n++}}}else{let l={instancePath:s+"/templates/"+i+"/presets",schemaPath:"#/properties/templates/items/properties/presets/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[l]:e.push(l),n++}}if(o.assumptions!==void 0){let a=o.assumptions;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let l={instancePath:s+"/temp\
lates/"+i+"/assumptions",schemaPath:"#/$defs/assumptions/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),n++}}}}}else{let t={instancePath:s+
"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(p.exclude!==void 0){let r=p.exclude;
if(Array.isArray(r)){let t=r.length;for(let i=0;i<t;i++){let o=r[i];if(typeof o=="string"){if(d(o)<1){let a={instancePath:s+"/exclude/"+i,schemaPath:"#/properti\
es/exclude/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),n++}}else{let a={instancePath:s+"/exclude/"+i,schemaPath:"#/propertie\
s/exclude/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),n++}}}else{let t={instancePath:s+"/exclude",schemaPath:"#/properties/exclu\
de/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),n++}}if(p.variables!==void 0){let r=p.variables;if(!(r&&typeof r=="object"&&!Array.isArray(
r))){let t={instancePath:s+"/variables",schemaPath:"#/$defs/variables/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(p.parameters!==
void 0){let r=p.parameters;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let i=r[t];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!=
"boolean"&&!Array.isArray(i)){let o={instancePath:s+"/parameters/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/parameters/additionalProperties/\
type",keyword:"type",params:{type:$.additionalProperties.type}};e===null?e=[o]:e.push(o),n++}if(Array.isArray(i)){let o=i.length;for(let a=0;a<o;a++)if(typeof i[a]!=
"string"){let l={instancePath:s+"/parameters/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+a,schemaPath:"#/$defs/parameters/additionalProperties/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),n++}}}else{let t={instancePath:s+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{
type:"object"}};e===null?e=[t]:e.push(t),n++}}if(p.assumptions!==void 0){let r=p.assumptions;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:s+
"/assumptions",schemaPath:"#/$defs/assumptions/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(p.quota!==void 0){let r=p.quota;if(typeof r!=
"string"&&!Array.isArray(r)){let t={instancePath:s+"/quota",schemaPath:"#/$defs/paths/type",keyword:"type",params:{type:j.type}};e===null?e=[t]:e.push(t),n++}if(typeof r==
"string"&&d(r)<1){let t={instancePath:s+"/quota",schemaPath:"#/$defs/paths/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),n++}if(Array.
isArray(r)){let t=r.length;for(let i=0;i<t;i++){let o=r[i];if(typeof o=="string"){if(d(o)<1){let a={instancePath:s+"/quota/"+i,schemaPath:"#/$defs/paths/items/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),n++}}else{let a={instancePath:s+"/quota/"+i,schemaPath:"#/$defs/paths/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),n++}}}}if(p.spend!==void 0){let r=p.spend;if(typeof r!="string"&&!Array.isArray(r)){let t={instancePath:s+
"/spend",schemaPath:"#/$defs/paths/type",keyword:"type",params:{type:j.type}};e===null?e=[t]:e.push(t),n++}if(typeof r=="string"&&d(r)<1){let t={instancePath:s+
"/spend",schemaPath:"#/$defs/paths/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),n++}if(Array.isArray(r)){let t=r.length;for(let i=0;i<
t;i++){let o=r[i];if(typeof o=="string"){if(d(o)<1){let a={instancePath:s+"/spend/"+i,schemaPath:"#/$defs/paths/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[a]:e.push(a),n++}}else{let a={instancePath:s+"/spend/"+i,schemaPath:"#/$defs/paths/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),n++}}}}if(p.severities!==void 0){let r=p.severities;if(r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let i=r[t];if(!(i==="error"||i==="warn\
ing"||i==="note"||i==="off")){let o={instancePath:s+"/severities/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/severities/additionalProper\
ties/enum",keyword:"enum",params:{allowedValues:g.properties.severities.additionalProperties.enum}};e===null?e=[o]:e.push(o),n++}}else{let t={instancePath:s+"/s\
everities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}if(p.warn_at!==void 0){let r=p.warn_at;
if(typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r)){let t={instancePath:s+"/warn_at",schemaPath:"#/properties/warn_at/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};e===null?e=[t]:e.push(t),n++}if(r<0||isNaN(r)){let t={instancePath:s+"/warn_at",schemaPath:"#/properties/warn_at/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[t]:e.push(t),n++}}else{let t={instancePath:s+"/warn_at",schemaPath:"#/properties/warn_at/type",keyword:"type",params:{type:"\
number"}};e===null?e=[t]:e.push(t),n++}}if(p.fail_on!==void 0){let r=p.fail_on;if(!(r==="error"||r==="warning"||r==="note"||r==="never")){let t={instancePath:s+
"/fail_on",schemaPath:"#/properties/fail_on/enum",keyword:"enum",params:{allowedValues:g.properties.fail_on.enum}};e===null?e=[t]:e.push(t),n++}}if(p.credit_value!==
void 0){let r=p.credit_value;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.amount===void 0){let t={instancePath:s+"/credit_value",schemaPath:"#/properties/c\
redit_value/required",keyword:"required",params:{missingProperty:"amount"}};e===null?e=[t]:e.push(t),n++}if(r.currency===void 0){let t={instancePath:s+"/credit_\
value",schemaPath:"#/properties/credit_value/required",keyword:"required",params:{missingProperty:"currency"}};e===null?e=[t]:e.push(t),n++}for(let t in r)if(!(t===
"amount"||t==="currency")){let i={instancePath:s+"/credit_value",schemaPath:"#/properties/credit_value/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[i]:e.push(i),n++}if(r.amount!==void 0){let t=r.amount;if(typeof t=="number"&&isFinite(t)){if(t<=0||isNaN(t)){let i={instancePath:s+
"/credit_value/amount",schemaPath:"#/properties/credit_value/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===
null?e=[i]:e.push(i),n++}}else{let i={instancePath:s+"/credit_value/amount",schemaPath:"#/properties/credit_value/properties/amount/type",keyword:"type",params:{
type:"number"}};e===null?e=[i]:e.push(i),n++}}if(r.currency!==void 0){let t=r.currency;if(typeof t=="string"){if(d(t)<1){let i={instancePath:s+"/credit_value/cu\
rrency",schemaPath:"#/properties/credit_value/properties/currency/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:s+
"/credit_value/currency",schemaPath:"#/properties/credit_value/properties/currency/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{
let t={instancePath:s+"/credit_value",schemaPath:"#/properties/credit_value/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}return w.errors=e,n===0}w.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};return S(F);}
let compiled
/** `schemas/config.schema.json`. */
export const configSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"coder_version":{"form":"a version such as \"2.30\""},"terraform_version":{"form":"a version such as \"1.14\""},"templates":{"items":{"keys":{"path":{},"name":{},"organization":{},"variables":{},"parameters":{"others":{"items":{}}},"presets":{"items":{}},"assumptions":{}}}},"exclude":{"items":{}},"variables":{},"parameters":{"others":{"items":{}}},"assumptions":{},"quota":{"items":{}},"spend":{"items":{}},"severities":{"others":{}},"warn_at":{},"fail_on":{},"credit_value":{"keys":{"amount":{},"currency":{}}}}}
  },
}
