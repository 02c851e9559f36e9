// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
urn:creditcheck:schema:diff",title:"creditcheck difference, version 0",description:"What `creditcheck diff --format json` prints. Credits are whole numbers. Lis\
ts hold what changed, and nothing else.",type:"object",additionalProperties:!1,required:["version","tool","base","head","templates","quotas","notes","summary"],
properties:{version:{const:0,description:"0 until the difference is frozen as 1."},tool:{type:"object",additionalProperties:!1,required:["name","version"],properties:{
name:{const:"creditcheck"},version:{type:"string"}}},base:{$ref:"#/$defs/side"},head:{$ref:"#/$defs/side"},templates:{type:"array",items:{$ref:"#/$defs/template"},
description:"Every template of either side, those without a change too."},quotas:{type:"array",items:{$ref:"#/$defs/quota"},description:"Quota files of which so\
mething changed."},notes:{type:"array",items:{type:"string"}},summary:{type:"object",additionalProperties:!1,required:["added","removed","changed","unchanged","\
not_compared","largest_increase","unbounded_increase","newly_refused_users","freed_users","newly_refused_workspaces"],properties:{added:{type:"integer"},removed:{
type:"integer"},changed:{type:"integer"},unchanged:{type:"integer"},not_compared:{type:"integer"},largest_increase:{type:"integer",description:"The largest rise\
 of any cost; of a range, of that bound which rises more."},unbounded_increase:{type:"boolean",description:"Whether what was a number may be any amount now."},newly_refused_users:{
type:"integer"},freed_users:{type:"integer"},newly_refused_workspaces:{type:"integer"}}}},$defs:{side:{type:"object",additionalProperties:!1,required:["kind","n\
ame","commit"],properties:{kind:{enum:["report","folder","revision","working-tree"]},name:{type:"string",description:"As the user named it."},commit:{type:["str\
ing","null"],description:"Of a revision: the commit, in full."}}},location:{type:"object",additionalProperties:!1,required:["path","line","column","end_line","e\
nd_column"],properties:{path:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},end_line:{type:"integer",minimum:1},end_column:{type:"\
integer",minimum:1}}},amount:{type:"object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact","assumed","rang\
e","unknown","refused"]},credits:{type:["integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"For range."},high:{type:[
"integer","null"],description:"For range."}},description:"A cost without its parts."},cost:{type:"object",additionalProperties:!1,required:["base","head","effec\
t","credits","reasons"],properties:{base:{anyOf:[{$ref:"#/$defs/amount"},{type:"null"}],description:"Null where there was none."},head:{anyOf:[{$ref:"#/$defs/am\
ount"},{type:"null"}]},effect:{enum:["same","dearer","cheaper","open","breaks","mended","added","removed"],description:"same: as far as it can be told. dearer, \
cheaper: for certain. open: it changed, and may be either. breaks: there is no build any more; mended: there is one again."},credits:{type:["integer","null"],description:"\
By how much it rose; null where one of them is no single number."},reasons:{type:"array",items:{type:"object",additionalProperties:!1,required:["text","remedy",
"location"],properties:{text:{type:"string"},remedy:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},description:"Why the h\
ead's number is not exact, for reasons that the base had not."}}},extreme:{type:"object",additionalProperties:!1,required:["which","of","cost","choice"],properties:{
which:{enum:["lowest","highest"]},of:{enum:["on","off"]},cost:{$ref:"#/$defs/cost"},choice:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"parameter","value"],properties:{parameter:{type:"string"},value:{type:"string"}}},description:"The choice that reaches it in the head."}}},preset:{type:"object",
additionalProperties:!1,required:["name","change","on","off"],properties:{name:{type:"string"},change:{enum:["added","removed","changed"]},on:{$ref:"#/$defs/cos\
t"},off:{$ref:"#/$defs/cost"}}},context:{type:"object",additionalProperties:!1,required:["name","preset","cost","base_build_error","head_build_error"],properties:{
name:{type:"string"},preset:{type:["string","null"]},cost:{$ref:"#/$defs/cost"},base_build_error:{type:["string","null"]},head_build_error:{type:["string","null"]}},
description:"One build of a template."},parameter:{type:"object",additionalProperties:!1,required:["name","change","attributes","options"],properties:{name:{type:"\
string"},change:{enum:["added","removed","changed"]},attributes:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","base","head"],properties:{
name:{enum:["type","default","validation","mutable"]},base:{type:["string","null"]},head:{type:["string","null"]}}}},options:{type:"array",items:{type:"object",
additionalProperties:!1,required:["value","change"],properties:{value:{type:"string"},change:{enum:["added","removed"]}}}}}},choice:{type:"object",additionalProperties:!1,
required:["parameter","value","on","off"],properties:{parameter:{type:"string"},value:{type:"string"},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}},description:"\
One choice with everything else as by default."},metadata:{type:"object",additionalProperties:!1,required:["address","change","location","on","off"],properties:{
address:{type:"string"},change:{enum:["added","removed","changed"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},on:{$ref:"#/$defs/cost"},off:{$ref:"\
#/$defs/cost"}}},pool:{type:"object",additionalProperties:!1,required:["cost","base_instances","head_instances","base_verdict","head_verdict"],properties:{cost:{
$ref:"#/$defs/cost"},base_instances:{type:"integer"},head_instances:{type:"integer"},base_verdict:{enum:["ok","insufficient_quota","unknown",null]},head_verdict:{
enum:["ok","insufficient_quota","unknown",null]}},description:"The prebuilt workspaces."},verdict:{type:"object",additionalProperties:!1,required:["verdict","bu\
dget","arithmetic","text"],properties:{verdict:{enum:["ok","warn","insufficient_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"\
-1: unlimited. Null where it cannot be told."},arithmetic:{type:"string"},text:{type:"string"}}},person:{type:"object",additionalProperties:!1,required:["user",
"organization","effect","people","groups","base","head"],properties:{user:{type:"string"},organization:{type:"string"},effect:{enum:["newly_refused","freed","op\
en","settled","changed","refused"],description:"open: whether they are refused can be told no more. settled: they can start for certain by now. changed: refused\
 for another reason. refused: by a template that is new."},people:{type:"integer",description:"How many people; 1 for one person."},groups:{anyOf:[{type:"array",
items:{type:"string"}},{type:"null"}],description:"The groups of people who are alike; null for one person, and for all who are left."},base:{anyOf:[{$ref:"#/$d\
efs/verdict"},{type:"null"}]},head:{anyOf:[{$ref:"#/$defs/verdict"},{type:"null"}]}}},workspace:{type:"object",additionalProperties:!1,required:["workspace","ow\
ner","organization","effect","base_arithmetic","head_arithmetic"],properties:{workspace:{type:"string"},owner:{type:"string"},organization:{type:"string"},effect:{
enum:["newly_refused","freed"]},base_arithmetic:{type:"string"},head_arithmetic:{type:"string"}},description:"A workspace that exists, started anew by the same \
choices."},finding:{type:"object",additionalProperties:!1,required:["code","severity","message","location"],properties:{code:{type:"string"},severity:{enum:["er\
ror","warning","note"]},message:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},group:{type:"object",additionalProperties:!1,required:[
"organization","group","change","base_allowance","head_allowance","members_added","members_removed"],properties:{organization:{type:"string"},group:{type:"strin\
g"},change:{enum:["added","removed","changed"]},base_allowance:{type:["integer","null"],description:"Of each member; null where the group is not there."},head_allowance:{
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
g"}}},{type:"null"}],description:"What one credit is worth, if that is configured."}}}}},schema32={type:"object",additionalProperties:!1,required:["kind","name",
"commit"],properties:{kind:{enum:["report","folder","revision","working-tree"]},name:{type:"string",description:"As the user named it."},commit:{type:["string",
"null"],description:"Of a revision: the commit, in full."}}},schema34={type:"object",additionalProperties:!1,required:["change","kind","name","path","renamed_fr\
om","compared","on","off","extremes","presets","contexts","parameters","choices","metadata","pool","people","workspaces","findings","credit_value"],properties:{
change:{enum:["added","removed","changed","unchanged"]},kind:{enum:["template","state","plan"]},name:{type:"string"},path:{type:"string",description:"In the hea\
d; of a template that was removed, in the base."},renamed_from:{type:["string","null"],description:"The path in the base where that is another one."},compared:{
type:"boolean",description:"Whether both sides could be analysed; of a template that was added or removed, the one side."},on:{$ref:"#/$defs/cost"},off:{$ref:"#\
/$defs/cost"},extremes:{type:"array",items:{$ref:"#/$defs/extreme"},description:"The lowest and the highest cost over all choices, where the reports have them."},
presets:{type:"array",items:{$ref:"#/$defs/preset"}},contexts:{type:"array",items:{$ref:"#/$defs/context"}},parameters:{type:"array",items:{$ref:"#/$defs/parame\
ter"}},choices:{type:"array",items:{$ref:"#/$defs/choice"}},metadata:{type:"array",items:{$ref:"#/$defs/metadata"}},pool:{anyOf:[{$ref:"#/$defs/pool"},{type:"nu\
ll"}]},people:{type:"array",items:{$ref:"#/$defs/person"}},workspaces:{type:"array",items:{$ref:"#/$defs/workspace"}},findings:{type:"object",additionalProperties:!1,
required:["added","gone"],properties:{added:{type:"array",items:{$ref:"#/$defs/finding"}},gone:{type:"array",items:{$ref:"#/$defs/finding"}}}},credit_value:{anyOf:[
{type:"object",additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"string"},currency:{type:"string"}}},{type:"null"}],description:"\
What one credit is worth, if that is configured."}}},schema42={type:"object",additionalProperties:!1,required:["name","change","attributes","options"],properties:{
name:{type:"string"},change:{enum:["added","removed","changed"]},attributes:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","base","\
head"],properties:{name:{enum:["type","default","validation","mutable"]},base:{type:["string","null"]},head:{type:["string","null"]}}}},options:{type:"array",items:{
type:"object",additionalProperties:!1,required:["value","change"],properties:{value:{type:"string"},change:{enum:["added","removed"]}}}}}},schema50={type:"objec\
t",additionalProperties:!1,required:["workspace","owner","organization","effect","base_arithmetic","head_arithmetic"],properties:{workspace:{type:"string"},owner:{
type:"string"},organization:{type:"string"},effect:{enum:["newly_refused","freed"]},base_arithmetic:{type:"string"},head_arithmetic:{type:"string"}},description:"\
A workspace that exists, started anew by the same choices."},func1=Object.prototype.hasOwnProperty,schema35={type:"object",additionalProperties:!1,required:["ba\
se","head","effect","credits","reasons"],properties:{base:{anyOf:[{$ref:"#/$defs/amount"},{type:"null"}],description:"Null where there was none."},head:{anyOf:[
{$ref:"#/$defs/amount"},{type:"null"}]},effect:{enum:["same","dearer","cheaper","open","breaks","mended","added","removed"],description:"same: as far as it can \
be told. dearer, cheaper: for certain. open: it changed, and may be either. breaks: there is no build any more; mended: there is one again."},credits:{type:["in\
teger","null"],description:"By how much it rose; null where one of them is no single number."},reasons:{type:"array",items:{type:"object",additionalProperties:!1,
required:["text","remedy","location"],properties:{text:{type:"string"},remedy:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},
description:"Why the head's number is not exact, for reasons that the base had not."}}},schema36={type:"object",additionalProperties:!1,required:["status","cred\
its","low","high"],properties:{status:{enum:["exact","assumed","range","unknown","refused"]},credits:{type:["integer","null"],description:"For exact and assumed\
."},low:{type:["integer","null"],description:"For range."},high:{type:["integer","null"],description:"For range."}},description:"A cost without its parts."};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.base===void 0&&(missing0="base")||data.head===void 0&&(missing0="head")||data.effect===void 0&&(missing0="effect")||data.credits===void 0&&
(missing0="credits")||data.reasons===void 0&&(missing0="reasons"))return validate22.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="base"||key0==="head"||key0==="effect"||key0==="credits"||key0==="reasons")){return validate22.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.base!==void 0){let data0=data.
base,_errs2=errors,_errs3=errors,valid1=!1,_errs4=errors;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.status===
void 0&&(missing1="status")||data0.credits===void 0&&(missing1="credits")||data0.low===void 0&&(missing1="low")||data0.high===void 0&&(missing1="high")){let err0={
instancePath:instancePath+"/base",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}else{let _errs7=errors;for(let key1 in data0)if(!(key1==="status"||key1==="credits"||key1==="low"||key1==="high")){let err1={instancePath:instancePath+
"/base",schemaPath:"#/$defs/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++;break}if(_errs7===errors){if(data0.status!==void 0){let data1=data0.status,_errs8=errors;if(!(data1==="exact"||data1==="assumed"||data1==="r\
ange"||data1==="unknown"||data1==="refused")){let err2={instancePath:instancePath+"/base/status",schemaPath:"#/$defs/amount/properties/status/enum",keyword:"enu\
m",params:{allowedValues:schema36.properties.status.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs8===errors}else var valid3=!0;
if(valid3){if(data0.credits!==void 0){let data2=data0.credits,_errs9=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){
let err3={instancePath:instancePath+"/base/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"type",params:{type:schema36.properties.credits.
type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid3=_errs9===errors}else var valid3=!0;if(valid3){if(data0.low!==void 0){let data3=data0.
low,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err4={instancePath:instancePath+"/base/low",schemaPath:"\
#/$defs/amount/properties/low/type",keyword:"type",params:{type:schema36.properties.low.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs11===
errors}else var valid3=!0;if(valid3)if(data0.high!==void 0){let data4=data0.high,_errs13=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))&&data4!==null){let err5={instancePath:instancePath+"/base/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:schema36.properties.
high.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs13===errors}else var valid3=!0}}}}}else{let err6={instancePath:instancePath+
"/base",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs4===errors;
valid1=valid1||_valid0;let _errs15=errors;if(data0!==null){let err7={instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",
params:{type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs15===errors;if(valid1=valid1||_valid0,valid1)errors=_errs3,vErrors!==
null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err8={instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{}};
return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate22.errors=vErrors,!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.head!==
void 0){let data5=data.head,_errs17=errors,_errs18=errors,valid4=!1,_errs19=errors;if(errors===errors)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;
if(data5.status===void 0&&(missing2="status")||data5.credits===void 0&&(missing2="credits")||data5.low===void 0&&(missing2="low")||data5.high===void 0&&(missing2=
"high")){let err9={instancePath:instancePath+"/head",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}else{let _errs22=errors;for(let key2 in data5)if(!(key2==="status"||key2==="credits"||key2==="low"||key2==="high")){let err10={
instancePath:instancePath+"/head",schemaPath:"#/$defs/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++;break}if(_errs22===errors){if(data5.status!==void 0){let data6=data5.status,_errs23=errors;if(!(data6==="exact"||data6===
"assumed"||data6==="range"||data6==="unknown"||data6==="refused")){let err11={instancePath:instancePath+"/head/status",schemaPath:"#/$defs/amount/properties/sta\
tus/enum",keyword:"enum",params:{allowedValues:schema36.properties.status.enum}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid6=_errs23===
errors}else var valid6=!0;if(valid6){if(data5.credits!==void 0){let data7=data5.credits,_errs24=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(
data7))&&data7!==null){let err12={instancePath:instancePath+"/head/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"type",params:{type:schema36.
properties.credits.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid6=_errs24===errors}else var valid6=!0;if(valid6){if(data5.low!==void 0){
let data8=data5.low,_errs26=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null){let err13={instancePath:instancePath+
"/head/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"type",params:{type:schema36.properties.low.type}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}var valid6=_errs26===errors}else var valid6=!0;if(valid6)if(data5.high!==void 0){let data9=data5.high,_errs28=errors;if(!(typeof data9=="number"&&
!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err14={instancePath:instancePath+"/head/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"\
type",params:{type:schema36.properties.high.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var valid6=_errs28===errors}else var valid6=!0}}}}}else{
let err15={instancePath:instancePath+"/head",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid1=_errs19===errors;valid4=valid4||_valid1;let _errs30=errors;if(data5!==null){let err16={instancePath:instancePath+"/head",schemaPath:"\
#/properties/head/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid1=_errs30===errors;if(valid4=
valid4||_valid1,valid4)errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null);else{let err17={instancePath:instancePath+"/head",schemaPath:"\
#/properties/head/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++,validate22.errors=vErrors,!1}var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.effect!==void 0){let data10=data.effect,_errs32=errors;if(!(data10==="same"||data10==="dearer"||data10==="cheaper"||
data10==="open"||data10==="breaks"||data10==="mended"||data10==="added"||data10==="removed"))return validate22.errors=[{instancePath:instancePath+"/effect",schemaPath:"\
#/properties/effect/enum",keyword:"enum",params:{allowedValues:schema35.properties.effect.enum}}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.
credits!==void 0){let data11=data.credits,_errs33=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null)return validate22.
errors=[{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:schema35.properties.credits.type}}],!1;var valid0=_errs33===
errors}else var valid0=!0;if(valid0)if(data.reasons!==void 0){let data12=data.reasons,_errs35=errors;if(errors===_errs35)if(Array.isArray(data12)){var valid7=!0;
let len0=data12.length;for(let i0=0;i0<len0;i0++){let data13=data12[i0],_errs37=errors;if(errors===_errs37)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){
let missing3;if(data13.text===void 0&&(missing3="text")||data13.remedy===void 0&&(missing3="remedy")||data13.location===void 0&&(missing3="location"))return validate22.
errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs39=errors;
for(let key3 in data13)if(!(key3==="text"||key3==="remedy"||key3==="location")){return validate22.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"\
#/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs39===errors){if(data13.text!==
void 0){let _errs40=errors;if(typeof data13.text!="string")return validate22.errors=[{instancePath:instancePath+"/reasons/"+i0+"/text",schemaPath:"#/properties/\
reasons/items/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs40===errors}else var valid8=!0;if(valid8){if(data13.remedy!==void 0){
let data15=data13.remedy,_errs42=errors;if(typeof data15!="string"&&data15!==null)return validate22.errors=[{instancePath:instancePath+"/reasons/"+i0+"/remedy",
schemaPath:"#/properties/reasons/items/properties/remedy/type",keyword:"type",params:{type:schema35.properties.reasons.items.properties.remedy.type}}],!1;var valid8=_errs42===
errors}else var valid8=!0;if(valid8)if(data13.location!==void 0){let data16=data13.location,_errs44=errors,_errs45=errors,valid9=!1,_errs46=errors;if(errors===errors)
if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing4;if(data16.path===void 0&&(missing4="path")||data16.line===void 0&&(missing4="line")||data16.
column===void 0&&(missing4="column")||data16.end_line===void 0&&(missing4="end_line")||data16.end_column===void 0&&(missing4="end_column")){let err18={instancePath:instancePath+
"/reasons/"+i0+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing4}};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}else{let _errs49=errors;for(let key4 in data16)if(!(key4==="path"||key4==="line"||key4==="column"||key4==="end_line"||key4==="end_column")){let err19={
instancePath:instancePath+"/reasons/"+i0+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++;break}if(_errs49===errors){if(data16.path!==void 0){let _errs50=errors;if(typeof data16.path!="strin\
g"){let err20={instancePath:instancePath+"/reasons/"+i0+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid11=_errs50===errors}else var valid11=!0;if(valid11){if(data16.line!==void 0){let data18=data16.
line,_errs52=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err21={instancePath:instancePath+"/reasons/"+i0+"/location\
/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(errors===
_errs52&&typeof data18=="number"&&isFinite(data18)&&(data18<1||isNaN(data18))){let err22={instancePath:instancePath+"/reasons/"+i0+"/location/line",schemaPath:"\
#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var valid11=_errs52===
errors}else var valid11=!0;if(valid11){if(data16.column!==void 0){let data19=data16.column,_errs54=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&
isFinite(data19))){let err23={instancePath:instancePath+"/reasons/"+i0+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(errors===_errs54&&typeof data19=="number"&&isFinite(data19)&&(data19<1||isNaN(data19))){
let err24={instancePath:instancePath+"/reasons/"+i0+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid11=_errs54===errors}else var valid11=!0;if(valid11){if(data16.end_line!==void 0){
let data20=data16.end_line,_errs56=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))){let err25={instancePath:instancePath+"/r\
easons/"+i0+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}if(errors===_errs56&&typeof data20=="number"&&isFinite(data20)&&(data20<1||isNaN(data20))){let err26={instancePath:instancePath+"/reasons/"+
i0+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}var valid11=_errs56===errors}else var valid11=!0;if(valid11)if(data16.end_column!==void 0){let data21=data16.end_column,_errs58=errors;
if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))){let err27={instancePath:instancePath+"/reasons/"+i0+"/location/end_column",schemaPath:"\
#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(errors===_errs58&&
typeof data21=="number"&&isFinite(data21)&&(data21<1||isNaN(data21))){let err28={instancePath:instancePath+"/reasons/"+i0+"/location/end_column",schemaPath:"#/$\
defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var valid11=_errs58===
errors}else var valid11=!0}}}}}}else{let err29={instancePath:instancePath+"/reasons/"+i0+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}var _valid2=_errs46===errors;valid9=valid9||_valid2;let _errs60=errors;if(data16!==null){let err30={
instancePath:instancePath+"/reasons/"+i0+"/location",schemaPath:"#/properties/reasons/items/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var _valid2=_errs60===errors;if(valid9=valid9||_valid2,valid9)errors=_errs45,vErrors!==null&&(_errs45?
vErrors.length=_errs45:vErrors=null);else{let err31={instancePath:instancePath+"/reasons/"+i0+"/location",schemaPath:"#/properties/reasons/items/properties/loca\
tion/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++,validate22.errors=vErrors,!1}var valid8=_errs44===errors}else
var valid8=!0}}}}else return validate22.errors=[{instancePath:instancePath+"/reasons/"+i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type:"\
object"}}],!1;var valid7=_errs37===errors;if(!valid7)break}}else return validate22.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reason\
s/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs35===errors}else var valid0=!0}}}}}}else return validate22.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema39={
type:"object",additionalProperties:!1,required:["which","of","cost","choice"],properties:{which:{enum:["lowest","highest"]},of:{enum:["on","off"]},cost:{$ref:"#\
/$defs/cost"},choice:{type:"array",items:{type:"object",additionalProperties:!1,required:["parameter","value"],properties:{parameter:{type:"string"},value:{type:"\
string"}}},description:"The choice that reaches it in the head."}}};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate25.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.which===void 0&&(missing0="which")||data.of===void 0&&(missing0="of")||data.
cost===void 0&&(missing0="cost")||data.choice===void 0&&(missing0="choice"))return validate25.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="which"||key0==="of"||key0==="cost"||key0==="choice")){return validate25.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.which!==
void 0){let data0=data.which,_errs2=errors;if(!(data0==="lowest"||data0==="highest"))return validate25.errors=[{instancePath:instancePath+"/which",schemaPath:"#\
/properties/which/enum",keyword:"enum",params:{allowedValues:schema39.properties.which.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
of!==void 0){let data1=data.of,_errs3=errors;if(!(data1==="on"||data1==="off"))return validate25.errors=[{instancePath:instancePath+"/of",schemaPath:"#/properti\
es/of/enum",keyword:"enum",params:{allowedValues:schema39.properties.of.enum}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.cost!==void 0){
let _errs4=errors;validate22(data.cost,{instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.choice!==void 0){
let data3=data.choice,_errs5=errors;if(errors===_errs5)if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],
_errs7=errors;if(errors===_errs7)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.parameter===void 0&&(missing1="parameter")||data4.
value===void 0&&(missing1="value"))return validate25.errors=[{instancePath:instancePath+"/choice/"+i0,schemaPath:"#/properties/choice/items/required",keyword:"r\
equired",params:{missingProperty:missing1}}],!1;{let _errs9=errors;for(let key1 in data4)if(!(key1==="parameter"||key1==="value")){return validate25.errors=[{instancePath:instancePath+
"/choice/"+i0,schemaPath:"#/properties/choice/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs9===
errors){if(data4.parameter!==void 0){let _errs10=errors;if(typeof data4.parameter!="string")return validate25.errors=[{instancePath:instancePath+"/choice/"+i0+"\
/parameter",schemaPath:"#/properties/choice/items/properties/parameter/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs10===errors}else var valid2=!0;
if(valid2)if(data4.value!==void 0){let _errs12=errors;if(typeof data4.value!="string")return validate25.errors=[{instancePath:instancePath+"/choice/"+i0+"/value",
schemaPath:"#/properties/choice/items/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs12===errors}else var valid2=!0}}}else return validate25.
errors=[{instancePath:instancePath+"/choice/"+i0,schemaPath:"#/properties/choice/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs7===errors;
if(!valid1)break}}else return validate25.errors=[{instancePath:instancePath+"/choice",schemaPath:"#/properties/choice/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate25.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return validate25.errors=vErrors,errors===0}validate25.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema40={type:"object",additionalProperties:!1,
required:["name","change","on","off"],properties:{name:{type:"string"},change:{enum:["added","removed","changed"]},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/c\
ost"}}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.change===void 0&&(missing0="change")||data.on===void 0&&(missing0="on")||data.off===void 0&&
(missing0="off"))return validate28.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="name"||key0==="change"||key0==="on"||key0==="off")){return validate28.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let _errs2=errors;if(typeof data.name!="string")return validate28.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.change!==void 0){let data1=data.change,_errs4=errors;if(!(data1==="added"||data1==="removed"||data1==="changed"))return validate28.errors=[{instancePath:instancePath+
"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues:schema40.properties.change.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.on!==void 0){let _errs5=errors;validate22(data.on,{instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
off!==void 0){let _errs6=errors;validate22(data.off,{instancePath:instancePath+"/off",parentData:data,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate28.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate28.errors=vErrors,errors===0}validate28.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema41={type:"object",additionalProperties:!1,required:["name","preset","cost","base_build_error","head_build_error"],properties:{
name:{type:"string"},preset:{type:["string","null"]},cost:{$ref:"#/$defs/cost"},base_build_error:{type:["string","null"]},head_build_error:{type:["string","null"]}},
description:"One build of a template."};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate32.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.preset===void 0&&(missing0="preset")||data.cost===void 0&&
(missing0="cost")||data.base_build_error===void 0&&(missing0="base_build_error")||data.head_build_error===void 0&&(missing0="head_build_error"))return validate32.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="nam\
e"||key0==="preset"||key0==="cost"||key0==="base_build_error"||key0==="head_build_error")){return validate32.errors=[{instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let _errs2=errors;if(typeof data.name!=
"string")return validate32.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.preset!==void 0){let data1=data.preset,_errs4=errors;if(typeof data1!="string"&&data1!==null)return validate32.errors=
[{instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:schema41.properties.preset.type}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.cost!==void 0){let _errs6=errors;validate22(data.cost,{instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"\
cost",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.base_build_error!==void 0){let data3=data.base_build_error,_errs7=errors;if(typeof data3!="string"&&data3!==null)return validate32.
errors=[{instancePath:instancePath+"/base_build_error",schemaPath:"#/properties/base_build_error/type",keyword:"type",params:{type:schema41.properties.base_build_error.
type}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.head_build_error!==void 0){let data4=data.head_build_error,_errs9=errors;if(typeof data4!=
"string"&&data4!==null)return validate32.errors=[{instancePath:instancePath+"/head_build_error",schemaPath:"#/properties/head_build_error/type",keyword:"type",params:{
type:schema41.properties.head_build_error.type}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}else return validate32.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate32.errors=vErrors,errors===0}validate32.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.parameter===void 0&&(missing0="parameter")||data.value===void 0&&(missing0="value")||data.on===void 0&&(missing0="on")||data.off===void 0&&
(missing0="off"))return validate35.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="parameter"||key0==="value"||key0==="on"||key0==="off")){return validate35.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.parameter!==void 0){let _errs2=errors;if(typeof data.parameter!="string")
return validate35.errors=[{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.value!==void 0){let _errs4=errors;if(typeof data.value!="string")return validate35.errors=[{instancePath:instancePath+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.on!==void 0){
let _errs6=errors;validate22(data.on,{instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.off!==void 0){let _errs7=errors;
validate22(data.off,{instancePath:instancePath+"/off",parentData:data,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:
vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate35.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate35.errors=vErrors,errors===0}validate35.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema44={
type:"object",additionalProperties:!1,required:["address","change","location","on","off"],properties:{address:{type:"string"},change:{enum:["added","removed","c\
hanged"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"}}};function validate39(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.address===
void 0&&(missing0="address")||data.change===void 0&&(missing0="change")||data.location===void 0&&(missing0="location")||data.on===void 0&&(missing0="on")||data.
off===void 0&&(missing0="off"))return validate39.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="address"||key0==="change"||key0==="location"||key0==="on"||key0==="off")){return validate39.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.address!==void 0){let _errs2=errors;
if(typeof data.address!="string")return validate39.errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.change!==void 0){let data1=data.change,_errs4=errors;if(!(data1==="added"||data1===
"removed"||data1==="changed"))return validate39.errors=[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues:schema44.
properties.change.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.location!==void 0){let data2=data.location,_errs5=errors,_errs6=errors,
valid1=!1,_errs7=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.path===void 0&&(missing1="path")||data2.
line===void 0&&(missing1="line")||data2.column===void 0&&(missing1="column")||data2.end_line===void 0&&(missing1="end_line")||data2.end_column===void 0&&(missing1=
"end_column")){let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing1}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs10=errors;for(let key1 in data2)if(!(key1==="path"||key1==="line"||key1==="column"||key1==="end_li\
ne"||key1==="end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs10===errors){if(data2.path!==void 0){let _errs11=errors;if(typeof data2.
path!="string"){let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs11===errors}else var valid3=!0;if(valid3){if(data2.line!==void 0){let data4=data2.line,_errs13=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err3={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/prop\
erties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(errors===_errs13&&typeof data4=="number"&&
isFinite(data4)&&(data4<1||isNaN(data4))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data2.
column!==void 0){let data5=data2.column,_errs15=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err5={instancePath:instancePath+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(errors===_errs15&&typeof data5=="number"&&isFinite(data5)&&(data5<1||isNaN(data5))){let err6={instancePath:instancePath+"/location/column",schemaPath:"\
#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs15===
errors}else var valid3=!0;if(valid3){if(data2.end_line!==void 0){let data6=data2.end_line,_errs17=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6))){let err7={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs17&&typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err8={
instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs17===errors}else var valid3=!0;if(valid3)if(data2.end_column!==void 0){let data7=data2.end_column,
_errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err9={instancePath:instancePath+"/location/end_column",schemaPath:"\
#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(errors===_errs19&&
typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err10={instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/prope\
rties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid3=_errs19===errors}else
var valid3=!0}}}}}}else{let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0;let _errs21=errors;if(data2!==null){let err12={instancePath:instancePath+
"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs21===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err13={instancePath:instancePath+"/lo\
cation",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate39.errors=
vErrors,!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.on!==void 0){let _errs23=errors;validate22(data.on,{instancePath:instancePath+"/on",
parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid0=_errs23===errors}else var valid0=!0;if(valid0)if(data.off!==void 0){let _errs24=errors;validate22(data.off,{instancePath:instancePath+"/off",parentData:data,
parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs24===
errors}else var valid0=!0}}}}}}else return validate39.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate39.errors=
vErrors,errors===0}validate39.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema46={type:"object",additionalProperties:!1,required:["cost","base_in\
stances","head_instances","base_verdict","head_verdict"],properties:{cost:{$ref:"#/$defs/cost"},base_instances:{type:"integer"},head_instances:{type:"integer"},
base_verdict:{enum:["ok","insufficient_quota","unknown",null]},head_verdict:{enum:["ok","insufficient_quota","unknown",null]}},description:"The prebuilt workspa\
ces."};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.cost===void 0&&(missing0="cost")||data.base_instances===void 0&&(missing0="base_instances")||data.head_instances===void 0&&(missing0=
"head_instances")||data.base_verdict===void 0&&(missing0="base_verdict")||data.head_verdict===void 0&&(missing0="head_verdict"))return validate43.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="cost"||key0==="base_insta\
nces"||key0==="head_instances"||key0==="base_verdict"||key0==="head_verdict")){return validate43.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.cost!==void 0){let _errs2=errors;validate22(data.cost,{instancePath:instancePath+
"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.base_instances!==void 0){let data1=data.base_instances,_errs3=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate43.errors=[{instancePath:instancePath+"/base_instances",schemaPath:"#/properties/base_insta\
nces/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.head_instances!==void 0){let data2=data.
head_instances,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate43.errors=[{instancePath:instancePath+"/hea\
d_instances",schemaPath:"#/properties/head_instances/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.base_verdict!==void 0){let data3=data.base_verdict,_errs7=errors;if(!(data3==="ok"||data3==="insufficient_quota"||data3==="unknown"||data3===null))return validate43.
errors=[{instancePath:instancePath+"/base_verdict",schemaPath:"#/properties/base_verdict/enum",keyword:"enum",params:{allowedValues:schema46.properties.base_verdict.
enum}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.head_verdict!==void 0){let data4=data.head_verdict,_errs8=errors;if(!(data4==="ok"||data4===
"insufficient_quota"||data4==="unknown"||data4===null))return validate43.errors=[{instancePath:instancePath+"/head_verdict",schemaPath:"#/properties/head_verdic\
t/enum",keyword:"enum",params:{allowedValues:schema46.properties.head_verdict.enum}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}else return validate43.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate43.errors=vErrors,errors===0}validate43.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema47={type:"object",additionalProperties:!1,required:["user","organization","effect","people","groups","base","head"],properties:{
user:{type:"string"},organization:{type:"string"},effect:{enum:["newly_refused","freed","open","settled","changed","refused"],description:"open: whether they ar\
e refused can be told no more. settled: they can start for certain by now. changed: refused for another reason. refused: by a template that is new."},people:{type:"\
integer",description:"How many people; 1 for one person."},groups:{anyOf:[{type:"array",items:{type:"string"}},{type:"null"}],description:"The groups of people \
who are alike; null for one person, and for all who are left."},base:{anyOf:[{$ref:"#/$defs/verdict"},{type:"null"}]},head:{anyOf:[{$ref:"#/$defs/verdict"},{type:"\
null"}]}}},schema48={type:"object",additionalProperties:!1,required:["verdict","budget","arithmetic","text"],properties:{verdict:{enum:["ok","warn","insufficien\
t_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"-1: unlimited. Null where it cannot be told."},arithmetic:{type:"st\
ring"},text:{type:"string"}}};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate46.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.user===void 0&&(missing0="user")||data.organization===void 0&&(missing0="organization")||data.effect===void 0&&
(missing0="effect")||data.people===void 0&&(missing0="people")||data.groups===void 0&&(missing0="groups")||data.base===void 0&&(missing0="base")||data.head===void 0&&
(missing0="head"))return validate46.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="user"||key0==="organization"||key0==="effect"||key0==="people"||key0==="groups"||key0==="base"||key0==="head")){return validate46.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.user!==void 0){let _errs2=errors;
if(typeof data.user!="string")return validate46.errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.organization!==void 0){let _errs4=errors;if(typeof data.organization!="string")return validate46.
errors=[{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.effect!==void 0){let data2=data.effect,_errs6=errors;if(!(data2==="newly_refused"||data2==="freed"||data2==="open"||data2==="se\
ttled"||data2==="changed"||data2==="refused"))return validate46.errors=[{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",
params:{allowedValues:schema47.properties.effect.enum}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.people!==void 0){let data3=data.people,
_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate46.errors=[{instancePath:instancePath+"/people",schemaPath:"\
#/properties/people/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.groups!==void 0){let data4=data.
groups,_errs9=errors,_errs10=errors,valid1=!1,_errs11=errors;if(errors===_errs11)if(Array.isArray(data4)){var valid2=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){
let _errs13=errors;if(typeof data4[i0]!="string"){let err0={instancePath:instancePath+"/groups/"+i0,schemaPath:"#/properties/groups/anyOf/0/items/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid2=_errs13===errors;if(!valid2)break}}else{let err1={instancePath:instancePath+
"/groups",schemaPath:"#/properties/groups/anyOf/0/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs11===
errors;valid1=valid1||_valid0;let _errs15=errors;if(data4!==null){let err2={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/1/type",keyword:"\
type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs15===errors;if(valid1=valid1||_valid0,valid1)errors=_errs10,
vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err3={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf",keyword:"\
anyOf",params:{}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate46.errors=vErrors,!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.base!==void 0){let data6=data.base,_errs17=errors,_errs18=errors,valid3=!1,_errs19=errors;if(errors===errors)if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){let missing1;if(data6.verdict===void 0&&(missing1="verdict")||data6.budget===void 0&&(missing1="budget")||data6.arithmetic===void 0&&(missing1="arithmet\
ic")||data6.text===void 0&&(missing1="text")){let err4={instancePath:instancePath+"/base",schemaPath:"#/$defs/verdict/required",keyword:"required",params:{missingProperty:missing1}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else{let _errs22=errors;for(let key1 in data6)if(!(key1==="verdict"||key1==="budget"||key1==="arithmet\
ic"||key1==="text")){let err5={instancePath:instancePath+"/base",schemaPath:"#/$defs/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++;break}if(_errs22===errors){if(data6.verdict!==void 0){let data7=data6.verdict,_errs23=errors;if(!(data7===
"ok"||data7==="warn"||data7==="insufficient_quota"||data7==="plan_error"||data7==="build_error"||data7==="unknown")){let err6={instancePath:instancePath+"/base/\
verdict",schemaPath:"#/$defs/verdict/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema48.properties.verdict.enum}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}var valid5=_errs23===errors}else var valid5=!0;if(valid5){if(data6.budget!==void 0){let data8=data6.budget,_errs24=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null){let err7={instancePath:instancePath+"/base/budget",schemaPath:"#/$defs/verdict/properties/b\
udget/type",keyword:"type",params:{type:schema48.properties.budget.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid5=_errs24===errors}else
var valid5=!0;if(valid5){if(data6.arithmetic!==void 0){let _errs26=errors;if(typeof data6.arithmetic!="string"){let err8={instancePath:instancePath+"/base/arith\
metic",schemaPath:"#/$defs/verdict/properties/arithmetic/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
var valid5=_errs26===errors}else var valid5=!0;if(valid5)if(data6.text!==void 0){let _errs28=errors;if(typeof data6.text!="string"){let err9={instancePath:instancePath+
"/base/text",schemaPath:"#/$defs/verdict/properties/text/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
var valid5=_errs28===errors}else var valid5=!0}}}}}else{let err10={instancePath:instancePath+"/base",schemaPath:"#/$defs/verdict/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs19===errors;valid3=valid3||_valid1;let _errs30=errors;if(data6!==null){let err11={
instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}var _valid1=_errs30===errors;if(valid3=valid3||_valid1,valid3)errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null);else{let err12={
instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++,
validate46.errors=vErrors,!1}var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.head!==void 0){let data11=data.head,_errs32=errors,_errs33=errors,
valid6=!1,_errs34=errors;if(errors===errors)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing2;if(data11.verdict===void 0&&(missing2="verd\
ict")||data11.budget===void 0&&(missing2="budget")||data11.arithmetic===void 0&&(missing2="arithmetic")||data11.text===void 0&&(missing2="text")){let err13={instancePath:instancePath+
"/head",schemaPath:"#/$defs/verdict/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{
let _errs37=errors;for(let key2 in data11)if(!(key2==="verdict"||key2==="budget"||key2==="arithmetic"||key2==="text")){let err14={instancePath:instancePath+"/he\
ad",schemaPath:"#/$defs/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++;break}if(_errs37===errors){if(data11.verdict!==void 0){let data12=data11.verdict,_errs38=errors;if(!(data12==="ok"||data12==="warn"||data12==="i\
nsufficient_quota"||data12==="plan_error"||data12==="build_error"||data12==="unknown")){let err15={instancePath:instancePath+"/head/verdict",schemaPath:"#/$defs\
/verdict/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema48.properties.verdict.enum}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
var valid8=_errs38===errors}else var valid8=!0;if(valid8){if(data11.budget!==void 0){let data13=data11.budget,_errs39=errors;if(!(typeof data13=="number"&&!(data13%
1)&&!isNaN(data13)&&isFinite(data13))&&data13!==null){let err16={instancePath:instancePath+"/head/budget",schemaPath:"#/$defs/verdict/properties/budget/type",keyword:"\
type",params:{type:schema48.properties.budget.type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid8=_errs39===errors}else var valid8=!0;
if(valid8){if(data11.arithmetic!==void 0){let _errs41=errors;if(typeof data11.arithmetic!="string"){let err17={instancePath:instancePath+"/head/arithmetic",schemaPath:"\
#/$defs/verdict/properties/arithmetic/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid8=_errs41===
errors}else var valid8=!0;if(valid8)if(data11.text!==void 0){let _errs43=errors;if(typeof data11.text!="string"){let err18={instancePath:instancePath+"/head/tex\
t",schemaPath:"#/$defs/verdict/properties/text/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid8=_errs43===
errors}else var valid8=!0}}}}}else{let err19={instancePath:instancePath+"/head",schemaPath:"#/$defs/verdict/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid2=_errs34===errors;valid6=valid6||_valid2;let _errs45=errors;if(data11!==null){let err20={instancePath:instancePath+
"/head",schemaPath:"#/properties/head/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid2=_errs45===
errors;if(valid6=valid6||_valid2,valid6)errors=_errs33,vErrors!==null&&(_errs33?vErrors.length=_errs33:vErrors=null);else{let err21={instancePath:instancePath+"\
/head",schemaPath:"#/properties/head/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++,validate46.errors=vErrors,
!1}var valid0=_errs32===errors}else var valid0=!0}}}}}}}}else return validate46.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate46.errors=vErrors,errors===0}validate46.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema51={type:"object",additionalProperties:!1,
required:["code","severity","message","location"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},message:{type:"string"},location:{
anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate48.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&(missing0="code")||data.severity===void 0&&(missing0="sever\
ity")||data.message===void 0&&(missing0="message")||data.location===void 0&&(missing0="location"))return validate48.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="code"||key0==="severity"||key0==="message"||key0===
"location")){return validate48.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.code!==void 0){let _errs2=errors;if(typeof data.code!="string")return validate48.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.severity!==void 0){let data1=data.
severity,_errs4=errors;if(!(data1==="error"||data1==="warning"||data1==="note"))return validate48.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/p\
roperties/severity/enum",keyword:"enum",params:{allowedValues:schema51.properties.severity.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
message!==void 0){let _errs5=errors;if(typeof data.message!="string")return validate48.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/me\
ssage/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.location!==void 0){let data3=data.location,
_errs7=errors,_errs8=errors,valid1=!1,_errs9=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.path===void 0&&
(missing1="path")||data3.line===void 0&&(missing1="line")||data3.column===void 0&&(missing1="column")||data3.end_line===void 0&&(missing1="end_line")||data3.end_column===
void 0&&(missing1="end_column")){let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing1}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs12=errors;for(let key1 in data3)if(!(key1==="path"||key1==="line"||key1==="column"||key1===
"end_line"||key1==="end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs12===errors){if(data3.path!==void 0){let _errs13=errors;
if(typeof data3.path!="string"){let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data3.line!==void 0){let data5=data3.
line,_errs15=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err3={instancePath:instancePath+"/location/line",schemaPath:"#\
/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(errors===_errs15&&typeof data5==
"number"&&isFinite(data5)&&(data5<1||isNaN(data5))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data3.
column!==void 0){let data6=data3.column,_errs17=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err5={instancePath:instancePath+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(errors===_errs17&&typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err6={instancePath:instancePath+"/location/column",schemaPath:"\
#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs17===
errors}else var valid3=!0;if(valid3){if(data3.end_line!==void 0){let data7=data3.end_line,_errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&
isFinite(data7))){let err7={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs19&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err8={
instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs19===errors}else var valid3=!0;if(valid3)if(data3.end_column!==void 0){let data8=data3.end_column,
_errs21=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err9={instancePath:instancePath+"/location/end_column",schemaPath:"\
#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(errors===_errs21&&
typeof data8=="number"&&isFinite(data8)&&(data8<1||isNaN(data8))){let err10={instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/prope\
rties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid3=_errs21===errors}else
var valid3=!0}}}}}}else{let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs23=errors;if(data3!==null){let err12={instancePath:instancePath+
"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs23===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err13={instancePath:instancePath+"/lo\
cation",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate48.errors=
vErrors,!1}var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate48.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate48.errors=vErrors,errors===0}validate48.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate21(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.change===void 0&&
(missing0="change")||data.kind===void 0&&(missing0="kind")||data.name===void 0&&(missing0="name")||data.path===void 0&&(missing0="path")||data.renamed_from===void 0&&
(missing0="renamed_from")||data.compared===void 0&&(missing0="compared")||data.on===void 0&&(missing0="on")||data.off===void 0&&(missing0="off")||data.extremes===
void 0&&(missing0="extremes")||data.presets===void 0&&(missing0="presets")||data.contexts===void 0&&(missing0="contexts")||data.parameters===void 0&&(missing0="\
parameters")||data.choices===void 0&&(missing0="choices")||data.metadata===void 0&&(missing0="metadata")||data.pool===void 0&&(missing0="pool")||data.people===void 0&&
(missing0="people")||data.workspaces===void 0&&(missing0="workspaces")||data.findings===void 0&&(missing0="findings")||data.credit_value===void 0&&(missing0="cr\
edit_value"))return validate21.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func1.call(schema34.properties,key0)){return validate21.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.change!==void 0){let data0=data.change,_errs2=errors;if(!(data0==="added"||data0==="removed"||data0==="changed"||data0==="u\
nchanged"))return validate21.errors=[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues:schema34.properties.
change.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data1=data.kind,_errs3=errors;if(!(data1==="template"||data1===
"state"||data1==="plan"))return validate21.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema34.
properties.kind.enum}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs4=errors;if(typeof data.name!="string")return validate21.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.path!==void 0){let _errs6=errors;if(typeof data.path!="string")return validate21.errors=[{instancePath:instancePath+"/path",schemaPath:"#/pro\
perties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.renamed_from!==void 0){let data4=data.
renamed_from,_errs8=errors;if(typeof data4!="string"&&data4!==null)return validate21.errors=[{instancePath:instancePath+"/renamed_from",schemaPath:"#/properties\
/renamed_from/type",keyword:"type",params:{type:schema34.properties.renamed_from.type}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.compared!==
void 0){let _errs10=errors;if(typeof data.compared!="boolean")return validate21.errors=[{instancePath:instancePath+"/compared",schemaPath:"#/properties/compared\
/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.on!==void 0){let _errs12=errors;validate22(
data.on,{instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(
validate22.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.off!==void 0){let _errs13=errors;validate22(data.off,
{instancePath:instancePath+"/off",parentData:data,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.extremes!==void 0){let data8=data.extremes,_errs14=errors;if(errors===
_errs14)if(Array.isArray(data8)){var valid1=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){let _errs16=errors;validate25(data8[i0],{instancePath:instancePath+
"/extremes/"+i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=
vErrors.length);var valid1=_errs16===errors;if(!valid1)break}}else return validate21.errors=[{instancePath:instancePath+"/extremes",schemaPath:"#/properties/ext\
remes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.presets!==void 0){let data10=data.presets,
_errs17=errors;if(errors===_errs17)if(Array.isArray(data10)){var valid2=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let _errs19=errors;validate28(data10[i1],
{instancePath:instancePath+"/presets/"+i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(
validate28.errors),errors=vErrors.length);var valid2=_errs19===errors;if(!valid2)break}}else return validate21.errors=[{instancePath:instancePath+"/presets",schemaPath:"\
#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.contexts!==void 0){let data12=data.
contexts,_errs20=errors;if(errors===_errs20)if(Array.isArray(data12)){var valid3=!0;let len2=data12.length;for(let i2=0;i2<len2;i2++){let _errs22=errors;validate32(
data12[i2],{instancePath:instancePath+"/contexts/"+i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate32.errors:
vErrors.concat(validate32.errors),errors=vErrors.length);var valid3=_errs22===errors;if(!valid3)break}}else return validate21.errors=[{instancePath:instancePath+
"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.
parameters!==void 0){let data14=data.parameters,_errs23=errors;if(errors===_errs23)if(Array.isArray(data14)){var valid4=!0;let len3=data14.length;for(let i3=0;i3<
len3;i3++){let data15=data14[i3],_errs25=errors;if(errors===errors)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing1;if(data15.name===void 0&&
(missing1="name")||data15.change===void 0&&(missing1="change")||data15.attributes===void 0&&(missing1="attributes")||data15.options===void 0&&(missing1="options"))
return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs28=errors;for(let key1 in data15)if(!(key1==="name"||key1==="change"||key1==="attributes"||key1==="options")){return validate21.errors=[{instancePath:instancePath+
"/parameters/"+i3,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs28===errors){
if(data15.name!==void 0){let _errs29=errors;if(typeof data15.name!="string")return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3+"/name",schemaPath:"\
#/$defs/parameter/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs29===errors}else var valid6=!0;if(valid6){if(data15.change!==
void 0){let data17=data15.change,_errs31=errors;if(!(data17==="added"||data17==="removed"||data17==="changed"))return validate21.errors=[{instancePath:instancePath+
"/parameters/"+i3+"/change",schemaPath:"#/$defs/parameter/properties/change/enum",keyword:"enum",params:{allowedValues:schema42.properties.change.enum}}],!1;var valid6=_errs31===
errors}else var valid6=!0;if(valid6){if(data15.attributes!==void 0){let data18=data15.attributes,_errs32=errors;if(errors===_errs32)if(Array.isArray(data18)){var valid7=!0;
let len4=data18.length;for(let i4=0;i4<len4;i4++){let data19=data18[i4],_errs34=errors;if(errors===_errs34)if(data19&&typeof data19=="object"&&!Array.isArray(data19)){
let missing2;if(data19.name===void 0&&(missing2="name")||data19.base===void 0&&(missing2="base")||data19.head===void 0&&(missing2="head"))return validate21.errors=
[{instancePath:instancePath+"/parameters/"+i3+"/attributes/"+i4,schemaPath:"#/$defs/parameter/properties/attributes/items/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs36=errors;for(let key2 in data19)if(!(key2==="name"||key2==="base"||key2==="head")){return validate21.errors=[{instancePath:instancePath+"/paramete\
rs/"+i3+"/attributes/"+i4,schemaPath:"#/$defs/parameter/properties/attributes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs36===errors){if(data19.name!==void 0){let data20=data19.name,_errs37=errors;if(!(data20==="type"||data20==="default"||data20==="validation"||data20===
"mutable"))return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3+"/attributes/"+i4+"/name",schemaPath:"#/$defs/parameter/properties/attributes/\
items/properties/name/enum",keyword:"enum",params:{allowedValues:schema42.properties.attributes.items.properties.name.enum}}],!1;var valid8=_errs37===errors}else
var valid8=!0;if(valid8){if(data19.base!==void 0){let data21=data19.base,_errs38=errors;if(typeof data21!="string"&&data21!==null)return validate21.errors=[{instancePath:instancePath+
"/parameters/"+i3+"/attributes/"+i4+"/base",schemaPath:"#/$defs/parameter/properties/attributes/items/properties/base/type",keyword:"type",params:{type:schema42.
properties.attributes.items.properties.base.type}}],!1;var valid8=_errs38===errors}else var valid8=!0;if(valid8)if(data19.head!==void 0){let data22=data19.head,
_errs40=errors;if(typeof data22!="string"&&data22!==null)return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3+"/attributes/"+i4+"/head",schemaPath:"\
#/$defs/parameter/properties/attributes/items/properties/head/type",keyword:"type",params:{type:schema42.properties.attributes.items.properties.head.type}}],!1;
var valid8=_errs40===errors}else var valid8=!0}}}}else return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3+"/attributes/"+i4,schemaPath:"#/$d\
efs/parameter/properties/attributes/items/type",keyword:"type",params:{type:"object"}}],!1;var valid7=_errs34===errors;if(!valid7)break}}else return validate21.
errors=[{instancePath:instancePath+"/parameters/"+i3+"/attributes",schemaPath:"#/$defs/parameter/properties/attributes/type",keyword:"type",params:{type:"array"}}],
!1;var valid6=_errs32===errors}else var valid6=!0;if(valid6)if(data15.options!==void 0){let data23=data15.options,_errs42=errors;if(errors===_errs42)if(Array.isArray(
data23)){var valid9=!0;let len5=data23.length;for(let i5=0;i5<len5;i5++){let data24=data23[i5],_errs44=errors;if(errors===_errs44)if(data24&&typeof data24=="obj\
ect"&&!Array.isArray(data24)){let missing3;if(data24.value===void 0&&(missing3="value")||data24.change===void 0&&(missing3="change"))return validate21.errors=[{
instancePath:instancePath+"/parameters/"+i3+"/options/"+i5,schemaPath:"#/$defs/parameter/properties/options/items/required",keyword:"required",params:{missingProperty:missing3}}],
!1;{let _errs46=errors;for(let key3 in data24)if(!(key3==="value"||key3==="change")){return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3+"/op\
tions/"+i5,schemaPath:"#/$defs/parameter/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}
if(_errs46===errors){if(data24.value!==void 0){let _errs47=errors;if(typeof data24.value!="string")return validate21.errors=[{instancePath:instancePath+"/parame\
ters/"+i3+"/options/"+i5+"/value",schemaPath:"#/$defs/parameter/properties/options/items/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs47===
errors}else var valid10=!0;if(valid10)if(data24.change!==void 0){let data26=data24.change,_errs49=errors;if(!(data26==="added"||data26==="removed"))return validate21.
errors=[{instancePath:instancePath+"/parameters/"+i3+"/options/"+i5+"/change",schemaPath:"#/$defs/parameter/properties/options/items/properties/change/enum",keyword:"\
enum",params:{allowedValues:schema42.properties.options.items.properties.change.enum}}],!1;var valid10=_errs49===errors}else var valid10=!0}}}else return validate21.
errors=[{instancePath:instancePath+"/parameters/"+i3+"/options/"+i5,schemaPath:"#/$defs/parameter/properties/options/items/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var valid9=_errs44===errors;if(!valid9)break}}else return validate21.errors=[{instancePath:instancePath+"/parameters/"+i3+"/options",schemaPath:"#/$\
defs/parameter/properties/options/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs42===errors}else var valid6=!0}}}}}else return validate21.errors=
[{instancePath:instancePath+"/parameters/"+i3,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs25===errors;if(!valid4)
break}}else return validate21.errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.choices!==void 0){let data27=data.choices,_errs50=errors;if(errors===_errs50)if(Array.isArray(
data27)){var valid11=!0;let len6=data27.length;for(let i6=0;i6<len6;i6++){let _errs52=errors;validate35(data27[i6],{instancePath:instancePath+"/choices/"+i6,parentData:data27,
parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid11=_errs52===
errors;if(!valid11)break}}else return validate21.errors=[{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs50===errors}else var valid0=!0;if(valid0){if(data.metadata!==void 0){let data29=data.metadata,_errs53=errors;if(errors===_errs53)if(Array.
isArray(data29)){var valid12=!0;let len7=data29.length;for(let i7=0;i7<len7;i7++){let _errs55=errors;validate39(data29[i7],{instancePath:instancePath+"/metadata\
/"+i7,parentData:data29,parentDataProperty:i7,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.
length);var valid12=_errs55===errors;if(!valid12)break}}else return validate21.errors=[{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/\
type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs53===errors}else var valid0=!0;if(valid0){if(data.pool!==void 0){let data31=data.pool,_errs56=errors,
_errs57=errors,valid13=!1,_errs58=errors;validate43(data31,{instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=vErrors.length);var _valid0=_errs58===errors;valid13=valid13||_valid0;let _errs59=errors;
if(data31!==null){let err0={instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs59===errors;if(valid13=valid13||_valid0,valid13)errors=_errs57,vErrors!==null&&(_errs57?vErrors.length=_errs57:
vErrors=null);else{let err1={instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++,validate21.errors=vErrors,!1}var valid0=_errs56===errors}else var valid0=!0;if(valid0){if(data.people!==void 0){let data32=data.people,
_errs61=errors;if(errors===_errs61)if(Array.isArray(data32)){var valid14=!0;let len8=data32.length;for(let i8=0;i8<len8;i8++){let _errs63=errors;validate46(data32[i8],
{instancePath:instancePath+"/people/"+i8,parentData:data32,parentDataProperty:i8,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(
validate46.errors),errors=vErrors.length);var valid14=_errs63===errors;if(!valid14)break}}else return validate21.errors=[{instancePath:instancePath+"/people",schemaPath:"\
#/properties/people/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs61===errors}else var valid0=!0;if(valid0){if(data.workspaces!==void 0){let data34=data.
workspaces,_errs64=errors;if(errors===_errs64)if(Array.isArray(data34)){var valid15=!0;let len9=data34.length;for(let i9=0;i9<len9;i9++){let data35=data34[i9],_errs66=errors;
if(errors===errors)if(data35&&typeof data35=="object"&&!Array.isArray(data35)){let missing4;if(data35.workspace===void 0&&(missing4="workspace")||data35.owner===
void 0&&(missing4="owner")||data35.organization===void 0&&(missing4="organization")||data35.effect===void 0&&(missing4="effect")||data35.base_arithmetic===void 0&&
(missing4="base_arithmetic")||data35.head_arithmetic===void 0&&(missing4="head_arithmetic"))return validate21.errors=[{instancePath:instancePath+"/workspaces/"+
i9,schemaPath:"#/$defs/workspace/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs69=errors;for(let key4 in data35)if(!(key4==="wor\
kspace"||key4==="owner"||key4==="organization"||key4==="effect"||key4==="base_arithmetic"||key4==="head_arithmetic")){return validate21.errors=[{instancePath:instancePath+
"/workspaces/"+i9,schemaPath:"#/$defs/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs69===errors){
if(data35.workspace!==void 0){let _errs70=errors;if(typeof data35.workspace!="string")return validate21.errors=[{instancePath:instancePath+"/workspaces/"+i9+"/w\
orkspace",schemaPath:"#/$defs/workspace/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs70===errors}else var valid17=!0;if(valid17){
if(data35.owner!==void 0){let _errs72=errors;if(typeof data35.owner!="string")return validate21.errors=[{instancePath:instancePath+"/workspaces/"+i9+"/owner",schemaPath:"\
#/$defs/workspace/properties/owner/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs72===errors}else var valid17=!0;if(valid17){if(data35.organization!==
void 0){let _errs74=errors;if(typeof data35.organization!="string")return validate21.errors=[{instancePath:instancePath+"/workspaces/"+i9+"/organization",schemaPath:"\
#/$defs/workspace/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs74===errors}else var valid17=!0;if(valid17){if(data35.
effect!==void 0){let data39=data35.effect,_errs76=errors;if(!(data39==="newly_refused"||data39==="freed"))return validate21.errors=[{instancePath:instancePath+"\
/workspaces/"+i9+"/effect",schemaPath:"#/$defs/workspace/properties/effect/enum",keyword:"enum",params:{allowedValues:schema50.properties.effect.enum}}],!1;var valid17=_errs76===
errors}else var valid17=!0;if(valid17){if(data35.base_arithmetic!==void 0){let _errs77=errors;if(typeof data35.base_arithmetic!="string")return validate21.errors=
[{instancePath:instancePath+"/workspaces/"+i9+"/base_arithmetic",schemaPath:"#/$defs/workspace/properties/base_arithmetic/type",keyword:"type",params:{type:"str\
ing"}}],!1;var valid17=_errs77===errors}else var valid17=!0;if(valid17)if(data35.head_arithmetic!==void 0){let _errs79=errors;if(typeof data35.head_arithmetic!=
"string")return validate21.errors=[{instancePath:instancePath+"/workspaces/"+i9+"/head_arithmetic",schemaPath:"#/$defs/workspace/properties/head_arithmetic/type",
keyword:"type",params:{type:"string"}}],!1;var valid17=_errs79===errors}else var valid17=!0}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/wo\
rkspaces/"+i9,schemaPath:"#/$defs/workspace/type",keyword:"type",params:{type:"object"}}],!1;var valid15=_errs66===errors;if(!valid15)break}}else return validate21.
errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs64===errors}else
var valid0=!0;if(valid0){if(data.findings!==void 0){let data42=data.findings,_errs81=errors;if(errors===_errs81)if(data42&&typeof data42=="object"&&!Array.isArray(
data42)){let missing5;if(data42.added===void 0&&(missing5="added")||data42.gone===void 0&&(missing5="gone"))return validate21.errors=[{instancePath:instancePath+
"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty:missing5}}],!1;{let _errs83=errors;for(let key5 in data42)if(!(key5===
"added"||key5==="gone")){return validate21.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs83===errors){if(data42.added!==void 0){let data43=data42.added,_errs84=errors;if(errors===_errs84)
if(Array.isArray(data43)){var valid19=!0;let len10=data43.length;for(let i10=0;i10<len10;i10++){let _errs86=errors;validate48(data43[i10],{instancePath:instancePath+
"/findings/added/"+i10,parentData:data43,parentDataProperty:i10,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),
errors=vErrors.length);var valid19=_errs86===errors;if(!valid19)break}}else return validate21.errors=[{instancePath:instancePath+"/findings/added",schemaPath:"#\
/properties/findings/properties/added/type",keyword:"type",params:{type:"array"}}],!1;var valid18=_errs84===errors}else var valid18=!0;if(valid18)if(data42.gone!==
void 0){let data45=data42.gone,_errs87=errors;if(errors===_errs87)if(Array.isArray(data45)){var valid20=!0;let len11=data45.length;for(let i11=0;i11<len11;i11++){
let _errs89=errors;validate48(data45[i11],{instancePath:instancePath+"/findings/gone/"+i11,parentData:data45,parentDataProperty:i11,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid20=_errs89===errors;if(!valid20)break}}else return validate21.
errors=[{instancePath:instancePath+"/findings/gone",schemaPath:"#/properties/findings/properties/gone/type",keyword:"type",params:{type:"array"}}],!1;var valid18=_errs87===
errors}else var valid18=!0}}}else return validate21.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs81===errors}else var valid0=!0;if(valid0)if(data.credit_value!==void 0){let data47=data.credit_value,_errs90=errors,_errs91=errors,
valid21=!1,_errs92=errors;if(errors===_errs92)if(data47&&typeof data47=="object"&&!Array.isArray(data47)){let missing6;if(data47.amount===void 0&&(missing6="amo\
unt")||data47.currency===void 0&&(missing6="currency")){let err2={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/requir\
ed",keyword:"required",params:{missingProperty:missing6}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{let _errs94=errors;for(let key6 in data47)
if(!(key6==="amount"||key6==="currency")){let err3={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break}if(_errs94===errors){if(data47.
amount!==void 0){let _errs95=errors;if(typeof data47.amount!="string"){let err4={instancePath:instancePath+"/credit_value/amount",schemaPath:"#/properties/credi\
t_value/anyOf/0/properties/amount/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid22=_errs95===errors}else
var valid22=!0;if(valid22)if(data47.currency!==void 0){let _errs97=errors;if(typeof data47.currency!="string"){let err5={instancePath:instancePath+"/credit_valu\
e/currency",schemaPath:"#/properties/credit_value/anyOf/0/properties/currency/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}var valid22=_errs97===errors}else var valid22=!0}}}else{let err6={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_\
value/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs92===errors;valid21=valid21||
_valid1;let _errs99=errors;if(data47!==null){let err7={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/1/type",keyword:"ty\
pe",params:{type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs99===errors;if(valid21=valid21||_valid1,valid21)errors=_errs91,
vErrors!==null&&(_errs91?vErrors.length=_errs91:vErrors=null);else{let err8={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/any\
Of",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate21.errors=vErrors,!1}var valid0=_errs90===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}else
return validate21.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===0}validate21.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema53={type:"object",additionalProperties:!1,required:["change","path","groups","users_added","users_removed"],
properties:{change:{enum:["added","removed","changed"]},path:{type:"string"},groups:{type:"array",items:{$ref:"#/$defs/group"}},users_added:{type:"integer"},users_removed:{
type:"integer"}}},schema54={type:"object",additionalProperties:!1,required:["organization","group","change","base_allowance","head_allowance","members_added","m\
embers_removed"],properties:{organization:{type:"string"},group:{type:"string"},change:{enum:["added","removed","changed"]},base_allowance:{type:["integer","nul\
l"],description:"Of each member; null where the group is not there."},head_allowance:{type:["integer","null"]},members_added:{type:"array",items:{type:"string"}},
members_removed:{type:"array",items:{type:"string"}}}};function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.change===void 0&&(missing0="change")||data.path===void 0&&(missing0="path")||
data.groups===void 0&&(missing0="groups")||data.users_added===void 0&&(missing0="users_added")||data.users_removed===void 0&&(missing0="users_removed"))return validate52.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="cha\
nge"||key0==="path"||key0==="groups"||key0==="users_added"||key0==="users_removed")){return validate52.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.change!==void 0){let data0=data.change,_errs2=errors;if(!(data0===
"added"||data0==="removed"||data0==="changed"))return validate52.errors=[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enu\
m",params:{allowedValues:schema53.properties.change.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs3=errors;
if(typeof data.path!="string")return validate52.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.groups!==void 0){let data2=data.groups,_errs5=errors;if(errors===_errs5)if(Array.isArray(
data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.
isArray(data3)){let missing1;if(data3.organization===void 0&&(missing1="organization")||data3.group===void 0&&(missing1="group")||data3.change===void 0&&(missing1=
"change")||data3.base_allowance===void 0&&(missing1="base_allowance")||data3.head_allowance===void 0&&(missing1="head_allowance")||data3.members_added===void 0&&
(missing1="members_added")||data3.members_removed===void 0&&(missing1="members_removed"))return validate52.errors=[{instancePath:instancePath+"/groups/"+i0,schemaPath:"\
#/$defs/group/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs10=errors;for(let key1 in data3)if(!(key1==="organization"||key1==="\
group"||key1==="change"||key1==="base_allowance"||key1==="head_allowance"||key1==="members_added"||key1==="members_removed")){return validate52.errors=[{instancePath:instancePath+
"/groups/"+i0,schemaPath:"#/$defs/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data3.
organization!==void 0){let _errs11=errors;if(typeof data3.organization!="string")return validate52.errors=[{instancePath:instancePath+"/groups/"+i0+"/organizati\
on",schemaPath:"#/$defs/group/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs11===errors}else var valid3=!0;if(valid3){
if(data3.group!==void 0){let _errs13=errors;if(typeof data3.group!="string")return validate52.errors=[{instancePath:instancePath+"/groups/"+i0+"/group",schemaPath:"\
#/$defs/group/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data3.change!==void 0){
let data6=data3.change,_errs15=errors;if(!(data6==="added"||data6==="removed"||data6==="changed"))return validate52.errors=[{instancePath:instancePath+"/groups/"+
i0+"/change",schemaPath:"#/$defs/group/properties/change/enum",keyword:"enum",params:{allowedValues:schema54.properties.change.enum}}],!1;var valid3=_errs15===errors}else
var valid3=!0;if(valid3){if(data3.base_allowance!==void 0){let data7=data3.base_allowance,_errs16=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&
isFinite(data7))&&data7!==null)return validate52.errors=[{instancePath:instancePath+"/groups/"+i0+"/base_allowance",schemaPath:"#/$defs/group/properties/base_al\
lowance/type",keyword:"type",params:{type:schema54.properties.base_allowance.type}}],!1;var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data3.head_allowance!==
void 0){let data8=data3.head_allowance,_errs18=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null)return validate52.errors=
[{instancePath:instancePath+"/groups/"+i0+"/head_allowance",schemaPath:"#/$defs/group/properties/head_allowance/type",keyword:"type",params:{type:schema54.properties.
head_allowance.type}}],!1;var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data3.members_added!==void 0){let data9=data3.members_added,_errs20=errors;
if(errors===_errs20)if(Array.isArray(data9)){var valid4=!0;let len1=data9.length;for(let i1=0;i1<len1;i1++){let _errs22=errors;if(typeof data9[i1]!="string")return validate52.
errors=[{instancePath:instancePath+"/groups/"+i0+"/members_added/"+i1,schemaPath:"#/$defs/group/properties/members_added/items/type",keyword:"type",params:{type:"\
string"}}],!1;var valid4=_errs22===errors;if(!valid4)break}}else return validate52.errors=[{instancePath:instancePath+"/groups/"+i0+"/members_added",schemaPath:"\
#/$defs/group/properties/members_added/type",keyword:"type",params:{type:"array"}}],!1;var valid3=_errs20===errors}else var valid3=!0;if(valid3)if(data3.members_removed!==
void 0){let data11=data3.members_removed,_errs24=errors;if(errors===_errs24)if(Array.isArray(data11)){var valid5=!0;let len2=data11.length;for(let i2=0;i2<len2;i2++){
let _errs26=errors;if(typeof data11[i2]!="string")return validate52.errors=[{instancePath:instancePath+"/groups/"+i0+"/members_removed/"+i2,schemaPath:"#/$defs/\
group/properties/members_removed/items/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs26===errors;if(!valid5)break}}else return validate52.errors=
[{instancePath:instancePath+"/groups/"+i0+"/members_removed",schemaPath:"#/$defs/group/properties/members_removed/type",keyword:"type",params:{type:"array"}}],!1;
var valid3=_errs24===errors}else var valid3=!0}}}}}}}}else return validate52.errors=[{instancePath:instancePath+"/groups/"+i0,schemaPath:"#/$defs/group/type",keyword:"\
type",params:{type:"object"}}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate52.errors=[{instancePath:instancePath+"/groups",schemaPath:"#\
/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.users_added!==void 0){let data13=data.
users_added,_errs28=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate52.errors=[{instancePath:instancePath+"/u\
sers_added",schemaPath:"#/properties/users_added/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0)if(data.
users_removed!==void 0){let data14=data.users_removed,_errs30=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)))return validate52.
errors=[{instancePath:instancePath+"/users_removed",schemaPath:"#/properties/users_removed/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs30===
errors}else var valid0=!0}}}}}}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate52.errors=
vErrors,errors===0}validate52.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.tool===
void 0&&(missing0="tool")||data.base===void 0&&(missing0="base")||data.head===void 0&&(missing0="head")||data.templates===void 0&&(missing0="templates")||data.quotas===
void 0&&(missing0="quotas")||data.notes===void 0&&(missing0="notes")||data.summary===void 0&&(missing0="summary"))return validate20.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="version"||key0==="tool"||key0==="base"||
key0==="head"||key0==="templates"||key0==="quotas"||key0==="notes"||key0==="summary")){return validate20.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==
0)return validate20.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:0}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.tool!==void 0){let data1=data.tool,_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){let missing1;if(data1.name===void 0&&(missing1="name")||data1.version===void 0&&(missing1="version"))return validate20.errors=[{instancePath:instancePath+
"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs5=errors;for(let key1 in data1)if(!(key1==="\
name"||key1==="version")){return validate20.errors=[{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key1}}],!1;break}if(_errs5===errors){if(data1.name!==void 0){let _errs6=errors;if(data1.name!=="creditcheck")return validate20.
errors=[{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"creditcheck"}}],!1;var valid1=_errs6===
errors}else var valid1=!0;if(valid1)if(data1.version!==void 0){let _errs7=errors;if(typeof data1.version!="string")return validate20.errors=[{instancePath:instancePath+
"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs7===errors}else var valid1=!0}}}else
return validate20.errors=[{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.base!==void 0){let data4=data.base,_errs9=errors;if(errors===errors)if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){let missing2;if(data4.kind===void 0&&(missing2="kind")||data4.name===void 0&&(missing2="name")||data4.commit===void 0&&(missing2="commit"))return validate20.
errors=[{instancePath:instancePath+"/base",schemaPath:"#/$defs/side/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs12=errors;for(let key2 in data4)
if(!(key2==="kind"||key2==="name"||key2==="commit")){return validate20.errors=[{instancePath:instancePath+"/base",schemaPath:"#/$defs/side/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs12===errors){if(data4.kind!==void 0){let data5=data4.kind,_errs13=errors;if(!(data5===
"report"||data5==="folder"||data5==="revision"||data5==="working-tree"))return validate20.errors=[{instancePath:instancePath+"/base/kind",schemaPath:"#/$defs/si\
de/properties/kind/enum",keyword:"enum",params:{allowedValues:schema32.properties.kind.enum}}],!1;var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data4.
name!==void 0){let _errs14=errors;if(typeof data4.name!="string")return validate20.errors=[{instancePath:instancePath+"/base/name",schemaPath:"#/$defs/side/prop\
erties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs14===errors}else var valid3=!0;if(valid3)if(data4.commit!==void 0){let data7=data4.
commit,_errs16=errors;if(typeof data7!="string"&&data7!==null)return validate20.errors=[{instancePath:instancePath+"/base/commit",schemaPath:"#/$defs/side/prope\
rties/commit/type",keyword:"type",params:{type:schema32.properties.commit.type}}],!1;var valid3=_errs16===errors}else var valid3=!0}}}}else return validate20.errors=
[{instancePath:instancePath+"/base",schemaPath:"#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.head!==void 0){let data8=data.head,_errs18=errors;if(errors===errors)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing3;if(data8.kind===
void 0&&(missing3="kind")||data8.name===void 0&&(missing3="name")||data8.commit===void 0&&(missing3="commit"))return validate20.errors=[{instancePath:instancePath+
"/head",schemaPath:"#/$defs/side/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs21=errors;for(let key3 in data8)if(!(key3==="kind"||
key3==="name"||key3==="commit")){return validate20.errors=[{instancePath:instancePath+"/head",schemaPath:"#/$defs/side/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key3}}],!1;break}if(_errs21===errors){if(data8.kind!==void 0){let data9=data8.kind,_errs22=errors;if(!(data9==="report"||
data9==="folder"||data9==="revision"||data9==="working-tree"))return validate20.errors=[{instancePath:instancePath+"/head/kind",schemaPath:"#/$defs/side/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:schema32.properties.kind.enum}}],!1;var valid5=_errs22===errors}else var valid5=!0;if(valid5){if(data8.name!==
void 0){let _errs23=errors;if(typeof data8.name!="string")return validate20.errors=[{instancePath:instancePath+"/head/name",schemaPath:"#/$defs/side/properties/\
name/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs23===errors}else var valid5=!0;if(valid5)if(data8.commit!==void 0){let data11=data8.commit,
_errs25=errors;if(typeof data11!="string"&&data11!==null)return validate20.errors=[{instancePath:instancePath+"/head/commit",schemaPath:"#/$defs/side/properties\
/commit/type",keyword:"type",params:{type:schema32.properties.commit.type}}],!1;var valid5=_errs25===errors}else var valid5=!0}}}}else return validate20.errors=
[{instancePath:instancePath+"/head",schemaPath:"#/$defs/side/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){
if(data.templates!==void 0){let data12=data.templates,_errs27=errors;if(errors===_errs27)if(Array.isArray(data12)){var valid6=!0;let len0=data12.length;for(let i0=0;i0<
len0;i0++){let _errs29=errors;validate21(data12[i0],{instancePath:instancePath+"/templates/"+i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate21.errors:vErrors.concat(validate21.errors),errors=vErrors.length);var valid6=_errs29===errors;if(!valid6)break}}else return validate20.
errors=[{instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs27===errors}else
var valid0=!0;if(valid0){if(data.quotas!==void 0){let data14=data.quotas,_errs30=errors;if(errors===_errs30)if(Array.isArray(data14)){var valid7=!0;let len1=data14.
length;for(let i1=0;i1<len1;i1++){let _errs32=errors;validate52(data14[i1],{instancePath:instancePath+"/quotas/"+i1,parentData:data14,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid7=_errs32===errors;if(!valid7)break}}else
return validate20.errors=[{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs30===
errors}else var valid0=!0;if(valid0){if(data.notes!==void 0){let data16=data.notes,_errs33=errors;if(errors===_errs33)if(Array.isArray(data16)){var valid8=!0;let len2=data16.
length;for(let i2=0;i2<len2;i2++){let _errs35=errors;if(typeof data16[i2]!="string")return validate20.errors=[{instancePath:instancePath+"/notes/"+i2,schemaPath:"\
#/properties/notes/items/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs35===errors;if(!valid8)break}}else return validate20.errors=[{instancePath:instancePath+
"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs33===errors}else var valid0=!0;if(valid0)if(data.summary!==
void 0){let data18=data.summary,_errs37=errors;if(errors===_errs37)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){let missing4;if(data18.added===void 0&&
(missing4="added")||data18.removed===void 0&&(missing4="removed")||data18.changed===void 0&&(missing4="changed")||data18.unchanged===void 0&&(missing4="unchange\
d")||data18.not_compared===void 0&&(missing4="not_compared")||data18.largest_increase===void 0&&(missing4="largest_increase")||data18.unbounded_increase===void 0&&
(missing4="unbounded_increase")||data18.newly_refused_users===void 0&&(missing4="newly_refused_users")||data18.freed_users===void 0&&(missing4="freed_users")||data18.
newly_refused_workspaces===void 0&&(missing4="newly_refused_workspaces"))return validate20.errors=[{instancePath:instancePath+"/summary",schemaPath:"#/propertie\
s/summary/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs39=errors;for(let key4 in data18)if(!func1.call(schema31.properties.summary.
properties,key4)){return validate20.errors=[{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key4}}],!1;break}if(_errs39===errors){if(data18.added!==void 0){let data19=data18.added,_errs40=errors;if(!(typeof data19=="n\
umber"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19)))return validate20.errors=[{instancePath:instancePath+"/summary/added",schemaPath:"#/properties/summary/pr\
operties/added/type",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs40===errors}else var valid9=!0;if(valid9){if(data18.removed!==void 0){let data20=data18.
removed,_errs42=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))return validate20.errors=[{instancePath:instancePath+"/summa\
ry/removed",schemaPath:"#/properties/summary/properties/removed/type",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs42===errors}else var valid9=!0;
if(valid9){if(data18.changed!==void 0){let data21=data18.changed,_errs44=errors;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate20.
errors=[{instancePath:instancePath+"/summary/changed",schemaPath:"#/properties/summary/properties/changed/type",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs44===
errors}else var valid9=!0;if(valid9){if(data18.unchanged!==void 0){let data22=data18.unchanged,_errs46=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(
data22)&&isFinite(data22)))return validate20.errors=[{instancePath:instancePath+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/type",
keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs46===errors}else var valid9=!0;if(valid9){if(data18.not_compared!==void 0){let data23=data18.not_compared,
_errs48=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)))return validate20.errors=[{instancePath:instancePath+"/summary/not_c\
ompared",schemaPath:"#/properties/summary/properties/not_compared/type",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs48===errors}else var valid9=!0;
if(valid9){if(data18.largest_increase!==void 0){let data24=data18.largest_increase,_errs50=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(
data24)))return validate20.errors=[{instancePath:instancePath+"/summary/largest_increase",schemaPath:"#/properties/summary/properties/largest_increase/type",keyword:"\
type",params:{type:"integer"}}],!1;var valid9=_errs50===errors}else var valid9=!0;if(valid9){if(data18.unbounded_increase!==void 0){let _errs52=errors;if(typeof data18.
unbounded_increase!="boolean")return validate20.errors=[{instancePath:instancePath+"/summary/unbounded_increase",schemaPath:"#/properties/summary/properties/unb\
ounded_increase/type",keyword:"type",params:{type:"boolean"}}],!1;var valid9=_errs52===errors}else var valid9=!0;if(valid9){if(data18.newly_refused_users!==void 0){
let data26=data18.newly_refused_users,_errs54=errors;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)&&isFinite(data26)))return validate20.errors=[{instancePath:instancePath+
"/summary/newly_refused_users",schemaPath:"#/properties/summary/properties/newly_refused_users/type",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs54===
errors}else var valid9=!0;if(valid9){if(data18.freed_users!==void 0){let data27=data18.freed_users,_errs56=errors;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(
data27)&&isFinite(data27)))return validate20.errors=[{instancePath:instancePath+"/summary/freed_users",schemaPath:"#/properties/summary/properties/freed_users/t\
ype",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs56===errors}else var valid9=!0;if(valid9)if(data18.newly_refused_workspaces!==void 0){let data28=data18.
newly_refused_workspaces,_errs58=errors;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28)))return validate20.errors=[{instancePath:instancePath+
"/summary/newly_refused_workspaces",schemaPath:"#/properties/summary/properties/newly_refused_workspaces/type",keyword:"type",params:{type:"integer"}}],!1;var valid9=_errs58===
errors}else var valid9=!0}}}}}}}}}}}else return validate20.errors=[{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}else return validate20.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/diff.schema.json`. */
export const diffSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"version":{},"tool":{"keys":{"name":{},"version":{}}},"base":{"keys":{"kind":{},"name":{},"commit":{}}},"head":{"keys":{"kind":{},"name":{},"commit":{}}},"templates":{"items":{"keys":{"change":{},"kind":{},"name":{},"path":{},"renamed_from":{},"compared":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"extremes":{"items":{"keys":{"which":{},"of":{},"cost":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"choice":{"items":{"keys":{"parameter":{},"value":{}}}}}}},"presets":{"items":{"keys":{"name":{},"change":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}}}}},"contexts":{"items":{"keys":{"name":{},"preset":{},"cost":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"base_build_error":{},"head_build_error":{}}}},"parameters":{"items":{"keys":{"name":{},"change":{},"attributes":{"items":{"keys":{"name":{},"base":{},"head":{}}}},"options":{"items":{"keys":{"value":{},"change":{}}}}}}},"choices":{"items":{"keys":{"parameter":{},"value":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}}}}},"metadata":{"items":{"keys":{"address":{},"change":{},"location":{},"on":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}},"off":{"keys":{"base":{},"head":{},"effect":{},"credits":{},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}}}}}}},"pool":{},"people":{"items":{"keys":{"user":{},"organization":{},"effect":{},"people":{},"groups":{},"base":{},"head":{}}}},"workspaces":{"items":{"keys":{"workspace":{},"owner":{},"organization":{},"effect":{},"base_arithmetic":{},"head_arithmetic":{}}}},"findings":{"keys":{"added":{"items":{"keys":{"code":{},"severity":{},"message":{},"location":{}}}},"gone":{"items":{"keys":{"code":{},"severity":{},"message":{},"location":{}}}}}},"credit_value":{}}}},"quotas":{"items":{"keys":{"change":{},"path":{},"groups":{"items":{"keys":{"organization":{},"group":{},"change":{},"base_allowance":{},"head_allowance":{},"members_added":{"items":{}},"members_removed":{"items":{}}}}},"users_added":{},"users_removed":{}}}},"notes":{"items":{}},"summary":{"keys":{"added":{},"removed":{},"changed":{},"unchanged":{},"not_compared":{},"largest_increase":{},"unbounded_increase":{},"newly_refused_users":{},"freed_users":{},"newly_refused_workspaces":{}}}}},
}
