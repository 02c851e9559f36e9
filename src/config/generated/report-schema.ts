// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
urn:creditcheck:schema:report",title:"creditcheck report, version 0",description:"What `creditcheck check --format json` and `creditcheck cost --format json` pr\
int. Credits are whole numbers; lines and columns count from 1, columns in UTF-16 units.",type:"object",additionalProperties:!1,required:["version","tool","code\
r_version","terraform_version","templates","findings","suppressed","summary"],properties:{version:{const:0,description:"0 until the report is frozen as 1."},tool:{
type:"object",additionalProperties:!1,required:["name","version"],properties:{name:{const:"creditcheck"},version:{type:"string"}}},coder_version:{type:"string",
description:"The Coder that the answers are for."},terraform_version:{type:"string",description:"The Terraform that the answers are for, such as 1.14."},templates:{
type:"array",items:{$ref:"#/$defs/template"}},findings:{type:"array",items:{$ref:"#/$defs/finding"}},suppressed:{type:"array",items:{$ref:"#/$defs/suppressedFin\
ding"},description:"Findings that a comment or the baseline covers."},summary:{type:"object",additionalProperties:!1,required:["templates","not_analysed","error\
s","warnings","notes","suppressed","left_out","refused_users","judged_users"],properties:{templates:{type:"integer"},not_analysed:{type:"integer",description:"T\
emplates of which nothing could be said."},errors:{type:"integer"},warnings:{type:"integer"},notes:{type:"integer"},suppressed:{type:"integer",description:"Find\
ings and verdicts that a comment or the baseline covers."},left_out:{type:"integer",description:"Findings that were counted and are not listed."},unexplored:{type:"\
integer",description:"Templates of whose choices the lowest and highest cost are not told, since there are so many templates; creditcheck cost tells them of one\
."},refused_users:{type:"integer",description:"Users who cannot start a workspace of some template."},judged_users:{type:"integer",description:"Users and profil\
es that any template was held against."}}},quotas:{type:"array",items:{$ref:"#/$defs/quotaFile"},description:"What the quota files in force say, each once; only\
 in depth."}},$defs:{location:{type:"object",additionalProperties:!1,required:["path","line","column","end_line","end_column"],properties:{path:{type:"string"},
line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},end_line:{type:"integer",minimum:1},end_column:{type:"integer",minimum:1}}},reason:{type:"obje\
ct",additionalProperties:!1,required:["text","remedy","location"],properties:{text:{type:"string"},remedy:{type:["string","null"],description:"What to do about \
it."},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},term:{type:"object",additionalProperties:!1,required:["address","credits","low","high","unkno\
wn_at_plan"],properties:{address:{type:"string"},credits:{type:["integer","null"],description:"Null where it is not certain."},low:{type:["integer","null"]},high:{
type:["integer","null"]},unknown_at_plan:{type:"boolean",description:"Terraform does not know the cost when planning, so that Coder charges 0 for this build."},
assumptions:{type:"array",items:{type:"string"},description:"Which assumptions of the cost it rests on; absent where it is read off the files."}},description:"O\
ne metadata's part of a cost."},cost:{type:"object",additionalProperties:!1,required:["status","credits","low","high","terms","reasons","assumptions"],properties:{
status:{enum:["exact","assumed","range","unknown","refused"],description:"exact: what Coder would charge. assumed: exact if the assumptions hold. refused: there\
 would be no build to charge."},credits:{type:["integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"For range."},high:{
type:["integer","null"],description:"For range."},terms:{type:"array",items:{$ref:"#/$defs/term"}},reasons:{type:"array",items:{$ref:"#/$defs/reason"},description:"\
Why the number is not exact."},refused_by:{enum:["terraform","coder"],description:"Only for refused: who would refuse the plan."},assumptions:{type:"array",items:{
type:"string"}}}},metadata:{type:"object",additionalProperties:!1,required:["address","location","on","off"],properties:{address:{type:"string"},location:{anyOf:[
{$ref:"#/$defs/location"},{type:"null"}]},on:{anyOf:[{$ref:"#/$defs/term"},{type:"null"}]},off:{anyOf:[{$ref:"#/$defs/term"},{type:"null"}]},attached_to:{$ref:"\
#/$defs/attachment"}}},parameter:{type:"object",additionalProperties:!1,required:["name","type","default","value"],properties:{name:{type:"string"},type:{type:"\
string"},default:{type:["string","null"],description:"Null where the user must choose."},value:{type:["string","null"],description:"Null where it is not known."},
mutable:{type:"boolean",description:"False where it must stay as it was first chosen."},options:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"name","value"],properties:{name:{type:"string"},value:{type:"string"}}},description:"What may be chosen, if that is a list."},validation:{type:"object",additionalProperties:!1,
required:["min","max","regex","monotonic"],properties:{min:{type:["string","null"]},max:{type:["string","null"]},regex:{type:["string","null"]},monotonic:{type:[
"string","null"]}},description:"What else a choice has to fulfil; null for what is not demanded."}}},preset:{type:"object",additionalProperties:!1,required:["na\
me","default","on","off"],properties:{name:{type:"string"},default:{type:"boolean"},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},quota:{type:"object",additionalProperties:!1,
description:"Whom it locks out; absent without a quota input, and where there would be no build.",required:["judged","refused","open","examples"],properties:{judged:{
type:"integer",description:"Users and profiles."},refused:{type:"integer"},open:{type:"integer",description:"Of whom it cannot be told."},examples:{type:"array",
description:"Some of those who are refused, with the sum for each.",items:{type:"object",additionalProperties:!1,required:["user","organization","arithmetic"],properties:{
user:{type:"string"},organization:{type:"string"},arithmetic:{type:"string"}}}}}}}},verdict:{type:"object",additionalProperties:!1,required:["user","organizatio\
n","verdict","budget","credits_consumed","on_credits","off_credits","arithmetic","text","denial","finding","alike"],properties:{user:{type:"string"},organization:{
type:"string"},verdict:{enum:["ok","warn","insufficient_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"-1: unlimited\
. Null where it cannot be told."},credits_consumed:{type:"integer"},on_credits:{type:["integer","null"]},off_credits:{type:["integer","null"]},arithmetic:{type:"\
string",description:"The sum behind the verdict."},text:{type:"string",description:"What follows for this person."},denial:{anyOf:[{$ref:"#/$defs/denial"},{type:"\
null"}]},finding:{anyOf:[{$ref:"#/$defs/verdictFinding"},{type:"null"}],description:"As what the verdict counts among the findings."},alike:{anyOf:[{$ref:"#/$de\
fs/alike"},{type:"null"}],description:"Whom the verdict is on where that is many people, whom `user` describes; null for one person."},choices:{$ref:"#/$defs/ch\
oiceFit"}},description:"What becomes of the start of one user's next workspace."},denial:{type:"object",additionalProperties:!1,required:["error_code","error","\
title","message","next_steps","unblock"],properties:{error_code:{const:"INSUFFICIENT_QUOTA"},error:{type:"string"},title:{type:"string"},message:{type:"string"},
next_steps:{type:"array",items:{type:"string"}},build_id:{type:"string"},quota:{type:"object",additionalProperties:!1,required:["credits_consumed","budget"],properties:{
credits_consumed:{type:"integer"},budget:{type:"integer"}}},unblock:{$ref:"#/$defs/unblock"}},description:"Coder's own answer to a denied build, and under `unbl\
ock` what would let it pass."},freed:{type:"object",additionalProperties:!1,required:["workspace","frees_credits"],properties:{workspace:{type:"string"},frees_credits:{
type:"integer"}}},unblock:{type:"object",additionalProperties:!1,required:["shortfall_credits","stop","delete","raise","join","texts"],properties:{shortfall_credits:{
type:"integer"},stop:{type:"array",items:{$ref:"#/$defs/freed"}},delete:{type:"array",items:{$ref:"#/$defs/freed"}},raise:{type:"array",items:{type:"object",additionalProperties:!1,
required:["group","from_credits","to_credits"],properties:{group:{type:"string"},from_credits:{type:"integer"},to_credits:{type:"integer"}}}},join:{type:"array",
items:{type:"object",additionalProperties:!1,required:["group","quota_allowance"],properties:{group:{type:"string"},quota_allowance:{type:"integer"}}}},texts:{type:"\
array",items:{type:"string"}}},description:"Each list suffices by itself."},quota:{type:"object",additionalProperties:!1,required:["path","licensed","groups","u\
sers","notes"],properties:{path:{type:"string"},licensed:{type:"boolean"},groups:{type:"integer"},users:{type:"integer"},notes:{type:"array",items:{type:"string"},
description:"What was taken for granted because the file does not say it."}}},template:{type:"object",additionalProperties:!1,required:["name","path","kind","an\
alysed","on","off","metadata","preset","parameters","presets","quota","verdicts","pool","credit_value"],properties:{name:{type:"string"},path:{type:"string"},kind:{
enum:["template","state","plan"]},analysed:{type:"boolean",description:"False where nothing could be said about it."},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$def\
s/cost"},metadata:{type:"array",items:{$ref:"#/$defs/metadata"}},preset:{type:["string","null"],description:"The preset that was started from."},parameters:{type:"\
array",items:{$ref:"#/$defs/parameter"},description:"The parameters of a start."},presets:{type:"array",items:{$ref:"#/$defs/preset"}},quota:{anyOf:[{$ref:"#/$d\
efs/quota"},{type:"null"}]},verdicts:{type:"array",items:{$ref:"#/$defs/verdict"},description:"One per user and profile of the quota file, in its order; of more\
 than 50 one for each group of people who are alike."},pool:{anyOf:[{$ref:"#/$defs/pool"},{type:"null"}],description:"Prebuilt workspaces that Coder keeps ready\
; null where no preset asks for any."},credit_value:{anyOf:[{type:"object",additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"stri\
ng",pattern:"^[0-9.]+([eE][-+]?[0-9]{1,3})?$",$comment:'a decimal number such as "0.01"'},currency:{type:"string"}}},{type:"null"}],description:"What one credit\
 is worth, if that is configured: the amount is decimal text."},contexts:{type:"array",items:{$ref:"#/$defs/context"},description:"Every build that Coder may ma\
ke of it; only of `creditcheck cost`."},resources:{type:"array",items:{$ref:"#/$defs/resource"},description:"What the dashboard lists for a running workspace; o\
nly of `creditcheck cost`."},snapshot:{type:"object",additionalProperties:!1,required:["kind","terraform_version"],properties:{kind:{enum:["raw-state","shown-st\
ate","plan"],description:"`raw-state`: terraform.tfstate; the others: what `terraform show -json` prints."},terraform_version:{type:["string","null"],description:"\
By which version of Terraform it was written, if it says so."}},description:"What was recognised in the file; only of states and plans that can be read."},prior_state:{
$ref:"#/$defs/priorState"},choices:{type:"array",items:{$ref:"#/$defs/choice"},description:"What each option of each parameter costs, one changed at a time; onl\
y in depth."},content:{type:"string",description:"A sketch of the lines of its files, by which diff knows it where it moves; only in depth."},space:{$ref:"#/$de\
fs/space"},dependencies:{type:"array",items:{$ref:"#/$defs/dependencies"},description:"What each metadata block reads, and through which lines; only in depth."}}},
finding:{type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","address","fingerprint"],properties:{
code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","warning","note"]},message:{type:"string"},help:{type:["string","null"]},location:{anyOf:[
{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"note","location"],properties:{note:{type:"string"},location:{$ref:"#/$defs/location"}}}},template:{type:["string","null"],description:"The path of the template\
 that it is about, as in templates."},address:{type:["string","null"],description:"The block that it stands in."},fingerprint:{type:"string",description:"The sa\
me from run to run, wherever the lines move."}}},suppressedFinding:{type:"object",additionalProperties:!1,required:["code","severity","message","help","location",
"excerpt","related","template","address","fingerprint","suppression"],properties:{code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","wa\
rning","note"]},message:{type:"string"},help:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"\
string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,required:["note","location"],properties:{note:{type:"string"},location:{$ref:"#/$de\
fs/location"}}}},template:{type:["string","null"],description:"The path of the template that it is about, as in templates."},address:{type:["string","null"],description:"\
The block that it stands in."},fingerprint:{type:"string",description:"The same from run to run, wherever the lines move."},suppression:{$ref:"#/$defs/suppressi\
on"}},description:"A finding that weighs nothing, and why."},suppression:{type:"object",additionalProperties:!1,required:["by","reason","until","location"],properties:{
by:{enum:["comment","baseline"]},reason:{type:["string","null"]},until:{type:["string","null"],description:"The last day."},location:{anyOf:[{$ref:"#/$defs/loca\
tion"},{type:"null"}]}}},verdictFinding:{type:"object",additionalProperties:!1,required:["code","severity","fingerprint","location","suppression"],properties:{code:{
type:"string"},severity:{enum:["error","warning","note"]},fingerprint:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}],description:"Whe\
re the template's cost can be changed."},suppression:{anyOf:[{$ref:"#/$defs/suppression"},{type:"null"}]}}},alike:{type:"object",description:"People of an organ\
ization who are in the same groups, with the same budget and the same verdict. Sum, text and way out are for those who use most.",additionalProperties:!1,required:[
"people","of","groups","examples","most_credits_consumed"],properties:{people:{type:"integer",minimum:2},of:{type:"integer",description:"How many are in just th\
ese groups, whatever the verdict on them."},groups:{type:["array","null"],items:{type:"string"},description:"Everyone left out. Null for all who are left after \
the largest groups of people, whatever their groups and budgets."},examples:{type:"array",items:{type:"string"},description:"A few of their names."},most_credits_consumed:{
type:"integer",description:"`credits_consumed` of the verdict is the least."}}},pool:{type:"object",description:"The prebuilt workspaces of one template.",additionalProperties:!1,
required:["presets","low","high","verdict"],properties:{presets:{type:"array",items:{type:"object",additionalProperties:!1,required:["preset","instances","refus\
ed","low","high"],properties:{preset:{type:"string"},instances:{type:"integer",description:"The most over all schedules."},may_be_more:{type:"boolean",description:"\
Some number is not seen here, so that there may be more instances."},refused:{type:"boolean",description:"There would be no build."},low:{type:["integer","null"],
description:"What one of them costs at least."},high:{type:["integer","null"],description:"What one of them costs at most."}}}},low:{type:["integer","null"],description:"\
What all of them cost at least; null where nothing is known."},high:{type:["integer","null"],description:"What all of them cost at most."},verdict:{anyOf:[{$ref:"\
#/$defs/poolVerdict"},{type:"null"}],description:"What becomes of all the pools of the organization together; null without a quota file."}}},poolVerdict:{type:"\
object",description:"The pools of an organization against the budget of the user who owns them.",additionalProperties:!1,required:["organization","verdict","bud\
get","arithmetic","never_fit","raise_to_credits"],properties:{organization:{type:"string"},verdict:{enum:["ok","insufficient_quota","unknown"]},budget:{type:["i\
nteger","null"],description:"Of the user `prebuilds`. -1: unlimited. Null where it cannot be told."},arithmetic:{type:"string"},never_fit:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["template","preset"],properties:{template:{type:"string"},preset:{type:"string"}}},description:"Presets of which not e\
ven one fits."},raise_to_credits:{type:["integer","null"],description:"What the group `coderprebuiltworkspaces` would have to allow; null where that is enough."}}},
context:{type:"object",description:"One build, by what it is made for.",additionalProperties:!1,required:["name","preset","status","credits","low","high","build\
_error"],properties:{name:{enum:["import (start)","import (stop)","start","stop","start again","delete","prebuild","claim"]},preset:{type:["string","null"],description:"\
The preset whose values are chosen; null: none, so that defaults hold."},status:{enum:["exact","assumed","range","unknown","refused"]},credits:{type:["integer",
"null"]},low:{type:["integer","null"]},high:{type:["integer","null"]},build_error:{type:["string","null"],description:"Why there is no build, or, in Coder's wor\
ds, why it fails after it was charged."}}},attachment:{type:"object",description:"With which resource Coder shows a metadata: of a running workspace, or else of\
 a stopped one.",additionalProperties:!1,required:["resource","certain","candidates","named"],properties:{resource:{type:["string","null"],description:"The addr\
ess without keys; null where it is shown with nothing, or where that is not certain."},certain:{type:"boolean",description:"False where that hangs on what is no\
t seen here."},candidates:{type:"array",items:{type:"string"},description:"All that may be it, where that is not certain and they are known."},named:{type:["str\
ing","null"],description:"What `resource_id` names, where that is another one."}}},resource:{type:"object",description:"One resource as the dashboard lists it.",
additionalProperties:!1,required:["address","shown_credits","metadata","hidden"],properties:{address:{type:"string"},shown_credits:{type:["integer","null"],description:"\
Null where no number is shown, or where it is not known."},metadata:{type:["string","null"],description:"The address of the metadata that is shown with it."},hidden:{
type:"boolean",description:'Listed only after "Show hidden resources".'}}},priorState:{type:"object",description:"The state that the next start is planned on.",
additionalProperties:!1,required:["path","built","cost","differs"],properties:{path:{type:"string"},built:{enum:["on","off"],description:"In which of the two th\
e workspace was left."},cost:{$ref:"#/$defs/cost"},differs:{type:["boolean","null"],description:"Whether the next build of that kind costs something else; null \
where one of the numbers is open."}}},amount:{type:"object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact",
"assumed","range","unknown","refused"]},credits:{type:["integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]}},description:"A cost with\
out its parts."},choice:{type:"object",additionalProperties:!1,required:["parameter","value","on","off"],properties:{parameter:{type:"string"},value:{type:"stri\
ng"},on:{$ref:"#/$defs/amount"},off:{$ref:"#/$defs/amount"}},description:"One choice with everything else as in the run, and what it comes to."},existingWorkspace:{
type:"object",additionalProperties:!1,required:["workspace","owner","organization","template","state","by_default","next_start","arithmetic"],properties:{workspace:{
type:"string"},owner:{type:"string"},organization:{type:"string"},template:{type:"string",description:"The path of the template."},state:{enum:["on","off"]},by_default:{
type:"boolean",description:"Whether it weighs what the template weighs by default."},next_start:{enum:["ok","warn","insufficient_quota","plan_error","build_erro\
r","unknown"]},arithmetic:{type:"string"}},description:"A workspace that exists, and what would become of its next start with the default choices."},quotaFile:{
type:"object",additionalProperties:!1,required:["path","users","groups","workspaces"],properties:{path:{type:"string"},users:{type:"array",items:{type:"string"}},
groups:{type:"array",items:{type:"object",additionalProperties:!1,required:["organization","group","quota_allowance","members"],properties:{organization:{type:"\
string"},group:{type:"string"},quota_allowance:{type:"integer",description:"What each member gets."},members:{type:"array",items:{type:"string"}}}}},workspaces:{
type:"array",items:{$ref:"#/$defs/existingWorkspace"}}},description:"The contents of a quota file as far as they decide about costs."},chosen:{type:"object",additionalProperties:{
type:"string"},description:"Values by parameter."},extreme:{type:"object",additionalProperties:!1,required:["status","credits","low","high","witness","reason"],
properties:{status:{enum:["exact","range"]},credits:{type:["integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]},witness:{oneOf:[{$ref:"\
#/$defs/chosen"},{type:"null"}]},reason:{type:["string","null"]}},description:"One end of the costs."},distribution:{type:"object",additionalProperties:!1,required:[
"binned","bins"],properties:{binned:{type:"boolean",description:"Whether bins hold more than one cost."},bins:{type:"array",items:{type:"object",additionalProperties:!1,
required:["from","to","choices"],properties:{from:{type:"integer"},to:{type:"integer"},choices:{type:"string",pattern:"^[0-9]+$"}},description:"Choices that cos\
t from `from` to `to` credits."}}},description:"How many choices cost how much."},buildSpace:{type:"object",additionalProperties:!1,required:["valid","excluded",
"example","lowest","highest","distribution"],properties:{valid:{type:["string","null"],pattern:"^[0-9]+$",description:"Choices with a plan; null where they are \
not counted."},excluded:{type:["string","null"],pattern:"^[0-9]+$",description:"Choices without a plan."},example:{oneOf:[{type:"object",additionalProperties:!1,
required:["choice","reason"],properties:{choice:{$ref:"#/$defs/chosen"},reason:{type:"string"}},description:"A choice without a plan."},{type:"null"}]},lowest:{
oneOf:[{$ref:"#/$defs/extreme"},{type:"null"}]},highest:{oneOf:[{$ref:"#/$defs/extreme"},{type:"null"}]},distribution:{oneOf:[{$ref:"#/$defs/distribution"},{type:"\
null"}]}},description:"One build over all choices."},ends:{type:"object",additionalProperties:!1,required:["lowest","highest"],properties:{lowest:{oneOf:[{$ref:"\
#/$defs/extreme"},{type:"null"}]},highest:{oneOf:[{$ref:"#/$defs/extreme"},{type:"null"}]}},description:"The lowest and the highest cost of one build; null: no \
choice has a plan."},space:{type:"object",additionalProperties:!1,required:["parameters","choices","valid_both","on","off","reasons"],properties:{parameters:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["name","values","matters","left_out"],properties:{name:{type:"string"},values:{type:["string","nul\
l"],pattern:"^[0-9]+$",description:"How many values it offers; null: endlessly many."},matters:{type:"boolean"},left_out:{type:"boolean"}},description:"One para\
meter."}},choices:{type:["string","null"],pattern:"^[0-9]+$",description:"How many choices there are; null where nobody can count them."},valid_both:{type:["str\
ing","null"],pattern:"^[0-9]+$",description:"How many have a plan both on and off."},on:{$ref:"#/$defs/buildSpace"},off:{$ref:"#/$defs/buildSpace"},reasons:{type:"\
array",items:{type:"string"},description:"Why not everything is exact; empty where it is."},presets:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"preset","on","off"],properties:{preset:{type:"string"},on:{$ref:"#/$defs/ends"},off:{$ref:"#/$defs/ends"}},description:"The range with the values of a preset, \
every other parameter being free."}},over:{type:"object",additionalProperties:!1,required:["credits","choices","conditions","complete"],properties:{credits:{type:"\
number"},choices:{type:["string","null"],pattern:"^[0-9]+$",description:"How many valid ones; null where they are not counted."},conditions:{type:"array",items:{
type:"string"}},complete:{type:"boolean",description:"Whether every choice that costs more meets one of the conditions."}},description:"The choices of which the\
 running workspace costs more than so many credits."},varied:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","values"],properties:{name:{
type:"string",description:"`var.size`, `owner.groups`."},values:{type:"array",items:{type:"string"},description:"As choices have them; groups as a JSON list."}}},
description:"What was varied besides parameters, on request. These are among the parameters, and named in choices."}},description:"Every choice of the form and \
what they cost. Numbers of choices are decimal text."},pricedChoice:{type:"object",additionalProperties:!1,required:["credits","choice"],properties:{credits:{type:"\
integer"},choice:{anyOf:[{$ref:"#/$defs/chosen"},{type:"null"}],description:"Null: there is such a choice, but it was not kept."}},description:"A choice and wha\
t it costs."},choiceFit:{type:"object",additionalProperties:!1,required:["fit","choices","fitting_least","fitting_most","fits_with","refused_with"],properties:{
fit:{enum:["all","some","none","unknown"],description:"Whether the choices that have a plan pass quota."},choices:{type:["string","null"],pattern:"^[0-9]+$",description:"\
How many choices have a plan; null: not counted."},fitting_least:{type:["string","null"],pattern:"^[0-9]+$",description:"How many of them fit at least; null: no\
t counted."},fitting_most:{type:["string","null"],pattern:"^[0-9]+$",description:"How many of them fit at most; null: not counted."},fits_with:{anyOf:[{$ref:"#/\
$defs/pricedChoice"},{type:"null"}],description:"The cheapest choice that is known to fit."},refused_with:{anyOf:[{type:"object",additionalProperties:!1,required:[
"credits","choice","first"],properties:{credits:{type:"integer"},choice:{anyOf:[{$ref:"#/$defs/chosen"},{type:"null"}],description:"Null: there is such a choice\
, but it was not kept."},first:{type:"boolean",description:"Whether everything that costs less fits, and nothing that costs as much or more."}}},{type:"null"}],
description:"The cheapest choice that is known to be refused."}},description:"How every choice of the form fares as the next workspace, the verdict being on the\
 choice in force; absent where choices are not gone into."},dependency:{type:"object",additionalProperties:!1,required:["kind","name","through"],properties:{kind:{
enum:["parameter","variable","owner","workspace","other"],description:"`other`: what a data source answers, what is known only after a resource is created, a mo\
dule that is not there."},name:{type:"string",description:"The parameter's name; else `var.size`, `owner.groups`, `workspace.start_count`, an address with an at\
tribute."},through:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","location"],properties:{name:{type:"string",description:"What it \
is the value of, such as `daily_cost` or `local.price`."},location:{$ref:"#/$defs/location"}},description:"An expression on the way."},description:"Every expres\
sion on the way, from the metadata inwards."}},description:"Something that is given from outside and read, whether or not it makes a difference."},dependencies:{
type:"object",additionalProperties:!1,required:["address","location","cost","count"],properties:{address:{type:"string",description:"Without keys."},location:{$ref:"\
#/$defs/location"},cost:{type:"array",items:{$ref:"#/$defs/dependency"},description:"What its daily_cost reads."},count:{type:"array",items:{$ref:"#/$defs/depen\
dency"},description:"What decides how many instances there are, those of the modules around it included."}},description:"One `coder_metadata` block and what it \
reads."}}},func1=Object.prototype.hasOwnProperty,schema32={type:"object",additionalProperties:!1,required:["name","path","kind","analysed","on","off","metadata",
"preset","parameters","presets","quota","verdicts","pool","credit_value"],properties:{name:{type:"string"},path:{type:"string"},kind:{enum:["template","state","\
plan"]},analysed:{type:"boolean",description:"False where nothing could be said about it."},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},metadata:{type:"a\
rray",items:{$ref:"#/$defs/metadata"}},preset:{type:["string","null"],description:"The preset that was started from."},parameters:{type:"array",items:{$ref:"#/$\
defs/parameter"},description:"The parameters of a start."},presets:{type:"array",items:{$ref:"#/$defs/preset"}},quota:{anyOf:[{$ref:"#/$defs/quota"},{type:"null"}]},
verdicts:{type:"array",items:{$ref:"#/$defs/verdict"},description:"One per user and profile of the quota file, in its order; of more than 50 one for each group \
of people who are alike."},pool:{anyOf:[{$ref:"#/$defs/pool"},{type:"null"}],description:"Prebuilt workspaces that Coder keeps ready; null where no preset asks \
for any."},credit_value:{anyOf:[{type:"object",additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"string",pattern:"^[0-9.]+([eE][-\
+]?[0-9]{1,3})?$",$comment:'a decimal number such as "0.01"'},currency:{type:"string"}}},{type:"null"}],description:"What one credit is worth, if that is config\
ured: the amount is decimal text."},contexts:{type:"array",items:{$ref:"#/$defs/context"},description:"Every build that Coder may make of it; only of `creditche\
ck cost`."},resources:{type:"array",items:{$ref:"#/$defs/resource"},description:"What the dashboard lists for a running workspace; only of `creditcheck cost`."},
snapshot:{type:"object",additionalProperties:!1,required:["kind","terraform_version"],properties:{kind:{enum:["raw-state","shown-state","plan"],description:"`ra\
w-state`: terraform.tfstate; the others: what `terraform show -json` prints."},terraform_version:{type:["string","null"],description:"By which version of Terraf\
orm it was written, if it says so."}},description:"What was recognised in the file; only of states and plans that can be read."},prior_state:{$ref:"#/$defs/prio\
rState"},choices:{type:"array",items:{$ref:"#/$defs/choice"},description:"What each option of each parameter costs, one changed at a time; only in depth."},content:{
type:"string",description:"A sketch of the lines of its files, by which diff knows it where it moves; only in depth."},space:{$ref:"#/$defs/space"},dependencies:{
type:"array",items:{$ref:"#/$defs/dependencies"},description:"What each metadata block reads, and through which lines; only in depth."}}},schema42={type:"object",
additionalProperties:!1,required:["name","type","default","value"],properties:{name:{type:"string"},type:{type:"string"},default:{type:["string","null"],description:"\
Null where the user must choose."},value:{type:["string","null"],description:"Null where it is not known."},mutable:{type:"boolean",description:"False where it \
must stay as it was first chosen."},options:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","value"],properties:{name:{type:"string"},
value:{type:"string"}}},description:"What may be chosen, if that is a list."},validation:{type:"object",additionalProperties:!1,required:["min","max","regex","m\
onotonic"],properties:{min:{type:["string","null"]},max:{type:["string","null"]},regex:{type:["string","null"]},monotonic:{type:["string","null"]}},description:"\
What else a choice has to fulfil; null for what is not demanded."}}};var schema61={type:"object",description:"One build, by what it is made for.",additionalProperties:!1,required:["name","preset","status","credits","low","high","\
build_error"],properties:{name:{enum:["import (start)","import (stop)","start","stop","start again","delete","prebuild","claim"]},preset:{type:["string","null"],
description:"The preset whose values are chosen; null: none, so that defaults hold."},status:{enum:["exact","assumed","range","unknown","refused"]},credits:{type:[
"integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]},build_error:{type:["string","null"],description:"Why there is no build, or, in C\
oder's words, why it fails after it was charged."}}},schema62={type:"object",description:"One resource as the dashboard lists it.",additionalProperties:!1,required:[
"address","shown_credits","metadata","hidden"],properties:{address:{type:"string"},shown_credits:{type:["integer","null"],description:"Null where no number is s\
hown, or where it is not known."},metadata:{type:["string","null"],description:"The address of the metadata that is shown with it."},hidden:{type:"boolean",description:'\
Listed only after "Show hidden resources".'}}},schema33={type:"object",additionalProperties:!1,required:["status","credits","low","high","terms","reasons","assu\
mptions"],properties:{status:{enum:["exact","assumed","range","unknown","refused"],description:"exact: what Coder would charge. assumed: exact if the assumption\
s hold. refused: there would be no build to charge."},credits:{type:["integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"\
For range."},high:{type:["integer","null"],description:"For range."},terms:{type:"array",items:{$ref:"#/$defs/term"}},reasons:{type:"array",items:{$ref:"#/$defs\
/reason"},description:"Why the number is not exact."},refused_by:{enum:["terraform","coder"],description:"Only for refused: who would refuse the plan."},assumptions:{
type:"array",items:{type:"string"}}}},schema34={type:"object",additionalProperties:!1,required:["address","credits","low","high","unknown_at_plan"],properties:{
address:{type:"string"},credits:{type:["integer","null"],description:"Null where it is not certain."},low:{type:["integer","null"]},high:{type:["integer","null"]},
unknown_at_plan:{type:"boolean",description:"Terraform does not know the cost when planning, so that Coder charges 0 for this build."},assumptions:{type:"array",
items:{type:"string"},description:"Which assumptions of the cost it rests on; absent where it is read off the files."}},description:"One metadata's part of a co\
st."},schema35={type:"object",additionalProperties:!1,required:["text","remedy","location"],properties:{text:{type:"string"},remedy:{type:["string","null"],description:"\
What to do about it."},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}};function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.text===void 0&&(missing0="text")||data.remedy===void 0&&(missing0="remedy")||data.location===void 0&&(missing0="location"))return validate23.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="tex\
t"||key0==="remedy"||key0==="location")){return validate23.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.text!==void 0){let _errs2=errors;if(typeof data.text!="string")return validate23.errors=[{instancePath:instancePath+"/text",
schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.remedy!==void 0){
let data1=data.remedy,_errs4=errors;if(typeof data1!="string"&&data1!==null)return validate23.errors=[{instancePath:instancePath+"/remedy",schemaPath:"#/propert\
ies/remedy/type",keyword:"type",params:{type:schema35.properties.remedy.type}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.location!==void 0){
let data2=data.location,_errs6=errors,_errs7=errors,valid1=!1,_errs8=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;
if(data2.path===void 0&&(missing1="path")||data2.line===void 0&&(missing1="line")||data2.column===void 0&&(missing1="column")||data2.end_line===void 0&&(missing1=
"end_line")||data2.end_column===void 0&&(missing1="end_column")){let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"\
required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs11=errors;for(let key1 in data2)if(!(key1===
"path"||key1==="line"||key1==="column"||key1==="end_line"||key1==="end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs11===
errors){if(data2.path!==void 0){let _errs12=errors;if(typeof data2.path!="string"){let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/loca\
tion/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs12===errors}else var valid3=!0;
if(valid3){if(data2.line!==void 0){let data4=data2.line,_errs14=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err3={instancePath:instancePath+
"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(errors===_errs14&&typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/\
location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs14===
errors}else var valid3=!0;if(valid3){if(data2.column!==void 0){let data5=data2.column,_errs16=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5))){let err5={instancePath:instancePath+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(errors===_errs16&&typeof data5=="number"&&isFinite(data5)&&(data5<1||isNaN(data5))){let err6={instancePath:instancePath+
"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}var valid3=_errs16===errors}else var valid3=!0;if(valid3){if(data2.end_line!==void 0){let data6=data2.end_line,_errs18=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err7={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line\
/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs18&&typeof data6=="number"&&isFinite(data6)&&
(data6<1||isNaN(data6))){let err8={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs18===errors}else var valid3=!0;if(valid3)if(data2.end_column!==
void 0){let data7=data2.end_column,_errs20=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err9={instancePath:instancePath+
"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}if(errors===_errs20&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err10={instancePath:instancePath+"/location/end_column",
schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}var valid3=_errs20===errors}else var valid3=!0}}}}}}else{let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs8===errors;valid1=valid1||_valid0;let _errs22=errors;if(data2!==
null){let err12={instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}var _valid0=_errs22===errors;if(valid1=valid1||_valid0,valid1)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=
null);else{let err13={instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++,validate23.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0}}}}else return validate23.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate23.errors=vErrors,errors===0}validate23.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
status===void 0&&(missing0="status")||data.credits===void 0&&(missing0="credits")||data.low===void 0&&(missing0="low")||data.high===void 0&&(missing0="high")||data.
terms===void 0&&(missing0="terms")||data.reasons===void 0&&(missing0="reasons")||data.assumptions===void 0&&(missing0="assumptions"))return validate22.errors=[{
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="status"||key0===
"credits"||key0==="low"||key0==="high"||key0==="terms"||key0==="reasons"||key0==="refused_by"||key0==="assumptions")){return validate22.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.status!==void 0){let data0=data.status,
_errs2=errors;if(!(data0==="exact"||data0==="assumed"||data0==="range"||data0==="unknown"||data0==="refused"))return validate22.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema33.properties.status.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.credits!==void 0){let data1=data.credits,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null)
return validate22.errors=[{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:schema33.properties.credits.type}}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.low!==void 0){let data2=data.low,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))&&data2!==null)return validate22.errors=[{instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:schema33.
properties.low.type}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.high!==void 0){let data3=data.high,_errs7=errors;if(!(typeof data3=="\
number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null)return validate22.errors=[{instancePath:instancePath+"/high",schemaPath:"#/properties/high/ty\
pe",keyword:"type",params:{type:schema33.properties.high.type}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.terms!==void 0){let data4=data.
terms,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0],_errs11=errors;
if(errors===errors)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.address===void 0&&(missing1="address")||data5.credits===void 0&&
(missing1="credits")||data5.low===void 0&&(missing1="low")||data5.high===void 0&&(missing1="high")||data5.unknown_at_plan===void 0&&(missing1="unknown_at_plan"))
return validate22.errors=[{instancePath:instancePath+"/terms/"+i0,schemaPath:"#/$defs/term/required",keyword:"required",params:{missingProperty:missing1}}],!1;{
let _errs14=errors;for(let key1 in data5)if(!(key1==="address"||key1==="credits"||key1==="low"||key1==="high"||key1==="unknown_at_plan"||key1==="assumptions")){
return validate22.errors=[{instancePath:instancePath+"/terms/"+i0,schemaPath:"#/$defs/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs14===errors){if(data5.address!==void 0){let _errs15=errors;if(typeof data5.address!="string")return validate22.errors=[{instancePath:instancePath+
"/terms/"+i0+"/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs15===errors}else var valid3=!0;
if(valid3){if(data5.credits!==void 0){let data7=data5.credits,_errs17=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null)
return validate22.errors=[{instancePath:instancePath+"/terms/"+i0+"/credits",schemaPath:"#/$defs/term/properties/credits/type",keyword:"type",params:{type:schema34.
properties.credits.type}}],!1;var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data5.low!==void 0){let data8=data5.low,_errs19=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null)return validate22.errors=[{instancePath:instancePath+"/terms/"+i0+"/low",schemaPath:"#/$defs\
/term/properties/low/type",keyword:"type",params:{type:schema34.properties.low.type}}],!1;var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data5.high!==
void 0){let data9=data5.high,_errs21=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null)return validate22.errors=[{instancePath:instancePath+
"/terms/"+i0+"/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"type",params:{type:schema34.properties.high.type}}],!1;var valid3=_errs21===errors}else
var valid3=!0;if(valid3){if(data5.unknown_at_plan!==void 0){let _errs23=errors;if(typeof data5.unknown_at_plan!="boolean")return validate22.errors=[{instancePath:instancePath+
"/terms/"+i0+"/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}}],!1;var valid3=_errs23===errors}else
var valid3=!0;if(valid3)if(data5.assumptions!==void 0){let data11=data5.assumptions,_errs25=errors;if(errors===_errs25)if(Array.isArray(data11)){var valid4=!0;let len1=data11.
length;for(let i1=0;i1<len1;i1++){let _errs27=errors;if(typeof data11[i1]!="string")return validate22.errors=[{instancePath:instancePath+"/terms/"+i0+"/assumpti\
ons/"+i1,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs27===errors;if(!valid4)break}}else
return validate22.errors=[{instancePath:instancePath+"/terms/"+i0+"/assumptions",schemaPath:"#/$defs/term/properties/assumptions/type",keyword:"type",params:{type:"\
array"}}],!1;var valid3=_errs25===errors}else var valid3=!0}}}}}}}else return validate22.errors=[{instancePath:instancePath+"/terms/"+i0,schemaPath:"#/$defs/ter\
m/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs11===errors;if(!valid1)break}}else return validate22.errors=[{instancePath:instancePath+"/ter\
ms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){
let data13=data.reasons,_errs29=errors;if(errors===_errs29)if(Array.isArray(data13)){var valid5=!0;let len2=data13.length;for(let i2=0;i2<len2;i2++){let _errs31=errors;
validate23(data13[i2],{instancePath:instancePath+"/reasons/"+i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid5=_errs31===errors;if(!valid5)break}}else return validate22.errors=[{instancePath:instancePath+
"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.refused_by!==
void 0){let data15=data.refused_by,_errs32=errors;if(!(data15==="terraform"||data15==="coder"))return validate22.errors=[{instancePath:instancePath+"/refused_by",
schemaPath:"#/properties/refused_by/enum",keyword:"enum",params:{allowedValues:schema33.properties.refused_by.enum}}],!1;var valid0=_errs32===errors}else var valid0=!0;
if(valid0)if(data.assumptions!==void 0){let data16=data.assumptions,_errs33=errors;if(errors===_errs33)if(Array.isArray(data16)){var valid6=!0;let len3=data16.length;
for(let i3=0;i3<len3;i3++){let _errs35=errors;if(typeof data16[i3]!="string")return validate22.errors=[{instancePath:instancePath+"/assumptions/"+i3,schemaPath:"\
#/properties/assumptions/items/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs35===errors;if(!valid6)break}}else return validate22.errors=[{instancePath:instancePath+
"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs33===errors}else var valid0=!0}}}}}}}}}else return validate22.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate22.errors=vErrors,errors===0}validate22.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema41={type:"object",description:"With which resource Coder shows a metadata: of a running workspace, or else of a stopped one.",additionalProperties:!1,
required:["resource","certain","candidates","named"],properties:{resource:{type:["string","null"],description:"The address without keys; null where it is shown \
with nothing, or where that is not certain."},certain:{type:"boolean",description:"False where that hangs on what is not seen here."},candidates:{type:"array",items:{
type:"string"},description:"All that may be it, where that is not certain and they are known."},named:{type:["string","null"],description:"What `resource_id` na\
mes, where that is another one."}}};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.address===void 0&&(missing0="address")||data.location===void 0&&(missing0="location")||data.on===
void 0&&(missing0="on")||data.off===void 0&&(missing0="off"))return validate27.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="address"||key0==="location"||key0==="on"||key0==="off"||key0==="attached_to")){return validate27.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.address!==
void 0){let _errs2=errors;if(typeof data.address!="string")return validate27.errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.location!==void 0){let data1=data.location,_errs4=errors,
_errs5=errors,valid1=!1,_errs6=errors;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.path===void 0&&(missing1=
"path")||data1.line===void 0&&(missing1="line")||data1.column===void 0&&(missing1="column")||data1.end_line===void 0&&(missing1="end_line")||data1.end_column===
void 0&&(missing1="end_column")){let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing1}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs9=errors;for(let key1 in data1)if(!(key1==="path"||key1==="line"||key1==="column"||key1===
"end_line"||key1==="end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs9===errors){if(data1.path!==void 0){let _errs10=errors;
if(typeof data1.path!="string"){let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs10===errors}else var valid3=!0;if(valid3){if(data1.line!==void 0){let data3=data1.
line,_errs12=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err3={instancePath:instancePath+"/location/line",schemaPath:"#\
/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(errors===_errs12&&typeof data3==
"number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs12===errors}else var valid3=!0;if(valid3){if(data1.
column!==void 0){let data4=data1.column,_errs14=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err5={instancePath:instancePath+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(errors===_errs14&&typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4))){let err6={instancePath:instancePath+"/location/column",schemaPath:"\
#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs14===
errors}else var valid3=!0;if(valid3){if(data1.end_line!==void 0){let data5=data1.end_line,_errs16=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5))){let err7={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs16&&typeof data5=="number"&&isFinite(data5)&&(data5<1||isNaN(data5))){let err8={
instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs16===errors}else var valid3=!0;if(valid3)if(data1.end_column!==void 0){let data6=data1.end_column,
_errs18=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err9={instancePath:instancePath+"/location/end_column",schemaPath:"\
#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(errors===_errs18&&
typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err10={instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/prope\
rties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid3=_errs18===errors}else
var valid3=!0}}}}}}else{let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs20=errors;if(data1!==null){let err12={instancePath:instancePath+
"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs20===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err13={instancePath:instancePath+"/lo\
cation",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate27.errors=
vErrors,!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.on!==void 0){let data7=data.on,_errs22=errors,_errs23=errors,valid4=!1,_errs24=errors;
if(errors===errors)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing2;if(data7.address===void 0&&(missing2="address")||data7.credits===void 0&&
(missing2="credits")||data7.low===void 0&&(missing2="low")||data7.high===void 0&&(missing2="high")||data7.unknown_at_plan===void 0&&(missing2="unknown_at_plan")){
let err14={instancePath:instancePath+"/on",schemaPath:"#/$defs/term/required",keyword:"required",params:{missingProperty:missing2}};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}else{let _errs27=errors;for(let key2 in data7)if(!(key2==="address"||key2==="credits"||key2==="low"||key2==="high"||key2==="unknown\
_at_plan"||key2==="assumptions")){let err15={instancePath:instancePath+"/on",schemaPath:"#/$defs/term/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key2}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++;break}if(_errs27===errors){if(data7.address!==void 0){let _errs28=errors;if(typeof data7.
address!="string"){let err16={instancePath:instancePath+"/on/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}var valid6=_errs28===errors}else var valid6=!0;if(valid6){if(data7.credits!==void 0){let data9=data7.credits,_errs30=errors;
if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err17={instancePath:instancePath+"/on/credits",schemaPath:"#/$defs/t\
erm/properties/credits/type",keyword:"type",params:{type:schema34.properties.credits.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid6=_errs30===
errors}else var valid6=!0;if(valid6){if(data7.low!==void 0){let data10=data7.low,_errs32=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(
data10))&&data10!==null){let err18={instancePath:instancePath+"/on/low",schemaPath:"#/$defs/term/properties/low/type",keyword:"type",params:{type:schema34.properties.
low.type}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var valid6=_errs32===errors}else var valid6=!0;if(valid6){if(data7.high!==void 0){let data11=data7.
high,_errs34=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err19={instancePath:instancePath+"/on/high",
schemaPath:"#/$defs/term/properties/high/type",keyword:"type",params:{type:schema34.properties.high.type}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
var valid6=_errs34===errors}else var valid6=!0;if(valid6){if(data7.unknown_at_plan!==void 0){let _errs36=errors;if(typeof data7.unknown_at_plan!="boolean"){let err20={
instancePath:instancePath+"/on/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}var valid6=_errs36===errors}else var valid6=!0;if(valid6)if(data7.assumptions!==void 0){let data13=data7.assumptions,
_errs38=errors;if(errors===_errs38)if(Array.isArray(data13)){var valid7=!0;let len0=data13.length;for(let i0=0;i0<len0;i0++){let _errs40=errors;if(typeof data13[i0]!=
"string"){let err21={instancePath:instancePath+"/on/assumptions/"+i0,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var valid7=_errs40===errors;if(!valid7)break}}else{let err22={instancePath:instancePath+"/on\
/assumptions",schemaPath:"#/$defs/term/properties/assumptions/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}
var valid6=_errs38===errors}else var valid6=!0}}}}}}}else{let err23={instancePath:instancePath+"/on",schemaPath:"#/$defs/term/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid1=_errs24===errors;valid4=valid4||_valid1;let _errs42=errors;if(data7!==null){let err24={
instancePath:instancePath+"/on",schemaPath:"#/properties/on/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}var _valid1=_errs42===errors;if(valid4=valid4||_valid1,valid4)errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=_errs23:vErrors=null);else{let err25={
instancePath:instancePath+"/on",schemaPath:"#/properties/on/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++,
validate27.errors=vErrors,!1}var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.off!==void 0){let data15=data.off,_errs44=errors,_errs45=errors,valid8=!1,
_errs46=errors;if(errors===errors)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing3;if(data15.address===void 0&&(missing3="address")||data15.
credits===void 0&&(missing3="credits")||data15.low===void 0&&(missing3="low")||data15.high===void 0&&(missing3="high")||data15.unknown_at_plan===void 0&&(missing3=
"unknown_at_plan")){let err26={instancePath:instancePath+"/off",schemaPath:"#/$defs/term/required",keyword:"required",params:{missingProperty:missing3}};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}else{let _errs49=errors;for(let key3 in data15)if(!(key3==="address"||key3==="credits"||key3==="low"||key3==="\
high"||key3==="unknown_at_plan"||key3==="assumptions")){let err27={instancePath:instancePath+"/off",schemaPath:"#/$defs/term/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++;break}if(_errs49===errors){if(data15.address!==void 0){
let _errs50=errors;if(typeof data15.address!="string"){let err28={instancePath:instancePath+"/off/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var valid10=_errs50===errors}else var valid10=!0;if(valid10){if(data15.
credits!==void 0){let data17=data15.credits,_errs52=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))&&data17!==null){let err29={
instancePath:instancePath+"/off/credits",schemaPath:"#/$defs/term/properties/credits/type",keyword:"type",params:{type:schema34.properties.credits.type}};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}var valid10=_errs52===errors}else var valid10=!0;if(valid10){if(data15.low!==void 0){let data18=data15.low,_errs54=errors;
if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))&&data18!==null){let err30={instancePath:instancePath+"/off/low",schemaPath:"#/$defs\
/term/properties/low/type",keyword:"type",params:{type:schema34.properties.low.type}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var valid10=_errs54===
errors}else var valid10=!0;if(valid10){if(data15.high!==void 0){let data19=data15.high,_errs56=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&
isFinite(data19))&&data19!==null){let err31={instancePath:instancePath+"/off/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"type",params:{type:schema34.
properties.high.type}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var valid10=_errs56===errors}else var valid10=!0;if(valid10){if(data15.unknown_at_plan!==
void 0){let _errs58=errors;if(typeof data15.unknown_at_plan!="boolean"){let err32={instancePath:instancePath+"/off/unknown_at_plan",schemaPath:"#/$defs/term/pro\
perties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var valid10=_errs58===errors}else
var valid10=!0;if(valid10)if(data15.assumptions!==void 0){let data21=data15.assumptions,_errs60=errors;if(errors===_errs60)if(Array.isArray(data21)){var valid11=!0;
let len1=data21.length;for(let i1=0;i1<len1;i1++){let _errs62=errors;if(typeof data21[i1]!="string"){let err33={instancePath:instancePath+"/off/assumptions/"+i1,
schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var valid11=_errs62===
errors;if(!valid11)break}}else{let err34={instancePath:instancePath+"/off/assumptions",schemaPath:"#/$defs/term/properties/assumptions/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}var valid10=_errs60===errors}else var valid10=!0}}}}}}}else{let err35={instancePath:instancePath+
"/off",schemaPath:"#/$defs/term/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}var _valid2=_errs46===errors;
valid8=valid8||_valid2;let _errs64=errors;if(data15!==null){let err36={instancePath:instancePath+"/off",schemaPath:"#/properties/off/anyOf/1/type",keyword:"type",
params:{type:"null"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid2=_errs64===errors;if(valid8=valid8||_valid2,valid8)errors=_errs45,vErrors!==
null&&(_errs45?vErrors.length=_errs45:vErrors=null);else{let err37={instancePath:instancePath+"/off",schemaPath:"#/properties/off/anyOf",keyword:"anyOf",params:{}};
return vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++,validate27.errors=vErrors,!1}var valid0=_errs44===errors}else var valid0=!0;if(valid0)if(data.
attached_to!==void 0){let data23=data.attached_to,_errs66=errors;if(errors===errors)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let missing4;if(data23.
resource===void 0&&(missing4="resource")||data23.certain===void 0&&(missing4="certain")||data23.candidates===void 0&&(missing4="candidates")||data23.named===void 0&&
(missing4="named"))return validate27.errors=[{instancePath:instancePath+"/attached_to",schemaPath:"#/$defs/attachment/required",keyword:"required",params:{missingProperty:missing4}}],
!1;{let _errs69=errors;for(let key4 in data23)if(!(key4==="resource"||key4==="certain"||key4==="candidates"||key4==="named")){return validate27.errors=[{instancePath:instancePath+
"/attached_to",schemaPath:"#/$defs/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs69===errors){
if(data23.resource!==void 0){let data24=data23.resource,_errs70=errors;if(typeof data24!="string"&&data24!==null)return validate27.errors=[{instancePath:instancePath+
"/attached_to/resource",schemaPath:"#/$defs/attachment/properties/resource/type",keyword:"type",params:{type:schema41.properties.resource.type}}],!1;var valid13=_errs70===
errors}else var valid13=!0;if(valid13){if(data23.certain!==void 0){let _errs72=errors;if(typeof data23.certain!="boolean")return validate27.errors=[{instancePath:instancePath+
"/attached_to/certain",schemaPath:"#/$defs/attachment/properties/certain/type",keyword:"type",params:{type:"boolean"}}],!1;var valid13=_errs72===errors}else var valid13=!0;
if(valid13){if(data23.candidates!==void 0){let data26=data23.candidates,_errs74=errors;if(errors===_errs74)if(Array.isArray(data26)){var valid14=!0;let len2=data26.
length;for(let i2=0;i2<len2;i2++){let _errs76=errors;if(typeof data26[i2]!="string")return validate27.errors=[{instancePath:instancePath+"/attached_to/candidate\
s/"+i2,schemaPath:"#/$defs/attachment/properties/candidates/items/type",keyword:"type",params:{type:"string"}}],!1;var valid14=_errs76===errors;if(!valid14)break}}else
return validate27.errors=[{instancePath:instancePath+"/attached_to/candidates",schemaPath:"#/$defs/attachment/properties/candidates/type",keyword:"type",params:{
type:"array"}}],!1;var valid13=_errs74===errors}else var valid13=!0;if(valid13)if(data23.named!==void 0){let data28=data23.named,_errs78=errors;if(typeof data28!=
"string"&&data28!==null)return validate27.errors=[{instancePath:instancePath+"/attached_to/named",schemaPath:"#/$defs/attachment/properties/named/type",keyword:"\
type",params:{type:schema41.properties.named.type}}],!1;var valid13=_errs78===errors}else var valid13=!0}}}}}else return validate27.errors=[{instancePath:instancePath+
"/attached_to",schemaPath:"#/$defs/attachment/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs66===errors}else var valid0=!0}}}}}}else return validate27.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate27.errors=vErrors,errors===0}validate27.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.name===void 0&&(missing0="name")||data.default===void 0&&(missing0="default")||data.on===void 0&&(missing0="on")||data.off===void 0&&
(missing0="off"))return validate29.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="name"||key0==="default"||key0==="on"||key0==="off"||key0==="quota")){return validate29.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let _errs2=errors;if(typeof data.name!="string")return validate29.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.default!==void 0){let _errs4=errors;if(typeof data.default!="boolean")return validate29.errors=[{instancePath:instancePath+"/default",schemaPath:"\
#/properties/default/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.on!==void 0){let _errs6=errors;
validate22(data.on,{instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:
vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.off!==void 0){let _errs7=errors;validate22(
data.off,{instancePath:instancePath+"/off",parentData:data,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.quota!==void 0){let data4=data.quota,_errs8=errors;
if(errors===_errs8)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.judged===void 0&&(missing1="judged")||data4.refused===void 0&&
(missing1="refused")||data4.open===void 0&&(missing1="open")||data4.examples===void 0&&(missing1="examples"))return validate29.errors=[{instancePath:instancePath+
"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs10=errors;for(let key1 in data4)if(!(key1===
"judged"||key1==="refused"||key1==="open"||key1==="examples")){return validate29.errors=[{instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data4.judged!==void 0){let data5=data4.judged,
_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate29.errors=[{instancePath:instancePath+"/quota/judged",schemaPath:"\
#/properties/quota/properties/judged/type",keyword:"type",params:{type:"integer"}}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data4.refused!==
void 0){let data6=data4.refused,_errs13=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate29.errors=[{instancePath:instancePath+
"/quota/refused",schemaPath:"#/properties/quota/properties/refused/type",keyword:"type",params:{type:"integer"}}],!1;var valid1=_errs13===errors}else var valid1=!0;
if(valid1){if(data4.open!==void 0){let data7=data4.open,_errs15=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate29.
errors=[{instancePath:instancePath+"/quota/open",schemaPath:"#/properties/quota/properties/open/type",keyword:"type",params:{type:"integer"}}],!1;var valid1=_errs15===
errors}else var valid1=!0;if(valid1)if(data4.examples!==void 0){let data8=data4.examples,_errs17=errors;if(errors===_errs17)if(Array.isArray(data8)){var valid2=!0;
let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0],_errs19=errors;if(errors===_errs19)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let missing2;if(data9.user===void 0&&(missing2="user")||data9.organization===void 0&&(missing2="organization")||data9.arithmetic===void 0&&(missing2="arithmetic"))
return validate29.errors=[{instancePath:instancePath+"/quota/examples/"+i0,schemaPath:"#/properties/quota/properties/examples/items/required",keyword:"required",
params:{missingProperty:missing2}}],!1;{let _errs21=errors;for(let key2 in data9)if(!(key2==="user"||key2==="organization"||key2==="arithmetic")){return validate29.
errors=[{instancePath:instancePath+"/quota/examples/"+i0,schemaPath:"#/properties/quota/properties/examples/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key2}}],!1;break}if(_errs21===errors){if(data9.user!==void 0){let _errs22=errors;if(typeof data9.user!="string")return validate29.
errors=[{instancePath:instancePath+"/quota/examples/"+i0+"/user",schemaPath:"#/properties/quota/properties/examples/items/properties/user/type",keyword:"type",params:{
type:"string"}}],!1;var valid3=_errs22===errors}else var valid3=!0;if(valid3){if(data9.organization!==void 0){let _errs24=errors;if(typeof data9.organization!="\
string")return validate29.errors=[{instancePath:instancePath+"/quota/examples/"+i0+"/organization",schemaPath:"#/properties/quota/properties/examples/items/prop\
erties/organization/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs24===errors}else var valid3=!0;if(valid3)if(data9.arithmetic!==void 0){let _errs26=errors;
if(typeof data9.arithmetic!="string")return validate29.errors=[{instancePath:instancePath+"/quota/examples/"+i0+"/arithmetic",schemaPath:"#/properties/quota/pro\
perties/examples/items/properties/arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs26===errors}else var valid3=!0}}}}else return validate29.
errors=[{instancePath:instancePath+"/quota/examples/"+i0,schemaPath:"#/properties/quota/properties/examples/items/type",keyword:"type",params:{type:"object"}}],
!1;var valid2=_errs19===errors;if(!valid2)break}}else return validate29.errors=[{instancePath:instancePath+"/quota/examples",schemaPath:"#/properties/quota/prop\
erties/examples/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs17===errors}else var valid1=!0}}}}}else return validate29.errors=[{instancePath:instancePath+
"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}else return validate29.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate29.errors=vErrors,errors===0}validate29.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema45={type:"object",additionalProperties:!1,required:["user","organization","verdict","budget","credits_consumed","on_c\
redits","off_credits","arithmetic","text","denial","finding","alike"],properties:{user:{type:"string"},organization:{type:"string"},verdict:{enum:["ok","warn","\
insufficient_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"-1: unlimited. Null where it cannot be told."},credits_consumed:{
type:"integer"},on_credits:{type:["integer","null"]},off_credits:{type:["integer","null"]},arithmetic:{type:"string",description:"The sum behind the verdict."},
text:{type:"string",description:"What follows for this person."},denial:{anyOf:[{$ref:"#/$defs/denial"},{type:"null"}]},finding:{anyOf:[{$ref:"#/$defs/verdictFi\
nding"},{type:"null"}],description:"As what the verdict counts among the findings."},alike:{anyOf:[{$ref:"#/$defs/alike"},{type:"null"}],description:"Whom the v\
erdict is on where that is many people, whom `user` describes; null for one person."},choices:{$ref:"#/$defs/choiceFit"}},description:"What becomes of the start\
 of one user's next workspace."},schema54={type:"object",description:"People of an organization who are in the same groups, with the same budget and the same ve\
rdict. Sum, text and way out are for those who use most.",additionalProperties:!1,required:["people","of","groups","examples","most_credits_consumed"],properties:{
people:{type:"integer",minimum:2},of:{type:"integer",description:"How many are in just these groups, whatever the verdict on them."},groups:{type:["array","null"],
items:{type:"string"},description:"Everyone left out. Null for all who are left after the largest groups of people, whatever their groups and budgets."},examples:{
type:"array",items:{type:"string"},description:"A few of their names."},most_credits_consumed:{type:"integer",description:"`credits_consumed` of the verdict is \
the least."}}};function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.shortfall_credits===void 0&&(missing0="shortfall_credits")||data.stop===void 0&&(missing0="stop")||data.delete===void 0&&(missing0="\
delete")||data.raise===void 0&&(missing0="raise")||data.join===void 0&&(missing0="join")||data.texts===void 0&&(missing0="texts"))return validate35.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="shortfall_credits"||key0===
"stop"||key0==="delete"||key0==="raise"||key0==="join"||key0==="texts")){return validate35.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.shortfall_credits!==void 0){let data0=data.shortfall_credits,_errs2=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate35.errors=[{instancePath:instancePath+"/shortfall_credits",schemaPath:"#\
/properties/shortfall_credits/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.stop!==void 0){
let data1=data.stop,_errs4=errors;if(errors===_errs4)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0],
_errs6=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.workspace===void 0&&(missing1="workspace")||data2.
frees_credits===void 0&&(missing1="frees_credits"))return validate35.errors=[{instancePath:instancePath+"/stop/"+i0,schemaPath:"#/$defs/freed/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs9=errors;for(let key1 in data2)if(!(key1==="workspace"||key1==="frees_credits")){return validate35.errors=
[{instancePath:instancePath+"/stop/"+i0,schemaPath:"#/$defs/freed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}
if(_errs9===errors){if(data2.workspace!==void 0){let _errs10=errors;if(typeof data2.workspace!="string")return validate35.errors=[{instancePath:instancePath+"/s\
top/"+i0+"/workspace",schemaPath:"#/$defs/freed/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs10===errors}else var valid3=!0;
if(valid3)if(data2.frees_credits!==void 0){let data4=data2.frees_credits,_errs12=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))
return validate35.errors=[{instancePath:instancePath+"/stop/"+i0+"/frees_credits",schemaPath:"#/$defs/freed/properties/frees_credits/type",keyword:"type",params:{
type:"integer"}}],!1;var valid3=_errs12===errors}else var valid3=!0}}}else return validate35.errors=[{instancePath:instancePath+"/stop/"+i0,schemaPath:"#/$defs/\
freed/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs6===errors;if(!valid1)break}}else return validate35.errors=[{instancePath:instancePath+"/\
stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.delete!==void 0){
let data5=data.delete,_errs14=errors;if(errors===_errs14)if(Array.isArray(data5)){var valid4=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let data6=data5[i1],
_errs16=errors;if(errors===errors)if(data6&&typeof data6=="object"&&!Array.isArray(data6)){let missing2;if(data6.workspace===void 0&&(missing2="workspace")||data6.
frees_credits===void 0&&(missing2="frees_credits"))return validate35.errors=[{instancePath:instancePath+"/delete/"+i1,schemaPath:"#/$defs/freed/required",keyword:"\
required",params:{missingProperty:missing2}}],!1;{let _errs19=errors;for(let key2 in data6)if(!(key2==="workspace"||key2==="frees_credits")){return validate35.errors=
[{instancePath:instancePath+"/delete/"+i1,schemaPath:"#/$defs/freed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}
if(_errs19===errors){if(data6.workspace!==void 0){let _errs20=errors;if(typeof data6.workspace!="string")return validate35.errors=[{instancePath:instancePath+"/\
delete/"+i1+"/workspace",schemaPath:"#/$defs/freed/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs20===errors}else var valid6=!0;
if(valid6)if(data6.frees_credits!==void 0){let data8=data6.frees_credits,_errs22=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))
return validate35.errors=[{instancePath:instancePath+"/delete/"+i1+"/frees_credits",schemaPath:"#/$defs/freed/properties/frees_credits/type",keyword:"type",params:{
type:"integer"}}],!1;var valid6=_errs22===errors}else var valid6=!0}}}else return validate35.errors=[{instancePath:instancePath+"/delete/"+i1,schemaPath:"#/$def\
s/freed/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs16===errors;if(!valid4)break}}else return validate35.errors=[{instancePath:instancePath+
"/delete",schemaPath:"#/properties/delete/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.raise!==
void 0){let data9=data.raise,_errs24=errors;if(errors===_errs24)if(Array.isArray(data9)){var valid7=!0;let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2],
_errs26=errors;if(errors===_errs26)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing3;if(data10.group===void 0&&(missing3="group")||data10.
from_credits===void 0&&(missing3="from_credits")||data10.to_credits===void 0&&(missing3="to_credits"))return validate35.errors=[{instancePath:instancePath+"/rai\
se/"+i2,schemaPath:"#/properties/raise/items/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs28=errors;for(let key3 in data10)if(!(key3===
"group"||key3==="from_credits"||key3==="to_credits")){return validate35.errors=[{instancePath:instancePath+"/raise/"+i2,schemaPath:"#/properties/raise/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs28===errors){if(data10.group!==void 0){let _errs29=errors;
if(typeof data10.group!="string")return validate35.errors=[{instancePath:instancePath+"/raise/"+i2+"/group",schemaPath:"#/properties/raise/items/properties/grou\
p/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs29===errors}else var valid8=!0;if(valid8){if(data10.from_credits!==void 0){let data12=data10.
from_credits,_errs31=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate35.errors=[{instancePath:instancePath+"/\
raise/"+i2+"/from_credits",schemaPath:"#/properties/raise/items/properties/from_credits/type",keyword:"type",params:{type:"integer"}}],!1;var valid8=_errs31===errors}else
var valid8=!0;if(valid8)if(data10.to_credits!==void 0){let data13=data10.to_credits,_errs33=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(
data13)))return validate35.errors=[{instancePath:instancePath+"/raise/"+i2+"/to_credits",schemaPath:"#/properties/raise/items/properties/to_credits/type",keyword:"\
type",params:{type:"integer"}}],!1;var valid8=_errs33===errors}else var valid8=!0}}}}else return validate35.errors=[{instancePath:instancePath+"/raise/"+i2,schemaPath:"\
#/properties/raise/items/type",keyword:"type",params:{type:"object"}}],!1;var valid7=_errs26===errors;if(!valid7)break}}else return validate35.errors=[{instancePath:instancePath+
"/raise",schemaPath:"#/properties/raise/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.join!==
void 0){let data14=data.join,_errs35=errors;if(errors===_errs35)if(Array.isArray(data14)){var valid9=!0;let len3=data14.length;for(let i3=0;i3<len3;i3++){let data15=data14[i3],
_errs37=errors;if(errors===_errs37)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing4;if(data15.group===void 0&&(missing4="group")||data15.
quota_allowance===void 0&&(missing4="quota_allowance"))return validate35.errors=[{instancePath:instancePath+"/join/"+i3,schemaPath:"#/properties/join/items/requ\
ired",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs39=errors;for(let key4 in data15)if(!(key4==="group"||key4==="quota_allowance")){return validate35.
errors=[{instancePath:instancePath+"/join/"+i3,schemaPath:"#/properties/join/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs39===errors){if(data15.group!==void 0){let _errs40=errors;if(typeof data15.group!="string")return validate35.errors=[{instancePath:instancePath+
"/join/"+i3+"/group",schemaPath:"#/properties/join/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs40===errors}else var valid10=!0;
if(valid10)if(data15.quota_allowance!==void 0){let data17=data15.quota_allowance,_errs42=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(
data17)))return validate35.errors=[{instancePath:instancePath+"/join/"+i3+"/quota_allowance",schemaPath:"#/properties/join/items/properties/quota_allowance/type",
keyword:"type",params:{type:"integer"}}],!1;var valid10=_errs42===errors}else var valid10=!0}}}else return validate35.errors=[{instancePath:instancePath+"/join/"+
i3,schemaPath:"#/properties/join/items/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs37===errors;if(!valid9)break}}else return validate35.errors=
[{instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs35===errors}else var valid0=!0;
if(valid0)if(data.texts!==void 0){let data18=data.texts,_errs44=errors;if(errors===_errs44)if(Array.isArray(data18)){var valid11=!0;let len4=data18.length;for(let i4=0;i4<
len4;i4++){let _errs46=errors;if(typeof data18[i4]!="string")return validate35.errors=[{instancePath:instancePath+"/texts/"+i4,schemaPath:"#/properties/texts/it\
ems/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs46===errors;if(!valid11)break}}else return validate35.errors=[{instancePath:instancePath+"\
/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs44===errors}else var valid0=!0}}}}}}}else return validate35.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate35.errors=vErrors,errors===0}validate35.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate34.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.error_code===void 0&&(missing0="error_code")||data.error===void 0&&(missing0="error")||data.title===void 0&&
(missing0="title")||data.message===void 0&&(missing0="message")||data.next_steps===void 0&&(missing0="next_steps")||data.unblock===void 0&&(missing0="unblock"))
return validate34.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="error_code"||key0==="error"||key0==="title"||key0==="message"||key0==="next_steps"||key0==="build_id"||key0==="quota"||key0==="unblock")){return validate34.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
error_code!==void 0){let _errs2=errors;if(data.error_code!=="INSUFFICIENT_QUOTA")return validate34.errors=[{instancePath:instancePath+"/error_code",schemaPath:"\
#/properties/error_code/const",keyword:"const",params:{allowedValue:"INSUFFICIENT_QUOTA"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
error!==void 0){let _errs3=errors;if(typeof data.error!="string")return validate34.errors=[{instancePath:instancePath+"/error",schemaPath:"#/properties/error/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let _errs5=errors;if(typeof data.
title!="string")return validate34.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs7=errors;if(typeof data.message!="string")return validate34.errors=[{instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.next_steps!==
void 0){let data4=data.next_steps,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;
if(typeof data4[i0]!="string")return validate34.errors=[{instancePath:instancePath+"/next_steps/"+i0,schemaPath:"#/properties/next_steps/items/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid1=_errs11===errors;if(!valid1)break}}else return validate34.errors=[{instancePath:instancePath+"/next_steps",schemaPath:"\
#/properties/next_steps/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.build_id!==void 0){let _errs13=errors;
if(typeof data.build_id!="string")return validate34.errors=[{instancePath:instancePath+"/build_id",schemaPath:"#/properties/build_id/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.quota!==void 0){let data7=data.quota,_errs15=errors;if(errors===_errs15)if(data7&&
typeof data7=="object"&&!Array.isArray(data7)){let missing1;if(data7.credits_consumed===void 0&&(missing1="credits_consumed")||data7.budget===void 0&&(missing1=
"budget"))return validate34.errors=[{instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs17=errors;for(let key1 in data7)if(!(key1==="credits_consumed"||key1==="budget")){return validate34.errors=[{instancePath:instancePath+"/quota",schemaPath:"\
#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs17===errors){if(data7.credits_consumed!==
void 0){let data8=data7.credits_consumed,_errs18=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate34.errors=[{instancePath:instancePath+
"/quota/credits_consumed",schemaPath:"#/properties/quota/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}}],!1;var valid2=_errs18===errors}else
var valid2=!0;if(valid2)if(data7.budget!==void 0){let data9=data7.budget,_errs20=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))
return validate34.errors=[{instancePath:instancePath+"/quota/budget",schemaPath:"#/properties/quota/properties/budget/type",keyword:"type",params:{type:"integer"}}],
!1;var valid2=_errs20===errors}else var valid2=!0}}}else return validate34.errors=[{instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"\
type",params:{type:"object"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0)if(data.unblock!==void 0){let _errs22=errors;validate35(data.unblock,
{instancePath:instancePath+"/unblock",parentData:data,parentDataProperty:"unblock",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:vErrors.
concat(validate35.errors),errors=vErrors.length);var valid0=_errs22===errors}else var valid0=!0}}}}}}}}}else return validate34.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate34.errors=vErrors,errors===0}validate34.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema50={
type:"object",additionalProperties:!1,required:["code","severity","fingerprint","location","suppression"],properties:{code:{type:"string"},severity:{enum:["erro\
r","warning","note"]},fingerprint:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}],description:"Where the template's cost can be change\
d."},suppression:{anyOf:[{$ref:"#/$defs/suppression"},{type:"null"}]}}},schema52={type:"object",additionalProperties:!1,required:["by","reason","until","locatio\
n"],properties:{by:{enum:["comment","baseline"]},reason:{type:["string","null"]},until:{type:["string","null"],description:"The last day."},location:{anyOf:[{$ref:"\
#/$defs/location"},{type:"null"}]}}};function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.by===void 0&&(missing0="by")||data.reason===void 0&&(missing0="reason")||data.until===void 0&&
(missing0="until")||data.location===void 0&&(missing0="location"))return validate39.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="by"||key0==="reason"||key0==="until"||key0==="location")){return validate39.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.by!==void 0){let data0=data.by,_errs2=errors;
if(!(data0==="comment"||data0==="baseline"))return validate39.errors=[{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{
allowedValues:schema52.properties.by.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data1=data.reason,_errs3=errors;
if(typeof data1!="string"&&data1!==null)return validate39.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:schema52.properties.reason.type}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.until!==void 0){let data2=data.until,_errs5=errors;if(typeof data2!=
"string"&&data2!==null)return validate39.errors=[{instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:schema52.properties.
until.type}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.location!==void 0){let data3=data.location,_errs7=errors,_errs8=errors,valid1=!1,
_errs9=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.path===void 0&&(missing1="path")||data3.line===void 0&&
(missing1="line")||data3.column===void 0&&(missing1="column")||data3.end_line===void 0&&(missing1="end_line")||data3.end_column===void 0&&(missing1="end_column")){
let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}else{let _errs12=errors;for(let key1 in data3)if(!(key1==="path"||key1==="line"||key1==="column"||key1==="end_line"||key1==="\
end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs12===errors){if(data3.path!==void 0){let _errs13=errors;if(typeof data3.path!="string"){
let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var valid3=_errs13===errors}else var valid3=!0;if(valid3){if(data3.line!==void 0){let data5=data3.line,_errs15=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err3={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(errors===_errs15&&typeof data5=="number"&&isFinite(data5)&&(data5<1||
isNaN(data5))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data3.column!==void 0){let data6=data3.
column,_errs17=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err5={instancePath:instancePath+"/location/column",schemaPath:"\
#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(errors===_errs17&&
typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err6={instancePath:instancePath+"/location/column",schemaPath:"#/$defs/location/properties\
/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs17===errors}else var valid3=!0;
if(valid3){if(data3.end_line!==void 0){let data7=data3.end_line,_errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err7={
instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(errors===_errs19&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err8={instancePath:instancePath+"/\
location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}var valid3=_errs19===errors}else var valid3=!0;if(valid3)if(data3.end_column!==void 0){let data8=data3.end_column,_errs21=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err9={instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/properties/end_co\
lumn/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(errors===_errs21&&typeof data8=="number"&&isFinite(
data8)&&(data8<1||isNaN(data8))){let err10={instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid3=_errs21===errors}else var valid3=!0}}}}}}else{
let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0;let _errs23=errors;if(data3!==null){let err12={instancePath:instancePath+"/location",schemaPath:"\
#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs23===errors;
if(valid1=valid1||_valid0,valid1)errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err13={instancePath:instancePath+"/location",
schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate39.errors=vErrors,
!1}var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate39.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return validate39.errors=vErrors,errors===0}validate39.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate38(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate38.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&
(missing0="code")||data.severity===void 0&&(missing0="severity")||data.fingerprint===void 0&&(missing0="fingerprint")||data.location===void 0&&(missing0="locati\
on")||data.suppression===void 0&&(missing0="suppression"))return validate38.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="code"||key0==="severity"||key0==="fingerprint"||key0==="location"||key0==="suppression")){return validate38.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
code!==void 0){let _errs2=errors;if(typeof data.code!="string")return validate38.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.severity!==void 0){let data1=data.severity,_errs4=errors;
if(!(data1==="error"||data1==="warning"||data1==="note"))return validate38.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",
keyword:"enum",params:{allowedValues:schema50.properties.severity.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.fingerprint!==void 0){
let _errs5=errors;if(typeof data.fingerprint!="string")return validate38.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/\
type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.location!==void 0){let data3=data.location,_errs7=errors,
_errs8=errors,valid1=!1,_errs9=errors;if(errors===errors)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.path===void 0&&(missing1=
"path")||data3.line===void 0&&(missing1="line")||data3.column===void 0&&(missing1="column")||data3.end_line===void 0&&(missing1="end_line")||data3.end_column===
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
cation",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate38.errors=
vErrors,!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.suppression!==void 0){let data9=data.suppression,_errs25=errors,_errs26=errors,valid4=!1,
_errs27=errors;validate39(data9,{instancePath:instancePath+"/suppression",parentData:data,parentDataProperty:"suppression",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var _valid1=_errs27===errors;valid4=valid4||_valid1;let _errs28=errors;if(data9!==
null){let err14={instancePath:instancePath+"/suppression",schemaPath:"#/properties/suppression/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}var _valid1=_errs28===errors;if(valid4=valid4||_valid1,valid4)errors=_errs26,vErrors!==null&&(_errs26?vErrors.length=
_errs26:vErrors=null);else{let err15={instancePath:instancePath+"/suppression",schemaPath:"#/properties/suppression/anyOf",keyword:"anyOf",params:{}};return vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++,validate38.errors=vErrors,!1}var valid0=_errs25===errors}else var valid0=!0}}}}}}else return validate38.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate38.errors=vErrors,errors===0}validate38.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema55={type:"object",additionalProperties:!1,required:["fit","choices","fitting_least","fitting_most","fits_with","refused_with"],properties:{
fit:{enum:["all","some","none","unknown"],description:"Whether the choices that have a plan pass quota."},choices:{type:["string","null"],pattern:"^[0-9]+$",description:"\
How many choices have a plan; null: not counted."},fitting_least:{type:["string","null"],pattern:"^[0-9]+$",description:"How many of them fit at least; null: no\
t counted."},fitting_most:{type:["string","null"],pattern:"^[0-9]+$",description:"How many of them fit at most; null: not counted."},fits_with:{anyOf:[{$ref:"#/\
$defs/pricedChoice"},{type:"null"}],description:"The cheapest choice that is known to fit."},refused_with:{anyOf:[{type:"object",additionalProperties:!1,required:[
"credits","choice","first"],properties:{credits:{type:"integer"},choice:{anyOf:[{$ref:"#/$defs/chosen"},{type:"null"}],description:"Null: there is such a choice\
, but it was not kept."},first:{type:"boolean",description:"Whether everything that costs less fits, and nothing that costs as much or more."}}},{type:"null"}],
description:"The cheapest choice that is known to be refused."}},description:"How every choice of the form fares as the next workspace, the verdict being on the\
 choice in force; absent where choices are not gone into."};var pattern4=new RegExp("^[0-9]+$","u");function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.credits===void 0&&(missing0="credits")||data.choice===void 0&&(missing0="choice"))return validate43.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="credits"||key0==="choice")){return validate43.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
credits!==void 0){let data0=data.credits,_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate43.errors=[{instancePath:instancePath+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.choice!==
void 0){let data1=data.choice,_errs4=errors,_errs5=errors,valid1=!1,_errs6=errors;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1))for(let key1 in data1){
let _errs10=errors;if(typeof data1[key1]!="string"){let err0={instancePath:instancePath+"/choice/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$de\
fs/chosen/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid3=_errs10===errors;
if(!valid3)break}else{let err1={instancePath:instancePath+"/choice",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs12=errors;if(data1!==null){let err2={instancePath:instancePath+"/\
choice",schemaPath:"#/properties/choice/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs12===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err3={instancePath:instancePath+"/cho\
ice",schemaPath:"#/properties/choice/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate43.errors=vErrors,
!1}var valid0=_errs4===errors}else var valid0=!0}}}else return validate43.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate43.
errors=vErrors,errors===0}validate43.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate42(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate42.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.fit===void 0&&(missing0="fit")||data.
choices===void 0&&(missing0="choices")||data.fitting_least===void 0&&(missing0="fitting_least")||data.fitting_most===void 0&&(missing0="fitting_most")||data.fits_with===
void 0&&(missing0="fits_with")||data.refused_with===void 0&&(missing0="refused_with"))return validate42.errors=[{instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="fit"||key0==="choices"||key0==="fitting_least"||key0==="fit\
ting_most"||key0==="fits_with"||key0==="refused_with")){return validate42.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.fit!==void 0){let data0=data.fit,_errs2=errors;if(!(data0==="all"||data0==="some"||data0===
"none"||data0==="unknown"))return validate42.errors=[{instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/enum",keyword:"enum",params:{allowedValues:schema55.
properties.fit.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.choices!==void 0){let data1=data.choices,_errs3=errors;if(typeof data1!=
"string"&&data1!==null)return validate42.errors=[{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:schema55.
properties.choices.type}}],!1;if(errors===_errs3&&typeof data1=="string"&&!pattern4.test(data1))return validate42.errors=[{instancePath:instancePath+"/choices",
schemaPath:"#/properties/choices/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.fitting_least!==
void 0){let data2=data.fitting_least,_errs5=errors;if(typeof data2!="string"&&data2!==null)return validate42.errors=[{instancePath:instancePath+"/fitting_least",
schemaPath:"#/properties/fitting_least/type",keyword:"type",params:{type:schema55.properties.fitting_least.type}}],!1;if(errors===_errs5&&typeof data2=="string"&&
!pattern4.test(data2))return validate42.errors=[{instancePath:instancePath+"/fitting_least",schemaPath:"#/properties/fitting_least/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+$"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.fitting_most!==void 0){let data3=data.fitting_most,_errs7=errors;if(typeof data3!=
"string"&&data3!==null)return validate42.errors=[{instancePath:instancePath+"/fitting_most",schemaPath:"#/properties/fitting_most/type",keyword:"type",params:{type:schema55.
properties.fitting_most.type}}],!1;if(errors===_errs7&&typeof data3=="string"&&!pattern4.test(data3))return validate42.errors=[{instancePath:instancePath+"/fitt\
ing_most",schemaPath:"#/properties/fitting_most/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.fits_with!==void 0){let data4=data.fits_with,_errs9=errors,_errs10=errors,valid1=!1,_errs11=errors;validate43(data4,{instancePath:instancePath+"/fits_wi\
th",parentData:data,parentDataProperty:"fits_with",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=
vErrors.length);var _valid0=_errs11===errors;valid1=valid1||_valid0;let _errs12=errors;if(data4!==null){let err0={instancePath:instancePath+"/fits_with",schemaPath:"\
#/properties/fits_with/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs12===errors;
if(valid1=valid1||_valid0,valid1)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err1={instancePath:instancePath+"/fits_wi\
th",schemaPath:"#/properties/fits_with/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate42.errors=vErrors,
!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.refused_with!==void 0){let data5=data.refused_with,_errs14=errors,_errs15=errors,valid2=!1,_errs16=errors;
if(errors===_errs16)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.credits===void 0&&(missing1="credits")||data5.choice===void 0&&
(missing1="choice")||data5.first===void 0&&(missing1="first")){let err2={instancePath:instancePath+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0\
/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{let _errs18=errors;for(let key1 in data5)
if(!(key1==="credits"||key1==="choice"||key1==="first")){let err3={instancePath:instancePath+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break}if(_errs18===errors){
if(data5.credits!==void 0){let data6=data5.credits,_errs19=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err4={instancePath:instancePath+
"/refused_with/credits",schemaPath:"#/properties/refused_with/anyOf/0/properties/credits/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data5.choice!==void 0){let data7=data5.choice,_errs21=errors,_errs22=errors,
valid4=!1,_errs23=errors;if(errors===errors)if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key2 in data7){let _errs27=errors;if(typeof data7[key2]!=
"string"){let err5={instancePath:instancePath+"/refused_with/choice/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalPropertie\
s/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid6=_errs27===errors;if(!valid6)break}else{let err6={
instancePath:instancePath+"/refused_with/choice",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}var _valid2=_errs23===errors;valid4=valid4||_valid2;let _errs29=errors;if(data7!==null){let err7={instancePath:instancePath+"/refused_with/choice",
schemaPath:"#/properties/refused_with/anyOf/0/properties/choice/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid2=_errs29===errors;if(valid4=valid4||_valid2,valid4)errors=_errs22,vErrors!==null&&(_errs22?vErrors.length=_errs22:vErrors=null);else{let err8={
instancePath:instancePath+"/refused_with/choice",schemaPath:"#/properties/refused_with/anyOf/0/properties/choice/anyOf",keyword:"anyOf",params:{}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs21===errors}else var valid3=!0;if(valid3)if(data5.first!==void 0){let _errs31=errors;if(typeof data5.
first!="boolean"){let err9={instancePath:instancePath+"/refused_with/first",schemaPath:"#/properties/refused_with/anyOf/0/properties/first/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid3=_errs31===errors}else var valid3=!0}}}}else{let err10={instancePath:instancePath+
"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
var _valid1=_errs16===errors;valid2=valid2||_valid1;let _errs33=errors;if(data5!==null){let err11={instancePath:instancePath+"/refused_with",schemaPath:"#/prope\
rties/refused_with/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs33===errors;if(valid2=
valid2||_valid1,valid2)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{let err12={instancePath:instancePath+"/refused_with",schemaPath:"\
#/properties/refused_with/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++,validate42.errors=vErrors,!1}var valid0=_errs14===
errors}else var valid0=!0}}}}}}}else return validate42.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate42.errors=
vErrors,errors===0}validate42.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate33.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.user===void 0&&(missing0="user")||data.organization===
void 0&&(missing0="organization")||data.verdict===void 0&&(missing0="verdict")||data.budget===void 0&&(missing0="budget")||data.credits_consumed===void 0&&(missing0=
"credits_consumed")||data.on_credits===void 0&&(missing0="on_credits")||data.off_credits===void 0&&(missing0="off_credits")||data.arithmetic===void 0&&(missing0=
"arithmetic")||data.text===void 0&&(missing0="text")||data.denial===void 0&&(missing0="denial")||data.finding===void 0&&(missing0="finding")||data.alike===void 0&&
(missing0="alike"))return validate33.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func1.call(schema45.properties,key0)){return validate33.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.user!==void 0){let _errs2=errors;if(typeof data.user!="string")return validate33.
errors=[{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.organization!==void 0){let _errs4=errors;if(typeof data.organization!="string")return validate33.errors=[{instancePath:instancePath+"/organiz\
ation",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.verdict!==
void 0){let data2=data.verdict,_errs6=errors;if(!(data2==="ok"||data2==="warn"||data2==="insufficient_quota"||data2==="plan_error"||data2==="build_error"||data2===
"unknown"))return validate33.errors=[{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema45.
properties.verdict.enum}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.budget!==void 0){let data3=data.budget,_errs7=errors;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null)return validate33.errors=[{instancePath:instancePath+"/budget",schemaPath:"#/properties/budg\
et/type",keyword:"type",params:{type:schema45.properties.budget.type}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.credits_consumed!==void 0){
let data4=data.credits_consumed,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate33.errors=[{instancePath:instancePath+
"/credits_consumed",schemaPath:"#/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.on_credits!==void 0){let data5=data.on_credits,_errs11=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null)return validate33.
errors=[{instancePath:instancePath+"/on_credits",schemaPath:"#/properties/on_credits/type",keyword:"type",params:{type:schema45.properties.on_credits.type}}],!1;
var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.off_credits!==void 0){let data6=data.off_credits,_errs13=errors;if(!(typeof data6=="number"&&!(data6%
1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null)return validate33.errors=[{instancePath:instancePath+"/off_credits",schemaPath:"#/properties/off_credits/type",
keyword:"type",params:{type:schema45.properties.off_credits.type}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.arithmetic!==void 0){let _errs15=errors;
if(typeof data.arithmetic!="string")return validate33.errors=[{instancePath:instancePath+"/arithmetic",schemaPath:"#/properties/arithmetic/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.text!==void 0){let _errs17=errors;if(typeof data.text!="string")return validate33.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs17===errors}else var valid0=!0;
if(valid0){if(data.denial!==void 0){let data9=data.denial,_errs19=errors,_errs20=errors,valid1=!1,_errs21=errors;validate34(data9,{instancePath:instancePath+"/d\
enial",parentData:data,parentDataProperty:"denial",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=
vErrors.length);var _valid0=_errs21===errors;valid1=valid1||_valid0;let _errs22=errors;if(data9!==null){let err0={instancePath:instancePath+"/denial",schemaPath:"\
#/properties/denial/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs22===errors;if(valid1=
valid1||_valid0,valid1)errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null);else{let err1={instancePath:instancePath+"/denial",schemaPath:"\
#/properties/denial/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate33.errors=vErrors,!1}var valid0=_errs19===
errors}else var valid0=!0;if(valid0){if(data.finding!==void 0){let data10=data.finding,_errs24=errors,_errs25=errors,valid2=!1,_errs26=errors;validate38(data10,
{instancePath:instancePath+"/finding",parentData:data,parentDataProperty:"finding",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate38.errors:vErrors.
concat(validate38.errors),errors=vErrors.length);var _valid1=_errs26===errors;valid2=valid2||_valid1;let _errs27=errors;if(data10!==null){let err2={instancePath:instancePath+
"/finding",schemaPath:"#/properties/finding/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs27===
errors;if(valid2=valid2||_valid1,valid2)errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:vErrors=null);else{let err3={instancePath:instancePath+"/\
finding",schemaPath:"#/properties/finding/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate33.errors=vErrors,
!1}var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.alike!==void 0){let data11=data.alike,_errs29=errors,_errs30=errors,valid3=!1,_errs31=errors;
if(errors===errors)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing1;if(data11.people===void 0&&(missing1="people")||data11.of===void 0&&
(missing1="of")||data11.groups===void 0&&(missing1="groups")||data11.examples===void 0&&(missing1="examples")||data11.most_credits_consumed===void 0&&(missing1=
"most_credits_consumed")){let err4={instancePath:instancePath+"/alike",schemaPath:"#/$defs/alike/required",keyword:"required",params:{missingProperty:missing1}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}else{let _errs34=errors;for(let key1 in data11)if(!(key1==="people"||key1==="of"||key1==="groups"||key1===
"examples"||key1==="most_credits_consumed")){let err5={instancePath:instancePath+"/alike",schemaPath:"#/$defs/alike/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++;break}if(_errs34===errors){if(data11.people!==void 0){let data12=data11.
people,_errs35=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err6={instancePath:instancePath+"/alike/people",schemaPath:"\
#/$defs/alike/properties/people/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(errors===_errs35&&typeof data12==
"number"&&isFinite(data12)&&(data12<2||isNaN(data12))){let err7={instancePath:instancePath+"/alike/people",schemaPath:"#/$defs/alike/properties/people/minimum",
keyword:"minimum",params:{comparison:">=",limit:2}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid5=_errs35===errors}else var valid5=!0;if(valid5){
if(data11.of!==void 0){let data13=data11.of,_errs37=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))){let err8={instancePath:instancePath+
"/alike/of",schemaPath:"#/$defs/alike/properties/of/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid5=_errs37===
errors}else var valid5=!0;if(valid5){if(data11.groups!==void 0){let data14=data11.groups,_errs39=errors;if(!Array.isArray(data14)&&data14!==null){let err9={instancePath:instancePath+
"/alike/groups",schemaPath:"#/$defs/alike/properties/groups/type",keyword:"type",params:{type:schema54.properties.groups.type}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(errors===_errs39&&Array.isArray(data14)){var valid6=!0;let len0=data14.length;for(let i0=0;i0<len0;i0++){let _errs41=errors;if(typeof data14[i0]!=
"string"){let err10={instancePath:instancePath+"/alike/groups/"+i0,schemaPath:"#/$defs/alike/properties/groups/items/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid6=_errs41===errors;if(!valid6)break}}var valid5=_errs39===errors}else var valid5=!0;if(valid5){
if(data11.examples!==void 0){let data16=data11.examples,_errs43=errors;if(errors===_errs43)if(Array.isArray(data16)){var valid7=!0;let len1=data16.length;for(let i1=0;i1<
len1;i1++){let _errs45=errors;if(typeof data16[i1]!="string"){let err11={instancePath:instancePath+"/alike/examples/"+i1,schemaPath:"#/$defs/alike/properties/ex\
amples/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var valid7=_errs45===errors;if(!valid7)break}}else{
let err12={instancePath:instancePath+"/alike/examples",schemaPath:"#/$defs/alike/properties/examples/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}var valid5=_errs43===errors}else var valid5=!0;if(valid5)if(data11.most_credits_consumed!==void 0){let data18=data11.
most_credits_consumed,_errs47=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err13={instancePath:instancePath+"/alike/\
most_credits_consumed",schemaPath:"#/$defs/alike/properties/most_credits_consumed/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}var valid5=_errs47===errors}else var valid5=!0}}}}}}else{let err14={instancePath:instancePath+"/alike",schemaPath:"#/$defs/alike/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid2=_errs31===errors;valid3=valid3||_valid2;let _errs49=errors;
if(data11!==null){let err15={instancePath:instancePath+"/alike",schemaPath:"#/properties/alike/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}var _valid2=_errs49===errors;if(valid3=valid3||_valid2,valid3)errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=
_errs30:vErrors=null);else{let err16={instancePath:instancePath+"/alike",schemaPath:"#/properties/alike/anyOf",keyword:"anyOf",params:{}};return vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++,validate33.errors=vErrors,!1}var valid0=_errs29===errors}else var valid0=!0;if(valid0)if(data.choices!==void 0){let _errs51=errors;
validate42(data.choices,{instancePath:instancePath+"/choices",parentData:data,parentDataProperty:"choices",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate42.
errors:vErrors.concat(validate42.errors),errors=vErrors.length);var valid0=_errs51===errors}else var valid0=!0}}}}}}}}}}}}}}else return validate33.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate33.errors=vErrors,errors===0}validate33.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema59={type:"object",description:"The prebuilt workspaces of one template.",additionalProperties:!1,required:["presets","low","high","verdict"],properties:{
presets:{type:"array",items:{type:"object",additionalProperties:!1,required:["preset","instances","refused","low","high"],properties:{preset:{type:"string"},instances:{
type:"integer",description:"The most over all schedules."},may_be_more:{type:"boolean",description:"Some number is not seen here, so that there may be more inst\
ances."},refused:{type:"boolean",description:"There would be no build."},low:{type:["integer","null"],description:"What one of them costs at least."},high:{type:[
"integer","null"],description:"What one of them costs at most."}}}},low:{type:["integer","null"],description:"What all of them cost at least; null where nothing\
 is known."},high:{type:["integer","null"],description:"What all of them cost at most."},verdict:{anyOf:[{$ref:"#/$defs/poolVerdict"},{type:"null"}],description:"\
What becomes of all the pools of the organization together; null without a quota file."}}},schema60={type:"object",description:"The pools of an organization aga\
inst the budget of the user who owns them.",additionalProperties:!1,required:["organization","verdict","budget","arithmetic","never_fit","raise_to_credits"],properties:{
organization:{type:"string"},verdict:{enum:["ok","insufficient_quota","unknown"]},budget:{type:["integer","null"],description:"Of the user `prebuilds`. -1: unli\
mited. Null where it cannot be told."},arithmetic:{type:"string"},never_fit:{type:"array",items:{type:"object",additionalProperties:!1,required:["template","pre\
set"],properties:{template:{type:"string"},preset:{type:"string"}}},description:"Presets of which not even one fits."},raise_to_credits:{type:["integer","null"],
description:"What the group `coderprebuiltworkspaces` would have to allow; null where that is enough."}}};function validate47(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate47.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.presets===void 0&&(missing0="prese\
ts")||data.low===void 0&&(missing0="low")||data.high===void 0&&(missing0="high")||data.verdict===void 0&&(missing0="verdict"))return validate47.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="presets"||key0==="low"||key0===
"high"||key0==="verdict")){return validate47.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.presets!==void 0){let data0=data.presets,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.
preset===void 0&&(missing1="preset")||data1.instances===void 0&&(missing1="instances")||data1.refused===void 0&&(missing1="refused")||data1.low===void 0&&(missing1=
"low")||data1.high===void 0&&(missing1="high"))return validate47.errors=[{instancePath:instancePath+"/presets/"+i0,schemaPath:"#/properties/presets/items/requir\
ed",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)if(!(key1==="preset"||key1==="instances"||key1==="may_be_\
more"||key1==="refused"||key1==="low"||key1==="high")){return validate47.errors=[{instancePath:instancePath+"/presets/"+i0,schemaPath:"#/properties/presets/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs6===errors){if(data1.preset!==void 0){let _errs7=errors;
if(typeof data1.preset!="string")return validate47.errors=[{instancePath:instancePath+"/presets/"+i0+"/preset",schemaPath:"#/properties/presets/items/properties\
/preset/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data1.instances!==void 0){let data3=data1.instances,
_errs9=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate47.errors=[{instancePath:instancePath+"/presets/"+i0+"/ins\
tances",schemaPath:"#/properties/presets/items/properties/instances/type",keyword:"type",params:{type:"integer"}}],!1;var valid2=_errs9===errors}else var valid2=!0;
if(valid2){if(data1.may_be_more!==void 0){let _errs11=errors;if(typeof data1.may_be_more!="boolean")return validate47.errors=[{instancePath:instancePath+"/prese\
ts/"+i0+"/may_be_more",schemaPath:"#/properties/presets/items/properties/may_be_more/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs11===errors}else
var valid2=!0;if(valid2){if(data1.refused!==void 0){let _errs13=errors;if(typeof data1.refused!="boolean")return validate47.errors=[{instancePath:instancePath+"\
/presets/"+i0+"/refused",schemaPath:"#/properties/presets/items/properties/refused/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs13===errors}else
var valid2=!0;if(valid2){if(data1.low!==void 0){let data6=data1.low,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==
null)return validate47.errors=[{instancePath:instancePath+"/presets/"+i0+"/low",schemaPath:"#/properties/presets/items/properties/low/type",keyword:"type",params:{
type:schema59.properties.presets.items.properties.low.type}}],!1;var valid2=_errs15===errors}else var valid2=!0;if(valid2)if(data1.high!==void 0){let data7=data1.
high,_errs17=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null)return validate47.errors=[{instancePath:instancePath+
"/presets/"+i0+"/high",schemaPath:"#/properties/presets/items/properties/high/type",keyword:"type",params:{type:schema59.properties.presets.items.properties.high.
type}}],!1;var valid2=_errs17===errors}else var valid2=!0}}}}}}}else return validate47.errors=[{instancePath:instancePath+"/presets/"+i0,schemaPath:"#/propertie\
s/presets/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate47.errors=[{instancePath:instancePath+
"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.low!==
void 0){let data8=data.low,_errs19=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null)return validate47.errors=[{instancePath:instancePath+
"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:schema59.properties.low.type}}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){
if(data.high!==void 0){let data9=data.high,_errs21=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null)return validate47.
errors=[{instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:schema59.properties.high.type}}],!1;var valid0=_errs21===
errors}else var valid0=!0;if(valid0)if(data.verdict!==void 0){let data10=data.verdict,_errs23=errors,_errs24=errors,valid3=!1,_errs25=errors;if(errors===errors)
if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.organization===void 0&&(missing2="organization")||data10.verdict===void 0&&(missing2=
"verdict")||data10.budget===void 0&&(missing2="budget")||data10.arithmetic===void 0&&(missing2="arithmetic")||data10.never_fit===void 0&&(missing2="never_fit")||
data10.raise_to_credits===void 0&&(missing2="raise_to_credits")){let err0={instancePath:instancePath+"/verdict",schemaPath:"#/$defs/poolVerdict/required",keyword:"\
required",params:{missingProperty:missing2}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs28=errors;for(let key2 in data10)if(!(key2===
"organization"||key2==="verdict"||key2==="budget"||key2==="arithmetic"||key2==="never_fit"||key2==="raise_to_credits")){let err1={instancePath:instancePath+"/ve\
rdict",schemaPath:"#/$defs/poolVerdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++;break}if(_errs28===errors){if(data10.organization!==void 0){let _errs29=errors;if(typeof data10.organization!="string"){let err2={instancePath:instancePath+
"/verdict/organization",schemaPath:"#/$defs/poolVerdict/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var valid5=_errs29===errors}else var valid5=!0;if(valid5){if(data10.verdict!==void 0){let data12=data10.verdict,_errs31=errors;if(!(data12===
"ok"||data12==="insufficient_quota"||data12==="unknown")){let err3={instancePath:instancePath+"/verdict/verdict",schemaPath:"#/$defs/poolVerdict/properties/verd\
ict/enum",keyword:"enum",params:{allowedValues:schema60.properties.verdict.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid5=_errs31===
errors}else var valid5=!0;if(valid5){if(data10.budget!==void 0){let data13=data10.budget,_errs32=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&
isFinite(data13))&&data13!==null){let err4={instancePath:instancePath+"/verdict/budget",schemaPath:"#/$defs/poolVerdict/properties/budget/type",keyword:"type",params:{
type:schema60.properties.budget.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid5=_errs32===errors}else var valid5=!0;if(valid5){if(data10.
arithmetic!==void 0){let _errs34=errors;if(typeof data10.arithmetic!="string"){let err5={instancePath:instancePath+"/verdict/arithmetic",schemaPath:"#/$defs/poo\
lVerdict/properties/arithmetic/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid5=_errs34===errors}else
var valid5=!0;if(valid5){if(data10.never_fit!==void 0){let data15=data10.never_fit,_errs36=errors;if(errors===_errs36)if(Array.isArray(data15)){var valid6=!0;let len1=data15.
length;for(let i1=0;i1<len1;i1++){let data16=data15[i1],_errs38=errors;if(errors===_errs38)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing3;
if(data16.template===void 0&&(missing3="template")||data16.preset===void 0&&(missing3="preset")){let err6={instancePath:instancePath+"/verdict/never_fit/"+i1,schemaPath:"\
#/$defs/poolVerdict/properties/never_fit/items/required",keyword:"required",params:{missingProperty:missing3}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}else{let _errs40=errors;for(let key3 in data16)if(!(key3==="template"||key3==="preset")){let err7={instancePath:instancePath+"/verdict/never_fit/"+i1,schemaPath:"\
#/$defs/poolVerdict/properties/never_fit/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++;break}if(_errs40===errors){if(data16.template!==void 0){let _errs41=errors;if(typeof data16.template!="string"){let err8={instancePath:instancePath+
"/verdict/never_fit/"+i1+"/template",schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/properties/template/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid7=_errs41===errors}else var valid7=!0;if(valid7)if(data16.preset!==void 0){let _errs43=errors;
if(typeof data16.preset!="string"){let err9={instancePath:instancePath+"/verdict/never_fit/"+i1+"/preset",schemaPath:"#/$defs/poolVerdict/properties/never_fit/i\
tems/properties/preset/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var valid7=_errs43===errors}else var valid7=!0}}}else{
let err10={instancePath:instancePath+"/verdict/never_fit/"+i1,schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid6=_errs38===errors;if(!valid6)break}}else{let err11={instancePath:instancePath+"/verd\
ict/never_fit",schemaPath:"#/$defs/poolVerdict/properties/never_fit/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}var valid5=_errs36===errors}else var valid5=!0;if(valid5)if(data10.raise_to_credits!==void 0){let data19=data10.raise_to_credits,_errs45=errors;if(!(typeof data19==
"number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19))&&data19!==null){let err12={instancePath:instancePath+"/verdict/raise_to_credits",schemaPath:"#/$defs/po\
olVerdict/properties/raise_to_credits/type",keyword:"type",params:{type:schema60.properties.raise_to_credits.type}};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}var valid5=_errs45===errors}else var valid5=!0}}}}}}}else{let err13={instancePath:instancePath+"/verdict",schemaPath:"#/$defs/poolVerdict/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs25===errors;valid3=valid3||_valid0;let _errs47=errors;
if(data10!==null){let err14={instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs47===errors;if(valid3=valid3||_valid0,valid3)errors=_errs24,vErrors!==null&&(_errs24?vErrors.
length=_errs24:vErrors=null);else{let err15={instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf",keyword:"anyOf",params:{}};return vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++,validate47.errors=vErrors,!1}var valid0=_errs23===errors}else var valid0=!0}}}}}else return validate47.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate47.errors=vErrors,errors===0}validate47.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema63={type:"object",description:"The state that the next start is planned on.",additionalProperties:!1,required:["path","built","cost",
"differs"],properties:{path:{type:"string"},built:{enum:["on","off"],description:"In which of the two the workspace was left."},cost:{$ref:"#/$defs/cost"},differs:{
type:["boolean","null"],description:"Whether the next build of that kind costs something else; null where one of the numbers is open."}}};function validate49(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate49.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
path===void 0&&(missing0="path")||data.built===void 0&&(missing0="built")||data.cost===void 0&&(missing0="cost")||data.differs===void 0&&(missing0="differs"))return validate49.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="pat\
h"||key0==="built"||key0==="cost"||key0==="differs")){return validate49.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.path!==void 0){let _errs2=errors;if(typeof data.path!="string")return validate49.errors=
[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.built!==void 0){let data1=data.built,_errs4=errors;if(!(data1==="on"||data1==="off"))return validate49.errors=[{instancePath:instancePath+"/b\
uilt",schemaPath:"#/properties/built/enum",keyword:"enum",params:{allowedValues:schema63.properties.built.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.cost!==void 0){let _errs5=errors;validate22(data.cost,{instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
differs!==void 0){let data3=data.differs,_errs6=errors;if(typeof data3!="boolean"&&data3!==null)return validate49.errors=[{instancePath:instancePath+"/differs",
schemaPath:"#/properties/differs/type",keyword:"type",params:{type:schema63.properties.differs.type}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else
return validate49.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate49.errors=vErrors,errors===0}validate49.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema65={type:"object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact","assumed","range","unknown","re\
fused"]},credits:{type:["integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]}},description:"A cost without its parts."};function validate52(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
parameter===void 0&&(missing0="parameter")||data.value===void 0&&(missing0="value")||data.on===void 0&&(missing0="on")||data.off===void 0&&(missing0="off"))return validate52.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="par\
ameter"||key0==="value"||key0==="on"||key0==="off")){return validate52.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.parameter!==void 0){let _errs2=errors;if(typeof data.parameter!="string")return validate52.
errors=[{instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.value!==void 0){let _errs4=errors;if(typeof data.value!="string")return validate52.errors=[{instancePath:instancePath+"/value",
schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.on!==void 0){let data2=data.
on,_errs6=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.status===void 0&&(missing1="status")||data2.credits===
void 0&&(missing1="credits")||data2.low===void 0&&(missing1="low")||data2.high===void 0&&(missing1="high"))return validate52.errors=[{instancePath:instancePath+
"/on",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs9=errors;for(let key1 in data2)if(!(key1==="statu\
s"||key1==="credits"||key1==="low"||key1==="high")){return validate52.errors=[{instancePath:instancePath+"/on",schemaPath:"#/$defs/amount/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs9===errors){if(data2.status!==void 0){let data3=data2.status,_errs10=errors;if(!(data3===
"exact"||data3==="assumed"||data3==="range"||data3==="unknown"||data3==="refused"))return validate52.errors=[{instancePath:instancePath+"/on/status",schemaPath:"\
#/$defs/amount/properties/status/enum",keyword:"enum",params:{allowedValues:schema65.properties.status.enum}}],!1;var valid2=_errs10===errors}else var valid2=!0;
if(valid2){if(data2.credits!==void 0){let data4=data2.credits,_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null)
return validate52.errors=[{instancePath:instancePath+"/on/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"type",params:{type:schema65.properties.
credits.type}}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2){if(data2.low!==void 0){let data5=data2.low,_errs13=errors;if(!(typeof data5=="numbe\
r"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null)return validate52.errors=[{instancePath:instancePath+"/on/low",schemaPath:"#/$defs/amount/properti\
es/low/type",keyword:"type",params:{type:schema65.properties.low.type}}],!1;var valid2=_errs13===errors}else var valid2=!0;if(valid2)if(data2.high!==void 0){let data6=data2.
high,_errs15=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null)return validate52.errors=[{instancePath:instancePath+
"/on/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:schema65.properties.high.type}}],!1;var valid2=_errs15===errors}else var valid2=!0}}}}}else
return validate52.errors=[{instancePath:instancePath+"/on",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.off!==void 0){let data7=data.off,_errs17=errors;if(errors===errors)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing2;
if(data7.status===void 0&&(missing2="status")||data7.credits===void 0&&(missing2="credits")||data7.low===void 0&&(missing2="low")||data7.high===void 0&&(missing2=
"high"))return validate52.errors=[{instancePath:instancePath+"/off",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs20=errors;for(let key2 in data7)if(!(key2==="status"||key2==="credits"||key2==="low"||key2==="high")){return validate52.errors=[{instancePath:instancePath+
"/off",schemaPath:"#/$defs/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs20===errors){if(data7.
status!==void 0){let data8=data7.status,_errs21=errors;if(!(data8==="exact"||data8==="assumed"||data8==="range"||data8==="unknown"||data8==="refused"))return validate52.
errors=[{instancePath:instancePath+"/off/status",schemaPath:"#/$defs/amount/properties/status/enum",keyword:"enum",params:{allowedValues:schema65.properties.status.
enum}}],!1;var valid4=_errs21===errors}else var valid4=!0;if(valid4){if(data7.credits!==void 0){let data9=data7.credits,_errs22=errors;if(!(typeof data9=="numbe\
r"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null)return validate52.errors=[{instancePath:instancePath+"/off/credits",schemaPath:"#/$defs/amount/pro\
perties/credits/type",keyword:"type",params:{type:schema65.properties.credits.type}}],!1;var valid4=_errs22===errors}else var valid4=!0;if(valid4){if(data7.low!==
void 0){let data10=data7.low,_errs24=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null)return validate52.errors=
[{instancePath:instancePath+"/off/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"type",params:{type:schema65.properties.low.type}}],!1;var valid4=_errs24===
errors}else var valid4=!0;if(valid4)if(data7.high!==void 0){let data11=data7.high,_errs26=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(
data11))&&data11!==null)return validate52.errors=[{instancePath:instancePath+"/off/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{
type:schema65.properties.high.type}}],!1;var valid4=_errs26===errors}else var valid4=!0}}}}}else return validate52.errors=[{instancePath:instancePath+"/off",schemaPath:"\
#/$defs/amount/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}else return validate52.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema67={type:"object",additionalProperties:!1,required:["parameters","choices","valid_both","on","off","reasons"],properties:{parameters:{type:"array",items:{
type:"object",additionalProperties:!1,required:["name","values","matters","left_out"],properties:{name:{type:"string"},values:{type:["string","null"],pattern:"^\
[0-9]+$",description:"How many values it offers; null: endlessly many."},matters:{type:"boolean"},left_out:{type:"boolean"}},description:"One parameter."}},choices:{
type:["string","null"],pattern:"^[0-9]+$",description:"How many choices there are; null where nobody can count them."},valid_both:{type:["string","null"],pattern:"\
^[0-9]+$",description:"How many have a plan both on and off."},on:{$ref:"#/$defs/buildSpace"},off:{$ref:"#/$defs/buildSpace"},reasons:{type:"array",items:{type:"\
string"},description:"Why not everything is exact; empty where it is."},presets:{type:"array",items:{type:"object",additionalProperties:!1,required:["preset","o\
n","off"],properties:{preset:{type:"string"},on:{$ref:"#/$defs/ends"},off:{$ref:"#/$defs/ends"}},description:"The range with the values of a preset, every other\
 parameter being free."}},over:{type:"object",additionalProperties:!1,required:["credits","choices","conditions","complete"],properties:{credits:{type:"number"},
choices:{type:["string","null"],pattern:"^[0-9]+$",description:"How many valid ones; null where they are not counted."},conditions:{type:"array",items:{type:"st\
ring"}},complete:{type:"boolean",description:"Whether every choice that costs more meets one of the conditions."}},description:"The choices of which the running\
 workspace costs more than so many credits."},varied:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","values"],properties:{name:{type:"\
string",description:"`var.size`, `owner.groups`."},values:{type:"array",items:{type:"string"},description:"As choices have them; groups as a JSON list."}}},description:"\
What was varied besides parameters, on request. These are among the parameters, and named in choices."}},description:"Every choice of the form and what they cos\
t. Numbers of choices are decimal text."},schema68={type:"object",additionalProperties:!1,required:["valid","excluded","example","lowest","highest","distributio\
n"],properties:{valid:{type:["string","null"],pattern:"^[0-9]+$",description:"Choices with a plan; null where they are not counted."},excluded:{type:["string","\
null"],pattern:"^[0-9]+$",description:"Choices without a plan."},example:{oneOf:[{type:"object",additionalProperties:!1,required:["choice","reason"],properties:{
choice:{$ref:"#/$defs/chosen"},reason:{type:"string"}},description:"A choice without a plan."},{type:"null"}]},lowest:{oneOf:[{$ref:"#/$defs/extreme"},{type:"nu\
ll"}]},highest:{oneOf:[{$ref:"#/$defs/extreme"},{type:"null"}]},distribution:{oneOf:[{$ref:"#/$defs/distribution"},{type:"null"}]}},description:"One build over \
all choices."};var schema70={type:"object",additionalProperties:!1,required:["status","credits","low","high","witness","reason"],properties:{status:{enum:["exact","range"]},credits:{
type:["integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]},witness:{oneOf:[{$ref:"#/$defs/chosen"},{type:"null"}]},reason:{type:["str\
ing","null"]}},description:"One end of the costs."};function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.status===void 0&&(missing0="status")||data.credits===void 0&&(missing0="cr\
edits")||data.low===void 0&&(missing0="low")||data.high===void 0&&(missing0="high")||data.witness===void 0&&(missing0="witness")||data.reason===void 0&&(missing0=
"reason"))return validate56.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="status"||key0==="credits"||key0==="low"||key0==="high"||key0==="witness"||key0==="reason")){return validate56.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.status!==void 0){let data0=data.status,
_errs2=errors;if(!(data0==="exact"||data0==="range"))return validate56.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:schema70.properties.status.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.credits!==void 0){let data1=data.
credits,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null)return validate56.errors=[{instancePath:instancePath+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:schema70.properties.credits.type}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.low!==void 0){let data2=data.low,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null)return validate56.
errors=[{instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:schema70.properties.low.type}}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.high!==void 0){let data3=data.high,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&
data3!==null)return validate56.errors=[{instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:schema70.properties.high.
type}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.witness!==void 0){let data4=data.witness,_errs9=errors,_errs10=errors,valid1=!1,passing0=null,
_errs11=errors;if(errors===errors)if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4){let _errs15=errors;if(typeof data4[key1]!="stri\
ng"){let err0={instancePath:instancePath+"/witness/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid3=_errs15===errors;if(!valid3)break}else{let err1={instancePath:instancePath+
"/witness",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs11===
errors;_valid0&&(valid1=!0,passing0=0);let _errs17=errors;if(data4!==null){let err2={instancePath:instancePath+"/witness",schemaPath:"#/properties/witness/oneOf\
/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs17===errors;if(_valid0&&valid1?(valid1=
!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err3={instancePath:instancePath+
"/witness",schemaPath:"#/properties/witness/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,
validate56.errors=vErrors,!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let data6=data.reason,_errs19=errors;if(typeof data6!=
"string"&&data6!==null)return validate56.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:schema70.
properties.reason.type}}],!1;var valid0=_errs19===errors}else var valid0=!0}}}}}}}else return validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return validate56.errors=vErrors,errors===0}validate56.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate55(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
valid===void 0&&(missing0="valid")||data.excluded===void 0&&(missing0="excluded")||data.example===void 0&&(missing0="example")||data.lowest===void 0&&(missing0=
"lowest")||data.highest===void 0&&(missing0="highest")||data.distribution===void 0&&(missing0="distribution"))return validate55.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="valid"||key0==="excluded"||key0==="ex\
ample"||key0==="lowest"||key0==="highest"||key0==="distribution")){return validate55.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.valid!==void 0){let data0=data.valid,_errs2=errors;if(typeof data0!="strin\
g"&&data0!==null)return validate55.errors=[{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type:schema68.properties.
valid.type}}],!1;if(errors===_errs2&&typeof data0=="string"&&!pattern4.test(data0))return validate55.errors=[{instancePath:instancePath+"/valid",schemaPath:"#/p\
roperties/valid/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.excluded!==void 0){
let data1=data.excluded,_errs4=errors;if(typeof data1!="string"&&data1!==null)return validate55.errors=[{instancePath:instancePath+"/excluded",schemaPath:"#/pro\
perties/excluded/type",keyword:"type",params:{type:schema68.properties.excluded.type}}],!1;if(errors===_errs4&&typeof data1=="string"&&!pattern4.test(data1))return validate55.
errors=[{instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.example!==void 0){let data2=data.example,_errs6=errors,_errs7=errors,valid1=!1,passing0=null,_errs8=errors;if(errors===
_errs8)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.choice===void 0&&(missing1="choice")||data2.reason===void 0&&(missing1="re\
ason")){let err0={instancePath:instancePath+"/example",schemaPath:"#/properties/example/oneOf/0/required",keyword:"required",params:{missingProperty:missing1}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs10=errors;for(let key1 in data2)if(!(key1==="choice"||key1==="reason")){let err1={instancePath:instancePath+
"/example",schemaPath:"#/properties/example/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++;break}if(_errs10===errors){if(data2.choice!==void 0){let data3=data2.choice,_errs11=errors;if(errors===errors)if(data3&&typeof data3==
"object"&&!Array.isArray(data3))for(let key2 in data3){let _errs15=errors;if(typeof data3[key2]!="string"){let err2={instancePath:instancePath+"/example/choice/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var valid4=_errs15===errors;if(!valid4)break}else{let err3={instancePath:instancePath+"/example/choice",schemaPath:"#/$defs/c\
hosen/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs11===errors}else var valid2=!0;if(valid2)
if(data2.reason!==void 0){let _errs17=errors;if(typeof data2.reason!="string"){let err4={instancePath:instancePath+"/example/reason",schemaPath:"#/properties/ex\
ample/oneOf/0/properties/reason/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid2=_errs17===errors}else
var valid2=!0}}}else{let err5={instancePath:instancePath+"/example",schemaPath:"#/properties/example/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;_valid0&&(valid1=!0,passing0=0);let _errs19=errors;if(data2!==null){let err6={instancePath:instancePath+
"/example",schemaPath:"#/properties/example/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs19===
errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=
null);else{let err7={instancePath:instancePath+"/example",schemaPath:"#/properties/example/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++,validate55.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.lowest!==void 0){let data6=data.
lowest,_errs21=errors,_errs22=errors,valid5=!1,passing1=null,_errs23=errors;validate56(data6,{instancePath:instancePath+"/lowest",parentData:data,parentDataProperty:"\
lowest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid1=_errs23===errors;
_valid1&&(valid5=!0,passing1=0);let _errs24=errors;if(data6!==null){let err8={instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/oneOf/1/type",
keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs24===errors;if(_valid1&&valid5?(valid5=!1,passing1=
[passing1,1]):_valid1&&(valid5=!0,passing1=1),valid5)errors=_errs22,vErrors!==null&&(_errs22?vErrors.length=_errs22:vErrors=null);else{let err9={instancePath:instancePath+
"/lowest",schemaPath:"#/properties/lowest/oneOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++,
validate55.errors=vErrors,!1}var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.highest!==void 0){let data7=data.highest,_errs26=errors,_errs27=errors,
valid6=!1,passing2=null,_errs28=errors;validate56(data7,{instancePath:instancePath+"/highest",parentData:data,parentDataProperty:"highest",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid2=_errs28===errors;_valid2&&(valid6=!0,passing2=0);
let _errs29=errors;if(data7!==null){let err10={instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/oneOf/1/type",keyword:"type",params:{type:"\
null"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid2=_errs29===errors;if(_valid2&&valid6?(valid6=!1,passing2=[passing2,1]):_valid2&&(valid6=
!0,passing2=1),valid6)errors=_errs27,vErrors!==null&&(_errs27?vErrors.length=_errs27:vErrors=null);else{let err11={instancePath:instancePath+"/highest",schemaPath:"\
#/properties/highest/oneOf",keyword:"oneOf",params:{passingSchemas:passing2}};return vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++,validate55.errors=
vErrors,!1}var valid0=_errs26===errors}else var valid0=!0;if(valid0)if(data.distribution!==void 0){let data8=data.distribution,_errs31=errors,_errs32=errors,valid7=!1,
passing3=null,_errs33=errors;if(errors===errors)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.binned===void 0&&(missing2="binne\
d")||data8.bins===void 0&&(missing2="bins")){let err12={instancePath:instancePath+"/distribution",schemaPath:"#/$defs/distribution/required",keyword:"required",
params:{missingProperty:missing2}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else{let _errs36=errors;for(let key3 in data8)if(!(key3==="binned"||
key3==="bins")){let err13={instancePath:instancePath+"/distribution",schemaPath:"#/$defs/distribution/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++;break}if(_errs36===errors){if(data8.binned!==void 0){let _errs37=errors;if(typeof data8.
binned!="boolean"){let err14={instancePath:instancePath+"/distribution/binned",schemaPath:"#/$defs/distribution/properties/binned/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var valid9=_errs37===errors}else var valid9=!0;if(valid9)if(data8.bins!==void 0){let data10=data8.
bins,_errs39=errors;if(errors===_errs39)if(Array.isArray(data10)){var valid10=!0;let len0=data10.length;for(let i0=0;i0<len0;i0++){let data11=data10[i0],_errs41=errors;
if(errors===_errs41)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing3;if(data11.from===void 0&&(missing3="from")||data11.to===void 0&&(missing3=
"to")||data11.choices===void 0&&(missing3="choices")){let err15={instancePath:instancePath+"/distribution/bins/"+i0,schemaPath:"#/$defs/distribution/properties/\
bins/items/required",keyword:"required",params:{missingProperty:missing3}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else{let _errs43=errors;for(let key4 in data11)
if(!(key4==="from"||key4==="to"||key4==="choices")){let err16={instancePath:instancePath+"/distribution/bins/"+i0,schemaPath:"#/$defs/distribution/properties/bi\
ns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++;break}
if(_errs43===errors){if(data11.from!==void 0){let data12=data11.from,_errs44=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){
let err17={instancePath:instancePath+"/distribution/bins/"+i0+"/from",schemaPath:"#/$defs/distribution/properties/bins/items/properties/from/type",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid11=_errs44===errors}else var valid11=!0;if(valid11){if(data11.to!==
void 0){let data13=data11.to,_errs46=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))){let err18={instancePath:instancePath+"\
/distribution/bins/"+i0+"/to",schemaPath:"#/$defs/distribution/properties/bins/items/properties/to/type",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}var valid11=_errs46===errors}else var valid11=!0;if(valid11)if(data11.choices!==void 0){let data14=data11.choices,_errs48=errors;
if(errors===_errs48)if(typeof data14=="string"){if(!pattern4.test(data14)){let err19={instancePath:instancePath+"/distribution/bins/"+i0+"/choices",schemaPath:"\
#/$defs/distribution/properties/bins/items/properties/choices/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}else{let err20={instancePath:instancePath+"/distribution/bins/"+i0+"/choices",schemaPath:"#/$defs/distribution/properties/bins/items/properties\
/choices/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid11=_errs48===errors}else var valid11=!0}}}}else{
let err21={instancePath:instancePath+"/distribution/bins/"+i0,schemaPath:"#/$defs/distribution/properties/bins/items/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var valid10=_errs41===errors;if(!valid10)break}}else{let err22={instancePath:instancePath+"/distribu\
tion/bins",schemaPath:"#/$defs/distribution/properties/bins/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}
var valid9=_errs39===errors}else var valid9=!0}}}else{let err23={instancePath:instancePath+"/distribution",schemaPath:"#/$defs/distribution/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid3=_errs33===errors;_valid3&&(valid7=!0,passing3=0);let _errs50=errors;
if(data8!==null){let err24={instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid3=_errs50===errors;if(_valid3&&valid7?(valid7=!1,passing3=[passing3,1]):_valid3&&(valid7=!0,passing3=
1),valid7)errors=_errs32,vErrors!==null&&(_errs32?vErrors.length=_errs32:vErrors=null);else{let err25={instancePath:instancePath+"/distribution",schemaPath:"#/p\
roperties/distribution/oneOf",keyword:"oneOf",params:{passingSchemas:passing3}};return vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++,validate55.errors=
vErrors,!1}var valid0=_errs31===errors}else var valid0=!0}}}}}}}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.lowest===void 0&&(missing0="lowest")||data.highest===void 0&&(missing0="highest"))return validate61.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="lowest"||key0==="highest")){return validate61.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
lowest!==void 0){let data0=data.lowest,_errs2=errors,_errs3=errors,valid1=!1,passing0=null,_errs4=errors;validate56(data0,{instancePath:instancePath+"/lowest",parentData:data,
parentDataProperty:"lowest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid0=_errs4===
errors;_valid0&&(valid1=!0,passing0=0);let _errs5=errors;if(data0!==null){let err0={instancePath:instancePath+"/lowest",schemaPath:"#/properties/lowest/oneOf/1/\
type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs5===errors;if(_valid0&&valid1?(valid1=!1,passing0=
[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err1={instancePath:instancePath+
"/lowest",schemaPath:"#/properties/lowest/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate61.errors=vErrors,!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.highest!==void 0){let data1=data.highest,_errs7=errors,_errs8=errors,
valid2=!1,passing1=null,_errs9=errors;validate56(data1,{instancePath:instancePath+"/highest",parentData:data,parentDataProperty:"highest",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var _valid1=_errs9===errors;_valid1&&(valid2=!0,passing1=0);let _errs10=errors;
if(data1!==null){let err2={instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/oneOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var _valid1=_errs10===errors;if(_valid1&&valid2?(valid2=!1,passing1=[passing1,1]):_valid1&&(valid2=!0,passing1=1),valid2)
errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);else{let err3={instancePath:instancePath+"/highest",schemaPath:"#/properties/highest/o\
neOf",keyword:"oneOf",params:{passingSchemas:passing1}};return vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++,validate61.errors=vErrors,!1}var valid0=_errs7===
errors}else var valid0=!0}}}else return validate61.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate61.errors=
vErrors,errors===0}validate61.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.parameters===void 0&&(missing0="parameters")||data.
choices===void 0&&(missing0="choices")||data.valid_both===void 0&&(missing0="valid_both")||data.on===void 0&&(missing0="on")||data.off===void 0&&(missing0="off")||
data.reasons===void 0&&(missing0="reasons"))return validate54.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema67.properties,key0)){return validate54.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.parameters!==void 0){let data0=data.parameters,_errs2=errors;
if(errors===_errs2)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs4=errors;if(errors===_errs4)
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.name===void 0&&(missing1="name")||data1.values===void 0&&(missing1="values")||data1.
matters===void 0&&(missing1="matters")||data1.left_out===void 0&&(missing1="left_out"))return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0,schemaPath:"\
#/properties/parameters/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)if(!(key1==="name"||key1===
"values"||key1==="matters"||key1==="left_out")){return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0,schemaPath:"#/properties/parameters/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs6===errors){if(data1.name!==void 0){let _errs7=errors;
if(typeof data1.name!="string")return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0+"/name",schemaPath:"#/properties/parameters/items/properti\
es/name/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data1.values!==void 0){let data3=data1.values,
_errs9=errors;if(typeof data3!="string"&&data3!==null)return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0+"/values",schemaPath:"#/properties/\
parameters/items/properties/values/type",keyword:"type",params:{type:schema67.properties.parameters.items.properties.values.type}}],!1;if(errors===_errs9&&typeof data3==
"string"&&!pattern4.test(data3))return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0+"/values",schemaPath:"#/properties/parameters/items/prope\
rties/values/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data1.matters!==void 0){let _errs11=errors;
if(typeof data1.matters!="boolean")return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0+"/matters",schemaPath:"#/properties/parameters/items/p\
roperties/matters/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2)if(data1.left_out!==void 0){let _errs13=errors;
if(typeof data1.left_out!="boolean")return validate54.errors=[{instancePath:instancePath+"/parameters/"+i0+"/left_out",schemaPath:"#/properties/parameters/items\
/properties/left_out/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs13===errors}else var valid2=!0}}}}}else return validate54.errors=[{instancePath:instancePath+
"/parameters/"+i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate54.
errors=[{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.choices!==void 0){let data6=data.choices,_errs15=errors;if(typeof data6!="string"&&data6!==null)return validate54.errors=[{instancePath:instancePath+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:schema67.properties.choices.type}}],!1;if(errors===_errs15&&typeof data6=="string"&&
!pattern4.test(data6))return validate54.errors=[{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.valid_both!==void 0){let data7=data.valid_both,_errs17=errors;if(typeof data7!=
"string"&&data7!==null)return validate54.errors=[{instancePath:instancePath+"/valid_both",schemaPath:"#/properties/valid_both/type",keyword:"type",params:{type:schema67.
properties.valid_both.type}}],!1;if(errors===_errs17&&typeof data7=="string"&&!pattern4.test(data7))return validate54.errors=[{instancePath:instancePath+"/valid\
_both",schemaPath:"#/properties/valid_both/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){
if(data.on!==void 0){let _errs19=errors;validate55(data.on,{instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.off!==
void 0){let _errs20=errors;validate55(data.off,{instancePath:instancePath+"/off",parentData:data,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.reasons!==void 0){
let data10=data.reasons,_errs21=errors;if(errors===_errs21)if(Array.isArray(data10)){var valid3=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let _errs23=errors;
if(typeof data10[i1]!="string")return validate54.errors=[{instancePath:instancePath+"/reasons/"+i1,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{
type:"string"}}],!1;var valid3=_errs23===errors;if(!valid3)break}}else return validate54.errors=[{instancePath:instancePath+"/reasons",schemaPath:"#/properties/\
reasons/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.presets!==void 0){let data12=data.presets,
_errs25=errors;if(errors===_errs25)if(Array.isArray(data12)){var valid4=!0;let len2=data12.length;for(let i2=0;i2<len2;i2++){let data13=data12[i2],_errs27=errors;
if(errors===_errs27)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;if(data13.preset===void 0&&(missing2="preset")||data13.on===void 0&&
(missing2="on")||data13.off===void 0&&(missing2="off"))return validate54.errors=[{instancePath:instancePath+"/presets/"+i2,schemaPath:"#/properties/presets/item\
s/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs29=errors;for(let key2 in data13)if(!(key2==="preset"||key2==="on"||key2==="off")){
return validate54.errors=[{instancePath:instancePath+"/presets/"+i2,schemaPath:"#/properties/presets/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key2}}],!1;break}if(_errs29===errors){if(data13.preset!==void 0){let _errs30=errors;if(typeof data13.preset!="string")return validate54.
errors=[{instancePath:instancePath+"/presets/"+i2+"/preset",schemaPath:"#/properties/presets/items/properties/preset/type",keyword:"type",params:{type:"string"}}],
!1;var valid5=_errs30===errors}else var valid5=!0;if(valid5){if(data13.on!==void 0){let _errs32=errors;validate61(data13.on,{instancePath:instancePath+"/presets\
/"+i2+"/on",parentData:data13,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=
vErrors.length);var valid5=_errs32===errors}else var valid5=!0;if(valid5)if(data13.off!==void 0){let _errs33=errors;validate61(data13.off,{instancePath:instancePath+
"/presets/"+i2+"/off",parentData:data13,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid5=_errs33===errors}else var valid5=!0}}}}else return validate54.errors=[{instancePath:instancePath+"/presets/"+i2,schemaPath:"\
#/properties/presets/items/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs27===errors;if(!valid4)break}}else return validate54.errors=[{instancePath:instancePath+
"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.over!==
void 0){let data17=data.over,_errs34=errors;if(errors===_errs34)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let missing3;if(data17.credits===void 0&&
(missing3="credits")||data17.choices===void 0&&(missing3="choices")||data17.conditions===void 0&&(missing3="conditions")||data17.complete===void 0&&(missing3="c\
omplete"))return validate54.errors=[{instancePath:instancePath+"/over",schemaPath:"#/properties/over/required",keyword:"required",params:{missingProperty:missing3}}],
!1;{let _errs36=errors;for(let key3 in data17)if(!(key3==="credits"||key3==="choices"||key3==="conditions"||key3==="complete")){return validate54.errors=[{instancePath:instancePath+
"/over",schemaPath:"#/properties/over/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs36===errors){if(data17.
credits!==void 0){let data18=data17.credits,_errs37=errors;if(!(typeof data18=="number"&&isFinite(data18)))return validate54.errors=[{instancePath:instancePath+
"/over/credits",schemaPath:"#/properties/over/properties/credits/type",keyword:"type",params:{type:"number"}}],!1;var valid6=_errs37===errors}else var valid6=!0;
if(valid6){if(data17.choices!==void 0){let data19=data17.choices,_errs39=errors;if(typeof data19!="string"&&data19!==null)return validate54.errors=[{instancePath:instancePath+
"/over/choices",schemaPath:"#/properties/over/properties/choices/type",keyword:"type",params:{type:schema67.properties.over.properties.choices.type}}],!1;if(errors===
_errs39&&typeof data19=="string"&&!pattern4.test(data19))return validate54.errors=[{instancePath:instancePath+"/over/choices",schemaPath:"#/properties/over/prop\
erties/choices/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var valid6=_errs39===errors}else var valid6=!0;if(valid6){if(data17.conditions!==void 0){
let data20=data17.conditions,_errs41=errors;if(errors===_errs41)if(Array.isArray(data20)){var valid7=!0;let len3=data20.length;for(let i3=0;i3<len3;i3++){let _errs43=errors;
if(typeof data20[i3]!="string")return validate54.errors=[{instancePath:instancePath+"/over/conditions/"+i3,schemaPath:"#/properties/over/properties/conditions/i\
tems/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs43===errors;if(!valid7)break}}else return validate54.errors=[{instancePath:instancePath+"/\
over/conditions",schemaPath:"#/properties/over/properties/conditions/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs41===errors}else var valid6=!0;
if(valid6)if(data17.complete!==void 0){let _errs45=errors;if(typeof data17.complete!="boolean")return validate54.errors=[{instancePath:instancePath+"/over/compl\
ete",schemaPath:"#/properties/over/properties/complete/type",keyword:"type",params:{type:"boolean"}}],!1;var valid6=_errs45===errors}else var valid6=!0}}}}}else
return validate54.errors=[{instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs34===
errors}else var valid0=!0;if(valid0)if(data.varied!==void 0){let data23=data.varied,_errs47=errors;if(errors===_errs47)if(Array.isArray(data23)){var valid8=!0;let len4=data23.
length;for(let i4=0;i4<len4;i4++){let data24=data23[i4],_errs49=errors;if(errors===_errs49)if(data24&&typeof data24=="object"&&!Array.isArray(data24)){let missing4;
if(data24.name===void 0&&(missing4="name")||data24.values===void 0&&(missing4="values"))return validate54.errors=[{instancePath:instancePath+"/varied/"+i4,schemaPath:"\
#/properties/varied/items/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs51=errors;for(let key4 in data24)if(!(key4==="name"||key4===
"values")){return validate54.errors=[{instancePath:instancePath+"/varied/"+i4,schemaPath:"#/properties/varied/items/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key4}}],!1;break}if(_errs51===errors){if(data24.name!==void 0){let _errs52=errors;if(typeof data24.name!="string")return validate54.
errors=[{instancePath:instancePath+"/varied/"+i4+"/name",schemaPath:"#/properties/varied/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid9=_errs52===errors}else var valid9=!0;if(valid9)if(data24.values!==void 0){let data26=data24.values,_errs54=errors;if(errors===_errs54)if(Array.isArray(
data26)){var valid10=!0;let len5=data26.length;for(let i5=0;i5<len5;i5++){let _errs56=errors;if(typeof data26[i5]!="string")return validate54.errors=[{instancePath:instancePath+
"/varied/"+i4+"/values/"+i5,schemaPath:"#/properties/varied/items/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs56===
errors;if(!valid10)break}}else return validate54.errors=[{instancePath:instancePath+"/varied/"+i4+"/values",schemaPath:"#/properties/varied/items/properties/val\
ues/type",keyword:"type",params:{type:"array"}}],!1;var valid9=_errs54===errors}else var valid9=!0}}}else return validate54.errors=[{instancePath:instancePath+"\
/varied/"+i4,schemaPath:"#/properties/varied/items/type",keyword:"type",params:{type:"object"}}],!1;var valid8=_errs49===errors;if(!valid8)break}}else return validate54.
errors=[{instancePath:instancePath+"/varied",schemaPath:"#/properties/varied/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs47===errors}else var valid0=!0}}}}}}}}}}else
return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema76={type:"object",additionalProperties:!1,required:["kind","name","through"],properties:{kind:{enum:["parameter","variable","owner","workspace","other"],
description:"`other`: what a data source answers, what is known only after a resource is created, a module that is not there."},name:{type:"string",description:"\
The parameter's name; else `var.size`, `owner.groups`, `workspace.start_count`, an address with an attribute."},through:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","location"],properties:{name:{type:"string",description:"What it is the value of, such as `daily_cost` or `local.price`."},location:{$ref:"#/$d\
efs/location"}},description:"An expression on the way."},description:"Every expression on the way, from the metadata inwards."}},description:"Something that is \
given from outside and read, whether or not it makes a difference."};function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind")||data.name===void 0&&(missing0="name")||data.
through===void 0&&(missing0="through"))return validate68.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;
{let _errs1=errors;for(let key0 in data)if(!(key0==="kind"||key0==="name"||key0==="through")){return validate68.errors=[{instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.kind!==void 0){let data0=data.kind,_errs2=errors;
if(!(data0==="parameter"||data0==="variable"||data0==="owner"||data0==="workspace"||data0==="other"))return validate68.errors=[{instancePath:instancePath+"/kind",
schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema76.properties.kind.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.name!==void 0){let _errs3=errors;if(typeof data.name!="string")return validate68.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.through!==void 0){let data2=data.through,_errs5=errors;
if(errors===_errs5)if(Array.isArray(data2)){var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(errors===_errs7)
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.name===void 0&&(missing1="name")||data3.location===void 0&&(missing1="location"))
return validate68.errors=[{instancePath:instancePath+"/through/"+i0,schemaPath:"#/properties/through/items/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs9=errors;for(let key1 in data3)if(!(key1==="name"||key1==="location")){return validate68.errors=[{instancePath:instancePath+"/through/"+i0,schemaPath:"\
#/properties/through/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs9===errors){if(data3.name!==
void 0){let _errs10=errors;if(typeof data3.name!="string")return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/name",schemaPath:"#/properties/t\
hrough/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data3.location!==void 0){
let data5=data3.location,_errs12=errors;if(errors===errors)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.path===void 0&&(missing2=
"path")||data5.line===void 0&&(missing2="line")||data5.column===void 0&&(missing2="column")||data5.end_line===void 0&&(missing2="end_line")||data5.end_column===
void 0&&(missing2="end_column"))return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location",schemaPath:"#/$defs/location/required",keyword:"\
required",params:{missingProperty:missing2}}],!1;{let _errs15=errors;for(let key2 in data5)if(!(key2==="path"||key2==="line"||key2==="column"||key2==="end_line"||
key2==="end_column")){return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs15===errors){if(data5.path!==void 0){let _errs16=errors;if(typeof data5.path!="string")
return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"\
string"}}],!1;var valid4=_errs16===errors}else var valid4=!0;if(valid4){if(data5.line!==void 0){let data7=data5.line,_errs18=errors;if(!(typeof data7=="number"&&
!(data7%1)&&!isNaN(data7)&&isFinite(data7)))return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/line",schemaPath:"#/$defs/location/pr\
operties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs18&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7)))return validate68.
errors=[{instancePath:instancePath+"/through/"+i0+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1;var valid4=_errs18===errors}else var valid4=!0;if(valid4){if(data5.column!==void 0){let data8=data5.column,_errs20=errors;if(!(typeof data8=="n\
umber"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/column",schemaPath:"#/$defs/l\
ocation/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs20&&typeof data8=="number"&&isFinite(data8)&&(data8<1||isNaN(data8)))
return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var valid4=_errs20===errors}else var valid4=!0;if(valid4){if(data5.end_line!==void 0){let data9=data5.end_line,_errs22=errors;
if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/end_line",
schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs22&&typeof data9=="number"&&isFinite(data9)&&
(data9<1||isNaN(data9)))return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/end_line",schemaPath:"#/$defs/location/properties/end_lin\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid4=_errs22===errors}else var valid4=!0;if(valid4)if(data5.end_column!==void 0){let data10=data5.
end_column,_errs24=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate68.errors=[{instancePath:instancePath+"/th\
rough/"+i0+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs24&&typeof data10==
"number"&&isFinite(data10)&&(data10<1||isNaN(data10)))return validate68.errors=[{instancePath:instancePath+"/through/"+i0+"/location/end_column",schemaPath:"#/$\
defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid4=_errs24===errors}else var valid4=!0}}}}}}else return validate68.
errors=[{instancePath:instancePath+"/through/"+i0+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs12===
errors}else var valid2=!0}}}else return validate68.errors=[{instancePath:instancePath+"/through/"+i0,schemaPath:"#/properties/through/items/type",keyword:"type",
params:{type:"object"}}],!1;var valid1=_errs7===errors;if(!valid1)break}}else return validate68.errors=[{instancePath:instancePath+"/through",schemaPath:"#/prop\
erties/through/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}}else return validate68.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate68.errors=vErrors,errors===0}validate68.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate67(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
address===void 0&&(missing0="address")||data.location===void 0&&(missing0="location")||data.cost===void 0&&(missing0="cost")||data.count===void 0&&(missing0="co\
unt"))return validate67.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="address"||key0==="location"||key0==="cost"||key0==="count")){return validate67.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.address!==void 0){let _errs2=errors;if(typeof data.address!="string")
return validate67.errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.location!==void 0){let data1=data.location,_errs4=errors;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.
isArray(data1)){let missing1;if(data1.path===void 0&&(missing1="path")||data1.line===void 0&&(missing1="line")||data1.column===void 0&&(missing1="column")||data1.
end_line===void 0&&(missing1="end_line")||data1.end_column===void 0&&(missing1="end_column"))return validate67.errors=[{instancePath:instancePath+"/location",schemaPath:"\
#/$defs/location/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data1)if(!(key1==="path"||key1==="line"||
key1==="column"||key1==="end_line"||key1==="end_column")){return validate67.errors=[{instancePath:instancePath+"/location",schemaPath:"#/$defs/location/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===errors){if(data1.path!==void 0){let _errs8=errors;if(typeof data1.
path!="string")return validate67.errors=[{instancePath:instancePath+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"\
string"}}],!1;var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data1.line!==void 0){let data3=data1.line,_errs10=errors;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate67.errors=[{instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs10&&typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3)))return validate67.errors=
[{instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid2=_errs10===
errors}else var valid2=!0;if(valid2){if(data1.column!==void 0){let data4=data1.column,_errs12=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)))return validate67.errors=[{instancePath:instancePath+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs12&&typeof data4=="number"&&isFinite(data4)&&(data4<1||isNaN(data4)))return validate67.errors=[{instancePath:instancePath+"/loca\
tion/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid2=_errs12===errors}else var valid2=!0;
if(valid2){if(data1.end_line!==void 0){let data5=data1.end_line,_errs14=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate67.
errors=[{instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs14&&typeof data5=="number"&&isFinite(data5)&&(data5<1||isNaN(data5)))return validate67.errors=[{instancePath:instancePath+"/location/end_line",schemaPath:"\
#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid2=_errs14===errors}else var valid2=!0;if(valid2)if(data1.
end_column!==void 0){let data6=data1.end_column,_errs16=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate67.errors=
[{instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs16&&typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6)))return validate67.errors=[{instancePath:instancePath+"/location/end_column",schemaPath:"\
#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid2=_errs16===errors}else var valid2=!0}}}}}}else
return validate67.errors=[{instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.cost!==void 0){let data7=data.cost,_errs18=errors;if(errors===_errs18)if(Array.isArray(data7)){var valid3=!0;let len0=data7.
length;for(let i0=0;i0<len0;i0++){let _errs20=errors;validate68(data7[i0],{instancePath:instancePath+"/cost/"+i0,parentData:data7,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid3=_errs20===errors;if(!valid3)break}}else
return validate67.errors=[{instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0)if(data.count!==void 0){let data9=data.count,_errs21=errors;if(errors===_errs21)if(Array.isArray(data9)){var valid4=!0;let len1=data9.
length;for(let i1=0;i1<len1;i1++){let _errs23=errors;validate68(data9[i1],{instancePath:instancePath+"/count/"+i1,parentData:data9,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid4=_errs23===errors;if(!valid4)break}}else
return validate67.errors=[{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===
errors}else var valid0=!0}}}}}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate67.errors=
vErrors,errors===0}validate67.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern7=new RegExp("^[0-9.]+([eE][-+]?[0-9]{1,3})?$","u");function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
name===void 0&&(missing0="name")||data.path===void 0&&(missing0="path")||data.kind===void 0&&(missing0="kind")||data.analysed===void 0&&(missing0="analysed")||data.
on===void 0&&(missing0="on")||data.off===void 0&&(missing0="off")||data.metadata===void 0&&(missing0="metadata")||data.preset===void 0&&(missing0="preset")||data.
parameters===void 0&&(missing0="parameters")||data.presets===void 0&&(missing0="presets")||data.quota===void 0&&(missing0="quota")||data.verdicts===void 0&&(missing0=
"verdicts")||data.pool===void 0&&(missing0="pool")||data.credit_value===void 0&&(missing0="credit_value"))return validate21.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema32.properties,key0)){return validate21.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
name!==void 0){let _errs2=errors;if(typeof data.name!="string")return validate21.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs4=errors;if(typeof data.path!=
"string")return validate21.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data2=data.kind,_errs6=errors;if(!(data2==="template"||data2==="state"||data2==="plan"))return validate21.
errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema32.properties.kind.enum}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.analysed!==void 0){let _errs7=errors;if(typeof data.analysed!="boolean")return validate21.errors=[{instancePath:instancePath+
"/analysed",schemaPath:"#/properties/analysed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
on!==void 0){let _errs9=errors;validate22(data.on,{instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.off!==void 0){let _errs10=errors;
validate22(data.off,{instancePath:instancePath+"/off",parentData:data,parentDataProperty:"off",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:
vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.metadata!==void 0){let data6=data.metadata,
_errs11=errors;if(errors===_errs11)if(Array.isArray(data6)){var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate27(data6[i0],
{instancePath:instancePath+"/metadata/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}else return validate21.errors=[{instancePath:instancePath+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.preset!==void 0){let data8=data.
preset,_errs14=errors;if(typeof data8!="string"&&data8!==null)return validate21.errors=[{instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/typ\
e",keyword:"type",params:{type:schema32.properties.preset.type}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.parameters!==void 0){let data9=data.
parameters,_errs16=errors;if(errors===_errs16)if(Array.isArray(data9)){var valid2=!0;let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs18=errors;
if(errors===errors)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing1;if(data10.name===void 0&&(missing1="name")||data10.type===void 0&&(missing1=
"type")||data10.default===void 0&&(missing1="default")||data10.value===void 0&&(missing1="value"))return validate21.errors=[{instancePath:instancePath+"/paramet\
ers/"+i1,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs21=errors;for(let key1 in data10)if(!(key1===
"name"||key1==="type"||key1==="default"||key1==="value"||key1==="mutable"||key1==="options"||key1==="validation")){return validate21.errors=[{instancePath:instancePath+
"/parameters/"+i1,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs21===errors){
if(data10.name!==void 0){let _errs22=errors;if(typeof data10.name!="string")return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/name",schemaPath:"\
#/$defs/parameter/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs22===errors}else var valid4=!0;if(valid4){if(data10.type!==void 0){
let _errs24=errors;if(typeof data10.type!="string")return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/type",schemaPath:"#/$defs/parameter/\
properties/type/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs24===errors}else var valid4=!0;if(valid4){if(data10.default!==void 0){let data13=data10.
default,_errs26=errors;if(typeof data13!="string"&&data13!==null)return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/default",schemaPath:"#\
/$defs/parameter/properties/default/type",keyword:"type",params:{type:schema42.properties.default.type}}],!1;var valid4=_errs26===errors}else var valid4=!0;if(valid4){
if(data10.value!==void 0){let data14=data10.value,_errs28=errors;if(typeof data14!="string"&&data14!==null)return validate21.errors=[{instancePath:instancePath+
"/parameters/"+i1+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type:schema42.properties.value.type}}],!1;var valid4=_errs28===
errors}else var valid4=!0;if(valid4){if(data10.mutable!==void 0){let _errs30=errors;if(typeof data10.mutable!="boolean")return validate21.errors=[{instancePath:instancePath+
"/parameters/"+i1+"/mutable",schemaPath:"#/$defs/parameter/properties/mutable/type",keyword:"type",params:{type:"boolean"}}],!1;var valid4=_errs30===errors}else
var valid4=!0;if(valid4){if(data10.options!==void 0){let data16=data10.options,_errs32=errors;if(errors===_errs32)if(Array.isArray(data16)){var valid5=!0;let len2=data16.
length;for(let i2=0;i2<len2;i2++){let data17=data16[i2],_errs34=errors;if(errors===_errs34)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let missing2;
if(data17.name===void 0&&(missing2="name")||data17.value===void 0&&(missing2="value"))return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/o\
ptions/"+i2,schemaPath:"#/$defs/parameter/properties/options/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs36=errors;for(let key2 in data17)
if(!(key2==="name"||key2==="value")){return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/options/"+i2,schemaPath:"#/$defs/parameter/propert\
ies/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs36===errors){if(data17.name!==void 0){
let _errs37=errors;if(typeof data17.name!="string")return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/options/"+i2+"/name",schemaPath:"#/$\
defs/parameter/properties/options/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs37===errors}else var valid6=!0;if(valid6)
if(data17.value!==void 0){let _errs39=errors;if(typeof data17.value!="string")return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/options/"+
i2+"/value",schemaPath:"#/$defs/parameter/properties/options/items/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs39===errors}else
var valid6=!0}}}else return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/options/"+i2,schemaPath:"#/$defs/parameter/properties/options/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs34===errors;if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+"/par\
ameters/"+i1+"/options",schemaPath:"#/$defs/parameter/properties/options/type",keyword:"type",params:{type:"array"}}],!1;var valid4=_errs32===errors}else var valid4=!0;
if(valid4)if(data10.validation!==void 0){let data20=data10.validation,_errs41=errors;if(errors===_errs41)if(data20&&typeof data20=="object"&&!Array.isArray(data20)){
let missing3;if(data20.min===void 0&&(missing3="min")||data20.max===void 0&&(missing3="max")||data20.regex===void 0&&(missing3="regex")||data20.monotonic===void 0&&
(missing3="monotonic"))return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/validation",schemaPath:"#/$defs/parameter/properties/validation/\
required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs43=errors;for(let key3 in data20)if(!(key3==="min"||key3==="max"||key3==="regex"||
key3==="monotonic")){return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/validation",schemaPath:"#/$defs/parameter/properties/validation/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs43===errors){if(data20.min!==void 0){let data21=data20.min,
_errs44=errors;if(typeof data21!="string"&&data21!==null)return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/validation/min",schemaPath:"#/\
$defs/parameter/properties/validation/properties/min/type",keyword:"type",params:{type:schema42.properties.validation.properties.min.type}}],!1;var valid7=_errs44===
errors}else var valid7=!0;if(valid7){if(data20.max!==void 0){let data22=data20.max,_errs46=errors;if(typeof data22!="string"&&data22!==null)return validate21.errors=
[{instancePath:instancePath+"/parameters/"+i1+"/validation/max",schemaPath:"#/$defs/parameter/properties/validation/properties/max/type",keyword:"type",params:{
type:schema42.properties.validation.properties.max.type}}],!1;var valid7=_errs46===errors}else var valid7=!0;if(valid7){if(data20.regex!==void 0){let data23=data20.
regex,_errs48=errors;if(typeof data23!="string"&&data23!==null)return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1+"/validation/regex",schemaPath:"\
#/$defs/parameter/properties/validation/properties/regex/type",keyword:"type",params:{type:schema42.properties.validation.properties.regex.type}}],!1;var valid7=_errs48===
errors}else var valid7=!0;if(valid7)if(data20.monotonic!==void 0){let data24=data20.monotonic,_errs50=errors;if(typeof data24!="string"&&data24!==null)return validate21.
errors=[{instancePath:instancePath+"/parameters/"+i1+"/validation/monotonic",schemaPath:"#/$defs/parameter/properties/validation/properties/monotonic/type",keyword:"\
type",params:{type:schema42.properties.validation.properties.monotonic.type}}],!1;var valid7=_errs50===errors}else var valid7=!0}}}}}else return validate21.errors=
[{instancePath:instancePath+"/parameters/"+i1+"/validation",schemaPath:"#/$defs/parameter/properties/validation/type",keyword:"type",params:{type:"object"}}],!1;
var valid4=_errs41===errors}else var valid4=!0}}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/parameters/"+i1,schemaPath:"#/$defs/parameter/\
type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs18===errors;if(!valid2)break}}else return validate21.errors=[{instancePath:instancePath+"/param\
eters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.presets!==
void 0){let data25=data.presets,_errs52=errors;if(errors===_errs52)if(Array.isArray(data25)){var valid8=!0;let len3=data25.length;for(let i3=0;i3<len3;i3++){let _errs54=errors;
validate29(data25[i3],{instancePath:instancePath+"/presets/"+i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate29.
errors:vErrors.concat(validate29.errors),errors=vErrors.length);var valid8=_errs54===errors;if(!valid8)break}}else return validate21.errors=[{instancePath:instancePath+
"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs52===errors}else var valid0=!0;if(valid0){if(data.quota!==
void 0){let data27=data.quota,_errs55=errors,_errs56=errors,valid9=!1,_errs57=errors;if(errors===errors)if(data27&&typeof data27=="object"&&!Array.isArray(data27)){
let missing4;if(data27.path===void 0&&(missing4="path")||data27.licensed===void 0&&(missing4="licensed")||data27.groups===void 0&&(missing4="groups")||data27.users===
void 0&&(missing4="users")||data27.notes===void 0&&(missing4="notes")){let err0={instancePath:instancePath+"/quota",schemaPath:"#/$defs/quota/required",keyword:"\
required",params:{missingProperty:missing4}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs60=errors;for(let key4 in data27)if(!(key4===
"path"||key4==="licensed"||key4==="groups"||key4==="users"||key4==="notes")){let err1={instancePath:instancePath+"/quota",schemaPath:"#/$defs/quota/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs60===errors){
if(data27.path!==void 0){let _errs61=errors;if(typeof data27.path!="string"){let err2={instancePath:instancePath+"/quota/path",schemaPath:"#/$defs/quota/propert\
ies/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid11=_errs61===errors}else var valid11=!0;
if(valid11){if(data27.licensed!==void 0){let _errs63=errors;if(typeof data27.licensed!="boolean"){let err3={instancePath:instancePath+"/quota/licensed",schemaPath:"\
#/$defs/quota/properties/licensed/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid11=_errs63===
errors}else var valid11=!0;if(valid11){if(data27.groups!==void 0){let data30=data27.groups,_errs65=errors;if(!(typeof data30=="number"&&!(data30%1)&&!isNaN(data30)&&
isFinite(data30))){let err4={instancePath:instancePath+"/quota/groups",schemaPath:"#/$defs/quota/properties/groups/type",keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid11=_errs65===errors}else var valid11=!0;if(valid11){if(data27.users!==void 0){let data31=data27.
users,_errs67=errors;if(!(typeof data31=="number"&&!(data31%1)&&!isNaN(data31)&&isFinite(data31))){let err5={instancePath:instancePath+"/quota/users",schemaPath:"\
#/$defs/quota/properties/users/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid11=_errs67===errors}else
var valid11=!0;if(valid11)if(data27.notes!==void 0){let data32=data27.notes,_errs69=errors;if(errors===_errs69)if(Array.isArray(data32)){var valid12=!0;let len4=data32.
length;for(let i4=0;i4<len4;i4++){let _errs71=errors;if(typeof data32[i4]!="string"){let err6={instancePath:instancePath+"/quota/notes/"+i4,schemaPath:"#/$defs/\
quota/properties/notes/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid12=_errs71===errors;
if(!valid12)break}}else{let err7={instancePath:instancePath+"/quota/notes",schemaPath:"#/$defs/quota/properties/notes/type",keyword:"type",params:{type:"array"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid11=_errs69===errors}else var valid11=!0}}}}}}else{let err8={instancePath:instancePath+"/quota",
schemaPath:"#/$defs/quota/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs57===errors;valid9=
valid9||_valid0;let _errs73=errors;if(data27!==null){let err9={instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs73===errors;if(valid9=valid9||_valid0,valid9)errors=_errs56,vErrors!==null&&
(_errs56?vErrors.length=_errs56:vErrors=null);else{let err10={instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/anyOf",keyword:"anyOf",params:{}};
return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate21.errors=vErrors,!1}var valid0=_errs55===errors}else var valid0=!0;if(valid0){if(data.
verdicts!==void 0){let data34=data.verdicts,_errs75=errors;if(errors===_errs75)if(Array.isArray(data34)){var valid13=!0;let len5=data34.length;for(let i5=0;i5<len5;i5++){
let _errs77=errors;validate33(data34[i5],{instancePath:instancePath+"/verdicts/"+i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length);var valid13=_errs77===errors;if(!valid13)break}}else return validate21.
errors=[{instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs75===errors}else
var valid0=!0;if(valid0){if(data.pool!==void 0){let data36=data.pool,_errs78=errors,_errs79=errors,valid14=!1,_errs80=errors;validate47(data36,{instancePath:instancePath+
"/pool",parentData:data,parentDataProperty:"pool",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=
vErrors.length);var _valid1=_errs80===errors;valid14=valid14||_valid1;let _errs81=errors;if(data36!==null){let err11={instancePath:instancePath+"/pool",schemaPath:"\
#/properties/pool/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs81===errors;if(valid14=
valid14||_valid1,valid14)errors=_errs79,vErrors!==null&&(_errs79?vErrors.length=_errs79:vErrors=null);else{let err12={instancePath:instancePath+"/pool",schemaPath:"\
#/properties/pool/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++,validate21.errors=vErrors,!1}var valid0=_errs78===
errors}else var valid0=!0;if(valid0){if(data.credit_value!==void 0){let data37=data.credit_value,_errs83=errors,_errs84=errors,valid15=!1,_errs85=errors;if(errors===
_errs85)if(data37&&typeof data37=="object"&&!Array.isArray(data37)){let missing5;if(data37.amount===void 0&&(missing5="amount")||data37.currency===void 0&&(missing5=
"currency")){let err13={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/required",keyword:"required",params:{missingProperty:missing5}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}else{let _errs87=errors;for(let key5 in data37)if(!(key5==="amount"||key5==="currency")){let err14={
instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++;break}if(_errs87===errors){if(data37.amount!==void 0){let data38=data37.amount,_errs88=errors;if(errors===
_errs88)if(typeof data38=="string"){if(!pattern7.test(data38)){let err15={instancePath:instancePath+"/credit_value/amount",schemaPath:"#/properties/credit_value\
/anyOf/0/properties/amount/pattern",keyword:"pattern",params:{pattern:"^[0-9.]+([eE][-+]?[0-9]{1,3})?$"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath:instancePath+"/credit_value/amount",schemaPath:"#/properties/credit_value/anyOf/0/properties/amount/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid16=_errs88===errors}else var valid16=!0;if(valid16)if(data37.currency!==void 0){let _errs91=errors;
if(typeof data37.currency!="string"){let err17={instancePath:instancePath+"/credit_value/currency",schemaPath:"#/properties/credit_value/anyOf/0/properties/curr\
ency/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid16=_errs91===errors}else var valid16=!0}}}else{
let err18={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}var _valid2=_errs85===errors;valid15=valid15||_valid2;let _errs93=errors;if(data37!==null){let err19={instancePath:instancePath+
"/credit_value",schemaPath:"#/properties/credit_value/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
var _valid2=_errs93===errors;if(valid15=valid15||_valid2,valid15)errors=_errs84,vErrors!==null&&(_errs84?vErrors.length=_errs84:vErrors=null);else{let err20={instancePath:instancePath+
"/credit_value",schemaPath:"#/properties/credit_value/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++,validate21.
errors=vErrors,!1}var valid0=_errs83===errors}else var valid0=!0;if(valid0){if(data.contexts!==void 0){let data40=data.contexts,_errs95=errors;if(errors===_errs95)
if(Array.isArray(data40)){var valid17=!0;let len6=data40.length;for(let i6=0;i6<len6;i6++){let data41=data40[i6],_errs97=errors;if(errors===errors)if(data41&&typeof data41==
"object"&&!Array.isArray(data41)){let missing6;if(data41.name===void 0&&(missing6="name")||data41.preset===void 0&&(missing6="preset")||data41.status===void 0&&
(missing6="status")||data41.credits===void 0&&(missing6="credits")||data41.low===void 0&&(missing6="low")||data41.high===void 0&&(missing6="high")||data41.build_error===
void 0&&(missing6="build_error"))return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6,schemaPath:"#/$defs/context/required",keyword:"required",params:{
missingProperty:missing6}}],!1;{let _errs100=errors;for(let key6 in data41)if(!(key6==="name"||key6==="preset"||key6==="status"||key6==="credits"||key6==="low"||
key6==="high"||key6==="build_error")){return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6,schemaPath:"#/$defs/context/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs100===errors){if(data41.name!==void 0){let data42=data41.name,_errs101=errors;if(!(data42===
"import (start)"||data42==="import (stop)"||data42==="start"||data42==="stop"||data42==="start again"||data42==="delete"||data42==="prebuild"||data42==="claim"))
return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6+"/name",schemaPath:"#/$defs/context/properties/name/enum",keyword:"enum",params:{allowedValues:schema61.
properties.name.enum}}],!1;var valid19=_errs101===errors}else var valid19=!0;if(valid19){if(data41.preset!==void 0){let data43=data41.preset,_errs102=errors;if(typeof data43!=
"string"&&data43!==null)return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6+"/preset",schemaPath:"#/$defs/context/properties/preset/type",keyword:"\
type",params:{type:schema61.properties.preset.type}}],!1;var valid19=_errs102===errors}else var valid19=!0;if(valid19){if(data41.status!==void 0){let data44=data41.
status,_errs104=errors;if(!(data44==="exact"||data44==="assumed"||data44==="range"||data44==="unknown"||data44==="refused"))return validate21.errors=[{instancePath:instancePath+
"/contexts/"+i6+"/status",schemaPath:"#/$defs/context/properties/status/enum",keyword:"enum",params:{allowedValues:schema61.properties.status.enum}}],!1;var valid19=_errs104===
errors}else var valid19=!0;if(valid19){if(data41.credits!==void 0){let data45=data41.credits,_errs105=errors;if(!(typeof data45=="number"&&!(data45%1)&&!isNaN(data45)&&
isFinite(data45))&&data45!==null)return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6+"/credits",schemaPath:"#/$defs/context/properties/credits/\
type",keyword:"type",params:{type:schema61.properties.credits.type}}],!1;var valid19=_errs105===errors}else var valid19=!0;if(valid19){if(data41.low!==void 0){let data46=data41.
low,_errs107=errors;if(!(typeof data46=="number"&&!(data46%1)&&!isNaN(data46)&&isFinite(data46))&&data46!==null)return validate21.errors=[{instancePath:instancePath+
"/contexts/"+i6+"/low",schemaPath:"#/$defs/context/properties/low/type",keyword:"type",params:{type:schema61.properties.low.type}}],!1;var valid19=_errs107===errors}else
var valid19=!0;if(valid19){if(data41.high!==void 0){let data47=data41.high,_errs109=errors;if(!(typeof data47=="number"&&!(data47%1)&&!isNaN(data47)&&isFinite(data47))&&
data47!==null)return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6+"/high",schemaPath:"#/$defs/context/properties/high/type",keyword:"type",params:{
type:schema61.properties.high.type}}],!1;var valid19=_errs109===errors}else var valid19=!0;if(valid19)if(data41.build_error!==void 0){let data48=data41.build_error,
_errs111=errors;if(typeof data48!="string"&&data48!==null)return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6+"/build_error",schemaPath:"#/$def\
s/context/properties/build_error/type",keyword:"type",params:{type:schema61.properties.build_error.type}}],!1;var valid19=_errs111===errors}else var valid19=!0}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/contexts/"+i6,schemaPath:"#/$defs/context/type",keyword:"type",params:{type:"object"}}],!1;var valid17=_errs97===
errors;if(!valid17)break}}else return validate21.errors=[{instancePath:instancePath+"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs95===errors}else var valid0=!0;if(valid0){if(data.resources!==void 0){let data49=data.resources,_errs113=errors;if(errors===_errs113)
if(Array.isArray(data49)){var valid20=!0;let len7=data49.length;for(let i7=0;i7<len7;i7++){let data50=data49[i7],_errs115=errors;if(errors===errors)if(data50&&typeof data50==
"object"&&!Array.isArray(data50)){let missing7;if(data50.address===void 0&&(missing7="address")||data50.shown_credits===void 0&&(missing7="shown_credits")||data50.
metadata===void 0&&(missing7="metadata")||data50.hidden===void 0&&(missing7="hidden"))return validate21.errors=[{instancePath:instancePath+"/resources/"+i7,schemaPath:"\
#/$defs/resource/required",keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs118=errors;for(let key7 in data50)if(!(key7==="address"||key7==="\
shown_credits"||key7==="metadata"||key7==="hidden")){return validate21.errors=[{instancePath:instancePath+"/resources/"+i7,schemaPath:"#/$defs/resource/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],!1;break}if(_errs118===errors){if(data50.address!==void 0){let _errs119=errors;if(typeof data50.
address!="string")return validate21.errors=[{instancePath:instancePath+"/resources/"+i7+"/address",schemaPath:"#/$defs/resource/properties/address/type",keyword:"\
type",params:{type:"string"}}],!1;var valid22=_errs119===errors}else var valid22=!0;if(valid22){if(data50.shown_credits!==void 0){let data52=data50.shown_credits,
_errs121=errors;if(!(typeof data52=="number"&&!(data52%1)&&!isNaN(data52)&&isFinite(data52))&&data52!==null)return validate21.errors=[{instancePath:instancePath+
"/resources/"+i7+"/shown_credits",schemaPath:"#/$defs/resource/properties/shown_credits/type",keyword:"type",params:{type:schema62.properties.shown_credits.type}}],
!1;var valid22=_errs121===errors}else var valid22=!0;if(valid22){if(data50.metadata!==void 0){let data53=data50.metadata,_errs123=errors;if(typeof data53!="stri\
ng"&&data53!==null)return validate21.errors=[{instancePath:instancePath+"/resources/"+i7+"/metadata",schemaPath:"#/$defs/resource/properties/metadata/type",keyword:"\
type",params:{type:schema62.properties.metadata.type}}],!1;var valid22=_errs123===errors}else var valid22=!0;if(valid22)if(data50.hidden!==void 0){let _errs125=errors;
if(typeof data50.hidden!="boolean")return validate21.errors=[{instancePath:instancePath+"/resources/"+i7+"/hidden",schemaPath:"#/$defs/resource/properties/hidde\
n/type",keyword:"type",params:{type:"boolean"}}],!1;var valid22=_errs125===errors}else var valid22=!0}}}}}else return validate21.errors=[{instancePath:instancePath+
"/resources/"+i7,schemaPath:"#/$defs/resource/type",keyword:"type",params:{type:"object"}}],!1;var valid20=_errs115===errors;if(!valid20)break}}else return validate21.
errors=[{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs113===errors}else
var valid0=!0;if(valid0){if(data.snapshot!==void 0){let data55=data.snapshot,_errs127=errors;if(errors===_errs127)if(data55&&typeof data55=="object"&&!Array.isArray(
data55)){let missing8;if(data55.kind===void 0&&(missing8="kind")||data55.terraform_version===void 0&&(missing8="terraform_version"))return validate21.errors=[{instancePath:instancePath+
"/snapshot",schemaPath:"#/properties/snapshot/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs129=errors;for(let key8 in data55)if(!(key8===
"kind"||key8==="terraform_version")){return validate21.errors=[{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs129===errors){if(data55.kind!==void 0){let data56=data55.kind,_errs130=errors;if(!(data56===
"raw-state"||data56==="shown-state"||data56==="plan"))return validate21.errors=[{instancePath:instancePath+"/snapshot/kind",schemaPath:"#/properties/snapshot/pr\
operties/kind/enum",keyword:"enum",params:{allowedValues:schema32.properties.snapshot.properties.kind.enum}}],!1;var valid23=_errs130===errors}else var valid23=!0;
if(valid23)if(data55.terraform_version!==void 0){let data57=data55.terraform_version,_errs131=errors;if(typeof data57!="string"&&data57!==null)return validate21.
errors=[{instancePath:instancePath+"/snapshot/terraform_version",schemaPath:"#/properties/snapshot/properties/terraform_version/type",keyword:"type",params:{type:schema32.
properties.snapshot.properties.terraform_version.type}}],!1;var valid23=_errs131===errors}else var valid23=!0}}}else return validate21.errors=[{instancePath:instancePath+
"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs127===errors}else var valid0=!0;if(valid0){if(data.
prior_state!==void 0){let _errs133=errors;validate49(data.prior_state,{instancePath:instancePath+"/prior_state",parentData:data,parentDataProperty:"prior_state",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=vErrors.length);var valid0=_errs133===errors}else var valid0=!0;
if(valid0){if(data.choices!==void 0){let data59=data.choices,_errs134=errors;if(errors===_errs134)if(Array.isArray(data59)){var valid24=!0;let len8=data59.length;
for(let i8=0;i8<len8;i8++){let _errs136=errors;validate52(data59[i8],{instancePath:instancePath+"/choices/"+i8,parentData:data59,parentDataProperty:i8,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid24=_errs136===errors;if(!valid24)break}}else
return validate21.errors=[{instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs134===
errors}else var valid0=!0;if(valid0){if(data.content!==void 0){let _errs137=errors;if(typeof data.content!="string")return validate21.errors=[{instancePath:instancePath+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs137===errors}else var valid0=!0;if(valid0){if(data.
space!==void 0){let _errs139=errors;validate54(data.space,{instancePath:instancePath+"/space",parentData:data,parentDataProperty:"space",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs139===errors}else var valid0=!0;if(valid0)if(data.
dependencies!==void 0){let data63=data.dependencies,_errs140=errors;if(errors===_errs140)if(Array.isArray(data63)){var valid25=!0;let len9=data63.length;for(let i9=0;i9<
len9;i9++){let _errs142=errors;validate67(data63[i9],{instancePath:instancePath+"/dependencies/"+i9,parentData:data63,parentDataProperty:i9,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid25=_errs142===errors;if(!valid25)break}}else return validate21.
errors=[{instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs140===errors}else
var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}else return validate21.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate21.
errors=vErrors,errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema78={type:"object",additionalProperties:!1,required:["code","\
severity","message","help","location","excerpt","related","template","address","fingerprint"],properties:{code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{
enum:["error","warning","note"]},message:{type:"string"},help:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"\
array",items:{type:"string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,required:["note","location"],properties:{note:{type:"string"},location:{
$ref:"#/$defs/location"}}}},template:{type:["string","null"],description:"The path of the template that it is about, as in templates."},address:{type:["string",
"null"],description:"The block that it stands in."},fingerprint:{type:"string",description:"The same from run to run, wherever the lines move."}}},pattern15=new RegExp(
"^[a-z]+/[a-z0-9-]+$","u");function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&(missing0="code")||data.severity===void 0&&(missing0="severity")||data.message===void 0&&(missing0=
"message")||data.help===void 0&&(missing0="help")||data.location===void 0&&(missing0="location")||data.excerpt===void 0&&(missing0="excerpt")||data.related===void 0&&
(missing0="related")||data.template===void 0&&(missing0="template")||data.address===void 0&&(missing0="address")||data.fingerprint===void 0&&(missing0="fingerpr\
int"))return validate73.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func1.call(schema78.properties,key0)){return validate73.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.code!==void 0){let data0=data.code,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern15.test(data0))return validate73.
errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9-]+$"}}],!1}else return validate73.
errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.severity!==void 0){let data1=data.severity,_errs4=errors;if(!(data1==="error"||data1==="warning"||data1==="note"))return validate73.errors=[{
instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema78.properties.severity.enum}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs5=errors;if(typeof data.message!="string")return validate73.errors=[{instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.help!==
void 0){let data3=data.help,_errs7=errors;if(typeof data3!="string"&&data3!==null)return validate73.errors=[{instancePath:instancePath+"/help",schemaPath:"#/pro\
perties/help/type",keyword:"type",params:{type:schema78.properties.help.type}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.location!==void 0){
let data4=data.location,_errs9=errors,_errs10=errors,valid1=!1,_errs11=errors;if(errors===errors)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;
if(data4.path===void 0&&(missing1="path")||data4.line===void 0&&(missing1="line")||data4.column===void 0&&(missing1="column")||data4.end_line===void 0&&(missing1=
"end_line")||data4.end_column===void 0&&(missing1="end_column")){let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"\
required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs14=errors;for(let key1 in data4)if(!(key1===
"path"||key1==="line"||key1==="column"||key1==="end_line"||key1==="end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs14===
errors){if(data4.path!==void 0){let _errs15=errors;if(typeof data4.path!="string"){let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/loca\
tion/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs15===errors}else var valid3=!0;
if(valid3){if(data4.line!==void 0){let data6=data4.line,_errs17=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err3={instancePath:instancePath+
"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(errors===_errs17&&typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/\
location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs17===
errors}else var valid3=!0;if(valid3){if(data4.column!==void 0){let data7=data4.column,_errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(
data7))){let err5={instancePath:instancePath+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(errors===_errs19&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err6={instancePath:instancePath+
"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}var valid3=_errs19===errors}else var valid3=!0;if(valid3){if(data4.end_line!==void 0){let data8=data4.end_line,_errs21=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err7={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line\
/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs21&&typeof data8=="number"&&isFinite(data8)&&
(data8<1||isNaN(data8))){let err8={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs21===errors}else var valid3=!0;if(valid3)if(data4.end_column!==
void 0){let data9=data4.end_column,_errs23=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err9={instancePath:instancePath+
"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}if(errors===_errs23&&typeof data9=="number"&&isFinite(data9)&&(data9<1||isNaN(data9))){let err10={instancePath:instancePath+"/location/end_column",
schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}var valid3=_errs23===errors}else var valid3=!0}}}}}}else{let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs11===errors;valid1=valid1||_valid0;let _errs25=errors;
if(data4!==null){let err12={instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs25===errors;if(valid1=valid1||_valid0,valid1)errors=_errs10,vErrors!==null&&(_errs10?vErrors.
length=_errs10:vErrors=null);else{let err13={instancePath:instancePath+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++,validate73.errors=vErrors,!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.excerpt!==void 0){
let data10=data.excerpt,_errs27=errors;if(errors===_errs27)if(Array.isArray(data10)){var valid4=!0;let len0=data10.length;for(let i0=0;i0<len0;i0++){let _errs29=errors;
if(typeof data10[i0]!="string")return validate73.errors=[{instancePath:instancePath+"/excerpt/"+i0,schemaPath:"#/properties/excerpt/items/type",keyword:"type",params:{
type:"string"}}],!1;var valid4=_errs29===errors;if(!valid4)break}}else return validate73.errors=[{instancePath:instancePath+"/excerpt",schemaPath:"#/properties/\
excerpt/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.related!==void 0){let data12=data.related,
_errs31=errors;if(errors===_errs31)if(Array.isArray(data12)){var valid5=!0;let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1],_errs33=errors;
if(errors===_errs33)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;if(data13.note===void 0&&(missing2="note")||data13.location===void 0&&
(missing2="location"))return validate73.errors=[{instancePath:instancePath+"/related/"+i1,schemaPath:"#/properties/related/items/required",keyword:"required",params:{
missingProperty:missing2}}],!1;{let _errs35=errors;for(let key2 in data13)if(!(key2==="note"||key2==="location")){return validate73.errors=[{instancePath:instancePath+
"/related/"+i1,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs35===
errors){if(data13.note!==void 0){let _errs36=errors;if(typeof data13.note!="string")return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/note",
schemaPath:"#/properties/related/items/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs36===errors}else var valid6=!0;if(valid6)
if(data13.location!==void 0){let data15=data13.location,_errs38=errors;if(errors===errors)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing3;
if(data15.path===void 0&&(missing3="path")||data15.line===void 0&&(missing3="line")||data15.column===void 0&&(missing3="column")||data15.end_line===void 0&&(missing3=
"end_line")||data15.end_column===void 0&&(missing3="end_column"))return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location",schemaPath:"#/$\
defs/location/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs41=errors;for(let key3 in data15)if(!(key3==="path"||key3==="line"||
key3==="column"||key3==="end_line"||key3==="end_column")){return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location",schemaPath:"#/$defs/lo\
cation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs41===errors){if(data15.path!==void 0){let _errs42=errors;
if(typeof data15.path!="string")return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location/path",schemaPath:"#/$defs/location/properties/pat\
h/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs42===errors}else var valid8=!0;if(valid8){if(data15.line!==void 0){let data17=data15.line,_errs44=errors;
if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location/line",
schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs44&&typeof data17=="number"&&isFinite(data17)&&(data17<
1||isNaN(data17)))return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs44===errors}else var valid8=!0;if(valid8){if(data15.column!==void 0){let data18=data15.column,_errs46=errors;
if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18)))return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location/colu\
mn",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs46&&typeof data18=="number"&&isFinite(data18)&&
(data18<1||isNaN(data18)))return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location/column",schemaPath:"#/$defs/location/properties/column/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs46===errors}else var valid8=!0;if(valid8){if(data15.end_line!==void 0){let data19=data15.
end_line,_errs48=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19)))return validate73.errors=[{instancePath:instancePath+"/rela\
ted/"+i1+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs48&&typeof data19==
"number"&&isFinite(data19)&&(data19<1||isNaN(data19)))return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location/end_line",schemaPath:"#/$de\
fs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs48===errors}else var valid8=!0;if(valid8)if(data15.
end_column!==void 0){let data20=data15.end_column,_errs50=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))return validate73.
errors=[{instancePath:instancePath+"/related/"+i1+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"i\
nteger"}}],!1;if(errors===_errs50&&typeof data20=="number"&&isFinite(data20)&&(data20<1||isNaN(data20)))return validate73.errors=[{instancePath:instancePath+"/r\
elated/"+i1+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs50===
errors}else var valid8=!0}}}}}}else return validate73.errors=[{instancePath:instancePath+"/related/"+i1+"/location",schemaPath:"#/$defs/location/type",keyword:"\
type",params:{type:"object"}}],!1;var valid6=_errs38===errors}else var valid6=!0}}}else return validate73.errors=[{instancePath:instancePath+"/related/"+i1,schemaPath:"\
#/properties/related/items/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs33===errors;if(!valid5)break}}else return validate73.errors=[{instancePath:instancePath+
"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.template!==
void 0){let data21=data.template,_errs52=errors;if(typeof data21!="string"&&data21!==null)return validate73.errors=[{instancePath:instancePath+"/template",schemaPath:"\
#/properties/template/type",keyword:"type",params:{type:schema78.properties.template.type}}],!1;var valid0=_errs52===errors}else var valid0=!0;if(valid0){if(data.
address!==void 0){let data22=data.address,_errs54=errors;if(typeof data22!="string"&&data22!==null)return validate73.errors=[{instancePath:instancePath+"/addres\
s",schemaPath:"#/properties/address/type",keyword:"type",params:{type:schema78.properties.address.type}}],!1;var valid0=_errs54===errors}else var valid0=!0;if(valid0)
if(data.fingerprint!==void 0){let _errs56=errors;if(typeof data.fingerprint!="string")return validate73.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs56===errors}else var valid0=!0}}}}}}}}}}}else return validate73.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate73.errors=vErrors,errors===0}validate73.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema81={type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","add\
ress","fingerprint","suppression"],properties:{code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","warning","note"]},message:{type:"stri\
ng"},help:{type:["string","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"string"}},related:{type:"array",
items:{type:"object",additionalProperties:!1,required:["note","location"],properties:{note:{type:"string"},location:{$ref:"#/$defs/location"}}}},template:{type:[
"string","null"],description:"The path of the template that it is about, as in templates."},address:{type:["string","null"],description:"The block that it stand\
s in."},fingerprint:{type:"string",description:"The same from run to run, wherever the lines move."},suppression:{$ref:"#/$defs/suppression"}},description:"A fi\
nding that weighs nothing, and why."};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.code===void 0&&(missing0="code")||data.severity===void 0&&(missing0="severity")||data.message===
void 0&&(missing0="message")||data.help===void 0&&(missing0="help")||data.location===void 0&&(missing0="location")||data.excerpt===void 0&&(missing0="excerpt")||
data.related===void 0&&(missing0="related")||data.template===void 0&&(missing0="template")||data.address===void 0&&(missing0="address")||data.fingerprint===void 0&&
(missing0="fingerprint")||data.suppression===void 0&&(missing0="suppression"))return validate75.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema81.properties,key0)){return validate75.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.code!==void 0){let data0=data.
code,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(!pattern15.test(data0))return validate75.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9-]+$"}}],!1}else return validate75.errors=[{instancePath:instancePath+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.severity!==void 0){let data1=data.
severity,_errs4=errors;if(!(data1==="error"||data1==="warning"||data1==="note"))return validate75.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/p\
roperties/severity/enum",keyword:"enum",params:{allowedValues:schema81.properties.severity.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
message!==void 0){let _errs5=errors;if(typeof data.message!="string")return validate75.errors=[{instancePath:instancePath+"/message",schemaPath:"#/properties/me\
ssage/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.help!==void 0){let data3=data.help,_errs7=errors;
if(typeof data3!="string"&&data3!==null)return validate75.errors=[{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{
type:schema81.properties.help.type}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.location!==void 0){let data4=data.location,_errs9=errors,
_errs10=errors,valid1=!1,_errs11=errors;if(errors===errors)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.path===void 0&&(missing1=
"path")||data4.line===void 0&&(missing1="line")||data4.column===void 0&&(missing1="column")||data4.end_line===void 0&&(missing1="end_line")||data4.end_column===
void 0&&(missing1="end_column")){let err0={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing1}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs14=errors;for(let key1 in data4)if(!(key1==="path"||key1==="line"||key1==="column"||key1===
"end_line"||key1==="end_column")){let err1={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs14===errors){if(data4.path!==void 0){let _errs15=errors;
if(typeof data4.path!="string"){let err2={instancePath:instancePath+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data4.line!==void 0){let data6=data4.
line,_errs17=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err3={instancePath:instancePath+"/location/line",schemaPath:"#\
/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(errors===_errs17&&typeof data6==
"number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err4={instancePath:instancePath+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data4.
column!==void 0){let data7=data4.column,_errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err5={instancePath:instancePath+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(errors===_errs19&&typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err6={instancePath:instancePath+"/location/column",schemaPath:"\
#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var valid3=_errs19===
errors}else var valid3=!0;if(valid3){if(data4.end_line!==void 0){let data8=data4.end_line,_errs21=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&
isFinite(data8))){let err7={instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(errors===_errs21&&typeof data8=="number"&&isFinite(data8)&&(data8<1||isNaN(data8))){let err8={
instancePath:instancePath+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs21===errors}else var valid3=!0;if(valid3)if(data4.end_column!==void 0){let data9=data4.end_column,
_errs23=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err9={instancePath:instancePath+"/location/end_column",schemaPath:"\
#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(errors===_errs23&&
typeof data9=="number"&&isFinite(data9)&&(data9<1||isNaN(data9))){let err10={instancePath:instancePath+"/location/end_column",schemaPath:"#/$defs/location/prope\
rties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var valid3=_errs23===errors}else
var valid3=!0}}}}}}else{let err11={instancePath:instancePath+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs11===errors;valid1=valid1||_valid0;let _errs25=errors;if(data4!==null){let err12={instancePath:instancePath+
"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs25===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err13={instancePath:instancePath+"\
/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++,validate75.errors=
vErrors,!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.excerpt!==void 0){let data10=data.excerpt,_errs27=errors;if(errors===_errs27)if(Array.
isArray(data10)){var valid4=!0;let len0=data10.length;for(let i0=0;i0<len0;i0++){let _errs29=errors;if(typeof data10[i0]!="string")return validate75.errors=[{instancePath:instancePath+
"/excerpt/"+i0,schemaPath:"#/properties/excerpt/items/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs29===errors;if(!valid4)break}}else return validate75.
errors=[{instancePath:instancePath+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs27===errors}else var valid0=!0;
if(valid0){if(data.related!==void 0){let data12=data.related,_errs31=errors;if(errors===_errs31)if(Array.isArray(data12)){var valid5=!0;let len1=data12.length;for(let i1=0;i1<
len1;i1++){let data13=data12[i1],_errs33=errors;if(errors===_errs33)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;if(data13.note===void 0&&
(missing2="note")||data13.location===void 0&&(missing2="location"))return validate75.errors=[{instancePath:instancePath+"/related/"+i1,schemaPath:"#/properties/\
related/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs35=errors;for(let key2 in data13)if(!(key2==="note"||key2==="locatio\
n")){return validate75.errors=[{instancePath:instancePath+"/related/"+i1,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key2}}],!1;break}if(_errs35===errors){if(data13.note!==void 0){let _errs36=errors;if(typeof data13.note!="string")return validate75.
errors=[{instancePath:instancePath+"/related/"+i1+"/note",schemaPath:"#/properties/related/items/properties/note/type",keyword:"type",params:{type:"string"}}],!1;
var valid6=_errs36===errors}else var valid6=!0;if(valid6)if(data13.location!==void 0){let data15=data13.location,_errs38=errors;if(errors===errors)if(data15&&typeof data15==
"object"&&!Array.isArray(data15)){let missing3;if(data15.path===void 0&&(missing3="path")||data15.line===void 0&&(missing3="line")||data15.column===void 0&&(missing3=
"column")||data15.end_line===void 0&&(missing3="end_line")||data15.end_column===void 0&&(missing3="end_column"))return validate75.errors=[{instancePath:instancePath+
"/related/"+i1+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs41=errors;for(let key3 in data15)
if(!(key3==="path"||key3==="line"||key3==="column"||key3==="end_line"||key3==="end_column")){return validate75.errors=[{instancePath:instancePath+"/related/"+i1+
"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs41===errors){if(data15.
path!==void 0){let _errs42=errors;if(typeof data15.path!="string")return validate75.errors=[{instancePath:instancePath+"/related/"+i1+"/location/path",schemaPath:"\
#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs42===errors}else var valid8=!0;if(valid8){if(data15.line!==void 0){
let data17=data15.line,_errs44=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate75.errors=[{instancePath:instancePath+
"/related/"+i1+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs44&&typeof data17==
"number"&&isFinite(data17)&&(data17<1||isNaN(data17)))return validate75.errors=[{instancePath:instancePath+"/related/"+i1+"/location/line",schemaPath:"#/$defs/l\
ocation/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs44===errors}else var valid8=!0;if(valid8){if(data15.column!==
void 0){let data18=data15.column,_errs46=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18)))return validate75.errors=[{instancePath:instancePath+
"/related/"+i1+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs46&&typeof data18==
"number"&&isFinite(data18)&&(data18<1||isNaN(data18)))return validate75.errors=[{instancePath:instancePath+"/related/"+i1+"/location/column",schemaPath:"#/$defs\
/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs46===errors}else var valid8=!0;if(valid8){if(data15.
end_line!==void 0){let data19=data15.end_line,_errs48=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19)))return validate75.errors=
[{instancePath:instancePath+"/related/"+i1+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs48&&typeof data19=="number"&&isFinite(data19)&&(data19<1||isNaN(data19)))return validate75.errors=[{instancePath:instancePath+"/related/"+i1+
"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs48===errors}else
var valid8=!0;if(valid8)if(data15.end_column!==void 0){let data20=data15.end_column,_errs50=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(
data20)))return validate75.errors=[{instancePath:instancePath+"/related/"+i1+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs50&&typeof data20=="number"&&isFinite(data20)&&(data20<1||isNaN(data20)))return validate75.errors=[{instancePath:instancePath+
"/related/"+i1+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid8=_errs50===
errors}else var valid8=!0}}}}}}else return validate75.errors=[{instancePath:instancePath+"/related/"+i1+"/location",schemaPath:"#/$defs/location/type",keyword:"\
type",params:{type:"object"}}],!1;var valid6=_errs38===errors}else var valid6=!0}}}else return validate75.errors=[{instancePath:instancePath+"/related/"+i1,schemaPath:"\
#/properties/related/items/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs33===errors;if(!valid5)break}}else return validate75.errors=[{instancePath:instancePath+
"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.template!==
void 0){let data21=data.template,_errs52=errors;if(typeof data21!="string"&&data21!==null)return validate75.errors=[{instancePath:instancePath+"/template",schemaPath:"\
#/properties/template/type",keyword:"type",params:{type:schema81.properties.template.type}}],!1;var valid0=_errs52===errors}else var valid0=!0;if(valid0){if(data.
address!==void 0){let data22=data.address,_errs54=errors;if(typeof data22!="string"&&data22!==null)return validate75.errors=[{instancePath:instancePath+"/addres\
s",schemaPath:"#/properties/address/type",keyword:"type",params:{type:schema81.properties.address.type}}],!1;var valid0=_errs54===errors}else var valid0=!0;if(valid0){
if(data.fingerprint!==void 0){let _errs56=errors;if(typeof data.fingerprint!="string")return validate75.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs56===errors}else var valid0=!0;if(valid0)if(data.suppression!==void 0){
let _errs58=errors;validate39(data.suppression,{instancePath:instancePath+"/suppression",parentData:data,parentDataProperty:"suppression",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid0=_errs58===errors}else var valid0=!0}}}}}}}}}}}}else
return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema85={type:"object",additionalProperties:!1,required:["workspace","owner","organization","template","state","by_default","next_start","arithmetic"],properties:{
workspace:{type:"string"},owner:{type:"string"},organization:{type:"string"},template:{type:"string",description:"The path of the template."},state:{enum:["on",
"off"]},by_default:{type:"boolean",description:"Whether it weighs what the template weighs by default."},next_start:{enum:["ok","warn","insufficient_quota","pla\
n_error","build_error","unknown"]},arithmetic:{type:"string"}},description:"A workspace that exists, and what would become of its next start with the default ch\
oices."};function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate78.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.users===void 0&&(missing0="users")||data.groups===void 0&&(missing0="groups")||data.workspaces===
void 0&&(missing0="workspaces"))return validate78.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="path"||key0==="users"||key0==="groups"||key0==="workspaces")){return validate78.errors=[{instancePath,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.path!==void 0){let _errs2=errors;if(typeof data.
path!="string")return validate78.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.users!==void 0){let data1=data.users,_errs4=errors;if(errors===_errs4)if(Array.isArray(data1)){var valid1=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let _errs6=errors;if(typeof data1[i0]!="string")return validate78.errors=[{instancePath:instancePath+"/users/"+i0,schemaPath:"\
#/properties/users/items/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs6===errors;if(!valid1)break}}else return validate78.errors=[{instancePath:instancePath+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.groups!==
void 0){let data3=data.groups,_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1],
_errs10=errors;if(errors===_errs10)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.organization===void 0&&(missing1="organization")||
data4.group===void 0&&(missing1="group")||data4.quota_allowance===void 0&&(missing1="quota_allowance")||data4.members===void 0&&(missing1="members"))return validate78.
errors=[{instancePath:instancePath+"/groups/"+i1,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs12=errors;
for(let key1 in data4)if(!(key1==="organization"||key1==="group"||key1==="quota_allowance"||key1==="members")){return validate78.errors=[{instancePath:instancePath+
"/groups/"+i1,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs12===
errors){if(data4.organization!==void 0){let _errs13=errors;if(typeof data4.organization!="string")return validate78.errors=[{instancePath:instancePath+"/groups/"+
i1+"/organization",schemaPath:"#/properties/groups/items/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs13===errors}else
var valid3=!0;if(valid3){if(data4.group!==void 0){let _errs15=errors;if(typeof data4.group!="string")return validate78.errors=[{instancePath:instancePath+"/grou\
ps/"+i1+"/group",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs15===errors}else var valid3=!0;
if(valid3){if(data4.quota_allowance!==void 0){let data7=data4.quota_allowance,_errs17=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))
return validate78.errors=[{instancePath:instancePath+"/groups/"+i1+"/quota_allowance",schemaPath:"#/properties/groups/items/properties/quota_allowance/type",keyword:"\
type",params:{type:"integer"}}],!1;var valid3=_errs17===errors}else var valid3=!0;if(valid3)if(data4.members!==void 0){let data8=data4.members,_errs19=errors;if(errors===
_errs19)if(Array.isArray(data8)){var valid4=!0;let len2=data8.length;for(let i2=0;i2<len2;i2++){let _errs21=errors;if(typeof data8[i2]!="string")return validate78.
errors=[{instancePath:instancePath+"/groups/"+i1+"/members/"+i2,schemaPath:"#/properties/groups/items/properties/members/items/type",keyword:"type",params:{type:"\
string"}}],!1;var valid4=_errs21===errors;if(!valid4)break}}else return validate78.errors=[{instancePath:instancePath+"/groups/"+i1+"/members",schemaPath:"#/pro\
perties/groups/items/properties/members/type",keyword:"type",params:{type:"array"}}],!1;var valid3=_errs19===errors}else var valid3=!0}}}}}else return validate78.
errors=[{instancePath:instancePath+"/groups/"+i1,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs10===errors;
if(!valid2)break}}else return validate78.errors=[{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.workspaces!==void 0){let data10=data.workspaces,_errs23=errors;if(errors===_errs23)if(Array.isArray(
data10)){var valid5=!0;let len3=data10.length;for(let i3=0;i3<len3;i3++){let data11=data10[i3],_errs25=errors;if(errors===errors)if(data11&&typeof data11=="obje\
ct"&&!Array.isArray(data11)){let missing2;if(data11.workspace===void 0&&(missing2="workspace")||data11.owner===void 0&&(missing2="owner")||data11.organization===
void 0&&(missing2="organization")||data11.template===void 0&&(missing2="template")||data11.state===void 0&&(missing2="state")||data11.by_default===void 0&&(missing2=
"by_default")||data11.next_start===void 0&&(missing2="next_start")||data11.arithmetic===void 0&&(missing2="arithmetic"))return validate78.errors=[{instancePath:instancePath+
"/workspaces/"+i3,schemaPath:"#/$defs/existingWorkspace/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs28=errors;for(let key2 in data11)
if(!(key2==="workspace"||key2==="owner"||key2==="organization"||key2==="template"||key2==="state"||key2==="by_default"||key2==="next_start"||key2==="arithmetic")){
return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3,schemaPath:"#/$defs/existingWorkspace/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key2}}],!1;break}if(_errs28===errors){if(data11.workspace!==void 0){let _errs29=errors;if(typeof data11.workspace!="string")return validate78.
errors=[{instancePath:instancePath+"/workspaces/"+i3+"/workspace",schemaPath:"#/$defs/existingWorkspace/properties/workspace/type",keyword:"type",params:{type:"\
string"}}],!1;var valid7=_errs29===errors}else var valid7=!0;if(valid7){if(data11.owner!==void 0){let _errs31=errors;if(typeof data11.owner!="string")return validate78.
errors=[{instancePath:instancePath+"/workspaces/"+i3+"/owner",schemaPath:"#/$defs/existingWorkspace/properties/owner/type",keyword:"type",params:{type:"string"}}],
!1;var valid7=_errs31===errors}else var valid7=!0;if(valid7){if(data11.organization!==void 0){let _errs33=errors;if(typeof data11.organization!="string")return validate78.
errors=[{instancePath:instancePath+"/workspaces/"+i3+"/organization",schemaPath:"#/$defs/existingWorkspace/properties/organization/type",keyword:"type",params:{
type:"string"}}],!1;var valid7=_errs33===errors}else var valid7=!0;if(valid7){if(data11.template!==void 0){let _errs35=errors;if(typeof data11.template!="string")
return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3+"/template",schemaPath:"#/$defs/existingWorkspace/properties/template/type",keyword:"type",
params:{type:"string"}}],!1;var valid7=_errs35===errors}else var valid7=!0;if(valid7){if(data11.state!==void 0){let data16=data11.state,_errs37=errors;if(!(data16===
"on"||data16==="off"))return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3+"/state",schemaPath:"#/$defs/existingWorkspace/properties/state/enu\
m",keyword:"enum",params:{allowedValues:schema85.properties.state.enum}}],!1;var valid7=_errs37===errors}else var valid7=!0;if(valid7){if(data11.by_default!==void 0){
let _errs38=errors;if(typeof data11.by_default!="boolean")return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3+"/by_default",schemaPath:"#/$de\
fs/existingWorkspace/properties/by_default/type",keyword:"type",params:{type:"boolean"}}],!1;var valid7=_errs38===errors}else var valid7=!0;if(valid7){if(data11.
next_start!==void 0){let data18=data11.next_start,_errs40=errors;if(!(data18==="ok"||data18==="warn"||data18==="insufficient_quota"||data18==="plan_error"||data18===
"build_error"||data18==="unknown"))return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3+"/next_start",schemaPath:"#/$defs/existingWorkspace/pr\
operties/next_start/enum",keyword:"enum",params:{allowedValues:schema85.properties.next_start.enum}}],!1;var valid7=_errs40===errors}else var valid7=!0;if(valid7)
if(data11.arithmetic!==void 0){let _errs41=errors;if(typeof data11.arithmetic!="string")return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3+"\
/arithmetic",schemaPath:"#/$defs/existingWorkspace/properties/arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs41===errors}else var valid7=!0}}}}}}}}}else
return validate78.errors=[{instancePath:instancePath+"/workspaces/"+i3,schemaPath:"#/$defs/existingWorkspace/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs25===
errors;if(!valid5)break}}else return validate78.errors=[{instancePath:instancePath+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{
type:"array"}}],!1;var valid0=_errs23===errors}else var valid0=!0}}}}}else return validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate78.errors=vErrors,errors===0}validate78.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===
void 0&&(missing0="version")||data.tool===void 0&&(missing0="tool")||data.coder_version===void 0&&(missing0="coder_version")||data.terraform_version===void 0&&(missing0=
"terraform_version")||data.templates===void 0&&(missing0="templates")||data.findings===void 0&&(missing0="findings")||data.suppressed===void 0&&(missing0="suppr\
essed")||data.summary===void 0&&(missing0="summary"))return validate20.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema31.properties,key0)){return validate20.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.version!==void 0){let _errs2=errors;if(data.version!==0)return validate20.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:0}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tool!==void 0){let data1=data.tool,_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;
if(data1.name===void 0&&(missing1="name")||data1.version===void 0&&(missing1="version"))return validate20.errors=[{instancePath:instancePath+"/tool",schemaPath:"\
#/properties/tool/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs5=errors;for(let key1 in data1)if(!(key1==="name"||key1==="versi\
on")){return validate20.errors=[{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs5===errors){if(data1.name!==void 0){let _errs6=errors;if(data1.name!=="creditcheck")return validate20.errors=[{instancePath:instancePath+"/tool\
/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"creditcheck"}}],!1;var valid1=_errs6===errors}else var valid1=!0;
if(valid1)if(data1.version!==void 0){let _errs7=errors;if(typeof data1.version!="string")return validate20.errors=[{instancePath:instancePath+"/tool/version",schemaPath:"\
#/properties/tool/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs7===errors}else var valid1=!0}}}else return validate20.errors=
[{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.coder_version!==void 0){let _errs9=errors;if(typeof data.coder_version!="string")return validate20.errors=[{instancePath:instancePath+"/coder\
_version",schemaPath:"#/properties/coder_version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
terraform_version!==void 0){let _errs11=errors;if(typeof data.terraform_version!="string")return validate20.errors=[{instancePath:instancePath+"/terraform_versi\
on",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
templates!==void 0){let data6=data.templates,_errs13=errors;if(errors===_errs13)if(Array.isArray(data6)){var valid2=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){
let _errs15=errors;validate21(data6[i0],{instancePath:instancePath+"/templates/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate21.errors:vErrors.concat(validate21.errors),errors=vErrors.length);var valid2=_errs15===errors;if(!valid2)break}}else return validate20.errors=[{instancePath:instancePath+
"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.
findings!==void 0){let data8=data.findings,_errs16=errors;if(errors===_errs16)if(Array.isArray(data8)){var valid3=!0;let len1=data8.length;for(let i1=0;i1<len1;i1++){
let _errs18=errors;validate73(data8[i1],{instancePath:instancePath+"/findings/"+i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.length);var valid3=_errs18===errors;if(!valid3)break}}else return validate20.errors=[{instancePath:instancePath+
"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.
suppressed!==void 0){let data10=data.suppressed,_errs19=errors;if(errors===_errs19)if(Array.isArray(data10)){var valid4=!0;let len2=data10.length;for(let i2=0;i2<
len2;i2++){let _errs21=errors;validate75(data10[i2],{instancePath:instancePath+"/suppressed/"+i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid4=_errs21===errors;if(!valid4)break}}else return validate20.
errors=[{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs19===errors}else
var valid0=!0;if(valid0){if(data.summary!==void 0){let data12=data.summary,_errs22=errors;if(errors===_errs22)if(data12&&typeof data12=="object"&&!Array.isArray(
data12)){let missing2;if(data12.templates===void 0&&(missing2="templates")||data12.not_analysed===void 0&&(missing2="not_analysed")||data12.errors===void 0&&(missing2=
"errors")||data12.warnings===void 0&&(missing2="warnings")||data12.notes===void 0&&(missing2="notes")||data12.suppressed===void 0&&(missing2="suppressed")||data12.
left_out===void 0&&(missing2="left_out")||data12.refused_users===void 0&&(missing2="refused_users")||data12.judged_users===void 0&&(missing2="judged_users"))return validate20.
errors=[{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs24=errors;
for(let key2 in data12)if(!func1.call(schema31.properties.summary.properties,key2)){return validate20.errors=[{instancePath:instancePath+"/summary",schemaPath:"\
#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs24===errors){if(data12.templates!==
void 0){let data13=data12.templates,_errs25=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate20.errors=[{instancePath:instancePath+
"/summary/templates",schemaPath:"#/properties/summary/properties/templates/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs25===errors}else var valid5=!0;
if(valid5){if(data12.not_analysed!==void 0){let data14=data12.not_analysed,_errs27=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)))
return validate20.errors=[{instancePath:instancePath+"/summary/not_analysed",schemaPath:"#/properties/summary/properties/not_analysed/type",keyword:"type",params:{
type:"integer"}}],!1;var valid5=_errs27===errors}else var valid5=!0;if(valid5){if(data12.errors!==void 0){let data15=data12.errors,_errs29=errors;if(!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15)))return validate20.errors=[{instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary\
/properties/errors/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs29===errors}else var valid5=!0;if(valid5){if(data12.warnings!==void 0){let data16=data12.
warnings,_errs31=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16)))return validate20.errors=[{instancePath:instancePath+"/summ\
ary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs31===errors}else var valid5=!0;
if(valid5){if(data12.notes!==void 0){let data17=data12.notes,_errs33=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate20.
errors=[{instancePath:instancePath+"/summary/notes",schemaPath:"#/properties/summary/properties/notes/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs33===
errors}else var valid5=!0;if(valid5){if(data12.suppressed!==void 0){let data18=data12.suppressed,_errs35=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(
data18)&&isFinite(data18)))return validate20.errors=[{instancePath:instancePath+"/summary/suppressed",schemaPath:"#/properties/summary/properties/suppressed/typ\
e",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs35===errors}else var valid5=!0;if(valid5){if(data12.left_out!==void 0){let data19=data12.left_out,
_errs37=errors;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19)))return validate20.errors=[{instancePath:instancePath+"/summary/left_\
out",schemaPath:"#/properties/summary/properties/left_out/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs37===errors}else var valid5=!0;if(valid5){
if(data12.unexplored!==void 0){let data20=data12.unexplored,_errs39=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))return validate20.
errors=[{instancePath:instancePath+"/summary/unexplored",schemaPath:"#/properties/summary/properties/unexplored/type",keyword:"type",params:{type:"integer"}}],!1;
var valid5=_errs39===errors}else var valid5=!0;if(valid5){if(data12.refused_users!==void 0){let data21=data12.refused_users,_errs41=errors;if(!(typeof data21=="\
number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate20.errors=[{instancePath:instancePath+"/summary/refused_users",schemaPath:"#/properties/s\
ummary/properties/refused_users/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs41===errors}else var valid5=!0;if(valid5)if(data12.judged_users!==
void 0){let data22=data12.judged_users,_errs43=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))return validate20.errors=[{instancePath:instancePath+
"/summary/judged_users",schemaPath:"#/properties/summary/properties/judged_users/type",keyword:"type",params:{type:"integer"}}],!1;var valid5=_errs43===errors}else
var valid5=!0}}}}}}}}}}}else return validate20.errors=[{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"\
object"}}],!1;var valid0=_errs22===errors}else var valid0=!0;if(valid0)if(data.quotas!==void 0){let data23=data.quotas,_errs45=errors;if(errors===_errs45)if(Array.
isArray(data23)){var valid6=!0;let len3=data23.length;for(let i3=0;i3<len3;i3++){let _errs47=errors;validate78(data23[i3],{instancePath:instancePath+"/quotas/"+
i3,parentData:data23,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.
length);var valid6=_errs47===errors;if(!valid6)break}}else return validate20.errors=[{instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs45===errors}else var valid0=!0}}}}}}}}}}else return validate20.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/report.schema.json`. */
export const reportSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"version":{},"tool":{"keys":{"name":{},"version":{}}},"coder_version":{},"terraform_version":{},"templates":{"items":{"keys":{"name":{},"path":{},"kind":{},"analysed":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"metadata":{"items":{"keys":{"address":{},"location":{},"on":{},"off":{},"attached_to":{"keys":{"resource":{},"certain":{},"candidates":{"items":{}},"named":{}}}}}},"preset":{},"parameters":{"items":{"keys":{"name":{},"type":{},"default":{},"value":{},"mutable":{},"options":{"items":{"keys":{"name":{},"value":{}}}},"validation":{"keys":{"min":{},"max":{},"regex":{},"monotonic":{}}}}}},"presets":{"items":{"keys":{"name":{},"default":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"quota":{"keys":{"judged":{},"refused":{},"open":{},"examples":{"items":{"keys":{"user":{},"organization":{},"arithmetic":{}}}}}}}}},"quota":{},"verdicts":{"items":{"keys":{"user":{},"organization":{},"verdict":{},"budget":{},"credits_consumed":{},"on_credits":{},"off_credits":{},"arithmetic":{},"text":{},"denial":{},"finding":{},"alike":{},"choices":{"keys":{"fit":{},"choices":{"form":"^[0-9]+$"},"fitting_least":{"form":"^[0-9]+$"},"fitting_most":{"form":"^[0-9]+$"},"fits_with":{},"refused_with":{}}}}}},"pool":{},"credit_value":{},"contexts":{"items":{"keys":{"name":{},"preset":{},"status":{},"credits":{},"low":{},"high":{},"build_error":{}}}},"resources":{"items":{"keys":{"address":{},"shown_credits":{},"metadata":{},"hidden":{}}}},"snapshot":{"keys":{"kind":{},"terraform_version":{}}},"prior_state":{"keys":{"path":{},"built":{},"cost":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"differs":{}}},"choices":{"items":{"keys":{"parameter":{},"value":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{}}}}}},"content":{},"space":{"keys":{"parameters":{"items":{"keys":{"name":{},"values":{"form":"^[0-9]+$"},"matters":{},"left_out":{}}}},"choices":{"form":"^[0-9]+$"},"valid_both":{"form":"^[0-9]+$"},"on":{"keys":{"valid":{"form":"^[0-9]+$"},"excluded":{"form":"^[0-9]+$"},"example":{},"lowest":{},"highest":{},"distribution":{}}},"off":{"keys":{"valid":{"form":"^[0-9]+$"},"excluded":{"form":"^[0-9]+$"},"example":{},"lowest":{},"highest":{},"distribution":{}}},"reasons":{"items":{}},"presets":{"items":{"keys":{"preset":{},"on":{"keys":{"lowest":{},"highest":{}}},"off":{"keys":{"lowest":{},"highest":{}}}}}},"over":{"keys":{"credits":{},"choices":{"form":"^[0-9]+$"},"conditions":{"items":{}},"complete":{}}},"varied":{"items":{"keys":{"name":{},"values":{"items":{}}}}}}},"dependencies":{"items":{"keys":{"address":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}},"cost":{"items":{"keys":{"kind":{},"name":{},"through":{"items":{"keys":{"name":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}}}}},"count":{"items":{"keys":{"kind":{},"name":{},"through":{"items":{"keys":{"name":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}}}}}}}}}}},"findings":{"items":{"keys":{"code":{"form":"^[a-z]+/[a-z0-9-]+$"},"severity":{},"message":{},"help":{},"location":{},"excerpt":{"items":{}},"related":{"items":{"keys":{"note":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}},"template":{},"address":{},"fingerprint":{}}}},"suppressed":{"items":{"keys":{"code":{"form":"^[a-z]+/[a-z0-9-]+$"},"severity":{},"message":{},"help":{},"location":{},"excerpt":{"items":{}},"related":{"items":{"keys":{"note":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}},"template":{},"address":{},"fingerprint":{},"suppression":{"keys":{"by":{},"reason":{},"until":{},"location":{}}}}}},"summary":{"keys":{"templates":{},"not_analysed":{},"errors":{},"warnings":{},"notes":{},"suppressed":{},"left_out":{},"unexplored":{},"refused_users":{},"judged_users":{}}},"quotas":{"items":{"keys":{"path":{},"users":{"items":{}},"groups":{"items":{"keys":{"organization":{},"group":{},"quota_allowance":{},"members":{"items":{}}}}},"workspaces":{"items":{"keys":{"workspace":{},"owner":{},"organization":{},"template":{},"state":{},"by_default":{},"next_start":{},"arithmetic":{}}}}}}}}},
}
