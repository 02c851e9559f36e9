// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var z=Object.defineProperty;var S=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var W=Object.prototype.hasOwnProperty;var x=(a,r)=>()=>{try{return r||a((r={exports:{}}).exports,r),r.exports}catch(c){throw r=0,c}},F=(a,r)=>{for(var c in r)z(a,c,{get:r[c],enumerable:!0})},I=(a,r,c,u)=>{
if(r&&typeof r=="object"||typeof r=="function")for(let f of D(r))!W.call(a,f)&&f!==c&&z(a,f,{get:()=>r[f],enumerable:!(u=S(r,f))||u.enumerable});return a};var C=a=>I(z({},"__esModule",{value:!0}),a);var T=x(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});function N(a){let r=a.length,c=0,u=0,f;for(;u<r;)c++,f=a.charCodeAt(u++),f>=55296&&f<=
56319&&u<r&&(f=a.charCodeAt(u),(f&64512)===56320&&u++);return c}A.default=N;N.code='require("ajv/dist/runtime/ucs2length").default'});var U={};F(U,{validate:()=>E});var E=v,O={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:creditcheck:schema:scenario",title:"creditcheck scenar\
io",description:"What happens to workspaces, groups and people, one event after another, to be replayed under Coder's rules. The lists of a quota file may stand\
 beside the events; left out, they come from the quota file.",type:"object",required:["events"],additionalProperties:!1,properties:{$schema:{description:"Where \
an editor finds this schema.",type:"string"},description:{description:"What the scenario is about.",type:"string"},licensed:{$ref:"urn:creditcheck:schema:quota#\
/$defs/licensed"},organizations:{$ref:"urn:creditcheck:schema:quota#/$defs/organizations"},users:{$ref:"urn:creditcheck:schema:quota#/$defs/users"},groups:{$ref:"\
urn:creditcheck:schema:quota#/$defs/groups"},profiles:{$ref:"urn:creditcheck:schema:quota#/$defs/profiles"},workspaces:{$ref:"urn:creditcheck:schema:quota#/$def\
s/workspaces"},quotas:{$ref:"urn:creditcheck:schema:quota#/$defs/quotas"},templates:{description:"What workspaces of a template cost, by the template's name. A \
template that is not here is priced by analysing it.",type:"object",additionalProperties:{description:"The costs of one template.",type:"object",required:["on"],
additionalProperties:!1,properties:{on:{description:"The cost of a start build.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},off:{description:"The cost \
of a stop build. 0 if left out.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"}}}},events:{description:"What happens, in the order in which Coder gets to i\
t.",type:"array",items:{$ref:"#/$defs/event"}}},$defs:{name:{type:"string",minLength:1},event:{description:'One event: either "op" with the names it needs, or t\
he short form with the operation as a key, such as "start: my-workspace".',type:"object",additionalProperties:!1,properties:{op:{description:"What happens.",enum:[
"build","run","claim","set_allowance","create_group","delete_group","add_member","remove_member","add_organization_member","remove_organization_member","delete_\
user","set_user_status","set_licensed","set_dormant"]},note:{description:"A remark for the reader.",type:"string"},create:{description:'Short form: a new worksp\
ace of this name is built and started. With "op: build": whether the workspace is new.',type:["string","boolean"],minLength:1},start:{description:"Short form: t\
his workspace is started.",$ref:"#/$defs/name"},stop:{description:"Short form: this workspace is stopped.",$ref:"#/$defs/name"},delete:{description:"Short form:\
 this workspace is deleted.",$ref:"#/$defs/name"},run:{description:"Short form: the pending build of this workspace gets its turn.",$ref:"#/$defs/name"},claim:{
description:'Short form: this prebuilt workspace is claimed by "new_owner".',$ref:"#/$defs/name"},set_allowance:{description:`Short form: this group's allowance\
 becomes "quota_allowance".`,$ref:"#/$defs/name"},create_group:{description:"Short form: this group is created.",$ref:"#/$defs/name"},delete_group:{description:"\
Short form: this group is deleted.",$ref:"#/$defs/name"},add_member:{description:'Short form: "user" joins this group.',$ref:"#/$defs/name"},remove_member:{description:'\
Short form: "user" leaves this group.',$ref:"#/$defs/name"},add_organization_member:{description:'Short form: this user joins "organization".',$ref:"#/$defs/nam\
e"},remove_organization_member:{description:'Short form: this user leaves "organization", and its groups.',$ref:"#/$defs/name"},delete_user:{description:"Short \
form: this user is deleted.",$ref:"#/$defs/name"},set_user_status:{description:`Short form: this user's status becomes "status", which changes nothing about quo\
ta.`,$ref:"#/$defs/name"},set_licensed:{description:"Short form: the licence comes or goes.",type:"boolean"},set_dormant:{description:"Short form: this workspac\
e is put to sleep or woken, which changes nothing about quota.",$ref:"#/$defs/name"},workspace:{description:"The workspace's name.",$ref:"#/$defs/name"},owner:{
description:"The owner of the workspace at that moment. May be left out where one workspace only has the name.",$ref:"#/$defs/name"},new_owner:{description:"Who\
 claims the workspace.",$ref:"#/$defs/name"},organization:{description:"The organization's name. Left out: that of the workspace, the only one of the owner, or \
the default one.",$ref:"#/$defs/name"},template:{description:"The template of a new workspace, or the one that it is built from now on.",$ref:"#/$defs/name"},transition:{
description:"What a build does.",enum:["start","stop","delete"]},cost:{description:"What the plan of the build says. Left out: what the template costs.",$ref:"u\
rn:creditcheck:schema:quota#/$defs/credits"},outcome:{description:'What becomes of the build if quota lets it pass. "ok" if left out.',enum:["ok","fail_before_c\
ommit","cancel_before_commit","apply_failed","cancel_after_commit","pending"]},group:{description:"The group's name.",$ref:"#/$defs/name"},quota_allowance:{description:"\
The allowance that a group gets.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},members:{description:"The members of a group that is created.",type:"array",
items:{$ref:"#/$defs/name"}},user:{description:"The user's name.",$ref:"#/$defs/name"},status:{description:"The status that a user gets.",$ref:"#/$defs/name"},licensed:{
description:"Whether there is a licence from now on.",type:"boolean"},dormant:{description:"Whether the workspace sleeps from now on.",type:"boolean"}}}}};var j=Object.prototype.hasOwnProperty,m=T().default,V={description:'The organizations. Left out: those that groups and workspaces name, or a single one called "\
coder".',type:"array",items:{description:"An organization: its name, or an object.",type:["string","object"],minLength:1,required:["name"],additionalProperties:!1,
properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"string"},is_default:{description:"Whether w\
hat names no organization belongs to this one. Left out: the first of the list is it.",type:"boolean"}}}};function w(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,i=0,l=w.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(a)){let s=a.length;for(let t=0;t<s;t++){let p=a[t];if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.
isArray(p))){let n={instancePath:r+"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:V.items.type}};e===null?e=[n]:e.push(n),i++}if(typeof p=="string"&&
m(p)<1){let n={instancePath:r+"/"+t,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),i++}if(p&&typeof p=="object"&&
!Array.isArray(p)){if(p.name===void 0){let n={instancePath:r+"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[n]:e.push(n),i++}for(let n in p)if(!(n==="id"||n==="name"||n==="display_name"||n==="is_default")){let o={instancePath:r+"/"+t,schemaPath:"#/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),i++}if(p.id!==void 0){let n=p.id;if(typeof n=="string"){if(m(n)<
1){let o={instancePath:r+"/"+t+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+
"/"+t+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.name!==void 0){let n=p.name;if(typeof n=="str\
ing"){if(m(n)<1){let o={instancePath:r+"/"+t+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:r+"/"+t+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.display_name!==void 0&&
typeof p.display_name!="string"){let n={instancePath:r+"/"+t+"/display_name",schemaPath:"#/items/properties/display_name/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[n]:e.push(n),i++}if(p.is_default!==void 0&&typeof p.is_default!="boolean"){let n={instancePath:r+"/"+t+"/is_default",schemaPath:"#/items/prope\
rties/is_default/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),i++}}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),i++}return w.errors=e,i===0}w.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var M={description:"The users. Left o\
ut: those that groups and workspaces name. Given: a name that is not here is an error.",type:"array",items:{description:"A user: the user name, or an object.",type:[
"string","object"],minLength:1,required:["username"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},username:{$ref:"#/$defs/name"},organizations:{description:"\
The organizations of which the user is a member. Left out: those of the user's groups and workspaces, or the default one.",type:"array",items:{$ref:"#/$defs/nam\
e"}},groups:{description:"Groups of the user, besides those whose members name the user.",type:"array",items:{$ref:"#/$defs/name"}},is_system:{description:"Whet\
her this is a user of Coder itself, such as the owner of prebuilt workspaces.",type:"boolean"}}}};function k(a,{instancePath:r="",parentData:c,parentDataProperty:u,
rootData:f=a,dynamicAnchors:y={}}={}){let e=null,i=0,l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(a)){let s=a.
length;for(let t=0;t<s;t++){let p=a[t];if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let n={instancePath:r+"/"+t,schemaPath:"#/items/type",
keyword:"type",params:{type:M.items.type}};e===null?e=[n]:e.push(n),i++}if(typeof p=="string"&&m(p)<1){let n={instancePath:r+"/"+t,schemaPath:"#/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),i++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.username===void 0){let n={instancePath:r+"/"+
t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"username"}};e===null?e=[n]:e.push(n),i++}for(let n in p)if(!(n==="id"||n==="username"||
n==="organizations"||n==="groups"||n==="is_system")){let o={instancePath:r+"/"+t,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),i++}if(p.id!==void 0){let n=p.id;if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+t+"/id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/id",schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.username!==void 0){let n=p.username;if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+
t+"/username",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/usernam\
e",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.organizations!==void 0){let n=p.organizations;if(Array.
isArray(n)){let o=n.length;for(let d=0;d<o;d++){let g=n[d];if(typeof g=="string"){if(m(g)<1){let h={instancePath:r+"/"+t+"/organizations/"+d,schemaPath:"#/$defs\
/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:r+"/"+t+"/organizations/"+d,schemaPath:"#/$defs/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:r+"/"+t+"/organizations",schemaPath:"#/items/properties/\
organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),i++}}if(p.groups!==void 0){let n=p.groups;if(Array.isArray(n)){let o=n.length;
for(let d=0;d<o;d++){let g=n[d];if(typeof g=="string"){if(m(g)<1){let h={instancePath:r+"/"+t+"/groups/"+d,schemaPath:"#/$defs/name/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:r+"/"+t+"/groups/"+d,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[h]:e.push(h),i++}}}else{let o={instancePath:r+"/"+t+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),i++}}if(p.is_system!==void 0&&typeof p.is_system!="boolean"){let n={instancePath:r+"/"+t+"/is_system",schemaPath:"#/items/properties/is\
_system/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),i++}}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),i++}return k.errors=e,i===0}k.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function $(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,i=0,l=$.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0){let s={instancePath:r,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),i++}for(let s in a)if(!(s==="id"||s==="name"||s==="display_name"||s==="organization"||s==="org\
anization_id"||s==="quota_allowance"||s==="members"||s==="total_member_count")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[t]:e.push(t),i++}if(a.id!==void 0){let s=a.id;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/id",
schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/id",schemaPath:"#/$defs/id/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.name!==void 0){let s=a.name;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+
"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/name",schemaPath:"#\
/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.display_name!==void 0&&typeof a.display_name!="string"){let s={instancePath:r+
"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(a.organization!==void 0){let s=a.
organization;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),i++}}if(a.organization_id!==void 0){let s=a.organization_id;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/organizatio\
n_id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/organization_id",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.quota_allowance!==void 0){let s=a.quota_allowance;if(!(typeof s=="num\
ber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:r+"/quota_allowance",schemaPath:"#/$defs/credits/type",keyword:"type",params:{type:"integer"}};e===null?
e=[t]:e.push(t),i++}if(typeof s=="number"&&isFinite(s)){if(s>2147483647||isNaN(s)){let t={instancePath:r+"/quota_allowance",schemaPath:"#/$defs/credits/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),i++}if(s<-2147483648||isNaN(s)){let t={instancePath:r+"/quota_allowance",schemaPath:"\
#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:e.push(t),i++}}}if(a.members!==void 0){let s=a.members;if(Array.
isArray(s)){let t=s.length;for(let p=0;p<t;p++){let n=s[p];if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/members/"+p,schemaPath:"#/$defs/name/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/members/"+p,schemaPath:"#/$defs/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:r+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"}};e===null?e=[t]:e.push(t),i++}}if(a.total_member_count!==void 0){let s=a.total_member_count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={
instancePath:r+"/total_member_count",schemaPath:"#/properties/total_member_count/type",keyword:"type",params:{type:"integer"}};e===null?e=[t]:e.push(t),i++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:r+"/total_member_count",schemaPath:"#/properties/total_member_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.
push(s),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function P(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,
dynamicAnchors:y={}}={}){let e=null,i=0,l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(a)){let s=a.length;for(let t=0;t<
s;t++)$(a[t],{instancePath:r+"/"+t,parentData:a,parentDataProperty:t,rootData:f,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),i=e.length)}else{let s={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}return P.errors=e,i===0}P.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function _(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,i=0,l=_.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(a)){let s=a.length;for(let t=0;t<s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.groups===
void 0){let n={instancePath:r+"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"groups"}};e===null?e=[n]:e.push(n),i++}for(let n in p)
if(!(n==="name"||n==="groups"||n==="organization")){let o={instancePath:r+"/"+t,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}};e===null?e=[o]:e.push(o),i++}if(p.name!==void 0){let n=p.name;if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+t+"/name",schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/name",schemaPath:"#/$defs/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.groups!==void 0){let n=p.groups;if(Array.isArray(n)){let o=n.length;for(let d=0;d<
o;d++){let g=n[d];if(typeof g=="string"){if(m(g)<1){let h={instancePath:r+"/"+t+"/groups/"+d,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[h]:e.push(h),i++}}else{let h={instancePath:r+"/"+t+"/groups/"+d,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:
e.push(h),i++}}}else{let o={instancePath:r+"/"+t+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),i++}}if(p.organization!==void 0){let n=p.organization;if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+t+"/organization",schemaPath:"#/items/prope\
rties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/organization",schemaPath:"#\
/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let n={instancePath:r+"/"+t,schemaPath:"#/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),i++}return _.errors=e,i===0}_.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var G={description:"The workspaces that exist. Left \
out: none, so that each verdict is on a user's first workspace.",type:"array",items:{description:"A workspace.",type:"object",required:["name","owner"],additionalProperties:!1,
properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},owner:{description:"The owner's user name.",type:"string",minLength:1},organization:{description:"\
The organization's name. Left out: the owner's, or the default one.",type:"string",minLength:1},template:{description:"The template's name, from which the cost \
follows where none is given.",type:"string",minLength:1},state:{description:"Whether its latest build started or stopped it. On if left out.",enum:["on","off","\
running","stopped"]},cost:{description:"The daily cost that its latest build committed. This is what counts, whatever the template says today.",$ref:"#/$defs/cr\
edits"}}}};function b(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,i=0,l=b.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(a)){let s=a.length;for(let t=0;t<s;t++){let p=a[t];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.name===void 0){let n={instancePath:r+"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),i++}if(p.
owner===void 0){let n={instancePath:r+"/"+t,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[n]:e.push(n),i++}for(let n in p)
if(!(n==="id"||n==="name"||n==="owner"||n==="organization"||n==="template"||n==="state"||n==="cost")){let o={instancePath:r+"/"+t,schemaPath:"#/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),i++}if(p.id!==void 0){let n=p.id;if(typeof n=="string"){if(m(
n)<1){let o={instancePath:r+"/"+t+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+
"/"+t+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.name!==void 0){let n=p.name;if(typeof n=="str\
ing"){if(m(n)<1){let o={instancePath:r+"/"+t+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{
let o={instancePath:r+"/"+t+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.owner!==void 0){let n=p.
owner;if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+t+"/owner",schemaPath:"#/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/owner",schemaPath:"#/items/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),i++}}if(p.organization!==void 0){let n=p.organization;if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+t+"/organization",schemaPath:"\
#/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/organization",
schemaPath:"#/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}if(p.template!==void 0){let n=p.template;
if(typeof n=="string"){if(m(n)<1){let o={instancePath:r+"/"+t+"/template",schemaPath:"#/items/properties/template/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/"+t+"/template",schemaPath:"#/items/properties/template/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),i++}}if(p.state!==void 0){let n=p.state;if(!(n==="on"||n==="off"||n==="running"||n==="stopped")){let o={instancePath:r+"/"+t+"/state",schemaPath:"\
#/items/properties/state/enum",keyword:"enum",params:{allowedValues:G.items.properties.state.enum}};e===null?e=[o]:e.push(o),i++}}if(p.cost!==void 0){let n=p.cost;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:r+"/"+t+"/cost",schemaPath:"#/$defs/credits/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[o]:e.push(o),i++}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n)){let o={instancePath:r+"/"+t+"/cost",schemaPath:"#/$defs/cred\
its/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[o]:e.push(o),i++}if(n<-2147483648||isNaN(n)){let o={instancePath:r+"/"+t+"\
/cost",schemaPath:"#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[o]:e.push(o),i++}}}}else{let n={instancePath:r+
"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[s]:e.push(s),i++}return b.errors=e,i===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var q={description:'One e\
vent: either "op" with the names it needs, or the short form with the operation as a key, such as "start: my-workspace".',type:"object",additionalProperties:!1,
properties:{op:{description:"What happens.",enum:["build","run","claim","set_allowance","create_group","delete_group","add_member","remove_member","add_organiza\
tion_member","remove_organization_member","delete_user","set_user_status","set_licensed","set_dormant"]},note:{description:"A remark for the reader.",type:"stri\
ng"},create:{description:'Short form: a new workspace of this name is built and started. With "op: build": whether the workspace is new.',type:["string","boolea\
n"],minLength:1},start:{description:"Short form: this workspace is started.",$ref:"#/$defs/name"},stop:{description:"Short form: this workspace is stopped.",$ref:"\
#/$defs/name"},delete:{description:"Short form: this workspace is deleted.",$ref:"#/$defs/name"},run:{description:"Short form: the pending build of this workspa\
ce gets its turn.",$ref:"#/$defs/name"},claim:{description:'Short form: this prebuilt workspace is claimed by "new_owner".',$ref:"#/$defs/name"},set_allowance:{
description:`Short form: this group's allowance becomes "quota_allowance".`,$ref:"#/$defs/name"},create_group:{description:"Short form: this group is created.",
$ref:"#/$defs/name"},delete_group:{description:"Short form: this group is deleted.",$ref:"#/$defs/name"},add_member:{description:'Short form: "user" joins this \
group.',$ref:"#/$defs/name"},remove_member:{description:'Short form: "user" leaves this group.',$ref:"#/$defs/name"},add_organization_member:{description:'Short\
 form: this user joins "organization".',$ref:"#/$defs/name"},remove_organization_member:{description:'Short form: this user leaves "organization", and its group\
s.',$ref:"#/$defs/name"},delete_user:{description:"Short form: this user is deleted.",$ref:"#/$defs/name"},set_user_status:{description:`Short form: this user's\
 status becomes "status", which changes nothing about quota.`,$ref:"#/$defs/name"},set_licensed:{description:"Short form: the licence comes or goes.",type:"bool\
ean"},set_dormant:{description:"Short form: this workspace is put to sleep or woken, which changes nothing about quota.",$ref:"#/$defs/name"},workspace:{description:"\
The workspace's name.",$ref:"#/$defs/name"},owner:{description:"The owner of the workspace at that moment. May be left out where one workspace only has the name\
.",$ref:"#/$defs/name"},new_owner:{description:"Who claims the workspace.",$ref:"#/$defs/name"},organization:{description:"The organization's name. Left out: th\
at of the workspace, the only one of the owner, or the default one.",$ref:"#/$defs/name"},template:{description:"The template of a new workspace, or the one tha\
t it is built from now on.",$ref:"#/$defs/name"},transition:{description:"What a build does.",enum:["start","stop","delete"]},cost:{description:"What the plan o\
f the build says. Left out: what the template costs.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},outcome:{description:'What becomes of the build if quo\
ta lets it pass. "ok" if left out.',enum:["ok","fail_before_commit","cancel_before_commit","apply_failed","cancel_after_commit","pending"]},group:{description:"\
The group's name.",$ref:"#/$defs/name"},quota_allowance:{description:"The allowance that a group gets.",$ref:"urn:creditcheck:schema:quota#/$defs/credits"},members:{
description:"The members of a group that is created.",type:"array",items:{$ref:"#/$defs/name"}},user:{description:"The user's name.",$ref:"#/$defs/name"},status:{
description:"The status that a user gets.",$ref:"#/$defs/name"},licensed:{description:"Whether there is a licence from now on.",type:"boolean"},dormant:{description:"\
Whether the workspace sleeps from now on.",type:"boolean"}}};function L(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,dynamicAnchors:y={}}={}){let e=null,i=0,l=L.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){for(let s in a)if(!j.call(q.properties,s)){let t={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[t]:e.push(t),i++}if(a.op!==void 0){let s=a.op;if(!(s==="build"||
s==="run"||s==="claim"||s==="set_allowance"||s==="create_group"||s==="delete_group"||s==="add_member"||s==="remove_member"||s==="add_organization_member"||s==="\
remove_organization_member"||s==="delete_user"||s==="set_user_status"||s==="set_licensed"||s==="set_dormant")){let t={instancePath:r+"/op",schemaPath:"#/propert\
ies/op/enum",keyword:"enum",params:{allowedValues:q.properties.op.enum}};e===null?e=[t]:e.push(t),i++}}if(a.note!==void 0&&typeof a.note!="string"){let s={instancePath:r+
"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(a.create!==void 0){let s=a.create;if(typeof s!=
"string"&&typeof s!="boolean"){let t={instancePath:r+"/create",schemaPath:"#/properties/create/type",keyword:"type",params:{type:q.properties.create.type}};e===
null?e=[t]:e.push(t),i++}if(typeof s=="string"&&m(s)<1){let t={instancePath:r+"/create",schemaPath:"#/properties/create/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),i++}}if(a.start!==void 0){let s=a.start;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/start",schemaPath:"#/$defs/name/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/start",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.stop!==void 0){let s=a.stop;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/stop",schemaPath:"#/$de\
fs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/stop",schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.delete!==void 0){let s=a.delete;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/delet\
e",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/delete",schemaPath:"#/$d\
efs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.run!==void 0){let s=a.run;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+
"/run",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/run",schemaPath:"#/$\
defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.claim!==void 0){let s=a.claim;if(typeof s=="string"){if(m(s)<1){let t={
instancePath:r+"/claim",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/cla\
im",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.set_allowance!==void 0){let s=a.set_allowance;if(typeof s==
"string"){if(m(s)<1){let t={instancePath:r+"/set_allowance",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:r+"/set_allowance",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.create_group!==void 0){
let s=a.create_group;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/create_group",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/create_group",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),i++}}if(a.delete_group!==void 0){let s=a.delete_group;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/delete_group",schemaPath:"#/$defs/name/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/delete_group",schemaPath:"#/$defs/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.add_member!==void 0){let s=a.add_member;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+
"/add_member",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/add_member",schemaPath:"\
#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.remove_member!==void 0){let s=a.remove_member;if(typeof s=="string"){
if(m(s)<1){let t={instancePath:r+"/remove_member",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:r+"/remove_member",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.add_organization_member!==
void 0){let s=a.add_organization_member;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/add_organization_member",schemaPath:"#/$defs/name/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/add_organization_member",schemaPath:"#/$defs/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.remove_organization_member!==void 0){let s=a.remove_organization_member;if(typeof s=="string"){if(m(s)<1){let t={
instancePath:r+"/remove_organization_member",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:r+"/remove_organization_member",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.delete_user!==
void 0){let s=a.delete_user;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/delete_user",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/delete_user",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),i++}}if(a.set_user_status!==void 0){let s=a.set_user_status;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/set_user_status",schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/set_user_status",schemaPath:"#/$defs/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.set_licensed!==void 0&&typeof a.set_licensed!="boolean"){let s={instancePath:r+
"/set_licensed",schemaPath:"#/properties/set_licensed/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),i++}if(a.set_dormant!==void 0){let s=a.
set_dormant;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/set_dormant",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/set_dormant",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),i++}}if(a.workspace!==void 0){let s=a.workspace;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/workspace",schemaPath:"#/$defs/name/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/workspace",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[t]:e.push(t),i++}}if(a.owner!==void 0){let s=a.owner;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/owner",schemaPath:"#/$defs/n\
ame/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/owner",schemaPath:"#/$defs/name/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.new_owner!==void 0){let s=a.new_owner;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/\
new_owner",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/new_owner",schemaPath:"\
#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.organization!==void 0){let s=a.organization;if(typeof s=="string"){
if(m(s)<1){let t={instancePath:r+"/organization",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:r+"/organization",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.template!==void 0){let s=a.
template;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/template",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/template",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}
if(a.transition!==void 0){let s=a.transition;if(!(s==="start"||s==="stop"||s==="delete")){let t={instancePath:r+"/transition",schemaPath:"#/properties/transitio\
n/enum",keyword:"enum",params:{allowedValues:q.properties.transition.enum}};e===null?e=[t]:e.push(t),i++}}if(a.cost!==void 0){let s=a.cost;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:r+"/cost",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"in\
teger"}};e===null?e=[t]:e.push(t),i++}if(typeof s=="number"&&isFinite(s)){if(s>2147483647||isNaN(s)){let t={instancePath:r+"/cost",schemaPath:"urn:creditcheck:s\
chema:quota#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),i++}if(s<-2147483648||isNaN(s)){let t={
instancePath:r+"/cost",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=
[t]:e.push(t),i++}}}if(a.outcome!==void 0){let s=a.outcome;if(!(s==="ok"||s==="fail_before_commit"||s==="cancel_before_commit"||s==="apply_failed"||s==="cancel_\
after_commit"||s==="pending")){let t={instancePath:r+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues:q.properties.outcome.
enum}};e===null?e=[t]:e.push(t),i++}}if(a.group!==void 0){let s=a.group;if(typeof s=="string"){if(m(s)<1){let t={instancePath:r+"/group",schemaPath:"#/$defs/nam\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+"/group",schemaPath:"#/$defs/name/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.quota_allowance!==void 0){let s=a.quota_allowance;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let t={instancePath:r+"/quota_allowance",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"integer"}};e===null?e=[
t]:e.push(t),i++}if(typeof s=="number"&&isFinite(s)){if(s>2147483647||isNaN(s)){let t={instancePath:r+"/quota_allowance",schemaPath:"urn:creditcheck:schema:quot\
a#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[t]:e.push(t),i++}if(s<-2147483648||isNaN(s)){let t={instancePath:r+
"/quota_allowance",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[t]:
e.push(t),i++}}}if(a.members!==void 0){let s=a.members;if(Array.isArray(s)){let t=s.length;for(let p=0;p<t;p++){let n=s[p];if(typeof n=="string"){if(m(n)<1){let o={
instancePath:r+"/members/"+p,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+
"/members/"+p,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:r+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(a.user!==void 0){let s=a.user;if(typeof s=="string"){if(m(s)<1){
let t={instancePath:r+"/user",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:r+
"/user",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.status!==void 0){let s=a.status;if(typeof s=="s\
tring"){if(m(s)<1){let t={instancePath:r+"/status",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:r+"/status",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),i++}}if(a.licensed!==void 0&&typeof a.
licensed!="boolean"){let s={instancePath:r+"/licensed",schemaPath:"#/properties/licensed/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),
i++}if(a.dormant!==void 0&&typeof a.dormant!="boolean"){let s={instancePath:r+"/dormant",schemaPath:"#/properties/dormant/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return L.
errors=e,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(a,{instancePath:r="",parentData:c,parentDataProperty:u,rootData:f=a,dynamicAnchors:y={}}={}){
let e=null,i=0,l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.events===void 0){
let s={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"}};e===null?e=[s]:e.push(s),i++}for(let s in a)if(!j.call(O.properties,
s)){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[t]:e.push(t),i++}if(a.$schema!==
void 0&&typeof a.$schema!="string"){let s={instancePath:r+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),i++}if(a.description!==void 0&&typeof a.description!="string"){let s={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),i++}if(a.licensed!==void 0&&typeof a.licensed!="boolean"){let s={instancePath:r+"/licensed",schemaPath:"u\
rn:creditcheck:schema:quota#/$defs/licensed/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),i++}if(a.organizations!==void 0&&(w(a.organizations,
{instancePath:r+"/organizations",parentData:a,parentDataProperty:"organizations",rootData:f,dynamicAnchors:y})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),
a.users!==void 0&&(k(a.users,{instancePath:r+"/users",parentData:a,parentDataProperty:"users",rootData:f,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),a.groups!==void 0&&(P(a.groups,{instancePath:r+"/groups",parentData:a,parentDataProperty:"groups",rootData:f,dynamicAnchors:y})||(e=e===null?P.errors:
e.concat(P.errors),i=e.length)),a.profiles!==void 0&&(_(a.profiles,{instancePath:r+"/profiles",parentData:a,parentDataProperty:"profiles",rootData:f,dynamicAnchors:y})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),a.workspaces!==void 0&&(b(a.workspaces,{instancePath:r+"/workspaces",parentData:a,parentDataProperty:"works\
paces",rootData:f,dynamicAnchors:y})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),a.quotas!==void 0){let s=a.quotas;if(Array.isArray(s)){let t=s.length;
for(let p=0;p<t;p++){let n=s[p];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.user===void 0){let o={instancePath:r+"/quotas/"+p,schemaPath:"urn:creditcheck:\
schema:quota#/$defs/quotas/items/required",keyword:"required",params:{missingProperty:"user"}};e===null?e=[o]:e.push(o),i++}for(let o in n)if(!(o==="user"||o===
"organization"||o==="credits_consumed"||o==="budget")){let d={instancePath:r+"/quotas/"+p,schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[d]:e.push(d),i++}if(n.user!==void 0){let o=n.user;if(typeof o=="string"){
if(m(o)<1){let d={instancePath:r+"/quotas/"+p+"/user",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/properties/user/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:r+"/quotas/"+p+"/user",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/pro\
perties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(n.organization!==void 0){let o=n.organization;if(typeof o=="string"){
if(m(o)<1){let d={instancePath:r+"/quotas/"+p+"/organization",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/properties/organization/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:r+"/quotas/"+p+"/organization",schemaPath:"urn:creditcheck:schema:quota#/$de\
fs/quotas/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),i++}}if(n.credits_consumed!==void 0){let o=n.credits_consumed;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let d={instancePath:r+"/quotas/"+p+"/credits_consumed",schemaPath:"urn:creditcheck:schema:quota#/$defs\
/quotas/items/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),i++}}if(n.budget!==void 0){let o=n.budget;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let d={instancePath:r+"/quotas/"+p+"/budget",schemaPath:"urn:creditcheck:schema:quota#/$defs/quotas/items/properties/\
budget/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),i++}}}else{let o={instancePath:r+"/quotas/"+p,schemaPath:"urn:creditcheck:schema:q\
uota#/$defs/quotas/items/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),i++}}}else{let t={instancePath:r+"/quotas",schemaPath:"urn:credit\
check:schema:quota#/$defs/quotas/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),i++}}if(a.templates!==void 0){let s=a.templates;if(s&&typeof s==
"object"&&!Array.isArray(s))for(let t in s){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.on===void 0){let n={instancePath:r+"/templates/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/templates/additionalProperties/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[n]:
e.push(n),i++}for(let n in p)if(!(n==="on"||n==="off")){let o={instancePath:r+"/templates/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/te\
mplates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[o]:e.push(o),i++}if(p.on!==void 0){
let n=p.on;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:r+"/templates/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/on",schemaPath:"\
urn:creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),i++}if(typeof n=="number"&&isFinite(n)){if(n>
2147483647||isNaN(n)){let o={instancePath:r+"/templates/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/on",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[o]:e.push(o),i++}if(n<-2147483648||isNaN(n)){let o={instancePath:r+"/template\
s/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/on",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[o]:e.push(o),i++}}}if(p.off!==void 0){let n=p.off;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let o={instancePath:r+"/templates/"+t.replace(
/~/g,"~0").replace(/\//g,"~1")+"/off",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(
o),i++}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n)){let o={instancePath:r+"/templates/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/off",schemaPath:"\
urn:creditcheck:schema:quota#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[o]:e.push(o),i++}if(n<-2147483648||
isNaN(n)){let o={instancePath:r+"/templates/"+t.replace(/~/g,"~0").replace(/\//g,"~1")+"/off",schemaPath:"urn:creditcheck:schema:quota#/$defs/credits/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[o]:e.push(o),i++}}}}else{let n={instancePath:r+"/templates/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/templates/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),i++}}else{let t={instancePath:r+
"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),i++}}if(a.events!==void 0){let s=a.events;
if(Array.isArray(s)){let t=s.length;for(let p=0;p<t;p++)L(s[p],{instancePath:r+"/events/"+p,parentData:s,parentDataProperty:p,rootData:f,dynamicAnchors:y})||(e=
e===null?L.errors:e.concat(L.errors),i=e.length)}else{let t={instancePath:r+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}};
e===null?e=[t]:e.push(t),i++}}}else{let s={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),i++}return v.errors=
e,i===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return C(U);}
let compiled
/** `schemas/scenario.schema.json`. */
export const scenarioSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"description":{},"licensed":{},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"organizations":{"items":{}},"groups":{"items":{}},"is_system":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"quota_allowance":{},"members":{"items":{}},"total_member_count":{}}}},"profiles":{"items":{"keys":{"name":{},"groups":{"items":{}},"organization":{}}}},"workspaces":{"items":{"keys":{"id":{},"name":{},"owner":{},"organization":{},"template":{},"state":{},"cost":{}}}},"quotas":{"items":{"keys":{"user":{},"organization":{},"credits_consumed":{},"budget":{}}}},"templates":{"others":{"keys":{"on":{},"off":{}}}},"events":{"items":{"keys":{"op":{},"note":{},"create":{},"start":{},"stop":{},"delete":{},"run":{},"claim":{},"set_allowance":{},"create_group":{},"delete_group":{},"add_member":{},"remove_member":{},"add_organization_member":{},"remove_organization_member":{},"delete_user":{},"set_user_status":{},"set_licensed":{},"set_dormant":{},"workspace":{},"owner":{},"new_owner":{},"organization":{},"template":{},"transition":{},"cost":{},"outcome":{},"group":{},"quota_allowance":{},"members":{"items":{}},"user":{},"status":{},"licensed":{},"dormant":{}}}}}}
  },
}
