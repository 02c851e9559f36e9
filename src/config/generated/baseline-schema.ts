// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20;var func1=require_ucs2length().default;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.entries===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entries"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="version"||key0==="entries")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.$schema!==void 0&&typeof data.$schema!="string"){let err3={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.version!==void 0){let data1=data.version;if(!(typeof data1=="num\
ber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.entries!==void 0){let data2=data.entries;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.fingerprint===void 0){let err5={instancePath:instancePath+
"/entries/"+i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty:"fingerprint"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data3.code===void 0){let err6={instancePath:instancePath+"/entries/"+i0,schemaPath:"#/properties/entries/items/required",keyword:"require\
d",params:{missingProperty:"code"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data3.template===void 0){let err7={instancePath:instancePath+"/\
entries/"+i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty:"template"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data3.address===void 0){let err8={instancePath:instancePath+"/entries/"+i0,schemaPath:"#/properties/entries/items/required",keyword:"required",
params:{missingProperty:"address"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data3.message===void 0){let err9={instancePath:instancePath+"/e\
ntries/"+i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}if(data3.count===void 0){let err10={instancePath:instancePath+"/entries/"+i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{
missingProperty:"count"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key1 in data3)if(!(key1==="fingerprint"||key1==="code"||key1==="te\
mplate"||key1==="address"||key1==="message"||key1==="count")){let err11={instancePath:instancePath+"/entries/"+i0,schemaPath:"#/properties/entries/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data3.fingerprint!==
void 0){let data4=data3.fingerprint;if(typeof data4=="string"){if(func1(data4)<1){let err12={instancePath:instancePath+"/entries/"+i0+"/fingerprint",schemaPath:"\
#/properties/entries/items/properties/fingerprint/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/entries/"+i0+"/fingerprint",schemaPath:"#/properties/entries/items/properties/fingerprint/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data3.code!==void 0&&typeof data3.code!="string"){let err14={instancePath:instancePath+
"/entries/"+i0+"/code",schemaPath:"#/properties/entries/items/properties/code/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(data3.template!==void 0&&typeof data3.template!="string"){let err15={instancePath:instancePath+"/entries/"+i0+"/template",schemaPath:"#/\
properties/entries/items/properties/template/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data3.address!==
void 0&&typeof data3.address!="string"){let err16={instancePath:instancePath+"/entries/"+i0+"/address",schemaPath:"#/properties/entries/items/properties/address\
/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data3.message!==void 0&&typeof data3.message!="stri\
ng"){let err17={instancePath:instancePath+"/entries/"+i0+"/message",schemaPath:"#/properties/entries/items/properties/message/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data3.count!==void 0){let data9=data3.count;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(
data9)&&isFinite(data9))){let err18={instancePath:instancePath+"/entries/"+i0+"/count",schemaPath:"#/properties/entries/items/properties/count/type",keyword:"ty\
pe",params:{type:"integer"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(typeof data9=="number"&&isFinite(data9)&&(data9<1||isNaN(data9))){let err19={
instancePath:instancePath+"/entries/"+i0+"/count",schemaPath:"#/properties/entries/items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+"/entries/"+i0,schemaPath:"#/properties/entries/items/ty\
pe",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+"/entries",schemaPath:"\
#/properties/entries/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate20.errors=vErrors,errors===0}validate20.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/baseline.schema.json`. */
export const baselineSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"version":{},"entries":{"items":{"keys":{"fingerprint":{},"code":{},"template":{},"address":{},"message":{},"count":{}}}}}},
}
