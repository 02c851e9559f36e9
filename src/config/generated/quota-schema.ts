// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var _=Object.defineProperty;var T=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var D=Object.prototype.hasOwnProperty;var C=(p,i)=>()=>{try{return i||p((i={exports:{}}).exports,i),i.exports}catch(h){throw i=0,h}},N=(p,i)=>{for(var h in i)_(p,h,{get:i[h],enumerable:!0})},W=(p,i,h,c)=>{
if(i&&typeof i=="object"||typeof i=="function")for(let d of j(i))!D.call(p,d)&&d!==h&&_(p,d,{get:()=>i[d],enumerable:!(c=T(i,d))||c.enumerable});return p};var E=p=>W(_({},"__esModule",{value:!0}),p);var A=C(q=>{"use strict";Object.defineProperty(q,"__esModule",{value:!0});function v(p){let i=p.length,h=0,c=0,d;for(;c<i;)h++,d=p.charCodeAt(c++),d>=55296&&d<=
56319&&c<i&&(d=p.charCodeAt(c),(d&64512)===56320&&c++);return h}q.default=v;v.code='require("ajv/dist/runtime/ucs2length").default'});var G={};N(G,{validate:()=>x});var x=z;var I={description:'The organizations. Left out: those that groups and workspaces name, or a single one called "coder".',type:"array",items:{description:"An org\
anization: its name, or an object.",type:["string","object"],minLength:1,required:["name"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"\
#/$defs/name"},display_name:{description:"The name for people.",type:"string"},is_default:{description:"Whether what names no organization belongs to this one. \
Left out: the first of the list is it.",type:"boolean"}}}};var f=A().default;function w(p,{instancePath:i="",parentData:h,parentDataProperty:c,rootData:d=p,dynamicAnchors:y={}}={}){let e=null,n=0,l=w.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(p)){let a=p.length;for(let r=0;r<a;r++){let o=p[r];if(typeof o!="string"&&!(o&&typeof o=="object"&&
!Array.isArray(o))){let t={instancePath:i+"/"+r,schemaPath:"#/items/type",keyword:"type",params:{type:I.items.type}};e===null?e=[t]:e.push(t),n++}if(typeof o=="\
string"&&f(o)<1){let t={instancePath:i+"/"+r,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),n++}if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.name===void 0){let t={instancePath:i+"/"+r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[t]:e.push(t),n++}for(let t in o)if(!(t==="id"||t==="name"||t==="display_name"||t==="is_default")){let s={instancePath:i+"/"+r,schemaPath:"#/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),n++}if(o.id!==void 0){let t=o.id;if(typeof t=="string"){if(f(
t)<1){let s={instancePath:i+"/"+r+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+
"/"+r+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.name!==void 0){let t=o.name;if(typeof t=="str\
ing"){if(f(t)<1){let s={instancePath:i+"/"+r+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/"+r+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.display_name!==void 0&&
typeof o.display_name!="string"){let t={instancePath:i+"/"+r+"/display_name",schemaPath:"#/items/properties/display_name/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),n++}if(o.is_default!==void 0&&typeof o.is_default!="boolean"){let t={instancePath:i+"/"+r+"/is_default",schemaPath:"#/items/prope\
rties/is_default/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),n++}}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),n++}return w.errors=e,n===0}w.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var F={description:"The users. Left o\
ut: those that groups and workspaces name. Given: a name that is not here is an error.",type:"array",items:{description:"A user: the user name, or an object.",type:[
"string","object"],minLength:1,required:["username"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},username:{$ref:"#/$defs/name"},organizations:{description:"\
The organizations of which the user is a member. Left out: those of the user's groups and workspaces, or the default one.",type:"array",items:{$ref:"#/$defs/nam\
e"}},groups:{description:"Groups of the user, besides those whose members name the user.",type:"array",items:{$ref:"#/$defs/name"}},is_system:{description:"Whet\
her this is a user of Coder itself, such as the owner of prebuilt workspaces.",type:"boolean"}}}};function P(p,{instancePath:i="",parentData:h,parentDataProperty:c,
rootData:d=p,dynamicAnchors:y={}}={}){let e=null,n=0,l=P.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(p)){let a=p.
length;for(let r=0;r<a;r++){let o=p[r];if(typeof o!="string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){let t={instancePath:i+"/"+r,schemaPath:"#/items/type",
keyword:"type",params:{type:F.items.type}};e===null?e=[t]:e.push(t),n++}if(typeof o=="string"&&f(o)<1){let t={instancePath:i+"/"+r,schemaPath:"#/items/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[t]:e.push(t),n++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.username===void 0){let t={instancePath:i+"/"+
r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"username"}};e===null?e=[t]:e.push(t),n++}for(let t in o)if(!(t==="id"||t==="username"||
t==="organizations"||t==="groups"||t==="is_system")){let s={instancePath:i+"/"+r,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[s]:e.push(s),n++}if(o.id!==void 0){let t=o.id;if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+r+"/id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/id",schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.username!==void 0){let t=o.username;if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+
r+"/username",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/usernam\
e",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.organizations!==void 0){let t=o.organizations;if(Array.
isArray(t)){let s=t.length;for(let m=0;m<s;m++){let g=t[m];if(typeof g=="string"){if(f(g)<1){let u={instancePath:i+"/"+r+"/organizations/"+m,schemaPath:"#/$defs\
/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:i+"/"+r+"/organizations/"+m,schemaPath:"#/$defs/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}}else{let s={instancePath:i+"/"+r+"/organizations",schemaPath:"#/items/properties/\
organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}}if(o.groups!==void 0){let t=o.groups;if(Array.isArray(t)){let s=t.length;
for(let m=0;m<s;m++){let g=t[m];if(typeof g=="string"){if(f(g)<1){let u={instancePath:i+"/"+r+"/groups/"+m,schemaPath:"#/$defs/name/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:i+"/"+r+"/groups/"+m,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[u]:e.push(u),n++}}}else{let s={instancePath:i+"/"+r+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),n++}}if(o.is_system!==void 0&&typeof o.is_system!="boolean"){let t={instancePath:i+"/"+r+"/is_system",schemaPath:"#/items/properties/is\
_system/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(t),n++}}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),n++}return P.errors=e,n===0}P.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function $(p,{instancePath:i="",parentData:h,parentDataProperty:c,rootData:d=p,dynamicAnchors:y={}}={}){let e=null,n=0,l=$.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){let a={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"}};e===null?e=[a]:e.push(a),n++}for(let a in p)if(!(a==="id"||a==="name"||a==="display_name"||a==="organization"||a==="org\
anization_id"||a==="quota_allowance"||a==="members"||a==="total_member_count")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:a}};e===null?e=[r]:e.push(r),n++}if(p.id!==void 0){let a=p.id;if(typeof a=="string"){if(f(a)<1){let r={instancePath:i+"/id",
schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i+"/id",schemaPath:"#/$defs/id/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(p.name!==void 0){let a=p.name;if(typeof a=="string"){if(f(a)<1){let r={instancePath:i+
"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i+"/name",schemaPath:"#\
/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(p.display_name!==void 0&&typeof p.display_name!="string"){let a={instancePath:i+
"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),n++}if(p.organization!==void 0){let a=p.
organization;if(typeof a=="string"){if(f(a)<1){let r={instancePath:i+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),n++}}if(p.organization_id!==void 0){let a=p.organization_id;if(typeof a=="string"){if(f(a)<1){let r={instancePath:i+"/organizatio\
n_id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i+"/organization_id",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),n++}}if(p.quota_allowance!==void 0){let a=p.quota_allowance;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let r={instancePath:i+"/quota_allowance",schemaPath:"#/$defs/credits/type",keyword:"type",params:{type:"integer"}};e===null?
e=[r]:e.push(r),n++}if(typeof a=="number"&&isFinite(a)){if(a>2147483647||isNaN(a)){let r={instancePath:i+"/quota_allowance",schemaPath:"#/$defs/credits/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[r]:e.push(r),n++}if(a<-2147483648||isNaN(a)){let r={instancePath:i+"/quota_allowance",schemaPath:"\
#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[r]:e.push(r),n++}}}if(p.members!==void 0){let a=p.members;if(Array.
isArray(a)){let r=a.length;for(let o=0;o<r;o++){let t=a[o];if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/members/"+o,schemaPath:"#/$defs/name/minLen\
gth",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/members/"+o,schemaPath:"#/$defs/name/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"}};e===null?e=[r]:e.push(r),n++}}if(p.total_member_count!==void 0){let a=p.total_member_count;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let r={
instancePath:i+"/total_member_count",schemaPath:"#/properties/total_member_count/type",keyword:"type",params:{type:"integer"}};e===null?e=[r]:e.push(r),n++}if(typeof a==
"number"&&isFinite(a)&&(a<0||isNaN(a))){let r={instancePath:i+"/total_member_count",schemaPath:"#/properties/total_member_count/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[r]:e.push(r),n++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.
push(a),n++}return $.errors=e,n===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(p,{instancePath:i="",parentData:h,parentDataProperty:c,rootData:d=p,
dynamicAnchors:y={}}={}){let e=null,n=0,l=k.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(p)){let a=p.length;for(let r=0;r<
a;r++)$(p[r],{instancePath:i+"/"+r,parentData:p,parentDataProperty:r,rootData:d,dynamicAnchors:y})||(e=e===null?$.errors:e.concat($.errors),n=e.length)}else{let a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),n++}return k.errors=e,n===0}k.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function b(p,{instancePath:i="",parentData:h,parentDataProperty:c,rootData:d=p,dynamicAnchors:y={}}={}){let e=null,n=0,l=b.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(p)){let a=p.length;for(let r=0;r<a;r++){let o=p[r];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.groups===
void 0){let t={instancePath:i+"/"+r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"groups"}};e===null?e=[t]:e.push(t),n++}for(let t in o)
if(!(t==="name"||t==="groups"||t==="organization")){let s={instancePath:i+"/"+r,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t}};e===null?e=[s]:e.push(s),n++}if(o.name!==void 0){let t=o.name;if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+r+"/name",schemaPath:"\
#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/name",schemaPath:"#/$defs/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.groups!==void 0){let t=o.groups;if(Array.isArray(t)){let s=t.length;for(let m=0;m<
s;m++){let g=t[m];if(typeof g=="string"){if(f(g)<1){let u={instancePath:i+"/"+r+"/groups/"+m,schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:i+"/"+r+"/groups/"+m,schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:
e.push(u),n++}}}else{let s={instancePath:i+"/"+r+"/groups",schemaPath:"#/items/properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),n++}}if(o.organization!==void 0){let t=o.organization;if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+r+"/organization",schemaPath:"#/items/prope\
rties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/organization",schemaPath:"#\
/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}}else{let t={instancePath:i+"/"+r,schemaPath:"#/items/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};
e===null?e=[a]:e.push(a),n++}return b.errors=e,n===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var O={description:"The workspaces that exist. Left \
out: none, so that each verdict is on a user's first workspace.",type:"array",items:{description:"A workspace.",type:"object",required:["name","owner"],additionalProperties:!1,
properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},owner:{description:"The owner's user name.",type:"string",minLength:1},organization:{description:"\
The organization's name. Left out: the owner's, or the default one.",type:"string",minLength:1},template:{description:"The template's name, from which the cost \
follows where none is given.",type:"string",minLength:1},state:{description:"Whether its latest build started or stopped it. On if left out.",enum:["on","off","\
running","stopped"]},cost:{description:"The daily cost that its latest build committed. This is what counts, whatever the template says today.",$ref:"#/$defs/cr\
edits"}}}};function L(p,{instancePath:i="",parentData:h,parentDataProperty:c,rootData:d=p,dynamicAnchors:y={}}={}){let e=null,n=0,l=L.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),Array.isArray(p)){let a=p.length;for(let r=0;r<a;r++){let o=p[r];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.name===void 0){let t={instancePath:i+"/"+r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[t]:e.push(t),n++}if(o.
owner===void 0){let t={instancePath:i+"/"+r,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"owner"}};e===null?e=[t]:e.push(t),n++}for(let t in o)
if(!(t==="id"||t==="name"||t==="owner"||t==="organization"||t==="template"||t==="state"||t==="cost")){let s={instancePath:i+"/"+r,schemaPath:"#/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[s]:e.push(s),n++}if(o.id!==void 0){let t=o.id;if(typeof t=="string"){if(f(
t)<1){let s={instancePath:i+"/"+r+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+
"/"+r+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.name!==void 0){let t=o.name;if(typeof t=="str\
ing"){if(f(t)<1){let s={instancePath:i+"/"+r+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/"+r+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.owner!==void 0){let t=o.
owner;if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+r+"/owner",schemaPath:"#/items/properties/owner/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/owner",schemaPath:"#/items/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),n++}}if(o.organization!==void 0){let t=o.organization;if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+r+"/organization",schemaPath:"\
#/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/organization",
schemaPath:"#/items/properties/organization/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}if(o.template!==void 0){let t=o.template;
if(typeof t=="string"){if(f(t)<1){let s={instancePath:i+"/"+r+"/template",schemaPath:"#/items/properties/template/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/"+r+"/template",schemaPath:"#/items/properties/template/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}}if(o.state!==void 0){let t=o.state;if(!(t==="on"||t==="off"||t==="running"||t==="stopped")){let s={instancePath:i+"/"+r+"/state",schemaPath:"\
#/items/properties/state/enum",keyword:"enum",params:{allowedValues:O.items.properties.state.enum}};e===null?e=[s]:e.push(s),n++}}if(o.cost!==void 0){let t=o.cost;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:i+"/"+r+"/cost",schemaPath:"#/$defs/credits/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[s]:e.push(s),n++}if(typeof t=="number"&&isFinite(t)){if(t>2147483647||isNaN(t)){let s={instancePath:i+"/"+r+"/cost",schemaPath:"#/$defs/cred\
its/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),n++}if(t<-2147483648||isNaN(t)){let s={instancePath:i+"/"+r+"\
/cost",schemaPath:"#/$defs/credits/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),n++}}}}else{let t={instancePath:i+
"/"+r,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),n++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[a]:e.push(a),n++}return L.errors=e,n===0}L.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function z(p,{instancePath:i="",
parentData:h,parentDataProperty:c,rootData:d=p,dynamicAnchors:y={}}={}){let e=null,n=0,l=z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),p&&typeof p=="object"&&!Array.isArray(p)){for(let a in p)if(!(a==="$schema"||a==="licensed"||a==="organizations"||a==="users"||a==="groups"||a==="profil\
es"||a==="workspaces"||a==="quotas")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===
null?e=[r]:e.push(r),n++}if(p.$schema!==void 0&&typeof p.$schema!="string"){let a={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[a]:e.push(a),n++}if(p.licensed!==void 0&&typeof p.licensed!="boolean"){let a={instancePath:i+"/licensed",schemaPath:"#/\
$defs/licensed/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),n++}if(p.organizations!==void 0&&(w(p.organizations,{instancePath:i+"/orga\
nizations",parentData:p,parentDataProperty:"organizations",rootData:d,dynamicAnchors:y})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),p.users!==void 0&&
(P(p.users,{instancePath:i+"/users",parentData:p,parentDataProperty:"users",rootData:d,dynamicAnchors:y})||(e=e===null?P.errors:e.concat(P.errors),n=e.length)),
p.groups!==void 0&&(k(p.groups,{instancePath:i+"/groups",parentData:p,parentDataProperty:"groups",rootData:d,dynamicAnchors:y})||(e=e===null?k.errors:e.concat(k.
errors),n=e.length)),p.profiles!==void 0&&(b(p.profiles,{instancePath:i+"/profiles",parentData:p,parentDataProperty:"profiles",rootData:d,dynamicAnchors:y})||(e=
e===null?b.errors:e.concat(b.errors),n=e.length)),p.workspaces!==void 0&&(L(p.workspaces,{instancePath:i+"/workspaces",parentData:p,parentDataProperty:"workspac\
es",rootData:d,dynamicAnchors:y})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),p.quotas!==void 0){let a=p.quotas;if(Array.isArray(a)){let r=a.length;for(let o=0;o<
r;o++){let t=a[o];if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.user===void 0){let s={instancePath:i+"/quotas/"+o,schemaPath:"#/$defs/quotas/items/required",
keyword:"required",params:{missingProperty:"user"}};e===null?e=[s]:e.push(s),n++}for(let s in t)if(!(s==="user"||s==="organization"||s==="credits_consumed"||s===
"budget")){let m={instancePath:i+"/quotas/"+o,schemaPath:"#/$defs/quotas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[m]:e.push(m),n++}if(t.user!==void 0){let s=t.user;if(typeof s=="string"){if(f(s)<1){let m={instancePath:i+"/quotas/"+o+"/user",schemaPath:"#/$defs/q\
uotas/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),n++}}else{let m={instancePath:i+"/quotas/"+o+"/user",schemaPath:"\
#/$defs/quotas/items/properties/user/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),n++}}if(t.organization!==void 0){let s=t.organization;
if(typeof s=="string"){if(f(s)<1){let m={instancePath:i+"/quotas/"+o+"/organization",schemaPath:"#/$defs/quotas/items/properties/organization/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[m]:e.push(m),n++}}else{let m={instancePath:i+"/quotas/"+o+"/organization",schemaPath:"#/$defs/quotas/items/properties/o\
rganization/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),n++}}if(t.credits_consumed!==void 0){let s=t.credits_consumed;if(!(typeof s=="\
number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let m={instancePath:i+"/quotas/"+o+"/credits_consumed",schemaPath:"#/$defs/quotas/items/properties/credits_consumed/ty\
pe",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),n++}}if(t.budget!==void 0){let s=t.budget;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let m={instancePath:i+"/quotas/"+o+"/budget",schemaPath:"#/$defs/quotas/items/properties/budget/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:
e.push(m),n++}}}else{let s={instancePath:i+"/quotas/"+o,schemaPath:"#/$defs/quotas/items/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}}}else{
let r={instancePath:i+"/quotas",schemaPath:"#/$defs/quotas/type",keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),n++}}}else{let a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),n++}return z.errors=e,n===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return E(G);}
let compiled
/** `schemas/quota.schema.json`. */
export const quotaSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"licensed":{},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"organizations":{"items":{}},"groups":{"items":{}},"is_system":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"quota_allowance":{},"members":{"items":{}},"total_member_count":{}}}},"profiles":{"items":{"keys":{"name":{},"groups":{"items":{}},"organization":{}}}},"workspaces":{"items":{"keys":{"id":{},"name":{},"owner":{},"organization":{},"template":{},"state":{},"cost":{}}}},"quotas":{"items":{"keys":{"user":{},"organization":{},"credits_consumed":{},"budget":{}}}}}}
  },
}
