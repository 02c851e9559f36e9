// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
function compile(){var Se=Object.defineProperty;var Me=Object.getOwnPropertyDescriptor;var Xe=Object.getOwnPropertyNames;var Ye=Object.prototype.hasOwnProperty;var Ze=(s,t)=>{for(var X in t)Se(s,X,{get:t[X],enumerable:!0})},er=(s,t,X,Z)=>{if(t&&typeof t=="object"||typeof t=="function")for(let E of Xe(t))!Ye.call(s,E)&&
E!==X&&Se(s,E,{get:()=>t[E],enumerable:!(Z=Me(t,E))||Z.enumerable});return s};var rr=s=>er(Se({},"__esModule",{value:!0}),s);var pr={};Ze(pr,{validate:()=>tr});var tr=K,Ue={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:creditcheck:schema:report",title:"creditcheck re\
port, version 0",description:"What `creditcheck check --format json` and `creditcheck cost --format json` print. Credits are whole numbers; lines and columns co\
unt from 1, columns in UTF-16 units.",type:"object",additionalProperties:!1,required:["version","tool","coder_version","terraform_version","templates","findings",
"suppressed","summary"],properties:{version:{const:0,description:"0 until the report is frozen as 1."},tool:{type:"object",additionalProperties:!1,required:["na\
me","version"],properties:{name:{const:"creditcheck"},version:{type:"string"}}},coder_version:{type:"string",description:"The Coder that the answers are for."},
terraform_version:{type:"string",description:"The Terraform that the answers are for, such as 1.14."},templates:{type:"array",items:{$ref:"#/$defs/template"}},findings:{
type:"array",items:{$ref:"#/$defs/finding"}},suppressed:{type:"array",items:{$ref:"#/$defs/suppressedFinding"},description:"Findings that a comment or the basel\
ine covers."},summary:{type:"object",additionalProperties:!1,required:["templates","not_analysed","errors","warnings","notes","suppressed","left_out","refused_u\
sers","judged_users"],properties:{templates:{type:"integer"},not_analysed:{type:"integer",description:"Templates of which nothing could be said."},errors:{type:"\
integer"},warnings:{type:"integer"},notes:{type:"integer"},suppressed:{type:"integer",description:"Findings and verdicts that a comment or the baseline covers."},
left_out:{type:"integer",description:"Findings that were counted and are not listed."},unexplored:{type:"integer",description:"Templates of whose choices the lo\
west and highest cost are not told, since there are so many templates; creditcheck cost tells them of one."},refused_users:{type:"integer",description:"Users wh\
o cannot start a workspace of some template."},judged_users:{type:"integer",description:"Users and profiles that any template was held against."}}},quotas:{type:"\
array",items:{$ref:"#/$defs/quotaFile"},description:"What the quota files in force say, each once; only in depth."}},$defs:{location:{type:"object",additionalProperties:!1,
required:["path","line","column","end_line","end_column"],properties:{path:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},end_line:{
type:"integer",minimum:1},end_column:{type:"integer",minimum:1}}},reason:{type:"object",additionalProperties:!1,required:["text","remedy","location"],properties:{
text:{type:"string"},remedy:{type:["string","null"],description:"What to do about it."},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}},term:{type:"\
object",additionalProperties:!1,required:["address","credits","low","high","unknown_at_plan"],properties:{address:{type:"string"},credits:{type:["integer","null"],
description:"Null where it is not certain."},low:{type:["integer","null"]},high:{type:["integer","null"]},unknown_at_plan:{type:"boolean",description:"Terraform\
 does not know the cost when planning, so that Coder charges 0 for this build."},assumptions:{type:"array",items:{type:"string"},description:"Which assumptions \
of the cost it rests on; absent where it is read off the files."}},description:"One metadata's part of a cost."},cost:{type:"object",additionalProperties:!1,required:[
"status","credits","low","high","terms","reasons","assumptions"],properties:{status:{enum:["exact","assumed","range","unknown","refused"],description:"exact: wh\
at Coder would charge. assumed: exact if the assumptions hold. refused: there would be no build to charge."},credits:{type:["integer","null"],description:"For e\
xact and assumed."},low:{type:["integer","null"],description:"For range."},high:{type:["integer","null"],description:"For range."},terms:{type:"array",items:{$ref:"\
#/$defs/term"}},reasons:{type:"array",items:{$ref:"#/$defs/reason"},description:"Why the number is not exact."},refused_by:{enum:["terraform","coder"],description:"\
Only for refused: who would refuse the plan."},unrefused:{$ref:"#/$defs/amount",description:"Only for refused, and only where what is refused has no part in it:\
 what the build would have cost."},assumptions:{type:"array",items:{type:"string"}}}},metadata:{type:"object",additionalProperties:!1,required:["address","locat\
ion","on","off"],properties:{address:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},on:{anyOf:[{$ref:"#/$defs/term"},{type:"null"}]},
off:{anyOf:[{$ref:"#/$defs/term"},{type:"null"}]},attached_to:{$ref:"#/$defs/attachment"}}},parameter:{type:"object",additionalProperties:!1,required:["name","t\
ype","default","value"],properties:{name:{type:"string"},type:{type:"string"},default:{type:["string","null"],description:"Null where the user must choose."},value:{
type:["string","null"],description:"Null where it is not known."},mutable:{type:"boolean",description:"False where it must stay as it was first chosen."},options:{
type:"array",items:{type:"object",additionalProperties:!1,required:["name","value"],properties:{name:{type:"string"},value:{type:"string"}}},description:"What m\
ay be chosen, if that is a list."},validation:{type:"object",additionalProperties:!1,required:["min","max","regex","monotonic"],properties:{min:{type:["string",
"null"]},max:{type:["string","null"]},regex:{type:["string","null"]},monotonic:{type:["string","null"]}},description:"What else a choice has to fulfil; null for\
 what is not demanded."}}},preset:{type:"object",additionalProperties:!1,required:["name","default","on","off"],properties:{name:{type:"string"},default:{type:"\
boolean"},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},quota:{type:"object",additionalProperties:!1,description:"Whom it locks out; absent without a quota\
 input, and where there would be no build.",required:["judged","refused","open","examples"],properties:{judged:{type:"integer",description:"Users and profiles."},
refused:{type:"integer"},open:{type:"integer",description:"Of whom it cannot be told."},examples:{type:"array",description:"Some of those who are refused, with \
the sum for each.",items:{type:"object",additionalProperties:!1,required:["user","organization","arithmetic"],properties:{user:{type:"string"},organization:{type:"\
string"},arithmetic:{type:"string"}}}}}}}},verdict:{type:"object",additionalProperties:!1,required:["user","organization","verdict","budget","credits_consumed",
"on_credits","off_credits","arithmetic","text","denial","finding","alike"],properties:{user:{type:"string"},organization:{type:"string"},verdict:{enum:["ok","wa\
rn","insufficient_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"-1: unlimited. Null where it cannot be told."},credits_consumed:{
type:"integer"},on_credits:{type:["integer","null"]},off_credits:{type:["integer","null"]},arithmetic:{type:"string",description:"The sum behind the verdict."},
text:{type:"string",description:"What follows for this person."},denial:{anyOf:[{$ref:"#/$defs/denial"},{type:"null"}]},finding:{anyOf:[{$ref:"#/$defs/verdictFi\
nding"},{type:"null"}],description:"As what the verdict counts among the findings."},alike:{anyOf:[{$ref:"#/$defs/alike"},{type:"null"}],description:"Whom the v\
erdict is on where that is many people, whom `user` describes; null for one person."},choices:{$ref:"#/$defs/choiceFit"}},description:"What becomes of the start\
 of one user's next workspace."},denial:{type:"object",additionalProperties:!1,required:["error_code","error","title","message","next_steps","unblock"],properties:{
error_code:{const:"INSUFFICIENT_QUOTA"},error:{type:"string"},title:{type:"string"},message:{type:"string"},next_steps:{type:"array",items:{type:"string"}},build_id:{
type:"string"},quota:{type:"object",additionalProperties:!1,required:["credits_consumed","budget"],properties:{credits_consumed:{type:"integer"},budget:{type:"i\
nteger"}}},unblock:{$ref:"#/$defs/unblock"}},description:"Coder's own answer to a denied build, and under `unblock` what would let it pass."},freed:{type:"objec\
t",additionalProperties:!1,required:["workspace","frees_credits"],properties:{workspace:{type:"string"},frees_credits:{type:"integer"}}},unblock:{type:"object",
additionalProperties:!1,required:["shortfall_credits","stop","delete","raise","join","texts"],properties:{shortfall_credits:{type:"integer"},stop:{type:"array",
items:{$ref:"#/$defs/freed"}},delete:{type:"array",items:{$ref:"#/$defs/freed"}},raise:{type:"array",items:{type:"object",additionalProperties:!1,required:["gro\
up","from_credits","to_credits"],properties:{group:{type:"string"},from_credits:{type:"integer"},to_credits:{type:"integer"}}}},join:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["group","quota_allowance"],properties:{group:{type:"string"},quota_allowance:{type:"integer"}}}},texts:{type:"array",items:{
type:"string"}}},description:"Each list suffices by itself."},quota:{type:"object",additionalProperties:!1,required:["path","licensed","groups","users","notes"],
properties:{path:{type:"string"},licensed:{type:"boolean"},groups:{type:"integer"},users:{type:"integer"},notes:{type:"array",items:{type:"string"},description:"\
What was taken for granted because the file does not say it."}}},template:{type:"object",additionalProperties:!1,required:["name","path","kind","analysed","on",
"off","metadata","preset","parameters","presets","quota","verdicts","pool","credit_value"],properties:{name:{type:"string"},path:{type:"string"},kind:{enum:["te\
mplate","state","plan"]},analysed:{type:"boolean",description:"False where nothing could be said about it."},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},
metadata:{type:"array",items:{$ref:"#/$defs/metadata"}},preset:{type:["string","null"],description:"The preset that was started from."},parameters:{type:"array",
items:{$ref:"#/$defs/parameter"},description:"The parameters of a start."},presets:{type:"array",items:{$ref:"#/$defs/preset"}},quota:{anyOf:[{$ref:"#/$defs/quo\
ta"},{type:"null"}]},verdicts:{type:"array",items:{$ref:"#/$defs/verdict"},description:"One per user and profile of the quota file, in its order; of more than 5\
0 one for each group of people who are alike."},pool:{anyOf:[{$ref:"#/$defs/pool"},{type:"null"}],description:"Prebuilt workspaces that Coder keeps ready; null \
where no preset asks for any."},credit_value:{anyOf:[{type:"object",additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"string",pattern:"\
^[0-9.]+([eE][-+]?[0-9]{1,3})?$",$comment:'a decimal number such as "0.01"'},currency:{type:"string"}}},{type:"null"}],description:"What one credit is worth, if\
 that is configured: the amount is decimal text."},contexts:{type:"array",items:{$ref:"#/$defs/context"},description:"Every build that Coder may make of it; onl\
y of `creditcheck cost`."},resources:{type:"array",items:{$ref:"#/$defs/resource"},description:"What the dashboard lists for a running workspace; only of `credi\
tcheck cost`."},snapshot:{type:"object",additionalProperties:!1,required:["kind","terraform_version"],properties:{kind:{enum:["raw-state","shown-state","plan"],
description:"`raw-state`: terraform.tfstate; the others: what `terraform show -json` prints."},terraform_version:{type:["string","null"],description:"By which v\
ersion of Terraform it was written, if it says so."}},description:"What was recognised in the file; only of states and plans that can be read."},prior_state:{$ref:"\
#/$defs/priorState"},choices:{type:"array",items:{$ref:"#/$defs/choice"},description:"What each option of each parameter costs, one changed at a time; only in d\
epth."},content:{type:"string",description:"A sketch of the lines of its files, by which diff knows it where it moves; only in depth."},space:{$ref:"#/$defs/spa\
ce"},dependencies:{type:"array",items:{$ref:"#/$defs/dependencies"},description:"What each metadata block reads, and through which lines; only in depth."}}},finding:{
type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","address","fingerprint"],properties:{
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
reads."}}},qe=Object.prototype.hasOwnProperty,Fe={type:"object",additionalProperties:!1,required:["name","path","kind","analysed","on","off","metadata","preset",
"parameters","presets","quota","verdicts","pool","credit_value"],properties:{name:{type:"string"},path:{type:"string"},kind:{enum:["template","state","plan"]},analysed:{
type:"boolean",description:"False where nothing could be said about it."},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},metadata:{type:"array",items:{$ref:"\
#/$defs/metadata"}},preset:{type:["string","null"],description:"The preset that was started from."},parameters:{type:"array",items:{$ref:"#/$defs/parameter"},description:"\
The parameters of a start."},presets:{type:"array",items:{$ref:"#/$defs/preset"}},quota:{anyOf:[{$ref:"#/$defs/quota"},{type:"null"}]},verdicts:{type:"array",items:{
$ref:"#/$defs/verdict"},description:"One per user and profile of the quota file, in its order; of more than 50 one for each group of people who are alike."},pool:{
anyOf:[{$ref:"#/$defs/pool"},{type:"null"}],description:"Prebuilt workspaces that Coder keeps ready; null where no preset asks for any."},credit_value:{anyOf:[{
type:"object",additionalProperties:!1,required:["amount","currency"],properties:{amount:{type:"string",pattern:"^[0-9.]+([eE][-+]?[0-9]{1,3})?$",$comment:'a dec\
imal number such as "0.01"'},currency:{type:"string"}}},{type:"null"}],description:"What one credit is worth, if that is configured: the amount is decimal text."},
contexts:{type:"array",items:{$ref:"#/$defs/context"},description:"Every build that Coder may make of it; only of `creditcheck cost`."},resources:{type:"array",
items:{$ref:"#/$defs/resource"},description:"What the dashboard lists for a running workspace; only of `creditcheck cost`."},snapshot:{type:"object",additionalProperties:!1,
required:["kind","terraform_version"],properties:{kind:{enum:["raw-state","shown-state","plan"],description:"`raw-state`: terraform.tfstate; the others: what `t\
erraform show -json` prints."},terraform_version:{type:["string","null"],description:"By which version of Terraform it was written, if it says so."}},description:"\
What was recognised in the file; only of states and plans that can be read."},prior_state:{$ref:"#/$defs/priorState"},choices:{type:"array",items:{$ref:"#/$defs\
/choice"},description:"What each option of each parameter costs, one changed at a time; only in depth."},content:{type:"string",description:"A sketch of the lin\
es of its files, by which diff knows it where it moves; only in depth."},space:{$ref:"#/$defs/space"},dependencies:{type:"array",items:{$ref:"#/$defs/dependenci\
es"},description:"What each metadata block reads, and through which lines; only in depth."}}},xe={type:"object",additionalProperties:!1,required:["name","type",
"default","value"],properties:{name:{type:"string"},type:{type:"string"},default:{type:["string","null"],description:"Null where the user must choose."},value:{
type:["string","null"],description:"Null where it is not known."},mutable:{type:"boolean",description:"False where it must stay as it was first chosen."},options:{
type:"array",items:{type:"object",additionalProperties:!1,required:["name","value"],properties:{name:{type:"string"},value:{type:"string"}}},description:"What m\
ay be chosen, if that is a list."},validation:{type:"object",additionalProperties:!1,required:["min","max","regex","monotonic"],properties:{min:{type:["string",
"null"]},max:{type:["string","null"]},regex:{type:["string","null"]},monotonic:{type:["string","null"]}},description:"What else a choice has to fulfil; null for\
 what is not demanded."}}};var je={type:"object",description:"One build, by what it is made for.",additionalProperties:!1,required:["name","preset","status","credits","low","high","build_\
error"],properties:{name:{enum:["import (start)","import (stop)","start","stop","start again","delete","prebuild","claim"]},preset:{type:["string","null"],description:"\
The preset whose values are chosen; null: none, so that defaults hold."},status:{enum:["exact","assumed","range","unknown","refused"]},credits:{type:["integer",
"null"]},low:{type:["integer","null"]},high:{type:["integer","null"]},build_error:{type:["string","null"],description:"Why there is no build, or, in Coder's wor\
ds, why it fails after it was charged."}}},Qe={type:"object",description:"One resource as the dashboard lists it.",additionalProperties:!1,required:["address","\
shown_credits","metadata","hidden"],properties:{address:{type:"string"},shown_credits:{type:["integer","null"],description:"Null where no number is shown, or wh\
ere it is not known."},metadata:{type:["string","null"],description:"The address of the metadata that is shown with it."},hidden:{type:"boolean",description:'Li\
sted only after "Show hidden resources".'}}},Ae={type:"object",additionalProperties:!1,required:["status","credits","low","high","terms","reasons","assumptions"],
properties:{status:{enum:["exact","assumed","range","unknown","refused"],description:"exact: what Coder would charge. assumed: exact if the assumptions hold. re\
fused: there would be no build to charge."},credits:{type:["integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"For\
 range."},high:{type:["integer","null"],description:"For range."},terms:{type:"array",items:{$ref:"#/$defs/term"}},reasons:{type:"array",items:{$ref:"#/$defs/re\
ason"},description:"Why the number is not exact."},refused_by:{enum:["terraform","coder"],description:"Only for refused: who would refuse the plan."},unrefused:{
$ref:"#/$defs/amount",description:"Only for refused, and only where what is refused has no part in it: what the build would have cost."},assumptions:{type:"arra\
y",items:{type:"string"}}}},$e={type:"object",additionalProperties:!1,required:["address","credits","low","high","unknown_at_plan"],properties:{address:{type:"s\
tring"},credits:{type:["integer","null"],description:"Null where it is not certain."},low:{type:["integer","null"]},high:{type:["integer","null"]},unknown_at_plan:{
type:"boolean",description:"Terraform does not know the cost when planning, so that Coder charges 0 for this build."},assumptions:{type:"array",items:{type:"str\
ing"},description:"Which assumptions of the cost it rests on; absent where it is read off the files."}},description:"One metadata's part of a cost."},ge={type:"\
object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact","assumed","range","unknown","refused"]},credits:{type:[
"integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]}},description:"A cost without its parts."},sr={type:"object",additionalProperties:!1,
required:["text","remedy","location"],properties:{text:{type:"string"},remedy:{type:["string","null"],description:"What to do about it."},location:{anyOf:[{$ref:"\
#/$defs/location"},{type:"null"}]}}};function we(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=we.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.text===void 0&&(P="text")||s.remedy===void 0&&(P="remedy")||
s.location===void 0&&(P="location"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)
if(!(p==="text"||p==="remedy"||p==="location")){return we.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(z===e){if(s.text!==void 0){let p=e;if(typeof s.text!="string")return we.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.remedy!==void 0){let p=s.remedy,l=e;if(typeof p!="string"&&p!==null)return we.errors=[{instancePath:t+
"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type:sr.properties.remedy.type}}],!1;var a=l===e}else var a=!0;if(a)if(s.location!==void 0){
let p=s.location,l=e,j=e,N=!1,i=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let n;if(p.path===void 0&&(n="path")||p.line===void 0&&(n="line")||p.column===
void 0&&(n="column")||p.end_line===void 0&&(n="end_line")||p.end_column===void 0&&(n="end_column")){let f={instancePath:t+"/location",schemaPath:"#/$defs/locati\
on/required",keyword:"required",params:{missingProperty:n}};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let c in p)if(!(c==="path"||c==="line"||c==="column"||
c==="end_line"||c==="end_column")){let d={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};
r===null?r=[d]:r.push(d),e++;break}if(f===e){if(p.path!==void 0){let c=e;if(typeof p.path!="string"){let d={instancePath:t+"/location/path",schemaPath:"#/$defs/\
location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[d]:r.push(d),e++}var k=c===e}else var k=!0;if(k){if(p.line!==void 0){let c=p.line,
d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===e}else var k=!0;if(k){if(p.
column!==void 0){let c=p.column,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/location/column",schemaPath:"#/$defs/locat\
ion/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){let g={
instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[g]:r.push(
g),e++}var k=d===e}else var k=!0;if(k){if(p.end_line!==void 0){let c=p.end_line,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+
"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c==
"number"&&isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===e}else var k=!0;if(k)if(p.end_column!==void 0){let c=p.end_column,d=e;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+"/location/end_column",schemaPath:"#/$\
defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===e}else var k=!0}}}}}}else{
let n={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),e++}var q=i===e;N=N||q;let b=e;
if(p!==null){let n={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}
var q=b===e;if(N=N||q,N)e=j,r!==null&&(j?r.length=j:r=null);else{let n={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[n]:r.push(n),e++,we.errors=r,!1}var a=l===e}else var a=!0}}}}else return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return we.errors=r,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=C.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let j;if(s.status===void 0&&(j="status")||s.credits===void 0&&(j="credits")||s.low===void 0&&(j="low")||s.high===void 0&&(j="high")||
s.terms===void 0&&(j="terms")||s.reasons===void 0&&(j="reasons")||s.assumptions===void 0&&(j="assumptions"))return C.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:j}}],!1;{let N=e;for(let i in s)if(!qe.call(Ae.properties,i)){return C.errors=[{instancePath:t,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(N===e){if(s.status!==void 0){let i=s.status,v=e;if(!(i==="exact"||
i==="assumed"||i==="range"||i==="unknown"||i==="refused"))return C.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:Ae.properties.status.enum}}],!1;var a=v===e}else var a=!0;if(a){if(s.credits!==void 0){let i=s.credits,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i))&&i!==null)return C.errors=[{instancePath:t+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:Ae.properties.credits.
type}}],!1;var a=v===e}else var a=!0;if(a){if(s.low!==void 0){let i=s.low,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return C.errors=
[{instancePath:t+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:Ae.properties.low.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.high!==
void 0){let i=s.high,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return C.errors=[{instancePath:t+"/high",schemaPath:"#/properties/hi\
gh/type",keyword:"type",params:{type:Ae.properties.high.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.terms!==void 0){let i=s.terms,v=e;if(e===v)if(Array.isArray(
i)){var k=!0;let u=i.length;for(let n=0;n<u;n++){let f=i[n],c=e;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let g;if(f.address===void 0&&(g="address")||
f.credits===void 0&&(g="credits")||f.low===void 0&&(g="low")||f.high===void 0&&(g="high")||f.unknown_at_plan===void 0&&(g="unknown_at_plan"))return C.errors=[{instancePath:t+
"/terms/"+n,schemaPath:"#/$defs/term/required",keyword:"required",params:{missingProperty:g}}],!1;{let o=e;for(let w in f)if(!(w==="address"||w==="credits"||w===
"low"||w==="high"||w==="unknown_at_plan"||w==="assumptions")){return C.errors=[{instancePath:t+"/terms/"+n,schemaPath:"#/$defs/term/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}}],!1;break}if(o===e){if(f.address!==void 0){let w=e;if(typeof f.address!="string")return C.errors=[{instancePath:t+
"/terms/"+n+"/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var q=w===e}else var q=!0;if(q){if(f.credits!==
void 0){let w=f.credits,A=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))&&w!==null)return C.errors=[{instancePath:t+"/terms/"+n+"/credits",schemaPath:"\
#/$defs/term/properties/credits/type",keyword:"type",params:{type:$e.properties.credits.type}}],!1;var q=A===e}else var q=!0;if(q){if(f.low!==void 0){let w=f.low,
A=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w))&&w!==null)return C.errors=[{instancePath:t+"/terms/"+n+"/low",schemaPath:"#/$defs/term/properties/l\
ow/type",keyword:"type",params:{type:$e.properties.low.type}}],!1;var q=A===e}else var q=!0;if(q){if(f.high!==void 0){let w=f.high,A=e;if(!(typeof w=="number"&&
!(w%1)&&!isNaN(w)&&isFinite(w))&&w!==null)return C.errors=[{instancePath:t+"/terms/"+n+"/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"type",params:{
type:$e.properties.high.type}}],!1;var q=A===e}else var q=!0;if(q){if(f.unknown_at_plan!==void 0){let w=e;if(typeof f.unknown_at_plan!="boolean")return C.errors=
[{instancePath:t+"/terms/"+n+"/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}}],!1;var q=w===
e}else var q=!0;if(q)if(f.assumptions!==void 0){let w=f.assumptions,A=e;if(e===A)if(Array.isArray(w)){var P=!0;let y=w.length;for(let _=0;_<y;_++){let $=e;if(typeof w[_]!=
"string")return C.errors=[{instancePath:t+"/terms/"+n+"/assumptions/"+_,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var P=$===e;if(!P)break}}else return C.errors=[{instancePath:t+"/terms/"+n+"/assumptions",schemaPath:"#/$defs/term/properties/assumptions/type",keyword:"\
type",params:{type:"array"}}],!1;var q=A===e}else var q=!0}}}}}}}else return C.errors=[{instancePath:t+"/terms/"+n,schemaPath:"#/$defs/term/type",keyword:"type",
params:{type:"object"}}],!1;var k=c===e;if(!k)break}}else return C.errors=[{instancePath:t+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{
type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.reasons!==void 0){let i=s.reasons,v=e;if(e===v)if(Array.isArray(i)){var z=!0;let u=i.length;for(let n=0;n<
u;n++){let f=e;we(i[n],{instancePath:t+"/reasons/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||(r=r===null?we.errors:r.concat(we.errors),
e=r.length);var z=f===e;if(!z)break}}else return C.errors=[{instancePath:t+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type:"array"}}],
!1;var a=v===e}else var a=!0;if(a){if(s.refused_by!==void 0){let i=s.refused_by,v=e;if(!(i==="terraform"||i==="coder"))return C.errors=[{instancePath:t+"/refuse\
d_by",schemaPath:"#/properties/refused_by/enum",keyword:"enum",params:{allowedValues:Ae.properties.refused_by.enum}}],!1;var a=v===e}else var a=!0;if(a){if(s.unrefused!==
void 0){let i=s.unrefused,v=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if(i.status===void 0&&(n="status")||i.credits===void 0&&(n="credits")||
i.low===void 0&&(n="low")||i.high===void 0&&(n="high"))return C.errors=[{instancePath:t+"/unrefused",schemaPath:"#/$defs/amount/required",keyword:"required",params:{
missingProperty:n}}],!1;{let f=e;for(let c in i)if(!(c==="status"||c==="credits"||c==="low"||c==="high")){return C.errors=[{instancePath:t+"/unrefused",schemaPath:"\
#/$defs/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(f===e){if(i.status!==void 0){let c=i.status,d=e;
if(!(c==="exact"||c==="assumed"||c==="range"||c==="unknown"||c==="refused"))return C.errors=[{instancePath:t+"/unrefused/status",schemaPath:"#/$defs/amount/prop\
erties/status/enum",keyword:"enum",params:{allowedValues:ge.properties.status.enum}}],!1;var p=d===e}else var p=!0;if(p){if(i.credits!==void 0){let c=i.credits,
d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&c!==null)return C.errors=[{instancePath:t+"/unrefused/credits",schemaPath:"#/$defs/amount/properti\
es/credits/type",keyword:"type",params:{type:ge.properties.credits.type}}],!1;var p=d===e}else var p=!0;if(p){if(i.low!==void 0){let c=i.low,d=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))&&c!==null)return C.errors=[{instancePath:t+"/unrefused/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"t\
ype",params:{type:ge.properties.low.type}}],!1;var p=d===e}else var p=!0;if(p)if(i.high!==void 0){let c=i.high,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))&&c!==null)return C.errors=[{instancePath:t+"/unrefused/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:ge.properties.high.
type}}],!1;var p=d===e}else var p=!0}}}}}else return C.errors=[{instancePath:t+"/unrefused",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}}],
!1;var a=v===e}else var a=!0;if(a)if(s.assumptions!==void 0){let i=s.assumptions,v=e;if(e===v)if(Array.isArray(i)){var l=!0;let u=i.length;for(let n=0;n<u;n++){
let f=e;if(typeof i[n]!="string")return C.errors=[{instancePath:t+"/assumptions/"+n,schemaPath:"#/properties/assumptions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var l=f===e;if(!l)break}}else return C.errors=[{instancePath:t+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"\
array"}}],!1;var a=v===e}else var a=!0}}}}}}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=
r,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re={type:"object",description:"With which resource Coder shows a metadata: of a running workspace, or else of a stopped one.",additionalProperties:!1,required:[
"resource","certain","candidates","named"],properties:{resource:{type:["string","null"],description:"The address without keys; null where it is shown with nothi\
ng, or where that is not certain."},certain:{type:"boolean",description:"False where that hangs on what is not seen here."},candidates:{type:"array",items:{type:"\
string"},description:"All that may be it, where that is not certain and they are known."},named:{type:["string","null"],description:"What `resource_id` names, w\
here that is another one."}}};function oe(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=oe.evaluated;
if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.address===void 0&&(b="address")||
s.location===void 0&&(b="location")||s.on===void 0&&(b="on")||s.off===void 0&&(b="off"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:b}}],!1;{let u=e;for(let n in s)if(!(n==="address"||n==="location"||n==="on"||n==="off"||n==="attached_to")){return oe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(u===e){if(s.address!==void 0){let n=e;if(typeof s.
address!="string")return oe.errors=[{instancePath:t+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var a=n===e}else
var a=!0;if(a){if(s.location!==void 0){let n=s.location,f=e,c=e,d=!1,m=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.path===void 0&&(A="pat\
h")||n.line===void 0&&(A="line")||n.column===void 0&&(A="column")||n.end_line===void 0&&(A="end_line")||n.end_column===void 0&&(A="end_column")){let h={instancePath:t+
"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:A}};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let y in n)if(!(y===
"path"||y==="line"||y==="column"||y==="end_line"||y==="end_column")){let _={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};r===null?r=[_]:r.push(_),e++;break}if(h===e){if(n.path!==void 0){let y=e;if(typeof n.path!="string"){let _={
instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var k=y===
e}else var k=!0;if(k){if(n.line!==void 0){let y=n.line,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[D]:r.push(D),e++}if(e===_&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(
y))){let D={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[D]:r.push(D),e++}var k=_===e}else var k=!0;if(k){if(n.column!==void 0){let y=n.column,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[D]:r.push(D),e++}if(e===_&&typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y))){let D={instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[D]:r.push(D),e++}var k=_===e}else var k=!0;if(k){if(n.end_line!==void 0){let y=n.end_line,_=e;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[D]:r.push(D),e++}if(e===_&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){let D={instancePath:t+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[D]:r.push(D),e++}var k=_===e}else var k=!0;if(k)if(n.end_column!==
void 0){let y=n.end_column,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[D]:r.push(D),e++}if(e===_&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){
let D={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[D]:r.push(D),e++}var k=_===e}else var k=!0}}}}}}else{let A={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[A]:r.push(A),e++}var q=m===e;d=d||q;let o=e;if(n!==null){let A={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[A]:r.push(A),e++}var q=o===e;if(d=d||q,d)e=c,r!==null&&(c?r.length=c:r=null);else{let A={instancePath:t+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[A]:r.push(A),e++,oe.errors=r,!1}var a=f===e}else var a=!0;if(a){if(s.
on!==void 0){let n=s.on,f=e,c=e,d=!1,m=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.address===void 0&&(A="address")||n.credits===void 0&&(A=
"credits")||n.low===void 0&&(A="low")||n.high===void 0&&(A="high")||n.unknown_at_plan===void 0&&(A="unknown_at_plan")){let h={instancePath:t+"/on",schemaPath:"#\
/$defs/term/required",keyword:"required",params:{missingProperty:A}};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let y in n)if(!(y==="address"||y==="credits"||
y==="low"||y==="high"||y==="unknown_at_plan"||y==="assumptions")){let _={instancePath:t+"/on",schemaPath:"#/$defs/term/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:y}};r===null?r=[_]:r.push(_),e++;break}if(h===e){if(n.address!==void 0){let y=e;if(typeof n.address!="string"){let _={instancePath:t+
"/on/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var P=y===e}else var P=!0;if(P){
if(n.credits!==void 0){let y=n.credits,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/on/credits",schemaPath:"#\
/$defs/term/properties/credits/type",keyword:"type",params:{type:$e.properties.credits.type}};r===null?r=[D]:r.push(D),e++}var P=_===e}else var P=!0;if(P){if(n.
low!==void 0){let y=n.low,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/on/low",schemaPath:"#/$defs/term/prope\
rties/low/type",keyword:"type",params:{type:$e.properties.low.type}};r===null?r=[D]:r.push(D),e++}var P=_===e}else var P=!0;if(P){if(n.high!==void 0){let y=n.high,
_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/on/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"\
type",params:{type:$e.properties.high.type}};r===null?r=[D]:r.push(D),e++}var P=_===e}else var P=!0;if(P){if(n.unknown_at_plan!==void 0){let y=e;if(typeof n.unknown_at_plan!=
"boolean"){let $={instancePath:t+"/on/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}};r===null?
r=[$]:r.push($),e++}var P=y===e}else var P=!0;if(P)if(n.assumptions!==void 0){let y=n.assumptions,_=e;if(e===_)if(Array.isArray(y)){var z=!0;let D=y.length;for(let T=0;T<
D;T++){let O=e;if(typeof y[T]!="string"){let ae={instancePath:t+"/on/assumptions/"+T,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",
params:{type:"string"}};r===null?r=[ae]:r.push(ae),e++}var z=O===e;if(!z)break}}else{let D={instancePath:t+"/on/assumptions",schemaPath:"#/$defs/term/properties\
/assumptions/type",keyword:"type",params:{type:"array"}};r===null?r=[D]:r.push(D),e++}var P=_===e}else var P=!0}}}}}}}else{let A={instancePath:t+"/on",schemaPath:"\
#/$defs/term/type",keyword:"type",params:{type:"object"}};r===null?r=[A]:r.push(A),e++}var p=m===e;d=d||p;let o=e;if(n!==null){let A={instancePath:t+"/on",schemaPath:"\
#/properties/on/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[A]:r.push(A),e++}var p=o===e;if(d=d||p,d)e=c,r!==null&&(c?r.length=c:r=null);else{
let A={instancePath:t+"/on",schemaPath:"#/properties/on/anyOf",keyword:"anyOf",params:{}};return r===null?r=[A]:r.push(A),e++,oe.errors=r,!1}var a=f===e}else var a=!0;
if(a){if(s.off!==void 0){let n=s.off,f=e,c=e,d=!1,m=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if(n.address===void 0&&(A="address")||n.credits===
void 0&&(A="credits")||n.low===void 0&&(A="low")||n.high===void 0&&(A="high")||n.unknown_at_plan===void 0&&(A="unknown_at_plan")){let h={instancePath:t+"/off",schemaPath:"\
#/$defs/term/required",keyword:"required",params:{missingProperty:A}};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let y in n)if(!(y==="address"||y==="credits"||
y==="low"||y==="high"||y==="unknown_at_plan"||y==="assumptions")){let _={instancePath:t+"/off",schemaPath:"#/$defs/term/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:y}};r===null?r=[_]:r.push(_),e++;break}if(h===e){if(n.address!==void 0){let y=e;if(typeof n.address!="string"){let _={instancePath:t+
"/off/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var l=y===e}else var l=!0;if(l){
if(n.credits!==void 0){let y=n.credits,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/off/credits",schemaPath:"\
#/$defs/term/properties/credits/type",keyword:"type",params:{type:$e.properties.credits.type}};r===null?r=[D]:r.push(D),e++}var l=_===e}else var l=!0;if(l){if(n.
low!==void 0){let y=n.low,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/off/low",schemaPath:"#/$defs/term/prop\
erties/low/type",keyword:"type",params:{type:$e.properties.low.type}};r===null?r=[D]:r.push(D),e++}var l=_===e}else var l=!0;if(l){if(n.high!==void 0){let y=n.high,
_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/off/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"\
type",params:{type:$e.properties.high.type}};r===null?r=[D]:r.push(D),e++}var l=_===e}else var l=!0;if(l){if(n.unknown_at_plan!==void 0){let y=e;if(typeof n.unknown_at_plan!=
"boolean"){let $={instancePath:t+"/off/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}};r===null?
r=[$]:r.push($),e++}var l=y===e}else var l=!0;if(l)if(n.assumptions!==void 0){let y=n.assumptions,_=e;if(e===_)if(Array.isArray(y)){var j=!0;let D=y.length;for(let T=0;T<
D;T++){let O=e;if(typeof y[T]!="string"){let ae={instancePath:t+"/off/assumptions/"+T,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",
params:{type:"string"}};r===null?r=[ae]:r.push(ae),e++}var j=O===e;if(!j)break}}else{let D={instancePath:t+"/off/assumptions",schemaPath:"#/$defs/term/propertie\
s/assumptions/type",keyword:"type",params:{type:"array"}};r===null?r=[D]:r.push(D),e++}var l=_===e}else var l=!0}}}}}}}else{let A={instancePath:t+"/off",schemaPath:"\
#/$defs/term/type",keyword:"type",params:{type:"object"}};r===null?r=[A]:r.push(A),e++}var N=m===e;d=d||N;let o=e;if(n!==null){let A={instancePath:t+"/off",schemaPath:"\
#/properties/off/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[A]:r.push(A),e++}var N=o===e;if(d=d||N,d)e=c,r!==null&&(c?r.length=c:r=null);else{
let A={instancePath:t+"/off",schemaPath:"#/properties/off/anyOf",keyword:"anyOf",params:{}};return r===null?r=[A]:r.push(A),e++,oe.errors=r,!1}var a=f===e}else var a=!0;
if(a)if(s.attached_to!==void 0){let n=s.attached_to,f=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let m;if(n.resource===void 0&&(m="resource")||n.certain===
void 0&&(m="certain")||n.candidates===void 0&&(m="candidates")||n.named===void 0&&(m="named"))return oe.errors=[{instancePath:t+"/attached_to",schemaPath:"#/$de\
fs/attachment/required",keyword:"required",params:{missingProperty:m}}],!1;{let g=e;for(let o in n)if(!(o==="resource"||o==="certain"||o==="candidates"||o==="na\
med")){return oe.errors=[{instancePath:t+"/attached_to",schemaPath:"#/$defs/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(g===e){if(n.resource!==void 0){let o=n.resource,w=e;if(typeof o!="string"&&o!==null)return oe.errors=[{instancePath:t+"/attached_to/resource",schemaPath:"\
#/$defs/attachment/properties/resource/type",keyword:"type",params:{type:Re.properties.resource.type}}],!1;var i=w===e}else var i=!0;if(i){if(n.certain!==void 0){
let o=e;if(typeof n.certain!="boolean")return oe.errors=[{instancePath:t+"/attached_to/certain",schemaPath:"#/$defs/attachment/properties/certain/type",keyword:"\
type",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0;if(i){if(n.candidates!==void 0){let o=n.candidates,w=e;if(e===w)if(Array.isArray(o)){var v=!0;let h=o.
length;for(let y=0;y<h;y++){let _=e;if(typeof o[y]!="string")return oe.errors=[{instancePath:t+"/attached_to/candidates/"+y,schemaPath:"#/$defs/attachment/prope\
rties/candidates/items/type",keyword:"type",params:{type:"string"}}],!1;var v=_===e;if(!v)break}}else return oe.errors=[{instancePath:t+"/attached_to/candidates",
schemaPath:"#/$defs/attachment/properties/candidates/type",keyword:"type",params:{type:"array"}}],!1;var i=w===e}else var i=!0;if(i)if(n.named!==void 0){let o=n.
named,w=e;if(typeof o!="string"&&o!==null)return oe.errors=[{instancePath:t+"/attached_to/named",schemaPath:"#/$defs/attachment/properties/named/type",keyword:"\
type",params:{type:Re.properties.named.type}}],!1;var i=w===e}else var i=!0}}}}}else return oe.errors=[{instancePath:t+"/attached_to",schemaPath:"#/$defs/attach\
ment/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0}}}}}}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=te.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.name===void 0&&(z="name")||s.default===void 0&&(z="defaul\
t")||s.on===void 0&&(z="on")||s.off===void 0&&(z="off"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:z}}],
!1;{let p=e;for(let l in s)if(!(l==="name"||l==="default"||l==="on"||l==="off"||l==="quota")){return te.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.name!==void 0){let l=e;if(typeof s.name!="string")return te.errors=[{
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;if(a){if(s.default!==void 0){let l=e;
if(typeof s.default!="boolean")return te.errors=[{instancePath:t+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===
e}else var a=!0;if(a){if(s.on!==void 0){let l=e;C(s.on,{instancePath:t+"/on",parentData:s,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||(r=r===null?C.errors:
r.concat(C.errors),e=r.length);var a=l===e}else var a=!0;if(a){if(s.off!==void 0){let l=e;C(s.off,{instancePath:t+"/off",parentData:s,parentDataProperty:"off",rootData:E,
dynamicAnchors:V})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=l===e}else var a=!0;if(a)if(s.quota!==void 0){let l=s.quota,j=e;if(e===j)if(l&&typeof l==
"object"&&!Array.isArray(l)){let i;if(l.judged===void 0&&(i="judged")||l.refused===void 0&&(i="refused")||l.open===void 0&&(i="open")||l.examples===void 0&&(i="\
examples"))return te.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty:i}}],!1;{let v=e;for(let b in l)
if(!(b==="judged"||b==="refused"||b==="open"||b==="examples")){return te.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(v===e){if(l.judged!==void 0){let b=l.judged,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return te.errors=[{instancePath:t+"/quota/judged",schemaPath:"#/properties/quota/properties/judged/type",keyword:"type",params:{type:"integer"}}],!1;var k=u===
e}else var k=!0;if(k){if(l.refused!==void 0){let b=l.refused,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return te.errors=[{instancePath:t+"/qu\
ota/refused",schemaPath:"#/properties/quota/properties/refused/type",keyword:"type",params:{type:"integer"}}],!1;var k=u===e}else var k=!0;if(k){if(l.open!==void 0){
let b=l.open,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return te.errors=[{instancePath:t+"/quota/open",schemaPath:"#/properties/quota/propert\
ies/open/type",keyword:"type",params:{type:"integer"}}],!1;var k=u===e}else var k=!0;if(k)if(l.examples!==void 0){let b=l.examples,u=e;if(e===u)if(Array.isArray(
b)){var q=!0;let f=b.length;for(let c=0;c<f;c++){let d=b[c],m=e;if(e===m)if(d&&typeof d=="object"&&!Array.isArray(d)){let o;if(d.user===void 0&&(o="user")||d.organization===
void 0&&(o="organization")||d.arithmetic===void 0&&(o="arithmetic"))return te.errors=[{instancePath:t+"/quota/examples/"+c,schemaPath:"#/properties/quota/proper\
ties/examples/items/required",keyword:"required",params:{missingProperty:o}}],!1;{let w=e;for(let A in d)if(!(A==="user"||A==="organization"||A==="arithmetic")){
return te.errors=[{instancePath:t+"/quota/examples/"+c,schemaPath:"#/properties/quota/properties/examples/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:A}}],!1;break}if(w===e){if(d.user!==void 0){let A=e;if(typeof d.user!="string")return te.errors=[{instancePath:t+"/quota/example\
s/"+c+"/user",schemaPath:"#/properties/quota/properties/examples/items/properties/user/type",keyword:"type",params:{type:"string"}}],!1;var P=A===e}else var P=!0;
if(P){if(d.organization!==void 0){let A=e;if(typeof d.organization!="string")return te.errors=[{instancePath:t+"/quota/examples/"+c+"/organization",schemaPath:"\
#/properties/quota/properties/examples/items/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var P=A===e}else var P=!0;if(P)if(d.arithmetic!==
void 0){let A=e;if(typeof d.arithmetic!="string")return te.errors=[{instancePath:t+"/quota/examples/"+c+"/arithmetic",schemaPath:"#/properties/quota/properties/\
examples/items/properties/arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var P=A===e}else var P=!0}}}}else return te.errors=[{instancePath:t+"/quot\
a/examples/"+c,schemaPath:"#/properties/quota/properties/examples/items/type",keyword:"type",params:{type:"object"}}],!1;var q=m===e;if(!q)break}}else return te.
errors=[{instancePath:t+"/quota/examples",schemaPath:"#/properties/quota/properties/examples/type",keyword:"type",params:{type:"array"}}],!1;var k=u===e}else var k=!0}}}}}else
return te.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}}],!1;var a=j===e}else var a=!0}}}}}}else return te.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Oe={type:"object",additionalProperties:!1,required:["user","organization","verdict","budget","credits_consumed","on_credits","off_credits","arithmetic","tex\
t","denial","finding","alike"],properties:{user:{type:"string"},organization:{type:"string"},verdict:{enum:["ok","warn","insufficient_quota","plan_error","build\
_error","unknown"]},budget:{type:["integer","null"],description:"-1: unlimited. Null where it cannot be told."},credits_consumed:{type:"integer"},on_credits:{type:[
"integer","null"]},off_credits:{type:["integer","null"]},arithmetic:{type:"string",description:"The sum behind the verdict."},text:{type:"string",description:"W\
hat follows for this person."},denial:{anyOf:[{$ref:"#/$defs/denial"},{type:"null"}]},finding:{anyOf:[{$ref:"#/$defs/verdictFinding"},{type:"null"}],description:"\
As what the verdict counts among the findings."},alike:{anyOf:[{$ref:"#/$defs/alike"},{type:"null"}],description:"Whom the verdict is on where that is many peop\
le, whom `user` describes; null for one person."},choices:{$ref:"#/$defs/choiceFit"}},description:"What becomes of the start of one user's next workspace."},ir={
type:"object",description:"People of an organization who are in the same groups, with the same budget and the same verdict. Sum, text and way out are for those \
who use most.",additionalProperties:!1,required:["people","of","groups","examples","most_credits_consumed"],properties:{people:{type:"integer",minimum:2},of:{type:"\
integer",description:"How many are in just these groups, whatever the verdict on them."},groups:{type:["array","null"],items:{type:"string"},description:"Everyo\
ne left out. Null for all who are left after the largest groups of people, whatever their groups and budgets."},examples:{type:"array",items:{type:"string"},description:"\
A few of their names."},most_credits_consumed:{type:"integer",description:"`credits_consumed` of the verdict is the least."}}};function R(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=R.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.shortfall_credits===void 0&&(v="shortfall_credits")||s.stop===
void 0&&(v="stop")||s.delete===void 0&&(v="delete")||s.raise===void 0&&(v="raise")||s.join===void 0&&(v="join")||s.texts===void 0&&(v="texts"))return R.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let b=e;for(let u in s)if(!(u==="shortfall_credits"||u==="stop"||u===
"delete"||u==="raise"||u==="join"||u==="texts")){return R.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(b===e){if(s.shortfall_credits!==void 0){let u=s.shortfall_credits,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return R.errors=[{instancePath:t+
"/shortfall_credits",schemaPath:"#/properties/shortfall_credits/type",keyword:"type",params:{type:"integer"}}],!1;var a=n===e}else var a=!0;if(a){if(s.stop!==void 0){
let u=s.stop,n=e;if(e===n)if(Array.isArray(u)){var k=!0;let c=u.length;for(let d=0;d<c;d++){let m=u[d],g=e;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m)){
let A;if(m.workspace===void 0&&(A="workspace")||m.frees_credits===void 0&&(A="frees_credits"))return R.errors=[{instancePath:t+"/stop/"+d,schemaPath:"#/$defs/fr\
eed/required",keyword:"required",params:{missingProperty:A}}],!1;{let h=e;for(let y in m)if(!(y==="workspace"||y==="frees_credits")){return R.errors=[{instancePath:t+
"/stop/"+d,schemaPath:"#/$defs/freed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(h===e){if(m.workspace!==void 0){
let y=e;if(typeof m.workspace!="string")return R.errors=[{instancePath:t+"/stop/"+d+"/workspace",schemaPath:"#/$defs/freed/properties/workspace/type",keyword:"t\
ype",params:{type:"string"}}],!1;var q=y===e}else var q=!0;if(q)if(m.frees_credits!==void 0){let y=m.frees_credits,_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y)))return R.errors=[{instancePath:t+"/stop/"+d+"/frees_credits",schemaPath:"#/$defs/freed/properties/frees_credits/type",keyword:"type",params:{type:"\
integer"}}],!1;var q=_===e}else var q=!0}}}else return R.errors=[{instancePath:t+"/stop/"+d,schemaPath:"#/$defs/freed/type",keyword:"type",params:{type:"object"}}],
!1;var k=g===e;if(!k)break}}else return R.errors=[{instancePath:t+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"array"}}],!1;var a=n===
e}else var a=!0;if(a){if(s.delete!==void 0){let u=s.delete,n=e;if(e===n)if(Array.isArray(u)){var P=!0;let c=u.length;for(let d=0;d<c;d++){let m=u[d],g=e;if(e===
e)if(m&&typeof m=="object"&&!Array.isArray(m)){let A;if(m.workspace===void 0&&(A="workspace")||m.frees_credits===void 0&&(A="frees_credits"))return R.errors=[{instancePath:t+
"/delete/"+d,schemaPath:"#/$defs/freed/required",keyword:"required",params:{missingProperty:A}}],!1;{let h=e;for(let y in m)if(!(y==="workspace"||y==="frees_cre\
dits")){return R.errors=[{instancePath:t+"/delete/"+d,schemaPath:"#/$defs/freed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(h===e){if(m.workspace!==void 0){let y=e;if(typeof m.workspace!="string")return R.errors=[{instancePath:t+"/delete/"+d+"/workspace",schemaPath:"#/$de\
fs/freed/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var z=y===e}else var z=!0;if(z)if(m.frees_credits!==void 0){let y=m.frees_credits,
_=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return R.errors=[{instancePath:t+"/delete/"+d+"/frees_credits",schemaPath:"#/$defs/freed/properties\
/frees_credits/type",keyword:"type",params:{type:"integer"}}],!1;var z=_===e}else var z=!0}}}else return R.errors=[{instancePath:t+"/delete/"+d,schemaPath:"#/$d\
efs/freed/type",keyword:"type",params:{type:"object"}}],!1;var P=g===e;if(!P)break}}else return R.errors=[{instancePath:t+"/delete",schemaPath:"#/properties/del\
ete/type",keyword:"type",params:{type:"array"}}],!1;var a=n===e}else var a=!0;if(a){if(s.raise!==void 0){let u=s.raise,n=e;if(e===n)if(Array.isArray(u)){var p=!0;
let c=u.length;for(let d=0;d<c;d++){let m=u[d],g=e;if(e===g)if(m&&typeof m=="object"&&!Array.isArray(m)){let w;if(m.group===void 0&&(w="group")||m.from_credits===
void 0&&(w="from_credits")||m.to_credits===void 0&&(w="to_credits"))return R.errors=[{instancePath:t+"/raise/"+d,schemaPath:"#/properties/raise/items/required",
keyword:"required",params:{missingProperty:w}}],!1;{let A=e;for(let h in m)if(!(h==="group"||h==="from_credits"||h==="to_credits")){return R.errors=[{instancePath:t+
"/raise/"+d,schemaPath:"#/properties/raise/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(A===e){if(m.group!==
void 0){let h=e;if(typeof m.group!="string")return R.errors=[{instancePath:t+"/raise/"+d+"/group",schemaPath:"#/properties/raise/items/properties/group/type",keyword:"\
type",params:{type:"string"}}],!1;var l=h===e}else var l=!0;if(l){if(m.from_credits!==void 0){let h=m.from_credits,y=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&
isFinite(h)))return R.errors=[{instancePath:t+"/raise/"+d+"/from_credits",schemaPath:"#/properties/raise/items/properties/from_credits/type",keyword:"type",params:{
type:"integer"}}],!1;var l=y===e}else var l=!0;if(l)if(m.to_credits!==void 0){let h=m.to_credits,y=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return R.
errors=[{instancePath:t+"/raise/"+d+"/to_credits",schemaPath:"#/properties/raise/items/properties/to_credits/type",keyword:"type",params:{type:"integer"}}],!1;var l=y===
e}else var l=!0}}}}else return R.errors=[{instancePath:t+"/raise/"+d,schemaPath:"#/properties/raise/items/type",keyword:"type",params:{type:"object"}}],!1;var p=g===
e;if(!p)break}}else return R.errors=[{instancePath:t+"/raise",schemaPath:"#/properties/raise/type",keyword:"type",params:{type:"array"}}],!1;var a=n===e}else var a=!0;
if(a){if(s.join!==void 0){let u=s.join,n=e;if(e===n)if(Array.isArray(u)){var j=!0;let c=u.length;for(let d=0;d<c;d++){let m=u[d],g=e;if(e===g)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){let w;if(m.group===void 0&&(w="group")||m.quota_allowance===void 0&&(w="quota_allowance"))return R.errors=[{instancePath:t+"/join/"+d,
schemaPath:"#/properties/join/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let A=e;for(let h in m)if(!(h==="group"||h==="quota_allowance")){
return R.errors=[{instancePath:t+"/join/"+d,schemaPath:"#/properties/join/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;break}if(A===e){if(m.group!==void 0){let h=e;if(typeof m.group!="string")return R.errors=[{instancePath:t+"/join/"+d+"/group",schemaPath:"#/properties/join/i\
tems/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var N=h===e}else var N=!0;if(N)if(m.quota_allowance!==void 0){let h=m.quota_allowance,y=e;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return R.errors=[{instancePath:t+"/join/"+d+"/quota_allowance",schemaPath:"#/properties/join/items/prop\
erties/quota_allowance/type",keyword:"type",params:{type:"integer"}}],!1;var N=y===e}else var N=!0}}}else return R.errors=[{instancePath:t+"/join/"+d,schemaPath:"\
#/properties/join/items/type",keyword:"type",params:{type:"object"}}],!1;var j=g===e;if(!j)break}}else return R.errors=[{instancePath:t+"/join",schemaPath:"#/pr\
operties/join/type",keyword:"type",params:{type:"array"}}],!1;var a=n===e}else var a=!0;if(a)if(s.texts!==void 0){let u=s.texts,n=e;if(e===n)if(Array.isArray(u)){
var i=!0;let c=u.length;for(let d=0;d<c;d++){let m=e;if(typeof u[d]!="string")return R.errors=[{instancePath:t+"/texts/"+d,schemaPath:"#/properties/texts/items/\
type",keyword:"type",params:{type:"string"}}],!1;var i=m===e;if(!i)break}}else return R.errors=[{instancePath:t+"/texts",schemaPath:"#/properties/texts/type",keyword:"\
type",params:{type:"array"}}],!1;var a=n===e}else var a=!0}}}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return R.errors=r,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,F=pe.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let P;if(s.error_code===void 0&&(P="error_code")||s.error===void 0&&(P="error")||s.title===void 0&&(P="title")||s.message===void 0&&(P="message")||s.
next_steps===void 0&&(P="next_steps")||s.unblock===void 0&&(P="unblock"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let z=e;for(let p in s)if(!(p==="error_code"||p==="error"||p==="title"||p==="message"||p==="next_steps"||p==="build_id"||p==="quota"||p==="unblock")){return pe.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===e){if(s.error_code!==
void 0){let p=e;if(s.error_code!=="INSUFFICIENT_QUOTA")return pe.errors=[{instancePath:t+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",
params:{allowedValue:"INSUFFICIENT_QUOTA"}}],!1;var a=p===e}else var a=!0;if(a){if(s.error!==void 0){let p=e;if(typeof s.error!="string")return pe.errors=[{instancePath:t+
"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.title!==void 0){let p=e;if(typeof s.
title!="string")return pe.errors=[{instancePath:t+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;
if(a){if(s.message!==void 0){let p=e;if(typeof s.message!="string")return pe.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.next_steps!==void 0){let p=s.next_steps,l=e;if(e===l)if(Array.isArray(p)){var k=!0;let N=p.
length;for(let i=0;i<N;i++){let v=e;if(typeof p[i]!="string")return pe.errors=[{instancePath:t+"/next_steps/"+i,schemaPath:"#/properties/next_steps/items/type",
keyword:"type",params:{type:"string"}}],!1;var k=v===e;if(!k)break}}else return pe.errors=[{instancePath:t+"/next_steps",schemaPath:"#/properties/next_steps/typ\
e",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0;if(a){if(s.build_id!==void 0){let p=e;if(typeof s.build_id!="string")return pe.errors=[{instancePath:t+
"/build_id",schemaPath:"#/properties/build_id/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.quota!==void 0){let p=s.quota,
l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let N;if(p.credits_consumed===void 0&&(N="credits_consumed")||p.budget===void 0&&(N="budget"))return pe.
errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty:N}}],!1;{let i=e;for(let v in p)if(!(v==="c\
redits_consumed"||v==="budget")){return pe.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(i===e){if(p.credits_consumed!==void 0){let v=p.credits_consumed,b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(
v)))return pe.errors=[{instancePath:t+"/quota/credits_consumed",schemaPath:"#/properties/quota/properties/credits_consumed/type",keyword:"type",params:{type:"in\
teger"}}],!1;var q=b===e}else var q=!0;if(q)if(p.budget!==void 0){let v=p.budget,b=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return pe.errors=[
{instancePath:t+"/quota/budget",schemaPath:"#/properties/quota/properties/budget/type",keyword:"type",params:{type:"integer"}}],!1;var q=b===e}else var q=!0}}}else
return pe.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}}],!1;var a=l===e}else var a=!0;if(a)if(s.unblock!==
void 0){let p=e;R(s.unblock,{instancePath:t+"/unblock",parentData:s,parentDataProperty:"unblock",rootData:E,dynamicAnchors:V})||(r=r===null?R.errors:r.concat(R.
errors),e=r.length);var a=p===e}else var a=!0}}}}}}}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.
errors=r,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",additionalProperties:!1,required:["code","severity","fingerprint","\
location","suppression"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},fingerprint:{type:"string"},location:{anyOf:[{$ref:"#/$defs\
/location"},{type:"null"}],description:"Where the template's cost can be changed."},suppression:{anyOf:[{$ref:"#/$defs/suppression"},{type:"null"}]}}},Ce={type:"\
object",additionalProperties:!1,required:["by","reason","until","location"],properties:{by:{enum:["comment","baseline"]},reason:{type:["string","null"]},until:{
type:["string","null"],description:"The last day."},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}};function ue(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=ue.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="\
object"&&!Array.isArray(s)){let P;if(s.by===void 0&&(P="by")||s.reason===void 0&&(P="reason")||s.until===void 0&&(P="until")||s.location===void 0&&(P="location"))
return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="by"||p==="reason"||
p==="until"||p==="location")){return ue.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(z===e){if(s.by!==void 0){let p=s.by,l=e;if(!(p==="comment"||p==="baseline"))return ue.errors=[{instancePath:t+"/by",schemaPath:"#/properties/by/enum",
keyword:"enum",params:{allowedValues:Ce.properties.by.enum}}],!1;var a=l===e}else var a=!0;if(a){if(s.reason!==void 0){let p=s.reason,l=e;if(typeof p!="string"&&
p!==null)return ue.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Ce.properties.reason.type}}],!1;var a=l===
e}else var a=!0;if(a){if(s.until!==void 0){let p=s.until,l=e;if(typeof p!="string"&&p!==null)return ue.errors=[{instancePath:t+"/until",schemaPath:"#/properties\
/until/type",keyword:"type",params:{type:Ce.properties.until.type}}],!1;var a=l===e}else var a=!0;if(a)if(s.location!==void 0){let p=s.location,l=e,j=e,N=!1,i=e;
if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let n;if(p.path===void 0&&(n="path")||p.line===void 0&&(n="line")||p.column===void 0&&(n="column")||p.end_line===
void 0&&(n="end_line")||p.end_column===void 0&&(n="end_column")){let f={instancePath:t+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{
missingProperty:n}};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let c in p)if(!(c==="path"||c==="line"||c==="column"||c==="end_line"||c==="end_column")){let d={
instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};r===null?r=[d]:r.push(
d),e++;break}if(f===e){if(p.path!==void 0){let c=e;if(typeof p.path!="string"){let d={instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/pa\
th/type",keyword:"type",params:{type:"string"}};r===null?r=[d]:r.push(d),e++}var k=c===e}else var k=!0;if(k){if(p.line!==void 0){let c=p.line,d=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+"/location/line",schemaPath:"#/$defs/l\
ocation/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===e}else var k=!0;if(k){if(p.column!==
void 0){let c=p.column,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/location/column",schemaPath:"#/$defs/location/prope\
rties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===
e}else var k=!0;if(k){if(p.end_line!==void 0){let c=p.end_line,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:t+"/location/en\
d_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&
isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===e}else var k=!0;if(k)if(p.end_column!==void 0){let c=p.end_column,d=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(
c)&&isFinite(c))){let g={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};
r===null?r=[g]:r.push(g),e++}if(e===d&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c))){let g={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[g]:r.push(g),e++}var k=d===e}else var k=!0}}}}}}else{let n={instancePath:t+
"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),e++}var q=i===e;N=N||q;let b=e;if(p!==null){let n={
instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var q=b===e;if(N=N||
q,N)e=j,r!==null&&(j?r.length=j:r=null);else{let n={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[n]:r.push(n),e++,ue.errors=r,!1}var a=l===e}else var a=!0}}}}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ue.errors=r,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,F=ce.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let z;if(s.code===void 0&&(z="code")||s.severity===void 0&&(z="severity")||s.fingerprint===void 0&&(z="fingerprint")||s.location===void 0&&(z="locat\
ion")||s.suppression===void 0&&(z="suppression"))return ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:z}}],!1;{let p=e;
for(let l in s)if(!(l==="code"||l==="severity"||l==="fingerprint"||l==="location"||l==="suppression")){return ce.errors=[{instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.code!==void 0){let l=e;if(typeof s.code!="string")return ce.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;if(a){if(s.severity!==void 0){
let l=s.severity,j=e;if(!(l==="error"||l==="warning"||l==="note"))return ce.errors=[{instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:ar.properties.severity.enum}}],!1;var a=j===e}else var a=!0;if(a){if(s.fingerprint!==void 0){let l=e;if(typeof s.fingerprint!="strin\
g")return ce.errors=[{instancePath:t+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;
if(a){if(s.location!==void 0){let l=s.location,j=e,N=e,i=!1,v=e;if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let f;if(l.path===void 0&&(f="path")||l.line===
void 0&&(f="line")||l.column===void 0&&(f="column")||l.end_line===void 0&&(f="end_line")||l.end_column===void 0&&(f="end_column")){let c={instancePath:t+"/locat\
ion",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:f}};r===null?r=[c]:r.push(c),e++}else{let c=e;for(let d in l)if(!(d==="pa\
th"||d==="line"||d==="column"||d==="end_line"||d==="end_column")){let m={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};r===null?r=[m]:r.push(m),e++;break}if(c===e){if(l.path!==void 0){let d=e;if(typeof l.path!="string"){let m={
instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[m]:r.push(m),e++}var k=d===
e}else var k=!0;if(k){if(l.line!==void 0){let d=l.line,m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let o={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}if(e===m&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(
d))){let o={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[o]:r.push(o),e++}var k=m===e}else var k=!0;if(k){if(l.column!==void 0){let d=l.column,m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let o={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}if(e===m&&typeof d==
"number"&&isFinite(d)&&(d<1||isNaN(d))){let o={instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[o]:r.push(o),e++}var k=m===e}else var k=!0;if(k){if(l.end_line!==void 0){let d=l.end_line,m=e;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d)&&isFinite(d))){let o={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[o]:r.push(o),e++}if(e===m&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){let o={instancePath:t+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[o]:r.push(o),e++}var k=m===e}else var k=!0;if(k)if(l.end_column!==
void 0){let d=l.end_column,m=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let o={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}if(e===m&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d))){
let o={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[o]:r.push(o),e++}var k=m===e}else var k=!0}}}}}}else{let f={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[f]:r.push(f),e++}var q=v===e;i=i||q;let u=e;if(l!==null){let f={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[f]:r.push(f),e++}var q=u===e;if(i=i||q,i)e=N,r!==null&&(N?r.length=N:r=null);else{let f={instancePath:t+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[f]:r.push(f),e++,ce.errors=r,!1}var a=j===e}else var a=!0;if(a)if(s.
suppression!==void 0){let l=s.suppression,j=e,N=e,i=!1,v=e;ue(l,{instancePath:t+"/suppression",parentData:s,parentDataProperty:"suppression",rootData:E,dynamicAnchors:V})||
(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var P=v===e;i=i||P;let b=e;if(l!==null){let n={instancePath:t+"/suppression",schemaPath:"#/properties/supp\
ression/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var P=b===e;if(i=i||P,i)e=N,r!==null&&(N?r.length=N:r=null);else{let n={
instancePath:t+"/suppression",schemaPath:"#/properties/suppression/anyOf",keyword:"anyOf",params:{}};return r===null?r=[n]:r.push(n),e++,ce.errors=r,!1}var a=j===
e}else var a=!0}}}}}}else return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ie={type:"object",additionalProperties:!1,required:["fit","choices","fitting_least","fitting_most","fits_with","r\
efused_with"],properties:{fit:{enum:["all","some","none","unknown"],description:"Whether the choices that have a plan pass quota."},choices:{type:["string","nul\
l"],pattern:"^[0-9]+$",description:"How many choices have a plan; null: not counted."},fitting_least:{type:["string","null"],pattern:"^[0-9]+$",description:"How\
 many of them fit at least; null: not counted."},fitting_most:{type:["string","null"],pattern:"^[0-9]+$",description:"How many of them fit at most; null: not co\
unted."},fits_with:{anyOf:[{$ref:"#/$defs/pricedChoice"},{type:"null"}],description:"The cheapest choice that is known to fit."},refused_with:{anyOf:[{type:"obj\
ect",additionalProperties:!1,required:["credits","choice","first"],properties:{credits:{type:"integer"},choice:{anyOf:[{$ref:"#/$defs/chosen"},{type:"null"}],description:"\
Null: there is such a choice, but it was not kept."},first:{type:"boolean",description:"Whether everything that costs less fits, and nothing that costs as much \
or more."}}},{type:"null"}],description:"The cheapest choice that is known to be refused."}},description:"How every choice of the form fares as the next workspa\
ce, the verdict being on the choice in force; absent where choices are not gone into."};var be=new RegExp("^[0-9]+$","u");function ke(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=ke.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.credits===void 0&&(P="credits")||s.choice===void 0&&(P="c\
hoice"))return ke.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="credits"||
p==="choice")){return ke.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===
e){if(s.credits!==void 0){let p=s.credits,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ke.errors=[{instancePath:t+"/credits",schemaPath:"\
#/properties/credits/type",keyword:"type",params:{type:"integer"}}],!1;var a=l===e}else var a=!0;if(a)if(s.choice!==void 0){let p=s.choice,l=e,j=e,N=!1,i=e;if(e===
e)if(p&&typeof p=="object"&&!Array.isArray(p))for(let n in p){let f=e;if(typeof p[n]!="string"){let c={instancePath:t+"/choice/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}var k=f===e;if(!k)break}else{let n={
instancePath:t+"/choice",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),e++}var q=i===e;N=N||q;let b=e;if(p!==
null){let n={instancePath:t+"/choice",schemaPath:"#/properties/choice/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var q=b===
e;if(N=N||q,N)e=j,r!==null&&(j?r.length=j:r=null);else{let n={instancePath:t+"/choice",schemaPath:"#/properties/choice/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[n]:r.push(n),e++,ke.errors=r,!1}var a=l===e}else var a=!0}}}else return ke.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return ke.errors=r,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,F=fe.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.fit===void 0&&(l="fit")||s.choices===void 0&&(l="choices")||s.fitting_least===void 0&&(l="fitting_least")||s.fitting_most===void 0&&(l="f\
itting_most")||s.fits_with===void 0&&(l="fits_with")||s.refused_with===void 0&&(l="refused_with"))return fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let j=e;for(let N in s)if(!(N==="fit"||N==="choices"||N==="fitting_least"||N==="fitting_most"||N==="fits_with"||N==="\
refused_with")){return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N}}],!1;break}if(j===
e){if(s.fit!==void 0){let N=s.fit,i=e;if(!(N==="all"||N==="some"||N==="none"||N==="unknown"))return fe.errors=[{instancePath:t+"/fit",schemaPath:"#/properties/f\
it/enum",keyword:"enum",params:{allowedValues:Ie.properties.fit.enum}}],!1;var a=i===e}else var a=!0;if(a){if(s.choices!==void 0){let N=s.choices,i=e;if(typeof N!=
"string"&&N!==null)return fe.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:Ie.properties.choices.type}}],
!1;if(e===i&&typeof N=="string"&&!be.test(N))return fe.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$"}}],!1;var a=i===e}else var a=!0;if(a){if(s.fitting_least!==void 0){let N=s.fitting_least,i=e;if(typeof N!="string"&&N!==null)return fe.errors=[{instancePath:t+
"/fitting_least",schemaPath:"#/properties/fitting_least/type",keyword:"type",params:{type:Ie.properties.fitting_least.type}}],!1;if(e===i&&typeof N=="string"&&!be.
test(N))return fe.errors=[{instancePath:t+"/fitting_least",schemaPath:"#/properties/fitting_least/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var a=i===
e}else var a=!0;if(a){if(s.fitting_most!==void 0){let N=s.fitting_most,i=e;if(typeof N!="string"&&N!==null)return fe.errors=[{instancePath:t+"/fitting_most",schemaPath:"\
#/properties/fitting_most/type",keyword:"type",params:{type:Ie.properties.fitting_most.type}}],!1;if(e===i&&typeof N=="string"&&!be.test(N))return fe.errors=[{instancePath:t+
"/fitting_most",schemaPath:"#/properties/fitting_most/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var a=i===e}else var a=!0;if(a){if(s.fits_with!==
void 0){let N=s.fits_with,i=e,v=e,b=!1,u=e;ke(N,{instancePath:t+"/fits_with",parentData:s,parentDataProperty:"fits_with",rootData:E,dynamicAnchors:V})||(r=r===null?
ke.errors:r.concat(ke.errors),e=r.length);var k=u===e;b=b||k;let n=e;if(N!==null){let c={instancePath:t+"/fits_with",schemaPath:"#/properties/fits_with/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var k=n===e;if(b=b||k,b)e=v,r!==null&&(v?r.length=v:r=null);else{let c={instancePath:t+"\
/fits_with",schemaPath:"#/properties/fits_with/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,fe.errors=r,!1}var a=i===e}else var a=!0;if(a)
if(s.refused_with!==void 0){let N=s.refused_with,i=e,v=e,b=!1,u=e;if(e===u)if(N&&typeof N=="object"&&!Array.isArray(N)){let c;if(N.credits===void 0&&(c="credits")||
N.choice===void 0&&(c="choice")||N.first===void 0&&(c="first")){let d={instancePath:t+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/required",keyword:"\
required",params:{missingProperty:c}};r===null?r=[d]:r.push(d),e++}else{let d=e;for(let m in N)if(!(m==="credits"||m==="choice"||m==="first")){let g={instancePath:t+
"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};r===null?r=[g]:
r.push(g),e++;break}if(d===e){if(N.credits!==void 0){let m=N.credits,g=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:t+"/refus\
ed_with/credits",schemaPath:"#/properties/refused_with/anyOf/0/properties/credits/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}var q=g===
e}else var q=!0;if(q){if(N.choice!==void 0){let m=N.choice,g=e,o=e,w=!1,A=e;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m))for(let $ in m){let D=e;if(typeof m[$]!=
"string"){let T={instancePath:t+"/refused_with/choice/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"\
type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var P=D===e;if(!P)break}else{let $={instancePath:t+"/refused_with/choice",schemaPath:"#/$defs/chosen/\
type",keyword:"type",params:{type:"object"}};r===null?r=[$]:r.push($),e++}var z=A===e;w=w||z;let y=e;if(m!==null){let $={instancePath:t+"/refused_with/choice",schemaPath:"\
#/properties/refused_with/anyOf/0/properties/choice/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var z=y===e;if(w=w||z,w)e=o,
r!==null&&(o?r.length=o:r=null);else{let $={instancePath:t+"/refused_with/choice",schemaPath:"#/properties/refused_with/anyOf/0/properties/choice/anyOf",keyword:"\
anyOf",params:{}};r===null?r=[$]:r.push($),e++}var q=g===e}else var q=!0;if(q)if(N.first!==void 0){let m=e;if(typeof N.first!="boolean"){let o={instancePath:t+"\
/refused_with/first",schemaPath:"#/properties/refused_with/anyOf/0/properties/first/type",keyword:"type",params:{type:"boolean"}};r===null?r=[o]:r.push(o),e++}var q=m===
e}else var q=!0}}}}else{let c={instancePath:t+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/type",keyword:"type",params:{type:"object"}};r===null?
r=[c]:r.push(c),e++}var p=u===e;b=b||p;let n=e;if(N!==null){let c={instancePath:t+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var p=n===e;if(b=b||p,b)e=v,r!==null&&(v?r.length=v:r=null);else{let c={instancePath:t+"/refused_with",schemaPath:"\
#/properties/refused_with/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,fe.errors=r,!1}var a=i===e}else var a=!0}}}}}}}else return fe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=r,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function le(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=le.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.user===void 0&&(j="user")||s.organization===void 0&&(j="o\
rganization")||s.verdict===void 0&&(j="verdict")||s.budget===void 0&&(j="budget")||s.credits_consumed===void 0&&(j="credits_consumed")||s.on_credits===void 0&&(j=
"on_credits")||s.off_credits===void 0&&(j="off_credits")||s.arithmetic===void 0&&(j="arithmetic")||s.text===void 0&&(j="text")||s.denial===void 0&&(j="denial")||
s.finding===void 0&&(j="finding")||s.alike===void 0&&(j="alike"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:j}}],
!1;{let N=e;for(let i in s)if(!qe.call(Oe.properties,i)){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(N===e){if(s.user!==void 0){let i=e;if(typeof s.user!="string")return le.errors=[{instancePath:t+"/user",schemaPath:"#/proper\
ties/user/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.organization!==void 0){let i=e;if(typeof s.organization!="string")
return le.errors=[{instancePath:t+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;
if(a){if(s.verdict!==void 0){let i=s.verdict,v=e;if(!(i==="ok"||i==="warn"||i==="insufficient_quota"||i==="plan_error"||i==="build_error"||i==="unknown"))return le.
errors=[{instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Oe.properties.verdict.enum}}],!1;var a=v===e}else
var a=!0;if(a){if(s.budget!==void 0){let i=s.budget,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return le.errors=[{instancePath:t+"/b\
udget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:Oe.properties.budget.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.credits_consumed!==
void 0){let i=s.credits_consumed,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return le.errors=[{instancePath:t+"/credits_consumed",schemaPath:"\
#/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}}],!1;var a=v===e}else var a=!0;if(a){if(s.on_credits!==void 0){let i=s.on_credits,v=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return le.errors=[{instancePath:t+"/on_credits",schemaPath:"#/properties/on_credits/type",keyword:"\
type",params:{type:Oe.properties.on_credits.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.off_credits!==void 0){let i=s.off_credits,v=e;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return le.errors=[{instancePath:t+"/off_credits",schemaPath:"#/properties/off_credits/type",keyword:"type",params:{type:Oe.
properties.off_credits.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.arithmetic!==void 0){let i=e;if(typeof s.arithmetic!="string")return le.errors=[{instancePath:t+
"/arithmetic",schemaPath:"#/properties/arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.text!==void 0){let i=e;if(typeof s.
text!="string")return le.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;
if(a){if(s.denial!==void 0){let i=s.denial,v=e,b=e,u=!1,n=e;pe(i,{instancePath:t+"/denial",parentData:s,parentDataProperty:"denial",rootData:E,dynamicAnchors:V})||
(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var k=n===e;u=u||k;let f=e;if(i!==null){let d={instancePath:t+"/denial",schemaPath:"#/properties/denial/an\
yOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var k=f===e;if(u=u||k,u)e=b,r!==null&&(b?r.length=b:r=null);else{let d={instancePath:t+
"/denial",schemaPath:"#/properties/denial/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,le.errors=r,!1}var a=v===e}else var a=!0;if(a){if(s.
finding!==void 0){let i=s.finding,v=e,b=e,u=!1,n=e;ce(i,{instancePath:t+"/finding",parentData:s,parentDataProperty:"finding",rootData:E,dynamicAnchors:V})||(r=r===
null?ce.errors:r.concat(ce.errors),e=r.length);var q=n===e;u=u||q;let f=e;if(i!==null){let d={instancePath:t+"/finding",schemaPath:"#/properties/finding/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var q=f===e;if(u=u||q,u)e=b,r!==null&&(b?r.length=b:r=null);else{let d={instancePath:t+
"/finding",schemaPath:"#/properties/finding/anyOf",keyword:"anyOf",params:{}};return r===null?r=[d]:r.push(d),e++,le.errors=r,!1}var a=v===e}else var a=!0;if(a){
if(s.alike!==void 0){let i=s.alike,v=e,b=e,u=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.people===void 0&&(m="people")||i.of===void 0&&
(m="of")||i.groups===void 0&&(m="groups")||i.examples===void 0&&(m="examples")||i.most_credits_consumed===void 0&&(m="most_credits_consumed")){let g={instancePath:t+
"/alike",schemaPath:"#/$defs/alike/required",keyword:"required",params:{missingProperty:m}};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let o in i)if(!(o==="p\
eople"||o==="of"||o==="groups"||o==="examples"||o==="most_credits_consumed")){let w={instancePath:t+"/alike",schemaPath:"#/$defs/alike/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};r===null?r=[w]:r.push(w),e++;break}if(g===e){if(i.people!==void 0){let o=i.people,w=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let A={instancePath:t+"/alike/people",schemaPath:"#/$defs/alike/properties/people/type",keyword:"type",params:{type:"intege\
r"}};r===null?r=[A]:r.push(A),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<2||isNaN(o))){let A={instancePath:t+"/alike/people",schemaPath:"#/$defs/alike/pr\
operties/people/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};r===null?r=[A]:r.push(A),e++}var P=w===e}else var P=!0;if(P){if(i.of!==void 0){let o=i.
of,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/alike/of",schemaPath:"#/$defs/alike/properties/of/type",keyword:"type",
params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0;if(P){if(i.groups!==void 0){let o=i.groups,w=e;if(!Array.isArray(o)&&o!==null){let h={
instancePath:t+"/alike/groups",schemaPath:"#/$defs/alike/properties/groups/type",keyword:"type",params:{type:ir.properties.groups.type}};r===null?r=[h]:r.push(h),
e++}if(e===w&&Array.isArray(o)){var z=!0;let h=o.length;for(let y=0;y<h;y++){let _=e;if(typeof o[y]!="string"){let D={instancePath:t+"/alike/groups/"+y,schemaPath:"\
#/$defs/alike/properties/groups/items/type",keyword:"type",params:{type:"string"}};r===null?r=[D]:r.push(D),e++}var z=_===e;if(!z)break}}var P=w===e}else var P=!0;
if(P){if(i.examples!==void 0){let o=i.examples,w=e;if(e===w)if(Array.isArray(o)){var p=!0;let h=o.length;for(let y=0;y<h;y++){let _=e;if(typeof o[y]!="string"){
let D={instancePath:t+"/alike/examples/"+y,schemaPath:"#/$defs/alike/properties/examples/items/type",keyword:"type",params:{type:"string"}};r===null?r=[D]:r.push(
D),e++}var p=_===e;if(!p)break}}else{let h={instancePath:t+"/alike/examples",schemaPath:"#/$defs/alike/properties/examples/type",keyword:"type",params:{type:"ar\
ray"}};r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0;if(P)if(i.most_credits_consumed!==void 0){let o=i.most_credits_consumed,w=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/alike/most_credits_consumed",schemaPath:"#/$defs/alike/properties/most_credits_consumed/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0}}}}}}else{let m={instancePath:t+"/alike",schemaPath:"#/$defs/alike/type",keyword:"\
type",params:{type:"object"}};r===null?r=[m]:r.push(m),e++}var l=n===e;u=u||l;let c=e;if(i!==null){let m={instancePath:t+"/alike",schemaPath:"#/properties/alike\
/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var l=c===e;if(u=u||l,u)e=b,r!==null&&(b?r.length=b:r=null);else{let m={instancePath:t+
"/alike",schemaPath:"#/properties/alike/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,le.errors=r,!1}var a=v===e}else var a=!0;if(a)if(s.
choices!==void 0){let i=e;fe(s.choices,{instancePath:t+"/choices",parentData:s,parentDataProperty:"choices",rootData:E,dynamicAnchors:V})||(r=r===null?fe.errors:
r.concat(fe.errors),e=r.length);var a=i===e}else var a=!0}}}}}}}}}}}}}}else return le.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return le.errors=r,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee={type:"object",description:"The prebuilt workspaces of one \
template.",additionalProperties:!1,required:["presets","low","high","verdict"],properties:{presets:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"preset","instances","refused","low","high"],properties:{preset:{type:"string"},instances:{type:"integer",description:"The most over all schedules."},may_be_more:{
type:"boolean",description:"Some number is not seen here, so that there may be more instances."},refused:{type:"boolean",description:"There would be no build."},
low:{type:["integer","null"],description:"What one of them costs at least."},high:{type:["integer","null"],description:"What one of them costs at most."}}}},low:{
type:["integer","null"],description:"What all of them cost at least; null where nothing is known."},high:{type:["integer","null"],description:"What all of them \
cost at most."},verdict:{anyOf:[{$ref:"#/$defs/poolVerdict"},{type:"null"}],description:"What becomes of all the pools of the organization together; null withou\
t a quota file."}}},He={type:"object",description:"The pools of an organization against the budget of the user who owns them.",additionalProperties:!1,required:[
"organization","verdict","budget","arithmetic","never_fit","raise_to_credits"],properties:{organization:{type:"string"},verdict:{enum:["ok","insufficient_quota",
"unknown"]},budget:{type:["integer","null"],description:"Of the user `prebuilds`. -1: unlimited. Null where it cannot be told."},arithmetic:{type:"string"},never_fit:{
type:"array",items:{type:"object",additionalProperties:!1,required:["template","preset"],properties:{template:{type:"string"},preset:{type:"string"}}},description:"\
Presets of which not even one fits."},raise_to_credits:{type:["integer","null"],description:"What the group `coderprebuiltworkspaces` would have to allow; null \
where that is enough."}}};function ne(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=ne.evaluated;
if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.presets===void 0&&(j="presets")||
s.low===void 0&&(j="low")||s.high===void 0&&(j="high")||s.verdict===void 0&&(j="verdict"))return ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:j}}],!1;{let N=e;for(let i in s)if(!(i==="presets"||i==="low"||i==="high"||i==="verdict")){return ne.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(N===e){if(s.presets!==void 0){let i=s.presets,v=e;if(e===v)if(Array.
isArray(i)){var a=!0;let b=i.length;for(let u=0;u<b;u++){let n=i[u],f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let d;if(n.preset===void 0&&(d="pr\
eset")||n.instances===void 0&&(d="instances")||n.refused===void 0&&(d="refused")||n.low===void 0&&(d="low")||n.high===void 0&&(d="high"))return ne.errors=[{instancePath:t+
"/presets/"+u,schemaPath:"#/properties/presets/items/required",keyword:"required",params:{missingProperty:d}}],!1;{let m=e;for(let g in n)if(!(g==="preset"||g===
"instances"||g==="may_be_more"||g==="refused"||g==="low"||g==="high")){return ne.errors=[{instancePath:t+"/presets/"+u,schemaPath:"#/properties/presets/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(m===e){if(n.preset!==void 0){let g=e;if(typeof n.preset!="string")
return ne.errors=[{instancePath:t+"/presets/"+u+"/preset",schemaPath:"#/properties/presets/items/properties/preset/type",keyword:"type",params:{type:"string"}}],
!1;var k=g===e}else var k=!0;if(k){if(n.instances!==void 0){let g=n.instances,o=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return ne.errors=[{instancePath:t+
"/presets/"+u+"/instances",schemaPath:"#/properties/presets/items/properties/instances/type",keyword:"type",params:{type:"integer"}}],!1;var k=o===e}else var k=!0;
if(k){if(n.may_be_more!==void 0){let g=e;if(typeof n.may_be_more!="boolean")return ne.errors=[{instancePath:t+"/presets/"+u+"/may_be_more",schemaPath:"#/propert\
ies/presets/items/properties/may_be_more/type",keyword:"type",params:{type:"boolean"}}],!1;var k=g===e}else var k=!0;if(k){if(n.refused!==void 0){let g=e;if(typeof n.
refused!="boolean")return ne.errors=[{instancePath:t+"/presets/"+u+"/refused",schemaPath:"#/properties/presets/items/properties/refused/type",keyword:"type",params:{
type:"boolean"}}],!1;var k=g===e}else var k=!0;if(k){if(n.low!==void 0){let g=n.low,o=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))&&g!==null)return ne.
errors=[{instancePath:t+"/presets/"+u+"/low",schemaPath:"#/properties/presets/items/properties/low/type",keyword:"type",params:{type:Ee.properties.presets.items.
properties.low.type}}],!1;var k=o===e}else var k=!0;if(k)if(n.high!==void 0){let g=n.high,o=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g))&&g!==null)
return ne.errors=[{instancePath:t+"/presets/"+u+"/high",schemaPath:"#/properties/presets/items/properties/high/type",keyword:"type",params:{type:Ee.properties.presets.
items.properties.high.type}}],!1;var k=o===e}else var k=!0}}}}}}}else return ne.errors=[{instancePath:t+"/presets/"+u,schemaPath:"#/properties/presets/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var a=f===e;if(!a)break}}else return ne.errors=[{instancePath:t+"/presets",schemaPath:"#/properties/presets/type",
keyword:"type",params:{type:"array"}}],!1;var q=v===e}else var q=!0;if(q){if(s.low!==void 0){let i=s.low,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return ne.errors=[{instancePath:t+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:Ee.properties.low.type}}],!1;var q=v===e}else
var q=!0;if(q){if(s.high!==void 0){let i=s.high,v=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return ne.errors=[{instancePath:t+"/high",
schemaPath:"#/properties/high/type",keyword:"type",params:{type:Ee.properties.high.type}}],!1;var q=v===e}else var q=!0;if(q)if(s.verdict!==void 0){let i=s.verdict,
v=e,b=e,u=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.organization===void 0&&(m="organization")||i.verdict===void 0&&(m="verdict")||
i.budget===void 0&&(m="budget")||i.arithmetic===void 0&&(m="arithmetic")||i.never_fit===void 0&&(m="never_fit")||i.raise_to_credits===void 0&&(m="raise_to_credi\
ts")){let g={instancePath:t+"/verdict",schemaPath:"#/$defs/poolVerdict/required",keyword:"required",params:{missingProperty:m}};r===null?r=[g]:r.push(g),e++}else{
let g=e;for(let o in i)if(!(o==="organization"||o==="verdict"||o==="budget"||o==="arithmetic"||o==="never_fit"||o==="raise_to_credits")){let w={instancePath:t+"\
/verdict",schemaPath:"#/$defs/poolVerdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};r===null?r=[w]:r.push(w),e++;break}
if(g===e){if(i.organization!==void 0){let o=e;if(typeof i.organization!="string"){let w={instancePath:t+"/verdict/organization",schemaPath:"#/$defs/poolVerdict/\
properties/organization/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var P=o===e}else var P=!0;if(P){if(i.verdict!==void 0){let o=i.
verdict,w=e;if(!(o==="ok"||o==="insufficient_quota"||o==="unknown")){let h={instancePath:t+"/verdict/verdict",schemaPath:"#/$defs/poolVerdict/properties/verdict\
/enum",keyword:"enum",params:{allowedValues:He.properties.verdict.enum}};r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0;if(P){if(i.budget!==void 0){let o=i.
budget,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null){let h={instancePath:t+"/verdict/budget",schemaPath:"#/$defs/poolVerdict/propertie\
s/budget/type",keyword:"type",params:{type:He.properties.budget.type}};r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0;if(P){if(i.arithmetic!==void 0){let o=e;
if(typeof i.arithmetic!="string"){let A={instancePath:t+"/verdict/arithmetic",schemaPath:"#/$defs/poolVerdict/properties/arithmetic/type",keyword:"type",params:{
type:"string"}};r===null?r=[A]:r.push(A),e++}var P=o===e}else var P=!0;if(P){if(i.never_fit!==void 0){let o=i.never_fit,w=e;if(e===w)if(Array.isArray(o)){var z=!0;
let h=o.length;for(let y=0;y<h;y++){let _=o[y],$=e;if(e===$)if(_&&typeof _=="object"&&!Array.isArray(_)){let T;if(_.template===void 0&&(T="template")||_.preset===
void 0&&(T="preset")){let O={instancePath:t+"/verdict/never_fit/"+y,schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/required",keyword:"required",params:{
missingProperty:T}};r===null?r=[O]:r.push(O),e++}else{let O=e;for(let W in _)if(!(W==="template"||W==="preset")){let ae={instancePath:t+"/verdict/never_fit/"+y,
schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W}};r===null?r=[ae]:r.
push(ae),e++;break}if(O===e){if(_.template!==void 0){let W=e;if(typeof _.template!="string"){let ae={instancePath:t+"/verdict/never_fit/"+y+"/template",schemaPath:"\
#/$defs/poolVerdict/properties/never_fit/items/properties/template/type",keyword:"type",params:{type:"string"}};r===null?r=[ae]:r.push(ae),e++}var p=W===e}else var p=!0;
if(p)if(_.preset!==void 0){let W=e;if(typeof _.preset!="string"){let G={instancePath:t+"/verdict/never_fit/"+y+"/preset",schemaPath:"#/$defs/poolVerdict/propert\
ies/never_fit/items/properties/preset/type",keyword:"type",params:{type:"string"}};r===null?r=[G]:r.push(G),e++}var p=W===e}else var p=!0}}}else{let T={instancePath:t+
"/verdict/never_fit/"+y,schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/type",keyword:"type",params:{type:"object"}};r===null?r=[T]:r.push(T),e++}var z=$===
e;if(!z)break}}else{let h={instancePath:t+"/verdict/never_fit",schemaPath:"#/$defs/poolVerdict/properties/never_fit/type",keyword:"type",params:{type:"array"}};
r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0;if(P)if(i.raise_to_credits!==void 0){let o=i.raise_to_credits,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))&&o!==null){let h={instancePath:t+"/verdict/raise_to_credits",schemaPath:"#/$defs/poolVerdict/properties/raise_to_credits/type",keyword:"type",params:{
type:He.properties.raise_to_credits.type}};r===null?r=[h]:r.push(h),e++}var P=w===e}else var P=!0}}}}}}}else{let m={instancePath:t+"/verdict",schemaPath:"#/$def\
s/poolVerdict/type",keyword:"type",params:{type:"object"}};r===null?r=[m]:r.push(m),e++}var l=n===e;u=u||l;let c=e;if(i!==null){let m={instancePath:t+"/verdict",
schemaPath:"#/properties/verdict/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var l=c===e;if(u=u||l,u)e=b,r!==null&&(b?r.length=
b:r=null);else{let m={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,ne.errors=
r,!1}var q=v===e}else var q=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=r,e===
0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be={type:"object",description:"The state that the next start is planned on.",additionalProperties:!1,
required:["path","built","cost","differs"],properties:{path:{type:"string"},built:{enum:["on","off"],description:"In which of the two the workspace was left."},
cost:{$ref:"#/$defs/cost"},differs:{type:["boolean","null"],description:"Whether the next build of that kind costs something else; null where one of the numbers\
 is open."}}};function _e(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=_e.evaluated;if(F.dynamicProps&&
(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let k;if(s.path===void 0&&(k="path")||s.built===void 0&&(k=
"built")||s.cost===void 0&&(k="cost")||s.differs===void 0&&(k="differs"))return _e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:k}}],
!1;{let q=e;for(let P in s)if(!(P==="path"||P==="built"||P==="cost"||P==="differs")){return _e.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}}],!1;break}if(q===e){if(s.path!==void 0){let P=e;if(typeof s.path!="string")return _e.errors=[{instancePath:t+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;if(a){if(s.built!==void 0){let P=s.built,z=e;if(!(P===
"on"||P==="off"))return _e.errors=[{instancePath:t+"/built",schemaPath:"#/properties/built/enum",keyword:"enum",params:{allowedValues:Be.properties.built.enum}}],
!1;var a=z===e}else var a=!0;if(a){if(s.cost!==void 0){let P=e;C(s.cost,{instancePath:t+"/cost",parentData:s,parentDataProperty:"cost",rootData:E,dynamicAnchors:V})||
(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=P===e}else var a=!0;if(a)if(s.differs!==void 0){let P=s.differs,z=e;if(typeof P!="boolean"&&P!==null)return _e.
errors=[{instancePath:t+"/differs",schemaPath:"#/properties/differs/type",keyword:"type",params:{type:Be.properties.differs.type}}],!1;var a=z===e}else var a=!0}}}}}else
return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=r,e===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function re(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=re.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.parameter===void 0&&(P="parameter")||s.value===void 0&&(P=
"value")||s.on===void 0&&(P="on")||s.off===void 0&&(P="off"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let z=e;for(let p in s)if(!(p==="parameter"||p==="value"||p==="on"||p==="off")){return re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===e){if(s.parameter!==void 0){let p=e;if(typeof s.parameter!="string")return re.errors=[{instancePath:t+
"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.value!==void 0){let p=e;if(typeof s.
value!="string")return re.errors=[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;
if(a){if(s.on!==void 0){let p=s.on,l=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let i;if(p.status===void 0&&(i="status")||p.credits===void 0&&(i="c\
redits")||p.low===void 0&&(i="low")||p.high===void 0&&(i="high"))return re.errors=[{instancePath:t+"/on",schemaPath:"#/$defs/amount/required",keyword:"required",
params:{missingProperty:i}}],!1;{let v=e;for(let b in p)if(!(b==="status"||b==="credits"||b==="low"||b==="high")){return re.errors=[{instancePath:t+"/on",schemaPath:"\
#/$defs/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(v===e){if(p.status!==void 0){let b=p.status,u=e;
if(!(b==="exact"||b==="assumed"||b==="range"||b==="unknown"||b==="refused"))return re.errors=[{instancePath:t+"/on/status",schemaPath:"#/$defs/amount/properties\
/status/enum",keyword:"enum",params:{allowedValues:ge.properties.status.enum}}],!1;var k=u===e}else var k=!0;if(k){if(p.credits!==void 0){let b=p.credits,u=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"/on/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"\
type",params:{type:ge.properties.credits.type}}],!1;var k=u===e}else var k=!0;if(k){if(p.low!==void 0){let b=p.low,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&
isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"/on/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"type",params:{type:ge.properties.low.
type}}],!1;var k=u===e}else var k=!0;if(k)if(p.high!==void 0){let b=p.high,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=
[{instancePath:t+"/on/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:ge.properties.high.type}}],!1;var k=u===e}else var k=!0}}}}}else
return re.errors=[{instancePath:t+"/on",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}}],!1;var a=l===e}else var a=!0;if(a)if(s.off!==void 0){
let p=s.off,l=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let i;if(p.status===void 0&&(i="status")||p.credits===void 0&&(i="credits")||p.low===void 0&&
(i="low")||p.high===void 0&&(i="high"))return re.errors=[{instancePath:t+"/off",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:i}}],
!1;{let v=e;for(let b in p)if(!(b==="status"||b==="credits"||b==="low"||b==="high")){return re.errors=[{instancePath:t+"/off",schemaPath:"#/$defs/amount/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(v===e){if(p.status!==void 0){let b=p.status,u=e;if(!(b==="exact"||b===
"assumed"||b==="range"||b==="unknown"||b==="refused"))return re.errors=[{instancePath:t+"/off/status",schemaPath:"#/$defs/amount/properties/status/enum",keyword:"\
enum",params:{allowedValues:ge.properties.status.enum}}],!1;var q=u===e}else var q=!0;if(q){if(p.credits!==void 0){let b=p.credits,u=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"/off/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"type",params:{
type:ge.properties.credits.type}}],!1;var q=u===e}else var q=!0;if(q){if(p.low!==void 0){let b=p.low,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&
b!==null)return re.errors=[{instancePath:t+"/off/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"type",params:{type:ge.properties.low.type}}],!1;var q=u===
e}else var q=!0;if(q)if(p.high!==void 0){let b=p.high,u=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"\
/off/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:ge.properties.high.type}}],!1;var q=u===e}else var q=!0}}}}}else return re.
errors=[{instancePath:t+"/off",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}}],!1;var a=l===e}else var a=!0}}}}}else return re.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var De={type:"object",additionalProperties:!1,required:["parameters","choices","valid_both","on","off","reasons"],properties:{parameters:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["name","values","matters","left_out"],properties:{name:{type:"string"},values:{type:["string","null"],pattern:"^[0-9]+\
$",description:"How many values it offers; null: endlessly many."},matters:{type:"boolean"},left_out:{type:"boolean"}},description:"One parameter."}},choices:{type:[
"string","null"],pattern:"^[0-9]+$",description:"How many choices there are; null where nobody can count them."},valid_both:{type:["string","null"],pattern:"^[0\
-9]+$",description:"How many have a plan both on and off."},on:{$ref:"#/$defs/buildSpace"},off:{$ref:"#/$defs/buildSpace"},reasons:{type:"array",items:{type:"st\
ring"},description:"Why not everything is exact; empty where it is."},presets:{type:"array",items:{type:"object",additionalProperties:!1,required:["preset","on",
"off"],properties:{preset:{type:"string"},on:{$ref:"#/$defs/ends"},off:{$ref:"#/$defs/ends"}},description:"The range with the values of a preset, every other pa\
rameter being free."}},over:{type:"object",additionalProperties:!1,required:["credits","choices","conditions","complete"],properties:{credits:{type:"number"},choices:{
type:["string","null"],pattern:"^[0-9]+$",description:"How many valid ones; null where they are not counted."},conditions:{type:"array",items:{type:"string"}},complete:{
type:"boolean",description:"Whether every choice that costs more meets one of the conditions."}},description:"The choices of which the running workspace costs m\
ore than so many credits."},varied:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","values"],properties:{name:{type:"string",description:"\
`var.size`, `owner.groups`."},values:{type:"array",items:{type:"string"},description:"As choices have them; groups as a JSON list."}}},description:"What was var\
ied besides parameters, on request. These are among the parameters, and named in choices."}},description:"Every choice of the form and what they cost. Numbers o\
f choices are decimal text."},Je={type:"object",additionalProperties:!1,required:["valid","excluded","example","lowest","highest","distribution"],properties:{valid:{
type:["string","null"],pattern:"^[0-9]+$",description:"Choices with a plan; null where they are not counted."},excluded:{type:["string","null"],pattern:"^[0-9]+\
$",description:"Choices without a plan."},example:{oneOf:[{type:"object",additionalProperties:!1,required:["choice","reason"],properties:{choice:{$ref:"#/$defs/\
chosen"},reason:{type:"string"}},description:"A choice without a plan."},{type:"null"}]},lowest:{oneOf:[{$ref:"#/$defs/extreme"},{type:"null"}]},highest:{oneOf:[
{$ref:"#/$defs/extreme"},{type:"null"}]},distribution:{oneOf:[{$ref:"#/$defs/distribution"},{type:"null"}]}},description:"One build over all choices."};var We={type:"object",additionalProperties:!1,required:["status","credits","low","high","witness","reason"],properties:{status:{enum:["exact","range"]},credits:{
type:["integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]},witness:{oneOf:[{$ref:"#/$defs/chosen"},{type:"null"}]},reason:{type:["str\
ing","null"]}},description:"One end of the costs."};function ie(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,
e=0,F=ie.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.status===void 0&&
(P="status")||s.credits===void 0&&(P="credits")||s.low===void 0&&(P="low")||s.high===void 0&&(P="high")||s.witness===void 0&&(P="witness")||s.reason===void 0&&(P=
"reason"))return ie.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="status"||
p==="credits"||p==="low"||p==="high"||p==="witness"||p==="reason")){return ie.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:p}}],!1;break}if(z===e){if(s.status!==void 0){let p=s.status,l=e;if(!(p==="exact"||p==="range"))return ie.errors=[{instancePath:t+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:We.properties.status.enum}}],!1;var a=l===e}else var a=!0;if(a){if(s.credits!==
void 0){let p=s.credits,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return ie.errors=[{instancePath:t+"/credits",schemaPath:"#/proper\
ties/credits/type",keyword:"type",params:{type:We.properties.credits.type}}],!1;var a=l===e}else var a=!0;if(a){if(s.low!==void 0){let p=s.low,l=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return ie.errors=[{instancePath:t+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:We.properties.
low.type}}],!1;var a=l===e}else var a=!0;if(a){if(s.high!==void 0){let p=s.high,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return ie.
errors=[{instancePath:t+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:We.properties.high.type}}],!1;var a=l===e}else var a=!0;if(a){if(s.
witness!==void 0){let p=s.witness,l=e,j=e,N=!1,i=null,v=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p))for(let f in p){let c=e;if(typeof p[f]!="string"){
let d={instancePath:t+"/witness/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};r===null?r=[d]:r.push(d),e++}var k=c===e;if(!k)break}else{let f={instancePath:t+"/witness",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"\
object"}};r===null?r=[f]:r.push(f),e++}var q=v===e;q&&(N=!0,i=0);let u=e;if(p!==null){let f={instancePath:t+"/witness",schemaPath:"#/properties/witness/oneOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[f]:r.push(f),e++}var q=u===e;if(q&&N?(N=!1,i=[i,1]):q&&(N=!0,i=1),N)e=j,r!==null&&(j?r.length=j:r=null);else{
let f={instancePath:t+"/witness",schemaPath:"#/properties/witness/oneOf",keyword:"oneOf",params:{passingSchemas:i}};return r===null?r=[f]:r.push(f),e++,ie.errors=
r,!1}var a=l===e}else var a=!0;if(a)if(s.reason!==void 0){let p=s.reason,l=e;if(typeof p!="string"&&p!==null)return ie.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:We.properties.reason.type}}],!1;var a=l===e}else var a=!0}}}}}}}else return ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:t="",
parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=de.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=
void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let v;if(s.valid===void 0&&(v="valid")||s.excluded===void 0&&(v="excluded")||s.example===void 0&&(v="\
example")||s.lowest===void 0&&(v="lowest")||s.highest===void 0&&(v="highest")||s.distribution===void 0&&(v="distribution"))return de.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:v}}],!1;{let b=e;for(let u in s)if(!(u==="valid"||u==="excluded"||u==="example"||u==="lowest"||u==="highe\
st"||u==="distribution")){return de.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;
break}if(b===e){if(s.valid!==void 0){let u=s.valid,n=e;if(typeof u!="string"&&u!==null)return de.errors=[{instancePath:t+"/valid",schemaPath:"#/properties/valid\
/type",keyword:"type",params:{type:Je.properties.valid.type}}],!1;if(e===n&&typeof u=="string"&&!be.test(u))return de.errors=[{instancePath:t+"/valid",schemaPath:"\
#/properties/valid/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var a=n===e}else var a=!0;if(a){if(s.excluded!==void 0){let u=s.excluded,n=e;if(typeof u!=
"string"&&u!==null)return de.errors=[{instancePath:t+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type:Je.properties.excluded.type}}],
!1;if(e===n&&typeof u=="string"&&!be.test(u))return de.errors=[{instancePath:t+"/excluded",schemaPath:"#/properties/excluded/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+$"}}],!1;var a=n===e}else var a=!0;if(a){if(s.example!==void 0){let u=s.example,n=e,f=e,c=!1,d=null,m=e;if(e===m)if(u&&typeof u=="object"&&!Array.
isArray(u)){let w;if(u.choice===void 0&&(w="choice")||u.reason===void 0&&(w="reason")){let A={instancePath:t+"/example",schemaPath:"#/properties/example/oneOf/0\
/required",keyword:"required",params:{missingProperty:w}};r===null?r=[A]:r.push(A),e++}else{let A=e;for(let h in u)if(!(h==="choice"||h==="reason")){let y={instancePath:t+
"/example",schemaPath:"#/properties/example/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};r===null?r=[y]:r.push(y),
e++;break}if(A===e){if(u.choice!==void 0){let h=u.choice,y=e;if(e===e)if(h&&typeof h=="object"&&!Array.isArray(h))for(let $ in h){let D=e;if(typeof h[$]!="strin\
g"){let T={instancePath:t+"/example/choice/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{
type:"string"}};r===null?r=[T]:r.push(T),e++}var k=D===e;if(!k)break}else{let $={instancePath:t+"/example/choice",schemaPath:"#/$defs/chosen/type",keyword:"type",
params:{type:"object"}};r===null?r=[$]:r.push($),e++}var q=y===e}else var q=!0;if(q)if(u.reason!==void 0){let h=e;if(typeof u.reason!="string"){let _={instancePath:t+
"/example/reason",schemaPath:"#/properties/example/oneOf/0/properties/reason/type",keyword:"type",params:{type:"string"}};r===null?r=[_]:r.push(_),e++}var q=h===
e}else var q=!0}}}else{let w={instancePath:t+"/example",schemaPath:"#/properties/example/oneOf/0/type",keyword:"type",params:{type:"object"}};r===null?r=[w]:r.push(
w),e++}var P=m===e;P&&(c=!0,d=0);let g=e;if(u!==null){let w={instancePath:t+"/example",schemaPath:"#/properties/example/oneOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[w]:r.push(w),e++}var P=g===e;if(P&&c?(c=!1,d=[d,1]):P&&(c=!0,d=1),c)e=f,r!==null&&(f?r.length=f:r=null);else{let w={instancePath:t+"/example",
schemaPath:"#/properties/example/oneOf",keyword:"oneOf",params:{passingSchemas:d}};return r===null?r=[w]:r.push(w),e++,de.errors=r,!1}var a=n===e}else var a=!0;
if(a){if(s.lowest!==void 0){let u=s.lowest,n=e,f=e,c=!1,d=null,m=e;ie(u,{instancePath:t+"/lowest",parentData:s,parentDataProperty:"lowest",rootData:E,dynamicAnchors:V})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var z=m===e;z&&(c=!0,d=0);let g=e;if(u!==null){let w={instancePath:t+"/lowest",schemaPath:"#/properties/lo\
west/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var z=g===e;if(z&&c?(c=!1,d=[d,1]):z&&(c=!0,d=1),c)e=f,r!==null&&(f?r.length=
f:r=null);else{let w={instancePath:t+"/lowest",schemaPath:"#/properties/lowest/oneOf",keyword:"oneOf",params:{passingSchemas:d}};return r===null?r=[w]:r.push(w),
e++,de.errors=r,!1}var a=n===e}else var a=!0;if(a){if(s.highest!==void 0){let u=s.highest,n=e,f=e,c=!1,d=null,m=e;ie(u,{instancePath:t+"/highest",parentData:s,parentDataProperty:"\
highest",rootData:E,dynamicAnchors:V})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var p=m===e;p&&(c=!0,d=0);let g=e;if(u!==null){let w={instancePath:t+
"/highest",schemaPath:"#/properties/highest/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[w]:r.push(w),e++}var p=g===e;if(p&&c?(c=!1,d=[d,1]):p&&
(c=!0,d=1),c)e=f,r!==null&&(f?r.length=f:r=null);else{let w={instancePath:t+"/highest",schemaPath:"#/properties/highest/oneOf",keyword:"oneOf",params:{passingSchemas:d}};
return r===null?r=[w]:r.push(w),e++,de.errors=r,!1}var a=n===e}else var a=!0;if(a)if(s.distribution!==void 0){let u=s.distribution,n=e,f=e,c=!1,d=null,m=e;if(e===
e)if(u&&typeof u=="object"&&!Array.isArray(u)){let A;if(u.binned===void 0&&(A="binned")||u.bins===void 0&&(A="bins")){let h={instancePath:t+"/distribution",schemaPath:"\
#/$defs/distribution/required",keyword:"required",params:{missingProperty:A}};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let y in u)if(!(y==="binned"||y==="b\
ins")){let _={instancePath:t+"/distribution",schemaPath:"#/$defs/distribution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
r===null?r=[_]:r.push(_),e++;break}if(h===e){if(u.binned!==void 0){let y=e;if(typeof u.binned!="boolean"){let _={instancePath:t+"/distribution/binned",schemaPath:"\
#/$defs/distribution/properties/binned/type",keyword:"type",params:{type:"boolean"}};r===null?r=[_]:r.push(_),e++}var l=y===e}else var l=!0;if(l)if(u.bins!==void 0){
let y=u.bins,_=e;if(e===_)if(Array.isArray(y)){var j=!0;let D=y.length;for(let T=0;T<D;T++){let O=y[T],W=e;if(e===W)if(O&&typeof O=="object"&&!Array.isArray(O)){
let G;if(O.from===void 0&&(G="from")||O.to===void 0&&(G="to")||O.choices===void 0&&(G="choices")){let ee={instancePath:t+"/distribution/bins/"+T,schemaPath:"#/$\
defs/distribution/properties/bins/items/required",keyword:"required",params:{missingProperty:G}};r===null?r=[ee]:r.push(ee),e++}else{let ee=e;for(let S in O)if(!(S===
"from"||S==="to"||S==="choices")){let H={instancePath:t+"/distribution/bins/"+T,schemaPath:"#/$defs/distribution/properties/bins/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S}};r===null?r=[H]:r.push(H),e++;break}if(ee===e){if(O.from!==void 0){let S=O.from,H=e;if(!(typeof S=="number"&&
!(S%1)&&!isNaN(S)&&isFinite(S))){let x={instancePath:t+"/distribution/bins/"+T+"/from",schemaPath:"#/$defs/distribution/properties/bins/items/properties/from/ty\
pe",keyword:"type",params:{type:"integer"}};r===null?r=[x]:r.push(x),e++}var N=H===e}else var N=!0;if(N){if(O.to!==void 0){let S=O.to,H=e;if(!(typeof S=="number"&&
!(S%1)&&!isNaN(S)&&isFinite(S))){let Q={instancePath:t+"/distribution/bins/"+T+"/to",schemaPath:"#/$defs/distribution/properties/bins/items/properties/to/type",
keyword:"type",params:{type:"integer"}};r===null?r=[Q]:r.push(Q),e++}var N=H===e}else var N=!0;if(N)if(O.choices!==void 0){let S=O.choices,H=e;if(e===H)if(typeof S==
"string"){if(!be.test(S)){let Q={instancePath:t+"/distribution/bins/"+T+"/choices",schemaPath:"#/$defs/distribution/properties/bins/items/properties/choices/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9]+$"}};r===null?r=[Q]:r.push(Q),e++}}else{let Q={instancePath:t+"/distribution/bins/"+T+"/choices",schemaPath:"#/$\
defs/distribution/properties/bins/items/properties/choices/type",keyword:"type",params:{type:"string"}};r===null?r=[Q]:r.push(Q),e++}var N=H===e}else var N=!0}}}}else{
let G={instancePath:t+"/distribution/bins/"+T,schemaPath:"#/$defs/distribution/properties/bins/items/type",keyword:"type",params:{type:"object"}};r===null?r=[G]:
r.push(G),e++}var j=W===e;if(!j)break}}else{let D={instancePath:t+"/distribution/bins",schemaPath:"#/$defs/distribution/properties/bins/type",keyword:"type",params:{
type:"array"}};r===null?r=[D]:r.push(D),e++}var l=_===e}else var l=!0}}}else{let A={instancePath:t+"/distribution",schemaPath:"#/$defs/distribution/type",keyword:"\
type",params:{type:"object"}};r===null?r=[A]:r.push(A),e++}var i=m===e;i&&(c=!0,d=0);let o=e;if(u!==null){let A={instancePath:t+"/distribution",schemaPath:"#/pr\
operties/distribution/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[A]:r.push(A),e++}var i=o===e;if(i&&c?(c=!1,d=[d,1]):i&&(c=!0,d=1),c)e=f,r!==
null&&(f?r.length=f:r=null);else{let A={instancePath:t+"/distribution",schemaPath:"#/properties/distribution/oneOf",keyword:"oneOf",params:{passingSchemas:d}};return r===
null?r=[A]:r.push(A),e++,de.errors=r,!1}var a=n===e}else var a=!0}}}}}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return de.errors=r,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=ye.evaluated;if(F.dynamicProps&&(F.props=
void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.lowest===void 0&&(P="lowest")||s.highest===void 0&&(P="hi\
ghest"))return ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="lowest"||
p==="highest")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===
e){if(s.lowest!==void 0){let p=s.lowest,l=e,j=e,N=!1,i=null,v=e;ie(p,{instancePath:t+"/lowest",parentData:s,parentDataProperty:"lowest",rootData:E,dynamicAnchors:V})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var a=v===e;a&&(N=!0,i=0);let b=e;if(p!==null){let u={instancePath:t+"/lowest",schemaPath:"#/properties/lo\
west/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var a=b===e;if(a&&N?(N=!1,i=[i,1]):a&&(N=!0,i=1),N)e=j,r!==null&&(j?r.length=
j:r=null);else{let u={instancePath:t+"/lowest",schemaPath:"#/properties/lowest/oneOf",keyword:"oneOf",params:{passingSchemas:i}};return r===null?r=[u]:r.push(u),
e++,ye.errors=r,!1}var k=l===e}else var k=!0;if(k)if(s.highest!==void 0){let p=s.highest,l=e,j=e,N=!1,i=null,v=e;ie(p,{instancePath:t+"/highest",parentData:s,parentDataProperty:"\
highest",rootData:E,dynamicAnchors:V})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var q=v===e;q&&(N=!0,i=0);let b=e;if(p!==null){let n={instancePath:t+
"/highest",schemaPath:"#/properties/highest/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var q=b===e;if(q&&N?(N=!1,i=[i,1]):q&&
(N=!0,i=1),N)e=j,r!==null&&(j?r.length=j:r=null);else{let n={instancePath:t+"/highest",schemaPath:"#/properties/highest/oneOf",keyword:"oneOf",params:{passingSchemas:i}};
return r===null?r=[n]:r.push(n),e++,ye.errors=r,!1}var k=l===e}else var k=!0}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ye.errors=r,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=U.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let b;if(s.parameters===void 0&&(b="parameters")||s.choices===void 0&&(b="choices")||s.valid_both===void 0&&(b="valid_both")||s.on===
void 0&&(b="on")||s.off===void 0&&(b="off")||s.reasons===void 0&&(b="reasons"))return U.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b}}],!1;{let u=e;for(let n in s)if(!qe.call(De.properties,n)){return U.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n}}],!1;break}if(u===e){if(s.parameters!==void 0){let n=s.parameters,f=e;if(e===f)if(Array.isArray(n)){var a=!0;let c=n.
length;for(let d=0;d<c;d++){let m=n[d],g=e;if(e===g)if(m&&typeof m=="object"&&!Array.isArray(m)){let w;if(m.name===void 0&&(w="name")||m.values===void 0&&(w="va\
lues")||m.matters===void 0&&(w="matters")||m.left_out===void 0&&(w="left_out"))return U.errors=[{instancePath:t+"/parameters/"+d,schemaPath:"#/properties/parame\
ters/items/required",keyword:"required",params:{missingProperty:w}}],!1;{let A=e;for(let h in m)if(!(h==="name"||h==="values"||h==="matters"||h==="left_out")){return U.
errors=[{instancePath:t+"/parameters/"+d,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],
!1;break}if(A===e){if(m.name!==void 0){let h=e;if(typeof m.name!="string")return U.errors=[{instancePath:t+"/parameters/"+d+"/name",schemaPath:"#/properties/par\
ameters/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var k=h===e}else var k=!0;if(k){if(m.values!==void 0){let h=m.values,y=e;if(typeof h!=
"string"&&h!==null)return U.errors=[{instancePath:t+"/parameters/"+d+"/values",schemaPath:"#/properties/parameters/items/properties/values/type",keyword:"type",
params:{type:De.properties.parameters.items.properties.values.type}}],!1;if(e===y&&typeof h=="string"&&!be.test(h))return U.errors=[{instancePath:t+"/parameters\
/"+d+"/values",schemaPath:"#/properties/parameters/items/properties/values/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var k=y===e}else var k=!0;
if(k){if(m.matters!==void 0){let h=e;if(typeof m.matters!="boolean")return U.errors=[{instancePath:t+"/parameters/"+d+"/matters",schemaPath:"#/properties/parame\
ters/items/properties/matters/type",keyword:"type",params:{type:"boolean"}}],!1;var k=h===e}else var k=!0;if(k)if(m.left_out!==void 0){let h=e;if(typeof m.left_out!=
"boolean")return U.errors=[{instancePath:t+"/parameters/"+d+"/left_out",schemaPath:"#/properties/parameters/items/properties/left_out/type",keyword:"type",params:{
type:"boolean"}}],!1;var k=h===e}else var k=!0}}}}}else return U.errors=[{instancePath:t+"/parameters/"+d,schemaPath:"#/properties/parameters/items/type",keyword:"\
type",params:{type:"object"}}],!1;var a=g===e;if(!a)break}}else return U.errors=[{instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"array"}}],!1;var q=f===e}else var q=!0;if(q){if(s.choices!==void 0){let n=s.choices,f=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:t+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:De.properties.choices.type}}],!1;if(e===f&&typeof n=="string"&&!be.test(n))return U.
errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var q=f===e}else var q=!0;if(q){
if(s.valid_both!==void 0){let n=s.valid_both,f=e;if(typeof n!="string"&&n!==null)return U.errors=[{instancePath:t+"/valid_both",schemaPath:"#/properties/valid_b\
oth/type",keyword:"type",params:{type:De.properties.valid_both.type}}],!1;if(e===f&&typeof n=="string"&&!be.test(n))return U.errors=[{instancePath:t+"/valid_bot\
h",schemaPath:"#/properties/valid_both/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var q=f===e}else var q=!0;if(q){if(s.on!==void 0){let n=e;de(
s.on,{instancePath:t+"/on",parentData:s,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var q=n===e}else
var q=!0;if(q){if(s.off!==void 0){let n=e;de(s.off,{instancePath:t+"/off",parentData:s,parentDataProperty:"off",rootData:E,dynamicAnchors:V})||(r=r===null?de.errors:
r.concat(de.errors),e=r.length);var q=n===e}else var q=!0;if(q){if(s.reasons!==void 0){let n=s.reasons,f=e;if(e===f)if(Array.isArray(n)){var P=!0;let d=n.length;
for(let m=0;m<d;m++){let g=e;if(typeof n[m]!="string")return U.errors=[{instancePath:t+"/reasons/"+m,schemaPath:"#/properties/reasons/items/type",keyword:"type",
params:{type:"string"}}],!1;var P=g===e;if(!P)break}}else return U.errors=[{instancePath:t+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{
type:"array"}}],!1;var q=f===e}else var q=!0;if(q){if(s.presets!==void 0){let n=s.presets,f=e;if(e===f)if(Array.isArray(n)){var z=!0;let d=n.length;for(let m=0;m<
d;m++){let g=n[m],o=e;if(e===o)if(g&&typeof g=="object"&&!Array.isArray(g)){let A;if(g.preset===void 0&&(A="preset")||g.on===void 0&&(A="on")||g.off===void 0&&(A=
"off"))return U.errors=[{instancePath:t+"/presets/"+m,schemaPath:"#/properties/presets/items/required",keyword:"required",params:{missingProperty:A}}],!1;{let h=e;
for(let y in g)if(!(y==="preset"||y==="on"||y==="off")){return U.errors=[{instancePath:t+"/presets/"+m,schemaPath:"#/properties/presets/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(h===e){if(g.preset!==void 0){let y=e;if(typeof g.preset!="string")return U.errors=
[{instancePath:t+"/presets/"+m+"/preset",schemaPath:"#/properties/presets/items/properties/preset/type",keyword:"type",params:{type:"string"}}],!1;var p=y===e}else
var p=!0;if(p){if(g.on!==void 0){let y=e;ye(g.on,{instancePath:t+"/presets/"+m+"/on",parentData:g,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||(r=r===
null?ye.errors:r.concat(ye.errors),e=r.length);var p=y===e}else var p=!0;if(p)if(g.off!==void 0){let y=e;ye(g.off,{instancePath:t+"/presets/"+m+"/off",parentData:g,
parentDataProperty:"off",rootData:E,dynamicAnchors:V})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var p=y===e}else var p=!0}}}}else return U.errors=
[{instancePath:t+"/presets/"+m,schemaPath:"#/properties/presets/items/type",keyword:"type",params:{type:"object"}}],!1;var z=o===e;if(!z)break}}else return U.errors=
[{instancePath:t+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var q=f===e}else var q=!0;if(q){if(s.over!==void 0){
let n=s.over,f=e;if(e===f)if(n&&typeof n=="object"&&!Array.isArray(n)){let d;if(n.credits===void 0&&(d="credits")||n.choices===void 0&&(d="choices")||n.conditions===
void 0&&(d="conditions")||n.complete===void 0&&(d="complete"))return U.errors=[{instancePath:t+"/over",schemaPath:"#/properties/over/required",keyword:"required",
params:{missingProperty:d}}],!1;{let m=e;for(let g in n)if(!(g==="credits"||g==="choices"||g==="conditions"||g==="complete")){return U.errors=[{instancePath:t+"\
/over",schemaPath:"#/properties/over/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(m===e){if(n.credits!==void 0){
let g=n.credits,o=e;if(!(typeof g=="number"&&isFinite(g)))return U.errors=[{instancePath:t+"/over/credits",schemaPath:"#/properties/over/properties/credits/type",
keyword:"type",params:{type:"number"}}],!1;var l=o===e}else var l=!0;if(l){if(n.choices!==void 0){let g=n.choices,o=e;if(typeof g!="string"&&g!==null)return U.errors=
[{instancePath:t+"/over/choices",schemaPath:"#/properties/over/properties/choices/type",keyword:"type",params:{type:De.properties.over.properties.choices.type}}],
!1;if(e===o&&typeof g=="string"&&!be.test(g))return U.errors=[{instancePath:t+"/over/choices",schemaPath:"#/properties/over/properties/choices/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+$"}}],!1;var l=o===e}else var l=!0;if(l){if(n.conditions!==void 0){let g=n.conditions,o=e;if(e===o)if(Array.isArray(g)){var j=!0;
let A=g.length;for(let h=0;h<A;h++){let y=e;if(typeof g[h]!="string")return U.errors=[{instancePath:t+"/over/conditions/"+h,schemaPath:"#/properties/over/proper\
ties/conditions/items/type",keyword:"type",params:{type:"string"}}],!1;var j=y===e;if(!j)break}}else return U.errors=[{instancePath:t+"/over/conditions",schemaPath:"\
#/properties/over/properties/conditions/type",keyword:"type",params:{type:"array"}}],!1;var l=o===e}else var l=!0;if(l)if(n.complete!==void 0){let g=e;if(typeof n.
complete!="boolean")return U.errors=[{instancePath:t+"/over/complete",schemaPath:"#/properties/over/properties/complete/type",keyword:"type",params:{type:"boole\
an"}}],!1;var l=g===e}else var l=!0}}}}}else return U.errors=[{instancePath:t+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type:"object"}}],
!1;var q=f===e}else var q=!0;if(q)if(s.varied!==void 0){let n=s.varied,f=e;if(e===f)if(Array.isArray(n)){var N=!0;let d=n.length;for(let m=0;m<d;m++){let g=n[m],
o=e;if(e===o)if(g&&typeof g=="object"&&!Array.isArray(g)){let A;if(g.name===void 0&&(A="name")||g.values===void 0&&(A="values"))return U.errors=[{instancePath:t+
"/varied/"+m,schemaPath:"#/properties/varied/items/required",keyword:"required",params:{missingProperty:A}}],!1;{let h=e;for(let y in g)if(!(y==="name"||y==="va\
lues")){return U.errors=[{instancePath:t+"/varied/"+m,schemaPath:"#/properties/varied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(h===e){if(g.name!==void 0){let y=e;if(typeof g.name!="string")return U.errors=[{instancePath:t+"/varied/"+m+"/name",schemaPath:"#/properties/varied/\
items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(g.values!==void 0){let y=g.values,_=e;if(e===_)if(Array.
isArray(y)){var v=!0;let D=y.length;for(let T=0;T<D;T++){let O=e;if(typeof y[T]!="string")return U.errors=[{instancePath:t+"/varied/"+m+"/values/"+T,schemaPath:"\
#/properties/varied/items/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var v=O===e;if(!v)break}}else return U.errors=[{instancePath:t+
"/varied/"+m+"/values",schemaPath:"#/properties/varied/items/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=_===e}else var i=!0}}}else return U.
errors=[{instancePath:t+"/varied/"+m,schemaPath:"#/properties/varied/items/type",keyword:"type",params:{type:"object"}}],!1;var N=o===e;if(!N)break}}else return U.
errors=[{instancePath:t+"/varied",schemaPath:"#/properties/varied/type",keyword:"type",params:{type:"array"}}],!1;var q=f===e}else var q=!0}}}}}}}}}}else return U.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=r,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr={type:"object",additionalProperties:!1,required:["kind","name","through"],properties:{kind:{enum:["parameter","variable","owner","workspace","other"],description:"\
`other`: what a data source answers, what is known only after a resource is created, a module that is not there."},name:{type:"string",description:"The paramete\
r's name; else `var.size`, `owner.groups`, `workspace.start_count`, an address with an attribute."},through:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","location"],properties:{name:{type:"string",description:"What it is the value of, such as `daily_cost` or `local.price`."},location:{$ref:"#/$d\
efs/location"}},description:"An expression on the way."},description:"Every expression on the way, from the metadata inwards."}},description:"Something that is \
given from outside and read, whether or not it makes a difference."};function M(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){
let r=null,e=0,F=M.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.
kind===void 0&&(z="kind")||s.name===void 0&&(z="name")||s.through===void 0&&(z="through"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:z}}],!1;{let p=e;for(let l in s)if(!(l==="kind"||l==="name"||l==="through")){return M.errors=[{instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.kind!==void 0){let l=s.kind,j=e;if(!(l==="parameter"||l===
"variable"||l==="owner"||l==="workspace"||l==="other"))return M.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:nr.
properties.kind.enum}}],!1;var a=j===e}else var a=!0;if(a){if(s.name!==void 0){let l=e;if(typeof s.name!="string")return M.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;if(a)if(s.through!==void 0){let l=s.through,j=e;if(e===j)if(Array.isArray(
l)){var k=!0;let i=l.length;for(let v=0;v<i;v++){let b=l[v],u=e;if(e===u)if(b&&typeof b=="object"&&!Array.isArray(b)){let f;if(b.name===void 0&&(f="name")||b.location===
void 0&&(f="location"))return M.errors=[{instancePath:t+"/through/"+v,schemaPath:"#/properties/through/items/required",keyword:"required",params:{missingProperty:f}}],
!1;{let c=e;for(let d in b)if(!(d==="name"||d==="location")){return M.errors=[{instancePath:t+"/through/"+v,schemaPath:"#/properties/through/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(c===e){if(b.name!==void 0){let d=e;if(typeof b.name!="string")return M.errors=
[{instancePath:t+"/through/"+v+"/name",schemaPath:"#/properties/through/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var q=d===e}else var q=!0;
if(q)if(b.location!==void 0){let d=b.location,m=e;if(e===e)if(d&&typeof d=="object"&&!Array.isArray(d)){let w;if(d.path===void 0&&(w="path")||d.line===void 0&&(w=
"line")||d.column===void 0&&(w="column")||d.end_line===void 0&&(w="end_line")||d.end_column===void 0&&(w="end_column"))return M.errors=[{instancePath:t+"/throug\
h/"+v+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:w}}],!1;{let A=e;for(let h in d)if(!(h==="path"||h==="line"||
h==="column"||h==="end_line"||h==="end_column")){return M.errors=[{instancePath:t+"/through/"+v+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h}}],!1;break}if(A===e){if(d.path!==void 0){let h=e;if(typeof d.path!="string")return M.errors=[{instancePath:t+
"/through/"+v+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var P=h===e}else var P=!0;if(P){if(d.
line!==void 0){let h=d.line,y=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return M.errors=[{instancePath:t+"/through/"+v+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h)))return M.errors=[{
instancePath:t+"/through/"+v+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=y===
e}else var P=!0;if(P){if(d.column!==void 0){let h=d.column,y=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return M.errors=[{instancePath:t+"/throu\
gh/"+v+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof h=="number"&&isFinite(
h)&&(h<1||isNaN(h)))return M.errors=[{instancePath:t+"/through/"+v+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var P=y===e}else var P=!0;if(P){if(d.end_line!==void 0){let h=d.end_line,y=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return M.errors=[{instancePath:t+"/through/"+v+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===y&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h)))return M.errors=[{instancePath:t+"/through/"+v+"/location/end_line",schemaPath:"#/$defs/lo\
cation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=y===e}else var P=!0;if(P)if(d.end_column!==void 0){let h=d.end_column,
y=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return M.errors=[{instancePath:t+"/through/"+v+"/location/end_column",schemaPath:"#/$defs/location/\
properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h)))return M.errors=[{instancePath:t+
"/through/"+v+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=y===
e}else var P=!0}}}}}}else return M.errors=[{instancePath:t+"/through/"+v+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],
!1;var q=m===e}else var q=!0}}}else return M.errors=[{instancePath:t+"/through/"+v,schemaPath:"#/properties/through/items/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var k=u===e;if(!k)break}}else return M.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{type:"array"}}],
!1;var a=j===e}else var a=!0}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,
F=se.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.address===void 0&&
(z="address")||s.location===void 0&&(z="location")||s.cost===void 0&&(z="cost")||s.count===void 0&&(z="count"))return se.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:z}}],!1;{let p=e;for(let l in s)if(!(l==="address"||l==="location"||l==="cost"||l==="count")){return se.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.address!==void 0){let l=e;
if(typeof s.address!="string")return se.errors=[{instancePath:t+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var a=l===
e}else var a=!0;if(a){if(s.location!==void 0){let l=s.location,j=e;if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.path===void 0&&(v="path")||l.
line===void 0&&(v="line")||l.column===void 0&&(v="column")||l.end_line===void 0&&(v="end_line")||l.end_column===void 0&&(v="end_column"))return se.errors=[{instancePath:t+
"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:v}}],!1;{let b=e;for(let u in l)if(!(u==="path"||u==="line"||u==="\
column"||u==="end_line"||u==="end_column")){return se.errors=[{instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:u}}],!1;break}if(b===e){if(l.path!==void 0){let u=e;if(typeof l.path!="string")return se.errors=[{instancePath:t+"/locati\
on/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var k=u===e}else var k=!0;if(k){if(l.line!==void 0){let u=l.
line,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/lin\
e/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return se.errors=[{instancePath:t+"/location/line",
schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var k=n===e}else var k=!0;if(k){if(l.column!==void 0){
let u=l.column,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{instancePath:t+"/location/column",schemaPath:"#/$defs/location/pr\
operties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return se.errors=[{instancePath:t+"\
/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var k=n===e}else var k=!0;if(k){
if(l.end_line!==void 0){let u=l.end_line,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{instancePath:t+"/location/end_line",schemaPath:"\
#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return se.errors=
[{instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var k=n===
e}else var k=!0;if(k)if(l.end_column!==void 0){let u=l.end_column,n=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return se.errors=[{instancePath:t+
"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof u=="number"&&isFinite(
u)&&(u<1||isNaN(u)))return se.errors=[{instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var k=n===e}else var k=!0}}}}}}else return se.errors=[{instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",
params:{type:"object"}}],!1;var a=j===e}else var a=!0;if(a){if(s.cost!==void 0){let l=s.cost,j=e;if(e===j)if(Array.isArray(l)){var q=!0;let i=l.length;for(let v=0;v<
i;v++){let b=e;M(l[v],{instancePath:t+"/cost/"+v,parentData:l,parentDataProperty:v,rootData:E,dynamicAnchors:V})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);
var q=b===e;if(!q)break}}else return se.errors=[{instancePath:t+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"array"}}],!1;var a=j===
e}else var a=!0;if(a)if(s.count!==void 0){let l=s.count,j=e;if(e===j)if(Array.isArray(l)){var P=!0;let i=l.length;for(let v=0;v<i;v++){let b=e;M(l[v],{instancePath:t+
"/count/"+v,parentData:l,parentDataProperty:v,rootData:E,dynamicAnchors:V})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var P=b===e;if(!P)break}}else return se.
errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"array"}}],!1;var a=j===e}else var a=!0}}}}}else return se.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or=new RegExp("^[0-9.]+([eE][-+]?[0-9]{1,3})?$","u");function I(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){
let r=null,e=0,F=I.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let h;if(s.
name===void 0&&(h="name")||s.path===void 0&&(h="path")||s.kind===void 0&&(h="kind")||s.analysed===void 0&&(h="analysed")||s.on===void 0&&(h="on")||s.off===void 0&&
(h="off")||s.metadata===void 0&&(h="metadata")||s.preset===void 0&&(h="preset")||s.parameters===void 0&&(h="parameters")||s.presets===void 0&&(h="presets")||s.quota===
void 0&&(h="quota")||s.verdicts===void 0&&(h="verdicts")||s.pool===void 0&&(h="pool")||s.credit_value===void 0&&(h="credit_value"))return I.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let y=e;for(let _ in s)if(!qe.call(Fe.properties,_)){return I.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;break}if(y===e){if(s.name!==void 0){let _=e;if(typeof s.name!=
"string")return I.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=_===e}else var a=!0;if(a){
if(s.path!==void 0){let _=e;if(typeof s.path!="string")return I.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"}}],!1;var a=_===e}else var a=!0;if(a){if(s.kind!==void 0){let _=s.kind,$=e;if(!(_==="template"||_==="state"||_==="plan"))return I.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Fe.properties.kind.enum}}],!1;var a=$===e}else var a=!0;if(a){if(s.analysed!==void 0){
let _=e;if(typeof s.analysed!="boolean")return I.errors=[{instancePath:t+"/analysed",schemaPath:"#/properties/analysed/type",keyword:"type",params:{type:"boolea\
n"}}],!1;var a=_===e}else var a=!0;if(a){if(s.on!==void 0){let _=e;C(s.on,{instancePath:t+"/on",parentData:s,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||
(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=_===e}else var a=!0;if(a){if(s.off!==void 0){let _=e;C(s.off,{instancePath:t+"/off",parentData:s,parentDataProperty:"\
off",rootData:E,dynamicAnchors:V})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=_===e}else var a=!0;if(a){if(s.metadata!==void 0){let _=s.metadata,
$=e;if(e===$)if(Array.isArray(_)){var k=!0;let T=_.length;for(let O=0;O<T;O++){let W=e;oe(_[O],{instancePath:t+"/metadata/"+O,parentData:_,parentDataProperty:O,
rootData:E,dynamicAnchors:V})||(r=r===null?oe.errors:r.concat(oe.errors),e=r.length);var k=W===e;if(!k)break}}else return I.errors=[{instancePath:t+"/metadata",
schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(s.preset!==void 0){let _=s.preset,$=e;if(typeof _!=
"string"&&_!==null)return I.errors=[{instancePath:t+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:Fe.properties.preset.type}}],!1;
var a=$===e}else var a=!0;if(a){if(s.parameters!==void 0){let _=s.parameters,$=e;if(e===$)if(Array.isArray(_)){var q=!0;let T=_.length;for(let O=0;O<T;O++){let W=_[O],
ae=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let S;if(W.name===void 0&&(S="name")||W.type===void 0&&(S="type")||W.default===void 0&&(S="default")||
W.value===void 0&&(S="value"))return I.errors=[{instancePath:t+"/parameters/"+O,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty:S}}],
!1;{let H=e;for(let x in W)if(!(x==="name"||x==="type"||x==="default"||x==="value"||x==="mutable"||x==="options"||x==="validation")){return I.errors=[{instancePath:t+
"/parameters/"+O,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;break}if(H===e){if(W.name!==
void 0){let x=e;if(typeof W.name!="string")return I.errors=[{instancePath:t+"/parameters/"+O+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var P=x===e}else var P=!0;if(P){if(W.type!==void 0){let x=e;if(typeof W.type!="string")return I.errors=[{instancePath:t+"/para\
meters/"+O+"/type",schemaPath:"#/$defs/parameter/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var P=x===e}else var P=!0;if(P){if(W.default!==
void 0){let x=W.default,Q=e;if(typeof x!="string"&&x!==null)return I.errors=[{instancePath:t+"/parameters/"+O+"/default",schemaPath:"#/$defs/parameter/propertie\
s/default/type",keyword:"type",params:{type:xe.properties.default.type}}],!1;var P=Q===e}else var P=!0;if(P){if(W.value!==void 0){let x=W.value,Q=e;if(typeof x!=
"string"&&x!==null)return I.errors=[{instancePath:t+"/parameters/"+O+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type:xe.
properties.value.type}}],!1;var P=Q===e}else var P=!0;if(P){if(W.mutable!==void 0){let x=e;if(typeof W.mutable!="boolean")return I.errors=[{instancePath:t+"/par\
ameters/"+O+"/mutable",schemaPath:"#/$defs/parameter/properties/mutable/type",keyword:"type",params:{type:"boolean"}}],!1;var P=x===e}else var P=!0;if(P){if(W.options!==
void 0){let x=W.options,Q=e;if(e===Q)if(Array.isArray(x)){var z=!0;let he=x.length;for(let ve=0;ve<he;ve++){let Y=x[ve],me=e;if(e===me)if(Y&&typeof Y=="object"&&
!Array.isArray(Y)){let Ve;if(Y.name===void 0&&(Ve="name")||Y.value===void 0&&(Ve="value"))return I.errors=[{instancePath:t+"/parameters/"+O+"/options/"+ve,schemaPath:"\
#/$defs/parameter/properties/options/items/required",keyword:"required",params:{missingProperty:Ve}}],!1;{let Ke=e;for(let Ne in Y)if(!(Ne==="name"||Ne==="value")){
return I.errors=[{instancePath:t+"/parameters/"+O+"/options/"+ve,schemaPath:"#/$defs/parameter/properties/options/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:Ne}}],!1;break}if(Ke===e){if(Y.name!==void 0){let Ne=e;if(typeof Y.name!="string")return I.errors=[{instancePath:t+"/par\
ameters/"+O+"/options/"+ve+"/name",schemaPath:"#/$defs/parameter/properties/options/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var p=Ne===
e}else var p=!0;if(p)if(Y.value!==void 0){let Ne=e;if(typeof Y.value!="string")return I.errors=[{instancePath:t+"/parameters/"+O+"/options/"+ve+"/value",schemaPath:"\
#/$defs/parameter/properties/options/items/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var p=Ne===e}else var p=!0}}}else return I.errors=[
{instancePath:t+"/parameters/"+O+"/options/"+ve,schemaPath:"#/$defs/parameter/properties/options/items/type",keyword:"type",params:{type:"object"}}],!1;var z=me===
e;if(!z)break}}else return I.errors=[{instancePath:t+"/parameters/"+O+"/options",schemaPath:"#/$defs/parameter/properties/options/type",keyword:"type",params:{type:"\
array"}}],!1;var P=Q===e}else var P=!0;if(P)if(W.validation!==void 0){let x=W.validation,Q=e;if(e===Q)if(x&&typeof x=="object"&&!Array.isArray(x)){let he;if(x.min===
void 0&&(he="min")||x.max===void 0&&(he="max")||x.regex===void 0&&(he="regex")||x.monotonic===void 0&&(he="monotonic"))return I.errors=[{instancePath:t+"/parame\
ters/"+O+"/validation",schemaPath:"#/$defs/parameter/properties/validation/required",keyword:"required",params:{missingProperty:he}}],!1;{let ve=e;for(let Y in x)
if(!(Y==="min"||Y==="max"||Y==="regex"||Y==="monotonic")){return I.errors=[{instancePath:t+"/parameters/"+O+"/validation",schemaPath:"#/$defs/parameter/properti\
es/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}}],!1;break}if(ve===e){if(x.min!==void 0){let Y=x.min,me=e;if(typeof Y!=
"string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+O+"/validation/min",schemaPath:"#/$defs/parameter/properties/validation/properties/min/type",
keyword:"type",params:{type:xe.properties.validation.properties.min.type}}],!1;var l=me===e}else var l=!0;if(l){if(x.max!==void 0){let Y=x.max,me=e;if(typeof Y!=
"string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+O+"/validation/max",schemaPath:"#/$defs/parameter/properties/validation/properties/max/type",
keyword:"type",params:{type:xe.properties.validation.properties.max.type}}],!1;var l=me===e}else var l=!0;if(l){if(x.regex!==void 0){let Y=x.regex,me=e;if(typeof Y!=
"string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+O+"/validation/regex",schemaPath:"#/$defs/parameter/properties/validation/properties/regex/ty\
pe",keyword:"type",params:{type:xe.properties.validation.properties.regex.type}}],!1;var l=me===e}else var l=!0;if(l)if(x.monotonic!==void 0){let Y=x.monotonic,
me=e;if(typeof Y!="string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+O+"/validation/monotonic",schemaPath:"#/$defs/parameter/properties/validati\
on/properties/monotonic/type",keyword:"type",params:{type:xe.properties.validation.properties.monotonic.type}}],!1;var l=me===e}else var l=!0}}}}}else return I.
errors=[{instancePath:t+"/parameters/"+O+"/validation",schemaPath:"#/$defs/parameter/properties/validation/type",keyword:"type",params:{type:"object"}}],!1;var P=Q===
e}else var P=!0}}}}}}}}else return I.errors=[{instancePath:t+"/parameters/"+O,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type:"object"}}],!1;var q=ae===
e;if(!q)break}}else return I.errors=[{instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}}],!1;var a=$===
e}else var a=!0;if(a){if(s.presets!==void 0){let _=s.presets,$=e;if(e===$)if(Array.isArray(_)){var j=!0;let T=_.length;for(let O=0;O<T;O++){let W=e;te(_[O],{instancePath:t+
"/presets/"+O,parentData:_,parentDataProperty:O,rootData:E,dynamicAnchors:V})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var j=W===e;if(!j)break}}else
return I.errors=[{instancePath:t+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(s.
quota!==void 0){let _=s.quota,$=e,D=e,T=!1,O=e;if(e===e)if(_&&typeof _=="object"&&!Array.isArray(_)){let ee;if(_.path===void 0&&(ee="path")||_.licensed===void 0&&
(ee="licensed")||_.groups===void 0&&(ee="groups")||_.users===void 0&&(ee="users")||_.notes===void 0&&(ee="notes")){let S={instancePath:t+"/quota",schemaPath:"#/\
$defs/quota/required",keyword:"required",params:{missingProperty:ee}};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let H in _)if(!(H==="path"||H==="licensed"||
H==="groups"||H==="users"||H==="notes")){let x={instancePath:t+"/quota",schemaPath:"#/$defs/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:H}};
r===null?r=[x]:r.push(x),e++;break}if(S===e){if(_.path!==void 0){let H=e;if(typeof _.path!="string"){let x={instancePath:t+"/quota/path",schemaPath:"#/$defs/quo\
ta/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var N=H===e}else var N=!0;if(N){if(_.licensed!==void 0){let H=e;if(typeof _.
licensed!="boolean"){let Q={instancePath:t+"/quota/licensed",schemaPath:"#/$defs/quota/properties/licensed/type",keyword:"type",params:{type:"boolean"}};r===null?
r=[Q]:r.push(Q),e++}var N=H===e}else var N=!0;if(N){if(_.groups!==void 0){let H=_.groups,x=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Pe={instancePath:t+
"/quota/groups",schemaPath:"#/$defs/quota/properties/groups/type",keyword:"type",params:{type:"integer"}};r===null?r=[Pe]:r.push(Pe),e++}var N=x===e}else var N=!0;
if(N){if(_.users!==void 0){let H=_.users,x=e;if(!(typeof H=="number"&&!(H%1)&&!isNaN(H)&&isFinite(H))){let Pe={instancePath:t+"/quota/users",schemaPath:"#/$defs\
/quota/properties/users/type",keyword:"type",params:{type:"integer"}};r===null?r=[Pe]:r.push(Pe),e++}var N=x===e}else var N=!0;if(N)if(_.notes!==void 0){let H=_.
notes,x=e;if(e===x)if(Array.isArray(H)){var i=!0;let Pe=H.length;for(let he=0;he<Pe;he++){let ve=e;if(typeof H[he]!="string"){let me={instancePath:t+"/quota/not\
es/"+he,schemaPath:"#/$defs/quota/properties/notes/items/type",keyword:"type",params:{type:"string"}};r===null?r=[me]:r.push(me),e++}var i=ve===e;if(!i)break}}else{
let Pe={instancePath:t+"/quota/notes",schemaPath:"#/$defs/quota/properties/notes/type",keyword:"type",params:{type:"array"}};r===null?r=[Pe]:r.push(Pe),e++}var N=x===
e}else var N=!0}}}}}}else{let ee={instancePath:t+"/quota",schemaPath:"#/$defs/quota/type",keyword:"type",params:{type:"object"}};r===null?r=[ee]:r.push(ee),e++}
var v=O===e;T=T||v;let ae=e;if(_!==null){let ee={instancePath:t+"/quota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[ee]:r.push(ee),e++}var v=ae===e;if(T=T||v,T)e=D,r!==null&&(D?r.length=D:r=null);else{let ee={instancePath:t+"/quota",schemaPath:"#/properties/quota/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[ee]:r.push(ee),e++,I.errors=r,!1}var a=$===e}else var a=!0;if(a){if(s.verdicts!==void 0){let _=s.verdicts,$=e;if(e===$)if(Array.
isArray(_)){var b=!0;let T=_.length;for(let O=0;O<T;O++){let W=e;le(_[O],{instancePath:t+"/verdicts/"+O,parentData:_,parentDataProperty:O,rootData:E,dynamicAnchors:V})||
(r=r===null?le.errors:r.concat(le.errors),e=r.length);var b=W===e;if(!b)break}}else return I.errors=[{instancePath:t+"/verdicts",schemaPath:"#/properties/verdic\
ts/type",keyword:"type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(s.pool!==void 0){let _=s.pool,$=e,D=e,T=!1,O=e;ne(_,{instancePath:t+"/pool",
parentData:s,parentDataProperty:"pool",rootData:E,dynamicAnchors:V})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var u=O===e;T=T||u;let W=e;if(_!==null){
let G={instancePath:t+"/pool",schemaPath:"#/properties/pool/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[G]:r.push(G),e++}var u=W===e;if(T=T||
u,T)e=D,r!==null&&(D?r.length=D:r=null);else{let G={instancePath:t+"/pool",schemaPath:"#/properties/pool/anyOf",keyword:"anyOf",params:{}};return r===null?r=[G]:
r.push(G),e++,I.errors=r,!1}var a=$===e}else var a=!0;if(a){if(s.credit_value!==void 0){let _=s.credit_value,$=e,D=e,T=!1,O=e;if(e===O)if(_&&typeof _=="object"&&
!Array.isArray(_)){let G;if(_.amount===void 0&&(G="amount")||_.currency===void 0&&(G="currency")){let ee={instancePath:t+"/credit_value",schemaPath:"#/propertie\
s/credit_value/anyOf/0/required",keyword:"required",params:{missingProperty:G}};r===null?r=[ee]:r.push(ee),e++}else{let ee=e;for(let S in _)if(!(S==="amount"||S===
"currency")){let H={instancePath:t+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}};
r===null?r=[H]:r.push(H),e++;break}if(ee===e){if(_.amount!==void 0){let S=_.amount,H=e;if(e===H)if(typeof S=="string"){if(!or.test(S)){let x={instancePath:t+"/c\
redit_value/amount",schemaPath:"#/properties/credit_value/anyOf/0/properties/amount/pattern",keyword:"pattern",params:{pattern:"^[0-9.]+([eE][-+]?[0-9]{1,3})?$"}};
r===null?r=[x]:r.push(x),e++}}else{let x={instancePath:t+"/credit_value/amount",schemaPath:"#/properties/credit_value/anyOf/0/properties/amount/type",keyword:"t\
ype",params:{type:"string"}};r===null?r=[x]:r.push(x),e++}var n=H===e}else var n=!0;if(n)if(_.currency!==void 0){let S=e;if(typeof _.currency!="string"){let x={
instancePath:t+"/credit_value/currency",schemaPath:"#/properties/credit_value/anyOf/0/properties/currency/type",keyword:"type",params:{type:"string"}};r===null?
r=[x]:r.push(x),e++}var n=S===e}else var n=!0}}}else{let G={instancePath:t+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/type",keyword:"type",params:{
type:"object"}};r===null?r=[G]:r.push(G),e++}var f=O===e;T=T||f;let W=e;if(_!==null){let G={instancePath:t+"/credit_value",schemaPath:"#/properties/credit_value\
/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[G]:r.push(G),e++}var f=W===e;if(T=T||f,T)e=D,r!==null&&(D?r.length=D:r=null);else{let G={instancePath:t+
"/credit_value",schemaPath:"#/properties/credit_value/anyOf",keyword:"anyOf",params:{}};return r===null?r=[G]:r.push(G),e++,I.errors=r,!1}var a=$===e}else var a=!0;
if(a){if(s.contexts!==void 0){let _=s.contexts,$=e;if(e===$)if(Array.isArray(_)){var c=!0;let T=_.length;for(let O=0;O<T;O++){let W=_[O],ae=e;if(e===e)if(W&&typeof W==
"object"&&!Array.isArray(W)){let S;if(W.name===void 0&&(S="name")||W.preset===void 0&&(S="preset")||W.status===void 0&&(S="status")||W.credits===void 0&&(S="cre\
dits")||W.low===void 0&&(S="low")||W.high===void 0&&(S="high")||W.build_error===void 0&&(S="build_error"))return I.errors=[{instancePath:t+"/contexts/"+O,schemaPath:"\
#/$defs/context/required",keyword:"required",params:{missingProperty:S}}],!1;{let H=e;for(let x in W)if(!(x==="name"||x==="preset"||x==="status"||x==="credits"||
x==="low"||x==="high"||x==="build_error")){return I.errors=[{instancePath:t+"/contexts/"+O,schemaPath:"#/$defs/context/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:x}}],!1;break}if(H===e){if(W.name!==void 0){let x=W.name,Q=e;if(!(x==="import (start)"||x==="import (stop)"||x==="start"||
x==="stop"||x==="start again"||x==="delete"||x==="prebuild"||x==="claim"))return I.errors=[{instancePath:t+"/contexts/"+O+"/name",schemaPath:"#/$defs/context/pr\
operties/name/enum",keyword:"enum",params:{allowedValues:je.properties.name.enum}}],!1;var d=Q===e}else var d=!0;if(d){if(W.preset!==void 0){let x=W.preset,Q=e;
if(typeof x!="string"&&x!==null)return I.errors=[{instancePath:t+"/contexts/"+O+"/preset",schemaPath:"#/$defs/context/properties/preset/type",keyword:"type",params:{
type:je.properties.preset.type}}],!1;var d=Q===e}else var d=!0;if(d){if(W.status!==void 0){let x=W.status,Q=e;if(!(x==="exact"||x==="assumed"||x==="range"||x===
"unknown"||x==="refused"))return I.errors=[{instancePath:t+"/contexts/"+O+"/status",schemaPath:"#/$defs/context/properties/status/enum",keyword:"enum",params:{allowedValues:je.
properties.status.enum}}],!1;var d=Q===e}else var d=!0;if(d){if(W.credits!==void 0){let x=W.credits,Q=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))&&
x!==null)return I.errors=[{instancePath:t+"/contexts/"+O+"/credits",schemaPath:"#/$defs/context/properties/credits/type",keyword:"type",params:{type:je.properties.
credits.type}}],!1;var d=Q===e}else var d=!0;if(d){if(W.low!==void 0){let x=W.low,Q=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))&&x!==null)return I.
errors=[{instancePath:t+"/contexts/"+O+"/low",schemaPath:"#/$defs/context/properties/low/type",keyword:"type",params:{type:je.properties.low.type}}],!1;var d=Q===
e}else var d=!0;if(d){if(W.high!==void 0){let x=W.high,Q=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))&&x!==null)return I.errors=[{instancePath:t+"\
/contexts/"+O+"/high",schemaPath:"#/$defs/context/properties/high/type",keyword:"type",params:{type:je.properties.high.type}}],!1;var d=Q===e}else var d=!0;if(d)
if(W.build_error!==void 0){let x=W.build_error,Q=e;if(typeof x!="string"&&x!==null)return I.errors=[{instancePath:t+"/contexts/"+O+"/build_error",schemaPath:"#/\
$defs/context/properties/build_error/type",keyword:"type",params:{type:je.properties.build_error.type}}],!1;var d=Q===e}else var d=!0}}}}}}}}else return I.errors=
[{instancePath:t+"/contexts/"+O,schemaPath:"#/$defs/context/type",keyword:"type",params:{type:"object"}}],!1;var c=ae===e;if(!c)break}}else return I.errors=[{instancePath:t+
"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(s.resources!==void 0){let _=s.resources,
$=e;if(e===$)if(Array.isArray(_)){var m=!0;let T=_.length;for(let O=0;O<T;O++){let W=_[O],ae=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let S;if(W.
address===void 0&&(S="address")||W.shown_credits===void 0&&(S="shown_credits")||W.metadata===void 0&&(S="metadata")||W.hidden===void 0&&(S="hidden"))return I.errors=
[{instancePath:t+"/resources/"+O,schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty:S}}],!1;{let H=e;for(let x in W)if(!(x==="add\
ress"||x==="shown_credits"||x==="metadata"||x==="hidden")){return I.errors=[{instancePath:t+"/resources/"+O,schemaPath:"#/$defs/resource/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:x}}],!1;break}if(H===e){if(W.address!==void 0){let x=e;if(typeof W.address!="string")return I.errors=[{instancePath:t+
"/resources/"+O+"/address",schemaPath:"#/$defs/resource/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var g=x===e}else var g=!0;if(g){if(W.
shown_credits!==void 0){let x=W.shown_credits,Q=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x))&&x!==null)return I.errors=[{instancePath:t+"/resource\
s/"+O+"/shown_credits",schemaPath:"#/$defs/resource/properties/shown_credits/type",keyword:"type",params:{type:Qe.properties.shown_credits.type}}],!1;var g=Q===
e}else var g=!0;if(g){if(W.metadata!==void 0){let x=W.metadata,Q=e;if(typeof x!="string"&&x!==null)return I.errors=[{instancePath:t+"/resources/"+O+"/metadata",
schemaPath:"#/$defs/resource/properties/metadata/type",keyword:"type",params:{type:Qe.properties.metadata.type}}],!1;var g=Q===e}else var g=!0;if(g)if(W.hidden!==
void 0){let x=e;if(typeof W.hidden!="boolean")return I.errors=[{instancePath:t+"/resources/"+O+"/hidden",schemaPath:"#/$defs/resource/properties/hidden/type",keyword:"\
type",params:{type:"boolean"}}],!1;var g=x===e}else var g=!0}}}}}else return I.errors=[{instancePath:t+"/resources/"+O,schemaPath:"#/$defs/resource/type",keyword:"\
type",params:{type:"object"}}],!1;var m=ae===e;if(!m)break}}else return I.errors=[{instancePath:t+"/resources",schemaPath:"#/properties/resources/type",keyword:"\
type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(s.snapshot!==void 0){let _=s.snapshot,$=e;if(e===$)if(_&&typeof _=="object"&&!Array.isArray(
_)){let T;if(_.kind===void 0&&(T="kind")||_.terraform_version===void 0&&(T="terraform_version"))return I.errors=[{instancePath:t+"/snapshot",schemaPath:"#/prope\
rties/snapshot/required",keyword:"required",params:{missingProperty:T}}],!1;{let O=e;for(let W in _)if(!(W==="kind"||W==="terraform_version")){return I.errors=[
{instancePath:t+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W}}],!1;break}if(O===
e){if(_.kind!==void 0){let W=_.kind,ae=e;if(!(W==="raw-state"||W==="shown-state"||W==="plan"))return I.errors=[{instancePath:t+"/snapshot/kind",schemaPath:"#/pr\
operties/snapshot/properties/kind/enum",keyword:"enum",params:{allowedValues:Fe.properties.snapshot.properties.kind.enum}}],!1;var o=ae===e}else var o=!0;if(o)if(_.
terraform_version!==void 0){let W=_.terraform_version,ae=e;if(typeof W!="string"&&W!==null)return I.errors=[{instancePath:t+"/snapshot/terraform_version",schemaPath:"\
#/properties/snapshot/properties/terraform_version/type",keyword:"type",params:{type:Fe.properties.snapshot.properties.terraform_version.type}}],!1;var o=ae===e}else
var o=!0}}}else return I.errors=[{instancePath:t+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"object"}}],!1;var a=$===e}else
var a=!0;if(a){if(s.prior_state!==void 0){let _=e;_e(s.prior_state,{instancePath:t+"/prior_state",parentData:s,parentDataProperty:"prior_state",rootData:E,dynamicAnchors:V})||
(r=r===null?_e.errors:r.concat(_e.errors),e=r.length);var a=_===e}else var a=!0;if(a){if(s.choices!==void 0){let _=s.choices,$=e;if(e===$)if(Array.isArray(_)){var w=!0;
let T=_.length;for(let O=0;O<T;O++){let W=e;re(_[O],{instancePath:t+"/choices/"+O,parentData:_,parentDataProperty:O,rootData:E,dynamicAnchors:V})||(r=r===null?re.
errors:r.concat(re.errors),e=r.length);var w=W===e;if(!w)break}}else return I.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/type",keyword:"\
type",params:{type:"array"}}],!1;var a=$===e}else var a=!0;if(a){if(s.content!==void 0){let _=e;if(typeof s.content!="string")return I.errors=[{instancePath:t+"\
/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}}],!1;var a=_===e}else var a=!0;if(a){if(s.space!==void 0){let _=e;U(s.space,
{instancePath:t+"/space",parentData:s,parentDataProperty:"space",rootData:E,dynamicAnchors:V})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=_===e}else
var a=!0;if(a)if(s.dependencies!==void 0){let _=s.dependencies,$=e;if(e===$)if(Array.isArray(_)){var A=!0;let T=_.length;for(let O=0;O<T;O++){let W=e;se(_[O],{instancePath:t+
"/dependencies/"+O,parentData:_,parentDataProperty:O,rootData:E,dynamicAnchors:V})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var A=W===e;if(!A)break}}else
return I.errors=[{instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}}],!1;var a=$===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}else
return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=r,e===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ze={type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","address","fingerprint"],properties:{
code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","warning","note"]},message:{type:"string"},help:{type:["string","null"]},location:{anyOf:[
{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"note","location"],properties:{note:{type:"string"},location:{$ref:"#/$defs/location"}}}},template:{type:["string","null"],description:"The path of the template\
 that it is about, as in templates."},address:{type:["string","null"],description:"The block that it stands in."},fingerprint:{type:"string",description:"The sa\
me from run to run, wherever the lines move."}}},Ge=new RegExp("^[a-z]+/[a-z0-9-]+$","u");function B(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,F=B.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let j;if(s.code===void 0&&(j="code")||s.severity===void 0&&(j="severity")||s.message===void 0&&(j="message")||s.help===void 0&&(j="help")||s.location===
void 0&&(j="location")||s.excerpt===void 0&&(j="excerpt")||s.related===void 0&&(j="related")||s.template===void 0&&(j="template")||s.address===void 0&&(j="addre\
ss")||s.fingerprint===void 0&&(j="fingerprint"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:j}}],!1;{let N=e;
for(let i in s)if(!qe.call(ze.properties,i)){return B.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(N===e){if(s.code!==void 0){let i=s.code,v=e;if(e===v)if(typeof i=="string"){if(!Ge.test(i))return B.errors=[{instancePath:t+"/code",schemaPath:"#/pr\
operties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9-]+$"}}],!1}else return B.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code\
/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(s.severity!==void 0){let i=s.severity,v=e;if(!(i==="error"||i==="warning"||
i==="note"))return B.errors=[{instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:ze.properties.severity.enum}}],
!1;var a=v===e}else var a=!0;if(a){if(s.message!==void 0){let i=e;if(typeof s.message!="string")return B.errors=[{instancePath:t+"/message",schemaPath:"#/proper\
ties/message/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.help!==void 0){let i=s.help,v=e;if(typeof i!="string"&&i!==null)
return B.errors=[{instancePath:t+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type:ze.properties.help.type}}],!1;var a=v===e}else var a=!0;
if(a){if(s.location!==void 0){let i=s.location,v=e,b=e,u=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.path===void 0&&(m="path")||i.line===
void 0&&(m="line")||i.column===void 0&&(m="column")||i.end_line===void 0&&(m="end_line")||i.end_column===void 0&&(m="end_column")){let g={instancePath:t+"/locat\
ion",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:m}};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let o in i)if(!(o==="pa\
th"||o==="line"||o==="column"||o==="end_line"||o==="end_column")){let w={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};r===null?r=[w]:r.push(w),e++;break}if(g===e){if(i.path!==void 0){let o=e;if(typeof i.path!="string"){let w={
instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var k=o===
e}else var k=!0;if(k){if(i.line!==void 0){let o=i.line,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o))){let h={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[h]:r.push(h),e++}var k=w===e}else var k=!0;if(k){if(i.column!==void 0){let o=i.column,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){let h={instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[h]:r.push(h),e++}var k=w===e}else var k=!0;if(k){if(i.end_line!==void 0){let o=i.end_line,w=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let h={instancePath:t+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[h]:r.push(h),e++}var k=w===e}else var k=!0;if(k)if(i.end_column!==
void 0){let o=i.end_column,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){
let h={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[h]:r.push(h),e++}var k=w===e}else var k=!0}}}}}}else{let m={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[m]:r.push(m),e++}var q=n===e;u=u||q;let c=e;if(i!==null){let m={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}var q=c===e;if(u=u||q,u)e=b,r!==null&&(b?r.length=b:r=null);else{let m={instancePath:t+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[m]:r.push(m),e++,B.errors=r,!1}var a=v===e}else var a=!0;if(a){if(s.
excerpt!==void 0){let i=s.excerpt,v=e;if(e===v)if(Array.isArray(i)){var P=!0;let u=i.length;for(let n=0;n<u;n++){let f=e;if(typeof i[n]!="string")return B.errors=
[{instancePath:t+"/excerpt/"+n,schemaPath:"#/properties/excerpt/items/type",keyword:"type",params:{type:"string"}}],!1;var P=f===e;if(!P)break}}else return B.errors=
[{instancePath:t+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.related!==void 0){
let i=s.related,v=e;if(e===v)if(Array.isArray(i)){var z=!0;let u=i.length;for(let n=0;n<u;n++){let f=i[n],c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(
f)){let m;if(f.note===void 0&&(m="note")||f.location===void 0&&(m="location"))return B.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/it\
ems/required",keyword:"required",params:{missingProperty:m}}],!1;{let g=e;for(let o in f)if(!(o==="note"||o==="location")){return B.errors=[{instancePath:t+"/re\
lated/"+n,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(f.note!==
void 0){let o=e;if(typeof f.note!="string")return B.errors=[{instancePath:t+"/related/"+n+"/note",schemaPath:"#/properties/related/items/properties/note/type",keyword:"\
type",params:{type:"string"}}],!1;var p=o===e}else var p=!0;if(p)if(f.location!==void 0){let o=f.location,w=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(
o)){let y;if(o.path===void 0&&(y="path")||o.line===void 0&&(y="line")||o.column===void 0&&(y="column")||o.end_line===void 0&&(y="end_line")||o.end_column===void 0&&
(y="end_column"))return B.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:y}}],
!1;{let _=e;for(let $ in o)if(!($==="path"||$==="line"||$==="column"||$==="end_line"||$==="end_column")){return B.errors=[{instancePath:t+"/related/"+n+"/locati\
on",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;break}if(_===e){if(o.path!==void 0){let $=e;
if(typeof o.path!="string")return B.errors=[{instancePath:t+"/related/"+n+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{
type:"string"}}],!1;var l=$===e}else var l=!0;if(l){if(o.line!==void 0){let $=o.line,D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return B.errors=
[{instancePath:t+"/related/"+n+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof $==
"number"&&isFinite($)&&($<1||isNaN($)))return B.errors=[{instancePath:t+"/related/"+n+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l){if(o.column!==void 0){let $=o.column,D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN(
$)&&isFinite($)))return B.errors=[{instancePath:t+"/related/"+n+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===D&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return B.errors=[{instancePath:t+"/related/"+n+"/location/column",schemaPath:"#/$defs/\
location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l){if(o.end_line!==void 0){let $=o.end_line,
D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return B.errors=[{instancePath:t+"/related/"+n+"/location/end_line",schemaPath:"#/$defs/location/pr\
operties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return B.errors=[{instancePath:t+
"/related/"+n+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else
var l=!0;if(l)if(o.end_column!==void 0){let $=o.end_column,D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return B.errors=[{instancePath:t+"/relat\
ed/"+n+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof $=="number"&&
isFinite($)&&($<1||isNaN($)))return B.errors=[{instancePath:t+"/related/"+n+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0}}}}}}else return B.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$def\
s/location/type",keyword:"type",params:{type:"object"}}],!1;var p=w===e}else var p=!0}}}else return B.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/proper\
ties/related/items/type",keyword:"type",params:{type:"object"}}],!1;var z=c===e;if(!z)break}}else return B.errors=[{instancePath:t+"/related",schemaPath:"#/prop\
erties/related/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.template!==void 0){let i=s.template,v=e;if(typeof i!="string"&&
i!==null)return B.errors=[{instancePath:t+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:ze.properties.template.type}}],!1;var a=v===
e}else var a=!0;if(a){if(s.address!==void 0){let i=s.address,v=e;if(typeof i!="string"&&i!==null)return B.errors=[{instancePath:t+"/address",schemaPath:"#/prope\
rties/address/type",keyword:"type",params:{type:ze.properties.address.type}}],!1;var a=v===e}else var a=!0;if(a)if(s.fingerprint!==void 0){let i=e;if(typeof s.fingerprint!=
"string")return B.errors=[{instancePath:t+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}}}}}}}}else
return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Te={type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","address","fingerprint","su\
ppression"],properties:{code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","warning","note"]},message:{type:"string"},help:{type:["strin\
g","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,
required:["note","location"],properties:{note:{type:"string"},location:{$ref:"#/$defs/location"}}}},template:{type:["string","null"],description:"The path of th\
e template that it is about, as in templates."},address:{type:["string","null"],description:"The block that it stands in."},fingerprint:{type:"string",description:"\
The same from run to run, wherever the lines move."},suppression:{$ref:"#/$defs/suppression"}},description:"A finding that weighs nothing, and why."};function J(s,{
instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=J.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&
(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.code===void 0&&(j="code")||s.severity===void 0&&(j="severity")||s.message===void 0&&
(j="message")||s.help===void 0&&(j="help")||s.location===void 0&&(j="location")||s.excerpt===void 0&&(j="excerpt")||s.related===void 0&&(j="related")||s.template===
void 0&&(j="template")||s.address===void 0&&(j="address")||s.fingerprint===void 0&&(j="fingerprint")||s.suppression===void 0&&(j="suppression"))return J.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:j}}],!1;{let N=e;for(let i in s)if(!qe.call(Te.properties,i)){return J.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(N===e){if(s.code!==void 0){let i=s.
code,v=e;if(e===v)if(typeof i=="string"){if(!Ge.test(i))return J.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[a-z]+/[a-z0-9-]+$"}}],!1}else return J.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;
var a=v===e}else var a=!0;if(a){if(s.severity!==void 0){let i=s.severity,v=e;if(!(i==="error"||i==="warning"||i==="note"))return J.errors=[{instancePath:t+"/sev\
erity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Te.properties.severity.enum}}],!1;var a=v===e}else var a=!0;if(a){if(s.message!==
void 0){let i=e;if(typeof s.message!="string")return J.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"st\
ring"}}],!1;var a=i===e}else var a=!0;if(a){if(s.help!==void 0){let i=s.help,v=e;if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:t+"/help",schemaPath:"\
#/properties/help/type",keyword:"type",params:{type:Te.properties.help.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.location!==void 0){let i=s.location,v=e,b=e,
u=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let m;if(i.path===void 0&&(m="path")||i.line===void 0&&(m="line")||i.column===void 0&&(m="column")||
i.end_line===void 0&&(m="end_line")||i.end_column===void 0&&(m="end_column")){let g={instancePath:t+"/location",schemaPath:"#/$defs/location/required",keyword:"\
required",params:{missingProperty:m}};r===null?r=[g]:r.push(g),e++}else{let g=e;for(let o in i)if(!(o==="path"||o==="line"||o==="column"||o==="end_line"||o==="e\
nd_column")){let w={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
r===null?r=[w]:r.push(w),e++;break}if(g===e){if(i.path!==void 0){let o=e;if(typeof i.path!="string"){let w={instancePath:t+"/location/path",schemaPath:"#/$defs/\
location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var k=o===e}else var k=!0;if(k){if(i.line!==void 0){let o=i.line,
w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let h={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[h]:r.push(h),e++}var k=w===e}else var k=!0;if(k){if(i.
column!==void 0){let o=i.column,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/location/column",schemaPath:"#/$defs/locat\
ion/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let h={
instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[h]:r.push(
h),e++}var k=w===e}else var k=!0;if(k){if(i.end_line!==void 0){let o=i.end_line,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+
"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){let h={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[h]:r.push(h),e++}var k=w===e}else var k=!0;if(k)if(i.end_column!==void 0){let o=i.end_column,w=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let h={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[h]:r.push(h),e++}if(e===w&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let h={instancePath:t+"/location/end_column",schemaPath:"#/$\
defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[h]:r.push(h),e++}var k=w===e}else var k=!0}}}}}}else{
let m={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};r===null?r=[m]:r.push(m),e++}var q=n===e;u=u||q;let c=e;
if(i!==null){let m={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[m]:r.push(m),e++}
var q=c===e;if(u=u||q,u)e=b,r!==null&&(b?r.length=b:r=null);else{let m={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[m]:r.push(m),e++,J.errors=r,!1}var a=v===e}else var a=!0;if(a){if(s.excerpt!==void 0){let i=s.excerpt,v=e;if(e===v)if(Array.isArray(i)){var P=!0;
let u=i.length;for(let n=0;n<u;n++){let f=e;if(typeof i[n]!="string")return J.errors=[{instancePath:t+"/excerpt/"+n,schemaPath:"#/properties/excerpt/items/type",
keyword:"type",params:{type:"string"}}],!1;var P=f===e;if(!P)break}}else return J.errors=[{instancePath:t+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"\
type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.related!==void 0){let i=s.related,v=e;if(e===v)if(Array.isArray(i)){var z=!0;let u=i.length;
for(let n=0;n<u;n++){let f=i[n],c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.note===void 0&&(m="note")||f.location===void 0&&(m="locatio\
n"))return J.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty:m}}],!1;{let g=e;
for(let o in f)if(!(o==="note"||o==="location")){return J.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(f.note!==void 0){let o=e;if(typeof f.note!="string")return J.errors=[{instancePath:t+
"/related/"+n+"/note",schemaPath:"#/properties/related/items/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var p=o===e}else var p=!0;if(p)if(f.
location!==void 0){let o=f.location,w=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let y;if(o.path===void 0&&(y="path")||o.line===void 0&&(y="line")||
o.column===void 0&&(y="column")||o.end_line===void 0&&(y="end_line")||o.end_column===void 0&&(y="end_column"))return J.errors=[{instancePath:t+"/related/"+n+"/l\
ocation",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:y}}],!1;{let _=e;for(let $ in o)if(!($==="path"||$==="line"||$==="col\
umn"||$==="end_line"||$==="end_column")){return J.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:$}}],!1;break}if(_===e){if(o.path!==void 0){let $=e;if(typeof o.path!="string")return J.errors=[{instancePath:t+
"/related/"+n+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var l=$===e}else var l=!0;if(l){if(o.
line!==void 0){let $=o.line,D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return J.errors=[{instancePath:t+"/related/"+n+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return J.errors=[{
instancePath:t+"/related/"+n+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===
e}else var l=!0;if(l){if(o.column!==void 0){let $=o.column,D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return J.errors=[{instancePath:t+"/relat\
ed/"+n+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof $=="number"&&isFinite(
$)&&($<1||isNaN($)))return J.errors=[{instancePath:t+"/related/"+n+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l){if(o.end_line!==void 0){let $=o.end_line,D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite(
$)))return J.errors=[{instancePath:t+"/related/"+n+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===D&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return J.errors=[{instancePath:t+"/related/"+n+"/location/end_line",schemaPath:"#/$defs/lo\
cation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l)if(o.end_column!==void 0){let $=o.end_column,
D=e;if(!(typeof $=="number"&&!($%1)&&!isNaN($)&&isFinite($)))return J.errors=[{instancePath:t+"/related/"+n+"/location/end_column",schemaPath:"#/$defs/location/\
properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof $=="number"&&isFinite($)&&($<1||isNaN($)))return J.errors=[{instancePath:t+
"/related/"+n+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===
e}else var l=!0}}}}}}else return J.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],
!1;var p=w===e}else var p=!0}}}else return J.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var z=c===e;if(!z)break}}else return J.errors=[{instancePath:t+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type:"array"}}],
!1;var a=v===e}else var a=!0;if(a){if(s.template!==void 0){let i=s.template,v=e;if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:t+"/template",schemaPath:"\
#/properties/template/type",keyword:"type",params:{type:Te.properties.template.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.address!==void 0){let i=s.address,
v=e;if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:t+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:Te.properties.
address.type}}],!1;var a=v===e}else var a=!0;if(a){if(s.fingerprint!==void 0){let i=e;if(typeof s.fingerprint!="string")return J.errors=[{instancePath:t+"/finge\
rprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(s.suppression!==void 0){let i=e;
ue(s.suppression,{instancePath:t+"/suppression",parentData:s,parentDataProperty:"suppression",rootData:E,dynamicAnchors:V})||(r=r===null?ue.errors:r.concat(ue.errors),
e=r.length);var a=i===e}else var a=!0}}}}}}}}}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=
r,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Le={type:"object",additionalProperties:!1,required:["workspace","owner","organization","template","state","by_default","next_start","arithmetic"],properties:{
workspace:{type:"string"},owner:{type:"string"},organization:{type:"string"},template:{type:"string",description:"The path of the template."},state:{enum:["on",
"off"]},by_default:{type:"boolean",description:"Whether it weighs what the template weighs by default."},next_start:{enum:["ok","warn","insufficient_quota","pla\
n_error","build_error","unknown"]},arithmetic:{type:"string"}},description:"A workspace that exists, and what would become of its next start with the default ch\
oices."};function L(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=L.evaluated;if(F.dynamicProps&&
(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let j;if(s.path===void 0&&(j="path")||s.users===void 0&&(j=
"users")||s.groups===void 0&&(j="groups")||s.workspaces===void 0&&(j="workspaces"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:j}}],!1;{let N=e;for(let i in s)if(!(i==="path"||i==="users"||i==="groups"||i==="workspaces")){return L.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(N===e){if(s.path!==void 0){let i=e;if(typeof s.path!="string")return L.
errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.users!==void 0){
let i=s.users,v=e;if(e===v)if(Array.isArray(i)){var k=!0;let u=i.length;for(let n=0;n<u;n++){let f=e;if(typeof i[n]!="string")return L.errors=[{instancePath:t+"\
/users/"+n,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:"string"}}],!1;var k=f===e;if(!k)break}}else return L.errors=[{instancePath:t+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.groups!==void 0){let i=s.groups,v=e;
if(e===v)if(Array.isArray(i)){var q=!0;let u=i.length;for(let n=0;n<u;n++){let f=i[n],c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let m;if(f.organization===
void 0&&(m="organization")||f.group===void 0&&(m="group")||f.quota_allowance===void 0&&(m="quota_allowance")||f.members===void 0&&(m="members"))return L.errors=
[{instancePath:t+"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:m}}],!1;{let g=e;for(let o in f)if(!(o===
"organization"||o==="group"||o==="quota_allowance"||o==="members")){return L.errors=[{instancePath:t+"/groups/"+n,schemaPath:"#/properties/groups/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(g===e){if(f.organization!==void 0){let o=e;if(typeof f.organization!="s\
tring")return L.errors=[{instancePath:t+"/groups/"+n+"/organization",schemaPath:"#/properties/groups/items/properties/organization/type",keyword:"type",params:{
type:"string"}}],!1;var P=o===e}else var P=!0;if(P){if(f.group!==void 0){let o=e;if(typeof f.group!="string")return L.errors=[{instancePath:t+"/groups/"+n+"/gro\
up",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var P=o===e}else var P=!0;if(P){if(f.quota_allowance!==
void 0){let o=f.quota_allowance,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return L.errors=[{instancePath:t+"/groups/"+n+"/quota_allowance",schemaPath:"\
#/properties/groups/items/properties/quota_allowance/type",keyword:"type",params:{type:"integer"}}],!1;var P=w===e}else var P=!0;if(P)if(f.members!==void 0){let o=f.
members,w=e;if(e===w)if(Array.isArray(o)){var z=!0;let h=o.length;for(let y=0;y<h;y++){let _=e;if(typeof o[y]!="string")return L.errors=[{instancePath:t+"/group\
s/"+n+"/members/"+y,schemaPath:"#/properties/groups/items/properties/members/items/type",keyword:"type",params:{type:"string"}}],!1;var z=_===e;if(!z)break}}else
return L.errors=[{instancePath:t+"/groups/"+n+"/members",schemaPath:"#/properties/groups/items/properties/members/type",keyword:"type",params:{type:"array"}}],!1;
var P=w===e}else var P=!0}}}}}else return L.errors=[{instancePath:t+"/groups/"+n,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],
!1;var q=c===e;if(!q)break}}else return L.errors=[{instancePath:t+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var a=v===
e}else var a=!0;if(a)if(s.workspaces!==void 0){let i=s.workspaces,v=e;if(e===v)if(Array.isArray(i)){var p=!0;let u=i.length;for(let n=0;n<u;n++){let f=i[n],c=e;
if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let g;if(f.workspace===void 0&&(g="workspace")||f.owner===void 0&&(g="owner")||f.organization===void 0&&(g=
"organization")||f.template===void 0&&(g="template")||f.state===void 0&&(g="state")||f.by_default===void 0&&(g="by_default")||f.next_start===void 0&&(g="next_st\
art")||f.arithmetic===void 0&&(g="arithmetic"))return L.errors=[{instancePath:t+"/workspaces/"+n,schemaPath:"#/$defs/existingWorkspace/required",keyword:"requir\
ed",params:{missingProperty:g}}],!1;{let o=e;for(let w in f)if(!(w==="workspace"||w==="owner"||w==="organization"||w==="template"||w==="state"||w==="by_default"||
w==="next_start"||w==="arithmetic")){return L.errors=[{instancePath:t+"/workspaces/"+n,schemaPath:"#/$defs/existingWorkspace/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:w}}],!1;break}if(o===e){if(f.workspace!==void 0){let w=e;if(typeof f.workspace!="string")return L.errors=[{instancePath:t+
"/workspaces/"+n+"/workspace",schemaPath:"#/$defs/existingWorkspace/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e}else var l=!0;
if(l){if(f.owner!==void 0){let w=e;if(typeof f.owner!="string")return L.errors=[{instancePath:t+"/workspaces/"+n+"/owner",schemaPath:"#/$defs/existingWorkspace/\
properties/owner/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e}else var l=!0;if(l){if(f.organization!==void 0){let w=e;if(typeof f.organization!=
"string")return L.errors=[{instancePath:t+"/workspaces/"+n+"/organization",schemaPath:"#/$defs/existingWorkspace/properties/organization/type",keyword:"type",params:{
type:"string"}}],!1;var l=w===e}else var l=!0;if(l){if(f.template!==void 0){let w=e;if(typeof f.template!="string")return L.errors=[{instancePath:t+"/workspaces\
/"+n+"/template",schemaPath:"#/$defs/existingWorkspace/properties/template/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e}else var l=!0;if(l){if(f.
state!==void 0){let w=f.state,A=e;if(!(w==="on"||w==="off"))return L.errors=[{instancePath:t+"/workspaces/"+n+"/state",schemaPath:"#/$defs/existingWorkspace/pro\
perties/state/enum",keyword:"enum",params:{allowedValues:Le.properties.state.enum}}],!1;var l=A===e}else var l=!0;if(l){if(f.by_default!==void 0){let w=e;if(typeof f.
by_default!="boolean")return L.errors=[{instancePath:t+"/workspaces/"+n+"/by_default",schemaPath:"#/$defs/existingWorkspace/properties/by_default/type",keyword:"\
type",params:{type:"boolean"}}],!1;var l=w===e}else var l=!0;if(l){if(f.next_start!==void 0){let w=f.next_start,A=e;if(!(w==="ok"||w==="warn"||w==="insufficient\
_quota"||w==="plan_error"||w==="build_error"||w==="unknown"))return L.errors=[{instancePath:t+"/workspaces/"+n+"/next_start",schemaPath:"#/$defs/existingWorkspa\
ce/properties/next_start/enum",keyword:"enum",params:{allowedValues:Le.properties.next_start.enum}}],!1;var l=A===e}else var l=!0;if(l)if(f.arithmetic!==void 0){
let w=e;if(typeof f.arithmetic!="string")return L.errors=[{instancePath:t+"/workspaces/"+n+"/arithmetic",schemaPath:"#/$defs/existingWorkspace/properties/arithm\
etic/type",keyword:"type",params:{type:"string"}}],!1;var l=w===e}else var l=!0}}}}}}}}}else return L.errors=[{instancePath:t+"/workspaces/"+n,schemaPath:"#/$de\
fs/existingWorkspace/type",keyword:"type",params:{type:"object"}}],!1;var p=c===e;if(!p)break}}else return L.errors=[{instancePath:t+"/workspaces",schemaPath:"#\
/properties/workspaces/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,F=K.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let j;if(s.version===void 0&&(j="version")||s.tool===void 0&&(j="tool")||s.coder_version===void 0&&(j="coder_version")||s.terraform_version===
void 0&&(j="terraform_version")||s.templates===void 0&&(j="templates")||s.findings===void 0&&(j="findings")||s.suppressed===void 0&&(j="suppressed")||s.summary===
void 0&&(j="summary"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:j}}],!1;{let N=e;for(let i in s)if(!qe.
call(Ue.properties,i)){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}
if(N===e){if(s.version!==void 0){let i=e;if(s.version!==0)return K.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:0}}],!1;var a=i===e}else var a=!0;if(a){if(s.tool!==void 0){let i=s.tool,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){let u;if(i.name===
void 0&&(u="name")||i.version===void 0&&(u="version"))return K.errors=[{instancePath:t+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{
missingProperty:u}}],!1;{let n=e;for(let f in i)if(!(f==="name"||f==="version")){return K.errors=[{instancePath:t+"/tool",schemaPath:"#/properties/tool/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){if(i.name!==void 0){let f=e;if(i.name!=="creditcheck")return K.errors=
[{instancePath:t+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"creditcheck"}}],!1;var k=f===e}else var k=!0;
if(k)if(i.version!==void 0){let f=e;if(typeof i.version!="string")return K.errors=[{instancePath:t+"/tool/version",schemaPath:"#/properties/tool/properties/vers\
ion/type",keyword:"type",params:{type:"string"}}],!1;var k=f===e}else var k=!0}}}else return K.errors=[{instancePath:t+"/tool",schemaPath:"#/properties/tool/typ\
e",keyword:"type",params:{type:"object"}}],!1;var a=v===e}else var a=!0;if(a){if(s.coder_version!==void 0){let i=e;if(typeof s.coder_version!="string")return K.
errors=[{instancePath:t+"/coder_version",schemaPath:"#/properties/coder_version/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){
if(s.terraform_version!==void 0){let i=e;if(typeof s.terraform_version!="string")return K.errors=[{instancePath:t+"/terraform_version",schemaPath:"#/properties/\
terraform_version/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.templates!==void 0){let i=s.templates,v=e;if(e===v)if(Array.
isArray(i)){var q=!0;let u=i.length;for(let n=0;n<u;n++){let f=e;I(i[n],{instancePath:t+"/templates/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||
(r=r===null?I.errors:r.concat(I.errors),e=r.length);var q=f===e;if(!q)break}}else return K.errors=[{instancePath:t+"/templates",schemaPath:"#/properties/templat\
es/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.findings!==void 0){let i=s.findings,v=e;if(e===v)if(Array.isArray(i)){var P=!0;
let u=i.length;for(let n=0;n<u;n++){let f=e;B(i[n],{instancePath:t+"/findings/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||(r=r===null?B.
errors:r.concat(B.errors),e=r.length);var P=f===e;if(!P)break}}else return K.errors=[{instancePath:t+"/findings",schemaPath:"#/properties/findings/type",keyword:"\
type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.suppressed!==void 0){let i=s.suppressed,v=e;if(e===v)if(Array.isArray(i)){var z=!0;let u=i.
length;for(let n=0;n<u;n++){let f=e;J(i[n],{instancePath:t+"/suppressed/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||(r=r===null?J.errors:
r.concat(J.errors),e=r.length);var z=f===e;if(!z)break}}else return K.errors=[{instancePath:t+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"t\
ype",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a){if(s.summary!==void 0){let i=s.summary,v=e;if(e===v)if(i&&typeof i=="object"&&!Array.isArray(i)){
let u;if(i.templates===void 0&&(u="templates")||i.not_analysed===void 0&&(u="not_analysed")||i.errors===void 0&&(u="errors")||i.warnings===void 0&&(u="warnings")||
i.notes===void 0&&(u="notes")||i.suppressed===void 0&&(u="suppressed")||i.left_out===void 0&&(u="left_out")||i.refused_users===void 0&&(u="refused_users")||i.judged_users===
void 0&&(u="judged_users"))return K.errors=[{instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:u}}],
!1;{let n=e;for(let f in i)if(!qe.call(Ue.properties.summary.properties,f)){return K.errors=[{instancePath:t+"/summary",schemaPath:"#/properties/summary/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(n===e){if(i.templates!==void 0){let f=i.templates,c=e;if(!(typeof f=="\
number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/templates",schemaPath:"#/properties/summary/properties/templates/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;if(p){if(i.not_analysed!==void 0){let f=i.not_analysed,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/not_analysed",schemaPath:"#/properties/summary/properties/not_analysed/type",keyword:"type",params:{
type:"integer"}}],!1;var p=c===e}else var p=!0;if(p){if(i.errors!==void 0){let f=i.errors,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.
errors=[{instancePath:t+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;
if(p){if(i.warnings!==void 0){let f=i.warnings,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/warnings",
schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;if(p){if(i.notes!==void 0){let f=i.
notes,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/notes",schemaPath:"#/properties/summary/properties\
/notes/type",keyword:"type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;if(p){if(i.suppressed!==void 0){let f=i.suppressed,c=e;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/suppressed",schemaPath:"#/properties/summary/properties/suppressed/type",keyword:"typ\
e",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;if(p){if(i.left_out!==void 0){let f=i.left_out,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return K.errors=[{instancePath:t+"/summary/left_out",schemaPath:"#/properties/summary/properties/left_out/type",keyword:"type",params:{type:"integer"}}],!1;
var p=c===e}else var p=!0;if(p){if(i.unexplored!==void 0){let f=i.unexplored,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+
"/summary/unexplored",schemaPath:"#/properties/summary/properties/unexplored/type",keyword:"type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;if(p){if(i.
refused_users!==void 0){let f=i.refused_users,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/refused_us\
ers",schemaPath:"#/properties/summary/properties/refused_users/type",keyword:"type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0;if(p)if(i.judged_users!==
void 0){let f=i.judged_users,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return K.errors=[{instancePath:t+"/summary/judged_users",schemaPath:"#\
/properties/summary/properties/judged_users/type",keyword:"type",params:{type:"integer"}}],!1;var p=c===e}else var p=!0}}}}}}}}}}}else return K.errors=[{instancePath:t+
"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"}}],!1;var a=v===e}else var a=!0;if(a)if(s.quotas!==void 0){let i=s.quotas,
v=e;if(e===v)if(Array.isArray(i)){var l=!0;let u=i.length;for(let n=0;n<u;n++){let f=e;L(i[n],{instancePath:t+"/quotas/"+n,parentData:i,parentDataProperty:n,rootData:E,
dynamicAnchors:V})||(r=r===null?L.errors:r.concat(L.errors),e=r.length);var l=f===e;if(!l)break}}else return K.errors=[{instancePath:t+"/quotas",schemaPath:"#/p\
roperties/quotas/type",keyword:"type",params:{type:"array"}}],!1;var a=v===e}else var a=!0}}}}}}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return K.errors=r,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return rr(pr);}
let compiled
/** `schemas/report.schema.json`. */
export const reportSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"version":{},"tool":{"keys":{"name":{},"version":{}}},"coder_version":{},"terraform_version":{},"templates":{"items":{"keys":{"name":{},"path":{},"kind":{},"analysed":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"unrefused":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"assumptions":{"items":{}}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"unrefused":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"assumptions":{"items":{}}}},"metadata":{"items":{"keys":{"address":{},"location":{},"on":{},"off":{},"attached_to":{"keys":{"resource":{},"certain":{},"candidates":{"items":{}},"named":{}}}}}},"preset":{},"parameters":{"items":{"keys":{"name":{},"type":{},"default":{},"value":{},"mutable":{},"options":{"items":{"keys":{"name":{},"value":{}}}},"validation":{"keys":{"min":{},"max":{},"regex":{},"monotonic":{}}}}}},"presets":{"items":{"keys":{"name":{},"default":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"unrefused":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"assumptions":{"items":{}}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"unrefused":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"assumptions":{"items":{}}}},"quota":{"keys":{"judged":{},"refused":{},"open":{},"examples":{"items":{"keys":{"user":{},"organization":{},"arithmetic":{}}}}}}}}},"quota":{},"verdicts":{"items":{"keys":{"user":{},"organization":{},"verdict":{},"budget":{},"credits_consumed":{},"on_credits":{},"off_credits":{},"arithmetic":{},"text":{},"denial":{},"finding":{},"alike":{},"choices":{"keys":{"fit":{},"choices":{"form":"^[0-9]+$"},"fitting_least":{"form":"^[0-9]+$"},"fitting_most":{"form":"^[0-9]+$"},"fits_with":{},"refused_with":{}}}}}},"pool":{},"credit_value":{},"contexts":{"items":{"keys":{"name":{},"preset":{},"status":{},"credits":{},"low":{},"high":{},"build_error":{}}}},"resources":{"items":{"keys":{"address":{},"shown_credits":{},"metadata":{},"hidden":{}}}},"snapshot":{"keys":{"kind":{},"terraform_version":{}}},"prior_state":{"keys":{"path":{},"built":{},"cost":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"unrefused":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"assumptions":{"items":{}}}},"differs":{}}},"choices":{"items":{"keys":{"parameter":{},"value":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{}}}}}},"content":{},"space":{"keys":{"parameters":{"items":{"keys":{"name":{},"values":{"form":"^[0-9]+$"},"matters":{},"left_out":{}}}},"choices":{"form":"^[0-9]+$"},"valid_both":{"form":"^[0-9]+$"},"on":{"keys":{"valid":{"form":"^[0-9]+$"},"excluded":{"form":"^[0-9]+$"},"example":{},"lowest":{},"highest":{},"distribution":{}}},"off":{"keys":{"valid":{"form":"^[0-9]+$"},"excluded":{"form":"^[0-9]+$"},"example":{},"lowest":{},"highest":{},"distribution":{}}},"reasons":{"items":{}},"presets":{"items":{"keys":{"preset":{},"on":{"keys":{"lowest":{},"highest":{}}},"off":{"keys":{"lowest":{},"highest":{}}}}}},"over":{"keys":{"credits":{},"choices":{"form":"^[0-9]+$"},"conditions":{"items":{}},"complete":{}}},"varied":{"items":{"keys":{"name":{},"values":{"items":{}}}}}}},"dependencies":{"items":{"keys":{"address":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}},"cost":{"items":{"keys":{"kind":{},"name":{},"through":{"items":{"keys":{"name":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}}}}},"count":{"items":{"keys":{"kind":{},"name":{},"through":{"items":{"keys":{"name":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}}}}}}}}}}},"findings":{"items":{"keys":{"code":{"form":"^[a-z]+/[a-z0-9-]+$"},"severity":{},"message":{},"help":{},"location":{},"excerpt":{"items":{}},"related":{"items":{"keys":{"note":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}},"template":{},"address":{},"fingerprint":{}}}},"suppressed":{"items":{"keys":{"code":{"form":"^[a-z]+/[a-z0-9-]+$"},"severity":{},"message":{},"help":{},"location":{},"excerpt":{"items":{}},"related":{"items":{"keys":{"note":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}},"template":{},"address":{},"fingerprint":{},"suppression":{"keys":{"by":{},"reason":{},"until":{},"location":{}}}}}},"summary":{"keys":{"templates":{},"not_analysed":{},"errors":{},"warnings":{},"notes":{},"suppressed":{},"left_out":{},"unexplored":{},"refused_users":{},"judged_users":{}}},"quotas":{"items":{"keys":{"path":{},"users":{"items":{}},"groups":{"items":{"keys":{"organization":{},"group":{},"quota_allowance":{},"members":{"items":{}}}}},"workspaces":{"items":{"keys":{"workspace":{},"owner":{},"organization":{},"template":{},"state":{},"by_default":{},"next_start":{},"arithmetic":{}}}}}}}}}
  },
}
