// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var y=Object.defineProperty;var k=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var v=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(l){throw i=0,l}},b=(s,i)=>{for(var l in i)y(s,l,{get:i[l],enumerable:!0})},A=(s,i,l,c)=>{
if(i&&typeof i=="object"||typeof i=="function")for(let d of w(i))!q.call(s,d)&&d!==l&&y(s,d,{get:()=>i[d],enumerable:!(c=k(i,d))||c.enumerable});return s};var j=s=>A(y({},"__esModule",{value:!0}),s);var P=v(h=>{"use strict";Object.defineProperty(h,"__esModule",{value:!0});function g(s){let i=s.length,l=0,c=0,d;for(;c<i;)l++,d=s.charCodeAt(c++),d>=55296&&d<=
56319&&c<i&&(d=s.charCodeAt(c),(d&64512)===56320&&c++);return l}h.default=g;g.code='require("ajv/dist/runtime/ucs2length").default'});var x={};b(x,{validate:()=>$});var $=u;var N=P().default;function u(s,{instancePath:i="",parentData:l,parentDataProperty:c,rootData:d=s,dynamicAnchors:D={}}={}){let e=null,n=0,f=u.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.version===void 0){let t={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"}};e===null?e=[t]:e.push(t),n++}if(s.entries===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"entries"}};e===null?e=[t]:e.push(t),n++}for(let t in s)if(!(t==="$schema"||t==="version"||t==="entries")){let m={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[m]:e.push(m),n++}if(s.$schema!==void 0&&typeof s.$schema!=
"string"){let t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),n++}if(s.version!==
void 0){let t=s.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let m={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[m]:e.push(m),n++}}if(s.entries!==void 0){let t=s.entries;if(Array.isArray(t)){let m=t.length;for(let o=0;o<m;o++){let p=t[o];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.fingerprint===void 0){let r={instancePath:i+"/entries/"+o,schemaPath:"#/properties/entries/items/required",keyword:"\
required",params:{missingProperty:"fingerprint"}};e===null?e=[r]:e.push(r),n++}if(p.code===void 0){let r={instancePath:i+"/entries/"+o,schemaPath:"#/properties/\
entries/items/required",keyword:"required",params:{missingProperty:"code"}};e===null?e=[r]:e.push(r),n++}if(p.template===void 0){let r={instancePath:i+"/entries\
/"+o,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty:"template"}};e===null?e=[r]:e.push(r),n++}if(p.address===void 0){
let r={instancePath:i+"/entries/"+o,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty:"address"}};e===null?e=[r]:e.push(
r),n++}if(p.message===void 0){let r={instancePath:i+"/entries/"+o,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty:"m\
essage"}};e===null?e=[r]:e.push(r),n++}if(p.count===void 0){let r={instancePath:i+"/entries/"+o,schemaPath:"#/properties/entries/items/required",keyword:"requir\
ed",params:{missingProperty:"count"}};e===null?e=[r]:e.push(r),n++}for(let r in p)if(!(r==="fingerprint"||r==="code"||r==="template"||r==="address"||r==="messag\
e"||r==="count")){let a={instancePath:i+"/entries/"+o,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[a]:e.push(a),n++}if(p.fingerprint!==void 0){let r=p.fingerprint;if(typeof r=="string"){if(N(r)<1){let a={instancePath:i+"/entries/"+o+"/fingerprint",
schemaPath:"#/properties/entries/items/properties/fingerprint/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),n++}}else{let a={instancePath:i+
"/entries/"+o+"/fingerprint",schemaPath:"#/properties/entries/items/properties/fingerprint/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),
n++}}if(p.code!==void 0&&typeof p.code!="string"){let r={instancePath:i+"/entries/"+o+"/code",schemaPath:"#/properties/entries/items/properties/code/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(p.template!==void 0&&typeof p.template!="string"){let r={instancePath:i+"/entries/"+o+"/template",
schemaPath:"#/properties/entries/items/properties/template/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(p.address!==void 0&&typeof p.
address!="string"){let r={instancePath:i+"/entries/"+o+"/address",schemaPath:"#/properties/entries/items/properties/address/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[r]:e.push(r),n++}if(p.message!==void 0&&typeof p.message!="string"){let r={instancePath:i+"/entries/"+o+"/message",schemaPath:"#/properties\
/entries/items/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}if(p.count!==void 0){let r=p.count;if(!(typeof r=="n\
umber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:i+"/entries/"+o+"/count",schemaPath:"#/properties/entries/items/properties/count/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[a]:e.push(a),n++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:i+"/entries/"+o+"/count",schemaPath:"\
#/properties/entries/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[a]:e.push(a),n++}}}else{let r={instancePath:i+
"/entries/"+o,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),n++}}}else{let m={instancePath:i+"/en\
tries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),n++}}}else{let t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}return u.errors=e,n===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return j(x);}
let compiled
/** `schemas/baseline.schema.json`. */
export const baselineSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"version":{},"entries":{"items":{"keys":{"fingerprint":{},"code":{},"template":{},"address":{},"message":{},"count":{}}}}}}
  },
}
