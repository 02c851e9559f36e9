//e5de96d1f5e4f658
(function(exports,require,module,__filename,__dirname){"use strict";function lazyNamespace(load){let loaded;return new Proxy({},{get:(_,name)=>(loaded??=load())[name]})}var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var second_opinion_exports={};__export(second_opinion_exports,{secondOpinion:()=>secondOpinion});module.exports=__toCommonJS(second_opinion_exports);var importMeta={get url(){return require("node:url").pathToFileURL(__filename).href}};var import_node_fs=require("node:fs"),import_node_module=lazyNamespace(()=>require("node:module")),import_node_url=lazyNamespace(()=>require("node:url")),import_node_worker_threads=lazyNamespace(()=>require("node:worker_threads"));var{besidesDisk,disk,listenToDisk}=require("./run-report.cjs").shared()["src/host/file-system.ts"];var BUNDLED="./x/lib/hcl2json.cjs",WORKER=`
const { parentPort, workerData } = require('node:worker_threads')
const { parse } = require(workerData.parser)
const run = async () => {
  for (const { path, text } of workerData.files) {
    await parse(path, text).then(() => parentPort.postMessage(path), () => {})
  }
  process.exit()
}
run()
`;function secondOpinion(files,deadlineMs){let accepted=new Set,parser=parserPath();return files.length===0||parser===void 0?Promise.resolve(accepted):(besidesDisk(),new Promise(resolve=>{let worker=new import_node_worker_threads.Worker(WORKER,{eval:!0,workerData:{parser,files},stdout:!0,stderr:!0}),end=()=>{clearTimeout(timer),worker.terminate(),resolve(accepted)},timer=setTimeout(end,deadlineMs);worker.on("message",path=>accepted.add(path)),worker.on("error",end),worker.on("exit",end)}))}function parserPath(){let bundled=(0,import_node_url.fileURLToPath)(new URL(BUNDLED,importMeta.url));if((0,import_node_fs.existsSync)(bundled))return bundled;try{return(0,import_node_module.createRequire)(importMeta.url).resolve("@cdktf/hcl2json")}catch{return}}0&&(module.exports={secondOpinion});

})
