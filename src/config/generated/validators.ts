// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv) from schemas/. Change those, then `npm run generate`.
/** What a place of a document may hold: its keys, what its items and its other keys hold, the form of its text. */
export interface Shape { readonly keys?: Readonly<Record<string, Shape>>; readonly items?: Shape; readonly others?: Shape; readonly form?: string }
/** The shape of each document, for wording and for finding what a misspelt key was meant to be. */
export const shapes: Readonly<Record<string, Shape>> = {"config":{"keys":{"coder_version":{"form":"a version such as \"2.30\""},"terraform_version":{"form":"a version such as \"1.14\""},"templates":{"items":{"keys":{"path":{},"name":{},"organization":{},"variables":{},"parameters":{"others":{"items":{}}},"presets":{"items":{}},"assumptions":{}}}},"exclude":{"items":{}},"variables":{},"parameters":{"others":{"items":{}}},"assumptions":{},"quota":{"items":{}},"spend":{"items":{}},"severities":{"others":{}},"warn_at":{},"fail_on":{},"credit_value":{"keys":{"amount":{},"currency":{}}}}},"quota":{"keys":{"licensed":{},"organizations":{"items":{"keys":{"id":{},"name":{},"display_name":{},"is_default":{}}}},"users":{"items":{"keys":{"id":{},"username":{},"organizations":{"items":{}},"groups":{"items":{}},"is_system":{}}}},"groups":{"items":{"keys":{"id":{},"name":{},"display_name":{},"organization":{},"organization_id":{},"quota_allowance":{},"members":{"items":{}},"total_member_count":{}}}},"profiles":{"items":{"keys":{"name":{},"groups":{"items":{}},"organization":{}}}},"workspaces":{"items":{"keys":{"id":{},"name":{},"owner":{},"organization":{},"template":{},"state":{},"cost":{}}}},"quotas":{"items":{"keys":{"user":{},"organization":{},"credits_consumed":{},"budget":{}}}}}}}
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var stdin_exports={};__export(stdin_exports,{config:()=>config,quota:()=>quota});var config=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/\
schema",$id:"urn:creditcheck:schema:config",title:"creditcheck configuration",description:"creditcheck.yaml: what to check, under which versions and assumptions\
, and how strictly. It is found upwards from a template to the root of its repository. Paths are relative to it.",type:"object",additionalProperties:!1,properties:{
$schema:{description:"Where an editor finds this schema.",type:"string"},coder_version:{description:'The version of Coder, such as "2.30". It picks the cost rul\
e: up to 2.29 costs follow the graph, since 2.30 every planned coder_metadata counts. The newest if left out.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-\
9]+){0,2}([-+].*)?$",$comment:'a version such as "2.30"'},terraform_version:{description:'The version of Terraform, such as "1.14". The one that comes with code\
r_version if left out.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$",$comment:'a version such as "1.14"'},templates:{description:"The \
templates, as paths or globs, each with settings of its own if need be. Left out: every folder below that holds a template.",type:"array",items:{description:"A \
path or glob, or an object.",type:["string","object"],minLength:1,required:["path"],additionalProperties:!1,properties:{path:{description:"The template's folder\
, or a glob that matches folders.",type:"string",minLength:1},name:{description:"The template's name in Coder. The folder's name if left out.",type:"string",minLength:1},
organization:{description:"The organization that the template belongs to. The default one if left out.",type:"string",minLength:1},variables:{$ref:"#/$defs/vari\
ables"},parameters:{$ref:"#/$defs/parameters"},presets:{description:"Names of the presets to check. All of the template's if left out.",type:"array",items:{type:"\
string",minLength:1}},assumptions:{$ref:"#/$defs/assumptions"}}}},exclude:{description:"Paths or globs that are not looked at.",type:"array",items:{type:"string",
minLength:1}},variables:{$ref:"#/$defs/variables"},parameters:{$ref:"#/$defs/parameters"},assumptions:{$ref:"#/$defs/assumptions"},quota:{description:"The quota\
 file, or several: quota files, and the JSON of Coder's REST API.",$ref:"#/$defs/paths"},spend:{description:"The spend file, or several: spend files, the JSON o\
f Coder's REST API, CSV exports.",$ref:"#/$defs/paths"},severities:{description:'How bad a finding is, by its code, such as "quota/over-budget": another severit\
y than the usual one, or off.',type:"object",additionalProperties:{enum:["error","warning","note","off"]}},warn_at:{description:"The share of the budget from wh\
ich on a verdict is a warning.",type:"number",minimum:0,maximum:1,default:.85},fail_on:{description:"The mildest severity at which the exit code is 1.",enum:["e\
rror","warning","note","never"],default:"error"},credit_value:{description:"What one credit is worth, shown next to the credits.",type:"object",required:["amoun\
t","currency"],additionalProperties:!1,properties:{amount:{description:"Units of the currency a credit, such as 0.01.",type:"number",exclusiveMinimum:0},currency:{
description:`The currency's sign or code, such as "USD".`,type:"string",minLength:1}}}},$defs:{paths:{type:["string","array"],minLength:1,items:{type:"string",minLength:1}},
variables:{description:"Values of the template's variables, by name.",type:"object",additionalProperties:!0},parameters:{description:"What the user picks, by th\
e parameter's name. A number or a boolean is taken as Coder would get it: as text. A list becomes its JSON text.",type:"object",additionalProperties:{type:["str\
ing","number","boolean","array"],items:{type:"string"}}},assumptions:{description:"Values for what nobody can know before a build, by address, such as data.http\
.prices or module.base. A number that rests on them is marked as assumed.",type:"object",additionalProperties:!0}}};var schema33={description:"What the user picks, by the parameter's name. A number or a boolean is taken as Coder would get it: as text. A list becomes its JSON \
text.",type:"object",additionalProperties:{type:["string","number","boolean","array"],items:{type:"string"}}};var schema38={type:["string","array"],minLength:1,items:{type:"string",minLength:1}},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,pattern4=new RegExp(
"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$","u");function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate20.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!func1.call(schema31.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.$schema!==void 0&&typeof data.$schema!=
"string"){let err1={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.coder_version!==void 0){let data1=data.coder_version;if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))){
let err2={instancePath:instancePath+"/coder_version",schemaPath:"#/properties/coder_version/type",keyword:"type",params:{type:schema31.properties.coder_version.
type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="string"&&!pattern4.test(data1)){let err3={instancePath:instancePath+"/coder_v\
ersion",schemaPath:"#/properties/coder_version/pattern",keyword:"pattern",params:{pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.terraform_version!==void 0){let data2=data.terraform_version;if(typeof data2!="string"&&!(typeof data2=="number"&&isFinite(
data2))){let err4={instancePath:instancePath+"/terraform_version",schemaPath:"#/properties/terraform_version/type",keyword:"type",params:{type:schema31.properties.
terraform_version.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="string"&&!pattern4.test(data2)){let err5={instancePath:instancePath+
"/terraform_version",schemaPath:"#/properties/terraform_version/pattern",keyword:"pattern",params:{pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.templates!==void 0){let data3=data.templates;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0];if(typeof data4!="string"&&!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err6={instancePath:instancePath+"/templat\
es/"+i0,schemaPath:"#/properties/templates/items/type",keyword:"type",params:{type:schema31.properties.templates.items.type}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(typeof data4=="string"&&func2(data4)<1){let err7={instancePath:instancePath+"/templates/"+i0,schemaPath:"#/properties/templates/items/min\
Length",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
if(data4.path===void 0){let err8={instancePath:instancePath+"/templates/"+i0,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty:"\
path"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data4)if(!(key1==="path"||key1==="name"||key1==="organization"||key1==="variab\
les"||key1==="parameters"||key1==="presets"||key1==="assumptions")){let err9={instancePath:instancePath+"/templates/"+i0,schemaPath:"#/properties/templates/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.path!==
void 0){let data5=data4.path;if(typeof data5=="string"){if(func2(data5)<1){let err10={instancePath:instancePath+"/templates/"+i0+"/path",schemaPath:"#/propertie\
s/templates/items/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={
instancePath:instancePath+"/templates/"+i0+"/path",schemaPath:"#/properties/templates/items/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.name!==void 0){let data6=data4.name;if(typeof data6=="string"){if(func2(data6)<1){let err12={instancePath:instancePath+
"/templates/"+i0+"/name",schemaPath:"#/properties/templates/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/templates/"+i0+"/name",schemaPath:"#/properties/templates/items/properties/name/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.organization!==void 0){let data7=data4.organization;
if(typeof data7=="string"){if(func2(data7)<1){let err14={instancePath:instancePath+"/templates/"+i0+"/organization",schemaPath:"#/properties/templates/items/pro\
perties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+
"/templates/"+i0+"/organization",schemaPath:"#/properties/templates/items/properties/organization/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data4.variables!==void 0){let data8=data4.variables;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err16={
instancePath:instancePath+"/templates/"+i0+"/variables",schemaPath:"#/$defs/variables/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}}if(data4.parameters!==void 0){let data9=data4.parameters;if(data9&&typeof data9=="object"&&!Array.isArray(data9))for(let key2 in data9){
let data10=data9[key2];if(typeof data10!="string"&&!(typeof data10=="number"&&isFinite(data10))&&typeof data10!="boolean"&&!Array.isArray(data10)){let err17={instancePath:instancePath+
"/templates/"+i0+"/parameters/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/parameters/additionalProperties/type",keyword:"type",params:{type:schema33.
additionalProperties.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++)
if(typeof data10[i1]!="string"){let err18={instancePath:instancePath+"/templates/"+i0+"/parameters/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,schemaPath:"\
#/$defs/parameters/additionalProperties/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={
instancePath:instancePath+"/templates/"+i0+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:
vErrors.push(err19),errors++}}if(data4.presets!==void 0){let data12=data4.presets;if(Array.isArray(data12)){let len2=data12.length;for(let i2=0;i2<len2;i2++){let data13=data12[i2];
if(typeof data13=="string"){if(func2(data13)<1){let err20={instancePath:instancePath+"/templates/"+i0+"/presets/"+i2,schemaPath:"#/properties/templates/items/pr\
operties/presets/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+
"/templates/"+i0+"/presets/"+i2,schemaPath:"#/properties/templates/items/properties/presets/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath:instancePath+"/templates/"+i0+"/presets",schemaPath:"#/properties/templates/items/properties\
/presets/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data4.assumptions!==void 0){let data14=data4.
assumptions;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))){let err23={instancePath:instancePath+"/templates/"+i0+"/assumptions",schemaPath:"#/$d\
efs/assumptions/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}}}else{let err24={instancePath:instancePath+
"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.
exclude!==void 0){let data15=data.exclude;if(Array.isArray(data15)){let len3=data15.length;for(let i3=0;i3<len3;i3++){let data16=data15[i3];if(typeof data16=="s\
tring"){if(func2(data16)<1){let err25={instancePath:instancePath+"/exclude/"+i3,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/exclude/"+i3,schemaPath:"#/properties/exclude/items/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath:instancePath+"/exclude",schemaPath:"\
#/properties/exclude/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.variables!==void 0){let data17=data.
variables;if(!(data17&&typeof data17=="object"&&!Array.isArray(data17))){let err28={instancePath:instancePath+"/variables",schemaPath:"#/$defs/variables/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.parameters!==void 0){let data18=data.parameters;if(data18&&typeof data18==
"object"&&!Array.isArray(data18))for(let key3 in data18){let data19=data18[key3];if(typeof data19!="string"&&!(typeof data19=="number"&&isFinite(data19))&&typeof data19!=
"boolean"&&!Array.isArray(data19)){let err29={instancePath:instancePath+"/parameters/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/parameter\
s/additionalProperties/type",keyword:"type",params:{type:schema33.additionalProperties.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(Array.
isArray(data19)){let len4=data19.length;for(let i4=0;i4<len4;i4++)if(typeof data19[i4]!="string"){let err30={instancePath:instancePath+"/parameters/"+key3.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+i4,schemaPath:"#/$defs/parameters/additionalProperties/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}}}else{let err31={instancePath:instancePath+"/parameters",schemaPath:"#/$defs/parameters/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data.assumptions!==void 0){let data21=data.assumptions;if(!(data21&&typeof data21=="ob\
ject"&&!Array.isArray(data21))){let err32={instancePath:instancePath+"/assumptions",schemaPath:"#/$defs/assumptions/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.quota!==void 0){let data22=data.quota;if(typeof data22!="string"&&!Array.isArray(data22)){let err33={
instancePath:instancePath+"/quota",schemaPath:"#/$defs/paths/type",keyword:"type",params:{type:schema38.type}};vErrors===null?vErrors=[err33]:vErrors.push(err33),
errors++}if(typeof data22=="string"&&func2(data22)<1){let err34={instancePath:instancePath+"/quota",schemaPath:"#/$defs/paths/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(Array.isArray(data22)){let len5=data22.length;for(let i5=0;i5<len5;i5++){let data23=data22[i5];
if(typeof data23=="string"){if(func2(data23)<1){let err35={instancePath:instancePath+"/quota/"+i5,schemaPath:"#/$defs/paths/items/minLength",keyword:"minLength",
params:{limit:1}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{let err36={instancePath:instancePath+"/quota/"+i5,schemaPath:"#/$defs/paths/\
items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}}}if(data.spend!==void 0){let data24=data.spend;
if(typeof data24!="string"&&!Array.isArray(data24)){let err37={instancePath:instancePath+"/spend",schemaPath:"#/$defs/paths/type",keyword:"type",params:{type:schema38.
type}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(typeof data24=="string"&&func2(data24)<1){let err38={instancePath:instancePath+"/spend",schemaPath:"\
#/$defs/paths/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(Array.isArray(data24)){let len6=data24.
length;for(let i6=0;i6<len6;i6++){let data25=data24[i6];if(typeof data25=="string"){if(func2(data25)<1){let err39={instancePath:instancePath+"/spend/"+i6,schemaPath:"\
#/$defs/paths/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath:instancePath+
"/spend/"+i6,schemaPath:"#/$defs/paths/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}}if(data.
severities!==void 0){let data26=data.severities;if(data26&&typeof data26=="object"&&!Array.isArray(data26))for(let key4 in data26){let data27=data26[key4];if(!(data27===
"error"||data27==="warning"||data27==="note"||data27==="off")){let err41={instancePath:instancePath+"/severities/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/severities/additionalProperties/enum",keyword:"enum",params:{allowedValues:schema31.properties.severities.additionalProperties.enum}};vErrors===null?
vErrors=[err41]:vErrors.push(err41),errors++}}else{let err42={instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data.warn_at!==void 0){let data28=data.warn_at;if(typeof data28=="number"&&isFinite(
data28)){if(data28>1||isNaN(data28)){let err43={instancePath:instancePath+"/warn_at",schemaPath:"#/properties/warn_at/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}if(data28<0||isNaN(data28)){let err44={instancePath:instancePath+"/warn_at",schemaPath:"\
#/properties/warn_at/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}else{let err45={instancePath:instancePath+
"/warn_at",schemaPath:"#/properties/warn_at/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data.fail_on!==
void 0){let data29=data.fail_on;if(!(data29==="error"||data29==="warning"||data29==="note"||data29==="never")){let err46={instancePath:instancePath+"/fail_on",schemaPath:"\
#/properties/fail_on/enum",keyword:"enum",params:{allowedValues:schema31.properties.fail_on.enum}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}
if(data.credit_value!==void 0){let data30=data.credit_value;if(data30&&typeof data30=="object"&&!Array.isArray(data30)){if(data30.amount===void 0){let err47={instancePath:instancePath+
"/credit_value",schemaPath:"#/properties/credit_value/required",keyword:"required",params:{missingProperty:"amount"}};vErrors===null?vErrors=[err47]:vErrors.push(
err47),errors++}if(data30.currency===void 0){let err48={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/required",keyword:"requi\
red",params:{missingProperty:"currency"}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}for(let key5 in data30)if(!(key5==="amount"||key5==="curre\
ncy")){let err49={instancePath:instancePath+"/credit_value",schemaPath:"#/properties/credit_value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(data30.amount!==void 0){let data31=data30.amount;if(typeof data31=="number"&&isFinite(data31)){if(data31<=
0||isNaN(data31)){let err50={instancePath:instancePath+"/credit_value/amount",schemaPath:"#/properties/credit_value/properties/amount/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}else{let err51={instancePath:instancePath+"/cred\
it_value/amount",schemaPath:"#/properties/credit_value/properties/amount/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err51]:vErrors.push(
err51),errors++}}if(data30.currency!==void 0){let data32=data30.currency;if(typeof data32=="string"){if(func2(data32)<1){let err52={instancePath:instancePath+"/\
credit_value/currency",schemaPath:"#/properties/credit_value/properties/currency/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err52]:
vErrors.push(err52),errors++}}else{let err53={instancePath:instancePath+"/credit_value/currency",schemaPath:"#/properties/credit_value/properties/currency/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={instancePath:instancePath+"/credit_value",schemaPath:"\
#/properties/credit_value/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}}else{let err55={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}return validate20.errors=vErrors,errors===
0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var quota=validate21;var schema42={description:'The organizations. Left out: those that groups and workspaces name, or a single one called "coder".',type:"array",items:{description:"\
An organization: its name, or an object.",type:["string","object"],minLength:1,required:["name"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{
$ref:"#/$defs/name"},display_name:{description:"The name for people.",type:"string"},is_default:{description:"Whether what names no organization belongs to this\
 one. Left out: the first of the list is it.",type:"boolean"}}}};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate22.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/type",keyword:"type",params:{type:schema42.items.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0=="string"&&func2(data0)<
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
type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate22.errors=vErrors,errors===0}validate22.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};var schema45={description:"The users. Left out: those that groups and workspaces name. Given: a name that is not here is an error.",type:"array",
items:{description:"A user: the user name, or an object.",type:["string","object"],minLength:1,required:["username"],additionalProperties:!1,properties:{id:{$ref:"\
#/$defs/id"},username:{$ref:"#/$defs/name"},organizations:{description:"The organizations of which the user is a member. Left out: those of the user's groups an\
d workspaces, or the default one.",type:"array",items:{$ref:"#/$defs/name"}},groups:{description:"Groups of the user, besides those whose members name the user.",
type:"array",items:{$ref:"#/$defs/name"}},is_system:{description:"Whether this is a user of Coder itself, such as the owner of prebuilt workspaces.",type:"boole\
an"}}}};function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate24.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(typeof data0!="string"&&!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err0={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/type",keyword:"type",params:{type:schema45.items.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0=="string"&&func2(data0)<
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
schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate24.errors=vErrors,errors===
0}validate24.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;
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
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate26.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate27(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate26.errors=vErrors,errors===0}validate26.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.evaluated;
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
null?vErrors=[err10]:vErrors.push(err10),errors++}return validate30.errors=vErrors,errors===0}validate30.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var schema60={
description:"The workspaces that exist. Left out: none, so that each verdict is on a user's first workspace.",type:"array",items:{description:"A workspace.",type:"\
object",required:["name","owner"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id"},name:{$ref:"#/$defs/name"},owner:{description:"The owner's user nam\
e.",type:"string",minLength:1},organization:{description:"The organization's name. Left out: the owner's, or the default one.",type:"string",minLength:1},template:{
description:"The template's name, from which the cost follows where none is given.",type:"string",minLength:1},state:{description:"Whether its latest build star\
ted or stopped it. On if left out.",enum:["on","off","running","stopped"]},cost:{description:"The daily cost that its latest build committed. This is what count\
s, whatever the template says today.",$ref:"#/$defs/credits"}}}};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate32.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
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
allowedValues:schema60.items.properties.state.enum}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data0.cost!==void 0){let data7=data0.cost;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err14={instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data7=="number"&&isFinite(data7)){if(data7>2147483647||isNaN(data7)){let err15={
instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}if(data7<-2147483648||isNaN(data7)){let err16={instancePath:instancePath+"/"+i0+"/cost",schemaPath:"#/$defs/credits/minimum",
keyword:"minimum",params:{comparison:">=",limit:-2147483648}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}}else{let err17={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate32.errors=vErrors,errors===
0}validate32.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="$schema"||key0==="licensed"||key0==="organizations"||key0==="users"||key0===
"groups"||key0==="profiles"||key0==="workspaces"||key0==="quotas")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.$schema!==void 0&&typeof data.$schema!="string"){let err1={instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.licensed!==
void 0&&typeof data.licensed!="boolean"){let err2={instancePath:instancePath+"/licensed",schemaPath:"#/$defs/licensed/type",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.organizations!==void 0&&(validate22(data.organizations,{instancePath:instancePath+"/organizati\
ons",parentData:data,parentDataProperty:"organizations",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=
vErrors.length)),data.users!==void 0&&(validate24(data.users,{instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data.groups!==void 0&&(validate26(data.groups,{instancePath:instancePath+
"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=
vErrors.length)),data.profiles!==void 0&&(validate30(data.profiles,{instancePath:instancePath+"/profiles",parentData:data,parentDataProperty:"profiles",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length)),data.workspaces!==void 0&&(validate32(data.
workspaces,{instancePath:instancePath+"/workspaces",parentData:data,parentDataProperty:"workspaces",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate32.
errors:vErrors.concat(validate32.errors),errors=vErrors.length)),data.quotas!==void 0){let data7=data.quotas;if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<
len0;i0++){let data8=data7[i0];if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.user===void 0){let err3={instancePath:instancePath+"/quotas/"+i0,
schemaPath:"#/$defs/quotas/items/required",keyword:"required",params:{missingProperty:"user"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data8)
if(!(key1==="user"||key1==="organization"||key1==="credits_consumed"||key1==="budget")){let err4={instancePath:instancePath+"/quotas/"+i0,schemaPath:"#/$defs/qu\
otas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data8.
user!==void 0){let data9=data8.user;if(typeof data9=="string"){if(func2(data9)<1){let err5={instancePath:instancePath+"/quotas/"+i0+"/user",schemaPath:"#/$defs/\
quotas/items/properties/user/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/quotas/"+i0+"/user",schemaPath:"#/$defs/quotas/items/properties/user/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data8.organization!==void 0){let data10=data8.organization;if(typeof data10=="string"){if(func2(data10)<1){let err7={instancePath:instancePath+"/qu\
otas/"+i0+"/organization",schemaPath:"#/$defs/quotas/items/properties/organization/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/quotas/"+i0+"/organization",schemaPath:"#/$defs/quotas/items/properties/organization/typ\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data8.credits_consumed!==void 0){let data11=data8.credits_consumed;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err9={instancePath:instancePath+"/quotas/"+i0+"/credits_consumed",schemaPath:"\
#/$defs/quotas/items/properties/credits_consumed/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data8.
budget!==void 0){let data12=data8.budget;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err10={instancePath:instancePath+"/qu\
otas/"+i0+"/budget",schemaPath:"#/$defs/quotas/items/properties/budget/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}}else{let err11={instancePath:instancePath+"/quotas/"+i0,schemaPath:"#/$defs/quotas/items/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/quotas",schemaPath:"#/$defs/quotas/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate21.errors=vErrors,errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** One validator a schema, with the complaints of its last call. */
export const validators: Readonly<Record<string, ((data: unknown) => boolean) & { readonly errors?: unknown }>> = compiled
