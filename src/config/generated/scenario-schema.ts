// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
urn:creditcheck:schema:scenario",title:"creditcheck scenario",description:"What happens to workspaces, groups and people, one event after another, to be replaye\
d under Coder's rules. The lists of a quota file may stand beside the events; left out, they come from the quota file.",type:"object",required:["events"],additionalProperties:!1,
properties:{$schema:{description:"Where an editor finds this schema.",type:"string"},description:{description:"What the scenario is about.",type:"string"},licensed:{
$ref:"urn:creditcheck:schema:quota#/$defs/licensed"},organizations:{$ref:"urn:creditcheck:schema:quota#/$defs/organizations"},users:{$ref:"urn:creditcheck:schem\
a:quota#/$defs/users"},groups:{$ref:"urn:creditcheck:schema:quota#/$defs/groups"},profiles:{$ref:"urn:creditcheck:schema:quota#/$defs/profiles"},workspaces:{$ref:"\
urn:creditcheck:schema:quota#/$defs/workspaces"},quotas:{$ref:"urn:creditcheck:schema:quota#/$defs/quotas"},templates:{description:"What workspaces of a templat\
e cost, by the template's name. A template that is not here is priced by analysing it.",type:"object",additionalProperties:{description:"The costs of one templa\
te.",type:"object",required:["on"],additionalProperties:!1,properties:{on:{description:"The cost of a start build.",$ref:"urn:creditcheck:schema:quota#/$defs/cr\
edits"},off:{description:"The cost of a stop build. 0 if left out.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"}}}},events:{description:"What happens, in\
 the order in which Coder gets to it.",type:"array",items:{$ref:"#/$defs/event"}}},$defs:{name:{type:"string",minLength:1},event:{description:'One event: either\
 "op" with the names it needs, or the short form with the operation as a key, such as "start: my-workspace".',type:"object",additionalProperties:!1,properties:{
op:{description:"What happens.",enum:["build","run","claim","set_allowance","create_group","delete_group","add_member","remove_member","add_organization_member",
"remove_organization_member","delete_user","set_user_status","set_licensed","set_dormant"]},note:{description:"A remark for the reader.",type:"string"},create:{
description:'Short form: a new workspace of this name is built and started. With "op: build": whether the workspace is new.',type:["string","boolean"],minLength:1},
start:{description:"Short form: this workspace is started.",$ref:"#/$defs/name"},stop:{description:"Short form: this workspace is stopped.",$ref:"#/$defs/name"},
delete:{description:"Short form: this workspace is deleted.",$ref:"#/$defs/name"},run:{description:"Short form: the pending build of this workspace gets its tur\
n.",$ref:"#/$defs/name"},claim:{description:'Short form: this prebuilt workspace is claimed by "new_owner".',$ref:"#/$defs/name"},set_allowance:{description:`Sh\
ort form: this group's allowance becomes "quota_allowance".`,$ref:"#/$defs/name"},create_group:{description:"Short form: this group is created.",$ref:"#/$defs/n\
ame"},delete_group:{description:"Short form: this group is deleted.",$ref:"#/$defs/name"},add_member:{description:'Short form: "user" joins this group.',$ref:"#\
/$defs/name"},remove_member:{description:'Short form: "user" leaves this group.',$ref:"#/$defs/name"},add_organization_member:{description:'Short form: this use\
r joins "organization".',$ref:"#/$defs/name"},remove_organization_member:{description:'Short form: this user leaves "organization", and its groups.',$ref:"#/$de\
fs/name"},delete_user:{description:"Short form: this user is deleted.",$ref:"#/$defs/name"},set_user_status:{description:`Short form: this user's status becomes\
 "status", which changes nothing about quota.`,$ref:"#/$defs/name"},set_licensed:{description:"Short form: the licence comes or goes.",type:"boolean"},set_dormant:{
description:"Short form: this workspace is put to sleep or woken, which changes nothing about quota.",$ref:"#/$defs/name"},workspace:{description:"The workspace\
's name.",$ref:"#/$defs/name"},owner:{description:"The owner of the workspace at that moment. May be left out where one workspace only has the name.",$ref:"#/$d\
efs/name"},new_owner:{description:"Who claims the workspace.",$ref:"#/$defs/name"},organization:{description:"The organization's name. Left out: that of the wor\
kspace, the only one of the owner, or the default one.",$ref:"#/$defs/name"},template:{description:"The template of a new workspace, or the one that it is built\
 from now on.",$ref:"#/$defs/name"},transition:{description:"What a build does.",enum:["start","stop","delete"]},cost:{description:"What the plan of the build s\
ays. Left out: what the template costs.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},outcome:{description:'What becomes of the build if quota lets it pa\
ss. "ok" if left out.',enum:["ok","fail_before_commit","cancel_before_commit","apply_failed","cancel_after_commit","pending"]},group:{description:"The group's n\
ame.",$ref:"#/$defs/name"},quota_allowance:{description:"The allowance that a group gets.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},members:{description:"\
The members of a group that is created.",type:"array",items:{$ref:"#/$defs/name"}},user:{description:"The user's name.",$ref:"#/$defs/name"},status:{description:"\
The status that a user gets.",$ref:"#/$defs/name"},licensed:{description:"Whether there is a licence from now on.",type:"boolean"},dormant:{description:"Whether\
 the workspace sleeps from now on.",type:"boolean"}}}}};var func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,schema34={description:'The organizations. Left out: those that groups and workspace\
s name, or a single one called "coder".',type:"array",items:{description:"An organization: its name, or an object.",type:["string","object"],minLength:1,required:[
"name"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"string"},is_default:{
description:"Whether what names no organization belongs to this one. Left out: the first of the list is it.",type:"boolean"}}}};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate34.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/type",keyword:"type",params:{type:schema34.items.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0=="string"&&func2(data0)<
1){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===void 0){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/require\
d",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0)if(!(key0==="id"||key0===
"name"||key0==="display_name"||key0==="is_default")){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.id!==void 0){let data1=data0.id;if(typeof data1=="\
string"){if(func2(data1)<1){let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.name!==void 0){let data2=data0.name;if(typeof data2=="string"){if(func2(data2)<1){let err6={
instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}else{let err7={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}}if(data0.display_name!==void 0&&typeof data0.display_name!="string"){let err8={instancePath:instancePath+"/"+i0+"/display_nam\
e",schemaPath:"#/items/properties/display_name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data0.is_default!==
void 0&&typeof data0.is_default!="boolean"){let err9={instancePath:instancePath+"/"+i0+"/is_default",schemaPath:"#/items/properties/is_default/type",keyword:"ty\
pe",params:{type:"boolean"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate34.errors=vErrors,errors===0}validate34.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var schema37={description:"The users. Left out: those that groups and workspaces name. Given: a name that is not here is an error.",type:"array",
items:{description:"A user: the user name, or an object.",type:["string","object"],minLength:1,required:["username"],additionalProperties:!1,properties:{id:{$ref:"\
#/$defs/id"},username:{$ref:"#/$defs/name"},organizations:{description:"The organizations of which the user is a member. Left out: those of the user's groups an\
d workspaces, or the default one.",type:"array",items:{$ref:"#/$defs/name"}},groups:{description:"Groups of the user, besides those whose members name the user.",
type:"array",items:{$ref:"#/$defs/name"}},is_system:{description:"Whether this is a user of Coder itself, such as the owner of prebuilt workspaces.",type:"boole\
an"}}}};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate36.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/type",keyword:"type",params:{type:schema37.items.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0=="string"&&func2(data0)<
1){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.username===void 0){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/req\
uired",keyword:"required",params:{missingProperty:"username"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0)if(!(key0==="id"||
key0==="username"||key0==="organizations"||key0==="groups"||key0==="is_system")){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.id!==void 0){let data1=data0.
id;if(typeof data1=="string"){if(func2(data1)<1){let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.username!==void 0){let data2=data0.username;if(typeof data2=="\
string"){if(func2(data2)<1){let err6={instancePath:instancePath+"/"+i0+"/username",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/"+i0+"/username",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data0.organizations!==void 0){let data3=data0.organizations;if(Array.isArray(data3)){
let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(typeof data4=="string"){if(func2(data4)<1){let err8={instancePath:instancePath+"/"+i0+"/\
organizations/"+i1,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={
instancePath:instancePath+"/"+i0+"/organizations/"+i1,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}}else{let err10={instancePath:instancePath+"/"+i0+"/organizations",schemaPath:"#/items/properties/organizations/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.groups!==void 0){let data5=data0.groups;if(Array.isArray(data5)){let len2=data5.
length;for(let i2=0;i2<len2;i2++){let data6=data5[i2];if(typeof data6=="string"){if(func2(data6)<1){let err11={instancePath:instancePath+"/"+i0+"/groups/"+i2,schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/"+i0+"/groups/"+i2,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={
instancePath:instancePath+"/"+i0+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}if(data0.is_system!==void 0&&typeof data0.is_system!="boolean"){let err14={instancePath:instancePath+"/"+i0+"/is_system",schemaPath:"#/ite\
ms/properties/is_system/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}}else{let err15={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate36.errors=vErrors,errors===
0}validate36.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="id"||key0==="name"||key0==="display_name"||key0==="organization"||key0==="organization_id"||key0==="quota_allowance"||
key0==="members"||key0==="total_member_count")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func2(data0)<1){let err2={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.
name;if(typeof data1=="string"){if(func2(data1)<1){let err4={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.display_name!==void 0&&typeof data.display_name!="string"){let err6={instancePath:instancePath+
"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
organization!==void 0){let data3=data.organization;if(typeof data3=="string"){if(func2(data3)<1){let err7={instancePath:instancePath+"/organization",schemaPath:"\
#/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
organization_id!==void 0){let data4=data.organization_id;if(typeof data4=="string"){if(func2(data4)<1){let err9={instancePath:instancePath+"/organization_id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/organization_id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.quota_allowance!==
void 0){let data5=data.quota_allowance;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err11={instancePath:instancePath+"/quota_al\
lowance",schemaPath:"#/$defs/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data5==
"number"&&isFinite(data5)){if(data5>2147483647||isNaN(data5)){let err12={instancePath:instancePath+"/quota_allowance",schemaPath:"#/$defs/credits/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data5<-2147483648||isNaN(data5)){let err13={instancePath:instancePath+
"/quota_allowance",schemaPath:"#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}}if(data.members!==void 0){let data6=data.members;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];
if(typeof data7=="string"){if(func2(data7)<1){let err14={instancePath:instancePath+"/members/"+i0,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/members/"+i0,schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath:instancePath+"/members",schemaPath:"#/p\
roperties/members/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.total_member_count!==void 0){
let data8=data.total_member_count;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err17={instancePath:instancePath+"/total_member_\
count",schemaPath:"#/properties/total_member_count/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data8==
"number"&&isFinite(data8)&&(data8<0||isNaN(data8))){let err18={instancePath:instancePath+"/total_member_count",schemaPath:"#/properties/total_member_count/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate27.errors=vErrors,errors===0}validate27.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate38.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate27(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate38.errors=vErrors,errors===0}validate38.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.groups===void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"groups"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data0)if(!(key0===
"name"||key0==="groups"||key0==="organization")){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.name!==void 0){let data1=data0.name;if(typeof data1=="\
string"){if(func2(data1)<1){let err2={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data0.groups!==void 0){let data2=data0.groups;if(Array.isArray(data2)){let len1=data2.length;
for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(func2(data3)<1){let err4={instancePath:instancePath+"/"+i0+"/groups/"+i1,schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/"+i0+"/groups/"+i1,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath:instancePath+"/"+i0+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data0.organization!==void 0){let data4=data0.organization;if(typeof data4=="string"){if(func2(data4)<1){let err7={instancePath:instancePath+
"/"+i0+"/organization",schemaPath:"#/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}else{let err8={instancePath:instancePath+"/"+i0+"/organization",schemaPath:"#/items/properties/organization/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate41.errors=vErrors,errors===0}validate41.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema52={
description:"The workspaces that exist. Left out: none, so that each verdict is on a user's first workspace.",type:"array",items:{description:"A workspace.",type:"\
object",required:["name","owner"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},owner:{description:"The owner's user nam\
e.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the owner's, or the default one.",type:"string",minLength:1},template:{
description:"The template's name, from which the cost follows where none is given.",type:"string",minLength:1},state:{description:"Whether its latest build star\
ted or stopped it. On if left out.",enum:["on","off","running","stopped"]},cost:{description:"The daily cost that its latest build committed. This is what count\
s, whatever the template says today.",$ref:"#/$defs/credits"}}}};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate43.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===
void 0){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data0.owner===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"\
owner"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data0)if(!(key0==="id"||key0==="name"||key0==="owner"||key0==="organization"||
key0==="template"||key0==="state"||key0==="cost")){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.id!==void 0){let data1=data0.id;if(typeof data1=="st\
ring"){if(func2(data1)<1){let err3={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/"+i0+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.name!==void 0){let data2=data0.name;if(typeof data2=="string"){if(func2(data2)<1){let err5={
instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}else{let err6={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}}if(data0.owner!==void 0){let data3=data0.owner;if(typeof data3=="string"){if(func2(data3)<1){let err7={instancePath:instancePath+
"/"+i0+"/owner",schemaPath:"#/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/"+i0+"/owner",schemaPath:"#/items/properties/owner/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data0.organization!==void 0){let data4=data0.organization;if(typeof data4=="string"){if(func2(data4)<1){let err9={instancePath:instancePath+
"/"+i0+"/organization",schemaPath:"#/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}else{let err10={instancePath:instancePath+"/"+i0+"/organization",schemaPath:"#/items/properties/organization/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.template!==void 0){let data5=data0.template;if(typeof data5=="string"){if(func2(data5)<1){
let err11={instancePath:instancePath+"/"+i0+"/template",schemaPath:"#/items/properties/template/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/"+i0+"/template",schemaPath:"#/items/properties/template/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data0.state!==void 0){let data6=data0.state;if(!(data6==="on"||data6===
"off"||data6==="running"||data6==="stopped")){let err13={instancePath:instancePath+"/"+i0+"/state",schemaPath:"#/items/properties/state/enum",keyword:"enum",params:{
allowedValues:schema52.items.properties.state.enum}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data0.cost!==void 0){let data7=data0.cost;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err14={instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data7=="number"&&isFinite(data7)){if(data7>2147483647||isNaN(data7)){let err15={
instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}if(data7<-2147483648||isNaN(data7)){let err16={instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/minimum",
keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}}else{let err17={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate43.errors=vErrors,errors===
0}validate43.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema77={description:'One event: either "op" with the names it needs, or the short form w\
ith the operation as a key, such as "start: my-workspace".',type:"object",additionalProperties:!1,properties:{op:{description:"What happens.",enum:["build","run",
"claim","set_allowance","create_group","delete_group","add_member","remove_member","add_organization_member","remove_organization_member","delete_user","set_use\
r_status","set_licensed","set_dormant"]},note:{description:"A remark for the reader.",type:"string"},create:{description:'Short form: a new workspace of this na\
me is built and started. With "op: build": whether the workspace is new.',type:["string","boolean"],minLength:1},start:{description:"Short form: this workspace \
is started.",$ref:"#/$defs/name"},stop:{description:"Short form: this workspace is stopped.",$ref:"#/$defs/name"},delete:{description:"Short form: this workspac\
e is deleted.",$ref:"#/$defs/name"},run:{description:"Short form: the pending build of this workspace gets its turn.",$ref:"#/$defs/name"},claim:{description:'S\
hort form: this prebuilt workspace is claimed by "new_owner".',$ref:"#/$defs/name"},set_allowance:{description:`Short form: this group's allowance becomes "quot\
a_allowance".`,$ref:"#/$defs/name"},create_group:{description:"Short form: this group is created.",$ref:"#/$defs/name"},delete_group:{description:"Short form: t\
his group is deleted.",$ref:"#/$defs/name"},add_member:{description:'Short form: "user" joins this group.',$ref:"#/$defs/name"},remove_member:{description:'Shor\
t form: "user" leaves this group.',$ref:"#/$defs/name"},add_organization_member:{description:'Short form: this user joins "organization".',$ref:"#/$defs/name"},
remove_organization_member:{description:'Short form: this user leaves "organization", and its groups.',$ref:"#/$defs/name"},delete_user:{description:"Short form\
: this user is deleted.",$ref:"#/$defs/name"},set_user_status:{description:`Short form: this user's status becomes "status", which changes nothing about quota.`,
$ref:"#/$defs/name"},set_licensed:{description:"Short form: the licence comes or goes.",type:"boolean"},set_dormant:{description:"Short form: this workspace is \
put to sleep or woken, which changes nothing about quota.",$ref:"#/$defs/name"},workspace:{description:"The workspace's name.",$ref:"#/$defs/name"},owner:{description:"\
The owner of the workspace at that moment. May be left out where one workspace only has the name.",$ref:"#/$defs/name"},new_owner:{description:"Who claims the w\
orkspace.",$ref:"#/$defs/name"},organization:{description:"The organization's name. Left out: that of the workspace, the only one of the owner, or the default o\
ne.",$ref:"#/$defs/name"},template:{description:"The template of a new workspace, or the one that it is built from now on.",$ref:"#/$defs/name"},transition:{description:"\
What a build does.",enum:["start","stop","delete"]},cost:{description:"What the plan of the build says. Left out: what the template costs.",$ref:"urn:creditchec\
k:schema:quota#/$defs/credits"},outcome:{description:'What becomes of the build if quota lets it pass. "ok" if left out.',enum:["ok","fail_before_commit","cance\
l_before_commit","apply_failed","cancel_after_commit","pending"]},group:{description:"The group's name.",$ref:"#/$defs/name"},quota_allowance:{description:"The \
allowance that a group gets.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},members:{description:"The members of a group that is created.",type:"array",items:{
$ref:"#/$defs/name"}},user:{description:"The user's name.",$ref:"#/$defs/name"},status:{description:"The status that a user gets.",$ref:"#/$defs/name"},licensed:{
description:"Whether there is a licence from now on.",type:"boolean"},dormant:{description:"Whether the workspace sleeps from now on.",type:"boolean"}}};function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!func1.call(schema77.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.op!==void 0){let data0=data.op;if(!(data0==="build"||data0==="run"||data0==="claim"||data0==="\
set_allowance"||data0==="create_group"||data0==="delete_group"||data0==="add_member"||data0==="remove_member"||data0==="add_organization_member"||data0==="remov\
e_organization_member"||data0==="delete_user"||data0==="set_user_status"||data0==="set_licensed"||data0==="set_dormant")){let err1={instancePath:instancePath+"/\
op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues:schema77.properties.op.enum}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.note!==void 0&&typeof data.note!="string"){let err2={instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.create!==void 0){let data2=data.create;if(typeof data2!="string"&&typeof data2!="boo\
lean"){let err3={instancePath:instancePath+"/create",schemaPath:"#/properties/create/type",keyword:"type",params:{type:schema77.properties.create.type}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="string"&&func2(data2)<1){let err4={instancePath:instancePath+"/create",schemaPath:"#/propertie\
s/create/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.start!==void 0){let data3=data.start;
if(typeof data3=="string"){if(func2(data3)<1){let err5={instancePath:instancePath+"/start",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/start",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.stop!==void 0){let data4=data.stop;if(typeof data4=="string"){if(func2(data4)<
1){let err7={instancePath:instancePath+"/stop",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}else{let err8={instancePath:instancePath+"/stop",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data.delete!==void 0){let data5=data.delete;if(typeof data5=="string"){if(func2(data5)<1){let err9={instancePath:instancePath+"/\
delete",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/delete",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.run!==void 0){
let data6=data.run;if(typeof data6=="string"){if(func2(data6)<1){let err11={instancePath:instancePath+"/run",schemaPath:"#/$defs/name/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/run",schemaPath:"#/$defs/name/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.claim!==void 0){let data7=data.claim;if(typeof data7==
"string"){if(func2(data7)<1){let err13={instancePath:instancePath+"/claim",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/claim",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.set_allowance!==void 0){let data8=data.set_allowance;if(typeof data8=="string"){if(func2(
data8)<1){let err15={instancePath:instancePath+"/set_allowance",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/set_allowance",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.create_group!==void 0){let data9=data.create_group;if(typeof data9=="string"){if(func2(
data9)<1){let err17={instancePath:instancePath+"/create_group",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/create_group",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.delete_group!==void 0){let data10=data.delete_group;if(typeof data10=="string"){if(func2(
data10)<1){let err19={instancePath:instancePath+"/delete_group",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/delete_group",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.add_member!==void 0){let data11=data.add_member;if(typeof data11=="string"){if(func2(
data11)<1){let err21={instancePath:instancePath+"/add_member",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[
err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/add_member",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.remove_member!==void 0){let data12=data.remove_member;if(typeof data12=="string"){if(func2(
data12)<1){let err23={instancePath:instancePath+"/remove_member",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/remove_member",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.add_organization_member!==void 0){let data13=data.add_organization_member;if(typeof data13==
"string"){if(func2(data13)<1){let err25={instancePath:instancePath+"/add_organization_member",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/add_organization_member",schemaPath:"#/$defs/name/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.remove_organization_member!==void 0){let data14=data.
remove_organization_member;if(typeof data14=="string"){if(func2(data14)<1){let err27={instancePath:instancePath+"/remove_organization_member",schemaPath:"#/$def\
s/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"\
/remove_organization_member",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}
if(data.delete_user!==void 0){let data15=data.delete_user;if(typeof data15=="string"){if(func2(data15)<1){let err29={instancePath:instancePath+"/delete_user",schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={instancePath:instancePath+
"/delete_user",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.set_user_status!==
void 0){let data16=data.set_user_status;if(typeof data16=="string"){if(func2(data16)<1){let err31={instancePath:instancePath+"/set_user_status",schemaPath:"#/$d\
efs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{let err32={instancePath:instancePath+
"/set_user_status",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.set_licensed!==
void 0&&typeof data.set_licensed!="boolean"){let err33={instancePath:instancePath+"/set_licensed",schemaPath:"#/properties/set_licensed/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data.set_dormant!==void 0){let data18=data.set_dormant;if(typeof data18=="string"){
if(func2(data18)<1){let err34={instancePath:instancePath+"/set_dormant",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err34]:vErrors.push(err34),errors++}}else{let err35={instancePath:instancePath+"/set_dormant",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.workspace!==void 0){let data19=data.workspace;if(typeof data19=="string"){if(func2(
data19)<1){let err36={instancePath:instancePath+"/workspace",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err36]:
vErrors.push(err36),errors++}}else{let err37={instancePath:instancePath+"/workspace",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.owner!==void 0){let data20=data.owner;if(typeof data20=="string"){if(func2(data20)<1){let err38={instancePath:instancePath+
"/owner",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}else{let err39={
instancePath:instancePath+"/owner",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}
if(data.new_owner!==void 0){let data21=data.new_owner;if(typeof data21=="string"){if(func2(data21)<1){let err40={instancePath:instancePath+"/new_owner",schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{let err41={instancePath:instancePath+
"/new_owner",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data.organization!==
void 0){let data22=data.organization;if(typeof data22=="string"){if(func2(data22)<1){let err42={instancePath:instancePath+"/organization",schemaPath:"#/$defs/na\
me/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{let err43={instancePath:instancePath+"/org\
anization",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data.template!==
void 0){let data23=data.template;if(typeof data23=="string"){if(func2(data23)<1){let err44={instancePath:instancePath+"/template",schemaPath:"#/$defs/name/minLe\
ngth",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}else{let err45={instancePath:instancePath+"/template",schemaPath:"\
#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data.transition!==void 0){let data24=data.
transition;if(!(data24==="start"||data24==="stop"||data24==="delete")){let err46={instancePath:instancePath+"/transition",schemaPath:"#/properties/transition/en\
um",keyword:"enum",params:{allowedValues:schema77.properties.transition.enum}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data.cost!==void 0){
let data25=data.cost;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&isFinite(data25))){let err47={instancePath:instancePath+"/cost",schemaPath:"urn:\
creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(typeof data25==
"number"&&isFinite(data25)){if(data25>2147483647||isNaN(data25)){let err48={instancePath:instancePath+"/cost",schemaPath:"urn:creditcheck:schema:quota#/$defs/cr\
edits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(data25<-2147483648||isNaN(
data25)){let err49={instancePath:instancePath+"/cost",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",
limit:-2147483648}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}}if(data.outcome!==void 0){let data26=data.outcome;if(!(data26==="ok"||data26===
"fail_before_commit"||data26==="cancel_before_commit"||data26==="apply_failed"||data26==="cancel_after_commit"||data26==="pending")){let err50={instancePath:instancePath+
"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema77.properties.outcome.enum}};vErrors===null?vErrors=[err50]:vErrors.
push(err50),errors++}}if(data.group!==void 0){let data27=data.group;if(typeof data27=="string"){if(func2(data27)<1){let err51={instancePath:instancePath+"/group",
schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}else{let err52={instancePath:instancePath+
"/group",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data.quota_allowance!==
void 0){let data28=data.quota_allowance;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28))){let err53={instancePath:instancePath+"/quo\
ta_allowance",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err53]:vErrors.push(
err53),errors++}if(typeof data28=="number"&&isFinite(data28)){if(data28>2147483647||isNaN(data28)){let err54={instancePath:instancePath+"/quota_allowance",schemaPath:"\
urn:creditcheck:schema:quota#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err54]:vErrors.push(err54),
errors++}if(data28<-2147483648||isNaN(data28)){let err55={instancePath:instancePath+"/quota_allowance",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}}if(data.members!==void 0){let data29=data.
members;if(Array.isArray(data29)){let len0=data29.length;for(let i0=0;i0<len0;i0++){let data30=data29[i0];if(typeof data30=="string"){if(func2(data30)<1){let err56={
instancePath:instancePath+"/members/"+i0,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err56]:vErrors.push(err56),
errors++}}else{let err57={instancePath:instancePath+"/members/"+i0,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err57]:vErrors.push(err57),errors++}}}else{let err58={instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data.user!==void 0){let data31=data.user;if(typeof data31=="string"){if(func2(data31)<1){
let err59={instancePath:instancePath+"/user",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err59]:vErrors.push(
err59),errors++}}else{let err60={instancePath:instancePath+"/user",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err60]:vErrors.push(err60),errors++}}if(data.status!==void 0){let data32=data.status;if(typeof data32=="string"){if(func2(data32)<1){let err61={instancePath:instancePath+
"/status",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}else{let err62={
instancePath:instancePath+"/status",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}
if(data.licensed!==void 0&&typeof data.licensed!="boolean"){let err63={instancePath:instancePath+"/licensed",schemaPath:"#/properties/licensed/type",keyword:"ty\
pe",params:{type:"boolean"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}if(data.dormant!==void 0&&typeof data.dormant!="boolean"){let err64={instancePath:instancePath+
"/dormant",schemaPath:"#/properties/dormant/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}else{let err65={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}return validate45.errors=vErrors,
errors===0}validate45.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.events===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"events"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func1.call(schema31.properties,key0)){
let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.$schema!==void 0&&typeof data.$schema!="string"){let err2={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/t\
ype",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.description!==void 0&&typeof data.description!="st\
ring"){let err3={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.licensed!==void 0&&typeof data.licensed!="boolean"){let err4={instancePath:instancePath+"/licensed",schemaPath:"urn:c\
reditcheck:schema:quota#/$defs/licensed/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.organizations!==
void 0&&(validate34(data.organizations,{instancePath:instancePath+"/organizations",parentData:data,parentDataProperty:"organizations",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length)),data.users!==void 0&&(validate36(data.users,{instancePath:instancePath+
"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=
vErrors.length)),data.groups!==void 0&&(validate38(data.groups,{instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length)),data.profiles!==void 0&&(validate41(data.profiles,{instancePath:instancePath+
"/profiles",parentData:data,parentDataProperty:"profiles",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),
errors=vErrors.length)),data.workspaces!==void 0&&(validate43(data.workspaces,{instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"works\
paces",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=vErrors.length)),data.quotas!==void 0){let data8=data.
quotas;if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.
user===void 0){let err5={instancePath:instancePath+"/quotas/"+i0,schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/required",keyword:"required",params:{
missingProperty:"user"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data9)if(!(key1==="user"||key1==="organization"||key1==="cred\
its_consumed"||key1==="budget")){let err6={instancePath:instancePath+"/quotas/"+i0,schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data9.user!==void 0){let data10=data9.
user;if(typeof data10=="string"){if(func2(data10)<1){let err7={instancePath:instancePath+"/quotas/"+i0+"/user",schemaPath:"urn:creditcheck:schema:quota#/$defs/q\
uotas/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/quotas/"+i0+"/user",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/properties/user/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data9.organization!==void 0){let data11=data9.organization;if(typeof data11=="string"){if(func2(data11)<1){let err9={instancePath:instancePath+
"/quotas/"+i0+"/organization",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/quotas/"+i0+"/organization",schemaPath:"urn:creditcheck:s\
chema:quota#/$defs/quotas/items/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data9.credits_consumed!==void 0){let data12=data9.credits_consumed;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err11={instancePath:instancePath+
"/quotas/"+i0+"/credits_consumed",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/properties/credits_consumed/type",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data9.budget!==void 0){let data13=data9.budget;if(!(typeof data13=="number"&&!(data13%1)&&
!isNaN(data13)&&isFinite(data13))){let err12={instancePath:instancePath+"/quotas/"+i0+"/budget",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/pro\
perties/budget/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/quotas/"+i0,schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}}else{let err14={instancePath:instancePath+"/quotas",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/type",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.templates!==void 0){let data14=data.templates;if(data14&&typeof data14=="object"&&
!Array.isArray(data14))for(let key2 in data14){let data15=data14[key2];if(data15&&typeof data15=="object"&&!Array.isArray(data15)){if(data15.on===void 0){let err15={
instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/required",keyword:"r\
equired",params:{missingProperty:"on"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(let key3 in data15)if(!(key3==="on"||key3==="off")){let err16={
instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data15.on!==void 0){let data16=data15.
on;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err17={instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/on",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(typeof data16=="number"&&isFinite(data16)){if(data16>2147483647||isNaN(data16)){let err18={instancePath:instancePath+"/templates/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/on",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data16<-2147483648||isNaN(data16)){let err19={instancePath:instancePath+"/templates/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/on",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}if(data15.off!==void 0){let data17=data15.off;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&
isFinite(data17))){let err20={instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/off",schemaPath:"urn:creditcheck:schema:quot\
a#/$defs/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data17=="number"&&isFinite(
data17)){if(data17>2147483647||isNaN(data17)){let err21={instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/off",schemaPath:"\
urn:creditcheck:schema:quota#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}if(data17<-2147483648||isNaN(data17)){let err22={instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/off",schemaPath:"\
urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}}}else{let err23={instancePath:instancePath+"/templates/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalPro\
perties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/te\
mplates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.events!==
void 0){let data18=data.events;if(Array.isArray(data18)){let len1=data18.length;for(let i1=0;i1<len1;i1++)validate45(data18[i1],{instancePath:instancePath+"/eve\
nts/"+i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.
length)}else{let err25={instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[
err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.
push(err26),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/scenario.schema.json`. */
export const scenarioSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"description":{},"licensed":{},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"organizations":{"items":{}},"groups":{"items":{}},"is_system":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"quota_allowance":{},"members":{"items":{}},"total_member_count":{}}}},"profiles":{"items":{"keys":{"name":{},"groups":{"items":{}},"organization":{}}}},"workspaces":{"items":{"keys":{"id":{},"name":{},"owner":{},"organization":{},"template":{},"state":{},"cost":{}}}},"quotas":{"items":{"keys":{"user":{},"organization":{},"credits_consumed":{},"budget":{}}}},"templates":{"others":{"keys":{"on":{},"off":{}}}},"events":{"items":{"keys":{"op":{},"note":{},"create":{},"start":{},"stop":{},"delete":{},"run":{},"claim":{},"set_allowance":{},"create_group":{},"delete_group":{},"add_member":{},"remove_member":{},"add_organization_member":{},"remove_organization_member":{},"delete_user":{},"set_user_status":{},"set_licensed":{},"set_dormant":{},"workspace":{},"owner":{},"new_owner":{},"organization":{},"template":{},"transition":{},"cost":{},"outcome":{},"group":{},"quota_allowance":{},"members":{"items":{}},"user":{},"status":{},"licensed":{},"dormant":{}}}}}},
}
