// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20;var schema33={description:'The organizations. Left out: those that groups and workspaces name, or a single one called "coder".',type:"array",items:{description:"\
An organization: its name, or an object.",type:["string","object"],minLength:1,required:["name"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{
$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"string"},is_default:{description:"Whether what names no organization belongs to this\
 one. Left out: the first of the list is it.",type:"boolean"}}}};var func1=require_ucs2length().default;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(
data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err0={
instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:schema33.items.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(typeof data0=="string"&&func1(data0)<1){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===void 0){let err2={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0)
if(!(key0==="id"||key0==="name"||key0==="display_name"||key0==="is_default")){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.id!==void 0){let data1=data0.
id;if(typeof data1=="string"){if(func1(data1)<1){let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.name!==void 0){let data2=data0.name;if(typeof data2=="string"){
if(func1(data2)<1){let err6={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data0.display_name!==void 0&&typeof data0.display_name!="string"){let err8={instancePath:instancePath+
"/"+i0+"/display_name",schemaPath:"#/items/properties/display_name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}if(data0.is_default!==void 0&&typeof data0.is_default!="boolean"){let err9={instancePath:instancePath+"/"+i0+"/is_default",schemaPath:"#/items/properti\
es/is_default/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}else{let err10={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate21.errors=vErrors,errors===0}validate21.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema36={description:"The users. Left out: those that groups and workspaces name. Given: a name that i\
s not here is an error.",type:"array",items:{description:"A user: the user name, or an object.",type:["string","object"],minLength:1,required:["username"],additionalProperties:!1,
properties:{id:{$ref:"#/$defs/id"},username:{$ref:"#/$defs/name"},organizations:{description:"The organizations of which the user is a member. Left out: those o\
f the user's groups and workspaces, or the default one.",type:"array",items:{$ref:"#/$defs/name"}},groups:{description:"Groups of the user, besides those whose \
members name the user.",type:"array",items:{$ref:"#/$defs/name"}},is_system:{description:"Whether this is a user of Coder itself, such as the owner of prebuilt \
workspaces.",type:"boolean"}}}};function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate23.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err0={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:schema36.items.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0=="s\
tring"&&func1(data0)<1){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.username===void 0){let err2={instancePath:instancePath+"/"+i0,
schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"username"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0)
if(!(key0==="id"||key0==="username"||key0==="organizations"||key0==="groups"||key0==="is_system")){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.id!==
void 0){let data1=data0.id;if(typeof data1=="string"){if(func1(data1)<1){let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$def\
s/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.username!==void 0){let data2=data0.username;
if(typeof data2=="string"){if(func1(data2)<1){let err6={instancePath:instancePath+"/"+i0+"/username",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/"+i0+"/username",schemaPath:"#/$defs/name/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data0.organizations!==void 0){let data3=data0.organizations;
if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(typeof data4=="string"){if(func1(data4)<1){let err8={instancePath:instancePath+
"/"+i0+"/organizations/"+i1,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/"+i0+"/organizations/"+i1,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+"/"+i0+"/organizations",schemaPath:"#/items/properties/organizations/type",keyword:"type",
params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.groups!==void 0){let data5=data0.groups;if(Array.isArray(data5)){let len2=data5.
length;for(let i2=0;i2<len2;i2++){let data6=data5[i2];if(typeof data6=="string"){if(func1(data6)<1){let err11={instancePath:instancePath+"/"+i0+"/groups/"+i2,schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/"+i0+"/groups/"+i2,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={
instancePath:instancePath+"/"+i0+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}if(data0.is_system!==void 0&&typeof data0.is_system!="boolean"){let err14={instancePath:instancePath+"/"+i0+"/is_system",schemaPath:"#/ite\
ms/properties/is_system/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}}else{let err15={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate23.errors=vErrors,errors===
0}validate23.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate26.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="id"||key0==="name"||key0==="display_name"||key0==="organization"||key0==="organization_id"||key0==="quota_allowance"||
key0==="members"||key0==="total_member_count")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)<1){let err2={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.
name;if(typeof data1=="string"){if(func1(data1)<1){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.display_name!==void 0&&typeof data.display_name!="string"){let err6={instancePath:instancePath+
"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
organization!==void 0){let data3=data.organization;if(typeof data3=="string"){if(func1(data3)<1){let err7={instancePath:instancePath+"/organization",schemaPath:"\
#/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
organization_id!==void 0){let data4=data.organization_id;if(typeof data4=="string"){if(func1(data4)<1){let err9={instancePath:instancePath+"/organization_id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/organization_id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.quota_allowance!==
void 0){let data5=data.quota_allowance;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err11={instancePath:instancePath+"/quota_al\
lowance",schemaPath:"#/$defs/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data5==
"number"&&isFinite(data5)){if(data5>2147483647||isNaN(data5)){let err12={instancePath:instancePath+"/quota_allowance",schemaPath:"#/$defs/credits/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data5<-2147483648||isNaN(data5)){let err13={instancePath:instancePath+
"/quota_allowance",schemaPath:"#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}}if(data.members!==void 0){let data6=data.members;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];
if(typeof data7=="string"){if(func1(data7)<1){let err14={instancePath:instancePath+"/members/"+i0,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/members/"+i0,schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath:instancePath+"/members",schemaPath:"#/p\
roperties/members/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.total_member_count!==void 0){
let data8=data.total_member_count;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err17={instancePath:instancePath+"/total_member_\
count",schemaPath:"#/properties/total_member_count/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data8==
"number"&&isFinite(data8)&&(data8<0||isNaN(data8))){let err18={instancePath:instancePath+"/total_member_count",schemaPath:"#/properties/total_member_count/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate26.errors=vErrors,errors===0}validate26.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate26(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate25.errors=vErrors,errors===0}validate25.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.groups===void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"groups"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data0)if(!(key0===
"name"||key0==="groups"||key0==="organization")){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.name!==void 0){let data1=data0.name;if(typeof data1=="\
string"){if(func1(data1)<1){let err2={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data0.groups!==void 0){let data2=data0.groups;if(Array.isArray(data2)){let len1=data2.length;
for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(func1(data3)<1){let err4={instancePath:instancePath+"/"+i0+"/groups/"+i1,schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/"+i0+"/groups/"+i1,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath:instancePath+"/"+i0+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data0.organization!==void 0){let data4=data0.organization;if(typeof data4=="string"){if(func1(data4)<1){let err7={instancePath:instancePath+
"/"+i0+"/organization",schemaPath:"#/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}else{let err8={instancePath:instancePath+"/"+i0+"/organization",schemaPath:"#/items/properties/organization/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate29.errors=vErrors,errors===0}validate29.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema51={
description:"The workspaces that exist. Left out: none, so that each verdict is on a user's first workspace.",type:"array",items:{description:"A workspace.",type:"\
object",required:["name","owner"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},owner:{description:"The owner's user nam\
e.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the owner's, or the default one.",type:"string",minLength:1},template:{
description:"The template's name, from which the cost follows where none is given.",type:"string",minLength:1},state:{description:"Whether its latest build star\
ted or stopped it. On if left out.",enum:["on","off","running","stopped"]},cost:{description:"The daily cost that its latest build committed. This is what count\
s, whatever the template says today.",$ref:"#/$defs/credits"}}}};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate31.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===
void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data0.owner===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
owner"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data0)if(!(key0==="id"||key0==="name"||key0==="owner"||key0==="organization"||
key0==="template"||key0==="state"||key0==="cost")){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.id!==void 0){let data1=data0.id;if(typeof data1=="st\
ring"){if(func1(data1)<1){let err3={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.name!==void 0){let data2=data0.name;if(typeof data2=="string"){if(func1(data2)<1){let err5={
instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}else{let err6={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}}if(data0.owner!==void 0){let data3=data0.owner;if(typeof data3=="string"){if(func1(data3)<1){let err7={instancePath:instancePath+
"/"+i0+"/owner",schemaPath:"#/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/"+i0+"/owner",schemaPath:"#/items/properties/owner/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data0.organization!==void 0){let data4=data0.organization;if(typeof data4=="string"){if(func1(data4)<1){let err9={instancePath:instancePath+
"/"+i0+"/organization",schemaPath:"#/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}else{let err10={instancePath:instancePath+"/"+i0+"/organization",schemaPath:"#/items/properties/organization/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.template!==void 0){let data5=data0.template;if(typeof data5=="string"){if(func1(data5)<1){
let err11={instancePath:instancePath+"/"+i0+"/template",schemaPath:"#/items/properties/template/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/"+i0+"/template",schemaPath:"#/items/properties/template/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data0.state!==void 0){let data6=data0.state;if(!(data6==="on"||data6===
"off"||data6==="running"||data6==="stopped")){let err13={instancePath:instancePath+"/"+i0+"/state",schemaPath:"#/items/properties/state/enum",keyword:"enum",params:{
allowedValues:schema51.items.properties.state.enum}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data0.cost!==void 0){let data7=data0.cost;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err14={instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data7=="number"&&isFinite(data7)){if(data7>2147483647||isNaN(data7)){let err15={
instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}if(data7<-2147483648||isNaN(data7)){let err16={instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/minimum",
keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}}else{let err17={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate31.errors=vErrors,errors===
0}validate31.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="$schema"||key0==="licensed"||key0==="organizations"||key0==="users"||key0===
"groups"||key0==="profiles"||key0==="workspaces"||key0==="quotas")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.$schema!==void 0&&typeof data.$schema!="string"){let err1={instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.licensed!==
void 0&&typeof data.licensed!="boolean"){let err2={instancePath:instancePath+"/licensed",schemaPath:"#/$defs/licensed/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.organizations!==void 0&&(validate21(data.organizations,{instancePath:instancePath+"/organizati\
ons",parentData:data,parentDataProperty:"organizations",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.errors:vErrors.concat(validate21.errors),errors=
vErrors.length)),data.users!==void 0&&(validate23(data.users,{instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length)),data.groups!==void 0&&(validate25(data.groups,{instancePath:instancePath+
"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=
vErrors.length)),data.profiles!==void 0&&(validate29(data.profiles,{instancePath:instancePath+"/profiles",parentData:data,parentDataProperty:"profiles",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length)),data.workspaces!==void 0&&(validate31(data.
workspaces,{instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length)),data.quotas!==void 0){let data7=data.quotas;if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<
len0;i0++){let data8=data7[i0];if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.user===void 0){let err3={instancePath:instancePath+"/quotas/"+i0,
schemaPath:"#/$defs/quotas/items/required",keyword:"required",params:{missingProperty:"user"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data8)
if(!(key1==="user"||key1==="organization"||key1==="credits_consumed"||key1==="budget")){let err4={instancePath:instancePath+"/quotas/"+i0,schemaPath:"#/$defs/qu\
otas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data8.
user!==void 0){let data9=data8.user;if(typeof data9=="string"){if(func1(data9)<1){let err5={instancePath:instancePath+"/quotas/"+i0+"/user",schemaPath:"#/$defs/\
quotas/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/quotas/"+i0+"/user",schemaPath:"#/$defs/quotas/items/properties/user/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data8.organization!==void 0){let data10=data8.organization;if(typeof data10=="string"){if(func1(data10)<1){let err7={instancePath:instancePath+"/qu\
otas/"+i0+"/organization",schemaPath:"#/$defs/quotas/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/quotas/"+i0+"/organization",schemaPath:"#/$defs/quotas/items/properties/organization/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data8.credits_consumed!==void 0){let data11=data8.credits_consumed;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err9={instancePath:instancePath+"/quotas/"+i0+"/credits_consumed",schemaPath:"\
#/$defs/quotas/items/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data8.
budget!==void 0){let data12=data8.budget;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err10={instancePath:instancePath+"/qu\
otas/"+i0+"/budget",schemaPath:"#/$defs/quotas/items/properties/budget/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}}else{let err11={instancePath:instancePath+"/quotas/"+i0,schemaPath:"#/$defs/quotas/items/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/quotas",schemaPath:"#/$defs/quotas/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/quota.schema.json`. */
export const quotaSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"licensed":{},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"organizations":{"items":{}},"groups":{"items":{}},"is_system":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"quota_allowance":{},"members":{"items":{}},"total_member_count":{}}}},"profiles":{"items":{"keys":{"name":{},"groups":{"items":{}},"organization":{}}}},"workspaces":{"items":{"keys":{"id":{},"name":{},"owner":{},"organization":{},"template":{},"state":{},"cost":{}}}},"quotas":{"items":{"keys":{"user":{},"organization":{},"credits_consumed":{},"budget":{}}}}}},
}
