// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var z=Object.defineProperty;var N=Object.getOwnPropertyDescriptor;var T=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var j=(d,a)=>()=>{try{return a||d((a={exports:{}}).exports,a),a.exports}catch(_){throw a=0,_}},O=(d,a)=>{for(var _ in a)z(d,_,{get:a[_],enumerable:!0})},F=(d,a,_,w)=>{
if(a&&typeof a=="object"||typeof a=="function")for(let y of T(a))!q.call(d,y)&&y!==_&&z(d,y,{get:()=>a[y],enumerable:!(w=N(a,y))||w.enumerable});return d};var W=d=>F(z({},"__esModule",{value:!0}),d);var A=j(L=>{"use strict";Object.defineProperty(L,"__esModule",{value:!0});function v(d){let a=d.length,_=0,w=0,y;for(;w<a;)_++,y=d.charCodeAt(w++),y>=55296&&y<=
56319&&w<a&&(y=d.charCodeAt(w),(y&64512)===56320&&w++);return _}L.default=v;v.code='require("ajv/dist/runtime/ucs2length").default'});var M={};O(M,{validate:()=>C});var C=$,f={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:creditcheck:schema:spend",title:"creditcheck spend fil\
e",description:"Who may spend how much on AI: chat spend limits (Coder up to 2.35) and AI Gateway budgets (from 2.36), with what was spent. Field names are Code\
r's own; amounts are micro-dollars (1 dollar is 1000000).",type:"object",additionalProperties:!1,properties:{$schema:{description:"Where an editor finds this sc\
hema.",type:"string"},coder_version:{description:'The version of Coder, such as "2.36". Chat limits are enforced up to 2.35, budgets from 2.36, custom prices fr\
om 2.37. Left out: both systems are shown.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$",$comment:'a version such as "2.36"'},now:{description:"\
The moment at which limits are judged. Left out: the time of the run.",$ref:"#/$defs/time"},organizations:{description:'The organizations. Left out: those that \
the file names, or a single one called "coder".',type:"array",items:{description:"An organization: its name, or an object.",type:["string","object"],minLength:1,
required:["name"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"s\
tring"},is_default:{description:"Whether this is the default organization. Left out: the first of the list is it.",type:"boolean"},deleted:{description:"Whether\
 it has been deleted. Coder keeps deleted organizations, and a last member may stay in one.",type:"boolean"}}}},users:{description:"The users. Left out: those t\
hat groups and records name. Given: a name that is not here is an error.",type:"array",items:{description:"A user: the user name, or an object.",type:["string",
"object"],minLength:1,required:["username"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},username:{$ref:"#/$defs/name"},name:{description:"The nam\
e for people.",type:"string"},organizations:{description:"The organizations of which the user is a member. Left out: those of the user's groups, or the default \
one.",type:"array",items:{description:"The organization's name, or an object with the date of joining, which decides between equal budgets.",type:["string","obj\
ect"],minLength:1,required:["organization"],additionalProperties:!1,properties:{organization:{$ref:"#/$defs/name"},created_at:{description:"When the user joined\
.",$ref:"#/$defs/time"}}}},groups:{description:"Groups of the user, besides those whose members name the user.",type:"array",items:{$ref:"#/$defs/name"}},chat_spend_limit_micros:{
description:"The user's own chat limit. It goes before those of groups, lower or higher.",$ref:"#/$defs/microsOrNothing"}}}},groups:{description:"The groups wit\
h their budgets and chat limits.",type:"array",items:{description:"A group.",type:"object",required:["name"],additionalProperties:!1,properties:{id:{$ref:"#/$de\
fs/id"},name:{$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"string"},organization:{description:"The organization's name. Left out:\
 the default one.",type:"string",minLength:1},organization_id:{$ref:"#/$defs/id"},members:{description:"User names of the members. Everyone has all members of i\
ts organization, whatever is listed.",type:"array",items:{$ref:"#/$defs/name"}},total_member_count:{description:"How many members the group really has. Above th\
e number listed, limits are bounds, for anyone may be one of the others.",type:"integer",minimum:0},quota_allowance:{description:"Not read here; the list of gro\
ups may be shared with a quota file.",type:"integer"},ai_budget:{description:"The AI Gateway budget of each member: the body of PUT /api/v2/groups/{group}/ai/bu\
dget. Left out: no budget. Without an amount it is 0, which blocks.",type:["object","null"],additionalProperties:!1,properties:{group_id:{$ref:"#/$defs/id"},spend_limit_micros:{
description:"Micro-dollars a member may spend in a month; 0 blocks.",$ref:"#/$defs/microsOrNothing"},created_at:{description:"Not read.",$ref:"#/$defs/time"},updated_at:{
description:"Not read.",$ref:"#/$defs/time"}}},chat_spend_limit_micros:{description:"The group's chat limit. Of several groups the lowest binds.",$ref:"#/$defs/\
microsOrNothing"}}}},overrides:{description:"Budgets of single users. They go before those of groups, lower or higher.",type:"array",items:{description:"An over\
ride.",type:"object",required:["user","group"],additionalProperties:!1,properties:{user:{description:"The user name.",type:"string",minLength:1},group:{description:"\
The group whose ledger is charged; the user has to be in it.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the defau\
lt one.",type:"string",minLength:1},spend_limit_micros:{description:"Micro-dollars the user may spend in a month; 0 blocks.",$ref:"#/$defs/microsOrNothing"}}}},
chat_limits:{description:"The deployment's chat limits: the body of PUT /api/experimental/chats/usage-limits.",type:["object","null"],additionalProperties:!1,properties:{
spend_limit_micros:{description:"The limit of everyone without another. Left out or null: all limits are off, those of users and groups too.",$ref:"#/$defs/micr\
osOrNothing"},period:{description:"How long a limit counts, in UTC. A month if left out.",enum:["day","week","month"]}}},ai_gateway:{description:"The deployment\
's settings for budgets.",type:"object",additionalProperties:!1,properties:{budget_policy:{description:'Which of several budgets is in force. Coder knows only "\
highest".',type:"string"},budget_period:{description:'How long a budget counts. Coder knows only "month".',type:"string"}}},prices:{description:"Prices of model\
s.",type:"array",items:{description:"The price of a model.",type:"object",required:["provider","model"],additionalProperties:!1,properties:{provider:{description:"\
The type of the provider, such as anthropic.",type:"string",minLength:1},model:{description:"The model, letter by letter.",type:"string",minLength:1},source:{description:"\
The book of prices it is from. A custom price hides the default one as a whole. Custom if left out.",enum:["default","custom"]},input_price:{description:"Micro-\
dollars for a million input tokens. Without it they cost nothing.",$ref:"#/$defs/microsOrNothing"},output_price:{description:"Micro-dollars for a million output\
 tokens. Without it they cost nothing.",$ref:"#/$defs/microsOrNothing"},cache_read_price:{description:"Micro-dollars for a million cache read tokens. Without it\
 they cost nothing.",$ref:"#/$defs/microsOrNothing"},cache_write_price:{description:"Micro-dollars for a million cache write tokens. Without it they cost nothin\
g.",$ref:"#/$defs/microsOrNothing"}}}},ledger:{description:"What Coder has counted towards budgets, by user, group and UTC day.",type:"array",items:{description:"\
The spend of one day.",type:"object",required:["user","group","day","spend_micros"],additionalProperties:!1,properties:{user:{description:"The user name.",type:"\
string",minLength:1},group:{description:"The group's name.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the default\
 one.",type:"string",minLength:1},day:{description:"The UTC day.",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",$comment:'a day such as "2026-08-01"'},spend_micros:{
description:"Micro-dollars spent.",$ref:"#/$defs/micros"}}}},usage:{description:"Requests through the AI Gateway. They are charged to the group in force today, \
unless a ledger is given.",type:"array",items:{description:"A request.",type:"object",required:["user","created_at","provider","model"],additionalProperties:!1,
properties:{user:{description:"The user name.",type:"string",minLength:1},created_at:{description:"When the request was made.",$ref:"#/$defs/time"},provider:{description:"\
The type of the provider, such as anthropic.",type:"string",minLength:1},model:{description:"The model, letter by letter.",type:"string",minLength:1},input_tokens:{
description:"Input tokens.",$ref:"#/$defs/tokens"},output_tokens:{description:"Output tokens.",$ref:"#/$defs/tokens"},cache_read_input_tokens:{description:"Toke\
ns read from the cache.",$ref:"#/$defs/tokens"},cache_write_input_tokens:{description:"Tokens written to the cache.",$ref:"#/$defs/tokens"},cost_micros:{description:"\
What Coder recorded as its cost. Left out: it follows from the prices. Null: no price was known.",$ref:"#/$defs/microsOrNothing"}}}},messages:{description:"Mess\
ages of Coder's own chats.",type:"array",items:{description:"A message.",type:"object",required:["user","created_at"],additionalProperties:!1,properties:{user:{
description:"The owner of the chat.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the default one.",type:"string",minLength:1},
created_at:{description:"When the message was written.",$ref:"#/$defs/time"},role:{description:"Who wrote it; assistant if left out. Reports count the assistant\
's, limits count all.",type:"string",minLength:1},total_cost_micros:{description:"Its cost. Left out or null: the model has no price, and it counts as nothing.",
$ref:"#/$defs/microsOrNothing"},provider:{description:"The provider.",type:"string",minLength:1},model:{description:"The model.",type:"string",minLength:1},chat:{
description:"The chat, or for a fork or subagent the chat it began from.",type:"string",minLength:1},chat_title:{description:"The chat's title.",type:"string"},
input_tokens:{description:"Input tokens.",$ref:"#/$defs/tokens"},output_tokens:{description:"Output tokens.",$ref:"#/$defs/tokens"},cache_read_tokens:{description:"\
Tokens read from the cache.",$ref:"#/$defs/tokens"},cache_creation_tokens:{description:"Tokens written to the cache.",$ref:"#/$defs/tokens"}}}},changes:{description:"\
Changes that are planned, in order: what they do to budgets and ledgers is reported.",type:"array",items:{description:"A change.",type:"object",required:["op"],
additionalProperties:!1,properties:{op:{description:"What is changed.",enum:["set_budget","delete_budget","set_override","delete_override","add_member","remove_\
member","delete_group","add_organization_member","remove_organization_member","delete_organization"]},user:{description:"The user name.",type:"string",minLength:1},
group:{description:"The group's name.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the default one.",type:"string",
minLength:1},spend_limit_micros:{description:"Micro-dollars, of a budget or an override.",$ref:"#/$defs/microsOrNothing"},created_at:{description:"When the user\
 joins the organization.",$ref:"#/$defs/time"}}}}},$defs:{name:{description:"A name as Coder shows it.",type:"string",minLength:1},id:{description:"The identifi\
er that Coder gave it. The group whose id is its organization's id is Everyone.",type:"string",minLength:1},micros:{description:"Whole micro-dollars: 1 dollar i\
s 1000000.",type:"integer"},microsOrNothing:{description:"Whole micro-dollars: 1 dollar is 1000000.",type:["integer","null"]},tokens:{description:"A number of t\
okens.",type:"integer"},time:{description:"A time with its zone.",type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Z\
z]|[-+][0-9]{2}:[0-9]{2})$",$comment:'a time with its zone, such as "2026-08-01T00:00:00Z"'}}};var g={description:"Whole micro-dollars: 1 dollar is 1000000.",type:["integer","null"]};var b=Object.prototype.hasOwnProperty,m=A().default,Z=new RegExp("^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$","u"),k=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2\
}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$","u"),I=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function $(d,{instancePath:a="",parentData:_,
parentDataProperty:w,rootData:y=d,dynamicAnchors:x={}}={}){let e=null,o=0,P=$.evaluated;if(P.dynamicProps&&(P.props=void 0),P.dynamicItems&&(P.items=void 0),d&&
typeof d=="object"&&!Array.isArray(d)){for(let p in d)if(!b.call(f.properties,p)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:p}};e===null?e=[n]:e.push(n),o++}if(d.$schema!==void 0&&typeof d.$schema!="string"){let p={instancePath:a+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),o++}if(d.coder_version!==void 0){let p=d.coder_version;if(typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p))){let n={instancePath:a+"/coder_version",schemaPath:"#/properties/coder_version/type",keyword:"type",params:{type:f.
properties.coder_version.type}};e===null?e=[n]:e.push(n),o++}if(typeof p=="string"&&!Z.test(p)){let n={instancePath:a+"/coder_version",schemaPath:"#/properties/\
coder_version/pattern",keyword:"pattern",params:{pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$"}};e===null?e=[n]:e.push(n),o++}}if(d.now!==void 0){let p=d.now;if(typeof p==
"string"){if(!k.test(p)){let n={instancePath:a+"/now",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{\
2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:a+"/now",schemaPath:"#/$defs/time/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}if(d.organizations!==void 0){let p=d.organizations;if(Array.isArray(p)){let n=p.length;for(let i=0;i<
n;i++){let s=p[i];if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a+"/organizations/"+i,schemaPath:"#/properties/organiz\
ations/items/type",keyword:"type",params:{type:f.properties.organizations.items.type}};e===null?e=[t]:e.push(t),o++}if(typeof s=="string"&&m(s)<1){let t={instancePath:a+
"/organizations/"+i,schemaPath:"#/properties/organizations/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),o++}if(s&&typeof s=="\
object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:a+"/organizations/"+i,schemaPath:"#/properties/organizations/items/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),o++}for(let t in s)if(!(t==="id"||t==="name"||t==="display_name"||t==="is_default"||t==="deleted")){
let r={instancePath:a+"/organizations/"+i,schemaPath:"#/properties/organizations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};
e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/organizations/"+i+"/id",schemaPath:"#/$defs/\
id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/organizations/"+i+"/id",schemaPath:"#/$defs/id/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+
"/organizations/"+i+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"\
/organizations/"+i+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.display_name!==void 0&&typeof s.
display_name!="string"){let t={instancePath:a+"/organizations/"+i+"/display_name",schemaPath:"#/properties/organizations/items/properties/display_name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}if(s.is_default!==void 0&&typeof s.is_default!="boolean"){let t={instancePath:a+"/organizations/"+i+"\
/is_default",schemaPath:"#/properties/organizations/items/properties/is_default/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),o++}if(s.
deleted!==void 0&&typeof s.deleted!="boolean"){let t={instancePath:a+"/organizations/"+i+"/deleted",schemaPath:"#/properties/organizations/items/properties/dele\
ted/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),o++}}}}else{let n={instancePath:a+"/organizations",schemaPath:"#/properties/organizat\
ions/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}if(d.users!==void 0){let p=d.users;if(Array.isArray(p)){let n=p.length;for(let i=0;i<
n;i++){let s=p[i];if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:a+"/users/"+i,schemaPath:"#/properties/users/items/typ\
e",keyword:"type",params:{type:f.properties.users.items.type}};e===null?e=[t]:e.push(t),o++}if(typeof s=="string"&&m(s)<1){let t={instancePath:a+"/users/"+i,schemaPath:"\
#/properties/users/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),o++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.username===
void 0){let t={instancePath:a+"/users/"+i,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty:"username"}};e===null?e=[t]:
e.push(t),o++}for(let t in s)if(!(t==="id"||t==="username"||t==="name"||t==="organizations"||t==="groups"||t==="chat_spend_limit_micros")){let r={instancePath:a+
"/users/"+i,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}
if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/users/"+i+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/users/"+i+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),o++}}if(s.username!==void 0){let t=s.username;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/users/"+i+"/username",schemaPath:"#/$def\
s/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/users/"+i+"/username",schemaPath:"#/$defs/nam\
e/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.name!==void 0&&typeof s.name!="string"){let t={instancePath:a+"/users/"+i+"/na\
me",schemaPath:"#/properties/users/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}if(s.organizations!==void 0){
let t=s.organizations;if(Array.isArray(t)){let r=t.length;for(let l=0;l<r;l++){let h=t[l];if(typeof h!="string"&&!(h&&typeof h=="object"&&!Array.isArray(h))){let u={
instancePath:a+"/users/"+i+"/organizations/"+l,schemaPath:"#/properties/users/items/properties/organizations/items/type",keyword:"type",params:{type:f.properties.
users.items.properties.organizations.items.type}};e===null?e=[u]:e.push(u),o++}if(typeof h=="string"&&m(h)<1){let u={instancePath:a+"/users/"+i+"/organizations/"+
l,schemaPath:"#/properties/users/items/properties/organizations/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),o++}if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.organization===void 0){let u={instancePath:a+"/users/"+i+"/organizations/"+l,schemaPath:"#/properties/users/items/properties/o\
rganizations/items/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[u]:e.push(u),o++}for(let u in h)if(!(u==="organization"||u===
"created_at")){let c={instancePath:a+"/users/"+i+"/organizations/"+l,schemaPath:"#/properties/users/items/properties/organizations/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:u}};e===null?e=[c]:e.push(c),o++}if(h.organization!==void 0){let u=h.organization;if(typeof u=="string"){if(m(u)<
1){let c={instancePath:a+"/users/"+i+"/organizations/"+l+"/organization",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:
e.push(c),o++}}else{let c={instancePath:a+"/users/"+i+"/organizations/"+l+"/organization",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),o++}}if(h.created_at!==void 0){let u=h.created_at;if(typeof u=="string"){if(!k.test(u)){let c={instancePath:a+"/users/"+i+"/organizatio\
ns/"+l+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([\
Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[c]:e.push(c),o++}}else{let c={instancePath:a+"/users/"+i+"/organizations/"+l+"/created_at",schemaPath:"#/$defs/time/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),o++}}}}}else{let r={instancePath:a+"/users/"+i+"/organizations",schemaPath:"#/properties/us\
ers/items/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),o++}}if(s.groups!==void 0){let t=s.groups;if(Array.isArray(
t)){let r=t.length;for(let l=0;l<r;l++){let h=t[l];if(typeof h=="string"){if(m(h)<1){let u={instancePath:a+"/users/"+i+"/groups/"+l,schemaPath:"#/$defs/name/min\
Length",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),o++}}else{let u={instancePath:a+"/users/"+i+"/groups/"+l,schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),o++}}}else{let r={instancePath:a+"/users/"+i+"/groups",schemaPath:"#/properties/users/items/properties/gr\
oups/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),o++}}if(s.chat_spend_limit_micros!==void 0){let t=s.chat_spend_limit_micros;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+"/users/"+i+"/chat_spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"\
type",params:{type:g.type}};e===null?e=[r]:e.push(r),o++}}}}}else{let n={instancePath:a+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),o++}}if(d.groups!==void 0){let p=d.groups;if(Array.isArray(p)){let n=p.length;for(let i=0;i<n;i++){let s=p[i];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:a+"/groups/"+i,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[t]:e.push(t),o++}for(let t in s)if(!b.call(f.properties.groups.items.properties,t)){let r={instancePath:a+"/groups/"+i,schemaPath:"#/propert\
ies/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}if(s.id!==void 0){let t=s.id;if(typeof t==
"string"){if(m(t)<1){let r={instancePath:a+"/groups/"+i+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:a+"/groups/"+i+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.name!==void 0){let t=s.
name;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/groups/"+i+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/groups/"+i+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),o++}}if(s.display_name!==void 0&&typeof s.display_name!="string"){let t={instancePath:a+"/groups/"+i+"/display_name",schemaPath:"#/properties/groups/ite\
ms/properties/display_name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}if(s.organization!==void 0){let t=s.organization;if(typeof t==
"string"){if(m(t)<1){let r={instancePath:a+"/groups/"+i+"/organization",schemaPath:"#/properties/groups/items/properties/organization/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/groups/"+i+"/organization",schemaPath:"#/properties/groups/items/properties/or\
ganization/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.organization_id!==void 0){let t=s.organization_id;if(typeof t=="strin\
g"){if(m(t)<1){let r={instancePath:a+"/groups/"+i+"/organization_id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(
r),o++}}else{let r={instancePath:a+"/groups/"+i+"/organization_id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
o++}}if(s.members!==void 0){let t=s.members;if(Array.isArray(t)){let r=t.length;for(let l=0;l<r;l++){let h=t[l];if(typeof h=="string"){if(m(h)<1){let u={instancePath:a+
"/groups/"+i+"/members/"+l,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),o++}}else{let u={instancePath:a+"/\
groups/"+i+"/members/"+l,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),o++}}}else{let r={instancePath:a+"/group\
s/"+i+"/members",schemaPath:"#/properties/groups/items/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),o++}}if(s.total_member_count!==
void 0){let t=s.total_member_count;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/groups/"+i+"/total_member_count",schemaPath:"\
#/properties/groups/items/properties/total_member_count/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}if(typeof t=="number"&&isFinite(
t)&&(t<0||isNaN(t))){let r={instancePath:a+"/groups/"+i+"/total_member_count",schemaPath:"#/properties/groups/items/properties/total_member_count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[r]:e.push(r),o++}}if(s.quota_allowance!==void 0){let t=s.quota_allowance;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/groups/"+i+"/quota_allowance",schemaPath:"#/properties/groups/items/properties/quota_allowance/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}}if(s.ai_budget!==void 0){let t=s.ai_budget;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){
let r={instancePath:a+"/groups/"+i+"/ai_budget",schemaPath:"#/properties/groups/items/properties/ai_budget/type",keyword:"type",params:{type:f.properties.groups.
items.properties.ai_budget.type}};e===null?e=[r]:e.push(r),o++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="group_id"||r==="spend_limit\
_micros"||r==="created_at"||r==="updated_at")){let l={instancePath:a+"/groups/"+i+"/ai_budget",schemaPath:"#/properties/groups/items/properties/ai_budget/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[l]:e.push(l),o++}if(t.group_id!==void 0){let r=t.group_id;if(typeof r==
"string"){if(m(r)<1){let l={instancePath:a+"/groups/"+i+"/ai_budget/group_id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[l]:e.push(l),o++}}else{let l={instancePath:a+"/groups/"+i+"/ai_budget/group_id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=
[l]:e.push(l),o++}}if(t.spend_limit_micros!==void 0){let r=t.spend_limit_micros;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null){let l={instancePath:a+
"/groups/"+i+"/ai_budget/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?e=[l]:e.push(l),o++}}if(t.created_at!==
void 0){let r=t.created_at;if(typeof r=="string"){if(!k.test(r)){let l={instancePath:a+"/groups/"+i+"/ai_budget/created_at",schemaPath:"#/$defs/time/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[l]:e.push(l),o++}}else{
let l={instancePath:a+"/groups/"+i+"/ai_budget/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),o++}}if(t.
updated_at!==void 0){let r=t.updated_at;if(typeof r=="string"){if(!k.test(r)){let l={instancePath:a+"/groups/"+i+"/ai_budget/updated_at",schemaPath:"#/$defs/tim\
e/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[
l]:e.push(l),o++}}else{let l={instancePath:a+"/groups/"+i+"/ai_budget/updated_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),o++}}}}if(s.chat_spend_limit_micros!==void 0){let t=s.chat_spend_limit_micros;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){
let r={instancePath:a+"/groups/"+i+"/chat_spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?e=[r]:e.push(
r),o++}}}else{let t={instancePath:a+"/groups/"+i,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}}else{
let n={instancePath:a+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}if(d.overrides!==void 0){
let p=d.overrides;if(Array.isArray(p)){let n=p.length;for(let i=0;i<n;i++){let s=p[i];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.user===void 0){let t={instancePath:a+
"/overrides/"+i,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty:"user"}};e===null?e=[t]:e.push(t),o++}if(s.group===
void 0){let t={instancePath:a+"/overrides/"+i,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=
[t]:e.push(t),o++}for(let t in s)if(!(t==="user"||t==="group"||t==="organization"||t==="spend_limit_micros")){let r={instancePath:a+"/overrides/"+i,schemaPath:"\
#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}if(s.user!==void 0){
let t=s.user;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/overrides/"+i+"/user",schemaPath:"#/properties/overrides/items/properties/user/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/overrides/"+i+"/user",schemaPath:"#/properties/overrides/items/\
properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.group!==void 0){let t=s.group;if(typeof t=="string"){if(m(t)<1){
let r={instancePath:a+"/overrides/"+i+"/group",schemaPath:"#/properties/overrides/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/overrides/"+i+"/group",schemaPath:"#/properties/overrides/items/properties/group/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.organization!==void 0){let t=s.organization;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/overrid\
es/"+i+"/organization",schemaPath:"#/properties/overrides/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),
o++}}else{let r={instancePath:a+"/overrides/"+i+"/organization",schemaPath:"#/properties/overrides/items/properties/organization/type",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),o++}}if(s.spend_limit_micros!==void 0){let t=s.spend_limit_micros;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==
null){let r={instancePath:a+"/overrides/"+i+"/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?e=[r]:
e.push(r),o++}}}else{let t={instancePath:a+"/overrides/"+i,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:
e.push(t),o++}}}else{let n={instancePath:a+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
o++}}if(d.chat_limits!==void 0){let p=d.chat_limits;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let n={instancePath:a+"/chat_limits",schemaPath:"#\
/properties/chat_limits/type",keyword:"type",params:{type:f.properties.chat_limits.type}};e===null?e=[n]:e.push(n),o++}if(p&&typeof p=="object"&&!Array.isArray(
p)){for(let n in p)if(!(n==="spend_limit_micros"||n==="period")){let i={instancePath:a+"/chat_limits",schemaPath:"#/properties/chat_limits/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[i]:e.push(i),o++}if(p.spend_limit_micros!==void 0){let n=p.spend_limit_micros;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null){let i={instancePath:a+"/chat_limits/spend_limit_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"\
type",params:{type:g.type}};e===null?e=[i]:e.push(i),o++}}if(p.period!==void 0){let n=p.period;if(!(n==="day"||n==="week"||n==="month")){let i={instancePath:a+"\
/chat_limits/period",schemaPath:"#/properties/chat_limits/properties/period/enum",keyword:"enum",params:{allowedValues:f.properties.chat_limits.properties.period.
enum}};e===null?e=[i]:e.push(i),o++}}}}if(d.ai_gateway!==void 0){let p=d.ai_gateway;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let n in p)if(!(n==="budget\
_policy"||n==="budget_period")){let i={instancePath:a+"/ai_gateway",schemaPath:"#/properties/ai_gateway/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[i]:e.push(i),o++}if(p.budget_policy!==void 0&&typeof p.budget_policy!="string"){let n={instancePath:a+"/ai_gateway/budget_pol\
icy",schemaPath:"#/properties/ai_gateway/properties/budget_policy/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}if(p.budget_period!==
void 0&&typeof p.budget_period!="string"){let n={instancePath:a+"/ai_gateway/budget_period",schemaPath:"#/properties/ai_gateway/properties/budget_period/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),o++}}else{let n={instancePath:a+"/ai_gateway",schemaPath:"#/properties/ai_gateway/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),o++}}if(d.prices!==void 0){let p=d.prices;if(Array.isArray(p)){let n=p.length;for(let i=0;i<n;i++){let s=p[i];if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.provider===void 0){let t={instancePath:a+"/prices/"+i,schemaPath:"#/properties/prices/items/required",keyword:"required",params:{
missingProperty:"provider"}};e===null?e=[t]:e.push(t),o++}if(s.model===void 0){let t={instancePath:a+"/prices/"+i,schemaPath:"#/properties/prices/items/required",
keyword:"required",params:{missingProperty:"model"}};e===null?e=[t]:e.push(t),o++}for(let t in s)if(!(t==="provider"||t==="model"||t==="source"||t==="input_pric\
e"||t==="output_price"||t==="cache_read_price"||t==="cache_write_price")){let r={instancePath:a+"/prices/"+i,schemaPath:"#/properties/prices/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}if(s.provider!==void 0){let t=s.provider;if(typeof t=="strin\
g"){if(m(t)<1){let r={instancePath:a+"/prices/"+i+"/provider",schemaPath:"#/properties/prices/items/properties/provider/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/prices/"+i+"/provider",schemaPath:"#/properties/prices/items/properties/provider/type",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.model!==void 0){let t=s.model;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/prices/"+i+"/\
model",schemaPath:"#/properties/prices/items/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+
"/prices/"+i+"/model",schemaPath:"#/properties/prices/items/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.source!==
void 0){let t=s.source;if(!(t==="default"||t==="custom")){let r={instancePath:a+"/prices/"+i+"/source",schemaPath:"#/properties/prices/items/properties/source/e\
num",keyword:"enum",params:{allowedValues:f.properties.prices.items.properties.source.enum}};e===null?e=[r]:e.push(r),o++}}if(s.input_price!==void 0){let t=s.input_price;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+"/prices/"+i+"/input_price",schemaPath:"#/$defs/microsOrNothing/type",
keyword:"type",params:{type:g.type}};e===null?e=[r]:e.push(r),o++}}if(s.output_price!==void 0){let t=s.output_price;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))&&t!==null){let r={instancePath:a+"/prices/"+i+"/output_price",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?
e=[r]:e.push(r),o++}}if(s.cache_read_price!==void 0){let t=s.cache_read_price;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+
"/prices/"+i+"/cache_read_price",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?e=[r]:e.push(r),o++}}if(s.cache_write_price!==
void 0){let t=s.cache_write_price;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+"/prices/"+i+"/cache_write_price",schemaPath:"\
#/$defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?e=[r]:e.push(r),o++}}}else{let t={instancePath:a+"/prices/"+i,schemaPath:"#/properti\
es/prices/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}}else{let n={instancePath:a+"/prices",schemaPath:"#/properties/prices\
/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}if(d.ledger!==void 0){let p=d.ledger;if(Array.isArray(p)){let n=p.length;for(let i=0;i<
n;i++){let s=p[i];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.user===void 0){let t={instancePath:a+"/ledger/"+i,schemaPath:"#/properties/ledger/items/requ\
ired",keyword:"required",params:{missingProperty:"user"}};e===null?e=[t]:e.push(t),o++}if(s.group===void 0){let t={instancePath:a+"/ledger/"+i,schemaPath:"#/pro\
perties/ledger/items/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=[t]:e.push(t),o++}if(s.day===void 0){let t={instancePath:a+"/ledg\
er/"+i,schemaPath:"#/properties/ledger/items/required",keyword:"required",params:{missingProperty:"day"}};e===null?e=[t]:e.push(t),o++}if(s.spend_micros===void 0){
let t={instancePath:a+"/ledger/"+i,schemaPath:"#/properties/ledger/items/required",keyword:"required",params:{missingProperty:"spend_micros"}};e===null?e=[t]:e.
push(t),o++}for(let t in s)if(!(t==="user"||t==="group"||t==="organization"||t==="day"||t==="spend_micros")){let r={instancePath:a+"/ledger/"+i,schemaPath:"#/pr\
operties/ledger/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}if(s.user!==void 0){let t=s.
user;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/ledger/"+i+"/user",schemaPath:"#/properties/ledger/items/properties/user/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/ledger/"+i+"/user",schemaPath:"#/properties/ledger/items/properties/user/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.group!==void 0){let t=s.group;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+
"/ledger/"+i+"/group",schemaPath:"#/properties/ledger/items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:a+"/ledger/"+i+"/group",schemaPath:"#/properties/ledger/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),o++}}if(s.organization!==void 0){let t=s.organization;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/ledger/"+i+"/organization",schemaPath:"#\
/properties/ledger/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/led\
ger/"+i+"/organization",schemaPath:"#/properties/ledger/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}
if(s.day!==void 0){let t=s.day;if(typeof t=="string"){if(!I.test(t)){let r={instancePath:a+"/ledger/"+i+"/day",schemaPath:"#/properties/ledger/items/properties/\
day/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/ledger/"+i+"/day",schemaPath:"\
#/properties/ledger/items/properties/day/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.spend_micros!==void 0){let t=s.spend_micros;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/ledger/"+i+"/spend_micros",schemaPath:"#/$defs/micros/type",keyword:"type",params:{
type:"integer"}};e===null?e=[r]:e.push(r),o++}}}else{let t={instancePath:a+"/ledger/"+i,schemaPath:"#/properties/ledger/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[t]:e.push(t),o++}}}else{let n={instancePath:a+"/ledger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type:"array"}};e===null?
e=[n]:e.push(n),o++}}if(d.usage!==void 0){let p=d.usage;if(Array.isArray(p)){let n=p.length;for(let i=0;i<n;i++){let s=p[i];if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.user===void 0){let t={instancePath:a+"/usage/"+i,schemaPath:"#/properties/usage/items/required",keyword:"required",params:{missingProperty:"user"}};e===
null?e=[t]:e.push(t),o++}if(s.created_at===void 0){let t={instancePath:a+"/usage/"+i,schemaPath:"#/properties/usage/items/required",keyword:"required",params:{missingProperty:"\
created_at"}};e===null?e=[t]:e.push(t),o++}if(s.provider===void 0){let t={instancePath:a+"/usage/"+i,schemaPath:"#/properties/usage/items/required",keyword:"req\
uired",params:{missingProperty:"provider"}};e===null?e=[t]:e.push(t),o++}if(s.model===void 0){let t={instancePath:a+"/usage/"+i,schemaPath:"#/properties/usage/i\
tems/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[t]:e.push(t),o++}for(let t in s)if(!b.call(f.properties.usage.items.properties,t)){
let r={instancePath:a+"/usage/"+i,schemaPath:"#/properties/usage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?
e=[r]:e.push(r),o++}if(s.user!==void 0){let t=s.user;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/usage/"+i+"/user",schemaPath:"#/properties/usage/\
items/properties/user/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/usage/"+i+"/user",schemaPath:"\
#/properties/usage/items/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.created_at!==void 0){let t=s.created_at;
if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/usage/"+i+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9\
]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/usag\
e/"+i+"/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.provider!==void 0){let t=s.provider;
if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/usage/"+i+"/provider",schemaPath:"#/properties/usage/items/properties/provider/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/usage/"+i+"/provider",schemaPath:"#/properties/usage/items/properties/provi\
der/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.model!==void 0){let t=s.model;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+
"/usage/"+i+"/model",schemaPath:"#/properties/usage/items/properties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={
instancePath:a+"/usage/"+i+"/model",schemaPath:"#/properties/usage/items/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
o++}}if(s.input_tokens!==void 0){let t=s.input_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/usage/"+i+"/input_tokens",
schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}}if(s.output_tokens!==void 0){let t=s.output_tokens;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/usage/"+i+"/output_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[r]:e.push(r),o++}}if(s.cache_read_input_tokens!==void 0){let t=s.cache_read_input_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let r={instancePath:a+"/usage/"+i+"/cache_read_input_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(
r),o++}}if(s.cache_write_input_tokens!==void 0){let t=s.cache_write_input_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+
"/usage/"+i+"/cache_write_input_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}}if(s.cost_micros!==
void 0){let t=s.cost_micros;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+"/usage/"+i+"/cost_micros",schemaPath:"#/$\
defs/microsOrNothing/type",keyword:"type",params:{type:g.type}};e===null?e=[r]:e.push(r),o++}}}else{let t={instancePath:a+"/usage/"+i,schemaPath:"#/properties/u\
sage/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}}else{let n={instancePath:a+"/usage",schemaPath:"#/properties/usage/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}if(d.messages!==void 0){let p=d.messages;if(Array.isArray(p)){let n=p.length;for(let i=0;i<n;i++){
let s=p[i];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.user===void 0){let t={instancePath:a+"/messages/"+i,schemaPath:"#/properties/messages/items/require\
d",keyword:"required",params:{missingProperty:"user"}};e===null?e=[t]:e.push(t),o++}if(s.created_at===void 0){let t={instancePath:a+"/messages/"+i,schemaPath:"#\
/properties/messages/items/required",keyword:"required",params:{missingProperty:"created_at"}};e===null?e=[t]:e.push(t),o++}for(let t in s)if(!b.call(f.properties.
messages.items.properties,t)){let r={instancePath:a+"/messages/"+i,schemaPath:"#/properties/messages/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}if(s.user!==void 0){let t=s.user;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/messages/"+
i+"/user",schemaPath:"#/properties/messages/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+
"/messages/"+i+"/user",schemaPath:"#/properties/messages/items/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.organization!==
void 0){let t=s.organization;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/messages/"+i+"/organization",schemaPath:"#/properties/messages/items/prop\
erties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/messages/"+i+"/organization",schemaPath:"\
#/properties/messages/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.created_at!==void 0){let t=s.
created_at;if(typeof t=="string"){if(!k.test(t)){let r={instancePath:a+"/messages/"+i+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+
"/messages/"+i+"/created_at",schemaPath:"#/$defs/time/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.role!==void 0){let t=s.role;
if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/messages/"+i+"/role",schemaPath:"#/properties/messages/items/properties/role/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/messages/"+i+"/role",schemaPath:"#/properties/messages/items/properties/role/\
type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.total_cost_micros!==void 0){let t=s.total_cost_micros;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+"/messages/"+i+"/total_cost_micros",schemaPath:"#/$defs/microsOrNothing/type",keyword:"type",params:{
type:g.type}};e===null?e=[r]:e.push(r),o++}}if(s.provider!==void 0){let t=s.provider;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/messages/"+i+"/pr\
ovider",schemaPath:"#/properties/messages/items/properties/provider/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+
"/messages/"+i+"/provider",schemaPath:"#/properties/messages/items/properties/provider/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}
if(s.model!==void 0){let t=s.model;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/messages/"+i+"/model",schemaPath:"#/properties/messages/items/prope\
rties/model/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/messages/"+i+"/model",schemaPath:"#/prop\
erties/messages/items/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.chat!==void 0){let t=s.chat;if(typeof t==
"string"){if(m(t)<1){let r={instancePath:a+"/messages/"+i+"/chat",schemaPath:"#/properties/messages/items/properties/chat/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/messages/"+i+"/chat",schemaPath:"#/properties/messages/items/properties/chat/type",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.chat_title!==void 0&&typeof s.chat_title!="string"){let t={instancePath:a+"/messages/"+i+"/chat\
_title",schemaPath:"#/properties/messages/items/properties/chat_title/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),o++}if(s.input_tokens!==
void 0){let t=s.input_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/messages/"+i+"/input_tokens",schemaPath:"#/$defs/\
tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}}if(s.output_tokens!==void 0){let t=s.output_tokens;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/messages/"+i+"/output_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};e===
null?e=[r]:e.push(r),o++}}if(s.cache_read_tokens!==void 0){let t=s.cache_read_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+
"/messages/"+i+"/cache_read_tokens",schemaPath:"#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}}if(s.cache_creation_tokens!==
void 0){let t=s.cache_creation_tokens;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:a+"/messages/"+i+"/cache_creation_tokens",schemaPath:"\
#/$defs/tokens/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),o++}}}else{let t={instancePath:a+"/messages/"+i,schemaPath:"#/properties/m\
essages/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}}else{let n={instancePath:a+"/messages",schemaPath:"#/properties/messag\
es/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}if(d.changes!==void 0){let p=d.changes;if(Array.isArray(p)){let n=p.length;for(let i=0;i<
n;i++){let s=p[i];if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.op===void 0){let t={instancePath:a+"/changes/"+i,schemaPath:"#/properties/changes/items/requ\
ired",keyword:"required",params:{missingProperty:"op"}};e===null?e=[t]:e.push(t),o++}for(let t in s)if(!(t==="op"||t==="user"||t==="group"||t==="organization"||
t==="spend_limit_micros"||t==="created_at")){let r={instancePath:a+"/changes/"+i,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:t}};e===null?e=[r]:e.push(r),o++}if(s.op!==void 0){let t=s.op;if(!(t==="set_budget"||t==="delete_budget"||t==="set_overr\
ide"||t==="delete_override"||t==="add_member"||t==="remove_member"||t==="delete_group"||t==="add_organization_member"||t==="remove_organization_member"||t==="de\
lete_organization")){let r={instancePath:a+"/changes/"+i+"/op",schemaPath:"#/properties/changes/items/properties/op/enum",keyword:"enum",params:{allowedValues:f.
properties.changes.items.properties.op.enum}};e===null?e=[r]:e.push(r),o++}}if(s.user!==void 0){let t=s.user;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+
"/changes/"+i+"/user",schemaPath:"#/properties/changes/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{
let r={instancePath:a+"/changes/"+i+"/user",schemaPath:"#/properties/changes/items/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),o++}}if(s.group!==void 0){let t=s.group;if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/changes/"+i+"/group",schemaPath:"#/properties/changes/\
items/properties/group/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/changes/"+i+"/group",schemaPath:"\
#/properties/changes/items/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.organization!==void 0){let t=s.organization;
if(typeof t=="string"){if(m(t)<1){let r={instancePath:a+"/changes/"+i+"/organization",schemaPath:"#/properties/changes/items/properties/organization/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/changes/"+i+"/organization",schemaPath:"#/properties/changes/it\
ems/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}if(s.spend_limit_micros!==void 0){let t=s.spend_limit_micros;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))&&t!==null){let r={instancePath:a+"/changes/"+i+"/spend_limit_micros",schemaPath:"#/$defs/microsOrNothin\
g/type",keyword:"type",params:{type:g.type}};e===null?e=[r]:e.push(r),o++}}if(s.created_at!==void 0){let t=s.created_at;if(typeof t=="string"){if(!k.test(t)){let r={
instancePath:a+"/changes/"+i+"/created_at",schemaPath:"#/$defs/time/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}\
:[0-9]{2}(\\.[0-9]+)?([Zz]|[-+][0-9]{2}:[0-9]{2})$"}};e===null?e=[r]:e.push(r),o++}}else{let r={instancePath:a+"/changes/"+i+"/created_at",schemaPath:"#/$defs/t\
ime/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),o++}}}else{let t={instancePath:a+"/changes/"+i,schemaPath:"#/properties/changes/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),o++}}}else{let n={instancePath:a+"/changes",schemaPath:"#/properties/changes/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),o++}}}else{let p={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:
e.push(p),o++}return $.errors=e,o===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return W(M);}
let compiled
/** `schemas/spend.schema.json`. */
export const spendSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"coder_version":{"form":"a version such as \"2.36\""},"now":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{},"deleted":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"name":{},"organizations":{"items":{"keys":{"organization":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""}}}},"groups":{"items":{}},"chat_spend_limit_micros":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"members":{"items":{}},"total_member_count":{},"quota_allowance":{},"ai_budget":{"keys":{"group_id":{},"spend_limit_micros":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"updated_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""}}},"chat_spend_limit_micros":{}}}},"overrides":{"items":{"keys":{"user":{},"group":{},"organization":{},"spend_limit_micros":{}}}},"chat_limits":{"keys":{"spend_limit_micros":{},"period":{}}},"ai_gateway":{"keys":{"budget_policy":{},"budget_period":{}}},"prices":{"items":{"keys":{"provider":{},"model":{},"source":{},"input_price":{},"output_price":{},"cache_read_price":{},"cache_write_price":{}}}},"ledger":{"items":{"keys":{"user":{},"group":{},"organization":{},"day":{"form":"a day such as \"2026-08-01\""},"spend_micros":{}}}},"usage":{"items":{"keys":{"user":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"provider":{},"model":{},"input_tokens":{},"output_tokens":{},"cache_read_input_tokens":{},"cache_write_input_tokens":{},"cost_micros":{}}}},"messages":{"items":{"keys":{"user":{},"organization":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""},"role":{},"total_cost_micros":{},"provider":{},"model":{},"chat":{},"chat_title":{},"input_tokens":{},"output_tokens":{},"cache_read_tokens":{},"cache_creation_tokens":{}}}},"changes":{"items":{"keys":{"op":{},"user":{},"group":{},"organization":{},"spend_limit_micros":{},"created_at":{"form":"a time with its zone, such as \"2026-08-01T00:00:00Z\""}}}}}}
  },
}
