// @ts-nocheck: JavaScript written by scripts/compile-schemas.ts (ajv). Change the schema, then `npm run generate`.
import type { CompiledSchema } from '../compiled-schema.ts'
"use strict";var compiled=(()=>{var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var stdin_exports={};__export(stdin_exports,{validate:()=>validate});var validate=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
urn:creditcheck:schema:config",title:"creditcheck configuration",description:"creditcheck.yaml: what to check, under which versions and assumptions, and how str\
ictly. It is found upwards from a template to the root of its repository. Paths are relative to it.",type:"object",additionalProperties:!1,properties:{$schema:{
description:"Where an editor finds this schema.",type:"string"},coder_version:{description:'The version of Coder, such as "2.30". It picks the cost rule: up to \
2.29 costs follow the graph, since 2.30 every planned coder_metadata counts. The newest if left out.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+){0,2}\
([-+].*)?$",$comment:'a version such as "2.30"'},terraform_version:{description:'The version of Terraform, such as "1.14". The one that comes with coder_version\
 if left out.',type:["string","number"],pattern:"^v?[0-9]+(\\.[0-9]+){0,2}([-+].*)?$",$comment:'a version such as "1.14"'},templates:{description:"The templates\
, as paths or globs, each with settings of its own if need be. Left out: every folder below that holds a template.",type:"array",items:{description:"A path or g\
lob, or an object.",type:["string","object"],minLength:1,required:["path"],additionalProperties:!1,properties:{path:{description:"The template's folder, or a gl\
ob that matches folders.",type:"string",minLength:1},name:{description:"The template's name in Coder. The folder's name if left out.",type:"string",minLength:1},
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
0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};return __toCommonJS(stdin_exports);})();
/** `schemas/config.schema.json`. */
export const configSchema: CompiledSchema = {
  validate: compiled.validate,
  shape: {"keys":{"coder_version":{"form":"a version such as \"2.30\""},"terraform_version":{"form":"a version such as \"1.14\""},"templates":{"items":{"keys":{"path":{},"name":{},"organization":{},"variables":{},"parameters":{"others":{"items":{}}},"presets":{"items":{}},"assumptions":{}}}},"exclude":{"items":{}},"variables":{},"parameters":{"others":{"items":{}}},"assumptions":{},"quota":{"items":{}},"spend":{"items":{}},"severities":{"others":{}},"warn_at":{},"fail_on":{},"credit_value":{"keys":{"amount":{},"currency":{}}}}},
}
