// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var he=Object.defineProperty;var ke=Object.getOwnPropertyDescriptor;var $e=Object.getOwnPropertyNames;var qe=Object.prototype.hasOwnProperty;var je=(t,s)=>{for(var R in s)he(t,R,{get:s[R],enumerable:!0})},Ae=(t,s,R,X)=>{if(s&&typeof s=="object"||typeof s=="function")for(let V of $e(s))!qe.call(t,V)&&
V!==R&&he(t,V,{get:()=>s[V],enumerable:!(X=ke(s,V))||X.enumerable});return t};var Ne=t=>Ae(he({},"__esModule",{value:!0}),t);var Te={};je(Te,{validate:()=>xe});var xe=z,Oe={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:creditcheck:schema:diff",title:"creditcheck diff\
erence, version 0",description:"What `creditcheck diff --format json` prints. Credits are whole numbers. Lists hold what changed, and nothing else.",type:"objec\
t",additionalProperties:!1,required:["version","tool","base","head","templates","quotas","notes","summary"],properties:{version:{const:0,description:"0 until th\
e difference is frozen as 1."},tool:{type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"creditcheck"},version:{type:"str\
ing"}}},base:{$ref:"#/$defs/side"},head:{$ref:"#/$defs/side"},templates:{type:"array",items:{$ref:"#/$defs/template"},description:"Every template of either side\
, those without a change too."},quotas:{type:"array",items:{$ref:"#/$defs/quota"},description:"Quota files of which something changed."},notes:{type:"array",items:{
type:"string"}},summary:{type:"object",additionalProperties:!1,required:["added","removed","changed","unchanged","not_compared","largest_increase","unbounded_in\
crease","newly_refused_users","freed_users","newly_refused_workspaces"],properties:{added:{type:"integer"},removed:{type:"integer"},changed:{type:"integer"},unchanged:{
type:"integer"},not_compared:{type:"integer"},largest_increase:{type:"integer",description:"The largest rise of any cost; of a range, of that bound which rises \
more."},unbounded_increase:{type:"boolean",description:"Whether what was a number may be any amount now."},newly_refused_users:{type:"integer"},freed_users:{type:"\
integer"},newly_refused_workspaces:{type:"integer"}}}},$defs:{side:{type:"object",additionalProperties:!1,required:["kind","name","commit"],properties:{kind:{enum:[
"report","folder","revision","working-tree"]},name:{type:"string",description:"As the user named it."},commit:{type:["string","null"],description:"Of a revision\
: the commit, in full."}}},location:{type:"object",additionalProperties:!1,required:["path","line","column","end_line","end_column"],properties:{path:{type:"str\
ing"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},end_line:{type:"integer",minimum:1},end_column:{type:"integer",minimum:1}}},amount:{type:"\
object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact","assumed","range","unknown","refused"]},credits:{type:[
"integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"For range."},high:{type:["integer","null"],description:"For ra\
nge."}},description:"A cost without its parts."},cost:{type:"object",additionalProperties:!1,required:["base","head","effect","credits","reasons"],properties:{base:{
anyOf:[{$ref:"#/$defs/amount"},{type:"null"}],description:"Null where there was none."},head:{anyOf:[{$ref:"#/$defs/amount"},{type:"null"}]},effect:{enum:["same",
"dearer","cheaper","open","breaks","mended","added","removed"],description:"same: as far as it can be told. dearer, cheaper: for certain. open: it changed, and \
may be either. breaks: there is no build any more; mended: there is one again."},credits:{type:["integer","null"],description:"By how much it rose; null where o\
ne of them is no single number."},reasons:{type:"array",items:{type:"object",additionalProperties:!1,required:["text","remedy","location"],properties:{text:{type:"\
string"},remedy:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},description:"Why the head's number is not exact, for reaso\
ns that the base had not."}}},extreme:{type:"object",additionalProperties:!1,required:["which","of","cost","choice"],properties:{which:{enum:["lowest","highest"]},
of:{enum:["on","off"]},cost:{$ref:"#/$defs/cost"},choice:{type:"array",items:{type:"object",additionalProperties:!1,required:["parameter","value"],properties:{parameter:{
type:"string"},value:{type:"string"}}},description:"The choice that reaches it in the head."}}},preset:{type:"object",additionalProperties:!1,required:["name","\
change","on","off"],properties:{name:{type:"string"},change:{enum:["added","removed","changed"]},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}}},context:{type:"\
object",additionalProperties:!1,required:["name","preset","cost","base_build_error","head_build_error"],properties:{name:{type:"string"},preset:{type:["string",
"null"]},cost:{$ref:"#/$defs/cost"},base_build_error:{type:["string","null"]},head_build_error:{type:["string","null"]}},description:"One build of a template."},
parameter:{type:"object",additionalProperties:!1,required:["name","change","attributes","options"],properties:{name:{type:"string"},change:{enum:["added","remov\
ed","changed"]},attributes:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","base","head"],properties:{name:{enum:["type","default","\
validation","mutable"]},base:{type:["string","null"]},head:{type:["string","null"]}}}},options:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"value","change"],properties:{value:{type:"string"},change:{enum:["added","removed"]}}}}}},choice:{type:"object",additionalProperties:!1,required:["parameter","\
value","on","off"],properties:{parameter:{type:"string"},value:{type:"string"},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}},description:"One choice with \
everything else as by default."},metadata:{type:"object",additionalProperties:!1,required:["address","change","location","on","off"],properties:{address:{type:"\
string"},change:{enum:["added","removed","changed"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}}},
pool:{type:"object",additionalProperties:!1,required:["cost","base_instances","head_instances","base_verdict","head_verdict"],properties:{cost:{$ref:"#/$defs/co\
st"},base_instances:{type:"integer"},head_instances:{type:"integer"},base_verdict:{enum:["ok","insufficient_quota","unknown",null]},head_verdict:{enum:["ok","in\
sufficient_quota","unknown",null]}},description:"The prebuilt workspaces."},verdict:{type:"object",additionalProperties:!1,required:["verdict","budget","arithme\
tic","text"],properties:{verdict:{enum:["ok","warn","insufficient_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"-1:\
 unlimited. Null where it cannot be told."},arithmetic:{type:"string"},text:{type:"string"}}},person:{type:"object",additionalProperties:!1,required:["user","or\
ganization","effect","people","groups","base","head"],properties:{user:{type:"string"},organization:{type:"string"},effect:{enum:["newly_refused","freed","open",
"settled","changed","refused"],description:"open: whether they are refused can be told no more. settled: they can start for certain by now. changed: refused for\
 another reason. refused: by a template that is new."},people:{type:"integer",description:"How many people; 1 for one person."},groups:{anyOf:[{type:"array",items:{
type:"string"}},{type:"null"}],description:"The groups of people who are alike; null for one person, and for all who are left."},base:{anyOf:[{$ref:"#/$defs/ver\
dict"},{type:"null"}]},head:{anyOf:[{$ref:"#/$defs/verdict"},{type:"null"}]}}},workspace:{type:"object",additionalProperties:!1,required:["workspace","owner","o\
rganization","effect","base_arithmetic","head_arithmetic"],properties:{workspace:{type:"string"},owner:{type:"string"},organization:{type:"string"},effect:{enum:[
"newly_refused","freed"]},base_arithmetic:{type:"string"},head_arithmetic:{type:"string"}},description:"A workspace that exists, started anew by the same choice\
s."},finding:{type:"object",additionalProperties:!1,required:["code","severity","message","location"],properties:{code:{type:"string"},severity:{enum:["error","\
warning","note"]},message:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},group:{type:"object",additionalProperties:!1,required:["o\
rganization","group","change","base_allowance","head_allowance","members_added","members_removed"],properties:{organization:{type:"string"},group:{type:"string"},
change:{enum:["added","removed","changed"]},base_allowance:{type:["integer","null"],description:"Of each member; null where the group is not there."},head_allowance:{
type:["integer","null"]},members_added:{type:"array",items:{type:"string"}},members_removed:{type:"array",items:{type:"string"}}}},quota:{type:"object",additionalProperties:!1,
required:["change","path","groups","users_added","users_removed"],properties:{change:{enum:["added","removed","changed"]},path:{type:"string"},groups:{type:"arr\
ay",items:{$ref:"#/$defs/group"}},users_added:{type:"integer"},users_removed:{type:"integer"}}},template:{type:"object",additionalProperties:!1,required:["chang\
e","kind","name","path","renamed_from","compared","on","off","extremes","presets","contexts","parameters","choices","metadata","pool","people","workspaces","fin\
dings","credit_value"],properties:{change:{enum:["added","removed","changed","unchanged"]},kind:{enum:["template","state","plan"]},name:{type:"string"},path:{type:"\
string",description:"In the head; of a template that was removed, in the base."},renamed_from:{type:["string","null"],description:"The path in the base where th\
at is another one."},compared:{type:"boolean",description:"Whether both sides could be analysed; of a template that was added or removed, the one side."},on:{$ref:"\
#/$defs/cost"},off:{$ref:"#/$defs/cost"},extremes:{type:"array",items:{$ref:"#/$defs/extreme"},description:"The lowest and the highest cost over all choices, wh\
ere the reports have them."},presets:{type:"array",items:{$ref:"#/$defs/preset"}},contexts:{type:"array",items:{$ref:"#/$defs/context"}},parameters:{type:"array",
items:{$ref:"#/$defs/parameter"}},choices:{type:"array",items:{$ref:"#/$defs/choice"}},metadata:{type:"array",items:{$ref:"#/$defs/metadata"}},pool:{anyOf:[{$ref:"\
#/$defs/pool"},{type:"null"}]},people:{type:"array",items:{$ref:"#/$defs/person"}},workspaces:{type:"array",items:{$ref:"#/$defs/workspace"}},findings:{type:"ob\
ject",additionalProperties:!1,required:["added","gone"],properties:{added:{type:"array",items:{$ref:"#/$defs/finding"}},gone:{type:"array",items:{$ref:"#/$defs/\
finding"}}}},credit_value:{anyOf:[{type:"object",additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"string"},currency:{type:"strin\
g"}}},{type:"null"}],description:"What one credit is worth, if that is configured."}}}}},fe={type:"object",additionalProperties:!1,required:["kind","name","comm\
it"],properties:{kind:{enum:["report","folder","revision","working-tree"]},name:{type:"string",description:"As the user named it."},commit:{type:["string","null"],
description:"Of a revision: the commit, in full."}}},ue={type:"object",additionalProperties:!1,required:["change","kind","name","path","renamed_from","compared",
"on","off","extremes","presets","contexts","parameters","choices","metadata","pool","people","workspaces","findings","credit_value"],properties:{change:{enum:["\
added","removed","changed","unchanged"]},kind:{enum:["template","state","plan"]},name:{type:"string"},path:{type:"string",description:"In the head; of a templat\
e that was removed, in the base."},renamed_from:{type:["string","null"],description:"The path in the base where that is another one."},compared:{type:"boolean",
description:"Whether both sides could be analysed; of a template that was added or removed, the one side."},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},extremes:{
type:"array",items:{$ref:"#/$defs/extreme"},description:"The lowest and the highest cost over all choices, where the reports have them."},presets:{type:"array",
items:{$ref:"#/$defs/preset"}},contexts:{type:"array",items:{$ref:"#/$defs/context"}},parameters:{type:"array",items:{$ref:"#/$defs/parameter"}},choices:{type:"\
array",items:{$ref:"#/$defs/choice"}},metadata:{type:"array",items:{$ref:"#/$defs/metadata"}},pool:{anyOf:[{$ref:"#/$defs/pool"},{type:"null"}]},people:{type:"a\
rray",items:{$ref:"#/$defs/person"}},workspaces:{type:"array",items:{$ref:"#/$defs/workspace"}},findings:{type:"object",additionalProperties:!1,required:["added",
"gone"],properties:{added:{type:"array",items:{$ref:"#/$defs/finding"}},gone:{type:"array",items:{$ref:"#/$defs/finding"}}}},credit_value:{anyOf:[{type:"object",
additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"string"},currency:{type:"string"}}},{type:"null"}],description:"What one credit\
 is worth, if that is configured."}}},le={type:"object",additionalProperties:!1,required:["name","change","attributes","options"],properties:{name:{type:"string"},
change:{enum:["added","removed","changed"]},attributes:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","base","head"],properties:{name:{
enum:["type","default","validation","mutable"]},base:{type:["string","null"]},head:{type:["string","null"]}}}},options:{type:"array",items:{type:"object",additionalProperties:!1,
required:["value","change"],properties:{value:{type:"string"},change:{enum:["added","removed"]}}}}}},De={type:"object",additionalProperties:!1,required:["worksp\
ace","owner","organization","effect","base_arithmetic","head_arithmetic"],properties:{workspace:{type:"string"},owner:{type:"string"},organization:{type:"string"},
effect:{enum:["newly_refused","freed"]},base_arithmetic:{type:"string"},head_arithmetic:{type:"string"}},description:"A workspace that exists, started anew by t\
he same choices."},Pe=Object.prototype.hasOwnProperty,ve={type:"object",additionalProperties:!1,required:["base","head","effect","credits","reasons"],properties:{
base:{anyOf:[{$ref:"#/$defs/amount"},{type:"null"}],description:"Null where there was none."},head:{anyOf:[{$ref:"#/$defs/amount"},{type:"null"}]},effect:{enum:[
"same","dearer","cheaper","open","breaks","mended","added","removed"],description:"same: as far as it can be told. dearer, cheaper: for certain. open: it change\
d, and may be either. breaks: there is no build any more; mended: there is one again."},credits:{type:["integer","null"],description:"By how much it rose; null \
where one of them is no single number."},reasons:{type:"array",items:{type:"object",additionalProperties:!1,required:["text","remedy","location"],properties:{text:{
type:"string"},remedy:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},description:"Why the head's number is not exact, for\
 reasons that the base had not."}}},oe={type:"object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact","assu\
med","range","unknown","refused"]},credits:{type:["integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"For range."},
high:{type:["integer","null"],description:"For range."}},description:"A cost without its parts."};function D(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=D.evaluated;if(q.dynamicProps&&(q.props=
void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.base===void 0&&(y="base")||t.head===void 0&&(y="head")||t.
effect===void 0&&(y="effect")||t.credits===void 0&&(y="credits")||t.reasons===void 0&&(y="reasons"))return D.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:y}}],!1;{let o=e;for(let l in t)if(!(l==="base"||l==="head"||l==="effect"||l==="credits"||l==="reasons")){return D.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(o===e){if(t.base!==void 0){let l=t.base,$=e,g=e,k=!1,
a=e;if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let f;if(l.status===void 0&&(f="status")||l.credits===void 0&&(f="credits")||l.low===void 0&&(f="low")||
l.high===void 0&&(f="high")){let h={instancePath:s+"/base",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:f}};r===null?r=[h]:r.
push(h),e++}else{let h=e;for(let j in l)if(!(j==="status"||j==="credits"||j==="low"||j==="high")){let u={instancePath:s+"/base",schemaPath:"#/$defs/amount/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};r===null?r=[u]:r.push(u),e++;break}if(h===e){if(l.status!==void 0){let j=l.status,
u=e;if(!(j==="exact"||j==="assumed"||j==="range"||j==="unknown"||j==="refused")){let T={instancePath:s+"/base/status",schemaPath:"#/$defs/amount/properties/stat\
us/enum",keyword:"enum",params:{allowedValues:oe.properties.status.enum}};r===null?r=[T]:r.push(T),e++}var i=u===e}else var i=!0;if(i){if(l.credits!==void 0){let j=l.
credits,u=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j))&&j!==null){let c={instancePath:s+"/base/credits",schemaPath:"#/$defs/amount/properties/cred\
its/type",keyword:"type",params:{type:oe.properties.credits.type}};r===null?r=[c]:r.push(c),e++}var i=u===e}else var i=!0;if(i){if(l.low!==void 0){let j=l.low,u=e;
if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j))&&j!==null){let c={instancePath:s+"/base/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"t\
ype",params:{type:oe.properties.low.type}};r===null?r=[c]:r.push(c),e++}var i=u===e}else var i=!0;if(i)if(l.high!==void 0){let j=l.high,u=e;if(!(typeof j=="numb\
er"&&!(j%1)&&!isNaN(j)&&isFinite(j))&&j!==null){let c={instancePath:s+"/base/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:oe.
properties.high.type}};r===null?r=[c]:r.push(c),e++}var i=u===e}else var i=!0}}}}}else{let f={instancePath:s+"/base",schemaPath:"#/$defs/amount/type",keyword:"t\
ype",params:{type:"object"}};r===null?r=[f]:r.push(f),e++}var _=a===e;k=k||_;let x=e;if(l!==null){let f={instancePath:s+"/base",schemaPath:"#/properties/base/an\
yOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[f]:r.push(f),e++}var _=x===e;if(k=k||_,k)e=g,r!==null&&(g?r.length=g:r=null);else{let f={instancePath:s+
"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{}};return r===null?r=[f]:r.push(f),e++,D.errors=r,!1}var w=$===e}else var w=!0;if(w){if(t.head!==
void 0){let l=t.head,$=e,g=e,k=!1,a=e;if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let h;if(l.status===void 0&&(h="status")||l.credits===void 0&&(h="cr\
edits")||l.low===void 0&&(h="low")||l.high===void 0&&(h="high")){let j={instancePath:s+"/head",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:h}};
r===null?r=[j]:r.push(j),e++}else{let j=e;for(let u in l)if(!(u==="status"||u==="credits"||u==="low"||u==="high")){let T={instancePath:s+"/head",schemaPath:"#/$\
defs/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};r===null?r=[T]:r.push(T),e++;break}if(j===e){if(l.status!==void 0){
let u=l.status,T=e;if(!(u==="exact"||u==="assumed"||u==="range"||u==="unknown"||u==="refused")){let c={instancePath:s+"/head/status",schemaPath:"#/$defs/amount/\
properties/status/enum",keyword:"enum",params:{allowedValues:oe.properties.status.enum}};r===null?r=[c]:r.push(c),e++}var n=T===e}else var n=!0;if(n){if(l.credits!==
void 0){let u=l.credits,T=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){let O={instancePath:s+"/head/credits",schemaPath:"#/$defs/amount\
/properties/credits/type",keyword:"type",params:{type:oe.properties.credits.type}};r===null?r=[O]:r.push(O),e++}var n=T===e}else var n=!0;if(n){if(l.low!==void 0){
let u=l.low,T=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){let O={instancePath:s+"/head/low",schemaPath:"#/$defs/amount/properties/low/\
type",keyword:"type",params:{type:oe.properties.low.type}};r===null?r=[O]:r.push(O),e++}var n=T===e}else var n=!0;if(n)if(l.high!==void 0){let u=l.high,T=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&u!==null){let O={instancePath:s+"/head/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{
type:oe.properties.high.type}};r===null?r=[O]:r.push(O),e++}var n=T===e}else var n=!0}}}}}else{let h={instancePath:s+"/head",schemaPath:"#/$defs/amount/type",keyword:"\
type",params:{type:"object"}};r===null?r=[h]:r.push(h),e++}var E=a===e;k=k||E;let x=e;if(l!==null){let h={instancePath:s+"/head",schemaPath:"#/properties/head/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var E=x===e;if(k=k||E,k)e=g,r!==null&&(g?r.length=g:r=null);else{let h={instancePath:s+
"/head",schemaPath:"#/properties/head/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,D.errors=r,!1}var w=$===e}else var w=!0;if(w){if(t.effect!==
void 0){let l=t.effect,$=e;if(!(l==="same"||l==="dearer"||l==="cheaper"||l==="open"||l==="breaks"||l==="mended"||l==="added"||l==="removed"))return D.errors=[{instancePath:s+
"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues:ve.properties.effect.enum}}],!1;var w=$===e}else var w=!0;if(w){if(t.credits!==
void 0){let l=t.credits,$=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&l!==null)return D.errors=[{instancePath:s+"/credits",schemaPath:"#/propert\
ies/credits/type",keyword:"type",params:{type:ve.properties.credits.type}}],!1;var w=$===e}else var w=!0;if(w)if(t.reasons!==void 0){let l=t.reasons,$=e;if(e===
$)if(Array.isArray(l)){var d=!0;let k=l.length;for(let a=0;a<k;a++){let p=l[a],x=e;if(e===x)if(p&&typeof p=="object"&&!Array.isArray(p)){let h;if(p.text===void 0&&
(h="text")||p.remedy===void 0&&(h="remedy")||p.location===void 0&&(h="location"))return D.errors=[{instancePath:s+"/reasons/"+a,schemaPath:"#/properties/reasons\
/items/required",keyword:"required",params:{missingProperty:h}}],!1;{let j=e;for(let u in p)if(!(u==="text"||u==="remedy"||u==="location")){return D.errors=[{instancePath:s+
"/reasons/"+a,schemaPath:"#/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(j===e){if(p.
text!==void 0){let u=e;if(typeof p.text!="string")return D.errors=[{instancePath:s+"/reasons/"+a+"/text",schemaPath:"#/properties/reasons/items/properties/text/\
type",keyword:"type",params:{type:"string"}}],!1;var W=u===e}else var W=!0;if(W){if(p.remedy!==void 0){let u=p.remedy,T=e;if(typeof u!="string"&&u!==null)return D.
errors=[{instancePath:s+"/reasons/"+a+"/remedy",schemaPath:"#/properties/reasons/items/properties/remedy/type",keyword:"type",params:{type:ve.properties.reasons.
items.properties.remedy.type}}],!1;var W=T===e}else var W=!0;if(W)if(p.location!==void 0){let u=p.location,T=e,c=e,O=!1,ae=e;if(e===e)if(u&&typeof u=="object"&&
!Array.isArray(u)){let Q;if(u.path===void 0&&(Q="path")||u.line===void 0&&(Q="line")||u.column===void 0&&(Q="column")||u.end_line===void 0&&(Q="end_line")||u.end_column===
void 0&&(Q="end_column")){let C={instancePath:s+"/reasons/"+a+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:Q}};
r===null?r=[C]:r.push(C),e++}else{let C=e;for(let A in u)if(!(A==="path"||A==="line"||A==="column"||A==="end_line"||A==="end_column")){let F={instancePath:s+"/r\
easons/"+a+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}};r===null?r=[F]:r.push(F),
e++;break}if(C===e){if(u.path!==void 0){let A=e;if(typeof u.path!="string"){let F={instancePath:s+"/reasons/"+a+"/location/path",schemaPath:"#/$defs/location/pr\
operties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[F]:r.push(F),e++}var m=A===e}else var m=!0;if(m){if(u.line!==void 0){let A=u.line,F=e;if(!(typeof A==
"number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let P={instancePath:s+"/reasons/"+a+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",
params:{type:"integer"}};r===null?r=[P]:r.push(P),e++}if(e===F&&typeof A=="number"&&isFinite(A)&&(A<1||isNaN(A))){let P={instancePath:s+"/reasons/"+a+"/location\
/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[P]:r.push(P),e++}var m=F===e}else var m=!0;
if(m){if(u.column!==void 0){let A=u.column,F=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let P={instancePath:s+"/reasons/"+a+"/location/column",
schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[P]:r.push(P),e++}if(e===F&&typeof A=="number"&&isFinite(
A)&&(A<1||isNaN(A))){let P={instancePath:s+"/reasons/"+a+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};r===null?r=[P]:r.push(P),e++}var m=F===e}else var m=!0;if(m){if(u.end_line!==void 0){let A=u.end_line,F=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(
A)&&isFinite(A))){let P={instancePath:s+"/reasons/"+a+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"i\
nteger"}};r===null?r=[P]:r.push(P),e++}if(e===F&&typeof A=="number"&&isFinite(A)&&(A<1||isNaN(A))){let P={instancePath:s+"/reasons/"+a+"/location/end_line",schemaPath:"\
#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[P]:r.push(P),e++}var m=F===e}else var m=!0;if(m)if(u.
end_column!==void 0){let A=u.end_column,F=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A))){let P={instancePath:s+"/reasons/"+a+"/location/end_column",
schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[P]:r.push(P),e++}if(e===F&&typeof A=="number"&&isFinite(
A)&&(A<1||isNaN(A))){let P={instancePath:s+"/reasons/"+a+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[P]:r.push(P),e++}var m=F===e}else var m=!0}}}}}}else{let Q={instancePath:s+"/reasons/"+a+"/location",schemaPath:"#/$defs/l\
ocation/type",keyword:"type",params:{type:"object"}};r===null?r=[Q]:r.push(Q),e++}var I=ae===e;O=O||I;let v=e;if(u!==null){let Q={instancePath:s+"/reasons/"+a+"\
/location",schemaPath:"#/properties/reasons/items/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[Q]:r.push(Q),e++}var I=v===
e;if(O=O||I,O)e=c,r!==null&&(c?r.length=c:r=null);else{let Q={instancePath:s+"/reasons/"+a+"/location",schemaPath:"#/properties/reasons/items/properties/locatio\
n/anyOf",keyword:"anyOf",params:{}};return r===null?r=[Q]:r.push(Q),e++,D.errors=r,!1}var W=T===e}else var W=!0}}}}else return D.errors=[{instancePath:s+"/reaso\
ns/"+a,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type:"object"}}],!1;var d=x===e;if(!d)break}}else return D.errors=[{instancePath:s+"/\
reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"}}],!1;var w=$===e}else var w=!0}}}}}}else return D.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=r,e===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we={type:"object",additionalProperties:!1,
required:["which","of","cost","choice"],properties:{which:{enum:["lowest","highest"]},of:{enum:["on","off"]},cost:{$ref:"#/$defs/cost"},choice:{type:"array",items:{
type:"object",additionalProperties:!1,required:["parameter","value"],properties:{parameter:{type:"string"},value:{type:"string"}}},description:"The choice that \
reaches it in the head."}}};function M(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=M.evaluated;
if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.which===void 0&&(n="which")||
t.of===void 0&&(n="of")||t.cost===void 0&&(n="cost")||t.choice===void 0&&(n="choice"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:n}}],!1;{let E=e;for(let d in t)if(!(d==="which"||d==="of"||d==="cost"||d==="choice")){return M.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(E===e){if(t.which!==void 0){let d=t.which,W=e;if(!(d==="lowest"||
d==="highest"))return M.errors=[{instancePath:s+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues:we.properties.which.enum}}],!1;
var i=W===e}else var i=!0;if(i){if(t.of!==void 0){let d=t.of,W=e;if(!(d==="on"||d==="off"))return M.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/en\
um",keyword:"enum",params:{allowedValues:we.properties.of.enum}}],!1;var i=W===e}else var i=!0;if(i){if(t.cost!==void 0){let d=e;D(t.cost,{instancePath:s+"/cost",
parentData:t,parentDataProperty:"cost",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=d===e}else var i=!0;if(i)if(t.choice!==
void 0){let d=t.choice,W=e;if(e===W)if(Array.isArray(d)){var _=!0;let I=d.length;for(let y=0;y<I;y++){let o=d[y],l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(
o)){let g;if(o.parameter===void 0&&(g="parameter")||o.value===void 0&&(g="value"))return M.errors=[{instancePath:s+"/choice/"+y,schemaPath:"#/properties/choice/\
items/required",keyword:"required",params:{missingProperty:g}}],!1;{let k=e;for(let a in o)if(!(a==="parameter"||a==="value")){return M.errors=[{instancePath:s+
"/choice/"+y,schemaPath:"#/properties/choice/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(k===e){if(o.
parameter!==void 0){let a=e;if(typeof o.parameter!="string")return M.errors=[{instancePath:s+"/choice/"+y+"/parameter",schemaPath:"#/properties/choice/items/pro\
perties/parameter/type",keyword:"type",params:{type:"string"}}],!1;var w=a===e}else var w=!0;if(w)if(o.value!==void 0){let a=e;if(typeof o.value!="string")return M.
errors=[{instancePath:s+"/choice/"+y+"/value",schemaPath:"#/properties/choice/items/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var w=a===
e}else var w=!0}}}else return M.errors=[{instancePath:s+"/choice/"+y,schemaPath:"#/properties/choice/items/type",keyword:"type",params:{type:"object"}}],!1;var _=l===
e;if(!_)break}}else return M.errors=[{instancePath:s+"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type:"array"}}],!1;var i=W===e}else var i=!0}}}}}else
return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fe={type:"object",additionalProperties:!1,required:["name","change","on","off"],properties:{name:{type:"string"},change:{enum:["added","removed","changed"]},
on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}}};function te(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,
e=0,q=te.evaluated;if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.name===void 0&&
(_="name")||t.change===void 0&&(_="change")||t.on===void 0&&(_="on")||t.off===void 0&&(_="off"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let w=e;for(let n in t)if(!(n==="name"||n==="change"||n==="on"||n==="off")){return te.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(w===e){if(t.name!==void 0){let n=e;if(typeof t.name!="string")
return te.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(t.change!==
void 0){let n=t.change,E=e;if(!(n==="added"||n==="removed"||n==="changed"))return te.errors=[{instancePath:s+"/change",schemaPath:"#/properties/change/enum",keyword:"\
enum",params:{allowedValues:Fe.properties.change.enum}}],!1;var i=E===e}else var i=!0;if(i){if(t.on!==void 0){let n=e;D(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=n===e}else var i=!0;if(i)if(t.off!==void 0){let n=e;
D(t.off,{instancePath:s+"/off",parentData:t,parentDataProperty:"off",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=n===
e}else var i=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ge={type:"object",additionalProperties:!1,required:["name","preset","cost","base_build_error","head_build_error"],
properties:{name:{type:"string"},preset:{type:["string","null"]},cost:{$ref:"#/$defs/cost"},base_build_error:{type:["string","null"]},head_build_error:{type:["s\
tring","null"]}},description:"One build of a template."};function Y(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){
let r=null,e=0,q=Y.evaluated;if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.
name===void 0&&(_="name")||t.preset===void 0&&(_="preset")||t.cost===void 0&&(_="cost")||t.base_build_error===void 0&&(_="base_build_error")||t.head_build_error===
void 0&&(_="head_build_error"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_}}],!1;{let w=e;for(let n in t)
if(!(n==="name"||n==="preset"||n==="cost"||n==="base_build_error"||n==="head_build_error")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(w===e){if(t.name!==void 0){let n=e;if(typeof t.name!="string")return Y.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(t.preset!==void 0){let n=t.preset,E=e;
if(typeof n!="string"&&n!==null)return Y.errors=[{instancePath:s+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:ge.properties.preset.
type}}],!1;var i=E===e}else var i=!0;if(i){if(t.cost!==void 0){let n=e;D(t.cost,{instancePath:s+"/cost",parentData:t,parentDataProperty:"cost",rootData:V,dynamicAnchors:B})||
(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=n===e}else var i=!0;if(i){if(t.base_build_error!==void 0){let n=t.base_build_error,E=e;if(typeof n!="s\
tring"&&n!==null)return Y.errors=[{instancePath:s+"/base_build_error",schemaPath:"#/properties/base_build_error/type",keyword:"type",params:{type:ge.properties.
base_build_error.type}}],!1;var i=E===e}else var i=!0;if(i)if(t.head_build_error!==void 0){let n=t.head_build_error,E=e;if(typeof n!="string"&&n!==null)return Y.
errors=[{instancePath:s+"/head_build_error",schemaPath:"#/properties/head_build_error/type",keyword:"type",params:{type:ge.properties.head_build_error.type}}],!1;
var i=E===e}else var i=!0}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=se.evaluated;if(q.dynamicProps&&(q.props=
void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.parameter===void 0&&(_="parameter")||t.value===void 0&&(_=
"value")||t.on===void 0&&(_="on")||t.off===void 0&&(_="off"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_}}],
!1;{let w=e;for(let n in t)if(!(n==="parameter"||n==="value"||n==="on"||n==="off")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(w===e){if(t.parameter!==void 0){let n=e;if(typeof t.parameter!="string")return se.errors=[{instancePath:s+
"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;if(i){if(t.value!==void 0){let n=e;if(typeof t.
value!="string")return se.errors=[{instancePath:s+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var i=n===e}else var i=!0;
if(i){if(t.on!==void 0){let n=e;D(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.
errors),e=r.length);var i=n===e}else var i=!0;if(i)if(t.off!==void 0){let n=e;D(t.off,{instancePath:s+"/off",parentData:t,parentDataProperty:"off",rootData:V,dynamicAnchors:B})||
(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=n===e}else var i=!0}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze={type:"object",additionalProperties:!1,required:["ad\
dress","change","location","on","off"],properties:{address:{type:"string"},change:{enum:["added","removed","changed"]},location:{anyOf:[{$ref:"#/$defs/location"},
{type:"null"}]},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}}};function ee(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){
let r=null,e=0,q=ee.evaluated;if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
address===void 0&&(n="address")||t.change===void 0&&(n="change")||t.location===void 0&&(n="location")||t.on===void 0&&(n="on")||t.off===void 0&&(n="off"))return ee.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let E=e;for(let d in t)if(!(d==="address"||d==="change"||d===
"location"||d==="on"||d==="off")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(E===e){if(t.address!==void 0){let d=e;if(typeof t.address!="string")return ee.errors=[{instancePath:s+"/address",schemaPath:"#/properties/address/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.change!==void 0){let d=t.change,W=e;if(!(d==="added"||d==="removed"||d==="ch\
anged"))return ee.errors=[{instancePath:s+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues:ze.properties.change.enum}}],!1;var i=W===
e}else var i=!0;if(i){if(t.location!==void 0){let d=t.location,W=e,m=e,I=!1,y=e;if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let g;if(d.path===void 0&&
(g="path")||d.line===void 0&&(g="line")||d.column===void 0&&(g="column")||d.end_line===void 0&&(g="end_line")||d.end_column===void 0&&(g="end_column")){let k={instancePath:s+
"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:g}};r===null?r=[k]:r.push(k),e++}else{let k=e;for(let a in d)if(!(a===
"path"||a==="line"||a==="column"||a==="end_line"||a==="end_column")){let p={instancePath:s+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),e++;break}if(k===e){if(d.path!==void 0){let a=e;if(typeof d.path!="string"){let p={
instancePath:s+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[p]:r.push(p),e++}var _=a===
e}else var _=!0;if(_){if(d.line!==void 0){let a=d.line,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(
a))){let f={instancePath:s+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[f]:r.push(f),e++}var _=p===e}else var _=!0;if(_){if(d.column!==void 0){let a=d.column,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){let f={instancePath:s+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[f]:r.push(f),e++}var _=p===e}else var _=!0;if(_){if(d.end_line!==void 0){let a=d.end_line,p=e;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let f={instancePath:s+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[f]:r.push(f),e++}var _=p===e}else var _=!0;if(_)if(d.end_column!==
void 0){let a=d.end_column,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){
let f={instancePath:s+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[f]:r.push(f),e++}var _=p===e}else var _=!0}}}}}}else{let g={instancePath:s+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[g]:r.push(g),e++}var w=y===e;I=I||w;let l=e;if(d!==null){let g={instancePath:s+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var w=l===e;if(I=I||w,I)e=m,r!==null&&(m?r.length=m:r=null);else{let g={instancePath:s+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,ee.errors=r,!1}var i=W===e}else var i=!0;if(i){if(t.
on!==void 0){let d=e;D(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.errors),e=
r.length);var i=d===e}else var i=!0;if(i)if(t.off!==void 0){let d=e;D(t.off,{instancePath:s+"/off",parentData:t,parentDataProperty:"off",rootData:V,dynamicAnchors:B})||
(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=d===e}else var i=!0}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ee.errors=r,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var be={type:"object",additionalProperties:!1,required:["co\
st","base_instances","head_instances","base_verdict","head_verdict"],properties:{cost:{$ref:"#/$defs/cost"},base_instances:{type:"integer"},head_instances:{type:"\
integer"},base_verdict:{enum:["ok","insufficient_quota","unknown",null]},head_verdict:{enum:["ok","insufficient_quota","unknown",null]}},description:"The prebui\
lt workspaces."};function Z(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=Z.evaluated;if(q.dynamicProps&&
(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.cost===void 0&&(_="cost")||t.base_instances===void 0&&
(_="base_instances")||t.head_instances===void 0&&(_="head_instances")||t.base_verdict===void 0&&(_="base_verdict")||t.head_verdict===void 0&&(_="head_verdict"))
return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:_}}],!1;{let w=e;for(let n in t)if(!(n==="cost"||n==="base_i\
nstances"||n==="head_instances"||n==="base_verdict"||n==="head_verdict")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:n}}],!1;break}if(w===e){if(t.cost!==void 0){let n=e;D(t.cost,{instancePath:s+"/cost",parentData:t,parentDataProperty:"c\
ost",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=n===e}else var i=!0;if(i){if(t.base_instances!==void 0){let n=t.base_instances,
E=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Z.errors=[{instancePath:s+"/base_instances",schemaPath:"#/properties/base_instances/type",keyword:"\
type",params:{type:"integer"}}],!1;var i=E===e}else var i=!0;if(i){if(t.head_instances!==void 0){let n=t.head_instances,E=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Z.errors=[{instancePath:s+"/head_instances",schemaPath:"#/properties/head_instances/type",keyword:"type",params:{type:"integer"}}],!1;var i=E===
e}else var i=!0;if(i){if(t.base_verdict!==void 0){let n=t.base_verdict,E=e;if(!(n==="ok"||n==="insufficient_quota"||n==="unknown"||n===null))return Z.errors=[{instancePath:s+
"/base_verdict",schemaPath:"#/properties/base_verdict/enum",keyword:"enum",params:{allowedValues:be.properties.base_verdict.enum}}],!1;var i=E===e}else var i=!0;
if(i)if(t.head_verdict!==void 0){let n=t.head_verdict,E=e;if(!(n==="ok"||n==="insufficient_quota"||n==="unknown"||n===null))return Z.errors=[{instancePath:s+"/h\
ead_verdict",schemaPath:"#/properties/head_verdict/enum",keyword:"enum",params:{allowedValues:be.properties.head_verdict.enum}}],!1;var i=E===e}else var i=!0}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ie={type:"object",additionalProperties:!1,required:["user","organization","effect","people","groups","base","head"],properties:{user:{type:"string"},organization:{
type:"string"},effect:{enum:["newly_refused","freed","open","settled","changed","refused"],description:"open: whether they are refused can be told no more. sett\
led: they can start for certain by now. changed: refused for another reason. refused: by a template that is new."},people:{type:"integer",description:"How many \
people; 1 for one person."},groups:{anyOf:[{type:"array",items:{type:"string"}},{type:"null"}],description:"The groups of people who are alike; null for one per\
son, and for all who are left."},base:{anyOf:[{$ref:"#/$defs/verdict"},{type:"null"}]},head:{anyOf:[{$ref:"#/$defs/verdict"},{type:"null"}]}}},ce={type:"object",
additionalProperties:!1,required:["verdict","budget","arithmetic","text"],properties:{verdict:{enum:["ok","warn","insufficient_quota","plan_error","build_error",
"unknown"]},budget:{type:["integer","null"],description:"-1: unlimited. Null where it cannot be told."},arithmetic:{type:"string"},text:{type:"string"}}};function S(t,{
instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=S.evaluated;if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&
(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.user===void 0&&(m="user")||t.organization===void 0&&(m="organization")||t.effect===
void 0&&(m="effect")||t.people===void 0&&(m="people")||t.groups===void 0&&(m="groups")||t.base===void 0&&(m="base")||t.head===void 0&&(m="head"))return S.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let I=e;for(let y in t)if(!(y==="user"||y==="organization"||y==="ef\
fect"||y==="people"||y==="groups"||y==="base"||y==="head")){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:y}}],!1;break}if(I===e){if(t.user!==void 0){let y=e;if(typeof t.user!="string")return S.errors=[{instancePath:s+"/user",schemaPath:"#\
/properties/user/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i){if(t.organization!==void 0){let y=e;if(typeof t.organization!=
"string")return S.errors=[{instancePath:s+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else
var i=!0;if(i){if(t.effect!==void 0){let y=t.effect,o=e;if(!(y==="newly_refused"||y==="freed"||y==="open"||y==="settled"||y==="changed"||y==="refused"))return S.
errors=[{instancePath:s+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues:Ie.properties.effect.enum}}],!1;var i=o===e}else var i=!0;
if(i){if(t.people!==void 0){let y=t.people,o=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return S.errors=[{instancePath:s+"/people",schemaPath:"#\
/properties/people/type",keyword:"type",params:{type:"integer"}}],!1;var i=o===e}else var i=!0;if(i){if(t.groups!==void 0){let y=t.groups,o=e,l=e,$=!1,g=e;if(e===
g)if(Array.isArray(y)){var _=!0;let p=y.length;for(let x=0;x<p;x++){let f=e;if(typeof y[x]!="string"){let j={instancePath:s+"/groups/"+x,schemaPath:"#/propertie\
s/groups/anyOf/0/items/type",keyword:"type",params:{type:"string"}};r===null?r=[j]:r.push(j),e++}var _=f===e;if(!_)break}}else{let p={instancePath:s+"/groups",schemaPath:"\
#/properties/groups/anyOf/0/type",keyword:"type",params:{type:"array"}};r===null?r=[p]:r.push(p),e++}var w=g===e;$=$||w;let k=e;if(y!==null){let p={instancePath:s+
"/groups",schemaPath:"#/properties/groups/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[p]:r.push(p),e++}var w=k===e;if($=$||w,$)e=l,r!==null&&
(l?r.length=l:r=null);else{let p={instancePath:s+"/groups",schemaPath:"#/properties/groups/anyOf",keyword:"anyOf",params:{}};return r===null?r=[p]:r.push(p),e++,
S.errors=r,!1}var i=o===e}else var i=!0;if(i){if(t.base!==void 0){let y=t.base,o=e,l=e,$=!1,g=e;if(e===e)if(y&&typeof y=="object"&&!Array.isArray(y)){let x;if(y.
verdict===void 0&&(x="verdict")||y.budget===void 0&&(x="budget")||y.arithmetic===void 0&&(x="arithmetic")||y.text===void 0&&(x="text")){let f={instancePath:s+"/\
base",schemaPath:"#/$defs/verdict/required",keyword:"required",params:{missingProperty:x}};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let h in y)if(!(h==="ve\
rdict"||h==="budget"||h==="arithmetic"||h==="text")){let j={instancePath:s+"/base",schemaPath:"#/$defs/verdict/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:h}};r===null?r=[j]:r.push(j),e++;break}if(f===e){if(y.verdict!==void 0){let h=y.verdict,j=e;if(!(h==="ok"||h==="warn"||h==="insuf\
ficient_quota"||h==="plan_error"||h==="build_error"||h==="unknown")){let u={instancePath:s+"/base/verdict",schemaPath:"#/$defs/verdict/properties/verdict/enum",
keyword:"enum",params:{allowedValues:ce.properties.verdict.enum}};r===null?r=[u]:r.push(u),e++}var n=j===e}else var n=!0;if(n){if(y.budget!==void 0){let h=y.budget,
j=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))&&h!==null){let T={instancePath:s+"/base/budget",schemaPath:"#/$defs/verdict/properties/budget/type",
keyword:"type",params:{type:ce.properties.budget.type}};r===null?r=[T]:r.push(T),e++}var n=j===e}else var n=!0;if(n){if(y.arithmetic!==void 0){let h=e;if(typeof y.
arithmetic!="string"){let u={instancePath:s+"/base/arithmetic",schemaPath:"#/$defs/verdict/properties/arithmetic/type",keyword:"type",params:{type:"string"}};r===
null?r=[u]:r.push(u),e++}var n=h===e}else var n=!0;if(n)if(y.text!==void 0){let h=e;if(typeof y.text!="string"){let u={instancePath:s+"/base/text",schemaPath:"#\
/$defs/verdict/properties/text/type",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var n=h===e}else var n=!0}}}}}else{let x={instancePath:s+
"/base",schemaPath:"#/$defs/verdict/type",keyword:"type",params:{type:"object"}};r===null?r=[x]:r.push(x),e++}var E=g===e;$=$||E;let a=e;if(y!==null){let x={instancePath:s+
"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var E=a===e;if($=$||E,$)e=l,r!==null&&(l?r.
length=l:r=null);else{let x={instancePath:s+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,S.errors=
r,!1}var i=o===e}else var i=!0;if(i)if(t.head!==void 0){let y=t.head,o=e,l=e,$=!1,g=e;if(e===e)if(y&&typeof y=="object"&&!Array.isArray(y)){let x;if(y.verdict===
void 0&&(x="verdict")||y.budget===void 0&&(x="budget")||y.arithmetic===void 0&&(x="arithmetic")||y.text===void 0&&(x="text")){let f={instancePath:s+"/head",schemaPath:"\
#/$defs/verdict/required",keyword:"required",params:{missingProperty:x}};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let h in y)if(!(h==="verdict"||h==="budge\
t"||h==="arithmetic"||h==="text")){let j={instancePath:s+"/head",schemaPath:"#/$defs/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
r===null?r=[j]:r.push(j),e++;break}if(f===e){if(y.verdict!==void 0){let h=y.verdict,j=e;if(!(h==="ok"||h==="warn"||h==="insufficient_quota"||h==="plan_error"||h===
"build_error"||h==="unknown")){let u={instancePath:s+"/head/verdict",schemaPath:"#/$defs/verdict/properties/verdict/enum",keyword:"enum",params:{allowedValues:ce.
properties.verdict.enum}};r===null?r=[u]:r.push(u),e++}var d=j===e}else var d=!0;if(d){if(y.budget!==void 0){let h=y.budget,j=e;if(!(typeof h=="number"&&!(h%1)&&
!isNaN(h)&&isFinite(h))&&h!==null){let T={instancePath:s+"/head/budget",schemaPath:"#/$defs/verdict/properties/budget/type",keyword:"type",params:{type:ce.properties.
budget.type}};r===null?r=[T]:r.push(T),e++}var d=j===e}else var d=!0;if(d){if(y.arithmetic!==void 0){let h=e;if(typeof y.arithmetic!="string"){let u={instancePath:s+
"/head/arithmetic",schemaPath:"#/$defs/verdict/properties/arithmetic/type",keyword:"type",params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var d=h===e}else var d=!0;
if(d)if(y.text!==void 0){let h=e;if(typeof y.text!="string"){let u={instancePath:s+"/head/text",schemaPath:"#/$defs/verdict/properties/text/type",keyword:"type",
params:{type:"string"}};r===null?r=[u]:r.push(u),e++}var d=h===e}else var d=!0}}}}}else{let x={instancePath:s+"/head",schemaPath:"#/$defs/verdict/type",keyword:"\
type",params:{type:"object"}};r===null?r=[x]:r.push(x),e++}var W=g===e;$=$||W;let a=e;if(y!==null){let x={instancePath:s+"/head",schemaPath:"#/properties/head/a\
nyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[x]:r.push(x),e++}var W=a===e;if($=$||W,$)e=l,r!==null&&(l?r.length=l:r=null);else{let x={instancePath:s+
"/head",schemaPath:"#/properties/head/anyOf",keyword:"anyOf",params:{}};return r===null?r=[x]:r.push(x),e++,S.errors=r,!1}var i=o===e}else var i=!0}}}}}}}}else return S.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ve={type:"object",additionalProperties:!1,required:["code","severity","message","location"],properties:{code:{type:"string"},severity:{enum:["error","warnin\
g","note"]},message:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}};function U(t,{instancePath:s="",parentData:R,parentDataProperty:X,
rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=U.evaluated;if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let n;if(t.code===void 0&&(n="code")||t.severity===void 0&&(n="severity")||t.message===void 0&&(n="message")||t.location===void 0&&(n=
"location"))return U.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let E=e;for(let d in t)if(!(d==="code"||
d==="severity"||d==="message"||d==="location")){return U.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(E===e){if(t.code!==void 0){let d=e;if(typeof t.code!="string")return U.errors=[{instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i){if(t.severity!==void 0){let d=t.severity,W=e;if(!(d==="error"||d==="warning"||d==="note"))return U.
errors=[{instancePath:s+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Ve.properties.severity.enum}}],!1;var i=W===e}else
var i=!0;if(i){if(t.message!==void 0){let d=e;if(typeof t.message!="string")return U.errors=[{instancePath:s+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}}],!1;var i=d===e}else var i=!0;if(i)if(t.location!==void 0){let d=t.location,W=e,m=e,I=!1,y=e;if(e===e)if(d&&typeof d=="object"&&!Array.
isArray(d)){let g;if(d.path===void 0&&(g="path")||d.line===void 0&&(g="line")||d.column===void 0&&(g="column")||d.end_line===void 0&&(g="end_line")||d.end_column===
void 0&&(g="end_column")){let k={instancePath:s+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:g}};r===null?r=[k]:
r.push(k),e++}else{let k=e;for(let a in d)if(!(a==="path"||a==="line"||a==="column"||a==="end_line"||a==="end_column")){let p={instancePath:s+"/location",schemaPath:"\
#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};r===null?r=[p]:r.push(p),e++;break}if(k===e){if(d.path!==void 0){
let a=e;if(typeof d.path!="string"){let p={instancePath:s+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"strin\
g"}};r===null?r=[p]:r.push(p),e++}var _=a===e}else var _=!0;if(_){if(d.line!==void 0){let a=d.line,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){
let f={instancePath:s+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[f]:r.push(f),e++}if(e===
p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let f={instancePath:s+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};r===null?r=[f]:r.push(f),e++}var _=p===e}else var _=!0;if(_){if(d.column!==void 0){let a=d.column,p=e;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let f={instancePath:s+"/location/column",schemaPath:"#/$defs\
/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[f]:r.push(f),e++}var _=p===e}else var _=!0;if(_){if(d.end_line!==
void 0){let a=d.end_line,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+"/location/end_line",schemaPath:"#/$defs/location/p\
roperties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a))){let f={
instancePath:s+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[f]:
r.push(f),e++}var _=p===e}else var _=!0;if(_)if(d.end_column!==void 0){let a=d.end_column,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let f={instancePath:s+
"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[f]:r.push(f),e++}if(e===p&&typeof a==
"number"&&isFinite(a)&&(a<1||isNaN(a))){let f={instancePath:s+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}};r===null?r=[f]:r.push(f),e++}var _=p===e}else var _=!0}}}}}}else{let g={instancePath:s+"/location",schemaPath:"#/$defs/loca\
tion/type",keyword:"type",params:{type:"object"}};r===null?r=[g]:r.push(g),e++}var w=y===e;I=I||w;let l=e;if(d!==null){let g={instancePath:s+"/location",schemaPath:"\
#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[g]:r.push(g),e++}var w=l===e;if(I=I||w,I)e=m,r!==null&&(m?r.length=m:r=null);else{
let g={instancePath:s+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[g]:r.push(g),e++,U.errors=r,!1}var i=W===
e}else var i=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function N(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=N.evaluated;
if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.change===void 0&&(u="change")||
t.kind===void 0&&(u="kind")||t.name===void 0&&(u="name")||t.path===void 0&&(u="path")||t.renamed_from===void 0&&(u="renamed_from")||t.compared===void 0&&(u="com\
pared")||t.on===void 0&&(u="on")||t.off===void 0&&(u="off")||t.extremes===void 0&&(u="extremes")||t.presets===void 0&&(u="presets")||t.contexts===void 0&&(u="co\
ntexts")||t.parameters===void 0&&(u="parameters")||t.choices===void 0&&(u="choices")||t.metadata===void 0&&(u="metadata")||t.pool===void 0&&(u="pool")||t.people===
void 0&&(u="people")||t.workspaces===void 0&&(u="workspaces")||t.findings===void 0&&(u="findings")||t.credit_value===void 0&&(u="credit_value"))return N.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let T=e;for(let c in t)if(!Pe.call(ue.properties,c)){return N.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(T===e){if(t.change!==void 0){let c=t.
change,O=e;if(!(c==="added"||c==="removed"||c==="changed"||c==="unchanged"))return N.errors=[{instancePath:s+"/change",schemaPath:"#/properties/change/enum",keyword:"\
enum",params:{allowedValues:ue.properties.change.enum}}],!1;var i=O===e}else var i=!0;if(i){if(t.kind!==void 0){let c=t.kind,O=e;if(!(c==="template"||c==="state"||
c==="plan"))return N.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ue.properties.kind.enum}}],!1;var i=O===
e}else var i=!0;if(i){if(t.name!==void 0){let c=e;if(typeof t.name!="string")return N.errors=[{instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.path!==void 0){let c=e;if(typeof t.path!="string")return N.errors=[{instancePath:s+"/path",
schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var i=c===e}else var i=!0;if(i){if(t.renamed_from!==void 0){let c=t.renamed_from,
O=e;if(typeof c!="string"&&c!==null)return N.errors=[{instancePath:s+"/renamed_from",schemaPath:"#/properties/renamed_from/type",keyword:"type",params:{type:ue.
properties.renamed_from.type}}],!1;var i=O===e}else var i=!0;if(i){if(t.compared!==void 0){let c=e;if(typeof t.compared!="boolean")return N.errors=[{instancePath:s+
"/compared",schemaPath:"#/properties/compared/type",keyword:"type",params:{type:"boolean"}}],!1;var i=c===e}else var i=!0;if(i){if(t.on!==void 0){let c=e;D(t.on,
{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(D.errors),e=r.length);var i=c===e}else var i=!0;
if(i){if(t.off!==void 0){let c=e;D(t.off,{instancePath:s+"/off",parentData:t,parentDataProperty:"off",rootData:V,dynamicAnchors:B})||(r=r===null?D.errors:r.concat(
D.errors),e=r.length);var i=c===e}else var i=!0;if(i){if(t.extremes!==void 0){let c=t.extremes,O=e;if(e===O)if(Array.isArray(c)){var _=!0;let H=c.length;for(let v=0;v<
H;v++){let b=e;M(c[v],{instancePath:s+"/extremes/"+v,parentData:c,parentDataProperty:v,rootData:V,dynamicAnchors:B})||(r=r===null?M.errors:r.concat(M.errors),e=
r.length);var _=b===e;if(!_)break}}else return N.errors=[{instancePath:s+"/extremes",schemaPath:"#/properties/extremes/type",keyword:"type",params:{type:"array"}}],
!1;var i=O===e}else var i=!0;if(i){if(t.presets!==void 0){let c=t.presets,O=e;if(e===O)if(Array.isArray(c)){var w=!0;let H=c.length;for(let v=0;v<H;v++){let b=e;
te(c[v],{instancePath:s+"/presets/"+v,parentData:c,parentDataProperty:v,rootData:V,dynamicAnchors:B})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var w=b===
e;if(!w)break}}else return N.errors=[{instancePath:s+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else
var i=!0;if(i){if(t.contexts!==void 0){let c=t.contexts,O=e;if(e===O)if(Array.isArray(c)){var n=!0;let H=c.length;for(let v=0;v<H;v++){let b=e;Y(c[v],{instancePath:s+
"/contexts/"+v,parentData:c,parentDataProperty:v,rootData:V,dynamicAnchors:B})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var n=b===e;if(!n)break}}else
return N.errors=[{instancePath:s+"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.
parameters!==void 0){let c=t.parameters,O=e;if(e===O)if(Array.isArray(c)){var E=!0;let H=c.length;for(let v=0;v<H;v++){let b=c[v],Q=e;if(e===e)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let F;if(b.name===void 0&&(F="name")||b.change===void 0&&(F="change")||b.attributes===void 0&&(F="attributes")||b.options===void 0&&
(F="options"))return N.errors=[{instancePath:s+"/parameters/"+v,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty:F}}],!1;{let re=e;
for(let P in b)if(!(P==="name"||P==="change"||P==="attributes"||P==="options")){return N.errors=[{instancePath:s+"/parameters/"+v,schemaPath:"#/$defs/parameter/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(re===e){if(b.name!==void 0){let P=e;if(typeof b.name!="string")
return N.errors=[{instancePath:s+"/parameters/"+v+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var d=P===
e}else var d=!0;if(d){if(b.change!==void 0){let P=b.change,ie=e;if(!(P==="added"||P==="removed"||P==="changed"))return N.errors=[{instancePath:s+"/parameters/"+
v+"/change",schemaPath:"#/$defs/parameter/properties/change/enum",keyword:"enum",params:{allowedValues:le.properties.change.enum}}],!1;var d=ie===e}else var d=!0;
if(d){if(b.attributes!==void 0){let P=b.attributes,ie=e;if(e===ie)if(Array.isArray(P)){var W=!0;let me=P.length;for(let K=0;K<me;K++){let G=P[K],pe=e;if(e===pe)
if(G&&typeof G=="object"&&!Array.isArray(G)){let ne;if(G.name===void 0&&(ne="name")||G.base===void 0&&(ne="base")||G.head===void 0&&(ne="head"))return N.errors=
[{instancePath:s+"/parameters/"+v+"/attributes/"+K,schemaPath:"#/$defs/parameter/properties/attributes/items/required",keyword:"required",params:{missingProperty:ne}}],
!1;{let ye=e;for(let J in G)if(!(J==="name"||J==="base"||J==="head")){return N.errors=[{instancePath:s+"/parameters/"+v+"/attributes/"+K,schemaPath:"#/$defs/par\
ameter/properties/attributes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:J}}],!1;break}if(ye===e){if(G.name!==void 0){
let J=G.name,de=e;if(!(J==="type"||J==="default"||J==="validation"||J==="mutable"))return N.errors=[{instancePath:s+"/parameters/"+v+"/attributes/"+K+"/name",schemaPath:"\
#/$defs/parameter/properties/attributes/items/properties/name/enum",keyword:"enum",params:{allowedValues:le.properties.attributes.items.properties.name.enum}}],
!1;var m=de===e}else var m=!0;if(m){if(G.base!==void 0){let J=G.base,de=e;if(typeof J!="string"&&J!==null)return N.errors=[{instancePath:s+"/parameters/"+v+"/at\
tributes/"+K+"/base",schemaPath:"#/$defs/parameter/properties/attributes/items/properties/base/type",keyword:"type",params:{type:le.properties.attributes.items.
properties.base.type}}],!1;var m=de===e}else var m=!0;if(m)if(G.head!==void 0){let J=G.head,de=e;if(typeof J!="string"&&J!==null)return N.errors=[{instancePath:s+
"/parameters/"+v+"/attributes/"+K+"/head",schemaPath:"#/$defs/parameter/properties/attributes/items/properties/head/type",keyword:"type",params:{type:le.properties.
attributes.items.properties.head.type}}],!1;var m=de===e}else var m=!0}}}}else return N.errors=[{instancePath:s+"/parameters/"+v+"/attributes/"+K,schemaPath:"#/\
$defs/parameter/properties/attributes/items/type",keyword:"type",params:{type:"object"}}],!1;var W=pe===e;if(!W)break}}else return N.errors=[{instancePath:s+"/p\
arameters/"+v+"/attributes",schemaPath:"#/$defs/parameter/properties/attributes/type",keyword:"type",params:{type:"array"}}],!1;var d=ie===e}else var d=!0;if(d)
if(b.options!==void 0){let P=b.options,ie=e;if(e===ie)if(Array.isArray(P)){var I=!0;let me=P.length;for(let K=0;K<me;K++){let G=P[K],pe=e;if(e===pe)if(G&&typeof G==
"object"&&!Array.isArray(G)){let ne;if(G.value===void 0&&(ne="value")||G.change===void 0&&(ne="change"))return N.errors=[{instancePath:s+"/parameters/"+v+"/opti\
ons/"+K,schemaPath:"#/$defs/parameter/properties/options/items/required",keyword:"required",params:{missingProperty:ne}}],!1;{let ye=e;for(let J in G)if(!(J==="\
value"||J==="change")){return N.errors=[{instancePath:s+"/parameters/"+v+"/options/"+K,schemaPath:"#/$defs/parameter/properties/options/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:J}}],!1;break}if(ye===e){if(G.value!==void 0){let J=e;if(typeof G.value!="string")return N.errors=
[{instancePath:s+"/parameters/"+v+"/options/"+K+"/value",schemaPath:"#/$defs/parameter/properties/options/items/properties/value/type",keyword:"type",params:{type:"\
string"}}],!1;var y=J===e}else var y=!0;if(y)if(G.change!==void 0){let J=G.change,de=e;if(!(J==="added"||J==="removed"))return N.errors=[{instancePath:s+"/param\
eters/"+v+"/options/"+K+"/change",schemaPath:"#/$defs/parameter/properties/options/items/properties/change/enum",keyword:"enum",params:{allowedValues:le.properties.
options.items.properties.change.enum}}],!1;var y=de===e}else var y=!0}}}else return N.errors=[{instancePath:s+"/parameters/"+v+"/options/"+K,schemaPath:"#/$defs\
/parameter/properties/options/items/type",keyword:"type",params:{type:"object"}}],!1;var I=pe===e;if(!I)break}}else return N.errors=[{instancePath:s+"/parameter\
s/"+v+"/options",schemaPath:"#/$defs/parameter/properties/options/type",keyword:"type",params:{type:"array"}}],!1;var d=ie===e}else var d=!0}}}}}else return N.errors=
[{instancePath:s+"/parameters/"+v,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type:"object"}}],!1;var E=Q===e;if(!E)break}}else return N.errors=[
{instancePath:s+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.choices!==
void 0){let c=t.choices,O=e;if(e===O)if(Array.isArray(c)){var o=!0;let H=c.length;for(let v=0;v<H;v++){let b=e;se(c[v],{instancePath:s+"/choices/"+v,parentData:c,
parentDataProperty:v,rootData:V,dynamicAnchors:B})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var o=b===e;if(!o)break}}else return N.errors=[{instancePath:s+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.metadata!==void 0){let c=t.metadata,
O=e;if(e===O)if(Array.isArray(c)){var l=!0;let H=c.length;for(let v=0;v<H;v++){let b=e;ee(c[v],{instancePath:s+"/metadata/"+v,parentData:c,parentDataProperty:v,
rootData:V,dynamicAnchors:B})||(r=r===null?ee.errors:r.concat(ee.errors),e=r.length);var l=b===e;if(!l)break}}else return N.errors=[{instancePath:s+"/metadata",
schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.pool!==void 0){let c=t.pool,O=e,ae=e,H=!1,
v=e;Z(c,{instancePath:s+"/pool",parentData:t,parentDataProperty:"pool",rootData:V,dynamicAnchors:B})||(r=r===null?Z.errors:r.concat(Z.errors),e=r.length);var $=v===
e;H=H||$;let b=e;if(c!==null){let C={instancePath:s+"/pool",schemaPath:"#/properties/pool/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[C]:r.push(
C),e++}var $=b===e;if(H=H||$,H)e=ae,r!==null&&(ae?r.length=ae:r=null);else{let C={instancePath:s+"/pool",schemaPath:"#/properties/pool/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[C]:r.push(C),e++,N.errors=r,!1}var i=O===e}else var i=!0;if(i){if(t.people!==void 0){let c=t.people,O=e;if(e===O)if(Array.isArray(c)){var g=!0;
let H=c.length;for(let v=0;v<H;v++){let b=e;S(c[v],{instancePath:s+"/people/"+v,parentData:c,parentDataProperty:v,rootData:V,dynamicAnchors:B})||(r=r===null?S.errors:
r.concat(S.errors),e=r.length);var g=b===e;if(!g)break}}else return N.errors=[{instancePath:s+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{
type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.workspaces!==void 0){let c=t.workspaces,O=e;if(e===O)if(Array.isArray(c)){var k=!0;let H=c.length;for(let v=0;v<
H;v++){let b=c[v],Q=e;if(e===e)if(b&&typeof b=="object"&&!Array.isArray(b)){let F;if(b.workspace===void 0&&(F="workspace")||b.owner===void 0&&(F="owner")||b.organization===
void 0&&(F="organization")||b.effect===void 0&&(F="effect")||b.base_arithmetic===void 0&&(F="base_arithmetic")||b.head_arithmetic===void 0&&(F="head_arithmetic"))
return N.errors=[{instancePath:s+"/workspaces/"+v,schemaPath:"#/$defs/workspace/required",keyword:"required",params:{missingProperty:F}}],!1;{let re=e;for(let P in b)
if(!(P==="workspace"||P==="owner"||P==="organization"||P==="effect"||P==="base_arithmetic"||P==="head_arithmetic")){return N.errors=[{instancePath:s+"/workspace\
s/"+v,schemaPath:"#/$defs/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(re===e){if(b.workspace!==void 0){
let P=e;if(typeof b.workspace!="string")return N.errors=[{instancePath:s+"/workspaces/"+v+"/workspace",schemaPath:"#/$defs/workspace/properties/workspace/type",
keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;if(a){if(b.owner!==void 0){let P=e;if(typeof b.owner!="string")return N.errors=[{instancePath:s+
"/workspaces/"+v+"/owner",schemaPath:"#/$defs/workspace/properties/owner/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;if(a){if(b.organization!==
void 0){let P=e;if(typeof b.organization!="string")return N.errors=[{instancePath:s+"/workspaces/"+v+"/organization",schemaPath:"#/$defs/workspace/properties/or\
ganization/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;if(a){if(b.effect!==void 0){let P=b.effect,ie=e;if(!(P==="newly_refused"||
P==="freed"))return N.errors=[{instancePath:s+"/workspaces/"+v+"/effect",schemaPath:"#/$defs/workspace/properties/effect/enum",keyword:"enum",params:{allowedValues:De.
properties.effect.enum}}],!1;var a=ie===e}else var a=!0;if(a){if(b.base_arithmetic!==void 0){let P=e;if(typeof b.base_arithmetic!="string")return N.errors=[{instancePath:s+
"/workspaces/"+v+"/base_arithmetic",schemaPath:"#/$defs/workspace/properties/base_arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;
if(a)if(b.head_arithmetic!==void 0){let P=e;if(typeof b.head_arithmetic!="string")return N.errors=[{instancePath:s+"/workspaces/"+v+"/head_arithmetic",schemaPath:"\
#/$defs/workspace/properties/head_arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0}}}}}}}else return N.errors=[{instancePath:s+
"/workspaces/"+v,schemaPath:"#/$defs/workspace/type",keyword:"type",params:{type:"object"}}],!1;var k=Q===e;if(!k)break}}else return N.errors=[{instancePath:s+"\
/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"}}],!1;var i=O===e}else var i=!0;if(i){if(t.findings!==void 0){let c=t.
findings,O=e;if(e===O)if(c&&typeof c=="object"&&!Array.isArray(c)){let H;if(c.added===void 0&&(H="added")||c.gone===void 0&&(H="gone"))return N.errors=[{instancePath:s+
"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty:H}}],!1;{let v=e;for(let b in c)if(!(b==="added"||b==="gone")){
return N.errors=[{instancePath:s+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(v===e){if(c.added!==void 0){let b=c.added,Q=e;if(e===Q)if(Array.isArray(b)){var p=!0;let C=b.length;for(let A=0;A<C;A++){let F=e;U(b[A],{instancePath:s+
"/findings/added/"+A,parentData:b,parentDataProperty:A,rootData:V,dynamicAnchors:B})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var p=F===e;if(!p)break}}else
return N.errors=[{instancePath:s+"/findings/added",schemaPath:"#/properties/findings/properties/added/type",keyword:"type",params:{type:"array"}}],!1;var x=Q===
e}else var x=!0;if(x)if(c.gone!==void 0){let b=c.gone,Q=e;if(e===Q)if(Array.isArray(b)){var f=!0;let A=b.length;for(let F=0;F<A;F++){let re=e;U(b[F],{instancePath:s+
"/findings/gone/"+F,parentData:b,parentDataProperty:F,rootData:V,dynamicAnchors:B})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var f=re===e;if(!f)break}}else
return N.errors=[{instancePath:s+"/findings/gone",schemaPath:"#/properties/findings/properties/gone/type",keyword:"type",params:{type:"array"}}],!1;var x=Q===e}else
var x=!0}}}else return N.errors=[{instancePath:s+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"object"}}],!1;var i=O===e}else
var i=!0;if(i)if(t.credit_value!==void 0){let c=t.credit_value,O=e,ae=e,H=!1,v=e;if(e===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let C;if(c.amount===void 0&&
(C="amount")||c.currency===void 0&&(C="currency")){let A={instancePath:s+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/required",keyword:"requir\
ed",params:{missingProperty:C}};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let F in c)if(!(F==="amount"||F==="currency")){let re={instancePath:s+"/credit_val\
ue",schemaPath:"#/properties/credit_value/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F}};r===null?r=[re]:r.push(re),
e++;break}if(A===e){if(c.amount!==void 0){let F=e;if(typeof c.amount!="string"){let re={instancePath:s+"/credit_value/amount",schemaPath:"#/properties/credit_va\
lue/anyOf/0/properties/amount/type",keyword:"type",params:{type:"string"}};r===null?r=[re]:r.push(re),e++}var h=F===e}else var h=!0;if(h)if(c.currency!==void 0){
let F=e;if(typeof c.currency!="string"){let P={instancePath:s+"/credit_value/currency",schemaPath:"#/properties/credit_value/anyOf/0/properties/currency/type",keyword:"\
type",params:{type:"string"}};r===null?r=[P]:r.push(P),e++}var h=F===e}else var h=!0}}}else{let C={instancePath:s+"/credit_value",schemaPath:"#/properties/credi\
t_value/anyOf/0/type",keyword:"type",params:{type:"object"}};r===null?r=[C]:r.push(C),e++}var j=v===e;H=H||j;let b=e;if(c!==null){let C={instancePath:s+"/credit\
_value",schemaPath:"#/properties/credit_value/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[C]:r.push(C),e++}var j=b===e;if(H=H||j,H)e=ae,r!==null&&
(ae?r.length=ae:r=null);else{let C={instancePath:s+"/credit_value",schemaPath:"#/properties/credit_value/anyOf",keyword:"anyOf",params:{}};return r===null?r=[C]:
r.push(C),e++,N.errors=r,!1}var i=O===e}else var i=!0}}}}}}}}}}}}}}}}}}}}else return N.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return N.errors=r,e===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee={type:"object",additionalProperties:!1,required:["change","p\
ath","groups","users_added","users_removed"],properties:{change:{enum:["added","removed","changed"]},path:{type:"string"},groups:{type:"array",items:{$ref:"#/$d\
efs/group"}},users_added:{type:"integer"},users_removed:{type:"integer"}}},_e={type:"object",additionalProperties:!1,required:["organization","group","change","\
base_allowance","head_allowance","members_added","members_removed"],properties:{organization:{type:"string"},group:{type:"string"},change:{enum:["added","remove\
d","changed"]},base_allowance:{type:["integer","null"],description:"Of each member; null where the group is not there."},head_allowance:{type:["integer","null"]},
members_added:{type:"array",items:{type:"string"}},members_removed:{type:"array",items:{type:"string"}}}};function L(t,{instancePath:s="",parentData:R,parentDataProperty:X,
rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=L.evaluated;if(q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let d;if(t.change===void 0&&(d="change")||t.path===void 0&&(d="path")||t.groups===void 0&&(d="groups")||t.users_added===void 0&&(d="u\
sers_added")||t.users_removed===void 0&&(d="users_removed"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let W=e;for(let m in t)if(!(m==="change"||m==="path"||m==="groups"||m==="users_added"||m==="users_removed")){return L.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(W===e){if(t.change!==void 0){let m=t.change,I=e;if(!(m==="added"||
m==="removed"||m==="changed"))return L.errors=[{instancePath:s+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues:Ee.properties.
change.enum}}],!1;var i=I===e}else var i=!0;if(i){if(t.path!==void 0){let m=e;if(typeof t.path!="string")return L.errors=[{instancePath:s+"/path",schemaPath:"#/\
properties/path/type",keyword:"type",params:{type:"string"}}],!1;var i=m===e}else var i=!0;if(i){if(t.groups!==void 0){let m=t.groups,I=e;if(e===I)if(Array.isArray(
m)){var _=!0;let o=m.length;for(let l=0;l<o;l++){let $=m[l],g=e;if(e===e)if($&&typeof $=="object"&&!Array.isArray($)){let p;if($.organization===void 0&&(p="orga\
nization")||$.group===void 0&&(p="group")||$.change===void 0&&(p="change")||$.base_allowance===void 0&&(p="base_allowance")||$.head_allowance===void 0&&(p="head\
_allowance")||$.members_added===void 0&&(p="members_added")||$.members_removed===void 0&&(p="members_removed"))return L.errors=[{instancePath:s+"/groups/"+l,schemaPath:"\
#/$defs/group/required",keyword:"required",params:{missingProperty:p}}],!1;{let x=e;for(let f in $)if(!(f==="organization"||f==="group"||f==="change"||f==="base\
_allowance"||f==="head_allowance"||f==="members_added"||f==="members_removed")){return L.errors=[{instancePath:s+"/groups/"+l,schemaPath:"#/$defs/group/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(x===e){if($.organization!==void 0){let f=e;if(typeof $.organization!="s\
tring")return L.errors=[{instancePath:s+"/groups/"+l+"/organization",schemaPath:"#/$defs/group/properties/organization/type",keyword:"type",params:{type:"string"}}],
!1;var w=f===e}else var w=!0;if(w){if($.group!==void 0){let f=e;if(typeof $.group!="string")return L.errors=[{instancePath:s+"/groups/"+l+"/group",schemaPath:"#\
/$defs/group/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var w=f===e}else var w=!0;if(w){if($.change!==void 0){let f=$.change,h=e;if(!(f===
"added"||f==="removed"||f==="changed"))return L.errors=[{instancePath:s+"/groups/"+l+"/change",schemaPath:"#/$defs/group/properties/change/enum",keyword:"enum",
params:{allowedValues:_e.properties.change.enum}}],!1;var w=h===e}else var w=!0;if(w){if($.base_allowance!==void 0){let f=$.base_allowance,h=e;if(!(typeof f=="n\
umber"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return L.errors=[{instancePath:s+"/groups/"+l+"/base_allowance",schemaPath:"#/$defs/group/properties/base_allo\
wance/type",keyword:"type",params:{type:_e.properties.base_allowance.type}}],!1;var w=h===e}else var w=!0;if(w){if($.head_allowance!==void 0){let f=$.head_allowance,
h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&f!==null)return L.errors=[{instancePath:s+"/groups/"+l+"/head_allowance",schemaPath:"#/$defs/group\
/properties/head_allowance/type",keyword:"type",params:{type:_e.properties.head_allowance.type}}],!1;var w=h===e}else var w=!0;if(w){if($.members_added!==void 0){
let f=$.members_added,h=e;if(e===h)if(Array.isArray(f)){var n=!0;let u=f.length;for(let T=0;T<u;T++){let c=e;if(typeof f[T]!="string")return L.errors=[{instancePath:s+
"/groups/"+l+"/members_added/"+T,schemaPath:"#/$defs/group/properties/members_added/items/type",keyword:"type",params:{type:"string"}}],!1;var n=c===e;if(!n)break}}else
return L.errors=[{instancePath:s+"/groups/"+l+"/members_added",schemaPath:"#/$defs/group/properties/members_added/type",keyword:"type",params:{type:"array"}}],!1;
var w=h===e}else var w=!0;if(w)if($.members_removed!==void 0){let f=$.members_removed,h=e;if(e===h)if(Array.isArray(f)){var E=!0;let u=f.length;for(let T=0;T<u;T++){
let c=e;if(typeof f[T]!="string")return L.errors=[{instancePath:s+"/groups/"+l+"/members_removed/"+T,schemaPath:"#/$defs/group/properties/members_removed/items/\
type",keyword:"type",params:{type:"string"}}],!1;var E=c===e;if(!E)break}}else return L.errors=[{instancePath:s+"/groups/"+l+"/members_removed",schemaPath:"#/$d\
efs/group/properties/members_removed/type",keyword:"type",params:{type:"array"}}],!1;var w=h===e}else var w=!0}}}}}}}}else return L.errors=[{instancePath:s+"/gr\
oups/"+l,schemaPath:"#/$defs/group/type",keyword:"type",params:{type:"object"}}],!1;var _=g===e;if(!_)break}}else return L.errors=[{instancePath:s+"/groups",schemaPath:"\
#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var i=I===e}else var i=!0;if(i){if(t.users_added!==void 0){let m=t.users_added,I=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return L.errors=[{instancePath:s+"/users_added",schemaPath:"#/properties/users_added/type",keyword:"type",params:{type:"\
integer"}}],!1;var i=I===e}else var i=!0;if(i)if(t.users_removed!==void 0){let m=t.users_removed,I=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return L.
errors=[{instancePath:s+"/users_removed",schemaPath:"#/properties/users_removed/type",keyword:"type",params:{type:"integer"}}],!1;var i=I===e}else var i=!0}}}}}}else
return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function z(t,{instancePath:s="",parentData:R,parentDataProperty:X,rootData:V=t,dynamicAnchors:B={}}={}){let r=null,e=0,q=z.evaluated;if(q.dynamicProps&&(q.props=
void 0),q.dynamicItems&&(q.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let I;if(t.version===void 0&&(I="version")||t.tool===void 0&&(I="too\
l")||t.base===void 0&&(I="base")||t.head===void 0&&(I="head")||t.templates===void 0&&(I="templates")||t.quotas===void 0&&(I="quotas")||t.notes===void 0&&(I="not\
es")||t.summary===void 0&&(I="summary"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:I}}],!1;{let y=e;for(let o in t)
if(!(o==="version"||o==="tool"||o==="base"||o==="head"||o==="templates"||o==="quotas"||o==="notes"||o==="summary")){return z.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(y===e){if(t.version!==void 0){let o=e;if(t.version!==0)return z.
errors=[{instancePath:s+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:0}}],!1;var i=o===e}else var i=!0;if(i){if(t.tool!==
void 0){let o=t.tool,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){let g;if(o.name===void 0&&(g="name")||o.version===void 0&&(g="version"))return z.
errors=[{instancePath:s+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty:g}}],!1;{let k=e;for(let a in o)if(!(a==="nam\
e"||a==="version")){return z.errors=[{instancePath:s+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],
!1;break}if(k===e){if(o.name!==void 0){let a=e;if(o.name!=="creditcheck")return z.errors=[{instancePath:s+"/tool/name",schemaPath:"#/properties/tool/properties/\
name/const",keyword:"const",params:{allowedValue:"creditcheck"}}],!1;var _=a===e}else var _=!0;if(_)if(o.version!==void 0){let a=e;if(typeof o.version!="string")
return z.errors=[{instancePath:s+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var _=a===e}else
var _=!0}}}else return z.errors=[{instancePath:s+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0;
if(i){if(t.base!==void 0){let o=t.base,l=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||o.name===void 0&&(k="name")||
o.commit===void 0&&(k="commit"))return z.errors=[{instancePath:s+"/base",schemaPath:"#/$defs/side/required",keyword:"required",params:{missingProperty:k}}],!1;{
let a=e;for(let p in o)if(!(p==="kind"||p==="name"||p==="commit")){return z.errors=[{instancePath:s+"/base",schemaPath:"#/$defs/side/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(o.kind!==void 0){let p=o.kind,x=e;if(!(p==="report"||p==="folder"||p==="revision"||p===
"working-tree"))return z.errors=[{instancePath:s+"/base/kind",schemaPath:"#/$defs/side/properties/kind/enum",keyword:"enum",params:{allowedValues:fe.properties.
kind.enum}}],!1;var w=x===e}else var w=!0;if(w){if(o.name!==void 0){let p=e;if(typeof o.name!="string")return z.errors=[{instancePath:s+"/base/name",schemaPath:"\
#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var w=p===e}else var w=!0;if(w)if(o.commit!==void 0){let p=o.commit,x=e;if(typeof p!=
"string"&&p!==null)return z.errors=[{instancePath:s+"/base/commit",schemaPath:"#/$defs/side/properties/commit/type",keyword:"type",params:{type:fe.properties.commit.
type}}],!1;var w=x===e}else var w=!0}}}}else return z.errors=[{instancePath:s+"/base",schemaPath:"#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;
var i=l===e}else var i=!0;if(i){if(t.head!==void 0){let o=t.head,l=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let k;if(o.kind===void 0&&(k="kind")||
o.name===void 0&&(k="name")||o.commit===void 0&&(k="commit"))return z.errors=[{instancePath:s+"/head",schemaPath:"#/$defs/side/required",keyword:"required",params:{
missingProperty:k}}],!1;{let a=e;for(let p in o)if(!(p==="kind"||p==="name"||p==="commit")){return z.errors=[{instancePath:s+"/head",schemaPath:"#/$defs/side/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(a===e){if(o.kind!==void 0){let p=o.kind,x=e;if(!(p==="report"||p===
"folder"||p==="revision"||p==="working-tree"))return z.errors=[{instancePath:s+"/head/kind",schemaPath:"#/$defs/side/properties/kind/enum",keyword:"enum",params:{
allowedValues:fe.properties.kind.enum}}],!1;var n=x===e}else var n=!0;if(n){if(o.name!==void 0){let p=e;if(typeof o.name!="string")return z.errors=[{instancePath:s+
"/head/name",schemaPath:"#/$defs/side/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var n=p===e}else var n=!0;if(n)if(o.commit!==void 0){let p=o.
commit,x=e;if(typeof p!="string"&&p!==null)return z.errors=[{instancePath:s+"/head/commit",schemaPath:"#/$defs/side/properties/commit/type",keyword:"type",params:{
type:fe.properties.commit.type}}],!1;var n=x===e}else var n=!0}}}}else return z.errors=[{instancePath:s+"/head",schemaPath:"#/$defs/side/type",keyword:"type",params:{
type:"object"}}],!1;var i=l===e}else var i=!0;if(i){if(t.templates!==void 0){let o=t.templates,l=e;if(e===l)if(Array.isArray(o)){var E=!0;let g=o.length;for(let k=0;k<
g;k++){let a=e;N(o[k],{instancePath:s+"/templates/"+k,parentData:o,parentDataProperty:k,rootData:V,dynamicAnchors:B})||(r=r===null?N.errors:r.concat(N.errors),e=
r.length);var E=a===e;if(!E)break}}else return z.errors=[{instancePath:s+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"arra\
y"}}],!1;var i=l===e}else var i=!0;if(i){if(t.quotas!==void 0){let o=t.quotas,l=e;if(e===l)if(Array.isArray(o)){var d=!0;let g=o.length;for(let k=0;k<g;k++){let a=e;
L(o[k],{instancePath:s+"/quotas/"+k,parentData:o,parentDataProperty:k,rootData:V,dynamicAnchors:B})||(r=r===null?L.errors:r.concat(L.errors),e=r.length);var d=a===
e;if(!d)break}}else return z.errors=[{instancePath:s+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;
if(i){if(t.notes!==void 0){let o=t.notes,l=e;if(e===l)if(Array.isArray(o)){var W=!0;let g=o.length;for(let k=0;k<g;k++){let a=e;if(typeof o[k]!="string")return z.
errors=[{instancePath:s+"/notes/"+k,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type:"string"}}],!1;var W=a===e;if(!W)break}}else return z.
errors=[{instancePath:s+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}}],!1;var i=l===e}else var i=!0;if(i)if(t.summary!==void 0){
let o=t.summary,l=e;if(e===l)if(o&&typeof o=="object"&&!Array.isArray(o)){let g;if(o.added===void 0&&(g="added")||o.removed===void 0&&(g="removed")||o.changed===
void 0&&(g="changed")||o.unchanged===void 0&&(g="unchanged")||o.not_compared===void 0&&(g="not_compared")||o.largest_increase===void 0&&(g="largest_increase")||
o.unbounded_increase===void 0&&(g="unbounded_increase")||o.newly_refused_users===void 0&&(g="newly_refused_users")||o.freed_users===void 0&&(g="freed_users")||o.
newly_refused_workspaces===void 0&&(g="newly_refused_workspaces"))return z.errors=[{instancePath:s+"/summary",schemaPath:"#/properties/summary/required",keyword:"\
required",params:{missingProperty:g}}],!1;{let k=e;for(let a in o)if(!Pe.call(Oe.properties.summary.properties,a)){return z.errors=[{instancePath:s+"/summary",schemaPath:"\
#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}}],!1;break}if(k===e){if(o.added!==void 0){let a=o.added,
p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/added",schemaPath:"#/properties/summary/properties/added\
/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;if(m){if(o.removed!==void 0){let a=o.removed,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/removed",schemaPath:"#/properties/summary/properties/removed/type",keyword:"type",params:{type:"inte\
ger"}}],!1;var m=p===e}else var m=!0;if(m){if(o.changed!==void 0){let a=o.changed,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[
{instancePath:s+"/summary/changed",schemaPath:"#/properties/summary/properties/changed/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;
if(m){if(o.unchanged!==void 0){let a=o.unchanged,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/unchang\
ed",schemaPath:"#/properties/summary/properties/unchanged/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;if(m){if(o.not_compared!==
void 0){let a=o.not_compared,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/not_compared",schemaPath:"#\
/properties/summary/properties/not_compared/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;if(m){if(o.largest_increase!==void 0){let a=o.
largest_increase,p=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/largest_increase",schemaPath:"#/propert\
ies/summary/properties/largest_increase/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;if(m){if(o.unbounded_increase!==void 0){let a=e;
if(typeof o.unbounded_increase!="boolean")return z.errors=[{instancePath:s+"/summary/unbounded_increase",schemaPath:"#/properties/summary/properties/unbounded_i\
ncrease/type",keyword:"type",params:{type:"boolean"}}],!1;var m=a===e}else var m=!0;if(m){if(o.newly_refused_users!==void 0){let a=o.newly_refused_users,p=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/newly_refused_users",schemaPath:"#/properties/summary/properties/newly_refu\
sed_users/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;if(m){if(o.freed_users!==void 0){let a=o.freed_users,p=e;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/freed_users",schemaPath:"#/properties/summary/properties/freed_users/type",keyword:"\
type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0;if(m)if(o.newly_refused_workspaces!==void 0){let a=o.newly_refused_workspaces,p=e;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return z.errors=[{instancePath:s+"/summary/newly_refused_workspaces",schemaPath:"#/properties/summary/properties/newly_r\
efused_workspaces/type",keyword:"type",params:{type:"integer"}}],!1;var m=p===e}else var m=!0}}}}}}}}}}}else return z.errors=[{instancePath:s+"/summary",schemaPath:"\
#/properties/summary/type",keyword:"type",params:{type:"object"}}],!1;var i=l===e}else var i=!0}}}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return z.errors=r,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return Ne(Te);}
let compiled
/** `schemas/diff.schema.json`. */
export const diffSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"version":{},"tool":{"keys":{"name":{},"version":{}}},"base":{"keys":{"kind":{},"name":{},"commit":{}}},"head":{"keys":{"kind":{},"name":{},"commit":{}}},"templates":{"items":{"keys":{"change":{},"kind":{},"name":{},"path":{},"renamed_from":{},"compared":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"extremes":{"items":{"keys":{"which":{},"of":{},"cost":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"choice":{"items":{"keys":{"parameter":{},"value":{}}}}}}},"presets":{"items":{"keys":{"name":{},"change":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}}}}},"contexts":{"items":{"keys":{"name":{},"preset":{},"cost":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"base_build_error":{},"head_build_error":{}}}},"parameters":{"items":{"keys":{"name":{},"change":{},"attributes":{"items":{"keys":{"name":{},"base":{},"head":{}}}},"options":{"items":{"keys":{"value":{},"change":{}}}}}}},"choices":{"items":{"keys":{"parameter":{},"value":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}}}}},"metadata":{"items":{"keys":{"address":{},"change":{},"location":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}}}}},"pool":{},"people":{"items":{"keys":{"user":{},"organization":{},"effect":{},"people":{},"groups":{},"base":{},"head":{}}}},"workspaces":{"items":{"keys":{"workspace":{},"owner":{},"organization":{},"effect":{},"base_arithmetic":{},"head_arithmetic":{}}}},"findings":{"keys":{"added":{"items":{"keys":{"code":{},"severity":{},"message":{},"location":{}}}},"gone":{"items":{"keys":{"code":{},"severity":{},"message":{},"location":{}}}}}},"credit_value":{}}}},"quotas":{"items":{"keys":{"change":{},"path":{},"groups":{"items":{"keys":{"organization":{},"group":{},"change":{},"base_allowance":{},"head_allowance":{},"members_added":{"items":{}},"members_removed":{"items":{}}}}},"users_added":{},"users_removed":{}}}},"notes":{"items":{}},"summary":{"keys":{"added":{},"removed":{},"changed":{},"unchanged":{},"not_compared":{},"largest_increase":{},"unbounded_increase":{},"newly_refused_users":{},"freed_users":{},"newly_refused_workspaces":{}}}}}
  },
}
