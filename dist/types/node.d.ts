/**
 * creditcheck as a library on Node: files on disk, and everything that functions of Terraform can do. A host of `createDiskModuleHost` goes
 * into `analyzeFiles` in the place of files, with `nodeCodecs` as its `codecs`.
 */
export { nodeCodecs } from './host/codecs.js';
export { createDiskModuleHost } from './host/disk-module-host.js';
export { createFileAccess, type FileAccessOptions } from './host/files.js';
