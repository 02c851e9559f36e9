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
Only for refused: who would refuse the plan."},assumptions:{type:"array",items:{type:"string"}}}},metadata:{type:"object",additionalProperties:!1,required:["add\
ress","location","on","off"],properties:{address:{type:"string"},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},on:{anyOf:[{$ref:"#/$defs/term"},{type:"\
null"}]},off:{anyOf:[{$ref:"#/$defs/term"},{type:"null"}]},attached_to:{$ref:"#/$defs/attachment"}}},parameter:{type:"object",additionalProperties:!1,required:[
"name","type","default","value"],properties:{name:{type:"string"},type:{type:"string"},default:{type:["string","null"],description:"Null where the user must cho\
ose."},value:{type:["string","null"],description:"Null where it is not known."},mutable:{type:"boolean",description:"False where it must stay as it was first ch\
osen."},options:{type:"array",items:{type:"object",additionalProperties:!1,required:["name","value"],properties:{name:{type:"string"},value:{type:"string"}}},description:"\
What may be chosen, if that is a list."},validation:{type:"object",additionalProperties:!1,required:["min","max","regex","monotonic"],properties:{min:{type:["st\
ring","null"]},max:{type:["string","null"]},regex:{type:["string","null"]},monotonic:{type:["string","null"]}},description:"What else a choice has to fulfil; nu\
ll for what is not demanded."}}},preset:{type:"object",additionalProperties:!1,required:["name","default","on","off"],properties:{name:{type:"string"},default:{
type:"boolean"},on:{$ref:"#/$defs/cost"},off:{$ref:"#/$defs/cost"},quota:{type:"object",additionalProperties:!1,description:"Whom it locks out; absent without a\
 quota input, and where there would be no build.",required:["judged","refused","open","examples"],properties:{judged:{type:"integer",description:"Users and prof\
iles."},refused:{type:"integer"},open:{type:"integer",description:"Of whom it cannot be told."},examples:{type:"array",description:"Some of those who are refuse\
d, with the sum for each.",items:{type:"object",additionalProperties:!1,required:["user","organization","arithmetic"],properties:{user:{type:"string"},organization:{
type:"string"},arithmetic:{type:"string"}}}}}}}},verdict:{type:"object",additionalProperties:!1,required:["user","organization","verdict","budget","credits_cons\
umed","on_credits","off_credits","arithmetic","text","denial","finding","alike"],properties:{user:{type:"string"},organization:{type:"string"},verdict:{enum:["o\
k","warn","insufficient_quota","plan_error","build_error","unknown"]},budget:{type:["integer","null"],description:"-1: unlimited. Null where it cannot be told."},
credits_consumed:{type:"integer"},on_credits:{type:["integer","null"]},off_credits:{type:["integer","null"]},arithmetic:{type:"string",description:"The sum behi\
nd the verdict."},text:{type:"string",description:"What follows for this person."},denial:{anyOf:[{$ref:"#/$defs/denial"},{type:"null"}]},finding:{anyOf:[{$ref:"\
#/$defs/verdictFinding"},{type:"null"}],description:"As what the verdict counts among the findings."},alike:{anyOf:[{$ref:"#/$defs/alike"},{type:"null"}],description:"\
Whom the verdict is on where that is many people, whom `user` describes; null for one person."},choices:{$ref:"#/$defs/choiceFit"}},description:"What becomes of\
 the start of one user's next workspace."},denial:{type:"object",additionalProperties:!1,required:["error_code","error","title","message","next_steps","unblock"],
properties:{error_code:{const:"INSUFFICIENT_QUOTA"},error:{type:"string"},title:{type:"string"},message:{type:"string"},next_steps:{type:"array",items:{type:"st\
ring"}},build_id:{type:"string"},quota:{type:"object",additionalProperties:!1,required:["credits_consumed","budget"],properties:{credits_consumed:{type:"integer"},
budget:{type:"integer"}}},unblock:{$ref:"#/$defs/unblock"}},description:"Coder's own answer to a denied build, and under `unblock` what would let it pass."},freed:{
type:"object",additionalProperties:!1,required:["workspace","frees_credits"],properties:{workspace:{type:"string"},frees_credits:{type:"integer"}}},unblock:{type:"\
object",additionalProperties:!1,required:["shortfall_credits","stop","delete","raise","join","texts"],properties:{shortfall_credits:{type:"integer"},stop:{type:"\
array",items:{$ref:"#/$defs/freed"}},delete:{type:"array",items:{$ref:"#/$defs/freed"}},raise:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"group","from_credits","to_credits"],properties:{group:{type:"string"},from_credits:{type:"integer"},to_credits:{type:"integer"}}}},join:{type:"array",items:{type:"\
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
reads."}}},Ne=Object.prototype.hasOwnProperty,Ae={type:"object",additionalProperties:!1,required:["name","path","kind","analysed","on","off","metadata","preset",
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
sted only after "Show hidden resources".'}}},Oe={type:"object",additionalProperties:!1,required:["status","credits","low","high","terms","reasons","assumptions"],
properties:{status:{enum:["exact","assumed","range","unknown","refused"],description:"exact: what Coder would charge. assumed: exact if the assumptions hold. re\
fused: there would be no build to charge."},credits:{type:["integer","null"],description:"For exact and assumed."},low:{type:["integer","null"],description:"For\
 range."},high:{type:["integer","null"],description:"For range."},terms:{type:"array",items:{$ref:"#/$defs/term"}},reasons:{type:"array",items:{$ref:"#/$defs/re\
ason"},description:"Why the number is not exact."},refused_by:{enum:["terraform","coder"],description:"Only for refused: who would refuse the plan."},assumptions:{
type:"array",items:{type:"string"}}}},be={type:"object",additionalProperties:!1,required:["address","credits","low","high","unknown_at_plan"],properties:{address:{
type:"string"},credits:{type:["integer","null"],description:"Null where it is not certain."},low:{type:["integer","null"]},high:{type:["integer","null"]},unknown_at_plan:{
type:"boolean",description:"Terraform does not know the cost when planning, so that Coder charges 0 for this build."},assumptions:{type:"array",items:{type:"str\
ing"},description:"Which assumptions of the cost it rests on; absent where it is read off the files."}},description:"One metadata's part of a cost."},sr={type:"\
object",additionalProperties:!1,required:["text","remedy","location"],properties:{text:{type:"string"},remedy:{type:["string","null"],description:"What to do ab\
out it."},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}};function ge(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=ge.evaluated;if(A.dynamicProps&&(A.props=
void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.text===void 0&&(P="text")||s.remedy===void 0&&(P="remedy")||
s.location===void 0&&(P="location"))return ge.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)
if(!(p==="text"||p==="remedy"||p==="location")){return ge.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(z===e){if(s.text!==void 0){let p=e;if(typeof s.text!="string")return ge.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.remedy!==void 0){let p=s.remedy,l=e;if(typeof p!="string"&&p!==null)return ge.errors=[{instancePath:t+
"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type:sr.properties.remedy.type}}],!1;var a=l===e}else var a=!0;if(a)if(s.location!==void 0){
let p=s.location,l=e,x=e,k=!1,i=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let n;if(p.path===void 0&&(n="path")||p.line===void 0&&(n="line")||p.column===
void 0&&(n="column")||p.end_line===void 0&&(n="end_line")||p.end_column===void 0&&(n="end_column")){let u={instancePath:t+"/location",schemaPath:"#/$defs/locati\
on/required",keyword:"required",params:{missingProperty:n}};r===null?r=[u]:r.push(u),e++}else{let u=e;for(let h in p)if(!(h==="path"||h==="line"||h==="column"||
h==="end_line"||h==="end_column")){let f={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
r===null?r=[f]:r.push(f),e++;break}if(u===e){if(p.path!==void 0){let h=e;if(typeof p.path!="string"){let f={instancePath:t+"/location/path",schemaPath:"#/$defs/\
location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),e++}var _=h===e}else var _=!0;if(_){if(p.line!==void 0){let h=p.line,
f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===e}else var _=!0;if(_){if(p.
column!==void 0){let h=p.column,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+"/location/column",schemaPath:"#/$defs/locat\
ion/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let v={
instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(
v),e++}var _=f===e}else var _=!0;if(_){if(p.end_line!==void 0){let h=p.end_line,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+
"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h==
"number"&&isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===e}else var _=!0;if(_)if(p.end_column!==void 0){let h=p.end_column,f=e;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+"/location/end_column",schemaPath:"#/$\
defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===e}else var _=!0}}}}}}else{
let n={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),e++}var j=i===e;k=k||j;let b=e;
if(p!==null){let n={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}
var j=b===e;if(k=k||j,k)e=x,r!==null&&(x?r.length=x:r=null);else{let n={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[n]:r.push(n),e++,ge.errors=r,!1}var a=l===e}else var a=!0}}}}else return ge.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ge.errors=r,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=U.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let l;if(s.status===void 0&&(l="status")||s.credits===void 0&&(l="credits")||s.low===void 0&&(l="low")||s.high===void 0&&(l="high")||
s.terms===void 0&&(l="terms")||s.reasons===void 0&&(l="reasons")||s.assumptions===void 0&&(l="assumptions"))return U.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:l}}],!1;{let x=e;for(let k in s)if(!(k==="status"||k==="credits"||k==="low"||k==="high"||k==="terms"||k==="reaso\
ns"||k==="refused_by"||k==="assumptions")){return U.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],
!1;break}if(x===e){if(s.status!==void 0){let k=s.status,i=e;if(!(k==="exact"||k==="assumed"||k==="range"||k==="unknown"||k==="refused"))return U.errors=[{instancePath:t+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Oe.properties.status.enum}}],!1;var a=i===e}else var a=!0;if(a){if(s.credits!==
void 0){let k=s.credits,i=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&k!==null)return U.errors=[{instancePath:t+"/credits",schemaPath:"#/propert\
ies/credits/type",keyword:"type",params:{type:Oe.properties.credits.type}}],!1;var a=i===e}else var a=!0;if(a){if(s.low!==void 0){let k=s.low,i=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&k!==null)return U.errors=[{instancePath:t+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:Oe.properties.
low.type}}],!1;var a=i===e}else var a=!0;if(a){if(s.high!==void 0){let k=s.high,i=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k))&&k!==null)return U.
errors=[{instancePath:t+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type:Oe.properties.high.type}}],!1;var a=i===e}else var a=!0;if(a){if(s.
terms!==void 0){let k=s.terms,i=e;if(e===i)if(Array.isArray(k)){var _=!0;let b=k.length;for(let d=0;d<b;d++){let n=k[d],u=e;if(e===e)if(n&&typeof n=="object"&&!Array.
isArray(n)){let c;if(n.address===void 0&&(c="address")||n.credits===void 0&&(c="credits")||n.low===void 0&&(c="low")||n.high===void 0&&(c="high")||n.unknown_at_plan===
void 0&&(c="unknown_at_plan"))return U.errors=[{instancePath:t+"/terms/"+d,schemaPath:"#/$defs/term/required",keyword:"required",params:{missingProperty:c}}],!1;
{let v=e;for(let o in n)if(!(o==="address"||o==="credits"||o==="low"||o==="high"||o==="unknown_at_plan"||o==="assumptions")){return U.errors=[{instancePath:t+"/\
terms/"+d,schemaPath:"#/$defs/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(v===e){if(n.address!==void 0){
let o=e;if(typeof n.address!="string")return U.errors=[{instancePath:t+"/terms/"+d+"/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{
type:"string"}}],!1;var j=o===e}else var j=!0;if(j){if(n.credits!==void 0){let o=n.credits,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)
return U.errors=[{instancePath:t+"/terms/"+d+"/credits",schemaPath:"#/$defs/term/properties/credits/type",keyword:"type",params:{type:be.properties.credits.type}}],
!1;var j=$===e}else var j=!0;if(j){if(n.low!==void 0){let o=n.low,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return U.errors=[{instancePath:t+
"/terms/"+d+"/low",schemaPath:"#/$defs/term/properties/low/type",keyword:"type",params:{type:be.properties.low.type}}],!1;var j=$===e}else var j=!0;if(j){if(n.high!==
void 0){let o=n.high,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null)return U.errors=[{instancePath:t+"/terms/"+d+"/high",schemaPath:"#/$\
defs/term/properties/high/type",keyword:"type",params:{type:be.properties.high.type}}],!1;var j=$===e}else var j=!0;if(j){if(n.unknown_at_plan!==void 0){let o=e;
if(typeof n.unknown_at_plan!="boolean")return U.errors=[{instancePath:t+"/terms/"+d+"/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",
keyword:"type",params:{type:"boolean"}}],!1;var j=o===e}else var j=!0;if(j)if(n.assumptions!==void 0){let o=n.assumptions,$=e;if(e===$)if(Array.isArray(o)){var P=!0;
let m=o.length;for(let y=0;y<m;y++){let g=e;if(typeof o[y]!="string")return U.errors=[{instancePath:t+"/terms/"+d+"/assumptions/"+y,schemaPath:"#/$defs/term/pro\
perties/assumptions/items/type",keyword:"type",params:{type:"string"}}],!1;var P=g===e;if(!P)break}}else return U.errors=[{instancePath:t+"/terms/"+d+"/assumpti\
ons",schemaPath:"#/$defs/term/properties/assumptions/type",keyword:"type",params:{type:"array"}}],!1;var j=$===e}else var j=!0}}}}}}}else return U.errors=[{instancePath:t+
"/terms/"+d,schemaPath:"#/$defs/term/type",keyword:"type",params:{type:"object"}}],!1;var _=u===e;if(!_)break}}else return U.errors=[{instancePath:t+"/terms",schemaPath:"\
#/properties/terms/type",keyword:"type",params:{type:"array"}}],!1;var a=i===e}else var a=!0;if(a){if(s.reasons!==void 0){let k=s.reasons,i=e;if(e===i)if(Array.
isArray(k)){var z=!0;let b=k.length;for(let d=0;d<b;d++){let n=e;ge(k[d],{instancePath:t+"/reasons/"+d,parentData:k,parentDataProperty:d,rootData:E,dynamicAnchors:V})||
(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var z=n===e;if(!z)break}}else return U.errors=[{instancePath:t+"/reasons",schemaPath:"#/properties/reasons\
/type",keyword:"type",params:{type:"array"}}],!1;var a=i===e}else var a=!0;if(a){if(s.refused_by!==void 0){let k=s.refused_by,i=e;if(!(k==="terraform"||k==="cod\
er"))return U.errors=[{instancePath:t+"/refused_by",schemaPath:"#/properties/refused_by/enum",keyword:"enum",params:{allowedValues:Oe.properties.refused_by.enum}}],
!1;var a=i===e}else var a=!0;if(a)if(s.assumptions!==void 0){let k=s.assumptions,i=e;if(e===i)if(Array.isArray(k)){var p=!0;let b=k.length;for(let d=0;d<b;d++){
let n=e;if(typeof k[d]!="string")return U.errors=[{instancePath:t+"/assumptions/"+d,schemaPath:"#/properties/assumptions/items/type",keyword:"type",params:{type:"\
string"}}],!1;var p=n===e;if(!p)break}}else return U.errors=[{instancePath:t+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type:"\
array"}}],!1;var a=i===e}else var a=!0}}}}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=
r,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re={type:"object",description:"With which resource Coder shows a metadata: of a running workspace, or else of a stopped one.",additionalProperties:!1,required:[
"resource","certain","candidates","named"],properties:{resource:{type:["string","null"],description:"The address without keys; null where it is shown with nothi\
ng, or where that is not certain."},certain:{type:"boolean",description:"False where that hangs on what is not seen here."},candidates:{type:"array",items:{type:"\
string"},description:"All that may be it, where that is not certain and they are known."},named:{type:["string","null"],description:"What `resource_id` names, w\
here that is another one."}}};function oe(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=oe.evaluated;
if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.address===void 0&&(b="address")||
s.location===void 0&&(b="location")||s.on===void 0&&(b="on")||s.off===void 0&&(b="off"))return oe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:b}}],!1;{let d=e;for(let n in s)if(!(n==="address"||n==="location"||n==="on"||n==="off"||n==="attached_to")){return oe.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(d===e){if(s.address!==void 0){let n=e;if(typeof s.
address!="string")return oe.errors=[{instancePath:t+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var a=n===e}else
var a=!0;if(a){if(s.location!==void 0){let n=s.location,u=e,h=e,f=!1,c=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if(n.path===void 0&&(O="pat\
h")||n.line===void 0&&(O="line")||n.column===void 0&&(O="column")||n.end_line===void 0&&(O="end_line")||n.end_column===void 0&&(O="end_column")){let m={instancePath:t+
"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:O}};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let y in n)if(!(y===
"path"||y==="line"||y==="column"||y==="end_line"||y==="end_column")){let g={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};r===null?r=[g]:r.push(g),e++;break}if(m===e){if(n.path!==void 0){let y=e;if(typeof n.path!="string"){let g={
instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var _=y===
e}else var _=!0;if(_){if(n.line!==void 0){let y=n.line,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[D]:r.push(D),e++}if(e===g&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(
y))){let D={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[D]:r.push(D),e++}var _=g===e}else var _=!0;if(_){if(n.column!==void 0){let y=n.column,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[D]:r.push(D),e++}if(e===g&&typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y))){let D={instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[D]:r.push(D),e++}var _=g===e}else var _=!0;if(_){if(n.end_line!==void 0){let y=n.end_line,g=e;if(!(typeof y=="number"&&!(y%
1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[D]:r.push(D),e++}if(e===g&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){let D={instancePath:t+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[D]:r.push(D),e++}var _=g===e}else var _=!0;if(_)if(n.end_column!==
void 0){let y=n.end_column,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let D={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[D]:r.push(D),e++}if(e===g&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){
let D={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[D]:r.push(D),e++}var _=g===e}else var _=!0}}}}}}else{let O={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[O]:r.push(O),e++}var j=c===e;f=f||j;let o=e;if(n!==null){let O={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var j=o===e;if(f=f||j,f)e=h,r!==null&&(h?r.length=h:r=null);else{let O={instancePath:t+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,oe.errors=r,!1}var a=u===e}else var a=!0;if(a){if(s.
on!==void 0){let n=s.on,u=e,h=e,f=!1,c=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if(n.address===void 0&&(O="address")||n.credits===void 0&&(O=
"credits")||n.low===void 0&&(O="low")||n.high===void 0&&(O="high")||n.unknown_at_plan===void 0&&(O="unknown_at_plan")){let m={instancePath:t+"/on",schemaPath:"#\
/$defs/term/required",keyword:"required",params:{missingProperty:O}};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let y in n)if(!(y==="address"||y==="credits"||
y==="low"||y==="high"||y==="unknown_at_plan"||y==="assumptions")){let g={instancePath:t+"/on",schemaPath:"#/$defs/term/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:y}};r===null?r=[g]:r.push(g),e++;break}if(m===e){if(n.address!==void 0){let y=e;if(typeof n.address!="string"){let g={instancePath:t+
"/on/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var P=y===e}else var P=!0;if(P){
if(n.credits!==void 0){let y=n.credits,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/on/credits",schemaPath:"#\
/$defs/term/properties/credits/type",keyword:"type",params:{type:be.properties.credits.type}};r===null?r=[D]:r.push(D),e++}var P=g===e}else var P=!0;if(P){if(n.
low!==void 0){let y=n.low,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/on/low",schemaPath:"#/$defs/term/prope\
rties/low/type",keyword:"type",params:{type:be.properties.low.type}};r===null?r=[D]:r.push(D),e++}var P=g===e}else var P=!0;if(P){if(n.high!==void 0){let y=n.high,
g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/on/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"\
type",params:{type:be.properties.high.type}};r===null?r=[D]:r.push(D),e++}var P=g===e}else var P=!0;if(P){if(n.unknown_at_plan!==void 0){let y=e;if(typeof n.unknown_at_plan!=
"boolean"){let q={instancePath:t+"/on/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}};r===null?
r=[q]:r.push(q),e++}var P=y===e}else var P=!0;if(P)if(n.assumptions!==void 0){let y=n.assumptions,g=e;if(e===g)if(Array.isArray(y)){var z=!0;let D=y.length;for(let T=0;T<
D;T++){let F=e;if(typeof y[T]!="string"){let ae={instancePath:t+"/on/assumptions/"+T,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",
params:{type:"string"}};r===null?r=[ae]:r.push(ae),e++}var z=F===e;if(!z)break}}else{let D={instancePath:t+"/on/assumptions",schemaPath:"#/$defs/term/properties\
/assumptions/type",keyword:"type",params:{type:"array"}};r===null?r=[D]:r.push(D),e++}var P=g===e}else var P=!0}}}}}}}else{let O={instancePath:t+"/on",schemaPath:"\
#/$defs/term/type",keyword:"type",params:{type:"object"}};r===null?r=[O]:r.push(O),e++}var p=c===e;f=f||p;let o=e;if(n!==null){let O={instancePath:t+"/on",schemaPath:"\
#/properties/on/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var p=o===e;if(f=f||p,f)e=h,r!==null&&(h?r.length=h:r=null);else{
let O={instancePath:t+"/on",schemaPath:"#/properties/on/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,oe.errors=r,!1}var a=u===e}else var a=!0;
if(a){if(s.off!==void 0){let n=s.off,u=e,h=e,f=!1,c=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if(n.address===void 0&&(O="address")||n.credits===
void 0&&(O="credits")||n.low===void 0&&(O="low")||n.high===void 0&&(O="high")||n.unknown_at_plan===void 0&&(O="unknown_at_plan")){let m={instancePath:t+"/off",schemaPath:"\
#/$defs/term/required",keyword:"required",params:{missingProperty:O}};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let y in n)if(!(y==="address"||y==="credits"||
y==="low"||y==="high"||y==="unknown_at_plan"||y==="assumptions")){let g={instancePath:t+"/off",schemaPath:"#/$defs/term/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:y}};r===null?r=[g]:r.push(g),e++;break}if(m===e){if(n.address!==void 0){let y=e;if(typeof n.address!="string"){let g={instancePath:t+
"/off/address",schemaPath:"#/$defs/term/properties/address/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var l=y===e}else var l=!0;if(l){
if(n.credits!==void 0){let y=n.credits,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/off/credits",schemaPath:"\
#/$defs/term/properties/credits/type",keyword:"type",params:{type:be.properties.credits.type}};r===null?r=[D]:r.push(D),e++}var l=g===e}else var l=!0;if(l){if(n.
low!==void 0){let y=n.low,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/off/low",schemaPath:"#/$defs/term/prop\
erties/low/type",keyword:"type",params:{type:be.properties.low.type}};r===null?r=[D]:r.push(D),e++}var l=g===e}else var l=!0;if(l){if(n.high!==void 0){let y=n.high,
g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))&&y!==null){let D={instancePath:t+"/off/high",schemaPath:"#/$defs/term/properties/high/type",keyword:"\
type",params:{type:be.properties.high.type}};r===null?r=[D]:r.push(D),e++}var l=g===e}else var l=!0;if(l){if(n.unknown_at_plan!==void 0){let y=e;if(typeof n.unknown_at_plan!=
"boolean"){let q={instancePath:t+"/off/unknown_at_plan",schemaPath:"#/$defs/term/properties/unknown_at_plan/type",keyword:"type",params:{type:"boolean"}};r===null?
r=[q]:r.push(q),e++}var l=y===e}else var l=!0;if(l)if(n.assumptions!==void 0){let y=n.assumptions,g=e;if(e===g)if(Array.isArray(y)){var x=!0;let D=y.length;for(let T=0;T<
D;T++){let F=e;if(typeof y[T]!="string"){let ae={instancePath:t+"/off/assumptions/"+T,schemaPath:"#/$defs/term/properties/assumptions/items/type",keyword:"type",
params:{type:"string"}};r===null?r=[ae]:r.push(ae),e++}var x=F===e;if(!x)break}}else{let D={instancePath:t+"/off/assumptions",schemaPath:"#/$defs/term/propertie\
s/assumptions/type",keyword:"type",params:{type:"array"}};r===null?r=[D]:r.push(D),e++}var l=g===e}else var l=!0}}}}}}}else{let O={instancePath:t+"/off",schemaPath:"\
#/$defs/term/type",keyword:"type",params:{type:"object"}};r===null?r=[O]:r.push(O),e++}var k=c===e;f=f||k;let o=e;if(n!==null){let O={instancePath:t+"/off",schemaPath:"\
#/properties/off/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var k=o===e;if(f=f||k,f)e=h,r!==null&&(h?r.length=h:r=null);else{
let O={instancePath:t+"/off",schemaPath:"#/properties/off/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,oe.errors=r,!1}var a=u===e}else var a=!0;
if(a)if(s.attached_to!==void 0){let n=s.attached_to,u=e;if(e===e)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.resource===void 0&&(c="resource")||n.certain===
void 0&&(c="certain")||n.candidates===void 0&&(c="candidates")||n.named===void 0&&(c="named"))return oe.errors=[{instancePath:t+"/attached_to",schemaPath:"#/$de\
fs/attachment/required",keyword:"required",params:{missingProperty:c}}],!1;{let v=e;for(let o in n)if(!(o==="resource"||o==="certain"||o==="candidates"||o==="na\
med")){return oe.errors=[{instancePath:t+"/attached_to",schemaPath:"#/$defs/attachment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(v===e){if(n.resource!==void 0){let o=n.resource,$=e;if(typeof o!="string"&&o!==null)return oe.errors=[{instancePath:t+"/attached_to/resource",schemaPath:"\
#/$defs/attachment/properties/resource/type",keyword:"type",params:{type:Re.properties.resource.type}}],!1;var i=$===e}else var i=!0;if(i){if(n.certain!==void 0){
let o=e;if(typeof n.certain!="boolean")return oe.errors=[{instancePath:t+"/attached_to/certain",schemaPath:"#/$defs/attachment/properties/certain/type",keyword:"\
type",params:{type:"boolean"}}],!1;var i=o===e}else var i=!0;if(i){if(n.candidates!==void 0){let o=n.candidates,$=e;if(e===$)if(Array.isArray(o)){var w=!0;let m=o.
length;for(let y=0;y<m;y++){let g=e;if(typeof o[y]!="string")return oe.errors=[{instancePath:t+"/attached_to/candidates/"+y,schemaPath:"#/$defs/attachment/prope\
rties/candidates/items/type",keyword:"type",params:{type:"string"}}],!1;var w=g===e;if(!w)break}}else return oe.errors=[{instancePath:t+"/attached_to/candidates",
schemaPath:"#/$defs/attachment/properties/candidates/type",keyword:"type",params:{type:"array"}}],!1;var i=$===e}else var i=!0;if(i)if(n.named!==void 0){let o=n.
named,$=e;if(typeof o!="string"&&o!==null)return oe.errors=[{instancePath:t+"/attached_to/named",schemaPath:"#/$defs/attachment/properties/named/type",keyword:"\
type",params:{type:Re.properties.named.type}}],!1;var i=$===e}else var i=!0}}}}}else return oe.errors=[{instancePath:t+"/attached_to",schemaPath:"#/$defs/attach\
ment/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0}}}}}}else return oe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=te.evaluated;if(A.dynamicProps&&(A.props=
void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.name===void 0&&(z="name")||s.default===void 0&&(z="defaul\
t")||s.on===void 0&&(z="on")||s.off===void 0&&(z="off"))return te.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:z}}],
!1;{let p=e;for(let l in s)if(!(l==="name"||l==="default"||l==="on"||l==="off"||l==="quota")){return te.errors=[{instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.name!==void 0){let l=e;if(typeof s.name!="string")return te.errors=[{
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;if(a){if(s.default!==void 0){let l=e;
if(typeof s.default!="boolean")return te.errors=[{instancePath:t+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"boolean"}}],!1;var a=l===
e}else var a=!0;if(a){if(s.on!==void 0){let l=e;U(s.on,{instancePath:t+"/on",parentData:s,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||(r=r===null?U.errors:
r.concat(U.errors),e=r.length);var a=l===e}else var a=!0;if(a){if(s.off!==void 0){let l=e;U(s.off,{instancePath:t+"/off",parentData:s,parentDataProperty:"off",rootData:E,
dynamicAnchors:V})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=l===e}else var a=!0;if(a)if(s.quota!==void 0){let l=s.quota,x=e;if(e===x)if(l&&typeof l==
"object"&&!Array.isArray(l)){let i;if(l.judged===void 0&&(i="judged")||l.refused===void 0&&(i="refused")||l.open===void 0&&(i="open")||l.examples===void 0&&(i="\
examples"))return te.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty:i}}],!1;{let w=e;for(let b in l)
if(!(b==="judged"||b==="refused"||b==="open"||b==="examples")){return te.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b}}],!1;break}if(w===e){if(l.judged!==void 0){let b=l.judged,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return te.errors=[{instancePath:t+"/quota/judged",schemaPath:"#/properties/quota/properties/judged/type",keyword:"type",params:{type:"integer"}}],!1;var _=d===
e}else var _=!0;if(_){if(l.refused!==void 0){let b=l.refused,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return te.errors=[{instancePath:t+"/qu\
ota/refused",schemaPath:"#/properties/quota/properties/refused/type",keyword:"type",params:{type:"integer"}}],!1;var _=d===e}else var _=!0;if(_){if(l.open!==void 0){
let b=l.open,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return te.errors=[{instancePath:t+"/quota/open",schemaPath:"#/properties/quota/propert\
ies/open/type",keyword:"type",params:{type:"integer"}}],!1;var _=d===e}else var _=!0;if(_)if(l.examples!==void 0){let b=l.examples,d=e;if(e===d)if(Array.isArray(
b)){var j=!0;let u=b.length;for(let h=0;h<u;h++){let f=b[h],c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let o;if(f.user===void 0&&(o="user")||f.organization===
void 0&&(o="organization")||f.arithmetic===void 0&&(o="arithmetic"))return te.errors=[{instancePath:t+"/quota/examples/"+h,schemaPath:"#/properties/quota/proper\
ties/examples/items/required",keyword:"required",params:{missingProperty:o}}],!1;{let $=e;for(let O in f)if(!(O==="user"||O==="organization"||O==="arithmetic")){
return te.errors=[{instancePath:t+"/quota/examples/"+h,schemaPath:"#/properties/quota/properties/examples/items/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:O}}],!1;break}if($===e){if(f.user!==void 0){let O=e;if(typeof f.user!="string")return te.errors=[{instancePath:t+"/quota/example\
s/"+h+"/user",schemaPath:"#/properties/quota/properties/examples/items/properties/user/type",keyword:"type",params:{type:"string"}}],!1;var P=O===e}else var P=!0;
if(P){if(f.organization!==void 0){let O=e;if(typeof f.organization!="string")return te.errors=[{instancePath:t+"/quota/examples/"+h+"/organization",schemaPath:"\
#/properties/quota/properties/examples/items/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var P=O===e}else var P=!0;if(P)if(f.arithmetic!==
void 0){let O=e;if(typeof f.arithmetic!="string")return te.errors=[{instancePath:t+"/quota/examples/"+h+"/arithmetic",schemaPath:"#/properties/quota/properties/\
examples/items/properties/arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var P=O===e}else var P=!0}}}}else return te.errors=[{instancePath:t+"/quot\
a/examples/"+h,schemaPath:"#/properties/quota/properties/examples/items/type",keyword:"type",params:{type:"object"}}],!1;var j=c===e;if(!j)break}}else return te.
errors=[{instancePath:t+"/quota/examples",schemaPath:"#/properties/quota/properties/examples/type",keyword:"type",params:{type:"array"}}],!1;var _=d===e}else var _=!0}}}}}else
return te.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}}],!1;var a=x===e}else var a=!0}}}}}}else return te.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=r,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fe={type:"object",additionalProperties:!1,required:["user","organization","verdict","budget","credits_consumed","on_credits","off_credits","arithmetic","tex\
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
A few of their names."},most_credits_consumed:{type:"integer",description:"`credits_consumed` of the verdict is the least."}}};function R(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=R.evaluated;if(A.dynamicProps&&(A.props=
void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.shortfall_credits===void 0&&(w="shortfall_credits")||s.stop===
void 0&&(w="stop")||s.delete===void 0&&(w="delete")||s.raise===void 0&&(w="raise")||s.join===void 0&&(w="join")||s.texts===void 0&&(w="texts"))return R.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let b=e;for(let d in s)if(!(d==="shortfall_credits"||d==="stop"||d===
"delete"||d==="raise"||d==="join"||d==="texts")){return R.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(b===e){if(s.shortfall_credits!==void 0){let d=s.shortfall_credits,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return R.errors=[{instancePath:t+
"/shortfall_credits",schemaPath:"#/properties/shortfall_credits/type",keyword:"type",params:{type:"integer"}}],!1;var a=n===e}else var a=!0;if(a){if(s.stop!==void 0){
let d=s.stop,n=e;if(e===n)if(Array.isArray(d)){var _=!0;let h=d.length;for(let f=0;f<h;f++){let c=d[f],v=e;if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c)){
let O;if(c.workspace===void 0&&(O="workspace")||c.frees_credits===void 0&&(O="frees_credits"))return R.errors=[{instancePath:t+"/stop/"+f,schemaPath:"#/$defs/fr\
eed/required",keyword:"required",params:{missingProperty:O}}],!1;{let m=e;for(let y in c)if(!(y==="workspace"||y==="frees_credits")){return R.errors=[{instancePath:t+
"/stop/"+f,schemaPath:"#/$defs/freed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(m===e){if(c.workspace!==void 0){
let y=e;if(typeof c.workspace!="string")return R.errors=[{instancePath:t+"/stop/"+f+"/workspace",schemaPath:"#/$defs/freed/properties/workspace/type",keyword:"t\
ype",params:{type:"string"}}],!1;var j=y===e}else var j=!0;if(j)if(c.frees_credits!==void 0){let y=c.frees_credits,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&
isFinite(y)))return R.errors=[{instancePath:t+"/stop/"+f+"/frees_credits",schemaPath:"#/$defs/freed/properties/frees_credits/type",keyword:"type",params:{type:"\
integer"}}],!1;var j=g===e}else var j=!0}}}else return R.errors=[{instancePath:t+"/stop/"+f,schemaPath:"#/$defs/freed/type",keyword:"type",params:{type:"object"}}],
!1;var _=v===e;if(!_)break}}else return R.errors=[{instancePath:t+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"array"}}],!1;var a=n===
e}else var a=!0;if(a){if(s.delete!==void 0){let d=s.delete,n=e;if(e===n)if(Array.isArray(d)){var P=!0;let h=d.length;for(let f=0;f<h;f++){let c=d[f],v=e;if(e===
e)if(c&&typeof c=="object"&&!Array.isArray(c)){let O;if(c.workspace===void 0&&(O="workspace")||c.frees_credits===void 0&&(O="frees_credits"))return R.errors=[{instancePath:t+
"/delete/"+f,schemaPath:"#/$defs/freed/required",keyword:"required",params:{missingProperty:O}}],!1;{let m=e;for(let y in c)if(!(y==="workspace"||y==="frees_cre\
dits")){return R.errors=[{instancePath:t+"/delete/"+f,schemaPath:"#/$defs/freed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(m===e){if(c.workspace!==void 0){let y=e;if(typeof c.workspace!="string")return R.errors=[{instancePath:t+"/delete/"+f+"/workspace",schemaPath:"#/$de\
fs/freed/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var z=y===e}else var z=!0;if(z)if(c.frees_credits!==void 0){let y=c.frees_credits,
g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return R.errors=[{instancePath:t+"/delete/"+f+"/frees_credits",schemaPath:"#/$defs/freed/properties\
/frees_credits/type",keyword:"type",params:{type:"integer"}}],!1;var z=g===e}else var z=!0}}}else return R.errors=[{instancePath:t+"/delete/"+f,schemaPath:"#/$d\
efs/freed/type",keyword:"type",params:{type:"object"}}],!1;var P=v===e;if(!P)break}}else return R.errors=[{instancePath:t+"/delete",schemaPath:"#/properties/del\
ete/type",keyword:"type",params:{type:"array"}}],!1;var a=n===e}else var a=!0;if(a){if(s.raise!==void 0){let d=s.raise,n=e;if(e===n)if(Array.isArray(d)){var p=!0;
let h=d.length;for(let f=0;f<h;f++){let c=d[f],v=e;if(e===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.group===void 0&&($="group")||c.from_credits===
void 0&&($="from_credits")||c.to_credits===void 0&&($="to_credits"))return R.errors=[{instancePath:t+"/raise/"+f,schemaPath:"#/properties/raise/items/required",
keyword:"required",params:{missingProperty:$}}],!1;{let O=e;for(let m in c)if(!(m==="group"||m==="from_credits"||m==="to_credits")){return R.errors=[{instancePath:t+
"/raise/"+f,schemaPath:"#/properties/raise/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(O===e){if(c.group!==
void 0){let m=e;if(typeof c.group!="string")return R.errors=[{instancePath:t+"/raise/"+f+"/group",schemaPath:"#/properties/raise/items/properties/group/type",keyword:"\
type",params:{type:"string"}}],!1;var l=m===e}else var l=!0;if(l){if(c.from_credits!==void 0){let m=c.from_credits,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&
isFinite(m)))return R.errors=[{instancePath:t+"/raise/"+f+"/from_credits",schemaPath:"#/properties/raise/items/properties/from_credits/type",keyword:"type",params:{
type:"integer"}}],!1;var l=y===e}else var l=!0;if(l)if(c.to_credits!==void 0){let m=c.to_credits,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return R.
errors=[{instancePath:t+"/raise/"+f+"/to_credits",schemaPath:"#/properties/raise/items/properties/to_credits/type",keyword:"type",params:{type:"integer"}}],!1;var l=y===
e}else var l=!0}}}}else return R.errors=[{instancePath:t+"/raise/"+f,schemaPath:"#/properties/raise/items/type",keyword:"type",params:{type:"object"}}],!1;var p=v===
e;if(!p)break}}else return R.errors=[{instancePath:t+"/raise",schemaPath:"#/properties/raise/type",keyword:"type",params:{type:"array"}}],!1;var a=n===e}else var a=!0;
if(a){if(s.join!==void 0){let d=s.join,n=e;if(e===n)if(Array.isArray(d)){var x=!0;let h=d.length;for(let f=0;f<h;f++){let c=d[f],v=e;if(e===v)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let $;if(c.group===void 0&&($="group")||c.quota_allowance===void 0&&($="quota_allowance"))return R.errors=[{instancePath:t+"/join/"+f,
schemaPath:"#/properties/join/items/required",keyword:"required",params:{missingProperty:$}}],!1;{let O=e;for(let m in c)if(!(m==="group"||m==="quota_allowance")){
return R.errors=[{instancePath:t+"/join/"+f,schemaPath:"#/properties/join/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(O===e){if(c.group!==void 0){let m=e;if(typeof c.group!="string")return R.errors=[{instancePath:t+"/join/"+f+"/group",schemaPath:"#/properties/join/i\
tems/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var k=m===e}else var k=!0;if(k)if(c.quota_allowance!==void 0){let m=c.quota_allowance,y=e;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return R.errors=[{instancePath:t+"/join/"+f+"/quota_allowance",schemaPath:"#/properties/join/items/prop\
erties/quota_allowance/type",keyword:"type",params:{type:"integer"}}],!1;var k=y===e}else var k=!0}}}else return R.errors=[{instancePath:t+"/join/"+f,schemaPath:"\
#/properties/join/items/type",keyword:"type",params:{type:"object"}}],!1;var x=v===e;if(!x)break}}else return R.errors=[{instancePath:t+"/join",schemaPath:"#/pr\
operties/join/type",keyword:"type",params:{type:"array"}}],!1;var a=n===e}else var a=!0;if(a)if(s.texts!==void 0){let d=s.texts,n=e;if(e===n)if(Array.isArray(d)){
var i=!0;let h=d.length;for(let f=0;f<h;f++){let c=e;if(typeof d[f]!="string")return R.errors=[{instancePath:t+"/texts/"+f,schemaPath:"#/properties/texts/items/\
type",keyword:"type",params:{type:"string"}}],!1;var i=c===e;if(!i)break}}else return R.errors=[{instancePath:t+"/texts",schemaPath:"#/properties/texts/type",keyword:"\
type",params:{type:"array"}}],!1;var a=n===e}else var a=!0}}}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return R.errors=r,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,A=pe.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let P;if(s.error_code===void 0&&(P="error_code")||s.error===void 0&&(P="error")||s.title===void 0&&(P="title")||s.message===void 0&&(P="message")||s.
next_steps===void 0&&(P="next_steps")||s.unblock===void 0&&(P="unblock"))return pe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],
!1;{let z=e;for(let p in s)if(!(p==="error_code"||p==="error"||p==="title"||p==="message"||p==="next_steps"||p==="build_id"||p==="quota"||p==="unblock")){return pe.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===e){if(s.error_code!==
void 0){let p=e;if(s.error_code!=="INSUFFICIENT_QUOTA")return pe.errors=[{instancePath:t+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",
params:{allowedValue:"INSUFFICIENT_QUOTA"}}],!1;var a=p===e}else var a=!0;if(a){if(s.error!==void 0){let p=e;if(typeof s.error!="string")return pe.errors=[{instancePath:t+
"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.title!==void 0){let p=e;if(typeof s.
title!="string")return pe.errors=[{instancePath:t+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;
if(a){if(s.message!==void 0){let p=e;if(typeof s.message!="string")return pe.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.next_steps!==void 0){let p=s.next_steps,l=e;if(e===l)if(Array.isArray(p)){var _=!0;let k=p.
length;for(let i=0;i<k;i++){let w=e;if(typeof p[i]!="string")return pe.errors=[{instancePath:t+"/next_steps/"+i,schemaPath:"#/properties/next_steps/items/type",
keyword:"type",params:{type:"string"}}],!1;var _=w===e;if(!_)break}}else return pe.errors=[{instancePath:t+"/next_steps",schemaPath:"#/properties/next_steps/typ\
e",keyword:"type",params:{type:"array"}}],!1;var a=l===e}else var a=!0;if(a){if(s.build_id!==void 0){let p=e;if(typeof s.build_id!="string")return pe.errors=[{instancePath:t+
"/build_id",schemaPath:"#/properties/build_id/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.quota!==void 0){let p=s.quota,
l=e;if(e===l)if(p&&typeof p=="object"&&!Array.isArray(p)){let k;if(p.credits_consumed===void 0&&(k="credits_consumed")||p.budget===void 0&&(k="budget"))return pe.
errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty:k}}],!1;{let i=e;for(let w in p)if(!(w==="c\
redits_consumed"||w==="budget")){return pe.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w}}],!1;break}if(i===e){if(p.credits_consumed!==void 0){let w=p.credits_consumed,b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w)))return pe.errors=[{instancePath:t+"/quota/credits_consumed",schemaPath:"#/properties/quota/properties/credits_consumed/type",keyword:"type",params:{type:"in\
teger"}}],!1;var j=b===e}else var j=!0;if(j)if(p.budget!==void 0){let w=p.budget,b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return pe.errors=[
{instancePath:t+"/quota/budget",schemaPath:"#/properties/quota/properties/budget/type",keyword:"type",params:{type:"integer"}}],!1;var j=b===e}else var j=!0}}}else
return pe.errors=[{instancePath:t+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type:"object"}}],!1;var a=l===e}else var a=!0;if(a)if(s.unblock!==
void 0){let p=e;R(s.unblock,{instancePath:t+"/unblock",parentData:s,parentDataProperty:"unblock",rootData:E,dynamicAnchors:V})||(r=r===null?R.errors:r.concat(R.
errors),e=r.length);var a=p===e}else var a=!0}}}}}}}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.
errors=r,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",additionalProperties:!1,required:["code","severity","fingerprint","\
location","suppression"],properties:{code:{type:"string"},severity:{enum:["error","warning","note"]},fingerprint:{type:"string"},location:{anyOf:[{$ref:"#/$defs\
/location"},{type:"null"}],description:"Where the template's cost can be changed."},suppression:{anyOf:[{$ref:"#/$defs/suppression"},{type:"null"}]}}},Ce={type:"\
object",additionalProperties:!1,required:["by","reason","until","location"],properties:{by:{enum:["comment","baseline"]},reason:{type:["string","null"]},until:{
type:["string","null"],description:"The last day."},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]}}};function ue(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=ue.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="\
object"&&!Array.isArray(s)){let P;if(s.by===void 0&&(P="by")||s.reason===void 0&&(P="reason")||s.until===void 0&&(P="until")||s.location===void 0&&(P="location"))
return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="by"||p==="reason"||
p==="until"||p==="location")){return ue.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(z===e){if(s.by!==void 0){let p=s.by,l=e;if(!(p==="comment"||p==="baseline"))return ue.errors=[{instancePath:t+"/by",schemaPath:"#/properties/by/enum",
keyword:"enum",params:{allowedValues:Ce.properties.by.enum}}],!1;var a=l===e}else var a=!0;if(a){if(s.reason!==void 0){let p=s.reason,l=e;if(typeof p!="string"&&
p!==null)return ue.errors=[{instancePath:t+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:Ce.properties.reason.type}}],!1;var a=l===
e}else var a=!0;if(a){if(s.until!==void 0){let p=s.until,l=e;if(typeof p!="string"&&p!==null)return ue.errors=[{instancePath:t+"/until",schemaPath:"#/properties\
/until/type",keyword:"type",params:{type:Ce.properties.until.type}}],!1;var a=l===e}else var a=!0;if(a)if(s.location!==void 0){let p=s.location,l=e,x=e,k=!1,i=e;
if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let n;if(p.path===void 0&&(n="path")||p.line===void 0&&(n="line")||p.column===void 0&&(n="column")||p.end_line===
void 0&&(n="end_line")||p.end_column===void 0&&(n="end_column")){let u={instancePath:t+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{
missingProperty:n}};r===null?r=[u]:r.push(u),e++}else{let u=e;for(let h in p)if(!(h==="path"||h==="line"||h==="column"||h==="end_line"||h==="end_column")){let f={
instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};r===null?r=[f]:r.push(
f),e++;break}if(u===e){if(p.path!==void 0){let h=e;if(typeof p.path!="string"){let f={instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/pa\
th/type",keyword:"type",params:{type:"string"}};r===null?r=[f]:r.push(f),e++}var _=h===e}else var _=!0;if(_){if(p.line!==void 0){let h=p.line,f=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+"/location/line",schemaPath:"#/$defs/l\
ocation/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===e}else var _=!0;if(_){if(p.column!==
void 0){let h=p.column,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+"/location/column",schemaPath:"#/$defs/location/prope\
rties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===
e}else var _=!0;if(_){if(p.end_line!==void 0){let h=p.end_line,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let v={instancePath:t+"/location/en\
d_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&
isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===e}else var _=!0;if(_)if(p.end_column!==void 0){let h=p.end_column,f=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let v={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}};
r===null?r=[v]:r.push(v),e++}if(e===f&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h))){let v={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[v]:r.push(v),e++}var _=f===e}else var _=!0}}}}}}else{let n={instancePath:t+
"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),e++}var j=i===e;k=k||j;let b=e;if(p!==null){let n={
instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var j=b===e;if(k=k||
j,k)e=x,r!==null&&(x?r.length=x:r=null);else{let n={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[n]:r.push(n),e++,ue.errors=r,!1}var a=l===e}else var a=!0}}}}}else return ue.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ue.errors=r,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,A=ce.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let z;if(s.code===void 0&&(z="code")||s.severity===void 0&&(z="severity")||s.fingerprint===void 0&&(z="fingerprint")||s.location===void 0&&(z="locat\
ion")||s.suppression===void 0&&(z="suppression"))return ce.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:z}}],!1;{let p=e;
for(let l in s)if(!(l==="code"||l==="severity"||l==="fingerprint"||l==="location"||l==="suppression")){return ce.errors=[{instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.code!==void 0){let l=e;if(typeof s.code!="string")return ce.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;if(a){if(s.severity!==void 0){
let l=s.severity,x=e;if(!(l==="error"||l==="warning"||l==="note"))return ce.errors=[{instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"\
enum",params:{allowedValues:ar.properties.severity.enum}}],!1;var a=x===e}else var a=!0;if(a){if(s.fingerprint!==void 0){let l=e;if(typeof s.fingerprint!="strin\
g")return ce.errors=[{instancePath:t+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;
if(a){if(s.location!==void 0){let l=s.location,x=e,k=e,i=!1,w=e;if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let u;if(l.path===void 0&&(u="path")||l.line===
void 0&&(u="line")||l.column===void 0&&(u="column")||l.end_line===void 0&&(u="end_line")||l.end_column===void 0&&(u="end_column")){let h={instancePath:t+"/locat\
ion",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:u}};r===null?r=[h]:r.push(h),e++}else{let h=e;for(let f in l)if(!(f==="pa\
th"||f==="line"||f==="column"||f==="end_line"||f==="end_column")){let c={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};r===null?r=[c]:r.push(c),e++;break}if(h===e){if(l.path!==void 0){let f=e;if(typeof l.path!="string"){let c={
instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}var _=f===
e}else var _=!0;if(_){if(l.line!==void 0){let f=l.line,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}if(e===c&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(
f))){let o={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[o]:r.push(o),e++}var _=c===e}else var _=!0;if(_){if(l.column!==void 0){let f=l.column,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}if(e===c&&typeof f==
"number"&&isFinite(f)&&(f<1||isNaN(f))){let o={instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[o]:r.push(o),e++}var _=c===e}else var _=!0;if(_){if(l.end_line!==void 0){let f=l.end_line,c=e;if(!(typeof f=="number"&&!(f%
1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[o]:r.push(o),e++}if(e===c&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f))){let o={instancePath:t+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[o]:r.push(o),e++}var _=c===e}else var _=!0;if(_)if(l.end_column!==
void 0){let f=l.end_column,c=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let o={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}if(e===c&&typeof f=="number"&&isFinite(f)&&(f<1||isNaN(f))){
let o={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[o]:r.push(o),e++}var _=c===e}else var _=!0}}}}}}else{let u={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[u]:r.push(u),e++}var j=w===e;i=i||j;let d=e;if(l!==null){let u={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var j=d===e;if(i=i||j,i)e=k,r!==null&&(k?r.length=k:r=null);else{let u={instancePath:t+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[u]:r.push(u),e++,ce.errors=r,!1}var a=x===e}else var a=!0;if(a)if(s.
suppression!==void 0){let l=s.suppression,x=e,k=e,i=!1,w=e;ue(l,{instancePath:t+"/suppression",parentData:s,parentDataProperty:"suppression",rootData:E,dynamicAnchors:V})||
(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var P=w===e;i=i||P;let b=e;if(l!==null){let n={instancePath:t+"/suppression",schemaPath:"#/properties/supp\
ression/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var P=b===e;if(i=i||P,i)e=k,r!==null&&(k?r.length=k:r=null);else{let n={
instancePath:t+"/suppression",schemaPath:"#/properties/suppression/anyOf",keyword:"anyOf",params:{}};return r===null?r=[n]:r.push(n),e++,ce.errors=r,!1}var a=x===
e}else var a=!0}}}}}}else return ce.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ce.errors=r,e===0}ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ie={type:"object",additionalProperties:!1,required:["fit","choices","fitting_least","fitting_most","fits_with","r\
efused_with"],properties:{fit:{enum:["all","some","none","unknown"],description:"Whether the choices that have a plan pass quota."},choices:{type:["string","nul\
l"],pattern:"^[0-9]+$",description:"How many choices have a plan; null: not counted."},fitting_least:{type:["string","null"],pattern:"^[0-9]+$",description:"How\
 many of them fit at least; null: not counted."},fitting_most:{type:["string","null"],pattern:"^[0-9]+$",description:"How many of them fit at most; null: not co\
unted."},fits_with:{anyOf:[{$ref:"#/$defs/pricedChoice"},{type:"null"}],description:"The cheapest choice that is known to fit."},refused_with:{anyOf:[{type:"obj\
ect",additionalProperties:!1,required:["credits","choice","first"],properties:{credits:{type:"integer"},choice:{anyOf:[{$ref:"#/$defs/chosen"},{type:"null"}],description:"\
Null: there is such a choice, but it was not kept."},first:{type:"boolean",description:"Whether everything that costs less fits, and nothing that costs as much \
or more."}}},{type:"null"}],description:"The cheapest choice that is known to be refused."}},description:"How every choice of the form fares as the next workspa\
ce, the verdict being on the choice in force; absent where choices are not gone into."};var Pe=new RegExp("^[0-9]+$","u");function _e(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=_e.evaluated;if(A.dynamicProps&&(A.props=
void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.credits===void 0&&(P="credits")||s.choice===void 0&&(P="c\
hoice"))return _e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="credits"||
p==="choice")){return _e.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===
e){if(s.credits!==void 0){let p=s.credits,l=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _e.errors=[{instancePath:t+"/credits",schemaPath:"\
#/properties/credits/type",keyword:"type",params:{type:"integer"}}],!1;var a=l===e}else var a=!0;if(a)if(s.choice!==void 0){let p=s.choice,l=e,x=e,k=!1,i=e;if(e===
e)if(p&&typeof p=="object"&&!Array.isArray(p))for(let n in p){let u=e;if(typeof p[n]!="string"){let h={instancePath:t+"/choice/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{type:"string"}};r===null?r=[h]:r.push(h),e++}var _=u===e;if(!_)break}else{let n={
instancePath:t+"/choice",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"object"}};r===null?r=[n]:r.push(n),e++}var j=i===e;k=k||j;let b=e;if(p!==
null){let n={instancePath:t+"/choice",schemaPath:"#/properties/choice/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var j=b===
e;if(k=k||j,k)e=x,r!==null&&(x?r.length=x:r=null);else{let n={instancePath:t+"/choice",schemaPath:"#/properties/choice/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[n]:r.push(n),e++,_e.errors=r,!1}var a=l===e}else var a=!0}}}else return _e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return _e.errors=r,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,A=fe.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let l;if(s.fit===void 0&&(l="fit")||s.choices===void 0&&(l="choices")||s.fitting_least===void 0&&(l="fitting_least")||s.fitting_most===void 0&&(l="f\
itting_most")||s.fits_with===void 0&&(l="fits_with")||s.refused_with===void 0&&(l="refused_with"))return fe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l}}],!1;{let x=e;for(let k in s)if(!(k==="fit"||k==="choices"||k==="fitting_least"||k==="fitting_most"||k==="fits_with"||k==="\
refused_with")){return fe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}if(x===
e){if(s.fit!==void 0){let k=s.fit,i=e;if(!(k==="all"||k==="some"||k==="none"||k==="unknown"))return fe.errors=[{instancePath:t+"/fit",schemaPath:"#/properties/f\
it/enum",keyword:"enum",params:{allowedValues:Ie.properties.fit.enum}}],!1;var a=i===e}else var a=!0;if(a){if(s.choices!==void 0){let k=s.choices,i=e;if(typeof k!=
"string"&&k!==null)return fe.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:Ie.properties.choices.type}}],
!1;if(e===i&&typeof k=="string"&&!Pe.test(k))return fe.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]+$"}}],!1;var a=i===e}else var a=!0;if(a){if(s.fitting_least!==void 0){let k=s.fitting_least,i=e;if(typeof k!="string"&&k!==null)return fe.errors=[{instancePath:t+
"/fitting_least",schemaPath:"#/properties/fitting_least/type",keyword:"type",params:{type:Ie.properties.fitting_least.type}}],!1;if(e===i&&typeof k=="string"&&!Pe.
test(k))return fe.errors=[{instancePath:t+"/fitting_least",schemaPath:"#/properties/fitting_least/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var a=i===
e}else var a=!0;if(a){if(s.fitting_most!==void 0){let k=s.fitting_most,i=e;if(typeof k!="string"&&k!==null)return fe.errors=[{instancePath:t+"/fitting_most",schemaPath:"\
#/properties/fitting_most/type",keyword:"type",params:{type:Ie.properties.fitting_most.type}}],!1;if(e===i&&typeof k=="string"&&!Pe.test(k))return fe.errors=[{instancePath:t+
"/fitting_most",schemaPath:"#/properties/fitting_most/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var a=i===e}else var a=!0;if(a){if(s.fits_with!==
void 0){let k=s.fits_with,i=e,w=e,b=!1,d=e;_e(k,{instancePath:t+"/fits_with",parentData:s,parentDataProperty:"fits_with",rootData:E,dynamicAnchors:V})||(r=r===null?
_e.errors:r.concat(_e.errors),e=r.length);var _=d===e;b=b||_;let n=e;if(k!==null){let h={instancePath:t+"/fits_with",schemaPath:"#/properties/fits_with/anyOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var _=n===e;if(b=b||_,b)e=w,r!==null&&(w?r.length=w:r=null);else{let h={instancePath:t+"\
/fits_with",schemaPath:"#/properties/fits_with/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,fe.errors=r,!1}var a=i===e}else var a=!0;if(a)
if(s.refused_with!==void 0){let k=s.refused_with,i=e,w=e,b=!1,d=e;if(e===d)if(k&&typeof k=="object"&&!Array.isArray(k)){let h;if(k.credits===void 0&&(h="credits")||
k.choice===void 0&&(h="choice")||k.first===void 0&&(h="first")){let f={instancePath:t+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/required",keyword:"\
required",params:{missingProperty:h}};r===null?r=[f]:r.push(f),e++}else{let f=e;for(let c in k)if(!(c==="credits"||c==="choice"||c==="first")){let v={instancePath:t+
"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};r===null?r=[v]:
r.push(v),e++;break}if(f===e){if(k.credits!==void 0){let c=k.credits,v=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let o={instancePath:t+"/refus\
ed_with/credits",schemaPath:"#/properties/refused_with/anyOf/0/properties/credits/type",keyword:"type",params:{type:"integer"}};r===null?r=[o]:r.push(o),e++}var j=v===
e}else var j=!0;if(j){if(k.choice!==void 0){let c=k.choice,v=e,o=e,$=!1,O=e;if(e===e)if(c&&typeof c=="object"&&!Array.isArray(c))for(let q in c){let D=e;if(typeof c[q]!=
"string"){let T={instancePath:t+"/refused_with/choice/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"\
type",params:{type:"string"}};r===null?r=[T]:r.push(T),e++}var P=D===e;if(!P)break}else{let q={instancePath:t+"/refused_with/choice",schemaPath:"#/$defs/chosen/\
type",keyword:"type",params:{type:"object"}};r===null?r=[q]:r.push(q),e++}var z=O===e;$=$||z;let y=e;if(c!==null){let q={instancePath:t+"/refused_with/choice",schemaPath:"\
#/properties/refused_with/anyOf/0/properties/choice/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[q]:r.push(q),e++}var z=y===e;if($=$||z,$)e=o,
r!==null&&(o?r.length=o:r=null);else{let q={instancePath:t+"/refused_with/choice",schemaPath:"#/properties/refused_with/anyOf/0/properties/choice/anyOf",keyword:"\
anyOf",params:{}};r===null?r=[q]:r.push(q),e++}var j=v===e}else var j=!0;if(j)if(k.first!==void 0){let c=e;if(typeof k.first!="boolean"){let o={instancePath:t+"\
/refused_with/first",schemaPath:"#/properties/refused_with/anyOf/0/properties/first/type",keyword:"type",params:{type:"boolean"}};r===null?r=[o]:r.push(o),e++}var j=c===
e}else var j=!0}}}}else{let h={instancePath:t+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/0/type",keyword:"type",params:{type:"object"}};r===null?
r=[h]:r.push(h),e++}var p=d===e;b=b||p;let n=e;if(k!==null){let h={instancePath:t+"/refused_with",schemaPath:"#/properties/refused_with/anyOf/1/type",keyword:"t\
ype",params:{type:"null"}};r===null?r=[h]:r.push(h),e++}var p=n===e;if(b=b||p,b)e=w,r!==null&&(w?r.length=w:r=null);else{let h={instancePath:t+"/refused_with",schemaPath:"\
#/properties/refused_with/anyOf",keyword:"anyOf",params:{}};return r===null?r=[h]:r.push(h),e++,fe.errors=r,!1}var a=i===e}else var a=!0}}}}}}}else return fe.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return fe.errors=r,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function le(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=le.evaluated;if(A.dynamicProps&&(A.props=
void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.user===void 0&&(x="user")||s.organization===void 0&&(x="o\
rganization")||s.verdict===void 0&&(x="verdict")||s.budget===void 0&&(x="budget")||s.credits_consumed===void 0&&(x="credits_consumed")||s.on_credits===void 0&&(x=
"on_credits")||s.off_credits===void 0&&(x="off_credits")||s.arithmetic===void 0&&(x="arithmetic")||s.text===void 0&&(x="text")||s.denial===void 0&&(x="denial")||
s.finding===void 0&&(x="finding")||s.alike===void 0&&(x="alike"))return le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:x}}],
!1;{let k=e;for(let i in s)if(!Ne.call(Fe.properties,i)){return le.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i}}],!1;break}if(k===e){if(s.user!==void 0){let i=e;if(typeof s.user!="string")return le.errors=[{instancePath:t+"/user",schemaPath:"#/proper\
ties/user/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.organization!==void 0){let i=e;if(typeof s.organization!="string")
return le.errors=[{instancePath:t+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;
if(a){if(s.verdict!==void 0){let i=s.verdict,w=e;if(!(i==="ok"||i==="warn"||i==="insufficient_quota"||i==="plan_error"||i==="build_error"||i==="unknown"))return le.
errors=[{instancePath:t+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Fe.properties.verdict.enum}}],!1;var a=w===e}else
var a=!0;if(a){if(s.budget!==void 0){let i=s.budget,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return le.errors=[{instancePath:t+"/b\
udget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:Fe.properties.budget.type}}],!1;var a=w===e}else var a=!0;if(a){if(s.credits_consumed!==
void 0){let i=s.credits_consumed,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return le.errors=[{instancePath:t+"/credits_consumed",schemaPath:"\
#/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}}],!1;var a=w===e}else var a=!0;if(a){if(s.on_credits!==void 0){let i=s.on_credits,w=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return le.errors=[{instancePath:t+"/on_credits",schemaPath:"#/properties/on_credits/type",keyword:"\
type",params:{type:Fe.properties.on_credits.type}}],!1;var a=w===e}else var a=!0;if(a){if(s.off_credits!==void 0){let i=s.off_credits,w=e;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return le.errors=[{instancePath:t+"/off_credits",schemaPath:"#/properties/off_credits/type",keyword:"type",params:{type:Fe.
properties.off_credits.type}}],!1;var a=w===e}else var a=!0;if(a){if(s.arithmetic!==void 0){let i=e;if(typeof s.arithmetic!="string")return le.errors=[{instancePath:t+
"/arithmetic",schemaPath:"#/properties/arithmetic/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.text!==void 0){let i=e;if(typeof s.
text!="string")return le.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;
if(a){if(s.denial!==void 0){let i=s.denial,w=e,b=e,d=!1,n=e;pe(i,{instancePath:t+"/denial",parentData:s,parentDataProperty:"denial",rootData:E,dynamicAnchors:V})||
(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var _=n===e;d=d||_;let u=e;if(i!==null){let f={instancePath:t+"/denial",schemaPath:"#/properties/denial/an\
yOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[f]:r.push(f),e++}var _=u===e;if(d=d||_,d)e=b,r!==null&&(b?r.length=b:r=null);else{let f={instancePath:t+
"/denial",schemaPath:"#/properties/denial/anyOf",keyword:"anyOf",params:{}};return r===null?r=[f]:r.push(f),e++,le.errors=r,!1}var a=w===e}else var a=!0;if(a){if(s.
finding!==void 0){let i=s.finding,w=e,b=e,d=!1,n=e;ce(i,{instancePath:t+"/finding",parentData:s,parentDataProperty:"finding",rootData:E,dynamicAnchors:V})||(r=r===
null?ce.errors:r.concat(ce.errors),e=r.length);var j=n===e;d=d||j;let u=e;if(i!==null){let f={instancePath:t+"/finding",schemaPath:"#/properties/finding/anyOf/1\
/type",keyword:"type",params:{type:"null"}};r===null?r=[f]:r.push(f),e++}var j=u===e;if(d=d||j,d)e=b,r!==null&&(b?r.length=b:r=null);else{let f={instancePath:t+
"/finding",schemaPath:"#/properties/finding/anyOf",keyword:"anyOf",params:{}};return r===null?r=[f]:r.push(f),e++,le.errors=r,!1}var a=w===e}else var a=!0;if(a){
if(s.alike!==void 0){let i=s.alike,w=e,b=e,d=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.people===void 0&&(c="people")||i.of===void 0&&
(c="of")||i.groups===void 0&&(c="groups")||i.examples===void 0&&(c="examples")||i.most_credits_consumed===void 0&&(c="most_credits_consumed")){let v={instancePath:t+
"/alike",schemaPath:"#/$defs/alike/required",keyword:"required",params:{missingProperty:c}};r===null?r=[v]:r.push(v),e++}else{let v=e;for(let o in i)if(!(o==="p\
eople"||o==="of"||o==="groups"||o==="examples"||o==="most_credits_consumed")){let $={instancePath:t+"/alike",schemaPath:"#/$defs/alike/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};r===null?r=[$]:r.push($),e++;break}if(v===e){if(i.people!==void 0){let o=i.people,$=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let O={instancePath:t+"/alike/people",schemaPath:"#/$defs/alike/properties/people/type",keyword:"type",params:{type:"intege\
r"}};r===null?r=[O]:r.push(O),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<2||isNaN(o))){let O={instancePath:t+"/alike/people",schemaPath:"#/$defs/alike/pr\
operties/people/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};r===null?r=[O]:r.push(O),e++}var P=$===e}else var P=!0;if(P){if(i.of!==void 0){let o=i.
of,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/alike/of",schemaPath:"#/$defs/alike/properties/of/type",keyword:"type",
params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0;if(P){if(i.groups!==void 0){let o=i.groups,$=e;if(!Array.isArray(o)&&o!==null){let m={
instancePath:t+"/alike/groups",schemaPath:"#/$defs/alike/properties/groups/type",keyword:"type",params:{type:ir.properties.groups.type}};r===null?r=[m]:r.push(m),
e++}if(e===$&&Array.isArray(o)){var z=!0;let m=o.length;for(let y=0;y<m;y++){let g=e;if(typeof o[y]!="string"){let D={instancePath:t+"/alike/groups/"+y,schemaPath:"\
#/$defs/alike/properties/groups/items/type",keyword:"type",params:{type:"string"}};r===null?r=[D]:r.push(D),e++}var z=g===e;if(!z)break}}var P=$===e}else var P=!0;
if(P){if(i.examples!==void 0){let o=i.examples,$=e;if(e===$)if(Array.isArray(o)){var p=!0;let m=o.length;for(let y=0;y<m;y++){let g=e;if(typeof o[y]!="string"){
let D={instancePath:t+"/alike/examples/"+y,schemaPath:"#/$defs/alike/properties/examples/items/type",keyword:"type",params:{type:"string"}};r===null?r=[D]:r.push(
D),e++}var p=g===e;if(!p)break}}else{let m={instancePath:t+"/alike/examples",schemaPath:"#/$defs/alike/properties/examples/type",keyword:"type",params:{type:"ar\
ray"}};r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0;if(P)if(i.most_credits_consumed!==void 0){let o=i.most_credits_consumed,$=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/alike/most_credits_consumed",schemaPath:"#/$defs/alike/properties/most_credits_consumed/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0}}}}}}else{let c={instancePath:t+"/alike",schemaPath:"#/$defs/alike/type",keyword:"\
type",params:{type:"object"}};r===null?r=[c]:r.push(c),e++}var l=n===e;d=d||l;let h=e;if(i!==null){let c={instancePath:t+"/alike",schemaPath:"#/properties/alike\
/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var l=h===e;if(d=d||l,d)e=b,r!==null&&(b?r.length=b:r=null);else{let c={instancePath:t+
"/alike",schemaPath:"#/properties/alike/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,le.errors=r,!1}var a=w===e}else var a=!0;if(a)if(s.
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
where that is enough."}}};function ne(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=ne.evaluated;
if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.presets===void 0&&(x="presets")||
s.low===void 0&&(x="low")||s.high===void 0&&(x="high")||s.verdict===void 0&&(x="verdict"))return ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:x}}],!1;{let k=e;for(let i in s)if(!(i==="presets"||i==="low"||i==="high"||i==="verdict")){return ne.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(k===e){if(s.presets!==void 0){let i=s.presets,w=e;if(e===w)if(Array.
isArray(i)){var a=!0;let b=i.length;for(let d=0;d<b;d++){let n=i[d],u=e;if(e===u)if(n&&typeof n=="object"&&!Array.isArray(n)){let f;if(n.preset===void 0&&(f="pr\
eset")||n.instances===void 0&&(f="instances")||n.refused===void 0&&(f="refused")||n.low===void 0&&(f="low")||n.high===void 0&&(f="high"))return ne.errors=[{instancePath:t+
"/presets/"+d,schemaPath:"#/properties/presets/items/required",keyword:"required",params:{missingProperty:f}}],!1;{let c=e;for(let v in n)if(!(v==="preset"||v===
"instances"||v==="may_be_more"||v==="refused"||v==="low"||v==="high")){return ne.errors=[{instancePath:t+"/presets/"+d,schemaPath:"#/properties/presets/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(c===e){if(n.preset!==void 0){let v=e;if(typeof n.preset!="string")
return ne.errors=[{instancePath:t+"/presets/"+d+"/preset",schemaPath:"#/properties/presets/items/properties/preset/type",keyword:"type",params:{type:"string"}}],
!1;var _=v===e}else var _=!0;if(_){if(n.instances!==void 0){let v=n.instances,o=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return ne.errors=[{instancePath:t+
"/presets/"+d+"/instances",schemaPath:"#/properties/presets/items/properties/instances/type",keyword:"type",params:{type:"integer"}}],!1;var _=o===e}else var _=!0;
if(_){if(n.may_be_more!==void 0){let v=e;if(typeof n.may_be_more!="boolean")return ne.errors=[{instancePath:t+"/presets/"+d+"/may_be_more",schemaPath:"#/propert\
ies/presets/items/properties/may_be_more/type",keyword:"type",params:{type:"boolean"}}],!1;var _=v===e}else var _=!0;if(_){if(n.refused!==void 0){let v=e;if(typeof n.
refused!="boolean")return ne.errors=[{instancePath:t+"/presets/"+d+"/refused",schemaPath:"#/properties/presets/items/properties/refused/type",keyword:"type",params:{
type:"boolean"}}],!1;var _=v===e}else var _=!0;if(_){if(n.low!==void 0){let v=n.low,o=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&v!==null)return ne.
errors=[{instancePath:t+"/presets/"+d+"/low",schemaPath:"#/properties/presets/items/properties/low/type",keyword:"type",params:{type:Ee.properties.presets.items.
properties.low.type}}],!1;var _=o===e}else var _=!0;if(_)if(n.high!==void 0){let v=n.high,o=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))&&v!==null)
return ne.errors=[{instancePath:t+"/presets/"+d+"/high",schemaPath:"#/properties/presets/items/properties/high/type",keyword:"type",params:{type:Ee.properties.presets.
items.properties.high.type}}],!1;var _=o===e}else var _=!0}}}}}}}else return ne.errors=[{instancePath:t+"/presets/"+d,schemaPath:"#/properties/presets/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var a=u===e;if(!a)break}}else return ne.errors=[{instancePath:t+"/presets",schemaPath:"#/properties/presets/type",
keyword:"type",params:{type:"array"}}],!1;var j=w===e}else var j=!0;if(j){if(s.low!==void 0){let i=s.low,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return ne.errors=[{instancePath:t+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type:Ee.properties.low.type}}],!1;var j=w===e}else
var j=!0;if(j){if(s.high!==void 0){let i=s.high,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return ne.errors=[{instancePath:t+"/high",
schemaPath:"#/properties/high/type",keyword:"type",params:{type:Ee.properties.high.type}}],!1;var j=w===e}else var j=!0;if(j)if(s.verdict!==void 0){let i=s.verdict,
w=e,b=e,d=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.organization===void 0&&(c="organization")||i.verdict===void 0&&(c="verdict")||
i.budget===void 0&&(c="budget")||i.arithmetic===void 0&&(c="arithmetic")||i.never_fit===void 0&&(c="never_fit")||i.raise_to_credits===void 0&&(c="raise_to_credi\
ts")){let v={instancePath:t+"/verdict",schemaPath:"#/$defs/poolVerdict/required",keyword:"required",params:{missingProperty:c}};r===null?r=[v]:r.push(v),e++}else{
let v=e;for(let o in i)if(!(o==="organization"||o==="verdict"||o==="budget"||o==="arithmetic"||o==="never_fit"||o==="raise_to_credits")){let $={instancePath:t+"\
/verdict",schemaPath:"#/$defs/poolVerdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};r===null?r=[$]:r.push($),e++;break}
if(v===e){if(i.organization!==void 0){let o=e;if(typeof i.organization!="string"){let $={instancePath:t+"/verdict/organization",schemaPath:"#/$defs/poolVerdict/\
properties/organization/type",keyword:"type",params:{type:"string"}};r===null?r=[$]:r.push($),e++}var P=o===e}else var P=!0;if(P){if(i.verdict!==void 0){let o=i.
verdict,$=e;if(!(o==="ok"||o==="insufficient_quota"||o==="unknown")){let m={instancePath:t+"/verdict/verdict",schemaPath:"#/$defs/poolVerdict/properties/verdict\
/enum",keyword:"enum",params:{allowedValues:He.properties.verdict.enum}};r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0;if(P){if(i.budget!==void 0){let o=i.
budget,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))&&o!==null){let m={instancePath:t+"/verdict/budget",schemaPath:"#/$defs/poolVerdict/propertie\
s/budget/type",keyword:"type",params:{type:He.properties.budget.type}};r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0;if(P){if(i.arithmetic!==void 0){let o=e;
if(typeof i.arithmetic!="string"){let O={instancePath:t+"/verdict/arithmetic",schemaPath:"#/$defs/poolVerdict/properties/arithmetic/type",keyword:"type",params:{
type:"string"}};r===null?r=[O]:r.push(O),e++}var P=o===e}else var P=!0;if(P){if(i.never_fit!==void 0){let o=i.never_fit,$=e;if(e===$)if(Array.isArray(o)){var z=!0;
let m=o.length;for(let y=0;y<m;y++){let g=o[y],q=e;if(e===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let T;if(g.template===void 0&&(T="template")||g.preset===
void 0&&(T="preset")){let F={instancePath:t+"/verdict/never_fit/"+y,schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/required",keyword:"required",params:{
missingProperty:T}};r===null?r=[F]:r.push(F),e++}else{let F=e;for(let W in g)if(!(W==="template"||W==="preset")){let ae={instancePath:t+"/verdict/never_fit/"+y,
schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W}};r===null?r=[ae]:r.
push(ae),e++;break}if(F===e){if(g.template!==void 0){let W=e;if(typeof g.template!="string"){let ae={instancePath:t+"/verdict/never_fit/"+y+"/template",schemaPath:"\
#/$defs/poolVerdict/properties/never_fit/items/properties/template/type",keyword:"type",params:{type:"string"}};r===null?r=[ae]:r.push(ae),e++}var p=W===e}else var p=!0;
if(p)if(g.preset!==void 0){let W=e;if(typeof g.preset!="string"){let G={instancePath:t+"/verdict/never_fit/"+y+"/preset",schemaPath:"#/$defs/poolVerdict/propert\
ies/never_fit/items/properties/preset/type",keyword:"type",params:{type:"string"}};r===null?r=[G]:r.push(G),e++}var p=W===e}else var p=!0}}}else{let T={instancePath:t+
"/verdict/never_fit/"+y,schemaPath:"#/$defs/poolVerdict/properties/never_fit/items/type",keyword:"type",params:{type:"object"}};r===null?r=[T]:r.push(T),e++}var z=q===
e;if(!z)break}}else{let m={instancePath:t+"/verdict/never_fit",schemaPath:"#/$defs/poolVerdict/properties/never_fit/type",keyword:"type",params:{type:"array"}};
r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0;if(P)if(i.raise_to_credits!==void 0){let o=i.raise_to_credits,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))&&o!==null){let m={instancePath:t+"/verdict/raise_to_credits",schemaPath:"#/$defs/poolVerdict/properties/raise_to_credits/type",keyword:"type",params:{
type:He.properties.raise_to_credits.type}};r===null?r=[m]:r.push(m),e++}var P=$===e}else var P=!0}}}}}}}else{let c={instancePath:t+"/verdict",schemaPath:"#/$def\
s/poolVerdict/type",keyword:"type",params:{type:"object"}};r===null?r=[c]:r.push(c),e++}var l=n===e;d=d||l;let h=e;if(i!==null){let c={instancePath:t+"/verdict",
schemaPath:"#/properties/verdict/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var l=h===e;if(d=d||l,d)e=b,r!==null&&(b?r.length=
b:r=null);else{let c={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,ne.errors=
r,!1}var j=w===e}else var j=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=r,e===
0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be={type:"object",description:"The state that the next start is planned on.",additionalProperties:!1,
required:["path","built","cost","differs"],properties:{path:{type:"string"},built:{enum:["on","off"],description:"In which of the two the workspace was left."},
cost:{$ref:"#/$defs/cost"},differs:{type:["boolean","null"],description:"Whether the next build of that kind costs something else; null where one of the numbers\
 is open."}}};function we(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=we.evaluated;if(A.dynamicProps&&
(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.path===void 0&&(_="path")||s.built===void 0&&(_=
"built")||s.cost===void 0&&(_="cost")||s.differs===void 0&&(_="differs"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:_}}],
!1;{let j=e;for(let P in s)if(!(P==="path"||P==="built"||P==="cost"||P==="differs")){return we.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}}],!1;break}if(j===e){if(s.path!==void 0){let P=e;if(typeof s.path!="string")return we.errors=[{instancePath:t+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e}else var a=!0;if(a){if(s.built!==void 0){let P=s.built,z=e;if(!(P===
"on"||P==="off"))return we.errors=[{instancePath:t+"/built",schemaPath:"#/properties/built/enum",keyword:"enum",params:{allowedValues:Be.properties.built.enum}}],
!1;var a=z===e}else var a=!0;if(a){if(s.cost!==void 0){let P=e;U(s.cost,{instancePath:t+"/cost",parentData:s,parentDataProperty:"cost",rootData:E,dynamicAnchors:V})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=P===e}else var a=!0;if(a)if(s.differs!==void 0){let P=s.differs,z=e;if(typeof P!="boolean"&&P!==null)return we.
errors=[{instancePath:t+"/differs",schemaPath:"#/properties/differs/type",keyword:"type",params:{type:Be.properties.differs.type}}],!1;var a=z===e}else var a=!0}}}}}else
return we.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=r,e===0}we.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $e={type:"object",additionalProperties:!1,required:["status","credits","low","high"],properties:{status:{enum:["exact","assumed","range","unknown","refused"]},
credits:{type:["integer","null"]},low:{type:["integer","null"]},high:{type:["integer","null"]}},description:"A cost without its parts."};function re(s,{instancePath:t="",
parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=re.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=
void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.parameter===void 0&&(P="parameter")||s.value===void 0&&(P="value")||s.on===void 0&&(P="on")||
s.off===void 0&&(P="off"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p===
"parameter"||p==="value"||p==="on"||p==="off")){return re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(z===e){if(s.parameter!==void 0){let p=e;if(typeof s.parameter!="string")return re.errors=[{instancePath:t+"/parameter",schemaPath:"#/properties/para\
meter/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.value!==void 0){let p=e;if(typeof s.value!="string")return re.errors=
[{instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(s.on!==void 0){let p=s.
on,l=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let i;if(p.status===void 0&&(i="status")||p.credits===void 0&&(i="credits")||p.low===void 0&&(i="lo\
w")||p.high===void 0&&(i="high"))return re.errors=[{instancePath:t+"/on",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:i}}],!1;
{let w=e;for(let b in p)if(!(b==="status"||b==="credits"||b==="low"||b==="high")){return re.errors=[{instancePath:t+"/on",schemaPath:"#/$defs/amount/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(w===e){if(p.status!==void 0){let b=p.status,d=e;if(!(b==="exact"||b==="ass\
umed"||b==="range"||b==="unknown"||b==="refused"))return re.errors=[{instancePath:t+"/on/status",schemaPath:"#/$defs/amount/properties/status/enum",keyword:"enu\
m",params:{allowedValues:$e.properties.status.enum}}],!1;var _=d===e}else var _=!0;if(_){if(p.credits!==void 0){let b=p.credits,d=e;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"/on/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"type",params:{
type:$e.properties.credits.type}}],!1;var _=d===e}else var _=!0;if(_){if(p.low!==void 0){let b=p.low,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&
b!==null)return re.errors=[{instancePath:t+"/on/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"type",params:{type:$e.properties.low.type}}],!1;var _=d===
e}else var _=!0;if(_)if(p.high!==void 0){let b=p.high,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"\
/on/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:$e.properties.high.type}}],!1;var _=d===e}else var _=!0}}}}}else return re.
errors=[{instancePath:t+"/on",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type:"object"}}],!1;var a=l===e}else var a=!0;if(a)if(s.off!==void 0){let p=s.
off,l=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p)){let i;if(p.status===void 0&&(i="status")||p.credits===void 0&&(i="credits")||p.low===void 0&&(i="l\
ow")||p.high===void 0&&(i="high"))return re.errors=[{instancePath:t+"/off",schemaPath:"#/$defs/amount/required",keyword:"required",params:{missingProperty:i}}],
!1;{let w=e;for(let b in p)if(!(b==="status"||b==="credits"||b==="low"||b==="high")){return re.errors=[{instancePath:t+"/off",schemaPath:"#/$defs/amount/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(w===e){if(p.status!==void 0){let b=p.status,d=e;if(!(b==="exact"||b===
"assumed"||b==="range"||b==="unknown"||b==="refused"))return re.errors=[{instancePath:t+"/off/status",schemaPath:"#/$defs/amount/properties/status/enum",keyword:"\
enum",params:{allowedValues:$e.properties.status.enum}}],!1;var j=d===e}else var j=!0;if(j){if(p.credits!==void 0){let b=p.credits,d=e;if(!(typeof b=="number"&&
!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"/off/credits",schemaPath:"#/$defs/amount/properties/credits/type",keyword:"type",params:{
type:$e.properties.credits.type}}],!1;var j=d===e}else var j=!0;if(j){if(p.low!==void 0){let b=p.low,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&
b!==null)return re.errors=[{instancePath:t+"/off/low",schemaPath:"#/$defs/amount/properties/low/type",keyword:"type",params:{type:$e.properties.low.type}}],!1;var j=d===
e}else var j=!0;if(j)if(p.high!==void 0){let b=p.high,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b))&&b!==null)return re.errors=[{instancePath:t+"\
/off/high",schemaPath:"#/$defs/amount/properties/high/type",keyword:"type",params:{type:$e.properties.high.type}}],!1;var j=d===e}else var j=!0}}}}}else return re.
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
e=0,A=ie.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.status===void 0&&
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
witness!==void 0){let p=s.witness,l=e,x=e,k=!1,i=null,w=e;if(e===e)if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){let h=e;if(typeof p[u]!="string"){
let f={instancePath:t+"/witness/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{type:"st\
ring"}};r===null?r=[f]:r.push(f),e++}var _=h===e;if(!_)break}else{let u={instancePath:t+"/witness",schemaPath:"#/$defs/chosen/type",keyword:"type",params:{type:"\
object"}};r===null?r=[u]:r.push(u),e++}var j=w===e;j&&(k=!0,i=0);let d=e;if(p!==null){let u={instancePath:t+"/witness",schemaPath:"#/properties/witness/oneOf/1/\
type",keyword:"type",params:{type:"null"}};r===null?r=[u]:r.push(u),e++}var j=d===e;if(j&&k?(k=!1,i=[i,1]):j&&(k=!0,i=1),k)e=x,r!==null&&(x?r.length=x:r=null);else{
let u={instancePath:t+"/witness",schemaPath:"#/properties/witness/oneOf",keyword:"oneOf",params:{passingSchemas:i}};return r===null?r=[u]:r.push(u),e++,ie.errors=
r,!1}var a=l===e}else var a=!0;if(a)if(s.reason!==void 0){let p=s.reason,l=e;if(typeof p!="string"&&p!==null)return ie.errors=[{instancePath:t+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:We.properties.reason.type}}],!1;var a=l===e}else var a=!0}}}}}}}else return ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=r,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(s,{instancePath:t="",
parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=de.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=
void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let w;if(s.valid===void 0&&(w="valid")||s.excluded===void 0&&(w="excluded")||s.example===void 0&&(w="\
example")||s.lowest===void 0&&(w="lowest")||s.highest===void 0&&(w="highest")||s.distribution===void 0&&(w="distribution"))return de.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:w}}],!1;{let b=e;for(let d in s)if(!(d==="valid"||d==="excluded"||d==="example"||d==="lowest"||d==="highe\
st"||d==="distribution")){return de.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;
break}if(b===e){if(s.valid!==void 0){let d=s.valid,n=e;if(typeof d!="string"&&d!==null)return de.errors=[{instancePath:t+"/valid",schemaPath:"#/properties/valid\
/type",keyword:"type",params:{type:Je.properties.valid.type}}],!1;if(e===n&&typeof d=="string"&&!Pe.test(d))return de.errors=[{instancePath:t+"/valid",schemaPath:"\
#/properties/valid/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var a=n===e}else var a=!0;if(a){if(s.excluded!==void 0){let d=s.excluded,n=e;if(typeof d!=
"string"&&d!==null)return de.errors=[{instancePath:t+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type:Je.properties.excluded.type}}],
!1;if(e===n&&typeof d=="string"&&!Pe.test(d))return de.errors=[{instancePath:t+"/excluded",schemaPath:"#/properties/excluded/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+$"}}],!1;var a=n===e}else var a=!0;if(a){if(s.example!==void 0){let d=s.example,n=e,u=e,h=!1,f=null,c=e;if(e===c)if(d&&typeof d=="object"&&!Array.
isArray(d)){let $;if(d.choice===void 0&&($="choice")||d.reason===void 0&&($="reason")){let O={instancePath:t+"/example",schemaPath:"#/properties/example/oneOf/0\
/required",keyword:"required",params:{missingProperty:$}};r===null?r=[O]:r.push(O),e++}else{let O=e;for(let m in d)if(!(m==="choice"||m==="reason")){let y={instancePath:t+
"/example",schemaPath:"#/properties/example/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};r===null?r=[y]:r.push(y),
e++;break}if(O===e){if(d.choice!==void 0){let m=d.choice,y=e;if(e===e)if(m&&typeof m=="object"&&!Array.isArray(m))for(let q in m){let D=e;if(typeof m[q]!="strin\
g"){let T={instancePath:t+"/example/choice/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/chosen/additionalProperties/type",keyword:"type",params:{
type:"string"}};r===null?r=[T]:r.push(T),e++}var _=D===e;if(!_)break}else{let q={instancePath:t+"/example/choice",schemaPath:"#/$defs/chosen/type",keyword:"type",
params:{type:"object"}};r===null?r=[q]:r.push(q),e++}var j=y===e}else var j=!0;if(j)if(d.reason!==void 0){let m=e;if(typeof d.reason!="string"){let g={instancePath:t+
"/example/reason",schemaPath:"#/properties/example/oneOf/0/properties/reason/type",keyword:"type",params:{type:"string"}};r===null?r=[g]:r.push(g),e++}var j=m===
e}else var j=!0}}}else{let $={instancePath:t+"/example",schemaPath:"#/properties/example/oneOf/0/type",keyword:"type",params:{type:"object"}};r===null?r=[$]:r.push(
$),e++}var P=c===e;P&&(h=!0,f=0);let v=e;if(d!==null){let $={instancePath:t+"/example",schemaPath:"#/properties/example/oneOf/1/type",keyword:"type",params:{type:"\
null"}};r===null?r=[$]:r.push($),e++}var P=v===e;if(P&&h?(h=!1,f=[f,1]):P&&(h=!0,f=1),h)e=u,r!==null&&(u?r.length=u:r=null);else{let $={instancePath:t+"/example",
schemaPath:"#/properties/example/oneOf",keyword:"oneOf",params:{passingSchemas:f}};return r===null?r=[$]:r.push($),e++,de.errors=r,!1}var a=n===e}else var a=!0;
if(a){if(s.lowest!==void 0){let d=s.lowest,n=e,u=e,h=!1,f=null,c=e;ie(d,{instancePath:t+"/lowest",parentData:s,parentDataProperty:"lowest",rootData:E,dynamicAnchors:V})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var z=c===e;z&&(h=!0,f=0);let v=e;if(d!==null){let $={instancePath:t+"/lowest",schemaPath:"#/properties/lo\
west/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var z=v===e;if(z&&h?(h=!1,f=[f,1]):z&&(h=!0,f=1),h)e=u,r!==null&&(u?r.length=
u:r=null);else{let $={instancePath:t+"/lowest",schemaPath:"#/properties/lowest/oneOf",keyword:"oneOf",params:{passingSchemas:f}};return r===null?r=[$]:r.push($),
e++,de.errors=r,!1}var a=n===e}else var a=!0;if(a){if(s.highest!==void 0){let d=s.highest,n=e,u=e,h=!1,f=null,c=e;ie(d,{instancePath:t+"/highest",parentData:s,parentDataProperty:"\
highest",rootData:E,dynamicAnchors:V})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var p=c===e;p&&(h=!0,f=0);let v=e;if(d!==null){let $={instancePath:t+
"/highest",schemaPath:"#/properties/highest/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[$]:r.push($),e++}var p=v===e;if(p&&h?(h=!1,f=[f,1]):p&&
(h=!0,f=1),h)e=u,r!==null&&(u?r.length=u:r=null);else{let $={instancePath:t+"/highest",schemaPath:"#/properties/highest/oneOf",keyword:"oneOf",params:{passingSchemas:f}};
return r===null?r=[$]:r.push($),e++,de.errors=r,!1}var a=n===e}else var a=!0;if(a)if(s.distribution!==void 0){let d=s.distribution,n=e,u=e,h=!1,f=null,c=e;if(e===
e)if(d&&typeof d=="object"&&!Array.isArray(d)){let O;if(d.binned===void 0&&(O="binned")||d.bins===void 0&&(O="bins")){let m={instancePath:t+"/distribution",schemaPath:"\
#/$defs/distribution/required",keyword:"required",params:{missingProperty:O}};r===null?r=[m]:r.push(m),e++}else{let m=e;for(let y in d)if(!(y==="binned"||y==="b\
ins")){let g={instancePath:t+"/distribution",schemaPath:"#/$defs/distribution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
r===null?r=[g]:r.push(g),e++;break}if(m===e){if(d.binned!==void 0){let y=e;if(typeof d.binned!="boolean"){let g={instancePath:t+"/distribution/binned",schemaPath:"\
#/$defs/distribution/properties/binned/type",keyword:"type",params:{type:"boolean"}};r===null?r=[g]:r.push(g),e++}var l=y===e}else var l=!0;if(l)if(d.bins!==void 0){
let y=d.bins,g=e;if(e===g)if(Array.isArray(y)){var x=!0;let D=y.length;for(let T=0;T<D;T++){let F=y[T],W=e;if(e===W)if(F&&typeof F=="object"&&!Array.isArray(F)){
let G;if(F.from===void 0&&(G="from")||F.to===void 0&&(G="to")||F.choices===void 0&&(G="choices")){let ee={instancePath:t+"/distribution/bins/"+T,schemaPath:"#/$\
defs/distribution/properties/bins/items/required",keyword:"required",params:{missingProperty:G}};r===null?r=[ee]:r.push(ee),e++}else{let ee=e;for(let S in F)if(!(S===
"from"||S==="to"||S==="choices")){let C={instancePath:t+"/distribution/bins/"+T,schemaPath:"#/$defs/distribution/properties/bins/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:S}};r===null?r=[C]:r.push(C),e++;break}if(ee===e){if(F.from!==void 0){let S=F.from,C=e;if(!(typeof S=="number"&&
!(S%1)&&!isNaN(S)&&isFinite(S))){let N={instancePath:t+"/distribution/bins/"+T+"/from",schemaPath:"#/$defs/distribution/properties/bins/items/properties/from/ty\
pe",keyword:"type",params:{type:"integer"}};r===null?r=[N]:r.push(N),e++}var k=C===e}else var k=!0;if(k){if(F.to!==void 0){let S=F.to,C=e;if(!(typeof S=="number"&&
!(S%1)&&!isNaN(S)&&isFinite(S))){let Q={instancePath:t+"/distribution/bins/"+T+"/to",schemaPath:"#/$defs/distribution/properties/bins/items/properties/to/type",
keyword:"type",params:{type:"integer"}};r===null?r=[Q]:r.push(Q),e++}var k=C===e}else var k=!0;if(k)if(F.choices!==void 0){let S=F.choices,C=e;if(e===C)if(typeof S==
"string"){if(!Pe.test(S)){let Q={instancePath:t+"/distribution/bins/"+T+"/choices",schemaPath:"#/$defs/distribution/properties/bins/items/properties/choices/pat\
tern",keyword:"pattern",params:{pattern:"^[0-9]+$"}};r===null?r=[Q]:r.push(Q),e++}}else{let Q={instancePath:t+"/distribution/bins/"+T+"/choices",schemaPath:"#/$\
defs/distribution/properties/bins/items/properties/choices/type",keyword:"type",params:{type:"string"}};r===null?r=[Q]:r.push(Q),e++}var k=C===e}else var k=!0}}}}else{
let G={instancePath:t+"/distribution/bins/"+T,schemaPath:"#/$defs/distribution/properties/bins/items/type",keyword:"type",params:{type:"object"}};r===null?r=[G]:
r.push(G),e++}var x=W===e;if(!x)break}}else{let D={instancePath:t+"/distribution/bins",schemaPath:"#/$defs/distribution/properties/bins/type",keyword:"type",params:{
type:"array"}};r===null?r=[D]:r.push(D),e++}var l=g===e}else var l=!0}}}else{let O={instancePath:t+"/distribution",schemaPath:"#/$defs/distribution/type",keyword:"\
type",params:{type:"object"}};r===null?r=[O]:r.push(O),e++}var i=c===e;i&&(h=!0,f=0);let o=e;if(d!==null){let O={instancePath:t+"/distribution",schemaPath:"#/pr\
operties/distribution/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[O]:r.push(O),e++}var i=o===e;if(i&&h?(h=!1,f=[f,1]):i&&(h=!0,f=1),h)e=u,r!==
null&&(u?r.length=u:r=null);else{let O={instancePath:t+"/distribution",schemaPath:"#/properties/distribution/oneOf",keyword:"oneOf",params:{passingSchemas:f}};return r===
null?r=[O]:r.push(O),e++,de.errors=r,!1}var a=n===e}else var a=!0}}}}}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return de.errors=r,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=ye.evaluated;if(A.dynamicProps&&(A.props=
void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.lowest===void 0&&(P="lowest")||s.highest===void 0&&(P="hi\
ghest"))return ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:P}}],!1;{let z=e;for(let p in s)if(!(p==="lowest"||
p==="highest")){return ye.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(z===
e){if(s.lowest!==void 0){let p=s.lowest,l=e,x=e,k=!1,i=null,w=e;ie(p,{instancePath:t+"/lowest",parentData:s,parentDataProperty:"lowest",rootData:E,dynamicAnchors:V})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var a=w===e;a&&(k=!0,i=0);let b=e;if(p!==null){let d={instancePath:t+"/lowest",schemaPath:"#/properties/lo\
west/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[d]:r.push(d),e++}var a=b===e;if(a&&k?(k=!1,i=[i,1]):a&&(k=!0,i=1),k)e=x,r!==null&&(x?r.length=
x:r=null);else{let d={instancePath:t+"/lowest",schemaPath:"#/properties/lowest/oneOf",keyword:"oneOf",params:{passingSchemas:i}};return r===null?r=[d]:r.push(d),
e++,ye.errors=r,!1}var _=l===e}else var _=!0;if(_)if(s.highest!==void 0){let p=s.highest,l=e,x=e,k=!1,i=null,w=e;ie(p,{instancePath:t+"/highest",parentData:s,parentDataProperty:"\
highest",rootData:E,dynamicAnchors:V})||(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var j=w===e;j&&(k=!0,i=0);let b=e;if(p!==null){let n={instancePath:t+
"/highest",schemaPath:"#/properties/highest/oneOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[n]:r.push(n),e++}var j=b===e;if(j&&k?(k=!1,i=[i,1]):j&&
(k=!0,i=1),k)e=x,r!==null&&(x?r.length=x:r=null);else{let n={instancePath:t+"/highest",schemaPath:"#/properties/highest/oneOf",keyword:"oneOf",params:{passingSchemas:i}};
return r===null?r=[n]:r.push(n),e++,ye.errors=r,!1}var _=l===e}else var _=!0}}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ye.errors=r,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=H.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let b;if(s.parameters===void 0&&(b="parameters")||s.choices===void 0&&(b="choices")||s.valid_both===void 0&&(b="valid_both")||s.on===
void 0&&(b="on")||s.off===void 0&&(b="off")||s.reasons===void 0&&(b="reasons"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:b}}],!1;{let d=e;for(let n in s)if(!Ne.call(De.properties,n)){return H.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:n}}],!1;break}if(d===e){if(s.parameters!==void 0){let n=s.parameters,u=e;if(e===u)if(Array.isArray(n)){var a=!0;let h=n.
length;for(let f=0;f<h;f++){let c=n[f],v=e;if(e===v)if(c&&typeof c=="object"&&!Array.isArray(c)){let $;if(c.name===void 0&&($="name")||c.values===void 0&&($="va\
lues")||c.matters===void 0&&($="matters")||c.left_out===void 0&&($="left_out"))return H.errors=[{instancePath:t+"/parameters/"+f,schemaPath:"#/properties/parame\
ters/items/required",keyword:"required",params:{missingProperty:$}}],!1;{let O=e;for(let m in c)if(!(m==="name"||m==="values"||m==="matters"||m==="left_out")){return H.
errors=[{instancePath:t+"/parameters/"+f,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(O===e){if(c.name!==void 0){let m=e;if(typeof c.name!="string")return H.errors=[{instancePath:t+"/parameters/"+f+"/name",schemaPath:"#/properties/par\
ameters/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var _=m===e}else var _=!0;if(_){if(c.values!==void 0){let m=c.values,y=e;if(typeof m!=
"string"&&m!==null)return H.errors=[{instancePath:t+"/parameters/"+f+"/values",schemaPath:"#/properties/parameters/items/properties/values/type",keyword:"type",
params:{type:De.properties.parameters.items.properties.values.type}}],!1;if(e===y&&typeof m=="string"&&!Pe.test(m))return H.errors=[{instancePath:t+"/parameters\
/"+f+"/values",schemaPath:"#/properties/parameters/items/properties/values/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var _=y===e}else var _=!0;
if(_){if(c.matters!==void 0){let m=e;if(typeof c.matters!="boolean")return H.errors=[{instancePath:t+"/parameters/"+f+"/matters",schemaPath:"#/properties/parame\
ters/items/properties/matters/type",keyword:"type",params:{type:"boolean"}}],!1;var _=m===e}else var _=!0;if(_)if(c.left_out!==void 0){let m=e;if(typeof c.left_out!=
"boolean")return H.errors=[{instancePath:t+"/parameters/"+f+"/left_out",schemaPath:"#/properties/parameters/items/properties/left_out/type",keyword:"type",params:{
type:"boolean"}}],!1;var _=m===e}else var _=!0}}}}}else return H.errors=[{instancePath:t+"/parameters/"+f,schemaPath:"#/properties/parameters/items/type",keyword:"\
type",params:{type:"object"}}],!1;var a=v===e;if(!a)break}}else return H.errors=[{instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"array"}}],!1;var j=u===e}else var j=!0;if(j){if(s.choices!==void 0){let n=s.choices,u=e;if(typeof n!="string"&&n!==null)return H.errors=[{instancePath:t+
"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type:De.properties.choices.type}}],!1;if(e===u&&typeof n=="string"&&!Pe.test(n))return H.
errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var j=u===e}else var j=!0;if(j){
if(s.valid_both!==void 0){let n=s.valid_both,u=e;if(typeof n!="string"&&n!==null)return H.errors=[{instancePath:t+"/valid_both",schemaPath:"#/properties/valid_b\
oth/type",keyword:"type",params:{type:De.properties.valid_both.type}}],!1;if(e===u&&typeof n=="string"&&!Pe.test(n))return H.errors=[{instancePath:t+"/valid_bot\
h",schemaPath:"#/properties/valid_both/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"}}],!1;var j=u===e}else var j=!0;if(j){if(s.on!==void 0){let n=e;de(
s.on,{instancePath:t+"/on",parentData:s,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||(r=r===null?de.errors:r.concat(de.errors),e=r.length);var j=n===e}else
var j=!0;if(j){if(s.off!==void 0){let n=e;de(s.off,{instancePath:t+"/off",parentData:s,parentDataProperty:"off",rootData:E,dynamicAnchors:V})||(r=r===null?de.errors:
r.concat(de.errors),e=r.length);var j=n===e}else var j=!0;if(j){if(s.reasons!==void 0){let n=s.reasons,u=e;if(e===u)if(Array.isArray(n)){var P=!0;let f=n.length;
for(let c=0;c<f;c++){let v=e;if(typeof n[c]!="string")return H.errors=[{instancePath:t+"/reasons/"+c,schemaPath:"#/properties/reasons/items/type",keyword:"type",
params:{type:"string"}}],!1;var P=v===e;if(!P)break}}else return H.errors=[{instancePath:t+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{
type:"array"}}],!1;var j=u===e}else var j=!0;if(j){if(s.presets!==void 0){let n=s.presets,u=e;if(e===u)if(Array.isArray(n)){var z=!0;let f=n.length;for(let c=0;c<
f;c++){let v=n[c],o=e;if(e===o)if(v&&typeof v=="object"&&!Array.isArray(v)){let O;if(v.preset===void 0&&(O="preset")||v.on===void 0&&(O="on")||v.off===void 0&&(O=
"off"))return H.errors=[{instancePath:t+"/presets/"+c,schemaPath:"#/properties/presets/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let m=e;
for(let y in v)if(!(y==="preset"||y==="on"||y==="off")){return H.errors=[{instancePath:t+"/presets/"+c,schemaPath:"#/properties/presets/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(m===e){if(v.preset!==void 0){let y=e;if(typeof v.preset!="string")return H.errors=
[{instancePath:t+"/presets/"+c+"/preset",schemaPath:"#/properties/presets/items/properties/preset/type",keyword:"type",params:{type:"string"}}],!1;var p=y===e}else
var p=!0;if(p){if(v.on!==void 0){let y=e;ye(v.on,{instancePath:t+"/presets/"+c+"/on",parentData:v,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||(r=r===
null?ye.errors:r.concat(ye.errors),e=r.length);var p=y===e}else var p=!0;if(p)if(v.off!==void 0){let y=e;ye(v.off,{instancePath:t+"/presets/"+c+"/off",parentData:v,
parentDataProperty:"off",rootData:E,dynamicAnchors:V})||(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var p=y===e}else var p=!0}}}}else return H.errors=
[{instancePath:t+"/presets/"+c,schemaPath:"#/properties/presets/items/type",keyword:"type",params:{type:"object"}}],!1;var z=o===e;if(!z)break}}else return H.errors=
[{instancePath:t+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var j=u===e}else var j=!0;if(j){if(s.over!==void 0){
let n=s.over,u=e;if(e===u)if(n&&typeof n=="object"&&!Array.isArray(n)){let f;if(n.credits===void 0&&(f="credits")||n.choices===void 0&&(f="choices")||n.conditions===
void 0&&(f="conditions")||n.complete===void 0&&(f="complete"))return H.errors=[{instancePath:t+"/over",schemaPath:"#/properties/over/required",keyword:"required",
params:{missingProperty:f}}],!1;{let c=e;for(let v in n)if(!(v==="credits"||v==="choices"||v==="conditions"||v==="complete")){return H.errors=[{instancePath:t+"\
/over",schemaPath:"#/properties/over/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(c===e){if(n.credits!==void 0){
let v=n.credits,o=e;if(!(typeof v=="number"&&isFinite(v)))return H.errors=[{instancePath:t+"/over/credits",schemaPath:"#/properties/over/properties/credits/type",
keyword:"type",params:{type:"number"}}],!1;var l=o===e}else var l=!0;if(l){if(n.choices!==void 0){let v=n.choices,o=e;if(typeof v!="string"&&v!==null)return H.errors=
[{instancePath:t+"/over/choices",schemaPath:"#/properties/over/properties/choices/type",keyword:"type",params:{type:De.properties.over.properties.choices.type}}],
!1;if(e===o&&typeof v=="string"&&!Pe.test(v))return H.errors=[{instancePath:t+"/over/choices",schemaPath:"#/properties/over/properties/choices/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+$"}}],!1;var l=o===e}else var l=!0;if(l){if(n.conditions!==void 0){let v=n.conditions,o=e;if(e===o)if(Array.isArray(v)){var x=!0;
let O=v.length;for(let m=0;m<O;m++){let y=e;if(typeof v[m]!="string")return H.errors=[{instancePath:t+"/over/conditions/"+m,schemaPath:"#/properties/over/proper\
ties/conditions/items/type",keyword:"type",params:{type:"string"}}],!1;var x=y===e;if(!x)break}}else return H.errors=[{instancePath:t+"/over/conditions",schemaPath:"\
#/properties/over/properties/conditions/type",keyword:"type",params:{type:"array"}}],!1;var l=o===e}else var l=!0;if(l)if(n.complete!==void 0){let v=e;if(typeof n.
complete!="boolean")return H.errors=[{instancePath:t+"/over/complete",schemaPath:"#/properties/over/properties/complete/type",keyword:"type",params:{type:"boole\
an"}}],!1;var l=v===e}else var l=!0}}}}}else return H.errors=[{instancePath:t+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type:"object"}}],
!1;var j=u===e}else var j=!0;if(j)if(s.varied!==void 0){let n=s.varied,u=e;if(e===u)if(Array.isArray(n)){var k=!0;let f=n.length;for(let c=0;c<f;c++){let v=n[c],
o=e;if(e===o)if(v&&typeof v=="object"&&!Array.isArray(v)){let O;if(v.name===void 0&&(O="name")||v.values===void 0&&(O="values"))return H.errors=[{instancePath:t+
"/varied/"+c,schemaPath:"#/properties/varied/items/required",keyword:"required",params:{missingProperty:O}}],!1;{let m=e;for(let y in v)if(!(y==="name"||y==="va\
lues")){return H.errors=[{instancePath:t+"/varied/"+c,schemaPath:"#/properties/varied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(m===e){if(v.name!==void 0){let y=e;if(typeof v.name!="string")return H.errors=[{instancePath:t+"/varied/"+c+"/name",schemaPath:"#/properties/varied/\
items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var i=y===e}else var i=!0;if(i)if(v.values!==void 0){let y=v.values,g=e;if(e===g)if(Array.
isArray(y)){var w=!0;let D=y.length;for(let T=0;T<D;T++){let F=e;if(typeof y[T]!="string")return H.errors=[{instancePath:t+"/varied/"+c+"/values/"+T,schemaPath:"\
#/properties/varied/items/properties/values/items/type",keyword:"type",params:{type:"string"}}],!1;var w=F===e;if(!w)break}}else return H.errors=[{instancePath:t+
"/varied/"+c+"/values",schemaPath:"#/properties/varied/items/properties/values/type",keyword:"type",params:{type:"array"}}],!1;var i=g===e}else var i=!0}}}else return H.
errors=[{instancePath:t+"/varied/"+c,schemaPath:"#/properties/varied/items/type",keyword:"type",params:{type:"object"}}],!1;var k=o===e;if(!k)break}}else return H.
errors=[{instancePath:t+"/varied",schemaPath:"#/properties/varied/type",keyword:"type",params:{type:"array"}}],!1;var j=u===e}else var j=!0}}}}}}}}}}else return H.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=r,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr={type:"object",additionalProperties:!1,required:["kind","name","through"],properties:{kind:{enum:["parameter","variable","owner","workspace","other"],description:"\
`other`: what a data source answers, what is known only after a resource is created, a module that is not there."},name:{type:"string",description:"The paramete\
r's name; else `var.size`, `owner.groups`, `workspace.start_count`, an address with an attribute."},through:{type:"array",items:{type:"object",additionalProperties:!1,
required:["name","location"],properties:{name:{type:"string",description:"What it is the value of, such as `daily_cost` or `local.price`."},location:{$ref:"#/$d\
efs/location"}},description:"An expression on the way."},description:"Every expression on the way, from the metadata inwards."}},description:"Something that is \
given from outside and read, whether or not it makes a difference."};function M(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){
let r=null,e=0,A=M.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.
kind===void 0&&(z="kind")||s.name===void 0&&(z="name")||s.through===void 0&&(z="through"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:z}}],!1;{let p=e;for(let l in s)if(!(l==="kind"||l==="name"||l==="through")){return M.errors=[{instancePath:t,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.kind!==void 0){let l=s.kind,x=e;if(!(l==="parameter"||l===
"variable"||l==="owner"||l==="workspace"||l==="other"))return M.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:nr.
properties.kind.enum}}],!1;var a=x===e}else var a=!0;if(a){if(s.name!==void 0){let l=e;if(typeof s.name!="string")return M.errors=[{instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=l===e}else var a=!0;if(a)if(s.through!==void 0){let l=s.through,x=e;if(e===x)if(Array.isArray(
l)){var _=!0;let i=l.length;for(let w=0;w<i;w++){let b=l[w],d=e;if(e===d)if(b&&typeof b=="object"&&!Array.isArray(b)){let u;if(b.name===void 0&&(u="name")||b.location===
void 0&&(u="location"))return M.errors=[{instancePath:t+"/through/"+w,schemaPath:"#/properties/through/items/required",keyword:"required",params:{missingProperty:u}}],
!1;{let h=e;for(let f in b)if(!(f==="name"||f==="location")){return M.errors=[{instancePath:t+"/through/"+w,schemaPath:"#/properties/through/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(h===e){if(b.name!==void 0){let f=e;if(typeof b.name!="string")return M.errors=
[{instancePath:t+"/through/"+w+"/name",schemaPath:"#/properties/through/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var j=f===e}else var j=!0;
if(j)if(b.location!==void 0){let f=b.location,c=e;if(e===e)if(f&&typeof f=="object"&&!Array.isArray(f)){let $;if(f.path===void 0&&($="path")||f.line===void 0&&($=
"line")||f.column===void 0&&($="column")||f.end_line===void 0&&($="end_line")||f.end_column===void 0&&($="end_column"))return M.errors=[{instancePath:t+"/throug\
h/"+w+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:$}}],!1;{let O=e;for(let m in f)if(!(m==="path"||m==="line"||
m==="column"||m==="end_line"||m==="end_column")){return M.errors=[{instancePath:t+"/through/"+w+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m}}],!1;break}if(O===e){if(f.path!==void 0){let m=e;if(typeof f.path!="string")return M.errors=[{instancePath:t+
"/through/"+w+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var P=m===e}else var P=!0;if(P){if(f.
line!==void 0){let m=f.line,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return M.errors=[{instancePath:t+"/through/"+w+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return M.errors=[{
instancePath:t+"/through/"+w+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=y===
e}else var P=!0;if(P){if(f.column!==void 0){let m=f.column,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return M.errors=[{instancePath:t+"/throu\
gh/"+w+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m)))return M.errors=[{instancePath:t+"/through/"+w+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var P=y===e}else var P=!0;if(P){if(f.end_line!==void 0){let m=f.end_line,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m)))return M.errors=[{instancePath:t+"/through/"+w+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return M.errors=[{instancePath:t+"/through/"+w+"/location/end_line",schemaPath:"#/$defs/lo\
cation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=y===e}else var P=!0;if(P)if(f.end_column!==void 0){let m=f.end_column,
y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return M.errors=[{instancePath:t+"/through/"+w+"/location/end_column",schemaPath:"#/$defs/location/\
properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return M.errors=[{instancePath:t+
"/through/"+w+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var P=y===
e}else var P=!0}}}}}}else return M.errors=[{instancePath:t+"/through/"+w+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],
!1;var j=c===e}else var j=!0}}}else return M.errors=[{instancePath:t+"/through/"+w,schemaPath:"#/properties/through/items/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var _=d===e;if(!_)break}}else return M.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{type:"array"}}],
!1;var a=x===e}else var a=!0}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=r,e===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function se(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,
A=se.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let z;if(s.address===void 0&&
(z="address")||s.location===void 0&&(z="location")||s.cost===void 0&&(z="cost")||s.count===void 0&&(z="count"))return se.errors=[{instancePath:t,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:z}}],!1;{let p=e;for(let l in s)if(!(l==="address"||l==="location"||l==="cost"||l==="count")){return se.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(p===e){if(s.address!==void 0){let l=e;
if(typeof s.address!="string")return se.errors=[{instancePath:t+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var a=l===
e}else var a=!0;if(a){if(s.location!==void 0){let l=s.location,x=e;if(e===e)if(l&&typeof l=="object"&&!Array.isArray(l)){let w;if(l.path===void 0&&(w="path")||l.
line===void 0&&(w="line")||l.column===void 0&&(w="column")||l.end_line===void 0&&(w="end_line")||l.end_column===void 0&&(w="end_column"))return se.errors=[{instancePath:t+
"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:w}}],!1;{let b=e;for(let d in l)if(!(d==="path"||d==="line"||d==="\
column"||d==="end_line"||d==="end_column")){return se.errors=[{instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:d}}],!1;break}if(b===e){if(l.path!==void 0){let d=e;if(typeof l.path!="string")return se.errors=[{instancePath:t+"/locati\
on/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var _=d===e}else var _=!0;if(_){if(l.line!==void 0){let d=l.
line,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return se.errors=[{instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/lin\
e/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return se.errors=[{instancePath:t+"/location/line",
schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var _=n===e}else var _=!0;if(_){if(l.column!==void 0){
let d=l.column,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return se.errors=[{instancePath:t+"/location/column",schemaPath:"#/$defs/location/pr\
operties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return se.errors=[{instancePath:t+"\
/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var _=n===e}else var _=!0;if(_){
if(l.end_line!==void 0){let d=l.end_line,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return se.errors=[{instancePath:t+"/location/end_line",schemaPath:"\
#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return se.errors=
[{instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var _=n===
e}else var _=!0;if(_)if(l.end_column!==void 0){let d=l.end_column,n=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return se.errors=[{instancePath:t+
"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof d=="number"&&isFinite(
d)&&(d<1||isNaN(d)))return se.errors=[{instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var _=n===e}else var _=!0}}}}}}else return se.errors=[{instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",
params:{type:"object"}}],!1;var a=x===e}else var a=!0;if(a){if(s.cost!==void 0){let l=s.cost,x=e;if(e===x)if(Array.isArray(l)){var j=!0;let i=l.length;for(let w=0;w<
i;w++){let b=e;M(l[w],{instancePath:t+"/cost/"+w,parentData:l,parentDataProperty:w,rootData:E,dynamicAnchors:V})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);
var j=b===e;if(!j)break}}else return se.errors=[{instancePath:t+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type:"array"}}],!1;var a=x===
e}else var a=!0;if(a)if(s.count!==void 0){let l=s.count,x=e;if(e===x)if(Array.isArray(l)){var P=!0;let i=l.length;for(let w=0;w<i;w++){let b=e;M(l[w],{instancePath:t+
"/count/"+w,parentData:l,parentDataProperty:w,rootData:E,dynamicAnchors:V})||(r=r===null?M.errors:r.concat(M.errors),e=r.length);var P=b===e;if(!P)break}}else return se.
errors=[{instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"array"}}],!1;var a=x===e}else var a=!0}}}}}else return se.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=r,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var or=new RegExp("^[0-9.]+([eE][-+]?[0-9]{1,3})?$","u");function I(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){
let r=null,e=0,A=I.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let m;if(s.
name===void 0&&(m="name")||s.path===void 0&&(m="path")||s.kind===void 0&&(m="kind")||s.analysed===void 0&&(m="analysed")||s.on===void 0&&(m="on")||s.off===void 0&&
(m="off")||s.metadata===void 0&&(m="metadata")||s.preset===void 0&&(m="preset")||s.parameters===void 0&&(m="parameters")||s.presets===void 0&&(m="presets")||s.quota===
void 0&&(m="quota")||s.verdicts===void 0&&(m="verdicts")||s.pool===void 0&&(m="pool")||s.credit_value===void 0&&(m="credit_value"))return I.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let y=e;for(let g in s)if(!Ne.call(Ae.properties,g)){return I.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(y===e){if(s.name!==void 0){let g=e;if(typeof s.name!=
"string")return I.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){
if(s.path!==void 0){let g=e;if(typeof s.path!="string")return I.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"}}],!1;var a=g===e}else var a=!0;if(a){if(s.kind!==void 0){let g=s.kind,q=e;if(!(g==="template"||g==="state"||g==="plan"))return I.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ae.properties.kind.enum}}],!1;var a=q===e}else var a=!0;if(a){if(s.analysed!==void 0){
let g=e;if(typeof s.analysed!="boolean")return I.errors=[{instancePath:t+"/analysed",schemaPath:"#/properties/analysed/type",keyword:"type",params:{type:"boolea\
n"}}],!1;var a=g===e}else var a=!0;if(a){if(s.on!==void 0){let g=e;U(s.on,{instancePath:t+"/on",parentData:s,parentDataProperty:"on",rootData:E,dynamicAnchors:V})||
(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=g===e}else var a=!0;if(a){if(s.off!==void 0){let g=e;U(s.off,{instancePath:t+"/off",parentData:s,parentDataProperty:"\
off",rootData:E,dynamicAnchors:V})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var a=g===e}else var a=!0;if(a){if(s.metadata!==void 0){let g=s.metadata,
q=e;if(e===q)if(Array.isArray(g)){var _=!0;let T=g.length;for(let F=0;F<T;F++){let W=e;oe(g[F],{instancePath:t+"/metadata/"+F,parentData:g,parentDataProperty:F,
rootData:E,dynamicAnchors:V})||(r=r===null?oe.errors:r.concat(oe.errors),e=r.length);var _=W===e;if(!_)break}}else return I.errors=[{instancePath:t+"/metadata",
schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"array"}}],!1;var a=q===e}else var a=!0;if(a){if(s.preset!==void 0){let g=s.preset,q=e;if(typeof g!=
"string"&&g!==null)return I.errors=[{instancePath:t+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:Ae.properties.preset.type}}],!1;
var a=q===e}else var a=!0;if(a){if(s.parameters!==void 0){let g=s.parameters,q=e;if(e===q)if(Array.isArray(g)){var j=!0;let T=g.length;for(let F=0;F<T;F++){let W=g[F],
ae=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let S;if(W.name===void 0&&(S="name")||W.type===void 0&&(S="type")||W.default===void 0&&(S="default")||
W.value===void 0&&(S="value"))return I.errors=[{instancePath:t+"/parameters/"+F,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty:S}}],
!1;{let C=e;for(let N in W)if(!(N==="name"||N==="type"||N==="default"||N==="value"||N==="mutable"||N==="options"||N==="validation")){return I.errors=[{instancePath:t+
"/parameters/"+F,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N}}],!1;break}if(C===e){if(W.name!==
void 0){let N=e;if(typeof W.name!="string")return I.errors=[{instancePath:t+"/parameters/"+F+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"\
type",params:{type:"string"}}],!1;var P=N===e}else var P=!0;if(P){if(W.type!==void 0){let N=e;if(typeof W.type!="string")return I.errors=[{instancePath:t+"/para\
meters/"+F+"/type",schemaPath:"#/$defs/parameter/properties/type/type",keyword:"type",params:{type:"string"}}],!1;var P=N===e}else var P=!0;if(P){if(W.default!==
void 0){let N=W.default,Q=e;if(typeof N!="string"&&N!==null)return I.errors=[{instancePath:t+"/parameters/"+F+"/default",schemaPath:"#/$defs/parameter/propertie\
s/default/type",keyword:"type",params:{type:xe.properties.default.type}}],!1;var P=Q===e}else var P=!0;if(P){if(W.value!==void 0){let N=W.value,Q=e;if(typeof N!=
"string"&&N!==null)return I.errors=[{instancePath:t+"/parameters/"+F+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type:xe.
properties.value.type}}],!1;var P=Q===e}else var P=!0;if(P){if(W.mutable!==void 0){let N=e;if(typeof W.mutable!="boolean")return I.errors=[{instancePath:t+"/par\
ameters/"+F+"/mutable",schemaPath:"#/$defs/parameter/properties/mutable/type",keyword:"type",params:{type:"boolean"}}],!1;var P=N===e}else var P=!0;if(P){if(W.options!==
void 0){let N=W.options,Q=e;if(e===Q)if(Array.isArray(N)){var z=!0;let he=N.length;for(let ve=0;ve<he;ve++){let Y=N[ve],me=e;if(e===me)if(Y&&typeof Y=="object"&&
!Array.isArray(Y)){let Ve;if(Y.name===void 0&&(Ve="name")||Y.value===void 0&&(Ve="value"))return I.errors=[{instancePath:t+"/parameters/"+F+"/options/"+ve,schemaPath:"\
#/$defs/parameter/properties/options/items/required",keyword:"required",params:{missingProperty:Ve}}],!1;{let Ke=e;for(let qe in Y)if(!(qe==="name"||qe==="value")){
return I.errors=[{instancePath:t+"/parameters/"+F+"/options/"+ve,schemaPath:"#/$defs/parameter/properties/options/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:qe}}],!1;break}if(Ke===e){if(Y.name!==void 0){let qe=e;if(typeof Y.name!="string")return I.errors=[{instancePath:t+"/par\
ameters/"+F+"/options/"+ve+"/name",schemaPath:"#/$defs/parameter/properties/options/items/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var p=qe===
e}else var p=!0;if(p)if(Y.value!==void 0){let qe=e;if(typeof Y.value!="string")return I.errors=[{instancePath:t+"/parameters/"+F+"/options/"+ve+"/value",schemaPath:"\
#/$defs/parameter/properties/options/items/properties/value/type",keyword:"type",params:{type:"string"}}],!1;var p=qe===e}else var p=!0}}}else return I.errors=[
{instancePath:t+"/parameters/"+F+"/options/"+ve,schemaPath:"#/$defs/parameter/properties/options/items/type",keyword:"type",params:{type:"object"}}],!1;var z=me===
e;if(!z)break}}else return I.errors=[{instancePath:t+"/parameters/"+F+"/options",schemaPath:"#/$defs/parameter/properties/options/type",keyword:"type",params:{type:"\
array"}}],!1;var P=Q===e}else var P=!0;if(P)if(W.validation!==void 0){let N=W.validation,Q=e;if(e===Q)if(N&&typeof N=="object"&&!Array.isArray(N)){let he;if(N.min===
void 0&&(he="min")||N.max===void 0&&(he="max")||N.regex===void 0&&(he="regex")||N.monotonic===void 0&&(he="monotonic"))return I.errors=[{instancePath:t+"/parame\
ters/"+F+"/validation",schemaPath:"#/$defs/parameter/properties/validation/required",keyword:"required",params:{missingProperty:he}}],!1;{let ve=e;for(let Y in N)
if(!(Y==="min"||Y==="max"||Y==="regex"||Y==="monotonic")){return I.errors=[{instancePath:t+"/parameters/"+F+"/validation",schemaPath:"#/$defs/parameter/properti\
es/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y}}],!1;break}if(ve===e){if(N.min!==void 0){let Y=N.min,me=e;if(typeof Y!=
"string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+F+"/validation/min",schemaPath:"#/$defs/parameter/properties/validation/properties/min/type",
keyword:"type",params:{type:xe.properties.validation.properties.min.type}}],!1;var l=me===e}else var l=!0;if(l){if(N.max!==void 0){let Y=N.max,me=e;if(typeof Y!=
"string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+F+"/validation/max",schemaPath:"#/$defs/parameter/properties/validation/properties/max/type",
keyword:"type",params:{type:xe.properties.validation.properties.max.type}}],!1;var l=me===e}else var l=!0;if(l){if(N.regex!==void 0){let Y=N.regex,me=e;if(typeof Y!=
"string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+F+"/validation/regex",schemaPath:"#/$defs/parameter/properties/validation/properties/regex/ty\
pe",keyword:"type",params:{type:xe.properties.validation.properties.regex.type}}],!1;var l=me===e}else var l=!0;if(l)if(N.monotonic!==void 0){let Y=N.monotonic,
me=e;if(typeof Y!="string"&&Y!==null)return I.errors=[{instancePath:t+"/parameters/"+F+"/validation/monotonic",schemaPath:"#/$defs/parameter/properties/validati\
on/properties/monotonic/type",keyword:"type",params:{type:xe.properties.validation.properties.monotonic.type}}],!1;var l=me===e}else var l=!0}}}}}else return I.
errors=[{instancePath:t+"/parameters/"+F+"/validation",schemaPath:"#/$defs/parameter/properties/validation/type",keyword:"type",params:{type:"object"}}],!1;var P=Q===
e}else var P=!0}}}}}}}}else return I.errors=[{instancePath:t+"/parameters/"+F,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type:"object"}}],!1;var j=ae===
e;if(!j)break}}else return I.errors=[{instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}}],!1;var a=q===
e}else var a=!0;if(a){if(s.presets!==void 0){let g=s.presets,q=e;if(e===q)if(Array.isArray(g)){var x=!0;let T=g.length;for(let F=0;F<T;F++){let W=e;te(g[F],{instancePath:t+
"/presets/"+F,parentData:g,parentDataProperty:F,rootData:E,dynamicAnchors:V})||(r=r===null?te.errors:r.concat(te.errors),e=r.length);var x=W===e;if(!x)break}}else
return I.errors=[{instancePath:t+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type:"array"}}],!1;var a=q===e}else var a=!0;if(a){if(s.
quota!==void 0){let g=s.quota,q=e,D=e,T=!1,F=e;if(e===e)if(g&&typeof g=="object"&&!Array.isArray(g)){let ee;if(g.path===void 0&&(ee="path")||g.licensed===void 0&&
(ee="licensed")||g.groups===void 0&&(ee="groups")||g.users===void 0&&(ee="users")||g.notes===void 0&&(ee="notes")){let S={instancePath:t+"/quota",schemaPath:"#/\
$defs/quota/required",keyword:"required",params:{missingProperty:ee}};r===null?r=[S]:r.push(S),e++}else{let S=e;for(let C in g)if(!(C==="path"||C==="licensed"||
C==="groups"||C==="users"||C==="notes")){let N={instancePath:t+"/quota",schemaPath:"#/$defs/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};
r===null?r=[N]:r.push(N),e++;break}if(S===e){if(g.path!==void 0){let C=e;if(typeof g.path!="string"){let N={instancePath:t+"/quota/path",schemaPath:"#/$defs/quo\
ta/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[N]:r.push(N),e++}var k=C===e}else var k=!0;if(k){if(g.licensed!==void 0){let C=e;if(typeof g.
licensed!="boolean"){let Q={instancePath:t+"/quota/licensed",schemaPath:"#/$defs/quota/properties/licensed/type",keyword:"type",params:{type:"boolean"}};r===null?
r=[Q]:r.push(Q),e++}var k=C===e}else var k=!0;if(k){if(g.groups!==void 0){let C=g.groups,N=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let ke={instancePath:t+
"/quota/groups",schemaPath:"#/$defs/quota/properties/groups/type",keyword:"type",params:{type:"integer"}};r===null?r=[ke]:r.push(ke),e++}var k=N===e}else var k=!0;
if(k){if(g.users!==void 0){let C=g.users,N=e;if(!(typeof C=="number"&&!(C%1)&&!isNaN(C)&&isFinite(C))){let ke={instancePath:t+"/quota/users",schemaPath:"#/$defs\
/quota/properties/users/type",keyword:"type",params:{type:"integer"}};r===null?r=[ke]:r.push(ke),e++}var k=N===e}else var k=!0;if(k)if(g.notes!==void 0){let C=g.
notes,N=e;if(e===N)if(Array.isArray(C)){var i=!0;let ke=C.length;for(let he=0;he<ke;he++){let ve=e;if(typeof C[he]!="string"){let me={instancePath:t+"/quota/not\
es/"+he,schemaPath:"#/$defs/quota/properties/notes/items/type",keyword:"type",params:{type:"string"}};r===null?r=[me]:r.push(me),e++}var i=ve===e;if(!i)break}}else{
let ke={instancePath:t+"/quota/notes",schemaPath:"#/$defs/quota/properties/notes/type",keyword:"type",params:{type:"array"}};r===null?r=[ke]:r.push(ke),e++}var k=N===
e}else var k=!0}}}}}}else{let ee={instancePath:t+"/quota",schemaPath:"#/$defs/quota/type",keyword:"type",params:{type:"object"}};r===null?r=[ee]:r.push(ee),e++}
var w=F===e;T=T||w;let ae=e;if(g!==null){let ee={instancePath:t+"/quota",schemaPath:"#/properties/quota/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?
r=[ee]:r.push(ee),e++}var w=ae===e;if(T=T||w,T)e=D,r!==null&&(D?r.length=D:r=null);else{let ee={instancePath:t+"/quota",schemaPath:"#/properties/quota/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[ee]:r.push(ee),e++,I.errors=r,!1}var a=q===e}else var a=!0;if(a){if(s.verdicts!==void 0){let g=s.verdicts,q=e;if(e===q)if(Array.
isArray(g)){var b=!0;let T=g.length;for(let F=0;F<T;F++){let W=e;le(g[F],{instancePath:t+"/verdicts/"+F,parentData:g,parentDataProperty:F,rootData:E,dynamicAnchors:V})||
(r=r===null?le.errors:r.concat(le.errors),e=r.length);var b=W===e;if(!b)break}}else return I.errors=[{instancePath:t+"/verdicts",schemaPath:"#/properties/verdic\
ts/type",keyword:"type",params:{type:"array"}}],!1;var a=q===e}else var a=!0;if(a){if(s.pool!==void 0){let g=s.pool,q=e,D=e,T=!1,F=e;ne(g,{instancePath:t+"/pool",
parentData:s,parentDataProperty:"pool",rootData:E,dynamicAnchors:V})||(r=r===null?ne.errors:r.concat(ne.errors),e=r.length);var d=F===e;T=T||d;let W=e;if(g!==null){
let G={instancePath:t+"/pool",schemaPath:"#/properties/pool/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[G]:r.push(G),e++}var d=W===e;if(T=T||
d,T)e=D,r!==null&&(D?r.length=D:r=null);else{let G={instancePath:t+"/pool",schemaPath:"#/properties/pool/anyOf",keyword:"anyOf",params:{}};return r===null?r=[G]:
r.push(G),e++,I.errors=r,!1}var a=q===e}else var a=!0;if(a){if(s.credit_value!==void 0){let g=s.credit_value,q=e,D=e,T=!1,F=e;if(e===F)if(g&&typeof g=="object"&&
!Array.isArray(g)){let G;if(g.amount===void 0&&(G="amount")||g.currency===void 0&&(G="currency")){let ee={instancePath:t+"/credit_value",schemaPath:"#/propertie\
s/credit_value/anyOf/0/required",keyword:"required",params:{missingProperty:G}};r===null?r=[ee]:r.push(ee),e++}else{let ee=e;for(let S in g)if(!(S==="amount"||S===
"currency")){let C={instancePath:t+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S}};
r===null?r=[C]:r.push(C),e++;break}if(ee===e){if(g.amount!==void 0){let S=g.amount,C=e;if(e===C)if(typeof S=="string"){if(!or.test(S)){let N={instancePath:t+"/c\
redit_value/amount",schemaPath:"#/properties/credit_value/anyOf/0/properties/amount/pattern",keyword:"pattern",params:{pattern:"^[0-9.]+([eE][-+]?[0-9]{1,3})?$"}};
r===null?r=[N]:r.push(N),e++}}else{let N={instancePath:t+"/credit_value/amount",schemaPath:"#/properties/credit_value/anyOf/0/properties/amount/type",keyword:"t\
ype",params:{type:"string"}};r===null?r=[N]:r.push(N),e++}var n=C===e}else var n=!0;if(n)if(g.currency!==void 0){let S=e;if(typeof g.currency!="string"){let N={
instancePath:t+"/credit_value/currency",schemaPath:"#/properties/credit_value/anyOf/0/properties/currency/type",keyword:"type",params:{type:"string"}};r===null?
r=[N]:r.push(N),e++}var n=S===e}else var n=!0}}}else{let G={instancePath:t+"/credit_value",schemaPath:"#/properties/credit_value/anyOf/0/type",keyword:"type",params:{
type:"object"}};r===null?r=[G]:r.push(G),e++}var u=F===e;T=T||u;let W=e;if(g!==null){let G={instancePath:t+"/credit_value",schemaPath:"#/properties/credit_value\
/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[G]:r.push(G),e++}var u=W===e;if(T=T||u,T)e=D,r!==null&&(D?r.length=D:r=null);else{let G={instancePath:t+
"/credit_value",schemaPath:"#/properties/credit_value/anyOf",keyword:"anyOf",params:{}};return r===null?r=[G]:r.push(G),e++,I.errors=r,!1}var a=q===e}else var a=!0;
if(a){if(s.contexts!==void 0){let g=s.contexts,q=e;if(e===q)if(Array.isArray(g)){var h=!0;let T=g.length;for(let F=0;F<T;F++){let W=g[F],ae=e;if(e===e)if(W&&typeof W==
"object"&&!Array.isArray(W)){let S;if(W.name===void 0&&(S="name")||W.preset===void 0&&(S="preset")||W.status===void 0&&(S="status")||W.credits===void 0&&(S="cre\
dits")||W.low===void 0&&(S="low")||W.high===void 0&&(S="high")||W.build_error===void 0&&(S="build_error"))return I.errors=[{instancePath:t+"/contexts/"+F,schemaPath:"\
#/$defs/context/required",keyword:"required",params:{missingProperty:S}}],!1;{let C=e;for(let N in W)if(!(N==="name"||N==="preset"||N==="status"||N==="credits"||
N==="low"||N==="high"||N==="build_error")){return I.errors=[{instancePath:t+"/contexts/"+F,schemaPath:"#/$defs/context/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:N}}],!1;break}if(C===e){if(W.name!==void 0){let N=W.name,Q=e;if(!(N==="import (start)"||N==="import (stop)"||N==="start"||
N==="stop"||N==="start again"||N==="delete"||N==="prebuild"||N==="claim"))return I.errors=[{instancePath:t+"/contexts/"+F+"/name",schemaPath:"#/$defs/context/pr\
operties/name/enum",keyword:"enum",params:{allowedValues:je.properties.name.enum}}],!1;var f=Q===e}else var f=!0;if(f){if(W.preset!==void 0){let N=W.preset,Q=e;
if(typeof N!="string"&&N!==null)return I.errors=[{instancePath:t+"/contexts/"+F+"/preset",schemaPath:"#/$defs/context/properties/preset/type",keyword:"type",params:{
type:je.properties.preset.type}}],!1;var f=Q===e}else var f=!0;if(f){if(W.status!==void 0){let N=W.status,Q=e;if(!(N==="exact"||N==="assumed"||N==="range"||N===
"unknown"||N==="refused"))return I.errors=[{instancePath:t+"/contexts/"+F+"/status",schemaPath:"#/$defs/context/properties/status/enum",keyword:"enum",params:{allowedValues:je.
properties.status.enum}}],!1;var f=Q===e}else var f=!0;if(f){if(W.credits!==void 0){let N=W.credits,Q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))&&
N!==null)return I.errors=[{instancePath:t+"/contexts/"+F+"/credits",schemaPath:"#/$defs/context/properties/credits/type",keyword:"type",params:{type:je.properties.
credits.type}}],!1;var f=Q===e}else var f=!0;if(f){if(W.low!==void 0){let N=W.low,Q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))&&N!==null)return I.
errors=[{instancePath:t+"/contexts/"+F+"/low",schemaPath:"#/$defs/context/properties/low/type",keyword:"type",params:{type:je.properties.low.type}}],!1;var f=Q===
e}else var f=!0;if(f){if(W.high!==void 0){let N=W.high,Q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))&&N!==null)return I.errors=[{instancePath:t+"\
/contexts/"+F+"/high",schemaPath:"#/$defs/context/properties/high/type",keyword:"type",params:{type:je.properties.high.type}}],!1;var f=Q===e}else var f=!0;if(f)
if(W.build_error!==void 0){let N=W.build_error,Q=e;if(typeof N!="string"&&N!==null)return I.errors=[{instancePath:t+"/contexts/"+F+"/build_error",schemaPath:"#/\
$defs/context/properties/build_error/type",keyword:"type",params:{type:je.properties.build_error.type}}],!1;var f=Q===e}else var f=!0}}}}}}}}else return I.errors=
[{instancePath:t+"/contexts/"+F,schemaPath:"#/$defs/context/type",keyword:"type",params:{type:"object"}}],!1;var h=ae===e;if(!h)break}}else return I.errors=[{instancePath:t+
"/contexts",schemaPath:"#/properties/contexts/type",keyword:"type",params:{type:"array"}}],!1;var a=q===e}else var a=!0;if(a){if(s.resources!==void 0){let g=s.resources,
q=e;if(e===q)if(Array.isArray(g)){var c=!0;let T=g.length;for(let F=0;F<T;F++){let W=g[F],ae=e;if(e===e)if(W&&typeof W=="object"&&!Array.isArray(W)){let S;if(W.
address===void 0&&(S="address")||W.shown_credits===void 0&&(S="shown_credits")||W.metadata===void 0&&(S="metadata")||W.hidden===void 0&&(S="hidden"))return I.errors=
[{instancePath:t+"/resources/"+F,schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty:S}}],!1;{let C=e;for(let N in W)if(!(N==="add\
ress"||N==="shown_credits"||N==="metadata"||N==="hidden")){return I.errors=[{instancePath:t+"/resources/"+F,schemaPath:"#/$defs/resource/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:N}}],!1;break}if(C===e){if(W.address!==void 0){let N=e;if(typeof W.address!="string")return I.errors=[{instancePath:t+
"/resources/"+F+"/address",schemaPath:"#/$defs/resource/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var v=N===e}else var v=!0;if(v){if(W.
shown_credits!==void 0){let N=W.shown_credits,Q=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N))&&N!==null)return I.errors=[{instancePath:t+"/resource\
s/"+F+"/shown_credits",schemaPath:"#/$defs/resource/properties/shown_credits/type",keyword:"type",params:{type:Qe.properties.shown_credits.type}}],!1;var v=Q===
e}else var v=!0;if(v){if(W.metadata!==void 0){let N=W.metadata,Q=e;if(typeof N!="string"&&N!==null)return I.errors=[{instancePath:t+"/resources/"+F+"/metadata",
schemaPath:"#/$defs/resource/properties/metadata/type",keyword:"type",params:{type:Qe.properties.metadata.type}}],!1;var v=Q===e}else var v=!0;if(v)if(W.hidden!==
void 0){let N=e;if(typeof W.hidden!="boolean")return I.errors=[{instancePath:t+"/resources/"+F+"/hidden",schemaPath:"#/$defs/resource/properties/hidden/type",keyword:"\
type",params:{type:"boolean"}}],!1;var v=N===e}else var v=!0}}}}}else return I.errors=[{instancePath:t+"/resources/"+F,schemaPath:"#/$defs/resource/type",keyword:"\
type",params:{type:"object"}}],!1;var c=ae===e;if(!c)break}}else return I.errors=[{instancePath:t+"/resources",schemaPath:"#/properties/resources/type",keyword:"\
type",params:{type:"array"}}],!1;var a=q===e}else var a=!0;if(a){if(s.snapshot!==void 0){let g=s.snapshot,q=e;if(e===q)if(g&&typeof g=="object"&&!Array.isArray(
g)){let T;if(g.kind===void 0&&(T="kind")||g.terraform_version===void 0&&(T="terraform_version"))return I.errors=[{instancePath:t+"/snapshot",schemaPath:"#/prope\
rties/snapshot/required",keyword:"required",params:{missingProperty:T}}],!1;{let F=e;for(let W in g)if(!(W==="kind"||W==="terraform_version")){return I.errors=[
{instancePath:t+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W}}],!1;break}if(F===
e){if(g.kind!==void 0){let W=g.kind,ae=e;if(!(W==="raw-state"||W==="shown-state"||W==="plan"))return I.errors=[{instancePath:t+"/snapshot/kind",schemaPath:"#/pr\
operties/snapshot/properties/kind/enum",keyword:"enum",params:{allowedValues:Ae.properties.snapshot.properties.kind.enum}}],!1;var o=ae===e}else var o=!0;if(o)if(g.
terraform_version!==void 0){let W=g.terraform_version,ae=e;if(typeof W!="string"&&W!==null)return I.errors=[{instancePath:t+"/snapshot/terraform_version",schemaPath:"\
#/properties/snapshot/properties/terraform_version/type",keyword:"type",params:{type:Ae.properties.snapshot.properties.terraform_version.type}}],!1;var o=ae===e}else
var o=!0}}}else return I.errors=[{instancePath:t+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"object"}}],!1;var a=q===e}else
var a=!0;if(a){if(s.prior_state!==void 0){let g=e;we(s.prior_state,{instancePath:t+"/prior_state",parentData:s,parentDataProperty:"prior_state",rootData:E,dynamicAnchors:V})||
(r=r===null?we.errors:r.concat(we.errors),e=r.length);var a=g===e}else var a=!0;if(a){if(s.choices!==void 0){let g=s.choices,q=e;if(e===q)if(Array.isArray(g)){var $=!0;
let T=g.length;for(let F=0;F<T;F++){let W=e;re(g[F],{instancePath:t+"/choices/"+F,parentData:g,parentDataProperty:F,rootData:E,dynamicAnchors:V})||(r=r===null?re.
errors:r.concat(re.errors),e=r.length);var $=W===e;if(!$)break}}else return I.errors=[{instancePath:t+"/choices",schemaPath:"#/properties/choices/type",keyword:"\
type",params:{type:"array"}}],!1;var a=q===e}else var a=!0;if(a){if(s.content!==void 0){let g=e;if(typeof s.content!="string")return I.errors=[{instancePath:t+"\
/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(s.space!==void 0){let g=e;H(s.space,
{instancePath:t+"/space",parentData:s,parentDataProperty:"space",rootData:E,dynamicAnchors:V})||(r=r===null?H.errors:r.concat(H.errors),e=r.length);var a=g===e}else
var a=!0;if(a)if(s.dependencies!==void 0){let g=s.dependencies,q=e;if(e===q)if(Array.isArray(g)){var O=!0;let T=g.length;for(let F=0;F<T;F++){let W=e;se(g[F],{instancePath:t+
"/dependencies/"+F,parentData:g,parentDataProperty:F,rootData:E,dynamicAnchors:V})||(r=r===null?se.errors:r.concat(se.errors),e=r.length);var O=W===e;if(!O)break}}else
return I.errors=[{instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}}],!1;var a=q===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}else
return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=r,e===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ze={type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","address","fingerprint"],properties:{
code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","warning","note"]},message:{type:"string"},help:{type:["string","null"]},location:{anyOf:[
{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"note","location"],properties:{note:{type:"string"},location:{$ref:"#/$defs/location"}}}},template:{type:["string","null"],description:"The path of the template\
 that it is about, as in templates."},address:{type:["string","null"],description:"The block that it stands in."},fingerprint:{type:"string",description:"The sa\
me from run to run, wherever the lines move."}}},Ge=new RegExp("^[a-z]+/[a-z0-9-]+$","u");function B(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,
dynamicAnchors:V={}}={}){let r=null,e=0,A=B.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let x;if(s.code===void 0&&(x="code")||s.severity===void 0&&(x="severity")||s.message===void 0&&(x="message")||s.help===void 0&&(x="help")||s.location===
void 0&&(x="location")||s.excerpt===void 0&&(x="excerpt")||s.related===void 0&&(x="related")||s.template===void 0&&(x="template")||s.address===void 0&&(x="addre\
ss")||s.fingerprint===void 0&&(x="fingerprint"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:x}}],!1;{let k=e;
for(let i in s)if(!Ne.call(ze.properties,i)){return B.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(k===e){if(s.code!==void 0){let i=s.code,w=e;if(e===w)if(typeof i=="string"){if(!Ge.test(i))return B.errors=[{instancePath:t+"/code",schemaPath:"#/pr\
operties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z]+/[a-z0-9-]+$"}}],!1}else return B.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code\
/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(s.severity!==void 0){let i=s.severity,w=e;if(!(i==="error"||i==="warning"||
i==="note"))return B.errors=[{instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:ze.properties.severity.enum}}],
!1;var a=w===e}else var a=!0;if(a){if(s.message!==void 0){let i=e;if(typeof s.message!="string")return B.errors=[{instancePath:t+"/message",schemaPath:"#/proper\
ties/message/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.help!==void 0){let i=s.help,w=e;if(typeof i!="string"&&i!==null)
return B.errors=[{instancePath:t+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type:ze.properties.help.type}}],!1;var a=w===e}else var a=!0;
if(a){if(s.location!==void 0){let i=s.location,w=e,b=e,d=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.path===void 0&&(c="path")||i.line===
void 0&&(c="line")||i.column===void 0&&(c="column")||i.end_line===void 0&&(c="end_line")||i.end_column===void 0&&(c="end_column")){let v={instancePath:t+"/locat\
ion",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:c}};r===null?r=[v]:r.push(v),e++}else{let v=e;for(let o in i)if(!(o==="pa\
th"||o==="line"||o==="column"||o==="end_line"||o==="end_column")){let $={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}};r===null?r=[$]:r.push($),e++;break}if(v===e){if(i.path!==void 0){let o=e;if(typeof i.path!="string"){let $={
instancePath:t+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[$]:r.push($),e++}var _=o===
e}else var _=!0;if(_){if(i.line!==void 0){let o=i.line,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(
o))){let m={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=
[m]:r.push(m),e++}var _=$===e}else var _=!0;if(_){if(i.column!==void 0){let o=i.column,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+
"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[m]:r.push(m),e++}var _=$===e}else var _=!0;if(_){if(i.end_line!==void 0){let o=i.end_line,$=e;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:t+"/location/end_line",schemaPath:"#/$defs/l\
ocation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[m]:r.push(m),e++}var _=$===e}else var _=!0;if(_)if(i.end_column!==
void 0){let o=i.end_column,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/location/end_column",schemaPath:"#/$defs/locati\
on/properties/end_column/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){
let m={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===
null?r=[m]:r.push(m),e++}var _=$===e}else var _=!0}}}}}}else{let c={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"}};r===null?r=[c]:r.push(c),e++}var j=n===e;d=d||j;let h=e;if(i!==null){let c={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",
keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}var j=h===e;if(d=d||j,d)e=b,r!==null&&(b?r.length=b:r=null);else{let c={instancePath:t+"/locat\
ion",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};return r===null?r=[c]:r.push(c),e++,B.errors=r,!1}var a=w===e}else var a=!0;if(a){if(s.
excerpt!==void 0){let i=s.excerpt,w=e;if(e===w)if(Array.isArray(i)){var P=!0;let d=i.length;for(let n=0;n<d;n++){let u=e;if(typeof i[n]!="string")return B.errors=
[{instancePath:t+"/excerpt/"+n,schemaPath:"#/properties/excerpt/items/type",keyword:"type",params:{type:"string"}}],!1;var P=u===e;if(!P)break}}else return B.errors=
[{instancePath:t+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.related!==void 0){
let i=s.related,w=e;if(e===w)if(Array.isArray(i)){var z=!0;let d=i.length;for(let n=0;n<d;n++){let u=i[n],h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(
u)){let c;if(u.note===void 0&&(c="note")||u.location===void 0&&(c="location"))return B.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/it\
ems/required",keyword:"required",params:{missingProperty:c}}],!1;{let v=e;for(let o in u)if(!(o==="note"||o==="location")){return B.errors=[{instancePath:t+"/re\
lated/"+n,schemaPath:"#/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(v===e){if(u.note!==
void 0){let o=e;if(typeof u.note!="string")return B.errors=[{instancePath:t+"/related/"+n+"/note",schemaPath:"#/properties/related/items/properties/note/type",keyword:"\
type",params:{type:"string"}}],!1;var p=o===e}else var p=!0;if(p)if(u.location!==void 0){let o=u.location,$=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(
o)){let y;if(o.path===void 0&&(y="path")||o.line===void 0&&(y="line")||o.column===void 0&&(y="column")||o.end_line===void 0&&(y="end_line")||o.end_column===void 0&&
(y="end_column"))return B.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:y}}],
!1;{let g=e;for(let q in o)if(!(q==="path"||q==="line"||q==="column"||q==="end_line"||q==="end_column")){return B.errors=[{instancePath:t+"/related/"+n+"/locati\
on",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}}],!1;break}if(g===e){if(o.path!==void 0){let q=e;
if(typeof o.path!="string")return B.errors=[{instancePath:t+"/related/"+n+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{
type:"string"}}],!1;var l=q===e}else var l=!0;if(l){if(o.line!==void 0){let q=o.line,D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=
[{instancePath:t+"/related/"+n+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof q==
"number"&&isFinite(q)&&(q<1||isNaN(q)))return B.errors=[{instancePath:t+"/related/"+n+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l){if(o.column!==void 0){let q=o.column,D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(
q)&&isFinite(q)))return B.errors=[{instancePath:t+"/related/"+n+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===D&&typeof q=="number"&&isFinite(q)&&(q<1||isNaN(q)))return B.errors=[{instancePath:t+"/related/"+n+"/location/column",schemaPath:"#/$defs/\
location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l){if(o.end_line!==void 0){let q=o.end_line,
D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:t+"/related/"+n+"/location/end_line",schemaPath:"#/$defs/location/pr\
operties/end_line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof q=="number"&&isFinite(q)&&(q<1||isNaN(q)))return B.errors=[{instancePath:t+
"/related/"+n+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else
var l=!0;if(l)if(o.end_column!==void 0){let q=o.end_column,D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return B.errors=[{instancePath:t+"/relat\
ed/"+n+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof q=="number"&&
isFinite(q)&&(q<1||isNaN(q)))return B.errors=[{instancePath:t+"/related/"+n+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0}}}}}}else return B.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$def\
s/location/type",keyword:"type",params:{type:"object"}}],!1;var p=$===e}else var p=!0}}}else return B.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/proper\
ties/related/items/type",keyword:"type",params:{type:"object"}}],!1;var z=h===e;if(!z)break}}else return B.errors=[{instancePath:t+"/related",schemaPath:"#/prop\
erties/related/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.template!==void 0){let i=s.template,w=e;if(typeof i!="string"&&
i!==null)return B.errors=[{instancePath:t+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:ze.properties.template.type}}],!1;var a=w===
e}else var a=!0;if(a){if(s.address!==void 0){let i=s.address,w=e;if(typeof i!="string"&&i!==null)return B.errors=[{instancePath:t+"/address",schemaPath:"#/prope\
rties/address/type",keyword:"type",params:{type:ze.properties.address.type}}],!1;var a=w===e}else var a=!0;if(a)if(s.fingerprint!==void 0){let i=e;if(typeof s.fingerprint!=
"string")return B.errors=[{instancePath:t+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0}}}}}}}}}}}else
return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=r,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Te={type:"object",additionalProperties:!1,required:["code","severity","message","help","location","excerpt","related","template","address","fingerprint","su\
ppression"],properties:{code:{type:"string",pattern:"^[a-z]+/[a-z0-9-]+$"},severity:{enum:["error","warning","note"]},message:{type:"string"},help:{type:["strin\
g","null"]},location:{anyOf:[{$ref:"#/$defs/location"},{type:"null"}]},excerpt:{type:"array",items:{type:"string"}},related:{type:"array",items:{type:"object",additionalProperties:!1,
required:["note","location"],properties:{note:{type:"string"},location:{$ref:"#/$defs/location"}}}},template:{type:["string","null"],description:"The path of th\
e template that it is about, as in templates."},address:{type:["string","null"],description:"The block that it stands in."},fingerprint:{type:"string",description:"\
The same from run to run, wherever the lines move."},suppression:{$ref:"#/$defs/suppression"}},description:"A finding that weighs nothing, and why."};function J(s,{
instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=J.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&
(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.code===void 0&&(x="code")||s.severity===void 0&&(x="severity")||s.message===void 0&&
(x="message")||s.help===void 0&&(x="help")||s.location===void 0&&(x="location")||s.excerpt===void 0&&(x="excerpt")||s.related===void 0&&(x="related")||s.template===
void 0&&(x="template")||s.address===void 0&&(x="address")||s.fingerprint===void 0&&(x="fingerprint")||s.suppression===void 0&&(x="suppression"))return J.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:x}}],!1;{let k=e;for(let i in s)if(!Ne.call(Te.properties,i)){return J.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(k===e){if(s.code!==void 0){let i=s.
code,w=e;if(e===w)if(typeof i=="string"){if(!Ge.test(i))return J.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{
pattern:"^[a-z]+/[a-z0-9-]+$"}}],!1}else return J.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;
var a=w===e}else var a=!0;if(a){if(s.severity!==void 0){let i=s.severity,w=e;if(!(i==="error"||i==="warning"||i==="note"))return J.errors=[{instancePath:t+"/sev\
erity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Te.properties.severity.enum}}],!1;var a=w===e}else var a=!0;if(a){if(s.message!==
void 0){let i=e;if(typeof s.message!="string")return J.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"st\
ring"}}],!1;var a=i===e}else var a=!0;if(a){if(s.help!==void 0){let i=s.help,w=e;if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:t+"/help",schemaPath:"\
#/properties/help/type",keyword:"type",params:{type:Te.properties.help.type}}],!1;var a=w===e}else var a=!0;if(a){if(s.location!==void 0){let i=s.location,w=e,b=e,
d=!1,n=e;if(e===e)if(i&&typeof i=="object"&&!Array.isArray(i)){let c;if(i.path===void 0&&(c="path")||i.line===void 0&&(c="line")||i.column===void 0&&(c="column")||
i.end_line===void 0&&(c="end_line")||i.end_column===void 0&&(c="end_column")){let v={instancePath:t+"/location",schemaPath:"#/$defs/location/required",keyword:"\
required",params:{missingProperty:c}};r===null?r=[v]:r.push(v),e++}else{let v=e;for(let o in i)if(!(o==="path"||o==="line"||o==="column"||o==="end_line"||o==="e\
nd_column")){let $={instancePath:t+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
r===null?r=[$]:r.push($),e++;break}if(v===e){if(i.path!==void 0){let o=e;if(typeof i.path!="string"){let $={instancePath:t+"/location/path",schemaPath:"#/$defs/\
location/properties/path/type",keyword:"type",params:{type:"string"}};r===null?r=[$]:r.push($),e++}var _=o===e}else var _=!0;if(_){if(i.line!==void 0){let o=i.line,
$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/location/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:t+"/location/line",schemaPath:"\
#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[m]:r.push(m),e++}var _=$===e}else var _=!0;if(_){if(i.
column!==void 0){let o=i.column,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/location/column",schemaPath:"#/$defs/locat\
ion/properties/column/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={
instancePath:t+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[m]:r.push(
m),e++}var _=$===e}else var _=!0;if(_){if(i.end_line!==void 0){let o=i.end_line,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+
"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:t+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};r===null?r=[m]:r.push(m),e++}var _=$===e}else var _=!0;if(_)if(i.end_column!==void 0){let o=i.end_column,$=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:t+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/type",keyword:"type",params:{type:"\
integer"}};r===null?r=[m]:r.push(m),e++}if(e===$&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o))){let m={instancePath:t+"/location/end_column",schemaPath:"#/$\
defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};r===null?r=[m]:r.push(m),e++}var _=$===e}else var _=!0}}}}}}else{
let c={instancePath:t+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}};r===null?r=[c]:r.push(c),e++}var j=n===e;d=d||j;let h=e;
if(i!==null){let c={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf/1/type",keyword:"type",params:{type:"null"}};r===null?r=[c]:r.push(c),e++}
var j=h===e;if(d=d||j,d)e=b,r!==null&&(b?r.length=b:r=null);else{let c={instancePath:t+"/location",schemaPath:"#/properties/location/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[c]:r.push(c),e++,J.errors=r,!1}var a=w===e}else var a=!0;if(a){if(s.excerpt!==void 0){let i=s.excerpt,w=e;if(e===w)if(Array.isArray(i)){var P=!0;
let d=i.length;for(let n=0;n<d;n++){let u=e;if(typeof i[n]!="string")return J.errors=[{instancePath:t+"/excerpt/"+n,schemaPath:"#/properties/excerpt/items/type",
keyword:"type",params:{type:"string"}}],!1;var P=u===e;if(!P)break}}else return J.errors=[{instancePath:t+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"\
type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.related!==void 0){let i=s.related,w=e;if(e===w)if(Array.isArray(i)){var z=!0;let d=i.length;
for(let n=0;n<d;n++){let u=i[n],h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){let c;if(u.note===void 0&&(c="note")||u.location===void 0&&(c="locatio\
n"))return J.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/items/required",keyword:"required",params:{missingProperty:c}}],!1;{let v=e;
for(let o in u)if(!(o==="note"||o==="location")){return J.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(v===e){if(u.note!==void 0){let o=e;if(typeof u.note!="string")return J.errors=[{instancePath:t+
"/related/"+n+"/note",schemaPath:"#/properties/related/items/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var p=o===e}else var p=!0;if(p)if(u.
location!==void 0){let o=u.location,$=e;if(e===e)if(o&&typeof o=="object"&&!Array.isArray(o)){let y;if(o.path===void 0&&(y="path")||o.line===void 0&&(y="line")||
o.column===void 0&&(y="column")||o.end_line===void 0&&(y="end_line")||o.end_column===void 0&&(y="end_column"))return J.errors=[{instancePath:t+"/related/"+n+"/l\
ocation",schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:y}}],!1;{let g=e;for(let q in o)if(!(q==="path"||q==="line"||q==="col\
umn"||q==="end_line"||q==="end_column")){return J.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q}}],!1;break}if(g===e){if(o.path!==void 0){let q=e;if(typeof o.path!="string")return J.errors=[{instancePath:t+
"/related/"+n+"/location/path",schemaPath:"#/$defs/location/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var l=q===e}else var l=!0;if(l){if(o.
line!==void 0){let q=o.line,D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return J.errors=[{instancePath:t+"/related/"+n+"/location/line",schemaPath:"\
#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof q=="number"&&isFinite(q)&&(q<1||isNaN(q)))return J.errors=[{
instancePath:t+"/related/"+n+"/location/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===
e}else var l=!0;if(l){if(o.column!==void 0){let q=o.column,D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return J.errors=[{instancePath:t+"/relat\
ed/"+n+"/location/column",schemaPath:"#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof q=="number"&&isFinite(
q)&&(q<1||isNaN(q)))return J.errors=[{instancePath:t+"/related/"+n+"/location/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l){if(o.end_line!==void 0){let q=o.end_line,D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return J.errors=[{instancePath:t+"/related/"+n+"/location/end_line",schemaPath:"#/$defs/location/properties/end_line/type",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===D&&typeof q=="number"&&isFinite(q)&&(q<1||isNaN(q)))return J.errors=[{instancePath:t+"/related/"+n+"/location/end_line",schemaPath:"#/$defs/lo\
cation/properties/end_line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===e}else var l=!0;if(l)if(o.end_column!==void 0){let q=o.end_column,
D=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return J.errors=[{instancePath:t+"/related/"+n+"/location/end_column",schemaPath:"#/$defs/location/\
properties/end_column/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&typeof q=="number"&&isFinite(q)&&(q<1||isNaN(q)))return J.errors=[{instancePath:t+
"/related/"+n+"/location/end_column",schemaPath:"#/$defs/location/properties/end_column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var l=D===
e}else var l=!0}}}}}}else return J.errors=[{instancePath:t+"/related/"+n+"/location",schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],
!1;var p=$===e}else var p=!0}}}else return J.errors=[{instancePath:t+"/related/"+n,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type:"obj\
ect"}}],!1;var z=h===e;if(!z)break}}else return J.errors=[{instancePath:t+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type:"array"}}],
!1;var a=w===e}else var a=!0;if(a){if(s.template!==void 0){let i=s.template,w=e;if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:t+"/template",schemaPath:"\
#/properties/template/type",keyword:"type",params:{type:Te.properties.template.type}}],!1;var a=w===e}else var a=!0;if(a){if(s.address!==void 0){let i=s.address,
w=e;if(typeof i!="string"&&i!==null)return J.errors=[{instancePath:t+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type:Te.properties.
address.type}}],!1;var a=w===e}else var a=!0;if(a){if(s.fingerprint!==void 0){let i=e;if(typeof s.fingerprint!="string")return J.errors=[{instancePath:t+"/finge\
rprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a)if(s.suppression!==void 0){let i=e;
ue(s.suppression,{instancePath:t+"/suppression",parentData:s,parentDataProperty:"suppression",rootData:E,dynamicAnchors:V})||(r=r===null?ue.errors:r.concat(ue.errors),
e=r.length);var a=i===e}else var a=!0}}}}}}}}}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=
r,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Le={type:"object",additionalProperties:!1,required:["workspace","owner","organization","template","state","by_default","next_start","arithmetic"],properties:{
workspace:{type:"string"},owner:{type:"string"},organization:{type:"string"},template:{type:"string",description:"The path of the template."},state:{enum:["on",
"off"]},by_default:{type:"boolean",description:"Whether it weighs what the template weighs by default."},next_start:{enum:["ok","warn","insufficient_quota","pla\
n_error","build_error","unknown"]},arithmetic:{type:"string"}},description:"A workspace that exists, and what would become of its next start with the default ch\
oices."};function L(s,{instancePath:t="",parentData:X,parentDataProperty:Z,rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=L.evaluated;if(A.dynamicProps&&
(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.path===void 0&&(x="path")||s.users===void 0&&(x=
"users")||s.groups===void 0&&(x="groups")||s.workspaces===void 0&&(x="workspaces"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:x}}],!1;{let k=e;for(let i in s)if(!(i==="path"||i==="users"||i==="groups"||i==="workspaces")){return L.errors=[{instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(k===e){if(s.path!==void 0){let i=e;if(typeof s.path!="string")return L.
errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.users!==void 0){
let i=s.users,w=e;if(e===w)if(Array.isArray(i)){var _=!0;let d=i.length;for(let n=0;n<d;n++){let u=e;if(typeof i[n]!="string")return L.errors=[{instancePath:t+"\
/users/"+n,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type:"string"}}],!1;var _=u===e;if(!_)break}}else return L.errors=[{instancePath:t+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.groups!==void 0){let i=s.groups,w=e;
if(e===w)if(Array.isArray(i)){var j=!0;let d=i.length;for(let n=0;n<d;n++){let u=i[n],h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(u)){let c;if(u.organization===
void 0&&(c="organization")||u.group===void 0&&(c="group")||u.quota_allowance===void 0&&(c="quota_allowance")||u.members===void 0&&(c="members"))return L.errors=
[{instancePath:t+"/groups/"+n,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty:c}}],!1;{let v=e;for(let o in u)if(!(o===
"organization"||o==="group"||o==="quota_allowance"||o==="members")){return L.errors=[{instancePath:t+"/groups/"+n,schemaPath:"#/properties/groups/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(v===e){if(u.organization!==void 0){let o=e;if(typeof u.organization!="s\
tring")return L.errors=[{instancePath:t+"/groups/"+n+"/organization",schemaPath:"#/properties/groups/items/properties/organization/type",keyword:"type",params:{
type:"string"}}],!1;var P=o===e}else var P=!0;if(P){if(u.group!==void 0){let o=e;if(typeof u.group!="string")return L.errors=[{instancePath:t+"/groups/"+n+"/gro\
up",schemaPath:"#/properties/groups/items/properties/group/type",keyword:"type",params:{type:"string"}}],!1;var P=o===e}else var P=!0;if(P){if(u.quota_allowance!==
void 0){let o=u.quota_allowance,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return L.errors=[{instancePath:t+"/groups/"+n+"/quota_allowance",schemaPath:"\
#/properties/groups/items/properties/quota_allowance/type",keyword:"type",params:{type:"integer"}}],!1;var P=$===e}else var P=!0;if(P)if(u.members!==void 0){let o=u.
members,$=e;if(e===$)if(Array.isArray(o)){var z=!0;let m=o.length;for(let y=0;y<m;y++){let g=e;if(typeof o[y]!="string")return L.errors=[{instancePath:t+"/group\
s/"+n+"/members/"+y,schemaPath:"#/properties/groups/items/properties/members/items/type",keyword:"type",params:{type:"string"}}],!1;var z=g===e;if(!z)break}}else
return L.errors=[{instancePath:t+"/groups/"+n+"/members",schemaPath:"#/properties/groups/items/properties/members/type",keyword:"type",params:{type:"array"}}],!1;
var P=$===e}else var P=!0}}}}}else return L.errors=[{instancePath:t+"/groups/"+n,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type:"object"}}],
!1;var j=h===e;if(!j)break}}else return L.errors=[{instancePath:t+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"}}],!1;var a=w===
e}else var a=!0;if(a)if(s.workspaces!==void 0){let i=s.workspaces,w=e;if(e===w)if(Array.isArray(i)){var p=!0;let d=i.length;for(let n=0;n<d;n++){let u=i[n],h=e;
if(e===e)if(u&&typeof u=="object"&&!Array.isArray(u)){let v;if(u.workspace===void 0&&(v="workspace")||u.owner===void 0&&(v="owner")||u.organization===void 0&&(v=
"organization")||u.template===void 0&&(v="template")||u.state===void 0&&(v="state")||u.by_default===void 0&&(v="by_default")||u.next_start===void 0&&(v="next_st\
art")||u.arithmetic===void 0&&(v="arithmetic"))return L.errors=[{instancePath:t+"/workspaces/"+n,schemaPath:"#/$defs/existingWorkspace/required",keyword:"requir\
ed",params:{missingProperty:v}}],!1;{let o=e;for(let $ in u)if(!($==="workspace"||$==="owner"||$==="organization"||$==="template"||$==="state"||$==="by_default"||
$==="next_start"||$==="arithmetic")){return L.errors=[{instancePath:t+"/workspaces/"+n,schemaPath:"#/$defs/existingWorkspace/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:$}}],!1;break}if(o===e){if(u.workspace!==void 0){let $=e;if(typeof u.workspace!="string")return L.errors=[{instancePath:t+
"/workspaces/"+n+"/workspace",schemaPath:"#/$defs/existingWorkspace/properties/workspace/type",keyword:"type",params:{type:"string"}}],!1;var l=$===e}else var l=!0;
if(l){if(u.owner!==void 0){let $=e;if(typeof u.owner!="string")return L.errors=[{instancePath:t+"/workspaces/"+n+"/owner",schemaPath:"#/$defs/existingWorkspace/\
properties/owner/type",keyword:"type",params:{type:"string"}}],!1;var l=$===e}else var l=!0;if(l){if(u.organization!==void 0){let $=e;if(typeof u.organization!=
"string")return L.errors=[{instancePath:t+"/workspaces/"+n+"/organization",schemaPath:"#/$defs/existingWorkspace/properties/organization/type",keyword:"type",params:{
type:"string"}}],!1;var l=$===e}else var l=!0;if(l){if(u.template!==void 0){let $=e;if(typeof u.template!="string")return L.errors=[{instancePath:t+"/workspaces\
/"+n+"/template",schemaPath:"#/$defs/existingWorkspace/properties/template/type",keyword:"type",params:{type:"string"}}],!1;var l=$===e}else var l=!0;if(l){if(u.
state!==void 0){let $=u.state,O=e;if(!($==="on"||$==="off"))return L.errors=[{instancePath:t+"/workspaces/"+n+"/state",schemaPath:"#/$defs/existingWorkspace/pro\
perties/state/enum",keyword:"enum",params:{allowedValues:Le.properties.state.enum}}],!1;var l=O===e}else var l=!0;if(l){if(u.by_default!==void 0){let $=e;if(typeof u.
by_default!="boolean")return L.errors=[{instancePath:t+"/workspaces/"+n+"/by_default",schemaPath:"#/$defs/existingWorkspace/properties/by_default/type",keyword:"\
type",params:{type:"boolean"}}],!1;var l=$===e}else var l=!0;if(l){if(u.next_start!==void 0){let $=u.next_start,O=e;if(!($==="ok"||$==="warn"||$==="insufficient\
_quota"||$==="plan_error"||$==="build_error"||$==="unknown"))return L.errors=[{instancePath:t+"/workspaces/"+n+"/next_start",schemaPath:"#/$defs/existingWorkspa\
ce/properties/next_start/enum",keyword:"enum",params:{allowedValues:Le.properties.next_start.enum}}],!1;var l=O===e}else var l=!0;if(l)if(u.arithmetic!==void 0){
let $=e;if(typeof u.arithmetic!="string")return L.errors=[{instancePath:t+"/workspaces/"+n+"/arithmetic",schemaPath:"#/$defs/existingWorkspace/properties/arithm\
etic/type",keyword:"type",params:{type:"string"}}],!1;var l=$===e}else var l=!0}}}}}}}}}else return L.errors=[{instancePath:t+"/workspaces/"+n,schemaPath:"#/$de\
fs/existingWorkspace/type",keyword:"type",params:{type:"object"}}],!1;var p=h===e;if(!p)break}}else return L.errors=[{instancePath:t+"/workspaces",schemaPath:"#\
/properties/workspaces/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return L.errors=r,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:t="",parentData:X,parentDataProperty:Z,
rootData:E=s,dynamicAnchors:V={}}={}){let r=null,e=0,A=K.evaluated;if(A.dynamicProps&&(A.props=void 0),A.dynamicItems&&(A.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let x;if(s.version===void 0&&(x="version")||s.tool===void 0&&(x="tool")||s.coder_version===void 0&&(x="coder_version")||s.terraform_version===
void 0&&(x="terraform_version")||s.templates===void 0&&(x="templates")||s.findings===void 0&&(x="findings")||s.suppressed===void 0&&(x="suppressed")||s.summary===
void 0&&(x="summary"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:x}}],!1;{let k=e;for(let i in s)if(!Ne.
call(Ue.properties,i)){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}
if(k===e){if(s.version!==void 0){let i=e;if(s.version!==0)return K.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:0}}],!1;var a=i===e}else var a=!0;if(a){if(s.tool!==void 0){let i=s.tool,w=e;if(e===w)if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if(i.name===
void 0&&(d="name")||i.version===void 0&&(d="version"))return K.errors=[{instancePath:t+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{
missingProperty:d}}],!1;{let n=e;for(let u in i)if(!(u==="name"||u==="version")){return K.errors=[{instancePath:t+"/tool",schemaPath:"#/properties/tool/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(n===e){if(i.name!==void 0){let u=e;if(i.name!=="creditcheck")return K.errors=
[{instancePath:t+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue:"creditcheck"}}],!1;var _=u===e}else var _=!0;
if(_)if(i.version!==void 0){let u=e;if(typeof i.version!="string")return K.errors=[{instancePath:t+"/tool/version",schemaPath:"#/properties/tool/properties/vers\
ion/type",keyword:"type",params:{type:"string"}}],!1;var _=u===e}else var _=!0}}}else return K.errors=[{instancePath:t+"/tool",schemaPath:"#/properties/tool/typ\
e",keyword:"type",params:{type:"object"}}],!1;var a=w===e}else var a=!0;if(a){if(s.coder_version!==void 0){let i=e;if(typeof s.coder_version!="string")return K.
errors=[{instancePath:t+"/coder_version",schemaPath:"#/properties/coder_version/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){
if(s.terraform_version!==void 0){let i=e;if(typeof s.terraform_version!="string")return K.errors=[{instancePath:t+"/terraform_version",schemaPath:"#/properties/\
terraform_version/type",keyword:"type",params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(s.templates!==void 0){let i=s.templates,w=e;if(e===w)if(Array.
isArray(i)){var j=!0;let d=i.length;for(let n=0;n<d;n++){let u=e;I(i[n],{instancePath:t+"/templates/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||
(r=r===null?I.errors:r.concat(I.errors),e=r.length);var j=u===e;if(!j)break}}else return K.errors=[{instancePath:t+"/templates",schemaPath:"#/properties/templat\
es/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.findings!==void 0){let i=s.findings,w=e;if(e===w)if(Array.isArray(i)){var P=!0;
let d=i.length;for(let n=0;n<d;n++){let u=e;B(i[n],{instancePath:t+"/findings/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||(r=r===null?B.
errors:r.concat(B.errors),e=r.length);var P=u===e;if(!P)break}}else return K.errors=[{instancePath:t+"/findings",schemaPath:"#/properties/findings/type",keyword:"\
type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.suppressed!==void 0){let i=s.suppressed,w=e;if(e===w)if(Array.isArray(i)){var z=!0;let d=i.
length;for(let n=0;n<d;n++){let u=e;J(i[n],{instancePath:t+"/suppressed/"+n,parentData:i,parentDataProperty:n,rootData:E,dynamicAnchors:V})||(r=r===null?J.errors:
r.concat(J.errors),e=r.length);var z=u===e;if(!z)break}}else return K.errors=[{instancePath:t+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"t\
ype",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a){if(s.summary!==void 0){let i=s.summary,w=e;if(e===w)if(i&&typeof i=="object"&&!Array.isArray(i)){
let d;if(i.templates===void 0&&(d="templates")||i.not_analysed===void 0&&(d="not_analysed")||i.errors===void 0&&(d="errors")||i.warnings===void 0&&(d="warnings")||
i.notes===void 0&&(d="notes")||i.suppressed===void 0&&(d="suppressed")||i.left_out===void 0&&(d="left_out")||i.refused_users===void 0&&(d="refused_users")||i.judged_users===
void 0&&(d="judged_users"))return K.errors=[{instancePath:t+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty:d}}],
!1;{let n=e;for(let u in i)if(!Ne.call(Ue.properties.summary.properties,u)){return K.errors=[{instancePath:t+"/summary",schemaPath:"#/properties/summary/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(n===e){if(i.templates!==void 0){let u=i.templates,h=e;if(!(typeof u=="\
number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/templates",schemaPath:"#/properties/summary/properties/templates/type",keyword:"\
type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;if(p){if(i.not_analysed!==void 0){let u=i.not_analysed,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(
u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/not_analysed",schemaPath:"#/properties/summary/properties/not_analysed/type",keyword:"type",params:{
type:"integer"}}],!1;var p=h===e}else var p=!0;if(p){if(i.errors!==void 0){let u=i.errors,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.
errors=[{instancePath:t+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;
if(p){if(i.warnings!==void 0){let u=i.warnings,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/warnings",
schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;if(p){if(i.notes!==void 0){let u=i.
notes,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/notes",schemaPath:"#/properties/summary/properties\
/notes/type",keyword:"type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;if(p){if(i.suppressed!==void 0){let u=i.suppressed,h=e;if(!(typeof u=="number"&&
!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/suppressed",schemaPath:"#/properties/summary/properties/suppressed/type",keyword:"typ\
e",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;if(p){if(i.left_out!==void 0){let u=i.left_out,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return K.errors=[{instancePath:t+"/summary/left_out",schemaPath:"#/properties/summary/properties/left_out/type",keyword:"type",params:{type:"integer"}}],!1;
var p=h===e}else var p=!0;if(p){if(i.unexplored!==void 0){let u=i.unexplored,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+
"/summary/unexplored",schemaPath:"#/properties/summary/properties/unexplored/type",keyword:"type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;if(p){if(i.
refused_users!==void 0){let u=i.refused_users,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/refused_us\
ers",schemaPath:"#/properties/summary/properties/refused_users/type",keyword:"type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0;if(p)if(i.judged_users!==
void 0){let u=i.judged_users,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return K.errors=[{instancePath:t+"/summary/judged_users",schemaPath:"#\
/properties/summary/properties/judged_users/type",keyword:"type",params:{type:"integer"}}],!1;var p=h===e}else var p=!0}}}}}}}}}}}else return K.errors=[{instancePath:t+
"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type:"object"}}],!1;var a=w===e}else var a=!0;if(a)if(s.quotas!==void 0){let i=s.quotas,
w=e;if(e===w)if(Array.isArray(i)){var l=!0;let d=i.length;for(let n=0;n<d;n++){let u=e;L(i[n],{instancePath:t+"/quotas/"+n,parentData:i,parentDataProperty:n,rootData:E,
dynamicAnchors:V})||(r=r===null?L.errors:r.concat(L.errors),e=r.length);var l=u===e;if(!l)break}}else return K.errors=[{instancePath:t+"/quotas",schemaPath:"#/p\
roperties/quotas/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0}}}}}}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return K.errors=r,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return rr(pr);}
let compiled
/** `schemas/report.schema.json`. */
export const reportSchema: CompiledSchema = {
  get validate() {
    compiled ??= compile()
    return compiled.validate
  },
  get shape() {
    return {"keys":{"version":{},"tool":{"keys":{"name":{},"version":{}}},"coder_version":{},"terraform_version":{},"templates":{"items":{"keys":{"name":{},"path":{},"kind":{},"analysed":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"metadata":{"items":{"keys":{"address":{},"location":{},"on":{},"off":{},"attached_to":{"keys":{"resource":{},"certain":{},"candidates":{"items":{}},"named":{}}}}}},"preset":{},"parameters":{"items":{"keys":{"name":{},"type":{},"default":{},"value":{},"mutable":{},"options":{"items":{"keys":{"name":{},"value":{}}}},"validation":{"keys":{"min":{},"max":{},"regex":{},"monotonic":{}}}}}},"presets":{"items":{"keys":{"name":{},"default":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"quota":{"keys":{"judged":{},"refused":{},"open":{},"examples":{"items":{"keys":{"user":{},"organization":{},"arithmetic":{}}}}}}}}},"quota":{},"verdicts":{"items":{"keys":{"user":{},"organization":{},"verdict":{},"budget":{},"credits_consumed":{},"on_credits":{},"off_credits":{},"arithmetic":{},"text":{},"denial":{},"finding":{},"alike":{},"choices":{"keys":{"fit":{},"choices":{"form":"^[0-9]+$"},"fitting_least":{"form":"^[0-9]+$"},"fitting_most":{"form":"^[0-9]+$"},"fits_with":{},"refused_with":{}}}}}},"pool":{},"credit_value":{},"contexts":{"items":{"keys":{"name":{},"preset":{},"status":{},"credits":{},"low":{},"high":{},"build_error":{}}}},"resources":{"items":{"keys":{"address":{},"shown_credits":{},"metadata":{},"hidden":{}}}},"snapshot":{"keys":{"kind":{},"terraform_version":{}}},"prior_state":{"keys":{"path":{},"built":{},"cost":{"keys":{"status":{},"credits":{},"low":{},"high":{},"terms":{"items":{"keys":{"address":{},"credits":{},"low":{},"high":{},"unknown_at_plan":{},"assumptions":{"items":{}}}}},"reasons":{"items":{"keys":{"text":{},"remedy":{},"location":{}}}},"refused_by":{},"assumptions":{"items":{}}}},"differs":{}}},"choices":{"items":{"keys":{"parameter":{},"value":{},"on":{"keys":{"status":{},"credits":{},"low":{},"high":{}}},"off":{"keys":{"status":{},"credits":{},"low":{},"high":{}}}}}},"content":{},"space":{"keys":{"parameters":{"items":{"keys":{"name":{},"values":{"form":"^[0-9]+$"},"matters":{},"left_out":{}}}},"choices":{"form":"^[0-9]+$"},"valid_both":{"form":"^[0-9]+$"},"on":{"keys":{"valid":{"form":"^[0-9]+$"},"excluded":{"form":"^[0-9]+$"},"example":{},"lowest":{},"highest":{},"distribution":{}}},"off":{"keys":{"valid":{"form":"^[0-9]+$"},"excluded":{"form":"^[0-9]+$"},"example":{},"lowest":{},"highest":{},"distribution":{}}},"reasons":{"items":{}},"presets":{"items":{"keys":{"preset":{},"on":{"keys":{"lowest":{},"highest":{}}},"off":{"keys":{"lowest":{},"highest":{}}}}}},"over":{"keys":{"credits":{},"choices":{"form":"^[0-9]+$"},"conditions":{"items":{}},"complete":{}}},"varied":{"items":{"keys":{"name":{},"values":{"items":{}}}}}}},"dependencies":{"items":{"keys":{"address":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}},"cost":{"items":{"keys":{"kind":{},"name":{},"through":{"items":{"keys":{"name":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}}}}},"count":{"items":{"keys":{"kind":{},"name":{},"through":{"items":{"keys":{"name":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}}}}}}}}}}},"findings":{"items":{"keys":{"code":{"form":"^[a-z]+/[a-z0-9-]+$"},"severity":{},"message":{},"help":{},"location":{},"excerpt":{"items":{}},"related":{"items":{"keys":{"note":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}},"template":{},"address":{},"fingerprint":{}}}},"suppressed":{"items":{"keys":{"code":{"form":"^[a-z]+/[a-z0-9-]+$"},"severity":{},"message":{},"help":{},"location":{},"excerpt":{"items":{}},"related":{"items":{"keys":{"note":{},"location":{"keys":{"path":{},"line":{},"column":{},"end_line":{},"end_column":{}}}}}},"template":{},"address":{},"fingerprint":{},"suppression":{"keys":{"by":{},"reason":{},"until":{},"location":{}}}}}},"summary":{"keys":{"templates":{},"not_analysed":{},"errors":{},"warnings":{},"notes":{},"suppressed":{},"left_out":{},"unexplored":{},"refused_users":{},"judged_users":{}}},"quotas":{"items":{"keys":{"path":{},"users":{"items":{}},"groups":{"items":{"keys":{"organization":{},"group":{},"quota_allowance":{},"members":{"items":{}}}}},"workspaces":{"items":{"keys":{"workspace":{},"owner":{},"organization":{},"template":{},"state":{},"by_default":{},"next_start":{},"arithmetic":{}}}}}}}}}
  },
}
