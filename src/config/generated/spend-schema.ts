// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
urn:creditcheck:schema:spend",title:"creditcheck spend file",description:"Who may spend how much on AI: chat spend limits (Coder up to 2.35) and AI Gateway budg\
ets (from 2.36), with what was spent. Field names are Coder's own; amounts are micro-dollars (1 dollar is 1000000).",type:"object",additionalProperties:!1,properties:{
$schema:{description:"Where an editor finds this schema.",type:"string"},coder_version:{description:'The version of Coder, such as "2.36". Chat limits are enfor\
ced up to 2.35, budgets from 2.36, custom prices from 2.37. Left out: both systems are shown.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*\
)?$",$comment:'a version such as "2.36"'},now:{description:"The moment at which limits are judged. Left out: the time of the run.",$ref:"#/$defs/time"},organizations:{
description:'The organizations. Left out: those that the file names, or a single one called "coder".',type:"array",items:{description:"An organization: its name\
, or an object.",type:["string","object"],minLength:1,required:["name"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},display_name:{
description:"The name for people.",type:"string"},is_default:{description:"Whether this is the default organization. Left out: the first of the list is it.",type:"\
boolean"},deleted:{description:"Whether it has been deleted. Coder keeps deleted organizations, and a last member may stay in one.",type:"boolean"}}}},users:{description:"\
The users. Left out: those that groups and records name. Given: a name that is not here is an error.",type:"array",items:{description:"A user: the user name, or\
 an object.",type:["string","object"],minLength:1,required:["username"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},username:{$ref:"#/$defs/name"},
name:{description:"The name for people.",type:"string"},organizations:{description:"The organizations of which the user is a member. Left out: those of the user\
's groups, or the default one.",type:"array",items:{description:"The organization's name, or an object with the date of joining, which decides between equal bud\
gets.",type:["string","object"],minLength:1,required:["organization"],additionalProperties:!1,properties:{organization:{$ref:"#/$defs/name"},created_at:{description:"\
When the user joined.",$ref:"#/$defs/time"}}}},groups:{description:"Groups of the user, besides those whose members name the user.",type:"array",items:{$ref:"#/\
$defs/name"}},chat_spend_limit_micros:{description:"The user's own chat limit. It goes before those of groups, lower or higher.",$ref:"#/$defs/microsOrNothing"}}}},
groups:{description:"The groups with their budgets and chat limits.",type:"array",items:{description:"A group.",type:"object",required:["name"],additionalProperties:!1,
properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"string"},organization:{description:"The org\
anization's name. Left out: the default one.",type:"string",minLength:1},organization_id:{$ref:"#/$defs/id"},members:{description:"User names of the members. Ev\
eryone has all members of its organization, whatever is listed.",type:"array",items:{$ref:"#/$defs/name"}},total_member_count:{description:"How many members the\
 group really has. Above the number listed, limits are bounds, for anyone may be one of the others.",type:"integer",minimum:0},quota_allowance:{description:"Not\
 read here; the list of groups may be shared with a quota file.",type:"integer"},ai_budget:{description:"The AI Gateway budget of each member: the body of PUT /\
api/v2/groups/{group}/ai/budget. Left out: no budget. Without an amount it is 0, which blocks.",type:["object","null"],additionalProperties:!1,properties:{group_id:{
$ref:"#/$defs/id"},spend_limit_micros:{description:"Micro-dollars a member may spend in a month; 0 blocks.",$ref:"#/$defs/microsOrNothing"},created_at:{description:"\
Not read.",$ref:"#/$defs/time"},updated_at:{description:"Not read.",$ref:"#/$defs/time"}}},chat_spend_limit_micros:{description:"The group's chat limit. Of seve\
ral groups the lowest binds.",$ref:"#/$defs/microsOrNothing"}}}},overrides:{description:"Budgets of single users. They go before those of groups, lower or highe\
r.",type:"array",items:{description:"An override.",type:"object",required:["user","group"],additionalProperties:!1,properties:{user:{description:"The user name.",
type:"string",minLength:1},group:{description:"The group whose ledger is charged; the user has to be in it.",type:"string",minLength:1},organization:{description:"\
The organization's name. Left out: the default one.",type:"string",minLength:1},spend_limit_micros:{description:"Micro-dollars the user may spend in a month; 0 \
blocks.",$ref:"#/$defs/microsOrNothing"}}}},chat_limits:{description:"The deployment's chat limits: the body of PUT /api/experimental/chats/usage-limits.",type:[
"object","null"],additionalProperties:!1,properties:{spend_limit_micros:{description:"The limit of everyone without another. Left out or null: all limits are of\
f, those of users and groups too.",$ref:"#/$defs/microsOrNothing"},period:{description:"How long a limit counts, in UTC. A month if left out.",enum:["day","week",
"month"]}}},ai_gateway:{description:"The deployment's settings for budgets.",type:"object",additionalProperties:!1,properties:{budget_policy:{description:'Which\
 of several budgets is in force. Coder knows only "highest".',type:"string"},budget_period:{description:'How long a budget counts. Coder knows only "month".',type:"\
string"}}},prices:{description:"Prices of models.",type:"array",items:{description:"The price of a model.",type:"object",required:["provider","model"],additionalProperties:!1,
properties:{provider:{description:"The type of the provider, such as anthropic.",type:"string",minLength:1},model:{description:"The model, letter by letter.",type:"\
string",minLength:1},source:{description:"The book of prices it is from. A custom price hides the default one as a whole. Custom if left out.",enum:["default","\
custom"]},input_price:{description:"Micro-dollars for a million input tokens. Without it they cost nothing.",$ref:"#/$defs/microsOrNothing"},output_price:{description:"\
Micro-dollars for a million output tokens. Without it they cost nothing.",$ref:"#/$defs/microsOrNothing"},cache_read_price:{description:"Micro-dollars for a mil\
lion cache read tokens. Without it they cost nothing.",$ref:"#/$defs/microsOrNothing"},cache_write_price:{description:"Micro-dollars for a million cache write t\
okens. Without it they cost nothing.",$ref:"#/$defs/microsOrNothing"}}}},ledger:{description:"What Coder has counted towards budgets, by user, group and UTC day\
.",type:"array",items:{description:"The spend of one day.",type:"object",required:["user","group","day","spend_micros"],additionalProperties:!1,properties:{user:{
description:"The user name.",type:"string",minLength:1},group:{description:"The group's name.",type:"string",minLength:1},organization:{description:"The organiz\
ation's name. Left out: the default one.",type:"string",minLength:1},day:{description:"The UTC day.",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",$comment:'\
a day such as "2026-08-01"'},spend_micros:{description:"Micro-dollars spent.",$ref:"#/$defs/micros"}}}},usage:{description:"Requests through the AI Gateway. The\
y are charged to the group in force today, unless a ledger is given.",type:"array",items:{description:"A request.",type:"object",required:["user","created_at","\
provider","model"],additionalProperties:!1,properties:{user:{description:"The user name.",type:"string",minLength:1},created_at:{description:"When the request w\
as made.",$ref:"#/$defs/time"},provider:{description:"The type of the provider, such as anthropic.",type:"string",minLength:1},model:{description:"The model, le\
tter by letter.",type:"string",minLength:1},input_tokens:{description:"Input tokens.",$ref:"#/$defs/tokens"},output_tokens:{description:"Output tokens.",$ref:"#\
/$defs/tokens"},cache_read_input_tokens:{description:"Tokens read from the cache.",$ref:"#/$defs/tokens"},cache_write_input_tokens:{description:"Tokens written \
to the cache.",$ref:"#/$defs/tokens"},cost_micros:{description:"What Coder recorded as its cost. Left out: it follows from the prices. Null: no price was known.",
$ref:"#/$defs/microsOrNothing"}}}},messages:{description:"Messages of Coder's own chats.",type:"array",items:{description:"A message.",type:"object",required:["\
user","created_at"],additionalProperties:!1,properties:{user:{description:"The owner of the chat.",type:"string",minLength:1},organization:{description:"The org\
anization's name. Left out: the default one.",type:"string",minLength:1},created_at:{description:"When the message was written.",$ref:"#/$defs/time"},role:{description:"\
Who wrote it; assistant if left out. Reports count the assistant's, limits count all.",type:"string",minLength:1},total_cost_micros:{description:"Its cost. Left\
 out or null: the model has no price, and it counts as nothing.",$ref:"#/$defs/microsOrNothing"},provider:{description:"The provider.",type:"string",minLength:1},
model:{description:"The model.",type:"string",minLength:1},chat:{description:"The chat, or for a fork or subagent the chat it began from.",type:"string",minLength:1},
chat_title:{description:"The chat's title.",type:"string"},input_tokens:{description:"Input tokens.",$ref:"#/$defs/tokens"},output_tokens:{description:"Output t\
okens.",$ref:"#/$defs/tokens"},cache_read_tokens:{description:"Tokens read from the cache.",$ref:"#/$defs/tokens"},cache_creation_tokens:{description:"Tokens wr\
itten to the cache.",$ref:"#/$defs/tokens"}}}},changes:{description:"Changes that are planned, in order: what they do to budgets and ledgers is reported.",type:"\
array",items:{description:"A change.",type:"object",required:["op"],additionalProperties:!1,properties:{op:{description:"What is changed.",enum:["set_budget","d\
elete_budget","set_override","delete_override","add_member","remove_member","delete_group","add_organization_member","remove_organization_member","delete_organi\
zation"]},user:{description:"The user name.",type:"string",minLength:1},group:{description:"The group's name.",type:"string",minLength:1},organization:{description:"\
The organization's name. Left out: the default one.",type:"string",minLength:1},spend_limit_micros:{description:"Micro-dollars, of a budget or an override.",$ref:"\
#/$defs/microsOrNothing"},created_at:{description:"When the user joins the organization.",$ref:"#/$defs/time"}}}}},$defs:{name:{description:"A name as Coder sho\
ws it.",type:"string",minLength:1},id:{description:"The identifier that Coder gave it. The group whose id is its organization's id is Everyone.",type:"string",minLength:1},
micros:{description:"Whole micro-dollars: 1 dollar is 1000000.",type:"integer"},microsOrNothing:{description:"Whole micro-dollars: 1 dollar is 1000000.",type:["\
integer","null"]},tokens:{description:"A number of tokens.",type:"integer"},time:{description:"A time with its zone.",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-\
[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$",$comment:'a time with its zone, such as "2026-08-01T00:00:00Z"'}}};var schema40={description:"Whole micro-dollars: 1 dollar is 1000000.",type:["integer","null"]};var func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,pattern4=new RegExp("^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$","u"),pattern5=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$","u"),pattern9=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");
function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!func1.call(schema31.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.$schema!==void 0&&typeof data.$schema!="string"){let err1={instancePath:instancePath+"/$schema",
schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.coder_version!==
void 0){let data1=data.coder_version;if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))){let err2={instancePath:instancePath+"/coder_version",
schemaPath:"#/properties/coder_version/type",keyword:"type",params:{type:schema31.properties.coder_version.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(typeof data1=="string"&&!pattern4.test(data1)){let err3={instancePath:instancePath+"/coder_version",schemaPath:"#/properties/coder_version/pattern",
keyword:"pattern",params:{pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.now!==void 0){let data2=data.
now;if(typeof data2=="string"){if(!pattern5.test(data2)){let err4={instancePath:instancePath+"/now",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}else{let err5={instancePath:instancePath+"/now",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.organizations!==void 0){let data3=data.organizations;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];
if(typeof data4!="string"&&!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err6={instancePath:instancePath+"/organizations/"+i0,schemaPath:"#/prope\
rties/organizations/items/type",keyword:"type",params:{type:schema31.properties.organizations.items.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(typeof data4=="string"&&func2(data4)<1){let err7={instancePath:instancePath+"/organizations/"+i0,schemaPath:"#/properties/organizations/items/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.name===
void 0){let err8={instancePath:instancePath+"/organizations/"+i0,schemaPath:"#/properties/organizations/items/required",keyword:"required",params:{missingProperty:"\
name"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data4)if(!(key1==="id"||key1==="name"||key1==="display_name"||key1==="is_defau\
lt"||key1==="deleted")){let err9={instancePath:instancePath+"/organizations/"+i0,schemaPath:"#/properties/organizations/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.id!==void 0){let data5=data4.id;if(typeof data5==
"string"){if(func2(data5)<1){let err10={instancePath:instancePath+"/organizations/"+i0+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/organizations/"+i0+"/id",schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.name!==void 0){let data6=data4.name;if(typeof data6=="string"){
if(func2(data6)<1){let err12={instancePath:instancePath+"/organizations/"+i0+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/organizations/"+i0+"/name",schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.display_name!==void 0&&typeof data4.display_name!="string"){
let err14={instancePath:instancePath+"/organizations/"+i0+"/display_name",schemaPath:"#/properties/organizations/items/properties/display_name/type",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4.is_default!==void 0&&typeof data4.is_default!="boolean"){let err15={
instancePath:instancePath+"/organizations/"+i0+"/is_default",schemaPath:"#/properties/organizations/items/properties/is_default/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data4.deleted!==void 0&&typeof data4.deleted!="boolean"){let err16={instancePath:instancePath+
"/organizations/"+i0+"/deleted",schemaPath:"#/properties/organizations/items/properties/deleted/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}}}}else{let err17={instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.users!==void 0){let data10=data.users;if(Array.isArray(data10)){let len1=data10.
length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];if(typeof data11!="string"&&!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err18={instancePath:instancePath+
"/users/"+i1,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:schema31.properties.users.items.type}};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}if(typeof data11=="string"&&func2(data11)<1){let err19={instancePath:instancePath+"/users/"+i1,schemaPath:"#/properties/users/items/minLeng\
th",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data11&&typeof data11=="object"&&!Array.isArray(data11)){
if(data11.username===void 0){let err20={instancePath:instancePath+"/users/"+i1,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:"\
username"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}for(let key2 in data11)if(!(key2==="id"||key2==="username"||key2==="name"||key2==="organ\
izations"||key2==="groups"||key2==="chat_spend_limit_micros")){let err21={instancePath:instancePath+"/users/"+i1,schemaPath:"#/properties/users/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data11.id!==void 0){
let data12=data11.id;if(typeof data12=="string"){if(func2(data12)<1){let err22={instancePath:instancePath+"/users/"+i1+"/id",schemaPath:"#/$defs/id/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/users/"+i1+"/id",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data11.username!==void 0){let data13=data11.
username;if(typeof data13=="string"){if(func2(data13)<1){let err24={instancePath:instancePath+"/users/"+i1+"/username",schemaPath:"#/$defs/name/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+"/users/"+i1+"/username",schemaPath:"\
#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data11.name!==void 0&&typeof data11.name!=
"string"){let err26={instancePath:instancePath+"/users/"+i1+"/name",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}if(data11.organizations!==void 0){let data15=data11.organizations;if(Array.isArray(data15)){let len2=data15.
length;for(let i2=0;i2<len2;i2++){let data16=data15[i2];if(typeof data16!="string"&&!(data16&&typeof data16=="object"&&!Array.isArray(data16))){let err27={instancePath:instancePath+
"/users/"+i1+"/organizations/"+i2,schemaPath:"#/properties/users/items/properties/organizations/items/type",keyword:"type",params:{type:schema31.properties.users.
items.properties.organizations.items.type}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data16=="string"&&func2(data16)<1){let err28={
instancePath:instancePath+"/users/"+i1+"/organizations/"+i2,schemaPath:"#/properties/users/items/properties/organizations/items/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data16&&typeof data16=="object"&&!Array.isArray(data16)){if(data16.organization===void 0){
let err29={instancePath:instancePath+"/users/"+i1+"/organizations/"+i2,schemaPath:"#/properties/users/items/properties/organizations/items/required",keyword:"re\
quired",params:{missingProperty:"organization"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}for(let key3 in data16)if(!(key3==="organization"||
key3==="created_at")){let err30={instancePath:instancePath+"/users/"+i1+"/organizations/"+i2,schemaPath:"#/properties/users/items/properties/organizations/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(data16.organization!==
void 0){let data17=data16.organization;if(typeof data17=="string"){if(func2(data17)<1){let err31={instancePath:instancePath+"/users/"+i1+"/organizations/"+i2+"/\
organization",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{let err32={
instancePath:instancePath+"/users/"+i1+"/organizations/"+i2+"/organization",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err32]:vErrors.push(err32),errors++}}if(data16.created_at!==void 0){let data18=data16.created_at;if(typeof data18=="string"){if(!pattern5.test(data18)){
let err33={instancePath:instancePath+"/users/"+i1+"/organizations/"+i2+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{
let err34={instancePath:instancePath+"/users/"+i1+"/organizations/"+i2+"/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err34]:vErrors.push(err34),errors++}}}}}else{let err35={instancePath:instancePath+"/users/"+i1+"/organizations",schemaPath:"#/properties/users/ite\
ms/properties/organizations/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data11.groups!==void 0){
let data19=data11.groups;if(Array.isArray(data19)){let len3=data19.length;for(let i3=0;i3<len3;i3++){let data20=data19[i3];if(typeof data20=="string"){if(func2(
data20)<1){let err36={instancePath:instancePath+"/users/"+i1+"/groups/"+i3,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err36]:vErrors.push(err36),errors++}}else{let err37={instancePath:instancePath+"/users/"+i1+"/groups/"+i3,schemaPath:"#/$defs/name/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath:instancePath+"/users/"+i1+"/groups",schemaPath:"\
#/properties/users/items/properties/groups/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data11.chat_spend_limit_micros!==
void 0){let data21=data11.chat_spend_limit_micros;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))&&data21!==null){let err39={instancePath:instancePath+
"/users/"+i1+"/chat_spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.type}};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}}}}}else{let err40={instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data.groups!==void 0){let data22=data.groups;if(Array.isArray(data22)){let len4=data22.length;for(let i4=0;i4<
len4;i4++){let data23=data22[i4];if(data23&&typeof data23=="object"&&!Array.isArray(data23)){if(data23.name===void 0){let err41={instancePath:instancePath+"/gro\
ups/"+i4,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),
errors++}for(let key4 in data23)if(!func1.call(schema31.properties.groups.items.properties,key4)){let err42={instancePath:instancePath+"/groups/"+i4,schemaPath:"\
#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err42]:vErrors.push(err42),
errors++}if(data23.id!==void 0){let data24=data23.id;if(typeof data24=="string"){if(func2(data24)<1){let err43={instancePath:instancePath+"/groups/"+i4+"/id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+
"/groups/"+i4+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data23.name!==
void 0){let data25=data23.name;if(typeof data25=="string"){if(func2(data25)<1){let err45={instancePath:instancePath+"/groups/"+i4+"/name",schemaPath:"#/$defs/na\
me/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{let err46={instancePath:instancePath+"/gro\
ups/"+i4+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data23.display_name!==
void 0&&typeof data23.display_name!="string"){let err47={instancePath:instancePath+"/groups/"+i4+"/display_name",schemaPath:"#/properties/groups/items/propertie\
s/display_name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data23.organization!==void 0){let data27=data23.
organization;if(typeof data27=="string"){if(func2(data27)<1){let err48={instancePath:instancePath+"/groups/"+i4+"/organization",schemaPath:"#/properties/groups/\
items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={instancePath:instancePath+
"/groups/"+i4+"/organization",schemaPath:"#/properties/groups/items/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err49]:vErrors.push(err49),errors++}}if(data23.organization_id!==void 0){let data28=data23.organization_id;if(typeof data28=="string"){if(func2(data28)<1){let err50={
instancePath:instancePath+"/groups/"+i4+"/organization_id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err50]:
vErrors.push(err50),errors++}}else{let err51={instancePath:instancePath+"/groups/"+i4+"/organization_id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data23.members!==void 0){let data29=data23.members;if(Array.isArray(data29)){let len5=data29.
length;for(let i5=0;i5<len5;i5++){let data30=data29[i5];if(typeof data30=="string"){if(func2(data30)<1){let err52={instancePath:instancePath+"/groups/"+i4+"/mem\
bers/"+i5,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}else{let err53={
instancePath:instancePath+"/groups/"+i4+"/members/"+i5,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err53]:vErrors.
push(err53),errors++}}}else{let err54={instancePath:instancePath+"/groups/"+i4+"/members",schemaPath:"#/properties/groups/items/properties/members/type",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data23.total_member_count!==void 0){let data31=data23.total_member_count;
if(!(typeof data31=="number"&&!(data31%1)&&!isNaN(data31)&&isFinite(data31))){let err55={instancePath:instancePath+"/groups/"+i4+"/total_member_count",schemaPath:"\
#/properties/groups/items/properties/total_member_count/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}
if(typeof data31=="number"&&isFinite(data31)&&(data31<0||isNaN(data31))){let err56={instancePath:instancePath+"/groups/"+i4+"/total_member_count",schemaPath:"#/\
properties/groups/items/properties/total_member_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err56]:vErrors.push(err56),
errors++}}if(data23.quota_allowance!==void 0){let data32=data23.quota_allowance;if(!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))){let err57={
instancePath:instancePath+"/groups/"+i4+"/quota_allowance",schemaPath:"#/properties/groups/items/properties/quota_allowance/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}if(data23.ai_budget!==void 0){let data33=data23.ai_budget;if(!(data33&&typeof data33=="ob\
ject"&&!Array.isArray(data33))&&data33!==null){let err58={instancePath:instancePath+"/groups/"+i4+"/ai_budget",schemaPath:"#/properties/groups/items/properties/\
ai_budget/type",keyword:"type",params:{type:schema31.properties.groups.items.properties.ai_budget.type}};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}
if(data33&&typeof data33=="object"&&!Array.isArray(data33)){for(let key5 in data33)if(!(key5==="group_id"||key5==="spend_limit_micros"||key5==="created_at"||key5===
"updated_at")){let err59={instancePath:instancePath+"/groups/"+i4+"/ai_budget",schemaPath:"#/properties/groups/items/properties/ai_budget/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data33.group_id!==void 0){let data34=data33.
group_id;if(typeof data34=="string"){if(func2(data34)<1){let err60={instancePath:instancePath+"/groups/"+i4+"/ai_budget/group_id",schemaPath:"#/$defs/id/minLeng\
th",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}else{let err61={instancePath:instancePath+"/groups/"+i4+"\
/ai_budget/group_id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}if(data33.
spend_limit_micros!==void 0){let data35=data33.spend_limit_micros;if(!(typeof data35=="number"&&!(data35%1)&&!isNaN(data35)&&isFinite(data35))&&data35!==null){let err62={
instancePath:instancePath+"/groups/"+i4+"/ai_budget/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.type}};vErrors===
null?vErrors=[err62]:vErrors.push(err62),errors++}}if(data33.created_at!==void 0){let data36=data33.created_at;if(typeof data36=="string"){if(!pattern5.test(data36)){
let err63={instancePath:instancePath+"/groups/"+i4+"/ai_budget/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{\
2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}else{let err64={
instancePath:instancePath+"/groups/"+i4+"/ai_budget/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err64]:
vErrors.push(err64),errors++}}if(data33.updated_at!==void 0){let data37=data33.updated_at;if(typeof data37=="string"){if(!pattern5.test(data37)){let err65={instancePath:instancePath+
"/groups/"+i4+"/ai_budget/updated_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9\
]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}else{let err66={instancePath:instancePath+"/groups\
/"+i4+"/ai_budget/updated_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}}}}
if(data23.chat_spend_limit_micros!==void 0){let data38=data23.chat_spend_limit_micros;if(!(typeof data38=="number"&&!(data38%1)&&!isNaN(data38)&&isFinite(data38))&&
data38!==null){let err67={instancePath:instancePath+"/groups/"+i4+"/chat_spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.
type}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}}else{let err68={instancePath:instancePath+"/groups/"+i4,schemaPath:"#/properties/groups/ite\
ms/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}}}else{let err69={instancePath:instancePath+"/groups",
schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data.overrides!==void 0){
let data39=data.overrides;if(Array.isArray(data39)){let len6=data39.length;for(let i6=0;i6<len6;i6++){let data40=data39[i6];if(data40&&typeof data40=="object"&&
!Array.isArray(data40)){if(data40.user===void 0){let err70={instancePath:instancePath+"/overrides/"+i6,schemaPath:"#/properties/overrides/items/required",keyword:"\
required",params:{missingProperty:"user"}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(data40.group===void 0){let err71={instancePath:instancePath+
"/overrides/"+i6,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty:"group"}};vErrors===null?vErrors=[err71]:vErrors.
push(err71),errors++}for(let key6 in data40)if(!(key6==="user"||key6==="group"||key6==="organization"||key6==="spend_limit_micros")){let err72={instancePath:instancePath+
"/overrides/"+i6,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?
vErrors=[err72]:vErrors.push(err72),errors++}if(data40.user!==void 0){let data41=data40.user;if(typeof data41=="string"){if(func2(data41)<1){let err73={instancePath:instancePath+
"/overrides/"+i6+"/user",schemaPath:"#/properties/overrides/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err73]:
vErrors.push(err73),errors++}}else{let err74={instancePath:instancePath+"/overrides/"+i6+"/user",schemaPath:"#/properties/overrides/items/properties/user/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}if(data40.group!==void 0){let data42=data40.group;if(typeof data42==
"string"){if(func2(data42)<1){let err75={instancePath:instancePath+"/overrides/"+i6+"/group",schemaPath:"#/properties/overrides/items/properties/group/minLength",
keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}}else{let err76={instancePath:instancePath+"/overrides/"+i6+"/\
group",schemaPath:"#/properties/overrides/items/properties/group/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err76]:vErrors.push(err76),
errors++}}if(data40.organization!==void 0){let data43=data40.organization;if(typeof data43=="string"){if(func2(data43)<1){let err77={instancePath:instancePath+"\
/overrides/"+i6+"/organization",schemaPath:"#/properties/overrides/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err77]:vErrors.push(err77),errors++}}else{let err78={instancePath:instancePath+"/overrides/"+i6+"/organization",schemaPath:"#/properties/overrides/item\
s/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}if(data40.spend_limit_micros!==
void 0){let data44=data40.spend_limit_micros;if(!(typeof data44=="number"&&!(data44%1)&&!isNaN(data44)&&isFinite(data44))&&data44!==null){let err79={instancePath:instancePath+
"/overrides/"+i6+"/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.type}};vErrors===null?vErrors=[err79]:vErrors.
push(err79),errors++}}}else{let err80={instancePath:instancePath+"/overrides/"+i6,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type:"ob\
ject"}};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}}}else{let err81={instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/\
type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}if(data.chat_limits!==void 0){let data45=data.chat_limits;
if(!(data45&&typeof data45=="object"&&!Array.isArray(data45))&&data45!==null){let err82={instancePath:instancePath+"/chat_limits",schemaPath:"#/properties/chat_\
limits/type",keyword:"type",params:{type:schema31.properties.chat_limits.type}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(data45&&typeof data45==
"object"&&!Array.isArray(data45)){for(let key7 in data45)if(!(key7==="spend_limit_micros"||key7==="period")){let err83={instancePath:instancePath+"/chat_limits",
schemaPath:"#/properties/chat_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err83]:vErrors.
push(err83),errors++}if(data45.spend_limit_micros!==void 0){let data46=data45.spend_limit_micros;if(!(typeof data46=="number"&&!(data46%1)&&!isNaN(data46)&&isFinite(
data46))&&data46!==null){let err84={instancePath:instancePath+"/chat_limits/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{
type:schema40.type}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data45.period!==void 0){let data47=data45.period;if(!(data47==="day"||data47===
"week"||data47==="month")){let err85={instancePath:instancePath+"/chat_limits/period",schemaPath:"#/properties/chat_limits/properties/period/enum",keyword:"enum",
params:{allowedValues:schema31.properties.chat_limits.properties.period.enum}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}}}if(data.ai_gateway!==
void 0){let data48=data.ai_gateway;if(data48&&typeof data48=="object"&&!Array.isArray(data48)){for(let key8 in data48)if(!(key8==="budget_policy"||key8==="budge\
t_period")){let err86={instancePath:instancePath+"/ai_gateway",schemaPath:"#/properties/ai_gateway/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}if(data48.budget_policy!==void 0&&typeof data48.budget_policy!="string"){let err87={
instancePath:instancePath+"/ai_gateway/budget_policy",schemaPath:"#/properties/ai_gateway/properties/budget_policy/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}if(data48.budget_period!==void 0&&typeof data48.budget_period!="string"){let err88={instancePath:instancePath+
"/ai_gateway/budget_period",schemaPath:"#/properties/ai_gateway/properties/budget_period/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err88]:
vErrors.push(err88),errors++}}else{let err89={instancePath:instancePath+"/ai_gateway",schemaPath:"#/properties/ai_gateway/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}if(data.prices!==void 0){let data51=data.prices;if(Array.isArray(data51)){let len7=data51.length;
for(let i7=0;i7<len7;i7++){let data52=data51[i7];if(data52&&typeof data52=="object"&&!Array.isArray(data52)){if(data52.provider===void 0){let err90={instancePath:instancePath+
"/prices/"+i7,schemaPath:"#/properties/prices/items/required",keyword:"required",params:{missingProperty:"provider"}};vErrors===null?vErrors=[err90]:vErrors.push(
err90),errors++}if(data52.model===void 0){let err91={instancePath:instancePath+"/prices/"+i7,schemaPath:"#/properties/prices/items/required",keyword:"required",
params:{missingProperty:"model"}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}for(let key9 in data52)if(!(key9==="provider"||key9==="model"||key9===
"source"||key9==="input_price"||key9==="output_price"||key9==="cache_read_price"||key9==="cache_write_price")){let err92={instancePath:instancePath+"/prices/"+i7,
schemaPath:"#/properties/prices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err92]:vErrors.
push(err92),errors++}if(data52.provider!==void 0){let data53=data52.provider;if(typeof data53=="string"){if(func2(data53)<1){let err93={instancePath:instancePath+
"/prices/"+i7+"/provider",schemaPath:"#/properties/prices/items/properties/provider/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err93]:
vErrors.push(err93),errors++}}else{let err94={instancePath:instancePath+"/prices/"+i7+"/provider",schemaPath:"#/properties/prices/items/properties/provider/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}if(data52.model!==void 0){let data54=data52.model;if(typeof data54==
"string"){if(func2(data54)<1){let err95={instancePath:instancePath+"/prices/"+i7+"/model",schemaPath:"#/properties/prices/items/properties/model/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}}else{let err96={instancePath:instancePath+"/prices/"+i7+"/model",schemaPath:"\
#/properties/prices/items/properties/model/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data52.source!==
void 0){let data55=data52.source;if(!(data55==="default"||data55==="custom")){let err97={instancePath:instancePath+"/prices/"+i7+"/source",schemaPath:"#/propert\
ies/prices/items/properties/source/enum",keyword:"enum",params:{allowedValues:schema31.properties.prices.items.properties.source.enum}};vErrors===null?vErrors=[
err97]:vErrors.push(err97),errors++}}if(data52.input_price!==void 0){let data56=data52.input_price;if(!(typeof data56=="number"&&!(data56%1)&&!isNaN(data56)&&isFinite(
data56))&&data56!==null){let err98={instancePath:instancePath+"/prices/"+i7+"/input_price",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.
type}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}if(data52.output_price!==void 0){let data57=data52.output_price;if(!(typeof data57=="number"&&
!(data57%1)&&!isNaN(data57)&&isFinite(data57))&&data57!==null){let err99={instancePath:instancePath+"/prices/"+i7+"/output_price",schemaPath:"#/$defs/microsOrNo\
thing/type",keyword:"type",params:{type:schema40.type}};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}}if(data52.cache_read_price!==void 0){let data58=data52.
cache_read_price;if(!(typeof data58=="number"&&!(data58%1)&&!isNaN(data58)&&isFinite(data58))&&data58!==null){let err100={instancePath:instancePath+"/prices/"+i7+
"/cache_read_price",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.type}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}
if(data52.cache_write_price!==void 0){let data59=data52.cache_write_price;if(!(typeof data59=="number"&&!(data59%1)&&!isNaN(data59)&&isFinite(data59))&&data59!==
null){let err101={instancePath:instancePath+"/prices/"+i7+"/cache_write_price",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.type}};
vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}}else{let err102={instancePath:instancePath+"/prices/"+i7,schemaPath:"#/properties/prices/items/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}}}else{let err103={instancePath:instancePath+"/prices",
schemaPath:"#/properties/prices/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}if(data.ledger!==void 0){
let data60=data.ledger;if(Array.isArray(data60)){let len8=data60.length;for(let i8=0;i8<len8;i8++){let data61=data60[i8];if(data61&&typeof data61=="object"&&!Array.
isArray(data61)){if(data61.user===void 0){let err104={instancePath:instancePath+"/ledger/"+i8,schemaPath:"#/properties/ledger/items/required",keyword:"required",
params:{missingProperty:"user"}};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}if(data61.group===void 0){let err105={instancePath:instancePath+"\
/ledger/"+i8,schemaPath:"#/properties/ledger/items/required",keyword:"required",params:{missingProperty:"group"}};vErrors===null?vErrors=[err105]:vErrors.push(err105),
errors++}if(data61.day===void 0){let err106={instancePath:instancePath+"/ledger/"+i8,schemaPath:"#/properties/ledger/items/required",keyword:"required",params:{
missingProperty:"day"}};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}if(data61.spend_micros===void 0){let err107={instancePath:instancePath+"/l\
edger/"+i8,schemaPath:"#/properties/ledger/items/required",keyword:"required",params:{missingProperty:"spend_micros"}};vErrors===null?vErrors=[err107]:vErrors.push(
err107),errors++}for(let key10 in data61)if(!(key10==="user"||key10==="group"||key10==="organization"||key10==="day"||key10==="spend_micros")){let err108={instancePath:instancePath+
"/ledger/"+i8,schemaPath:"#/properties/ledger/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=
[err108]:vErrors.push(err108),errors++}if(data61.user!==void 0){let data62=data61.user;if(typeof data62=="string"){if(func2(data62)<1){let err109={instancePath:instancePath+
"/ledger/"+i8+"/user",schemaPath:"#/properties/ledger/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err109]:vErrors.
push(err109),errors++}}else{let err110={instancePath:instancePath+"/ledger/"+i8+"/user",schemaPath:"#/properties/ledger/items/properties/user/type",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}if(data61.group!==void 0){let data63=data61.group;if(typeof data63=="s\
tring"){if(func2(data63)<1){let err111={instancePath:instancePath+"/ledger/"+i8+"/group",schemaPath:"#/properties/ledger/items/properties/group/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}else{let err112={instancePath:instancePath+"/ledger/"+i8+"/group",schemaPath:"\
#/properties/ledger/items/properties/group/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}if(data61.
organization!==void 0){let data64=data61.organization;if(typeof data64=="string"){if(func2(data64)<1){let err113={instancePath:instancePath+"/ledger/"+i8+"/orga\
nization",schemaPath:"#/properties/ledger/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err113]:vErrors.
push(err113),errors++}}else{let err114={instancePath:instancePath+"/ledger/"+i8+"/organization",schemaPath:"#/properties/ledger/items/properties/organization/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}if(data61.day!==void 0){let data65=data61.day;if(typeof data65==
"string"){if(!pattern9.test(data65)){let err115={instancePath:instancePath+"/ledger/"+i8+"/day",schemaPath:"#/properties/ledger/items/properties/day/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}else{let err116={instancePath:instancePath+
"/ledger/"+i8+"/day",schemaPath:"#/properties/ledger/items/properties/day/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err116]:vErrors.push(
err116),errors++}}if(data61.spend_micros!==void 0){let data66=data61.spend_micros;if(!(typeof data66=="number"&&!(data66%1)&&!isNaN(data66)&&isFinite(data66))){
let err117={instancePath:instancePath+"/ledger/"+i8+"/spend_micros",schemaPath:"#/$defs/micros/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err117]:vErrors.push(err117),errors++}}}else{let err118={instancePath:instancePath+"/ledger/"+i8,schemaPath:"#/properties/ledger/items/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}}}else{let err119={instancePath:instancePath+"/ledger",schemaPath:"#/properties/le\
dger/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}}if(data.usage!==void 0){let data67=data.usage;if(Array.
isArray(data67)){let len9=data67.length;for(let i9=0;i9<len9;i9++){let data68=data67[i9];if(data68&&typeof data68=="object"&&!Array.isArray(data68)){if(data68.user===
void 0){let err120={instancePath:instancePath+"/usage/"+i9,schemaPath:"#/properties/usage/items/required",keyword:"required",params:{missingProperty:"user"}};vErrors===
null?vErrors=[err120]:vErrors.push(err120),errors++}if(data68.created_at===void 0){let err121={instancePath:instancePath+"/usage/"+i9,schemaPath:"#/properties/u\
sage/items/required",keyword:"required",params:{missingProperty:"created_at"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}if(data68.provider===
void 0){let err122={instancePath:instancePath+"/usage/"+i9,schemaPath:"#/properties/usage/items/required",keyword:"required",params:{missingProperty:"provider"}};
vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}if(data68.model===void 0){let err123={instancePath:instancePath+"/usage/"+i9,schemaPath:"#/propert\
ies/usage/items/required",keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}for(let key11 in data68)
if(!func1.call(schema31.properties.usage.items.properties,key11)){let err124={instancePath:instancePath+"/usage/"+i9,schemaPath:"#/properties/usage/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}if(data68.user!==
void 0){let data69=data68.user;if(typeof data69=="string"){if(func2(data69)<1){let err125={instancePath:instancePath+"/usage/"+i9+"/user",schemaPath:"#/properti\
es/usage/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}else{let err126={
instancePath:instancePath+"/usage/"+i9+"/user",schemaPath:"#/properties/usage/items/properties/user/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err126]:vErrors.push(err126),errors++}}if(data68.created_at!==void 0){let data70=data68.created_at;if(typeof data70=="string"){if(!pattern5.test(data70)){
let err127={instancePath:instancePath+"/usage/"+i9+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2\
}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}else{let err128={instancePath:instancePath+
"/usage/"+i9+"/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}}
if(data68.provider!==void 0){let data71=data68.provider;if(typeof data71=="string"){if(func2(data71)<1){let err129={instancePath:instancePath+"/usage/"+i9+"/pro\
vider",schemaPath:"#/properties/usage/items/properties/provider/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err129]:vErrors.push(err129),
errors++}}else{let err130={instancePath:instancePath+"/usage/"+i9+"/provider",schemaPath:"#/properties/usage/items/properties/provider/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}}if(data68.model!==void 0){let data72=data68.model;if(typeof data72=="string"){if(func2(
data72)<1){let err131={instancePath:instancePath+"/usage/"+i9+"/model",schemaPath:"#/properties/usage/items/properties/model/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{let err132={instancePath:instancePath+"/usage/"+i9+"/model",schemaPath:"#/properti\
es/usage/items/properties/model/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}}if(data68.input_tokens!==
void 0){let data73=data68.input_tokens;if(!(typeof data73=="number"&&!(data73%1)&&!isNaN(data73)&&isFinite(data73))){let err133={instancePath:instancePath+"/usa\
ge/"+i9+"/input_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}
if(data68.output_tokens!==void 0){let data74=data68.output_tokens;if(!(typeof data74=="number"&&!(data74%1)&&!isNaN(data74)&&isFinite(data74))){let err134={instancePath:instancePath+
"/usage/"+i9+"/output_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}
if(data68.cache_read_input_tokens!==void 0){let data75=data68.cache_read_input_tokens;if(!(typeof data75=="number"&&!(data75%1)&&!isNaN(data75)&&isFinite(data75))){
let err135={instancePath:instancePath+"/usage/"+i9+"/cache_read_input_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err135]:vErrors.push(err135),errors++}}if(data68.cache_write_input_tokens!==void 0){let data76=data68.cache_write_input_tokens;if(!(typeof data76==
"number"&&!(data76%1)&&!isNaN(data76)&&isFinite(data76))){let err136={instancePath:instancePath+"/usage/"+i9+"/cache_write_input_tokens",schemaPath:"#/$defs/tok\
ens/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}}if(data68.cost_micros!==void 0){let data77=data68.
cost_micros;if(!(typeof data77=="number"&&!(data77%1)&&!isNaN(data77)&&isFinite(data77))&&data77!==null){let err137={instancePath:instancePath+"/usage/"+i9+"/co\
st_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.type}};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}}}else{
let err138={instancePath:instancePath+"/usage/"+i9,schemaPath:"#/properties/usage/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err138]:
vErrors.push(err138),errors++}}}else{let err139={instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err139]:vErrors.push(err139),errors++}}if(data.messages!==void 0){let data78=data.messages;if(Array.isArray(data78)){let len10=data78.length;for(let i10=0;i10<
len10;i10++){let data79=data78[i10];if(data79&&typeof data79=="object"&&!Array.isArray(data79)){if(data79.user===void 0){let err140={instancePath:instancePath+"\
/messages/"+i10,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty:"user"}};vErrors===null?vErrors=[err140]:vErrors.push(
err140),errors++}if(data79.created_at===void 0){let err141={instancePath:instancePath+"/messages/"+i10,schemaPath:"#/properties/messages/items/required",keyword:"\
required",params:{missingProperty:"created_at"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}for(let key12 in data79)if(!func1.call(schema31.properties.
messages.items.properties,key12)){let err142={instancePath:instancePath+"/messages/"+i10,schemaPath:"#/properties/messages/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}if(data79.user!==void 0){let data80=data79.
user;if(typeof data80=="string"){if(func2(data80)<1){let err143={instancePath:instancePath+"/messages/"+i10+"/user",schemaPath:"#/properties/messages/items/prop\
erties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}}else{let err144={instancePath:instancePath+
"/messages/"+i10+"/user",schemaPath:"#/properties/messages/items/properties/user/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err144]:vErrors.
push(err144),errors++}}if(data79.organization!==void 0){let data81=data79.organization;if(typeof data81=="string"){if(func2(data81)<1){let err145={instancePath:instancePath+
"/messages/"+i10+"/organization",schemaPath:"#/properties/messages/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err145]:vErrors.push(err145),errors++}}else{let err146={instancePath:instancePath+"/messages/"+i10+"/organization",schemaPath:"#/properties/messages/it\
ems/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}}if(data79.created_at!==void 0){
let data82=data79.created_at;if(typeof data82=="string"){if(!pattern5.test(data82)){let err147={instancePath:instancePath+"/messages/"+i10+"/created_at",schemaPath:"\
#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===
null?vErrors=[err147]:vErrors.push(err147),errors++}}else{let err148={instancePath:instancePath+"/messages/"+i10+"/created_at",schemaPath:"#/$defs/time/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}}if(data79.role!==void 0){let data83=data79.role;if(typeof data83=="\
string"){if(func2(data83)<1){let err149={instancePath:instancePath+"/messages/"+i10+"/role",schemaPath:"#/properties/messages/items/properties/role/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}else{let err150={instancePath:instancePath+"/messages/"+i10+"/role",
schemaPath:"#/properties/messages/items/properties/role/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}}
if(data79.total_cost_micros!==void 0){let data84=data79.total_cost_micros;if(!(typeof data84=="number"&&!(data84%1)&&!isNaN(data84)&&isFinite(data84))&&data84!==
null){let err151={instancePath:instancePath+"/messages/"+i10+"/total_cost_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:schema40.
type}};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}if(data79.provider!==void 0){let data85=data79.provider;if(typeof data85=="string"){if(func2(
data85)<1){let err152={instancePath:instancePath+"/messages/"+i10+"/provider",schemaPath:"#/properties/messages/items/properties/provider/minLength",keyword:"mi\
nLength",params:{limit:1}};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}}else{let err153={instancePath:instancePath+"/messages/"+i10+"/provider",
schemaPath:"#/properties/messages/items/properties/provider/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}
if(data79.model!==void 0){let data86=data79.model;if(typeof data86=="string"){if(func2(data86)<1){let err154={instancePath:instancePath+"/messages/"+i10+"/model",
schemaPath:"#/properties/messages/items/properties/model/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}}else{
let err155={instancePath:instancePath+"/messages/"+i10+"/model",schemaPath:"#/properties/messages/items/properties/model/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}}if(data79.chat!==void 0){let data87=data79.chat;if(typeof data87=="string"){if(func2(data87)<
1){let err156={instancePath:instancePath+"/messages/"+i10+"/chat",schemaPath:"#/properties/messages/items/properties/chat/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}else{let err157={instancePath:instancePath+"/messages/"+i10+"/chat",schemaPath:"#/prope\
rties/messages/items/properties/chat/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}if(data79.chat_title!==
void 0&&typeof data79.chat_title!="string"){let err158={instancePath:instancePath+"/messages/"+i10+"/chat_title",schemaPath:"#/properties/messages/items/propert\
ies/chat_title/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}if(data79.input_tokens!==void 0){let data89=data79.
input_tokens;if(!(typeof data89=="number"&&!(data89%1)&&!isNaN(data89)&&isFinite(data89))){let err159={instancePath:instancePath+"/messages/"+i10+"/input_tokens",
schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}if(data79.output_tokens!==
void 0){let data90=data79.output_tokens;if(!(typeof data90=="number"&&!(data90%1)&&!isNaN(data90)&&isFinite(data90))){let err160={instancePath:instancePath+"/me\
ssages/"+i10+"/output_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}
if(data79.cache_read_tokens!==void 0){let data91=data79.cache_read_tokens;if(!(typeof data91=="number"&&!(data91%1)&&!isNaN(data91)&&isFinite(data91))){let err161={
instancePath:instancePath+"/messages/"+i10+"/cache_read_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err161]:vErrors.push(err161),errors++}}if(data79.cache_creation_tokens!==void 0){let data92=data79.cache_creation_tokens;if(!(typeof data92=="number"&&!(data92%
1)&&!isNaN(data92)&&isFinite(data92))){let err162={instancePath:instancePath+"/messages/"+i10+"/cache_creation_tokens",schemaPath:"#/$defs/tokens/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}}else{let err163={instancePath:instancePath+"/messages/"+i10,schemaPath:"\
#/properties/messages/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}}}else{let err164={instancePath:instancePath+
"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}if(data.
changes!==void 0){let data93=data.changes;if(Array.isArray(data93)){let len11=data93.length;for(let i11=0;i11<len11;i11++){let data94=data93[i11];if(data94&&typeof data94==
"object"&&!Array.isArray(data94)){if(data94.op===void 0){let err165={instancePath:instancePath+"/changes/"+i11,schemaPath:"#/properties/changes/items/required",
keyword:"required",params:{missingProperty:"op"}};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}for(let key13 in data94)if(!(key13==="op"||key13===
"user"||key13==="group"||key13==="organization"||key13==="spend_limit_micros"||key13==="created_at")){let err166={instancePath:instancePath+"/changes/"+i11,schemaPath:"\
#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err166]:vErrors.push(
err166),errors++}if(data94.op!==void 0){let data95=data94.op;if(!(data95==="set_budget"||data95==="delete_budget"||data95==="set_override"||data95==="delete_ove\
rride"||data95==="add_member"||data95==="remove_member"||data95==="delete_group"||data95==="add_organization_member"||data95==="remove_organization_member"||data95===
"delete_organization")){let err167={instancePath:instancePath+"/changes/"+i11+"/op",schemaPath:"#/properties/changes/items/properties/op/enum",keyword:"enum",params:{
allowedValues:schema31.properties.changes.items.properties.op.enum}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}}if(data94.user!==void 0){let data96=data94.
user;if(typeof data96=="string"){if(func2(data96)<1){let err168={instancePath:instancePath+"/changes/"+i11+"/user",schemaPath:"#/properties/changes/items/proper\
ties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}}else{let err169={instancePath:instancePath+
"/changes/"+i11+"/user",schemaPath:"#/properties/changes/items/properties/user/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err169]:vErrors.
push(err169),errors++}}if(data94.group!==void 0){let data97=data94.group;if(typeof data97=="string"){if(func2(data97)<1){let err170={instancePath:instancePath+"\
/changes/"+i11+"/group",schemaPath:"#/properties/changes/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err170]:
vErrors.push(err170),errors++}}else{let err171={instancePath:instancePath+"/changes/"+i11+"/group",schemaPath:"#/properties/changes/items/properties/group/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}}if(data94.organization!==void 0){let data98=data94.organization;
if(typeof data98=="string"){if(func2(data98)<1){let err172={instancePath:instancePath+"/changes/"+i11+"/organization",schemaPath:"#/properties/changes/items/pro\
perties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}}else{let err173={instancePath:instancePath+
"/changes/"+i11+"/organization",schemaPath:"#/properties/changes/items/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err173]:vErrors.push(err173),errors++}}if(data94.spend_limit_micros!==void 0){let data99=data94.spend_limit_micros;if(!(typeof data99=="number"&&!(data99%1)&&!isNaN(
data99)&&isFinite(data99))&&data99!==null){let err174={instancePath:instancePath+"/changes/"+i11+"/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",
keyword:"type",params:{type:schema40.type}};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}}if(data94.created_at!==void 0){let data100=data94.created_at;
if(typeof data100=="string"){if(!pattern5.test(data100)){let err175={instancePath:instancePath+"/changes/"+i11+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};vErrors===null?vErrors=[err175]:
vErrors.push(err175),errors++}}else{let err176={instancePath:instancePath+"/changes/"+i11+"/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}}}else{let err177={instancePath:instancePath+"/changes/"+i11,schemaPath:"#/properties/ch\
anges/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}}}else{let err178={instancePath:instancePath+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}}}else{let err179={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}return validate20.errors=vErrors,
errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/spend.schema.json`. */
export const spendSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"coder_version":{"form":"a version such as \"2.36\""},"now":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{},"deleted":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"name":{},"organizations":{"items":{"keys":{"organization":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""}}}},"groups":{"items":{}},"chat_spend_limit_micros":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"members":{"items":{}},"total_member_count":{},"quota_allowance":{},"ai_budget":{"keys":{"group_id":{},"spend_limit_micros":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"updated_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""}}},"chat_spend_limit_micros":{}}}},"overrides":{"items":{"keys":{"user":{},"group":{},"organization":{},"spend_limit_micros":{}}}},"chat_limits":{"keys":{"spend_limit_micros":{},"period":{}}},"ai_gateway":{"keys":{"budget_policy":{},"budget_period":{}}},"prices":{"items":{"keys":{"provider":{},"model":{},"source":{},"input_price":{},"output_price":{},"cache_read_price":{},"cache_write_price":{}}}},"ledger":{"items":{"keys":{"user":{},"group":{},"organization":{},"day":{"form":"a day such as \"2026-08-01\""},"spend_micros":{}}}},"usage":{"items":{"keys":{"user":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"provider":{},"model":{},"input_tokens":{},"output_tokens":{},"cache_read_input_tokens":{},"cache_write_input_tokens":{},"cost_micros":{}}}},"messages":{"items":{"keys":{"user":{},"organization":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"role":{},"total_cost_micros":{},"provider":{},"model":{},"chat":{},"chat_title":{},"input_tokens":{},"output_tokens":{},"cache_read_tokens":{},"cache_creation_tokens":{}}}},"changes":{"items":{"keys":{"op":{},"user":{},"group":{},"organization":{},"spend_limit_micros":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""}}}}}},
}
